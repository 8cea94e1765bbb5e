"""What the program remembers about this user on this machine: never anything from a book."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QByteArray, QLocale, QObject, QSettings, Signal

from app.paths import user_data
from app.text import LANGUAGES
from models.values import TeamRole

RECENT = 8
WORKING_HOURS = (9 * 60, 18 * 60)
USUAL_REMINDER = 15

T = TypeVar("T")


class Preferences(QObject):
    """Typed access to one settings file. Every property can be read before it was ever written.

    ``chosen(name)`` tells that a choice (``language``, ``theme``, ``role``, …) was set to
    something else: the window follows at once, so a page only has to set it.
    """

    chosen = Signal(str)

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        """``path`` is the settings file; the user's own when None."""
        super().__init__(parent)
        path = path or user_data() / "settings.ini"
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        """A key of ``LANGUAGES``; the system's language until chosen."""
        return self._text("language") or system_language()

    @language.setter
    def language(self, code: str) -> None:
        self._choose("language", code)

    @property
    def theme(self) -> str:
        """ "light", "dark" or "system"."""
        return self._text("theme") or "system"

    @theme.setter
    def theme(self, choice: str) -> None:
        self._choose("theme", choice)

    @property
    def zoom(self) -> float:
        try:
            return float(self._text("zoom") or 1.0)
        except ValueError:
            return 1.0

    @zoom.setter
    def zoom(self, zoom: float) -> None:
        self._choose("zoom", str(zoom))

    @property
    def author(self) -> str:
        """The name that changes are recorded under."""
        return self._text("author")

    @author.setter
    def author(self, name: str) -> None:
        self._choose("author", name)

    @property
    def role(self) -> str:
        """The user's ``TeamRole`` value, "" until said."""
        return self._text("role")

    @role.setter
    def role(self, role: str) -> None:
        self._choose("role", role)

    @property
    def holiday_countries(self) -> str:
        """The countries whose public holidays are marked, as the user wrote them, parted by commas."""
        return self._text("holiday_countries")

    @holiday_countries.setter
    def holiday_countries(self, text: str) -> None:
        self._choose("holiday_countries", text)

    @property
    def working_hours(self) -> tuple[int, int]:
        """From which minute of the day to which one works."""
        begin, _, end = self._text("working_hours").partition("-")
        found = (int(begin), int(end)) if begin.isdecimal() and end.isdecimal() else WORKING_HOURS
        return found if 0 <= found[0] < found[1] <= 24 * 60 else WORKING_HOURS

    @working_hours.setter
    def working_hours(self, hours: tuple[int, int]) -> None:
        self._choose("working_hours", f"{hours[0]}-{hours[1]}")

    @property
    def everyones_day(self) -> bool:
        """Whether Today shows everybody's things instead of the user's own."""
        return self._text("everyones_day") == "yes"

    @everyones_day.setter
    def everyones_day(self, everyones: bool) -> None:
        self._choose("everyones_day", "yes" if everyones else "")

    @property
    def reminds(self) -> bool:
        """Whether one is reminded of activities while the program runs."""
        return self._text("reminds") != "no"

    @reminds.setter
    def reminds(self, on: bool) -> None:
        self._choose("reminds", "" if on else "no")

    @property
    def usual_reminder(self) -> int | None:
        """Minutes before activities that have no reminder of their own; None for no reminder."""
        text = self._text("usual_reminder")
        if text == "none":
            return None
        return int(text) if text.isdecimal() else USUAL_REMINDER

    @usual_reminder.setter
    def usual_reminder(self, minutes: int | None) -> None:
        self._choose("usual_reminder", "none" if minutes is None else str(minutes))

    @property
    def reminders_name(self) -> bool:
        """Whether a reminder shows with whom something is."""
        return self._text("reminders_name") == "yes"

    @reminders_name.setter
    def reminders_name(self, on: bool) -> None:
        self._choose("reminders_name", "yes" if on else "")

    @property
    def reminded_at(self) -> datetime | None:
        """Up to which moment (wall-clock) one was reminded; None before the first time."""
        return _read(datetime.fromisoformat, self._text("reminded_at"))

    @reminded_at.setter
    def reminded_at(self, moment: datetime) -> None:
        self._settings.setValue("reminded_at", moment.isoformat())

    @property
    def summed_up_on(self) -> date | None:
        """On which day the day was summed up last."""
        return _read(date.fromisoformat, self._text("summed_up_on"))

    @summed_up_on.setter
    def summed_up_on(self, day: date) -> None:
        self._settings.setValue("summed_up_on", day.isoformat())

    @property
    def recent_books(self) -> list[Path]:
        """Books opened lately, newest first; those that are gone are left out."""
        count = self._settings.beginReadArray("recent")
        found = []
        for i in range(count):
            self._settings.setArrayIndex(i)
            found.append(Path(self._text("path")))
        self._settings.endArray()
        return [path for path in found if path.is_file()]

    def remember_book(self, path: Path) -> None:
        """``path`` was opened: it is the last book, and first of the recent ones."""
        path = path.absolute()
        kept = [path, *(other for other in self.recent_books if other != path)][:RECENT]
        self._settings.remove("recent")
        self._settings.beginWriteArray("recent", len(kept))
        for i, one in enumerate(kept):
            self._settings.setArrayIndex(i)
            self._settings.setValue("path", str(one))
        self._settings.endArray()

    @property
    def last_book(self) -> Path | None:
        return next(iter(self.recent_books), None)

    @property
    def workbook_folder(self) -> Path | None:
        """Where the last workbook was written or chosen; None when that is gone."""
        folder = Path(self._text("workbook_folder"))
        return folder if folder.is_absolute() and folder.is_dir() else None

    @workbook_folder.setter
    def workbook_folder(self, folder: Path) -> None:
        self._settings.setValue("workbook_folder", str(folder))

    def state(self, name: str) -> QByteArray:
        """A widget's saved state (window geometry, column widths); empty until saved."""
        value = self._settings.value(f"state/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_state(self, name: str, state: QByteArray) -> None:
        self._settings.setValue(f"state/{name}", state)

    def _choose(self, name: str, value: str) -> None:
        if value != self._text(name):
            self._settings.setValue(name, value)
            self.chosen.emit(name)

    def _text(self, name: str) -> str:
        value = self._settings.value(name, "")
        return value if isinstance(value, str) else ""


_in_use: Preferences | None = None


def preferences() -> Preferences:
    """The preferences of the running program: the user's own, unless others are in use."""
    global _in_use
    if _in_use is None:
        _in_use = Preferences()
    return _in_use


def use_preferences(chosen: Preferences | None) -> None:
    """Answer ``preferences()`` with ``chosen`` from now on."""
    global _in_use
    _in_use = chosen


def _read(parse: Callable[[str], T], text: str) -> T | None:
    """What was written into the file, None when nothing was, or nothing that can be read."""
    try:
        return parse(text)
    except ValueError:
        return None


def acting_role(chosen: Preferences) -> TeamRole:
    """As whom this user edits: an account manager until they say that they are the manager."""
    return TeamRole.MANAGER if chosen.role == TeamRole.MANAGER.value else TeamRole.ACCOUNT


def system_language() -> str:
    """The language of ``LANGUAGES`` that the system speaks, English when it speaks none of them."""
    system = QLocale.system()
    if system.language() is QLocale.Language.Chinese:
        return "zh_CN"
    code = system.name().split("_")[0]
    return code if code in LANGUAGES else "en"
