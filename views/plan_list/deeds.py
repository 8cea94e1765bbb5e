"""Deeds on several plan items: each is one edit; those that cannot go are named, the others go."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog, QWidget

from app.errors import ManagersOnly, UserError
from app.method.plan_state import MANAGERS_STEPS, is_return
from app.operations import plan_set
from app.operations.plan import approve_again, delete_item
from app.queries.calendar_entry import members
from app.queries.plan_list import PlanRow, Sorted, for_fields, for_step
from app.text import Text, tr
from models.values import PlanState
from views.attempt import attempt
from views.exchange.calendar_dialog import CalendarDialog
from views.plan.entry_fields import NumberField
from views.plan.stepping import take_step
from views.plan_list.set_dialogs import EvidenceDialog, SetDialog, StayingDialog, ValueDialog
from views.plan_list.set_words import SetWords, set_words
from views.widgets.date_field import DateField
from views.widgets.fields import ChoiceField, Field
from views.widgets.words_dialog import ask_words, asking_window

if TYPE_CHECKING:
    from app.workspace import Workspace


class SetDeeds:
    """What one can do with the rows that are selected."""

    def __init__(self, workspace: Workspace, where: QWidget) -> None:
        self._workspace, self._where = workspace, where

    def sorted(self, rows: Sequence[PlanRow], to: PlanState) -> Sorted:
        """Which of ``rows`` who acts now may take to ``to``."""
        return for_step(rows, to, self._workspace.role)

    def step(self, rows: Sequence[PlanRow], to: PlanState) -> None:
        """Take those of ``rows`` that can go to the state ``to``."""
        if len(rows) == 1:
            entry = rows[0].entry
            attempt(self._where, lambda: take_step(self._workspace, entry, to))
            return
        found = self.sorted(rows, to)
        words = set_words(to, found.going, is_return(self._workspace.role, PlanState.SUBMITTED, to))
        if not found.going:
            self._refuse(found.staying)
        elif self._others_stay(found, words):
            self._step(found.going, to, words)

    def export(self, rows: Sequence[PlanRow]) -> None:
        """Write items to a calendar file, on the days they are due."""
        keys = [row.key for row in rows]
        CalendarDialog(self._workspace, keys=keys, parent=self._where).open()

    def approve_again(self, rows: Sequence[PlanRow]) -> None:
        """Agree to what was changed since the approval."""
        keys = [row.key for row in rows if row.changed]
        text = Text("Approve {count} items as they are now", count=len(keys))
        if len(keys) == 1:
            text = Text("Approve “{title}” as it is now", title=_title(rows, keys[0]))
        self._edit(text, approve_again, *keys)

    def set_due(self, rows: Sequence[PlanRow]) -> None:
        """Ask for one due date for all."""
        field = DateField(tr("Due"))
        self._set(rows, field, Text("due date"), tr("Set the due date"), plan_set.set_due_of_all)

    def set_owner(self, rows: Sequence[PlanRow]) -> None:
        """Ask for one owner for all."""
        people = [(one.key, one.text) for one in self._workspace.ask(members)]
        field = ChoiceField(tr("Owner"), people, empty=tr("Nobody yet"))
        self._set(rows, field, Text("owner"), tr("Set the owner"), _fields("owner_key"))

    def set_weight(self, rows: Sequence[PlanRow]) -> None:
        """Ask for one weight for all."""
        field = NumberField(tr("Weight"), 0.01, 100)
        field.set_value(1.0)
        self._set(rows, field, Text("weight"), tr("Set the weight"), _fields("weight"))

    def delete(self, rows: Sequence[PlanRow]) -> None:
        """Delete all; undo brings them back."""
        text = Text("Delete {count} plan items", count=len(rows))
        if len(rows) == 1:
            text = Text("Delete “{title}”", title=rows[0].entry.title)
        self._edit(text, delete_item, *(row.key for row in rows))

    def _step(self, going: Sequence[PlanRow], to: PlanState, words: SetWords) -> None:
        keys = [row.key for row in going]
        if to is PlanState.VERIFIED:
            evidence = self._evidence(going, words)
            if evidence:
                text = set_words(to, [row for row in going if row.key in evidence]).text
                self._edit(text, plan_set.verify_all, evidence)
            return
        reason = None
        if words.asked:
            dangerous = to is PlanState.CANCELLED
            reason = ask_words(words.question, words.asked, words.deed, dangerous=dangerous)
            if reason is None:
                return
        self._edit(words.text, plan_set.step_all, keys, to, reason)

    def _evidence(self, going: Sequence[PlanRow], words: SetWords) -> Mapping[str, str | None]:
        """Of those that are verified, what shows the level; None where none changes or it is written."""
        lacking = [row for row in going if row.needs_evidence]
        evidence: dict[str, str | None] = {row.key: None for row in going if not row.needs_evidence}
        if lacking:
            dialog = EvidenceDialog(lacking, words.deed, asking_window())
            if not _accepted(dialog):
                return {}
            evidence.update(dialog.evidence)
        return evidence

    def _others_stay(self, found: Sorted, words: SetWords) -> bool:
        """Whether to go on; asks only where some stay behind, naming them."""
        if not found.staying:
            return True
        return _accepted(StayingDialog(found, words.deed, asking_window()))

    def _set(
        self,
        rows: Sequence[PlanRow],
        field: Field,
        name: Text,
        deed: str,
        operation: Callable[..., object],
    ) -> None:
        found = for_fields(rows)
        if not found.going:
            self._refuse(found.staying)
            return
        count = len(found.going)
        question = tr("For {count} plan items", count=count)
        if count == 1:
            question = tr("For “{title}”", title=found.going[0].entry.title)
        if found.staying and not _accepted(StayingDialog(found, deed, asking_window())):
            return
        dialog = ValueDialog(question, field, deed, asking_window())
        if _accepted(dialog):
            text = Text("Change {count} plan items: {field}", count=count, field=name)
            if count == 1:
                text = Text("Change “{title}”: {field}", title=found.going[0].entry.title, field=name)
            self._edit(text, operation, [row.key for row in found.going], dialog.value)

    def _refuse(self, staying: Sequence[tuple[PlanRow, Text]]) -> None:
        """Nothing can go: the first reason is said, and a manager's deed offers the role."""
        closed = next((why for _, why in staying if why in MANAGERS_STEPS.values()), None)

        def refuse() -> None:
            raise UserError(staying[0][1]) if closed is None else ManagersOnly(closed)

        attempt(self._where, refuse)

    def _edit(self, text: Text, operation: Callable[..., object], *args: Any) -> None:
        attempt(self._where, lambda: self._workspace.edit(text, operation, *args))


def _fields(name: str) -> Callable[..., object]:
    """The operation that sets the plain field ``name`` of all."""

    def operation(session: Any, keys: Sequence[str], value: object) -> None:
        plan_set.set_fields_of_all(session, keys, **{name: value})

    return operation


def _accepted(dialog: SetDialog) -> bool:
    """Ask and wait. The dialog can still be read afterwards."""
    answer = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return answer


def _title(rows: Sequence[PlanRow], key: str) -> str:
    return next(row.entry.title for row in rows if row.key == key)
