"""Changes as plain values: what one edit did, and how to take it back.

Column values here are *stored* values (text, number, null), as the book keeps them: history survives
changes of the mapped classes, and a change set can be replayed without them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from app.text import Text
from models.values import ChangeAction, ChangeKind

Columns = Mapping[str, Any]


@dataclass(frozen=True)
class Change:
    """What happened to one record.

    ``before`` and ``after`` hold the changed columns of an update; a delete has the whole row in
    ``before``; an insert has the whole row in ``after`` while it is fresh, and nothing once it was
    read back from history (the row itself is the after).
    """

    table: str
    record: str
    action: ChangeAction
    before: Columns | None = None
    after: Columns | None = None

    def inverse(self) -> Change:
        """The change that takes this one back."""
        match self.action:
            case ChangeAction.INSERT:
                return Change(self.table, self.record, ChangeAction.DELETE, before=self.after)
            case ChangeAction.DELETE:
                return Change(self.table, self.record, ChangeAction.INSERT, after=self.before)
            case _:
                return Change(self.table, self.record, self.action, self.after, self.before)


@dataclass(frozen=True)
class ChangeSet:
    """One edit as it is stored: ``at`` is UTC ISO text, ``undoes`` the revisions it took back."""

    revision: int
    key: str
    at: str
    author: str
    kind: ChangeKind
    text: Text
    changes: tuple[Change, ...]
    undoes: tuple[int, ...] = ()
    tables: frozenset[str] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "tables", frozenset(change.table for change in self.changes))

    def records(self, table: str) -> frozenset[str]:
        """Keys of the records of ``table`` that this edit touched."""
        return frozenset(change.record for change in self.changes if change.table == table)


def follow(first: Change, then: Change) -> Change | None:
    """Two changes of one record, one after the other, as one; None when nothing is left of them."""
    match first.action, then.action:
        case ChangeAction.INSERT, ChangeAction.UPDATE:
            row = {**(first.after or {}), **(then.after or {})}
            return Change(first.table, first.record, ChangeAction.INSERT, after=row)
        case ChangeAction.INSERT, ChangeAction.DELETE:
            return None
        case ChangeAction.UPDATE, ChangeAction.UPDATE:
            before = {**(then.before or {}), **(first.before or {})}
            after = {**(first.after or {}), **(then.after or {})}
            return update(first.table, first.record, before, after)
        case ChangeAction.UPDATE, ChangeAction.DELETE:
            row = {**(then.before or {}), **(first.before or {})}
            return Change(first.table, first.record, ChangeAction.DELETE, before=row)
        case ChangeAction.DELETE, ChangeAction.INSERT:
            return update(first.table, first.record, first.before or {}, then.after or {})
        case _:
            raise ValueError(f"{then.action} cannot follow {first.action} of {first.table} {first.record}")


def update(table: str, record: str, before: Columns, after: Columns) -> Change | None:
    """An update of the columns that differ; None when none does."""
    names = [name for name in after if before.get(name) != after[name]]
    if not names:
        return None
    return Change(
        table,
        record,
        ChangeAction.UPDATE,
        {name: before.get(name) for name in names},
        {name: after[name] for name in names},
    )


def fold(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Changes in the order they happened, at most one a record, no-ops left out."""
    folded: dict[tuple[str, str], Change | None] = {}
    for change in changes:
        place = (change.table, change.record)
        earlier = folded.get(place)
        folded[place] = change if earlier is None else follow(earlier, change)
    return tuple(change for change in folded.values() if change is not None)


def invert(changes: Iterable[Change]) -> tuple[Change, ...]:
    """What takes ``changes`` back, last one first."""
    return tuple(change.inverse() for change in reversed(tuple(changes)))
