"""The Chinese lunar calendar 农历, from 31 January 1900 to 28 January 2101."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from app.text import Spoken

FIRST_DAY, LAST_DAY = date(1900, 1, 31), date(2101, 1, 28)
FIRST_YEAR, LAST_YEAR = 1900, 2100

_MONTHS = ("正", "二", "三", "四", "五", "六", "七", "八", "九", "十", "冬", "腊")
_DIGITS = "一二三四五六七八九"


@dataclass(frozen=True, order=True)
class LunarDay(Spoken):
    """A day of a lunar year; ``leap`` is the month that is put in after the plain one of its number."""

    year: int
    month: int
    day: int
    leap: bool = False

    def say(self, language: str) -> str:
        """Month and day: "八月十五", "15th day of the 8th lunar month", "día 15 del 8.º mes lunar"."""
        if language == "zh_CN":
            return f"{'闰' if self.leap else ''}{_MONTHS[self.month - 1]}月{_chinese_day(self.day)}"
        if language == "es":
            name = "mes lunar intercalar" if self.leap else "mes lunar"
            return f"día {self.day} del {self.month}.º {name}"
        name = "leap lunar month" if self.leap else "lunar month"
        return f"{_ordinal(self.day)} day of the {_ordinal(self.month)} {name}"


@lru_cache(maxsize=8192)
def to_lunar(day: date) -> LunarDay | None:
    """The lunar day of a solar one, None outside the calendar."""
    if not FIRST_DAY <= day <= LAST_DAY:
        return None
    from borax.calendars.lunardate import LunarDate

    found = LunarDate.from_solar(day)
    return LunarDay(found.year, found.month, found.day, bool(found.leap))


def to_solar(lunar: LunarDay) -> date | None:
    """The solar day of a lunar one, None when there is no such day."""
    from borax.calendars.lunardate import InvalidLunarDateError, LunarDate

    try:
        found: date = LunarDate(lunar.year, lunar.month, lunar.day, int(lunar.leap)).to_solar_date()
    except InvalidLunarDateError:
        return None
    return found


@lru_cache(maxsize=8192)
def celebrated(born: LunarDay, year: int) -> date | None:
    """The solar day on which ``born`` is celebrated in the lunar year ``year``, None outside the calendar.

    Who was born in a leap month celebrates in the plain month of its number when the year has no such
    leap month; who was born on a 30th, on the last day when the month has 29.
    """
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    from borax.calendars.lunardate import LCalendars

    leap = born.leap and LCalendars.leap_month(year) == born.month
    last = LCalendars.ndays(year, born.month, int(leap))
    return to_solar(LunarDay(year, born.month, min(born.day, last), leap))


def _chinese_day(day: int) -> str:
    if day in (10, 20, 30):
        return {10: "初十", 20: "二十", 30: "三十"}[day]
    return ("初", "十", "廿")[day // 10] + _DIGITS[day % 10 - 1]


def _ordinal(number: int) -> str:
    ending = "th" if 11 <= number % 100 <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
