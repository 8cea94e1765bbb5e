"""The editor of one agenda: its table, the findings below, and beside it the day, guests and ways."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from app.operations.reception import APPROVING
from app.queries.reception import ReceptionDetails, approving_revision, reception_details
from app.reception.agenda import Agenda, Line
from app.reception.checks import check
from app.reception.days import DAYS
from app.reception.difference import differences
from app.reception.findings import Finding, FindingKind
from app.text import Text, language, tr
from models.values import ReceptionState, TeamRole
from views.attempt import attempt, message_bar
from views.reception.beginnings import Beginnings
from views.reception.columns import Col, Offers
from views.reception.edits import AgendaEdits
from views.reception.findings_list import FindingsList
from views.reception.head import ReceptionHead
from views.reception.model import CONCERNS, AgendaModel
from views.reception.paper_dialog import PROGRAMME, RUN_SHEET, PaperDialog
from views.reception.side import GUESTS, WAYS, Side
from views.reception.side_panels import GuestsPopover
from views.reception.table import AgendaTable
from views.reception.tools import AgendaTools, days_off
from views.reception.typing_in import Draft, type_in
from views.theme import theme
from views.widgets.empty_state import EmptyState
from views.widgets.layout import column, hairline
from views.widgets.popover import Popover

if TYPE_CHECKING:
    from app.workspace import Workspace
    from views.navigation import Navigator

MOST_DAYS = 14
SIDE = 336
ONE_LINE, UNLIMITED = 88, 16_777_215


class ReceptionEditor(QWidget):
    """``show_activity`` and ``refresh`` fill it. ``gone`` comes when the activity is not there any more."""

    gone = Signal()
    leave = Signal()

    def __init__(self, workspace: Workspace, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._navigator = workspace, navigator
        self.activity = ""
        self.details: ReceptionDetails | None = None
        self.findings: tuple[Finding, ...] = ()
        self.edits = AgendaEdits(workspace)
        self._day = date.min
        self._draft = Draft()
        self._offers = Offers()
        self._approved: tuple[int, Agenda | None] = (0, None)
        self.head = ReceptionHead(
            self._step,
            lambda: self.print(PROGRAMME),
            lambda: self.print(RUN_SHEET),
            self._open_activity,
            self._drop,
            self.leave.emit,
        )
        self._build()
        self._connect()

    # -- what there is ---------------------------------------------------------------------------

    def _build(self) -> None:
        self.model = AgendaModel(self._store, self)
        self.table = AgendaTable(self.model, lambda column: self._offers.of(column))
        self.beginnings = Beginnings(self._workspace, self._begin_with_day, self._copy)
        self.tools, self.list, self.side = AgendaTools(self.beginnings), FindingsList(), Side()
        words = tr("Type the first line and press Enter, or fill in a usual day or an earlier agenda.")
        self.first = EmptyState("clock", words, tr("Fill in from…"), self._offer_beginnings)
        left = QWidget()
        body = column(self.tools, self.table, self.first, self.list, space=0, parent=left)
        body.setStretch(1, 1)
        self.split = QSplitter()
        self.split.addWidget(left)
        self.split.addWidget(self.side)
        self.split.setStretchFactor(0, 1)
        self.split.setSizes([1000, theme().size(SIDE)])
        self.split.setChildrenCollapsible(False)
        sentence = tr("This activity has no agenda yet. As a reception it is planned to the minute.")
        self.empty = EmptyState("clock", sentence, tr("Plan the reception"), self._make)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.split)
        self._stack.addWidget(self.empty)
        column(self.head, hairline(), self._stack, space=0, parent=self).setStretch(2, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        tools, side, table = self.tools, self.side, self.table
        tools.turned.connect(self._go_to_day)
        tools.move_here.clicked.connect(lambda: self._move_here())
        tools.fit.clicked.connect(lambda: self._try(self.edits.fit_activity))
        tools.insert.clicked.connect(lambda: self._insert(table.current_key))
        tools.pushes.toggled.connect(self._set_pushes)
        table.picked.connect(self._pick)
        table.guests_wanted.connect(self._ask_guests)
        table.delete_wanted.connect(self._delete)
        table.insert_wanted.connect(self._insert)
        table.shift_wanted.connect(self._shift)
        side.timeline.picked.connect(table.show_line)
        side.timeline.opened.connect(self._type_title)
        side.timeline.moved.connect(self._place)
        side.guests.invited.connect(lambda keys: self._try(lambda: self.edits.invite(keys)))
        side.guests.chosen.connect(lambda keys: self._set_guests(table.current_key, keys))
        side.ways.changed.connect(
            lambda one, other, minutes: self._try(lambda: self.edits.set_way(one, other, minutes))
        )
        side.about.changed.connect(self._set_about)
        self.list.chosen.connect(self.show_finding)
        self._workspace.acting.connect(self._hear_role)

    # -- what is shown ---------------------------------------------------------------------------

    def show_activity(self, key: str) -> None:
        """Show the agenda of another activity."""
        if key != self.activity:
            self.activity, self._day, self._draft = key, date.min, Draft()
            self.refresh()
            if self.details is not None and self.details.agenda.lines:
                self.table.setCurrentIndex(self.model.index(0, Col.TITLE))
            else:
                self.table.show_line("")
            self.table.setFocus()

    def refresh(self) -> None:
        """Show what the book says now."""
        self.details = self.edits.details = self._workspace.ask(reception_details, self.activity)
        if self.details is None:
            self.gone.emit()
            return
        details, agenda = self.details, self.details.agenda
        self.head.show_details(details)
        self._hear_role()
        self._stack.setCurrentWidget(self.split if details.state is not None else self.empty)
        self.findings = check(agenda, transfer_minutes=details.transfer_minutes)
        self._offers = Offers(
            agenda.tracks,
            details.places,
            [(host.key, host.name) for host in agenda.hosts if host.active],
        )
        self.head.show_changes(self._since_approval())
        self.beginnings.show_details(details)
        self._show_days()
        self._show_day()
        self.list.show_findings(self.findings)
        self.tools.offer_mending(details)
        self.side.ways.show_ways(details)
        self.side.about.show_details(details)

    def show_finding(self, finding: Finding) -> None:
        """Go to the cell that a finding is about."""
        if not finding.lines:
            self.side.invite()
            return
        line = self._line(finding.lines[-1])
        if finding.kind is FindingKind.UNKNOWN_WAY:
            self.side.turn(WAYS)
        elif finding.kind is FindingKind.GUEST_TWICE:
            self.side.turn(GUESTS)
        if line is not None:
            self._go_to_day(line.day)
            concerned = CONCERNS[finding.kind] or (Col.BEGINS,)
            self.table.show_line(line.key, concerned[0])
            self.table.setFocus()

    def print(self, kind: str) -> PaperDialog | None:
        """Show programme or run sheet as they will be printed."""
        if self.details is None:
            return None
        dialog = PaperDialog(self.details, self.findings, kind, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def _since_approval(self) -> tuple[Text, ...]:
        """What a manager approved otherwise; that agenda is asked for once."""
        revision = self._workspace.ask(approving_revision, self.activity)
        if revision is None or self.details is None:
            return ()
        if revision != self._approved[0]:
            then = self._workspace.transactions.ask_then(revision, reception_details, self.activity)
            self._approved = revision, then.agenda if then is not None else None
        approved = self._approved[1]
        return differences(approved, self.details.agenda) if approved is not None else ()

    def _line(self, key: str) -> Line | None:
        lines = self.details.agenda.lines if self.details is not None else ()
        return next((line for line in lines if line.key == key), None)

    def _shown_days(self) -> list[date]:
        assert self.details is not None
        agenda = self.details.agenda
        count = min((agenda.last - agenda.first).days + 1, MOST_DAYS)
        return sorted({agenda.first + timedelta(days=n) for n in range(count)} | set(agenda.days))

    def _show_days(self) -> None:
        days = self._shown_days()
        if self._day not in days:
            self._day = days[0]
        self.tools.show_days(days, self._day)

    def _show_day(self) -> None:
        assert self.details is not None
        lines = [line for line in self.details.agenda.in_order if line.day == self._day]
        self.model.show(
            self.details.agenda, lines, self.findings, self._draft.times(self._day, lines, self.details)
        )
        self.side.timeline.show_day(self.details.agenda, self._day, self.findings)
        anything = bool(self.details.agenda.lines)
        self.first.setVisible(not anything)
        self.beginnings.setVisible(anything)
        self.list.setVisible(anything)
        self.table.setMaximumHeight(UNLIMITED if anything else theme().size(ONE_LINE))
        self._pick(self.table.current_key)

    def _go_to_day(self, day: date) -> None:
        if day != self._day and self.details is not None:
            self._day, self._draft = day, Draft()
            self._show_days()
            self._show_day()

    def _pick(self, key: str) -> None:
        line = self._line(key)
        self.side.select(key)
        self.tools.insert.setEnabled(line is not None)
        if self.details is not None:
            self.side.guests.show_line(self.details, line)

    def _hear_role(self) -> None:
        """Say on the next step whether it is a manager's and who acts is none."""
        details = self.details
        waits = details is not None and details.state is ReceptionState.PLANNED and details.agenda.lines
        acts = self._workspace.role in (None, TeamRole.MANAGER)
        self.head.show_closed(APPROVING if waits and not acts else None)

    # -- deeds -----------------------------------------------------------------------------------

    def _try(self, deed: Callable[[], object], then: Callable[[object], object] | None = None) -> bool:
        done = attempt(self, deed, then)
        if not done and self.details is not None:
            self.refresh()
        return done

    def _store(self, key: str, column: Col, text: str) -> bool:
        """What was typed into a cell."""
        try:
            deed = type_in(self.edits, self._offers, self._draft, self._day, self._line(key), column, text)
        except ValueError as error:
            bar = message_bar(self)
            if bar is not None:
                bar.warn(str(error))
            return False
        if deed is None:
            self._show_day()
            return True

        def stored(result: object) -> None:
            if not key and isinstance(result, str):
                self._draft = Draft()
                self.table.created = result
                self._show_day()

        return self._try(deed, stored)

    def _set_pushes(self, on: bool) -> None:
        self.edits.pushes = on

    def _offer_beginnings(self) -> None:
        self.beginnings.offer(self.first.button)

    def _move_here(self) -> None:
        if self.details is not None:
            off = days_off(self.details.agenda)
            self._try(lambda: self.edits.shift(off))

    def _step(self, to: ReceptionState) -> None:
        self._try(lambda: self.edits.step(to))

    def _make(self) -> None:
        if self.details is not None:
            title = self.details.agenda.title
            if self._try(lambda: self.edits.make(self.activity, title)):
                self.table.type_next()

    def _drop(self) -> None:
        self._try(self.edits.drop)

    def _set_about(self, field: str, value: object) -> None:
        names = {"lead_key": Text("in charge"), "language": Text("language"), "notes": Text("notes")}
        self._try(lambda: self.edits.set_field(names[field], **{field: value}))

    def _insert(self, key: str) -> None:
        line = self._line(key)
        if line is not None:
            title = tr("New line")
            self._try(lambda: self.edits.insert_before(line, title), lambda made: self._type_title(str(made)))

    def _type_title(self, key: str) -> None:
        self.table.show_line(key, Col.TITLE)
        self.table.setFocus()
        self.table.edit(self.table.currentIndex())

    def _shift(self, key: str, minutes: int) -> None:
        line = self._line(key)
        if line is not None:
            by = timedelta(minutes=minutes)
            self._try(lambda: self.edits.set_times(line, line.starts_at + by, line.ends_at + by))

    def _place(self, key: str, starts_at: datetime, ends_at: datetime, track: str) -> None:
        line = self._line(key)
        if line is not None:
            self._try(lambda: self.edits.place(line, starts_at, ends_at, track))

    def _delete(self, keys: Sequence[str]) -> None:
        lines = [line for key in keys if (line := self._line(key)) is not None]
        row = self.table.currentIndex().row()
        if lines and self._try(lambda: self.edits.delete(lines)):
            self.table.setCurrentIndex(self.model.index(min(row, self.model.rowCount() - 1), Col.TITLE))

    def _ask_guests(self, key: str) -> None:
        line = self._line(key)
        if line is None or self.details is None or not self.details.agenda.guests:
            self.side.invite()
            return
        content = GuestsPopover(self.details, line)
        content.checks.chosen.connect(lambda keys: self._set_guests(key, keys, content))
        anchor = QWidget(self.table.viewport())
        anchor.setGeometry(self.table.visualRect(self.table.currentIndex()))
        anchor.show()
        popover = Popover(content, anchor)
        popover.destroyed.connect(anchor.deleteLater)
        popover.open()
        content.setFocus()

    def _set_guests(self, key: str, guests: Sequence[str] | None, shown: GuestsPopover | None = None) -> None:
        line = self._line(key)
        if line is None:
            return
        self._try(lambda: self.edits.set_guests(line, guests))
        if shown is not None and self.details is not None:
            shown.checks.show_line(self.details, self._line(key))

    def _begin_with_day(self, day: str) -> None:
        chosen = next(one for one in DAYS if one.id == day)
        spoken = (self.details.language if self.details else None) or language()
        self._try(lambda: self.edits.use_day(day, chosen.name, spoken))

    def _copy(self, source: str, title: str) -> None:
        self._try(lambda: self.edits.copy(source, title))

    def _open_activity(self) -> None:
        if self.details is not None:
            self._navigator.open_customer(self.details.customer, "plan", self.activity)
