"""The relationship tab, through the window."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.operations.assessment import take_assessment
from app.operations.customer import delete_customers
from app.operations.customer_rating import rate_customer
from app.operations.rating import rate
from app.operations.seat import add_seat, assign_holder
from app.text import Text
from app.workspace import Workspace
from models.activity import Activity, ActivityParticipant
from models.plan import PlanItem
from models.values import (
    ActivityKind,
    ActivityState,
    CustomerRatingKind,
    Dimension,
    Grade,
    Level,
    Rank,
    RatingKind,
    Role,
)
from tests.books import add_department, add_person
from tests.views.customer_pages import Frame, add
from views.customers.customer_page import CustomerPage
from views.navigation import Place
from views.pages import CUSTOMER_TABS
from views.relationship.dimensions import DimensionsSegment
from views.relationship.dimensions_panel import DimensionsPanel
from views.relationship.page import RelationshipPage
from views.widgets.buttons import LineButton


class Relationship(Frame):
    """The relationship tab of one customer."""

    def __init__(self, qtbot: QtBot, workspace: Workspace) -> None:
        super().__init__(qtbot, workspace)
        self.key = add(workspace, "Cordillera Telecom", grade=Grade.PARTNER)
        self.page = RelationshipPage(workspace, self.navigator)
        self.page.show_customer(self.key)
        self.hold(self.page)
        self.places: list[Place] = []
        self.navigator.moved.connect(self.places.append)

    @property
    def segment(self) -> DimensionsSegment:
        found = self.page.segment
        assert isinstance(found, DimensionsSegment)
        return found

    @property
    def panel(self) -> DimensionsPanel:
        return self.segment.panel

    def do(self, operation: Any, *args: Any, **fields: Any) -> Any:
        return self.workspace.edit(Text("Edit"), operation, *args, **fields)

    def seat(self, level: Level) -> str:
        """A decision maker of that level: the person's key."""
        person = self.person("Dolores")
        self.do(assign_holder, self.do(add_seat, self.key, "CEO", Role.DECIDER), person)
        self.do(rate, person, RatingKind.LEVEL, level)
        return person

    def person(self, name: str, department: str | None = None, rank: Rank | None = None) -> str:
        key = add_person(self.workspace.transactions, self.key, name, department)
        if rank is not None:
            self.do(rate, key, RatingKind.RANK, rank)
        return key

    def meet(self, *people: str) -> None:
        """A visit yesterday at which these people were met."""
        began = datetime.combine(self.workspace.today(), datetime.min.time()) - timedelta(hours=9)

        def operation(session: Session) -> None:
            activity = Activity(
                customer_key=self.key,
                kind=ActivityKind.VISIT,
                state=ActivityState.DONE,
                title="Visit",
                starts_at=began,
                ends_at=began,
            )
            session.add(activity)
            session.flush()
            for person in people:
                session.add(ActivityParticipant(activity_key=activity.key, stakeholder_key=person))

        self.do(operation)

    def rate(self, kind: CustomerRatingKind, value: float) -> None:
        self.do(rate_customer, self.key, kind, value)

    def items(self) -> list[tuple[str, Dimension]]:
        """The plan items of the book."""
        chosen = select(PlanItem.title, PlanItem.dimension).order_by(PlanItem.key)
        return self.workspace.ask(lambda session: [(row[0], row[1]) for row in session.execute(chosen)])

    def figures(self, dimension: Dimension) -> dict[str, str]:
        return {line.figure.label: line.figure.value for line in self.panel.cards[dimension].lines()}


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


@pytest.fixture
def tab(qtbot: QtBot, workspace: Workspace) -> Relationship:
    return Relationship(qtbot, workspace)


def test_three_dimensions_stand_on_one_screen_with_r_and_its_minimum(tab: Relationship) -> None:
    tab.seat(Level.EXCLUSIVE)
    tab.rate(CustomerRatingKind.DEPTH, 5)
    tab.rate(CustomerRatingKind.SATISFACTION, 8)
    scores = {each: card.score.accessibleName() for each, card in tab.panel.cards.items()}
    assert scores == {
        Dimension.KEY: "Key relationship: 53 of 100",
        Dimension.ORGANISATIONAL: "Organisational relationship: 13 of 100",
        Dimension.GENERAL: "General relationship: 24 of 100",
    }
    assert tab.panel.overall.accessibleName() == "Overall relationship: 35 of 100"
    assert (tab.panel.band.text(), tab.panel.minimum.text()) == ("poor", "Minimum: O 13, poor")
    assert tab.panel.cards[Dimension.KEY].band.text() == "weak"
    assert tab.figures(Dimension.ORGANISATIONAL)["Depth of cooperation"] == "5, counted as 3"
    assert tab.figures(Dimension.GENERAL)["Satisfaction"] == "8 of 10"


