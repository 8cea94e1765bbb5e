"""Tables as they are everywhere in Loam: dense, sortable, copied into Excel with one key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHelpEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView, QToolTip, QWidget

from app.text import tr
from views.preferences import preferences
from views.theme import theme
from views.widgets.text import plain_tooltip

ROW = 32


class Table(QTableView):
    """A table of whole rows. ``opened(index)`` comes on Enter and double click.

    ``remember_columns`` keeps the columns' widths, order and sorting under ``name``.
    """

    opened = Signal(QModelIndex)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSectionsMovable(True)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._offer_columns)
        self.doubleClicked.connect(self.opened)
        theme().changed.connect(self._size_rows)
        self._size_rows()

    def remember_columns(self) -> None:
        """Bring back the columns as the user left them, and keep them from now on; call with a model set."""
        self.horizontalHeader().restoreState(preferences().state(f"columns/{self._name}"))
        header = self.horizontalHeader()
        for changed in (header.sectionResized, header.sectionMoved, header.sortIndicatorChanged):
            changed.connect(self._keep_columns)

    def selected_rows(self) -> list[int]:
        """Rows of the selection, top to bottom."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def copy(self) -> None:
        """Put the selected rows on the clipboard, headings first, as Excel pastes them."""
        columns = [c for c in self._columns_in_order() if not self.isColumnHidden(c)]
        model = self.model()
        lines = [[str(model.headerData(c, Qt.Orientation.Horizontal) or "") for c in columns]]
        lines += [[str(model.index(r, c).data() or "") for c in columns] for r in self.selected_rows()]
        QGuiApplication.clipboard().setText("\n".join("\t".join(map(_cell, line)) for line in lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._tell(event)
            return True
        return super().viewportEvent(event)

    def _tell(self, event: QHelpEvent) -> None:
        """The model's tooltip, or the whole text of a cell that shows only a part of it."""
        index = self.indexAt(event.pos())
        text = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        if not text:
            shown = str(index.data() or "")
            wide = self.fontMetrics().horizontalAdvance(shown) > self.visualRect(index).width() - 16
            text = shown if wide else ""
        QToolTip.showText(event.globalPos(), plain_tooltip(text), self)

    def _offer_columns(self, at: QPoint) -> None:
        menu = QMenu(self)
        for column in self._columns_in_order():
            name = str(self.model().headerData(column, Qt.Orientation.Horizontal) or "")
            entry = menu.addAction(name.replace("&", "&&") or tr("Column {number}", number=column + 1))
            entry.setCheckable(True)
            entry.setChecked(not self.isColumnHidden(column))
            entry.toggled.connect(lambda on, column=column: self._show_column(column, on))
        menu.popup(self.horizontalHeader().mapToGlobal(at))

    def _show_column(self, column: int, on: bool) -> None:
        shown = [c for c in self._columns_in_order() if not self.isColumnHidden(c)]
        if on or len(shown) > 1:
            self.setColumnHidden(column, not on)
            self._keep_columns()

    def _columns_in_order(self) -> list[int]:
        header = self.horizontalHeader()
        return [header.logicalIndex(place) for place in range(header.count())]

    def _keep_columns(self) -> None:
        if self._name:
            preferences().keep_state(f"columns/{self._name}", self.horizontalHeader().saveState())

    def _size_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme().size(ROW))
        self.verticalHeader().setMinimumSectionSize(theme().size(ROW))


def _cell(text: str) -> str:
    """``text`` as one cell of tab-separated text."""
    if any(mark in text for mark in '\t\n\r"'):
        return '"' + text.replace('"', '""') + '"'
    return text
