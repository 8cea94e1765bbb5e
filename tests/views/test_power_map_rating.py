"""Ratings, their evidence and their history, as one enters and reads them in the inspector."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.operations import activity, insight, plan, seat, setting
from app.operations.rating import rate
from app.text import Text
from app.workspace import Workspace
from models.values import ActivityKind, Closeness, Dimension, Level, Power, Rank, RatingKind, Role, SourceKind
from tests.views.map_page import MapPage, fill
from views.power_map.inspector.guided_rating import GuidedRating

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
VISIT = ActivityKind.VISIT


@pytest.fixture
def page(workspace: Workspace) -> Iterator[MapPage]:
    made = MapPage(workspace, workspace.edit(Text("Fill"), fill))
    made.frame.activateWindow()
    assert QTest.qWaitForWindowActive(made.frame)
    yield made
    made.close()


# -- rating --------------------------------------------------------------------------------------


def test_a_rating_rests_on_words_an_activity_and_a_source(page: MapPage):
    customer, ana = page.power_map.customer, page.key("Ana Ruiz")
    visit = page.do(
        activity.add_activity,
        customer,
        ActivityKind.VISIT,
        "Budget",
        datetime(2026, 2, 20),
        people=[ana],
    )
    page.do(activity.add_activity, customer, ActivityKind.VISIT, "Later", datetime(2026, 4, 1), people=[ana])
    source = page.do(insight.add_source, customer, SourceKind.MEETING, "Minutes of the board")
    form = page.panel("Ana Ruiz").rating
    form.choose(RatingKind.LEVEL, Level.EXCLUSIVE)
    assert not form.unproven.isHidden()
    form.quote.editor.setPlainText("We will not ask anybody else.")
    assert form.unproven.isHidden(), "words are evidence"
    offered = [form.activity.editor.itemText(place) for place in range(form.activity.editor.count())]
    assert offered == ["No activity", "20 Feb · Visit · Budget"], "what is still to come proves nothing"
    page.choose(form.activity, 1)
    page.choose(form.source, 1)
    form.save.click()
    newest = page.details("Ana Ruiz").ratings[0]
    assert (newest.quote, newest.activity, newest.source) == ("We will not ask anybody else.", visit, source)


def test_a_high_level_without_evidence_is_warned_of_and_saved(page: MapPage):
    form = page.panel("Ana Ruiz").rating
    form.choose(RatingKind.LEVEL, Level.SUPPORT)
    assert form.unproven.isHidden()
    form.choose(RatingKind.LEVEL, Level.COACH)
    assert "without evidence" in form.unproven.text()
    form.save.click()
    card = page.power_map.person[page.key("Ana Ruiz")]
    assert (card.level, card.has_evidence) == (Level.COACH, False)


def test_control_enter_saves_from_any_field_and_the_keyboard_stays_in_the_form(page: MapPage):
    form = page.panel("Ana Ruiz").rating
    form.choose(RatingKind.LEVEL, Level.NEUTRAL)
    assert QApplication.focusWidget() is form.evidence.editor, "evidence is what comes next"
    QTest.keyClicks(form.evidence.editor, "Cool of late")
    QTest.keyClick(form.evidence.editor, Key.Key_Return, CONTROL)
    assert page.details("Ana Ruiz").ratings[0].evidence == "Cool of late"
    focus = QApplication.focusWidget()
    assert focus is not None
    assert form.isAncestorOf(focus)
    form.choose(RatingKind.POWER, Power.STRONG)
    QTest.keyClick(form.rated_on.editor, Key.Key_Enter, CONTROL)
    assert page.details("Ana Ruiz").ratings[0].value is Power.STRONG


def test_arrow_keys_go_along_the_levels_and_a_number_chooses_one(page: MapPage):
    form = page.panel("Ana Ruiz").rating
    level = form.fields[RatingKind.LEVEL]
    level.setFocus()
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Right)
    assert form.changed == {RatingKind.LEVEL: Level.EXCLUSIVE}
    assert level.has_keyboard, "whoever goes along the levels is not thrown into the evidence"
    QTest.keyClick(QApplication.focusWidget(), Key.Key_3)
    assert form.changed == {RatingKind.LEVEL: Level.COACH}
    QTest.keyClick(QApplication.focusWidget(), Key.Key_1)
    assert form.changed == {}, "the level that counts again: nothing to save"


def test_what_counts_already_can_be_confirmed(page: MapPage):
    panel = page.panel("Ana Ruiz")
    assert panel.confirm.isVisibleTo(panel), "the rating is from November"
    panel.confirm.click()
    panel.rating.evidence.editor.setPlainText("Said so again")
    panel.rating.save.click()
    newest, older = page.details("Ana Ruiz").ratings
    assert (newest.value, newest.rated_on) == (Level.SUPPORT, date(2026, 3, 2))
    assert older.rated_on == date(2025, 11, 1)
    assert panel.confirm.isHidden()


def test_several_values_are_one_step(page: MapPage):
    form = page.panel("Ana Ruiz").rating
    form.choose(RatingKind.LEVEL, Level.NEUTRAL)
    form.choose(RatingKind.CLOSENESS, Closeness.TRUSTED)
    form.choose(RatingKind.ROLE, Role.EVALUATOR)
    form.save.click()
    assert len(page.details("Ana Ruiz").ratings) == 4
    page.workspace.undo()
    assert len(page.details("Ana Ruiz").ratings) == 1


def test_a_rating_that_was_begun_waits_until_the_person_is_selected_again(page: MapPage):
    form = page.panel("Ana Ruiz").rating
    form.choose(RatingKind.LEVEL, Level.COACH)
    form.evidence.editor.setPlainText("Half a sentence")
    other = page.panel("Li Wei").rating
    assert other.changed == {}
    assert other.evidence.value() == ""
    again = page.panel("Ana Ruiz").rating
    assert again.changed == {RatingKind.LEVEL: Level.COACH}
    assert again.evidence.value() == "Half a sentence"


def test_grounds_open_below_what_was_chosen_and_come_into_sight(page: MapPage):
    form = page.panel("Ana Ruiz").rating
    form.choose(RatingKind.RANK, Rank.HIGH)
    QApplication.processEvents()
    assert not form.save.visibleRegion().isEmpty()
    below = form.evidence.mapTo(form, QPoint()).y()
    assert below > form.fields[RatingKind.RANK].geometry().bottom()
    form.discard()
    form.choose(RatingKind.LEVEL, Level.COACH)
    QApplication.processEvents()
    assert form.evidence.mapTo(form, QPoint()).y() < form.fields[RatingKind.TARGET].geometry().top()


def test_a_date_that_is_none_is_said_and_the_rating_waits(page: MapPage):
    form = page.panel("Ana Ruiz").rating
    form.choose(RatingKind.LEVEL, Level.COACH)
    form.rated_on.editor.setText("32.13.2026")
    QApplication.processEvents()
    top = form.confidence.editor.mapTo(form, QPoint()).y()
    form.commit()
    QApplication.processEvents()
    assert form.changed
    assert len(page.details("Ana Ruiz").ratings) == 1
    assert form.confidence.editor.mapTo(form, QPoint()).y() == top
    assert form.rated_on.editor.mapTo(form, QPoint()).y() == top


def test_the_target_that_counts_shows_where_it_comes_from(page: MapPage):
    cfo = page.power_map.seats[0].key
    panel = page.panel("Marta Gil")
    target = panel.rating.fields[RatingKind.TARGET]
    assert target.value() is None
    assert target.said == "2, as the role says"
    page.do(seat.assign_holder, cfo, page.key("Marta Gil"))
    page.do(seat.set_seat_fields, cfo, target=Level.COACH)
    assert target.said == "3, as the seat says"
    page.rate("Marta Gil", RatingKind.TARGET, Level.SUPPORT)
    assert target.value() is Level.SUPPORT
    assert target.said == "Support"


def test_what_is_typed_about_one_person_is_kept_when_another_is_selected(page: MapPage):
    panel = page.panel("Ana Ruiz")
    panel.notes.setFocus()
    QTest.keyClicks(panel.notes.editor, "Likes chess")
    page.scene.select([page.key("Li Wei")])
    assert page.details("Ana Ruiz").notes == "Likes chess"
    assert page.details("Li Wei").notes == ""
    assert panel.name.value() == "Li Wei"


# -- questions -----------------------------------------------------------------------------------


def questions(page: MapPage, name: str, *answers: int) -> GuidedRating:
    form = page.panel(name).rating
    form.ask_questions()
    guided = form.guided
    assert guided is not None
    for field, answer in zip(guided.questions.values(), answers, strict=False):
        field.choose(answer)
    return guided


def test_five_answers_lead_to_a_level_that_is_taken_over_with_its_reason(page: MapPage):
    guided = questions(page, "Ana Ruiz", 3, 3, 2, 2, 2)
    assert guided.outcome.level is Level.SUPPORT, "nobody said that no rival is supported"
    guided.exclusive.click()
    assert guided.outcome.level is Level.EXCLUSIVE
    assert guided.take.text() == "Take over level 2"
    guided.take.click()
    form = page.panel("Ana Ruiz").rating
    assert form.guided is None
    assert form.changed == {RatingKind.LEVEL: Level.EXCLUSIVE}
    assert "Acceptance of us 3 of 4: Makes time for us." in form.evidence.value()
    form.save.click()
    newest = page.details("Ana Ruiz").ratings[0]
    assert newest.value is Level.EXCLUSIVE
    assert newest.evidence is not None
    assert "no rival is supported" in newest.evidence


def test_nothing_is_taken_over_before_all_questions_are_answered(page: MapPage):
    guided = questions(page, "Ana Ruiz", 4, 4, 4, 4)
    assert not guided.take.isEnabled()
    guided.opposes.click()
    assert guided.take.isEnabled()
    assert guided.outcome.level is Level.OPPOSED


def test_questions_weigh_as_the_settings_say(page: MapPage):
    page.do(setting.set_parameters, {"guided_level_1": 5})
    guided = questions(page, "Ana Ruiz", 1, 0, 0, 0, 0)
    assert guided.outcome.level is Level.SUPPORT


# -- history -------------------------------------------------------------------------------------


def point_at(widget: QWidget, at: QPointF) -> None:
    none, plain = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(
        widget, QMouseEvent(QEvent.Type.MouseMove, at, widget.mapToGlobal(at), none, none, plain)
    )


def test_chart_and_list_tell_the_same_and_an_entry_opens(page: MapPage):
    page.rate("Ana Ruiz", RatingKind.LEVEL, Level.COACH, "She told us the budget")
    history = page.panel("Ana Ruiz").history
    assert [step.fact.value for step in history.chart.steps] == [Level.SUPPORT, Level.COACH]
    assert list(history.entries) == [fact.key for fact in page.details("Ana Ruiz").ratings]
    newest = history.chart.steps[-1].fact
    point_at(history.chart, history.chart.spot(newest) + QPointF(3, 2))
    assert "She told us the budget" in history.caption.text()
    QTest.mouseClick(history.chart, Qt.MouseButton.LeftButton, pos=history.chart.spot(newest).toPoint())
    assert history.entries[newest.key].is_open


def test_arrow_keys_go_from_dot_to_dot(page: MapPage):
    page.rate("Ana Ruiz", RatingKind.LEVEL, Level.COACH, "She told us the budget")
    history = page.panel("Ana Ruiz").history
    history.chart.setFocus(Qt.FocusReason.TabFocusReason)
    assert "Coach" in history.caption.text()
    QTest.keyClick(history.chart, Key.Key_Left)
    assert "1 Nov 2025" in history.caption.text()
    assert "Support" in history.caption.text()
    assert history.chart.accessibleDescription() == history.caption.text()
    QTest.keyClick(history.chart, Key.Key_Return)
    assert history.entries[history.chart.steps[0].fact.key].is_open


def test_a_slip_is_deleted_and_undo_brings_it_back(page: MapPage):
    page.rate("Ana Ruiz", RatingKind.LEVEL, Level.COACH)
    history = page.panel("Ana Ruiz").history
    slip = next(iter(history.entries))
    history.open(slip)
    history.entries[slip].remove.click()
    assert page.power_map.person[page.key("Ana Ruiz")].level is Level.SUPPORT
    page.workspace.undo()
    assert page.power_map.person[page.key("Ana Ruiz")].level is Level.COACH
    assert slip in history.entries


def test_a_level_through_a_verified_plan_item_is_marked(page: MapPage):
    ana = page.key("Ana Ruiz")

    def reach(session) -> None:
        key = plan.add_item(
            session,
            page.power_map.customer,
            Dimension.KEY,
            "Win the planner",
            person=ana,
            to_level=Level.COACH,
        )
        session.flush()
        rate(session, ana, RatingKind.LEVEL, Level.COACH, plan_item=key)

    page.do(reach)
    panel = page.panel("Ana Ruiz")
    assert page.power_map.person[ana].through_plan
    said = " ".join(label.text() for label in panel.history.findChildren(type(panel.history.caption)))
    assert "Obtained through: Win the planner" in said


def test_a_long_history_shows_its_newest_entries_first_and_all_on_request(page: MapPage):
    ana = page.key("Ana Ruiz")

    def many(session) -> None:
        for month in range(1, 10):
            rate(session, ana, RatingKind.POWER, Power.SOME, rated_on=date(2025, month, 1))

    page.do(many)
    history = page.panel("Ana Ruiz").history
    assert len(history.entries) == 5
    oldest = page.details("Ana Ruiz").ratings[-1].key
    history.open(oldest)
    assert len(history.entries) == 10
    assert history.entries[oldest].is_open
