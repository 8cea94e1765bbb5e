"""The deeds that the state of a plan item allows: the next one as a button, the others below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.queries.calendar import PlanEntry
from app.text import tr
from app.tokens import SPACE
from models.values import PlanState
from views.acting import act_as_manager
from views.attempt import attempt
from views.plan.stepping import take_step
from views.plan.steps import Offer, offers
from views.theme import theme
from views.widgets.buttons import Button, button
from views.widgets.layout import column, row
from views.widgets.text import PlainLabel, set_tooltip

if TYPE_CHECKING:
    from app.workspace import Workspace


ROOM = 280
"""Buttons that need more stand under one another."""


class NextDeeds(QWidget):
    """What one may not do is there, disabled, with the reason and the one click that opens it."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._shown: object = None
        self._box: QVBoxLayout = column(space=SPACE.s, parent=self)

    def show_deeds(self, entry: PlanEntry) -> None:
        """Offer the steps of ``entry``; the same ones again leave the keyboard where it is."""
        offered = offers(entry, self._workspace.role)
        shown = (entry.key, entry.title, entry.state, tuple(offered))
        if shown == self._shown:
            return
        self._shown = shown
        while (item := self._box.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()
        for line in self._lines(entry, offered):
            self._box.addWidget(line)

    def _lines(self, entry: PlanEntry, offered: list[Offer]) -> list[QWidget]:
        if not offered:
            return []
        first, others = offered[0], offered[1:]
        lines: list[QWidget] = [self._button(entry, first, "primary")]
        if first.closed is not None:
            lines.append(_closed(str(first.closed)))
        if others:
            buttons = [self._button(entry, one, _kind(one)) for one in others]
            if sum(made.sizeHint().width() + SPACE.s for made in buttons) > theme().size(ROOM):
                return [*lines, *buttons]
            held = QWidget()
            row(*buttons, None, space=SPACE.s, parent=held)
            lines.append(held)
        return lines

    def _button(self, entry: PlanEntry, offer: Offer, kind: str) -> Button:
        made = button(
            offer.words,
            lambda: attempt(self, lambda: take_step(self._workspace, entry, offer.to)),
            kind=kind,
        )
        made.setEnabled(offer.closed is None)
        if offer.closed is not None:
            set_tooltip(made, str(offer.closed))
            made.setAccessibleDescription(str(offer.closed))
        return made


def _kind(offer: Offer) -> str:
    return "quiet" if offer.to is PlanState.CANCELLED else ""


def _closed(sentence: str) -> QWidget:
    """Why the deed above is closed, and the click that opens it."""
    held = QWidget()
    act = button(tr("Act as manager"), act_as_manager, icon="user")
    column(
        PlainLabel(sentence, "caption", wrap=True),
        row(act, None),
        space=SPACE.xs,
        parent=held,
    )
    return held
