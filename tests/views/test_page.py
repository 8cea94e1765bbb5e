"""A page refreshes when it must, and only then."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.workspace import Workspace
from tests.views.pages import CustomersPage, add_colleague, add_customer
from views.navigation import Navigator


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> CustomersPage:
    made = CustomersPage(workspace, Navigator())
    qtbot.addWidget(made)
    return made


def test_a_page_asks_nothing_before_it_is_shown(page: CustomersPage) -> None:
    assert page.refreshed == []
    page.show()
    assert page.refreshed == [None]


def test_a_page_in_sight_hears_of_each_change_to_its_tables(page: CustomersPage) -> None:
    page.show()
    add_customer(page.workspace)
    assert [change_set.text.source for change_set in page.refreshed[1:] if change_set] == ["Add {name}"]


def test_a_change_elsewhere_costs_nothing(page: CustomersPage) -> None:
    page.show()
    add_colleague(page.workspace)
    assert page.refreshed == [None]


def test_changes_while_out_of_sight_cost_one_refresh_when_shown_again(page: CustomersPage) -> None:
    page.show()
    page.hide()
    add_customer(page.workspace, "One")
    add_customer(page.workspace, "Two")
    assert page.refreshed == [None]
    page.show()
    assert page.refreshed == [None, None]


def test_showing_a_fresh_page_again_costs_nothing(page: CustomersPage) -> None:
    page.show()
    page.hide()
    page.show()
    assert page.refreshed == [None]
