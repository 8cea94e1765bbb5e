"""The calendar of one customer or of everything: month or agenda, with an inspector at the right."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.operations.moments import FIRST_YEAR, LAST_YEAR
from app.queries.calendar import Calendar, Entry, calendar
from app.queries.calendar_entry import anything_planned, customers, entry_details, members, options
from app.text import tr
from views.attempt import attempt
from views.plan.calendar.agenda import CUSTOMER, DAY, KEY, KIND, TIME, TITLE, WHO, AgendaModel
from views.plan.calendar.day_list import DayList
from views.plan.calendar.entry_menu import entry_menu
from views.plan.calendar.header import CalendarHeader
from views.plan.edits import Edits
from views.plan.month.keys import months_from
from views.plan.month.view import MonthView
from views.plan.panel import EntryPanel
from views.plan.panels import panel_for
from views.plan.quick_editor import NewActivity, NewItem, QuickEditor
from views.widgets.empty_state import EmptyState
from views.widgets.inspector import Inspector
from views.widgets.layout import Card, column, row
from views.widgets.popover import Popover
from views.widgets.table import Table

if TYPE_CHECKING:
    from app.workspace import Workspace
    from views.navigation import Navigator

EARLIEST, LATEST = date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)
TABLES = frozenset(
    {"activity", "activity_participant", "customer", "department", "plan_item", "stakeholder", "team_member"}
)
"""Tables that a calendar shows something of."""


class CalendarView(QWidget):
    """``customer`` is a key, or "" for everything. Call ``refresh`` after setting it."""

    def __init__(self, workspace: Workspace, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.customer = ""
        self._workspace, self._navigator = workspace, navigator
        self._edits = Edits(workspace)
        self._found = Calendar(date.min, date.min, (), ())
        self._panel: EntryPanel | None = None
        self._popover: Popover | None = None
        self._stack = QStackedWidget(self)  # first, so that Tab comes to the month before its heading
        self.header = CalendarHeader()
        self.month = MonthView(workspace.today(), first_weekday())
        self.agenda = Table()
        self.model = AgendaModel(self)
        self.agenda.setModel(self.model)
        self.agenda.setAccessibleName(tr("Agenda"))
        for place, width in ((TIME, 112), (TITLE, 280), (CUSTOMER, 150), (KIND, 170), (WHO, 180)):
            self.agenda.setColumnWidth(place, width)
        self._stack.addWidget(self.month)
        self._stack.addWidget(self.agenda)
        self.inspector = Inspector(open_=False)
        self._empty = Card(parent=self.month)
        sentence = tr("Nothing is planned here yet. Drag across days, or press N.")
        empty = EmptyState("calendar", sentence, tr("Plan the first visit"), self.plan_today)
        self._empty.body.addWidget(empty)
        self._empty.hide()
        left = column(self.header, self._stack, space=0)
        left.setStretch(1, 1)
        body = row(left, self.inspector, space=0, parent=self)
        body.setStretch(0, 1)
        self.setFocusProxy(self.month)
        self._connect()

    def _connect(self) -> None:
        month, header = self.month, self.header
        header.step_wanted.connect(self._step)
        header.new_wanted.connect(lambda: self.ask_new(month.current, month.current))
        header.agenda_wanted.connect(lambda on: self._stack.setCurrentWidget(self.agenda if on else month))
        header.undated_wanted.connect(self._show_undated)
        header.filters.changed.connect(lambda _: self._show_entries())
        month.new_wanted.connect(self.ask_new)
        month.shift_wanted.connect(self._shift)
        month.stretch_wanted.connect(self._stretch)
        month.delete_wanted.connect(self.delete)
        month.picked.connect(self.pick)
        month.opened.connect(lambda key: self.pick(key, edit=True))
        month.day_wanted.connect(self._list_day)
        month.month_wanted.connect(self.go_to)
        month.menu_wanted.connect(self._offer)
        for keys, deed in (
            ("Del", month.want_delete),
            ("N", lambda: self.ask_new(month.current, month.current)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self.agenda)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(deed)
        self.agenda.clicked.connect(lambda index: self.pick(index.data(KEY)))
        self.agenda.opened.connect(lambda index: self.pick(index.data(KEY), edit=True))
        self.agenda.selectionModel().currentRowChanged.connect(self._pick_row)

    @property
    def picked(self) -> str:
        """The key of the entry in the inspector, "" for none."""
        return self._panel.key if self._panel is not None else ""

    @property
    def panel(self) -> EntryPanel | None:
        """The form of the entry that is chosen."""
        return self._panel

    @property
    def quick_editor(self) -> QuickEditor | None:
        """The editor of something new, while it is open."""
        return self._popover.findChild(QuickEditor) if self._popover is not None else None

    def refresh(self) -> None:
        """Ask the book again and show it; what is chosen stays chosen."""
        first, last = self.month.days
        owner = self.customer or None
        today = self.month.today = self._workspace.today()
        self._found = self._workspace.ask(calendar, first, last, customer=owner, today=today)
        self.header.show_month(self.month.month)
        self.header.filters.set_owners(self._workspace.ask(members))
        self.month.with_customer = not self.customer
        self.agenda.setColumnHidden(CUSTOMER, bool(self.customer))
        self._show_entries()
        self.header.show_undated(len(self._found.undated))
        self._empty.setVisible(not self._workspace.ask(anything_planned, owner))
        self._place_empty()
        self._refresh_panel()

    def go_to(self, day: date) -> None:
        """Show the month of ``day``, which becomes the current day; the years are those one can plan in."""
        self.month.show_month(min(max(day, EARLIEST), LATEST))
        self.refresh()

    def open_record(self, key: str) -> None:
        """Bring an activity or plan item into sight and choose it."""
        details = self._workspace.ask(entry_details, key, self._workspace.today())
        if details is None:
            return
        if not self.header.filters.filter().keeps(details.entry):
            self.header.filters.show_all()
        day = details.entry.due_on if hasattr(details.entry, "due_on") else details.entry.first
        if day is not None:
            self.go_to(day)
        else:
            self.header.agenda_chip.setChecked(True)
        self.pick(key)
        self._stack.currentWidget().setFocus()

    def pick(self, key: str, edit: bool = False) -> None:
        """Show the entry ``key`` in the inspector, "" for none; ``edit`` puts the cursor there."""
        self.month.select(key)
        details = self._workspace.ask(entry_details, key, self._workspace.today()) if key else None
        if details is None:
            self._close_panel()
            return
        if self._panel is None or self._panel.key != key:
            self._panel = panel_for(details, self._workspace, self._navigator)
            self._panel.leave.connect(self._leave_panel)
            self._panel.delete_wanted.connect(self.delete)
            self._refresh_panel()
            self.inspector.set_content(self._panel.heading, self._panel)
        self.inspector.unfold()
        if edit:
            self._panel.setFocus()

    def ask_new(self, first: date, last: date) -> None:
        """Open the quick editor for something from ``first`` to ``last``."""
        offered = self._workspace.ask(customers) if not self.customer else ()
        if not self.customer and not offered:
            self._navigator.open_page("customers")
            return
        editor = QuickEditor(
            first, last, self.customer, offered, lambda customer: self._workspace.ask(options, customer)
        )
        editor.done.connect(self._add)
        self._float(editor, last)

    def plan_today(self) -> None:
        """Open the quick editor on the present day."""
        self._step(0)
        self.ask_new(self.month.today, self.month.today)

    def delete(self, key: str) -> None:
        """Delete an entry; undo brings it back."""
        entry = self._entry(key)
        if entry is not None:
            attempt(self, lambda: self._edits.delete(entry))

    def _add(self, new: NewActivity | NewItem) -> None:
        def added(key: str) -> None:
            if self._popover is not None:
                self._popover.close()
            self.pick(key)
            self.month.setFocus()

        attempt(self, lambda: self._edits.add(new), added)

    def _shift(self, key: str, days: int) -> None:
        entry = self._entry(key)
        if entry is not None:
            attempt(self, lambda: self._edits.shift(entry, days))

    def _stretch(self, key: str, first: date, last: date) -> None:
        entry = self._entry(key)
        if entry is not None:
            attempt(self, lambda: self._edits.stretch(entry, first, last))

    def _entry(self, key: str) -> Entry | None:
        details = self._workspace.ask(entry_details, key, self._workspace.today())
        return details.entry if details is not None else None

    def _step(self, months: int) -> None:
        self.go_to(months_from(self.month.current, months) if months else self._workspace.today())

    def _show_entries(self) -> None:
        keeps = self.header.filters.filter().keeps
        dated = [entry for entry in self._found.entries if keeps(entry)]
        self.month.set_entries(dated)
        self.model.set_rows([*dated, *(entry for entry in self._found.undated if keeps(entry))])

    def _refresh_panel(self) -> None:
        if self._panel is None:
            return
        details = self._workspace.ask(entry_details, self._panel.key, self._workspace.today())
        if details is None:
            self._close_panel()
        else:
            self._panel.show_details(details, self._workspace.ask(options, details.entry.customer))

    def _close_panel(self) -> None:
        self._panel = None
        self.month.select("")
        self.inspector.fold()

    def _leave_panel(self) -> None:
        self._stack.currentWidget().setFocus()

    def _show_undated(self) -> None:
        """Plan items without a due date stand at the end of the agenda."""
        self.header.filters.show_all()
        self.header.agenda_chip.setChecked(True)
        self.agenda.sortByColumn(DAY, Qt.SortOrder.AscendingOrder)
        last = self.model.rowCount() - 1
        self.agenda.setFocus()
        self.agenda.selectRow(last)
        self.agenda.scrollToBottom()

    def _pick_row(self, now: QModelIndex, before: QModelIndex) -> None:
        """The inspector follows the keyboard; that the table took the focus chooses nothing yet."""
        if now.isValid() and before.isValid() and self.agenda.hasFocus():
            self.pick(now.data(KEY))

    def _list_day(self, day: date) -> None:
        listed = DayList(day, self.month.entries_on(day), self.month.with_customer)

        def opened(key: str) -> None:
            if self._popover is not None:
                self._popover.close()
            self.pick(key)

        listed.opened.connect(opened)
        self._float(listed, day)

    def _float(self, content: QWidget, day: date) -> None:
        """Let ``content`` float beside a day of the month, or below the heading of the agenda."""
        anchor = QWidget(self.month if self._stack.currentWidget() is self.month else self.header)
        first, last = self.month.days
        if anchor.parentWidget() is self.month and first <= day <= last:
            anchor.setGeometry(self.month.day_box(day).toRect())
        self._popover = popover = Popover(content, anchor)
        popover.destroyed.connect(anchor.deleteLater)
        popover.destroyed.connect(self._forget)
        popover.open()
        content.setFocus()

    def _forget(self) -> None:
        self._popover = None

    def _offer(self, key: str, day: date, at: QPoint) -> None:
        entry = self._entry(key) if key else None
        deeds = self._edits.next_deeds(entry) if entry is not None else []
        entry_menu(self, entry, deeds, day).popup(at)

    def _place_empty(self) -> None:
        self._empty.adjustSize()
        space = self.month.rect().center() - self._empty.rect().center()
        self._empty.move(space)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._place_empty()


def first_weekday() -> int:
    """The day with which weeks begin where the user lives; 0 is Monday."""
    return QLocale.system().firstDayOfWeek().value - 1
