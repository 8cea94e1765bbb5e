"""Promises and opinions as lists: what waits on top, one deed a line."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.operations.opinion import note_opinion
from app.operations.promise import make_promise
from app.text import Text
from app.workspace import Workspace
from models.values import PromiseSide
from tests.views.asked import Asked, answer
from tests.views.asked import press as pressing
from tests.views.calendars import Keys, small_plan
from views.activity.follow_list import FollowList, OpinionList, PromiseList
from views.activity.promise_dialog import PromiseDialog

STEP = Text("A step")


@pytest.fixture
def keys(workspace: Workspace) -> Keys:
    return small_plan(workspace)


def shown(qtbot: QtBot, page: FollowList, customer: str) -> FollowList:
    qtbot.addWidget(page)
    page.show()
    page.show_customer(customer)
    return page


def sections(page: FollowList) -> dict[str, list[str]]:
    return {
        title: [line.follow.what for line in page.lines if box.isAncestorOf(line)]
        for title, (section, box) in page._sections.items()
        if section.isVisibleTo(page)
    }


def press(page: FollowList, what: str) -> None:
    """Press the deed of the line that says ``what``."""
    line = next(one for one in page.lines if one.follow.what == what)
    assert line.deed_button is not None
    line.deed_button.click()
    page.refresh()


def test_a_promise_is_closed_by_the_word_of_whom_it_was_made_to(
    qtbot: QtBot, workspace: Workspace, keys: Keys
) -> None:
    ours, theirs = PromiseSide.OURS, PromiseSide.THEIRS
    workspace.edit(STEP, make_promise, keys.customer, ours, "Send the plan", person=keys.person)
    workspace.edit(STEP, make_promise, keys.customer, theirs, "Invite us")
    page = shown(qtbot, PromiseList(workspace), keys.customer)
    assert sections(page) == {"We promised": ["Send the plan"], "They promised": ["Invite us"]}
    press(page, "Invite us")
    press(page, "Send the plan")
    assert sections(page) == {"We promised": ["Send the plan"], "Closed": ["Invite us"]}
    press(page, "Send the plan")
    assert sorted(sections(page)["Closed"]) == ["Invite us", "Send the plan"]
    workspace.undo()
    page.refresh()
    assert sections(page)["We promised"] == ["Send the plan"]


def test_what_is_overdue_says_so(qtbot: QtBot, workspace: Workspace, keys: Keys) -> None:
    workspace.edit(
        STEP,
        make_promise,
        keys.customer,
        PromiseSide.OURS,
        "Send the plan",
        made_on=date(2026, 2, 1),
        due_on=date(2026, 2, 20),
    )
    page = shown(qtbot, PromiseList(workspace), "")
    [line] = page.lines
    assert line.follow.late
    assert line.follow.when == "was due 20 Feb"
    assert line.follow.about.startswith("Cordillera Telecom")


def test_a_promise_is_noted_without_an_activity(qtbot: QtBot, workspace: Workspace, keys: Keys) -> None:
    page = shown(qtbot, PromiseList(workspace), keys.customer)
    page.add_button.click()
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, PromiseDialog))
    dialog.what.editor.setText("Call back")
    dialog.due.editor.setText("fri")
    QTest.keyClick(dialog.due.editor, Qt.Key.Key_Return)
    page.refresh()
    [line] = page.lines
    assert (line.follow.what, line.follow.when) == ("Call back", "due 6 Mar")


def test_an_opinion_goes_from_section_to_section(qtbot: QtBot, workspace: Workspace, keys: Keys) -> None:
    workspace.edit(STEP, note_opinion, keys.customer, "Parts take too long", person=keys.person)
    page = shown(qtbot, OpinionList(workspace), keys.customer)
    assert list(sections(page)) == ["To be passed on"]
    asked = Asked(pressing("Pass it on"), answer("A store in Lima"))
    press(page, "Parts take too long")
    assert list(sections(page)) == ["To be decided"]
    press(page, "Parts take too long")
    assert asked.done
    assert list(sections(page)) == ["To be answered to the customer"]
    press(page, "Parts take too long")
    assert list(sections(page)) == ["Answered"]
    [line] = page.lines
    assert line.follow.about.endswith("answered: A store in Lima")
    assert line.deed_button is None
