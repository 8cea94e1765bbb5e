"""Writing a calendar file: activities with their series, and plan items on the day they are due.

Plan items are all-day events: phones and Outlook pass over the standard's to-dos.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from app.almanac.rule_text import read_rule, rule_for_file
from app.almanac.zones import find_zone
from app.exchange.ics.names import (
    BOOK,
    CHANGE_SET,
    FORMAT,
    KEY,
    KIND,
    PLAN_ITEM,
    PRODUCT,
    REVISION,
    SCHEMA,
    STATE,
    UID_SUFFIX,
)
from app.exchange.origin import Origin
from app.labels import LABELS
from app.text import Text
from models.values import NO_REMINDER, ActivityKind, ActivityState

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Entry:
    """An activity, or with ``kind`` None a plan item, which is all day.

    ``series`` is the UID of the series that it is an occurrence of, where it would have begun at
    ``occurrence``; ``excluded`` are the starts at which a series does not take place. ``people`` are names.
    """

    key: str
    uid: str
    sequence: int
    changed_at: datetime
    title: str
    starts_at: datetime
    ends_at: datetime
    all_day: bool = False
    zone: str = ""
    kind: ActivityKind | None = None
    state: ActivityState = ActivityState.PLANNED
    rule: str = ""
    excluded: Sequence[datetime] = ()
    series: str = ""
    occurrence: datetime | None = None
    place: str = ""
    description: str = ""
    people: Sequence[str] = ()
    reminder: int | None = None


def write_calendar(entries: Sequence[Entry], origin: Origin, now: datetime, name: str) -> bytes:
    """The calendar file with ``entries``, written at ``now`` (aware); ``name`` is what phones call it."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("X-WR-CALNAME", name)
    for of, value in _origin(origin).items():
        calendar.add(of, value)
    for entry in entries:
        calendar.add_component(_event(entry, now, origin.language))
    if any(entry.zone for entry in entries):
        first = min(entry.starts_at for entry in entries).date()
        last = max(entry.ends_at for entry in entries).date()
        calendar.add_missing_timezones(first.replace(month=1, day=1), last.replace(month=12, day=31))
    written: bytes = calendar.to_ical(sorted=False)
    return written


def _origin(origin: Origin) -> Mapping[str, str]:
    return {
        BOOK: origin.book_id,
        REVISION: str(origin.revision),
        CHANGE_SET: origin.change_set,
        SCHEMA: str(origin.schema),
        FORMAT: str(origin.format),
    }


def _event(entry: Entry, now: datetime, language: str) -> Any:
    from icalendar import Event

    event = Event()
    event.add("uid", entry.series or entry.uid)
    event.add("sequence", entry.sequence)
    event.add("dtstamp", now)
    event.add("last-modified", entry.changed_at)
    event.add("summary", entry.title)
    event.add("dtstart", _moment(entry, entry.starts_at))
    event.add("dtend", _moment(entry, _end(entry)))
    if entry.occurrence is not None:
        event.add("recurrence-id", _moment(entry, entry.occurrence))
        event.add(KEY, entry.key)
    if entry.rule:
        rule = read_rule(entry.rule, entry.starts_at, entry.zone or None)
        text = rule_for_file(rule, entry.starts_at, all_day=entry.all_day, zone=entry.zone or None)
        event.add("rrule", _recur(text))
    for start in entry.excluded:
        event.add("exdate", [_moment(entry, start)])
    for name, value in (("location", entry.place), ("description", entry.description)):
        if value:
            event.add(name, value)
    for person in entry.people:
        event.add("contact", person)
    event.add("status", "CANCELLED" if entry.state is ActivityState.CANCELLED else "CONFIRMED")
    event.add("categories", [_category(entry, language)])
    event.add("transp", "TRANSPARENT" if entry.kind is None else "OPAQUE")
    event.add(KIND, PLAN_ITEM if entry.kind is None else entry.kind.value)
    if entry.kind is not None:
        event.add(STATE, entry.state.value)
    if entry.reminder not in (None, NO_REMINDER):
        event.add_component(_alarm(entry))
    return event


def _recur(text: str) -> Any:
    from icalendar import vRecur

    return vRecur.from_ical(text)


def _moment(entry: Entry, moment: datetime) -> Any:
    """A day, a moment on the clock of a place, or one on the wall clock wherever one is."""
    if entry.all_day:
        return moment.date()
    return moment.replace(tzinfo=find_zone(entry.zone)) if entry.zone else moment


def _end(entry: Entry) -> datetime:
    """Exclusive; an all-day event takes a day at least."""
    return max(entry.ends_at, entry.starts_at + DAY) if entry.all_day else entry.ends_at


def _category(entry: Entry, language: str) -> str:
    found = Text("Plan item") if entry.kind is None else LABELS[ActivityKind][entry.kind]
    return found.say(language)


def _alarm(entry: Entry) -> Any:
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", entry.title)
    alarm.add("trigger", -timedelta(minutes=entry.reminder or 0))
    return alarm


def uid_of(key: str, uid: str | None) -> str:
    """The UID of a record: the one it came with, else ours."""
    return uid or f"{key}{UID_SUFFIX}"
