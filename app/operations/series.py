"""Activities that repeat: this one, this and the following, or all of them.

An ordinary operation on one occurrence changes that one alone; on the key that ``target`` returns it
changes as many as were meant. Times are set here, since an occurrence is not where its series begins.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy.orm import Session

from app.almanac.occurrence_key import Occurrence, occurrence_key, read_occurrence_key
from app.almanac.occurrences import last_occurrence_day, next_occurrence, split
from app.almanac.rule import Rule
from app.almanac.rule_text import require_sound
from app.errors import UserError
from app.operations import deletion
from app.operations.moments import require_comes, require_order, whole_days
from app.operations.occurrence import (
    chooses,
    copy_of,
    exception_at,
    exceptions_of,
    materialise,
    set_span,
    stays_put,
)
from app.operations.records import find
from app.queries.calendar import last_day
from app.queries.occurrences import occurrence_of, series_rule
from app.text import Text
from models.activity import Activity, SeriesException
from models.values import ActivityState


class Scope(StrEnum):
    """How many of a series a change means."""

    THIS = "this"
    FOLLOWING = "following"
    ALL = "all"


def set_recurrence(session: Session, key: str, rule: Rule | None) -> str:
    """An activity repeats by ``rule``, or no longer: then it takes place once, when it would have first.

    ``key`` may be that of an occurrence; the whole series changes. Exceptions at times that the rule
    does not choose go, and what stood for them stands by itself. What is done stays as it is: it stands
    for the first of a new series. Returns the key that ``key`` has from now on, or that of the first
    occurrence where its own is gone.

    Raises:
        UserError: the rule ends before it begins, or has too many occurrences.
    """
    occurrence = _occurrence(session, key)
    activity = find(session, Activity, occurrence.series if occurrence is not None else key)
    aim = activity.key
    if rule is None:
        _end_repeating(session, activity)
        return aim
    require_sound(rule, activity.starts_at)
    if activity.recurrence is None and activity.state is ActivityState.DONE:
        _repeat(session, activity, rule)
        return aim
    activity.recurrence = str(rule)
    for row in exceptions_of(session, activity.key):
        if not chooses(activity, rule, row.start):
            session.delete(row)
    session.flush()
    if read_occurrence_key(key) is None and key != aim:
        return key
    stays = occurrence is not None and chooses(activity, rule, occurrence.start)
    return occurrence_key(aim, occurrence.start if occurrence is not None and stays else activity.starts_at)


def target(session: Session, key: str, scope: Scope) -> str:
    """The key of the activity to change so that ``scope`` of a series changes, seen from ``key``.

    ``key`` is of an occurrence, computed or standing in a row, or of a series as a whole; any other
    activity is its own target. What stands for "this one" becomes a row; "the following" become a
    series of their own.

    Raises:
        UserError: the series does not take place then (any more).
    """
    occurrence = _occurrence(session, key)
    if occurrence is None:
        return find(session, Activity, key).key
    if scope is Scope.THIS:
        return materialise(session, occurrence).key
    series = find(session, Activity, occurrence.series)
    if scope is Scope.ALL or occurrence.start <= series.starts_at:
        return series.key
    return _cut(session, series, occurrence.start)


def change(
    session: Session, key: str, scope: Scope, operation: Callable[..., object], *args: Any, **fields: Any
) -> str:
    """Run ``operation(session, key, …)`` on what ``scope`` means; the key that ``key`` has from now on.

    Not for times (see ``set_times``).

    Raises:
        UserError: as ``target`` and the operation.
    """
    occurrence = _occurrence(session, key)
    aim = target(session, key, scope)
    for each in (aim, *_stand_in(session, key, aim)):
        operation(session, each, *args, **fields)
    return _key_now(session, key, aim, occurrence.start if occurrence is not None else None)


def set_times(
    session: Session, key: str, scope: Scope, starts_at: datetime, ends_at: datetime, *, all_day: bool = False
) -> str:
    """An occurrence begins and ends then; the others that ``scope`` means move by as much.

    Returns the key that ``key`` has from now on.

    Raises:
        UserError: the end comes before the beginning, a day is out of reach, or the series would not
            take place then if all of it moved by as much.
    """
    require_order(starts_at, ends_at)
    if all_day:
        starts_at, ends_at = whole_days(starts_at.date(), last_day(starts_at, ends_at))
    occurrence = _occurrence(session, key)
    activity = find(session, Activity, target(session, key, scope))
    activity.all_day = all_day
    if occurrence is None or scope is Scope.THIS:
        _require_comes(activity, starts_at, ends_at)
        set_span(session, activity, starts_at, ends_at)
        return activity.key
    try:
        begins = activity.starts_at + (starts_at - occurrence.start)
        ends = begins + (ends_at - starts_at)
    except OverflowError:
        raise UserError(Text("This day is out of reach. Choose a nearer one.")) from None
    require_order(begins, ends)
    _require_comes(activity, starts_at, ends_at)
    set_span(session, activity, begins, ends)
    rule = series_rule(activity)
    if rule is not None and not chooses(activity, rule, starts_at):
        raise stays_put()
    for each in _stand_in(session, key, activity.key):
        set_span(session, find(session, Activity, each), starts_at, ends_at)
    return _key_now(session, key, activity.key, starts_at)


def _stand_in(session: Session, key: str, aim: str) -> list[str]:
    """The row through which a series is changed: what is meant for all is meant for it, too."""
    return [key] if key != aim and read_occurrence_key(key) is None else []


def _require_comes(activity: Activity, *moments: datetime) -> None:
    for moment in () if activity.all_day else moments:
        require_comes(moment, activity.time_zone)


def _key_now(session: Session, key: str, aim: str, start: datetime | None) -> str:
    """The key of the occurrence at ``start`` after the activity ``aim`` was changed for its sake."""
    activity = session.get(Activity, aim)
    if activity is None or start is None or series_rule(activity) is None or key == aim:
        return aim
    exception = exception_at(session, Occurrence(aim, start))
    stand_in = exception.activity_key if exception is not None else None
    return stand_in or occurrence_key(aim, start)


def delete(session: Session, key: str, scope: Scope) -> None:
    """Delete as many of a series as ``scope`` means; what was done stays, as an activity by itself.

    Raises:
        UserError: it is not in the book (any more).
    """
    occurrence = _occurrence(session, key)
    if occurrence is None:
        deletion.delete(session, Activity, find(session, Activity, key).key)
        return
    series = find(session, Activity, occurrence.series)
    if scope is Scope.THIS:
        skip(session, occurrence)
    elif scope is Scope.ALL or occurrence.start <= series.starts_at:
        rows = exceptions_of(session, series.key)
        _delete_planned(session, rows)
        if series.state is ActivityState.DONE:
            deletion.delete(session, SeriesException, *(row.key for row in rows))
            series.recurrence = None
        else:
            deletion.delete(session, Activity, series.key)
    else:
        rule = series_rule(series)
        assert rule is not None
        before, _ = split(series.starts_at.date(), rule, occurrence.start.date())
        rows = [row for row in exceptions_of(session, series.key) if row.start >= occurrence.start]
        _delete_planned(session, rows)
        deletion.delete(session, SeriesException, *(row.key for row in rows))
        series.recurrence = str(before)
        session.flush()
        _delete_if_over(session, series)


def skip(session: Session, occurrence: Occurrence) -> None:
    """An occurrence does not take place; what stood for it goes, and a series with nothing left too."""
    series = find(session, Activity, occurrence.series)
    exception = exception_at(session, occurrence)
    if exception is None:
        session.add(SeriesException(series_key=series.key, start=occurrence.start))
    elif exception.activity_key is not None:
        deletion.delete(session, Activity, exception.activity_key)
    session.flush()
    _delete_if_over(session, series)


def _occurrence(session: Session, key: str) -> Occurrence | None:
    """The occurrence that ``key`` is; of a series as a whole the first one."""
    found = occurrence_of(session, key)
    if found is not None:
        return found
    activity = find(session, Activity, key)
    return Occurrence(key, activity.starts_at) if series_rule(activity) is not None else None


def _repeat(session: Session, done: Activity, rule: Rule) -> None:
    """A new series of which ``done`` is the first."""
    repeating = copy_of(session, done, done.starts_at)
    repeating.state, repeating.recurrence = ActivityState.PLANNED, str(rule)
    session.add(SeriesException(series_key=repeating.key, start=done.starts_at, activity_key=done.key))
    session.flush()


def _end_repeating(session: Session, activity: Activity) -> None:
    rule, rows = series_rule(activity), exceptions_of(session, activity.key)
    activity.recurrence = None
    if rule is None:
        return
    left = next_occurrence(activity.starts_at, rule, datetime.min, {row.start for row in rows})
    deletion.delete(session, SeriesException, *(row.key for row in rows))
    if left is None:
        deletion.delete(session, Activity, activity.key)
    elif left != activity.starts_at:
        set_span(session, activity, left, left + (activity.ends_at - activity.starts_at))


def _cut(session: Session, series: Activity, start: datetime) -> str:
    """Make what follows from ``start`` on a series of its own, with its exceptions; its key."""
    rule = series_rule(series)
    if rule is None or not chooses(series, rule, start):
        raise UserError(Text("The series does not take place on this day any more. Nothing was changed."))
    before, after = split(series.starts_at.date(), rule, start.date())
    following = copy_of(session, series, start)
    following.recurrence = str(after)
    series.recurrence = str(before)
    for row in exceptions_of(session, series.key):
        if row.start >= start:
            row.series_key = following.key
    session.flush()
    return following.key


def _delete_planned(session: Session, rows: list[SeriesException]) -> None:
    keys = [row.activity_key for row in rows if row.activity_key is not None]
    planned = [key for key in keys if find(session, Activity, key).state is not ActivityState.DONE]
    deletion.delete(session, Activity, *planned)


def _delete_if_over(session: Session, series: Activity) -> None:
    rule = series_rule(series)
    if rule is None or last_occurrence_day(series.starts_at.date(), rule) is None:
        return
    rows = exceptions_of(session, series.key)
    if any(row.activity_key is not None for row in rows):
        return
    excluded = {row.start for row in rows}
    if next_occurrence(series.starts_at, rule, datetime.min, excluded) is None:
        deletion.delete(session, Activity, series.key)
