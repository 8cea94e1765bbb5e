"""Booking with one click: the first free working time of who asks, and one edit to undo."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from app.clock import on_the_wall
from app.errors import UserError
from app.formats import DayName
from app.operations.activity_template import plan_activity
from app.queries.free_slot import free_slot
from app.text import Text
from models.values import ActivityKind
from views.preferences import preferences

if TYPE_CHECKING:
    from app.workspace import Workspace


def book(
    workspace: Workspace,
    customer: str,
    kind: ActivityKind,
    title: str,
    *,
    people: Sequence[str] = (),
    near: date | None = None,
) -> str:
    """Plan an activity at the first free time, as near to the day ``near`` as there is some; its key.

    Raises:
        UserError: there is no free time in the weeks ahead.
    """
    now = on_the_wall(workspace.clock)
    hours = preferences().working_hours
    slot = workspace.ask(free_slot, customer, kind, now, hours, workspace.author, near)
    if slot is None:
        raise UserError(Text("The next four weeks have no free time. Choose a time in the calendar."))
    text = Text(
        "Plan “{title}” on {day} at {time}",
        title=title,
        day=DayName(slot.starts_at.date()),
        time=f"{slot.starts_at:%H:%M}",
    )
    return workspace.edit(
        text, plan_activity, customer, kind, title, slot.starts_at, slot.ends_at, people=people
    )
