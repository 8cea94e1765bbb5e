"""An agenda to begin with: a built-in day, or that of an earlier reception."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from app.formats import day
from app.queries.reception import ReceptionDetails, receptions
from app.reception.days import DAYS
from app.text import tr
from views.widgets.buttons import Button

if TYPE_CHECKING:
    from app.workspace import Workspace

MOST = 12


class Beginnings(Button):
    """A button with a menu. ``use_day(id)`` and ``copy(activity, title)`` are its deeds."""

    def __init__(
        self,
        workspace: Workspace,
        use_day: Callable[[str], None],
        copy: Callable[[str, str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Fill in from…"), parent)
        self.setProperty("kind", "quiet")
        self._workspace, self._use_day, self._copy = workspace, use_day, copy
        self._activity = self._customer = ""
        self.clicked.connect(lambda: self.offer())

    def show_details(self, details: ReceptionDetails) -> None:
        self._activity, self._customer = details.activity, details.customer

    def offer(self, below: QWidget | None = None) -> QMenu:
        """The menu: built-in days, then earlier receptions, those of this customer first."""
        anchor = below or self
        menu = QMenu(self)
        menu.addSection(tr("A usual day"))
        for one in DAYS:
            entry = menu.addAction(str(one.name).replace("&", "&&"))
            entry.triggered.connect(lambda _=False, key=one.id: self._use_day(key))
        found = [
            one for one in self._workspace.ask(receptions) if one.activity != self._activity and one.lines
        ]
        found.sort(key=lambda one: one.customer != self._customer)
        if found:
            menu.addSection(tr("As at an earlier reception"))
        for row in found[:MOST]:
            words = " · ".join((row.title, row.customer_name, day(row.first)))
            entry = menu.addAction(words.replace("&", "&&"))
            entry.triggered.connect(lambda _=False, key=row.activity, title=row.title: self._copy(key, title))
        menu.popup(anchor.mapToGlobal(anchor.rect().bottomLeft()))
        return menu
