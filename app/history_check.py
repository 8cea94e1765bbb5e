"""Does the history of a book tell how it came to be what it is?"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.history import changes_after
from app.recorder import PLAIN
from models.change import ChangeSetRow
from models.values import ChangeAction

MOST = 100
"""Faults after which counting stops."""


def history_faults(session: Session) -> list[str]:
    """Walk from the book of now back to the empty book; what does not fit is named by table and key.

    Each change must find what the later ones left, and nothing may be older than the first. Times
    never go back. [] is a history that can be relied on.
    """
    times = list(session.execute(select(ChangeSetRow.at).order_by(ChangeSetRow.revision)).scalars())
    faults = [
        f"change_set {later}: before {earlier}" for earlier, later in pairwise(times) if later < earlier
    ]
    now: dict[tuple[str, str], dict[str, Any] | None] = {
        (name, row["key"]): dict(row)
        for name, table in PLAIN.items()
        for row in session.execute(select(table)).mappings()
    }
    for change in changes_after(session, 0):
        place = (change.table, change.record)
        if change.table not in PLAIN:
            continue
        row = now.get(place)
        before: dict[str, Any] | None
        match change.action:
            case ChangeAction.DELETE:
                fits, before = row is None, dict(change.before or {})
            case ChangeAction.INSERT:
                fits, before = row is not None, None
            case _:
                after = change.after or {}
                fits = row is not None and all(row.get(name, value) == value for name, value in after.items())
                before = {**(row or {}), **(change.before or {})}
        if not fits:
            faults.append(f"{change.table} {change.record}: {change.action.value}")
        now[place] = before
    faults += [f"{name} {key}: no insert" for (name, key), row in now.items() if row is not None]
    return faults[:MOST]
