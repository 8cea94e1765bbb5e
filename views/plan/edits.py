"""What the calendar does to the book: each deed is one edit with its name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from app.operations import activity, plan
from app.queries.calendar import ActivityEntry, Entry, PlanEntry
from app.text import Text, tr
from models.values import ActivityState, PlanState
from views.plan.quick_editor import NewActivity, NewItem
from views.plan.stepping import take_step
from views.plan.steps import offers

if TYPE_CHECKING:
    from app.workspace import Workspace


class Edits:
    """Deeds on entries. Each raises ``UserError`` when it is refused."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def add(self, new: NewActivity | NewItem) -> str:
        """Plan what was said in the quick editor; the key of the new entry."""
        text = Text("Plan “{title}”", title=new.title)
        if isinstance(new, NewItem):
            return self._workspace.edit(
                text,
                plan.add_item,
                new.customer,
                new.dimension,
                new.title,
                due_on=new.due_on,
                person=new.person,
                to_level=new.to_level,
            )
        return self._workspace.edit(
            text,
            activity.add_activity,
            new.customer,
            new.kind,
            new.title,
            new.starts_at,
            new.ends_at,
            all_day=new.all_day,
            people=new.people,
            members=new.members,
        )

    def shift(self, entry: Entry, days: int) -> None:
        deed = activity.shift_activity if isinstance(entry, ActivityEntry) else plan.shift_due
        day = date.fromordinal(max(1, entry.first.toordinal() + days)).isoformat()
        self._workspace.edit(
            Text("Move “{title}” to {day}", title=entry.title, day=day), deed, entry.key, days
        )

    def stretch(self, entry: Entry, first: date, last: date) -> None:
        self._workspace.edit(
            Text(
                "“{title}” goes from {first} to {last}",
                title=entry.title,
                first=first.isoformat(),
                last=last.isoformat(),
            ),
            activity.stretch_activity,
            entry.key,
            first,
            last,
        )

    def set_times(self, entry: Entry, starts_at: datetime, ends_at: datetime) -> None:
        """An activity goes from one moment to another."""
        day = starts_at.date().isoformat()
        self._workspace.edit(
            Text(
                "“{title}” goes from {first} to {last}",
                title=entry.title,
                first=f"{day} {starts_at:%H:%M}",
                last=f"{ends_at:%H:%M}",
            ),
            activity.set_times,
            entry.key,
            starts_at,
            ends_at,
        )

    def next_deeds(self, entry: Entry) -> list[tuple[str, Callable[[], object]]]:
        """What the state of an entry allows next, the usual first: the words of the button, and the deed."""
        if isinstance(entry, PlanEntry):
            role = self._workspace.role
            return [(offer.words, self._stepping(entry, offer.to)) for offer in offers(entry, role)]
        title = entry.title
        if entry.state is not ActivityState.PLANNED:
            again = Text("Plan “{title}” again", title=title)
            return [(tr("Plan it again"), self._doing(again, activity.plan_again, entry))]
        done, off = Text("“{title}” took place", title=title), Text("Cancel “{title}”", title=title)
        return [
            (tr("Mark as done"), self._doing(done, activity.mark_done, entry)),
            (tr("Cancel the activity"), self._doing(off, activity.cancel_activity, entry)),
        ]

    def _stepping(self, entry: PlanEntry, to: PlanState) -> Callable[[], object]:
        return lambda: take_step(self._workspace, entry, to)

    def _doing(self, text: Text, operation: Callable[..., object], entry: Entry) -> Callable[[], object]:
        return lambda: self._workspace.edit(text, operation, entry.key)

    def delete(self, entry: Entry) -> None:
        deed = activity.delete_activity if isinstance(entry, ActivityEntry) else plan.delete_item
        self._workspace.edit(Text("Delete “{title}”", title=entry.title), deed, entry.key)
