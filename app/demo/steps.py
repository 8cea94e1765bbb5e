"""An edit of the story as plain values, and playing a list of them into a book."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Column, Table
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.orm import Session
from sqlalchemy.sql.schema import ScalarElementColumnDefault

from app.clock import FixedClock
from app.recorder import delete_rows, insert_rows, to_stored, update_rows
from app.text import Text
from app.transactions import Transactions
from models.book import Book
from models.keys import new_key, seeded_keys
from models.schema import RECORDS

_DIALECT = dialect()


class Id(str):
    """A record's name in the story; it becomes the record's key when the story is played."""

    __slots__ = ()


Columns = dict[str, Any]


@dataclass
class Step:
    """One edit on ``day`` by ``author``; ``order`` tells edits of one day apart, small ones first.

    ``operation``, if any, does what cannot be told in advance: it is run after the plain changes.
    """

    day: date
    author: str
    text: Text
    order: int = 0
    inserts: dict[str, dict[Id, Columns]] = field(default_factory=dict)
    updates: dict[str, dict[Id, Columns]] = field(default_factory=dict)
    deletes: dict[str, list[Id]] = field(default_factory=dict)
    operation: Callable[[Session], object] | None = None

    def add(self, table: str, name: str, /, **columns: Any) -> Id:
        """Insert a record into ``table``; columns take the values that the mapped class takes."""
        found = Id(name)
        self.inserts.setdefault(table, {})[found] = columns
        return found

    def change(self, table: str, name: str, /, **columns: Any) -> None:
        self.updates.setdefault(table, {}).setdefault(Id(name), {}).update(columns)

    def remove(self, table: str, name: str) -> None:
        self.deletes.setdefault(table, []).append(Id(name))


def play(book: Book, steps: Iterable[Step], seed: int) -> None:
    """Carry out ``steps`` in the order of their days, as edits of those days.

    Keys, times and rows depend on the steps and ``seed`` only.
    """
    clock = FixedClock(datetime(2000, 1, 1, tzinfo=UTC))
    keys: dict[Id, str] = {}
    with seeded_keys(seed, lambda: round(clock.now().timestamp() * 1000)):
        for step in sorted(steps, key=lambda step: (step.day, step.order)):
            clock.set(_moment(step.day, clock.now()))
            Transactions(book, clock, step.author).edit(step.text, _carry_out, step, keys)


def _moment(day: date, last: datetime) -> datetime:
    """A moment of the morning, UTC, after ``last``: yesterday's is over for every reader of today."""
    morning = datetime.combine(day, time(5 + day.toordinal() % 3, day.toordinal() % 50), UTC)
    return max(morning, last + timedelta(minutes=4))


def _carry_out(session: Session, step: Step, keys: dict[Id, str]) -> None:
    for records in step.inserts.values():
        keys.update((name, new_key()) for name in records)
    for table, records in step.inserts.items():
        rows = [{"key": keys[name], **_stored(table, row, keys, new=True)} for name, row in records.items()]
        insert_rows(session, table, rows)
    for table, records in step.updates.items():
        rows_by_key = {keys[name]: _stored(table, row, keys) for name, row in records.items()}
        update_rows(session, table, rows_by_key)
    for table, names in step.deletes.items():
        delete_rows(session, table, [keys[name] for name in names])
    if step.operation is not None:
        step.operation(session)


def _stored(table: str, row: Mapping[str, Any], keys: Mapping[Id, str], *, new: bool = False) -> Columns:
    columns, defaults = _columns(table)
    values = {**defaults, **row} if new else row
    return {
        name: keys[value] if isinstance(value, Id) else to_stored(_DIALECT, columns[name], value)
        for name, value in values.items()
    }


@cache
def _columns(table: str) -> tuple[dict[str, Column[Any]], Columns]:
    kind = RECORDS[table].__table__
    assert isinstance(kind, Table)
    columns = {column.name: column for column in kind.columns}
    defaults = {
        name: column.default.arg
        for name, column in columns.items()
        if isinstance(column.default, ScalarElementColumnDefault)
    }
    return columns, defaults
