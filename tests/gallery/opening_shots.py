"""What asks on the way into a book."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from app.text import tr
from tests.gallery.studio import Studio
from views.passphrase_dialog import NewBookDialog, PassphraseDialog
from views.widgets.choice import ChoiceDialog


def passphrase(studio: Studio) -> QWidget:
    dialog = PassphraseDialog("My accounts", wrong=True)
    dialog.show()
    return dialog


def new_book(studio: Studio) -> QWidget:
    dialog = NewBookDialog("My accounts")
    dialog.first.editor.setText("Kranich Ofen")  # type: ignore[attr-defined]
    dialog.again.editor.setText("Kranich")  # type: ignore[attr-defined]
    dialog.make.click()
    dialog.show()
    return dialog


def new_plain_book(studio: Studio) -> QWidget:
    dialog = NewBookDialog("My accounts")
    dialog.show()
    return dialog


def damaged(studio: Studio) -> QWidget:
    moment = "1 Mar 2026, 07:34"
    dialog = ChoiceDialog(
        tr("“{book}” is damaged", book="My accounts"),
        [("restore", tr("Restore the backup of {moment}", moment=moment))],
        note=tr(
            "Parts of the file cannot be read; nothing was written to it. The newest backup that is"
            " whole is of {moment}. What was changed since is lost. The damaged file is kept beside"
            " the book.",
            moment=moment,
        ),
    )
    dialog.show()
    return dialog


SHOTS: Mapping[str, Callable[[Studio], QWidget]] = {
    "passphrase": passphrase,
    "new-book": new_book,
    "new-book-plain": new_plain_book,
    "damaged-book": damaged,
}
