"""The import list on the screen: 100,000 lines scroll as ten do, and the keyboard decides."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.exchange.decisions import Side
from app.exchange.plan import Proposal, ProposalKind
from app.text import tr
from views.exchange.plan_layout import line_heights
from views.exchange.plan_lines import Line, LineKind
from views.exchange.plan_model import PlanModel
from views.exchange.plan_painting import PlanDelegate
from views.theme import theme

SIDES = {Qt.Key.Key_Left: Side.BOOK, Qt.Key.Key_Right: Side.WORKBOOK}


class PlanView(QTableView):
    """Space ticks, ← and → decide conflicts and go on to the next open one, E corrects plain text."""

    looked_at = Signal(object)
    """The proposal of the current line, None for a heading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Differences between the workbook and the book"))
        self.setItemDelegate(PlanDelegate(self))
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setObjectName("bare")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        theme().changed.connect(self._size_lines)

    @property
    def plan(self) -> PlanModel:
        model = self.model()
        assert isinstance(model, PlanModel)
        return model

    def show_lines(self, lines: list[Line]) -> None:
        """Show other lines; the current one stays current when it is among them."""
        current = self.currentIndex()
        kept = self.plan.line(current.row()) if current.isValid() else None
        self.plan.set_lines(lines)
        self._size_lines()
        same = (row for row, line in enumerate(lines) if kept is not None and _same(line, kept))
        headings = (LineKind.SHEET, LineKind.RECORD)
        first = (row for row, line in enumerate(lines) if line.kind not in headings)
        row = next(same, next(first, None))
        if row is not None:
            self.setCurrentIndex(self.plan.index(row))
        else:
            self.looked_at.emit(None)

    def chosen(self) -> list[Proposal]:
        """The proposals of the selected lines."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        found = {each.id: each for row in rows for each in self.plan.line(row).members}
        return list(found.values())

    def decide(self, side: Side) -> None:
        """Decide the selected conflicts, then go to the next open one."""
        chosen = [each for each in self.chosen() if each.kind is ProposalKind.CONFLICTING]
        if chosen:
            self.plan.decide(chosen, side)
            self.go_to_open()

    def go_to_open(self) -> None:
        """Bring the next conflict that nobody decided into sight."""
        row = self.plan.next_open(self.currentIndex().row())
        if row is not None:
            self.selectionModel().setCurrentIndex(
                self.plan.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def toggle(self) -> None:
        """Tick what is selected, or untick it when all of it is ticked."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        free = [each for row in rows for each in self.plan.line(row).free]
        if free:
            self.plan.take(free, not all(map(self.plan.decisions.is_taken, free)))

    def correct(self) -> None:
        """Open the editor for the workbook's text of the current line."""
        index = self.currentIndex()
        if index.isValid() and self.plan.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in SIDES:
            self.decide(SIDES[key])
        elif key == Qt.Key.Key_Space:
            self.toggle()
        elif key == Qt.Key.Key_E and not event.modifiers():
            self.correct()
        elif key == Qt.Key.Key_N and not event.modifiers():
            self.go_to_open()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here, and there is a search field."""

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        line = self.plan.line(current.row()) if current.isValid() else None
        single = line is not None and line.kind not in (LineKind.SHEET, LineKind.RECORD)
        self.looked_at.emit(line.proposal if line is not None and single else None)

    def _size_lines(self) -> None:
        header = self.verticalHeader()
        heights = line_heights()
        usual = heights[LineKind.CELL]
        header.blockSignals(True)
        header.setUpdatesEnabled(False)
        header.setDefaultSectionSize(usual)
        plan = self.plan if self.model() is not None else None
        for row, line in enumerate(plan.all_lines() if plan is not None else ()):
            height = heights[line.kind]
            if height != usual:
                header.resizeSection(row, height)
        header.setUpdatesEnabled(True)
        header.blockSignals(False)
        self.updateGeometries()
        self.viewport().update()


def _same(line: Line, other: Line) -> bool:
    return line.kind is other.kind and line.proposal.id == other.proposal.id
