"""Days that come back every year, solar or lunar: birthdays and memorable dates."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.almanac.lunar import celebrated, to_lunar


def next_yearly(born: date, today: date, *, lunar: bool = False) -> date | None:
    """The next day from ``today`` on when ``born`` comes back, None when no calendar reaches it.

    29 February is celebrated on the 28th in common years. ``lunar`` celebrates the lunar month and day
    (see ``app.almanac.lunar.celebrated``); a day before the lunar calendar begins is taken as solar.
    """
    return next((day for day in _each_year(born, today.year - 1, lunar=lunar) if day >= today), None)


def yearly_between(born: date, first: date, last: date, *, lunar: bool = False) -> tuple[date, ...]:
    """The days from ``first`` to ``last``, both included, when ``born`` comes back; never before ``born``."""
    found = []
    for day in _each_year(born, max(first, born).year - 1, lunar=lunar):
        if day > last:
            break
        if day >= first and day >= born:
            found.append(day)
    return tuple(found)


def _each_year(born: date, year: int, *, lunar: bool) -> Iterator[date]:
    """One day a year, from about ``year`` on, in order; a lunar year may end in the next solar one."""
    moon = to_lunar(born) if lunar else None
    while year <= date.max.year:
        day = _solar(born, max(year, 1)) if moon is None else celebrated(moon, year)
        if day is None and moon is not None and year > moon.year:
            return
        if day is not None:
            yield day
        year += 1


def _solar(born: date, year: int) -> date:
    try:
        return born.replace(year=year)
    except ValueError:
        return date(year, 2, 28)
