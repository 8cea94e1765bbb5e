"""People, departments or customers by months: what was planned, what was done, what is late."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import Enum
from itertools import takewhile

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.queries.calendar import ActivityEntry, Entry, plan_entries, taking_place
from app.queries.chunks import chunks
from app.queries.conflicts import record_key
from models.activity import Activity, ActivityParticipant
from models.customer import Customer
from models.department import Department
from models.plan import PlanItem
from models.stakeholder import Stakeholder
from models.values import ActivityState, Dimension, Grade, PlanState

MONTHS = 12


class Stand(Enum):
    """How something planned stands: still ahead, done, or late."""

    DONE = "done"
    AHEAD = "ahead"
    LATE = "late"


class RowKind(Enum):
    """What a row is about; ``WHOLE`` is what concerns a customer but nobody in particular."""

    CUSTOMER = "customer"
    WHOLE = "whole"
    DEPARTMENT = "department"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Mark:
    """One contact (``dimension`` None) or one plan item in a month."""

    key: str
    dimension: Dimension | None
    stand: Stand


Cell = tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class About:
    """Whom a row is about: the key of a customer, department or person."""

    kind: RowKind
    key: str
    name: str


@dataclass(frozen=True)
class YearRow:
    """A row of cells, one a month. ``note`` is a title; ``depth`` 1 stands below a department, whose
    own counts take in ``below``, the marks of its people."""

    about: About
    note: str
    depth: int
    cells: tuple[Cell, ...]
    grade: Grade | None = None
    below: frozenset[Mark] = frozenset()

    @property
    def marks(self) -> frozenset[Mark]:
        return frozenset(mark for cell in self.cells for mark in cell) | self.below

    def count(self, stand: Stand) -> int:
        """How many contacts and items of the row stand so; each counts once."""
        return len({mark.key for mark in self.marks if mark.stand is stand})


@dataclass(frozen=True)
class YearStrip:
    """``months`` are first days. ``totals`` has everything once, however many rows show it.

    ``customer`` is the name of the only customer, "" for all. ``silent`` counts the people (of all
    customers: the customers) for whom these months hold nothing.
    """

    months: tuple[date, ...]
    rows: tuple[YearRow, ...]
    totals: YearRow
    customer: str = ""
    silent: int = 0


@dataclass
class _Gathered:
    """Marks by row and month, as they are found."""

    months: Sequence[date]
    marks: dict[tuple[RowKind, str], list[list[Mark]]] = field(default_factory=dict)

    def add(self, kind: RowKind, key: str, month: int, mark: Mark) -> None:
        cells = self.marks.setdefault((kind, key), [[] for _ in self.months])
        cells[month].append(mark)

    def row(self, about: About, note: str = "", depth: int = 0, grade: Grade | None = None) -> YearRow:
        cells = self.marks.get((about.kind, about.key)) or [[] for _ in self.months]
        return YearRow(about, note, depth, tuple(tuple(cell) for cell in cells), grade)

    def has(self, kind: RowKind, key: str) -> bool:
        return (kind, key) in self.marks


def months_from(first: date, count: int = MONTHS) -> tuple[date, ...]:
    """The first days of ``count`` months, from that of ``first`` on."""
    start = first.year * 12 + first.month - 1
    return tuple(date(place // 12, place % 12 + 1, 1) for place in range(start, start + count))


def year_strip(
    session: Session,
    first: date,
    *,
    customer: str | None = None,
    only: About | None = None,
    keeps: Callable[[Entry], bool] | None = None,
    today: date,
) -> YearStrip:
    """Twelve months from that of ``first`` on: customers, or the people and departments of one.

    ``only`` keeps one row, ``keeps`` some of the entries. What was cancelled is not counted; what goes
    on over the end of a month belongs to the month where it begins.
    """
    months = months_from(first)
    last = months_from(first, MONTHS + 1)[-1] - timedelta(days=1)
    entries = [
        one
        for one in _planned(session, months[0], last, customer, today)
        if one.state not in (ActivityState.CANCELLED, PlanState.CANCELLED)
        and months[0] <= one.first
        and (keeps is None or keeps(one))
    ]
    gathered = _Gathered(months)
    if customer is None:
        for entry in entries:
            gathered.add(RowKind.CUSTOMER, entry.customer, _month(entry, months), _mark(entry))
        rows, silent, name = *_customer_rows(session, gathered), ""
    else:
        _gather_people(session, entries, gathered)
        rows, silent = _people_rows(session, customer, gathered)
        name = session.scalar(select(Customer.name).where(Customer.key == customer)) or ""
    if only is not None:
        rows, silent = _with_people(rows, only), 0
        shown = {mark.key for row in rows for mark in row.marks}
        entries = [entry for entry in entries if entry.key in shown]
    for entry in entries:
        gathered.add(RowKind.WHOLE, "", _month(entry, months), _mark(entry))
    return YearStrip(months, tuple(rows), gathered.row(About(RowKind.WHOLE, "", "")), name, silent)


def _with_people(rows: Sequence[YearRow], only: About) -> list[YearRow]:
    """The row ``only``; a department's with those of its people."""
    place = next((place for place, row in enumerate(rows) if row.about.key == only.key), len(rows))
    people = takewhile(lambda row: row.depth > 0, rows[place + 1 :])
    return [*rows[place : place + 1], *(people if only.kind is RowKind.DEPARTMENT else ())]


