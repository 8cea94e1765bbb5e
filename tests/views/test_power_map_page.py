from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.operations import stakeholder
from app.operations.copying import Listed
from app.power_map.filter import Sign
from app.text import Text
from app.workspace import Workspace
from models.values import Level, LineKind, Role
from tests.books import add_customer
from tests.views.map_page import MapPage, fill
from views.power_map.deeds.pasting import people_in
from views.power_map.inspector.other_panels import SeveralPanel
from views.power_map.painting.card_painting import Detail
from views.power_map.painting.card_words import spoken
from views.theme import theme

Key = Qt.Key
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(workspace: Workspace) -> Iterator[MapPage]:
    made = MapPage(workspace, workspace.edit(Text("Fill"), fill))
    yield made
    made.close()


# -- an empty map --------------------------------------------------------------------------------


def test_an_empty_map_says_what_to_do_first(workspace: Workspace):
    page = MapPage(workspace, add_customer(workspace.transactions))
    assert page.page._empty.isVisible()
    page.page._empty.button.click()
    page.type_name("Ana Ruiz")
    assert page.names() == {"Ana Ruiz"}
    assert not page.page._empty.isVisible()
    page.close()


def test_a_list_is_pasted_onto_an_empty_map(workspace: Workspace):
    page = MapPage(workspace, add_customer(workspace.transactions))
    page.frame.activateWindow()
    QTest.qWaitForWindowActive(page.frame)
    QGuiApplication.clipboard().setText("Ana Ruiz\nLi Wei")
    QTest.keyClick(page.frame, Key.Key_V, CONTROL)
    page.settle()
    assert page.names() == {"Ana Ruiz", "Li Wei"}
    assert page.canvas.hasFocus()
    page.workspace.undo()
    assert page.page._empty.isVisible()
    page.close()


# -- keys ----------------------------------------------------------------------------------------


def test_arrows_walk_the_tree(page: MapPage):
    page.select("Ana Ruiz")
    page.press(Key.Key_Up)
    assert page.selected() == {"顾明棠"}
    page.press(Key.Key_Down)
    assert page.selected() == {"Ana Ruiz"}
    page.press(Key.Key_Right)
    assert page.selected() == {"Li Wei"}


def test_the_first_arrow_begins_at_the_top(page: MapPage):
    page.press(Key.Key_Escape)
    page.press(Key.Key_Down)
    assert len(page.selected()) == 1


def test_n_adds_a_report_shift_n_a_colleague_and_alt_n_a_manager(page: MapPage):
    page.select("Ana Ruiz")
    page.press(Key.Key_N)
    page.type_name("Report")
    assert page.manager("Report") == "Ana Ruiz"
    assert page.selected() == {"Report"}
    page.select("Ana Ruiz")
    page.press(Key.Key_N, SHIFT)
    page.type_name("Colleague")
    assert page.manager("Colleague") == "顾明棠"
    page.select("Ana Ruiz")
    page.press(Key.Key_N, ALT)
    page.type_name("Between")
    assert (page.manager("Ana Ruiz"), page.manager("Between")) == ("Between", "顾明棠")


def test_f2_renames_in_place_and_a_bad_name_stays_in_the_editor(page: MapPage):
    page.select("Ana Ruiz")
    page.press(Key.Key_F2)
    page.type_name("x" * 201)
    assert "201 characters" in page.message
    page.type_name("Ana Ruiz de Castro")
    assert "Ana Ruiz de Castro" in page.names()


def test_escape_keeps_the_name(page: MapPage):
    page.select("Ana Ruiz")
    page.press(Key.Key_F2)
    page.canvas.naming.editor.setText("Somebody else")
    QTest.keyClick(page.canvas.naming.editor, Key.Key_Escape)
    assert "Ana Ruiz" in page.names()


def test_l_draws_a_line_by_keyboard(page: MapPage):
    page.select("Ana Ruiz")
    page.press(Key.Key_L)
    page.press(Key.Key_Right)
    page.press(Key.Key_Return)
    page.choose_kind(LineKind.CONFLICT)
    assert ("Ana Ruiz", LineKind.CONFLICT, "Li Wei") in page.lines()


def test_everything_is_selected_with_ctrl_a(page: MapPage):
    page.press(Key.Key_A, CONTROL)
    assert page.selected() == page.names()
    assert isinstance(page.page.inspector.panel, SeveralPanel)


