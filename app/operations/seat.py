"""Seats in the customer's decisions, and who holds them (row 44: both histories are kept)."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.errors import UserError
from app.operations import deletion
from app.operations.records import assign, find, require_name
from app.operations.stakeholder import Place, close_tenure, require_department
from app.text import Text
from app.transactions import today
from models.customer import Customer
from models.seat import Seat, SeatTenure
from models.stakeholder import Stakeholder
from models.values import Level, Role


def add_seat(
    session: Session,
    customer: str,
    title: str,
    role: Role,
    *,
    department: str | None = None,
    reports_to: str | None = None,
    target: Level | None = None,
    place: Place | None = None,
) -> str:
    """Add an empty seat and return its key. ``reports_to`` is a person; ``place`` is in map units.

    Raises:
        UserError: no title, or department or person are of another customer.
    """
    find(session, Customer, customer)
    if department is not None:
        require_department(session, department, customer)
    if reports_to is not None:
        _require_person(session, reports_to, customer)
    seat = Seat(
        customer_key=customer,
        department_key=department,
        reports_to_key=reports_to,
        title=require_name(title),
        role=role,
        target=target,
    )
    if place is not None:
        seat.map_x, seat.map_y = place
    session.add(seat)
    return seat.key


def rename_seat(session: Session, seat: str, title: str) -> None:
    """Give a seat another title; who held it stays known."""
    find(session, Seat, seat).title = require_name(title)


def set_seat_fields(session: Session, seat: str, **fields: Any) -> None:
    """Set plain fields: role, target, department_key, reports_to_key, what the seat signs."""
    assign(session, Seat, seat, **fields)


def delete_seat(session: Session, seat: str) -> None:
    """Delete a seat and the record of who held it; the people stay."""
    deletion.delete(session, Seat, seat)


def assign_holder(session: Session, seat: str, person: str | None, on: date | None = None) -> None:
    """``person`` holds the seat from ``on`` (today); None leaves it empty from then.

    Whoever held it before did so until the day before, and keeps that in the history.

    Raises:
        UserError: the person is of another customer or has left, or ``on`` lies before the beginning
            of the tenure that it would end.
    """
    found = find(session, Seat, seat)
    day = on or today(session)
    if person is not None:
        holder = _require_person(session, person, found.customer_key)
        if holder.left_on is not None and holder.left_on <= day:
            raise UserError(Text("{name} has left the customer and cannot take a seat.", name=holder.name))
    open_ones = list(
        session.scalars(
            select(SeatTenure)
            .where(SeatTenure.seat_key == seat, or_(SeatTenure.until.is_(None), SeatTenure.until >= day))
            .order_by(SeatTenure.key)
        )
    )
    if any(tenure.since is not None and tenure.since > day for tenure in open_ones):
        raise UserError(Text("Somebody takes this seat later than that day. Choose a later day, or today."))
    stays = next((tenure for tenure in open_ones if tenure.stakeholder_key == person), None)
    for tenure in open_ones:
        if tenure is not stays:
            close_tenure(session, tenure, day)
    if stays is not None:
        stays.until = None
    elif person is not None:
        session.add(SeatTenure(seat_key=seat, stakeholder_key=person, since=day))


def _require_person(session: Session, person: str, customer: str) -> Stakeholder:
    found = find(session, Stakeholder, person)
    if found.customer_key != customer:
        raise UserError(
            Text("{name} is at another customer. Choose somebody of this customer.", name=found.name)
        )
    return found
