"""The history page: the list of edits, and the selected one told at its right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QListView, QSplitter, QStackedWidget, QWidget

from app.chronicle.details import RECORDS_SHOWN, FieldChange, RecordChange, detail
from app.chronicle.names import name_of
from app.chronicle.staying import staying
from app.operations.bringing_back import bring_back
from app.queries.history_page import EVERYTHING, Entry, authors, customers, entries
from app.text import Text, tr
from views.attempt import attempt, message_bar
from views.history.delegate import EntryDelegate
from views.history.filters import HistoryFilters
from views.history.model import HistoryModel
from views.history.panel import WIDTH, EditPanel
from views.page import Page
from views.widgets.empty_state import EmptyState
from views.widgets.layout import column, hairline

if TYPE_CHECKING:
    from app.changes import ChangeSet
    from app.reverting import Kept
    from app.workspace import Workspace
    from views.navigation import Navigator, Place


class _List(QListView):
    """The list of edits; Enter goes to what the selected one changed."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bare")
        self.setItemDelegate(EntryDelegate(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Changes, newest first"))


class HistoryPage(Page):
    """``open_record(key)`` shows the edits of one record."""

    def __init__(self, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__(workspace, navigator)
        self.filters = HistoryFilters()
        self.filters.changed.connect(self._reload)
        self.model = HistoryModel(self._load, workspace.today)
        self.list = _List()
        self.list.setModel(self.model)
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self.panel = EditPanel()
        self.panel.taken_back.connect(self._take_back)
        self.panel.more_wanted.connect(self._show_more)
        self.panel.brought_back.connect(self._bring_back)
        self.panel.gone_to.connect(self._go)
        self.panel.followed.connect(lambda key: navigator.open_page("history", key))
        self._shown = RECORDS_SHOWN
        self._build()

    def _build(self) -> None:
        nothing = EmptyState(
            "history",
            tr("Nothing has been changed in this book yet. Every edit will stand here, with a way back."),
        )
        self.nothing_found = EmptyState(
            "search",
            tr("No change fits what you are looking for."),
            tr("Show everything"),
            self.filters.clear,
        )
        self._lists = QStackedWidget()
        for widget in (self.list, nothing, self.nothing_found):
            self._lists.addWidget(widget)
        left = QWidget()
        column(self.filters, hairline(), self._lists, space=0, parent=left)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(self.panel)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(0, 1)
        split.setSizes([800, WIDTH])
        column(split, space=0, parent=self)
        self.setFocusProxy(self.list)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.filters.words.setFocus)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            enter = QShortcut(QKeySequence(key), self.list)
            enter.setContext(Qt.ShortcutContext.WidgetShortcut)
            enter.activated.connect(self._enter_panel)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.list.setFocus)

    def title(self) -> str:
        return tr("History")

    def help_text(self) -> str:
        return tr(
            "Every edit of this book, newest first. Select one to see what it changed. “Take this change"
            " back” undoes it however old it is; what was edited since stays. A single old value comes"
            " back with the arrow beside it. Ctrl+F searches, Enter goes to the changes at right, Escape"
            " back to the list."
        )

    def open_record(self, key: str) -> None:
        self.filters.follow(key, self.workspace.ask(name_of, key))

    def open_place(self, customer: str | None, tab: str | None, focus: str | None) -> None:
        super().open_place(customer, tab, focus)
        self.list.setFocus()

    def refresh(self, change_set: ChangeSet | None) -> None:
        self.filters.offer(self.workspace.ask(customers), self.workspace.ask(authors))
        if change_set is None or not self.model.entries:
            self._reload()
            return
        newest = self.model.entries[0].revision
        self.model.prepend(self.workspace.ask(entries, self.filters.wanted, after=newest))
        self._show_detail()

    def _load(self, before: int | None) -> Sequence[Entry]:
        return self.workspace.ask(entries, self.filters.wanted, before=before)

    def _reload(self) -> None:
        selected = self.panel.revision
        self.model.reload()
        narrowed = self.filters.wanted != EVERYTHING
        self._lists.setCurrentIndex(0 if self.model.entries else 2 if narrowed else 1)
        self.panel.setVisible(bool(self.model.entries))
        row = self.model.row_of(selected) if selected is not None else None
        if self.model.entries:
            self.list.setCurrentIndex(self.model.index(row or 0))
        else:
            self.panel.clear()

    def _show_current(self, current: QModelIndex) -> None:
        if current.isValid():
            self._shown = RECORDS_SHOWN
            self._show(self.model.entries[current.row()].revision)

    def _show_detail(self) -> None:
        if self.panel.revision is not None:
            self._show(self.panel.revision)

    def _show(self, revision: int, stays: Sequence[Text] = ()) -> None:
        found = self.workspace.ask(detail, revision, self._shown)
        if found is not None:
            self.panel.show_detail(found, stays)

    def _show_more(self) -> None:
        self._shown *= 4
        self._show_detail()

    def _enter_panel(self) -> None:
        first = self.panel.take_back or next(iter(self.panel.findChildren(QWidget)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _take_back(self, revision: int) -> None:
        before = self.model.entries[0].revision

        def tell(kept: list[Kept]) -> None:
            bar = message_bar(self)
            if bar is not None and self.model.entries[0].revision == before and not kept:
                bar.say(tr("There was nothing left to take back."))
            self._show(revision, self.workspace.ask(staying, kept))

        attempt(self, lambda: self.workspace.revert(revision), tell)

    def _bring_back(self, record: RecordChange, field: FieldChange) -> None:
        text = Text("Bring back {field} of {name}", field=field.heading, name=record.name)
        attempt(
            self,
            lambda: self.workspace.edit(
                text, bring_back, record.table, record.key, field.column, field.stored
            ),
        )

    def _go(self, place: Place) -> None:
        self.navigator.go(place)
