"""Public holidays of a country, with the weekends that are worked in exchange.

The data are those of the library *holidays*; what it does not know is empty, never an error.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache, lru_cache

SATURDAY_AND_SUNDAY = frozenset({5, 6})

USUAL_REGIONS: Mapping[str, str] = {"GB": "ENG"}
"""Where the days of the whole country are too few to plan by: each nation of the kingdom has its own."""

SHIFTED_EVERY_YEAR: Mapping[str, int] = {"CN": 2001}
"""Countries whose government says each autumn which weekends are worked in the next year, and since when."""


@dataclass(frozen=True)
class Holidays:
    """Public holidays of some years.

    ``names`` by day, two holidays on one day parted by ";"; ``worked`` are days of a weekend that are
    worked in exchange for one; ``weekend`` are weekdays, Monday is 0; ``provisional`` are the years
    whose exchanged days are not published yet.
    """

    country: str = ""
    names: Mapping[date, str] = field(default_factory=dict)
    worked: frozenset[date] = frozenset()
    weekend: frozenset[int] = SATURDAY_AND_SUNDAY
    provisional: frozenset[int] = frozenset()

    def name(self, day: date) -> str:
        """What is celebrated on ``day``, "" for nothing."""
        return self.names.get(day, "")


def public_holidays(country: str, years: Iterable[int], language: str = "en") -> Holidays:
    """The public holidays of ``country`` in ``years``, named in ``language`` (a key of ``LANGUAGES``).

    ``country`` is an ISO 3166 code, "CN", or one with a region, "ES-MD" (see ``countries``). Where the
    library has no names in that language they are English, else the country's own. An unknown country
    has no holidays and rests on Saturday and Sunday, and so has a year that the library does not reach.
    """
    found = [_year(country, year, language) for year in sorted(set(years))]
    names: dict[date, str] = {}
    for one in found:
        names.update(one.names)
    return Holidays(
        country,
        names,
        frozenset[date]().union(*(one.worked for one in found)),
        found[-1].weekend if found else SATURDAY_AND_SUNDAY,
        frozenset[int]().union(*(one.provisional for one in found)),
    )


@cache
def countries() -> Mapping[str, tuple[str, ...]]:
    """ISO codes of the countries whose holidays are known, sorted, and the codes of their regions."""
    import holidays

    known = holidays.list_supported_countries(include_aliases=False)
    return {code: tuple(known[code]) for code in sorted(known)}


@lru_cache(maxsize=512)
def _year(country: str, year: int, language: str) -> Holidays:
    import holidays

    code, _, region = country.partition("-")
    regions = countries().get(code)
    if regions is None:
        return Holidays(country)
    region = region if region in regions else USUAL_REGIONS.get(code, "")
    known = holidays.country_holidays(
        code,
        subdiv=region or None,
        years=year,
        expand=False,
        language=_language(code, language),
    )
    worked = frozenset(day for day in known.weekend_workdays if day.year == year)
    since = SHIFTED_EVERY_YEAR.get(code)
    unsettled = since is not None and year >= since and not worked
    return Holidays(
        country,
        {day: name for day, name in known.items() if day.year == year},
        worked,
        frozenset(known.weekend),
        frozenset({year} if unsettled else ()),
    )


@cache
def _language(code: str, language: str) -> str | None:
    """The library's name of ``language`` if it speaks it for that country, else of English, else None."""
    import holidays

    spoken: tuple[str, ...] = holidays.country_holidays(code).supported_languages
    return next((one for one in (language, "en_US", "en_GB") if one in spoken), None)