def test_what_is_not_known_says_so(tab: Relationship) -> None:
    assert tab.panel.overall.accessibleName() == "Overall relationship: not known yet"
    assert tab.panel.cards[Dimension.KEY].band.text() == "not known yet"
    assert tab.figures(Dimension.GENERAL)["Satisfaction"] == "not asked yet"
    assert tab.panel.nobody.isVisible()


def test_every_figure_says_why(tab: Relationship) -> None:
    tab.seat(Level.OPPOSED)
    figures = [line for card in tab.panel.cards.values() for line in card.lines()]
    assert len(figures) > 12
    for line in figures:
        popover = line.explain()
        assert line.figure.why.rule in words(popover)
        popover.close()
    for badge in (tab.panel.overall, *(card.score for card in tab.panel.cards.values())):
        popover = badge.explain()
        assert popover is not None
        assert "Cheapest next step" in words(popover)
        popover.close()


def test_a_next_step_becomes_a_plan_item_of_its_dimension(tab: Relationship) -> None:
    tab.seat(Level.SUPPORT)
    card = tab.panel.cards[Dimension.GENERAL]
    assert not card.is_planned.isVisible()
    card.add.click()
    assert tab.items() == [("Meet Dolores", Dimension.GENERAL)]
    assert card.is_planned.isVisible()
    assert not card.add.isVisible()
    assert tab.message_bar.text == "1 item is in the plan now."
    tab.workspace.undo()
    assert tab.items() == []
    assert card.add.isVisible()


def test_a_step_of_the_organisation_is_planned_as_such(tab: Relationship) -> None:
    tab.panel.cards[Dimension.ORGANISATIONAL].add.click()
    assert tab.items() == [("Rate “Depth of cooperation”", Dimension.ORGANISATIONAL)]


def test_an_assessment_is_taken_once_and_undone(tab: Relationship) -> None:
    tab.seat(Level.SUPPORT)
    assert tab.panel.take.text() == "Take the assessment of Q1 2026"
    tab.panel.take.click()
    assert not tab.panel.take.isVisible()
    assert tab.panel.taken.text() == "Q1 2026 was assessed on 2 Mar 2026"
    assert [line.accessibleName() for line in tab.panel.past.lines] == ["Q1 2026: R 17 · K 35 · O – · G 0"]
    assert [moment.name for moment in tab.panel.chart.moments] == ["Q1 2026", "Today"]
    tab.workspace.undo()
    assert tab.panel.take.isVisible()
    assert tab.panel.past.lines == []


def test_the_score_is_compared_with_that_of_an_earlier_quarter(tab: Relationship) -> None:
    tab.seat(Level.SUPPORT)
    tab.do(take_assessment, tab.key, "2026-Q1")
    assert tab.panel.moved.text() == ""
    tab.do(take_assessment, tab.key, "2025-Q4")
    assert tab.panel.moved.text() == "the same as in Q4 2025"


def test_an_assessment_that_was_taken_elsewhere_meanwhile_is_refused_with_a_sentence(
    tab: Relationship,
) -> None:
    tab.workspace.changed.disconnect(tab.page._hear)
    tab.do(take_assessment, tab.key, "2026-Q1")
    tab.panel.take.click()
    assert "Q1 2026 was assessed on 2 Mar 2026." in tab.message_bar.text


def test_all_customers_are_assessed_at_once(tab: Relationship) -> None:
    for name in ("Halden Motors", "Grupo Solara"):
        add(tab.workspace, name)
    assert tab.panel.take_all.text() == "Assess Q1 2026 of 3 customers"
    tab.panel.take_all.click()
    tab.qtbot.waitUntil(lambda: tab.message_bar.text == "3 assessments are taken.", timeout=5000)
    assert not tab.panel.take_all.isVisible()
    assert len(tab.panel.past.lines) == 1
    tab.workspace.undo()
    assert tab.panel.take_all.isVisible()


def test_what_an_assessment_stood_on_is_read_later(tab: Relationship) -> None:
    person = tab.seat(Level.SUPPORT)
    tab.panel.take.click()
    tab.do(rate, person, RatingKind.LEVEL, Level.COACH)
    tab.panel.past.lines[0].click()
    shown = words(tab.panel.past.opened)
    assert "level 1, closeness 0" in shown
    assert "K 35 · O – · G 0" in shown
    assert "Lin" in shown


