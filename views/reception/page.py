"""The page of receptions: all of them, or, with an activity in focus, its agenda."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.queries.reception import TABLES
from app.text import tr
from app.tokens import SPACE
from views.page import Page
from views.reception.editor import ReceptionEditor
from views.reception.overview import ReceptionList
from views.widgets.buttons import button
from views.widgets.layout import column, row
from views.widgets.text import PlainLabel

if TYPE_CHECKING:
    from app.changes import ChangeSet
    from app.workspace import Workspace
    from views.navigation import Navigator


class ReceptionPage(Page):
    """``Place("reception")`` lists all, with ``customer`` those of one; with an activity as ``focus`` it
    edits the agenda.
    """

    tables = TABLES

    def __init__(self, workspace: Workspace, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(workspace, navigator, parent)
        self.editor = ReceptionEditor(workspace, navigator)
        self.editor.leave.connect(lambda: navigator.open_page("reception"))
        self.editor.gone.connect(lambda: self._list())
        self.all = ReceptionList(workspace, navigator)
        self.all.opened.connect(lambda key: navigator.open_page("reception", key))
        self._whose = PlainLabel("", "section")
        self.everybody = button(
            tr("Show all receptions"), lambda: navigator.open_page("reception"), kind="quiet"
        )
        self._filtered = QWidget()
        row(self._whose, None, self.everybody, parent=self._filtered)
        self._overview = QWidget()
        column(self._filtered, self.all, margins=SPACE.l, parent=self._overview).setStretch(1, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._overview)
        self._stack.addWidget(self.editor)
        column(self._stack, parent=self)
        self.setFocusProxy(self._stack)

    def title(self) -> str:
        return tr("Receptions")

    def refresh(self, change_set: ChangeSet | None) -> None:
        if self._stack.currentWidget() is self.editor:
            self.editor.refresh()
        else:
            self.all.refresh()

    def open_place(self, customer: str | None, tab: str | None, focus: str | None) -> None:
        if focus:
            self.open_record(focus)
        else:
            self._list(customer or "")

    def open_record(self, key: str) -> None:
        """Edit the agenda of the activity ``key``."""
        self._stack.setCurrentWidget(self.editor)
        self.editor.show_activity(key)
        self.editor.setFocus()

    def _list(self, customer: str = "") -> None:
        """List the receptions of ``customer``, of everybody when that is ""."""
        self.editor.activity = ""
        self._stack.setCurrentWidget(self._overview)
        self.all.customer = customer
        self.all.refresh()
        names = {row.customer_name for row in self.all.model.rows}
        self._filtered.setVisible(bool(customer))
        self._whose.setText(tr("With {customer}", customer=names.pop()) if customer and names else "")
        self.all.setFocus()

    def help_text(self) -> str:
        return tr(
            "Type the agenda line after line: a title and Enter is enough, the line begins where the last one"
            " ended. Times are typed as 930 or 9:30, an end also as +40 for forty minutes. Tab goes to the"
            " next cell, F4 opens the list of kinds, places and hosts.\n\n"
            "Insert puts a line above the chosen one, Delete deletes it, Ctrl and an arrow moves it by five"
            " minutes. “Push what follows” moves the rest of the day along.\n\n"
            "What collides or is missing is marked in its cell and listed below; Enter there goes to it."
        )
