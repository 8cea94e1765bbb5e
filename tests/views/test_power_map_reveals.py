"""Who is folded away, out of focus or left out by a lens is found; dialogs and menus go again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from app.network.changes import Leaves
from app.power_map.perspective import Lens
from app.workspace import Workspace
from models.values import LineKind
from tests.views.asking import ask, asked_map
from tests.views.map_page import LEFT, MapPage
from tests.views.test_power_map_interrupted import turn_to_another_customer
from views.power_map.questions.panel import Ask


@pytest.fixture
def page(workspace: Workspace) -> Iterator[MapPage]:
    made = asked_map(workspace)
    yield made
    made.close()


def fold_network(page: MapPage) -> None:
    page.page.deeds.looking.fold(page.area("Network").area.key)
    page.settle()
    assert "Ana Ruiz" not in page.names()


def until_deleted() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def test_a_person_who_is_folded_away_is_opened_from_elsewhere(page: MapPage):
    ana = page.key("Ana Ruiz")
    fold_network(page)
    page.page.open_record(ana)
    assert page.selected() == {"Ana Ruiz"}


def test_a_person_out_of_focus_is_opened_from_elsewhere(page: MapPage):
    ana = page.key("Ana Ruiz")
    page.edits.add_person("Zed")
    page.scene.select([page.key("Zed")])
    page.page.deeds.looking.focus_on_selected()
    assert page.names() == {"Zed"}
    page.page.open_record(ana)
    assert page.selected() == {"Ana Ruiz"}


def test_a_person_whom_a_lens_leaves_out_is_opened_from_elsewhere(page: MapPage):
    ana = page.key("Ana Ruiz")
    page.look_through(Lens.CHAIN)
    assert "Ana Ruiz" not in page.names()
    page.page.open_record(ana)
    assert page.selected() == {"Ana Ruiz"}
    assert page.page.perspective.lens is Lens.ORGANISATION


def test_what_is_not_on_the_map_changes_nothing(page: MapPage):
    page.look_through(Lens.CHAIN)
    seen = page.page.perspective
    page.page.open_record("nobody")
    assert page.page.perspective == seen


def test_enter_in_the_search_goes_on_from_who_was_folded_away(page: MapPage):
    fold_network(page)
    page.page.filters.search.setText("a")
    found = []
    for _ in range(2):
        page.page.filters.next_found.emit()
        found += page.selected()
    assert found == ["Ana Ruiz", "Marta Gil"]


def test_a_folded_person_is_selected_in_the_table(page: MapPage):
    fold_network(page)
    page.page.filters.table.setChecked(True)
    table = page.page.table
    row = next(row for row in range(5) if table.model().index(row, 0).data() == "Ana Ruiz")
    QTest.mouseClick(table.viewport(), LEFT, pos=table.visualRect(table.model().index(row, 0)).center())
    assert page.selected() == {"Ana Ruiz"}
    assert table.keys() == [page.key("Ana Ruiz")]


def test_a_name_that_is_being_typed_does_not_go_to_another_customer(page: MapPage):
    page.canvas.naming.add_at()
    editor = page.canvas.naming.editor
    editor.setText("Zed")
    turn_to_another_customer(page, "Otto")
    assert editor.isHidden()
    assert page.names() == {"Otto"}


def test_what_is_only_supposed_is_not_exported(page: MapPage):
    panel = ask(page, Ask.WHAT_IF)
    panel.what_if.add(Leaves(page.key("Ana Ruiz")))
    page.page.deeds.outlet.export()
    page.page.deeds.outlet.print()
    assert not page.frame.findChildren(QDialog)
    assert "only supposed" in page.message


def test_dialogs_of_the_map_are_deleted_when_they_close(page: MapPage):
    page.page.deeds.outlet.export()
    page.page.deeds.outlet.print()
    opened = page.frame.findChildren(QDialog)
    assert len(opened) >= 2
    for dialog in opened:
        dialog.close()
    until_deleted()
    assert not page.frame.findChildren(QDialog)


def test_menus_are_deleted_when_they_close(page: MapPage):
    before = len(page.canvas.findChildren(QMenu))
    page.page._offer_menu(QPoint(0, 0), QPointF(0, 0))
    page.page.menu.close()
    page.page._offer_adding()
    page.page.menu.close()
    page.canvas.choose_kind(page.key("Ana Ruiz"), page.key("Marta Gil"), QPointF(0, 0))
    page.choose_kind(LineKind.INFLUENCE)
    until_deleted()
    assert len(page.canvas.findChildren(QMenu)) == before
