"""The import list as Qt wants it: one line a row, ticks and corrections by the usual roles."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.exchange.changed_words import Piece, changed_words
from app.exchange.decisions import Decisions, Side
from app.exchange.plan import Proposal
from app.text import tr
from views.exchange.plan_lines import KIND_NAMES, Line, LineKind, PlanIndex

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
LINE = Qt.ItemDataRole.UserRole

compared = lru_cache(maxsize=2_000)(changed_words)
"""Comparing is asked for at each paint of a line."""


class PlanModel(QAbstractListModel):
    """Shows ``lines`` of a plan and what was decided about them.

    ``decided`` comes after every decision; ``refused(Text)`` when a correction cannot be taken.
    """

    decided = Signal()
    refused = Signal(object)

    def __init__(self, index: PlanIndex, decisions: Decisions) -> None:
        super().__init__()
        self.plan_index = index
        self.decisions = decisions
        self._lines: list[Line] = []
        self._ticks: dict[int, Qt.CheckState] = {}

    def set_lines(self, lines: list[Line]) -> None:
        self.beginResetModel()
        self._lines = lines
        self._ticks.clear()
        self.endResetModel()

    def line(self, row: int) -> Line:
        return self._lines[row]

    def all_lines(self) -> Sequence[Line]:
        """Every line in the list now."""
        return self._lines

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid():
            line = self._lines[index.row()]
            if line.free:
                flags |= Qt.ItemFlag.ItemIsUserCheckable
            if self._editable(line):
                flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._said(line)
            case Qt.ItemDataRole.CheckStateRole:
                return self._tick(index.row())
            case Qt.ItemDataRole.EditRole:
                return self.came_back(line.proposal) if self._editable(line) else None
            case _ if role == LINE:
                return line
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid():
            return False
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and line.free:
            self.take(line.free, Qt.CheckState(value) is Qt.CheckState.Checked)
            return True
        if role == Qt.ItemDataRole.EditRole and self._editable(line):
            sentence = self.decisions.edit(line.proposal, str(value))
            if sentence is not None:
                self.refused.emit(sentence)
                return False
            self._tell()
            return True
        return False

    def take(self, proposals: Sequence[Proposal], on: bool) -> None:
        self.decisions.take(proposals, on)
        self._tell()

    def decide(self, proposals: Sequence[Proposal], side: Side) -> None:
        self.decisions.decide(proposals, side)
        self._tell()

    def came_back(self, proposal: Proposal) -> str:
        """What the workbook says, as corrected; of a row that comes back, all of it."""
        if proposal.values:
            return self.plan_index.summary(proposal)
        return self.plan_index.say(proposal, self.decisions.value(proposal))

    def now(self, proposal: Proposal) -> str:
        """What the book says."""
        if proposal.values:
            return tr("Deleted")
        return self.plan_index.say(proposal, proposal.now)

    def compared(self, proposal: Proposal) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
        """Both sides in pieces; what is no text is changed as a whole."""
        before, after = self.now(proposal), self.came_back(proposal)
        if self.decisions.can_edit(proposal):
            return compared(before, after)
        return tuple(Piece(side, True) for side in (before,) if side), tuple(
            Piece(side, True) for side in (after,) if side
        )

    def shown(self) -> list[Proposal]:
        """Everything that is in the list now."""
        return [each for line in self._lines if line.kind is LineKind.SHEET for each in line.members]

    def next_open(self, after: int) -> int | None:
        """The row of the next conflict that nobody decided, from the top again after the last."""
        count = len(self._lines)
        for step in range(1, count + 1):
            row = (after + step) % count
            line = self._lines[row]
            if line.kind is LineKind.CONFLICT and self.decisions.side(line.proposal) is None:
                return row
        return None

    def _editable(self, line: Line) -> bool:
        return line.kind in (LineKind.CELL, LineKind.CONFLICT) and self.decisions.can_edit(line.proposal)

    def _tell(self) -> None:
        """Decisions may touch other lines: what belongs together, records, sheets."""
        self._ticks.clear()
        if self._lines:
            self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))
        self.decided.emit()

    def _tick(self, row: int) -> Qt.CheckState | None:
        if row not in self._ticks:
            free = self._lines[row].free
            if not free:
                return None
            taken = sum(map(self.decisions.is_taken, free))
            some = Qt.CheckState.PartiallyChecked if taken else Qt.CheckState.Unchecked
            self._ticks[row] = Qt.CheckState.Checked if taken == len(free) else some
        return self._ticks[row]

    def _said(self, line: Line) -> str:
        if line.kind in (LineKind.SHEET, LineKind.RECORD):
            return line.name
        each = line.proposal
        kind = str(KIND_NAMES[each.kind])
        if not each.field:
            return tr("{kind}: {row}, {place}", kind=kind, row=line.name, place=each.place)
        return tr(
            "{kind}: {row}, {field}, {place}: {before} → {after}",
            kind=kind,
            row=line.name,
            field=self.plan_index.heading(each),
            place=each.place,
            before=self.now(each) or "–",
            after=self.came_back(each) or "–",
        )
