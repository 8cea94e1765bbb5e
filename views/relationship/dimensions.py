"""The first segment of the relationship tab: the three dimensions, and what is done about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.method.advice import Advice
from app.method.periods import period_name
from app.network.next_step import draft_of
from app.operations.assessment import delete_assessment, take_assessment, take_assessments
from app.queries.relationship import Relationship, relationship
from app.text import Text, tr
from app.transactions import Outcome
from views.attempt import attempt, message_bar, report
from views.power_map.questions.keeping import Keeping
from views.relationship.dimensions_panel import DimensionsPanel
from views.widgets.empty_state import EmptyState
from views.widgets.layout import column, scrolling

if TYPE_CHECKING:
    from app.workspace import Workspace
    from views.navigation import Navigator


class DimensionsSegment(QWidget):
    """Asks how it stands with a customer, shows it, and does what the panel wants done."""

    def __init__(self, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__()
        self.workspace = workspace
        self.customer = ""
        self._found: Relationship | None = None
        self._keeping = Keeping(workspace, navigator, self)
        self.panel = DimensionsPanel()
        self.panel.plan_wanted.connect(self.plan)
        self.panel.assessment_wanted.connect(self.take)
        self.panel.all_wanted.connect(self.take_all)
        self.panel.deletion_wanted.connect(self.delete)
        self.panel.person_wanted.connect(lambda person: navigator.open_customer(self.customer, "map", person))
        self._stack = QStackedWidget()
        self._stack.addWidget(scrolling(self.panel))
        self._stack.addWidget(
            EmptyState("building-2", tr("This customer is no longer in the book. Undo brings it back."))
        )
        column(self._stack, parent=self)

    def show_customer(self, key: str) -> None:
        """Another customer from now on."""
        self.customer = self._keeping.customer = key

    def help_text(self) -> str:
        """What one does here, for F1."""
        return tr(
            "The key, organisational and general relationship, and R of all three. Press any figure to see "
            "why it is what it is. Take an assessment every quarter: it keeps the figures as they are and "
            "draws the trend. A cell of the matrix lists its people."
        )

    def refresh(self) -> None:
        """Ask and show."""
        self._found = self.workspace.ask(relationship, self.customer, self.workspace.today())
        self._stack.setCurrentIndex(1 if self._found is None else 0)
        if self._found is not None:
            self.panel.show_relationship(self._found)

    def open_record(self, key: str) -> bool:
        """Show an assessment; False when ``key`` is none of this customer."""
        past = self._found.assessments if self._found is not None else ()
        if not any(each.key == key for each in past):
            return False
        self.panel.open_assessment(key)
        return True

    def plan(self, advice: Advice) -> None:
        """Make a plan item of a next step."""
        self._keeping.keep_step(draft_of(advice), advice.dimension)

    def take(self) -> None:
        """Take the assessment of the present quarter."""
        if self._found is None:
            return
        period = self._found.period
        text = Text(
            "Take the assessment of {period} of {name}",
            period=period_name(period),
            name=self._found.scores.name,
        )
        attempt(
            self,
            lambda: self.workspace.edit(text, take_assessment, self.customer, period),
            lambda _: self._say(tr("The assessment of {period} is taken.", period=period_name(period))),
        )

    def take_all(self) -> None:
        """Take the assessments of the present quarter of all customers that have none, as a job."""
        if self._found is None:
            return
        period = self._found.period
        text = Text("Take the assessments of {period}", period=period_name(period))
        transactions = self.workspace.transactions
        self.workspace.jobs.start(
            text, lambda _: transactions.edit(text, take_assessments, period), self._hear, self._hear_no
        )

    def delete(self, key: str) -> None:
        """Delete an assessment, to take it again."""
        past = self._found.assessments if self._found is not None else ()
        found = next((each for each in past if each.key == key), None)
        if found is None or self._found is None:
            return
        period = period_name(found.period)
        text = Text(
            "Delete the assessment of {period} of {name}", period=period, name=self._found.scores.name
        )
        attempt(
            self,
            lambda: self.workspace.edit(text, delete_assessment, key),
            lambda _: self._say(tr("The assessment of {period} is deleted.", period=period)),
        )

    @Slot(object)
    def _hear(self, outcome: Outcome[list[str]]) -> None:
        self.workspace.adopt(outcome.change_set)
        self._say(tr("{count} assessments are taken.", count=len(outcome.result)))

    @Slot(object)
    def _hear_no(self, problem: Exception) -> None:
        report(problem, self)

    def _say(self, said: str) -> None:
        bar = message_bar(self)
        if bar is not None:
            bar.say(said, tr("Undo"), lambda: attempt(self, self.workspace.undo))
