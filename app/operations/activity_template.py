"""An organisation's own templates of activities; they come before the built-in ones of their kind."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from app.activity_kinds import BUILT_IN, PARTS
from app.errors import UserError
from app.operations import deletion
from app.operations.records import assign, require_name
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
