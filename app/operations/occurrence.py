"""One occurrence of a series as an activity of its own, and a series that moves with all it has.

The ordinary operations on activities take the key of a computed occurrence too: it becomes a row
before it is changed, which then stands for it.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.almanac.occurrence_key import Occurrence, read_occurrence_key
from app.almanac.occurrences import chooses_first, occurrences, position
from app.almanac.rule import Rule
from app.errors import UserError
from app.operations.records import find
from app.queries.occurrences import series_rule
from app.text import Text
from models.activity import Activity, ActivityParticipant, SeriesException
from models.values import ActivityState

OF_THE_SERIES = frozenset(
    {"key", "recurrence", "uid", "sequence", "starts_at", "ends_at", "state", "summary", "quality", "cost"}
)
"""Fields that an occurrence does not take over from its series."""


def own_row(session: Session, key: str) -> Activity:
    """The activity of ``key``; a computed occurrence becomes a row that stands for it.

    Raises:
        UserError: it is not in the book, or the series does not take place then.
    """
    found = read_occurrence_key(key)
    return find(session, Activity, key) if found is None else materialise(session, found)


def single_row(session: Session, key: str) -> Activity:
    """As ``own_row``; a whole series is its first occurrence, since only one can be done or cancelled."""
    activity = own_row(session, key)
    if series_rule(activity) is None:
        return activity
    return materialise(session, Occurrence(activity.key, activity.starts_at))


def row_key(session: Session, key: str | None) -> str | None:
    """The key by which other records name an activity; a computed occurrence becomes a row first.

    Raises:
        UserError: as ``own_row``.
    """
    return None if key is None else own_row(session, key).key


def materialise(session: Session, occurrence: Occurrence) -> Activity:
    """The row that stands for an occurrence; one is made, as its series is, when there is none yet.

    Raises:
        UserError: the series does not take place then (any more).
    """
    series = find(session, Activity, occurrence.series)
    exception = exception_at(session, occurrence)
    if exception is not None and exception.activity_key is not None:
        return find(session, Activity, exception.activity_key)
    rule = series_rule(series)
    if exception is not None or rule is None or not chooses(series, rule, occurrence.start):
        raise UserError(Text("The series does not take place on this day any more. Nothing was changed."))
    row = copy_of(session, series, occurrence.start)
    session.add(SeriesException(series_key=series.key, start=occurrence.start, activity_key=row.key))
    session.flush()
    return row


def copy_of(session: Session, series: Activity, start: datetime) -> Activity:
    """An activity as ``series`` is, with the same people, at ``start``; only the first can be done."""
    fields = {
        column.name: getattr(series, column.name)
        for column in Activity.__table__.columns
        if column.name not in OF_THE_SERIES
    }
    row = Activity(starts_at=start, ends_at=start + (series.ends_at - series.starts_at), **fields)
    row.state = series.state if start == series.starts_at else ActivityState.PLANNED
    session.add(row)
    session.flush()
    people = select(ActivityParticipant).where(ActivityParticipant.activity_key == series.key)
    for one in session.scalars(people.order_by(ActivityParticipant.key)).all():
        session.add(
            ActivityParticipant(
                activity_key=row.key, stakeholder_key=one.stakeholder_key, member_key=one.member_key
            )
        )
    return row


def chooses(activity: Activity, rule: Rule, start: datetime) -> bool:
    """``rule`` lets the series of ``activity`` take place at ``start``."""
    return start in occurrences(activity.starts_at, rule, start, datetime.max, limit=1)


def exception_at(session: Session, occurrence: Occurrence) -> SeriesException | None:
    """What is said about an occurrence, None when it takes place as its series does."""
    return session.scalar(
        select(SeriesException).where(
            SeriesException.series_key == occurrence.series, SeriesException.start == occurrence.start
        )
    )


def exceptions_of(session: Session, series: str) -> list[SeriesException]:
    """All exceptions of a series, by time."""
    rows = select(SeriesException).where(SeriesException.series_key == series)
    return list(session.scalars(rows.order_by(SeriesException.start)))


def set_span(session: Session, activity: Activity, starts_at: datetime, ends_at: datetime) -> None:
    """Set beginning and end of an activity; when it is a series, its rule and exceptions go along.

    The third occurrence's exception is the third one's afterwards. Where the moved series has no such
    occurrence the exception goes, and an activity that stood for it stands by itself.

    Raises:
        UserError: the series repeats on days that do not go along.
    """
    rule, first = series_rule(activity), activity.starts_at
    activity.starts_at, activity.ends_at = starts_at, ends_at
    if rule is None or starts_at == first:
        return
    moved = rule.moved(first.date(), starts_at.date())
    if chooses_first(first.date(), rule) and not chooses_first(starts_at.date(), moved):
        raise stays_put()
    activity.recurrence = str(moved)
    rows = exceptions_of(session, activity.key)
    if not rows:
        return
    places = [position(first.date(), rule, row.start.date()) for row in rows]
    starts = occurrences(starts_at, moved, starts_at, datetime.max, limit=max(places) + 1)
    places_of = zip(rows, places, strict=True)
    kept = [(row.activity_key, starts[place]) for row, place in places_of if place < len(starts)]
    for row in rows:
        session.delete(row)
    session.flush()
    for stand_in, start in kept:
        session.add(SeriesException(series_key=activity.key, start=start, activity_key=stand_in))


def stays_put() -> UserError:
    """What is said of a series whose days do not move along with one of them."""
    return UserError(
        Text("The series cannot move there as a whole. Move this one only, or change how it repeats.")
    )
