"""A date that may be empty: typed, or picked from a calendar."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QWidget

from app.formats import day, short_month
from app.text import LANGUAGES, language, tr
from views.icons import set_icon
from views.widgets.fields import LineField
from views.widgets.popover import Popover

HINT = "2026-03-02"
STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 7, Qt.Key.Key_PageDown: -7}


class DateField(LineField):
    """Value ``date`` or None. Typed as 2026-03-02, 2026/3/2, 2.3.2026, 2 Mar 2026.

    Up and Down go a day, Page up and Page down a week.
    """

    def __init__(self, label: str, *, empty: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, hint=empty or HINT, parent=parent)
        self._kept = None
        pick = QAction(tr("Choose a day"), self)
        pick.triggered.connect(self._pick)
        set_icon(pick, "calendar")
        self._line.addAction(pick, QLineEdit.ActionPosition.TrailingPosition)
        self._line.installEventFilter(self)

    def value(self) -> Any:
        return self._kept if self._line.text().strip() == day(self._kept) else read_date(self._line.text())

    def eventFilter(self, watched: Any, event: Any) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress and self._kept:
            step = STEPS.get(Qt.Key(event.key()))
            if step is not None and not self._line.isReadOnly():
                wanted = self._kept.toordinal() + step
                if date.min.toordinal() <= wanted <= date.max.toordinal():
                    self._line.setText(date.fromordinal(wanted).isoformat())
                    self.commit()
                return True
        return super().eventFilter(watched, event)

    def _show(self, value: Any) -> None:
        self._line.setText(day(value))
        self._line.setCursorPosition(0)

    def _pick(self) -> None:
        calendar = QCalendarWidget()
        calendar.setLocale(QLocale(language()))
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        if self._kept:
            calendar.setSelectedDate(QDate(self._kept.year, self._kept.month, self._kept.day))
        popover = Popover(calendar, self._line)

        def picked(chosen: QDate) -> None:
            popover.close()
            self._line.setText(date(chosen.year(), chosen.month(), chosen.day()).isoformat())
            self.commit()

        calendar.clicked.connect(picked)
        calendar.activated.connect(picked)
        popover.open()
        calendar.setFocus()


def read_date(text: str) -> date | None:
    """The day that a person typed, year first or day first; None when blank.

    A month may be named in any of our languages, whole or as ``formats.day`` shortens it.

    Raises:
        ValueError: with a sentence, when it is no day.
    """
    kept = text.strip()
    if not kept:
        return None
    for mark in "年月./, ":
        kept = kept.replace(mark, "-")
    parts = [part for part in kept.rstrip("日").split("-") if part and part.casefold() != "de"]
    months = _months()
    if len(parts) == 3 and parts[0].casefold() in months:
        parts[:2] = parts[1::-1]
    parts = [months.get(part.casefold(), part) for part in parts]
    try:
        first, middle, last = (int(part) for part in parts)
        return date(first, middle, last) if len(parts[0]) == 4 else date(last, middle, first)
    except (ValueError, OverflowError):
        raise ValueError(
            tr(
                "“{text}” is not a date. Write it as year-month-day, such as {hint}.",
                text=text.strip(),
                hint=HINT,
            )
        ) from None


@cache
def _months() -> dict[str, str]:
    """The number of each month by its name, in small letters."""
    return {
        name.casefold(): str(number)
        for each in LANGUAGES
        for number in range(1, 13)
        for name in (short_month(number, each), QLocale(each).monthName(number))
    }
