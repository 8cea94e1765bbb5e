"""Storing accepted rows: each sheet's own table, and the tables behind its virtual columns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from enum import Enum
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.exchange.cells import same
from app.exchange.columns import Row, Sheet
from app.exchange.progress import Progress, no_progress
from app.exchange.rows import Rows, table_of
from app.exchange.sheets import SHEETS
from app.recorder import delete_rows, insert_rows, to_stored, update_rows
from app.text import Text
from app.transactions import author
from models.keys import new_key
from models.setting import Setting
from models.values import (
    PlanState,
    PromiseState,
    RatingKind,
    ReceptionState,
    SectionState,
    SupportState,
)

STATE_DATES: Mapping[str, Mapping[Enum, str]] = {
    "plan": {
        PlanState.SUBMITTED: "submitted_on",
        PlanState.APPROVED: "approved_on",
        PlanState.DONE: "done_on",
        PlanState.VERIFIED: "verified_on",
        PlanState.CANCELLED: "cancelled_on",
    },
    "insight": {SectionState.APPROVED: "approved_on"},
    "promises": {
        PromiseState.KEPT: "kept_on",
        PromiseState.CONFIRMED: "confirmed_on",
        PromiseState.WITHDRAWN: "withdrawn_on",
    },
    "receptions": {ReceptionState.APPROVED: "approved_on"},
    "support": {
        SupportState.ACCEPTED: "accepted_on",
        SupportState.DELIVERED: "delivered_on",
        SupportState.RATED: "rated_on",
    },
}
"""The column that dates a state, by sheet."""
NOT_NULL_TEXT = ("text",)


def store(
    session: Session,
    created: Rows,
    changed: Rows,
    now: Rows,
    today: date,
    progress: Progress = no_progress,
) -> None:
    """Store rows that are ``created`` or ``changed``; ``now`` is the book before. One statement a table."""
    for number, sheet in enumerate(SHEETS.values()):
        progress(number, len(SHEETS), Text("Storing sheet “{sheet}”.", sheet=sheet.title))
        new, other = created.get(sheet.id, {}), changed.get(sheet.id, {})
        if not new and not other:
            continue
        if sheet.id == "settings":
            _store_settings(session, sheet, other)
            continue
        other = {key: _dated(sheet, row, now[sheet.id][key], today) for key, row in other.items()}
        insert_rows(
            session, sheet.table, [_stored(session, sheet, row) | {"key": key} for key, row in new.items()]
        )
        update_rows(
            session,
            sheet.table,
            {key: _stored(session, sheet, row) for key, row in other.items()},
        )
    _store_ratings(session, created, changed, now, today)
    _store_holders(session, created, changed, now, today)
    _store_lists(session, created, changed, now)


def _stored(session: Session, sheet: Sheet, row: Row) -> dict[str, Any]:
    """The row's own columns as the book stores them."""
    table, dialect = table_of(sheet.table), session.connection().dialect
    stored = {}
    for column, value in zip(sheet.columns, row, strict=True):
        if column.virtual:
            continue
        if sheet.id == "ratings" and column.id == "value":
            value = value.value
        if value is None and column.id in NOT_NULL_TEXT and not table.c[column.stored].nullable:
            value = ""
        stored[column.stored] = to_stored(dialect, table.c[column.stored], value)
    return stored


def _dated(sheet: Sheet, row: Row, before: Row, today: date) -> Row:
    """A state that the workbook set without its date is dated today."""
    if sheet.id not in STATE_DATES:
        return row
    state = sheet.value(row, "state")
    if sheet.value(before, "state") is state:
        return row
    dates = STATE_DATES[sheet.id]
    place = sheet.place[dates[state]] if state in dates else None
    if place is None or row[place] is not None:
        return row
    return (*row[:place], today, *row[place + 1 :])


def _store_settings(session: Session, sheet: Sheet, rows: Mapping[str, Row]) -> None:
    """A value that is the default is no value of the book's own."""
    own = {each.name: each for each in session.scalars(select(Setting))}
    for name, row in rows.items():
        value, default = sheet.value(row, "value"), sheet.value(row, "default")
        if value is None or same(value, default):
            if name in own:
                session.delete(own[name])
        elif name in own:
            own[name].value = value
        else:
            session.add(Setting(name=name, value=value))
    session.flush()


