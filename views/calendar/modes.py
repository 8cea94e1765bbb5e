"""The ways in which the calendar shows its days."""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum

from PySide6.QtCore import QLocale, Qt

from app.formats import day as long_day
from app.formats import day_of_week, month, short_day
from app.text import language, tr
from views.plan.describing import DASH


class Mode(Enum):
    """Each has a letter that turns to it while the calendar has the keyboard."""

    MONTH = "M"
    WEEK = "W"
    DAY = "D"
    AGENDA = "A"
    YEAR = "Y"
    LIST = "L"


LETTERS = {getattr(Qt.Key, f"Key_{mode.value}"): mode for mode in Mode}


def mode_name(mode: Mode) -> str:
    """What the chip of a mode says."""
    names = {
        Mode.MONTH: tr("Month"),
        Mode.WEEK: tr("Week"),
        Mode.DAY: tr("One day"),
        Mode.AGENDA: tr("Agenda"),
        Mode.YEAR: tr("Year"),
        Mode.LIST: tr("List"),
    }
    return names[mode]


def step_names(mode: Mode) -> tuple[str, str]:
    """What the buttons that go back and on do."""
    names = {
        Mode.WEEK: (tr("Previous week"), tr("Next week")),
        Mode.DAY: (tr("Previous day"), tr("Next day")),
        Mode.YEAR: (tr("Previous year"), tr("Next year")),
    }
    return names.get(mode, (tr("Previous month"), tr("Next month")))


def mode_title(mode: Mode, first: date, last: date, day: date) -> str:
    """What is in sight: the days ``first`` to ``last``, ``day`` the current one."""
    if mode is Mode.WEEK:
        return week_title(first, last)
    if mode is Mode.DAY:
        return day_of_week(day)
    return month_title(day)


def month_title(day: date) -> str:
    """A month in full: "March 2026", "marzo 2026", "2026年3月"."""
    if language() == "zh_CN":
        return month(day)
    name = QLocale(language()).standaloneMonthName(day.month)
    return f"{name[:1].upper()}{name[1:]} {day.year}"


def week_title(first: date, last: date) -> str:
    """A week by its days and its number: "2 – 8 Mar 2026 · W10"."""
    begins = short_day(first) if first.year == last.year else long_day(first)
    if (first.year, first.month) == (last.year, last.month) and language() != "zh_CN":
        begins = str(first.day)
    number = (first + timedelta(days=3)).isocalendar().week
    return f"{begins} {DASH} {long_day(last)} · " + tr("W{number}", number=number)
