"""The exchange page: workbooks leave, come back, and are decided on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QStackedWidget

from app.exchange.acceptance import AcceptanceReport
from app.exchange.arrival import Foreign, Homeless, Locked
from app.exchange.mapping import Mapping
from app.queries.calendar_entry import customers
from app.text import tr
from views.attempt import attempt, message_bar
from views.exchange.export_dialog import ExportDialog
from views.exchange.front import Front
from views.exchange.import_desk import ImportDesk
from views.exchange.import_panel import ImportPanel
from views.exchange.left_out_dialog import LeftOutDialog
from views.exchange.password_dialog import PasswordDialog
from views.exchange.plan_words import done
from views.files import usual_folder
from views.page import Page
from views.preferences import preferences
from views.widgets.layout import column

if TYPE_CHECKING:
    from app.changes import ChangeSet
    from app.workspace import Workspace
    from views.navigation import Navigator

WORKBOOKS = "*.xlsx *.xlsm *.xlsb *.xls *.ods *.csv *.ics"


class ExchangePage(Page):
    """The front, and in its place the workbook that is being decided on."""

    tables = frozenset({"ledger_entry", "customer"})

    def __init__(self, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__(workspace, navigator)
        self.desk = ImportDesk.of(workspace)
        self.front = Front(workspace)
        self.panel: ImportPanel | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self.front)
        column(self._stack, parent=self)
        self.setAcceptDrops(True)
        self.front.send.connect(self.send)
        self.front.receive.connect(self.choose_workbook)
        self.front.calendar.connect(self.export_calendar)
        self.front.resume.connect(self._show_panel)
        self.desk.opened.connect(self._hear_opened)
        self.desk.foreign.connect(self._hear_foreign)
        self.desk.locked.connect(self._hear_locked)
        self.desk.homeless.connect(self._hear_homeless)
        self.desk.accepted.connect(self._hear_accepted)

    def title(self) -> str:
        if self.panel is not None:
            return tr("Take in “{file}”", file=self.panel.held.path.name)
        return tr("Exchange")

    def help_text(self) -> str:
        return tr(
            "Send a workbook to people who have only Excel, or a calendar to a phone. When it comes"
            " back, every difference is shown with its cell: tick with Space, decide conflicts with ←"
            " (the book) and → (the workbook), correct text with E, go to the next open conflict with N,"
            " take over with Ctrl+Enter."
            " All of it is one step that Undo takes back."
        )

    def refresh(self, change_set: ChangeSet | None) -> None:
        self.front.refresh()

    @Slot()
    def send(self) -> None:
        """Ask what to send and write it."""
        self._open(ExportDialog(self.workspace, parent=self))

    @Slot()
    def export_calendar(self) -> None:
        """Ask what goes into a calendar file and write it."""
        from views.exchange.calendar_dialog import CalendarDialog

        self._open(CalendarDialog(self.workspace, parent=self))

    def _open(self, dialog: QDialog) -> None:
        """What goes out is no step that is told to the pages, so the ledger looks when it is done."""
        dialog.accepted.connect(self.front.refresh)
        dialog.open()

    def showEvent(self, event: QShowEvent) -> None:
        """Calendars and customers are sent from other pages, too."""
        super().showEvent(event)
        self.front.refresh()

    @Slot()
    def choose_workbook(self) -> None:
        """Ask for a file and take it in."""
        kinds = f"{tr('Workbooks and calendars')} ({WORKBOOKS})"
        every = f"{tr('All files')} (*)"
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("Take in a workbook"), str(usual_folder()), f"{kinds};;{every}"
        )
        if chosen:
            preferences().workbook_folder = Path(chosen).parent
            self.take_in(Path(chosen))

    def take_in(self, path: Path) -> None:
        """Read and compare the workbook at ``path``; it is shown when that is done."""
        attempt(self, lambda: self.desk.take_in(path))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if len(_files(event)) == 1 and not self.desk.is_busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take_in(_files(event)[0])

    @Slot()
    def _hear_opened(self) -> None:
        if self.desk.present is not None:
            self._show_panel()
        else:
            self._show_front()

    @Slot()
    def _show_panel(self) -> None:
        held = self.desk.present
        if held is None:
            return
        self._put_panel_away()
        self.panel = ImportPanel(self.desk, held)
        self.panel.left.connect(self._show_front)
        self._stack.addWidget(self.panel)
        self._stack.setCurrentWidget(self.panel)
        self.panel.setFocus()
        self.header_changed.emit()

    @Slot()
    def _show_front(self) -> None:
        self._stack.setCurrentWidget(self.front)
        self._put_panel_away()
        self.front.tell_waiting()
        self.header_changed.emit()

    def _put_panel_away(self) -> None:
        if self.panel is not None:
            self._stack.removeWidget(self.panel)
            self.panel.hide()
            self.panel.deleteLater()
            self.panel = None

    @Slot(object)
    def _hear_locked(self, locked: Locked) -> None:
        dialog = PasswordDialog(locked.path.name, was_wrong=locked.was_wrong, parent=self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.desk.take_in(locked.path, dialog.password)

    @Slot(object)
    def _hear_foreign(self, foreign: Foreign) -> None:
        from views.exchange.mapping_dialog import MappingDialog

        dialog = MappingDialog(self.workspace, foreign, parent=self)
        dialog.accepted.connect(lambda: self._compare(foreign, dialog.mapping()))
        dialog.open()

    @Slot(object)
    def _hear_homeless(self, found: Homeless) -> None:
        from views.exchange.whose_dialog import WhoseDialog

        offered = self.workspace.ask(customers)
        dialog = WhoseDialog(found.path.name, found.titles, offered, parent=self)
        dialog.accepted.connect(lambda: self.desk.compare_calendar(found, dialog.customer))
        dialog.open()

    def _compare(self, foreign: Foreign, mapping: Mapping) -> None:
        self.desk.compare(foreign, mapping)

    @Slot(object, str)
    def _hear_accepted(self, report: AcceptanceReport, file: str) -> None:
        said = done(report, file)
        bar = message_bar(self)
        if bar is not None and report.change_set is not None:
            bar.say(said, tr("Undo"), lambda: attempt(self, self.workspace.undo))
        elif bar is not None:
            bar.warn(said)
        if report.refused:
            self._tell_left_out(said, report)

    def _tell_left_out(self, said: str, report: AcceptanceReport) -> None:
        path = self.desk.last_path
        dialog = LeftOutDialog(said, report.refused, self)

        def compare_again() -> None:
            if dialog.again and path is not None:
                self.take_in(path)

        dialog.accepted.connect(compare_again)
        dialog.open()


def _files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
