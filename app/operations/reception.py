"""Receptions: an activity with an agenda to the minute, and its way from requested to summarised."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, time, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import UserError
from app.folding import fold
from app.method.plan_state import require_manager
from app.operations import deletion
from app.operations.moments import require_order, shifted
from app.operations.occurrence import single_row
from app.operations.records import assign, find, require_name, tidy
from app.reception.agenda import Line
from app.reception.days import DAYS, following, lines_of
from app.text import Text
from app.transactions import role, today
from models.activity import Activity
from models.reception import AgendaGuest, AgendaLine, Reception, TransferTime
from models.stakeholder import Stakeholder
from models.team import TeamMember
from models.values import RECEPTION_STEPS, ActivityState, AgendaKind, ReceptionState

APPROVING = Text("A manager approves a reception.")
"""Why approving is closed to others."""
LONGEST_WAY = 24 * 60
"""Minutes."""

_NAMES: Mapping[ReceptionState, Text] = {
    ReceptionState.REQUESTED: Text("requested"),
    ReceptionState.PLANNED: Text("planned"),
    ReceptionState.APPROVED: Text("approved"),
    ReceptionState.EXECUTED: Text("carried out"),
    ReceptionState.SUMMARISED: Text("summarised"),
}


def make_reception(session: Session, activity: str) -> str:
    """An activity becomes a reception, requested today, led by its owner; returns the activity's key.

    Of one that is a reception already nothing changes. Of a series one occurrence becomes a reception,
    by itself.
    """
    if reception_of(session, activity) is not None:
        return activity
    found = single_row(session, activity)
    if reception_of(session, found.key) is None:
        session.add(
            Reception(
                activity_key=found.key,
                lead_key=found.owner_key,
                state=ReceptionState.REQUESTED,
                requested_on=today(session),
            )
        )
        session.flush()
    return found.key


def drop_reception(session: Session, activity: str) -> None:
    """An activity is no reception any more: its agenda goes, the activity stays."""
    lines = session.scalars(select(AgendaLine.key).where(AgendaLine.activity_key == activity)).all()
    deletion.delete(session, AgendaLine, *lines)
    deletion.delete(session, Reception, _reception(session, activity).key)


def set_reception_fields(session: Session, activity: str, /, **fields: Any) -> None:
    """Set plain fields: lead_key, language (a key of ``LANGUAGES``), notes."""
    assign(session, Reception, _reception(session, activity).key, **fields)


def step(session: Session, activity: str, to: ReceptionState) -> None:
    """Take a reception to another state (method.md §3). One that was carried out is a done activity.

    Raises:
        ManagersOnly: only a manager approves.
        UserError: the step is not allowed, nothing is planned yet, or there is no summary.
    """
    reception = _reception(session, activity)
    if to not in RECEPTION_STEPS[reception.state]:
        raise UserError(
            Text(
                "A reception that is “{state}” cannot become “{to}”. Its next step is “{next}”.",
                state=_NAMES[reception.state],
                to=_NAMES[to],
                next=_NAMES[RECEPTION_STEPS[reception.state][0]],
            )
        )
    held = find(session, Activity, activity)
    _require_grounds(session, held, reception.state, to)
    match reception.state, to:
        case ReceptionState.EXECUTED, ReceptionState.APPROVED:
            held.state = ActivityState.PLANNED
        case _, ReceptionState.EXECUTED:
            held.state = ActivityState.DONE
    if to in (ReceptionState.PLANNED, ReceptionState.REQUESTED):
        reception.approved_on = None
    elif to is ReceptionState.APPROVED and reception.approved_on is None:
        reception.approved_on = today(session)
    reception.state = to


def follow_activity(session: Session, held: Activity) -> None:
    """The reception of an activity is carried out, summarised or approved again as ``held`` says.

    One that was never approved stays where it is: that it took place does not approve its agenda.
    """
    reception = reception_of(session, held.key)
    if reception is None or reception.state in (ReceptionState.REQUESTED, ReceptionState.PLANNED):
        return
    if held.state is not ActivityState.DONE:
        reception.state = ReceptionState.APPROVED
    elif tidy(held.summary) is None:
        reception.state = ReceptionState.EXECUTED
    else:
        reception.state = ReceptionState.SUMMARISED


def _require_grounds(session: Session, held: Activity, was: ReceptionState, to: ReceptionState) -> None:
    """What a step needs: lines to be planned, a manager to approve, a summary to be summarised."""
    if to is ReceptionState.PLANNED and was is ReceptionState.REQUESTED:
        any_line = select(AgendaLine.key).where(AgendaLine.activity_key == held.key).limit(1)
        if session.scalar(any_line) is None:
            raise UserError(Text("The agenda has no lines yet. Add the first, then it is planned."))
    if to is ReceptionState.APPROVED and was is ReceptionState.PLANNED:
        require_manager(role(session), APPROVING)
    if to is ReceptionState.SUMMARISED and tidy(held.summary) is None:
        raise UserError(
            Text("“{title}” has no summary yet. Write in its activity how it went.", title=held.title)
        )


def add_line(
    session: Session,
    activity: str,
    starts_at: datetime,
    ends_at: datetime,
    title: str,
    /,
    kind: AgendaKind = AgendaKind.EXCHANGE,
    *,
    push: bool = False,
    **fields: Any,
) -> str:
    """Add a line to the agenda and return its key.

    ``fields`` are track, place, host_key, transport, menu, drinks, internal. With ``push`` what follows
    on its track becomes later by the length of the line.

    Raises:
        UserError: no title, an end before the beginning, or a day out of reach.
    """
    find(session, Activity, activity)
    require_order(starts_at, ends_at)
    line = AgendaLine(
        activity_key=activity, starts_at=starts_at, ends_at=ends_at, kind=kind, title=require_name(title)
    )
    session.add(line)
    session.flush()
    assign(session, AgendaLine, line.key, **fields)
    if push:
        _push(session, line, starts_at, ends_at - starts_at)
    return line.key


def set_line_fields(session: Session, key: str, /, **fields: Any) -> None:
    """Set plain fields: title, kind, track, place, host_key, transport, menu, drinks, internal.

    Raises:
        UserError: an empty title, or a host who is not in the book.
    """
    assign(session, AgendaLine, key, **fields)


def set_line_times(
    session: Session, key: str, starts_at: datetime, ends_at: datetime, *, push: bool = False
) -> None:
    """Set beginning and end. With ``push`` what follows moves by as much as the end does.

    Raises:
        UserError: the end comes before the beginning, or a day is out of reach.
    """
    require_order(starts_at, ends_at)
    line = find(session, AgendaLine, key)
    if push:
        _push(session, line, line.ends_at, ends_at - line.ends_at)
    line.starts_at, line.ends_at = starts_at, ends_at


def shift_agenda(session: Session, activity: str, days: int) -> None:
    """Move the whole agenda by ``days``, for instance after its activity was moved.

    Raises:
        UserError: a day is out of reach.
    """
    for line in session.scalars(select(AgendaLine).where(AgendaLine.activity_key == activity)).all():
        starts_at, ends_at = shifted(line.starts_at, days), shifted(line.ends_at, days)
        line.starts_at, line.ends_at = starts_at, ends_at


def set_line_guests(session: Session, key: str, guests: Iterable[str] | None) -> None:
    """For whom a line is: these of the customer's people, None for all guests of the day.

    Raises:
        UserError: somebody is at another customer, or nobody is chosen.
    """
    line = find(session, AgendaLine, key)
    wanted = set(guests or ())
    if guests is not None and not wanted:
        raise UserError(Text("A line is for somebody. Choose one guest at least, or all."))
    customer = find(session, Activity, line.activity_key).customer_key
    for guest in wanted:
        person = find(session, Stakeholder, guest)
        if person.customer_key != customer:
            raise UserError(
                Text("{name} is at another customer. Choose somebody of this customer.", name=person.name)
            )
    for row in session.scalars(select(AgendaGuest).where(AgendaGuest.line_key == key)).all():
        if row.stakeholder_key in wanted:
            wanted.discard(row.stakeholder_key)
        else:
            session.delete(row)
    for guest in sorted(wanted):
        session.add(AgendaGuest(line_key=key, stakeholder_key=guest))


def delete_lines(session: Session, *keys: str) -> None:
    """Delete lines of an agenda."""
    deletion.delete(session, AgendaLine, *keys)


def lines_only_for(session: Session, people: Collection[str]) -> list[str]:
    """The lines that are for none but ``people``. Without their guests they would be for everybody."""
    theirs = set(session.scalars(select(AgendaGuest.line_key).where(AgendaGuest.stakeholder_key.in_(people))))
    others = select(AgendaGuest.line_key).where(
        AgendaGuest.line_key.in_(theirs), AgendaGuest.stakeholder_key.not_in(people)
    )
    return sorted(theirs - set(session.scalars(others)))


def copy_agenda(session: Session, activity: str, source: str) -> int:
    """Add the lines of another reception, moved to the days of this one; how many they are.

    Hosts who are no longer active are left out, and so are guests: everybody is in every line.

    Raises:
        UserError: the other one has no lines.
    """
    ours, theirs = find(session, Activity, activity), find(session, Activity, source)
    days = (ours.starts_at.date() - theirs.starts_at.date()).days
    lines = session.scalars(
        select(AgendaLine)
        .where(AgendaLine.activity_key == source)
        .order_by(AgendaLine.starts_at, AgendaLine.key)
    ).all()
    if not lines:
        raise UserError(Text("“{title}” has no agenda to copy. Choose another one.", title=theirs.title))
    active = set(session.scalars(select(TeamMember.key).where(TeamMember.active)))
    same_customer = ours.customer_key == theirs.customer_key
    for line in lines:
        session.add(
            AgendaLine(
                activity_key=activity,
                track=line.track,
                starts_at=shifted(line.starts_at, days),
                ends_at=shifted(line.ends_at, days),
                kind=line.kind,
                title=line.title,
                place=line.place,
                host_key=line.host_key if line.host_key in active else None,
                transport=line.transport,
                menu=line.menu,
                drinks=line.drinks,
                internal=line.internal if same_customer else None,
            )
        )
    return len(lines)


def use_day(session: Session, activity: str, day: str, language: str) -> int:
    """Add the lines of a built-in day (an id of ``DAYS``), titles in ``language``; how many they are."""
    held = find(session, Activity, activity)
    [chosen] = [one for one in DAYS if one.id == day]
    midnight = datetime.combine(held.starts_at.date(), time())
    lines = lines_of(chosen, midnight, language)
    for line in lines:
        add_line(session, activity, line.starts_at, line.ends_at, line.title, line.kind)
    return len(lines)


def set_transfer(session: Session, one: str, other: str, minutes: int | None) -> None:
    """How long the way takes between two places, in either direction; None forgets it.

    Raises:
        UserError: a place has no name, both are one, or the minutes are not 0 to a day.
    """
    one, other = require_name(one), require_name(other)
    if fold(one) == fold(other):
        raise UserError(Text("Both ends are “{place}”. Choose two places.", place=one))
    if minutes is not None and not 0 <= minutes <= LONGEST_WAY:
        raise UserError(Text("A way takes 0 to {most} minutes. Write it in minutes.", most=LONGEST_WAY))
    ends = {fold(one), fold(other)}
    known = [
        row
        for row in session.scalars(select(TransferTime))
        if {fold(row.from_place), fold(row.to_place)} == ends
    ]
    if minutes is None:
        deletion.delete(session, TransferTime, *(row.key for row in known))
    elif known:
        for row in known:
            row.minutes = minutes
    else:
        session.add(TransferTime(from_place=one, to_place=other, minutes=minutes))


def reception_of(session: Session, activity: str) -> Reception | None:
    """What makes ``activity`` a reception, None when it is none."""
    return session.scalar(select(Reception).where(Reception.activity_key == activity))


def _reception(session: Session, activity: str) -> Reception:
    found = reception_of(session, activity)
    if found is None:
        raise UserError(Text("This activity is no reception any more. Undo brings its agenda back."))
    return found


def _push(session: Session, moved: AgendaLine, since: datetime, by: timedelta) -> None:
    """What follows ``moved`` and begins at ``since`` or after it becomes later by ``by``."""
    rows = session.scalars(select(AgendaLine).where(AgendaLine.activity_key == moved.activity_key)).all()
    lines = {
        row.key: Line(row.key, row.starts_at, row.ends_at, row.kind, row.title, row.track or "")
        for row in rows
    }
    after = {line.key for line in following(tuple(lines.values()), lines[moved.key], since)}
    for row in rows:
        if row.key in after:
            starts_at, ends_at = row.starts_at + by, row.ends_at + by
            require_order(starts_at, ends_at)
            row.starts_at, row.ends_at = starts_at, ends_at
