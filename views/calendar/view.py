"""The calendar of one customer or of everything: its modes, and what the user does in them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from app.operations.moments import FIRST_YEAR, LAST_YEAR
from app.operations.series import Scope
from app.queries.activity_templates import usual_minutes
from app.queries.calendar import Entry, PlanEntry
from app.queries.calendar_entry import customers, entry_details, options
from app.queries.year_strip import About, RowKind
from app.text import tr
from views.attempt import attempt
from views.calendar.agenda import KEY
from views.calendar.chosen import Chosen
from views.calendar.entry_menu import entry_menu
from views.calendar.floating import Floating
from views.calendar.modes import LETTERS, Mode
from views.calendar.sight import Sight
from views.exchange.calendar_dialog import CalendarDialog
from views.plan.activity_panel import ActivityPanel
from views.plan.edits import Edits
from views.plan.hours.view import HoursView
from views.plan.month.view import MonthView
from views.plan.panel import EntryPanel
from views.plan.quick_editor import NewActivity, NewItem, QuickEditor
from views.plan.series_question import ask_to_delete, ask_to_move
from views.plan_list.plan_list import PlanList
from views.preferences import preferences
from views.widgets.layout import row

if TYPE_CHECKING:
    from app.workspace import Workspace
    from views.navigation import Navigator

EARLIEST, LATEST = date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)
TABLES = frozenset(
    {
        "activity",
        "activity_participant",
        "activity_template",
        "cadence",
        "customer",
        "department",
        "memorable_date",
        "opinion",
        "plan_item",
        "promise",
        "series_exception",
        "stakeholder",
        "support_request",
        "team_member",
    }
)
"""Tables that a calendar shows something of."""


class CalendarView(QWidget):
    """``customer`` is a key, or "" for everything. Call ``refresh`` after setting it."""

    def __init__(self, workspace: Workspace, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._navigator = workspace, navigator
        self._edits = Edits(workspace)
        self.sight = Sight(workspace, self.plan_today)
        self.header, self.inspector = self.sight.header, self.sight.inspector
        self.month, self.hours, self.agenda = self.sight.month, self.sight.hours, self.sight.agenda
        self.year, self.model = self.sight.year, self.sight.agenda.rows
        self.chosen = Chosen(workspace, navigator, self.inspector, self.sight.clashes)
        self.floating = Floating(self._place_of, self)
        body = row(self.sight, self.inspector, space=0, parent=self)
        body.setStretch(0, 1)
        self.setFocusProxy(self.month)
        self._connect()

    def _connect(self) -> None:
        header = self.header
        header.step_wanted.connect(self._step)
        header.new_wanted.connect(self.new_here)
        header.mode_wanted.connect(self._turn)
        header.undated_wanted.connect(self._show_undated)
        header.filters.changed.connect(lambda _: self.sight.show_entries())
        header.filters.colours_wanted.connect(lambda _: self.sight.show_entries())
        header.filters.widened.connect(lambda: self._narrow(None))
        for surface in (self.month, self.hours):
            self._connect_surface(surface)
        self.hours.new_at_wanted.connect(self.ask_new_at)
        self.hours.times_wanted.connect(self._set_times)
        for keys, deed in (("Del", self._delete_line), ("N", self.new_here), ("S", self.ask_how_it_went)):
            self._on_agenda(keys, deed)
        for mode in Mode:
            self._on_agenda(mode.value, lambda mode=mode: self.header.show_mode(mode))
        self._connect_list(self.sight.plan_list)
        self.agenda.clicked.connect(lambda index: self.pick(index.data(KEY)))
        self.agenda.opened.connect(lambda index: self.pick(index.data(KEY), edit=True))
        self.agenda.selectionModel().currentRowChanged.connect(self._pick_row)
        strip = self.year.view
        strip.step_wanted.connect(self._step)
        strip.new_wanted.connect(self.new_here)
        strip.cell_wanted.connect(self._show_month_of)
        strip.about_wanted.connect(self._narrow)
        self.year.horizon_wanted.connect(self.refresh)
        preferences().chosen.connect(self._heed)
        self.chosen.gone.connect(lambda: self.sight.select(""))
        self.chosen.renamed.connect(self.sight.select)
        self.chosen.leave.connect(lambda: self.sight.current.setFocus())
        self.chosen.delete_wanted.connect(self.delete)

    def _heed(self, preference: str) -> None:
        if preference in ("holiday_countries", "working_hours"):
            self.refresh()

    def _connect_surface(self, surface: MonthView | HoursView) -> None:
        surface.new_wanted.connect(self.ask_new)
        surface.shift_wanted.connect(self._shift)
        surface.stretch_wanted.connect(self._stretch)
        surface.delete_wanted.connect(self.delete)
        surface.picked.connect(self.pick)
        surface.opened.connect(lambda key: self.pick(key, edit=True))
        surface.list_wanted.connect(self._list)
        surface.day_wanted.connect(self.go_to)
        surface.menu_wanted.connect(self._offer)

    def _connect_list(self, listed: PlanList) -> None:
        listed.picked.connect(self.pick)
        listed.opened.connect(lambda key: self.pick(key, edit=True))
        listed.new_wanted.connect(self.new_here)
        for mode in Mode:
            for table in (listed.items.table, listed.requests.table):
                self._on_table(table, mode.value, lambda mode=mode: self.header.show_mode(mode))

    def _on_agenda(self, keys: str, deed) -> None:
        self._on_table(self.agenda, keys, deed)

    def _on_table(self, table: QWidget, keys: str, deed) -> None:
        """The table would take letters for searching its lines."""
        shortcut = QShortcut(QKeySequence(keys), table)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(deed)

    # -- what is in sight ----------------------------------------------------------------------------

    @property
    def customer(self) -> str:
        return self.sight.customer

    @customer.setter
    def customer(self, key: str) -> None:
        self.sight.customer = key
        self._narrow(None)

    @property
    def day(self) -> date:
        """The day one is at, in whatever mode."""
        return self.sight.day

    @property
    def picked(self) -> str:
        """The key of the entry in the inspector, "" for none."""
        return self.chosen.key

    @property
    def panel(self) -> EntryPanel | None:
        """The form of the entry that is chosen."""
        return self.chosen.panel

    @property
    def quick_editor(self) -> QuickEditor | None:
        """The editor of something new, while it is open."""
        return self.floating.editor

    def refresh(self) -> None:
        """Ask the book again and show it; what is chosen stays chosen."""
        self.sight.refresh()
        self.chosen.refresh()

    def go_to(self, day: date) -> None:
        """Show ``day``, which becomes the current one; the years are those one can plan in."""
        self.sight.show_day(min(max(day, EARLIEST), LATEST))

    def show_mode(self, mode: Mode) -> None:
        """Turn to a mode; the day one is at stays."""
        self.header.show_mode(mode)

    def _turn(self, mode: Mode) -> None:
        had_focus = self.sight.current.hasFocus()
        self.sight.turn(mode)
        self.setFocusProxy(self.sight.current)
        if had_focus:
            self.sight.current.setFocus()

    def _step(self, steps: int) -> None:
        today = self._workspace.today()
        self.go_to(self.sight.stepped(steps) if steps else today)

    def open_record(self, key: str) -> None:
        """Bring an activity or plan item into sight and choose it; promises and opinions are in the list."""
        details = self._workspace.ask(entry_details, key, self._workspace.today())
        if details is None:
            if self.sight.plan_list.select_follow(key):
                self.show_mode(Mode.LIST)
            return
        if not self.header.filters.filter().keeps(details.entry):
            self.sight.about = None
            self.header.filters.show_all()
        day = details.entry.due_on if hasattr(details.entry, "due_on") else details.entry.first
        if self.sight.mode is Mode.LIST and isinstance(details.entry, PlanEntry):
            self.refresh()
            self.sight.plan_list.select(key)
        elif day is None:
            self.show_mode(Mode.AGENDA)
        else:
            if self.sight.mode in (Mode.YEAR, Mode.LIST):
                self.show_mode(Mode.MONTH)
            self.go_to(day)
        self.pick(key)
        self.sight.current.setFocus()

    def _show_undated(self) -> None:
        """Plan items without a due date stand at the end of the agenda."""
        self.header.filters.show_all()
        self.show_mode(Mode.AGENDA)
        self.agenda.go_to_last()

    def _narrow(self, about: About | None) -> None:
        """Keep only what is about somebody, None for everybody."""
        self.sight.about = about
        if about is None:
            self.header.filters.widen()
        else:
            whole = about.kind is RowKind.WHOLE
            name = tr("the customer as a whole") if whole else about.name
            self.header.filters.narrow(name, self.sight.keys_about(about))
        self.sight.show_entries()

    def _show_month_of(self, about: About, month: date) -> None:
        """The month of a cell of the year, only what its row is about."""
        self._narrow(about)
        self.show_mode(Mode.MONTH)
        self.go_to(month)
        self.month.setFocus()

    # -- what the user does --------------------------------------------------------------------------

    def pick(self, key: str, edit: bool = False) -> None:
        """Show the entry ``key`` in the inspector, "" for none; ``edit`` puts the cursor there."""
        self.sight.select(key)
        self.chosen.pick(key, edit)

    def new_here(self) -> None:
        """Plan something on the day one is at."""
        if self.sight.current is self.hours:
            self.hours.new_here()
        else:
            self.ask_new(self.day, self.day)

    def ask_new(self, first: date, last: date) -> None:
        """Open the quick editor for something from ``first`` to ``last``."""
        editor = self._editor(first, last)
        if editor is not None:
            if self.sight.mode is Mode.LIST:
                editor.item_chip.setChecked(True)
            self.floating.show(editor, last)

    def ask_new_at(self, starts_at: datetime, ends_at: datetime) -> None:
        """Open the quick editor for something from one moment to another."""
        day = starts_at.date()
        editor = self._editor(day, day)
        if editor is not None:
            editor.set_times(starts_at, ends_at)
            self.floating.show(editor, day)

    def _editor(self, first: date, last: date) -> QuickEditor | None:
        offered = self._workspace.ask(customers) if not self.customer else ()
        if not self.customer and not offered:
            self._navigator.open_page("customers")
            return None
        editor = QuickEditor(
            first,
            last,
            self.customer,
            offered,
            lambda customer: self._workspace.ask(options, customer),
            lambda kind: self._workspace.ask(usual_minutes, kind),
        )
        editor.done.connect(self._add)
        return editor

    def plan_today(self) -> None:
        """Open the quick editor on the present day."""
        self._step(0)
        self.new_here()

    def ask_how_it_went(self) -> None:
        """Open the summary of the activity that is chosen."""
        if isinstance(self.panel, ActivityPanel):
            self.panel.ask_how_it_went()

    def delete(self, key: str) -> None:
        """Delete an entry; undo brings it back."""
        entry = self._entry(key)
        scope = ask_to_delete(self, entry) if entry is not None else None
        if entry is not None and scope is not None:
            attempt(self, lambda: self._edits.delete(entry, scope))

    def _delete_line(self) -> None:
        key = self.agenda.current_key()
        if key:
            self.delete(key)

    def _add(self, new: NewActivity | NewItem) -> None:
        def added(key: str) -> None:
            self.floating.close()
            self.pick(key)
            self.sight.current.setFocus()

        attempt(self, lambda: self._edits.add(new), added)

    def _shift(self, key: str, days: int) -> None:
        self._move(key, lambda entry, scope: self._edits.shift(entry, days, scope))

    def _stretch(self, key: str, first: date, last: date) -> None:
        self._move(key, lambda entry, scope: self._edits.stretch(entry, first, last, scope))

    def _set_times(self, key: str, starts_at: datetime, ends_at: datetime) -> None:
        self._move(key, lambda entry, scope: self._edits.set_times(entry, starts_at, ends_at, scope))

    def _move(self, key: str, deed: Callable[[Any, Scope], str]) -> None:
        """Move an entry, and of its series what the user means; what is chosen stays chosen."""
        entry = self._entry(key)
        scope = ask_to_move(self, entry) if entry is not None else None
        if entry is None or scope is None:
            self.sight.show_entries()
            return
        picked = self.picked in (key, entry.key)

        def moved(now: str) -> None:
            if picked and self.picked != now:
                self.pick(now)

        if not attempt(self, lambda: deed(entry, scope), moved):
            self.sight.show_entries()

    def _entry(self, key: str) -> Entry | None:
        details = self._workspace.ask(entry_details, key, self._workspace.today())
        return details.entry if details is not None else None

    def _pick_row(self, now: QModelIndex, before: QModelIndex) -> None:
        """The inspector follows the keyboard; that the table took the focus chooses nothing yet."""
        if now.isValid() and before.isValid() and self.agenda.hasFocus():
            self.pick(now.data(KEY))

    def _list(self, day: date, keys: tuple[str, ...]) -> None:
        found = [entry for key in keys if (entry := self.sight.entry(key)) is not None]
        self.floating.list_day(day, found, self.sight.showing, self.pick)

    def _offer(self, key: str, day: date, at: QPoint) -> None:
        entry = self._entry(key) if key else None
        entry_menu(self, self._workspace, entry, day).popup(at)

    def export(self, *keys: str) -> None:
        """Write entries to a calendar file; an occurrence goes out with its whole series."""
        CalendarDialog(self._workspace, keys=keys, parent=self).open()

    def _place_of(self, day: date) -> tuple[QWidget, QRect]:
        """Where something floats that belongs to ``day``."""
        return self.sight.place_of(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        mode = LETTERS.get(Qt.Key(event.key()))
        if mode is not None and not event.modifiers():
            self.show_mode(mode)
        elif event.key() == Qt.Key.Key_S and not event.modifiers():
            self.ask_how_it_went()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sight.place_empty()
