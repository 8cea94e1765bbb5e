"""A date typed in a hurry: "+2w", "fri", "3/4" in the order of the place."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from app.formats import day
from app.operations.moments import FIRST_YEAR, LAST_YEAR
from app.short_dates import read_short_date
from app.text import language, tr
from views.widgets.date_field import DateField


class ShortDateField(DateField):
    """Value ``date`` or None. What leaves the year open means the next such day from ``today`` on."""

    def __init__(self, label: str, today: date, *, empty: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, empty=empty or tr("+2w, fri, 3/4"), parent=parent)
        self._today = today

    def value(self) -> Any:
        text = self._line.text()
        if text.strip() == day(self._kept):
            return self._kept
        try:
            found = read_short_date(text, self._today, day_first=day_comes_first())
        except ValueError:
            raise ValueError(
                tr("“{text}” is not a day. Write +2w, fri, or such as 2026-03-02.", text=text.strip())
            ) from None
        if found is not None and not FIRST_YEAR <= found.year <= LAST_YEAR:
            raise ValueError(tr("Choose a day between {first} and {last}.", first=FIRST_YEAR, last=LAST_YEAR))
        return found


def day_comes_first() -> bool:
    """Whether 3/4 is 3 April here: as the language writes it; English as the computer does."""
    if language() == "zh_CN":
        return False
    if language() == "es":
        return True
    pattern = QLocale.system().dateFormat(QLocale.FormatType.ShortFormat).lower()
    return not 0 <= pattern.find("m") < pattern.find("d")
