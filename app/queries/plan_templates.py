"""Plan templates, and what they come to at a customer: roles are matched to people, weeks to days."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.labels import label
from app.planning.planned import PlannedItem
from app.planning.spreading import Week
from app.queries.bookings import load_of
from app.queries.calendar_entry import Option, members
from app.queries.gaps import owners, planned_items
from app.queries.standings import NOBODY, Standing, standings
from app.queries.working_days import working_days
from models.customer import Customer
from models.plan import PlanItem, PlanTemplate, PlanTemplateItem
from models.values import (
    ActivityKind,
    Dimension,
    Grade,
    Level,
    PlanState,
    Rank,
    Role,
    Support,
)

PERSON, CUSTOMER = "{person}", "{customer}"
"""Stand in the title of a template's item for the names."""
CLOSED = (PlanState.VERIFIED, PlanState.CANCELLED)
MOST_REST = 30
"""Days after which one stops looking for a working day."""

_Taken = Counter[tuple[Role | None, Rank | None, Level | None]]


@dataclass(frozen=True, slots=True)
class Template:
    """A template; ``items`` counts them, ``weeks`` is how long it takes."""

    key: str
    name: str
    grade: Grade | None
    notes: str
    items: int
    weeks: int


@dataclass(frozen=True, slots=True)
class Fitted:
    """An item of a template at a customer. ``person`` is the key of whom it is about.

    ``wanted`` names the role or rank that it is for, "" for nobody's; ``unmatched``: nobody is left here
    who has it. ``planned``: the plan has an open item like it already.
    """

    key: str
    title: str
    dimension: Dimension
    due_on: date | None
    owner: str | None
    person: str | None
    person_name: str
    wanted: str
    unmatched: bool
    planned: bool
    from_level: Level | None
    to_level: Level | None
    support: Support | None
    kind: ActivityKind | None
    weight: float
    acceptance: str


@dataclass(frozen=True)
class TemplatePlan:
    """What a template comes to at a customer when it starts on ``first``; ``load`` as in ``GapPlan``."""

    template: Template
    customer: str
    name: str
    grade: Grade | None
    first: date
    last: date
    items: tuple[Fitted, ...]
    load: Mapping[Week, int]
    members: tuple[Option, ...]


def name_and_grade(session: Session, customer: str) -> tuple[str, Grade | None]:
    """What a customer is called and how it is graded; ("", None) when it is not in the book (any more)."""
    found = session.get(Customer, customer)
    return (found.name, found.grade) if found is not None else ("", None)


@dataclass(frozen=True, slots=True)
class Keepable:
    """An item of a plan that can go into a template."""

    key: str
    title: str
    due_on: date | None
    is_open: bool


def keepable(session: Session, customer: str) -> tuple[Keepable, ...]:
    """The items of a customer that were not cancelled, by due day; open ones first."""
    rows = session.execute(
        select(PlanItem.key, PlanItem.title, PlanItem.due_on, PlanItem.state).where(
            PlanItem.customer_key == customer, PlanItem.state != PlanState.CANCELLED
        )
    )
    found = [Keepable(key, title, due, state.is_open) for key, title, due, state in rows]
    return tuple(sorted(found, key=lambda one: (not one.is_open, one.due_on or date.max, one.key)))


def templates(session: Session, grade: Grade | None = None) -> tuple[Template, ...]:
    """All templates by name; those for ``grade`` or for any grade come first."""
    item = PlanTemplateItem
    counts = {
        key: (count, weeks or 0)
        for key, count, weeks in session.execute(
            select(item.template_key, func.count(), func.max(item.weeks)).group_by(item.template_key)
        )
    }
    found = [
        Template(one.key, one.name, one.grade, one.notes or "", *counts.get(one.key, (0, 0)))
        for one in session.scalars(select(PlanTemplate))
    ]
    return tuple(sorted(found, key=lambda one: (one.grade not in (None, grade), one.name, one.key)))


def template_plan(
    session: Session, template: str, customer: str, today: date, first: date
) -> TemplatePlan | None:
    """The items of ``template`` for the people of ``customer``, its weeks counted from ``first``.

    An item with a level is for who stands below it; two items of the same kind are about two people.
    None when template or customer is not in the book (any more).
    """
    found = session.get(Customer, customer)
    chosen = next((one for one in templates(session) if one.key == template), None)
    if found is None or chosen is None:
        return None
    last = first + timedelta(weeks=chosen.weeks)
    rows = session.scalars(
        select(PlanTemplateItem)
        .where(PlanTemplateItem.template_key == template)
        .order_by(PlanTemplateItem.position, PlanTemplateItem.key)
    ).all()
    people = list(standings(session, customer, today).values())
    team = owners(session, found, today)
    items = [item for item in planned_items(session, customer) if item.state not in CLOSED]
    worked = working_days(session, customer, first, last + timedelta(days=MOST_REST))
    taken: _Taken = Counter()
    fitted = []
    for row in rows:
        due_on = None if row.weeks is None else _working_day(first, row.weeks, worked)
        owner = team.of(row.owner_role) if row.owner_role is not None else team.otherwise
        fitted.append(_fit(row, found.name, _about(row, people, taken), due_on, owner, items))
    load = load_of(session, first, last)
    return TemplatePlan(
        chosen, customer, found.name, found.grade, first, last, tuple(fitted), load, members(session)
    )


def _fit(
    row: PlanTemplateItem,
    customer: str,
    about: Standing,
    due_on: date | None,
    owner: str | None,
    items: Sequence[PlannedItem],
) -> Fitted:
    wanted = " · ".join(label(each) for each in (row.role, row.rank) if each is not None)
    title = row.title.replace(CUSTOMER, customer).replace(PERSON, about.name or wanted or "…")
    person = about.key or None
    aim = (person, row.to_level)
    return Fitted(
        row.key,
        title,
        row.dimension,
        due_on,
        owner,
        person,
        about.name,
        wanted,
        bool(wanted) and person is None,
        any((item.title, item.person) == (title, person) for item in items)
        or (all(aim) and any((item.person, item.to_level) == aim for item in items)),
        about.level if person else None,
        row.to_level,
        row.support,
        row.kind,
        row.weight,
        row.acceptance or "",
    )


def _about(
    row: PlanTemplateItem,
    people: Sequence[Standing],
    taken: _Taken,
) -> Standing:
    """Whom an item is about: the next one who suits and is not named by an item of the same kind yet."""
    if row.role is None and row.rank is None:
        return NOBODY
    kind = row.role, row.rank, row.to_level
    aim = row.to_level.score if row.to_level is not None else None
    suiting = [each for each in people if each.suits(row.role, row.rank)]
    if aim is not None:
        suiting = [each for each in suiting if each.level.score < aim]
    place, taken[kind] = taken[kind], taken[kind] + 1
    return suiting[place] if place < len(suiting) else NOBODY


def _working_day(first: date, weeks: int, is_working_day: Callable[[date], bool]) -> date:
    """``weeks`` after ``first``, or the next day that is worked."""
    day = first + timedelta(weeks=weeks)
    days = (day + timedelta(days=ahead) for ahead in range(MOST_REST))
    return next((each for each in days if is_working_day(each)), day)
