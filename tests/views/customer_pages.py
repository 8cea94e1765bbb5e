"""What tests do on the customers page, a customer's page and the insight."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.operations.customer import add_customer
from app.text import Text
from app.workspace import Workspace
from models.values import SectionKind
from views.customers.customers_page import CustomersPage
from views.customers.model import COLUMNS
from views.customers.new_customer import NewCustomerDialog
from views.insight.insight_tab import InsightTab
from views.insight.source_dialog import SourceDialog
from views.insight.status import ReasonDialog
from views.navigation import Navigator
from views.widgets.choice import ChoiceDialog
from views.widgets.layout import column
from views.widgets.message_bar import MessageBar


def add(workspace: Workspace, name: str, **fields: Any) -> str:
    return workspace.edit(Text("Add {name}", name=name), add_customer, name, **fields)


class Frame(QWidget):
    """A window around one page: a message bar, and the book's undo on Ctrl+Z."""

    def __init__(self, qtbot: QtBot, workspace: Workspace) -> None:
        super().__init__()
        self.qtbot = qtbot
        self.workspace = workspace
        self.navigator = Navigator(self)
        self.message_bar = MessageBar()
        undo = QAction(self, shortcut="Ctrl+Z")
        undo.triggered.connect(workspace.undo)
        self.addAction(undo)
        qtbot.addWidget(self)

    def hold(self, page: QWidget) -> None:
        """Show ``page`` in this window, the keyboard here."""
        column(page, self.message_bar, parent=self)
        self.resize(1300, 640)
        self.show()
        self.activateWindow()
        self.qtbot.waitExposed(self)

    def dialog(self, kind: type[QDialog]) -> Any:
        """The open dialog of ``kind``."""
        found = [each for each in self.findChildren(kind) if each.isVisible()]
        assert len(found) == 1
        return found[0]


class CustomersHelper(Frame):
    """The customers page of a book."""

    def __init__(self, qtbot: QtBot, workspace: Workspace) -> None:
        super().__init__(qtbot, workspace)
        self.page = CustomersPage(workspace, self.navigator)
        self.hold(self.page)

    def names(self) -> list[str]:
        """The customers in sight, top to bottom."""
        model = self.page.model
        return [model.row_at(place).name for place in range(model.rowCount())]

    def cells(self, column: str) -> list[str]:
        """What a column says, top to bottom."""
        place = [each.id for each in COLUMNS].index(column)
        model = self.page.model
        return [model.index(line, place).data() for line in range(model.rowCount())]

    def sort(self, column: str, *, down: bool = False) -> None:
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        self.page.table.sortByColumn([each.id for each in COLUMNS].index(column), order)

    def search(self, text: str) -> None:
        self.page.search.clear()
        self.qtbot.keyClicks(self.page.search, text)

    def choose(self, name: str) -> None:
        self.page.table.setFocus()
        self.page.table.selectRow(self.names().index(name))

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.page.table, key)

    def delete(self) -> str:
        """Press Delete and confirm; what the question said."""
        said: list[str] = []

        def confirm() -> None:
            question = QApplication.activeModalWidget()
            assert isinstance(question, ChoiceDialog)
            said.extend(label.text() for label in question.findChildren(QLabel))
            question.choose("delete")

        QTimer.singleShot(0, self, confirm)
        self.press(Qt.Key.Key_Delete)
        return "\n".join(said)

    def new_customer(self) -> NewCustomerDialog:
        self.page.add()
        dialog = self.dialog(NewCustomerDialog)
        assert isinstance(dialog, NewCustomerDialog)
        return dialog


class InsightHelper(Frame):
    """The insight of one customer."""

    def __init__(self, qtbot: QtBot, workspace: Workspace, customer: str) -> None:
        super().__init__(qtbot, workspace)
        self.tab = InsightTab(workspace, self.navigator)
        self.tab.show_customer(customer)
        self.hold(self.tab)

    @property
    def text(self) -> str:
        """The text of the section in sight, as the book has it."""
        assert self.tab.section is not None
        self.tab.refresh(None)
        assert self.tab.section is not None
        return self.tab.section.text

    @property
    def shown(self) -> str:
        return self.tab.editor.toPlainText()

    def begin(self, kind: SectionKind) -> None:
        self.tab.add_section(kind)

    def type(self, text: str) -> None:
        self.tab.editor.setFocus()
        self.qtbot.keyClicks(self.tab.editor, text)

    def enter(self) -> None:
        self.qtbot.keyClick(self.tab.editor, Qt.Key.Key_Return)

    def wait_until_saved(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tab.autosave.pending, timeout=3000)

    def outline(self) -> list[str]:
        """What the lines of the outline say."""
        items = self.tab.outline.list
        role = Qt.ItemDataRole.AccessibleTextRole
        return [items.item(place).data(role) for place in range(items.count())]

    def cite(self, title: str, *, public: bool = False) -> None:
        """Cite a new source, for the selection if there is one."""
        self.tab.cite()
        dialog = self.dialog(SourceDialog)
        dialog.title.set_value(title)
        dialog.public.setChecked(public)
        dialog.submit()

    def send_back(self, reason: str) -> None:
        self.tab.status.press("Send back…")
        dialog = self.dialog(ReasonDialog)
        dialog.reason.set_value(reason)
        dialog.send()

    def undo(self) -> None:
        """Press Ctrl+Z where the keyboard is."""
        target = QApplication.focusWidget() or self
        self.qtbot.keyClick(target, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
