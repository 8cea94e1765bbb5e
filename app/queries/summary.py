"""What the summary of an activity starts from: who was there, what is known of them, what is open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.folding import fold
from app.queries.activity_templates import built_in
from app.queries.calendar import ActivityEntry
from app.queries.calendar_entry import ActivityDetails, Option, entry_details, options
from app.queries.opinions import OpinionRow, opinions
from app.queries.promises import PromiseRow, promises_of_activity
from app.queries.ratings import RatingFact, newest
from models.plan import PlanItem
from models.stakeholder import Stakeholder
from models.values import Closeness, Level, RatingKind


@dataclass(frozen=True, slots=True)
class Met:
    """One of the customer's people and where he or she stands; ``aims`` are levels that open items aim at.

    ``no_private``: takes no part in private activities and, it is to be supposed, in no gifts.
    """

    key: str
    name: str
    title: str
    level: Level | None
    closeness: Closeness | None
    aims: tuple[Level, ...]
    no_private: bool


@dataclass(frozen=True)
class Before:
    """An activity as it stands before its summary is written.

    ``people`` and ``members`` took part as planned; ``everybody`` and ``team`` can be added. ``standard``
    is what a quality of 5 means, ``outline`` what a summary of this kind answers. ``promises`` and
    ``opinions`` are stored from it already; ``items`` (key, title) are open plan items that it serves and
    that are about no level.
    """

    entry: ActivityEntry
    people: tuple[str, ...]
    members: tuple[str, ...]
    everybody: tuple[Met, ...]
    team: tuple[Option, ...]
    notes: str
    quality: int | None
    cost: Decimal | None
    currency: str
    standard: str
    outline: str
    promises: tuple[PromiseRow, ...]
    opinions: tuple[OpinionRow, ...]
    items: tuple[tuple[str, str], ...]


def before_summary(session: Session, key: str, today: date) -> Before | None:
    """What is known of an activity, None when there is no such activity (any more)."""
    details = entry_details(session, key, today)
    if not isinstance(details, ActivityDetails):
        return None
    entry = details.entry
    found = options(session, entry.customer)
    template = built_in(entry.kind)
    return Before(
        entry,
        details.people,
        details.members,
        _everybody(session, entry.customer, details.people),
        found.members,
        details.summary,
        details.quality,
        details.cost,
        details.currency,
        details.standard or template.standard,
        template.summary,
        promises_of_activity(session, key, today),
        opinions(session, entry.customer, today, key),
        _items(session, key),
    )


def _everybody(session: Session, customer: str, present: tuple[str, ...]) -> tuple[Met, ...]:
    """Who took part first, then who can have been there besides: all who did not leave."""
    people = session.scalars(select(Stakeholder).where(Stakeholder.customer_key == customer))
    standing = newest(session, customer=customer)
    aims: dict[str, list[Level]] = {}
    for item in session.scalars(
        select(PlanItem).where(PlanItem.customer_key == customer, PlanItem.to_level.is_not(None))
    ):
        if item.state.is_open and item.stakeholder_key is not None and item.to_level is not None:
            aims.setdefault(item.stakeholder_key, []).append(item.to_level)
    found = [
        _met(person, standing.get(person.key, {}), tuple(aims.get(person.key, ())))
        for person in people
        if person.left_on is None or person.key in present
    ]
    return tuple(sorted(found, key=lambda met: (_place(met.key, present), fold(met.name), met.key)))


def _place(key: str, present: tuple[str, ...]) -> int:
    return present.index(key) if key in present else len(present)


def _met(person: Stakeholder, now: Mapping[RatingKind, RatingFact], aims: tuple[Level, ...]) -> Met:
    level, closeness = (
        now[kind].value if kind in now else None for kind in (RatingKind.LEVEL, RatingKind.CLOSENESS)
    )
    return Met(
        person.key,
        person.name,
        person.title or "",
        level if isinstance(level, Level) else None,
        closeness if isinstance(closeness, Closeness) else None,
        aims,
        person.no_private_activities,
    )


def _items(session: Session, activity: str) -> tuple[tuple[str, str], ...]:
    rows = session.scalars(
        select(PlanItem).where(PlanItem.activity_key == activity).order_by(PlanItem.due_on, PlanItem.key)
    )
    return tuple((item.key, item.title) for item in rows if item.state.is_open and item.to_level is None)
