"""Dates, numbers and amounts as a language writes them; for the window and the workbooks alike.

``language`` is a key of ``LANGUAGES``; None is the current one. None as a value is written "".
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from app.text import DECIMAL_POINTS, LANGUAGES, MINUS, Spoken
from app.text import language as current_language

Number = int | float | Decimal


@dataclass(frozen=True)
class Format:
    point: str
    group: str
    months: tuple[str, ...]
    weekdays: tuple[str, ...]  # Monday first
    scales: tuple[tuple[Decimal, str], ...]  # largest first


_ENGLISH = Format(
    DECIMAL_POINTS["en"],
    ",",
    ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    ((Decimal(10**9), "bn"), (Decimal(10**6), "m"), (Decimal(10**3), "k")),
)
_SPANISH = Format(
    DECIMAL_POINTS["es"],
    ".",
    ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"),
    ("lun", "mar", "mié", "jue", "vie", "sáb", "dom"),
    ((Decimal(10**6), "M"), (Decimal(10**3), "k")),
)
_CHINESE = Format(
    DECIMAL_POINTS["zh_CN"],
    ",",
    tuple(f"{month}月" for month in range(1, 13)),
    ("周一", "周二", "周三", "周四", "周五", "周六", "周日"),
    ((Decimal(10**8), "亿"), (Decimal(10**4), "万")),
)
FORMATS = {"en": _ENGLISH, "es": _SPANISH, "zh_CN": _CHINESE}


def _format(language: str | None) -> Format:
    code = language or current_language()
    return FORMATS[code if code in LANGUAGES else "en"]


def day(value: date | None, language: str | None = None) -> str:
    """A calendar day with its year: "2 Mar 2026", "2026年3月2日", "2 mar 2026"."""
    if value is None:
        return ""
    if (language or current_language()) == "zh_CN":
        return f"{value.year}年{value.month}月{value.day}日"
    return f"{value.day} {_format(language).months[value.month - 1]} {value.year}"


def short_day(value: date | None, language: str | None = None) -> str:
    """A calendar day without its year: "2 Mar", "3月2日"."""
    if value is None:
        return ""
    if (language or current_language()) == "zh_CN":
        return f"{value.month}月{value.day}日"
    return f"{value.day} {_format(language).months[value.month - 1]}"


def short_month(number: int, language: str | None = None) -> str:
    """A month as ``day`` writes it: "Mar", "3月"."""
    if (language or current_language()) == "zh_CN":
        return f"{number}月"
    return _format(language).months[number - 1]


def month(value: date, language: str | None = None) -> str:
    """A month with its year: "Mar 2026", "2026年3月"."""
    if (language or current_language()) == "zh_CN":
        return f"{value.year}年{value.month}月"
    return f"{_format(language).months[value.month - 1]} {value.year}"


@dataclass(frozen=True)
class MonthName(Spoken):
    """A month, as a value of a sentence that is stored or said later; any day of it."""

    of: date

    def say(self, language: str) -> str:
        return month(self.of, language)


@dataclass(frozen=True)
class DayName(Spoken):
    """A calendar day, as a value of a sentence that is stored or said later."""

    of: date

    def say(self, language: str) -> str:
        return day(self.of, language)


def weekday(value: date, language: str | None = None) -> str:
    """The day of the week, short: "Mon", "周一", "lun"."""
    return _format(language).weekdays[value.weekday()]


def day_of_week(value: date, language: str | None = None) -> str:
    """A calendar day with its day of the week: "Mon 2 Mar 2026", "2026年3月2日 周一"."""
    return _after_weekday(value, day(value, language), language)


def short_day_of_week(value: date, language: str | None = None) -> str:
    """The same without the year: "Mon 2 Mar", "3月2日 周一"."""
    return _after_weekday(value, short_day(value, language), language)


def _after_weekday(value: date, said: str, language: str | None) -> str:
    name = weekday(value, language)
    return f"{said} {name}" if (language or current_language()) == "zh_CN" else f"{name} {said}"


def moment(value: datetime, language: str | None = None) -> str:
    """A day and a time, in the computer's time zone: "2 Mar 2026, 09:00", "2026年3月2日 09:00".

    A value without a time zone is in the computer's already.
    """
    local = value.astimezone() if value.tzinfo else value
    return day_and_time(day(local, language), f"{local:%H:%M}", language)


def day_and_time(days: str, times: str, language: str | None = None) -> str:
    """A day, or days, and a time or span of time, both written already."""
    return f"{days} {times}" if (language or current_language()) == "zh_CN" else f"{days}, {times}"


def listing(items: Iterable[object], language: str | None = None) -> str:
    """One thing after the other: "Ana, Jo", "林悦、陈曦"."""
    mark = "、" if (language or current_language()) == "zh_CN" else ", "
    return mark.join(map(str, items))


def paragraph(sentences: Iterable[object], language: str | None = None) -> str:
    """Whole sentences one after the other."""
    return ("" if (language or current_language()) == "zh_CN" else " ").join(map(str, sentences))


def number(value: Number | None, places: int = 0, language: str | None = None) -> str:
    """``value`` rounded half-up to ``places`` decimals, thousands parted: "1,234.5"."""
    if value is None:
        return ""
    form = _format(language)
    exact = Decimal(str(value)).quantize(Decimal(1).scaleb(-places), rounding="ROUND_HALF_UP")
    whole, _, decimals = f"{abs(exact):,}".partition(".")
    text = whole.replace(",", form.group) + (form.point + decimals if decimals else "")
    return (MINUS if exact < 0 else "") + text


def percentage(share: Number | None, places: int = 0, language: str | None = None) -> str:
    """A share (0.45 is 45 %) as the language writes it: "45%", "45 %"."""
    if share is None:
        return ""
    text = number(Decimal(str(share)) * 100, places, language)
    return f"{text}\u00a0%" if (language or current_language()) == "es" else f"{text}%"


def amount(value: Number | None, currency: str = "", language: str | None = None) -> str:
    """An amount of money at a glance, three significant digits: "186 m CNY", "1.86亿 CNY"."""
    if value is None:
        return ""
    exact = Decimal(str(value))
    text = number(exact, 0, language)
    for scale, unit in _format(language).scales:
        scaled = exact / scale
        if abs(scaled) >= Decimal("0.9995"):
            places = 0 if abs(scaled) >= Decimal("99.95") else 1 if abs(scaled) >= Decimal("9.995") else 2
            figure = _without_zeros(number(scaled, places, language), _format(language).point)
            text = figure + ("" if unit in "亿万" else "\u00a0") + unit
            break
    return f"{text}\u00a0{currency}" if currency else text


def exact_amount(value: Number | None, currency: str = "", language: str | None = None) -> str:
    """An amount to the hundredth, where it matters: "186,250,000.00 CNY"."""
    if value is None:
        return ""
    text = number(value, 2, language)
    return f"{text}\u00a0{currency}" if currency else text


def _without_zeros(text: str, point: str) -> str:
    return text.rstrip("0").rstrip(point) if point in text else text
