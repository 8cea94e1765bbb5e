"""Help: what a page is for, every shortcut, and what this program is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QMainWindow, QWidget

from app.text import tr
from app.tokens import SPACE
from views.widgets.buttons import button
from views.widgets.layout import column, row, scrolling
from views.widgets.text import PlainLabel

WIDTH = 520


class HelpDialog(QDialog):
    """A title, a body that scrolls, and a way out."""

    def __init__(self, title: str, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        close = button(tr("Close"), self.accept)
        close.setDefault(True)
        column(
            PlainLabel(title, "title"),
            scrolling(body),
            row(None, close),
            space=SPACE.m,
            margins=SPACE.xl,
            parent=self,
        )
        close.setFocus()


def page_help(title: str, text: str, parent: QWidget) -> HelpDialog:
    body = PlainLabel(text or tr("There is no help for this page."), wrap=True)
    body.setAlignment(Qt.AlignmentFlag.AlignTop)
    body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return HelpDialog(title, body, parent)


def shortcut_help(window: QMainWindow) -> HelpDialog:
    """Every action of ``window`` that has a shortcut."""
    body = QWidget()
    grid = QGridLayout(body)
    grid.setContentsMargins(0, 0, SPACE.m, 0)
    grid.setHorizontalSpacing(SPACE.xl)
    grid.setColumnStretch(0, 1)
    for line, found in enumerate(found for found in window.actions() if not found.shortcut().isEmpty()):
        keys = found.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        grid.addWidget(PlainLabel(found.text().replace("&&", "&")), line, 0)
        grid.addWidget(PlainLabel(keys, "quiet"), line, 1)
    grid.setRowStretch(grid.rowCount(), 1)
    dialog = HelpDialog(tr("Keyboard shortcuts"), body, window)
    dialog.resize(WIDTH, 560)
    return dialog


def about(parent: QWidget) -> HelpDialog:
    text = tr(
        "Loam is the account manager's desk: customers, the people who decide there, what we know, "
        "what we plan. Everything is in one file, the book, on this computer; nothing is sent anywhere."
    )
    icons = tr("Icons by Lucide, ISC licence.")
    return HelpDialog(tr("About Loam"), PlainLabel(f"{text}\n\n{icons}", wrap=True), parent)