def _planned(session: Session, first: date, last: date, customer: str | None, today: date) -> list[Entry]:
    """What a calendar has on these days, without what stands on none and without marks."""
    begin, end = datetime.combine(first, time()), datetime.combine(last, time()) + timedelta(days=1)
    activities = select(Activity).where(
        Activity.starts_at < end, (Activity.starts_at >= begin) | Activity.recurrence.is_not(None)
    )
    items = select(PlanItem).where(PlanItem.due_on.between(first, last))
    if customer is not None:
        activities = activities.where(Activity.customer_key == customer)
        items = items.where(PlanItem.customer_key == customer)
    met = taking_place(session, list(session.scalars(activities)), begin, end, today)
    return [*met, *plan_entries(session, list(session.scalars(items)), today)]


def entries_about(session: Session, about: About) -> frozenset[str]:
    """The keys of all activities and plan items, of any time, that a row is about."""
    activities, items = select(Activity.key), select(PlanItem.key)
    taking_part = select(ActivityParticipant.activity_key)
    match about.kind:
        case RowKind.CUSTOMER:
            activities = activities.where(Activity.customer_key == about.key)
            items = items.where(PlanItem.customer_key == about.key)
        case RowKind.PERSON:
            activities = taking_part.where(ActivityParticipant.stakeholder_key == about.key)
            items = items.where(PlanItem.stakeholder_key == about.key)
        case RowKind.DEPARTMENT:
            people = select(Stakeholder.key).where(Stakeholder.department_key == about.key)
            activities = taking_part.where(ActivityParticipant.stakeholder_key.in_(people))
            own = (PlanItem.department_key == about.key) & PlanItem.stakeholder_key.is_(None)
            items = items.where(own | PlanItem.stakeholder_key.in_(people))
        case RowKind.WHOLE:
            theirs = taking_part.where(ActivityParticipant.stakeholder_key.is_not(None))
            activities = activities.where(Activity.customer_key == about.key, Activity.key.not_in(theirs))
            items = items.where(
                PlanItem.customer_key == about.key,
                PlanItem.stakeholder_key.is_(None),
                PlanItem.department_key.is_(None),
            )
    return frozenset([*session.scalars(activities), *session.scalars(items)])


def _month(entry: Entry, months: Sequence[date]) -> int:
    return (entry.first.year - months[0].year) * 12 + entry.first.month - months[0].month


def _mark(entry: Entry) -> Mark:
    if entry.overdue:
        stand = Stand.LATE
    else:
        over = entry.state in (ActivityState.DONE, PlanState.DONE, PlanState.VERIFIED)
        stand = Stand.DONE if over else Stand.AHEAD
    return Mark(entry.key, None if isinstance(entry, ActivityEntry) else entry.dimension, stand)


