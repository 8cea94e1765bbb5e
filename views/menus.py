"""The menu bar: every action of the window and its shortcut."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from app.text import LANGUAGES, language, tr
from views.actions import action
from views.pages import PageEntry
from views.shelf import quit_program
from views.theme import ZOOMS, theme

if TYPE_CHECKING:
    from views.main_window import MainWindow

Key = QKeySequence.StandardKey


def fill_menu_bar(window: MainWindow, undo: QAction, redo: QAction, pages: Sequence[PageEntry]) -> None:
    """File, Edit, View, Go and Help for ``window``, in the present language."""
    bar = window.menuBar()
    bar.clear()
    _fill_file(window, bar.addMenu(tr("&File")), pages)
    edit = bar.addMenu(tr("&Edit"))
    edit.addActions([undo, redo])
    _fill_view(window, bar.addMenu(tr("&View")))
    _fill_go(window, bar.addMenu(tr("&Go")), pages)
    _fill_help(window, bar.addMenu(tr("&Help")))


def _fill_file(window: MainWindow, menu: QMenu, pages: Sequence[PageEntry]) -> None:
    shelf, desk = window.shelf, window.shelf.desk

    def add(text: str, deed: object, shortcut: str | Key | None = None, icon: str | None = None) -> None:
        menu.addAction(action(window, text, deed, shortcut=shortcut, icon=icon))  # type: ignore[arg-type]

    add(tr("New book…"), lambda: shelf.new_book(window), Key.New, "book-plus")
    add(tr("Open a book…"), lambda: shelf.choose_book(window), Key.Open, "folder-open")
    recent = menu.addMenu(tr("Recent books"))
    others = [path for path in shelf.preferences.recent_books if path != window.book]
    for path in others:
        text = path.stem.replace("&", "&&")
        recent.addAction(action(window, text, lambda path=path: shelf.open_book(window, path)))
    recent.setEnabled(bool(others))
    add(tr("Demo book"), lambda: shelf.open_demo(window))
    menu.addSeparator()
    if desk.back_up is not None:
        add(tr("Back up…"), window.back_up, icon="archive")
    if desk.restore is not None:
        add(tr("Restore a backup…"), window.restore)
    if any(page.id == "exchange" for page in pages):
        menu.addSeparator()
        go = window.navigator.open_page
        add(tr("Export a workbook…"), lambda: go("exchange", "export"), "Ctrl+E", "upload")
        add(tr("Import a workbook…"), lambda: go("exchange", "import"), "Ctrl+I", "download")
    menu.addSeparator()
    add(tr("Quit"), quit_program, Key.Quit)


def _fill_view(window: MainWindow, menu: QMenu) -> None:
    themes = {"system": tr("As the system"), "light": tr("Light"), "dark": tr("Dark")}
    _choice(window, menu.addMenu(tr("Theme")), themes, theme().choice, window.choose_theme)
    _choice(window, menu.addMenu(tr("Language")), dict(LANGUAGES), language(), window.choose_language)
    menu.addSeparator()
    menu.addAction(
        action(window, tr("Larger text"), lambda: _zoom(window, 1), shortcut="Ctrl++", icon="zoom-in")
    )
    menu.addAction(
        action(window, tr("Smaller text"), lambda: _zoom(window, -1), shortcut="Ctrl+-", icon="zoom-out")
    )
    menu.addAction(action(window, tr("Normal text size"), lambda: window.choose_zoom(1.0), shortcut="Ctrl+0"))


def _choice(window: MainWindow, menu: QMenu, choices: dict[str, str], chosen: str, choose: object) -> None:
    group = QActionGroup(menu)
    for value, text in choices.items():
        made = action(
            window,
            text,
            lambda value=value: choose(value),  # type: ignore[operator]
            checkable=True,
            checked=value == chosen,
        )
        group.addAction(made)
        menu.addAction(made)


def _zoom(window: MainWindow, step: int) -> None:
    place = ZOOMS.index(theme().zoom) + step
    window.choose_zoom(ZOOMS[max(0, min(place, len(ZOOMS) - 1))])


def _fill_go(window: MainWindow, menu: QMenu, pages: Sequence[PageEntry]) -> None:
    navigator = window.navigator
    for number, page in enumerate((page for page in pages if page.in_rail), 1):
        deed = lambda page=page: navigator.open_page(page.id)  # noqa: E731
        menu.addAction(action(window, str(page.title), deed, shortcut=f"Ctrl+{number}", icon=page.icon))
    menu.addSeparator()
    if window.finder is not None:
        find = action(window, tr("Find a customer"), window.finder.enter, shortcut="Ctrl+K", icon="search")
        menu.addAction(find)
    menu.addAction(action(window, tr("Back"), navigator.back, shortcut="Alt+Left", icon="arrow-left"))
    menu.addAction(action(window, tr("Forward"), navigator.forward, shortcut="Alt+Right", icon="arrow-right"))


def _fill_help(window: MainWindow, menu: QMenu) -> None:
    menu.addAction(
        action(window, tr("About this page"), window.explain_page, shortcut="F1", icon="circle-question-mark")
    )
    menu.addAction(action(window, tr("Keyboard shortcuts"), window.list_shortcuts, shortcut="Ctrl+/"))
    menu.addSeparator()
    menu.addAction(action(window, tr("About Loam"), window.tell_about))
