"""What was passed over in a calendar file. The child process names it; the sentences are said here."""

from __future__ import annotations

from enum import StrEnum

from app.text import Text


class Note(StrEnum):
    ATTACHMENTS = "attachments"
    ALARMS = "alarms"
    NO_UID = "no_uid"
    BROKEN_LINES = "broken_lines"
    EXTRA_DATES = "extra_dates"
    UNREADABLE = "unreadable"
    TOO_MANY = "too_many"
    UNKNOWN_ZONE = "unknown_zone"
    MISSING_HOUR = "missing_hour"


def sentence(words: tuple[str, ...]) -> Text:
    """The sentence for a note and its numbers or names, as ``reading`` wrote them."""
    note, *rest = words
    first = rest[0] if rest else ""
    count = int(first) if first.isdecimal() else 0
    match Note(note):
        case Note.ATTACHMENTS:
            return Text("Attachments of {count} events were left out and not opened.", count=count)
        case Note.ALARMS:
            return Text("{count} alarms that play, send or run something were left out.", count=count)
        case Note.NO_UID:
            return Text(
                "{count} events have no identifier; they were recognised by what they say.", count=count
            )
        case Note.BROKEN_LINES:
            return Text("{count} lines are not of a calendar file and were left out.", count=count)
        case Note.EXTRA_DATES:
            return Text(
                "{count} series have dates beside their rule, or a second rule; these dates were left out.",
                count=count,
            )
        case Note.UNREADABLE:
            return Text("{count} events could not be read and were left out.", count=count)
        case Note.TOO_MANY:
            return Text(
                "{count} events beyond the first 50,000 were left out. Export a shorter time.", count=count
            )
        case Note.UNKNOWN_ZONE:
            return Text(
                "The time zone “{zone}” is not known. Its events keep their times, without a zone.",
                zone=first,
            )
        case Note.MISSING_HOUR:
            return Text(
                "“{title}” was at {before}, which the clocks leave out. It was set to {after}.",
                title=first,
                before=rest[1][:16],
                after=rest[2][:16],
            )