def test_zoom_keys(page: MapPage):
    page.press(Key.Key_1)
    assert page.canvas.zoom == 1.0
    page.press(Key.Key_Plus)
    assert page.canvas.zoom > 1.0
    page.press(Key.Key_Minus)
    assert page.canvas.zoom == pytest.approx(1.0)
    page.canvas.set_zoom(2.0)
    page.press(Key.Key_0)
    whole = page.canvas.mapToScene(page.canvas.viewport().rect()).boundingRect()
    assert whole.contains(page.scene.bounds)


def test_the_point_under_the_pointer_stays_while_zooming(page: MapPage):
    page.canvas.set_zoom(1.0)
    anchor = QPoint(300, 200)
    before = page.canvas.mapToScene(anchor)
    page.canvas.set_zoom(1.7, anchor)
    after = page.canvas.mapToScene(anchor)
    assert (after - before).manhattanLength() < 2


# -- finding and filtering -----------------------------------------------------------------------


def test_searching_fades_the_others_and_enter_goes_to_the_match(page: MapPage):
    search = page.page.filters.search
    search.setText("planner")
    assert page.card("Li Wei").opacity() < 0.5
    assert page.card("Ana Ruiz").opacity() == 1.0
    QTest.keyClick(search, Key.Key_Return)
    assert page.selected() == {"Ana Ruiz"}
    middle = page.canvas.viewport().rect().center()
    assert (page.pixel("Ana Ruiz") - middle).manhattanLength() < 4
    search.clear()
    assert page.card("Li Wei").opacity() == 1.0


@pytest.mark.parametrize(
    ("sign", "left"), [(Sign.STALE, {"Ana Ruiz"}), (Sign.NOT_CONTACTED, {"顾明棠", "Li Wei"})]
)
def test_filters_leave_those_they_name(page: MapPage, sign: Sign, left: set[str]):
    page.filter_panel().chips[sign].click()
    assert {item.title for item in page.scene.cards.values() if item.opacity() == 1.0} == left


def test_the_level_filter_takes_several(page: MapPage):
    panel = page.filter_panel()
    panel.chips[Level.OPPOSED].click()
    panel.chips[Level.SUPPORT].click()
    assert {item.title for item in page.scene.cards.values() if item.opacity() == 1.0} == {
        "Ana Ruiz",
        "Marta Gil",
    }


# -- the table twin ------------------------------------------------------------------------------


def test_the_table_shows_the_same_people_and_shares_the_selection(page: MapPage):
    page.select("Ana Ruiz")
    page.page.filters.table.setChecked(True)
    table = page.page.table
    assert table.isVisible()
    assert table.keys() == [page.key("Ana Ruiz")]
    table.select([])
    rows = {table.model().index(row, 0).data(): row for row in range(table.model().rowCount())}
    table.selectRow(rows["Li Wei"])
    assert page.selected() == {"Li Wei"}


def test_the_table_sorts_by_level_with_not_contacted_below_neutral(page: MapPage, qtmodeltester):
    page.page.filters.table.setChecked(True)
    table = page.page.table
    names = [table.model().index(row, 0).data() for row in range(table.model().rowCount())]
    assert names[0] == "Ana Ruiz"
    assert names[-2:] == ["Marta Gil", "Who?"]
    qtmodeltester.check(table.people)
    qtmodeltester.check(table.model())


# -- looks ---------------------------------------------------------------------------------------


def test_names_are_plain_text_everywhere(page: MapPage):
    name = "<b>Bold</b> & <img src=x>"
    page.workspace.edit(Text("Rename"), stakeholder.rename, page.key("Ana Ruiz"), name)
    card = page.card(name)
    card.set_hovered(True)
    assert "&lt;b&gt;Bold&lt;/b&gt; &amp;" in card.toolTip()
    assert page.panel(name).name.value() == name
    assert spoken(card.card).splitlines()[0] == name


@pytest.mark.parametrize("name", ["x" * 200, "👩‍💼 Zoë 🏳️‍🌈", "نور بنت خالد", "a\tb"])
def test_odd_names_are_drawn(page: MapPage, name: str):
    page.workspace.edit(Text("Rename"), stakeholder.rename, page.key("Ana Ruiz"), name)
    for zoom in (1.0, 0.5, 0.2):
        page.canvas.set_zoom(zoom)
        assert not page.canvas.grab().isNull()


@pytest.mark.parametrize(
    ("zoom", "detail"),
    [(1.0, Detail.FULL), (0.8, Detail.FULL), (0.79, Detail.NAME), (0.35, Detail.NAME), (0.34, Detail.DOT)],
)
def test_detail_follows_the_zoom(zoom: float, detail: Detail):
    assert Detail.at(zoom) is detail


