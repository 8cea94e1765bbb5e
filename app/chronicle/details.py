"""One edit, told record by record and field by field."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.changes import Change
from app.chronicle.fields import KINDS, columns_of, heading, in_words
from app.chronicle.names import OWNERS, Name, Place, names
from app.history import changes_of_record, decode_text
from app.operations.bringing_back import can_be_brought_back
from app.recorder import PLAIN
from app.stored_values import from_stored, target_of
from app.text import Text
from app.time_travel import row_then
from models.change import ChangeRow, ChangeSetRow
from models.values import RATING_SCALES, ChangeAction, ChangeKind, RatingKind

RECORDS_SHOWN = 50


@dataclass(frozen=True)
class FieldChange:
    """What happened to one field, in words; "" is no value.

    ``stored`` is the value before, as the history holds it. ``can_return``: it can be brought back,
    and is not what the field says now.
    """

    column: str
    heading: str
    before: str
    after: str
    stored: Any
    can_return: bool


@dataclass(frozen=True)
class RecordChange:
    """What happened to one record. ``living``: it is still in the book.

    ``customer`` is the key of the customer it belongs to, None where there is none or it is gone;
    ``focus`` the key of the record that a page shows for it (for a rating its person).
    """

    table: str
    key: str
    kind: str
    name: str
    action: ChangeAction
    living: bool
    focus: str
    customer: str | None
    customer_name: str
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True)
class Detail:
    """One edit and its first records; ``total`` counts all. ``at`` is a moment in UTC.

    ``taken_back``: a later edit took this one back, and still stands.
    """

    revision: int
    at: datetime
    author: str
    kind: ChangeKind
    text: Text
    total: int
    taken_back: bool
    records: tuple[RecordChange, ...]


def detail(session: Session, revision: int, shown: int = RECORDS_SHOWN) -> Detail | None:
    """The edit of ``revision`` with at most ``shown`` records, None when there is none."""
    row = session.execute(
        select(ChangeSetRow.__table__).where(ChangeSetRow.revision == revision)
    ).one_or_none()
    if row is None:
        return None
    total = session.scalar(select(func.count()).select_from(ChangeRow).where(ChangeRow.revision == revision))
    return Detail(
        revision,
        datetime.fromisoformat(row.at),
        row.author,
        row.kind,
        decode_text(row.text, row.text_values),
        total or 0,
        _taken_back(session, revision),
        _records(session, revision, _changes(session, revision, shown)),
    )


def _changes(session: Session, revision: int, shown: int) -> list[Change]:
    rows = session.execute(
        select(ChangeRow.__table__)
        .where(ChangeRow.revision == revision, ChangeRow.table_name.in_(list(PLAIN)))
        .order_by(ChangeRow.id)
        .limit(shown)
    )
    return [Change(row.table_name, row.record, row.action, row.before, row.after) for row in rows]


def _taken_back(session: Session, revision: int) -> bool:
    later = session.execute(
        select(ChangeSetRow.revision, ChangeSetRow.undoes)
        .where(ChangeSetRow.revision > revision, ChangeSetRow.kind.in_(_TAKING_BACK))
        .order_by(ChangeSetRow.revision.desc())
    )
    gone: set[int] = set()
    for taker, undoes in later:
        if taker not in gone:
            gone.update(undoes)
    return revision in gone


_TAKING_BACK = (ChangeKind.UNDO, ChangeKind.REDO, ChangeKind.REVERT)


def _records(session: Session, revision: int, changes: Sequence[Change]) -> tuple[RecordChange, ...]:
    named = names(session, [(change.table, change.record) for change in changes])
    rows = [_with_row(session, revision, change, named) for change in changes]
    named |= names(session, _referred(rows) - named.keys())
    owners = {("customer", name.customer) for name in named.values() if name.customer}
    named |= names(session, owners - named.keys())
    return tuple(_record(session, change, named) for change in rows)


def _with_row(session: Session, revision: int, change: Change, named: Mapping[Place, Name]) -> Change:
    """An insert with the row it inserted: the row of now (or the last one), minus later changes."""
    if change.action is not ChangeAction.INSERT:
        return change
    name = named[change.table, change.record]
    later = [
        (each.action, each.before)
        for each in reversed(changes_of_record(session, change.table, change.record, revision))
    ]
    row = row_then(dict(name.row) if name.living else None, later)
    return Change(change.table, change.record, change.action, after=row or name.row)


def _referred(changes: Iterable[Change]) -> set[Place]:
    found = set()
    for change in changes:
        for values in (change.before or {}, change.after or {}):
            for column, value in values.items():
                target = target_of(change.table, column)
                if target is not None and value:
                    found.add((target, str(value)))
    return found


def _record(session: Session, change: Change, named: Mapping[Place, Name]) -> RecordChange:
    name = named[change.table, change.record]
    owner = named.get(("customer", name.customer or ""))
    shows_owner = owner is not None and change.table != "customer"
    return RecordChange(
        change.table,
        change.record,
        str(KINDS[change.table]),
        name.text,
        change.action,
        name.living,
        name.row.get(OWNERS[change.table]) or change.record if change.table in OWNERS else change.record,
        name.customer if owner is not None and owner.living else None,
        owner.text if owner is not None and shows_owner else "",
        tuple(_fields(session, change, name, named)),
    )


def _fields(session: Session, change: Change, name: Name, named: Mapping[Place, Name]) -> list[FieldChange]:
    before, after = change.before or {}, change.after or {}
    touched = set(before) | set(after)
    found = []
    for column in columns_of(change.table):
        if column not in touched or column == "customer_key":
            continue
        old, new = (_said(session, change.table, column, values, name, named) for values in (before, after))
        if not old and not new:
            continue
        can_return = (
            change.action is ChangeAction.UPDATE
            and name.living
            and can_be_brought_back(change.table, column)
            and name.row.get(column) != before.get(column)
        )
        found.append(
            FieldChange(column, heading(change.table, column), old, new, before.get(column), can_return)
        )
    return found


def _said(
    session: Session,
    table: str,
    column: str,
    values: Mapping[str, Any],
    name: Name,
    named: Mapping[Place, Name],
) -> str:
    stored = values.get(column)
    if stored is None:
        return ""
    target = target_of(table, column)
    if target is not None:
        known = named.get((target, str(stored)))
        return known.text if known is not None else ""
    value = from_stored(session, table, column, stored)
    if table == "rating" and column == "value":
        value = _rating(values.get("kind") or name.row.get("kind"), value)
    return in_words(value, columns_of(table)[column])


def _rating(kind: Any, value: Any) -> Any:
    """The member of the scale of ``kind`` that a rating's value stands for."""
    try:
        scale = RATING_SCALES[RatingKind(kind)]
    except ValueError:
        return value
    members = {str(member.value): member for member in scale}
    return members.get(str(value), value)