def _store_ratings(session: Session, created: Rows, changed: Rows, now: Rows, today: date) -> None:
    """What was rated on sheet “People” becomes a new rating, unless sheet “Ratings” brings the same.

    A person that is new brings the whole history there, on whatever days; of one that is known only a
    rating of the same day is the same.
    """
    sheet, brought = SHEETS["people"], _brought(created)
    units = {
        kind: [place for place, column in enumerate(sheet.columns) if kind.value in (column.id, column.unit)]
        for kind in RatingKind
    }
    rows = []
    for key, row, before in _before_and_after("people", created, changed, now):
        for kind, unit in units.items():
            value = sheet.value(row, kind.value)
            untouched = before is not None and all(same(row[place], before[place]) for place in unit)
            if value is None or untouched:
                continue
            level = kind is RatingKind.LEVEL
            said = sheet.value(row, "level_date") if level else None
            day = said or today
            days = brought.get((key, kind, value), set())
            if day in days or (days and before is None and said is None):
                continue
            confidence = sheet.value(row, "level_confidence") if level else None
            rows.append(
                {
                    "key": new_key(),
                    "stakeholder_key": key,
                    "kind": kind.value,
                    "value": value.value,
                    "rated_on": day.isoformat(),
                    "author": author(session) or None,
                    "confidence": confidence.value if confidence is not None else None,
                    "evidence": sheet.value(row, "level_evidence") if level else None,
                    "quote": sheet.value(row, "level_quote") if level else None,
                }
            )
    insert_rows(session, "rating", rows)


def _brought(created: Rows) -> dict[tuple[str, RatingKind, Enum], set[date]]:
    """Days of the ratings that sheet “Ratings” brings, by person, kind and value."""
    sheet = SHEETS["ratings"]
    found: dict[tuple[str, RatingKind, Enum], set[date]] = {}
    for row in created.get("ratings", {}).values():
        rated = (sheet.value(row, "person"), sheet.value(row, "kind"), sheet.value(row, "value"))
        found.setdefault(rated, set()).add(sheet.value(row, "rated_on"))
    return found


def _store_holders(session: Session, created: Rows, changed: Rows, now: Rows, today: date) -> None:
    """A new holder ends the former one's time and begins another; both histories stay."""
    sheet, table = SHEETS["seats"], table_of("seat_tenure")
    new: list[dict[str, Any]] = []
    other: dict[str, dict[str, Any]] = {}
    seats = list(_before_and_after("seats", created, changed, now))
    tenures: dict[str, list[Any]] = {}
    if any(before is not None for _, _, before in seats):
        for tenure in session.execute(select(table).where(table.c.until.is_(None))):
            tenures.setdefault(tenure.seat_key, []).append(tenure)
    for key, row, before in seats:
        holder, since = sheet.value(row, "holder"), sheet.value(row, "holder_since")
        former = sheet.value(before, "holder") if before is not None else None
        if before is not None and holder == former:
            if not same(since, sheet.value(before, "holder_since")):
                for tenure in tenures.get(key, [])[-1:]:
                    other[tenure.key] = {"since": since.isoformat() if since else None}
            continue
        for tenure in tenures.get(key, []):
            end = max(since or today, tenure.since or date.min)
            other[tenure.key] = {"until": end.isoformat()}
        if holder is not None:
            begin = since.isoformat() if since else None
            new.append({"key": new_key(), "seat_key": key, "stakeholder_key": holder, "since": begin})
    update_rows(session, "seat_tenure", other)
    insert_rows(session, "seat_tenure", new)


def _store_lists(session: Session, created: Rows, changed: Rows, now: Rows) -> None:
    """Participants, citations, buying steps, guests: names that were added or taken off a list."""
    for sheet_id, column, name, owner, member in (
        ("activities", "participants", "activity_participant", "activity_key", "stakeholder_key"),
        ("activities", "colleagues", "activity_participant", "activity_key", "member_key"),
        ("insight", "sources", "citation", "section_key", "source_key"),
        ("seats", "steps", "step_seat", "seat_key", "step_key"),
        ("agenda", "guests", "agenda_guest", "line_key", "stakeholder_key"),
    ):
        added: list[dict[str, Any]] = []
        removed: set[tuple[str, str]] = set()
        for key, row, before in _before_and_after(sheet_id, created, changed, now):
            after_keys = set(SHEETS[sheet_id].value(row, column) or ())
            before_keys = set(SHEETS[sheet_id].value(before, column) or ()) if before is not None else set()
            added += [
                {"key": new_key(), owner: key, member: each} for each in sorted(after_keys - before_keys)
            ]
            removed |= {(key, each) for each in before_keys - after_keys}
        insert_rows(session, name, added)
        if removed:
            table = table_of(name)
            there = session.execute(select(table.c.key, table.c[owner], table.c[member]))
            delete_rows(session, name, [key for key, of, who in there if (of, who) in removed])


def _before_and_after(
    sheet_id: str, created: Rows, changed: Rows, now: Rows
) -> Iterator[tuple[str, Row, Row | None]]:
    """Key, row as it will be, row as it is (None for a new one)."""
    yield from ((key, row, None) for key, row in created.get(sheet_id, {}).items())
    yield from ((key, row, now[sheet_id][key]) for key, row in changed.get(sheet_id, {}).items())
