"""Proposals that were ticked and edited become items of the plan, as one edit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import UserError
from app.operations.plan import add_item, set_item_fields
from app.text import Text
from models.plan import PlanItem
from models.values import Dimension, Level, PlanState, Support

CLOSED = (PlanState.VERIFIED, PlanState.CANCELLED)


@dataclass(frozen=True)
class NewItem:
    """An item as the user accepts it; ``rule`` and ``reason`` say which gap it answers, and why."""

    title: str
    dimension: Dimension
    due_on: date | None
    owner: str | None
    person: str | None = None
    department: str | None = None
    from_level: Level | None = None
    to_level: Level | None = None
    support: Support | None = None
    weight: float = 1.0
    acceptance: str = ""
    rule: str | None = None
    reason: str | None = None


def add_items(session: Session, customer: str, items: Sequence[NewItem]) -> list[str]:
    """Add each as a draft, and return their keys.

    Raises:
        UserError: a title is missing, a day out of reach, somebody is at another customer, or the gap
            of an item is answered by an open item already.
    """
    open_rules = set(
        session.scalars(
            select(PlanItem.rule).where(
                PlanItem.customer_key == customer,
                PlanItem.rule.is_not(None),
                PlanItem.state.not_in(CLOSED),
            )
        )
    )
    return [_add(session, customer, item, open_rules) for item in items]


def _add(session: Session, customer: str, item: NewItem, open_rules: set[str | None]) -> str:
    if item.rule is not None:
        if item.rule in open_rules:
            raise UserError(
                Text("“{title}” is in the plan already. Nothing was added; propose again.", title=item.title)
            )
        open_rules.add(item.rule)
    key = add_item(
        session,
        customer,
        item.dimension,
        item.title,
        due_on=item.due_on,
        person=item.person,
        department=item.department,
        from_level=item.from_level,
        to_level=item.to_level,
        support=item.support,
        owner=item.owner,
        acceptance=item.acceptance,
        weight=item.weight,
    )
    set_item_fields(session, key, rule=item.rule, reason=item.reason)
    return key
