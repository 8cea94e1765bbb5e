"""Activities: planning, moving, taking part, and saying how it went.

``key`` may be that of a computed occurrence of a series, which then becomes an activity of its own; the
key of a series means all of it (``app.operations.series`` sets how many a change means).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import UserError
from app.operations import series
from app.operations.moments import require_comes, require_order, require_zone, shifted, whole_days
from app.operations.occurrence import own_row, set_span, single_row
from app.operations.reception import follow_activity
from app.operations.records import assign, find, require_amount, require_name, tidy
from app.queries.calendar import last_day
from app.queries.occurrences import occurrence_of
from app.queries.team import member_named
from app.text import Text
from app.transactions import author
from models.activity import Activity, ActivityParticipant
from models.customer import Customer
from models.stakeholder import Stakeholder
from models.team import TeamMember
from models.values import ActivityKind, ActivityState

USUAL_LENGTH = timedelta(hours=1)


def add_activity(
    session: Session,
    customer: str,
    kind: ActivityKind,
    title: str,
    starts_at: datetime,
    ends_at: datetime | None = None,
    *,
    all_day: bool = False,
    owner: str | None = None,
    people: Sequence[str] = (),
    members: Sequence[str] = (),
    place: str | None = None,
    purpose: str | None = None,
    time_zone: str | None = None,
) -> str:
    """Plan an activity and return its key.

    Without ``ends_at`` it takes an hour, or its one day when ``all_day``. Without ``owner`` it belongs
    to whoever plans it, if that is one of our people, else to the customer's account manager.
    ``time_zone`` is the IANA name of the place whose clocks the times are read on, None wherever one is.

    Raises:
        UserError: no title, an end before the beginning, people of another customer, an unknown time
            zone, or a time that the clocks there skip.
    """
    found = find(session, Customer, customer)
    if all_day:
        starts_at, ends_at = whole_days(starts_at.date(), last_day(starts_at, ends_at or starts_at))
    ends_at = ends_at or starts_at + USUAL_LENGTH
    require_order(starts_at, ends_at)
    time_zone = tidy(time_zone)
    require_zone(time_zone)
    _require_comes(starts_at, ends_at, time_zone, all_day=all_day)
    activity = Activity(
        customer_key=customer,
        owner_key=owner or usual_owner(session, found),
        kind=kind,
        title=require_name(title),
        starts_at=starts_at,
        ends_at=ends_at,
        all_day=all_day,
        place=tidy(place),
        purpose=tidy(purpose),
        time_zone=time_zone,
    )
    session.add(activity)
    session.flush()
    set_participants(session, activity.key, people, members)
    return activity.key


def shift_activity(session: Session, key: str, days: int) -> None:
    """Move an activity by ``days``; its time of day and its length stay.

    Raises:
        UserError: it would lie out of reach.
    """
    activity = own_row(session, key)
    starts_at, ends_at = shifted(activity.starts_at, days), shifted(activity.ends_at, days)
    _place(session, activity, starts_at, ends_at)


def stretch_activity(session: Session, key: str, first: date, last: date) -> None:
    """An activity begins on ``first`` and goes on to ``last``; its times of day stay.

    Raises:
        UserError: the end would come before the beginning.
    """
    activity = own_row(session, key)
    was_last = last_day(activity.starts_at, activity.ends_at)
    starts_at = shifted(activity.starts_at, (first - activity.starts_at.date()).days)
    ends_at = shifted(activity.ends_at, (last - was_last).days)
    _place(session, activity, starts_at, ends_at)


def set_times(
    session: Session, key: str, starts_at: datetime, ends_at: datetime, *, all_day: bool = False
) -> None:
    """Set beginning and end; ``all_day`` widens them to whole days.

    Raises:
        UserError: the end comes before the beginning.
    """
    require_order(starts_at, ends_at)
    if all_day:
        starts_at, ends_at = whole_days(starts_at.date(), last_day(starts_at, ends_at))
    activity = own_row(session, key)
    activity.all_day = all_day
    _place(session, activity, starts_at, ends_at)


def _place(session: Session, activity: Activity, starts_at: datetime, ends_at: datetime) -> None:
    require_order(starts_at, ends_at)
    _require_comes(starts_at, ends_at, activity.time_zone, all_day=activity.all_day)
    set_span(session, activity, starts_at, ends_at)


def _require_comes(starts_at: datetime, ends_at: datetime, zone: str | None, *, all_day: bool) -> None:
    if not all_day:
        require_comes(starts_at, zone)
        require_comes(ends_at, zone)


def set_activity_fields(session: Session, key: str, /, **fields: Any) -> None:
    """Set plain fields: title, kind, place, owner_key, purpose, summary, quality (1–5), cost (0 or more).

    Raises:
        UserError: an empty title, a quality that is not 1–5, a cost below zero, or a time zone in which
            its times do not come.
    """
    _require_quality(fields.get("quality"))
    require_amount(fields.get("cost"))
    activity = own_row(session, key)
    if "time_zone" in fields:
        zone = tidy(fields["time_zone"])
        require_zone(zone)
        _require_comes(activity.starts_at, activity.ends_at, zone, all_day=activity.all_day)
    assign(session, Activity, activity.key, **fields)


def set_participants(session: Session, key: str, people: Sequence[str], members: Sequence[str] = ()) -> None:
    """Exactly these take part: ``people`` of the customer, and ``members`` of our team.

    Raises:
        UserError: somebody is at another customer, or not there.
    """
    activity = own_row(session, key)
    for person in people:
        found = find(session, Stakeholder, person)
        if found.customer_key != activity.customer_key:
            raise UserError(
                Text("{name} is at another customer. Choose somebody of this customer.", name=found.name)
            )
    for member in members:
        find(session, TeamMember, member)
    wanted = dict.fromkeys([("stakeholder_key", one) for one in people])
    wanted |= dict.fromkeys([("member_key", one) for one in members])
    for row in session.scalars(
        select(ActivityParticipant).where(ActivityParticipant.activity_key == activity.key)
    ).all():
        who = (
            ("stakeholder_key", row.stakeholder_key)
            if row.stakeholder_key is not None
            else ("member_key", row.member_key or "")
        )
        if who in wanted:
            del wanted[who]
        else:
            session.delete(row)
    for column, one in wanted:
        session.add(ActivityParticipant(activity_key=activity.key, **{column: one}))


def mark_done(session: Session, key: str, summary: str | None = None, quality: int | None = None) -> None:
    """It took place, and so did its reception. ``summary`` and ``quality`` (1–5) say how it went.

    Raises:
        UserError: a quality that is not 1–5.
    """
    _require_quality(quality)
    activity = single_row(session, key)
    activity.state = ActivityState.DONE
    if tidy(summary) is not None:
        activity.summary = tidy(summary)
    if quality is not None:
        activity.quality = quality
    follow_activity(session, activity)


def cancel_activity(session: Session, key: str) -> None:
    """It does not take place; it stays in the calendar, struck out."""
    _set_not_done(session, key, ActivityState.CANCELLED)


def plan_again(session: Session, key: str) -> None:
    """It is planned again, after it was done or cancelled by mistake; its summary stays."""
    _set_not_done(session, key, ActivityState.PLANNED)


def _set_not_done(session: Session, key: str, state: ActivityState) -> None:
    activity = single_row(session, key)
    activity.state = state
    follow_activity(session, activity)


def delete_activity(session: Session, *keys: str) -> None:
    """Delete activities; ratings and plan items that mention them stay.

    The key of an occurrence deletes that one, the key of a series all that is not done yet.
    """
    for key in keys:
        is_one = occurrence_of(session, key) is not None
        series.delete(session, key, series.Scope.THIS if is_one else series.Scope.ALL)


def _require_quality(quality: int | None) -> None:
    if quality is not None and not 1 <= quality <= 5:
        raise UserError(Text("Quality goes from 1 to 5. Choose one of these."))


def usual_owner(session: Session, customer: Customer) -> str | None:
    """Who owns what is planned for a customer: the one of our people who writes, else its manager."""
    return member_named(session, author(session)) or customer.owner_key
