"""What needs the user today: what is on, what is late, who waits, whom one has not seen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import Select, and_, extract, func, or_, select
from sqlalchemy.orm import Session

from app.almanac.yearly import next_yearly
from app.queries.calendar import ActivityEntry, PlanEntry, plan_entries, taking_place
from app.queries.method import method
from app.queries.positions import positions
from models.activity import Activity, ActivityParticipant
from models.customer import Customer
from models.plan import PlanItem
from models.stakeholder import Stakeholder
from models.team import TeamMember
from models.values import ActivityKind, ActivityState, Grade, Level, PlanState, Role

AGENDA_DAYS = 7
UNCLOSED_DAYS = 28
"""How far back a series asks how it went; single activities ask for ever."""

EXECUTIVE_DAYS = 731
"""How far ahead the next executive visit of a series is looked for."""

BIRTHDAY_DAYS = 14
C_VISITS = 5
"""Different C customers that a person should see in an ISO week (row 17, calculation 15)."""

VISITS = (ActivityKind.VISIT, ActivityKind.EXECUTIVE_VISIT)


@dataclass(frozen=True, slots=True)
class StaleRating:
    """A person in a decision whose level was last rated ``age`` days ago."""

    person: str
    name: str
    customer: str
    customer_name: str
    role: Role
    level: Level
    age: int


@dataclass(frozen=True, slots=True)
class CustomerDue:
    """A C customer that nobody sees this week; ``last_visit`` None is never."""

    customer: str
    name: str
    last_visit: date | None


@dataclass(frozen=True)
class CVisits:
    """Visits to different C customers in the ISO week of today, done or planned.

    ``member`` is the name of whom they are counted for, "" for the whole book. ``due`` proposes whom
    to see, the longest not seen first.
    """

    visited: tuple[str, ...]
    wanted: int
    member: str
    due: tuple[CustomerDue, ...]

    @property
    def count(self) -> int:
        return len(self.visited)


@dataclass(frozen=True, slots=True)
class Birthday:
    """``on`` is the next one; ``turns`` the age then."""

    person: str
    name: str
    customer: str
    customer_name: str
    on: date
    turns: int
    working_contact_only: bool


@dataclass(frozen=True)
class Today:
    """The page of one day. Plan items stand in one list only: the first of those that fit."""

    day: date
    agenda: tuple[ActivityEntry, ...]
    unclosed: tuple[ActivityEntry, ...]
    to_verify: tuple[PlanEntry, ...]
    to_approve: tuple[PlanEntry, ...]
    overdue: tuple[PlanEntry, ...]
    due: tuple[PlanEntry, ...]
    stale: tuple[StaleRating, ...]
    c_visits: CVisits
    birthdays: tuple[Birthday, ...]
    next_executive_visit: ActivityEntry | None
    has_customers: bool

    @property
    def needs(self) -> int:
        """How many things wait for a deed."""
        return sum(map(len, (self.unclosed, self.to_verify, self.to_approve, self.overdue, self.due)))


def today_page(session: Session, today: date, writer: str = "") -> Today:
    """Everything for ``today``; the visits are those of our person named ``writer``, if there is one.

    The agenda holds the planned and done activities of seven days; ``due`` ends with the ISO week.
    """
    items = _open_items(session, today)
    waiting = {PlanState.DONE, PlanState.SUBMITTED}
    rest = [item for item in items if item.state not in waiting]
    sunday = today + timedelta(days=6 - today.weekday())
    return Today(
        today,
        _activities(session, _agenda(today), today, today + timedelta(days=AGENDA_DAYS - 1)),
        tuple(entry for entry in _unclosed(session, today) if entry.overdue),
        tuple(item for item in items if item.state is PlanState.DONE),
        tuple(item for item in items if item.state is PlanState.SUBMITTED),
        tuple(item for item in rest if item.overdue),
        tuple(item for item in rest if item.due_on is not None and today <= item.due_on <= sunday),
        stale_ratings(session, today),
        c_visits(session, today, writer),
        birthdays(session, today),
        _next_executive(session, today),
        session.scalar(select(Customer.key).limit(1)) is not None,
    )


def stale_ratings(session: Session, today: date) -> tuple[StaleRating, ...]:
    """People in a decision (D, A, E, I) whose rated level is stale; the weightiest and oldest first."""
    limit = method(session).stale_people_days
    names = {row.key: row.name for row in session.execute(select(Customer.key, Customer.name))}
    worst: dict[str, StaleRating] = {}
    for customer, found in positions(session, today).items():
        for place in found.places:
            holder = place.holder
            if holder is None or holder.rated_on is None or not place.role.decides:
                continue
            if holder.level is Level.NOT_CONTACTED:
                continue
            age = (today - holder.rated_on).days
            before = worst.get(holder.key)
            if age > limit and (before is None or before.role.weight < place.role.weight):
                worst[holder.key] = StaleRating(
                    holder.key, holder.name, customer, names[customer], place.role, holder.level, age
                )
    return tuple(sorted(worst.values(), key=lambda one: (-one.role.weight, -one.age, one.person)))


def c_visits(session: Session, today: date, writer: str = "") -> CVisits:
    """Different C customers seen or to be seen this ISO week (calculation 15)."""
    monday = today - timedelta(days=today.weekday())
    begin = datetime.combine(monday, time())
    member = _member(session, writer)
    visits = (
        select(Activity.customer_key, func.max(Activity.starts_at))
        .join(Customer, Customer.key == Activity.customer_key)
        .where(
            Customer.grade == Grade.GENERAL,
            Activity.kind.in_(VISITS),
            Activity.state != ActivityState.CANCELLED,
            Activity.starts_at < begin + timedelta(weeks=1),
        )
        .group_by(Activity.customer_key)
    )
    this_week = visits.where(Activity.starts_at >= begin)
    if member is not None:
        taking_part = select(ActivityParticipant.activity_key).where(
            ActivityParticipant.member_key == member.key
        )
        this_week = this_week.where(or_(Activity.owner_key == member.key, Activity.key.in_(taking_part)))
    seen = tuple(sorted(key for key, _ in session.execute(this_week)))
    last = {row[0]: row[1] for row in session.execute(visits)}
    others = session.execute(
        select(Customer.key, Customer.name).where(Customer.grade == Grade.GENERAL).order_by(Customer.key)
    )
    due = [
        CustomerDue(key, name, last[key].date() if key in last else None)
        for key, name in others
        if key not in seen
    ]
    due.sort(key=lambda one: (one.last_visit or date.min, one.customer))
    return CVisits(seen, C_VISITS, member.name if member else "", tuple(due[: max(0, C_VISITS - len(seen))]))


def birthdays(session: Session, today: date) -> tuple[Birthday, ...]:
    """Birthdays of the next two weeks, today included; who left is left out."""
    days_of: dict[int, set[int]] = {2: {29}}
    for ahead in range(BIRTHDAY_DAYS):
        on = today + timedelta(days=ahead)
        days_of.setdefault(on.month, set()).add(on.day)
    near = or_(
        *(
            and_(
                extract("month", Stakeholder.birthday) == month,
                extract("day", Stakeholder.birthday).in_(sorted(days)),
            )
            for month, days in days_of.items()
        )
    )
    rows = session.execute(
        select(Stakeholder, Customer.name)
        .join(Customer, Customer.key == Stakeholder.customer_key)
        .where(Stakeholder.left_on.is_(None), near)
    )
    found = []
    for person, customer_name in rows:
        born = person.birthday
        assert born is not None
        comes = next_yearly(born, today)
        if comes is not None and (comes - today).days < BIRTHDAY_DAYS:
            found.append(
                Birthday(
                    person.key,
                    person.name,
                    person.customer_key,
                    customer_name,
                    comes,
                    comes.year - born.year,
                    person.no_private_activities,
                )
            )
    return tuple(sorted(found, key=lambda one: (one.on, one.person)))


def _open_items(session: Session, today: date) -> tuple[PlanEntry, ...]:
    query = select(PlanItem).where(PlanItem.state.not_in((PlanState.VERIFIED, PlanState.CANCELLED)))
    return plan_entries(session, list(session.scalars(query)), today)


def _activities(
    session: Session, query: Select[Activity], today: date, last: date, first: date | None = None
) -> tuple[ActivityEntry, ...]:
    """What ``query`` finds, series as they take place from ``first`` (else today) to ``last``."""
    begin = datetime.combine(first or today, time())
    end = datetime.combine(last + timedelta(days=1), time())
    return taking_place(session, list(session.scalars(query)), begin, end, today)


def _agenda(today: date) -> Select[Activity]:
    begin = datetime.combine(today, time())
    return select(Activity).where(
        Activity.state != ActivityState.CANCELLED,
        Activity.starts_at < begin + timedelta(days=AGENDA_DAYS),
        or_(Activity.ends_at > begin, Activity.starts_at >= begin, Activity.recurrence.is_not(None)),
    )


def _unclosed(session: Session, today: date) -> tuple[ActivityEntry, ...]:
    past = select(Activity).where(
        Activity.starts_at < datetime.combine(today, time()),
        or_(Activity.state == ActivityState.PLANNED, Activity.recurrence.is_not(None)),
    )
    yesterday = today - timedelta(days=1)
    return _activities(session, past, today, yesterday, today - timedelta(days=UNCLOSED_DAYS))


def _next_executive(session: Session, today: date) -> ActivityEntry | None:
    ahead = select(Activity).where(
        Activity.kind == ActivityKind.EXECUTIVE_VISIT,
        or_(
            (Activity.state == ActivityState.PLANNED)
            & (Activity.starts_at >= datetime.combine(today, time())),
            Activity.recurrence.is_not(None),
        ),
    )
    found = _activities(session, ahead, today, today + timedelta(days=EXECUTIVE_DAYS))
    return next((entry for entry in found if entry.state is ActivityState.PLANNED), None)


def _member(session: Session, name: str) -> TeamMember | None:
    """Our one active person of that name."""
    if not name:
        return None
    found = session.scalars(
        select(TeamMember).where(TeamMember.name == name, TeamMember.active).limit(2)
    ).all()
    return found[0] if len(found) == 1 else None
