"""Names of records, living or deleted, and the customer that each belongs to."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.belonging import WAYS
from app.chronicle.fields import in_words
from app.labels import LABELS
from app.method.parameters import PARAMETERS
from app.recorder import CHUNK, PLAIN, stored_rows
from app.stored_values import from_stored, target_of
from app.text import tr
from models.change import ChangeRow
from models.values import ChangeAction

Place = tuple[str, str]
"""A record: its table and its key."""

NAMED_BY: Mapping[str, str] = {
    "customer": "name",
    "department": "name",
    "stakeholder": "name",
    "seat": "title",
    "buying_step": "name",
    "rival": "name",
    "activity": "title",
    "plan_item": "title",
    "source": "title",
    "activity_template": "name",
    "meeting_topic": "topic",
    "promise": "title",
    "opinion": "text",
    "gift": "title",
    "memorable_date": "title",
    "agenda_line": "title",
    "plan_template": "name",
    "plan_template_item": "title",
    "support_request": "title",
    "agreement": "title",
    "agreement_project": "name",
    "innovation_centre": "name",
    "innovation_topic": "title",
    "assessment": "period",
    "team_member": "name",
    "workbook_mapping": "name",
    "ledger_entry": "file_name",
}

JOINED: Mapping[str, tuple[str, ...]] = {
    "rating": ("stakeholder_key",),
    "seat_tenure": ("seat_key", "stakeholder_key"),
    "activity_participant": ("activity_key", "stakeholder_key", "member_key"),
    "citation": ("section_key", "source_key"),
    "team_assignment": ("member_key", "customer_key"),
    "influence_line": ("from_key", "to_key"),
    "step_seat": ("step_key", "seat_key"),
    "rival_tie": ("stakeholder_key", "rival_key"),
    "series_exception": ("series_key",),
    "cadence": ("customer_key", "stakeholder_key"),
    "reception": ("activity_key",),
    "agenda_guest": ("line_key", "stakeholder_key"),
    "customer_rating": ("customer_key",),
}
"""Records without a name of their own are named after the records they join."""

OWNERS: Mapping[str, str] = {table: way[0] for table, way in WAYS.items() if len(way) > 1}
"""The reference through which a record belongs to its customer, where it has none of its own."""

DEPTH = max(len(way) for way in WAYS.values())
"""From the record that is farthest from its customer to that customer."""


@dataclass(frozen=True)
class Name:
    """``row`` are the stored values, of now or of when it was deleted; ``customer`` may be gone too."""

    text: str
    living: bool
    customer: str | None
    row: Mapping[str, Any]


def names(session: Session, places: Iterable[Place]) -> dict[Place, Name]:
    """The names of ``places``; what was never in the book is left out."""
    rows = _rows(session, places)
    for _ in range(DEPTH):  # what they join, and what that belongs to
        rows |= _rows(session, _joined(rows) - rows.keys())
    return {
        place: Name(_name(session, place, rows), rows[place][1], _customer(place, rows), rows[place][0])
        for place in rows
    }


Rows = dict[Place, tuple[Mapping[str, Any], bool]]


def _rows(session: Session, places: Iterable[Place]) -> Rows:
    """Stored values by place, and whether the record is still there."""
    wanted: dict[str, set[str]] = {}
    for table, key in places:
        if table in PLAIN:
            wanted.setdefault(table, set()).add(key)
    found: Rows = {}
    for table, keys in wanted.items():
        living = stored_rows(session.connection(), table, sorted(keys))
        found |= {(table, key): (row, True) for key, row in living.items()}
        gone = _deleted(session, table, keys - living.keys())
        found |= {(table, key): (row, False) for key, row in gone.items()}
    return found


def _deleted(session: Session, table: str, keys: Collection[str]) -> dict[str, Mapping[str, Any]]:
    """The last rows of deleted records."""
    found: dict[str, Mapping[str, Any]] = {}
    ordered = sorted(keys)
    for start in range(0, len(ordered), CHUNK):
        deletions = (
            select(ChangeRow.record, ChangeRow.before)
            .where(
                ChangeRow.table_name == table,
                ChangeRow.record.in_(ordered[start : start + CHUNK]),
                ChangeRow.action == ChangeAction.DELETE,
            )
            .order_by(ChangeRow.id)
        )
        found |= {record: before or {} for record, before in session.execute(deletions)}
    return found


def _joined(rows: Rows) -> set[Place]:
    found = set()
    for (table, _), (row, _living) in rows.items():
        columns = {*JOINED.get(table, ()), *([OWNERS[table]] if table in OWNERS else ())}
        for column in columns:
            target = target_of(table, column)
            if target is not None and row.get(column):
                found.add((target, row[column]))
    return found


def _name(session: Session, place: Place, rows: Rows) -> str:
    table, _ = place
    row, _living = rows[place]
    if table in NAMED_BY:
        return str(row.get(NAMED_BY[table]) or "")
    if table == "setting":
        known = PARAMETERS.get(str(row.get("name")))
        return str(known.label) if known else str(row.get("name") or "")
    if table == "insight_section":
        kind = from_stored(session, table, "kind", row.get("kind"))
        return str(row.get("title") or in_words(kind))
    parts = [
        _name(session, (target, row[column]), rows)
        for column in JOINED.get(table, ())
        if (target := target_of(table, column)) and row.get(column) and (target, row[column]) in rows
    ]
    if table == "transfer_time":
        return tr("{one} → {other}", one=row.get("from_place") or "", other=row.get("to_place") or "")
    if table in ("rating", "customer_rating"):
        kind = from_stored(session, table, "kind", row.get("kind"))
        label = LABELS.get(type(kind), {}).get(kind)
        parts.append(str(label) if label is not None else str(kind))
    if table == "influence_line" and len(parts) == 2:
        return tr("{one} → {other}", one=parts[0], other=parts[1])
    return " · ".join(parts)


def _customer(place: Place, rows: Rows) -> str | None:
    table, key = place
    row, _living = rows[place]
    if table == "customer":
        return key
    if table in OWNERS:
        owner = (target_of(table, OWNERS[table]) or "", row.get(OWNERS[table]) or "")
        return _customer(owner, rows) if owner in rows else None
    return row.get("customer_key")


def name_of(session: Session, key: str) -> str:
    """The name of the record with ``key``, whatever it is; "" when it was never in the book."""
    touched = session.execute(
        select(ChangeRow.table_name)
        .where(ChangeRow.table_name.in_(list(PLAIN)), ChangeRow.record == key)
        .limit(1)
    ).scalar()
    return names(session, [(touched, key)])[touched, key].text if touched is not None else ""
