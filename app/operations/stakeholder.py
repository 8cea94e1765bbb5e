"""People at the customer: adding, naming, moving, placing, leaving, deleting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from enum import Enum
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.errors import UserError
from app.operations import deletion, influence
from app.operations.rating import rate
from app.operations.reception import lines_only_for
from app.operations.records import assign, find, require_name, tidy
from app.text import Text
from app.transactions import today
from models.customer import Customer
from models.department import Department
from models.reception import AgendaLine
from models.seat import Seat, SeatTenure
from models.stakeholder import Stakeholder
from models.values import RatingKind

Place = tuple[float, float]


def add_person(
    session: Session,
    customer: str,
    name: str,
    *,
    title: str | None = None,
    department: str | None = None,
    manager: str | None = None,
    place: Place | None = None,
) -> str:
    """Add a person and return the key. ``place`` is the card's top left corner in map units.

    Raises:
        UserError: no name, or the department or manager is of another customer.
    """
    find(session, Customer, customer)
    if department is not None:
        require_department(session, department, customer)
    person = Stakeholder(
        customer_key=customer,
        department_key=department,
        name=require_name(name),
        title=tidy(title),
    )
    if place is not None:
        person.map_x, person.map_y = place
    session.add(person)
    session.flush()
    if manager is not None:
        influence.set_manager(session, person.key, manager)
    return person.key


def add_below(session: Session, manager: str, name: str, title: str | None = None) -> str:
    """Add a person who reports to ``manager``, in the manager's department; returns the key."""
    above = find(session, Stakeholder, manager)
    return add_person(
        session, above.customer_key, name, title=title, department=above.department_key, manager=manager
    )


def add_beside(session: Session, colleague: str, name: str, title: str | None = None) -> str:
    """Add a person with the manager and the department of ``colleague``; returns the key."""
    beside = find(session, Stakeholder, colleague)
    return add_person(
        session,
        beside.customer_key,
        name,
        title=title,
        department=beside.department_key,
        manager=influence.manager_of(session, colleague),
    )


def add_above(session: Session, person: str, name: str, title: str | None = None) -> str:
    """Add a person between ``person`` and the manager of that; returns the key."""
    below = find(session, Stakeholder, person)
    added = add_beside(session, below.key, name, title)
    influence.set_manager(session, person, added)
    return added


def rename(session: Session, person: str, name: str) -> None:
    """Give a person another name; the ratings and lines stay."""
    find(session, Stakeholder, person).name = require_name(name)


def set_fields(session: Session, person: str, **fields: Any) -> None:
    """Set plain fields: title, email, phone, wechat, birthday, notes, contact_key …"""
    assign(session, Stakeholder, person, **fields)


def entrust(session: Session, people: Sequence[str], member: str | None) -> None:
    """``member`` of our team is the contact of these people; None: nobody is."""
    for key in people:
        assign(session, Stakeholder, key, contact_key=member)


def move_to_department(session: Session, people: Sequence[str], department: str | None) -> None:
    """Move people to a department, or out of any. The layout finds their places in it.

    Raises:
        UserError: the department is of another customer.
    """
    for key in people:
        person = find(session, Stakeholder, key)
        if department is not None:
            require_department(session, department, person.customer_key)
        person.department_key = department
        person.map_x = person.map_y = None


def hang_under(session: Session, people: Sequence[str], manager: str | None) -> None:
    """People report to ``manager`` (None: to nobody); the layout finds their places below.

    Raises:
        UserError: the line would close a circle.
    """
    for key in people:
        influence.set_manager(session, key, manager)
        person = find(session, Stakeholder, key)
        person.map_x = person.map_y = None


def place(session: Session, places: Mapping[str, Place]) -> None:
    """Pin cards of people and empty seats, by key, with their top left corners in map units."""
    for key, (x, y) in places.items():
        card = session.get(Seat, key) or find(session, Stakeholder, key)
        card.map_x, card.map_y = float(x), float(y)


def unpin(session: Session, keys: Sequence[str]) -> None:
    """Give cards of people and empty seats back to the automatic layout."""
    for key in keys:
        card = session.get(Seat, key) or find(session, Stakeholder, key)
        card.map_x = card.map_y = None


def tidy_map(session: Session, customer: str) -> None:
    """Give all cards of a customer back to the automatic layout."""
    people = session.scalars(
        select(Stakeholder).where(
            Stakeholder.customer_key == customer,
            or_(Stakeholder.map_x.is_not(None), Stakeholder.map_y.is_not(None)),
        )
    )
    seats = session.scalars(
        select(Seat).where(
            Seat.customer_key == customer, or_(Seat.map_x.is_not(None), Seat.map_y.is_not(None))
        )
    )
    for card in (*people, *seats):
        card.map_x = card.map_y = None


def leave(session: Session, people: Sequence[str], day: date | None = None) -> None:
    """People left the customer on ``day`` (today): their seats are empty from then on."""
    day = day or today(session)
    for key in people:
        find(session, Stakeholder, key).left_on = day
        for tenure in session.scalars(
            select(SeatTenure).where(
                SeatTenure.stakeholder_key == key,
                or_(SeatTenure.until.is_(None), SeatTenure.until >= day),
            )
        ):
            close_tenure(session, tenure, day)


def come_back(session: Session, people: Sequence[str]) -> None:
    """People are with the customer again; the seats that they left stay as they are."""
    for key in people:
        find(session, Stakeholder, key).left_on = None


def rate_person(
    session: Session, person: str, values: Mapping[RatingKind, Enum], **grounds: Any
) -> list[str]:
    """Add a rating of each kind in ``values`` on the same grounds (see ``rating.rate``)."""
    return [rate(session, person, kind, value, **grounds) for kind, value in values.items()]


def rate_people(
    session: Session, values: Mapping[str, Mapping[RatingKind, Enum]], **grounds: Any
) -> list[str]:
    """Add ratings of several people on the same grounds: by person what is rated and how."""
    return [key for person, rated in values.items() for key in rate_person(session, person, rated, **grounds)]


def delete_people(session: Session, people: Sequence[str]) -> None:
    """Delete people with their lines, ratings and tenures (see ``queries.stakeholder.what_goes``).

    A line of an agenda that was for none but them goes, too.
    """
    deletion.delete(session, AgendaLine, *lines_only_for(session, people))
    deletion.delete(session, Stakeholder, *people)


def close_tenure(session: Session, tenure: SeatTenure, day: date) -> None:
    """End a tenure so that it no longer holds on ``day``; one that never held a whole day goes."""
    last = day - timedelta(days=1)
    if tenure.since is not None and tenure.since > last:
        session.delete(tenure)
    else:
        tenure.until = last


def require_department(session: Session, department: str, customer: str) -> Department:
    """The department, which must be one of ``customer``.

    Raises:
        UserError: it is of another customer, or not there.
    """
    found = find(session, Department, department)
    if found.customer_key != customer:
        raise UserError(Text("This department belongs to another customer. Choose one of this customer."))
    return found
