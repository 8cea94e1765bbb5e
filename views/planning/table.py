"""The planning list: Space ticks, Enter changes, all by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.text import tr
from models.values import Dimension
from views.planning.delegate import PlanningDelegate, opens_editor, toggle
from views.planning.lines import Line
from views.planning.model import Col, PlanningModel
from views.theme import theme

LINE_HEIGHT, HEADING_HEIGHT = 48, 34
WIDTHS = {Col.WHOM: 152, Col.LEVEL: 84, Col.DUE: 128, Col.OWNER: 116, Col.WEIGHT: 76}


class PlanningTable(QTableView):
    """``current_changed`` says which line has the keyboard, None for a heading."""

    current_changed = Signal(object)

    def __init__(self, model: PlanningModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setItemDelegate(PlanningDelegate(self))
        self.setAccessibleName(tr("Proposals for the plan"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(Col.WHAT, QHeaderView.ResizeMode.Stretch)
        model.modelReset.connect(self._dress)
        theme().changed.connect(self._dress)
        self.selectionModel().currentRowChanged.connect(self._tell)
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space and index.isValid():
            self._toggle()
        elif opens_editor(event) and index.isValid():
            self.edit(
                index if index.flags() & Qt.ItemFlag.ItemIsEditable else index.siblingAtColumn(Col.WHAT)
            )
        else:
            super().keyPressEvent(event)

    def _toggle(self) -> None:
        """Tick every selected line as the current one will be; a heading ticks all of its lines."""
        index = self.currentIndex()
        row = self._model.row_at(index.row())
        if isinstance(row, Dimension):
            toggle(self._model, index)
            return
        chosen = [self._model.row_at(each.row()) for each in self.selectionModel().selectedRows()]
        lines = [each for each in chosen if isinstance(each, Line)]
        self._model.tick(lines if row in lines else [row], not row.ticked)

    def _dress(self) -> None:
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, theme().size(width))
        self.clearSpans()
        for row in range(self._model.rowCount()):
            is_heading = isinstance(self._model.row_at(row), Dimension)
            self.setRowHeight(row, theme().size(HEADING_HEIGHT if is_heading else LINE_HEIGHT))
            if is_heading:
                self.setSpan(row, 0, 1, len(Col))

    def _tell(self, now: QModelIndex, before: QModelIndex) -> None:
        row = self._model.row_at(now.row()) if now.isValid() else None
        self.current_changed.emit(row if isinstance(row, Line) else None)
