"""Pieces of answers: a person who can be pressed, a reason one click away."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from app.method.why import Why
from app.network.plain import Person
from app.text import tr
from app.tokens import SPACE
from views.theme import theme
from views.widgets.badges import Badge
from views.widgets.buttons import Button, LineButton, button
from views.widgets.layout import column
from views.widgets.popover import Popover
from views.widgets.score_badge import Why as Shown
from views.widgets.score_badge import explanation
from views.widgets.text import ElidedLabel

BADGE = 30
"""Levels stand in a column, with and without a sign."""


class PersonLine(LineButton):
    """Level, name and title of somebody; pressed, they are seen on the map."""

    def __init__(self, person: Person, pressed: Callable[[], Any]) -> None:
        super().__init__(tr("Show {name} on the map", name=person.name), pressed)
        self.body.setContentsMargins(SPACE.s, 2, SPACE.s, 2)
        badge = Badge(person.level)
        badge.setMinimumWidth(theme().size(BADGE))
        self.body.addWidget(badge)
        words = [ElidedLabel(person.name, "strong")]
        if person.title:
            words.append(ElidedLabel(person.title, "caption"))
        self.body.addLayout(column(*words, space=0), 1)


def why_button(meaning: str, figure: str, why: Why) -> Button:
    """Opens rule, inputs and next step of ``why``."""

    def explain() -> None:
        shown = Shown(
            str(why.rule),
            [(str(what), str(value)) for what, value in why.inputs],
            str(why.next_step) if why.next_step is not None else "",
        )
        Popover(explanation(meaning, figure, shown), made).open()

    made = button(tr("Why?"), explain, kind="quiet")
    made.setAccessibleName(tr("Why: {what}", what=meaning))
    return made


def indented(content: QWidget, left: int) -> QWidget:
    """``content``, ``left`` pixels further in."""
    made = QWidget()
    column(content, margins=(left, 0, 0, 0), parent=made)
    return made
