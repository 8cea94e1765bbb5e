"""Meetings of both sides' executives (rows 38, 39) are planned from the template of their kind."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from app.operations.activity import USUAL_LENGTH, add_activity
from app.operations.records import assign
from app.queries.activity_templates import templates_of
from models.activity import Activity
from models.values import ActivityKind, VisitDirection

CARRIED = ("preparation", "agenda", "standard")
"""Parts of a template that an activity takes over beside its purpose."""


def plan_meeting(
    session: Session,
    customer: str,
    kind: ActivityKind,
    title: str,
    starts_at: datetime,
    *,
    direction: VisitDirection | None = None,
) -> str:
    """Plan a meeting as the first template of ``kind`` has it, as long as it says; returns its key.

    The organisation's own template comes before the built-in one.

    Raises:
        UserError: no title, or a day out of reach.
    """
    template = templates_of(session, kind)[0]
    length = timedelta(minutes=template.minutes) if template.minutes else USUAL_LENGTH
    key = add_activity(
        session, customer, kind, title, starts_at, starts_at + length, purpose=template.purpose
    )
    parts = {part: template.part(part) for part in CARRIED}
    assign(session, Activity, key, direction=direction, **parts)
    return key
