"""Today: the agenda at the left, what needs the user at the right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from app.formats import day_of_week, listing, short_day, short_day_of_week
from app.labels import label
from app.operations import plan
from app.queries.calendar import ActivityEntry, PlanEntry
from app.queries.calendar_entry import options
from app.queries.today import AGENDA_DAYS, Birthday, CustomerDue, CVisits, StaleRating, Today, today_page
from app.text import tr
from app.tokens import SPACE
from models.values import PlanState
from views.attempt import attempt
from views.page import Page
from views.plan.bar_painting import KIND_ICONS, PLAN_ICON
from views.plan.describing import levels, times
from views.plan.edits import Edits
from views.plan.quick_editor import NewActivity, NewItem, QuickEditor
from views.plan.steps import step_name, step_text
from views.today.lines import Line, Section
from views.today.visits_card import VisitsCard
from views.widgets.empty_state import EmptyState
from views.widgets.layout import column, scrolling
from views.widgets.popover import Popover
from views.widgets.text import PlainLabel

if TYPE_CHECKING:
    from app.changes import ChangeSet
    from app.workspace import Workspace
    from views.navigation import Navigator

NARROW = 860
"""Below this width the two columns stand under one another."""
COLUMN = 820


class TodayPage(Page):
    """Each line leads to its thing with one click or Enter; its button does the deed at once."""

    tables = frozenset(
        {
            "activity",
            "activity_participant",
            "customer",
            "plan_item",
            "rating",
            "seat",
            "seat_tenure",
            "setting",
            "stakeholder",
            "team_member",
        }
    )

    def __init__(self, workspace: Workspace, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(workspace, navigator, parent)
        self._popover: Popover | None = None
        self._date, self._sum = PlainLabel("", "title"), PlainLabel("", "quiet")
        self.days = [Section("", tr("Nothing is on today."))]
        self.days += [Section("") for _ in range(AGENDA_DAYS - 1)]
        self.executive = Section(tr("Next executive visit"))
        self.birthdays = Section(tr("Birthdays"))
        self.verify = Section(tr("To verify"))
        self.approve = Section(tr("To approve"))
        self.overdue = Section(tr("Overdue"))
        self.due = Section(tr("Due this week"))
        self.unclosed = Section(tr("Past, not closed"))
        self.stale = Section(tr("Ratings gone stale"))
        self.visits = VisitsCard()
        self._nothing = PlainLabel(tr("Nothing waits for you."), "quiet")
        left, right = QWidget(), QWidget()
        column(*self.days, self.executive, self.birthdays, None, space=SPACE.l, parent=left)
        needs = (self.verify, self.approve, self.overdue, self.due, self.unclosed, self.stale)
        column(self.visits, self._nothing, *needs, None, space=SPACE.l, parent=right)
        for side in (left, right):
            side.setMaximumWidth(COLUMN)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(SPACE.xxl)
        self._columns.addWidget(left, 1)
        self._columns.addWidget(right, 1)
        self._columns.addStretch(0)
        content = QWidget()
        head = column(self._date, self._sum, space=SPACE.xs)
        column(head, self._columns, None, space=SPACE.xl, margins=SPACE.xl, parent=content)
        self.empty = EmptyState(
            "users",
            tr("There are no customers yet. Add the first one, or bring them in from a workbook."),
            tr("Add a customer"),
            self.add_customer,
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(scrolling(content))
        self._stack.addWidget(self.empty)
        column(self._stack, parent=self)

    def title(self) -> str:
        return tr("Today")

    def help_text(self) -> str:
        return tr(
            "The week at the left, what needs you at the right. A click or Enter on a line leads to it; the"
            " button at its end does what it says. Up and Down go from line to line.\n\n"
            "The dots count the different C customers that you see this week."
        )

    @property
    def quick_editor(self) -> QuickEditor | None:
        """The editor of a visit, while it is open."""
        return self._popover.findChild(QuickEditor) if self._popover is not None else None

    def refresh(self, change_set: ChangeSet | None) -> None:
        found = self.workspace.ask(today_page, self.workspace.today(), self.workspace.author)
        self._stack.setCurrentIndex(0 if found.has_customers else 1)
        self._date.setText(day_of_week(found.day))
        if found.needs == 1:
            self._sum.setText(tr("One thing waits for you."))
        else:
            self._sum.setText(tr("{count} things wait for you.", count=found.needs))
        self._show_agenda(found)
        self.visits.show_visits(found.c_visits, self._visit_lines)
        self._nothing.setVisible(not found.needs and not found.stale)
        self.verify.show_lines([self._item(item, PlanState.VERIFIED) for item in found.to_verify])
        self.approve.show_lines([self._item(item, PlanState.APPROVED) for item in found.to_approve])
        self.overdue.show_lines([self._item(item) for item in found.overdue])
        self.due.show_lines([self._item(item) for item in found.due])
        self.unclosed.show_lines([self._unclosed(entry) for entry in found.unclosed])
        self.stale.show_lines([self._rating(one) for one in found.stale])

    def _show_agenda(self, found: Today) -> None:
        for number, section in enumerate(self.days):
            on = found.day + timedelta(days=number)
            section.set_heading(_day_name(on, number))
            section.show_lines([self._meeting(e) for e in found.agenda if e.first <= on <= e.last])
        visit = found.next_executive_visit
        self.executive.show_lines([self._meeting(visit, dated=True)] if visit is not None else [])
        self.birthdays.show_lines([self._birthday(one) for one in found.birthdays])

    def _meeting(self, entry: ActivityEntry, dated: bool = False) -> Line:
        when = short_day_of_week(entry.first) if dated else times(entry)
        whose = _joined(entry.customer_name, listing(entry.people))
        return Line(
            entry.key,
            KIND_ICONS[entry.kind],
            entry.dimension.value if entry.dimension else "ink_2",
            entry.title,
            whose,
            when or tr("whole day"),
            self._going("plan", entry.customer, entry.key),
        )

    def _unclosed(self, entry: ActivityEntry) -> Line:
        words, deed = Edits(self.workspace).next_deeds(entry)[0]
        return Line(
            entry.key,
            KIND_ICONS[entry.kind],
            entry.dimension.value if entry.dimension else "ink_2",
            entry.title,
            entry.customer_name,
            short_day(entry.first),
            self._going("plan", entry.customer, entry.key),
            late=True,
            button=words,
            deed=lambda: attempt(self, deed),
        )

    def _item(self, item: PlanEntry, to: PlanState | None = None) -> Line:
        go = self._going("plan", item.customer, item.key)

        def take() -> None:
            assert to is not None
            if not attempt(self, lambda: self.workspace.edit(step_text(item, to), plan.step, item.key, to)):
                go()

        return Line(
            item.key,
            PLAN_ICON,
            item.dimension.value,
            _joined(item.title, levels(item)),
            _joined(item.customer_name, "" if item.person in item.title else item.person),
            short_day(item.due_on),
            go,
            late=item.overdue,
            button=step_name(item, to) if to is not None else "",
            deed=take if to is not None else None,
        )

    def _rating(self, one: StaleRating) -> Line:
        return Line(
            one.person,
            "clock",
            "warn",
            _joined(one.name, label(one.role)),
            one.customer_name,
            tr("{count} days", count=one.age),
            self._going("map", one.customer, one.person),
        )

    def _birthday(self, one: Birthday) -> Line:
        what = tr("{name} turns {age}", name=one.name, age=one.turns)
        if one.working_contact_only:
            what = tr("{name} turns {age}; working contact only", name=one.name, age=one.turns)
        when = short_day_of_week(one.on)
        go = self._going("map", one.customer, one.person)
        return Line(one.person, "cake", "ink_2", what, one.customer_name, when, go)

    def _visit_lines(self, visits: CVisits) -> list[Line]:
        return [self._visit(due) for due in visits.due]

    def _visit(self, due: CustomerDue) -> Line:
        when = tr("never seen")
        if due.last_visit is not None:
            when = tr("last seen {day}", day=short_day(due.last_visit))
        return Line(
            due.customer,
            "building-2",
            "ink_2",
            due.name,
            "",
            when,
            self._going("plan", due.customer, None),
            button=tr("Plan a visit"),
            deed=lambda: self.plan_visit(due),
        )

    def add_customer(self) -> None:
        """Ask for a new customer, and go to it."""
        from views.customers.new_customer import NewCustomerDialog

        dialog = NewCustomerDialog(self.workspace, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.added.connect(self.navigator.open_customer)
        dialog.open()

    def plan_visit(self, due: CustomerDue) -> None:
        """Ask for the details of a visit at the line of the customer."""
        line = next((w for w in self.visits.section.widgets if w.line.key == due.customer), None)
        on = _visiting_day(self.workspace.today())
        editor = QuickEditor(on, on, due.customer, (), lambda customer: self.workspace.ask(options, customer))
        editor.title.set_value(tr("Visit to {customer}", customer=due.name))
        editor.done.connect(self._add)
        self._popover = popover = Popover(editor, line or self.visits)
        popover.destroyed.connect(self._forget)
        popover.open()
        editor.setFocus()

    def _add(self, new: NewActivity | NewItem) -> None:
        def added(_: str) -> None:
            if self._popover is not None:
                self._popover.close()

        attempt(self, lambda: Edits(self.workspace).add(new), added)

    def _forget(self) -> None:
        self._popover = None

    def _going(self, tab: str, customer: str, key: str | None) -> Callable[[], Any]:
        return lambda: self.navigator.open_customer(customer, tab, key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        self._columns.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )


def _day_name(on: date, number: int) -> str:
    if number == 0:
        return tr("Today")
    if number == 1:
        return tr("Tomorrow")
    return short_day_of_week(on)


def _visiting_day(today: date) -> date:
    """Tomorrow while it is a working day of this week, else today."""
    tomorrow = today + timedelta(days=1)
    return tomorrow if 0 < tomorrow.weekday() < 5 else today


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
