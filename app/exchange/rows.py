"""The rows of a book as plain values, sheet by sheet: what is written, and what is compared with.

The same functions read the book of now and, through ``Transactions.ask_then``, the book as it was
when a workbook was written. One pass a table.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, func, or_, select
from sqlalchemy.orm import Session

from app.belonging import WAYS
from app.exchange.cells import Reference, References
from app.exchange.columns import Row, Sheet
from app.exchange.sheets import SHEETS
from app.method.parameters import PARAMETERS
from app.stored_values import target_of
from models.schema import RECORDS
from models.values import Confidentiality, RatingKind

Rows = dict[str, dict[str, Row]]
"""Rows by sheet and key."""

Extra = dict[str, dict[str, Any]]
"""Virtual columns of one sheet: by key, then by column."""

CLASSES = tuple(Confidentiality)


@dataclass(frozen=True)
class Scope:
    """What of the book: its ``customers`` by key (None: all of them), sections up to ``confidentiality``."""

    customers: frozenset[str] | None = None
    confidentiality: Confidentiality = Confidentiality.PRIVATE

    def admits(self, confidentiality: Confidentiality) -> bool:
        return CLASSES.index(confidentiality) <= CLASSES.index(self.confidentiality)


EVERYTHING = Scope()


@dataclass(frozen=True)
class Snapshot:
    """Rows of a book at one revision. ``outside`` names rows that only are referred to, by sheet and key."""

    rows: Rows
    outside: dict[str, dict[str, str]] = field(default_factory=dict)


def read(session: Session, scope: Scope = EVERYTHING) -> Snapshot:
    """All rows within ``scope`` by sheet and key."""
    ratings = _ratings(session, scope)
    extra: Mapping[str, Extra] = {
        "people": _newest(ratings),
        "seats": _seats(session, scope),
        "activities": _listed(
            session,
            scope,
            "activity_participant",
            "activity_key",
            {"stakeholder_key": "participants", "member_key": "colleagues"},
        ),
        "insight": _listed(session, scope, "citation", "section_key", {"source_key": "sources"}),
        "agenda": _listed(session, scope, "agenda_guest", "line_key", {"stakeholder_key": "guests"}),
    }
    rows: Rows = {}
    for sheet in SHEETS.values():
        if sheet.id == "settings":
            rows[sheet.id] = _settings(session)
        elif sheet.id == "ratings":
            rows[sheet.id] = ratings
        else:
            rows[sheet.id] = _of_table(session, sheet, scope, extra.get(sheet.id, {}))
    if scope.confidentiality is not Confidentiality.PRIVATE:
        place = SHEETS["insight"].place["confidentiality"]
        rows["insight"] = {key: row for key, row in rows["insight"].items() if scope.admits(row[place])}
    return Snapshot(rows, {} if scope.customers is None else _outside(session, rows))


def section_count(session: Session, customers: frozenset[str] | None) -> int:
    """How many sections of insight ``customers`` (None: all) have, whoever may read them."""
    table = table_of("insight_section")
    query = _within(select(func.count()).select_from(table), table, Scope(customers))
    return session.scalar(query) or 0


def table_of(name: str) -> Table:
    """The mapped table of that name."""
    table = RECORDS[name].__table__
    assert isinstance(table, Table)
    return table


def pairs(session: Session, query: Select[Any]) -> dict[Any, Any]:
    """The second column of a query by the first."""
    return {row[0]: row[1] for row in session.execute(query)}


def _of_table(session: Session, sheet: Sheet, scope: Scope, extra: Extra) -> dict[str, Row]:
    table = table_of(sheet.table)
    stored = [column for column in sheet.columns if not column.virtual]
    query = _within(select(table.c.key, *(table.c[column.stored] for column in stored)), table, scope)
    if len(stored) == len(sheet.columns):
        return {row[0]: tuple(row[1:]) for row in session.execute(query)}
    places = [None if column.virtual else stored.index(column) + 1 for column in sheet.columns]
    found: dict[str, Row] = {}
    for row in session.execute(query):
        more = extra.get(row[0], {})
        found[row[0]] = tuple(
            more.get(column.id, _NOTHING.get(column.id)) if place is None else row[place]
            for column, place in zip(sheet.columns, places, strict=True)
        )
    return found


_NOTHING: Mapping[str, Any] = {"participants": (), "colleagues": (), "sources": (), "steps": (), "guests": ()}


def _within(query: Select[Any], table: Table, scope: Scope) -> Select[Any]:
    limit = _limit(table, scope)
    return query if limit is None else query.where(limit)


def _limit(table: Table, scope: Scope) -> ColumnElement[bool] | None:
    """Which rows of ``table`` belong to the customers of ``scope``; None where all do."""
    if scope.customers is None:
        return None
    customers = sorted(scope.customers)
    if table.name == "customer":
        return table.c.key.in_(customers)
    if table.name == "source":
        return or_(table.c.customer_key.in_(customers), table.c.customer_key.is_(None))
    if "customer_key" in table.c:
        return table.c.customer_key.in_(customers)
    if table.name in WAYS:
        column = WAYS[table.name][0]
        owners = table_of(str(target_of(table.name, column)))
        return table.c[column].in_(_within(select(owners.c.key), owners, scope))
    return None


def _ratings(session: Session, scope: Scope) -> dict[str, Row]:
    """All ratings, oldest first; each value as the member of its kind's scale."""
    sheet, table = SHEETS["ratings"], table_of("rating")
    query = select(table.c.key, *(table.c[column.stored] for column in sheet.columns))
    query = _within(query, table, scope).order_by(table.c.rated_on, table.c.key)
    kind, value = sheet.place["kind"] + 1, sheet.place["value"] + 1
    found = {}
    for row in session.execute(query):
        values = list(row)
        values[value] = values[kind].scale(values[value])
        found[row[0]] = tuple(values[1:])
    return found


