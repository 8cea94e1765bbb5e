"""The customers page."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.operations.rating import rate
from app.text import Text, use_language
from app.workspace import Workspace
from models.values import Grade, Level, MarketType, RatingKind, Role, Sector
from tests.books import add_person
from tests.views.customer_pages import CustomersHelper, add
from views.customers.model import CustomersModel
from views.navigation import Place

pytestmark = pytest.mark.usefixtures("preferences")


@pytest.fixture
def helper(qtbot: QtBot, workspace: Workspace) -> CustomersHelper:
    add(workspace, "Río Claro Fibra", grade=Grade.GENERAL, sector=Sector.TELECOM, revenue=Decimal(8))
    add(workspace, "Cordillera Telecom", code="CT", grade=Grade.STRATEGIC, revenue=Decimal(186))
    add(workspace, "江澜移动", grade=Grade.PARTNER, region="华东")
    return CustomersHelper(qtbot, workspace)


def test_the_model_is_a_sound_one(qtmodeltester: ModelTester, helper: CustomersHelper) -> None:
    model = CustomersModel()
    qtmodeltester.check(model)
    qtmodeltester.check(helper.page.model)


def test_customers_stand_by_name_first(helper: CustomersHelper) -> None:
    assert helper.names() == ["Cordillera Telecom", "Río Claro Fibra", "江澜移动"]
    assert helper.page.counted.text() == "3 in all"


def test_typing_finds_without_accents_and_case(helper: CustomersHelper) -> None:
    for typed, found in (("rio", "Río Claro Fibra"), ("ct", "Cordillera Telecom"), ("华东", "江澜移动")):
        if typed.isascii():
            helper.search(typed)
        else:
            helper.page.search.setText(typed)
        assert helper.names() == [found]
    helper.search("telecommunications")
    assert helper.names() == ["Río Claro Fibra"]
    assert helper.page.counted.text() == "1 of 3"


def test_grades_filter_together_with_the_search(helper: CustomersHelper) -> None:
    helper.page.chips[Grade.STRATEGIC].click()
    helper.page.chips[Grade.PARTNER].click()
    assert helper.names() == ["Cordillera Telecom", "江澜移动"]
    helper.search("cord")
    assert helper.names() == ["Cordillera Telecom"]
    assert not helper.page.chips[None].isVisible()


def test_who_has_no_value_stands_last_either_way(helper: CustomersHelper) -> None:
    helper.sort("revenue")
    assert helper.names() == ["Río Claro Fibra", "Cordillera Telecom", "江澜移动"]
    helper.sort("revenue", down=True)
    assert helper.names() == ["Cordillera Telecom", "Río Claro Fibra", "江澜移动"]


def test_grades_sort_from_strategic_to_general(helper: CustomersHelper) -> None:
    helper.sort("grade")
    assert helper.cells("grade") == ["S", "A", "C"]


def test_chinese_names_sort_by_sound(qtbot: QtBot, workspace: Workspace) -> None:
    use_language("zh_CN")
    for name in ("青禾电力", "北岭银行", "江澜移动"):
        add(workspace, name)
    assert CustomersHelper(qtbot, workspace).names() == ["北岭银行", "江澜移动", "青禾电力"]


def test_enter_opens_the_customer(qtbot: QtBot, helper: CustomersHelper) -> None:
    helper.choose("Cordillera Telecom")
    with qtbot.waitSignal(helper.navigator.moved) as moved:
        helper.press(Qt.Key.Key_Return)
    assert moved.args is not None
    place = moved.args[0]
    assert isinstance(place, Place)
    assert (place.page, helper.page.model.row_at(0).key) == ("customer", place.customer)


def test_the_first_customer_needs_only_a_name(qtbot: QtBot, workspace: Workspace) -> None:
    helper = CustomersHelper(qtbot, workspace)
    dialog = helper.new_customer()
    dialog.add()
    assert dialog.isVisible()
    dialog.fields["name"].set_value("Grupo Solara")
    dialog.add()
    assert helper.names() == ["Grupo Solara"]
    workspace.undo()
    assert helper.names() == []


def test_what_is_refused_stays_in_the_dialog(helper: CustomersHelper) -> None:
    dialog = helper.new_customer()
    dialog.fields["name"].set_value("Acme")
    dialog.fields["currency"].set_value("yuan")
    dialog.add()
    assert dialog.isVisible()
    assert "no currency code" in dialog.message_bar.text
    assert "Acme" not in helper.names()


def test_a_field_of_the_panel_is_stored_when_it_is_left(qtbot: QtBot, helper: CustomersHelper) -> None:
    helper.choose("江澜移动")
    helper.press(Qt.Key.Key_F2)
    name = helper.page.form.fields["name"]
    name.editor.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(name.editor, "Jianglan Mobile")
    qtbot.keyClick(name.editor, Qt.Key.Key_Return)
    assert "Jianglan Mobile" in helper.names()
    assert helper.page.table.currentIndex().row() == helper.names().index("Jianglan Mobile")
    helper.workspace.undo()
    assert name.value() == "江澜移动"


def test_the_keyboard_goes_on_to_the_next_field_after_an_edit(helper: CustomersHelper) -> None:
    helper.choose("江澜移动")
    helper.press(Qt.Key.Key_F2)
    fields = helper.page.form.fields
    helper.qtbot.keyClicks(fields["name"].editor, "Jianglan")
    helper.qtbot.keyClick(fields["name"].editor, Qt.Key.Key_Tab)
    assert "Jianglan" in helper.names()
    assert fields["code"].editor.hasFocus()


def test_a_refused_field_shows_what_is_in_the_book(helper: CustomersHelper) -> None:
    helper.choose("Cordillera Telecom")
    share = helper.page.form.fields["category_share"]
    share.editor.setText("120")  # type: ignore[attr-defined]
    share.commit()
    assert "between 0 and 100" in helper.message_bar.text
    assert share.value() is None


def test_the_revenue_of_a_saline_alkali_customer_is_not_shown(helper: CustomersHelper) -> None:
    helper.choose("Cordillera Telecom")
    market = helper.page.form.fields["market_type"]
    market.editor.setCurrentIndex(1 + list(MarketType).index(MarketType.SALINE_ALKALI))  # type: ignore[attr-defined]
    market.commit()
    assert helper.cells("revenue")[0] == "–"


def test_deleting_says_what_goes_and_undo_brings_it_back(helper: CustomersHelper) -> None:
    key = helper.page.model.row_at(0).key
    add_person(helper.workspace.transactions, key, "Gu Mingtang")
    helper.choose("Cordillera Telecom")
    said = helper.delete()
    assert "People: 1" in said
    assert helper.names() == ["Río Claro Fibra", "江澜移动"]
    helper.workspace.undo()
    assert "Cordillera Telecom" in helper.names()


def test_scores_follow_edits_of_people(helper: CustomersHelper) -> None:
    key = helper.page.model.row_at(0).key
    person = add_person(helper.workspace.transactions, key, "Gu Mingtang")
    rating = Text("Rate")
    helper.workspace.edit(rating, rate, person, RatingKind.ROLE, Role.DECIDER)
    helper.workspace.edit(rating, rate, person, RatingKind.LEVEL, Level.COACH)
    assert helper.cells("overall")[0] == "28 · O –"
    helper.workspace.edit(rating, rate, person, RatingKind.LEVEL, Level.OPPOSED)
    assert helper.page.model.row_at(0).opposed


def test_columns_are_remembered(qtbot: QtBot, workspace: Workspace, helper: CustomersHelper) -> None:
    helper.page.table.setColumnWidth(1, 333)
    helper.sort("revenue", down=True)
    again = CustomersHelper(qtbot, workspace)
    assert again.page.table.columnWidth(1) == 333
    assert again.names()[0] == "Cordillera Telecom"
