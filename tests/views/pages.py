"""A small page and an edit, for tests of what is around pages."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from app.changes import ChangeSet
from app.text import Text, tr
from app.workspace import Workspace
from models.customer import Customer
from models.team import TeamMember
from models.values import TeamRole
from views.navigation import CUSTOMER, Navigator
from views.page import Page
from views.pages import PageEntry
from views.tabbed_page import CustomerTab, TabbedPage
from views.widgets.layout import column


class CustomersPage(Page):
    """Listens to customers only, and notes what it is told."""

    tables = frozenset({"customer"})

    def __init__(self, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__(workspace, navigator)
        self.refreshed: list[ChangeSet | None] = []
        self.opened: list[str] = []
        column(QLineEdit(), parent=self)

    def title(self) -> str:
        return tr("Customers")

    def refresh(self, change_set: ChangeSet | None) -> None:
        self.refreshed.append(change_set)

    def open_record(self, key: str) -> None:
        self.opened.append(key)

    def help_text(self) -> str:
        return "All customers of the book."


class OtherPage(CustomersPage):
    def title(self) -> str:
        return "Other"


class Tab(CustomerTab):
    def __init__(self, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__(workspace, navigator)
        self.shown: list[str] = []
        self.opened: list[str] = []

    def refresh(self, change_set: ChangeSet | None) -> None:
        self.shown.append(self.customer)

    def open_record(self, key: str) -> None:
        self.opened.append(key)


TABS = (
    PageEntry("overview", "layout-dashboard", Text("Overview"), Tab),
    PageEntry("map", "network", Text("Map"), Tab),
)


class OneCustomerPage(TabbedPage):
    def __init__(self, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__(workspace, navigator, TABS)
        self.why = QPushButton("Why?")

    def header_widget(self) -> QWidget:
        return self.why

    def title(self) -> str:
        return f"Customer {self.customer}"


ENTRIES = (
    PageEntry("customers", "users", Text("Customers"), CustomersPage),
    PageEntry("other", "history", Text("History"), OtherPage),
    PageEntry(CUSTOMER, "building-2", Text("Customer"), OneCustomerPage, in_rail=False, lights="customers"),
)


def add_customer(workspace: Workspace, name: str = "Cordillera Telecom") -> None:
    workspace.edit(Text("Add {name}", name=name), lambda session: session.add(Customer(name=name)))


def add_colleague(workspace: Workspace, name: str = "Lin Yao") -> None:
    workspace.edit(
        Text("Add {name}", name=name),
        lambda session: session.add(TeamMember(name=name, role=TeamRole.ACCOUNT)),
    )
