"""What one should know of a day without it being work: birthdays, memorable dates, contacts due."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from sqlalchemy import ColumnElement, and_, extract, or_, select
from sqlalchemy.orm import Session

from app.almanac.lunar import LunarDay, to_lunar
from app.almanac.yearly import yearly_between
from app.queries.cadences import cadences
from models.aftermath import MemorableDate
from models.customer import Customer
from models.stakeholder import Stakeholder
from models.team import TeamAssignment
from models.values import ActivityKind


class MarkKind(StrEnum):
    BIRTHDAY = "birthday"
    MEMORABLE = "memorable"
    CADENCE = "cadence"


@dataclass(frozen=True, slots=True)
class DayMark:
    """``key`` is that of the person, the memorable date, or the cadence.

    ``title`` is the person's name for a birthday, the title of a memorable date, and the name of whom
    to contact for a cadence. ``lunar`` is the lunar day that is celebrated; ``years`` how many it is
    since the day itself, None where that says nothing; ``activity`` what is due by a cadence.
    """

    kind: MarkKind
    day: date
    key: str
    title: str
    customer: str
    customer_name: str
    person: str | None = None
    lunar: LunarDay | None = None
    years: int | None = None
    activity: ActivityKind | None = None


def day_marks(
    session: Session,
    first: date,
    last: date,
    *,
    customer: str | None = None,
    member: str | None = None,
    kinds: Collection[MarkKind] = tuple(MarkKind),
    today: date,
) -> tuple[DayMark, ...]:
    """The marks of ``kinds`` of the days ``first`` to ``last``, both included, by day.

    ``customer`` keeps those of one customer, ``member`` those of the customers that one of our people
    works for, and the cadences that it owns. A contact that is due and not booked stands on its day, or
    on ``today`` when that is past.
    """
    where: list[ColumnElement[bool]] = []
    if customer is not None:
        where.append(Customer.key == customer)
    if member is not None:
        assigned = select(TeamAssignment.customer_key).where(TeamAssignment.member_key == member)
        where.append((Customer.owner_key == member) | Customer.key.in_(assigned))
    found: list[DayMark] = []
    if MarkKind.BIRTHDAY in kinds:
        found += _birthdays(session, first, last, where)
    if MarkKind.MEMORABLE in kinds:
        found += _memorable(session, first, last, where)
    if MarkKind.CADENCE in kinds:
        found += _cadences(session, first, last, customer, member, today)
    return tuple(sorted(found, key=lambda mark: (mark.day, mark.kind, mark.title, mark.key)))


def _birthdays(
    session: Session, first: date, last: date, where: list[ColumnElement[bool]]
) -> Iterator[DayMark]:
    born = Stakeholder.birthday
    query = (
        select(
            Stakeholder.key, Stakeholder.name, born, Stakeholder.lunar_birthday, Customer.key, Customer.name
        )
        .join(Customer, Customer.key == Stakeholder.customer_key)
        .where(Stakeholder.left_on.is_(None), born.is_not(None), *where)
    )
    days = _days_of_months(first, last)
    if days is not None:
        near = (and_(extract("month", born) == month, extract("day", born).in_(of)) for month, of in days)
        query = query.where(or_(Stakeholder.lunar_birthday.is_(True), *near))
    for key, name, birthday, lunar, customer, customer_name in session.execute(query):
        assert birthday is not None
        for day in yearly_between(birthday, first, last, lunar=bool(lunar)):
            yield DayMark(
                MarkKind.BIRTHDAY,
                day,
                key,
                name,
                customer,
                customer_name,
                key,
                to_lunar(birthday) if lunar else None,
                day.year - birthday.year,
            )


def _days_of_months(first: date, last: date) -> list[tuple[int, list[int]]] | None:
    """Months and days from ``first`` to ``last``, 29 February always; None when that is most of a year."""
    if (last - first).days > 300:
        return None
    days: dict[int, set[int]] = {2: {29}}
    for ahead in range((last - first).days + 1):
        on = first + timedelta(days=ahead)
        days.setdefault(on.month, set()).add(on.day)
    return [(month, sorted(of)) for month, of in days.items()]


def _memorable(
    session: Session, first: date, last: date, where: list[ColumnElement[bool]]
) -> Iterator[DayMark]:
    query = (
        select(MemorableDate, Customer.name)
        .join(Customer, Customer.key == MemorableDate.customer_key)
        .outerjoin(Stakeholder, Stakeholder.key == MemorableDate.stakeholder_key)
        .where(Stakeholder.left_on.is_(None), *where)
    )
    for one, customer_name in session.execute(query):
        if one.yearly:
            days = yearly_between(one.day, first, last, lunar=one.lunar)
        else:
            days = (one.day,) if first <= one.day <= last else ()
        for day in days:
            yield DayMark(
                MarkKind.MEMORABLE,
                day,
                one.key,
                one.title,
                one.customer_key,
                customer_name,
                one.stakeholder_key,
                to_lunar(one.day) if one.lunar else None,
                day.year - one.day.year if one.yearly else None,
            )


def _cadences(
    session: Session, first: date, last: date, customer: str | None, member: str | None, today: date
) -> Iterator[DayMark]:
    for one in cadences(session, today, customer=customer):
        day = max(one.due, today)
        if one.booked is None and first <= day <= last and (member is None or one.owner == member):
            yield DayMark(
                MarkKind.CADENCE,
                day,
                one.key,
                one.person_name or one.customer_name,
                one.customer,
                one.customer_name,
                one.person,
                activity=one.kind,
            )
