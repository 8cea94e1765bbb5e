"""Templates of activities: edited in the settings, taken by new activities, offered by the form."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.activity_kinds import BUILT_IN
from app.operations import stakeholder
from app.operations.activity import set_activity_fields
from app.operations.activity_template import add_template, set_template_fields
from app.operations.promise import make_promise
from app.queries.activity_templates import own_templates
from app.queries.calendar_entry import ActivityDetails
from app.text import Text
from app.workspace import Workspace
from models.values import ActivityKind, ActivityState, PromiseSide
from tests.views.asked import Asked, press
from tests.views.calendar_page import CalendarHand, details
from tests.views.calendars import Keys, small_plan
from views.activity.summary_dialog import SummaryDialog
from views.calendar.plan_page import PlanPage
from views.navigation import Navigator
from views.plan.activity_panel import ActivityPanel
from views.settings.templates import TemplatesSection

STEP = Text("A step")


@pytest.fixture
def keys(workspace: Workspace) -> Keys:
    return small_plan(workspace)


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, keys: Keys) -> PlanPage:
    made = PlanPage(workspace, Navigator())
    qtbot.addWidget(made)
    made.resize(1300, 760)
    made.show()
    made.show_customer(keys.customer)
    made.ensure_fresh()
    workspace.changed.connect(lambda change_set: made.refresh(change_set))
    return made


def panel_of(page: PlanPage, key: str) -> ActivityPanel:
    page.open_record(key)
    panel = page.calendar.panel
    assert isinstance(panel, ActivityPanel)
    return panel


def activity(workspace: Workspace, key: str) -> ActivityDetails:
    found = details(workspace, key)
    assert isinstance(found, ActivityDetails)
    return found


def offers(panel: ActivityPanel) -> list[str]:
    QApplication.processEvents()
    texts = [one.text() for one in panel.before.findChildren(QPushButton) if one.isVisibleTo(panel.before)]
    return [text for text in texts if text.startswith("Take the template")]


def test_a_new_activity_begins_with_the_own_template(
    workspace: Workspace, keys: Keys, page: PlanPage
) -> None:
    own = workspace.edit(STEP, add_template, ActivityKind.VISIT, "Our visit")
    workspace.edit(STEP, set_template_fields, own, purpose="Hear three things", standard="Three things heard")
    hand = CalendarHand(page.calendar)
    hand.press(Qt.Key.Key_N)
    hand.editor.title.editor.setText("Site visit two")
    hand.editor.commit()
    found = activity(workspace, page.calendar.picked)
    assert (found.purpose, found.standard) == ("Hear three things", "Three things heard")
    assert found.agenda == str(BUILT_IN[ActivityKind.VISIT].agenda)


def test_another_kind_offers_its_template_and_keeps_what_was_typed(
    workspace: Workspace, keys: Keys, page: PlanPage
) -> None:
    panel = panel_of(page, keys.visit)
    assert offers(panel) == ["Take the template “Visit”"]
    panel.before._take(workspace_template(workspace, panel))
    assert offers(panel) == []
    panel.before.purpose.editor.setPlainText("Win the trial")
    panel.before.purpose.commit()
    panel.kind.set_value(ActivityKind.BENCHMARKING)
    panel.kind.committed.emit(ActivityKind.BENCHMARKING)
    assert offers(panel) == ["Take the template “Strategy benchmarking”"]
    panel.before._take(workspace_template(workspace, panel))
    found = activity(workspace, keys.visit)
    assert found.purpose == "Win the trial"
    assert found.agenda == str(BUILT_IN[ActivityKind.BENCHMARKING].agenda)


def workspace_template(workspace: Workspace, panel: ActivityPanel):
    from app.queries.activity_templates import templates_of

    return workspace.ask(templates_of, activity(workspace, panel.key).entry.kind)[0]


def test_before_it_the_preparation_is_open_and_after_it_the_summary(
    workspace: Workspace, keys: Keys, page: PlanPage
) -> None:
    panel = panel_of(page, keys.visit)
    assert [part.is_open for part in panel.parts] == [True, True, False]
    asked = Asked(press("Mark as done"))
    CalendarHand(page.calendar).press_button("Mark as done")
    assert asked.done
    assert [part.is_open for part in panel.parts] == [False, False, True]


def test_a_key_asks_how_the_chosen_activity_went(workspace: Workspace, keys: Keys, page: PlanPage) -> None:
    workspace.clock.advance(days=2)  # type: ignore[attr-defined]
    panel_of(page, keys.visit)
    QTest.keyClick(page.calendar.sight.current, Qt.Key.Key_S)
    [dialog] = page.window().findChildren(SummaryDialog)
    dialog.form.notes.editor.setPlainText("Good")
    dialog.store()
    assert activity(workspace, keys.visit).entry.state is ActivityState.DONE
    assert activity(workspace, keys.visit).summary == "Good"


def test_a_built_in_template_becomes_our_own_and_is_changed(qtbot: QtBot, workspace: Workspace) -> None:
    section = TemplatesSection(workspace)
    qtbot.addWidget(section)
    workspace.changed.connect(lambda _: section.refresh())
    section.refresh()
    section.show()
    assert section.list.count() == len(ActivityKind)
    section.adopt.click()
    assert section.list.count() == len(ActivityKind) + 1
    section.fields["name"].editor.setText("Our visit")
    section.fields["name"].commit()
    section.fields["minutes"].editor.setText("45")
    section.fields["minutes"].commit()
    [own] = workspace.ask(own_templates)
    assert (own.name, own.kind, own.minutes) == ("Our visit", ActivityKind.VISIT, 45)
    assert own.purpose == str(BUILT_IN[ActivityKind.VISIT].purpose)
    asked = Asked(press("Delete the template"))
    section.delete.click()
    assert asked.done
    assert not workspace.ask(own_templates)


def test_a_length_that_is_no_number_is_said_below_the_field(qtbot: QtBot, workspace: Workspace) -> None:
    key = workspace.edit(STEP, add_template, ActivityKind.CALL, "Our call")
    section = TemplatesSection(workspace)
    qtbot.addWidget(section)
    assert section.show_template(key)
    section.fields["minutes"].editor.setText("an hour")
    section.fields["minutes"].commit()
    assert "whole number" in section.fields["minutes"]._wrong.text()
    assert workspace.ask(own_templates)[0].minutes == 15


def test_a_private_activity_with_who_wants_none_is_marked(
    workspace: Workspace, keys: Keys, page: PlanPage
) -> None:
    workspace.edit(STEP, stakeholder.set_fields, keys.person, no_private_activities=True)
    panel = panel_of(page, keys.visit)
    assert not panel.before.public.isVisibleTo(panel)
    workspace.edit(STEP, set_activity_fields, keys.visit, kind=ActivityKind.CARE)
    assert panel.before.public.isVisibleTo(panel)
    assert "Ana Ruiz" in panel.before.public.text()


def test_a_promise_of_the_history_is_found_in_the_list(
    workspace: Workspace, keys: Keys, page: PlanPage
) -> None:
    key = workspace.edit(STEP, make_promise, keys.customer, PromiseSide.OURS, "Send the plan")
    page.open_record(key)
    listed = page.calendar.sight.plan_list
    assert listed.promises.isVisible()
    assert [line.follow.key for line in listed.promises.lines] == [key]
