"""The customer's buying steps, and which seats take part in them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import UserError
from app.operations import deletion
from app.operations.records import find, require_name
from app.operations.seat import add_seat, assign_holder
from app.queries.buying import steps_of
from app.text import Text
from models.buying import BuyingStep, StepSeat
from models.customer import Customer
from models.seat import Seat
from models.stakeholder import Stakeholder
from models.values import Role


@dataclass(frozen=True, slots=True)
class NewSeat:
    """A seat that ``person`` gets when they come to take part in a step."""

    person: str
    title: str
    role: Role


def add_step(
    session: Session, customer: str, name: str, *, before: str | None = None, seat: str | None = None
) -> str:
    """Add a step before another one, or at the end, with ``seat`` taking part in it; returns its key.

    Raises:
        UserError: no name, or the seat is not there or of another customer.
    """
    find(session, Customer, customer)
    step = BuyingStep(customer_key=customer, name=require_name(name))
    order = [each.key for each in steps_of(session, customer)]
    session.add(step)
    order.insert(order.index(before) if before in order else len(order), step.key)
    session.flush()
    order_steps(session, customer, order)
    if seat is not None:
        put_into_step(session, seat, step.key)
    return step.key


def add_steps(session: Session, customer: str, names: Sequence[str]) -> list[str]:
    """Add several steps at the end, in this order; returns their keys."""
    return [add_step(session, customer, name) for name in names]


def rename_step(session: Session, step: str, name: str) -> None:
    """Give a step another name."""
    find(session, BuyingStep, step).name = require_name(name)


def order_steps(session: Session, customer: str, order: Sequence[str]) -> None:
    """Put the steps of a customer into the order of ``order`` (keys); others follow as they were."""
    wanted = {key: place for place, key in enumerate(order)}
    found = sorted(steps_of(session, customer), key=lambda step: wanted.get(step.key, len(wanted)))
    for place, step in enumerate(found):
        step.position = place


def delete_steps(session: Session, *steps: str) -> None:
    """Delete steps; the seats stay."""
    deletion.delete(session, BuyingStep, *steps)


def put_into_step(session: Session, seat: str, step: str, *, out_of: str | None = None) -> None:
    """A seat takes part in ``step``, and no longer in ``out_of`` where that is given.

    Raises:
        UserError: seat and step belong to two customers.
    """
    one, other = find(session, Seat, seat), find(session, BuyingStep, step)
    if one.customer_key != other.customer_key:
        raise UserError(Text("This step belongs to another customer. Choose one of this customer."))
    if out_of is not None and out_of != step:
        take_out_of_step(session, seat, out_of)
    if _taking_part(session, seat, step) is None:
        session.add(StepSeat(step_key=step, seat_key=seat))


def take_out_of_step(session: Session, seat: str, step: str) -> None:
    """A seat no longer takes part in a step."""
    found = _taking_part(session, seat, step)
    if found is not None:
        session.delete(found)


def take_part(
    session: Session,
    step: str | None,
    seats: Mapping[str, Collection[str]],
    new: Sequence[NewSeat] = (),
) -> None:
    """Each of ``seats`` takes part in ``step`` (None: in none), and no longer in the steps that it names.

    People in ``new`` get a seat of their own, in their department, that takes part in ``step``.

    Raises:
        UserError: something belongs to another customer, or a person has left.
    """
    for seat, out_of in seats.items():
        for each in out_of:
            if each != step:
                take_out_of_step(session, seat, each)
        if step is not None:
            put_into_step(session, seat, step)
    if step is None:
        return
    for wanted in new:
        person = find(session, Stakeholder, wanted.person)
        made = add_seat(
            session, person.customer_key, wanted.title, wanted.role, department=person.department_key
        )
        session.flush()
        assign_holder(session, made, wanted.person)
        put_into_step(session, made, step)


def _taking_part(session: Session, seat: str, step: str) -> StepSeat | None:
    return session.scalars(
        select(StepSeat).where(StepSeat.seat_key == seat, StepSeat.step_key == step)
    ).first()
