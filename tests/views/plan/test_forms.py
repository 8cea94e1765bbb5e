"""The forms at the right of the calendar, the agenda, and how one gets there."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.operations import plan
from app.operations.activity import set_times
from app.queries.calendar import calendar
from app.queries.calendar_entry import ActivityDetails
from app.queries.ratings import history_of
from app.text import Text
from app.tokens import DARK, LIGHT, contrast
from models.values import NO_REMINDER, ActivityState, Dimension, Level, PlanState, RatingKind
from tests.views.asked import Asked, answer, dismiss, press
from tests.views.calendar_page import details, item, titles
from tests.views.calendars import fill
from views.calendar.agenda import TITLE, AgendaModel
from views.calendar.plan_page import CalendarPage, PlanPage
from views.main_window import MainWindow
from views.navigation import Navigator, Place
from views.plan.activity_panel import ActivityPanel
from views.plan.bar_painting import bar_look
from views.plan.item_panel import ItemPanel


def day(number: int) -> date:
    return date(2026, 3, number)


def test_a_field_is_stored_when_it_is_left(page, hand, workspace, keys):
    hand.click(keys.visit)
    panel = page.calendar.panel
    assert isinstance(panel, ActivityPanel)
    panel.place.editor.setText("Lima")
    panel.place.commit()
    panel.begins.editor.setText("1430")
    panel.begins.commit()
    found = details(workspace, keys.visit)
    assert isinstance(found, ActivityDetails)
    assert found.place == "Lima"
    assert f"{found.starts_at:%H:%M}" == "14:30"
    assert f"{found.entry.ends_at:%H:%M}" == "15:30"


def test_a_time_zone_is_found_by_its_place_and_keeps_the_time(page, hand, workspace, keys):
    def say(words: str) -> str | None:
        zone.editor.setText(words)
        zone.commit()
        return details(workspace, keys.visit).time_zone

    hand.click(keys.visit)
    zone, before = page.calendar.panel.zone, details(workspace, keys.visit).starts_at
    assert zone.editor.placeholderText() == "Wherever one is"
    assert say("new york") == "America/New_York"
    assert zone.editor.text() == "America/New_York"
    assert say("Atlantis") == "America/New_York"
    assert "is no time zone" in zone._wrong.text()
    assert details(workspace, keys.visit).starts_at == before
    assert say("") is None


def test_a_zone_whose_clocks_skip_the_time_is_refused(page, hand, workspace, keys):
    missing = datetime(2026, 3, 29, 2, 30)
    workspace.edit(Text("Move"), set_times, keys.visit, missing, missing + timedelta(hours=2))
    page.calendar.pick(keys.visit)
    zone = page.calendar.panel.zone
    zone.editor.setText("Madrid")
    zone.commit()
    assert zone.value() is None
    assert details(workspace, keys.visit).time_zone is None


def test_a_zone_can_be_looked_for(page, hand, keys):
    hand.click(keys.visit)
    editor = page.calendar.panel.zone.editor
    QTest.keyClicks(editor, "shang")
    model = editor.completer().completionModel()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Asia/Shanghai"]


def test_an_activity_can_be_without_a_reminder_whatever_the_settings_say(page, hand, workspace, keys):
    hand.click(keys.visit)
    reminder = page.calendar.panel.before.reminder
    for words, minutes in (("No reminder", NO_REMINDER), ("As in the settings", None)):
        place = reminder.editor.findText(words)
        reminder.editor.setCurrentIndex(place)
        reminder.editor.activated.emit(place)
        assert details(workspace, keys.visit).reminder_minutes == minutes


def test_a_refused_value_shows_what_it_was(page, hand, workspace, keys):
    hand.click(keys.visit)
    panel = page.calendar.panel
    assert isinstance(panel, ActivityPanel)
    panel.title.editor.setText("x" * 300)
    panel.title.commit()
    assert panel.title.value() == "Site visit"


def test_after_the_visit_it_is_done_with_summary_and_quality(page, hand, workspace, keys):
    hand.click(keys.visit)
    panel = page.calendar.panel
    panel.summary.editor.setPlainText("Forty minutes with the evaluator")
    panel.summary.commit()
    asked = Asked(press("Mark as done"))
    hand.press_button("Mark as done")
    assert asked.done
    found = details(workspace, keys.visit)
    assert (found.entry.state, found.summary) == (ActivityState.DONE, "Forty minutes with the evaluator")


def test_what_has_not_begun_is_marked_as_done_only_when_it_is_meant(page, hand, workspace, keys):
    hand.click(keys.visit)
    for given, state in ((dismiss, ActivityState.PLANNED), (press("Mark as done"), ActivityState.DONE)):
        asked = Asked(given)
        hand.press_button("Mark as done")
        assert asked.done
        assert details(workspace, keys.visit).entry.state is state


def test_verifying_raises_the_level_and_undo_takes_it_back(page, hand, workspace, keys):
    hand.click(keys.item)
    panel = page.calendar.panel
    assert isinstance(panel, ItemPanel)
    panel.evidence.editor.setPlainText("Refused the rival's offer in writing")
    panel.evidence.commit()

    def level() -> Level:
        facts = workspace.ask(history_of, keys.person)
        return next(fact.value for fact in facts if fact.kind is RatingKind.LEVEL)

    assert level() is Level.SUPPORT
    hand.press_button("Verify level 2")
    assert item(workspace, keys).state is PlanState.VERIFIED
    assert level() is Level.EXCLUSIVE
    workspace.undo()
    assert level() is Level.SUPPORT
    assert item(workspace, keys).state is PlanState.DONE


def test_what_changed_since_the_approval_is_told_without_moving_the_fields(page, hand, workspace, keys):
    key = workspace.edit(Text("Add"), plan.add_item, keys.customer, Dimension.GENERAL, "Cover planning")
    for to in (PlanState.SUBMITTED, PlanState.APPROVED):
        workspace.edit(Text("Step"), plan.step, key, to)
    page.calendar.pick(key)
    panel = page.calendar.panel
    assert isinstance(panel, ItemPanel)
    panel.progress.editor.window().show()
    QApplication.processEvents()
    before = panel.progress.pos()
    workspace.edit(Text("Change"), plan.set_item_fields, key, title="Cover all planning")
    QApplication.processEvents()
    assert panel.changes.isVisibleTo(panel)
    assert panel.progress.pos() == before


def test_cancelling_an_item_asks_why(page, hand, workspace, keys):
    hand.click(keys.item)
    hand.press_button("Not done after all")
    asked = Asked(dismiss, answer("The project was stopped"))
    hand.press_button("Cancel the item")
    assert item(workspace, keys).state is PlanState.IN_PROGRESS
    hand.press_button("Cancel the item")
    assert asked.done
    found = details(workspace, keys.item)
    assert (found.entry.state, found.cancel_reason) == (PlanState.CANCELLED, "The project was stopped")
    assert "The project was stopped" in page.calendar.panel.note.text()


def test_verifying_asks_for_the_evidence_that_is_lacking(page, hand, workspace, keys):
    hand.click(keys.item)
    asked = Asked(dismiss, answer("Refused the rival in writing"))
    hand.press_button("Verify level 2")
    assert item(workspace, keys).state is PlanState.DONE
    hand.press_button("Verify level 2")
    assert asked.done
    found = details(workspace, keys.item)
    assert (found.entry.state, found.evidence) == (PlanState.VERIFIED, "Refused the rival in writing")


def test_the_whole_book_says_whose_it_is_and_leads_there(qtbot, workspace, keys):
    navigator = Navigator()
    page = CalendarPage(workspace, navigator)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    assert titles(page) == ["Site visit", "Win Ana"]
    page.open_record(keys.item)
    page.calendar.panel.map_button.click()
    assert navigator.place == Place("customer", keys.customer, "map", keys.person)


def test_the_window_leads_to_a_record_in_the_calendar_and_in_the_plan(
    qtbot, workspace, shelf, book_path, keys
):
    window = MainWindow(workspace, shelf, book_path)
    qtbot.addWidget(window)
    window.show()
    window.navigator.open_page("calendar", keys.item)
    assert isinstance(window.page, CalendarPage)
    assert window.page.calendar.picked == keys.item
    window.navigator.open_customer(keys.customer, "plan", keys.visit)
    assert isinstance(window.page.tab, PlanPage)
    assert window.page.tab.calendar.picked == keys.visit
    window.page.tab.calendar.delete(keys.visit)
    assert window.message_bar.text == "Delete “Site visit”"
    window.message_bar.press_action()
    assert "Site visit" in titles(window.page.tab)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_bar_can_be_read(workspace, tokens):
    fill(workspace)
    found = workspace.ask(calendar, date(2026, 1, 1), date(2026, 12, 31), today=day(20))
    looks = [bar_look(entry, tokens) for entry in found.entries]
    assert min(contrast(look.ink, look.fill) for look in looks) >= 4.5
    assert min(contrast(look.stripe, look.fill) for look in looks) >= 3
    assert min(contrast(look.glyph_ink, look.fill) for look in looks if look.glyph) >= 3


def test_items_without_a_due_date_stand_at_the_end_of_the_agenda(page, workspace, keys):
    workspace.edit(Text("Some day"), plan.add_item, keys.customer, Dimension.KEY, "Some day")
    assert titles(page) == ["Site visit", "Win Ana", "Some day"]
    page.calendar.header.undated.click()
    assert page.calendar.picked == details_of(page, "Some day")


def details_of(page: PlanPage, title: str) -> str:
    return next(entry.key for entry in page.calendar.sight._found.undated if entry.title == title)


def test_the_agenda_is_a_model_that_sorts(qtmodeltester, page):
    model = AgendaModel()
    model.set_rows(page.calendar.sight._found.entries)
    qtmodeltester.check(model)
    model.sort(TITLE, Qt.SortOrder.DescendingOrder)
    assert [model.index(row, TITLE).data() for row in range(2)] == ["Win Ana", "Site visit"]
    model.set_rows([])
    assert model.rowCount() == 0
