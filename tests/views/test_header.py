"""The header of the window: the name stays, whatever else is said."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.workspace import Workspace
from tests.views.pages import CustomersPage
from views.header import Header
from views.navigation import Navigator
from views.widgets.layout import row
from views.widgets.text import ElidedLabel


def test_the_name_does_not_give_way_to_a_warning(qtbot: QtBot, workspace: Workspace) -> None:
    class Named(CustomersPage):
        def title(self) -> str:
            return "Cordillera"

        def header_widget(self) -> QWidget:
            return badges

    badges = QWidget()
    warning = ElidedLabel("A decision maker or approver is against us")
    row(warning, parent=badges)
    header = Header(None, [])
    qtbot.addWidget(header)
    page = Named(workspace, Navigator())
    qtbot.addWidget(page)
    header.show_page(page)
    header.resize(320, header.height())
    header.show()
    QApplication.processEvents()
    assert header._title.width() >= header._title.sizeHint().width()
    assert warning.width() < warning.sizeHint().width()
