"""The book as of an earlier revision: today's rows minus later changes.

Queries do not know about it. On the connection they use, each table that changed later is hidden
behind a temporary view of the same name: today's untouched rows, and the touched ones as they were.
The cost grows with what changed since, not with the size of the book.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Column, MetaData, Table, text
from sqlalchemy.engine import Connection
from sqlalchemy.orm import Session
from sqlalchemy.types import NullType

from app.changes import Columns
from app.history import changes_after
from app.recorder import PLAIN, stored_rows
from models.values import ChangeAction

Row = dict[str, Any]
Rows = dict[str, Row | None]
Step = tuple[ChangeAction, Columns | None]


@contextmanager
def as_of(connection: Connection, revision: int) -> Iterator[None]:
    """Within the block every query on ``connection`` sees the book as it was at ``revision``.

    One transaction from the first look at the history to the last query: an edit that is stored in
    between is later than all of it.
    """
    transaction = connection.begin()
    try:
        with Session(connection) as session:
            for name, rows in rows_then(session, revision).items():
                _shadow(connection, name, rows)
        yield
    finally:
        transaction.rollback()  # takes the temporary views back, too


def rows_then(session: Session, revision: int) -> dict[str, Rows]:
    """For every record changed after ``revision``: its row as it was, None when it was not there."""
    later: dict[str, dict[str, list[Step]]] = {}
    for change in changes_after(session, revision):
        if change.table in PLAIN:
            records = later.setdefault(change.table, {})
            records.setdefault(change.record, []).append((change.action, change.before))
    then: dict[str, Rows] = {}
    for name, records in later.items():
        there = [key for key, steps in records.items() if steps[-1][0] is not ChangeAction.INSERT]
        now = stored_rows(session.connection(), name, there)
        then[name] = {key: row_then(now.get(key), steps) for key, steps in records.items()}
    return then


def row_then(now: Row | None, newest_first: Iterable[Step]) -> Row | None:
    """A record's row before the given changes, from its row now; None when it was not there."""
    row = now
    for action, before in newest_first:
        match action:
            case ChangeAction.INSERT:
                row = None
            case ChangeAction.DELETE:
                row = dict(before or {})
            case ChangeAction.UPDATE:
                row = {**(row or {}), **(before or {})}
    return row


def _shadow(connection: Connection, name: str, rows: Rows) -> None:
    columns = [column.name for column in PLAIN[name].columns]
    then = Table(
        f"then_{name}",
        MetaData(),
        Column("there", NullType()),
        *(Column(column, NullType()) for column in columns),
    )
    typeless = ", ".join(f'"{column}"' for column in columns)
    connection.execute(text(f'CREATE TEMP TABLE "then_{name}" (there, {typeless}, PRIMARY KEY ("key"))'))
    kept = [
        {column: row.get(column) for column in columns} | {"there": 1, "key": key}
        for key, row in rows.items()
        if row is not None
    ]
    absent = [{"there": 0, "key": key} for key, row in rows.items() if row is None]
    for part in (kept, absent):
        if part:
            connection.execute(then.insert(), part)
    connection.execute(
        text(
            f'CREATE TEMP VIEW "{name}" AS '
            f'SELECT {typeless} FROM main."{name}" WHERE key NOT IN (SELECT key FROM temp."then_{name}") '
            f'UNION ALL SELECT {typeless} FROM temp."then_{name}" WHERE there'
        )
    )
