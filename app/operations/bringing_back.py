"""Bringing one old value of one field back, as a new edit."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from app.errors import UserError
from app.operations import customer, department
from app.operations.moments import require_order
from app.operations.records import assign, find
from app.stored_values import TOGETHER, from_stored
from app.text import Text
from models.activity import Activity
from models.schema import RECORDS

WHOLE = frozenset(
    {"rating", "seat_tenure", "activity_participant", "citation", "team_assignment", "ledger_entry"}
    | {"workbook_mapping", "setting"}
)
"""Tables whose rows are added and removed as a whole."""


def can_be_brought_back(table: str, column: str) -> bool:
    """Whether one value of this field makes sense by itself."""
    alone = table not in WHOLE and column not in TOGETHER.get(table, ())
    return alone and column not in ("key", "customer_key")


def bring_back(session: Session, table: str, key: str, column: str, stored: Any) -> None:
    """Give field ``column`` of a record the value ``stored`` (as the history holds it) again.

    Raises:
        UserError: the record, or the one the value refers to, is gone; or the old value does not fit
            what was edited since (a circle of parents, an end before its beginning).
    """
    if not can_be_brought_back(table, column):
        raise UserError(Text("This value belongs with others. Take the whole change back instead."))
    row = find(session, RECORDS[table], key)
    value = from_stored(session, table, column, stored)
    if table == "department" and column == "parent_key":
        department.move_department(session, key, value)
    elif table == "customer":
        customer.set_fields(session, key, **{column: value})
    else:
        assign(session, RECORDS[table], key, **{column: value})
        if isinstance(row, Activity):
            require_order(row.starts_at, row.ends_at)
