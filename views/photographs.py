"""Pictures of the window on a book, for the tour: taken offscreen, page by page."""

from __future__ import annotations

import logging
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

if not os.environ.get("QT_QPA_PLATFORM"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QEvent,
    QEventLoop,
    QMessageLogContext,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from app.changes import ChangeSet
from app.commands.power_map import Drawing
from app.power_map.perspective import WHOLE
from app.text import language
from app.transactions import Transactions
from app.workspace import Workspace
from views.desk import Desk
from views.main_window import MainWindow
from views.pages import CUSTOMER_TABS, PAGES
from views.preferences import Preferences
from views.shelf import Shelf
from views.theme import theme

SIZE = (1440, 900)
SETTLES_MS = 400
TABS = {"map": "map", "insight": "insight"}
"""The tab of the customer page that shows a view."""
PLACES = {"calendar": "calendar"}
"""The page of the rail that shows a view."""


class Photographer:
    """The window on one book, out of sight; see ``app.commands.itinerary.Photographer``."""

    def __init__(self) -> None:
        self._application = QApplication.instance() or QApplication(["loam"])
        self._folder = tempfile.TemporaryDirectory(prefix="loam-tour-")
        self._workspace: Workspace | None = None
        self._window: MainWindow | None = None
        self._before: Callable[[QtMsgType, QMessageLogContext, str], object] | None = None

    def open(self, transactions: Transactions) -> None:
        """Open the window on the book of ``transactions``, which stays the caller's."""
        self._before = qInstallMessageHandler(_tell_what_matters)
        book = transactions.book
        preferences = Preferences(Path(self._folder.name) / "settings.ini")
        preferences.language = language()
        theme().choose("light")
        self._workspace = Workspace(book, transactions.clock, transactions.author)
        self._window = MainWindow(self._workspace, Shelf(_closed_desk(book.path), preferences), book.path)
        self._window.resize(*SIZE)
        self._window.show()

    def follow(self, change_set: ChangeSet) -> None:
        """Tell the open pages of an edit."""
        assert self._workspace is not None
        self._workspace.adopt(change_set)

    def take(self, view: str, customer: str, path: Path, focus: str | None = None) -> bool:
        """Write a picture of ``map``, ``calendar`` or ``insight`` to ``path``; False: no such page.

        ``focus`` is the key of the record in sight.
        """
        assert self._window is not None
        assert self._workspace is not None
        if TABS.get(view) in {entry.id for entry in CUSTOMER_TABS}:
            self._window.navigator.open_customer(customer, TABS[view], focus)
        elif view == "map":
            from app.queries.power_map import power_map

            shown = self._workspace.ask(power_map, customer, self._workspace.today())
            draw(Drawing(shown, path.absolute(), WHOLE))
            return True
        elif PLACES.get(view) in {entry.id for entry in PAGES}:
            self._window.navigator.open_page(PLACES[view], focus)
        else:
            return False
        settle()
        return self._window.grab().save(str(path))

    def close(self) -> None:
        """Close the window; the book stays open."""
        if self._window is not None:
            self._window.close()
            self._window.deleteLater()
            self._window = None
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._folder.cleanup()
        qInstallMessageHandler(self._before)


def draw(drawing: Drawing) -> None:
    """Draw a map into a file (.svg, .png or .pdf).

    Raises:
        UserError: the file cannot be written.
    """
    from views.power_map.output.rendering import render_map

    application = QApplication.instance() or QApplication(["loam"])
    assert application is not None
    render_map(drawing.power_map, drawing.out, perspective=drawing.perspective, tiled=drawing.tiled)


def settle() -> None:
    """Let everything that was asked for be painted."""
    until = QDeadlineTimer(SETTLES_MS)
    while not until.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def _tell_what_matters(_: QtMsgType, __: QMessageLogContext, message: str) -> None:
    """Qt's offscreen platform says what it cannot do for every window; the rest goes to the log."""
    if not message.startswith("This plugin does not support"):
        logging.getLogger("qt").warning(message)


def _closed_desk(book: Path) -> Desk:
    """A desk for a window that opens no other book."""

    def never(*_: object) -> Workspace:
        raise RuntimeError("A picture opens no books.")

    return Desk(never, never, never, lambda _: None, book)
