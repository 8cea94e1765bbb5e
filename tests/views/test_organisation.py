"""The organisational half of the relationship tab, through the window."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.method.agreements import AgreementState
from app.operations import benchmarking
from app.operations.activity import add_activity, delete_activity, mark_done
from app.operations.agreement import add_agreement, add_project
from app.operations.customer import set_fields
from app.operations.customer_rating import rate_customer
from app.operations.innovation import add_centre, add_topic
from app.queries.organisation import OrganisationFacts, organisation
from app.text import Text
from app.workspace import Workspace
from models.activity import Activity
from models.plan import PlanItem
from models.values import (
    ActivityKind,
    CustomerRatingKind,
    Dimension,
    Grade,
    Partnership,
    VisitDirection,
)
from tests.views.customer_pages import Frame, add
from tests.views.organisation_page import editor_of, enter, said, type_into, type_line
from views.navigation import Place
from views.organisation.lines_model import LineColumn, LinesModel
from views.organisation.panel import OrganisationPanel
from views.organisation.topics_table import TopicsDialog
from views.relationship.page import RelationshipPage

STEP = Text("A step")
TODAY = date(2026, 3, 2)
DEPTH, FIT = CustomerRatingKind.DEPTH, CustomerRatingKind.FIT


class Page(Frame):
    """The segment "Organisation" of one customer."""

    def __init__(self, qtbot: QtBot, workspace: Workspace) -> None:
        super().__init__(qtbot, workspace)
        self.workspace = workspace
        self.key = add(workspace, "Cordillera Telecom", grade=Grade.PARTNER)
        self.page = RelationshipPage(workspace, self.navigator)
        self.page.show_customer(self.key)
        self.hold(self.page)
        self.page.turn_to("organisation")
        self.places: list[Place] = []
        self.navigator.moved.connect(self.places.append)

    @property
    def panel(self) -> OrganisationPanel:
        found = self.page.segment
        assert isinstance(found, OrganisationPanel)
        return found

    @property
    def facts(self) -> OrganisationFacts:
        found = self.workspace.ask(organisation, self.key, TODAY)
        assert found is not None
        return found

    def do(self, operation, *args, **more):
        found = self.workspace.edit(STEP, operation, *args, **more)
        QApplication.processEvents()
        return found

    def meeting(self, kind: ActivityKind, day: date, title: str = "Strategy talks") -> str:
        return self.do(add_activity, self.key, kind, title, datetime(day.year, day.month, day.day, 9))


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> Page:
    return Page(qtbot, workspace)


def words(page: Page) -> list[str]:
    return [label.text() for label in page.panel.findChildren(QLabel) if label.isVisible()]


def test_an_empty_page_says_what_to_do_first(page: Page) -> None:
    panel = page.panel
    assert panel.score.accessibleName() == "Organisational relationship: not known yet"
    for empty in (panel.visits.empty, panel.agreements.empty, panel.meetings.empty, panel.centres.empty):
        assert empty.isVisible()
        assert empty.text()
    assert panel.ratings.parts[DEPTH].meaning.text() == "Not rated yet. Choose a step."
    assert panel.ladder.stands.figure == "Not confirmed yet"


def test_choosing_a_step_asks_for_the_grounds_and_adds_a_dated_rating(page: Page) -> None:
    ratings = page.panel.ratings
    ratings.propose(DEPTH, 4)
    assert ratings.grounds.isVisible()
    assert ratings.unproven.isVisible()
    assert page.facts.ratings == ()
    enter(ratings.evidence, "They name us first in the minutes.")
    assert not ratings.unproven.isVisible()
    enter(ratings.rated_on, "2026-02-20")
    ratings.save.click()
    [fact] = page.facts.ratings
    assert (fact.value, fact.rated_on, fact.evidence) == (
        4,
        date(2026, 2, 20),
        "They name us first in the minutes.",
    )
    assert not ratings.grounds.isVisible()
    part = ratings.parts[DEPTH]
    assert part.scale.value() == 4
    assert part.points.text() == "50"
    assert part.cap.text() == (
        "Counts as 3: no strategic agreement is in force. Sign a strategic agreement to lift this."
    )


def test_a_rating_of_the_future_is_refused_and_the_form_stays(page: Page) -> None:
    ratings = page.panel.ratings
    ratings.propose(FIT, 3)
    enter(ratings.rated_on, "2026-03-03")
    ratings.commit()
    assert page.facts.ratings == ()
    assert ratings.grounds.isVisible()
    ratings.discard()
    assert not ratings.grounds.isVisible()
    assert ratings.parts[FIT].scale.value() is None


def test_steps_are_chosen_and_saved_with_the_keyboard_alone(page: Page, qtbot: QtBot) -> None:
    ratings = page.panel.ratings
    with qtbot.waitActive(page):
        page.activateWindow()
    chip = ratings.parts[DEPTH].scale.chips[1]
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_3)
    assert ratings.grounds.isVisible()
    ratings.evidence.editor.setFocus()
    QTest.keyClicks(ratings.evidence.editor, "Said so")
    QTest.keyClick(ratings.evidence.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [(fact.value, fact.evidence) for fact in page.facts.ratings] == [(3, "Said so")]


def test_the_history_of_a_part_is_one_click_away_and_a_slip_is_deleted_there(page: Page) -> None:
    page.do(rate_customer, page.key, DEPTH, 2, rated_on=date(2025, 5, 1), evidence="Two orders")
    page.do(rate_customer, page.key, DEPTH, 3)
    part = page.panel.ratings.parts[DEPTH]
    assert part.history.text() == "2 ratings"
    part.history.click()
    newest, first = part.entries()
    assert "no evidence" in newest.head.accessibleName()
    assert "Two orders" in first.head.accessibleName()
    newest.head.click()
    newest.remove.click()
    QApplication.processEvents()
    assert part.scale.value() == 2
    page.workspace.undo()
    assert part.scale.value() == 3


def test_satisfaction_is_rated_here_too_and_counts_in_the_general_relationship(page: Page) -> None:
    ratings = page.panel.ratings
    ratings.propose(CustomerRatingKind.SATISFACTION, 8)
    ratings.commit()
    assert ratings.parts[CustomerRatingKind.SATISFACTION].points.text() == "80"
    assert page.facts.score.value is None


def test_what_lifts_a_cap_becomes_a_plan_item_once(page: Page) -> None:
    page.do(rate_customer, page.key, DEPTH, 5)
    part = page.panel.ratings.parts[DEPTH]
    part.lift.click()

    def items(session: Session) -> list[tuple[str, Dimension]]:
        return [(row.title, row.dimension) for row in session.scalars(select(PlanItem))]

    assert page.workspace.ask(items) == [("Sign a strategic agreement", Dimension.ORGANISATIONAL)]
    assert not part.lift.isVisible()
    assert part.is_planned.isVisible()


def test_an_executive_visit_is_planned_from_its_template_the_way_that_is_missing(page: Page) -> None:
    done = page.meeting(ActivityKind.EXECUTIVE_VISIT, TODAY - timedelta(days=60), "Their CEO")
    page.do(mark_done, done)
    [line] = page.panel.visits.lines()
    assert [button.text() for button in line.deeds] == ["We visit them", "They visit us"]
    line.deeds[0].click()
    QApplication.processEvents()
    assert page.facts.executive.outward == 1
    form = page.panel.visits.open_form()
    assert form.direction is VisitDirection.INWARD
    form.finish()
    assert form.day._wrong.text() == "Choose a day."
    enter(form.day, "2026-05-04")
    form.plan.click()
    QApplication.processEvents()
    [ahead] = page.facts.ahead
    assert (ahead.day, ahead.direction) == (date(2026, 5, 4), VisitDirection.INWARD)

    def purpose(session: Session) -> str | None:
        return session.get_one(Activity, ahead.key).agenda

    assert page.workspace.ask(purpose)
    page.panel.visits.lines()[0].open.click()
    assert page.places[-1] == Place("customer", page.key, "plan", ahead.key)


def test_a_visit_whose_day_has_come_is_closed_with_one_click(page: Page) -> None:
    page.meeting(ActivityKind.EXECUTIVE_VISIT, TODAY)
    [line] = page.panel.visits.lines()
    line.deeds[0].click()
    QApplication.processEvents()
    assert page.panel.visits.count.figure == "1"


def test_an_agreement_is_typed_with_its_projects(page: Page) -> None:
    page.do(set_fields, page.key, currency="PEN")
    part = page.panel.agreements
    part.add.click()
    QApplication.processEvents()
    [card] = part.cards.values()
    assert card.state.text() == "Not signed yet"
    enter(card.title, "Framework")
    type_line(card.projects, "Ring north", "1,250,000", "2026-09-01")
    type_line(card.projects, "Core renewal", "750000", "2027-06-01", "Two lots\nby year")
    assert said(card.projects) == [
        ["Ring north", "1,250,000.00", "1 Sep 2026", ""],
        ["Core renewal", "750,000.00", "1 Jun 2027", "Two lots\nby year"],
    ]
    enter(part.forecast, "4,000,000")
    assert part.solidity.figure == "0%"
    enter(card.signed, "2026-03-02")
    assert card.state.text() == str(AgreementState.IN_FORCE.value)
    assert part.solidity.figure == "50%"
    assert part.locked.text().startswith("2\u00a0m\u00a0PEN locked")
    popover = part.solidity.explain()
    assert popover is not None
    assert any("Lock the next project" in label.text() for label in popover.findChildren(QLabel))
    popover.close()


def test_what_is_no_amount_or_day_is_said_and_not_taken(page: Page) -> None:
    key = page.do(add_agreement, page.key, "Framework")
    page.do(add_project, key, "Ring north", amount=Decimal(10))
    card = page.panel.agreements.cards[key]
    type_into(card.projects, 0, 1, "a lot")
    type_into(card.projects, 0, 2, "some day")
    type_into(card.projects, 0, 0, " ")
    assert said(card.projects) == [["Ring north", "10.00", "", ""]]
    enter(card.starts, "2026-05-01")
    enter(card.ends, "2026-04-01")
    assert page.facts.agreements[0].ends_on is None
    assert card.ends.value() is None


def test_tab_goes_from_cell_to_cell_also_when_the_lines_change_their_order(page: Page) -> None:
    key = page.do(add_agreement, page.key, "Framework")
    table = page.panel.agreements.cards[key].projects
    table.begin_new()
    for text in ("Later", "20", "2027-06-01", "", "Sooner", "10", "2026-06-01"):
        editor = editor_of(table)
        if editor is None:  # after the last column one goes on to the next line by hand
            table.begin_new()
            editor = editor_of(table)
        assert editor is not None
        editor.setPlainText(text)
        QTest.keyClick(editor, Qt.Key.Key_Tab)
        QApplication.processEvents()
    assert said(table) == [
        ["Sooner", "10.00", "1 Jun 2026", ""],
        ["Later", "20.00", "1 Jun 2027", ""],
    ]
    kept = table.current()
    assert kept is None or kept.name == "Sooner"


def test_lines_are_deleted_with_the_keyboard_and_come_back_with_undo(page: Page) -> None:
    key = page.do(add_agreement, page.key, "Framework")
    for name in ("One", "Two"):
        page.do(add_project, key, name)
    table = page.panel.agreements.cards[key].projects
    table.setFocus()
    table.setCurrentIndex(table.lines.index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Delete)
    QApplication.processEvents()
    assert [line[0] for line in said(table)] == ["Two"]
    assert table.currentIndex().row() == 0
    page.workspace.undo()
    assert [line[0] for line in said(table)] == ["One", "Two"]


def test_enter_breaks_no_line_but_with_shift_it_does(page: Page) -> None:
    key = page.do(add_centre, page.key, "Lab")
    page.do(add_topic, key, "Energy")
    table = page.panel.centres.cards[key].topics
    table.setFocus()
    table.setCurrentIndex(table.lines.index(0, 1))
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = editor_of(table)
    assert editor is not None
    QTest.keyClicks(editor, "17 % less")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(editor, "in three sites")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert page.facts.centres[0].topics[0].result == "17 % less\nin three sites"


def test_a_centre_is_opened_and_its_topics_are_finished(page: Page) -> None:
    part = page.panel.centres
    part.add.click()
    QApplication.processEvents()
    [card] = part.cards.values()
    assert card.state.text() == "Not open yet"
    enter(card.opened, "2026-01-01")
    type_line(card.topics, "Energy", "17 % less", "One patent", "2026-02-01")
    assert (card.state.text(), card.summary.text()) == ("Open", "1 of 1 topics finished")
    enter(card.closed, "2026-03-01")
    assert card.state.text() == "Closed"
    card.delete.click()
    QApplication.processEvents()
    assert part.cards == {}
    page.workspace.undo()
    assert len(part.cards) == 1


def test_topics_of_a_meeting_are_typed_moved_and_planned(page: Page) -> None:
    key = page.meeting(ActivityKind.BENCHMARKING, TODAY - timedelta(days=3))
    table = page.panel.meetings.blocks[key].topics
    type_line(table.table, "Energy", "Save a third", "Save a half", "Both save", "Joint pilot")
    type_line(table.table, "Service")
    assert said(table.table) == [
        ["Energy", "Save a third", "Save a half", "Both save", "Joint pilot"],
        ["Service", "", "", "", ""],
    ]
    table.table.setCurrentIndex(table.table.lines.index(1, 0))
    assert not table.plan.isVisible()
    QTest.keyClick(table.table, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    assert [line[0] for line in said(table.table)] == ["Service", "Energy"]
    assert table.table.currentIndex().row() == 0
    table.table.setCurrentIndex(table.table.lines.index(1, 0))
    table.plan.click()
    QApplication.processEvents()
    assert page.facts.meetings[0].topics[1].item is not None
    assert table.planned.isVisible()
    assert not table.plan.isVisible()


def test_the_topics_of_an_activity_open_in_a_dialog_of_their_own(page: Page, qtbot: QtBot) -> None:
    key = page.meeting(ActivityKind.BENCHMARKING, TODAY)
    dialog = TopicsDialog(page.workspace, key)
    qtbot.addWidget(dialog)
    dialog.show()
    type_line(dialog.topics.table, "Energy", "Ours")
    assert said(page.panel.meetings.blocks[key].topics.table)[0][:2] == ["Energy", "Ours"]
    page.do(delete_activity, key)
    assert said(dialog.topics.table) == []


def test_only_the_newest_meetings_are_shown_at_first(page: Page) -> None:
    keys = [page.meeting(ActivityKind.BENCHMARKING, TODAY - timedelta(days=30 * n)) for n in range(4)]
    topic = page.do(benchmarking.add_topic, keys[3], "Energy")
    meetings = page.panel.meetings
    assert list(meetings.blocks) == keys[:2]
    assert meetings.more.text() == "Show all 4 meetings"
    page.page.open_record(topic)
    assert list(meetings.blocks) == keys
    assert not meetings.more.isVisible()


def test_the_ladder_names_what_is_missing_and_the_rung_is_confirmed(page: Page) -> None:
    page.do(set_fields, page.key, revenue=Decimal(100))
    ladder = page.panel.ladder
    rung = ladder.rungs[Partnership.PREFERRED]
    ladder.open_rung(Partnership.PREFERRED)
    deeds = [str(line.criterion.deed) for line in rung.lines()]
    assert deeds[0] == "Hold an executive visit"
    rung.lines()[0].add.click()
    QApplication.processEvents()
    assert not rung.lines()[0].add.isVisible()
    rung.confirm.click()
    QApplication.processEvents()
    assert page.facts.ladder.confirmed is Partnership.PREFERRED
    assert ladder.stands.figure == "Preferred supplier"
    assert rung.note.text() == "confirmed, 3 facts missing"
    ladder.withdraw.click()
    QApplication.processEvents()
    assert page.facts.ladder.confirmed is None


def test_records_of_the_history_lead_to_their_card(page: Page) -> None:
    agreed = page.do(add_agreement, page.key, "Framework")
    project = page.do(add_project, agreed, "Ring")
    centre = page.do(add_centre, page.key, "Lab")
    topic = page.do(add_topic, centre, "Energy")
    rated = page.do(rate_customer, page.key, DEPTH, 3)
    panel = page.panel
    assert panel.agreements.holder_of(project) is panel.agreements.cards[agreed]
    assert panel.centres.holder_of(topic) is panel.centres.cards[centre]
    for key in (agreed, project, centre, topic, rated):
        assert panel.open_record(key)
    assert panel.ratings.parts[DEPTH].is_open
    assert not panel.open_record("nobody")


def test_another_customer_shows_its_own_records(page: Page, workspace: Workspace) -> None:
    page.do(add_agreement, page.key, "Framework")
    page.panel.ratings.propose(DEPTH, 4)
    other = add(workspace, "Jianglan")
    page.page.show_customer(other)
    QApplication.processEvents()
    assert page.panel.agreements.cards == {}
    assert not page.panel.ratings.grounds.isVisible()
    assert "Framework" not in words(page)


def test_the_model_of_lines_behaves(qtbot: QtBot, qtmodeltester: ModelTester, page: Page) -> None:
    key = page.do(add_agreement, page.key, "Framework")
    for name in ("One", "Two"):
        page.do(add_project, key, name)
    model = LinesModel((LineColumn("name", "Name"), LineColumn("notes", "Notes")), "Type …")
    qtmodeltester.check(model)
    projects = page.facts.agreements[0].projects
    for rows in (projects[:1], projects, projects[1:], (), projects):
        model.set_rows(rows)
        assert model.rowCount() == len(rows) + 1
        assert model.index(len(rows), 0).data() == "Type …"
