"""What every subject's operations share: finding a record, and setting its plain fields."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum
from typing import Any, TypeVar

from sqlalchemy import Text as LongText
from sqlalchemy.orm import Session

from app.errors import UserError
from app.prose import clean
from app.text import Text
from models.base import Record
from models.schema import RECORDS

R = TypeVar("R", bound=Record)

LONGEST_TEXT = 200
"""Characters in one-line fields (names, titles, places); longer text is refused, never cut."""


def find(session: Session, kind: type[R], key: str) -> R:
    """The record of ``kind`` with ``key``.

    Raises:
        UserError: it is not there (any more).
    """
    found = session.get(kind, key)
    if found is None:
        raise UserError(
            Text("This entry is no longer in the book. It may have been deleted; undo brings it back.")
        )
    return found


def assign(session: Session, kind: type[R], key: str, /, **fields: Any) -> R:
    """Set plain fields of a record; text is trimmed, and empty text becomes no value.

    Raises:
        UserError: a name that cannot be empty is, or a field refers to what is not in the book or
            belongs to another customer.
    """
    row = find(session, kind, key)
    for name, value in fields.items():
        setattr(row, name, _fitting(session, row, name, value))
    return row


def _fitting(session: Session, row: Record, name: str, value: Any) -> Any:
    column = row.__table__.columns[name]
    if isinstance(column.type, LongText) and not column.nullable:
        return require_name(value)
    value = tidy(value)
    for reference in column.foreign_keys if value is not None else ():
        found = find(session, RECORDS[reference.column.table.name], value)
        theirs, ours = (getattr(each, "customer_key", None) for each in (found, row))
        if theirs is not None and ours is not None and theirs != ours:
            raise UserError(Text("This belongs to another customer. Choose something of this customer."))
    return value


def tidy(value: Any) -> Any:
    """Text without surrounding blanks and control characters, None for nothing but blanks.

    Other values stay as they are.
    """
    return (clean(value).strip() or None) if isinstance(value, str) and not isinstance(value, Enum) else value


def require_name(value: str | None) -> str:
    """A one-line name or title, trimmed.

    Raises:
        UserError: it is empty or longer than ``LONGEST_TEXT`` characters.
    """
    name = " ".join(clean(value or "").split())
    if not name:
        raise UserError(Text("A name is needed here. Nothing was changed."))
    if len(name) > LONGEST_TEXT:
        raise UserError(
            Text(
                "This name has {count} characters; {limit} are the most. Shorten it.",
                count=len(name),
                limit=LONGEST_TEXT,
            )
        )
    return name


def require_amount(value: Decimal | None) -> None:
    """Raises UserError when an amount of money is negative or too large to be kept."""
    if value is not None and value < 0:
        raise UserError(Text("This amount cannot be below zero. Nothing was changed."))
    if value is not None and abs(value) >= Decimal(10) ** 15:
        raise UserError(Text("This amount is too large to be kept. Check its unit."))
