"""What cannot be true at the same time: two managers of one person, two holders of one seat, circles.

No edit makes such a thing. The database does not forbid it, because a book may hold it all the same: so
taking back an old edit has to ask whether what was true then still fits to what was stored since.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.history import changes_of_record
from app.recorder import PLAIN
from app.time_travel import row_then
from models.values import LineKind

Place = tuple[str, str]
"""Table and key of a record."""
Row = Mapping[str, Any]

ONLY_ONE: Mapping[str, tuple[str, Row]] = {
    "influence_line": ("from_key", {"kind": LineKind.REPORTS_TO.value}),
    "seat_tenure": ("seat_key", {"until": None}),
}
"""Of all rows with the same value in this column only one may be like that."""

TREES: Mapping[str, tuple[str, str, Row]] = {
    "customer": ("key", "parent_key", {}),
    "department": ("key", "parent_key", {}),
    "influence_line": ("from_key", "to_key", {"kind": LineKind.REPORTS_TO.value}),
}
"""From whom to whom rows that are like that lead upwards."""


def all_above(uppers: Mapping[str, Iterable[str]], key: str) -> set[str]:
    """``key`` and everything above it; ``uppers`` are those directly above each, circles among them."""
    found: set[str] = set()
    waiting = [key]
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting.extend(uppers.get(one, ()))
    return found


def contradicting(
    session: Session, revision: int, going: Collection[Place], coming: Mapping[Place, Row]
) -> list[Place]:
    """Those of ``coming`` that do not fit to what was stored after ``revision`` any more.

    ``coming`` are whole rows as they are to be, ``going`` are to be deleted.
    """
    asked = _Question(session, revision, going, coming)
    taken = [place for place, row in coming.items() if asked.is_taken(place, row)]
    rest = {place: row for place, row in coming.items() if place not in taken}
    return [*taken, *_Question(session, revision, going, rest).circling()]


def matters(table: str, columns: Collection[str]) -> bool:
    """Whether ``columns`` of ``table`` say something that may contradict another row."""
    telling: set[str] = set()
    if table in ONLY_ONE:
        column, like = ONLY_ONE[table]
        telling |= {column, *like}
    if table in TREES:
        source, target, like = TREES[table]
        telling |= {source, target, *like}
    return not telling.isdisjoint(columns)


class _Question:
    def __init__(
        self, session: Session, revision: int, going: Collection[Place], coming: Mapping[Place, Row]
    ) -> None:
        self._session, self._revision = session, revision
        self._going, self._coming = going, coming

    def is_taken(self, place: Place, row: Row) -> bool:
        """Whether a row stored since is what only one may be."""
        table, record = place
        if table not in ONLY_ONE:
            return False
        column, like = ONLY_ONE[table]
        return _is(row, like) and any(
            other != record and self._is_new((table, other), now)
            for other, now in self._staying(table, {column: row[column], **like})
        )

    def circling(self) -> list[Place]:
        """The rows that would close a circle with one stored since."""
        found = []
        for table, (source, target, like) in TREES.items():
            coming = {
                place: row
                for place, row in self._coming.items()
                if place[0] == table and row[target] is not None and _is(row, like)
            }
            if not coming:
                continue
            links = [(now[source], now[target], key, now) for key, now in self._staying(table, like)]
            uppers: dict[str, set[str]] = {}
            for start, end, _, _ in links:
                if end is not None:
                    uppers.setdefault(start, set()).add(end)
            for place, row in coming.items():
                circle = all_above(uppers, row[target])
                if row[source] in circle and any(
                    start in circle and self._is_new((table, key), now) for start, _, key, now in links
                ):
                    found.append(place)
                else:
                    uppers.setdefault(row[source], set()).add(row[target])
        return found

    def _staying(self, table: str, like: Row) -> list[tuple[str, Row]]:
        """Rows of ``table`` that are ``like`` that, and are neither to be deleted nor to be changed."""
        plain = PLAIN[table]
        rows = self._session.connection().execute(
            select(plain).where(*(plain.c[name] == value for name, value in like.items()))
        )
        return [
            (row["key"], row)
            for row in map(dict, rows.mappings())
            if (table, row["key"]) not in self._going and (table, row["key"]) not in self._coming
        ]

    def _is_new(self, place: Place, now: Row) -> bool:
        """Whether a row was not there, or another one, at the revision."""
        since = changes_of_record(self._session, *place, after=self._revision)
        return row_then(dict(now), [(each.action, each.before) for each in reversed(since)]) != now


def _is(row: Row, like: Row) -> bool:
    return all(row[name] == value for name, value in like.items())
