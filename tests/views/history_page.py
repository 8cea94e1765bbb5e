"""The history page as a person uses it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from app.text import Text
from tests.views.pages import CustomersPage, OneCustomerPage
from views.history.change_label import ChangeLabel
from views.history.page import HistoryPage
from views.main_window import MainWindow
from views.navigation import CUSTOMER
from views.pages import PageEntry

ENTRIES = (
    PageEntry("customers", "users", Text("Customers"), CustomersPage),
    PageEntry("history", "history", Text("History"), HistoryPage),
    PageEntry(CUSTOMER, "building-2", Text("Customer"), OneCustomerPage, in_rail=False, lights="customers"),
)


class HistoryDriver:
    """Goes to the history of ``window`` and works there."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window
        window.navigator.open_page("history")
        assert isinstance(window.page, HistoryPage)
        self.page = window.page

    def sentences(self) -> list[str]:
        """What the list says, newest first."""
        model = self.page.model
        return [model.index(row).data() for row in range(model.rowCount())]

    def choose(self, sentence: str) -> None:
        row = self.sentences().index(sentence)
        self.page.list.setCurrentIndex(self.page.model.index(row))

    def changes(self) -> list[tuple[str, list[str]]]:
        """The records of the chosen edit, with the words of their fields."""
        return [
            (card.record.name, [label.text for label in card.findChildren(ChangeLabel)])
            for card in self.page.panel.cards
        ]

    def press(self, name: str) -> None:
        """Press the small button of that name at the right."""
        found = [b for b in self.page.panel.findChildren(QToolButton) if b.accessibleName() == name]
        self.qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)

    def take_back(self) -> None:
        assert self.page.panel.take_back is not None
        self.qtbot.mouseClick(self.page.panel.take_back, Qt.MouseButton.LeftButton)
