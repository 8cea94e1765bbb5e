"""What can be done with an opinion, and how its line says it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.formats import short_day
from app.operations import opinion
from app.queries.calendar_entry import members
from app.queries.opinions import OpinionRow, OpinionStep
from app.text import Text, tr
from views.activity.follow_line import Deed, Follow
from views.activity.opinion_dialog import OpinionDialog
from views.activity.who_dialog import ask_who
from views.attempt import attempt
from views.widgets.words_dialog import ask_words

if TYPE_CHECKING:
    from app.workspace import Workspace

ICONS = {
    OpinionStep.NOTED: "message-square",
    OpinionStep.PASSED_ON: "clock",
    OpinionStep.DECIDED: "check",
    OpinionStep.ANSWERED: "circle-check",
}


class OpinionHand:
    """Each deed is one edit; what is refused is said in the message bar around ``where``."""

    def __init__(self, workspace: Workspace, where: QWidget) -> None:
        self._workspace, self._where = workspace, where

    def follow(self, row: OpinionRow, *, with_customer: bool = False) -> Follow:
        """The line of an opinion."""
        return Follow(
            row.key,
            ICONS[row.step],
            row.text,
            _about(row, with_customer),
            short_day(row.answered_on or row.said_on),
            row.overdue,
            lambda: self.edit(row),
            self.deed(row),
            self.others(row),
            quiet=row.step is OpinionStep.ANSWERED,
        )

    def deed(self, row: OpinionRow) -> Deed | None:
        """The next step, None for what is answered."""
        match row.step:
            case OpinionStep.NOTED:
                return tr("Pass it on…"), lambda: self.pass_on(row)
            case OpinionStep.PASSED_ON:
                return tr("Write the decision…"), lambda: self.decide(row)
            case OpinionStep.DECIDED:
                return tr("The customer was told"), lambda: self.answer(row)
        return None

    def others(self, row: OpinionRow) -> list[Deed]:
        found: list[Deed] = [(tr("Edit"), lambda: self.edit(row))]
        if row.step is OpinionStep.PASSED_ON:
            found.append((tr("Pass it on to somebody else…"), lambda: self.pass_on(row)))
        if row.step is not OpinionStep.NOTED:
            found.append((tr("Take the last step back"), lambda: self.take_back(row)))
        return [*found, (tr("Delete it"), lambda: self.delete(row))]

    def pass_on(self, row: OpinionRow) -> None:
        who = ask_who(
            tr("Who of us should hear this?"),
            tr("Pass on to"),
            self._workspace.ask(members),
            tr("Pass it on"),
        )
        if who is not None:
            self._edit(Text("Pass an opinion on"), opinion.pass_on, row.key, who)

    def decide(self, row: OpinionRow) -> None:
        words = ask_words(
            tr("What is done about it?"),
            tr("Decision, or why nothing changes"),
            tr("Save the decision"),
            note=row.text,
        )
        if words is not None:
            self._edit(Text("Decide on an opinion"), opinion.decide, row.key, words)

    def answer(self, row: OpinionRow) -> None:
        self._edit(Text("Answer an opinion"), opinion.answer, row.key)

    def take_back(self, row: OpinionRow) -> None:
        self._edit(Text("Take back a step of an opinion"), opinion.take_back_step, row.key)

    def delete(self, row: OpinionRow) -> None:
        self._edit(Text("Delete an opinion"), opinion.delete_opinions, row.key)

    def edit(self, row: OpinionRow) -> None:
        OpinionDialog(self._workspace, row.customer, row, parent=self._where.window()).open()

    def add(self, customer: str, activity: str | None = None) -> None:
        OpinionDialog(self._workspace, customer, None, activity, parent=self._where.window()).open()

    def _edit(self, text: Text, operation: Callable[..., object], *args: object) -> None:
        attempt(self._where, lambda: self._workspace.edit(text, operation, *args))


def _about(row: OpinionRow, with_customer: bool) -> str:
    step = {
        OpinionStep.NOTED: tr("nobody was told yet"),
        OpinionStep.PASSED_ON: tr("passed on to {name}", name=row.passed_to_name)
        if row.passed_to_name
        else tr("passed on"),
        OpinionStep.DECIDED: tr("decided: {decision}", decision=row.decision),
        OpinionStep.ANSWERED: tr("answered: {decision}", decision=row.decision),
    }[row.step]
    return " · ".join(
        part for part in (row.customer_name if with_customer else "", row.person_name, step) if part
    )