def _newest(ratings: Mapping[str, Row]) -> Extra:
    """What counts of each person: the last rating of each kind; with the level what it stands on."""
    sheet = SHEETS["ratings"]
    person, kind, value, day, confidence, evidence, quote = (
        sheet.place[id_] for id_ in ("person", "kind", "value", "rated_on", "confidence", "evidence", "quote")
    )
    found: Extra = {}
    for row in ratings.values():
        of_person = found.setdefault(row[person], {})
        of_person[row[kind].value] = row[value]
        if row[kind] is RatingKind.LEVEL:
            of_person["level_date"] = row[day]
            of_person["level_confidence"] = row[confidence]
            of_person["level_evidence"] = row[evidence]
            of_person["level_quote"] = row[quote]
    return found


def _seats(session: Session, scope: Scope) -> Extra:
    """Who holds each seat, and the buying steps that it takes part in."""
    found = _holders(session, scope)
    for seat, steps in _listed(session, scope, "step_seat", "seat_key", {"step_key": "steps"}).items():
        found.setdefault(seat, {}).update(steps)
    return found


def _holders(session: Session, scope: Scope) -> Extra:
    """Who holds each seat: the tenure without an end; of several the one that began last."""
    table = table_of("seat_tenure")
    query = select(table.c.seat_key, table.c.stakeholder_key, table.c.since)
    query = query.where(table.c.until.is_(None)).order_by(table.c.since, table.c.key)
    return {
        seat: {"holder": holder, "holder_since": since}
        for seat, holder, since in session.execute(_within(query, table, scope))
    }


def _listed(session: Session, scope: Scope, name: str, owner: str, columns: Mapping[str, str]) -> Extra:
    """The names that table ``name`` lists for each ``owner``: virtual columns by the column of the key."""
    table = table_of(name)
    query = select(table.c[owner], *(table.c[column] for column in columns))
    found: Extra = {}
    for of, *keys in session.execute(_within(query, table, scope)):
        lists = found.setdefault(of, {virtual: set() for virtual in columns.values()})
        for virtual, key in zip(columns.values(), keys, strict=True):
            if key is not None:
                lists[virtual].add(key)
    return _sorted_sets(found)


def _sorted_sets(extra: Extra) -> Extra:
    return {key: {id_: tuple(sorted(keys)) for id_, keys in row.items()} for key, row in extra.items()}


def _settings(session: Session) -> dict[str, Row]:
    """Every parameter of the method by its name, with the book's own value if it has one."""
    table = table_of("setting")
    own = pairs(session, select(table.c.name, table.c.value))
    return {
        name: (parameter.label, own.get(name, parameter.default), parameter.default)
        for name, parameter in PARAMETERS.items()
    }


def _outside(session: Session, rows: Rows) -> dict[str, dict[str, str]]:
    """Names of rows that the rows refer to but do not contain, such as a parent company."""
    found: dict[str, dict[str, str]] = {}
    for sheet_id, keys in referred(rows).items():
        if missing := sorted(keys - rows[sheet_id].keys()):
            sheet = SHEETS[sheet_id]
            table = table_of(sheet.table)
            query = select(table.c.key, table.c[sheet.name]).where(table.c.key.in_(missing))
            found[sheet_id] = pairs(session, query)
    return found


def referred(rows: Rows) -> dict[str, set[str]]:
    """Keys that ``rows`` refer to, by the sheet they belong to."""
    found: dict[str, set[str]] = {sheet: set() for sheet in SHEETS}
    for sheet_id, of_sheet in rows.items():
        for place, column in enumerate(SHEETS[sheet_id].columns):
            match column.kind:
                case Reference(target):
                    found[target].update(row[place] for row in of_sheet.values() if row[place] is not None)
                case References(target):
                    for row in of_sheet.values():
                        found[target].update(row[place])
    return found
