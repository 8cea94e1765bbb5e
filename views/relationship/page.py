"""The relationship tab: three dimensions of one customer, and how its organisation is bound to us."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from app.method.advice import Advice
from app.method.periods import period_name
from app.network.next_step import draft_of
from app.operations.assessment import delete_assessment, take_assessment
from app.queries.relationship import Relationship, relationship
from app.text import Text, tr
from views.attempt import attempt, message_bar
from views.power_map.questions.keeping import Keeping
from views.relationship.dimensions_panel import DimensionsPanel
from views.tabbed_page import CustomerTab
from views.widgets.empty_state import EmptyState
from views.widgets.layout import column, scrolling

if TYPE_CHECKING:
    from app.changes import ChangeSet
    from app.workspace import Workspace
    from views.navigation import Navigator


class RelationshipPage(CustomerTab):
    """How it stands with one customer, and what would raise it."""

    tables = frozenset(
        {
            "activity",
            "activity_participant",
            "agreement",
            "agreement_project",
            "assessment",
            "customer",
            "customer_rating",
            "department",
            "innovation_centre",
            "plan_item",
            "rating",
            "seat",
            "seat_tenure",
            "setting",
            "stakeholder",
        }
    )
    shows_key_score = True
    shows_overall = True

    def __init__(self, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__(workspace, navigator)
        self._found: Relationship | None = None
        self._keeping = Keeping(workspace, navigator, self)
        self.dimensions = DimensionsPanel()
        self.dimensions.plan_wanted.connect(self.plan)
        self.dimensions.assessment_wanted.connect(self.take)
        self.dimensions.deletion_wanted.connect(self.delete)
        self.dimensions.person_wanted.connect(
            lambda person: navigator.open_customer(self.customer, "map", person)
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(scrolling(self.dimensions))
        self._stack.addWidget(
            EmptyState("building-2", tr("This customer is no longer in the book. Undo brings it back."))
        )
        column(self._stack, parent=self)

    def help_text(self) -> str:
        return tr(
            "The key, organisational and general relationship, and R of all three. Press any figure to see "
            "why it is what it is. Take an assessment every quarter: it keeps the figures as they are and "
            "draws the trend. A cell of the matrix lists its people."
        )

    def refresh(self, change_set: ChangeSet | None) -> None:
        self._keeping.customer = self.customer
        self._found = self.workspace.ask(relationship, self.customer, self.workspace.today())
        self._stack.setCurrentIndex(1 if self._found is None else 0)
        if self._found is not None:
            self.dimensions.show_relationship(self._found)

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

    def delete(self, key: str) -> None:
        """Delete an assessment, to take it again."""
        past = self._found.assessments if self._found is not None else ()
        found = next((each for each in past if each.key == key), None)
        if found is None or self._found is None:
            return
        text = Text(
            "Delete the assessment of {period} of {name}",
            period=period_name(found.period),
            name=self._found.scores.name,
        )
        attempt(
            self,
            lambda: self.workspace.edit(text, delete_assessment, key),
            lambda _: self._say(
                tr("The assessment of {period} is deleted.", period=period_name(found.period))
            ),
        )

    def _say(self, said: str) -> None:
        bar = message_bar(self)
        if bar is not None:
            bar.say(said, tr("Undo"), lambda: attempt(self, self.workspace.undo))
