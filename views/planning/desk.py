"""The list of proposals with its detail, the load below it, and the button that takes them over."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.operations.generating import add_items
from app.planning.spreading import Week
from app.planning.strip import strip
from app.queries.calendar_entry import Option, options
from app.text import Text, tr
from app.tokens import SPACE
from views.attempt import attempt
from views.planning.detail import LineDetail
from views.planning.lines import Line
from views.planning.load_strip import LoadStrip
from views.planning.model import PlanningModel
from views.planning.table import PlanningTable
from views.widgets.buttons import button
from views.widgets.empty_state import EmptyState
from views.widgets.fields import Field
from views.widgets.layout import column, hairline, row
from views.widgets.message_bar import MessageBar
from views.widgets.text import PlainLabel

if TYPE_CHECKING:
    from app.workspace import Workspace


class PlanningDesk(QWidget):
    """Ticks, changes, accepts. ``accepted(keys)`` comes when items were added, ``left`` on Cancel.

    Nothing is accepted while one of the fields ``needed`` of the dialog, or of the line, cannot be read.
    """

    accepted = Signal(list)
    left = Signal()

    def __init__(self, workspace: Workspace, nothing: str, parent: QWidget | None = None) -> None:
        """``nothing`` is said where there is nothing to propose."""
        super().__init__(parent)
        self._workspace = workspace
        self._customer = ""
        self._load: dict[Week, int] = {}
        self._days = (date.min, date.min)
        self._names: dict[str, str] = {}
        self._refused = ""
        self.needed: tuple[Field, ...] = ()
        self.model = PlanningModel()
        self.table = PlanningTable(self.model)
        self.detail = LineDetail()
        self.load = LoadStrip()
        self.message_bar = MessageBar()
        self.counted = PlainLabel("", "quiet")
        self.add = button("", self.accept, kind="primary")
        self.cancel = button(tr("Cancel"), self.left.emit)
        self.empty = EmptyState("circle-check", nothing)
        self._stack = QStackedWidget()
        lists = QWidget()
        body = row(self.table, hairline(vertical=True), self.detail, space=0, parent=lists)
        body.setStretch(0, 1)
        self._stack.addWidget(lists)
        self._stack.addWidget(self.empty)
        strip_row = column(self.load, margins=(SPACE.xl, SPACE.s, SPACE.xl, 0))
        margins = (SPACE.xl, SPACE.s, SPACE.xl, SPACE.m)
        self._deeds = row(self.counted, None, self.cancel, self.add, margins=margins)
        box = column(
            hairline(),
            self._stack,
            hairline(),
            strip_row,
            self.message_bar,
            self._deeds,
            space=0,
            parent=self,
        )
        box.setStretch(1, 1)
        self.table.current_changed.connect(self.detail.show_line)
        self.detail.changed.connect(self.model.tell)
        self.model.changed.connect(self._count)
        self.model.dataChanged.connect(lambda *_: self._refresh_detail())
        self.model.refused.connect(self._refuse)
        self.setFocusProxy(self.table)

    def add_left(self, deed: QWidget) -> None:
        """Place a quiet deed of the dialog before the usual ones."""
        self._deeds.insertWidget(1, deed)

    def show_lines(
        self,
        customer: str,
        lines: Sequence[Line],
        members: Sequence[Option],
        load: dict[Week, int],
        first: date,
        last: date,
    ) -> None:
        """Propose ``lines`` for ``customer`` from ``first`` to ``last``."""
        self._customer, self._load, self._days = customer, load, (first, last)
        self._names = {each.key: each.name for each in members}
        people = self._workspace.ask(options, customer).people
        self.detail.set_choices(members, people)
        self.model.set_lines(lines, self._names)
        self._stack.setCurrentIndex(0 if lines else 1)
        self.add.setVisible(bool(lines))
        self.cancel.setText(tr("Cancel") if lines else tr("Close"))
        self.load.setVisible(bool(lines))
        if lines:
            self.table.setCurrentIndex(self.model.index(1, 0))
        else:
            self.detail.show_line(None)

    def accept(self) -> None:
        """Add what is ticked to the plan, as one step."""
        ticked = self.model.ticked
        if not ticked or not self._is_readable():
            return
        if len(ticked) == 1:
            text = Text("Plan: {title}", title=ticked[0].title)
        else:
            text = Text("Add {count} items to the plan", count=len(ticked))
        items = [line.item() for line in ticked]
        attempt(
            self,
            lambda: self._workspace.edit(text, add_items, self._customer, items),
            self.accepted.emit,
        )

    def _is_readable(self) -> bool:
        """Nothing that was typed waits to be mended; what does is said once more."""
        refused, self._refused = self._refused, ""
        if not self.detail.commit() or not all(map(_reads, self.needed)):
            refused = tr("A field cannot be read. Mend it first.")
        if refused:
            self.message_bar.warn(refused)
        return not refused

    def _refuse(self, sentence: str) -> None:
        self._refused = sentence
        self.message_bar.warn(sentence)

    def _refresh_detail(self) -> None:
        """A cell was changed: the fields beside it say the same."""
        index = self.table.currentIndex()
        row_at = self.model.row_at(index.row()) if index.isValid() else None
        if isinstance(row_at, Line):
            self.detail.show_line(row_at)

    def _count(self) -> None:
        ticked, all_ = self.model.ticked, self.model.lines
        days = sum(line.effort for line in ticked)
        self.counted.setText(_counted(len(ticked), len(all_), days))
        if len(ticked) == 1:
            self.add.setText(tr("Add 1 item to the plan"))
        else:
            self.add.setText(tr("Add {count} items to the plan", count=len(ticked)))
        self.add.setEnabled(bool(ticked))
        if all_:
            owners = [(line.owner, line.due_on) for line in ticked]
            self.load.show_strip(strip(*self._days, owners, self._load), self._names)


def _reads(field: Field) -> bool:
    try:
        field.value()
    except ValueError:
        return False
    return True


def _counted(on: int, count: int, days: float) -> str:
    """How much is ticked, and how much work that is."""
    if not count:
        return ""
    if days < 1.5:
        return tr("{on} of {count} ticked", on=on, count=count)
    return tr("{on} of {count} ticked, about {days:.0f} days of work", on=on, count=count, days=days)
