"""The organisational half of the relationship tab, through the window: ratings, visits, the ladder."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import UserError
from app.operations.activity import mark_done
from app.operations.agreement import add_agreement, add_project
from app.operations.customer import set_fields
from app.operations.customer_rating import rate_customer
from app.operations.innovation import add_centre, add_topic
from app.operations.partnership import confirm_partnership
from app.workspace import Workspace
from models.activity import Activity
from models.plan import PlanItem
from models.values import (
    ActivityKind,
    CustomerRatingKind,
    Dimension,
    Partnership,
    TeamRole,
    VisitDirection,
)
from tests.views.asked import Asked, answer
from tests.views.customer_pages import add
from tests.views.organisation_page import (
    DEPTH,
    FIT,
    TODAY,
    Page,
    enter,
)
from views.navigation import Place
from views.theme import theme


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


def test_the_ladder_names_what_is_missing_and_the_rung_is_confirmed(page: Page) -> None:
    page.workspace.role = TeamRole.MANAGER
    page.do(set_fields, page.key, revenue=Decimal(100))
    ladder = page.panel.ladder
    rung = ladder.rungs[Partnership.PREFERRED]
    ladder.open_rung(Partnership.PREFERRED)
    deeds = [str(line.criterion.deed) for line in rung.lines()]
    assert deeds[0] == "Hold an executive visit"
    rung.lines()[0].add.click()
    QApplication.processEvents()
    assert not rung.lines()[0].add.isVisible()
    asked = Asked(answer("Their board said so"))
    rung.confirm.click()
    QApplication.processEvents()
    assert asked.done
    assert page.facts.ladder.confirmed is Partnership.PREFERRED
    assert ladder.stands.figure == "Preferred supplier"
    assert rung.note.text() == "confirmed, 3 facts missing"
    assert str(page.workspace.undo_text()).endswith("“Preferred supplier”: Their board said so")
    ladder.withdraw.click()
    QApplication.processEvents()
    assert page.facts.ladder.confirmed is None


def test_a_rung_with_facts_missing_is_a_managers_and_its_count_is_that_of_its_lines(page: Page) -> None:
    page.workspace.role = TeamRole.ACCOUNT
    ladder = page.panel.ladder
    rung = ladder.rungs[Partnership.STRATEGIC]
    ladder.open_rung(Partnership.STRATEGIC)
    assert rung.note.text() == f"0 of {len(rung.lines())} facts"
    rung.confirm.click()
    QApplication.processEvents()
    assert page.facts.ladder.confirmed is None
    page.workspace.role = TeamRole.MANAGER
    with pytest.raises(UserError, match="Say why"):
        page.do(confirm_partnership, page.key, Partnership.STRATEGIC, " ")


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


def test_help_is_about_the_segment_in_sight(page: Page) -> None:
    assert "Caps say what holds a part down" in page.page.help_text()
    page.page.turn_to("dimensions")
    assert "Take an assessment every quarter" in page.page.help_text()


def test_a_small_window_stacks_what_stands_abreast_and_cuts_nothing_off(page: Page) -> None:
    page.do(add_agreement, page.key, "Framework")
    panel = page.panel
    [card] = panel.agreements.cards.values()
    for width, stacked in ((1300, False), (940, True)):
        page.resize(width, 640)
        QApplication.processEvents()
        assert (panel.ladder.mapTo(panel, QPoint()).y() > panel.ratings.mapTo(panel, QPoint()).y()) is stacked
        assert card.mapTo(page, QPoint(card.width(), 0)).x() <= page.width()


def test_larger_type_makes_larger_steps_at_once(page: Page) -> None:
    scale = page.panel.ratings.parts[DEPTH].scale
    before = scale.width()
    theme().choose("dark", 1.5)
    QApplication.processEvents()
    assert scale.width() == round(before * 1.5)
