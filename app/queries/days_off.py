"""On which days people do not work: weekends and public holidays; and which weekends are worked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.almanac.country_names import country_code
from app.almanac.holidays import SATURDAY_AND_SUNDAY, Holidays, countries, public_holidays
from models.customer import Customer


@dataclass(frozen=True)
class DaysOff:
    """``holidays`` are public holidays by name; ``worked`` are days of a weekend that are worked in
    exchange for one. ``provisional`` are years whose exchanged days are not published yet."""

    holidays: Mapping[date, str] = field(default_factory=dict)
    worked: frozenset[date] = frozenset()
    weekend: frozenset[int] = SATURDAY_AND_SUNDAY
    provisional: frozenset[int] = frozenset()

    def name(self, day: date) -> str:
        """The public holiday on a day, "" when it is none."""
        return self.holidays.get(day, "")

    def is_off(self, day: date) -> bool:
        """Whether people do not work on a day."""
        return day in self.holidays or (day.weekday() in self.weekend and day not in self.worked)


def days_off(
    session: Session,
    first: date,
    last: date,
    *,
    customer: str | None = None,
    chosen: Sequence[str] = (),
    language: str = "en",
) -> DaysOff:
    """The days off from ``first`` to ``last`` in the customer's country, named in ``language``.

    Without a customer, or where its country is unknown, they are those of the ``chosen`` (ISO codes) all
    together; with several, each holiday says whose it is.
    """
    own = ""
    if customer is not None:
        own = country_code(session.scalar(select(Customer.country).where(Customer.key == customer)))
    years = range(first.year, last.year + 1)
    return together([public_holidays(code, years, language) for code in ([own] if own else chosen)])


def countries_of(text: str) -> list[str]:
    """The codes of the countries that people name, parted by commas; what is unknown is left out."""
    return [code for part in text.split(",") if (code := country_of(part))]


def country_of(text: str) -> str:
    """The code of a country as people write it, with its region where they name one ("ES-MD").

    "" when nothing is known of its holidays.
    """
    name, _, region = text.strip().partition("-")
    code = country_code(name)
    if not code or code not in countries():
        return ""
    return f"{code}-{region.strip().upper()}" if region else code


def together(some: Sequence[Holidays]) -> DaysOff:
    """The days off of several countries. A weekend is worked, or is one at all, as in the first."""
    names: dict[date, list[str]] = {}
    for one in some:
        for day, name in one.names.items():
            names.setdefault(day, []).append(f"{one.country}: {name}" if len(some) > 1 else name)
    return DaysOff(
        {day: " · ".join(found).replace("; ", " · ") for day, found in names.items()},
        some[0].worked if some else frozenset(),
        some[0].weekend if some else SATURDAY_AND_SUNDAY,
        frozenset[int]().union(*(one.provisional for one in some)),
    )
