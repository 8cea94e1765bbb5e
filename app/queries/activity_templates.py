"""Templates of activities: the organisation's own, then the built-in ones in the current language."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.activity_kinds import BUILT_IN, PARTS
from app.folding import fold
from app.labels import label
from app.text import LANGUAGES
from models.activity import Activity, ActivityTemplate
from models.values import ActivityKind

USUAL_MINUTES = 60
"""So long takes what no template says the length of."""

TAKEN = ("purpose", "preparation", "agenda", "standard", "follow_up")
"""Parts of a template that are fields of an activity, too."""


@dataclass(frozen=True, slots=True)
class Template:
    """What a new activity of ``kind`` begins with. ``key`` is None for the built-in one."""

    key: str | None
    kind: ActivityKind
    name: str
    purpose: str
    who: str
    preparation: str
    agenda: str
    standard: str
    summary: str
    follow_up: str
    minutes: int | None

    def part(self, name: str) -> str:
        """One of ``PARTS``."""
        return str(getattr(self, name))


def own_templates(session: Session) -> tuple[Template, ...]:
    """The organisation's own templates, by kind and name."""
    kinds = list(ActivityKind)
    found = [_own(row) for row in session.scalars(select(ActivityTemplate))]
    return tuple(sorted(found, key=lambda one: (kinds.index(one.kind), fold(one.name), one.key or "")))


def templates_of(session: Session, kind: ActivityKind) -> tuple[Template, ...]:
    """The templates of a kind: the own ones by name, then the built-in one."""
    return (*(one for one in own_templates(session) if one.kind is kind), built_in(kind))


def usual_minutes(session: Session, kind: ActivityKind) -> int:
    """So long an activity of a kind takes, as the template says that comes first."""
    return templates_of(session, kind)[0].minutes or USUAL_MINUTES


def built_in(kind: ActivityKind) -> Template:
    """The program's own template of a kind, in the current language."""
    outline = BUILT_IN[kind]
    parts = {part: str(getattr(outline, part)) for part in PARTS}
    return Template(None, kind, label(kind), **parts, minutes=outline.minutes)


def unwritten(session: Session, activity: Activity) -> tuple[str, ...]:
    """The fields of an activity that are empty, or say what some template says in some language."""
    said = {part: {""} for part in TAKEN}
    for row in session.scalars(select(ActivityTemplate)):
        for part in TAKEN:
            said[part].add((getattr(row, part) or "").strip())
    for outline in BUILT_IN.values():
        for part in TAKEN:
            said[part].update(getattr(outline, part).say(language).strip() for language in LANGUAGES)
    return tuple(part for part in TAKEN if (getattr(activity, part) or "").strip() in said[part])


def offered(session: Session, activity: Activity) -> tuple[Template, ...]:
    """The templates of its kind that would change what an activity says."""
    free = unwritten(session, activity)
    return tuple(
        template
        for template in templates_of(session, activity.kind)
        if any((getattr(activity, part) or "").strip() != template.part(part).strip() for part in free)
    )


def _own(row: ActivityTemplate) -> Template:
    parts = {part: getattr(row, part) or "" for part in PARTS}
    return Template(row.key, row.kind, row.name, **parts, minutes=row.minutes)
