"""The team of a customer: the iron triangle with its duties."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.operations.assignment import add_to_team
from app.operations.team import add_member
from app.queries.plan_item import owners
from app.queries.team import assigned
from app.text import Text
from app.workspace import Workspace
from models.values import TeamRole
from tests.views.calendars import Keys, small_plan
from views.customers.team_dialog import TeamDialog

STEP = Text("A step")


@pytest.fixture
def keys(workspace: Workspace) -> Keys:
    return small_plan(workspace)


@pytest.fixture
def dialog(qtbot: QtBot, workspace: Workspace, keys: Keys) -> TeamDialog:
    made = TeamDialog(workspace, keys.customer, "Cordillera Telecom")
    qtbot.addWidget(made)
    made.show()
    return made


def test_corners_of_the_triangle_that_are_missing_are_named_and_filled(dialog, workspace, keys):
    assert dialog.missing.text().startswith("Nobody yet: Account responsible")
    dialog.member.set_value(keys.member)
    dialog.add.click()
    [one] = workspace.ask(assigned, keys.customer, workspace.today())
    assert (one.name, one.role, one.since) == ("Lin", TeamRole.ACCOUNT, workspace.today())
    assert not dialog.missing.text().startswith("Nobody yet: Account responsible")


def test_duties_and_share_are_stored_when_they_are_left(dialog, workspace, keys):
    workspace.edit(STEP, add_to_team, keys.customer, keys.member)
    [card] = dialog.cards.values()
    card.duties.editor.setPlainText("Leads the account, answers for R")
    card.duties.commit()
    card.share.editor.setText("40")
    card.share.commit()
    [one] = workspace.ask(assigned, keys.customer, workspace.today())
    assert (one.duties, one.share) == ("Leads the account, answers for R", 40.0)
    workspace.undo()
    assert card.share.editor.text() == ""


def test_the_same_member_twice_in_one_role_is_refused(dialog, workspace, keys):
    workspace.edit(STEP, add_to_team, keys.customer, keys.member)
    dialog.member.set_value(keys.member)
    dialog.role.set_value(TeamRole.ACCOUNT)
    dialog.add.click()
    assert "already" in dialog.message_bar.text
    assert len(workspace.ask(assigned, keys.customer, workspace.today())) == 1


def test_who_is_of_the_triangle_is_offered_first_as_owner(workspace, keys):
    wei = workspace.edit(STEP, add_member, "Wei", TeamRole.FULFILMENT)
    workspace.edit(STEP, add_member, "Ada", TeamRole.PRODUCT)
    workspace.edit(STEP, add_to_team, keys.customer, wei)
    workspace.edit(STEP, add_to_team, keys.customer, keys.member)
    offered = workspace.ask(owners, keys.customer, workspace.today())
    assert [(one.name, one.role) for one in offered] == [
        ("Lin", TeamRole.ACCOUNT),
        ("Wei", TeamRole.FULFILMENT),
        ("Ada", None),
    ]
