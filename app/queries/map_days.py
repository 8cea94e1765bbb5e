"""The days on which one customer's map changed, for the time bar."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from sqlalchemy import ScalarSelect, Select, func, literal, select, union, union_all
from sqlalchemy.orm import Session

from app.belonging import WAYS
from app.stored_values import target_of
from models.change import ChangeRow, ChangeSetRow
from models.schema import RECORDS, Record
from models.seat import Seat, SeatTenure
from models.stakeholder import Stakeholder
from models.values import ChangeAction

TABLES = (
    "department",
    "stakeholder",
    "seat",
    "seat_tenure",
    "influence_line",
    "rating",
    "rival_tie",
    "buying_step",
    "step_seat",
)
"""What stands on the map; of these the changes are counted."""


@dataclass(frozen=True)
class MapDays:
    """``first`` is the day on which the customer came into the book, ``last`` today.

    ``counts`` says how many records of the map changed on a day, of days from ``first`` to ``last`` in
    their order; days without a change are left out.
    """

    first: date
    last: date
    counts: Mapping[date, int] = field(default_factory=dict)

    def before(self, day: date) -> date | None:
        """The last day before ``day`` on which something changed; None when there is none."""
        return max((each for each in self.counts if each < day), default=None)

    def after(self, day: date) -> date | None:
        """The first day after ``day`` on which something changed; None when there is none."""
        return min((each for each in self.counts if each > day), default=None)


def map_days(session: Session, customer: str, today: date) -> MapDays:
    """When the map of ``customer`` changed: its people, lines, seats, ratings, ties, buying steps.

    A change counts on the day it was stored (the user's calendar day), because the map of a day shows
    what the book said then. What was entered ahead counts again on the day it comes about: a tenure
    that begins or ends, somebody who leaves.
    """
    counts = _stored(session, customer) + _ahead(session, customer)
    first = min((*_came(session, customer), *counts), default=today)
    return MapDays(first, today, {day: counts[day] for day in sorted(counts) if first <= day <= today})


def _stored(session: Session, customer: str) -> Counter[date]:
    """By day how many changes of the map were stored."""
    parts = [
        select(ChangeRow.revision)
        .where(ChangeRow.table_name == table, ChangeRow.record.in_(_records(table, customer)))
        .subquery()
        for table in TABLES
    ]
    each = union_all(*(select(part.c.revision) for part in parts)).subquery()
    rows = session.execute(
        select(ChangeSetRow.at, func.count())
        .join(each, each.c.revision == ChangeSetRow.revision)
        .group_by(ChangeSetRow.revision)
    )
    counts: Counter[date] = Counter()
    for at, count in rows:
        counts[_day(at)] += count
    return counts


def _records(table: str, customer: str) -> Select[tuple[str]]:
    """Keys of the customer's records in ``table``: those in the book, and those that were deleted."""
    column = WAYS[table][0]
    owner = str(target_of(table, column))
    owners = select(literal(customer)) if owner == "customer" else _records(owner, customer)
    kept = RECORDS[table].__table__.c
    deleted = select(ChangeRow.record).where(
        ChangeRow.table_name == table,
        ChangeRow.action == ChangeAction.DELETE,
        ChangeRow.before[column].as_string().in_(owners),
    )
    both = union(select(kept.key).where(kept[column].in_(owners)), deleted).subquery()
    return select(both.c[0])


def _came(session: Session, customer: str) -> list[date]:
    """The day on which the customer was first stored; [] when the history does not say."""
    newest_last = (
        select(ChangeSetRow.at)
        .join(ChangeRow, ChangeRow.revision == ChangeSetRow.revision)
        .where(ChangeRow.table_name == "customer", ChangeRow.record == customer)
        .order_by(ChangeSetRow.revision)
        .limit(1)
    )
    return [_day(at) for at in session.scalars(newest_last)]


def _ahead(session: Session, customer: str) -> Counter[date]:
    """What came about by itself on a day after the one on which it was last edited."""
    tenures = (
        select(_edited(SeatTenure), SeatTenure.since, SeatTenure.until)
        .join(Seat, Seat.key == SeatTenure.seat_key)
        .where(Seat.customer_key == customer)
    )
    leaving = select(_edited(Stakeholder), Stakeholder.left_on).where(Stakeholder.customer_key == customer)
    dated: list[tuple[str | None, date | None]] = [(at, day) for at, day in session.execute(leaving)]
    for at, since, until in session.execute(tenures):
        dated += [(at, since), (at, until + timedelta(days=1) if until is not None else None)]
    return Counter(day for at, day in dated if at is not None and day is not None and day > _day(at))


def _edited(kind: type[Record]) -> ScalarSelect[str]:
    """When a record of ``kind`` was last edited."""
    return (
        select(func.max(ChangeSetRow.at))
        .join(ChangeRow, ChangeRow.revision == ChangeSetRow.revision)
        .where(ChangeRow.table_name == kind.__tablename__, ChangeRow.record == kind.key)
        .scalar_subquery()
    )


def _day(at: str) -> date:
    """The calendar day of a stored moment, in the computer's time zone."""
    return datetime.fromisoformat(at).astimezone().date()
