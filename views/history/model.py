"""Edits as an item model: newest first, loaded a page at a time as the list is scrolled."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.formats import day, weekday
from app.labels import label
from app.queries.history_page import Entry
from app.text import tr

Load = Callable[[int | None], Sequence[Entry]]
"""Entries below a revision, the newest when None; none when there are no more."""
Index = QModelIndex | QPersistentModelIndex

ENTRY = Qt.ItemDataRole.UserRole
DAY = Qt.ItemDataRole.UserRole + 1


class HistoryModel(QAbstractListModel):
    """``ENTRY`` is the entry of a row; ``DAY`` the heading of its day, "" but on the day's first row."""

    def __init__(self, load: Load, today: Callable[[], date]) -> None:
        super().__init__()
        self._load, self._today = load, today
        self._rows: list[Entry] = []
        self._more = True

    @property
    def entries(self) -> Sequence[Entry]:
        """What is loaded so far."""
        return self._rows

    def reload(self) -> None:
        """Begin again with the newest entries."""
        self.beginResetModel()
        self._rows = list(self._load(None))
        self._more = bool(self._rows)
        self.endResetModel()

    def prepend(self, newer: Sequence[Entry]) -> None:
        """Put entries made since on top."""
        if newer:
            self.beginInsertRows(QModelIndex(), 0, len(newer) - 1)
            self._rows[:0] = newer
            self.endInsertRows()
            self._day_changed(len(newer))

    def row_of(self, revision: int) -> int | None:
        """The row of a revision that is loaded."""
        found = (place for place, entry in enumerate(self._rows) if entry.revision == revision)
        return next(found, None)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        older = self._load(self._rows[-1].revision if self._rows else None)
        self._more = bool(older)
        if older:
            start = len(self._rows)
            self.beginInsertRows(QModelIndex(), start, start + len(older) - 1)
            self._rows.extend(older)
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return str(entry.text)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{entry.text} – {note(entry)}"
            case _ if role == ENTRY:
                return entry
            case _ if role == DAY:
                return self._heading(index.row())
        return None

    def _heading(self, row: int) -> str:
        here = local_day(self._rows[row])
        if row > 0 and local_day(self._rows[row - 1]) == here:
            return ""
        if here == self._today():
            return tr("Today")
        if here == self._today() - timedelta(days=1):
            return tr("Yesterday")
        return f"{weekday(here)} · {day(here)}"

    def _day_changed(self, row: int) -> None:
        if row < len(self._rows):
            self.dataChanged.emit(self.index(row), self.index(row))


def local_day(entry: Entry) -> date:
    """The user's calendar day of an edit."""
    return entry.at.astimezone().date()


def note(entry: Entry) -> str:
    """Kind, time of day, author and size of an edit on one line."""
    size = tr("1 record") if entry.records == 1 else tr("{count} records", count=entry.records)
    parts = [label(entry.kind), f"{entry.at.astimezone():%H:%M}", entry.author, size]
    return " · ".join(part for part in parts if part)
