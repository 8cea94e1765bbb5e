"""Two records of one person become one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Session

from app.errors import UserError
from app.operations import deletion
from app.operations.records import assign, find
from app.operations.stakeholder import close_tenure
from app.queries.merging import (
    FIELDS,
    coming_over,
    forgotten_ratings,
    left_out,
    line_moves,
    lines_of,
    proposed_fields,
)
from app.recorder import update_rows
from app.text import Text
from models.influence import InfluenceLine
from models.rating import Rating
from models.seat import Seat, SeatTenure
from models.stakeholder import Stakeholder


@dataclass(frozen=True)
class Merged:
    """``left_out`` says which lines could not come over, and why."""

    left_out: tuple[Text, ...] = ()


def merge_people(session: Session, stays: str, goes: str, choice: Mapping[str, Any] | None = None) -> Merged:
    """Everything known about ``goes`` becomes known about ``stays``; then ``goes`` is deleted.

    ``choice`` are values by field (``queries.merging.FIELDS``); the others are put together as
    ``proposed_fields`` says. What both records say is kept once.

    Raises:
        UserError: the two are the same record or of two customers, a chosen value is refused, or
            who has left would hold a seat since a later day.
    """
    one, other = find(session, Stakeholder, stays), find(session, Stakeholder, goes)
    if stays == goes:
        raise UserError(Text("These are not two records but one. Choose another person to merge with."))
    if one.customer_key != other.customer_key:
        raise UserError(
            Text(
                "{name} and {other} are at different customers. Only records of one customer can be merged.",
                name=one.name,
                other=other.name,
            )
        )
    if strange := set(choice or {}) - FIELDS.keys():
        raise TypeError(f"no fields of a person: {sorted(strange)}")
    forgotten = forgotten_ratings(session, stays, goes)
    assign(session, Stakeholder, stays, **proposed_fields(one, other) | dict(choice or {}))
    merged = Merged(_take_lines(session, one.customer_key, stays, goes))
    for table, pointer in deletion.references_to(Stakeholder.__tablename__):
        if table.name != InfluenceLine.__tablename__:
            _OWN_WAYS.get((table.name, pointer.parent.name), _take_rows)(session, pointer, stays, goes)
    for key in forgotten:
        session.delete(find(session, Rating, key))
    session.flush()
    _end_tenures(session, one)
    deletion.delete(session, Stakeholder, goes)
    return merged


def _take_lines(session: Session, customer: str, stays: str, goes: str) -> tuple[Text, ...]:
    lines = lines_of(session, customer)
    by_key = {line.key: line for line in lines}
    moves = line_moves(lines, stays, goes)
    told = left_out(session, lines, moves, stays, goes)
    for key, (start, end) in moves.moving.items():
        by_key[key].from_key, by_key[key].to_key = start, end
    for gone, kept in moves.same.items():
        by_key[kept].strength = by_key[kept].strength or by_key[gone].strength
        by_key[kept].note = by_key[kept].note or by_key[gone].note
    session.flush()
    return told


def _take_rows(session: Session, pointer: ForeignKey, stays: str, goes: str) -> None:
    """Rows point to ``stays``; one that says what another says already goes with its person."""
    table, column = pointer.parent.table.name, pointer.parent.name
    moving = coming_over(session, table, column, stays, goes)
    update_rows(session, table, {key: {column: stays} for key in moving})


def _take_tenures(session: Session, pointer: ForeignKey, stays: str, goes: str) -> None:
    """Times in one seat that overlap or follow each other without a gap become one."""
    query = select(SeatTenure).where(SeatTenure.stakeholder_key.in_((stays, goes)))
    of_seats: dict[str, list[SeatTenure]] = {}
    for tenure in session.scalars(query):
        of_seats.setdefault(tenure.seat_key, []).append(tenure)
    for tenures in of_seats.values():
        if all(tenure.stakeholder_key == stays for tenure in tenures):
            continue
        tenures.sort(key=lambda tenure: (tenure.since or date.min, tenure.key))
        last = tenures[0]
        last.stakeholder_key = stays
        for tenure in tenures[1:]:
            if _meet(last, tenure):
                ends = (last.until, tenure.until)
                last.until = None if None in ends else max(end for end in ends if end is not None)
                session.delete(tenure)
            else:
                tenure.stakeholder_key = stays
                last = tenure
    session.flush()


def _meet(earlier: SeatTenure, later: SeatTenure) -> bool:
    if earlier.until is None or later.since is None:
        return True
    return later.since <= earlier.until + timedelta(days=1)


def _take_reports(session: Session, pointer: ForeignKey, stays: str, goes: str) -> None:
    """Seats report to ``stays``, except those that ``stays`` holds now."""
    held = set(
        session.scalars(
            select(SeatTenure.seat_key).where(
                SeatTenure.stakeholder_key.in_((stays, goes)), SeatTenure.until.is_(None)
            )
        )
    )
    for seat in session.scalars(select(Seat).where(Seat.reports_to_key.in_((stays, goes)))):
        seat.reports_to_key = None if seat.key in held else stays
    session.flush()


_OWN_WAYS: Mapping[tuple[str, str], Callable[[Session, ForeignKey, str, str], None]] = {
    ("seat_tenure", "stakeholder_key"): _take_tenures,
    ("seat", "reports_to_key"): _take_reports,
}
"""References for which more than a new key is to be thought of."""


def _end_tenures(session: Session, person: Stakeholder) -> None:
    """Who has left holds no seat any more.

    Raises:
        UserError: they took one later: it would be lost.
    """
    if person.left_on is None:
        return
    query = select(SeatTenure).where(SeatTenure.stakeholder_key == person.key, SeatTenure.until.is_(None))
    for tenure in session.scalars(query).all():
        if tenure.since is not None and tenure.since >= person.left_on:
            raise UserError(Text("{name} has left the customer and cannot take a seat.", name=person.name))
        close_tenure(session, tenure, person.left_on)
