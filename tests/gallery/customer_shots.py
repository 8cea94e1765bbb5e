"""Customers, a customer's overview, and the insight."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from app.queries.customers import customer_rows
from tests.gallery.studio import Studio
from views.customers.customers_page import CustomersPage
from views.customers.new_customer import NewCustomerDialog
from views.insight.source_dialog import SourceDialog
from views.main_window import MainWindow

FULL, IN_REVIEW, STALE, SMALL = "Cordillera Telecom", "Grupo Solara", "Halden Motors", "Alderwick Foods"


def key_of(studio: Studio, name: str) -> str:
    """The key of the customer called ``name``."""
    rows = studio.workspace.ask(customer_rows, studio.workspace.today())
    return next(row.key for row in rows if row.name == name)


def customers(studio: Studio) -> MainWindow:
    window = studio.window()
    window.navigator.open_page("customers")
    return window


def customers_edited(studio: Studio) -> QWidget:
    window = customers(studio)
    assert isinstance(window.page, CustomersPage)
    window.page.open_record(key_of(studio, FULL))
    window.page.inspector.unfold()
    return window


def new_customer(studio: Studio) -> QWidget:
    dialog = NewCustomerDialog(studio.workspace)
    dialog.show()
    return dialog


def tab_of(name: str, tab: str) -> Callable[[Studio], QWidget]:
    """A shot of one tab of the customer ``name``."""

    def shot(studio: Studio) -> QWidget:
        window = studio.window()
        window.navigator.open_customer(key_of(studio, name), tab)
        return window

    return shot


def insight_section(kind: str) -> Callable[[Studio], QWidget]:
    """A shot of the section of ``kind`` of the fullest insight."""

    def shot(studio: Studio) -> QWidget:
        window = studio.window()
        window.navigator.open_customer(key_of(studio, FULL), "insight", kind)
        return window

    return shot


def cite(studio: Studio) -> QWidget:
    passage = "two of our supporters lost their signature"
    dialog = SourceDialog(passage=passage)
    dialog.show()
    return dialog


SHOTS: Mapping[str, Callable[[Studio], QWidget]] = {
    "customers": customers,
    "customers-edited": customers_edited,
    "new-customer": new_customer,
    "overview": tab_of(FULL, "overview"),
    "overview-small": tab_of(SMALL, "overview"),
    "insight": insight_section("organisation"),
    "insight-review": tab_of(IN_REVIEW, "insight"),
    "insight-stale": tab_of(STALE, "insight"),
    "insight-empty": tab_of(SMALL, "insight"),
    "insight-cite": cite,
}
