"""The plan as a list, of one customer or of everybody: its items, and the support asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QWidget

from app.text import tr
from app.tokens import SPACE
from views.plan_list.items_view import ItemsView
from views.support.requests_view import RequestsView
from views.widgets.buttons import Chip
from views.widgets.layout import column, row

if TYPE_CHECKING:
    from app.workspace import Workspace


class PlanList(QWidget):
    """Call ``show_customer`` and then ``refresh``; whoever holds it shows what is ``picked``.

    ``switch`` turns between items and requests; it stands in the heading of whoever holds the list.

    ``picked(key)`` follows the keyboard, ``opened(key)`` comes on Enter and double click;
    ``new_wanted`` asks for a first item.
    """

    picked = Signal(str)
    opened = Signal(str)
    new_wanted = Signal()

    tables = frozenset(
        {"plan_item", "customer", "stakeholder", "department", "team_member", "support_request", "activity"}
    )
    """Tables that it shows something of."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items = ItemsView(workspace)
        self.requests = RequestsView(workspace)
        self.items_chip = Chip(tr("Plan items"), on=True)
        self.requests_chip = Chip(tr("Support requests"))
        group = QButtonGroup(self)
        for chip in (self.items_chip, self.requests_chip):
            group.addButton(chip)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.items)
        self._stack.addWidget(self.requests)
        self.switch = QWidget()
        row(self.items_chip, self.requests_chip, space=SPACE.xs, parent=self.switch)
        column(self._stack, parent=self)
        self.setFocusProxy(self.items)
        self.requests_chip.toggled.connect(
            lambda on: self._stack.setCurrentWidget(self.requests if on else self.items)
        )
        self.items.picked.connect(self.picked)
        self.items.opened.connect(self.opened)
        self.items.new_wanted.connect(self.new_wanted)

    def show_customer(self, key: str) -> None:
        """Show the plan of one customer, "" for everybody's."""
        self.items.show_customer(key)
        self.requests.show_customer(key)

    def refresh(self) -> None:
        """Ask the book again; what is selected stays selected."""
        self.items.refresh()
        self.requests.refresh()
        waiting = self.requests.waiting
        self.requests_chip.setText(
            tr("Support requests, {count} open", count=waiting) if waiting else tr("Support requests")
        )

    def select(self, key: str) -> None:
        """Bring an item into sight and select it."""
        self.items_chip.setChecked(True)
        self.items.select(key)
