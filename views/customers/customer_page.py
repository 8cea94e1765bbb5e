"""The page of one customer: who it is and how it stands, and its tabs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.queries.customer import CustomerHead, customer_head
from app.text import tr
from app.tokens import SPACE
from views.customers.scores import minimum, said
from views.pages import CUSTOMER_TABS, PageEntry
from views.tabbed_page import TabbedPage
from views.widgets.badges import Badge
from views.widgets.buttons import icon_button
from views.widgets.layout import row
from views.widgets.score_badge import ScoreBadge
from views.widgets.text import ElidedLabel, PlainLabel

if TYPE_CHECKING:
    from app.changes import ChangeSet
    from app.workspace import Workspace
    from views.navigation import Navigator


class CustomerPage(TabbedPage):
    """Overview, map, plan, insight and relationship of one customer; Alt+1 … turns to a tab."""

    tables = frozenset(
        {
            "activity",
            "activity_participant",
            "agreement",
            "customer",
            "customer_rating",
            "department",
            "innovation_centre",
            "rating",
            "seat",
            "seat_tenure",
            "setting",
            "stakeholder",
            "team_member",
        }
    )

    def __init__(
        self, workspace: Workspace, navigator: Navigator, tabs: Sequence[PageEntry] | None = None
    ) -> None:
        super().__init__(workspace, navigator, CUSTOMER_TABS if tabs is None else tabs)
        self._head: CustomerHead | None = None
        self.grade = Badge(what=tr("Grade"))
        self.overall = ScoreBadge("R", tr("Overall relationship"))
        self.minimum = PlainLabel("", "quiet")
        self.red = ElidedLabel(tr("A decision maker or approver is against us"), "bad")
        self._badges = QWidget()
        send = icon_button("upload", tr("Send this customer…"), self.send)
        row(self.grade, self.overall, self.minimum, self.red, send, space=SPACE.m, parent=self._badges)
        self.turned.connect(self._show_score)
        for number in range(1, self.bar.count() + 1):
            shortcut = QShortcut(QKeySequence(f"Alt+{number}"), self)
            shortcut.activated.connect(lambda place=number - 1: self.turn_by_key(place))

    def title(self) -> str:
        return self._head.name if self._head else tr("Customer")

    def header_widget(self) -> QWidget:
        return self._badges

    def send(self) -> None:
        """Ask how to send this customer as a workbook."""
        from views.exchange.export_dialog import ExportDialog

        ExportDialog(self.workspace, [self.customer], self).open()

    def refresh(self, change_set: ChangeSet | None) -> None:
        self._head = self.workspace.ask(customer_head, self.customer, self.workspace.today())
        head = self._head
        self.grade.setVisible(head is not None)
        self._show_score()
        if head is not None:
            self.grade.set_member(head.grade)
            self.overall.set_score(head.overall.value, said(head.overall.why))
            self.minimum.setText(minimum(head.overall))
        self.header_changed.emit()

    def _show_score(self) -> None:
        """R and its minimum stand in the header, except where the tab in sight says so itself."""
        head, tab = self._head, self.tab
        wanted = head is not None and not (tab is not None and tab.shows_overall)
        self.overall.setVisible(wanted)
        self.minimum.setVisible(wanted)
        told = tab is not None and tab.shows_key_score
        self.red.setVisible(head is not None and head.key_score.is_red and not told)
