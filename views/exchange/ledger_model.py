"""The ledger as a table: every workbook sent and received."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.exchange.sheets import SHEETS
from app.folding import fold
from app.formats import listing, moment, number
from app.queries.exchange_page import LedgerRow
from app.text import LANGUAGES, Text, tr
from views.icons import icon

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
FEW = 2


@dataclass(frozen=True)
class LedgerColumn:
    heading: Text
    width: int
    say: Callable[[LedgerRow], str]
    order: Callable[[LedgerRow], Any]
    is_number: bool = False


def direction(row: LedgerRow) -> str:
    return tr("Sent") if row.sent else tr("Received")


def customers(row: LedgerRow) -> str:
    """Whose workbook it was, at a glance."""
    if row.is_foreign:
        return tr("Another program's workbook")
    if row.customers is None:
        return tr("Whole book")
    names = [name or tr("A customer that is gone") for name in row.customers]
    if len(names) > FEW:
        return tr("{first} and {count} more", first=names[0], count=len(names) - 1)
    return listing(names)


def counts(row: LedgerRow) -> str:
    """Rows of a workbook that was sent, what was taken from one that came in."""
    said = row.counts
    if row.sent:
        return tr("{count} rows", count=number(sum(said.values())))
    parts = [
        (said.get("created", 0), Text("new: {count}", count=said.get("created", 0))),
        (said.get("changed", 0), Text("changed: {count}", count=said.get("changed", 0))),
        (said.get("deleted", 0), Text("deleted: {count}", count=said.get("deleted", 0))),
        (said.get("refused", 0), Text("refused: {count}", count=said.get("refused", 0))),
    ]
    return " · ".join(str(text) for count, text in parts if count)


COLUMNS: tuple[LedgerColumn, ...] = (
    LedgerColumn(Text("When"), 150, lambda row: moment(row.at), lambda row: row.at),
    LedgerColumn(Text("Direction"), 110, direction, lambda row: row.sent),
    LedgerColumn(Text("File"), 250, lambda row: row.file_name, lambda row: fold(row.file_name)),
    LedgerColumn(Text("Customers"), 220, customers, lambda row: fold(customers(row))),
    LedgerColumn(Text("Contents"), 200, counts, lambda row: sum(row.counts.values())),
    LedgerColumn(
        Text("Language"), 90, lambda row: LANGUAGES.get(row.language, row.language), lambda row: row.language
    ),
    LedgerColumn(
        Text("Revision"),
        80,
        lambda row: number(row.revision) if row.revision else "",
        lambda row: row.revision,
        is_number=True,
    ),
    LedgerColumn(Text("Who"), 120, lambda row: row.author, lambda row: fold(row.author)),
)


class LedgerModel(QAbstractTableModel):
    """Rows as they come are newest first; sorting is stable."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[LedgerRow] = []
        self._sorting: tuple[int, Qt.SortOrder] = (0, Qt.SortOrder.DescendingOrder)

    def set_rows(self, rows: Sequence[LedgerRow]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self._arrange()
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, told = self._rows[index.row()], COLUMNS[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return told.say(row)
            case Qt.ItemDataRole.DecorationRole if told.say is direction:
                return icon("upload" if row.sent else "download")
            case Qt.ItemDataRole.TextAlignmentRole if told.is_number:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.ToolTipRole:
                return self._in_full(row, told)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return str(COLUMNS[section].heading)
        if role == Qt.ItemDataRole.TextAlignmentRole and COLUMNS[section].is_number:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        kept = [self._rows[index.row()].key for index in before]
        self._sorting = (column, order)
        self._arrange()
        places = {row.key: number for number, row in enumerate(self._rows)}
        after = [self.index(places[key], index.column()) for key, index in zip(kept, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        column, order = self._sorting
        if 0 <= column < len(COLUMNS):
            self._rows.sort(key=COLUMNS[column].order, reverse=order is Qt.SortOrder.DescendingOrder)

    def _in_full(self, row: LedgerRow, told: LedgerColumn) -> str | None:
        if told.say is customers and row.customers is not None and len(row.customers) > FEW:
            return "\n".join(name for name in row.customers if name)
        if told.say is counts and row.sent:
            named = [(SHEETS[id_].title, count) for id_, count in row.counts.items() if id_ in SHEETS]
            return "\n".join(
                tr("{sheet}: {count}", sheet=title, count=number(count)) for title, count in named if count
            )
        return None
