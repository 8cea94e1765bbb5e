"""Which row of the book a row is whose hidden key says too little: it has none, or shares it.

Rows are copied together with their key; then one of them keeps it. And keys get lost: a column is
deleted, rows are typed anew. And a workbook that was accepted may come again, with new rows that have
become records. A row without a key is looked for among the rows of the book that no row of the workbook
has the key of; where it is one of them beyond doubt, it gets that key, and so does whatever points to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from app.exchange.cells import Reference, References, folded, same
from app.exchange.columns import Row, Sheet
from app.exchange.returned import ReturnedRow, ReturnedSheet
from app.exchange.rows import Rows
from app.exchange.sheets import SHEETS
from app.exchange.spelling import Unread
from app.text import Text

IDENTITY: Mapping[str, tuple[str, ...]] = {
    "customers": ("name",),
    "departments": ("customer", "name"),
    "people": ("customer", "name"),
    "seats": ("customer", "title"),
    "steps": ("customer", "name"),
    "lines": ("from", "to", "kind"),
    "rivals": ("name",),
    "ties": ("person", "rival", "tie", "rated_on"),
    "team": ("name",),
    "assignments": ("customer", "member", "role", "since"),
    "activities": ("customer", "title", "starts_at"),
    "plan": ("customer", "title", "person"),
    "insight": ("customer", "kind", "title"),
    "sources": ("customer", "title"),
    "ratings": ("person", "kind", "value", "rated_on"),
    "settings": ("label",),
}
"""Columns that say which row of the book is meant, where only one has them."""


def part_copies(returned: Mapping[str, ReturnedSheet], base: Rows) -> bool:
    """Let of several rows with one key the one keep it that says most of what ``base`` says.

    The others have none from then on, and know whose ``copy_of`` they are. Whether there are any.
    """
    found = False
    for sheet_id, of_sheet in returned.items():
        by_key: dict[str, list[ReturnedRow]] = {}
        for row in of_sheet.rows:
            if row.key:
                by_key.setdefault(row.key, []).append(row)
        for key, rows in by_key.items():
            if len(rows) > 1:
                found = True
                keeper = _keeper(rows, base.get(sheet_id, {}).get(key))
                for row in rows:
                    if row is not keeper:
                        row.key, row.copy_of = "", keeper
    return found


def _keeper(rows: Iterable[ReturnedRow], said: Row | None) -> ReturnedRow:
    def touched(row: ReturnedRow) -> tuple[int, str]:
        changed = 0 if said is None else sum(not same(v, said[place]) for place, v in row.values.items())
        return changed, row.provisional

    return min(rows, key=touched)


def match_rows(returned: Mapping[str, ReturnedSheet], now: Rows, language: str) -> None:
    """Give keyless rows the key of the row of the book that they are, in a workbook in ``language``.

    A row that says what one row of the book says is that one; else the only one of the same
    ``IDENTITY`` is, unless the workbook has several of it.
    """
    keys: dict[str, str] = {}
    for sheet_id in SHEETS:
        if sheet_id in returned and sheet_id in IDENTITY:
            keys |= _of_sheet(returned[sheet_id], now.get(sheet_id, {}), keys, language)
    if keys:
        for of_sheet in returned.values():
            for row in of_sheet.rows:
                row.key = row.key or keys.get(row.provisional, "")
                row.values = _pointing(of_sheet.sheet, row.values, keys)


def _of_sheet(
    of_sheet: ReturnedSheet, now: Mapping[str, Row], found: Mapping[str, str], language: str
) -> dict[str, str]:
    """Keys by provisional one."""
    sheet = of_sheet.sheet
    places = [sheet.place[column] for column in IDENTITY[sheet.id]]
    taken = {row.key for row in of_sheet.rows if row.key}
    free: dict[tuple[Any, ...], list[str]] = {}
    for key, said in now.items():
        if key not in taken:
            free.setdefault(_identity((said[place] for place in places), language), []).append(key)
    keyless: dict[tuple[Any, ...], list[tuple[ReturnedRow, dict[int, Any]]]] = {}
    for row in of_sheet.rows:
        values = {} if row.key else _pointing(sheet, row.values, found)
        if not row.key and not any(isinstance(values.get(place), Unread) for place in places):
            keyless.setdefault(_identity((values.get(place) for place in places), language), []).append(
                (row, values)
            )
    keys: dict[str, str] = {}
    for identity, rows in keyless.items():
        offered = free.get(identity, [])
        open_rows = []
        for row, values in rows:
            equal = next((key for key in offered if _says(values, now[key])), None)
            if equal is not None:
                offered.remove(equal)
                keys[row.provisional] = equal
            else:
                open_rows.append(row)
        if len(open_rows) == len(offered) == 1:
            keys[open_rows[0].provisional] = offered[0]
    return keys


def _identity(values: Iterable[Any], language: str) -> tuple[Any, ...]:
    said = (value.say(language) if isinstance(value, Text) else value for value in values)
    return tuple(folded(value) if isinstance(value, str) else value for value in said)


def _says(values: Mapping[int, Any], row: Row) -> bool:
    """Whether every cell that is not blank says what the row says."""
    return all(same(value, None) or same(value, row[place]) for place, value in values.items())


def _pointing(sheet: Sheet, values: Mapping[int, Any], keys: Mapping[str, str]) -> dict[int, Any]:
    """The values with references to rows that were found."""
    return {place: _found(sheet.columns[place].kind, value, keys) for place, value in values.items()}


def _found(kind: object, value: Any, keys: Mapping[str, str]) -> Any:
    match kind:
        case Reference() if isinstance(value, str):
            return keys.get(value, value)
        case References() if isinstance(value, tuple):
            return tuple(sorted(keys.get(key, key) for key in value))
        case _:
            return value
