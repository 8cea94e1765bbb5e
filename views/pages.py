"""The pages of the window and the tabs of a customer: one table each, one line a page.

The order is that of the rail (Ctrl+1 …) and of the tabs. A page's module is imported when the page
is first shown.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from app.text import Text

if TYPE_CHECKING:
    from app.workspace import Workspace
    from views.navigation import Navigator
    from views.page import Page

Factory = Callable[["Workspace", "Navigator"], "Page"]


@dataclass(frozen=True)
class PageEntry:
    """``in_rail`` is False for a page that is reached through another, as the customer page is;
    ``lights`` is then the entry of the rail that it belongs to. ``at_foot`` parts it from the others.
    """

    id: str
    icon: str
    title: Text
    make: Factory
    in_rail: bool = True
    at_foot: bool = False
    lights: str = ""


def page_from(module: str, name: str) -> Factory:
    """Makes ``module.name(workspace, navigator)``, importing the module only then."""

    def make(workspace: Workspace, navigator: Navigator) -> Page:
        page: Any = getattr(import_module(module), name)
        made: Page = page(workspace, navigator)
        return made

    return make


PAGES: tuple[PageEntry, ...] = (
    PageEntry("today", "sun", Text("Today"), page_from("views.today.today_page", "TodayPage")),
    PageEntry(
        "customers",
        "users",
        Text("Customers"),
        page_from("views.customers.customers_page", "CustomersPage"),
    ),
    PageEntry(
        "customer",
        "building-2",
        Text("Customer"),
        page_from("views.customers.customer_page", "CustomerPage"),
        in_rail=False,
        lights="customers",
    ),
    PageEntry(
        "calendar", "calendar", Text("Calendar"), page_from("views.calendar.plan_page", "CalendarPage")
    ),
    PageEntry(
        "reception",
        "handshake",
        Text("Receptions"),
        page_from("views.reception.page", "ReceptionPage"),
        in_rail=False,
        lights="calendar",
    ),
    PageEntry(
        "exchange", "arrow-left-right", Text("Exchange"), page_from("views.exchange.page", "ExchangePage")
    ),
    PageEntry("history", "history", Text("History"), page_from("views.history.page", "HistoryPage")),
    PageEntry(
        "settings",
        "settings",
        Text("Settings"),
        page_from("views.settings.page", "SettingsPage"),
        at_foot=True,
    ),
)

CUSTOMER_TABS: tuple[PageEntry, ...] = (
    PageEntry(
        "overview",
        "layout-dashboard",
        Text("Overview"),
        page_from("views.customers.overview_tab", "OverviewTab"),
    ),
    PageEntry("map", "network", Text("Map"), page_from("views.power_map.page", "PowerMapPage")),
    PageEntry("plan", "calendar-range", Text("Plan"), page_from("views.calendar.plan_page", "PlanPage")),
    PageEntry(
        "insight", "notebook-pen", Text("Insight"), page_from("views.insight.insight_tab", "InsightTab")
    ),
    PageEntry(
        "relationship",
        "handshake",
        Text("Relationship"),
        page_from("views.relationship.page", "RelationshipPage"),
    ),
)
