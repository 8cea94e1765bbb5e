"""Plan items as a list: what each is about, how it stands, and how the plan as a whole is balanced."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.method.plan_completion import Item, PlanCompletion, plan_completion
from app.method.plan_state import closed, why_not
from app.queries.approval import changed_since_approval
from app.queries.calendar import PlanEntry, plan_entries
from app.queries.plan_item import wants_evidence
from app.text import Text
from models.department import Department
from models.plan import PlanItem
from models.team import TeamMember
from models.values import PlanState, Support, TeamRole


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A plan item in a list.

    ``about`` is the person, else the department, "" for the whole organisation. ``changed`` are the
    columns that differ from what was approved. ``needs_evidence``: verifying would change a level, and
    nothing is written yet that shows it.
    """

    entry: PlanEntry
    about: str
    owner_role: TeamRole | None
    support: Support | None
    weight: float
    changed: frozenset[str]
    needs_evidence: bool
    item: Item

    @property
    def key(self) -> str:
        return self.entry.key

    @property
    def state(self) -> PlanState:
        return self.entry.state


@dataclass(frozen=True)
class Balance:
    """``weights`` are those of all items that are not cancelled, by support (row 6; None: not said)."""

    items: int
    weight: float
    weights: dict[Support | None, float]
    completion: PlanCompletion


def plan_rows(session: Session, customer: str | None, today: date) -> tuple[PlanRow, ...]:
    """All items of a customer, or of all, by due date; those without one come last."""
    query = select(PlanItem)
    if customer is not None:
        query = query.where(PlanItem.customer_key == customer)
    items = {item.key: item for item in session.scalars(query)}
    departments = {row[0]: row[1] for row in session.execute(select(Department.key, Department.name))}
    roles = {row[0]: row[1] for row in session.execute(select(TeamMember.key, TeamMember.role))}
    changed = changed_since_approval(session, customer)
    found = []
    for entry in plan_entries(session, list(items.values()), today):
        item = items[entry.key]
        found.append(
            PlanRow(
                entry,
                entry.person or departments.get(item.department_key or "", ""),
                roles.get(item.owner_key or ""),
                item.support,
                item.weight,
                changed.get(entry.key, frozenset()),
                wants_evidence(item),
                _plain(item),
            )
        )
    return tuple(found)


def balance(rows: Iterable[PlanRow], today: date) -> Balance:
    """How the plan is balanced over the four supports, and how much of what is due by ``today`` is done."""
    rows = list(rows)
    living = [row for row in rows if row.state is not PlanState.CANCELLED]
    weights: dict[Support | None, float] = dict.fromkeys([*Support, None], 0.0)
    for row in living:
        weights[row.support] += row.weight
    return Balance(
        len(living),
        sum(row.weight for row in living),
        weights,
        plan_completion((row.item for row in rows), today),
    )


@dataclass(frozen=True)
class Sorted:
    """Which rows a deed can be done to, and why not to the others."""

    going: tuple[PlanRow, ...]
    staying: tuple[tuple[PlanRow, Text], ...]


def for_step(rows: Sequence[PlanRow], to: PlanState, role: TeamRole | None) -> Sorted:
    """Which of ``rows`` who acts as ``role`` may take to the state ``to``."""
    return _sorted((row, why_not(role, row.state, to)) for row in rows)


def for_fields(rows: Sequence[PlanRow]) -> Sorted:
    """Which of ``rows`` still take other values."""
    return _sorted((row, closed(row.state)) for row in rows)


def _sorted(judged: Iterable[tuple[PlanRow, Text | None]]) -> Sorted:
    judged = list(judged)
    return Sorted(
        tuple(row for row, reason in judged if reason is None),
        tuple((row, reason) for row, reason in judged if reason is not None),
    )


def _plain(item: PlanItem) -> Item:
    return Item(
        item.title,
        item.dimension,
        item.state,
        item.weight,
        item.progress,
        item.due_on,
        item.done_on,
        item.cancelled_on,
        item.from_level,
        item.to_level,
    )
