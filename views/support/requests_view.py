"""The list of support requests that everybody sees: who asked whom for what, and how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.labels import label
from app.queries.support import SupportRow, support_requests
from app.queries.team import member_named
from app.text import tr
from app.tokens import SPACE
from models.values import SupportState, TeamRole
from views.support.asking import ask_for_support, open_request
from views.support.request_model import COLUMNS, CUSTOMER, RequestModel
from views.theme import theme
from views.widgets.buttons import Chip, button
from views.widgets.empty_state import EmptyState
from views.widgets.fields import ChoiceField
from views.widgets.flow import FlowLayout
from views.widgets.layout import column, row
from views.widgets.table import Table
from views.widgets.text import PlainLabel

if TYPE_CHECKING:
    from app.workspace import Workspace

OWNER_WIDTH = 200


class RequestsView(QWidget):
    """Enter opens a request. Asking needs a customer; in the list of all one asks from an item."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._customer = ""
        self._rows: tuple[SupportRow, ...] = ()
        self._me: str | None = None
        self.states = {state: Chip(label(state)) for state in SupportState}
        self.mine = Chip(tr("I answer"))
        self.asked = Chip(tr("I asked"))
        self.function = ChoiceField("", [], empty=tr("Every function"))
        self.function.editor.setAccessibleName(tr("Function that answers"))
        self.function.setFixedWidth(theme().size(OWNER_WIDTH))
        self.ask = button(tr("Ask for support"), self._ask, icon="plus")
        self.model = RequestModel()
        self.model.setParent(self)
        self.table = Table("support requests")
        self.table.setModel(self.model)
        self.table.setAccessibleName(tr("Support requests"))
        self.table.setFrameShape(Table.Shape.NoFrame)
        self.table.horizontalHeader().setSortIndicator(-1, self.table.horizontalHeader().sortIndicatorOrder())
        for place, (_, _, _, width) in enumerate(COLUMNS):
            self.table.setColumnWidth(place, width)
        self.table.remember_columns()
        self.table.opened.connect(self._open)
        self.function.committed.connect(lambda _: self._show())
        for chip in (*self.states.values(), self.mine, self.asked):
            chip.toggled.connect(lambda _: self._show())
        self._nothing = PlainLabel(tr("No request fits these filters."), "quiet")
        filters = QWidget()
        flow = FlowLayout(filters)
        for part in (*self.states.values(), self.mine, self.asked, self.function):
            flow.addWidget(part)
        bar = row(filters, self.ask, space=SPACE.xs)
        bar.setStretch(0, 1)
        listed = QWidget()
        head = column(bar, self._nothing, margins=(SPACE.l, SPACE.s))
        box = column(head, self.table, space=0, parent=listed)
        box.setStretch(1, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(listed)
        sentence = tr("Nobody asked for support yet. What the front line needs, the back office answers.")
        self._stack.addWidget(EmptyState("handshake", sentence, tr("Ask for support"), self._ask))
        self._stack.addWidget(EmptyState("handshake", sentence))
        column(self._stack, parent=self)
        self.setFocusProxy(self.table)

    def show_customer(self, key: str) -> None:
        """Show the requests of one customer, "" for everybody's."""
        self._customer = key
        self.table.setColumnHidden(CUSTOMER, bool(key))
        self.ask.setVisible(bool(key))

    def refresh(self) -> None:
        """Ask the book again."""
        workspace = self._workspace
        self._rows = workspace.ask(support_requests, self._customer or None, workspace.today())
        self._me = workspace.ask(member_named, workspace.author)
        functions = {one.function for one in self._rows if one.function is not None}
        self.function.set_choices([(role, label(role)) for role in TeamRole if role in functions])
        self._stack.setCurrentIndex(0 if self._rows else 1 if self._customer else 2)
        self._show()

    @property
    def waiting(self) -> int:
        """How many requests nobody has delivered yet."""
        return sum(one.state in (SupportState.RAISED, SupportState.ACCEPTED) for one in self._rows)

    def _show(self) -> None:
        states = {state for state, chip in self.states.items() if chip.isChecked()}
        function = self.function.value()
        shown = [
            one
            for one in self._rows
            if (not states or one.state in states)
            and (function is None or one.function is function)
            and (not self.mine.isChecked() or (self._me is not None and one.owner == self._me))
            and (not self.asked.isChecked() or (self._me is not None and one.raised_by == self._me))
        ]
        self.model.set_rows(shown)
        self._nothing.setVisible(bool(self._rows) and not shown)

    def _open(self, index: QModelIndex) -> None:
        open_request(self._workspace, self.model.rows[index.row()].key)

    def _ask(self) -> None:
        ask_for_support(self._workspace, self._customer)
