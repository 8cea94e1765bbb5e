"""Adding a customer: the few fields that one knows at the start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from app.operations.customer import add_customer
from app.queries.customers import choices
from app.text import Text, tr
from app.tokens import SPACE
from views.attempt import attempt
from views.customers.form import make_fields, offer
from views.widgets.buttons import button
from views.widgets.layout import column, row
from views.widgets.message_bar import MessageBar
from views.widgets.text import PlainLabel

if TYPE_CHECKING:
    from app.workspace import Workspace

ASKED = ("name", "grade", "sector", "market_type", "region", "country", "currency", "parent_key", "owner_key")


class NewCustomerDialog(QDialog):
    """Stays open until the customer is in the book; ``added(key)`` says so."""

    added = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setWindowTitle(tr("New customer"))
        self.setMinimumWidth(480)
        self.message_bar = MessageBar()
        every = make_fields()
        self.fields = {name: every[name] for name in ASKED}
        offer(every, workspace.ask(choices))
        f = self.fields
        add = button(tr("Add customer"), self.add, kind="primary")
        add.setDefault(True)
        form = column(
            PlainLabel(tr("New customer"), "title"),
            f["name"],
            row(f["grade"], f["sector"], space=SPACE.m),
            row(f["market_type"], f["parent_key"], space=SPACE.m),
            row(f["region"], f["country"], f["currency"], space=SPACE.m),
            f["owner_key"],
            None,
            row(None, button(tr("Cancel"), self.reject), add),
            space=SPACE.m,
            margins=SPACE.xl,
        )
        column(form, self.message_bar, space=0, parent=self)
        f["name"].setFocus()

    def add(self) -> None:
        """Add the customer, and close; what is missing is said in the dialog."""
        values = {name: field.value() for name, field in self.fields.items()}
        name = values.pop("name")
        if not name:
            self.fields["name"].complain(tr("A customer needs a name."))
            self.fields["name"].setFocus()
            return
        attempt(
            self,
            lambda: self._workspace.edit(Text("Add {name}", name=name), add_customer, name, **values),
            then=self._close,
        )

    def _close(self, key: str) -> None:
        self.accept()
        self.added.emit(key)
