from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.operations import department, influence, seat, stakeholder
from app.text import Text
from app.workspace import Workspace
from models.customer import Customer
from models.values import LineKind, Role
from tests.books import dump
from tests.views.map_page import MapPage

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def fill(session) -> str:
    """顾明棠 leads Network with Ana and Li; Marta leads Finance; Jo has no line; nobody is CFO."""
    customer = Customer(name="Cordillera Telecom")
    session.add(customer)
    session.flush()
    network, finance = (
        department.add_department(session, customer.key, name) for name in ("Network", "Finance")
    )
    session.flush()
    chief = stakeholder.add_person(session, customer.key, "顾明棠", title="CTO", department=network)
    stakeholder.add_below(session, chief, "Ana Ruiz")
    stakeholder.add_below(session, chief, "Li Wei")
    marta = stakeholder.add_person(session, customer.key, "Marta Gil", department=finance)
    stakeholder.add_person(session, customer.key, "Jo Berg")
    seat.add_seat(session, customer.key, "CFO", Role.APPROVER, department=finance, reports_to=marta)
    return customer.key


@pytest.fixture
def page(workspace: Workspace) -> Iterator[MapPage]:
    made = MapPage(workspace, workspace.edit(Text("Fill"), fill))
    yield made
    made.close()


def test_the_map_shows_people_and_empty_seats(page: MapPage):
    assert page.names() == {"顾明棠", "Ana Ruiz", "Li Wei", "Marta Gil", "Jo Berg", "CFO"}
    assert {item.area.title for item in page.scene.areas} == {"Network", "Finance"}


def test_a_dragged_card_stays_where_it_was_put_and_undo_puts_it_back(page: MapPage):
    before = page.card("Jo Berg").pos()
    page.drag("Jo Berg", by=(0, 160))
    moved = page.card("Jo Berg").pos()
    assert moved.y() - before.y() == pytest.approx(160, abs=3)
    assert page.power_map.person[page.key("Jo Berg")].placement == (moved.x(), moved.y())
    page.workspace.undo()
    page.settle()
    assert page.card("Jo Berg").pos() == before


def test_a_card_dragged_onto_a_manager_reports_to_them(page: MapPage):
    page.drag("Jo Berg", onto="Marta Gil")
    assert page.manager("Jo Berg") == "Marta Gil"
    assert str(page.workspace.undo_text()) == "Jo Berg reports to Marta Gil"


def test_several_selected_cards_are_dragged_in_one_step(page: MapPage):
    page.select("Ana Ruiz")
    page.select("Li Wei", CONTROL)
    page.drag("Li Wei", onto="Marta Gil")
    assert (page.manager("Ana Ruiz"), page.manager("Li Wei")) == ("Marta Gil", "Marta Gil")
    page.workspace.undo()
    assert (page.manager("Ana Ruiz"), page.manager("Li Wei")) == ("顾明棠", "顾明棠")


def test_a_circle_is_refused_with_a_sentence_and_the_card_goes_back(page: MapPage):
    before = page.card("顾明棠").pos()
    steps = page.workspace.undo_stack.index()
    page.drag("顾明棠", onto="Ana Ruiz")
    assert "顾明棠 cannot report to Ana Ruiz" in page.message
    assert page.card("顾明棠").pos() == before
    assert page.workspace.undo_stack.index() == steps


def test_a_card_dragged_into_a_department_moves_there(page: MapPage):
    finance = next(item for item in page.scene.areas if item.area.title == "Finance")
    page.drag("Jo Berg", to=page.canvas.mapFromScene(finance.rect().topLeft()) + QPoint(6, 6))
    assert page.power_map.person[page.key("Jo Berg")].department_name == "Finance"


def test_with_alt_a_card_is_only_placed(page: MapPage):
    page.drag("Jo Berg", onto="Marta Gil", modifiers=ALT)
    assert page.manager("Jo Berg") is None
    assert page.power_map.person[page.key("Jo Berg")].placement is not None


def test_a_card_dragged_onto_an_empty_seat_takes_it(page: MapPage):
    page.drag("Marta Gil", onto="CFO")
    assert "CFO" not in page.names()
    assert page.power_map.person[page.key("Marta Gil")].role is Role.APPROVER


def test_escape_abandons_a_drag(page: MapPage):
    before, book = page.card("Jo Berg").pos(), page.workspace.ask(dump)
    page.drag("Jo Berg", onto="Marta Gil", escape=True)
    assert page.card("Jo Berg").pos() == before
    assert page.workspace.ask(dump) == book


def test_a_line_is_drawn_from_edge_to_card_and_asked_for_its_kind(page: MapPage):
    page.draw("Ana Ruiz", "Marta Gil", LineKind.INFLUENCE)
    assert ("Ana Ruiz", LineKind.INFLUENCE, "Marta Gil") in page.lines()


def test_a_second_line_of_a_kind_is_refused(page: MapPage):
    page.draw("Ana Ruiz", "Marta Gil", LineKind.CONFLICT)
    page.draw("Ana Ruiz", "Marta Gil", LineKind.CONFLICT)
    assert "There is already a line" in page.message
    assert len([line for line in page.lines() if line[1] is LineKind.CONFLICT]) == 1


def test_a_rubber_band_selects_what_it_touches(page: MapPage):
    corner = page.canvas.mapFromScene(page.scene.bounds.topLeft()) - QPoint(12, 12)
    opposite = page.canvas.mapFromScene(page.scene.bounds.bottomRight()) + QPoint(12, 12)
    page.drag_pixels(corner, opposite)
    assert page.selected() == page.names()
    page.drag_pixels(corner, corner + QPoint(5, 20))
    assert page.selected() == set()


def test_the_middle_button_pans(page: MapPage):
    before = page.pixel("Jo Berg")
    view = page.canvas.viewport()
    QTest.mousePress(view, Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier, QPoint(400, 300))
    page._move(QPoint(460, 340), Qt.KeyboardModifier.NoModifier)
    QTest.mouseRelease(view, Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier, QPoint(460, 340))
    assert page.pixel("Jo Berg") - before == QPoint(60, 40)


def test_selection_and_view_survive_a_change(page: MapPage):
    page.select("Ana Ruiz")
    page.canvas.set_zoom(0.9)
    item, place = page.card("Ana Ruiz"), page.canvas.mapToScene(QPoint(0, 0))
    page.workspace.edit(Text("Rename"), stakeholder.rename, page.key("Li Wei"), "Li Weiguo")
    assert page.card("Ana Ruiz") is item
    assert page.selected() == {"Ana Ruiz"}
    assert page.canvas.mapToScene(QPoint(0, 0)) == place
    assert "Li Weiguo" in page.names()


def test_a_line_is_selected_by_a_click_and_deleted_by_key(page: MapPage):
    page.workspace.edit(
        Text("Connect"), influence.connect, page.key("顾明棠"), page.key("Marta Gil"), LineKind.INFLUENCE
    )
    page.settle()
    line = next(each for each in page.power_map.lines if each.kind is LineKind.INFLUENCE)
    middle = page.scene.middle_of(line)
    QTest.mouseClick(page.canvas.viewport(), Qt.MouseButton.LeftButton, pos=page.canvas.mapFromScene(middle))
    assert page.scene.line == line
    page.press(Qt.Key.Key_Delete)
    assert line.key not in {each.key for each in page.power_map.lines}
    assert page.scene.line is None
