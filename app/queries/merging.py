"""What comes of two records of one person when they become one: shown first, carried out the same way."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import dropwhile, takewhile
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.contradictions import all_above
from app.formats import day
from app.recorder import PLAIN
from app.text import Text, tr
from models.activity import ActivityParticipant
from models.department import Department
from models.influence import InfluenceLine
from models.plan import PlanItem
from models.rating import Rating
from models.rival import RivalTie
from models.schema import RECORDS
from models.seat import SeatTenure
from models.stakeholder import Stakeholder
from models.team import TeamMember
from models.values import Level, LineKind, RatingKind

FIELDS: Mapping[str, Text] = {
    "name": Text("Full name"),
    "title": Text("Job title"),
    "department_key": Text("Department"),
    "contact_key": Text("Our contact"),
    "email": Text("E-mail"),
    "phone": Text("Phone"),
    "wechat": Text("WeChat"),
    "birthday": Text("Birthday"),
    "no_private_activities": Text("No private activities"),
    "left_on": Text("Left on"),
    "notes": Text("Notes"),
}
"""The fields of a person that are put together, with their headings."""


@dataclass(frozen=True)
class FieldPair:
    """One field of both records, in words ("" is no value), and ``proposed`` as it will be stored.

    ``conflicts``: the two say different things, and only one of them can stay.
    """

    field: str
    heading: Text
    one: Any
    other: Any
    one_said: str
    other_said: str
    proposed: Any
    conflicts: bool


@dataclass(frozen=True)
class MergePreview:
    """What merging would do; the counts are of what comes over from the other record.

    ``left_out`` says which lines cannot come over, and why.
    """

    stays: str
    goes: str
    fields: tuple[FieldPair, ...]
    lines: int
    ratings: int
    ties: int
    seats: int
    activities: int
    plan_items: int
    left_out: tuple[Text, ...]


@dataclass(frozen=True)
class LineMoves:
    """Lines of the one who goes: new ends by key, the line that says the same, and what is refused.

    Lines between the two, and those in ``same``, are in no other group: they go.
    """

    moving: Mapping[str, tuple[str, str]]
    same: Mapping[str, str]
    second_manager: tuple[str, ...]
    circling: tuple[str, ...]


def merge_preview(session: Session, stays: str, goes: str) -> MergePreview | None:
    """What merging ``goes`` into ``stays`` would do; None when one of them is not there (any more)."""
    one, other = session.get(Stakeholder, stays), session.get(Stakeholder, goes)
    if one is None or other is None:
        return None
    proposed = proposed_fields(one, other)
    lines = lines_of(session, one.customer_key)
    moves = line_moves(lines, stays, goes)
    forgotten = forgotten_ratings(session, stays, goes)

    def count(kind: type[RivalTie | SeatTenure | PlanItem | ActivityParticipant]) -> int:
        return len(coming_over(session, kind.__tablename__, "stakeholder_key", stays, goes))

    return MergePreview(
        stays,
        goes,
        tuple(_pair(session, one, other, name, proposed[name]) for name in FIELDS),
        len(moves.moving),
        len(set(coming_over(session, "rating", "stakeholder_key", stays, goes)) - forgotten),
        count(RivalTie),
        count(SeatTenure),
        count(ActivityParticipant),
        count(PlanItem),
        left_out(session, lines, moves, stays, goes),
    )


def proposed_fields(stays: Stakeholder, goes: Stakeholder) -> dict[str, Any]:
    """The fields as they are put together when nobody chooses: what is empty is filled.

    Notes follow each other; working contact only is respected when either record says so; whether a
    person has left is what the record that stays says.
    """
    found = {}
    for name in FIELDS:
        one, other = getattr(stays, name), getattr(goes, name)
        found[name] = one if one is not None or name == "left_on" else other
    found["no_private_activities"] = stays.no_private_activities or goes.no_private_activities
    if stays.notes and goes.notes and goes.notes not in stays.notes:
        found["notes"] = f"{stays.notes}\n{goes.notes}"
    return found


def coming_over(session: Session, table: str, column: str, stays: str, goes: str) -> list[str]:
    """Keys of the rows of ``table`` that ``column`` leads to ``goes`` and that ``stays`` takes over.

    Of rows that would go with their person only one says the same; others all come.
    """
    plain = PLAIN[table]
    query = select(plain).where(plain.c[column].in_((stays, goes))).order_by(plain.c.key)
    rows = [dict(row) for row in session.execute(query).mappings()]

    def said(row: Mapping[str, Any]) -> tuple[Any, ...]:
        return tuple(value for name, value in row.items() if name not in ("key", column))

    goes_too = RECORDS[table].__table__.c[column].info["on_delete"] == "delete"
    known = {said(row) for row in rows if row[column] == stays}
    coming = []
    for row in rows:
        if row[column] == goes and not (goes_too and said(row) in known):
            known.add(said(row))
            coming.append(row["key"])
    return coming


def forgotten_ratings(session: Session, stays: str, goes: str) -> set[str]:
    """Keys of the levels that are not kept when the two become one.

    Who was contacted was not "not contacted yet" later, only because the other record did not know.
    """
    coming = coming_over(session, "rating", "stakeholder_key", stays, goes)
    of_both = session.scalars(
        select(Rating)
        .where(Rating.stakeholder_key.in_((stays, goes)), Rating.kind == RatingKind.LEVEL)
        .order_by(Rating.rated_on, Rating.key)
    ).all()
    silent: set[str] = set()
    for person in (stays, goes):
        own = (each for each in of_both if each.stakeholder_key == person)
        silent |= {each.key for each in takewhile(_is_unmet, own)}
    kept = [each for each in of_both if each.stakeholder_key == stays or each.key in coming]
    return {each.key for each in dropwhile(_is_unmet, kept) if each.key in silent}


def _is_unmet(rating: Rating) -> bool:
    return rating.value == Level.NOT_CONTACTED.value


def lines_of(session: Session, customer: str) -> list[InfluenceLine]:
    """All lines of a customer, oldest first."""
    query = select(InfluenceLine).where(InfluenceLine.customer_key == customer)
    return list(session.scalars(query.order_by(InfluenceLine.key)))


def line_moves(lines: Iterable[InfluenceLine], stays: str, goes: str) -> LineMoves:
    """Which of the lines of ``goes`` ``stays`` can take over.

    No line leads to oneself, none is there twice (a conflict counts in either direction), nobody gets a
    second manager, and no reporting line closes a circle; what ``stays`` has stays.
    """
    theirs: list[InfluenceLine] = []
    known: dict[object, str] = {}
    managers: dict[str, list[str]] = {}
    for line in lines:
        if goes in (line.from_key, line.to_key):
            theirs.append(line)
        else:
            known.setdefault(_saying(line.kind, line.from_key, line.to_key), line.key)
            if line.kind is LineKind.REPORTS_TO:
                managers.setdefault(line.from_key, []).append(line.to_key)
    moving: dict[str, tuple[str, str]] = {}
    same: dict[str, str] = {}
    second, circling = [], []
    for line in theirs:
        start, end = (stays if key == goes else key for key in (line.from_key, line.to_key))
        if start == end:
            continue
        saying = _saying(line.kind, start, end)
        if saying in known:
            same[line.key] = known[saying]
            continue
        if line.kind is LineKind.REPORTS_TO:
            if start == stays and managers.get(stays):
                second.append(line.key)
                continue
            if start in all_above(managers, end):
                circling.append(line.key)
                continue
            managers.setdefault(start, []).append(end)
        known[saying] = line.key
        moving[line.key] = (start, end)
    return LineMoves(moving, same, tuple(second), tuple(circling))


def left_out(
    session: Session, lines: Iterable[InfluenceLine], moves: LineMoves, stays: str, goes: str
) -> tuple[Text, ...]:
    """Why lines are left out, as sentences."""
    by_key = {line.key: line for line in lines}

    def name(key: str) -> str:
        person = session.get(Stakeholder, stays if key == goes else key)
        return person.name if person is not None else ""

    second = [
        Text(
            "{name} reports to somebody already, so the line to {manager} is left out.",
            name=name(by_key[key].from_key),
            manager=name(by_key[key].to_key),
        )
        for key in moves.second_manager
    ]
    circles = [
        Text(
            "{name} would report to {manager} in a circle, so this line is left out.",
            name=name(by_key[key].from_key),
            manager=name(by_key[key].to_key),
        )
        for key in moves.circling
    ]
    return (*second, *circles)


def _saying(kind: LineKind, start: str, end: str) -> object:
    return (kind, frozenset((start, end))) if kind is LineKind.CONFLICT else (kind, start, end)


def _pair(session: Session, stays: Stakeholder, goes: Stakeholder, name: str, proposed: Any) -> FieldPair:
    one, other = getattr(stays, name), getattr(goes, name)
    both = one is not None and other is not None
    conflicts = one != other and (both or name == "left_on") and name != "notes"
    said, other_said = (_said(session, name, value) for value in (one, other))
    return FieldPair(name, FIELDS[name], one, other, said, other_said, proposed, conflicts)


def _said(session: Session, name: str, value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return tr("Yes") if value else tr("No")
        case date():
            return day(value)
        case str() if name == "department_key":
            department = session.get(Department, value)
            return department.name if department is not None else ""
        case str() if name == "contact_key":
            member = session.get(TeamMember, value)
            return member.name if member is not None else ""
        case _:
            return str(value)
