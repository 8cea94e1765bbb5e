"""Plan from gaps: what a customer of its grade lacks becomes items of the plan."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from app.planning.duties import owed
from app.queries.gaps import gap_plan
from app.text import tr
from app.tokens import SPACE
from views.planning.desk import PlanningDesk
from views.planning.lines import lines_of_gaps
from views.planning.periods import complaint, periods
from views.widgets.badges import Badge
from views.widgets.date_field import DateField
from views.widgets.fields import ChoiceField
from views.widgets.layout import column, row
from views.widgets.text import ElidedLabel

if TYPE_CHECKING:
    from app.workspace import Workspace

SIZE = (1180, 720)


class GapsDialog(QDialog):
    """Proposes for one customer. ``duty`` (the id of one) keeps what that duty is missing."""

    def __init__(
        self, workspace: Workspace, customer: str, duty: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._customer = workspace, customer
        self.added: list[str] = []
        self.setWindowTitle(tr("Plan from gaps"))
        self.resize(*SIZE)
        offered = periods(workspace.today())
        self._first, self._last = offered[0][0]
        self.heading = ElidedLabel("", "title")
        self.grade = Badge(None, what=tr("Grade"))
        self.said = ElidedLabel("", "quiet")
        self.period = ChoiceField(tr("Period"), offered)
        self.first, self.last = DateField(tr("From")), DateField(tr("To"))
        self.duty = ChoiceField(tr("Duty"), [], empty=tr("All duties"))
        self._duty = duty
        self.desk = PlanningDesk(
            workspace, tr("Nothing is missing: the plan answers every gap of this period.")
        )
        self.desk.needed = (self.first, self.last)
        self.message_bar = self.desk.message_bar
        self._build()
        self.period.set_value(offered[0][0])
        self._show_days()
        self.refresh()
        self.desk.setFocus()

    def _build(self) -> None:
        names = column(row(self.heading, self.grade, None), self.said, space=2)
        for field, width in ((self.period, 190), (self.first, 148), (self.last, 148), (self.duty, 208)):
            field.setFixedWidth(width)
        head = row(
            names,
            self.duty,
            self.period,
            self.first,
            self.last,
            space=SPACE.m,
            margins=(SPACE.xl, SPACE.l, SPACE.xl, SPACE.m),
        )
        head.setStretch(0, 1)
        box = column(head, self.desk, space=0, parent=self)
        box.setStretch(1, 1)
        self.period.committed.connect(self._choose_period)
        self.first.committed.connect(lambda _: self._choose_days())
        self.last.committed.connect(lambda _: self._choose_days())
        self.duty.committed.connect(self._choose_duty)
        self.desk.left.connect(self.reject)
        self.desk.accepted.connect(self._accepted)

    def refresh(self) -> None:
        """Propose anew for the chosen days."""
        today = self._workspace.today()
        found = self._workspace.ask(gap_plan, self._customer, today, self._first, self._last)
        if found is None:
            self.reject()
            return
        duties = {each.id: each for each in owed(found.grade)}
        chosen = duties.get(self._duty)
        self.duty.set_choices([(each.id, str(each.name)) for each in duties.values()])
        self.duty.set_value(chosen.id if chosen is not None else None)
        rules = frozenset(rule.value for rule in chosen.rules) if chosen is not None else None
        self.heading.setText(found.name)
        self.grade.set_member(found.grade)
        self.said.setText(
            tr("What is missing of what a customer of grade {grade} is owed.", grade=found.grade.value)
            if found.grade is not None
            else tr("Without a grade a customer is covered like C. Give it a grade for more.")
        )
        self.desk.show_lines(
            self._customer,
            lines_of_gaps(found, rules),
            found.members,
            dict(found.load),
            self._first,
            self._last,
        )

    def _choose_duty(self, duty: str | None) -> None:
        self._duty = duty or ""
        self.refresh()

    def _choose_period(self, days: tuple[date, date]) -> None:
        self._first, self._last = days
        self._show_days()
        self.refresh()

    def _choose_days(self) -> None:
        try:
            first, last = self.first.value(), self.last.value()
        except ValueError:
            return  # said at the field that cannot be read
        wrong = complaint(first, last, self._workspace.today())
        if wrong:
            self.message_bar.warn(wrong)
            self._show_days()
            return
        self._first, self._last = first, last
        self.period.set_value(None)
        self._show_days()
        self.refresh()

    def _show_days(self) -> None:
        self.first.set_value(self._first)
        self.last.set_value(self._last)

    def _accepted(self, keys: list[str]) -> None:
        self.added = keys
        self.accept()
