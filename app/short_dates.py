"""Days as one types them in a hurry: "+2w", "fri", "tomorrow", "3/4", "15"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta

from app.folding import fold
from app.method.months import months_later

_AHEAD = re.compile(r"\+?(\d{1,3})\s*([a-z天日周星期个月年]+)")
_DAYS: Mapping[str, int] = {
    "today": 0, "hoy": 0, "今天": 0,
    "tomorrow": 1, "manana": 1, "明天": 1,
    "后天": 2,
}  # fmt: skip
_UNITS: Mapping[str, str] = {
    "d": "days", "day": "days", "days": "days", "dia": "days", "dias": "days", "天": "days", "日": "days",
    "w": "weeks", "week": "weeks", "weeks": "weeks", "s": "weeks", "sem": "weeks", "semana": "weeks",
    "semanas": "weeks", "周": "weeks", "个星期": "weeks", "星期": "weeks",
    "m": "months", "month": "months", "months": "months", "mes": "months", "meses": "months",
    "个月": "months", "月": "months",
    "y": "years", "year": "years", "years": "years", "a": "years", "ano": "years", "anos": "years",
    "年": "years",
}  # fmt: skip
_WEEKDAYS: tuple[tuple[str, ...], ...] = (
    ("monday", "lunes", "周一", "星期一"),
    ("tuesday", "martes", "周二", "星期二"),
    ("wednesday", "miercoles", "周三", "星期三"),
    ("thursday", "jueves", "周四", "星期四"),
    ("friday", "viernes", "周五", "星期五"),
    ("saturday", "sabado", "周六", "星期六"),
    ("sunday", "domingo", "周日", "周天", "星期日", "星期天"),
)
LETTERS = 3
"""So many letters of a weekday or a month are enough."""
_MONTHS: Mapping[str, int] = {
    "jan": 1, "ene": 1, "feb": 2, "mar": 3, "apr": 4, "abr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8,
    "ago": 8, "sep": 9, "oct": 10, "nov": 11, "dec": 12, "dic": 12,
}  # fmt: skip
_PARTS = re.compile(r"\d+|[年月日号]|[^\W\d_年月日号]+")
_BETWEEN = ("年", "月", "日", "号", "de")


def read_short_date(text: str, today: date, *, day_first: bool = True) -> date | None:
    """The day that was typed; what leaves the year open means the next such day from ``today`` on.

    "+3d", "+2w", "+1m", "+1y" count from today; weekdays and "tomorrow" are known in every language of the
    program; "3/4" is 3 April, or 4 March unless ``day_first``; "15" is the next 15th. None when blank.

    Raises:
        ValueError: it is no day.
    """
    typed = fold(text).strip()
    if not typed:
        return None
    if typed in _DAYS:
        return today + timedelta(days=_DAYS[typed])
    for place, names in enumerate(_WEEKDAYS):
        if any(name == typed or (name.startswith(typed) and len(typed) >= LETTERS) for name in names):
            return today + timedelta(days=(place - today.weekday()) % 7 or 7)
    ahead = _AHEAD.fullmatch(typed)
    if (
        ahead is not None
        and ahead[2] in _UNITS
        and (typed.startswith("+") or ahead[2] not in ("日", "月", "年"))
    ):
        return _ahead(today, int(ahead[1]), _UNITS[ahead[2]])
    try:
        return _written(typed, today, day_first)
    except OverflowError:
        raise ValueError(f"out of reach: {typed}") from None


def _ahead(today: date, count: int, unit: str) -> date:
    try:
        if unit in ("days", "weeks"):
            return today + timedelta(**{unit: count})
        return months_later(today, count * (12 if unit == "years" else 1))
    except (OverflowError, ValueError):
        raise ValueError(f"out of reach: {count} {unit}") from None


def _written(typed: str, today: date, day_first: bool) -> date:
    """Numbers, or numbers and the name of a month."""
    parts = [part for part in _PARTS.findall(typed) if part not in _BETWEEN]
    numbers = [int(part) for part in parts if part.isdecimal()]
    names = [_MONTHS.get(part[:LETTERS], 0) for part in parts if not part.isdecimal()]
    if "月" in typed:
        day_first = False
    match names, numbers:
        case [month], [day]:
            return _next_year_of(month, day, today)
        case [month], [day, year]:
            return date(_full(year), month, day)
        case [], [day]:
            return _next_of_month(day, today)
        case [], [first, second]:
            day, month = (first, second) if day_first else (second, first)
            return _next_year_of(month, day, today)
        case [], [year, month, day] if year >= 1000 or "年" in typed:
            return date(_full(year), month, day)
        case [], [first, second, year]:
            day, month = (first, second) if day_first else (second, first)
            return date(_full(year), month, day)
    raise ValueError(f"no day: {typed}")


def _full(year: int) -> int:
    return year if year >= 100 else 2000 + year


def _next_year_of(month: int, day: int, today: date) -> date:
    """The next year that has this day; 29 February may have to wait for eight."""
    for year in range(today.year, today.year + 9):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found >= today:
            return found
    raise ValueError(f"no day: {day} of month {month}")


def _next_of_month(day: int, today: date) -> date:
    """The next month that has this day."""
    if not 1 <= day <= 31:
        raise ValueError(f"no day of a month: {day}")
    for ahead in range(3):
        try:
            found = months_later(today.replace(day=1), ahead).replace(day=day)
        except ValueError:
            continue
        if found >= today:
            return found
    raise AssertionError(day)
