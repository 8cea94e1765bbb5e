"""Deleting a record and what hangs on it, as the model's references say.

The database never cascades: every row that goes or forgets its target does so through the session,
where the recorder sees it, and undo brings all of it back.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import ForeignKey, Table, select
from sqlalchemy.orm import Session

from app.errors import UserError
from app.operations.records import find
from app.recorder import delete_rows, update_rows
from app.text import Text
from models.base import Record
from models.schema import RECORDS


def delete(session: Session, kind: type[Record], *keys: str) -> None:
    """Delete records of ``kind`` with all that belongs to them; what only mentions them forgets them.

    Raises:
        UserError: a record is not there, or something refuses to lose it; nothing is deleted.
    """
    for key in keys:
        find(session, kind, key)
    session.flush()
    going: dict[str, set[str]] = {}
    forgetting: dict[str, dict[str, dict[str, None]]] = {}
    waiting = [(kind.__tablename__, set(keys))]
    while waiting:
        name, new = waiting.pop()
        new -= going.setdefault(name, set())
        if not new:
            continue
        going[name] |= new
        for holder, pointer in references_to(name):
            found = set(_holding(session, pointer, new))
            if not found:
                continue
            match pointer.parent.info["on_delete"]:
                case "delete":
                    waiting.append((holder.name, found))
                case "clear":
                    for record in found:
                        forgetting.setdefault(holder.name, {}).setdefault(record, {})[pointer.parent.name] = (
                            None
                        )
                case _:
                    raise UserError(Text("Other entries still need this one. Delete or move them first."))
    for name, records in forgetting.items():
        update_rows(
            session, name, {key: row for key, row in records.items() if key not in going.get(name, ())}
        )
    for name, records_going in going.items():
        delete_rows(session, name, sorted(records_going))


def references_to(name: str) -> Iterator[tuple[Table, ForeignKey]]:
    """Every column that holds keys of table ``name``, with the table it stands in."""
    for kind in RECORDS.values():
        table = kind.__table__
        assert isinstance(table, Table)
        for key in table.foreign_keys:
            if key.column.table.name == name:
                yield table, key


def _holding(session: Session, key: ForeignKey, targets: set[str]) -> Iterator[str]:
    column = key.parent
    wanted = sorted(targets)
    for start in range(0, len(wanted), 500):
        yield from session.scalars(select(column.table.c.key).where(column.in_(wanted[start : start + 500])))
