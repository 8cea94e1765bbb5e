"""Find a customer: type a part of the name, Enter opens the first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.text import tr
from app.tokens import SPACE, TYPE
from views.desk import FoundCustomer
from views.icons import set_icon
from views.theme import colour, theme
from views.widgets.layout import column

WIDTH = 300
ROWS = 8
KEY, NOTE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class CustomerFinder(QLineEdit):
    """A box with a list below it; ``chosen(key)``. ``find(text)`` gives the rows, best first."""

    chosen = Signal(str)

    def __init__(self, find: Callable[[str], Sequence[FoundCustomer]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find = find
        self.setFixedWidth(WIDTH)
        self.setPlaceholderText(tr("Find a customer (Ctrl+K)"))
        self.setAccessibleName(tr("Find a customer"))
        glass = QAction(self)
        self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        set_icon(glass, "search")
        self._offers: _Offers | None = None
        self.textEdited.connect(self._look)
        self.returnPressed.connect(self._choose_present)

    def enter(self) -> None:
        """Take the keyboard, whatever has it."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self._look(self.text())

    def results(self) -> list[str]:
        """The names that are offered now."""
        offers = self._offers
        return [offers.names.item(i).text() for i in range(offers.names.count())] if offers else []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step and self._offers is not None and self._offers.names.count():
            names = self._offers.names
            names.setCurrentRow((names.currentRow() + step) % names.count())
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._hide_offers()

    def _look(self, text: str) -> None:
        if self._offers is None:
            self._offers = _Offers(self)
            self._offers.names.itemClicked.connect(self._choose)
        names = self._offers.names
        names.clear()
        for found in self._find(text.strip())[:ROWS]:
            item = QListWidgetItem(found.name)
            item.setData(KEY, found.key)
            item.setData(NOTE, found.note)
            names.addItem(item)
        if not names.count():
            nobody = QListWidgetItem(tr("No customer has this in its name."))
            nobody.setFlags(Qt.ItemFlag.NoItemFlags)
            names.addItem(nobody)
        else:
            names.setCurrentRow(0)
        height = names.sizeHintForRow(0) * names.count() + 10
        self._offers.setFixedSize(self.width(), height + 8)
        self._offers.move(self.mapToGlobal(QPoint(0, self.height() + 4)))
        self._offers.show()

    def _choose_present(self) -> None:
        self._choose(self._offers.names.currentItem() if self._offers is not None else None)

    def _choose(self, item: QListWidgetItem | None) -> None:
        key = item.data(KEY) if item is not None else None
        if key:
            self._leave()
            self.chosen.emit(key)

    def _leave(self) -> None:
        self.clear()
        self._hide_offers()
        self.clearFocus()

    def _hide_offers(self) -> None:
        if self._offers is not None:
            self._offers.hide()


class _Offers(QFrame):
    """The list below the box; made when somebody looks for the first time, not at start."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip)
        self.setObjectName("popover")
        self.names = QListWidget()
        self.names.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.names.setObjectName("bare")
        self.names.setItemDelegate(_Lines(self.names))
        column(self.names, margins=4, parent=self)


class _Lines(QStyledItemDelegate):
    """The name, and the note small at the end of the line."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        note = index.data(NOTE) or ""
        font = theme().font(TYPE.caption, strong=True)
        wide = QFontMetrics(font).horizontalAdvance(note)
        super().paint(painter, option, index)
        if not note:
            return
        painter.save()
        painter.setFont(font)
        painter.setPen(colour("ink_3"))
        end = option.rect.adjusted(0, 0, -SPACE.s, 0)
        end.setLeft(end.right() - wide)
        painter.drawText(end, Qt.AlignmentFlag.AlignVCenter, note)
        painter.restore()
