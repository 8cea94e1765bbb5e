"""Asking for support: what is needed, from whom, until when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from app.labels import label
from app.queries.plan_item import Owner
from app.text import tr
from app.tokens import SPACE
from views.widgets.buttons import button
from views.widgets.date_field import DateField
from views.widgets.fields import ChoiceField, LineField, NotesField
from views.widgets.layout import column, row
from views.widgets.text import PlainLabel

WIDTH = 460


@dataclass(frozen=True)
class Asked:
    """What is asked for; ``owner`` is the key of who shall answer."""

    title: str
    text: str
    owner: str | None
    due_on: date | None


class AskDialog(QDialog):
    """``asked(Asked)`` comes when it is said; the dialog stays open until ``accept``."""

    asked = Signal(object)

    def __init__(self, members: Sequence[Owner], about: str = "", parent: QWidget | None = None) -> None:
        """``about`` is the title of the item or activity that it is for."""
        super().__init__(parent)
        self.setWindowTitle(tr("Loam"))
        self.setMinimumWidth(WIDTH)
        self.title = LineField(tr("What is needed"), tr("A sentence that says it all"))
        self.text = NotesField(tr("More about it"), lines=3)
        choices = [(one.key, f"{label(one.role)} · {one.name}" if one.role else one.name) for one in members]
        self.owner = ChoiceField(tr("Who answers"), choices, empty=tr("Whoever takes it"))
        self.due = DateField(tr("Needed by"))
        note = PlainLabel(tr("For “{title}”", title=about) if about else "", "quiet", wrap=True)
        note.setVisible(bool(about))
        pair = row(self.owner, self.due, space=SPACE.m)
        pair.setStretch(0, 3)
        pair.setStretch(1, 2)
        column(
            PlainLabel(tr("Ask for support"), "section"),
            note,
            self.title,
            self.text,
            pair,
            row(
                None,
                button(tr("Not now"), self.reject),
                button(tr("Ask for support"), self.finish, kind="primary"),
            ),
            space=SPACE.m,
            margins=SPACE.xl,
            parent=self,
        )
        self.title.setFocus()

    def finish(self) -> None:
        """Say it, when it says enough."""
        if not self.title.value():
            self.title.complain(tr("Say in a few words what is needed."))
            self.title.setFocus()
        elif self.due.commit():
            self.asked.emit(
                Asked(self.title.value(), self.text.value(), self.owner.value(), self.due.value())
            )
