"""The table twin of every lens."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.operations import buying
from app.power_map.perspective import Lens
from app.text import Text
from app.workspace import Workspace
from tests.views.map_page import MapPage, fill
from views.power_map.items.overlay import Mark, Overlay

Key = Qt.Key


@pytest.fixture
def page(workspace: Workspace) -> Iterator[MapPage]:
    def with_steps(session) -> str:
        customer = fill(session)
        for name in ("Need", "Decision"):
            buying.add_step(session, customer, name)
        return customer

    made = MapPage(workspace, workspace.edit(Text("Fill"), with_steps))
    made.page.filters.table.setChecked(True)
    yield made
    made.close()


def headings(page: MapPage) -> list[str]:
    model = page.page.table.model()
    return [
        model.headerData(place, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
        for place in range(model.columnCount())
    ]


def names(page: MapPage) -> list[str]:
    model = page.page.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def cell(page: MapPage, name: str, heading: str) -> str:
    return page.page.table.model().index(names(page).index(name), headings(page).index(heading)).data()


@pytest.mark.parametrize(
    ("lens", "second"),
    [
        (Lens.ORGANISATION, "Job title"),
        (Lens.POWER, "Power"),
        (Lens.CLOSENESS, "Closeness"),
        (Lens.INFLUENCE, "Influence, 0 to 100"),
        (Lens.CHAIN, "Decision role"),
    ],
)
def test_what_the_lens_is_about_comes_first(page: MapPage, lens: Lens, second: str):
    page.page.look_through(lens)
    assert headings(page)[:2] == ["Full name", second]
    assert len(names(page)) == len(page.scene.cards)


def test_the_network_is_sorted_by_influence(page: MapPage):
    page.page.look_through(Lens.INFLUENCE)
    assert names(page)[0] == "顾明棠"
    assert cell(page, "顾明棠", "Influence, 0 to 100") == "100"
    assert cell(page, "顾明棠", "People beside") == "2"


def test_steps_are_columns_of_the_chain(page: MapPage):
    page.page.look_through(Lens.CHAIN)
    assert {"Need", "Decision", "Signs"} <= set(headings(page))
    assert "Ana Ruiz" not in names(page)


def test_marks_of_an_overlay_are_a_column(page: MapPage):
    assert "Marked" not in headings(page)
    page.scene.show_overlay(Overlay({page.key("Li Wei"): Mark("Single thread")}))
    assert cell(page, "Li Wei", "Marked") == "Single thread"
    page.scene.show_overlay(None)
    assert "Marked" not in headings(page)


def test_f2_renames_in_the_table(page: MapPage):
    table = page.page.table
    table.selectRow(names(page).index("Ana Ruiz"))
    QTest.keyClick(table, Key.Key_F2)
    table.editor.setText("Ana María Ruiz")
    QTest.keyClick(table.editor, Key.Key_Return)
    assert "Ana María Ruiz" in names(page)
    page.workspace.undo()
    assert "Ana Ruiz" in names(page)


def test_enter_opens_the_inspector(page: MapPage):
    page.page.inspector.fold()
    table = page.page.table
    table.selectRow(names(page).index("Ana Ruiz"))
    QTest.keyClick(table, Key.Key_Return)
    assert page.page.inspector.is_open


def test_the_menu_is_that_of_the_map(page: MapPage):
    table = page.page.table
    table.selectRow(names(page).index("Ana Ruiz"))
    table.menu_wanted.emit(table.mapToGlobal(table.rect().center()))
    assert page.page.menu is not None
    assert any("Rename" in action.text() for action in page.page.menu.actions())


def test_typing_a_name_on_the_map_brings_the_map_back(page: MapPage):
    table = page.page.table
    table.selectRow(names(page).index("Ana Ruiz"))
    page.page.deeds.add_below()
    assert table.isHidden()
    assert page.canvas.naming.editor.isVisible()


def test_only_the_surroundings_are_listed(page: MapPage):
    page.scene.select([page.key("Li Wei")])
    page.page.deeds.looking.focus_on_selected()
    page.page.deeds.looking.reach(1)
    assert set(names(page)) == {"Li Wei", "顾明棠"}


def test_widths_are_kept_for_each_lens(page: MapPage):
    table = page.page.table
    page.page.look_through(Lens.POWER)
    table.setColumnWidth(1, 333)
    page.page.look_through(Lens.CLOSENESS)
    assert table.columnWidth(1) != 333
    page.page.look_through(Lens.POWER)
    assert table.columnWidth(1) == 333


def test_rows_are_copied_for_excel(page: MapPage):
    table = page.page.table
    page.page.look_through(Lens.POWER)
    table.selectRow(names(page).index("Marta Gil"))
    table.copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("Full name\tPower\tLevel")
    assert lines[1].startswith("Marta Gil\t")
