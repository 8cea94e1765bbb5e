"""The organisational half of the relationship: how the companies stand, and what binds them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QStackedWidget, QWidget

from app.method.advice import Advice
from app.method.three_dimensions import BANDS
from app.network.next_step import draft_of
from app.network.plain import Draft
from app.queries.organisation import organisation
from app.text import tr
from app.tokens import SPACE
from models.values import Dimension
from views.customers.scores import said
from views.lines.table import keys_help
from views.organisation.agreements_part import AgreementsPart
from views.organisation.centres_part import CentresPart
from views.organisation.edits import OrganisationEdits
from views.organisation.ladder_card import LadderCard
from views.organisation.meetings_part import MeetingsPart
from views.organisation.ratings_card import RatingsCard
from views.organisation.visits_card import VisitsCard
from views.power_map.questions.keeping import Keeping
from views.theme import theme
from views.widgets.empty_state import EmptyState
from views.widgets.layout import column, hairline, row, scrolling
from views.widgets.score_badge import ScoreBadge
from views.widgets.text import PlainLabel

if TYPE_CHECKING:
    from app.workspace import Workspace
    from views.navigation import Navigator

Direction = QBoxLayout.Direction
NARROW = 1080
"""Narrower than this the ladder stands below the ratings."""


class OrganisationPanel(QWidget):
    """Everything about the organisational relationship of one customer, on one page that scrolls."""

    def __init__(self, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__()
        self._workspace = workspace
        self._customer = ""
        self.edits = OrganisationEdits(workspace, navigator, self)
        self._keeping = Keeping(workspace, navigator, self)
        self.score = ScoreBadge("O", tr("Organisational relationship"), large=True)
        self.band = PlainLabel("", "quiet")
        self.step = PlainLabel("", "good", wrap=True)
        self.ratings = RatingsCard(self.edits)
        self.visits = VisitsCard(self.edits)
        self.ladder = LadderCard(self.edits)
        self.agreements = AgreementsPart(self.edits)
        self.meetings = MeetingsPart(self.edits)
        self.centres = CentresPart(self.edits)
        self.ratings.plan_wanted.connect(self._plan)
        self.ladder.plan_wanted.connect(lambda draft: self._keep(draft))
        theme().changed.connect(self._dress)
        self._area: QScrollArea = scrolling(self._build())
        self._stack = QStackedWidget()
        self._stack.addWidget(self._area)
        self._stack.addWidget(
            EmptyState("building-2", tr("This customer is no longer in the book. Undo brings it back."))
        )
        column(self._stack, parent=self)

    def _build(self) -> QWidget:
        content = QWidget()
        head = row(self.score, self.band, self.step, space=SPACE.l)
        head.setStretch(2, 1)
        right = column(self.ladder, self.visits, None, space=SPACE.l)
        abreast = self._abreast = row(column(self.ratings, None), right, space=SPACE.l)
        abreast.setStretch(0, 7)
        abreast.setStretch(1, 5)
        column(
            head,
            abreast,
            hairline(),
            self.agreements,
            hairline(),
            self.meetings,
            hairline(),
            self.centres,
            None,
            space=SPACE.l,
            margins=(SPACE.xl, SPACE.m, SPACE.xl, SPACE.l),
            parent=content,
        )
        return content

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme().size(NARROW)
        self._abreast.setDirection(Direction.TopToBottom if narrow else Direction.LeftToRight)

    def show_customer(self, key: str) -> None:
        """Show another customer from now on; ``refresh`` fills the page."""
        if key != self._customer:
            self._area.verticalScrollBar().setValue(0)
        self._customer = self.edits.customer = self._keeping.customer = key

    def refresh(self) -> None:
        """Ask the book and show."""
        today = self._workspace.today()
        facts = self._workspace.ask(organisation, self._customer, today)
        self._stack.setCurrentIndex(1 if facts is None else 0)
        if facts is None:
            return
        why = facts.score.why
        self.score.set_score(facts.score.value, said(why))
        value = facts.score.value
        self.band.setText(tr("not known yet") if value is None else str(BANDS[facts.method.band(value)]))
        self.step.setText(str(why.next_step) if why.next_step is not None else "")
        for part in (
            self.ratings,
            self.visits,
            self.ladder,
            self.agreements,
            self.meetings,
            self.centres,
        ):
            part.show_facts(facts)

    def open_record(self, key: str) -> bool:
        """Bring an agreement, project, centre, topic, meeting or rating into sight; False for any other."""
        for part in (self.agreements, self.meetings, self.centres):
            holder = part.holder_of(key)
            if holder is not None:
                self._show(holder)
                return True
        rows = self.ratings.parts.values()
        rated = next((each for each in rows if each.holds(key)), None)
        if rated is not None:
            rated.open_history()
            self._show(rated)
        return rated is not None

    def help_text(self) -> str:
        """What one does here, for F1."""
        about = tr(
            "Choose a step from 1 to 5 to rate a part and say what shows it. Caps say what holds a part "
            "down and what lifts it. The ladder names what is missing for the next rung; you confirm where "
            "both sides stand."
        )
        return f"{about} {keys_help()}"

    def _dress(self) -> None:
        """Signs are painted in the colours of the theme."""
        if self.isVisible():
            self.refresh()

    def _show(self, widget: QWidget) -> None:
        # A card that was made just now has no place before the layout has run.
        QTimer.singleShot(0, widget, lambda: self._area.ensureWidgetVisible(widget, 0, SPACE.xl))

    def _plan(self, advice: Advice) -> None:
        self._keep(draft_of(advice))

    def _keep(self, draft: Draft) -> None:
        self._keeping.keep_step(draft, Dimension.ORGANISATIONAL)
