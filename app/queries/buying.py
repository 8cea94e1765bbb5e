"""A customer's buying steps, and which seats take part in them."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.buying import BuyingStep, StepSeat


def steps_of(session: Session, customer: str) -> list[BuyingStep]:
    """The steps of a customer in their order."""
    return list(
        session.scalars(
            select(BuyingStep)
            .where(BuyingStep.customer_key == customer)
            .order_by(BuyingStep.position, BuyingStep.key)
        )
    )


def taking_part(session: Session, customer: str) -> dict[str, tuple[str, ...]]:
    """By seat the keys of the steps that it takes part in, in their order."""
    rows = session.execute(
        select(StepSeat.seat_key, StepSeat.step_key)
        .join(BuyingStep, BuyingStep.key == StepSeat.step_key)
        .where(BuyingStep.customer_key == customer)
        .order_by(BuyingStep.position, BuyingStep.key)
    )
    found: dict[str, tuple[str, ...]] = {}
    for seat, step in rows:
        found[seat] = (*found.get(seat, ()), step)
    return found
