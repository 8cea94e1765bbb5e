"""Asks whose the events of a calendar file are that do not say it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from app.formats import listing
from app.queries.calendar_entry import Option
from app.text import tr
from app.tokens import SPACE
from views.widgets.buttons import button
from views.widgets.fields import ChoiceField
from views.widgets.layout import column, row
from views.widgets.text import PlainLabel

NAMED = 4
"""Events that are named; of more the number is said."""


class WhoseDialog(QDialog):
    """``customer`` is the key that was chosen, None to leave the events out."""

    def __init__(
        self,
        file_name: str,
        titles: Sequence[str],
        customers: Sequence[Option],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Take in “{file}”", file=file_name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(460)
        named = listing(f"“{title}”" for title in titles[:NAMED])
        about = tr("They do not say it: {titles}.", titles=named)
        if len(titles) > NAMED:
            about = tr("{count} events do not say it, {titles} among them.", count=len(titles), titles=named)
        self.field = ChoiceField(
            tr("Customer"),
            [(one.key, one.name) for one in customers],
            empty=tr("Leave these events out"),
        )
        go_on = button(tr("Compare with the book"), self.accept, kind="primary")
        go_on.setDefault(True)
        column(
            PlainLabel(tr("Whose events are these?"), "section", wrap=True),
            PlainLabel(about, "quiet", wrap=True),
            self.field,
            row(None, button(tr("Cancel"), self.reject), go_on),
            space=SPACE.m,
            margins=SPACE.xl,
            parent=self,
        )
        self.field.setFocus()

    @property
    def customer(self) -> str | None:
        chosen = self.field.value()
        return str(chosen) if chosen else None
