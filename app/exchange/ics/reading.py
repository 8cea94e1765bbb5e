"""Reads a calendar file, in the child process that reads workbooks: nothing here is trusted.

Attachments are not opened, alarms that do anything but remind are left out, and what cannot be read
is counted and left out alone.
"""

from __future__ import annotations

import hashlib
import re
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from app.almanac.zones import settle
from app.errors import UserError
from app.exchange.ics.lines import Broken, Component, components
from app.exchange.ics.names import BOOK, CHANGE_SET, FORMAT, KEY, KIND, REVISION, SCHEMA, STATE
from app.exchange.ics.notes import Note
from app.exchange.ics.table import Event
from app.exchange.workbook import Cell

MOST_EVENTS = 50_000
AT_ONCE = 500
DAY = timedelta(days=1)
_UNTIL_UTC = re.compile(r"(?<=UNTIL=)[0-9]{8}T[0-9]{6}Z")

Progress = Callable[[int], None]


class Reading:
    """One calendar file. Iterate ``events()`` to its end, then ask for ``about`` and ``notes``."""

    def __init__(self, content: bytes, progress: Progress) -> None:
        self.about: list[list[Cell]] = []
        self.notes: list[list[str]] = []
        self._text = _decoded(content)
        self._progress = progress
        self._broken = Broken()
        self._counts: Counter[Note] = Counter()
        self._zones: dict[str, str] = {}
        self._unknown_zones: dict[str, None] = {}
        self._local = ""

    def events(self) -> Iterator[Event]:
        """The events that can be read, in the order of the file."""
        self._look_ahead()
        number = 0
        for component in components(self._text, self._broken):
            if component.name == "VCALENDAR":
                self.about = _about(component)
            if component.name != "VEVENT":
                continue
            number += 1
            if number > MOST_EVENTS:
                self._counts[Note.TOO_MANY] += 1
                continue
            if number % AT_ONCE == 0:
                self._progress(number)
            event = self._event(component)
            if event is not None:
                yield event
        self._counts[Note.BROKEN_LINES] += self._broken.lines
        self.notes += [[note.value, str(count)] for note, count in self._counts.items() if count]
        self.notes += [[Note.UNKNOWN_ZONE.value, zone[:80]] for zone in list(self._unknown_zones)[:5]]

    def _look_ahead(self) -> None:
        """Time zones, which may stand after the events that need them."""
        for component in components(self._text, Broken()):
            if component.name == "VTIMEZONE":
                said = _plain(component)
                self._zones[said.get("TZID", "")] = said.get("X-LIC-LOCATION", "")
            elif component.name == "VCALENDAR":
                self._local = _known_zone(_plain(component).get("X-WR-TIMEZONE", ""))

    def _event(self, component: Component) -> Event | None:
        import icalendar

        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                said = icalendar.Event.from_ical(component.text())
                event = self._understood(component, said)
        except (UserError, ValueError, KeyError, TypeError, AttributeError, OverflowError, LookupError):
            self._counts[Note.UNREADABLE] += 1
            return None
        self._counts[Note.ATTACHMENTS] += "ATTACH" in said
        self._counts[Note.EXTRA_DATES] += "RDATE" in said or isinstance(said.get("RRULE"), list)
        return event

    def _understood(self, component: Component, said: Any) -> Event:
        begin = _first(said["DTSTART"])
        starts_at, all_day, zone = self._moment(begin)
        ends_at = self._end(said, starts_at, all_day, zone)
        uid = _text(said.get("UID"))
        if not uid:
            self._counts[Note.NO_UID] += 1
            uid = hashlib.sha256(component.text().encode("utf-8", "replace")).hexdigest()[:32]
        occurrence = said.get("RECURRENCE-ID")
        event = Event(
            component.line,
            uid,
            _number(said.get("SEQUENCE")),
            " ".join(_text(said.get("SUMMARY")).split()),
            starts_at,
            ends_at,
            all_day,
            zone,
            rule=self._rule(said, all_day, zone),
            excluded=",".join(self._excluded(said, starts_at, zone)),
            occurrence=None if occurrence is None else self._in_zone(_first(occurrence), zone),
            place=_text(said.get("LOCATION")),
            description=_text(said.get("DESCRIPTION")),
            status=_text(said.get("STATUS")).upper(),
            categories=_categories(said),
            addresses=",".join(_addresses(said)),
            reminder=self._reminder(component),
            key=_text(said.get(KEY)),
            kind=_text(said.get(KIND)),
            state=_text(said.get(STATE)),
        )
        return self._settled(event) if zone and not all_day else event

    def _settled(self, event: Event) -> Event:
        """Out of the hour that the clocks leave out."""
        starts_at, moved = settle(event.starts_at, event.zone)
        if moved is None:
            return event
        self.notes.append([Note.MISSING_HOUR.value, event.title, str(event.starts_at), str(starts_at)])
        return replace(event, starts_at=starts_at, ends_at=event.ends_at + (starts_at - event.starts_at))

    def _moment(self, stamp: Any) -> tuple[datetime, bool, str]:
        """The beginning on the wall clock, whether it is a whole day, and where."""
        moment = stamp.dt
        if not isinstance(moment, datetime):
            return datetime.combine(moment, time()), True, ""
        zone = self._zone(stamp)
        if moment.tzinfo is not None and not zone:
            place = None if not self._local else _zone_info(self._local)
            return moment.astimezone(place).replace(tzinfo=None, fold=0), False, self._local
        return moment.replace(tzinfo=None), False, zone

    def _zone(self, stamp: Any) -> str:
        told = str(stamp.params.get("TZID", ""))
        if not told:
            return ""
        zone = _known_zone(told) or _known_zone(self._zones.get(told, ""))
        if not zone:
            self._unknown_zones[told] = None
        return zone

    def _in_zone(self, stamp: Any, zone: str) -> datetime:
        """Another moment of the same event, on the wall clock of its ``zone``."""
        moment: date = stamp.dt
        if not isinstance(moment, datetime):
            return datetime.combine(moment, time())
        if moment.tzinfo is None:
            return moment
        place = _zone_info(zone or self._local) if zone or self._local else None
        return moment.astimezone(place).replace(tzinfo=None, fold=0)

    def _rule(self, said: Any, all_day: bool, zone: str) -> str:
        """The rule; its end is told on the wall clock where the beginning lost its time zone."""
        rule = said.get("RRULE")
        text = "" if rule is None else str(_first(rule).to_ical().decode())
        return text if zone or all_day else _UNTIL_UTC.sub(self._here, text)

    def _here(self, told: re.Match[str]) -> str:
        moment = datetime.strptime(told[0], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        try:
            here = moment.astimezone(_zone_info(self._local) if self._local else None)
        except OverflowError:
            return told[0]  # the end of all days, which some programs write for "never"
        return f"{here:%Y%m%dT%H%M%S}"

    def _end(self, said: Any, starts_at: datetime, all_day: bool, zone: str) -> datetime:
        if "DTEND" in said:
            return self._in_zone(_first(said["DTEND"]), zone)
        if "DURATION" in said:
            duration: timedelta = _first(said["DURATION"]).dt
            return starts_at + duration
        return starts_at + DAY if all_day else starts_at

    def _excluded(self, said: Any, starts_at: datetime, zone: str) -> Iterator[str]:
        """Starts that do not take place; some programs tell their days only."""
        lists = said.get("EXDATE", [])
        for each in lists if isinstance(lists, list) else [lists]:
            for stamp in each.dts:
                start = self._in_zone(stamp, zone)
                if not isinstance(stamp.dt, datetime):
                    start = datetime.combine(start.date(), starts_at.time())
                yield start.isoformat()

    def _reminder(self, component: Component) -> int | None:
        """Minutes before the beginning; alarms that run, play or send something are left out."""
        import icalendar

        found: int | None = None
        for alarm in component.inner:
            if alarm.name != "VALARM":
                continue
            said = icalendar.Alarm.from_ical(alarm.text())
            trigger = said.get("TRIGGER")
            before = getattr(trigger, "dt", None)
            if _text(said.get("ACTION")).upper() != "DISPLAY":
                self._counts[Note.ALARMS] += 1
            elif isinstance(before, timedelta) and before <= timedelta() and found is None:
                found = int(-before.total_seconds() // 60)
        return found


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("latin-1")


def _about(calendar: Component) -> list[list[Cell]]:
    """The rows of ``Origin``, as far as the file tells them."""
    said = _plain(calendar)
    names = {"book": BOOK, "revision": REVISION, "change_set": CHANGE_SET, "schema": SCHEMA, "format": FORMAT}
    told: list[list[Cell]] = [[name, said[of]] for name, of in names.items() if of in said]
    return [*told, ["confidentiality", "internal"]] if told else []


def _plain(component: Component) -> dict[str, str]:
    """Properties without parameters, by name; the first of each."""
    found: dict[str, str] = {}
    for line in component.lines:
        name, _, value = line.partition(":")
        found.setdefault(name.partition(";")[0].strip().upper(), value.strip())
    return found


def _known_zone(told: str) -> str:
    """The IANA name of a time zone, "" when it is none: Outlook's names and names with a path are known."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    told = WINDOWS_TO_OLSON.get(told.strip().strip('"'), told.strip().strip('"'))
    parts = told.split("/")
    for count in range(len(parts), 0, -1):
        name = "/".join(parts[-count:])
        if name and _zone_info(name, quietly=True) is not None:
            return name
    return ""


def _zone_info(name: str, *, quietly: bool = False) -> Any:
    from app.almanac.zones import find_zone

    try:
        return find_zone(name)
    except UserError:
        if quietly:
            return None
        raise


def _first(value: Any) -> Any:
    return value[0] if isinstance(value, list) else value


def _text(value: Any) -> str:
    return "" if value is None else str(_first(value)).strip()


def _number(value: Any) -> int:
    try:
        return max(0, min(int(_first(value)), 2_000_000_000))
    except (TypeError, ValueError):
        return 0


def _categories(said: Any) -> str:
    found = said.get("CATEGORIES", [])
    lists = found if isinstance(found, list) else [found]
    return ",".join(str(one) for each in lists for one in getattr(each, "cats", [each]))


def _addresses(said: Any) -> Iterator[str]:
    people = said.get("ATTENDEE", [])
    everyone = [*(people if isinstance(people, list) else [people]), said.get("ORGANIZER")]
    for each in everyone:
        address = str(each or "").lower()
        if address.startswith("mailto:"):
            yield address.removeprefix("mailto:")
