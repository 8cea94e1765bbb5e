"""Who is expected in two places at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import cached_property

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.almanac.occurrence_key import read_occurrence_key
from app.almanac.zones import find_zone, to_utc
from app.errors import UserError
from app.queries.calendar import ActivityEntry, activities_between
from app.queries.chunks import chunks
from models.activity import ActivityParticipant
from models.stakeholder import Stakeholder
from models.team import TeamMember
from models.values import ActivityState

FARTHEST = timedelta(hours=26)
"""Between what the clocks of two places show at most, from UTC−12 to UTC+14."""


@dataclass(frozen=True, slots=True)
class Taken:
    """Time that an activity takes of ``who``: keys of its owner and of those who take part.

    Its times are on the wall clock of ``zone``; "" is wherever one is, as whole days are.
    """

    key: str
    customer: str
    title: str
    starts_at: datetime
    ends_at: datetime
    all_day: bool
    done: bool
    who: frozenset[str]
    zone: str = ""


@dataclass(frozen=True, slots=True)
class Clash:
    """``other`` takes place at the same time and needs the same people, ``who`` by key."""

    other: Taken
    who: tuple[str, ...]


@dataclass(frozen=True)
class Diary:
    """The activities of some days that take somebody's time, by key, and what people are called."""

    taken: Mapping[str, Taken] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def clashes(self) -> Mapping[str, tuple[Clash, ...]]:
        """What clashes with what, by key; only activities that clash are in it."""
        return all_clashes(self.taken.values())

    def moved(self, key: str, starts_at: datetime, ends_at: datetime) -> tuple[Clash, ...]:
        """With what an activity would clash at other times; () when it takes nobody's time."""
        one = self.taken.get(key)
        if one is None:
            return ()
        return clashes_of(replace(one, starts_at=starts_at, ends_at=ends_at), self.taken.values())

    def people(self, clash: Clash) -> list[str]:
        """The names of those who are needed twice."""
        return sorted(self.names.get(key, "") for key in clash.who)


def clashes_of(one: Taken, others: Iterable[Taken]) -> tuple[Clash, ...]:
    """With which of ``others`` an activity clashes, by time."""
    found = [
        Clash(other, tuple(sorted(one.who & other.who)))
        for other in others
        if other.key != one.key and _clash(one, other)
    ]
    return tuple(sorted(found, key=lambda clash: (clash.other.starts_at, clash.other.key)))


def all_clashes(taken: Iterable[Taken]) -> dict[str, tuple[Clash, ...]]:
    """What clashes with what, by key."""
    by_key = {one.key: one for one in taken}
    zones = {one.zone for one in by_key.values()} - {""}
    apart = FARTHEST if len(zones) > 1 else timedelta()
    going_on: list[Taken] = []
    found: dict[str, list[Taken]] = {}
    for one in sorted(by_key.values(), key=lambda one: (one.starts_at, one.ends_at, one.key)):
        going_on = [other for other in going_on if other.ends_at > one.starts_at - apart]
        for other in going_on:
            if _clash(one, other):
                found.setdefault(one.key, []).append(other)
                found.setdefault(other.key, []).append(one)
        going_on.append(one)
    return {key: clashes_of(by_key[key], others) for key, others in found.items()}


def _clash(one: Taken, other: Taken) -> bool:
    """Whole days leave room for what else one does there, not for another customer. What both took
    place is no longer anybody's problem."""
    if one.customer == other.customer and (one.all_day or other.all_day):
        return False
    if (one.done and other.done) or one.who.isdisjoint(other.who):
        return False
    if one.zone and other.zone and one.zone != other.zone:
        one, other = _in_utc(one), _in_utc(other)
    return one.starts_at < other.ends_at and other.starts_at < one.ends_at


def _in_utc(one: Taken) -> Taken:
    return replace(one, starts_at=to_utc(one.starts_at, one.zone), ends_at=to_utc(one.ends_at, one.zone))


def diary(
    session: Session,
    first: date,
    last: date,
    *,
    known: Sequence[ActivityEntry] | None = None,
    today: date,
) -> Diary:
    """The time that activities of all customers take on the days ``first`` to ``last``.

    ``known`` are those activities where the caller has them already.
    """
    if known is None:
        known = activities_between(session, first, last, today=today)
    activities = [one for one in known if one.state is not ActivityState.CANCELLED]
    who = _taking_part(session, activities)
    taken = {
        one.key: Taken(
            one.key,
            one.customer,
            one.title,
            one.starts_at,
            one.ends_at,
            one.all_day,
            one.state is ActivityState.DONE,
            frozenset(who.get(record_key(one.key), ())) | ({one.owner} if one.owner else frozenset()),
            "" if one.all_day else _known_zone(one.time_zone),
        )
        for one in activities
    }
    return Diary(taken, _names(session, {key for one in taken.values() for key in one.who}))


def record_key(key: str) -> str:
    """The key of the record that an entry stands for: an occurrence of a series stands for its first."""
    occurrence = read_occurrence_key(key)
    return key if occurrence is None else occurrence.series


def _known_zone(name: str | None) -> str:
    """``name``; "" for none, and for one that is no time zone."""
    try:
        return "" if name is None else str(find_zone(name))
    except UserError:
        return ""


def _taking_part(session: Session, activities: Sequence[ActivityEntry]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for chunk in chunks({record_key(one.key) for one in activities}):
        rows = session.execute(
            select(
                ActivityParticipant.activity_key,
                ActivityParticipant.stakeholder_key,
                ActivityParticipant.member_key,
            ).where(ActivityParticipant.activity_key.in_(chunk))
        )
        for activity, person, member in rows:
            found.setdefault(activity, set()).add(str(person or member))
    return found


def _names(session: Session, keys: set[str]) -> dict[str, str]:
    return {
        row[0]: row[1]
        for kind in (Stakeholder, TeamMember)
        for chunk in chunks(keys)
        for row in session.execute(select(kind.key, kind.name).where(kind.key.in_(chunk)))
    }
