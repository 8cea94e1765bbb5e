"""The window on one book: rail, header, pages, bars. The pages are registered in views/pages.py."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QCloseEvent, QMouseEvent, Qt
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from app.errors import UserError
from app.text import Text, tr
from models.values import ChangeKind
from views.actions import RedoAction, UndoAction
from views.attempt import attempt, report
from views.customer_finder import CustomerFinder
from views.header import Header
from views.menus import Menus
from views.navigation import Navigator, Place
from views.opening import DESIGN_SIZE
from views.page import Page
from views.pages import PAGES, PageEntry
from views.preferences import acting_role
from views.rail import Rail
from views.role_button import RoleButton
from views.shelf import Shelf
from views.speaking import speak
from views.tabbed_page import TabbedPage
from views.theme import theme
from views.widgets.job_bar import JobBar
from views.widgets.layout import column, row
from views.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from app.changes import ChangeSet
    from app.jobs import Job
    from app.reverting import Kept
    from app.workspace import Workspace
    from views.power_map.output.outlet import Outlet


class MainWindow(QMainWindow):
    """Shows ``workspace``; goes where its ``navigator`` says."""

    message_bar: MessageBar
    header: Header
    rail: Rail
    finder: CustomerFinder | None

    def __init__(
        self, workspace: Workspace, shelf: Shelf, book: Path, pages: Sequence[PageEntry] | None = None
    ) -> None:
        super().__init__()
        self.workspace = workspace
        self.shelf = shelf
        self.book = book
        workspace.role = acting_role(shelf.preferences)
        self.entries = {entry.id: entry for entry in (PAGES if pages is None else pages)}
        self.navigator = Navigator(self)
        self.setWindowTitle(tr("{book} – Loam", book=book.stem))
        self._build()
        self._restore_geometry()
        self.navigator.moved.connect(self._show_place)
        shelf.preferences.chosen.connect(self._follow_preference)
        workspace.changed.connect(self._tell_change)
        workspace.jobs.started.connect(self._watch)
        workspace.kept.connect(self._tell_kept)
        if self.entries:
            self.navigator.open_page(next(iter(self.entries)))
        if self.page is not None:
            attempt(self, self.page.ensure_fresh)  # before it is seen: dressed and laid out once

    @property
    def page(self) -> Page | None:
        """The page in sight."""
        found = self._stack.currentWidget()
        return found if isinstance(found, Page) else None

    def choose_language(self, code: str) -> None:
        """Speak ``code`` from now on, in the same place."""
        self.shelf.preferences.language = code

    def choose_theme(self, choice: str) -> None:
        self.shelf.preferences.theme = choice

    def choose_zoom(self, zoom: float) -> None:
        self.shelf.preferences.zoom = zoom

    def back_up(self) -> None:
        def tell(copy: Path) -> None:
            self.message_bar.say(tr("The book was backed up to {file}.", file=copy.name))

        self.shelf.back_up(self, self.workspace, tell)

    def restore(self) -> None:
        self.shelf.restore(self, self.workspace, self.book)

    def send_workbook(self) -> None:
        """Ask what to send; on a customer's page that customer."""
        from views.exchange.export_dialog import ExportDialog

        place = self.navigator.place
        customers = [place.customer] if place is not None and place.customer else []
        ExportDialog(self.workspace, customers, self).open()

    def export_calendar(self) -> None:
        """Ask what goes into a calendar file; on a customer's page that customer."""
        from views.exchange.calendar_dialog import CalendarDialog

        place = self.navigator.place
        customer = place.customer if place is not None and place.customer else ""
        CalendarDialog(self.workspace, customer, parent=self).open()

    def take_in_workbook(self) -> None:
        from views.exchange.page import ExchangePage

        self.navigator.open_page("exchange")
        if isinstance(self.page, ExchangePage):
            self.page.choose_workbook()

    def export_map(self) -> None:
        """Of the customer in sight."""
        self._map_outlet().export()

    def print_map(self) -> None:
        self._map_outlet().print()

    def _map_outlet(self) -> Outlet:
        """Turns to the map of the customer whose page is open."""
        from views.power_map.page import PowerMapPage

        place = self.navigator.place
        if place is not None and place.customer and place.tab != "map":
            self.navigator.open_customer(place.customer, "map")
        tab = self.page.tab if isinstance(self.page, TabbedPage) else None
        if not isinstance(tab, PowerMapPage):
            raise UserError(Text("Open a customer first: it is the map of that customer that goes out."))
        return tab.deeds.outlet

    def restore_backup(self, backup: Path) -> bool:
        """Put ``backup`` in the place of the book, and open it again."""
        return self.shelf.put_back(self, self.workspace, self.book, backup)

    def explain_page(self) -> None:
        from views.help import page_help

        if self.page is not None:
            page_help(self.page.title(), self.page.help_text(), self).open()

    def list_shortcuts(self) -> None:
        from views.help import shortcut_help

        shortcut_help(self).open()

    def tell_about(self) -> None:
        from views.help import about

        about(self).open()

    def _build(self) -> None:
        """Everything with words in it, in the present language."""
        for old in self.actions():
            self.removeAction(old)
            old.deleteLater()
        self._pages: dict[str, Page] = {}
        self._stack = QStackedWidget()
        self.finder = self._make_finder()
        undo = UndoAction(self, self.workspace)
        redo = RedoAction(self, self.workspace)
        self.addActions([undo, redo])
        note = tr("Reading only") if self.workspace.book.read_only else ""
        self.header = Header(self.finder, [undo, redo], note, RoleButton(self.shelf.preferences))
        self.message_bar = MessageBar()
        self.job_bar = JobBar()
        for job in self.workspace.jobs.running:
            self.job_bar.follow(job)
        self.workspace.jobs.started.connect(self.job_bar.follow)
        in_rail = [entry for entry in self.entries.values() if entry.in_rail]
        self.rail = Rail(in_rail)
        self.rail.chosen.connect(self.navigator.open_page)
        body = column(self.header, self._stack, self._foot(), space=0)
        body.setStretch(1, 1)
        middle = QWidget()
        row(self.rail, body, space=0, parent=middle)
        self.setCentralWidget(middle)
        Menus(self, self, list(self.entries.values())).fill(undo, redo)

    def _foot(self) -> QWidget:
        """The strip of the two bars. It is there when they are not: a page never moves under the pointer."""
        foot = QWidget()
        bars = row(self.message_bar, self.job_bar, space=0, parent=foot)
        bars.setStretch(0, 1)
        foot.setFixedHeight(max(self.message_bar.sizeHint().height(), self.job_bar.sizeHint().height()))
        return foot

    def _follow_preference(self, name: str) -> None:
        chosen = self.shelf.preferences
        if name == "author":
            self.workspace.author = chosen.author
        elif name == "role":
            self.workspace.role = acting_role(chosen)
        elif name in ("language", "theme", "zoom"):
            if name == "language":
                speak(chosen.language)
            theme().choose(chosen.theme, chosen.zoom)
            if name == "language":
                self._rebuild()

    def _rebuild(self) -> None:
        self._build()
        self.setWindowTitle(tr("{book} – Loam", book=self.book.stem))
        if self.navigator.place is not None:
            self._show_place(self.navigator.place)

    def _make_finder(self) -> CustomerFinder | None:
        find = self.shelf.desk.find_customers
        if find is None:
            return None
        finder = CustomerFinder(lambda text: find(self.workspace, text))
        finder.chosen.connect(self.navigator.open_customer)
        return finder

    def _show_place(self, place: Place) -> None:
        shown = self.page
        if place.page in self.entries and not attempt(self, lambda: self._turn_to(place)):
            self._light(shown)

    def _turn_to(self, place: Place) -> None:
        entry = self.entries[place.page]
        page = self._pages.get(place.page)
        if page is None:
            page = entry.make(self.workspace, self.navigator)
            page.header_changed.connect(self._update_header)
            self._pages[place.page] = page
            self._stack.addWidget(page)
        page.open_place(place.customer, place.tab, place.focus)
        self._stack.setCurrentWidget(page)
        if not page.isAncestorOf(self.focusWidget() or self):
            page.setFocus()
        self._light(page)
        self._update_header()

    def _light(self, page: Page | None) -> None:
        """Show in the rail where one is."""
        for name, made in self._pages.items():
            if made is page:
                self.rail.light(self.entries[name].lights or name)

    def _update_header(self) -> None:
        if self.page is not None:
            self.header.show_page(self.page)

    def _tell_change(self, change_set: ChangeSet) -> None:
        if change_set.kind in (ChangeKind.UNDO, ChangeKind.REDO):
            self.message_bar.say(str(change_set.text))
        else:
            self.message_bar.say(str(change_set.text), tr("Undo"), self._undo)

    def _undo(self) -> None:
        attempt(self, self.workspace.undo)

    def _tell_kept(self, kept: Sequence[Kept]) -> None:
        if len(kept) == 1:
            self.message_bar.warn(tr("One record was changed since. It stays as it is now."))
        else:
            self.message_bar.warn(
                tr("{count} records were changed since. They stay as they are now.", count=len(kept))
            )

    def _watch(self, job: Job) -> None:
        job.failed.connect(self._report)

    @Slot(object)
    def _report(self, error: Exception) -> None:
        """A slot of this object, so that it runs in this thread and not in the job's."""
        report(error, self)

    def _restore_geometry(self) -> None:
        self.resize(*DESIGN_SIZE)
        self.restoreGeometry(self.shelf.preferences.state("window"))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """When what had the keyboard goes out of sight, the page has it: not the rail, which comes next."""
        focused, page = self.focusWidget(), self.page
        gone = focused is not None and not (focused.isVisible() and focused.isEnabled())
        if gone and focused is not None and page is not None and page.isAncestorOf(focused):
            page.setFocus()
            return True
        return super().focusNextPrevChild(forward)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.BackButton:
            self.navigator.back()
        elif event.button() is Qt.MouseButton.ForwardButton:
            self.navigator.forward()
        else:
            super().mouseReleaseEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.shelf.preferences.keep_state("window", self.saveGeometry())
        super().closeEvent(event)
