"""The first thing a new user sees: three ways in, and the books opened lately."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.text import LANGUAGES, language, tr
from app.tokens import SPACE
from views.icons import picture
from views.shelf import Shelf
from views.speaking import speak
from views.theme import theme
from views.widgets.buttons import LineButton, button
from views.widgets.fields import ChoiceField, LineField
from views.widgets.layout import column, hairline, row
from views.widgets.message_bar import MessageBar
from views.widgets.text import ElidedLabel, PlainLabel, set_tooltip

SIZE = (880, 600)
COLUMN = 300


class Welcome(QWidget):
    """Its own window. Asks whose name changes carry, so that history is never nameless."""

    message_bar: MessageBar

    def __init__(self, shelf: Shelf) -> None:
        super().__init__()
        self._shelf = shelf
        self.resize(*SIZE)
        self._outer = column(space=0, parent=self)
        self._build()
        theme().changed.connect(self._paint_picture)

    def _build(self) -> None:
        """Everything with words in it, in the present language."""
        while self._outer.count():
            old = self._outer.takeAt(0).widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.setWindowTitle(tr("Welcome to Loam"))
        self.message_bar = MessageBar()
        page = QWidget()
        ways, recent = self._ways(), self._recent()
        sides = row(ways, hairline(vertical=True), recent, space=SPACE.xxl)
        column(
            self._head(),
            None,
            row(None, sides, None),
            None,
            None,
            margins=SPACE.xxl,
            space=SPACE.l,
            parent=page,
        )
        self._outer.addWidget(page, 1)
        self._outer.addWidget(self.message_bar)
        (self.demo if self.name.value() else self.name).setFocus()

    def _head(self) -> QWidget:
        head = QWidget()
        self._languages = ChoiceField("", list(LANGUAGES.items()))
        self._languages.editor.setAccessibleName(tr("Language"))
        self._languages.set_value(language())
        self._languages.committed.connect(self._speak)
        row(None, self._languages, parent=head)
        return head

    def _ways(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(theme().size(COLUMN))
        self._mark = PlainLabel()
        self._mark.setIndent(0)
        self._mark.setContentsMargins(-8, 0, 0, 0)
        self._paint_picture()
        shelf = self._shelf
        self.name = LineField(tr("Your name, for the history of changes"))
        self.name.set_value(shelf.preferences.author)
        self.name.committed.connect(self._keep_name)
        self.demo = button(
            tr("Open the demo book"), lambda: shelf.open_demo(self), kind="primary", icon="play"
        )
        self.new = button(tr("New book…"), lambda: shelf.new_book(self), icon="book-plus")
        self.open = button(tr("Open a book…"), lambda: shelf.choose_book(self), icon="folder-open")
        lead = tr(
            "Your customers, the people who decide there, and what you plan: in one file on this computer."
        )
        column(
            self._mark,
            PlainLabel("Loam", "figure"),
            PlainLabel(lead, "quiet", wrap=True),
            self.name,
            self.demo,
            self.new,
            self.open,
            None,
            space=SPACE.m,
            parent=side,
        )
        return side

    def _recent(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(theme().size(COLUMN))
        books = self._shelf.preferences.recent_books
        lines: list[QWidget] = [self._recent_book(path) for path in books]
        hint = tr(
            "The demo book holds invented customers with maps, plans and history. "
            "Try everything in it; nothing you do there touches your own book."
        )
        column(
            PlainLabel(tr("Recent books") if books else tr("New here"), "section"),
            *(lines or [PlainLabel(hint, "quiet", wrap=True)]),
            None,
            space=SPACE.xs if books else SPACE.m,
            parent=side,
        )
        return side

    def _recent_book(self, path: Path) -> LineButton:
        line = LineButton(path.stem, lambda: self._shelf.open_book(self, path))
        set_tooltip(line, str(path))
        line.body.addLayout(column(ElidedLabel(path.stem), ElidedLabel(str(path.parent), "caption"), space=2))
        return line

    def _keep_name(self, name: str) -> None:
        self._shelf.preferences.author = name

    def _speak(self, code: str) -> None:
        self._shelf.preferences.language = code
        speak(code)
        self._build()

    def _paint_picture(self) -> None:
        self._mark.setPixmap(picture("sprout", 48, theme().tokens.accent))
