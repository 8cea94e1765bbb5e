"""One customer at a glance: who it is, how it stands, what is due, what changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Select, select, union
from sqlalchemy.orm import Session

from app.belonging import WAYS
from app.history import latest_revision, load
from app.method.completeness import Completeness
from app.method.key_relationship import Contribution, KeyRelationship
from app.method.periods import quarter_of
from app.method.three_dimensions import ThreeDimensions
from app.method.why import Why
from app.queries.assessments import PastAssessment, assessments, before
from app.queries.calendar import ActivityEntry, PlanEntry, activity_entries, plan_entries
from app.queries.scores import scores
from app.stored_values import target_of
from app.text import Text
from models.activity import Activity
from models.change import ChangeRow
from models.customer import Customer
from models.plan import PlanItem
from models.schema import RECORDS
from models.team import TeamMember
from models.values import ActivityState, ChangeAction, ChangeKind, Grade, MarketType, PlanState, Sector

DELETIONS_LOOKED_AT = 500
"""Edits back from now in which records that are gone are looked for."""


@dataclass(frozen=True, slots=True)
class CustomerHead:
    """Who the customer is, and how it stands. ``last`` is the newest assessment of an earlier quarter."""

    key: str
    name: str
    grade: Grade | None
    sector: Sector | None
    market_type: MarketType | None
    region: str
    currency: str
    revenue: Decimal | None
    parent: str | None
    parent_name: str
    owner_name: str
    key_score: KeyRelationship
    completeness: Completeness
    overall: ThreeDimensions
    organisational: Why
    general: Why
    last: PastAssessment | None


@dataclass(frozen=True, slots=True)
class RecentChange:
    """An edit that touched the customer; ``at`` is a moment in UTC."""

    revision: int
    at: datetime
    author: str
    kind: ChangeKind
    text: Text


@dataclass(frozen=True)
class Overview:
    """What matters about a customer.

    ``seats`` are the positions that decide, the weightiest first. ``due`` is what waits: overdue
    first, then by day. ``recent`` are the last edits, newest first.
    """

    head: CustomerHead
    seats: tuple[Contribution, ...]
    due: tuple[ActivityEntry | PlanEntry, ...]
    recent: tuple[RecentChange, ...]


def customer_head(session: Session, customer: str, today: date) -> CustomerHead | None:
    """The customer as the header shows it, None when it is not in the book (any more)."""
    row = session.get(Customer, customer)
    if row is None:
        return None
    (scored,) = scores(session, today, [customer])
    parent = session.get(Customer, row.parent_key) if row.parent_key else None
    owner = session.get(TeamMember, row.owner_key) if row.owner_key else None
    return CustomerHead(
        row.key,
        row.name,
        row.grade,
        row.sector,
        row.market_type,
        row.region or "",
        row.currency or "",
        row.revenue,
        row.parent_key,
        parent.name if parent else "",
        owner.name if owner else "",
        scored.key_relationship,
        scored.completeness,
        scored.overall,
        scored.organisational.why,
        scored.general.why,
        before(assessments(session, customer), quarter_of(today)),
    )


def overview(session: Session, customer: str, today: date, recent: int = 6) -> Overview | None:
    """What the overview of a customer shows, None when there is no such customer (any more)."""
    head = customer_head(session, customer, today)
    if head is None:
        return None
    deciding = [each for each in head.key_score.contributions if each.counted]
    return Overview(
        head,
        tuple(sorted(deciding, key=lambda each: -each.weight)),
        _due(session, customer, today),
        recent_changes(session, customer, recent),
    )


def recent_changes(session: Session, customer: str, limit: int) -> tuple[RecentChange, ...]:
    """The last edits that touched the customer or anything that belongs to it, newest first."""
    parts = [*(_revisions(each) for each in _belonging(customer)), _deletions(session, customer)]
    touching = union(*parts).subquery()
    newest = select(touching.c.revision).order_by(touching.c.revision.desc()).limit(limit)
    found = load(session, session.scalars(newest).all())
    return tuple(
        RecentChange(each.revision, datetime.fromisoformat(each.at), each.author, each.kind, each.text)
        for each in found
    )


def _due(session: Session, customer: str, today: date) -> tuple[ActivityEntry | PlanEntry, ...]:
    planned = select(Activity).where(
        Activity.customer_key == customer, Activity.state == ActivityState.PLANNED
    )
    waiting = select(PlanItem).where(
        PlanItem.customer_key == customer,
        PlanItem.due_on.is_not(None),
        PlanItem.state.in_([state for state in PlanState if state.is_open]),
    )
    entries: list[ActivityEntry | PlanEntry] = [
        *activity_entries(session, session.scalars(planned).all(), today),
        *plan_entries(session, session.scalars(waiting).all(), today),
    ]
    return tuple(sorted(entries, key=lambda entry: (not entry.overdue, entry.first, entry.rank, entry.key)))


def _belonging(customer: str) -> Sequence[tuple[str, Select[str]]]:
    """Tables with the keys of those of their records that belong to ``customer``."""
    own = [(table, _keys(table, way, customer)) for table, way in WAYS.items()]
    return [("customer", select(Customer.key).where(Customer.key == customer)), *own]


def _keys(table: str, way: Sequence[str], customer: str) -> Select[Any]:
    columns = RECORDS[table].__table__.c
    pointer, *rest = way
    if not rest:
        return select(columns.key).where(columns[pointer] == customer)
    owners = _keys(str(target_of(table, pointer)), rest, customer)
    return select(columns.key).where(columns[pointer].in_(owners))


def _revisions(belonging: tuple[str, Select[str]]) -> Select[int]:
    table, keys = belonging
    return select(ChangeRow.revision).where(ChangeRow.table_name == table, ChangeRow.record.in_(keys))


def _deletions(session: Session, customer: str) -> Select[int]:
    """Late edits of records of the customer that are gone: only their last row tells whose they were."""
    late = ChangeRow.revision > latest_revision(session) - DELETIONS_LOOKED_AT
    gone = select(ChangeRow.record).where(
        late,
        ChangeRow.action == ChangeAction.DELETE,
        ChangeRow.before["customer_key"].as_string() == customer,
    )
    return select(ChangeRow.revision).where(late, ChangeRow.record.in_(gone))
