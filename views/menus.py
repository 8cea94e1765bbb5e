"""The menu bar: every action of the window and its shortcut."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from app.text import LANGUAGES, language, tr
from views.actions import action
from views.customer_finder import CustomerFinder
from views.icons import set_icon
from views.navigation import Navigator
from views.pages import PageEntry
from views.shelf import Shelf, quit_program
from views.theme import ZOOMS, theme

Key = QKeySequence.StandardKey


class Deeds(Protocol):
    """What the menus offer and the window does."""

    shelf: Shelf
    book: Path
    navigator: Navigator
    finder: CustomerFinder | None

    def back_up(self) -> None: ...
    def restore(self) -> None: ...
    def send_workbook(self) -> None: ...
    def take_in_workbook(self) -> None: ...
    def export_calendar(self) -> None: ...
    def export_map(self) -> None: ...
    def print_map(self) -> None: ...
    def choose_theme(self, choice: str) -> None: ...
    def choose_language(self, code: str) -> None: ...
    def choose_zoom(self, zoom: float) -> None: ...
    def explain_page(self) -> None: ...
    def list_shortcuts(self) -> None: ...
    def tell_about(self) -> None: ...


class Menus:
    """Fills the menu bar of ``window``, in the present language."""

    def __init__(self, window: QMainWindow, deeds: Deeds, pages: Sequence[PageEntry]) -> None:
        self._window, self._deeds, self._pages = window, deeds, pages

    def fill(self, undo: QAction, redo: QAction) -> None:
        bar = self._window.menuBar()
        bar.clear()
        self._fill_file(bar.addMenu(tr("&File")))
        bar.addMenu(tr("&Edit")).addActions([undo, redo])
        self._fill_view(bar.addMenu(tr("&View")))
        self._fill_go(bar.addMenu(tr("&Go")))
        self._fill_help(bar.addMenu(tr("&Help")))

    def _add(
        self,
        menu: QMenu,
        text: str,
        deed: Callable[[], Any],
        shortcut: str | Key | None = None,
        icon: str | None = None,
    ) -> None:
        made = action(self._window, text, deed, shortcut=shortcut)
        menu.addAction(made)
        if icon is not None:
            once = Qt.ConnectionType.SingleShotConnection
            menu.aboutToShow.connect(lambda: set_icon(made, icon), once)

    def _fill_file(self, menu: QMenu) -> None:
        window, shelf = self._window, self._deeds.shelf
        self._add(menu, tr("New book…"), lambda: shelf.new_book(window), Key.New, "book-plus")
        self._add(menu, tr("Open a book…"), lambda: shelf.choose_book(window), Key.Open, "folder-open")
        self._fill_recent(menu.addMenu(tr("Recent books")))
        self._add(menu, tr("Open the demo book"), lambda: shelf.open_demo(window))
        menu.addSeparator()
        if shelf.desk.back_up is not None:
            self._add(menu, tr("Back up the book"), self._deeds.back_up, icon="archive")
        if shelf.desk.restore is not None:
            self._add(menu, tr("Restore a backup…"), self._deeds.restore)
        if any(page.id == "exchange" for page in self._pages):
            menu.addSeparator()
            self._add(menu, tr("Send a workbook…"), self._deeds.send_workbook, "Ctrl+E", "upload")
            self._add(menu, tr("Take in a workbook…"), self._deeds.take_in_workbook, "Ctrl+I", "download")
            self._add(menu, tr("Export a calendar…"), self._deeds.export_calendar, icon="calendar")
        if any(page.id == "customer" for page in self._pages):
            menu.addSeparator()
            self._add(menu, tr("Export the map…"), self._deeds.export_map, "Ctrl+Shift+E", "network")
            self._add(menu, tr("Print the map…"), self._deeds.print_map, "Ctrl+P")
        menu.addSeparator()
        self._add(menu, tr("Quit"), quit_program, "Ctrl+Q")

    def _fill_recent(self, menu: QMenu) -> None:
        shelf = self._deeds.shelf
        for path in shelf.preferences.recent_books:
            if path != self._deeds.book:
                name = path.stem.replace("&", "&&")
                self._add(menu, name, lambda path=path: shelf.open_book(self._window, path))
        menu.setEnabled(not menu.isEmpty())

    def _fill_view(self, menu: QMenu) -> None:
        themes = {"system": tr("As the system"), "light": tr("Light"), "dark": tr("Dark")}
        themes_menu, languages_menu = menu.addMenu(tr("Theme")), menu.addMenu(tr("Language"))
        self._choices(themes_menu, themes, lambda: theme().choice, self._deeds.choose_theme)
        self._choices(languages_menu, LANGUAGES, language, self._deeds.choose_language)
        menu.addSeparator()
        self._add(menu, tr("Larger text"), lambda: self._zoom(1), "Ctrl++", "zoom-in")
        self._add(menu, tr("Smaller text"), lambda: self._zoom(-1), "Ctrl+-", "zoom-out")
        self._add(menu, tr("Normal text size"), lambda: self._deeds.choose_zoom(1.0), "Ctrl+0")

    def _choices(
        self,
        menu: QMenu,
        choices: Mapping[str, str],
        present: Callable[[], str],
        choose: Callable[[str], None],
    ) -> None:
        group = QActionGroup(menu)
        offered = {}
        for value, text in choices.items():
            made = action(self._window, text, lambda value=value: choose(value), checkable=True)
            group.addAction(made)
            menu.addAction(made)
            offered[value] = made
        menu.aboutToShow.connect(lambda: offered[present()].setChecked(True))

    def _zoom(self, step: int) -> None:
        place = ZOOMS.index(theme().zoom) + step
        self._deeds.choose_zoom(ZOOMS[max(0, min(place, len(ZOOMS) - 1))])

    def _fill_go(self, menu: QMenu) -> None:
        navigator, finder = self._deeds.navigator, self._deeds.finder
        for number, page in enumerate((page for page in self._pages if page.in_rail), 1):
            go = lambda page=page: navigator.open_page(page.id)  # noqa: E731
            self._add(menu, str(page.title), go, f"Ctrl+{number}", page.icon)
        menu.addSeparator()
        if finder is not None:
            self._add(menu, tr("Find a customer"), finder.enter, "Ctrl+K", "search")
        self._add(menu, tr("Back"), navigator.back, "Alt+Left", "arrow-left")
        self._add(menu, tr("Forward"), navigator.forward, "Alt+Right", "arrow-right")

    def _fill_help(self, menu: QMenu) -> None:
        deeds = self._deeds
        self._add(menu, tr("About this page"), deeds.explain_page, "F1", "circle-question-mark")
        self._add(menu, tr("Keyboard shortcuts"), deeds.list_shortcuts, "Ctrl+/")
        menu.addSeparator()
        self._add(menu, tr("About Loam"), deeds.tell_about)
