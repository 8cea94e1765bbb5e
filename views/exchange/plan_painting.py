"""Paints the lines of the import list, and hears presses on ticks and cards."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.exchange.changed_words import Piece, excerpt
from app.exchange.decisions import Side
from app.exchange.plan import ProposalKind
from app.text import tr
from app.tokens import RADIUS, SPACE, TYPE
from views.exchange.plan_layout import Places, places
from views.exchange.plan_lines import KIND_NAMES, Line, LineKind
from views.exchange.plan_model import LINE, PlanModel
from views.icons import picture
from views.theme import colour, theme
from views.widgets.tick import paint_tick

Index = QModelIndex | QPersistentModelIndex
MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
EDITOR_HEIGHT = 140

KIND_INKS = {
    ProposalKind.CREATED: "good",
    ProposalKind.CHANGED: "ink_2",
    ProposalKind.CONFLICTING: "warn",
    ProposalKind.MISSING: "bad",
    ProposalKind.PROBLEM: "bad",
}


class PlanDelegate(QStyledItemDelegate):
    """No widget a line: everything is painted, only where it is seen."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE)
        if not isinstance(line, Line):
            return
        rect, state = option.rect, option.state
        painter.save()
        ground = "sunken" if line.kind is LineKind.SHEET else "raised"
        if state & QStyle.StateFlag.State_Selected:
            ground = "accent_soft"
        elif state & QStyle.StateFlag.State_MouseOver and line.kind is not LineKind.SHEET:
            ground = "paper"
        painter.fillRect(rect, colour(ground))
        painter.setPen(colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        where = places(line.kind, rect)
        _Painting(painter, _model(index), line, where).paint(index)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A press on a tick ticks, one on a card decides."""
        line = index.data(LINE)
        released = event.type() == QEvent.Type.MouseButtonRelease
        if not isinstance(event, QMouseEvent) or not released or not isinstance(line, Line):
            return False
        if event.button() is not Qt.MouseButton.LeftButton:
            return False
        where, at = places(line.kind, option.rect), event.position().toPoint()
        plan = _model(index)
        if line.kind is LineKind.CONFLICT:
            for side, card in ((Side.BOOK, where.before), (Side.WORKBOOK, where.after)):
                if card.contains(at):
                    plan.decide(line.members, side)
                    return True
            return False
        if line.free and where.tick.adjusted(-6, -6, 6, 6).contains(at):
            on = index.data(Qt.ItemDataRole.CheckStateRole) != Qt.CheckState.Checked
            plan.take(line.free, on)
            return True
        return False

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        editor: QWidget
        if "\n" in text or len(text) > 200:
            editor = QPlainTextEdit(parent)
        else:
            editor = QLineEdit(parent)
        editor.setAccessibleName(tr("What to take over"))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QPlainTextEdit):
            editor.setPlainText(text)
        elif isinstance(editor, QLineEdit):
            editor.setText(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        text = editor.toPlainText() if isinstance(editor, QPlainTextEdit) else None
        if isinstance(editor, QLineEdit):
            text = editor.text()
        if text is not None and text != index.data(Qt.ItemDataRole.EditRole):
            model.setData(model.index(index.row(), index.column()), text)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE)
        rect: QRect = option.rect
        where = places(line.kind, rect).after
        if isinstance(editor, QPlainTextEdit):
            where = QRect(where.left(), where.top(), where.width(), theme().size(EDITOR_HEIGHT))
            bottom = editor.parentWidget().height() - SPACE.xs
            where.moveBottom(min(where.bottom(), max(bottom, where.height())))
        editor.setGeometry(where)


def _model(index: Index) -> PlanModel:
    model = index.model()
    assert isinstance(model, PlanModel)
    return model


class _Painting:
    """One line while it is painted."""

    def __init__(self, painter: QPainter, model: PlanModel, line: Line, where: Places) -> None:
        self.painter, self.model, self.line, self.where = painter, model, line, where

    def paint(self, index: Index) -> None:
        line = self.line
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is not None:
            paint_tick(self.painter, self.where.tick, state)
        match line.kind:
            case LineKind.SHEET:
                self._sheet()
            case LineKind.RECORD:
                self._text(self.where.field, line.name, theme().font(strong=True))
            case LineKind.ROW:
                self._row()
            case LineKind.CELL:
                self._cell()
            case LineKind.CONFLICT:
                self._conflict()

    def _sheet(self) -> None:
        font = theme().font(TYPE.lead, strong=True)
        self._text(self.where.field, self.line.name, font)
        used = QFontMetrics(font).horizontalAdvance(self.line.name)
        free = self.where.field.adjusted(used + theme().size(SPACE.m), 2, 0, 0)
        self._text(free, str(len(self.line.members)), theme().font(TYPE.caption, figures=True), "ink_3")

    def _row(self) -> None:
        each, where = self.line.proposal, self.where
        if each.is_problem:
            self._icon("triangle-alert", "bad")
        kind = str(KIND_NAMES[each.kind])
        caption, strong = theme().font(TYPE.caption, strong=True), theme().font(strong=True)
        area = QRect(where.field)
        area.setLeft(self._words(area, kind, caption, KIND_INKS[each.kind]))
        faded = each.kind is ProposalKind.MISSING and not self.model.decisions.is_taken(each)
        if self.line.name:
            area.setLeft(self._words(area, self.line.name, strong, "ink_2" if faded else "ink"))
        if each.message is not None:
            said, ink = str(each.message), "bad" if each.is_problem else "warn"
        elif each.kind is ProposalKind.MISSING:
            going = self.model.decisions.is_taken(each)
            said = (
                tr("Will be deleted from the book") if going else tr("Not in the workbook; stays in the book")
            )
            ink = "bad" if going else "ink_3"
        else:
            said, ink = self.model.plan_index.summary(each), "ink_2"
        self._text(area, said, theme().font(), ink)
        self._place()

    def _cell(self) -> None:
        each, where, model = self.line.proposal, self.where, self.model
        self._text(where.field, model.plan_index.heading(each), theme().font(), "ink_2")
        self._place()
        if each.is_problem:
            self._icon("triangle-alert", "bad")
            area = QRect(where.body)
            value = model.came_back(each)
            if value:
                shown = " ".join(value.split())
                area.setLeft(self._words(area, shown, theme().font(), "ink", most=area.width() // 3))
            self._text(area, str(each.message or ""), theme().font(), "bad")
            return
        taken = model.decisions.is_taken(each)
        before, after = map(excerpt, model.compared(each))
        self._pieces(where.before, before, "bad_soft", "ink_2", struck=taken)
        arrow = picture("arrow-right", 16, theme().tokens.ink_3)
        self.painter.drawPixmap(where.arrow.left() + 4, where.arrow.center().y() - 7, arrow)
        self._pieces(where.after, after, "accent_soft", "ink" if taken else "ink_3")

    def _conflict(self) -> None:
        each, where, model = self.line.proposal, self.where, self.model
        side = model.decisions.side(each)
        self._icon("circle-check" if side else "git-merge", "good" if side else "warn")
        top = where.field.adjusted(0, theme().size(8), 0, 0)
        top.setHeight(where.field.height() // 2 - theme().size(4))
        heading = model.plan_index.heading(each) or self.line.name
        self._text(top, heading, theme().font(strong=True))
        written = model.plan_index.say(each, each.written)
        if each.message is not None:
            below = str(each.message)
        elif written:
            below = tr("Was: {value}", value=" ".join(written.split()))
        else:
            below = tr("Was empty") if model.plan_index.plan.based else ""
        self._text(top.translated(0, top.height()), below, theme().font(TYPE.caption), "ink_3")
        before, after = map(excerpt, model.compared(each))
        edited = model.decisions.is_edited(each)
        theirs = tr("Corrected here") if edited else tr("In the workbook")
        self._card(where.before, tr("In the book"), before, side is Side.BOOK)
        self._card(where.after, theirs, after, side is Side.WORKBOOK)
        self._place()

    def _card(self, rect: QRect, caption: str, pieces: tuple[Piece, ...], chosen: bool) -> None:
        painter = self.painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("accent" if chosen else "line_strong"), 2 if chosen else 1))
        painter.setBrush(colour("raised"))
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        inside = rect.adjusted(theme().size(10), theme().size(4), -theme().size(10), -theme().size(4))
        upper = QRect(inside.left(), inside.top(), inside.width(), theme().size(17))
        lower = QRect(inside.left(), upper.bottom() + 1, inside.width(), inside.bottom() - upper.bottom())
        self._text(upper, caption, theme().font(TYPE.caption), "accent" if chosen else "ink_3")
        if chosen:
            check = picture("check", 16, theme().tokens.accent)
            painter.drawPixmap(inside.right() - 15, upper.top() + 1, check)
        self._pieces(lower, pieces, "warn_soft", "ink")

    # ------------------------------------------------------------------------------- the small parts

    def _icon(self, name: str, ink: str) -> None:
        tick = self.where.tick
        self.painter.drawPixmap(tick.topLeft(), picture(name, 16, getattr(theme().tokens, ink)))

    def _place(self) -> None:
        font = theme().font(TYPE.caption, figures=True)
        self._text(self.where.place, self.line.proposal.place, font, "ink_3", RIGHT)

    def _text(
        self, rect: QRect, text: str, font: QFont, ink: str = "ink", align: Qt.AlignmentFlag = MIDDLE
    ) -> None:
        self.painter.setFont(font)
        self.painter.setPen(colour(ink))
        elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        self.painter.drawText(rect, align, elided)

    def _words(self, rect: QRect, text: str, font: QFont, ink: str, most: int = 0) -> int:
        """Paint a word and say where the next one may begin."""
        metrics = QFontMetrics(font)
        width = min(metrics.horizontalAdvance(text) + 1, most or max(rect.width() * 2 // 3, 0))
        self._text(QRect(rect.left(), rect.top(), width, rect.height()), text, font, ink)
        return rect.left() + width + theme().size(10)

    def _pieces(
        self, rect: QRect, pieces: tuple[Piece, ...], mark: str, ink: str, *, struck: bool = False
    ) -> None:
        """One line of text, changed words on a coloured ground; it ends in … where there is no room."""
        if not pieces:
            self._text(rect, "–", theme().font(), "ink_3")
            return
        left = rect.left()
        for piece in pieces:
            font = theme().font()
            font.setStrikeOut(struck and piece.changed)
            metrics = QFontMetrics(font)
            free = rect.right() - left + 1
            width = metrics.horizontalAdvance(piece.text)
            shown = (
                piece.text
                if width <= free
                else metrics.elidedText(piece.text, Qt.TextElideMode.ElideRight, free)
            )
            width = min(width, free)
            area = QRect(left, rect.top(), width, rect.height())
            if piece.changed and mark:
                ground = QRect(
                    left - 2, rect.center().y() - metrics.height() // 2, width + 4, metrics.height()
                )
                self.painter.fillRect(ground.adjusted(0, 0, 0, 1), colour(mark))
            self.painter.setFont(font)
            self.painter.setPen(colour(ink))
            self.painter.drawText(area, MIDDLE, shown)
            left += width
            if left >= rect.right() - 4:
                return