def test_the_map_wears_the_theme(page: MapPage):
    light = page.canvas.grab().toImage().pixelColor(4, 300)
    theme().choose("dark")
    assert page.canvas.grab().toImage().pixelColor(4, 300) != light


def test_the_score_says_why(page: MapPage):
    score = page.page.stage.score
    assert page.power_map.score.is_red
    assert score._warning.text() == "A decision maker is against us"
    popover = score.key_score.explain()
    assert popover is not None
    popover.close()


def test_the_score_takes_the_room_of_its_words(page: MapPage):
    score = page.page.stage.score
    score._gap.setText("Gap of more than one thought and another and another")
    QApplication.processEvents()
    assert score.width() >= score.sizeHint().width()
    assert score.geometry().right() < page.page.stage.width()


# -- from Excel ----------------------------------------------------------------------------------


def test_names_and_titles_are_pasted_below_the_selected_person(page: MapPage):
    QGuiApplication.clipboard().setText("Name\tTitle\n王芳\t总经理\nJo Berg\t\n\n")
    page.select("Marta Gil")
    page.press(Key.Key_V, CONTROL)
    assert page.manager("王芳") == "Marta Gil"
    assert {"王芳", "Jo Berg"} <= page.names()
    page.workspace.undo()
    assert page.names().isdisjoint({"王芳", "Jo Berg"})


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("", []),
        ("Ana Ruiz", [("Ana Ruiz", None)]),
        ("姓名\t职务\n顾明棠\tCTO", [("顾明棠", "CTO")]),
        ("Ruiz, Ana\r\nWei, Li\r\n", [("Ruiz, Ana", None), ("Wei, Li", None)]),
        ('"Ana\nRuiz"\tPlanner', [("Ana Ruiz", "Planner")]),
        ("x" * 201, []),
        ("Ana\tCFO\tFinance\td", [("Ana", "CFO", "Finance", Role.DECIDER)]),
        ("Ana\t\t\t审批者", [("Ana", None, None, Role.APPROVER)]),
        ("Ana\t\t\tkeeper of keys", [("Ana", None)]),
    ],
)
def test_a_copied_list_is_read(text: str, people: list[tuple]):
    assert people_in(text) == [Listed(*each) for each in people]


def test_an_empty_clipboard_says_so(page: MapPage):
    QGuiApplication.clipboard().setText("")
    page.press(Key.Key_V, CONTROL)
    assert "no names on the clipboard" in page.message


def test_lines_with_names_that_are_too_long_are_spoken_of(page: MapPage):
    QGuiApplication.clipboard().setText("\n".join(("Name", "Nia", "x" * 201, "Ivo")))
    page.press(Key.Key_V, CONTROL)
    assert {"Nia", "Ivo"} <= page.names()
    assert "2 people were added. Line 3 was left out" in page.message
    QGuiApplication.clipboard().setText("x" * 201)
    page.press(Key.Key_V, CONTROL)
    assert page.message.startswith("Line 1 was left out: its name has more than 200 characters")
    QGuiApplication.clipboard().setText("\n".join(("x" * 201, "Uma", "y" * 201)))
    page.press(Key.Key_V, CONTROL)
    assert "One person was added. Lines 1, 3 were left out" in page.message


# -- menus ---------------------------------------------------------------------------------------


def test_the_context_menu_moves_a_person_to_a_department(page: MapPage):
    page.select("Marta Gil")
    page.page._offer_menu(QPoint(0, 0), page.card("Marta Gil").pos())
    menu = page.page.menu
    departments = next(entry for entry in menu.actions() if entry.menu()).menu()
    next(entry for entry in departments.actions() if entry.text() == "Network").trigger()
    menu.close()
    assert page.power_map.person[page.key("Marta Gil")].department_name == "Network"


def test_tidy_gives_placed_cards_back_to_the_layout(page: MapPage):
    before = page.card("Marta Gil").pos()
    page.drag("Marta Gil", by=(60, 200))
    asked = page.answer("tidy")
    page.page.deeds.tidy()
    page.settle()
    assert asked
    assert page.card("Marta Gil").pos() == before


def test_leaving_the_page_while_it_is_out_of_sight_costs_one_refresh(page: MapPage):
    page.frame.hide()
    page.workspace.edit(Text("Rename"), stakeholder.rename, page.key("Ana Ruiz"), "Ana")
    assert "Ana Ruiz" in page.names()
    page.frame.show()
    QApplication.processEvents()
    assert "Ana" in page.names()
