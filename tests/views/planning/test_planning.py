"""Making a plan from the gaps and from a template, through the window."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLineEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.queries.calendar import calendar
from app.workspace import Workspace
from models.values import Dimension
from tests.views.planning.planned import (
    BOARD,
    DORA,
    MEET,
    PLANT,
    TODAY,
    Planned,
    editor,
    go_to,
    lines,
    press,
    row_of,
    say,
)
from views.calendar.plan_page import PlanPage
from views.customers.overview_tab import OverviewTab
from views.planning.gaps_dialog import GapsDialog
from views.planning.model import CHECK, Col


def test_what_is_missing_is_listed_by_dimension_with_its_reason(planned: Planned):
    dialog = planned.gaps()
    headings = list(map(dialog.desk.model.row_at, range(dialog.desk.model.rowCount())))
    assert [row for row in headings if isinstance(row, Dimension)] == [Dimension.KEY, Dimension.GENERAL]
    found = lines(dialog)
    assert {DORA, MEET, BOARD, PLANT} <= set(found)
    assert found[BOARD].gap == "Nobody is known in the seat “Board” (A)."
    go_to(dialog, BOARD)
    assert dialog.desk.detail.why.text() == found[BOARD].gap
    assert dialog.desk.detail.rule.text().startswith("Rule: An empty seat scores 0")


def test_the_model_is_one_that_qt_understands(planned: Planned, qtmodeltester: ModelTester):
    qtmodeltester.check(planned.gaps().desk.model)


def test_space_ticks_and_the_button_says_how_many(planned: Planned, qtbot: QtBot):
    dialog = planned.gaps()
    count = len(lines(dialog))
    go_to(dialog, DORA)
    press(qtbot, dialog.desk.table, Qt.Key.Key_Space)
    assert not lines(dialog)[DORA].ticked
    assert dialog.desk.add.text() == f"Add {count - 1} items to the plan"
    assert dialog.desk.counted.text().startswith(f"{count - 1} of {count} ticked")
    press(qtbot, dialog.desk.table, Qt.Key.Key_Space)
    assert lines(dialog)[DORA].ticked


def test_a_heading_ticks_all_of_its_lines(planned: Planned, qtbot: QtBot):
    dialog = planned.gaps()
    dialog.desk.table.setCurrentIndex(dialog.desk.model.index(0, 0))
    press(qtbot, dialog.desk.table, Qt.Key.Key_Space)
    ticked = {line.dimension for line in dialog.desk.model.ticked}
    assert ticked == {Dimension.GENERAL}
    assert dialog.desk.model.index(0, 0).data(CHECK) == Qt.CheckState.Unchecked
    go_to(dialog, DORA)
    press(qtbot, dialog.desk.table, Qt.Key.Key_Space)
    assert dialog.desk.model.index(0, 0).data(CHECK) == Qt.CheckState.PartiallyChecked


def test_several_selected_lines_are_ticked_together(planned: Planned, qtbot: QtBot):
    dialog = planned.gaps()
    dialog.desk.table.selectAll()
    go_to_row = dialog.desk.model.index(row_of(dialog, DORA), Col.DUE)
    dialog.desk.table.selectionModel().setCurrentIndex(
        go_to_row, dialog.desk.table.selectionModel().SelectionFlag.NoUpdate
    )
    press(qtbot, dialog.desk.table, Qt.Key.Key_Space)
    assert dialog.desk.model.ticked == []
    assert not dialog.desk.add.isEnabled()


def test_cells_are_changed_in_place_by_keyboard(planned: Planned, qtbot: QtBot):
    dialog = planned.gaps()
    go_to(dialog, DORA, Col.DUE)
    press(qtbot, dialog.desk.table, Qt.Key.Key_Return)
    typed = editor(dialog, QLineEdit)
    qtbot.keyClicks(typed, "2026-08-05")
    press(qtbot, typed, Qt.Key.Key_Return)
    go_to(dialog, DORA, Col.WEIGHT)
    press(qtbot, dialog.desk.table, Qt.Key.Key_F2)
    spin = editor(dialog, QDoubleSpinBox)
    assert isinstance(spin, QDoubleSpinBox)
    spin.setValue(4.0)
    press(qtbot, spin, Qt.Key.Key_Return)
    go_to(dialog, DORA)
    press(qtbot, dialog.desk.table, Qt.Key.Key_Return)
    typed = editor(dialog, QLineEdit)
    qtbot.keyClicks(typed, "Win Dora")
    press(qtbot, typed, Qt.Key.Key_Return)
    line = lines(dialog)["Win Dora"]
    assert (line.due_on, line.weight) == (date(2026, 8, 5), 4.0)
    assert dialog.desk.detail.due.value() == date(2026, 8, 5)


def test_the_owner_is_chosen_in_place_by_keyboard(planned: Planned, qtbot: QtBot):
    dialog = planned.gaps()
    go_to(dialog, DORA, Col.OWNER)
    press(qtbot, dialog.desk.table, Qt.Key.Key_Return)
    combo = editor(dialog, QComboBox)
    assert isinstance(combo, QComboBox)
    qtbot.waitUntil(combo.view().isVisible)
    press(qtbot, combo.view(), Qt.Key.Key_End)
    press(qtbot, combo.view(), Qt.Key.Key_Return)
    index = dialog.desk.model.index(row_of(dialog, DORA), Col.OWNER)
    assert index.data() == "Wei"


def test_a_day_that_cannot_be_read_is_said_and_the_old_one_stays(planned: Planned):
    dialog = planned.gaps()
    before = lines(dialog)[DORA].due_on
    index = dialog.desk.model.index(row_of(dialog, DORA), Col.DUE)
    assert not dialog.desk.model.setData(index, "someday")
    assert "someday" in dialog.desk.message_bar.text
    assert lines(dialog)[DORA].due_on == before


def test_the_fields_beside_the_list_change_the_line(planned: Planned):
    dialog = planned.gaps()
    go_to(dialog, BOARD)
    say(dialog.desk.detail.owner, planned.lin)
    say(dialog.desk.detail.acceptance, "A name and a telephone number")
    line = lines(dialog)[BOARD]
    assert (line.owner, line.acceptance) == (planned.lin, "A name and a telephone number")
    index = dialog.desk.model.index(row_of(dialog, BOARD), Col.OWNER)
    assert index.data() == "Lin"


def test_the_load_follows_the_ticks(planned: Planned):
    dialog = planned.gaps()
    for line in lines(dialog).values():
        line.owner = planned.lin
    dialog.desk.model.tick(dialog.desk.model.lines, True)
    assert "Lin, " in dialog.desk.load.said()
    dialog.desk.model.tick(dialog.desk.model.lines, False)
    assert dialog.desk.load.said() == ""


def test_what_is_ticked_becomes_the_plan_in_one_step(planned: Planned, workspace: Workspace):
    dialog = planned.gaps()
    line = lines(dialog)[MEET]
    line.ticked = False
    say(dialog.desk.detail.weight, dialog.desk.detail.weight.value())
    dialog.desk.model.tick([line], False)
    accepted = [each.title for each in dialog.desk.model.ticked]
    dialog.desk.add.click()
    assert sorted(planned.items()) == sorted(accepted)
    made = planned.items()[DORA]
    assert made["rule"] == f"key-level:{planned.dora}:1"
    assert made["reason"].startswith("Dora (D) stands at level 0; the target is 2. Rule: ")
    assert list(lines(planned.gaps())) == [MEET]
    workspace.undo()
    assert planned.items() == {}


def test_when_all_is_planned_nothing_is_missing(planned: Planned):
    planned.gaps().desk.add.click()
    dialog = planned.gaps()
    assert lines(dialog) == {}
    assert dialog.desk.empty.isVisible()
    assert not dialog.desk.add.isVisible()
    assert dialog.desk.cancel.text() == "Close"


def test_a_shorter_period_asks_for_less(planned: Planned):
    dialog = planned.gaps()
    assert "Raise Dora from level 1 to 2" in lines(dialog)
    say(dialog.last, date(2026, 4, 30))
    assert "Raise Dora from level 1 to 2" not in lines(dialog)
    assert max(line.due_on or TODAY for line in lines(dialog).values()) <= date(2026, 4, 30)


@pytest.mark.parametrize(
    ("field", "day", "said"),
    [
        ("last", date(2026, 3, 1), "not before the first one"),
        ("first", date(2026, 3, 1), "today or later"),
        ("last", date(9999, 12, 31), "3 years ahead at most"),
    ],
)
def test_days_that_make_no_plan_are_said_and_the_earlier_ones_stay(planned: Planned, field, day, said):
    dialog = planned.gaps()
    first, last = dialog.first.value(), dialog.last.value()
    say(getattr(dialog, field), day)
    assert said in dialog.message_bar.text
    assert (dialog.first.value(), dialog.last.value()) == (first, last)


def test_a_duty_of_the_overview_opens_what_would_meet_it(planned: Planned, qtbot: QtBot):
    tab = OverviewTab(planned.workspace, planned.navigator)
    tab.show_customer(planned.key)
    planned.hold(tab)
    assert tab.duties.heading.title.text() == "Missing for a customer of grade B"
    names = [line.accessibleName() for line in tab.duties.lines()]
    assert names[0] == "Coverage: 1 gap"
    tab.duties.lines()[0].click()
    dialog = planned.dialog(GapsDialog)
    assert list(lines(dialog)) == [PLANT]
    dialog.desk.add.click()
    assert list(planned.items()) == [PLANT]
    assert tab.duties.lines()[-1].accessibleName() == "Coverage: in the plan"


def test_one_duty_of_the_grade_can_be_looked_at(planned: Planned):
    dialog = planned.gaps()
    every = list(lines(dialog))
    say(dialog.duty, "problems")
    assert list(lines(dialog)) == ["Help Cordillera with a hard problem"]
    say(dialog.duty, None)
    assert list(lines(dialog)) == every
    assert dialog.duty.editor.count() == 5


def test_the_plan_tab_offers_all_the_ways(planned: Planned):
    tab = PlanPage(planned.workspace, planned.navigator)
    tab.show_customer(planned.key)
    planned.hold(tab)
    menu = tab.plan_from.menu()
    menu.actions()[0].trigger()
    dialog = planned.dialog(GapsDialog)
    dialog.desk.add.click()
    assert planned.items()
    first, last = date(2026, 1, 1), date(2027, 12, 31)
    found = planned.workspace.ask(calendar, first, last, customer=planned.key, today=TODAY)
    assert len(found.items) == len(planned.items())


def test_a_day_that_cannot_be_read_waits_while_the_other_is_chosen(planned: Planned):
    dialog = planned.gaps()
    before = set(lines(dialog))
    dialog.last.editor.setText("soon")
    dialog.last.commit()
    dialog.first.editor.setText("2026-04-01")
    dialog.first.commit()
    assert dialog.last.editor.text() == "soon"
    assert set(lines(dialog)) == before
    dialog.last.editor.setText("2026-12-31")
    dialog.last.commit()
    assert (dialog.first.value(), dialog.last.value()) == (date(2026, 4, 1), date(2026, 12, 31))


def test_nothing_is_added_while_the_day_of_an_item_cannot_be_read(planned: Planned):
    dialog = planned.gaps()
    go_to(dialog, DORA)
    due = dialog.desk.detail.due
    due.editor.setText("soon")
    dialog.desk.add.click()
    assert planned.items() == {}
    assert not dialog.message_bar.isHidden()
    due.editor.setText("15 Dec 2026")
    dialog.desk.add.click()
    assert planned.items()[DORA]["due_on"] == "2026-12-15"


def test_nothing_is_added_while_the_period_cannot_be_read(planned: Planned):
    dialog = planned.gaps()
    dialog.last.editor.setText("soon")
    dialog.desk.add.click()
    assert planned.items() == {}
