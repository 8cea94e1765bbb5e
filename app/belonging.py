"""Whose a record is: the way from any record to its customer, as the model's references say."""

from __future__ import annotations

from collections.abc import Mapping

from app.stored_values import target_of
from models.schema import RECORDS


def _owner(table: str) -> str | None:
    """The reference through which a record belongs to another: the first that deletes it."""
    columns = RECORDS[table].__table__.columns
    return next((each.name for each in columns if each.info.get("on_delete") == "delete"), None)


def _way(table: str) -> tuple[str, ...]:
    column = _owner(table)
    if column is None:
        return ()
    target = target_of(table, column)
    if target == "customer":
        return (column,)
    further = _way(str(target))
    return (column, *further) if further else ()


WAYS: Mapping[str, tuple[str, ...]] = {table: way for table in RECORDS if (way := _way(table))}
"""By table the references that lead from a record to its customer; tables without a customer are left out."""
