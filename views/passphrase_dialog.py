"""Asking for a passphrase: the one of a book, or a new one for a new book."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from app.passphrase import SAID, Strength, strength
from app.text import tr
from app.tokens import SPACE
from views.widgets.buttons import button
from views.widgets.fields import LineField
from views.widgets.layout import column, row
from views.widgets.text import PlainLabel

WIDTH = 460
TONES = {Strength.WEAK: "bad", Strength.FAIR: "warn", Strength.STRONG: "good"}


class PassphraseField(LineField):
    """One line that is not shown; nothing is trimmed."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, parent=parent)
        self._line.setEchoMode(QLineEdit.EchoMode.Password)
        self.typed = self._line.textChanged

    def text(self) -> str:
        return self._line.text()

    def clear(self) -> None:
        self._line.clear()


class _FittedDialog(QDialog):
    """As high as its words need at its width, whatever comes and goes."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Loam"))
        self.setFixedWidth(WIDTH)

    def event(self, event: QEvent) -> bool:
        grown = event.type() == QEvent.Type.LayoutRequest
        handled = super().event(event)
        layout = self.layout() if grown else None
        if layout is not None:
            self.setFixedHeight(layout.totalHeightForWidth(WIDTH))
        return handled


class PassphraseDialog(_FittedDialog):
    """Asks for the passphrase of one book; ``passphrase`` is it when accepted."""

    def __init__(self, book: str, *, wrong: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = PassphraseField(tr("Passphrase"))
        self.open_book = button(tr("Open the book"), self.accept, kind="primary")
        self.open_book.setDefault(True)
        self.open_book.setEnabled(False)
        self.field.typed.connect(lambda text: self.open_book.setEnabled(bool(text)))
        if wrong:
            self.field.complain(
                tr("This passphrase does not open the book. Look at the keyboard layout and Caps Lock.")
            )
        column(
            PlainLabel(tr("“{book}” is encrypted", book=book), "section", wrap=True),
            PlainLabel(tr("Enter the passphrase that was chosen for this book."), "quiet", wrap=True),
            self.field,
            row(None, button(tr("Cancel"), self.reject), self.open_book),
            space=SPACE.m,
            margins=SPACE.xl,
            parent=self,
        )
        self.field.setFocus()

    @property
    def passphrase(self) -> str:
        return self.field.text()


class NewBookDialog(_FittedDialog):
    """Offers a passphrase for a new book; ``passphrase`` is "" for a book without one."""

    def __init__(self, book: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first = PassphraseField(tr("Passphrase (may stay empty)"))
        self.again = PassphraseField(tr("The same once more"))
        self.said = PlainLabel("", "quiet", wrap=True)
        self.make = button("", self._make, kind="primary")
        self.make.setDefault(True)
        self.first.typed.connect(self._judge)
        self.again.typed.connect(lambda _: self.again.complain(""))
        about = tr(
            "With a passphrase the file is encrypted: on a lost laptop nobody can read it. Without one,"
            " whoever has the file can."
        )
        warning = tr(
            "Nobody can recover a forgotten passphrase, not even we: the book is then lost. Write it down"
            " and keep it in a safe place."
        )
        self.warning = PlainLabel(warning, "warn", wrap=True)
        column(
            PlainLabel(tr("New book “{book}”", book=book), "section", wrap=True),
            PlainLabel(about, "quiet", wrap=True),
            self.first,
            self.said,
            self.again,
            self.warning,
            row(None, button(tr("Cancel"), self.reject), self.make),
            space=SPACE.m,
            margins=SPACE.xl,
            parent=self,
        )
        self._judge("")
        self.first.setFocus()

    @property
    def passphrase(self) -> str:
        return self.first.text()

    def _judge(self, text: str) -> None:
        found = strength(text)
        self.said.setText(str(SAID[found]) if text else "")
        self.said.set_tone(TONES[found])
        for widget in (self.said, self.again, self.warning):
            widget.setVisible(bool(text))
        self.make.setText(tr("Make the encrypted book") if text else tr("Make the book"))

    def _make(self) -> None:
        if self.passphrase and self.again.text() != self.passphrase:
            self.again.complain(tr("This is not the same passphrase. Type it once more."))
            self.again.setFocus()
            return
        self.accept()


def ask_passphrase(where: QWidget, book: str, *, wrong: bool = False) -> str | None:
    """Ask and wait; None when dismissed."""
    dialog = PassphraseDialog(book, wrong=wrong, parent=where)
    return dialog.passphrase if dialog.exec() else None


def ask_new_passphrase(where: QWidget, book: str) -> str | None:
    """Ask and wait; "" for none, None when the new book is not wanted any more."""
    dialog = NewBookDialog(book, where)
    return dialog.passphrase if dialog.exec() else None
