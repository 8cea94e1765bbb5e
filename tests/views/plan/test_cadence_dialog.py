"""Contacts in rhythm: listed, added, removed."""

from __future__ import annotations

import pytest

from app.queries.cadences import cadences
from models.values import ActivityKind
from views.plan.cadence_dialog import CadenceDialog, what


@pytest.fixture
def dialog(qtbot, workspace, keys) -> CadenceDialog:
    made = CadenceDialog(workspace, keys.customer)
    qtbot.addWidget(made)
    made.show()
    return made


def all_of(workspace):
    return workspace.ask(cadences, workspace.today())


def test_a_rhythm_with_a_person_is_added_and_said(dialog, workspace, keys):
    dialog.person.set_value(keys.person)
    dialog.weeks.editor.setText("6")
    dialog.add_button.click()
    [one] = all_of(workspace)
    assert (one.person, one.weeks, one.kind) == (keys.person, 6, ActivityKind.CALL)
    assert what(one) == "Call with Ana Ruiz, every 6 weeks"


def test_weeks_that_make_no_sense_are_marked_and_nothing_is_added(dialog, workspace):
    dialog.weeks.editor.setText("300")
    dialog.add_button.click()
    assert all_of(workspace) == ()


def test_a_removed_rhythm_is_gone_and_comes_back_with_undo(dialog, workspace):
    dialog.add_button.click()
    [one] = all_of(workspace)
    dialog.remove(one.key)
    assert all_of(workspace) == ()
    workspace.undo()
    assert all_of(workspace) == (one,)


def test_the_plan_tab_leads_to_it(page, qtbot):
    [rhythm] = [one for one in page.plan_from.menu().actions() if one.text().startswith("Contacts")]
    rhythm.trigger()
    found = page.window().findChild(CadenceDialog)
    assert found is not None
    found.reject()
