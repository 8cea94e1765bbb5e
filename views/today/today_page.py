"""Today: the agenda at the left, what needs the user at the right, on one screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QStackedWidget, QWidget

from app.formats import day_of_week, short_day_of_week
from app.queries.today.agenda import AGENDA_DAYS
from app.queries.today.page import Today, today_page
from app.text import tr
from app.tokens import SPACE
from views.page import Page
from views.preferences import preferences
from views.today.letters import letters_for
from views.today.lines import SHOWN, Line, LineWidget, Section, align
from views.today.needs import Needs
from views.today.room import allot
from views.today.visits_card import VisitsCard
from views.widgets.buttons import Chip
from views.widgets.empty_state import EmptyState
from views.widgets.layout import column, row, scrolling
from views.widgets.text import PlainLabel

if TYPE_CHECKING:
    from app.changes import ChangeSet
    from app.workspace import Workspace
    from views.navigation import Navigator

NARROW = 860
"""Below this width the two columns stand under one another."""
COLUMN = 820
LEFT, RIGHT = 9, 11
"""How the columns share the width."""


class TodayPage(Page):
    """Each line leads to its thing with one click or Enter; its button does the deed at once, and so
    does the letter that is underlined in it."""

    tables = frozenset(
        {
            "activity",
            "activity_participant",
            "cadence",
            "customer",
            "memorable_date",
            "plan_item",
            "promise",
            "rating",
            "seat",
            "seat_tenure",
            "series_exception",
            "setting",
            "stakeholder",
            "support_request",
            "team_assignment",
            "team_member",
        }
    )

    def __init__(self, workspace: Workspace, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(workspace, navigator, parent)
        self._lines = Needs(workspace, navigator, self)
        self._date, self._sum = PlainLabel("", "title"), PlainLabel("", "quiet")
        self.mine, self.everyones = Chip(tr("Mine"), on=True), Chip(tr("Everyone’s"))
        self.days = [Section("", tr("Nothing is on today."))]
        self.days += [Section("") for _ in range(AGENDA_DAYS - 1)]
        self.ahead = Section(tr("Further ahead"))
        self.birthdays = Section(tr("Birthdays and days to remember"))
        self.overdue = Section(tr("Overdue"))
        self.unclosed = Section(tr("Past, not closed"))
        self.approve = Section(tr("To approve"))
        self.verify = Section(tr("To verify"))
        self.changed = Section(tr("Changed since approval"))
        self.promises = Section(tr("Promises"))
        self.support = Section(tr("Support requests"))
        self.due = Section(tr("Due this week"))
        self.cadences = Section(tr("Contacts in rhythm"))
        self.waiting = Section(tr("Waiting for the manager"))
        self.stale = Section(tr("Ratings gone stale"))
        self.visits = VisitsCard()
        self._nothing = PlainLabel(tr("Nothing waits for you."), "quiet")
        self._at_left = (*self.days, self.ahead, self.birthdays)
        self._at_right = (
            *(self.overdue, self.unclosed, self.approve, self.verify, self.changed, self.promises),
            *(self.support, self.due, self.cadences, self.waiting, self.stale),
        )
        self.empty = EmptyState(
            "users",
            tr("There are no customers yet. Add the first one, or bring them in from a workbook."),
            tr("Add a customer"),
            self.add_customer,
        )
        self._build()
        self._connect()

    def _build(self) -> None:
        left, right = QWidget(), QWidget()
        column(*self._at_left, None, space=SPACE.xs, parent=left)
        column(self.visits, self._nothing, *self._at_right, None, space=SPACE.xs, parent=right)
        for side in (left, right):
            side.setMaximumWidth(COLUMN)
        self._left, self._right = left, right
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(SPACE.xl)
        self._columns.addWidget(left, LEFT)
        self._columns.addWidget(right, RIGHT)
        self._columns.addStretch(0)
        content = QWidget()
        self._choice = QWidget()
        row(self.mine, self.everyones, space=SPACE.xs, parent=self._choice)
        head = row(self._date, self._sum, None, self._choice, space=SPACE.m)
        head.setAlignment(self._sum, Qt.AlignmentFlag.AlignBottom)
        column(head, self._columns, None, space=SPACE.m, margins=(SPACE.xl, SPACE.m), parent=content)
        self._stack = QStackedWidget()
        self._stack.addWidget(scrolling(content))
        self._stack.addWidget(self.empty)
        column(self._stack, parent=self)

    def _connect(self) -> None:
        group = QButtonGroup(self)
        for chip in (self.mine, self.everyones):
            group.addButton(chip)
        self.everyones.setChecked(preferences().everyones_day)
        self.everyones.toggled.connect(self._choose_whose)
        for section in (*self._at_left, *self._at_right, self.visits.section):
            section.unfolded.connect(self._give_letters)
        self.visits.unseen_wanted.connect(lambda: self.navigator.open_page("customers"))
        preferences().chosen.connect(self._heed)

    def title(self) -> str:
        return tr("Today")

    def help_text(self) -> str:
        return tr(
            "The week at the left, what needs you at the right. A click or Enter on a line leads to it; the"
            " button at its end does what it says, and so does the letter that is underlined in it, without"
            " Alt. Up and Down go from line to line. “Show all” unfolds what has no room.\n\n"
            "The dots count the different C customers that you see this week. “Book it” plans a visit at your"
            " first free working time, or around the trip that comes near; undo takes it back.\n\n"
            "“Mine” is what you own or take part in, as our colleague of your name; “Everyone’s” is the"
            " whole team’s. A manager approves and verifies for everybody."
        )

    def refresh(self, change_set: ChangeSet | None) -> None:
        workspace = self.workspace
        found = workspace.ask(
            today_page, workspace.today(), workspace.author, workspace.role, self.everyones.isChecked()
        )
        self._stack.setCurrentIndex(0 if found.has_customers else 1)
        self._choice.setVisible(found.whose.me is not None)
        self._date.setText(day_of_week(found.day))
        self._sum.setText(_sum(found.needs))
        self._nothing.setVisible(not any(self._show(found)))
        self._fold()

    def _show(self, found: Today) -> list[bool]:
        """Show what was found; of each section at the right whether it has something."""
        make = self._lines
        for number, section in enumerate(self.days):
            on = found.day + timedelta(days=number)
            section.set_heading(_day_name(on, number))
            section.show_lines([make.meeting(e) for e in found.agenda if e.first <= on <= e.last])
        trip = found.next_trip.entry if found.next_trip is not None else None
        ahead = {entry.key: entry for entry in (found.next_executive_visit, trip) if entry is not None}
        self.ahead.show_lines([make.meeting(entry, dated=True) for entry in ahead.values()])
        self.birthdays.show_lines([make.day_ahead(one) for one in found.days_ahead])
        self.visits.show_visits(found.c_visits, [make.visit(due) for due in found.c_visits.due])
        items = found.items
        lines: dict[Section, Sequence[Line]] = {
            self.overdue: [make.item(item) for item in items.overdue],
            self.unclosed: [make.unclosed(entry) for entry in found.unclosed],
            self.approve: [make.item(item) for item in items.to_approve],
            self.verify: [make.item(item) for item in items.to_verify],
            self.changed: [make.changed(item) for item in items.changed],
            self.promises: [make.promise(one) for one in found.promises],
            self.support: [make.support(one) for one in found.support],
            self.due: [make.item(item) for item in items.due],
            self.cadences: [make.cadence(one) for one in found.cadences],
            self.waiting: [make.waiting(item) for item in items.waiting],
            self.stale: [make.rating(one) for one in found.stale],
        }
        for section, its in lines.items():
            section.show_lines(its)
        return [bool(its) for its in lines.values()]

    def add_customer(self) -> None:
        """Ask for a new customer, and go to it."""
        from views.customers.new_customer import NewCustomerDialog

        dialog = NewCustomerDialog(self.workspace, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.added.connect(self.navigator.open_customer)
        dialog.open()

    @property
    def shown(self) -> list[LineWidget]:
        """The lines in sight, those that need the user first."""
        sections = (self.visits.section, *self._at_right, *self._at_left)
        return [widget for section in sections for widget in section.widgets]

    def _choose_whose(self, everyones: bool) -> None:
        preferences().everyones_day = everyones
        self.refresh(None)

    def _heed(self, preference: str) -> None:
        if preference in ("author", "role"):
            self.mark_stale()

    # -- one screen ----------------------------------------------------------------------------------

    def _fold(self) -> None:
        """Show as many lines of each section as the screen has room for."""
        if self.width() < NARROW:
            for section in (*self._at_left, *self._at_right):
                section.allow(SHOWN)
        else:
            height = self.height() - self._columns.geometry().top() - SPACE.m
            self._fold_column(self._at_left, height)
            above = [one for one in (self.visits, self._nothing) if one.isVisibleTo(self)]
            taken = sum(one.sizeHint().height() + SPACE.xs for one in above)
            self._fold_column(self._at_right, height - taken)
        self._give_letters()

    def _fold_column(self, sections: Sequence[Section], height: int) -> None:
        there = [section for section in sections if section.isVisibleTo(self)]
        height -= sum(section.bare_height + SPACE.xs for section in there)
        line = max((section.line_height for section in there), default=1)
        shares = allot([len(section.lines) for section in there], max(0, height // line))
        for section, share in zip(there, shares, strict=True):
            section.allow(share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        self._columns.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )
        self._columns.activate()
        self._fold()

    # -- the keyboard --------------------------------------------------------------------------------

    def _give_letters(self) -> None:
        doing = [widget for widget in self.shown if widget.deed_button is not None]
        for widget, letter in zip(doing, letters_for([one.line.button for one in doing]), strict=True):
            widget.give_letter(letter)
        align([widget for section in self._at_right for widget in section.widgets])
        for section in (*self._at_left, self.visits.section):
            align(section.widgets)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = self._deed_of(event)
        if deed is not None:
            deed()
        elif event.key() == Qt.Key.Key_Down and self.shown:
            self.shown[0].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _deed_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        letter = event.text().lower()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if not letter or not plain or event.isAutoRepeat():
            return None
        return next((widget.do for widget in self.shown if widget.letter == letter), None)


def _day_name(on: date, number: int) -> str:
    if number == 0:
        return tr("Today")
    if number == 1:
        return tr("Tomorrow")
    return short_day_of_week(on)


def _sum(needs: int) -> str:
    if needs == 1:
        return tr("One thing waits for you.")
    return tr("{count} things wait for you.", count=needs) if needs else ""