def test_a_moment_of_the_trend_opens_its_assessment(tab: Relationship) -> None:
    tab.do(take_assessment, tab.key, "2025-Q4")
    chart = tab.panel.chart
    middle = chart.spot(0, 50)
    tab.qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(int(middle.x()), int(middle.y())))
    assert "Q4 2025" in words(tab.panel.past.opened)
    tab.panel.past.opened.close()
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    assert chart.accessibleDescription() == "Today: R – · K – · O – · G –"
    tab.qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.accessibleDescription() == "Q4 2025: R – · K – · O – · G –"
    tab.qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert "Q4 2025" in words(tab.panel.past.opened)


def test_the_chart_is_copied_as_a_picture(tab: Relationship) -> None:
    chart = tab.panel.chart
    chart.setFocus()
    tab.qtbot.keyClick(chart, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().image().width() == chart.grab().width()


def test_an_assessment_is_deleted_to_be_taken_again(tab: Relationship) -> None:
    tab.panel.take.click()
    tab.segment.delete(tab.panel.chart.moments[0].key)
    assert tab.panel.past.lines == []
    assert tab.panel.take.isVisible()
    assert tab.message_bar.text == "The assessment of Q1 2026 is deleted."


def test_a_cell_of_the_matrix_lists_its_people_and_leads_to_the_map(tab: Relationship) -> None:
    networks = add_department(tab.workspace.transactions, tab.key, "Networks", 3)
    ana = tab.person("Ana", networks, Rank.HIGH)
    tab.person("Bo", networks, Rank.HIGH)
    tab.meet(ana)
    cell = tab.panel.matrix.cells[networks, Rank.HIGH]
    assert cell.accessibleName() == "Networks, High level: 1 of 2 contacted, 0 support us"
    popover = tab.panel.matrix.list_people(cell)
    lines = popover.findChildren(LineButton)
    assert [line.accessibleName() for line in lines] == ["Ana: met 1 Mar 2026", "Bo: never met"]
    lines[0].click()
    assert tab.places[-1] == Place("customer", tab.key, "map", ana)


def test_meeting_the_same_few_people_is_warned_of(tab: Relationship) -> None:
    people = [tab.person(name) for name in ("Ana", "Bo", "Cai", "Dora", "Emil", "Fu")]
    for _ in range(4):
        tab.meet(people[0])
    assert tab.panel.warning.isVisible()
    assert "Always the same few: Ana had 100 % of the contacts" in words(tab.panel.warning)
    popover = tab.panel.explain_warning()
    assert popover is not None
    popover.close()
    tab.meet(*people[1:])
    assert not tab.panel.warning.isVisible()


def test_a_customer_that_was_deleted_says_so_and_comes_back(tab: Relationship) -> None:
    tab.do(delete_customers, tab.key)
    assert any(
        "no longer in the book" in label.text()
        for label in tab.segment.findChildren(QLabel)
        if label.isVisible()
    )
    tab.workspace.undo()
    assert tab.panel.isVisible()


def test_another_customer_is_shown_in_the_same_tab(tab: Relationship) -> None:
    tab.seat(Level.COACH)
    tab.page.show_customer(add(tab.workspace, "Other"))
    assert tab.panel.overall.accessibleName() == "Overall relationship: not known yet"


def test_an_assessment_is_a_place_to_go_to(tab: Relationship) -> None:
    key = tab.do(take_assessment, tab.key, "2025-Q4")
    tab.page.open_record(key)
    assert "Q4 2025" in words(tab.panel.past.opened)


def test_the_organisation_is_a_segment_of_its_own(tab: Relationship) -> None:
    first = tab.segment
    tab.page.chips["organisation"].click()
    assert tab.page.at == "organisation"
    assert not first.isVisible()
    tab.page.open_record("dimensions")
    assert first.isVisible()


def test_what_is_nowhere_in_the_tab_leaves_it_as_it_is(tab: Relationship) -> None:
    tab.page.open_record("no such record")
    assert tab.page.at == "dimensions"


def test_the_header_says_r_except_where_the_tab_does(qtbot: QtBot, workspace: Workspace) -> None:
    frame = Frame(qtbot, workspace)
    page = CustomerPage(workspace, frame.navigator)
    key = add(workspace, "Cordillera Telecom")
    page.open_place(key, "plan", None)
    frame.hold(page)
    assert not page.overall.isHidden()
    page.open_place(key, "relationship", None)
    assert page.overall.isHidden()
    assert "relationship" in [entry.id for entry in CUSTOMER_TABS]
