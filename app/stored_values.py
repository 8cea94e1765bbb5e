"""Stored values of the history as values again: the way back from ``recorder.to_stored``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Column, Table
from sqlalchemy.orm import Session

from models.schema import RECORDS

TOGETHER: Mapping[str, frozenset[str]] = {
    "plan_item": frozenset(
        {
            "state",
            "submitted_on",
            "approved_on",
            "approved_by",
            "approvals",
            "return_reason",
            "done_on",
            "verified_on",
            "cancelled_on",
            "cancel_reason",
        }
    ),
    "promise": frozenset({"state", "kept_on", "confirmed_on", "confirmed_by_key", "withdrawn_on", "reason"}),
    "reception": frozenset({"state", "approved_on"}),
    "support_request": frozenset({"state", "accepted_on", "delivered_on", "rated_on", "rating", "comment"}),
    "agenda_line": frozenset({"starts_at", "ends_at"}),
    "insight_section": frozenset({"state", "approved_on", "rejection"}),
    "influence_line": frozenset({"from_key", "to_key", "kind"}),
}
"""Fields that only mean something together with others: they are taken back as a whole or not at all."""


def column_of(table: str, name: str) -> Column[Any] | None:
    """The mapped column, None when the book has no such column (any more)."""
    mapped = RECORDS[table].__table__
    assert isinstance(mapped, Table)
    column: Column[Any] | None = mapped.columns.get(name)
    return column


def target_of(table: str, name: str) -> str | None:
    """The table whose keys the column holds, None when it holds a value."""
    column = column_of(table, name)
    return next((key.column.table.name for key in column.foreign_keys), None) if column is not None else None


def from_stored(session: Session, table: str, name: str, stored: Any) -> Any:
    """The value that ``stored`` stands for in column ``name``.

    What no type of today understands (a member that an enumeration lost, say) is returned as stored.
    """
    column = column_of(table, name)
    if column is None or stored is None:
        return stored
    dialect = session.connection().dialect
    processor = column.type.dialect_impl(dialect).result_processor(dialect, None)
    if processor is None:
        return stored
    try:
        return processor(stored)
    except (LookupError, TypeError, ValueError):
        return stored
