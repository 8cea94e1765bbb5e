"""What letting go of cards does in each lens."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.operations import buying, department, seat, stakeholder
from app.operations.rating import rate
from app.power_map.perspective import Lens
from app.text import Text
from app.workspace import Workspace
from models.customer import Customer
from models.values import Closeness, Level, LineKind, Power, RatingKind, Role
from tests.books import dump
from tests.views.map_page import MapPage

Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def fill(session) -> str:
    """Ana holds CTO (need, tender) and Buyer (decision); Li is rated evaluator; nobody is CFO (decision)."""
    customer = Customer(name="Cordillera Telecom")
    session.add(customer)
    session.flush()
    network = department.add_department(session, customer.key, "Network")
    finance = department.add_department(session, customer.key, "Finance")
    session.flush()
    ana = stakeholder.add_person(session, customer.key, "Ana Ruiz", title="CTO", department=network)
    li = stakeholder.add_below(session, ana, "Li Wei", "Planner")
    stakeholder.add_person(session, customer.key, "Jo Berg", department=finance)
    need, tender, decision = buying.add_steps(session, customer.key, ("Need", "Tender", "Decision"))
    cto = seat.add_seat(session, customer.key, "CTO", Role.DECIDER, department=network)
    buyer = seat.add_seat(session, customer.key, "Buyer", Role.USER, department=network)
    cfo = seat.add_seat(session, customer.key, "CFO", Role.APPROVER, department=finance)
    session.flush()
    for held in (cto, buyer):
        seat.assign_holder(session, held, ana)
    for one, step in ((cto, need), (cto, tender), (buyer, decision), (cfo, decision)):
        buying.put_into_step(session, one, step)
    rate(session, ana, RatingKind.LEVEL, Level.SUPPORT)
    rate(session, ana, RatingKind.POWER, Power.CONSIDERABLE)
    rate(session, li, RatingKind.ROLE, Role.EVALUATOR)
    rate(session, li, RatingKind.LEVEL, Level.NEUTRAL)
    return customer.key


@pytest.fixture
def page(workspace: Workspace) -> Iterator[MapPage]:
    made = MapPage(workspace, workspace.edit(Text("Fill"), fill))
    yield made
    made.close()


def seats_in(page: MapPage, step: str) -> set[str]:
    key = next(each.key for each in page.power_map.steps if each.name == step)
    return {each.title for each in page.power_map.seats if key in each.steps}


# -- grids ---------------------------------------------------------------------------------------


def test_a_card_dragged_into_another_cell_asks_and_rates_in_one_step(page: MapPage):
    page.look_through(Lens.POWER)
    steps = page.workspace.undo_stack.index()
    page.drag_into_cell("Ana Ruiz", Level.EXCLUSIVE, Power.STRONG)
    proposal = page.canvas.proposal
    assert proposal is not None
    assert proposal.change.said == "Level 1 → 2, Power 3 → 4"
    assert page.workspace.undo_stack.index() == steps
    page.accept_rating("Told us the shortlist on the phone")
    ana = page.power_map.person[page.key("Ana Ruiz")]
    assert (ana.level, ana.power, ana.has_evidence) == (Level.EXCLUSIVE, Power.STRONG, True)
    assert page.workspace.undo_stack.index() == steps + 1
    assert str(page.workspace.undo_text()) == "Rate Ana Ruiz"


def test_escape_puts_a_proposed_card_back_and_nothing_is_stored(page: MapPage):
    page.look_through(Lens.CLOSENESS)
    before, book = page.card("Ana Ruiz").pos(), page.workspace.ask(dump)
    page.drag_into_cell("Ana Ruiz", Level.COACH, Closeness.TRUSTED)
    assert page.card("Ana Ruiz").pos() != before
    page.press(Key.Key_Escape)
    assert page.canvas.proposal is None
    assert page.card("Ana Ruiz").pos() == before
    assert page.workspace.ask(dump) == book


def test_a_click_elsewhere_gives_an_untouched_proposal_up_but_keeps_what_was_typed(page: MapPage):
    page.look_through(Lens.POWER)
    page.drag_into_cell("Ana Ruiz", Level.COACH, Power.CONSIDERABLE)
    page.select("Li Wei")
    assert page.canvas.proposal is None
    assert page.selected() == {"Li Wei"}
    page.settle()
    page.drag_into_cell("Ana Ruiz", Level.COACH, Power.CONSIDERABLE)
    assert page.canvas.proposal is not None
    page.canvas.proposal.evidence.editor.setPlainText("Said so")
    page.select("Jo Berg")
    assert page.canvas.proposal is not None
    assert page.selected() == {"Ana Ruiz"}


def test_a_click_beside_the_fields_of_a_proposal_does_not_reach_the_map(page: MapPage):
    page.look_through(Lens.POWER)
    page.drag_into_cell("Ana Ruiz", Level.COACH, Power.CONSIDERABLE)
    proposal = page.canvas.proposal
    assert proposal is not None
    inside = proposal.geometry().topLeft() + QPoint(4, 4)
    window = page.frame.windowHandle()
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=page.canvas.viewport().mapTo(page.frame, inside))
    assert page.canvas.proposal is proposal
    assert page.selected() == {"Ana Ruiz"}


def test_several_cards_are_rated_together_each_as_far_as_it_changes(page: MapPage):
    page.look_through(Lens.POWER)
    page.select("Ana Ruiz")
    page.select("Li Wei", CONTROL)
    page.drag_into_cell("Ana Ruiz", Level.SUPPORT, Power.STRONG)
    assert page.canvas.proposal is not None
    assert page.canvas.proposal.change.said == "Power → 4, Level → 1"
    page.accept_rating()
    li = page.power_map.person[page.key("Li Wei")]
    assert (li.level, li.power) == (Level.SUPPORT, Power.STRONG)
    page.workspace.undo()
    li = page.power_map.person[page.key("Li Wei")]
    assert (li.level, li.power) == (Level.NEUTRAL, None)


@pytest.mark.parametrize(
    ("level", "power", "sentence"),
    [
        (Level.NOT_CONTACTED, Power.CONSIDERABLE, "Who has been met stays contacted"),
        (Level.SUPPORT, None, "A rating of power stays"),
    ],
)
def test_cells_of_what_is_not_known_are_refused(page: MapPage, level: Level, power, sentence: str):
    page.look_through(Lens.POWER)
    before = page.card("Ana Ruiz").pos()
    page.drag_into_cell("Ana Ruiz", level, power)
    assert sentence in page.message
    assert page.canvas.proposal is None
    assert page.card("Ana Ruiz").pos() == before


def test_a_wrong_date_is_said_and_the_proposal_stays(page: MapPage):
    page.look_through(Lens.POWER)
    page.drag_into_cell("Ana Ruiz", Level.COACH, Power.CONSIDERABLE)
    proposal = page.canvas.proposal
    assert proposal is not None
    proposal.rated_on.editor.setText("2031-01-01")
    proposal.save.click()
    assert "cannot be dated in the future" in page.message
    assert page.canvas.proposal is proposal
    proposal.rated_on.editor.setText("yesterdayish")
    proposal.save.click()
    assert page.canvas.proposal is proposal


def test_shift_and_an_arrow_move_a_card_to_the_next_cell(page: MapPage):
    page.look_through(Lens.POWER)
    page.select("Ana Ruiz")
    page.press(Key.Key_Right, SHIFT)
    assert page.canvas.proposal is not None
    assert page.canvas.proposal.change.said == "Level 1 → 2"
    QTest.keyClick(page.canvas.proposal.evidence.editor, Key.Key_Return, CONTROL)
    page.settle()
    assert page.power_map.person[page.key("Ana Ruiz")].level is Level.EXCLUSIVE


def test_level_two_without_evidence_is_warned_of(page: MapPage):
    page.look_through(Lens.POWER)
    page.drag_into_cell("Ana Ruiz", Level.EXCLUSIVE, Power.CONSIDERABLE)
    proposal = page.canvas.proposal
    assert proposal is not None
    assert not proposal._warning.isHidden()
    proposal.evidence.editor.setPlainText("Said so")
    assert proposal._warning.isHidden()


# -- influence -----------------------------------------------------------------------------------


def test_in_the_network_a_card_on_another_draws_a_line_and_elsewhere_goes_back(page: MapPage):
    page.look_through(Lens.INFLUENCE)
    before, book = page.card("Jo Berg").pos(), page.workspace.ask(dump)
    page.drag("Jo Berg", by=(40, 30))
    assert page.card("Jo Berg").pos() == before
    assert page.workspace.ask(dump) == book
    page.drag("Jo Berg", onto="Ana Ruiz")
    page.choose_kind(LineKind.INFLUENCE)
    assert ("Jo Berg", LineKind.INFLUENCE, "Ana Ruiz") in page.lines()


# -- the decision chain --------------------------------------------------------------------------


def test_a_card_in_another_step_takes_part_there_instead(page: MapPage):
    page.look_through(Lens.CHAIN)
    page.drag_into("Ana Ruiz", "Decision")
    assert seats_in(page, "Need") == set()
    assert seats_in(page, "Decision") == {"CTO", "Buyer", "CFO"}
    assert seats_in(page, "Tender") == {"CTO"}


def test_with_control_a_card_takes_part_there_too(page: MapPage):
    page.look_through(Lens.CHAIN)
    page.drag_into("Ana Ruiz", "Decision", CONTROL)
    assert seats_in(page, "Need") == {"CTO"}
    assert seats_in(page, "Decision") == {"CTO", "Buyer", "CFO"}


def test_an_empty_seat_moves_between_steps(page: MapPage):
    page.look_through(Lens.CHAIN)
    page.drag_into("CFO", "Need")
    assert (seats_in(page, "Need"), seats_in(page, "Decision")) == ({"CTO", "CFO"}, {"Buyer"})


def test_a_person_without_a_seat_gets_one_in_the_same_undo_step(page: MapPage):
    page.look_through(Lens.CHAIN)
    steps = page.workspace.undo_stack.index()
    page.drag_into("Li Wei", "Tender")
    made = next(each for each in page.power_map.seats if each.title == "Planner")
    assert (made.role, made.holder) == (Role.EVALUATOR, page.key("Li Wei"))
    assert page.steps_of("Li Wei") == {"Tender"}
    assert page.workspace.undo_stack.index() == steps + 1
    page.workspace.undo()
    assert page.power_map.person[page.key("Li Wei")].seats == ()


def test_in_no_step_yet_takes_a_card_out(page: MapPage):
    page.look_through(Lens.CHAIN)
    page.drag_into("CFO", "In no step yet")
    assert page.steps_of("CFO") == set()


def test_a_further_appearance_is_selected_dragged_and_taken_out(page: MapPage):
    page.look_through(Lens.CHAIN)
    echo = next(item for item in page.scene._echoes if page.area("Tender").rect().contains(item.rect()))
    at = page.canvas.mapFromScene(echo.rect().center())
    QTest.mouseClick(page.canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert page.selected() == {"Ana Ruiz"}
    page.drag_pixels(at, page.canvas.mapFromScene(page.area("Decision").rect().center()))
    assert (seats_in(page, "Need"), seats_in(page, "Tender")) == ({"CTO"}, set())
    assert "CTO" in seats_in(page, "Decision")
    echo = next(item for item in page.scene._echoes)
    page.scene.select([echo.echo.key])
    page.choose_entry(echo.rect().center(), "No longer takes part in this step")
    assert seats_in(page, "Decision") == {"CFO"}


def test_shift_and_an_arrow_move_a_seat_to_the_next_step(page: MapPage):
    page.look_through(Lens.CHAIN)
    page.select("CFO")
    page.press(Key.Key_Left, SHIFT)
    assert page.steps_of("CFO") == {"Tender"}


# -- folded departments --------------------------------------------------------------------------


def test_a_folded_department_takes_people_in_and_unfolds_by_enter(page: MapPage):
    page.page.deeds.looking.fold(page.area("Network").area.key)
    page.settle()
    assert page.names() == {"Network", "Jo Berg", "CFO"}
    page.drag("Jo Berg", onto="Network")
    assert page.names() == {"Network", "CFO"}
    page.select("Network")
    page.press(Key.Key_Return)
    assert {"Ana Ruiz", "Li Wei", "Jo Berg"} <= page.names()


def test_a_folded_department_on_a_manager_hangs_its_heads_there(page: MapPage):
    page.page.deeds.looking.fold(page.area("Network").area.key)
    page.settle()
    page.canvas.fit()
    page.drag("Network", onto="Jo Berg")
    below = [each.name for each in page.power_map.present if each.manager == page.key("Jo Berg")]
    assert "Ana Ruiz" in below
    before, book = page.card("Network").pos(), page.workspace.ask(dump)
    page.drag("Network", by=(0, 200))
    assert page.card("Network").pos() == before
    assert page.workspace.ask(dump) == book


# -- the past ------------------------------------------------------------------------------------


def test_nothing_is_edited_while_a_past_day_is_shown(page: MapPage):
    book = page.workspace.ask(dump)
    page.canvas.show_past(True)
    page.drag("Jo Berg", onto="Ana Ruiz")
    assert "map of a past day" in page.message
    page.select("Jo Berg")
    for key in (Key.Key_F2, Key.Key_N, Key.Key_Delete):
        page.press(key)
        assert page.canvas.naming.editor.isHidden()
    page.press(Key.Key_Right, SHIFT)
    page.press(Key.Key_D, CONTROL)
    page.look_through(Lens.CHAIN)
    page.drag_into("CFO", "Need")
    assert "Delete…" not in {entry.text().split("\t")[0] for entry in page.menu("CFO").actions()}
    page.page.menu.close()
    assert page.workspace.ask(dump) == book
    page.canvas.show_past(False)
    page.drag_into("CFO", "Need")
    assert page.workspace.ask(dump) != book
