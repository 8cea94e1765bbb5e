"""The first rows of a foreign sheet; the row of headings stands out and can be chosen."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.exchange.drafting import SheetDraft
from app.exchange.workbook import column_letters
from app.text import tr
from app.tokens import TYPE
from views.theme import colour, theme

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ROWS = 40
IS_HEADING = Qt.ItemDataRole.UserRole


class PreviewModel(QAbstractTableModel):
    """Cells as they stand in the workbook, with Excel's letters and numbers around."""

    def __init__(self) -> None:
        super().__init__()
        self._draft: SheetDraft | None = None

    def set_draft(self, draft: SheetDraft) -> None:
        self.beginResetModel()
        self._draft = draft
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() or self._draft is None else min(len(self._draft.sheet.rows), ROWS)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() or self._draft is None else self._draft.sheet.width

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._draft is None:
            return None
        draft = self._draft
        is_heading = 0 <= index.row() - draft.header_row < draft.header_rows
        match role:
            case Qt.ItemDataRole.DisplayRole:
                value = draft.sheet.value(index.row(), index.column())
                return "" if value is None else " ".join(str(value).split())
            case _ if role == IS_HEADING:
                return is_heading
            case Qt.ItemDataRole.FontRole if is_heading:
                return theme().font(TYPE.body, strong=True)
            case Qt.ItemDataRole.ForegroundRole if index.row() < draft.header_row:
                return colour("ink_3")
            case Qt.ItemDataRole.ToolTipRole:
                return tr("Click to say that the headings stand in row {row}", row=index.row() + 1)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return column_letters(section) if orientation is Qt.Orientation.Horizontal else str(section + 1)


class HeadingRows(QStyledItemDelegate):
    """Gives the row of headings its ground, which the style sheet would leave out."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.data(IS_HEADING):
            painter.fillRect(option.rect, colour("accent_soft"))
        super().paint(painter, option, index)
