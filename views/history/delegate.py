"""How an edit looks in the list: its sentence, below it the rest, above the first of a day the day."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.tokens import SPACE, TYPE
from models.values import ChangeKind
from views.history.model import DAY, ENTRY, note
from views.icons import picture
from views.theme import theme

ROW = 48
HEADING = 36
ICON = 16

ICONS = {
    ChangeKind.EDIT: "pencil",
    ChangeKind.IMPORT: "download",
    ChangeKind.EXPORT: "upload",
    ChangeKind.UNDO: "undo-2",
    ChangeKind.REDO: "redo-2",
    ChangeKind.REVERT: "rotate-ccw",
}


class EntryDelegate(QStyledItemDelegate):
    """Paints rows of a ``HistoryModel``."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        heading = HEADING if index.data(DAY) else 0
        return QSize(200, theme().size(ROW + heading))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        tokens = theme().tokens
        rect = QRect(option.rect)
        heading = index.data(DAY)
        if heading:
            top = QRect(rect)
            top.setHeight(theme().size(HEADING))
            rect.setTop(top.bottom() + 1)
            painter.setFont(theme().font(TYPE.caption, strong=True))
            painter.setPen(QColor(tokens.ink_2))
            words = top.adjusted(SPACE.l, 0, -SPACE.l, -SPACE.xs)
            painter.drawText(words, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, heading)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.accent_soft))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(tokens.hover))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(QRect(rect.topLeft(), QSize(3, rect.height())), QColor(tokens.accent))
        painter.fillRect(
            rect.left() + SPACE.l, rect.bottom(), rect.width() - 2 * SPACE.l, 1, QColor(tokens.line)
        )
        self._paint_entry(painter, rect, index)
        painter.restore()

    def _paint_entry(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens = theme().tokens
        entry = index.data(ENTRY)
        middle = rect.center().y()
        corner = QPoint(rect.left() + SPACE.l, middle - ICON // 2)
        painter.drawPixmap(corner, picture(ICONS[entry.kind], ICON, tokens.ink_3))
        words = rect.adjusted(SPACE.l + ICON + SPACE.m, 0, -SPACE.l, 0)
        for text, size, ink, upper in (
            (str(entry.text), TYPE.body, tokens.ink, True),
            (note(entry), TYPE.caption, tokens.ink_3, False),
        ):
            font = theme().font(size, figures=True)
            painter.setFont(font)
            painter.setPen(QColor(ink))
            line = " ".join(text.split())
            shown = QFontMetrics(font).elidedText(line, Qt.TextElideMode.ElideRight, words.width())
            half = QRect(words)
            if upper:
                half.setBottom(middle)
            else:
                half.setTop(middle + 2)
            align = Qt.AlignmentFlag.AlignBottom if upper else Qt.AlignmentFlag.AlignTop
            painter.drawText(half, align | Qt.AlignmentFlag.AlignLeft, shown)
