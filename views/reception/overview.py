"""All receptions as a list: when, who, in which state, and what is still open."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.folding import fold
from app.formats import day
from app.labels import label
from app.queries.reception import ReceptionRow, receptions
from app.text import tr
from models.values import ReceptionState
from views.theme import theme
from views.widgets.empty_state import EmptyState
from views.widgets.layout import column
from views.widgets.table import Table

if TYPE_CHECKING:
    from app.workspace import Workspace
    from views.navigation import Navigator

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
DAY, TITLE, CUSTOMER, KIND, STATE, GUESTS, LINES, OPEN, LEAD = range(9)
FIGURES = (GUESTS, LINES, OPEN)
WIDTHS = (120, 270, 170, 150, 130, 96, 110, 96, 120)


class ReceptionsModel(QAbstractTableModel):
    """One row a reception."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.rows: list[ReceptionRow] = []
        self._headings = (
            tr("Day"),
            tr("Title"),
            tr("Customer"),
            tr("Kind"),
            tr("State"),
            tr("Guests"),
            tr("Agenda lines"),
            tr("To settle"),
            tr("In charge"),
        )

    def set_rows(self, rows: Sequence[ReceptionRow]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section in FIGURES:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(self.rows[index.row()], index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in FIGURES:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        before = [self.rows[index.row()].activity for index in held]
        self.rows.sort(key=lambda row: _order(row, column), reverse=order is Qt.SortOrder.DescendingOrder)
        places = {row.activity: place for place, row in enumerate(self.rows)}
        for index, key in zip(held, before, strict=True):
            self.changePersistentIndex(index, self.index(places[key], index.column()))
        self.layoutChanged.emit()


def _text(row: ReceptionRow, column: int) -> str:
    values = {
        DAY: day(row.first),
        TITLE: row.title,
        CUSTOMER: row.customer_name,
        KIND: label(row.kind),
        STATE: label(row.state),
        LEAD: row.lead_name,
        GUESTS: str(row.guests),
        LINES: str(row.lines),
        OPEN: str(row.findings or "–"),
    }
    return values[column]


def _order(row: ReceptionRow, column: int) -> Any:
    figures: dict[int, Any] = {
        DAY: (row.first, row.activity),
        STATE: list(ReceptionState).index(row.state),
        GUESTS: row.guests,
        LINES: row.lines,
        OPEN: row.findings,
    }
    return figures.get(column, fold(_text(row, column)) if column not in figures else None)


class ReceptionList(QWidget):
    """The receptions of ``customer``, of everybody when that is "". Call ``refresh`` after setting it.

    ``opened(activity)`` comes on Enter and double click.
    """

    opened = Signal(str)

    def __init__(self, workspace: Workspace, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.customer = ""
        self._workspace = workspace
        self.model = ReceptionsModel(self)
        self.table = Table("receptions")
        self.table.setSelectionMode(Table.SelectionMode.SingleSelection)
        self.table.setModel(self.model)
        self.table.setAccessibleName(tr("Receptions"))
        for place, width in enumerate(WIDTHS):
            self.table.setColumnWidth(place, theme().size(width))
        self.table.sortByColumn(DAY, Qt.SortOrder.DescendingOrder)
        self.table.remember_columns()
        self.table.opened.connect(lambda index: self.opened.emit(self.model.rows[index.row()].activity))
        sentence = tr(
            "No reception yet. Plan an executive visit in the calendar; its panel leads to the agenda."
        )
        empty = EmptyState(
            "handshake", sentence, tr("Open the calendar"), lambda: navigator.open_page("calendar")
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(empty)
        column(self._stack, parent=self)
        self.setFocusProxy(self.table)

    def refresh(self) -> None:
        rows = self._workspace.ask(receptions, self.customer or None)
        self.model.set_rows(rows)
        header = self.table.horizontalHeader()
        self.table.setColumnHidden(CUSTOMER, bool(self.customer))
        self.model.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        self._stack.setCurrentIndex(0 if rows else 1)
        if rows:
            today = self._workspace.today()
            self.table.selectRow(_nearest([row.first for row in self.model.rows], today))


def _nearest(days: Sequence[date], today: date) -> int:
    """The row of the next reception, else of the last one."""
    return min(range(len(days)), key=lambda row: (days[row] < today, abs((days[row] - today).days)))
