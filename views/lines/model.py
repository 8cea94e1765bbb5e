"""A small table that is typed into: one line a record, and an empty line below for the next one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from views.theme import theme

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class LineColumn:
    """A column of records that have a ``key``: ``field`` is its attribute, and its name when it is edited.

    ``show`` writes the value, ``edit`` as it is typed; ``read`` reads what was typed and raises
    ``ValueError`` with a sentence. ``stretch`` parts the room among the columns.
    """

    field: str
    heading: str
    stretch: int = 1
    show: Callable[[Any], str] = str
    edit: Callable[[Any], str] = str
    read: Callable[[str], Any] = str
    is_figure: bool = False


class LinesModel(QAbstractTableModel):
    """Records as lines; their first column names them. It changes nothing itself:

    ``edited(key, field, value)``, ``added(first)`` and ``refused(sentence)`` say what was typed.
    """

    edited = Signal(str, str, object)
    added = Signal(str)
    refused = Signal(str)

    def __init__(self, columns: Sequence[LineColumn], prompt: str) -> None:
        """``prompt`` stands in the empty line."""
        super().__init__()
        self.columns = tuple(columns)
        self.rows: list[Any] = []
        self._has_empty = True
        self._prompt = prompt

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show these records; lines that stay keep the keyboard, and an editor that is open."""
        before, after = [each.key for each in self.rows], [each.key for each in rows]
        if before == after:
            self.rows = list(rows)
        elif before == after[:-1]:  # the empty line becomes the new record, and a new one follows it
            self.rows, self._has_empty = list(rows), False
            self.dataChanged.emit(self.index(len(before), 0), self.index(len(before), len(self.columns) - 1))
            self.beginInsertRows(QModelIndex(), len(after), len(after))
            self._has_empty = True
            self.endInsertRows()
        else:
            self.beginResetModel()
            self.rows = list(rows)
            self.endResetModel()
            return
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows), len(self.columns) - 1))

    def record(self, row: int) -> Any:
        """The record of a line, None for the empty one."""
        return self.rows[row] if 0 <= row < len(self.rows) else None

    def row_of(self, key: str) -> int | None:
        return next((row for row, one in enumerate(self.rows) if one.key == key), None)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows) + self._has_empty

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return self.columns[section].heading if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        typed = index.column() == 0 or self.record(index.row()) is not None
        return super().flags(index) | (Qt.ItemFlag.ItemIsEditable if typed else Qt.ItemFlag.NoItemFlags)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column, one = self.columns[index.column()], self.record(index.row())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        if role == Qt.ItemDataRole.ForegroundRole and one is None:
            return QColor(theme().tokens.ink_3)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.heading}: {self.data(index)}"
        if one is None:
            shown = self._prompt if index.column() == 0 else ""
            return shown if role == Qt.ItemDataRole.DisplayRole else None
        value = getattr(one, column.field)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            write = column.show if role == Qt.ItemDataRole.DisplayRole else column.edit
            return "" if value is None else write(value)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        column, one, typed = self.columns[index.column()], self.record(index.row()), str(value).strip()
        if one is None:
            if typed:
                self.added.emit(typed)
            return bool(typed)
        if typed == self.data(index, Qt.ItemDataRole.EditRole):
            return False
        try:
            read = column.read(typed)
        except ValueError as error:
            self.refused.emit(str(error))
            return False
        if read == getattr(one, column.field):
            return False
        self.edited.emit(one.key, column.field, read)
        return True

    def _alignment(self, section: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if self.columns[section].is_figure else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
