"""Contacts in rhythm: listed, added, removed."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication

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


def test_a_rhythm_is_changed_where_it_is_listed(dialog, workspace, keys):
    dialog.person.set_value(keys.person)
    dialog.add_button.click()
    [one] = all_of(workspace)
    pencil(dialog).click()
    assert (dialog.person.value(), dialog.weeks.value()) == (keys.person, 4)
    assert not dialog.add_button.isVisible()
    dialog.weeks.editor.setText("0")
    dialog.change_button.click()
    assert all_of(workspace) == (one,)
    dialog.weeks.editor.setText("9")
    dialog.starts_on.editor.setText("2026-05-04")
    dialog.change_button.click()
    [now] = all_of(workspace)
    assert (now.key, now.weeks, now.starts_on) == (one.key, 9, date(2026, 5, 4))
    assert what(now) == "Call with Ana Ruiz, every 9 weeks"
    assert dialog.add_button.isVisible()
    workspace.undo()
    assert all_of(workspace) == (one,)


def test_what_is_left_or_removed_while_it_is_changed_makes_room_for_a_new_one(dialog, workspace):
    dialog.add_button.click()
    pencil(dialog).click()
    dialog.weeks.editor.setText("9")
    dialog.leave_button.click()
    assert (dialog.weeks.value(), dialog.add_button.isVisible()) == (4, True)
    pencil(dialog).click()
    dialog.remove(all_of(workspace)[0].key)
    assert dialog.add_button.isVisible()


def pencil(dialog: CadenceDialog) -> QAbstractButton:
    QApplication.processEvents()
    [found] = [
        one
        for one in dialog.findChildren(QAbstractButton)
        if one.accessibleName() == "Change this rhythm" and one.isVisible()
    ]
    return found


def test_the_plan_tab_leads_to_it(page, qtbot):
    [rhythm] = [one for one in page.plan_from.menu().actions() if one.text().startswith("Contacts")]
    rhythm.trigger()
    found = page.window().findChild(CadenceDialog)
    assert found is not None
    found.reject()