def _gather_people(session: Session, entries: Sequence[Entry], gathered: _Gathered) -> None:
    """Give each entry to the people it is about, else to the department, else to the whole customer."""
    keys = {record_key(entry.key) for entry in entries}
    people: dict[str, list[str]] = {}
    for activity, person in _rows(
        session, ActivityParticipant.activity_key, keys, ActivityParticipant.stakeholder_key
    ):
        if person is not None:
            people.setdefault(activity, []).append(person)
    persons = dict(_rows(session, PlanItem.key, keys, PlanItem.stakeholder_key))
    departments = dict(_rows(session, PlanItem.key, keys, PlanItem.department_key))
    for entry in entries:
        key, month, mark = record_key(entry.key), _month(entry, gathered.months), _mark(entry)
        if isinstance(entry, ActivityEntry):
            for person in people.get(key, ()):
                gathered.add(RowKind.PERSON, person, month, mark)
            alone = key not in people
        elif persons.get(key):
            gathered.add(RowKind.PERSON, str(persons[key]), month, mark)
            alone = False
        else:
            alone = not departments.get(key)
            if not alone:
                gathered.add(RowKind.DEPARTMENT, str(departments[key]), month, mark)
        if alone:
            gathered.add(RowKind.WHOLE, entry.customer, month, mark)


def _people_rows(session: Session, customer: str, gathered: _Gathered) -> tuple[list[YearRow], int]:
    """The whole customer, then departments, each with its people, then people without one."""
    named = session.execute(
        select(
            Stakeholder.key,
            Stakeholder.name,
            Stakeholder.title,
            Stakeholder.department_key,
            Stakeholder.left_on,
        )
        .where(Stakeholder.customer_key == customer)
        .order_by(Stakeholder.name, Stakeholder.key)
    ).all()
    people = [row[:4] for row in named if row[4] is None or gathered.has(RowKind.PERSON, row[0])]
    seen = [row for row in people if gathered.has(RowKind.PERSON, row[0])]
    of: dict[str | None, list[YearRow]] = {}
    for key, name, title, department in seen:
        about = About(RowKind.PERSON, key, name)
        of.setdefault(department, []).append(gathered.row(about, title or "", 1 if department else 0))
    rows = []
    if gathered.has(RowKind.WHOLE, customer):
        rows.append(gathered.row(About(RowKind.WHOLE, customer, "")))
    departments = session.execute(
        select(Department.key, Department.name)
        .where(Department.customer_key == customer)
        .order_by(Department.name, Department.key)
    )
    for key, name in departments:
        if key in of or gathered.has(RowKind.DEPARTMENT, key):
            theirs = of.get(key, [])
            below = frozenset[Mark]().union(*(row.marks for row in theirs))
            heading = gathered.row(About(RowKind.DEPARTMENT, key, name))
            rows += [replace(heading, below=below), *theirs]
    return [*rows, *of.get(None, ())], len(people) - len(seen)


def _customer_rows(session: Session, gathered: _Gathered) -> tuple[list[YearRow], int]:
    """Customers with anything in these months, by grade and name; how many have nothing."""
    order = list(Grade)
    named = session.execute(select(Customer.key, Customer.name, Customer.grade).order_by(Customer.name)).all()
    seen = [
        gathered.row(About(RowKind.CUSTOMER, key, name), grade=grade)
        for key, name, grade in named
        if gathered.has(RowKind.CUSTOMER, key)
    ]
    seen.sort(key=lambda row: order.index(row.grade) if row.grade is not None else len(order))
    return seen, len(named) - len(seen)


def _rows(
    session: Session,
    key: InstrumentedAttribute[str],
    keys: Iterable[str],
    value: InstrumentedAttribute[str | None],
) -> Iterable[tuple[str, str | None]]:
    for chunk in chunks(keys):
        for row in session.execute(select(key, value).where(key.in_(chunk))):
            yield row[0], row[1]
