"""Above the list of plan items: chips and fields that say which are in sight."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from app.labels import label, short
from app.queries.calendar_entry import Option
from app.queries.plan_list import PlanRow
from app.text import tr
from app.tokens import SPACE
from models.values import Dimension, PlanState, TeamRole
from views.icons import set_icon
from views.plan.colours import stripe_icon
from views.plan_list.item_filter import ItemFilter, Mark
from views.theme import theme
from views.widgets.buttons import Chip, button
from views.widgets.fields import ChoiceField
from views.widgets.flow import FlowLayout
from views.widgets.layout import column, hairline, row
from views.widgets.text import PlainLabel, set_tooltip

SEARCH_WIDTH, OWNER_WIDTH = 190, 170
WAITING = (
    PlanState.DRAFT,
    PlanState.SUBMITTED,
    PlanState.APPROVED,
    PlanState.IN_PROGRESS,
    PlanState.DONE,
)
"""States in sight at first: those in which somebody still has to do something."""


class ItemFilters(QWidget):
    """``changed`` comes with every turn of a chip; ``filter()`` says what is wanted."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.me: str | None = None
        self.search = QLineEdit()
        self.search.setFixedWidth(theme().size(SEARCH_WIDTH))
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(tr("Title, person, owner"))
        self.search.setAccessibleName(tr("Search the plan items"))
        glass = QAction(self.search)
        set_icon(glass, "search")
        self.search.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self.states = {state: Chip(label(state), on=state in WAITING) for state in PlanState}
        self.marks = {
            Mark.MINE: Chip(tr("Mine")),
            Mark.OVERDUE: Chip(tr("Overdue")),
            Mark.CHANGED: Chip(tr("Changed")),
        }
        set_tooltip(self.marks[Mark.CHANGED], tr("Changed since it was approved"))
        self.dimensions = {one: Chip(short(one)) for one in Dimension}
        for one, chip in self.dimensions.items():
            chip.setAccessibleName(label(one))
            set_tooltip(chip, label(one))
        theme().changed.connect(self._paint_stripes)
        self._paint_stripes()
        self.owner = ChoiceField("", [], empty=tr("Everyone's"))
        self.owner.editor.setAccessibleName(tr("Owner or function"))
        self.owner.setFixedWidth(theme().size(OWNER_WIDTH))
        self.counted = PlainLabel("", "caption")
        self.all = button(tr("Show all"), self.show_all, kind="quiet")
        line = hairline(vertical=True)
        line.setFixedHeight(20)
        first = row(_flowing(*self.states.values()), self.counted, self.all, space=SPACE.xs)
        first.setStretch(0, 1)
        second = _flowing(self.search, self.owner, *self.marks.values(), line, *self.dimensions.values())
        column(first, second, space=SPACE.s, parent=self)
        for chip in (*self.states.values(), *self.marks.values(), *self.dimensions.values()):
            chip.toggled.connect(lambda _: self.changed.emit())
        self.owner.committed.connect(lambda _: self.changed.emit())
        self.search.textChanged.connect(lambda _: self.changed.emit())

    def filter(self) -> ItemFilter:
        owner = self.owner.value()
        return ItemFilter(
            self.search.text(),
            frozenset(state for state, chip in self.states.items() if chip.isChecked()),
            frozenset(one for one, chip in self.dimensions.items() if chip.isChecked()),
            owner if not isinstance(owner, TeamRole) else None,
            owner if isinstance(owner, TeamRole) else None,
            frozenset(mark for mark, chip in self.marks.items() if chip.isChecked()),
            self.me,
        )

    def set_owners(self, owners: Sequence[Option], roles: Iterable[TeamRole]) -> None:
        """Offer our people, and the functions that own something; what is chosen stays."""
        people = [(one.key, one.name) for one in owners]
        functions = [
            (role, tr("Function: {role}", role=label(role))) for role in TeamRole if role in set(roles)
        ]
        self.owner.set_choices([*people, *functions])

    def count(self, rows: Sequence[PlanRow], shown: int) -> None:
        """Say on the chips how many items are in each state, and how many are in sight."""
        counts = Counter(row.state for row in rows)
        for state, chip in self.states.items():
            chip.setText(f"{label(state)} {counts[state]}" if counts[state] else label(state))
        self.marks[Mark.CHANGED].setVisible(
            any(row.changed for row in rows) or self.marks[Mark.CHANGED].isChecked()
        )
        if shown < len(rows):
            self.counted.setText(tr("{shown} of {total}", shown=shown, total=len(rows)))
        else:
            self.counted.setText(tr("{total} plan items", total=len(rows)))
        self.all.setVisible(self.filter() != ItemFilter(me=self.me))

    def _paint_stripes(self) -> None:
        for one, chip in self.dimensions.items():
            picture, size = stripe_icon(theme().tokens.dimension(one))
            chip.setIcon(picture)
            chip.setIconSize(size)

    def show_all(self) -> None:
        """Nothing is filtered away any more."""
        self._filter_by(frozenset())

    def show_usual(self) -> None:
        """What waits is in sight, as at first."""
        self._filter_by(frozenset(WAITING))

    def _filter_by(self, states: frozenset[PlanState]) -> None:
        """These states alone; nothing else is filtered away."""
        self.blockSignals(True)
        for state, chip in self.states.items():
            chip.setChecked(state in states)
        for mark in (*self.marks.values(), *self.dimensions.values()):
            mark.setChecked(False)
        self.owner.set_value(None)
        self.search.clear()
        self.blockSignals(False)
        self.changed.emit()


def _flowing(*widgets: QWidget) -> QWidget:
    """``widgets`` in a line that goes on below where the room ends."""
    made = QWidget()
    flow = FlowLayout(made)
    for widget in widgets:
        flow.addWidget(widget)
    return made
