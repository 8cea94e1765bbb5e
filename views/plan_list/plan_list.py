"""The plan as a list, of one customer or of everybody: items, support asked for, promises, opinions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QWidget

from app.text import tr
from app.tokens import SPACE
from views.activity.follow_list import OpinionList, PromiseList
from views.plan_list.items_view import ItemsView
from views.support.requests_view import RequestsView
from views.widgets.buttons import Chip
from views.widgets.layout import column, row

if TYPE_CHECKING:
    from app.workspace import Workspace


class PlanList(QWidget):
    """Call ``show_customer`` and then ``refresh``; whoever holds it shows what is ``picked``.

    ``switch`` turns between the lists; it stands in the heading of whoever holds the list.

    ``picked(key)`` follows the keyboard, ``opened(key)`` comes on Enter and double click;
    ``new_wanted`` asks for a first item.
    """

    picked = Signal(str)
    opened = Signal(str)
    new_wanted = Signal()

    tables = frozenset(
        {"plan_item", "customer", "stakeholder", "department", "team_member", "support_request", "activity"}
        | PromiseList.tables
        | OpinionList.tables
    )
    """Tables that it shows something of."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items = ItemsView(workspace)
        self.requests = RequestsView(workspace)
        self.promises = PromiseList(workspace)
        self.opinions = OpinionList(workspace)
        self.items_chip = Chip(tr("Plan items"), on=True)
        self.requests_chip = Chip(tr("Support requests"))
        self.promises_chip = Chip(tr("Promises"))
        self.opinions_chip = Chip(tr("Opinions"))
        self._parts = {
            self.items_chip: self.items,
            self.requests_chip: self.requests,
            self.promises_chip: self.promises,
            self.opinions_chip: self.opinions,
        }
        self._group = QButtonGroup(self)
        self._stack = QStackedWidget()
        for chip, part in self._parts.items():
            self._group.addButton(chip)
            self._stack.addWidget(part)
        self.switch = QWidget()
        row(*self._parts, None, space=SPACE.xs, parent=self.switch)
        column(self._stack, parent=self)
        self.setFocusProxy(self.items)
        self._group.buttonToggled.connect(self._turn)
        self.items.picked.connect(self.picked)
        self.items.opened.connect(self.opened)
        self.items.new_wanted.connect(self.new_wanted)

    def show_customer(self, key: str) -> None:
        """Show the plan of one customer, "" for everybody's."""
        self.items.show_customer(key)
        self.requests.show_customer(key)
        self.promises.customer = self.opinions.customer = key

    def refresh(self) -> None:
        """Ask the book again; what is selected stays selected."""
        self.items.refresh()
        self.requests.refresh()
        self.promises.refresh()
        self.opinions.refresh()
        waiting = self.requests.waiting
        self.requests_chip.setText(
            tr("Support requests, {count} open", count=waiting) if waiting else tr("Support requests")
        )

    def _turn(self, chip: Chip, on: bool) -> None:
        if on:
            self._stack.setCurrentWidget(self._parts[chip])

    def select(self, key: str) -> None:
        """Bring an item into sight and select it."""
        self.items_chip.setChecked(True)
        self.items.select(key)

    def select_follow(self, key: str) -> bool:
        """Bring a promise or an opinion into sight; False when there is none of this key."""
        for chip, part in ((self.promises_chip, self.promises), (self.opinions_chip, self.opinions)):
            part.refresh()
            if part.select(key):
                chip.setChecked(True)
                return True
        return False
