"""The ledger of workbooks, and the customers that can be sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.customer import Customer
from models.setting import LedgerEntry
from models.stakeholder import Stakeholder
from models.values import Direction


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One workbook that left or came in. ``at`` is UTC.

    ``customers`` are names (None: the whole book); ``revision`` is the book's when the workbook was
    written. ``is_foreign``: no workbook of Loam. ``counts`` are rows by sheet of a sent one, and
    ``created``, ``changed``, ``deleted``, ``refused`` of a received one.
    """

    key: str
    sent: bool
    at: datetime
    file_name: str
    customers: tuple[str, ...] | None
    is_foreign: bool
    language: str
    revision: int
    counts: Mapping[str, int]
    author: str


@dataclass(frozen=True, slots=True)
class SendableCustomer:
    """A customer to choose for a workbook; ``people`` is how many it has."""

    key: str
    name: str
    code: str
    people: int


def ledger_rows(session: Session) -> tuple[LedgerRow, ...]:
    """Every workbook sent and received, newest first."""
    names = {row[0]: row[1] for row in session.execute(select(Customer.key, Customer.name))}
    entries = session.scalars(select(LedgerEntry).order_by(LedgerEntry.at.desc(), LedgerEntry.key.desc()))
    return tuple(
        LedgerRow(
            entry.key,
            entry.direction is Direction.SENT,
            entry.at.replace(tzinfo=UTC),
            entry.file_name,
            None if entry.scope is None else tuple(sorted(names.get(key, "") for key in entry.scope)),
            not entry.book_id,
            entry.language or "",
            entry.revision,
            dict(entry.counts or {}),
            entry.author or "",
        )
        for entry in entries
    )


def sendable_customers(session: Session) -> tuple[SendableCustomer, ...]:
    """All customers by name."""
    counted = select(Stakeholder.customer_key, func.count(Stakeholder.key)).group_by(Stakeholder.customer_key)
    people = {row[0]: row[1] for row in session.execute(counted)}
    rows = session.execute(
        select(Customer.key, Customer.name, Customer.code).order_by(Customer.name, Customer.key)
    )
    return tuple(SendableCustomer(key, name, code or "", people.get(key, 0)) for key, name, code in rows)
