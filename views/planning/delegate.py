"""Paints the planning list and edits its cells in place."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    QTimer,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.text import tr
from app.tokens import SPACE, TYPE
from models.values import Dimension
from views.planning.lines import Line
from views.planning.model import CHECK, Col, PlanningModel
from views.theme import colour, theme
from views.widgets.badges import badge_look, paint_badge
from views.widgets.fields import CalmCombo
from views.widgets.tick import TICK, paint_tick

Index = QModelIndex | QPersistentModelIndex
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
STRIPE = 3
BADGE = (24, 20)
ARROW = 18
LEAST_WEIGHT, MOST_WEIGHT = 0.5, 100.0


class PlanningDelegate(QStyledItemDelegate):
    """Two lines for each proposal: what to do, and the gap that it answers."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = row_at(index)
        rect, state = option.rect, option.state
        painter.save()
        ground = "sunken" if isinstance(row, Dimension) else "raised"
        if state & QStyle.StateFlag.State_Selected:
            ground = "accent_soft"
        painter.fillRect(rect, colour(ground))
        painter.setPen(colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if isinstance(row, Dimension):
            self._heading(painter, rect, index)
        elif isinstance(row, Line):
            self._cell(painter, rect, index, row)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A press on a tick ticks."""
        released = event.type() == QEvent.Type.MouseButtonRelease
        if not isinstance(event, QMouseEvent) or not released or index.column() != Col.WHAT:
            return False
        box = tick_box(option.rect).adjusted(-8, -8, 8, 8)
        if event.button() is not Qt.MouseButton.LeftButton or not box.contains(event.position().toPoint()):
            return False
        return toggle(model, index)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        match Col(index.column()):
            case Col.OWNER:
                combo = CalmCombo(parent)
                model = index.model()
                assert isinstance(model, PlanningModel)
                combo.addItem(tr("Nobody yet"), None)
                for key, name in model.owners.items():
                    combo.addItem(name, key)
                combo.activated.connect(lambda _: self._finish(combo))
                combo.setAccessibleName(tr("Owner"))
                return combo
            case Col.WEIGHT:
                spin = QDoubleSpinBox(parent)
                spin.setRange(LEAST_WEIGHT, MOST_WEIGHT)
                spin.setSingleStep(0.5)
                spin.setDecimals(1)
                spin.setAccessibleName(tr("Weight"))
                return spin
            case column:
                line = QLineEdit(parent)
                line.setAccessibleName(tr("Due on") if column is Col.DUE else tr("What and why"))
                return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(value)))
            QTimer.singleShot(0, editor, editor.showPopup)
        elif isinstance(editor, QDoubleSpinBox):
            editor.setValue(value)
        elif isinstance(editor, QLineEdit):
            editor.setText("" if value is None else str(value))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        value: Any = None
        if isinstance(editor, QComboBox):
            value = editor.currentData()
        elif isinstance(editor, QDoubleSpinBox):
            value = editor.value()
        elif isinstance(editor, QLineEdit):
            value = editor.text()
        model.setData(model.index(index.row(), index.column()), value)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRect(option.rect)
        if index.column() == Col.WHAT:
            rect.setLeft(tick_box(rect).right() + SPACE.xs)
        height = min(rect.height(), editor.sizeHint().height())
        editor.setGeometry(rect.left(), rect.center().y() - height // 2, rect.width(), height)

    def _finish(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def _heading(self, painter: QPainter, rect: QRect, index: Index) -> None:
        if index.column() != Col.WHAT:
            return
        paint_tick(painter, tick_box(rect), index.data(CHECK))
        painter.setPen(colour("ink"))
        painter.setFont(theme().font(strong=True))
        painter.drawText(words_of(rect), LEFT, str(index.data() or ""))

    def _cell(self, painter: QPainter, rect: QRect, index: Index, line: Line) -> None:
        area = rect.adjusted(SPACE.s, 0, -SPACE.s, 0)
        match Col(index.column()):
            case Col.WHAT:
                painter.fillRect(
                    QRect(rect.left(), rect.top(), STRIPE, rect.height() - 1), colour(line.dimension.value)
                )
                paint_tick(painter, tick_box(rect), index.data(CHECK))
                self._two(painter, words_of(rect), line, line.title, line.note or line.gap, bool(line.note))
            case Col.WHOM:
                self._two(painter, area, line, line.whom, line.about)
            case Col.LEVEL:
                _levels(painter, area, line)
            case column:
                ink = "ink" if line.ticked else "ink_3"
                align = RIGHT if column is Col.WEIGHT else LEFT
                _words(painter, area, str(index.data() or "–"), ink, align=align)

    def _two(
        self, painter: QPainter, area: QRect, line: Line, first: str, second: str, warns: bool = False
    ) -> None:
        if not second:
            _words(painter, area, first, "ink" if line.ticked else "ink_3")
            return
        middle = area.center().y()
        upper = QRect(area.left(), middle - theme().size(18), area.width(), theme().size(18))
        lower = QRect(area.left(), middle + 1, area.width(), theme().size(17))
        _words(painter, upper, first, "ink" if line.ticked else "ink_3")
        _words(painter, lower, second, "warn" if warns else "ink_3", TYPE.caption)


def row_at(index: Index) -> Dimension | Line:
    """The heading or line of an index."""
    model = index.model()
    assert isinstance(model, PlanningModel)
    return model.row_at(index.row())


def tick_box(rect: QRect) -> QRect:
    """Where the tick of a line stands."""
    return QRect(rect.left() + SPACE.m, rect.center().y() - TICK // 2, TICK, TICK)


def words_of(rect: QRect) -> QRect:
    """Where the words beside the tick stand."""
    return rect.adjusted(SPACE.m + TICK + SPACE.s, 0, -SPACE.s, 0)


def toggle(model: QAbstractItemModel, index: Index) -> bool:
    """Tick what is not ticked wholly, else take the tick off."""
    at = model.index(index.row(), Col.WHAT)
    on = at.data(CHECK) != Qt.CheckState.Checked
    return model.setData(at, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked, CHECK)


def opens_editor(event: QKeyEvent) -> bool:
    """Enter and F2 change the cell that has the keyboard."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


def _words(
    painter: QPainter,
    area: QRect,
    text: str,
    ink: str,
    size: int = TYPE.body,
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    font = theme().font(size, figures=True)
    painter.setFont(font)
    painter.setPen(colour(ink))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, align, shown)


def _levels(painter: QPainter, area: QRect, line: Line) -> None:
    """The badges of both levels, an arrow between them."""
    if line.to_level is None:
        return
    width, height = BADGE
    top = area.center().y() - height / 2 + 1
    left = float(area.left())
    if line.from_level is not None:
        paint_badge(painter, QRectF(left, top, width, height), badge_look(line.from_level, theme().tokens))
    painter.setPen(colour("ink_3"))
    painter.drawText(QRectF(left + width, top, ARROW, height), Qt.AlignmentFlag.AlignCenter, "→")
    to = QRectF(left + width + ARROW, top, width, height)
    paint_badge(painter, to, badge_look(line.to_level, theme().tokens))
