"""What every subject's operations share: finding a record, and setting its plain fields."""

from __future__ import annotations

from typing import Any, TypeVar

from sqlalchemy.orm import Session

from app.errors import UserError
from app.text import Text
from models.base import Record

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


def assign(session: Session, kind: type[R], key: str, **fields: Any) -> R:
    """Set plain fields of a record; text is trimmed, and empty text becomes no value."""
    row = find(session, kind, key)
    for name, value in fields.items():
        setattr(row, name, tidy(value))
    return row


def tidy(value: Any) -> Any:
    """Text without surrounding blanks, None for nothing but blanks; other values as they are."""
    return (value.strip() or None) if isinstance(value, str) else value


def require_name(value: str | None) -> str:
    """A one-line name or title, trimmed.

    Raises:
        UserError: it is empty or longer than ``LONGEST_TEXT`` characters.
    """
    name = " ".join((value or "").split())
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
