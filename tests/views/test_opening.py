"""Into a book whatever stands in the way: passphrases, other windows, damage, folders, clocks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from app.clock import FixedClock
from app.errors import describe
from app.transactions import Transactions
from models.book import Book
from models.errors import BookReadOnly
from tests.books import add_customer
from tests.views.asked import Asked, dismiss, press
from tests.views.pages import ENTRIES
from tests.views.pages import add_customer as add_on_screen
from views.desk import Desk
from views.greeting import back_up_daily
from views.main_window import MainWindow
from views.passphrase_dialog import NewBookDialog, PassphraseDialog
from views.preferences import Preferences
from views.program import Program

SECRET = "Kranich Ofen Tulpe 7"


@pytest.fixture
def program(
    qtbot: QtBot, desk: Desk, preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    monkeypatch.setattr("views.main_window.PAGES", ENTRIES)
    monkeypatch.setattr("views.greeting.BACKUP_AFTER_MS", 600_000)
    made = Program(desk, preferences)
    yield made
    made.end()
    for window in (made.window, made.welcome):
        if window is not None:
            window.close()


def begin(qtbot: QtBot, program: Program, path: Path, asked: Asked | None = None) -> None:
    """Start on ``path``, as from the command line, until there is a window on it or a way out."""
    program.start(path)

    def settled() -> bool:
        out = program.welcome is not None and (asked is None or asked.done)
        return program.window is not None or out

    qtbot.waitUntil(settled, timeout=5000)


def window(program: Program) -> MainWindow:
    assert program.window is not None
    return program.window


def enter(passphrase: str) -> Callable[[QDialog], None]:
    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, PassphraseDialog)
        dialog.field.editor.setText(passphrase)  # type: ignore[attr-defined]
        dialog.open_book.click()

    return answer


def damage(path: Path) -> None:
    """Overwrite pages in the middle of a book."""
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2)
        file.write(b"\xa5" * 8192)


def test_an_encrypted_book_asks_until_the_passphrase_is_right(
    qtbot: QtBot, program: Program, book_path: Path
) -> None:
    Book.create(book_path, passphrase=SECRET).close()
    said: list[str] = []

    def note_and_enter(dialog: QDialog) -> None:
        said.extend(label.text() for label in dialog.findChildren(QLabel) if not label.isHidden())
        enter(SECRET)(dialog)

    asked = Asked(enter("wrong"), note_and_enter)
    begin(qtbot, program, book_path)
    assert asked.done
    assert any("does not open the book" in text for text in said)
    assert window(program).workspace.book.encrypted


def test_without_the_passphrase_one_is_back_at_the_welcome_page(
    qtbot: QtBot, program: Program, book_path: Path
) -> None:
    Book.create(book_path, passphrase=SECRET).close()
    asked = Asked(dismiss)
    begin(qtbot, program, book_path, asked)
    assert program.window is None
    assert program.welcome is not None
    assert program.welcome.isVisible()


def test_a_new_book_takes_a_passphrase_typed_twice(
    qtbot: QtBot, program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "Secret"), ""))
    program.start(None)
    assert program.welcome is not None

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, NewBookDialog)
        dialog.first.editor.setText(SECRET)  # type: ignore[attr-defined]
        dialog.again.editor.setText("something else")  # type: ignore[attr-defined]
        dialog.make.click()
        assert dialog.isVisible()
        dialog.again.editor.setText(SECRET)  # type: ignore[attr-defined]
        dialog.make.click()

    asked = Asked(choose)
    program.welcome.new.click()
    assert asked.done
    assert window(program).workspace.book.encrypted


def test_a_weak_passphrase_is_told_and_nobody_can_recover_it(qtbot: QtBot) -> None:
    dialog = NewBookDialog("Mine")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.make.text() == "Make the book"
    assert not dialog.warning.isVisible()
    dialog.first.editor.setText("password1")  # type: ignore[attr-defined]
    assert dialog.said.text().startswith("Weak")
    assert "Nobody can recover" in dialog.warning.text()
    assert dialog.warning.isVisible()
    dialog.first.editor.setText(SECRET)  # type: ignore[attr-defined]
    assert dialog.said.text() == "Strong."
    assert dialog.make.text() == "Make the encrypted book"


def test_a_book_that_is_open_elsewhere_is_opened_for_reading_only(
    qtbot: QtBot, program: Program, book_path: Path
) -> None:
    with Book.create(book_path):
        asked = Asked(press("Open for reading only"))
        begin(qtbot, program, book_path)
        assert asked.done
        assert "Reading only" in [label.text() for label in window(program).header.findChildren(QLabel)]
        with pytest.raises(BookReadOnly) as refused:
            add_on_screen(window(program).workspace)
        assert "can only be read" in str(describe(refused.value))


def test_a_damaged_book_comes_back_from_its_backup_in_one_press_and_is_kept(
    qtbot: QtBot, program: Program, book_path: Path, clock: FixedClock
) -> None:
    with Book.create(book_path) as book:
        add_customer(Transactions(book, clock, "Lin"), "Acme")
        book.back_up("daily")
    damage(book_path)
    damaged = book_path.read_bytes()
    asked = Asked(press("Restore the backup of"))
    begin(qtbot, program, book_path)
    assert asked.done
    assert (
        len(
            window(program).workspace.ask(
                lambda session: session.connection().exec_driver_sql("SELECT name FROM customer").all()
            )
        )
        == 1
    )
    assert "kept as" in window(program).message_bar.text
    assert damaged in [path.read_bytes() for path in book_path.parent.glob("*before-restore*")]


def test_a_damaged_encrypted_book_comes_back_with_its_passphrase(
    qtbot: QtBot, program: Program, book_path: Path
) -> None:
    with Book.create(book_path, passphrase=SECRET) as book:
        book.back_up("daily")
    damage(book_path)
    asked = Asked(enter(SECRET), press("Restore the backup of"))
    begin(qtbot, program, book_path)
    assert asked.done
    assert window(program).workspace.book.encrypted


def test_a_damaged_book_without_a_backup_is_said_and_not_touched(
    qtbot: QtBot, program: Program, book_path: Path
) -> None:
    Book.create(book_path).close()
    damage(book_path)
    damaged = book_path.read_bytes()
    begin(qtbot, program, book_path)
    assert program.welcome is not None
    qtbot.waitUntil(lambda: program.welcome is not None and bool(program.welcome.message_bar.text))
    assert "damaged" in program.welcome.message_bar.text
    assert book_path.read_bytes() == damaged


def test_a_cloud_folder_is_warned_of_once(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    Book.create(folder / "Mine.loam").close()
    begin(qtbot, program, folder / "Mine.loam")
    assert window(program).message_bar.text.startswith("Dropbox copies this folder")
    other = tmp_path / "Other.loam"
    Book.create(other).close()
    program.shelf.open_book(window(program), other)
    assert window(program).message_bar.text == ""
    program.shelf.open_book(window(program), folder / "Mine.loam")
    assert window(program).message_bar.text == ""


def test_a_clock_behind_the_last_change_is_said(
    qtbot: QtBot, program: Program, book_path: Path, clock: FixedClock
) -> None:
    with Book.create(book_path) as book:
        add_customer(Transactions(book, clock, "Lin"), "Acme")
    clock.advance(days=-30)
    begin(qtbot, program, book_path)
    assert window(program).message_bar.text.startswith("The clock of this computer is behind")


def test_the_book_is_backed_up_once_a_day(
    qtbot: QtBot, program: Program, book_path: Path, clock: FixedClock
) -> None:
    Book.create(book_path).close()
    begin(qtbot, program, book_path)
    main = window(program)
    back_up_daily(main)
    qtbot.waitUntil(lambda: not main.workspace.jobs.running, timeout=5000)
    (first,) = main.workspace.book.backups()
    assert first.reason == "daily"
    clock.set(first.at + timedelta(hours=23))
    back_up_daily(main)
    assert not main.workspace.jobs.running
    clock.advance(hours=2)
    back_up_daily(main)
    qtbot.waitUntil(lambda: not main.workspace.jobs.running, timeout=5000)
    assert len(main.workspace.book.backups()) == 2


def test_restoring_an_encrypted_book_asks_for_its_passphrase_before_anything_is_closed(
    qtbot: QtBot, program: Program, book_path: Path
) -> None:
    with Book.create(book_path, passphrase=SECRET) as book:
        backup = book.back_up("daily")
    first = Asked(enter(SECRET))
    begin(qtbot, program, book_path)
    before = window(program)
    second = Asked(dismiss)
    assert not before.restore_backup(backup)
    assert first.done
    assert second.done
    add_on_screen(before.workspace)
    third = Asked(enter(SECRET))
    assert before.restore_backup(backup)
    assert third.done
    assert window(program) is not before


def test_a_restore_given_up_half_way_leads_back_to_the_welcome_page(
    qtbot: QtBot, program: Program, book_path: Path
) -> None:
    with Book.create(book_path, passphrase=SECRET) as book:
        backup = book.back_up("daily")
    before = book_path.read_bytes()
    asked = Asked(enter(SECRET))
    begin(qtbot, program, book_path)
    assert asked.done
    given_up = Asked(enter("wrong"), dismiss, dismiss)
    assert not window(program).restore_backup(backup)
    assert given_up.done
    assert program.window is None
    assert program.welcome is not None
    assert program.welcome.isVisible()
    assert book_path.read_bytes() == before
