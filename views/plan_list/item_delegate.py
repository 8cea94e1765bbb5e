"""How a line of the list is painted: the stripe of its dimension, and a mark where it was changed."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from views.icons import picture
from views.plan_list.item_columns import STATE, TITLE
from views.plan_list.item_model import ItemModel
from views.theme import theme

STRIPE_WIDTH, INSET, MARK = 3, 5, 16


class ItemDelegate(QStyledItemDelegate):
    """For the whole table of an ``ItemModel``."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        model = index.model()
        assert isinstance(model, ItemModel)
        row, box = model.row_at(index.row()), QRectF(option.rect)
        if index.column() == TITLE:
            stripe = QRectF(box.left(), box.top() + INSET, STRIPE_WIDTH, box.height() - 2 * INSET)
            painter.fillRect(stripe, QColor(theme().tokens.dimension(row.entry.dimension)))
        elif index.column() == STATE and row.changed:
            mark = picture("pencil", MARK, theme().tokens.warn)
            painter.drawPixmap(int(box.right()) - MARK - 8, int(box.center().y()) - MARK // 2, mark)
