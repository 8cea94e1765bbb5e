"""A customer whose plan is to be made."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.workspace import Workspace
from tests.views.planning.planned import Planned


@pytest.fixture
def planned(qtbot: QtBot, workspace: Workspace) -> Planned:
    return Planned(qtbot, workspace)
