"""The recorder: turns what an operation did to a session into changes.

It listens; operations write nothing for it. Bulk statements and database-side cascades would escape
it, so the first are refused (use ``insert_rows`` and ``update_rows``) and the second are not declared.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Column, MetaData, Table, bindparam, event, inspect, select
from sqlalchemy.engine import Connection, Dialect
from sqlalchemy.orm import ORMExecuteState, Session
from sqlalchemy.sql.schema import ScalarElementColumnDefault
from sqlalchemy.types import JSON, NullType

from app.changes import Change, fold, update
from models.schema import RECORDS, Record
from models.values import ChangeAction

CHUNK = 500


class Recorder:
    """Records the changes of one session until ``finish``."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._changes: list[Change] = []
        session.info["recorder"] = self
        event.listen(session, "before_flush", self._before_flush)
        event.listen(session, "do_orm_execute", _refuse_bulk)

    def add(self, changes: Iterable[Change]) -> None:
        self._changes.extend(changes)

    def finish(self) -> tuple[Change, ...]:
        """Flush what is pending and return what happened, one change a record."""
        self._session.flush()
        return fold(self._changes)

    def _before_flush(self, session: Session, _context: object, _instances: object) -> None:
        for row in session.new:
            if isinstance(row, Record):
                self._changes.append(self._inserted(row))
        for row in session.dirty:
            if isinstance(row, Record) and (change := self._updated(row)):
                self._changes.append(change)
        for row in session.deleted:
            if isinstance(row, Record):
                before = stored_row(session.connection(), _table(row), row.key)
                self._changes.append(Change(row.__tablename__, row.key, ChangeAction.DELETE, before=before))

    def _inserted(self, row: Record) -> Change:
        table, dialect = _table(row), self._session.connection().dialect
        for column in table.columns:
            default = column.default
            if isinstance(default, ScalarElementColumnDefault) and getattr(row, column.name) is None:
                setattr(row, column.name, default.arg)
        after = {
            column.name: to_stored(dialect, column, getattr(row, column.name)) for column in table.columns
        }
        return Change(row.__tablename__, row.key, ChangeAction.INSERT, after=after)

    def _updated(self, row: Record) -> Change | None:
        table, connection = _table(row), self._session.connection()
        state = inspect(row)
        changed = [column for column in table.columns if state.attrs[column.name].history.has_changes()]
        if not changed:
            return None
        if any(column.primary_key for column in changed):
            raise RuntimeError("The key of a record never changes.")
        stored = stored_row(connection, table, row.key)
        after = {
            column.name: to_stored(connection.dialect, column, getattr(row, column.name))
            for column in changed
        }
        return update(row.__tablename__, row.key, stored, after)


def _table(row: Record) -> Table:
    table = type(row).__table__
    assert isinstance(table, Table)
    return table


def _refuse_bulk(state: ORMExecuteState) -> None:
    if state.is_insert or state.is_update or state.is_delete:
        raise RuntimeError("Bulk statements escape the recorder; use insert_rows or update_rows.")


@event.listens_for(Session, "before_flush")
def _refuse_unrecorded(session: Session, _context: object, _instances: object) -> None:
    if "recorder" not in session.info and any(
        isinstance(row, Record) for row in (*session.new, *session.dirty, *session.deleted)
    ):
        raise RuntimeError("Records are edited through Transactions.edit only.")


def recorder_of(session: Session) -> Recorder:
    """The recorder of an editing session.

    Raises:
        RuntimeError: the session is one that only reads.
    """
    recorder = session.info.get("recorder")
    if not isinstance(recorder, Recorder):
        raise RuntimeError("Records are edited through Transactions.edit only.")
    return recorder


def to_stored(dialect: Dialect, column: Column[Any], value: Any) -> Any:
    """``value`` of ``column`` as the book stores it."""
    if isinstance(column.type, JSON) and isinstance(value, int | float) and not isinstance(value, bool):
        return value  # SQLite makes a number of the text that JSON writes for one.
    processor = column.type.dialect_impl(dialect).bind_processor(dialect)
    stored = processor(value) if processor else value
    return int(stored) if isinstance(stored, bool) else stored


def plain_table(table: Table) -> Table:
    """``table`` without types: reads and writes stored values."""
    return Table(
        table.name,
        MetaData(),
        *(Column(column.name, NullType(), primary_key=column.primary_key) for column in table.columns),
    )


PLAIN: Mapping[str, Table] = {
    name: plain_table(kind.__table__) for name, kind in RECORDS.items() if isinstance(kind.__table__, Table)
}
"""The recorded tables without types, by name."""


def stored_row(connection: Connection, table: Table, key: str) -> dict[str, Any]:
    """The stored values of one record as they stand in the book."""
    plain = PLAIN[table.name]
    return dict(connection.execute(select(plain).where(plain.c.key == key)).mappings().one())


def stored_rows(connection: Connection, name: str, keys: Sequence[str]) -> dict[str, dict[str, Any]]:
    """The stored values of those of ``keys`` that table ``name`` has, by key."""
    plain = PLAIN[name]
    found: dict[str, dict[str, Any]] = {}
    for start in range(0, len(keys), CHUNK):
        part = keys[start : start + CHUNK]
        for row in connection.execute(select(plain).where(plain.c.key.in_(part))).mappings():
            found[row["key"]] = dict(row)
    return found


def insert_rows(session: Session, name: str, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert many records of table ``name`` at once, recorded; ``rows`` hold stored values and keys."""
    if not rows:
        return
    columns = [column.name for column in PLAIN[name].columns]
    complete = [{column: row.get(column) for column in columns} for row in rows]
    session.flush()
    session.connection().execute(PLAIN[name].insert(), complete)
    recorder_of(session).add(
        Change(name, str(row["key"]), ChangeAction.INSERT, after=row) for row in complete
    )


def update_rows(session: Session, name: str, changed: Mapping[str, Mapping[str, Any]]) -> None:
    """Update many records of table ``name`` at once, recorded; stored values by key and column."""
    session.flush()
    connection = session.connection()
    stored = stored_rows(connection, name, list(changed))
    changes = [
        change
        for key, columns in changed.items()
        if key in stored and (change := update(name, key, stored[key], columns))
    ]
    write_updates(connection, name, changes)
    recorder_of(session).add(changes)
    session.expire_all()


def delete_rows(session: Session, name: str, keys: Sequence[str]) -> None:
    """Delete many records of table ``name`` at once, recorded."""
    session.flush()
    connection = session.connection()
    stored = stored_rows(connection, name, keys)
    plain = PLAIN[name]
    if stored:
        connection.execute(
            plain.delete().where(plain.c.key == bindparam("record")), [{"record": key} for key in stored]
        )
    recorder_of(session).add(
        Change(name, key, ChangeAction.DELETE, before=row) for key, row in stored.items()
    )
    session.expire_all()


def write_updates(connection: Connection, name: str, changes: Iterable[Change]) -> None:
    """Carry out updates of table ``name``, one statement per set of columns."""
    plain = PLAIN[name]
    together: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for change in changes:
        after = change.after or {}
        new = {f"new_{column}": value for column, value in after.items()}
        together.setdefault(tuple(after), []).append({"record": change.record, **new})
    for columns, values in together.items():
        statement = plain.update().where(plain.c.key == bindparam("record"))
        connection.execute(
            statement.values({column: bindparam(f"new_{column}") for column in columns}), values
        )
