"""The table that shows the agenda."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.text import tr
from views.calendar.agenda import CUSTOMER, DAY, KEY, KIND, TIME, TITLE, WHO, AgendaModel
from views.widgets.table import Table

WIDTHS = ((TIME, 112), (TITLE, 280), (CUSTOMER, 150), (KIND, 170), (WHO, 180))


class AgendaTable(Table):
    """Every entry in a line; ``rows`` is its model."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.rows = AgendaModel(self)
        self.setModel(self.rows)
        self.setAccessibleName(tr("Agenda"))
        for place, width in WIDTHS:
            self.setColumnWidth(place, width)

    def show_customers(self, on: bool) -> None:
        """Whether the column of customers is in sight."""
        self.setColumnHidden(CUSTOMER, not on)

    def select_key(self, key: str) -> None:
        """Bring the line of an entry into sight and select it."""
        row = self.rows.row_of(key)
        if row >= 0 and row != self.currentIndex().row():
            self.selectRow(row)

    def current_key(self) -> str:
        """The entry of the current line, "" for none."""
        index = self.currentIndex()
        return index.data(KEY) if index.isValid() else ""

    def go_to_last(self) -> None:
        """To the end, where items without a day stand."""
        self.sortByColumn(DAY, Qt.SortOrder.AscendingOrder)
        self.setFocus()
        self.selectRow(self.rows.rowCount() - 1)
        self.scrollToBottom()
