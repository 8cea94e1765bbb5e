"""Contacts that are due: so many weeks after the last one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.almanac.occurrences import next_occurrence
from app.queries.occurrences import series_of
from models.activity import Activity, ActivityParticipant, Cadence
from models.customer import Customer
from models.stakeholder import Stakeholder
from models.team import TeamMember
from models.values import ActivityKind, ActivityState

ANY_CONTACT = frozenset({ActivityKind.VISIT, ActivityKind.CALL})
"""Cadences that every contact serves; one of another kind is served by that kind only."""


@dataclass(frozen=True, slots=True)
class CadenceDue:
    """A cadence and where it stands.

    ``last`` is the day of the last contact that was done, None for none; ``due`` the day when the next
    one is; ``booked`` the day of the next one that is planned.
    """

    key: str
    customer: str
    customer_name: str
    person: str | None
    person_name: str
    owner: str | None
    owner_name: str
    kind: ActivityKind
    weeks: int
    starts_on: date | None
    last: date | None
    due: date
    booked: date | None


def cadences(session: Session, today: date, *, customer: str | None = None) -> tuple[CadenceDue, ...]:
    """All cadences, of one customer or of all, the one due first at the top.

    Due is ``weeks`` after the last contact that was done (with the person, if it names one), never
    before ``starts_on``; without any contact it is ``starts_on``, or today where that is not said.
    People who left are not due.
    """
    query = (
        select(Cadence, Customer.name, Stakeholder.name, TeamMember.name)
        .join(Customer, Customer.key == Cadence.customer_key)
        .outerjoin(Stakeholder, Stakeholder.key == Cadence.stakeholder_key)
        .outerjoin(TeamMember, TeamMember.key == Cadence.owner_key)
        .where(Stakeholder.left_on.is_(None))
    )
    if customer is not None:
        query = query.where(Cadence.customer_key == customer)
    rows = session.execute(query).all()
    contacts = _Contacts(session, {row[0].customer_key for row in rows}, today)
    found = (_due(cadence, names, contacts, today) for cadence, *names in rows)
    return tuple(sorted(found, key=lambda one: (one.due, one.key)))


def _due(cadence: Cadence, names: Sequence[str | None], contacts: _Contacts, today: date) -> CadenceDue:
    customer, person, owner = (name or "" for name in names)
    last = contacts.last(cadence)
    starts_on = cadence.starts_on
    if last is None:
        due = starts_on or today
    else:
        due = max(last + timedelta(weeks=cadence.weeks), starts_on or date.min)
    return CadenceDue(
        cadence.key,
        cadence.customer_key,
        customer,
        cadence.stakeholder_key,
        person,
        cadence.owner_key,
        owner,
        cadence.kind,
        cadence.weeks,
        starts_on,
        last,
        due,
        contacts.booked(cadence),
    )


class _Contacts:
    """The last contact done and the next one planned, by customer, person and kind."""

    def __init__(self, session: Session, customers: Collection[str], today: date) -> None:
        self._last: dict[tuple[str, str | None, ActivityKind], date] = {}
        self._next: dict[tuple[str, str | None, ActivityKind], date] = {}
        if customers:
            self._read_done(session, customers)
            self._read_planned(session, customers, datetime.combine(today, time()))

    def last(self, cadence: Cadence) -> date | None:
        return max(self._of(cadence, self._last), default=None)

    def booked(self, cadence: Cadence) -> date | None:
        return min(self._of(cadence, self._next), default=None)

    def _of(self, cadence: Cadence, days: dict[tuple[str, str | None, ActivityKind], date]) -> list[date]:
        kinds = ActivityKind if cadence.kind in ANY_CONTACT else (cadence.kind,)
        wanted = ((cadence.customer_key, cadence.stakeholder_key, kind) for kind in kinds)
        return [days[each] for each in wanted if each in days]

    def _read_done(self, session: Session, customers: Collection[str]) -> None:
        done = (Activity.state == ActivityState.DONE, Activity.customer_key.in_(customers))
        for of, kind, last in session.execute(
            select(Activity.customer_key, Activity.kind, func.max(Activity.starts_at))
            .where(*done)
            .group_by(Activity.customer_key, Activity.kind)
        ):
            self._last[of, None, kind] = last.date()
        for of, person, kind, last in session.execute(
            select(
                Activity.customer_key,
                ActivityParticipant.stakeholder_key,
                Activity.kind,
                func.max(Activity.starts_at),
            )
            .join(ActivityParticipant, ActivityParticipant.activity_key == Activity.key)
            .where(*done, ActivityParticipant.stakeholder_key.is_not(None))
            .group_by(Activity.customer_key, ActivityParticipant.stakeholder_key, Activity.kind)
        ):
            self._last[of, person, kind] = last.date()

    def _read_planned(self, session: Session, customers: Collection[str], begin: datetime) -> None:
        planned = select(Activity).where(
            Activity.customer_key.in_(customers),
            Activity.state != ActivityState.CANCELLED,
            (Activity.starts_at >= begin) | Activity.recurrence.is_not(None),
        )
        found = list(session.scalars(planned))
        series = series_of(session, found)
        when: dict[str, tuple[Activity, date]] = {}
        for one in found:
            repeats = series.get(one.key)
            start: datetime | None = one.starts_at
            if repeats is not None:
                before = begin - timedelta(microseconds=1)
                start = next_occurrence(one.starts_at, repeats.rule, before, repeats.replaced)
            elif one.state is not ActivityState.PLANNED or one.starts_at < begin:
                continue
            if start is not None:
                when[one.key] = one, start.date()
        for one, day in when.values():
            self._note(one.customer_key, None, one.kind, day)
        taking_part = (
            select(ActivityParticipant.activity_key, ActivityParticipant.stakeholder_key)
            .join(Activity, Activity.key == ActivityParticipant.activity_key)
            .where(Activity.customer_key.in_(customers), ActivityParticipant.stakeholder_key.is_not(None))
            .where((Activity.starts_at >= begin) | Activity.recurrence.is_not(None))
        )
        for activity, person in session.execute(taking_part):
            if activity in when:
                one, day = when[activity]
                self._note(one.customer_key, person, one.kind, day)

    def _note(self, customer: str, person: str | None, kind: ActivityKind, day: date) -> None:
        at = customer, person, kind
        self._next[at] = min(day, self._next.get(at, day))
