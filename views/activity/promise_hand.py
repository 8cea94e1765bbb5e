"""What can be done with a promise, and how its line says it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.formats import day, short_day
from app.operations import promise
from app.queries.calendar_entry import options
from app.queries.promises import PromiseRow
from app.text import Text, tr
from models.values import PromiseSide, PromiseState
from views.activity.follow_line import Deed, Follow
from views.activity.promise_dialog import PromiseDialog
from views.activity.who_dialog import ask_who
from views.attempt import attempt
from views.widgets.words_dialog import ask_words

if TYPE_CHECKING:
    from app.workspace import Workspace


class PromiseHand:
    """Each deed is one edit; what is refused is said in the message bar around ``where``."""

    def __init__(self, workspace: Workspace, where: QWidget) -> None:
        self._workspace, self._where = workspace, where

    def follow(self, row: PromiseRow, *, with_customer: bool = False) -> Follow:
        """The line of a promise."""
        ours = row.side is PromiseSide.OURS
        icons = {
            PromiseState.KEPT: "clock",
            PromiseState.CONFIRMED: "circle-check",
            PromiseState.WITHDRAWN: "x",
        }
        return Follow(
            row.key,
            icons.get(row.state, "handshake" if ours else "inbox"),
            row.title,
            self._about(row, with_customer),
            self._when(row),
            row.overdue,
            lambda: self.edit(row),
            self.deed(row),
            self.others(row),
            quiet=not row.state.is_open,
        )

    def deed(self, row: PromiseRow) -> Deed | None:
        """The usual next step, None for what is closed."""
        if row.state is PromiseState.KEPT:
            return tr("The customer confirmed it"), lambda: self.confirm(row)
        if row.state is not PromiseState.OPEN:
            return None
        if row.side is PromiseSide.THEIRS:
            return tr("They kept it"), lambda: self.keep(row)
        return tr("We kept it"), lambda: self.keep(row)

    def others(self, row: PromiseRow) -> list[Deed]:
        found: list[Deed] = [(tr("Edit"), lambda: self.edit(row))]
        if row.state is PromiseState.OPEN:
            if row.side is PromiseSide.OURS:
                found.append((tr("The customer confirmed it"), lambda: self.confirm(row)))
            found.append((tr("Withdraw it…"), lambda: self.withdraw(row)))
        else:
            found.append((tr("Open it again"), lambda: self.reopen(row)))
        return [*found, (tr("Delete it"), lambda: self.delete(row))]

    def keep(self, row: PromiseRow) -> None:
        self._edit(Text("Promise kept: {title}", title=row.title), promise.keep_promise, row.key)

    def confirm(self, row: PromiseRow) -> None:
        """Whom it was made to confirms it; when that is nobody yet, one is asked for."""
        who = row.person
        if who is None:
            people = self._workspace.ask(options, row.customer).people
            who = ask_who(
                tr("Who at the customer said that it was kept?"),
                tr("Confirmed by"),
                people,
                tr("Close the promise"),
            )
            if who is None:
                return
        self._edit(Text("Promise confirmed: {title}", title=row.title), promise.confirm_promise, row.key, who)

    def withdraw(self, row: PromiseRow) -> None:
        reason = ask_words(
            tr("Withdraw “{title}”?", title=row.title),
            tr("Why"),
            tr("Withdraw the promise"),
            dangerous=True,
        )
        if reason is not None:
            text = Text("Promise withdrawn: {title}", title=row.title)
            self._edit(text, promise.withdraw_promise, row.key, reason)

    def reopen(self, row: PromiseRow) -> None:
        self._edit(Text("Promise open again: {title}", title=row.title), promise.reopen_promise, row.key)

    def delete(self, row: PromiseRow) -> None:
        self._edit(Text("Delete the promise “{title}”", title=row.title), promise.delete_promises, row.key)

    def edit(self, row: PromiseRow) -> None:
        PromiseDialog(self._workspace, row.customer, row, parent=self._where.window()).open()

    def add(self, customer: str, activity: str | None = None) -> None:
        PromiseDialog(self._workspace, customer, None, activity, parent=self._where.window()).open()

    def _edit(self, text: Text, operation: Callable[..., object], *args: object) -> None:
        attempt(self._where, lambda: self._workspace.edit(text, operation, *args))

    def _about(self, row: PromiseRow, with_customer: bool) -> str:
        if row.side is PromiseSide.OURS:
            made = tr("to {name}", name=row.person_name) if row.person_name else ""
        else:
            made = tr("by {name}", name=row.person_name) if row.person_name else ""
        seen = tr("{name} sees to it", name=row.owner_name) if row.owner_name else ""
        closed = {
            PromiseState.KEPT: tr("kept, waits for the customer’s word"),
            PromiseState.CONFIRMED: tr("confirmed by {name}", name=row.confirmed_by_name)
            if row.confirmed_by_name
            else "",
            PromiseState.WITHDRAWN: tr("withdrawn: {reason}", reason=row.reason),
        }.get(row.state, "")
        parts = (row.customer_name if with_customer else "", made, seen, closed)
        return " · ".join(part for part in parts if part)

    def _when(self, row: PromiseRow) -> str:
        if row.state is PromiseState.CONFIRMED:
            return day(row.confirmed_on)
        if row.state is PromiseState.OPEN and row.due_on is not None:
            if row.overdue:
                return tr("was due {day}", day=short_day(row.due_on))
            return tr("due {day}", day=short_day(row.due_on))
        return ""
