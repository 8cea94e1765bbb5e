"""A repetition in words: "Every second week on Tuesday and Thursday. The last day is 3 Mar 2027."."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.almanac.rule import Frequency, Rule, WeekdayOf
from app.formats import DayName
from app.text import Spoken, Text

WORKING_WEEK = tuple(WeekdayOf(day) for day in range(5))

_WEEKDAYS: Mapping[str, tuple[str, ...]] = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    "zh_CN": ("周一", "周二", "周三", "周四", "周五", "周六", "周日"),
}
_MONTHS: Mapping[str, tuple[str, ...]] = {
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
    "es": (
        *("enero", "febrero", "marzo", "abril", "mayo", "junio"),
        *("julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
    ),
    "zh_CN": tuple(f"{month}月" for month in range(1, 13)),
}
_LAST_TWO: Mapping[str, tuple[str, str]] = {"en": (", ", " and "), "es": (", ", " y "), "zh_CN": ("、", "和")}


@dataclass(frozen=True)
class WeekdayNames(Spoken):
    """Weekdays by name, Monday is 0: "Tuesday and Thursday"."""

    days: tuple[int, ...]

    def say(self, language: str) -> str:
        names = _WEEKDAYS.get(language, _WEEKDAYS["en"])
        return _listed([names[day] for day in self.days], language)


@dataclass(frozen=True)
class DayNumbers(Spoken):
    """Days of the month by number: "1 and 15"."""

    days: tuple[int, ...]

    def say(self, language: str) -> str:
        return _listed([str(day) for day in self.days], language)


@dataclass(frozen=True)
class MonthDay(Spoken):
    """A day of every year: "1 October", "10月1日", "1 de octubre"."""

    month: int
    day: int

    def say(self, language: str) -> str:
        name = _MONTHS.get(language, _MONTHS["en"])[self.month - 1]
        if language == "zh_CN":
            return f"{name}{self.day}日"
        return f"{self.day} de {name}" if language == "es" else f"{self.day} {name}"


def describe(rule: Rule, first: date) -> Text:
    """How a series repeats that begins on ``first``, and when it ends, in one or two sentences."""
    repeats = _repeats(rule.completed(first), rule)
    if rule.count == 1:
        return Text("{repeats} It takes place once.", repeats=repeats)
    if rule.count is not None:
        return Text("{repeats} It takes place {count} times.", repeats=repeats, count=rule.count)
    if rule.until is not None:
        return Text("{repeats} The last day is {day}.", repeats=repeats, day=DayName(rule.until))
    return repeats


def _repeats(full: Rule, rule: Rule) -> Text:
    """``full`` is ``rule`` with what follows from its first day."""
    plain = not (full.weeks or full.year_days or full.positions)
    only_weekdays = plain and not full.months and not full.month_days
    said = None
    match full.frequency:
        case Frequency.DAILY if only_weekdays and not full.weekdays:
            said = _daily(full.interval)
        case Frequency.WEEKLY if only_weekdays:
            said = _weekly(full)
        case Frequency.MONTHLY if plain and not full.months:
            said = _monthly(full)
        case Frequency.YEARLY if plain and len(full.months) == 1:
            said = _yearly(full)
    return said or Text(
        "It repeats by a rule of its own: {rule}.", rule=str(rule.ending()).replace(";", "; ")
    )


def _daily(interval: int) -> Text:
    if interval == 1:
        return Text("Every day.")
    return Text("Every second day.") if interval == 2 else Text("Every {n} days.", n=interval)


def _weekly(rule: Rule) -> Text:
    if rule.interval == 1 and rule.weekdays == WORKING_WEEK:
        return Text("Every week from Monday to Friday.")
    days = WeekdayNames(tuple(one.day for one in rule.weekdays))
    if rule.interval == 1:
        return Text("Every week on {days}.", days=days)
    if rule.interval == 2:
        return Text("Every second week on {days}.", days=days)
    return Text("Every {n} weeks on {days}.", n=rule.interval, days=days)


def _monthly(rule: Rule) -> Text | None:
    if rule.month_days == (-1,) and not rule.weekdays:
        if rule.interval == 1:
            return Text("On the last day of every month.")
        return Text("On the last day of the month, every {n} months.", n=rule.interval)
    if rule.month_days and not rule.weekdays:
        if min(rule.month_days) < 1:
            return None
        days = DayNumbers(rule.month_days)
        if rule.interval == 1:
            return Text("On day {days} of every month.", days=days)
        return Text("On day {days} of the month, every {n} months.", n=rule.interval, days=days)
    nth = _one_nth(rule)
    if nth is None:
        return None
    if rule.interval == 1:
        return Text("On the {weekday} of every month.", weekday=nth)
    return Text("On the {weekday} of the month, every {n} months.", n=rule.interval, weekday=nth)


def _yearly(rule: Rule) -> Text | None:
    [month] = rule.months
    if len(rule.month_days) == 1 and rule.month_days[0] > 0 and not rule.weekdays:
        day = MonthDay(month, rule.month_days[0])
        if rule.interval == 1:
            return Text("Every year on {day}.", day=day)
        return Text("Every {n} years on {day}.", n=rule.interval, day=day)
    nth = _one_nth(rule)
    if nth is None or rule.interval != 1:
        return None
    return Text("Every year on the {weekday} of {month}.", weekday=nth, month=_MonthAlone(month))


@dataclass(frozen=True)
class _MonthAlone(Spoken):
    month: int

    def say(self, language: str) -> str:
        return _MONTHS.get(language, _MONTHS["en"])[self.month - 1]


def nth_weekday(day: WeekdayOf) -> Text:
    """Its place in the month: "first Monday", "last Friday"; ``nth`` is 1–5 or −1."""
    weekday = WeekdayNames((day.day,))
    match day.nth:
        case 1:
            return Text("first {weekday}", weekday=weekday)
        case 2:
            return Text("second {weekday}", weekday=weekday)
        case 3:
            return Text("third {weekday}", weekday=weekday)
        case 4:
            return Text("fourth {weekday}", weekday=weekday)
        case 5:
            return Text("fifth {weekday}", weekday=weekday)
    return Text("last {weekday}", weekday=weekday)


def _one_nth(rule: Rule) -> Text | None:
    if rule.month_days or len(rule.weekdays) != 1 or rule.weekdays[0].nth not in (-1, 1, 2, 3, 4, 5):
        return None
    return nth_weekday(rule.weekdays[0])


def _listed(names: list[str], language: str) -> str:
    comma, last = _LAST_TWO.get(language, _LAST_TWO["en"])
    return names[0] if len(names) == 1 else comma.join(names[:-1]) + last + names[-1]
