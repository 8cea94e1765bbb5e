"""The power map of one customer: people, empty seats, departments, lines, and the key score.

Works on the book of now and of a past day alike (``ask_on(day, power_map, customer, day)``).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import UserError
from app.method.key_relationship import KeyRelationship, key_relationship
from app.method.parameters import Method
from app.queries.buying import steps_of, taking_part
from app.queries.contacts import last_met, newest_ties
from app.queries.method import method as method_of
from app.queries.positions import Positions, positions
from app.queries.ratings import RatingFact, Standing, newest, standing
from app.text import Text
from models.customer import Customer
from models.department import Department
from models.influence import InfluenceLine
from models.rival import Rival
from models.seat import Seat
from models.stakeholder import Stakeholder
from models.team import TeamMember
from models.values import Closeness, Grade, Level, LineKind, Power, Rank, RatingKind, Role, Signature, Tie

Place = tuple[float, float]


@dataclass(frozen=True, slots=True)
class PersonCard:
    """A person as the map shows them.

    ``role`` is that of the weightiest seat held, else the rated one. ``target`` is the level wanted:
    the rated one, the seat's, or the role's. ``age`` is the age of the level rating in days, None
    where there is none. ``manager`` is the person reported to, unless they have left. ``placement`` is
    the user's own place for the card, top left, in map units.
    ``ties`` are those to rivals, by the rival's key. ``met`` is the day of the last activity with them,
    and ``through_plan``: the level was obtained through a verified plan item. ``rated_role`` and
    ``rated_target`` are those of the person, whatever seat they hold. Of a ``plain`` card only name,
    title and department are known (``app/power_map/audience.py``).
    """

    key: str
    name: str
    title: str
    department: str | None
    department_name: str
    role: Role | None
    level: Level
    target: Level | None
    closeness: Closeness
    power: Power | None
    rank: Rank | None
    contact: str | None
    contact_name: str
    age: int | None
    stale: bool
    has_evidence: bool
    no_private_activities: bool
    left: bool
    manager: str | None
    seats: tuple[str, ...]
    placement: Place | None
    ties: tuple[tuple[str, Tie], ...] = ()
    met: date | None = None
    through_plan: bool = False
    rated_role: Role | None = None
    rated_target: Level | None = None
    plain: bool = False

    @property
    def contacted(self) -> bool:
        return self.level is not Level.NOT_CONTACTED

    @property
    def blocks(self) -> bool:
        """Decides or approves, and stands against us."""
        return self.role in (Role.DECIDER, Role.APPROVER) and self.level is Level.OPPOSED

    @property
    def gap(self) -> int:
        """Levels missing to the target, 0 when it is reached or there is none."""
        return max(0, self.target.score - self.level.score) if self.target else 0


@dataclass(frozen=True, slots=True)
class SeatCard:
    """A seat; on the map while nobody holds it. ``steps`` are the buying steps it takes part in.

    ``reports_to`` is a person who has not left.

    Of a ``plain`` one the role says nothing.
    """

    key: str
    title: str
    role: Role
    department: str | None
    department_name: str
    reports_to: str | None
    target: Level | None
    holder: str | None
    placement: Place | None
    signs: tuple[Signature, ...] = ()
    steps: tuple[str, ...] = ()
    plain: bool = False

    @property
    def empty(self) -> bool:
        return self.holder is None


@dataclass(frozen=True, slots=True)
class DepartmentNode:
    key: str
    name: str
    parent: str | None
    relevance: int | None


@dataclass(frozen=True, slots=True)
class MapLine:
    """A line from person ``source`` to person ``target``; a reporting line runs to the manager."""

    key: str
    kind: LineKind
    source: str
    target: str
    strength: int | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class StepNode:
    """A buying step; steps stand in their order."""

    key: str
    name: str


@dataclass(frozen=True)
class PowerMap:
    """Everything that the map of one customer shows on ``day``, in an order that stays.

    ``team`` are our own people who can be a contact, by key; ``rivals`` all rivals of the book, by key.
    A ``plain`` map was redacted: its cards are plain, and it has no score.
    """

    customer: str
    name: str
    day: date
    people: tuple[PersonCard, ...]
    seats: tuple[SeatCard, ...]
    departments: tuple[DepartmentNode, ...]
    lines: tuple[MapLine, ...]
    team: Mapping[str, str]
    score: KeyRelationship = field(repr=False)
    steps: tuple[StepNode, ...] = ()
    rivals: Mapping[str, str] = field(default_factory=dict)
    grade: Grade | None = None
    plain: bool = False

    @cached_property
    def person(self) -> Mapping[str, PersonCard]:
        return {person.key: person for person in self.people}

    @cached_property
    def seat(self) -> Mapping[str, SeatCard]:
        return {seat.key: seat for seat in self.seats}

    @cached_property
    def present(self) -> tuple[PersonCard, ...]:
        """The people who have not left."""
        return tuple(person for person in self.people if not person.left)

    @cached_property
    def empty_seats(self) -> tuple[SeatCard, ...]:
        return tuple(seat for seat in self.seats if seat.empty)

    def lines_of(self, person: str) -> tuple[MapLine, ...]:
        return tuple(line for line in self.lines if person in (line.source, line.target))


def power_map(session: Session, customer: str, today: date) -> PowerMap:
    """The map of ``customer``; ``today`` ages the ratings and says who holds which seat.

    Raises:
        UserError: the customer is not in the book.
    """
    found = session.get(Customer, customer)
    if found is None:
        raise UserError(
            Text("This customer is no longer in the book. It may have been deleted; undo brings it back.")
        )
    rules = method_of(session)
    deciding = positions(session, today, [customer]).get(customer, Positions())
    sitting = {place.key: place.holder.key for place in deciding.places if place.holder}
    departments = tuple(
        DepartmentNode(each.key, each.name, each.parent_key, each.relevance)
        for each in _of(session, Department, customer)
    )
    names = {department.key: department.name for department in departments}
    members = list(session.scalars(select(TeamMember).order_by(TeamMember.name, TeamMember.key)))
    team = {member.key: member.name for member in members}
    steps = tuple(StepNode(step.key, step.name) for step in steps_of(session, customer))
    taken = taking_part(session, customer)
    rows = _of(session, Stakeholder, customer)
    here = {row.key for row in rows if not _has_left(row, today)}
    seats = tuple(
        _seat(row, names, here, sitting.get(row.key), taken.get(row.key, ()))
        for row in _of(session, Seat, customer)
    )
    lines = tuple(
        MapLine(row.key, row.kind, row.from_key, row.to_key, row.strength, row.note or "")
        for row in _of(session, InfluenceLine, customer)
    )
    managers: dict[str, str] = {}
    for line in lines:
        if line.kind is LineKind.REPORTS_TO and line.target in here:
            managers.setdefault(line.source, line.target)
    held: dict[str, list[SeatCard]] = {}
    for seat in seats:
        if seat.holder is not None:
            held.setdefault(seat.holder, []).append(seat)
    ratings = newest(session, customer=customer)
    ties = newest_ties(session, customer)
    met = last_met(session, customer, today)
    people = tuple(
        _person(
            row,
            ratings.get(row.key, {}),
            held.get(row.key, []),
            names,
            team,
            managers,
            today,
            rules,
            ties.get(row.key, ()),
            met.get(row.key),
        )
        for row in rows
    )
    score = key_relationship(deciding.places, rules, grade=found.grade, coach_elsewhere=deciding.has_coach)
    active = {member.key: member.name for member in members if member.active}
    rivals = {each.key: each.name for each in session.scalars(select(Rival).order_by(Rival.name, Rival.key))}
    return PowerMap(
        customer,
        found.name,
        today,
        people,
        seats,
        departments,
        lines,
        active,
        score,
        steps,
        rivals,
        found.grade,
    )


def _of(session: Session, kind: type, customer: str) -> Sequence:  # type: ignore[type-arg]
    """The rows of a customer, as rows: mapped objects would cost three times as much."""
    table = kind.__table__  # type: ignore[attr-defined]
    chosen = select(table).where(table.c.customer_key == customer).order_by(table.c.key)
    return session.execute(chosen).all()


def _has_left(row: Stakeholder, today: date) -> bool:
    return row.left_on is not None and row.left_on <= today


def _seat(
    row: Seat, names: Mapping[str, str], here: Collection[str], holder: str | None, steps: tuple[str, ...]
) -> SeatCard:
    return SeatCard(
        row.key,
        row.title,
        row.role,
        row.department_key,
        names.get(row.department_key or "", ""),
        row.reports_to_key if row.reports_to_key in here else None,
        row.target,
        holder,
        _placement(row),
        tuple(each for each in Signature if getattr(row, f"signs_{each.value}")),
        steps,
    )


def _person(
    row: Stakeholder,
    ratings: Mapping[RatingKind, RatingFact],
    seats: Sequence[SeatCard],
    names: Mapping[str, str],
    team: Mapping[str, str],
    managers: Mapping[str, str],
    today: date,
    method: Method,
    ties: tuple[tuple[str, Tie], ...],
    met: date | None,
) -> PersonCard:
    stands = standing(ratings.values())
    level = stands.level or Level.NOT_CONTACTED
    weightiest = max(seats, key=lambda seat: method.role_weights[seat.role], default=None)
    role = weightiest.role if weightiest else stands.role
    age = (today - stands.level_rated_on).days if stands.level_rated_on else None
    return PersonCard(
        key=row.key,
        name=row.name,
        title=row.title or "",
        department=row.department_key,
        department_name=names.get(row.department_key or "", ""),
        role=role,
        level=level,
        target=_target(stands, weightiest, role, method),
        closeness=stands.closeness or Closeness.UNKNOWN,
        power=stands.power,
        rank=stands.rank,
        contact=row.contact_key,
        contact_name=team.get(row.contact_key or "", ""),
        age=age,
        stale=age is not None and age > method.stale_people_days and level is not Level.NOT_CONTACTED,
        has_evidence=stands.level_has_evidence,
        no_private_activities=row.no_private_activities,
        left=_has_left(row, today),
        manager=managers.get(row.key),
        seats=tuple(seat.key for seat in seats),
        placement=_placement(row),
        ties=ties,
        met=met,
        through_plan=stands.level_plan_item is not None,
        rated_role=stands.role,
        rated_target=stands.target,
    )


def _placement(row: Stakeholder | Seat) -> Place | None:
    return None if row.map_x is None or row.map_y is None else (row.map_x, row.map_y)


def _target(stands: Standing, seat: SeatCard | None, role: Role | None, method: Method) -> Level | None:
    if stands.target is not None:
        return stands.target
    if seat is not None and seat.target is not None:
        return seat.target
    wanted = method.role_targets.get(role) if role else None
    return Level(str(wanted)) if wanted is not None else None
