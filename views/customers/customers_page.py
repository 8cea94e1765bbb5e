"""All customers on one page: found, sorted, described, opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QMenu, QStackedWidget, QWidget

from app.operations.customer import delete_customers
from app.queries.customers import choices, customer_record, customer_rows, what_goes
from app.text import Text, tr
from app.tokens import SPACE
from models.values import Grade
from views.attempt import attempt
from views.customers.delegate import GradeDelegate
from views.customers.form import CustomerForm
from views.customers.going import what_goes_sentence
from views.customers.model import COLUMNS, CustomersModel, grade_name
from views.customers.new_customer import NewCustomerDialog
from views.icons import set_icon
from views.page import Page
from views.widgets.buttons import Chip, button, icon_button
from views.widgets.choice import ask
from views.widgets.empty_state import EmptyState
from views.widgets.inspector import Inspector
from views.widgets.layout import column, row
from views.widgets.table import Table
from views.widgets.text import PlainLabel

if TYPE_CHECKING:
    from app.changes import ChangeSet
    from app.workspace import Workspace
    from views.navigation import Navigator

SEARCH_WIDTH = 280


class CustomersPage(Page):
    """The list of customers. Enter or a double click opens one; the panel at the right edits it."""

    tables = frozenset(
        {
            "customer",
            "team_member",
            "activity",
            "activity_participant",
            "agreement",
            "customer_rating",
            "department",
            "innovation_centre",
            "stakeholder",
            "rating",
            "seat",
            "seat_tenure",
            "insight_section",
            "citation",
            "source",
            "setting",
        }
    )

    def __init__(self, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__(workspace, navigator)
        self.model = CustomersModel()
        self.model.setParent(self)
        self.table = Table("customers")
        self.table.setModel(self.model)
        self.table.setItemDelegateForColumn(0, GradeDelegate(self.table))
        for place, each in enumerate(COLUMNS):
            self.table.setColumnWidth(place, each.width)
        self.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
        self.table.remember_columns()
        self.table.opened.connect(self._open)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._offer_deeds)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._hear_selection())
        self.form = CustomerForm(workspace)
        self.inspector = Inspector()
        self.inspector.set_content(tr("Customer"), self.form)
        self.inspector.fold()
        self._current: str | None = None
        self._settling = False
        self._stack = QStackedWidget()
        self._stack.addWidget(self._build_list())
        self._stack.addWidget(
            EmptyState(
                "users",
                tr("There are no customers yet. Add the first one, or bring them in from a workbook."),
                tr("Add a customer"),
                self.add,
            )
        )
        column(self._stack, parent=self)
        self._bind_keys()

    def title(self) -> str:
        return tr("Customers")

    def help_text(self) -> str:
        return tr(
            "All customers of this book. Type to search names, codes, regions and sectors; the letters "
            "filter by grade; a click on a heading sorts. Enter opens a customer, F2 edits it, Delete "
            "deletes it, Ctrl+N adds one."
        )

    def refresh(self, change_set: ChangeSet | None) -> None:
        rows = self.workspace.ask(customer_rows, self.workspace.today())
        self._none.setVisible(any(each.grade is None for each in rows))
        self._settling = True
        self.model.set_rows(rows)
        self._settling = False
        self._stack.setCurrentIndex(0 if rows else 1)
        self._select(self._current)
        self._count()

    def open_record(self, key: str) -> None:
        """Select customer ``key``; filters that hide it are taken off."""
        self.ensure_fresh()
        if self.model.place_of(key) is None:
            self.search.clear()
            for chip in self.chips.values():
                chip.setChecked(False)
            self._filter()
        self._select(key)

    def add(self) -> None:
        """Ask for a new customer."""
        dialog = NewCustomerDialog(self.workspace, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.added.connect(self.open_record)
        dialog.open()

    def edit(self) -> None:
        """Show the panel of the selected customer, the keyboard in its first field."""
        if self._current is not None:
            self.inspector.unfold()
            self.form.fields["name"].editor.setFocus(Qt.FocusReason.TabFocusReason)

    def delete(self) -> None:
        """Delete the selected customers, after saying what goes with them."""
        keys = [self.model.row_at(place).key for place in self.table.selected_rows()]
        if not keys:
            return
        going = self.workspace.ask(what_goes, keys)
        if len(keys) == 1:
            text = Text("Delete {name}", name=going.names[0])
            question = tr("Delete {name}?", name=going.names[0])
        else:
            text = Text("Delete {count} customers", count=len(keys))
            question = tr("Delete {count} customers?", count=len(keys))
        if going.total and not ask(
            self, question, ("delete", str(text)), note=what_goes_sentence(going), dangerous=True
        ):
            return
        attempt(self, lambda: self.workspace.edit(text, delete_customers, *keys))

    def hideEvent(self, event: QHideEvent) -> None:
        self.form.finish()
        super().hideEvent(event)

    def _build_list(self) -> QWidget:
        self.search = QLineEdit()
        self.search.setFixedWidth(SEARCH_WIDTH)
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(tr("Name, code, region or sector"))
        self.search.setAccessibleName(tr("Search the customers"))
        glass = QAction(self.search)
        set_icon(glass, "search")
        self.search.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._enter_table)
        self.chips: dict[Grade | None, Chip] = {grade: Chip(grade.value) for grade in Grade}
        self._none = self.chips[None] = Chip(grade_name(None))
        for grade, chip in self.chips.items():
            chip.setAccessibleName(grade_name(grade))
            chip.setToolTip(grade_name(grade))
            chip.toggled.connect(self._filter)
        self.counted = PlainLabel("", "caption")
        unfold = icon_button("panel-right-open", tr("Show the panel"), self.inspector.unfold)
        self.inspector.folded.connect(unfold.setVisible)
        bar = row(
            self.search,
            *self.chips.values(),
            self.counted,
            None,
            button(tr("New customer"), self.add, kind="primary", icon="plus"),
            unfold,
            margins=(SPACE.xl, SPACE.m, SPACE.m, SPACE.m),
        )
        self._nothing = PlainLabel(tr("No customer fits these filters."), "quiet")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.hide()
        self.table.setFrameShape(Table.Shape.NoFrame)
        left = column(bar, self._nothing, self.table, space=0)
        left.setStretch(2, 1)
        made = QWidget()
        row(left, self.inspector, space=0, parent=made)
        return made

    def _bind_keys(self) -> None:
        for keys, deed in (
            (QKeySequence("Ctrl+N"), self.add),
            (QKeySequence(QKeySequence.StandardKey.Find), self._find),
        ):
            QShortcut(keys, self).activated.connect(deed)
        for keys, deed in (
            (QKeySequence("F2"), self.edit),
            (QKeySequence(QKeySequence.StandardKey.Delete), self.delete),
        ):
            shortcut = QShortcut(keys, self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(deed)

    def _find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _enter_table(self) -> None:
        if self.model.rowCount():
            if not self.table.currentIndex().isValid():
                self.table.selectRow(0)
            self._open(self.table.currentIndex())

    def _filter(self) -> None:
        grades = frozenset(grade for grade, chip in self.chips.items() if chip.isChecked())
        self._settling = True
        self.model.set_filter(self.search.text(), grades)
        self._settling = False
        self._select(self._current)
        self._count()

    def _count(self) -> None:
        shown, total = self.model.rowCount(), self.model.total
        if shown < total:
            self.counted.setText(tr("{shown} of {total}", shown=shown, total=total))
        else:
            self.counted.setText(tr("{total} in all", total=total))
        self._nothing.setVisible(total > 0 and shown == 0)

    def _select(self, key: str | None) -> None:
        place = self.model.place_of(key) if key is not None else None
        if place is None:
            place = 0 if self.model.rowCount() else None
        if place is not None:
            self.table.selectRow(place)
            self.table.scrollTo(self.model.index(place, 1))
        self._describe()

    def _hear_selection(self) -> None:
        """While the rows change nothing is selected for a moment: the panel keeps its customer."""
        if not self._settling:
            self._describe()

    def _describe(self) -> None:
        """Fill the panel with the customer of the current line."""
        index = self.table.currentIndex()
        self._current = self.model.row_at(index.row()).key if index.isValid() else None
        record = self.workspace.ask(customer_record, self._current) if self._current else None
        self.form.setEnabled(record is not None)
        if record is not None:
            self.form.show_record(record, self.workspace.ask(choices, record.key))

    def _open(self, index: QModelIndex) -> None:
        key = self.model.row_at(index.row()).key
        QTimer.singleShot(0, self, lambda: self.navigator.open_customer(key))

    def _offer_deeds(self, at: QPoint) -> None:
        index = self.table.indexAt(at)
        menu = QMenu(self)
        if index.isValid():
            menu.addAction(tr("Open"), lambda: self._open(index))
            menu.addAction(tr("Edit"), self.edit)
            menu.addAction(tr("Delete…"), self.delete)
            menu.addSeparator()
        menu.addAction(tr("New customer"), self.add)
        menu.popup(self.table.viewport().mapToGlobal(at))
