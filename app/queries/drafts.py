"""Which advice of the map is in the plan already."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.plan import PlanItem
from models.values import PlanState

Planned = frozenset[tuple[str, str | None]]
"""Title and person of items."""


def planned(session: Session, customer: str) -> Planned:
    """The items of ``customer`` that are neither verified nor cancelled."""
    over = (PlanState.VERIFIED, PlanState.CANCELLED)
    rows = session.execute(
        select(PlanItem.title, PlanItem.stakeholder_key).where(
            PlanItem.customer_key == customer, PlanItem.state.not_in(over)
        )
    )
    return frozenset((title, person) for title, person in rows)
