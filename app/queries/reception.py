"""A reception with its agenda as plain values, and all receptions as a list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.almanac.occurrence_key import Occurrence, occurrence_key, read_occurrence_key
from app.folding import fold
from app.queries.calendar import last_day
from app.queries.calendar_entry import ActivityDetails, entry_details
from app.queries.method import method
from app.reception.agenda import Agenda, Guest, Host, Line, known_transfers
from app.reception.checks import check
from models.activity import Activity, ActivityParticipant
from models.change import ChangeRow, ChangeSetRow
from models.customer import Customer
from models.reception import AgendaGuest, AgendaLine, Reception, TransferTime
from models.stakeholder import Stakeholder
from models.team import TeamMember
from models.values import ActivityKind, ActivityState, ReceptionState

TABLES = frozenset(
    {
        "activity",
        "activity_participant",
        "agenda_guest",
        "agenda_line",
        "customer",
        "reception",
        "setting",
        "stakeholder",
        "team_member",
        "transfer_time",
    }
)
"""Tables that a reception shows something of."""


@dataclass(frozen=True)
class ReceptionDetails:
    """An activity as a reception; ``state`` is None while it is none.

    ``guests`` are the customer's people one can invite, ``members`` our people who take part already.
    ``places`` and ``tracks`` are names to choose from, those of this agenda first.
    """

    activity: str
    customer: str
    kind: ActivityKind
    activity_state: ActivityState
    starts_at: datetime
    ends_at: datetime
    all_day: bool
    agenda: Agenda
    state: ReceptionState | None
    language: str | None
    lead: str | None
    notes: str
    requested_on: date | None
    approved_on: date | None
    has_summary: bool
    guests: tuple[Guest, ...]
    members: tuple[str, ...]
    places: tuple[str, ...]
    transfer_minutes: int


@dataclass(frozen=True, slots=True)
class ReceptionRow:
    """A line of the overview; ``findings`` is how many things are wrong or open."""

    activity: str
    customer: str
    customer_name: str
    title: str
    kind: ActivityKind
    first: date
    last: date
    state: ReceptionState
    lead_name: str
    guests: int
    lines: int
    findings: int


def reception_details(session: Session, activity: str) -> ReceptionDetails | None:
    """The activity of that key as a reception, None when it is not in the book (any more).

    An occurrence that is not an activity of its own yet is no reception yet: its series on its days.
    """
    occurrence = read_occurrence_key(activity)
    if occurrence is not None:
        return _of_occurrence(session, occurrence)
    held = session.get(Activity, activity)
    if held is None:
        return None
    reception = session.scalar(select(Reception).where(Reception.activity_key == activity))
    people = session.scalars(
        select(Stakeholder)
        .where(Stakeholder.customer_key == held.customer_key)
        .order_by(Stakeholder.name, Stakeholder.key)
    ).all()
    taking_part = _participants(session, activity)
    coming = {one.stakeholder_key for one in taking_part}
    agenda = _agenda(session, held, reception)
    return ReceptionDetails(
        activity=activity,
        customer=held.customer_key,
        kind=held.kind,
        activity_state=held.state,
        starts_at=held.starts_at,
        ends_at=held.ends_at,
        all_day=held.all_day,
        agenda=agenda,
        state=reception.state if reception else None,
        language=reception.language if reception else None,
        lead=reception.lead_key if reception else None,
        notes=(reception.notes or "") if reception else "",
        requested_on=reception.requested_on if reception else None,
        approved_on=reception.approved_on if reception else None,
        has_summary=bool(held.summary),
        guests=tuple(
            Guest(one.key, one.name, one.title or "")
            for one in people
            if one.left_on is None or one.key in coming
        ),
        members=tuple(one.member_key for one in taking_part if one.member_key is not None),
        places=_places(session, agenda),
        transfer_minutes=int(method(session).transfer_minutes),
    )


def _of_occurrence(session: Session, occurrence: Occurrence) -> ReceptionDetails | None:
    entry = entry_details(session, occurrence_key(*occurrence), occurrence.start.date())
    if not isinstance(entry, ActivityDetails):
        return None
    one = entry.entry
    if read_occurrence_key(one.key) is None:
        return reception_details(session, one.key)
    series = reception_details(session, occurrence.series)
    if series is None:
        return None
    if series.state is not None and one.starts_at == series.starts_at:
        return series
    return replace(
        series,
        activity=one.key,
        starts_at=one.starts_at,
        ends_at=one.ends_at,
        agenda=replace(series.agenda, first=one.first, last=one.last, lines=()),
        state=None,
        requested_on=None,
        approved_on=None,
    )


def receptions(session: Session, customer: str | None = None) -> tuple[ReceptionRow, ...]:
    """All receptions, of one customer or at all, the latest day first."""
    query = select(Reception, Activity).join(Activity, Activity.key == Reception.activity_key)
    if customer is not None:
        query = query.where(Activity.customer_key == customer)
    minutes = method(session).transfer_minutes
    rows = []
    for reception, held in session.execute(query.order_by(Activity.starts_at.desc(), Activity.key)).all():
        agenda = _agenda(session, held, reception)
        lead = agenda.host.get(agenda.lead or "")
        rows.append(
            ReceptionRow(
                held.key,
                held.customer_key,
                agenda.customer,
                held.title,
                held.kind,
                agenda.first,
                agenda.last,
                reception.state,
                lead.name if lead else "",
                len(agenda.guests),
                len(agenda.lines),
                len(check(agenda, transfer_minutes=minutes)),
            )
        )
    return tuple(rows)


def approving_revision(session: Session, activity: str) -> int | None:
    """The revision in which an approved reception was approved last, None when it is not approved now.

    What the agenda was then is the answer of ``reception_details`` at that revision.
    """
    reception = session.scalar(select(Reception).where(Reception.activity_key == activity))
    if reception is None or reception.state is not ReceptionState.APPROVED:
        return None
    rows = session.execute(
        select(ChangeSetRow.revision, ChangeSetRow.undoes, ChangeRow.before, ChangeRow.after)
        .join(ChangeSetRow, ChangeSetRow.revision == ChangeRow.revision)
        .where(ChangeRow.table_name == "reception", ChangeRow.record == reception.key)
        .order_by(ChangeRow.id.desc())
    )
    taken_back: set[int] = set()
    for revision, undoes, before, after in rows:
        if revision in taken_back:
            continue
        taken_back.update(undoes or ())
        was, became = (before or {}).get("state"), (after or {}).get("state")
        if not undoes and (was, became) == (ReceptionState.PLANNED.value, ReceptionState.APPROVED.value):
            return int(revision)
    return None


def _agenda(session: Session, held: Activity, reception: Reception | None) -> Agenda:
    customer = session.get(Customer, held.customer_key)
    coming = [one.stakeholder_key for one in _participants(session, held.key) if one.stakeholder_key]
    people = {one.key: one for one in session.scalars(select(Stakeholder).where(Stakeholder.key.in_(coming)))}
    return Agenda(
        held.title,
        customer.name if customer else "",
        held.starts_at.date(),
        last_day(held.starts_at, held.ends_at),
        held.place or "",
        reception.lead_key if reception else None,
        tuple(Guest(key, people[key].name, people[key].title or "") for key in coming if key in people),
        _hosts(session),
        _lines(session, held.key),
        known_transfers(
            (one.from_place, one.to_place, one.minutes) for one in session.scalars(select(TransferTime))
        ),
    )


def _participants(session: Session, activity: str) -> Sequence[ActivityParticipant]:
    return session.scalars(
        select(ActivityParticipant)
        .where(ActivityParticipant.activity_key == activity)
        .order_by(ActivityParticipant.key)
    ).all()


def _hosts(session: Session) -> tuple[Host, ...]:
    """All our people, those who left too: an old agenda still names them."""
    found = session.scalars(select(TeamMember).order_by(TeamMember.name, TeamMember.key))
    return tuple(Host(one.key, one.name, one.title or "", one.phone or "", one.active) for one in found)


def _lines(session: Session, activity: str) -> tuple[Line, ...]:
    rows = session.scalars(
        select(AgendaLine)
        .where(AgendaLine.activity_key == activity)
        .order_by(AgendaLine.starts_at, AgendaLine.key)
    ).all()
    invited: dict[str, set[str]] = {}
    chosen = select(AgendaGuest).join(AgendaLine, AgendaLine.key == AgendaGuest.line_key)
    for one in session.scalars(chosen.where(AgendaLine.activity_key == activity)):
        invited.setdefault(one.line_key, set()).add(one.stakeholder_key)
    return tuple(
        Line(
            row.key,
            row.starts_at,
            row.ends_at,
            row.kind,
            row.title,
            row.track or "",
            row.place or "",
            row.host_key,
            row.transport or "",
            row.menu or "",
            row.drinks or "",
            row.internal or "",
            frozenset(invited[row.key]) if row.key in invited else None,
        )
        for row in rows
    )


def _places(session: Session, agenda: Agenda) -> tuple[str, ...]:
    """Names of places, spelt as they are most often, those of this agenda first."""
    ours = Counter(line.place for line in agenda.lines if line.place)
    known = Counter(place for place in session.scalars(select(AgendaLine.place)) if place)
    for one, other in session.execute(select(TransferTime.from_place, TransferTime.to_place)):
        known.update((one, other))
    found: dict[str, str] = {}
    for place, _ in (*ours.most_common(), *known.most_common()):
        found.setdefault(fold(place), place)
    return tuple(found.values())
