"""Plan items of a customer, or of everybody, as a list with deeds for many at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from app.queries.calendar_entry import members
from app.queries.plan_list import PlanRow, balance, plan_rows
from app.queries.team import member_named
from app.text import tr
from app.tokens import SPACE
from views.plan.step_menu import add_next_steps
from views.plan_list.deed_bar import DeedBar
from views.plan_list.deeds import SetDeeds
from views.plan_list.item_columns import COLUMNS, CUSTOMER, DUE
from views.plan_list.item_delegate import ItemDelegate
from views.plan_list.item_filters import ItemFilters
from views.plan_list.item_model import ItemModel
from views.plan_list.summary import Summary
from views.widgets.empty_state import EmptyState
from views.widgets.layout import column, hairline
from views.widgets.table import Table
from views.widgets.text import PlainLabel

if TYPE_CHECKING:
    from app.workspace import Workspace


class ItemsView(QWidget):
    """``picked(key)`` follows the keyboard, ``opened(key)`` comes on Enter; "" picks none."""

    picked = Signal(str)
    opened = Signal(str)
    new_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._customer = ""
        self._rows: tuple[PlanRow, ...] = ()
        self._settling = False
        self.summary = Summary()
        self.filters = ItemFilters()
        self.model = ItemModel()
        self.model.setParent(self)
        self.table = Table("plan items")
        self.table.setModel(self.model)
        self.table.setAccessibleName(tr("Plan items"))
        self.table.setItemDelegate(ItemDelegate(self.table))
        self.table.setFrameShape(Table.Shape.NoFrame)
        for place, each in enumerate(COLUMNS):
            self.table.setColumnWidth(place, each.width)
        self.table.sortByColumn(DUE, Qt.SortOrder.AscendingOrder)
        self.table.remember_columns()
        self.deeds = SetDeeds(workspace, self)
        self.bar = DeedBar(workspace, self.deeds)
        self._nothing = PlainLabel(tr("No plan item fits these filters."), "quiet")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._build())
        sentence = tr("Nothing is planned here yet. Write down what shall move, for whom, by when.")
        self._stack.addWidget(EmptyState("target", sentence, tr("Plan the first item"), self.new_wanted.emit))
        column(self._stack, parent=self)
        self.setFocusProxy(self.table)
        self._connect()

    def _build(self) -> QWidget:
        made = QWidget()
        side = (SPACE.l, SPACE.s)
        head = column(self.summary, hairline(), self.filters, self.bar, space=SPACE.s, margins=side)
        box = column(head, self._nothing, self.table, space=0, parent=made)
        box.setStretch(2, 1)
        return made

    def _connect(self) -> None:
        table = self.table
        self.filters.changed.connect(self._filter)
        table.opened.connect(lambda index: self.opened.emit(self.model.row_at(index.row()).key))
        table.selectionModel().selectionChanged.connect(lambda *_: self._hear_selection())
        table.selectionModel().currentRowChanged.connect(self._follow)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._offer)
        self._workspace.acting.connect(self._hear_role)
        for keys, deed in (
            (QKeySequence(QKeySequence.StandardKey.Delete), lambda: self.deeds.delete(self.selected())),
            (QKeySequence("N"), self.new_wanted.emit),
        ):
            shortcut = QShortcut(keys, table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(deed)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.filters.search.setFocus)
        self.filters.search.returnPressed.connect(table.setFocus)

    @property
    def total(self) -> int:
        """How many items there are, in sight or not."""
        return len(self._rows)

    def show_customer(self, key: str) -> None:
        """Show the items of one customer, "" for everybody's; others are filtered as at first."""
        if key != self._customer:
            self._customer = key
            self.filters.show_usual()
        self.table.setColumnHidden(CUSTOMER, bool(key))

    def refresh(self) -> None:
        """Ask the book again; what is selected stays selected."""
        workspace = self._workspace
        today = workspace.today()
        self._rows = workspace.ask(plan_rows, self._customer or None, today)
        self.filters.me = workspace.ask(member_named, workspace.author)
        roles = {row.owner_role for row in self._rows if row.owner_role is not None}
        self.filters.set_owners(workspace.ask(members), roles)
        self._keeping_selection(lambda: self.model.set_rows(self._rows, self.filters.filter()))
        self.summary.show_balance(balance(self._rows, today))
        self._stack.setCurrentIndex(0 if self._rows else 1)
        self._say_count()

    def selected(self) -> list[PlanRow]:
        """The rows that are selected, top to bottom."""
        return [self.model.row_at(place) for place in self.table.selected_rows()]

    def select(self, *keys: str) -> None:
        """Select these items; filters that hide the first are taken off."""
        if keys and self.model.place_of(keys[0]) is None:
            self.filters.show_all()
        self._select(keys)

    def _select(self, keys: tuple[str, ...]) -> None:
        chosen = self.table.selectionModel()
        places = [place for key in keys if (place := self.model.place_of(key)) is not None]
        flags = QItemSelectionModel.SelectionFlag
        chosen.clear()
        for place in places:
            chosen.select(self.model.index(place, 0), flags.Select | flags.Rows)
        if places:
            first = self.model.index(places[0], 0)
            chosen.setCurrentIndex(first, flags.NoUpdate)
            self.table.scrollTo(first)

    def _keeping_selection(self, change: Callable[[], None]) -> None:
        keys = tuple(row.key for row in self.selected())
        self._settling = True
        change()
        self._select(keys)
        self._settling = False
        self.bar.show_rows(self.selected())

    def _filter(self) -> None:
        self._keeping_selection(lambda: self.model.set_filter(self.filters.filter()))
        self._say_count()

    def _say_count(self) -> None:
        self.filters.count(self._rows, self.model.rowCount())
        self._nothing.setVisible(bool(self._rows) and not self.model.rowCount())

    def _hear_selection(self) -> None:
        if not self._settling:
            self.bar.show_rows(self.selected())

    def _follow(self, now: QModelIndex, before: QModelIndex) -> None:
        """The inspector follows the keyboard; that the table took the focus picks nothing yet."""
        if now.isValid() and not self._settling and (before.isValid() or not self.table.hasFocus()):
            self.picked.emit(self.model.row_at(now.row()).key)

    def _hear_role(self) -> None:
        self.bar.show_rows(self.selected())

    def _offer(self, at: QPoint) -> None:
        """What applies to the one line; several have their deeds above the table."""
        index = self.table.indexAt(at)
        if not index.isValid():
            return
        menu = QMenu(self)
        entry = self.model.row_at(index.row()).entry
        menu.addAction(tr("Open"), lambda: self.opened.emit(entry.key))
        menu.addSeparator()
        add_next_steps(menu, self, self._workspace, entry)
        menu.addSeparator()
        menu.addAction(tr("Delete"), lambda: self.deeds.delete(self.selected()))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.table.viewport().mapToGlobal(at))
