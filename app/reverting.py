"""Taking edits back: what can be undone as it stands, and what stays because it was edited since.

Undo, redo and reverting an import weeks later are this one thing. A redo reverts the undo.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from sqlalchemy import CheckConstraint, Table, UniqueConstraint, and_, bindparam, select
from sqlalchemy.orm import Session
from sqlalchemy.types import NullType

from app.changes import Change, ChangeSet, Columns, fold, invert
from app.contradictions import contradicting, matters
from app.history import changes_of_record
from app.recorder import PLAIN, delete_rows, insert_rows, stored_rows, update_rows
from app.stored_values import TOGETHER
from app.time_travel import row_then
from models.schema import RECORDS
from models.values import ChangeAction

T = TypeVar("T")


class KeptBecause(StrEnum):
    EDITED = "edited"
    REFERRED_TO = "referred_to"
    DELETED = "deleted"
    TARGET_GONE = "target_gone"
    REPLACED = "replaced"


@dataclass(frozen=True)
class Kept:
    """A record, or some ``columns`` of it, that stays as it is now, and why."""

    table: str
    record: str
    because: KeptBecause
    columns: tuple[str, ...] = ()


def revert(session: Session, change_sets: Sequence[ChangeSet]) -> list[Kept]:
    """Take ``change_sets`` back in an editing session; what stays is returned.

    Nothing that was edited since is overwritten: such fields, and records that others refer to by
    now, stay.
    """
    newest_first = sorted(change_sets, key=lambda each: each.revision, reverse=True)
    wanted = fold(change for each in newest_first for change in invert(each.changes))
    attempt = _Attempt(session, max(each.revision for each in newest_first))
    attempt.plan([change for change in wanted if change.table in PLAIN])
    attempt.carry_out()
    return attempt.kept


class _Attempt:
    def __init__(self, session: Session, revision: int) -> None:
        self._session = session
        self._revision = revision
        self._inserts: dict[tuple[str, str], dict[str, Any]] = {}
        self._updates: dict[tuple[str, str], dict[str, Any]] = {}
        self._deletes: dict[tuple[str, str], None] = {}
        self.kept: list[Kept] = []

    def plan(self, changes: Sequence[Change]) -> None:
        session = self._session
        session.flush()
        for name, of_table in _by_table(changes):
            now = stored_rows(session.connection(), name, [change.record for change in of_table])
            for change in of_table:
                self._plan_one(change, now.get(change.record))
        self._keep_contradicting()
        while self._keep_dangling():
            pass

    def _plan_one(self, change: Change, now: dict[str, Any] | None) -> None:
        place = (change.table, change.record)
        match change.action:
            case ChangeAction.INSERT:
                if now is not None or self._replaced(place, change.after or {}):
                    self._keep(place, KeptBecause.REPLACED)
                else:
                    self._inserts[place] = {
                        column: (change.after or {}).get(column) for column in _columns(change.table)
                    }
            case ChangeAction.DELETE if now is not None:
                since = changes_of_record(self._session, *place, after=self._revision)
                if row_then(now, [(each.action, each.before) for each in reversed(since)]) != now:
                    self._keep(place, KeptBecause.EDITED)
                else:
                    self._deletes[place] = None
            case ChangeAction.UPDATE:
                if now is None:
                    self._keep(place, KeptBecause.DELETED)
                    return
                self._plan_update(place, change.before or {}, change.after or {}, now)

    def _plan_update(self, place: tuple[str, str], before: Columns, after: Columns, now: Columns) -> None:
        edited = {column for column in after if now.get(column) not in (before.get(column), after[column])}
        together = TOGETHER.get(place[0], frozenset())
        if edited & together:
            edited |= together & after.keys()
        back = {
            column: after[column]
            for column in after
            if column not in edited and now.get(column) != after[column]
        }
        if back and not self._allowed(place[0], {**now, **back}):
            edited |= back.keys()
        elif back and self._replaced(place, {**now, **back}):
            self._keep(place, KeptBecause.REPLACED)
        elif back:
            self._updates[place] = back
        if edited:
            self._keep(place, KeptBecause.EDITED, tuple(column for column in after if column in edited))

    def _keep(self, place: tuple[str, str], because: KeptBecause, columns: tuple[str, ...] = ()) -> None:
        self.kept.append(Kept(*place, because, columns))

    def _allowed(self, table: str, row: Columns) -> bool:
        """Whether the checks of ``table`` admit a row of which a part is taken back."""
        checks = [each.sqltext for each in _table(table).constraints if isinstance(each, CheckConstraint)]
        if not checks:
            return True
        values = select(*(bindparam(None, value, NullType()).label(name) for name, value in row.items()))
        admitted = select(and_(*checks)).select_from(values.subquery())
        return self._session.connection().scalar(admitted) != 0

    def _replaced(self, place: tuple[str, str], row: Columns) -> bool:
        """Another record has taken the place that a unique constraint allows once."""
        table, record = place
        plain = PLAIN[table]
        for constraint in _table(table).constraints:
            if isinstance(constraint, UniqueConstraint):
                names = [column.name for column in constraint.columns]
                same = [plain.c[name] == row.get(name) for name in names]
                found = self._session.connection().execute(
                    select(plain.c.key).where(*same, plain.c.key != record)
                )
                if any((table, other.key) not in self._deletes for other in found):
                    return True
        return False

    def _keep_contradicting(self) -> None:
        """Drop the steps after which something would be true twice, or stand above itself."""
        coming: dict[tuple[str, str], Columns] = dict(self._inserts)
        for name, updates in _group(self._updates):
            telling = {key: back for key, back in updates.items() if matters(name, back)}
            now = stored_rows(self._session.connection(), name, list(telling))
            coming.update({(name, key): {**now[key], **back} for key, back in telling.items()})
        for place in contradicting(self._session, self._revision, self._deletes, coming):
            self._inserts.pop(place, None)
            self._updates.pop(place, None)
            self._keep(place, KeptBecause.REPLACED)

    def _keep_dangling(self) -> bool:
        """Drop the first group of steps that would leave a reference without its target."""
        dropped = False
        for place in list(self._deletes):
            if self._referred_to(place):
                del self._deletes[place]
                self._keep(place, KeptBecause.REFERRED_TO)
                dropped = True
        for steps in (self._inserts, self._updates):
            for place, row in list(steps.items()):
                for column, target, nullable in _references(place[0]):
                    if row.get(column) is None or self._will_exist((target, row[column])):
                        continue
                    self._keep(place, KeptBecause.TARGET_GONE, (column,))
                    if steps is self._inserts and nullable:
                        row[column] = None
                    elif steps is self._updates:
                        del row[column]
                    else:
                        del steps[place]
                        dropped = True
                        break
        return dropped

    def _will_exist(self, place: tuple[str, str]) -> bool:
        if place in self._inserts:
            return True
        return place not in self._deletes and bool(
            stored_rows(self._session.connection(), place[0], [place[1]])
        )

    def _referred_to(self, place: tuple[str, str]) -> bool:
        for name in PLAIN:
            for column, target, _nullable in _references(name):
                if target != place[0]:
                    continue
                plain = PLAIN[name]
                for found in self._session.connection().execute(
                    select(plain.c.key).where(plain.c[column] == place[1])
                ):
                    other = (name, found.key)
                    if other not in self._deletes and column not in self._updates.get(other, {}):
                        return True
        return False

    def carry_out(self) -> None:
        for name, deletes in _group(self._deletes):
            delete_rows(self._session, name, list(deletes))
        for name, updates in _group(self._updates):
            update_rows(self._session, name, updates)
        for name, inserts in _group(self._inserts):
            insert_rows(self._session, name, list(inserts.values()))


def _group(steps: dict[tuple[str, str], T]) -> list[tuple[str, dict[str, T]]]:
    grouped: dict[str, dict[str, T]] = {}
    for (name, record), step in steps.items():
        grouped.setdefault(name, {})[record] = step
    return list(grouped.items())


def _by_table(changes: Sequence[Change]) -> Iterator[tuple[str, list[Change]]]:
    grouped: dict[str, list[Change]] = {}
    for change in changes:
        grouped.setdefault(change.table, []).append(change)
    # Deletes first: whether a place that is allowed once is free depends on them.
    for name, of_table in grouped.items():
        yield name, sorted(of_table, key=lambda change: change.action is not ChangeAction.DELETE)


def _table(name: str) -> Table:
    table = RECORDS[name].__table__
    assert isinstance(table, Table)
    return table


def _columns(name: str) -> list[str]:
    return [column.name for column in _table(name).columns]


def _references(name: str) -> list[tuple[str, str, bool]]:
    """(column, table it points to, may be null) of table ``name``."""
    return [
        (key.parent.name, key.column.table.name, bool(key.parent.nullable))
        for key in _table(name).foreign_keys
    ]
