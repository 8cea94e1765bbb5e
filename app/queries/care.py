"""Care for key people (row 43): birthdays, days to remember, gifts and the limit of the year."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.almanac.lunar import LunarDay, to_lunar
from app.almanac.yearly import next_yearly
from app.queries.method import method
from models.aftermath import Gift, MemorableDate
from models.customer import Customer
from models.stakeholder import Stakeholder
from models.team import TeamMember


@dataclass(frozen=True, slots=True)
class DateFact:
    """A day to remember; ``next`` is when it comes again, None when it is over for good.

    ``lunar`` is its lunar day when it goes by the lunar calendar. ``person_name`` is "" for the
    customer's own.
    """

    key: str
    title: str
    day: date
    lunar: LunarDay | None
    by_lunar: bool
    yearly: bool
    next: date | None
    person: str | None
    person_name: str


@dataclass(frozen=True, slots=True)
class GiftFact:
    """A gift with the names that it mentions; "" for none."""

    key: str
    title: str
    given_on: date
    value: Decimal | None
    currency: str
    person: str | None
    person_name: str
    giver_name: str


@dataclass(frozen=True, slots=True)
class GiftYear:
    """What one person was given in the calendar year of a day, against the limit of the method.

    ``spent`` is in the customer's currency; ``elsewhere`` counts the gifts in others, which are left out
    of it, ``unpriced`` those without a value.
    """

    year: int
    spent: Decimal
    limit: Decimal
    currency: str
    elsewhere: int
    unpriced: int

    @property
    def over(self) -> Decimal:
        """By how much the limit is passed, 0 within it."""
        return max(Decimal(0), self.spent - self.limit)


@dataclass(frozen=True)
class Care:
    """What one can do for a person, or for a customer and all of its people.

    ``birthday`` and ``gift_year`` are those of a person. ``no_private``: the person takes no part in
    private activities.
    """

    customer: str
    person: str | None
    name: str
    no_private: bool
    birthday: DateFact | None
    dates: tuple[DateFact, ...]
    gifts: tuple[GiftFact, ...]
    gift_year: GiftYear | None
    currency: str


def care_of_person(session: Session, person: str, today: date) -> Care | None:
    """Birthday, days and gifts of a person; None when there is no such person (any more)."""
    found = session.get(Stakeholder, person)
    if found is None:
        return None
    customer = session.get_one(Customer, found.customer_key)
    dates = select(MemorableDate, Stakeholder.name).join(
        Stakeholder, Stakeholder.key == MemorableDate.stakeholder_key
    )
    return Care(
        customer.key,
        person,
        found.name,
        found.no_private_activities,
        _birthday(found, today),
        _in_order(_date(*row, today) for row in session.execute(dates.where(Stakeholder.key == person))),
        _gifts(session, Gift.stakeholder_key == person),
        gift_year(session, person, today),
        customer.currency or "",
    )


def care_of_customer(session: Session, customer: str, today: date) -> Care | None:
    """The days of a customer and its people, and all gifts; None when there is no such customer."""
    found = session.get(Customer, customer)
    if found is None:
        return None
    dates = (
        select(MemorableDate, Stakeholder.name)
        .outerjoin(Stakeholder, Stakeholder.key == MemorableDate.stakeholder_key)
        .where(MemorableDate.customer_key == customer)
    )
    return Care(
        customer,
        None,
        found.name,
        False,
        None,
        _in_order(_date(*row, today) for row in session.execute(dates)),
        _gifts(session, Gift.customer_key == customer),
        None,
        found.currency or "",
    )


def gift_year(session: Session, person: str, day: date) -> GiftYear:
    """What ``person`` was given in the year of ``day``."""
    holder = session.get_one(Stakeholder, person)
    currency = session.get_one(Customer, holder.customer_key).currency or ""
    first, last = date(day.year, 1, 1), date(day.year, 12, 31)
    gifts = session.scalars(
        select(Gift).where(Gift.stakeholder_key == person, Gift.given_on.between(first, last))
    ).all()
    ours = [one for one in gifts if one.value is not None and (one.currency or currency) == currency]
    return GiftYear(
        day.year,
        sum((one.value for one in ours if one.value is not None), Decimal(0)),
        Decimal(str(method(session).gift_limit)),
        currency,
        sum(one.value is not None for one in gifts) - len(ours),
        sum(one.value is None for one in gifts),
    )


def _birthday(person: Stakeholder, today: date) -> DateFact | None:
    if person.birthday is None:
        return None
    lunar = bool(person.lunar_birthday)
    return DateFact(
        person.key,
        "",
        person.birthday,
        to_lunar(person.birthday) if lunar else None,
        lunar,
        True,
        next_yearly(person.birthday, today, lunar=lunar),
        person.key,
        person.name,
    )


def _date(row: MemorableDate, person: str | None, today: date) -> DateFact:
    if row.yearly:
        following = next_yearly(row.day, today, lunar=row.lunar)
    else:
        following = row.day if row.day >= today else None
    return DateFact(
        row.key,
        row.title,
        row.day,
        to_lunar(row.day) if row.lunar else None,
        row.lunar,
        row.yearly,
        following,
        row.stakeholder_key,
        person or "",
    )


def _in_order(dates: Iterable[DateFact]) -> tuple[DateFact, ...]:
    return tuple(sorted(dates, key=lambda one: (one.next or date.max, one.key)))


def _gifts(session: Session, chosen: object) -> tuple[GiftFact, ...]:
    rows = session.execute(
        select(Gift, Stakeholder.name, TeamMember.name)
        .outerjoin(Stakeholder, Stakeholder.key == Gift.stakeholder_key)
        .outerjoin(TeamMember, TeamMember.key == Gift.giver_key)
        .where(chosen)  # type: ignore[arg-type]
        .order_by(Gift.given_on.desc(), Gift.key.desc())
    )
    return tuple(
        GiftFact(
            one.key,
            one.title,
            one.given_on,
            one.value,
            one.currency or "",
            one.stakeholder_key,
            person or "",
            giver or "",
        )
        for one, person, giver in rows
    )
