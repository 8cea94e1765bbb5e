"""Templates of activities: an organisation's own, and what an activity takes from one."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from app.activity_kinds import BUILT_IN, PARTS
from app.errors import UserError
from app.operations import deletion
from app.operations.activity import add_activity
from app.operations.occurrence import own_row
from app.operations.records import assign, require_name
from app.queries.activity_templates import Template, templates_of, unwritten
from app.text import Text
from models.activity import ActivityTemplate
from models.values import ActivityKind

LONGEST = 100_000
"""Minutes; longer than two months nothing lasts."""


def add_template(session: Session, kind: ActivityKind, name: str) -> str:
    """Add a template that begins as the built-in one of ``kind``, in the current language.

    Returns its key.

    Raises:
        UserError: no name.
    """
    outline = BUILT_IN[kind]
    template = ActivityTemplate(kind=kind, name=require_name(name), minutes=outline.minutes)
    for part in PARTS:
        setattr(template, part, str(getattr(outline, part)))
    session.add(template)
    return template.key


def set_template_fields(session: Session, key: str, /, **fields: Any) -> None:
    """Set plain fields: name, kind, purpose, who, preparation, agenda, standard, summary, follow_up, minutes.

    Raises:
        UserError: an empty name, or a length that is not 1–100,000 minutes.
    """
    minutes = fields.get("minutes")
    if minutes is not None and not 1 <= minutes <= LONGEST:
        raise UserError(Text("An activity takes 1 minute or more. Write its usual length in minutes."))
    assign(session, ActivityTemplate, key, **fields)


def delete_templates(session: Session, *keys: str) -> None:
    """Delete templates; the activities that began with them stay as they are."""
    deletion.delete(session, ActivityTemplate, *keys)


def plan_activity(
    session: Session,
    /,
    customer: str,
    kind: ActivityKind,
    title: str,
    starts_at: datetime,
    ends_at: datetime | None = None,
    **more: Any,
) -> str:
    """As ``add_activity``; what is not said is as the first template of the kind has it. Returns the key.

    Raises:
        UserError: see ``add_activity``.
    """
    template = templates_of(session, kind)[0]
    if ends_at is None and not more.get("all_day") and template.minutes is not None:
        ends_at = starts_at + timedelta(minutes=template.minutes)
    key = add_activity(session, customer, kind, title, starts_at, ends_at, **more)
    take_template(session, key, template)
    return key


def take_template(session: Session, key: str, template: Template) -> None:
    """An activity takes the words of a template, except where somebody wrote words of their own.

    Raises:
        UserError: there is no such activity (any more).
    """
    activity = own_row(session, key)
    for part in unwritten(session, activity):
        setattr(activity, part, template.part(part) or None)
