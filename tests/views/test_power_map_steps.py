"""Buying steps and looking: what is no dragging of cards."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.operations import buying
from app.power_map.perspective import Lens
from app.text import Text
from app.workspace import Workspace
from models.values import LineKind, Role, Signature
from tests.views.map_page import MapPage, fill
from views.power_map.canvas.steps import usual_steps
from views.power_map.inspector.signatures import SignatureLines, signing

Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(workspace: Workspace) -> Iterator[MapPage]:
    made = MapPage(workspace, workspace.edit(Text("Fill"), fill))
    yield made
    made.close()


@pytest.fixture
def chain(page: MapPage) -> MapPage:
    """With the steps Need, Tender and Decision."""
    customer = page.power_map.customer
    page.workspace.edit(Text("Steps"), buying.add_steps, customer, ("Need", "Tender", "Decision"))
    page.look_through(Lens.CHAIN)
    return page


def names(page: MapPage) -> list[str]:
    return [step.name for step in page.power_map.steps]


def key_of(page: MapPage, name: str) -> str:
    return next(step.key for step in page.power_map.steps if step.name == name)


def type_heading(page: MapPage, text: str) -> None:
    editor = page.canvas.naming.heading_editor
    assert not editor.isHidden()
    editor.setText(text)
    QTest.keyClick(editor, Key.Key_Return)
    page.settle()


# -- steps ---------------------------------------------------------------------------------------


def test_a_customer_without_steps_is_offered_the_usual_ones(page: MapPage):
    prompt = page.page.steps_prompt
    assert prompt.isHidden()
    page.look_through(Lens.CHAIN)
    assert not prompt.isHidden()
    prompt.usual.click()
    assert names(page) == usual_steps()
    assert prompt.isHidden()
    page.workspace.undo()
    assert names(page) == []
    assert not prompt.isHidden()
    prompt.add.click()
    type_heading(page, "Pilot")
    assert names(page) == ["Pilot"]


def test_a_step_added_at_the_end_comes_into_sight(chain: MapPage):
    chain.canvas.set_zoom(1.0)
    for name in ("Contract", "Delivery", "Payment", "Service"):
        chain.page.deeds.steps.add()
        type_heading(chain, name)
    column = chain.canvas.mapFromScene(chain.area("Service").rect()).boundingRect()
    room = chain.canvas.viewport().rect()
    assert room.left() <= column.left()
    assert column.right() <= room.right()


def test_a_double_click_on_a_step_renames_it(chain: MapPage):
    at = chain.canvas.mapFromScene(chain.area("Tender").rect().center())
    QTest.mouseDClick(chain.canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
    type_heading(chain, "RFP")
    assert names(chain) == ["Need", "RFP", "Decision"]


def test_steps_are_added_moved_and_deleted_from_their_menu(chain: MapPage):
    def choose(step: str, text: str) -> None:
        rect = chain.area(step).rect()
        chain.choose_entry(QPointF(rect.center().x(), rect.bottom() - 4), text)

    choose("Tender", "Add a step after")
    type_heading(chain, "Pilot")
    assert names(chain) == ["Need", "Tender", "Pilot", "Decision"]
    choose("Need", "Add a step before")
    type_heading(chain, "Idea")
    assert names(chain) == ["Idea", "Need", "Tender", "Pilot", "Decision"]
    choose("Pilot", "Move the step to the left")
    choose("Need", "Move the step to the right")
    assert names(chain) == ["Idea", "Pilot", "Need", "Tender", "Decision"]
    choose("Idea", "Delete the step")
    assert names(chain) == ["Pilot", "Need", "Tender", "Decision"]
    chain.workspace.undo()
    assert names(chain)[0] == "Idea"


def test_the_step_of_the_selected_card_is_renamed_by_key(chain: MapPage):
    chain.drag_into("CFO", "Need")
    chain.select("CFO")
    chain.press(Key.Key_F2, SHIFT)
    type_heading(chain, "Wish")
    assert names(chain)[0] == "Wish"


def test_taking_part_is_ticked_in_the_menu_of_a_card(chain: MapPage):
    chain.choose_entry("CFO", "Takes part in", "Tender")
    chain.choose_entry("CFO", "Takes part in", "Decision")
    assert chain.steps_of("CFO") == {"Tender", "Decision"}
    chain.choose_entry("CFO", "Takes part in", "Tender")
    assert chain.steps_of("CFO") == {"Decision"}


def test_who_has_no_role_is_added_with_a_word_about_where(chain: MapPage):
    chain.page.deeds.add_person()
    chain.type_name("Nia Okoro")
    assert "Nia Okoro" not in chain.names()
    assert "Nia Okoro is on the map" in chain.message


# -- lenses, folding, surroundings ----------------------------------------------------------------


def test_control_with_page_down_goes_through_the_lenses_from_anywhere_on_the_page(page: MapPage):
    for lens in (*list(Lens)[1:], Lens.ORGANISATION):
        page.press(Key.Key_PageDown, CONTROL)
        assert page.canvas.lens is lens
    QTest.keyClick(page.page.filters.search, Key.Key_PageUp, CONTROL)
    assert page.canvas.lens is Lens.CHAIN


def test_selection_survives_every_lens_that_shows_the_card(page: MapPage):
    page.select("Marta Gil")
    for lens in Lens:
        page.look_through(lens)
        assert page.selected() == {"Marta Gil"}


def test_a_point_folds_the_department_and_the_selection_follows(page: MapPage):
    page.select("Ana Ruiz")
    page.press(Key.Key_Period)
    assert page.names() == {"Network", "Marta Gil", "CFO"}
    assert page.selected() == {"Network"}
    page.press(Key.Key_Period)
    assert page.selected() == {"顾明棠"}
    steps = page.workspace.undo_stack.index()
    page.choose_entry(page.area("Network").rect().topLeft() + QPointF(5, 5), "Fold Network")
    assert "Network" in page.names()
    page.choose_entry(QPointF(-300, -300), "Unfold all departments")
    assert "Ana Ruiz" in page.names()
    assert page.workspace.undo_stack.index() == steps


def test_folding_is_kept_for_each_customer(page: MapPage, workspace: Workspace):
    first = page.power_map.customer
    other = workspace.edit(Text("Fill"), fill)
    page.page.deeds.looking.fold_all()
    page.page.show_customer(other)
    page.settle()
    assert "Ana Ruiz" in page.names()
    page.page.show_customer(first)
    page.settle()
    assert "Ana Ruiz" not in page.names()


def test_a_folded_department_is_renamed_and_not_deleted(page: MapPage):
    page.page.deeds.looking.fold_all()
    page.settle()
    page.select("Network")
    page.press(Key.Key_F2)
    page.type_name("Networks")
    assert page.power_map.departments[0].name == "Networks"
    page.press(Key.Key_Delete)
    assert "folded department" in page.message
    assert len(page.power_map.present) == 4


def test_f_shows_who_is_around_and_escape_everybody(page: MapPage):
    page.page.edits.connect(page.key("Ana Ruiz"), page.key("Li Wei"), LineKind.DOTTED)
    page.select("Ana Ruiz")
    page.press(Key.Key_F)
    assert page.names() == {"Ana Ruiz", "顾明棠", "Li Wei"}
    page.press(Key.Key_2)
    assert page.page.perspective.degrees == 2
    page.press(Key.Key_Escape)
    assert page.selected() == set()
    page.press(Key.Key_Escape)
    assert "Marta Gil" in page.names()


def test_arrows_go_by_place_where_there_is_no_tree(page: MapPage):
    page.look_through(Lens.POWER)
    page.select("Marta Gil")
    page.press(Key.Key_Right)
    (to,) = page.selected()
    assert page.card(to).pos().x() > page.card("Marta Gil").pos().x()


def test_the_role_of_a_seat_that_is_made_in_the_chain_is_the_rated_one(chain: MapPage):
    chain.drag_into("Marta Gil", "Tender")
    made = next(seat for seat in chain.power_map.seats if seat.holder is not None)
    assert made.role is Role.DECIDER


# -- who signs -----------------------------------------------------------------------------------


def test_the_inspector_names_who_signs_and_what_nobody_signs(page: MapPage):
    assert page.page.inspector.panel.findChild(SignatureLines) is None
    cfo = page.key("CFO")
    page.page.edits.set_seat_field(cfo, signs_contract=True, signs_payment=True)
    said = {each.signature: (each.said, each.missing) for each in signing(page.power_map)}
    assert said[Signature.CONTRACT] == ("CFO (empty)", True)
    assert said[Signature.RECEIPT] == ("Nobody yet", True)
    page.page.edits.assign_holder(cfo, page.key("Marta Gil"))
    said = {each.signature: (each.said, each.missing) for each in signing(page.power_map)}
    assert said[Signature.PAYMENT] == ("Marta Gil", False)
    lines = page.page.inspector.panel.findChild(SignatureLines)
    lines.chosen.emit(signing(page.power_map)[0].cards)
    assert page.selected() == {"Marta Gil"}


def test_a_double_click_on_the_name_of_a_department_folds_it(page: MapPage):
    at = page.canvas.mapFromScene(page.area("Network").rect().topLeft() + QPointF(30, 8))
    QTest.mouseDClick(page.canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert page.names() == {"Network", "Marta Gil", "CFO"}


def test_arrows_select_on_the_way(page: MapPage):
    page.select("顾明棠")
    for key in (Key.Key_Down, Key.Key_Right):
        page.press(key, Qt.KeyboardModifier.AltModifier | SHIFT)
    assert page.selected() == {"顾明棠", "Ana Ruiz", "Li Wei"}


def test_the_map_shows_that_it_has_the_keyboard_when_it_came_there_by_keyboard(page: MapPage):
    frame = page.canvas._frame
    page.page.filters.search.setFocus(Qt.FocusReason.MouseFocusReason)
    QApplication.sendEvent(page.canvas, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    assert not frame.isHidden()
    assert frame.size() == page.canvas.size()
    QApplication.sendEvent(page.canvas, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason))
    assert frame.isHidden()
    QApplication.sendEvent(page.canvas, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.MouseFocusReason))
    assert frame.isHidden()
