"""The grade of a customer, as a badge in its cell."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from models.values import Grade
from views.theme import theme
from views.widgets.badges import HEIGHT, badge_look, paint_badge


class GradeDelegate(QStyledItemDelegate):
    """Paints the letter of a cell as a grade's badge in its middle; a cell without one stays empty."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        letter = index.data()
        if not letter:
            return
        height = theme().size(HEIGHT)
        width = theme().size(HEIGHT + 2)
        box = QRectF(0, 0, width, height)
        box.moveCenter(QRectF(option.rect).center())
        paint_badge(painter, box, badge_look(Grade(letter), theme().tokens))

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.text = ""
