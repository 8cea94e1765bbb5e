"""From the first start to a book, and from one book to another."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from models.book import Book
from tests.views.asked import Asked, press
from tests.views.pages import ENTRIES
from views.desk import Desk
from views.opening import Opening
from views.preferences import Preferences, system_language
from views.program import Program


@pytest.fixture
def program(
    qtbot: QtBot, desk: Desk, preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    monkeypatch.setattr("views.main_window.PAGES", ENTRIES)
    made = Program(desk, preferences)
    yield made
    made.end()
    for window in (made.window, made.welcome):
        if window is not None:
            window.close()


def test_the_first_start_welcomes(program: Program) -> None:
    program.start(None)
    assert program.welcome is not None
    assert program.welcome.isVisible()


def test_the_demo_book_is_one_press_away_and_made_once(program: Program, desk: Desk) -> None:
    program.start(None)
    assert program.welcome is not None
    program.welcome.demo.click()
    assert program.window is not None
    assert program.window.book == desk.demo_path
    assert program.welcome is None


def test_a_new_book_carries_the_name_of_its_user(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = str(tmp_path / "Mine")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (place, ""))
    program.start(None)
    assert program.welcome is not None
    program.welcome.name.editor.setText("Lin Yao")  # type: ignore[attr-defined]
    program.welcome.name.commit()
    asked = Asked(press("Make the book"))
    program.welcome.new.click()
    assert asked.done
    assert program.window is not None
    assert program.window.workspace.author == "Lin Yao"
    assert program.window.book == tmp_path / "Mine.loam"


def test_the_last_book_opens_by_itself(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    path = tmp_path / "Last.loam"
    Book.create(path).close()
    program.shelf.preferences.remember_book(path)
    program.start(program.shelf.preferences.last_book)
    qtbot.waitUntil(lambda: program.window is not None)
    assert program.window is not None
    assert program.window.book == path


def test_a_book_that_cannot_be_opened_is_said_on_the_welcome_page(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    path = tmp_path / "Holiday.loam"
    path.write_text("no book at all")
    program.start(path)
    qtbot.waitUntil(lambda: program.welcome is not None)
    assert program.welcome is not None
    assert program.welcome.message_bar.text


def test_opening_another_book_lets_go_of_the_first(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    one, two = tmp_path / "One.loam", tmp_path / "Two.loam"
    for path in (one, two):
        Book.create(path).close()
    program.start(one)
    qtbot.waitUntil(lambda: program.window is not None)
    assert program.window is not None
    assert program.shelf.open_book(program.window, two)
    assert program.window.book == two
    Book.open(one).close()


def test_the_open_book_is_not_opened_twice(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    path = tmp_path / "One.loam"
    Book.create(path).close()
    program.start(path)
    qtbot.waitUntil(lambda: program.window is not None)
    assert program.window is not None
    assert not program.shelf.open_book(program.window, path)
    assert program.window.message_bar.text == "“One” is open already."


def test_a_backup_comes_back(
    qtbot: QtBot, program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "One.loam"
    Book.create(path).close()
    program.start(path)
    qtbot.waitUntil(lambda: program.window is not None)
    window = program.window
    assert window is not None
    copy = window.workspace.book.back_up("test")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(copy), ""))
    window.restore()
    assert program.window is not None
    assert program.window is not window
    assert program.window.book == path


def test_preferences_are_there_before_they_were_written(preferences: Preferences) -> None:
    assert preferences.language == system_language()
    assert (preferences.theme, preferences.zoom, preferences.author) == ("system", 1.0, "")
    assert preferences.last_book is None


def test_recent_books_are_newest_first_and_still_there(preferences: Preferences, tmp_path: Path) -> None:
    one, two, gone = (tmp_path / f"{name}.loam" for name in ("one", "two", "gone"))
    for path in (one, two, gone, one):
        path.touch()
        preferences.remember_book(path)
    gone.unlink()
    assert preferences.recent_books == [one, two]


def test_a_surface_is_seen_before_the_book_is_opened(qtbot: QtBot, preferences: Preferences) -> None:
    opening = Opening(preferences)
    with qtbot.waitSignal(opening.seen):
        opening.show()
    opening.close()
