"""Plans kept as templates and made from them, through the window."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QItemSelectionModel, Qt
from pytestqt.qtbot import QtBot

from app.operations.plan_template import save_template
from app.operations.rating import rate
from app.queries.plan_templates import templates
from models.values import Grade, RatingKind, Role
from tests.books import add_person
from tests.views.customer_pages import add
from tests.views.planning.planned import (
    BOARD,
    TODAY,
    Planned,
    lines,
    say,
)
from views.calendar.modes import Mode
from views.calendar.plan_page import PlanPage
from views.planning.edit_template import EditTemplateDialog
from views.planning.save_template import SaveTemplateDialog


def test_a_template_starts_today_or_later(planned: Planned):
    planned.gaps().desk.add.click()
    planned.do(save_template, "First year", planned.key)
    dialog = planned.template()
    for day in (date(1900, 1, 1), date(9999, 12, 31)):
        say(dialog.start, day)
        assert dialog.start.value() == TODAY


def test_chosen_items_are_ticked_to_be_kept(planned: Planned, qtbot: QtBot):
    planned.gaps().desk.add.click()
    chosen = planned.items()[BOARD]["key"]
    dialog = SaveTemplateDialog(planned.workspace, planned.key, [chosen])
    qtbot.addWidget(dialog)
    assert dialog.ticked == [chosen]


def test_a_plan_is_kept_as_a_template_and_applied_to_another_customer(planned: Planned, qtbot: QtBot):
    planned.gaps().desk.add.click()
    dialog = SaveTemplateDialog(planned.workspace, planned.key)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.save_button.click()
    assert planned.workspace.ask(templates) == ()
    say(dialog.name, "First year")
    dialog.save_button.click()
    [kept] = planned.workspace.ask(templates)
    assert (kept.name, kept.grade) == ("First year", Grade.PRIORITY)
    planned.key = add(planned.workspace, "Zenith", grade=Grade.PRIORITY)
    zoe = add_person(planned.workspace.transactions, planned.key, "Zoe")
    planned.do(rate, zoe, RatingKind.ROLE, Role.DECIDER)
    applied = planned.template()
    line = lines(applied)["Raise Zoe from level 0 to 1"]
    assert (line.person, line.ticked, line.gap) == (zoe, True, "From the template “First year”.")
    applied.desk.add.click()
    assert "Raise Zoe from level 0 to 1" in planned.items()


def test_what_has_nobody_is_said_and_somebody_can_be_chosen(planned: Planned):
    planned.gaps().desk.add.click()
    planned.do(save_template, "First year", planned.key)
    planned.key = add(planned.workspace, "Zenith", grade=Grade.PRIORITY)
    zoe = add_person(planned.workspace.transactions, planned.key, "Zoe")
    dialog = planned.template()
    line = next(each for each in dialog.desk.model.lines if each.note)
    assert line.note == "Nobody here has this role: Decision maker."
    assert not line.ticked
    row = next(r for r in range(dialog.desk.model.rowCount()) if dialog.desk.model.row_at(r) is line)
    dialog.desk.table.setCurrentIndex(dialog.desk.model.index(row, 0))
    say(dialog.desk.detail.person, zoe)
    assert (line.person, line.whom, line.note) == (zoe, "Zoe", "")


def test_several_items_selected_in_the_list_are_those_to_keep(planned: Planned):
    planned.gaps().desk.add.click()
    tab = PlanPage(planned.workspace, planned.navigator)
    tab.show_customer(planned.key)
    planned.hold(tab)
    tab.calendar.show_mode(Mode.LIST)
    table = tab.calendar.sight.plan_list.items.table
    table.clearSelection()
    for row in (0, 2):
        table.selectionModel().select(
            table.model().index(row, 0),
            QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
        )
    tab.plan_from.menu().actions()[-1].trigger()
    dialog = planned.dialog(SaveTemplateDialog)
    assert len(dialog.ticked) == 2
    say(dialog.name, "Two")
    dialog.save_button.click()
    assert planned.message_bar.text == "The template “Two” is kept."


def test_a_template_is_changed_and_stays_chosen(planned: Planned):
    planned.gaps().desk.add.click()
    for name in ("A", "B"):
        planned.do(save_template, name, planned.key)
    dialog = planned.template()
    say(dialog.choice, next(each.key for each in planned.workspace.ask(templates) if each.name == "B"))
    dialog.edit_button.click()
    [change] = [each for each in dialog.findChildren(EditTemplateDialog) if each.isVisible()]
    say(change.name, "A")
    change.save_button.click()
    assert "already" in change.message_bar.text
    say(change.name, "First year")
    say(change.notes, "For banks")
    change.save_button.click()
    assert dialog.template is not None
    assert (dialog.template.name, dialog.notes.text()) == ("First year", "For banks")


def test_without_templates_the_way_to_one_is_said(planned: Planned):
    dialog = planned.template()
    assert dialog.none.isVisible()
    assert not dialog.desk.isVisible()


def test_a_start_that_cannot_be_read_is_said_and_the_template_shown_from_today(planned: Planned):
    planned.gaps().desk.add.click()
    planned.do(save_template, "First year", planned.key)
    planned.do(save_template, "Second year", planned.key)
    dialog = planned.template()
    dialog.start.editor.setText("soon")
    other = dialog.choice.editor.findText("Second year", Qt.MatchFlag.MatchStartsWith)
    dialog.choice.editor.setCurrentIndex(other)
    dialog.choice.editor.activated.emit(other)
    assert dialog.message_bar.text.startswith("“soon” is not a date")
    assert dialog.start.value() == TODAY
    assert dialog.template.name == "Second year"
