"""What the calendar does to the book: each deed is one edit with its name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from app.almanac.zones import find_zone
from app.clock import on_the_wall
from app.operations import activity, plan, series
from app.operations.activity_template import plan_activity
from app.operations.moments import shifted
from app.operations.series import Scope
from app.queries.calendar import ActivityEntry, Entry, PlanEntry
from app.text import Text, tr
from models.values import ActivityState, PlanState
from views.plan.quick_editor import NewActivity, NewItem
from views.plan.stepping import ask_whether_it_took_place, take_step
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
            plan_activity,
            new.customer,
            new.kind,
            new.title,
            new.starts_at,
            new.ends_at,
            all_day=new.all_day,
            people=new.people,
            members=new.members,
        )

    def shift(self, entry: Entry, days: int, scope: Scope = Scope.THIS) -> str:
        """Move an entry, and of its series what ``scope`` means; the key under which it goes on."""
        day = date.fromordinal(max(1, entry.first.toordinal() + days)).isoformat()
        text = Text("Move “{title}” to {day}", title=entry.title, day=day)
        if isinstance(entry, PlanEntry):
            self._workspace.edit(text, plan.shift_due, entry.key, days)
            return entry.key
        if scope is Scope.THIS:
            return self._workspace.edit(text, series.change, entry.key, scope, activity.shift_activity, days)
        return self._move(text, entry, scope, shifted(entry.starts_at, days), shifted(entry.ends_at, days))

    def stretch(self, entry: ActivityEntry, first: date, last: date, scope: Scope = Scope.THIS) -> str:
        """An activity goes from one day to another; its times of day stay. As ``shift``."""
        text = Text(
            "“{title}” goes from {first} to {last}",
            title=entry.title,
            first=first.isoformat(),
            last=last.isoformat(),
        )
        if scope is Scope.THIS:
            return self._workspace.edit(
                text, series.change, entry.key, scope, activity.stretch_activity, first, last
            )
        starts_at = shifted(entry.starts_at, (first - entry.first).days)
        return self._move(text, entry, scope, starts_at, shifted(entry.ends_at, (last - entry.last).days))

    def set_times(
        self, entry: ActivityEntry, starts_at: datetime, ends_at: datetime, scope: Scope = Scope.THIS
    ) -> str:
        """An activity goes from one moment to another. As ``shift``."""
        day = starts_at.date().isoformat()
        text = Text(
            "“{title}” goes from {first} to {last}",
            title=entry.title,
            first=f"{day} {starts_at:%H:%M}",
            last=f"{ends_at:%H:%M}",
        )
        return self._workspace.edit(text, series.set_times, entry.key, scope, starts_at, ends_at)

    def _move(
        self, text: Text, entry: ActivityEntry, scope: Scope, starts_at: datetime, ends_at: datetime
    ) -> str:
        return self._workspace.edit(
            text, series.set_times, entry.key, scope, starts_at, ends_at, all_day=entry.all_day
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
            (tr("Mark as done"), lambda: self._mark_done(done, entry)),
            (tr("Cancel the activity"), self._doing(off, activity.cancel_activity, entry)),
        ]

    def _mark_done(self, text: Text, entry: ActivityEntry) -> None:
        """What has not begun is asked about first."""
        clock = self._workspace.clock
        now = on_the_wall(clock)
        if entry.time_zone:
            now = clock.now().astimezone(find_zone(entry.time_zone)).replace(tzinfo=None)
        if entry.starts_at <= now or ask_whether_it_took_place():
            self._workspace.edit(text, activity.mark_done, entry.key)

    def _stepping(self, entry: PlanEntry, to: PlanState) -> Callable[[], object]:
        return lambda: take_step(self._workspace, entry, to)

    def _doing(self, text: Text, operation: Callable[..., object], entry: Entry) -> Callable[[], object]:
        return lambda: self._workspace.edit(text, operation, entry.key)

    def delete(self, entry: Entry, scope: Scope = Scope.THIS) -> None:
        """Delete an entry, and of its series what ``scope`` means."""
        text = Text("Delete “{title}”", title=entry.title)
        if isinstance(entry, PlanEntry):
            self._workspace.edit(text, plan.delete_item, entry.key)
        else:
            self._workspace.edit(text, series.delete, entry.key, scope)
