"""The Plan tab of a customer, and the calendar of everything: the same calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.text import tr
from views.calendar.view import TABLES, CalendarView
from views.page import Page
from views.planning.deeds import PlanningDeeds
from views.tabbed_page import CustomerTab
from views.widgets.layout import column

if TYPE_CHECKING:
    from app.changes import ChangeSet
    from app.workspace import Workspace
    from views.navigation import Navigator


class CalendarPage(Page):
    """Activities and plan items of all customers."""

    tables = TABLES

    def __init__(self, workspace: Workspace, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(workspace, navigator, parent)
        self.calendar = CalendarView(workspace, navigator)
        self.setFocusProxy(self.calendar)
        column(self.calendar, parent=self)

    def title(self) -> str:
        return tr("Calendar")

    def refresh(self, change_set: ChangeSet | None) -> None:
        self.calendar.refresh()

    def open_record(self, key: str) -> None:
        self.calendar.open_record(key)

    def help_text(self) -> str:
        return help_text()


class PlanPage(CustomerTab):
    """Activities and plan items of one customer."""

    tables = TABLES

    def __init__(self, workspace: Workspace, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(workspace, navigator, parent)
        self.calendar = CalendarView(workspace, navigator)
        self.setFocusProxy(self.calendar)
        self.planning = PlanningDeeds(workspace, navigator, self)
        self.plan_from = self.planning.button(self._selected)
        self.calendar.header.add_deed(self.plan_from)
        column(self.calendar, parent=self)

    def title(self) -> str:
        return tr("Plan")

    def show_customer(self, key: str) -> None:
        if key != self.customer:
            self.calendar.pick("")
            self.calendar.customer = self.planning.customer = key
        super().show_customer(key)

    def _selected(self) -> list[str]:
        """Keys of several items that are selected in the list; one alone is only looked at."""
        listed = self.calendar.sight.plan_list
        keys = [each.entry.key for each in listed.items.selected()] if listed.isVisible() else []
        return keys if len(keys) > 1 else []

    def refresh(self, change_set: ChangeSet | None) -> None:
        self.calendar.refresh()

    def open_record(self, key: str) -> None:
        self.calendar.open_record(key)

    def help_text(self) -> str:
        gaps = tr(
            "“Plan from…” proposes what a customer of this grade lacks, or what a template holds. Space ticks"
            " a line, Enter changes a cell; what is ticked is added to the plan in one step."
        )
        return "\n\n".join((help_text(), gaps))


def help_text() -> str:
    """How one works in the calendar."""
    return tr(
        "Drag across empty days or hours to plan a visit or a plan item. Drag a bar to move it, drag its end"
        " to make it longer; Escape gives up. Hours snap to quarters, with Alt they go by the minute.\n\n"
        "Filled bars are activities, outlined ones plan items; the stripe is the dimension, or the owner or"
        " customer if you choose so. A sign says what is late, and who is expected in two places at once."
        " Days off are darker; hours of work and countries of holidays are chosen in the settings.\n\n"
        "M, W, D, A, Y and L turn to month, week, day, agenda, year and list. Arrows go from day to day, in a"
        " week also by half-hours; Page up and Page down turn the page, T goes to today. Enter opens what is"
        " there, N plans something new, Delete deletes what is chosen. Ctrl and an arrow moves it, with"
        " Shift it becomes longer or shorter. S asks how it went.\n\n"
        "The year sets done against planned: round marks are contacts, diamonds plan items; filled is done,"
        " hollow is ahead, a point within is late. A click on a month shows it for that row alone.\n\n"
        "The list shows plan items with their states; several that are selected are submitted, approved,"
        " verified or changed in one step. A pencil marks what was changed since it was approved. Beside"
        " it stands the support that was asked for."
    )
