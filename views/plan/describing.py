"""Entries of the calendar in words, for tooltips, lists and screen readers."""

from __future__ import annotations

from collections.abc import Sequence

from app.formats import day, day_and_time, day_of_week, listing, short_day
from app.labels import label, short
from app.queries.calendar import ActivityEntry, Entry, PlanEntry
from app.queries.conflicts import Clash, Diary, Taken
from app.text import tr

DASH = "\u2013"
ARROW = "\u2192"


def describe(entry: Entry) -> str:
    """What, when, for whom, how it stands: a few lines of plain text."""
    lines = [entry.title, entry.customer_name, when(entry)]
    if isinstance(entry, ActivityEntry):
        lines += [label(entry.kind), listing(entry.people)]
    else:
        lines += [label(entry.dimension), " ".join(part for part in (entry.person, levels(entry)) if part)]
    lines.append(entry.owner_name and tr("Owner: {name}", name=entry.owner_name))
    lines.append(state(entry))
    return "\n".join(line for line in lines if line)


def clash_lines(diary: Diary, clashes: Sequence[Clash]) -> list[str]:
    """A sentence for each of ``clashes``: who is expected elsewhere at the same time."""
    return [
        tr(
            "{names}: at the same time in “{title}” ({when})",
            title=clash.other.title,
            when=_span(clash.other),
            names=listing(diary.people(clash)),
        )
        for clash in clashes
    ]


def _span(taken: Taken) -> str:
    if taken.all_day:
        return short_day(taken.starts_at.date())
    return day_and_time(
        short_day(taken.starts_at.date()), f"{taken.starts_at:%H:%M}{DASH}{taken.ends_at:%H:%M}"
    )


def state(entry: Entry) -> str:
    """How it stands, with a word when it is overdue."""
    if not entry.overdue:
        return label(entry.state)
    if isinstance(entry, ActivityEntry):
        return tr("Past, not closed")
    return tr("{state}, overdue", state=label(entry.state))


def levels(entry: PlanEntry) -> str:
    """The way that a level shall go: "1→2"; "" when the item is about none."""
    if entry.to_level is None:
        return ""
    start = short(entry.from_level) if entry.from_level is not None else ""
    return f"{start}{ARROW}{short(entry.to_level)}"


def when(entry: Entry) -> str:
    """The day or days, and the time where there is one."""
    if isinstance(entry, PlanEntry):
        return tr("Due {day}", day=day(entry.due_on)) if entry.due_on else tr("No due date")
    if entry.first != entry.last:
        days = f"{short_day(entry.first)} {DASH} {day(entry.last)}"
    else:
        days = day_of_week(entry.first)
    return days if entry.all_day else day_and_time(days, times(entry))


def times(entry: ActivityEntry) -> str:
    """From when to when, "" for whole days."""
    return "" if entry.all_day else f"{entry.starts_at:%H:%M}{DASH}{entry.ends_at:%H:%M}"
