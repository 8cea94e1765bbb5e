"""A customer's own fields in the inspector: each is stored when it is left."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.formats import number
from app.operations.customer import set_fields
from app.queries.customers import Choices, CustomerRecord
from app.text import Text, tr
from app.tokens import SPACE
from models.values import Grade, MarketType, Sector
from views.attempt import attempt
from views.customers.model import grade_name
from views.widgets.fields import AmountField, ChoiceField, Field, LineField, NotesField, read_amount
from views.widgets.layout import column, row

if TYPE_CHECKING:
    from app.workspace import Workspace

LABELS: Mapping[str, Text] = {
    "name": Text("Name"),
    "code": Text("Code"),
    "grade": Text("Grade"),
    "sector": Text("Sector"),
    "market_type": Text("Market type"),
    "region": Text("Region"),
    "parent_key": Text("Belongs to"),
    "owner_key": Text("Account manager"),
    "currency": Text("Currency"),
    "revenue": Text("Our revenue per year"),
    "purchase_volume": Text("Their purchases per year"),
    "category_share": Text("Our share of their purchases, %"),
    "country": Text("Country"),
    "city": Text("City"),
    "address": Text("Address"),
    "website": Text("Website"),
    "phone": Text("Phone"),
    "notes": Text("Notes"),
}


class ShareField(LineField):
    """A share in per cent; value ``float`` or None when empty."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, parent=parent)
        self._kept = None

    def value(self) -> Any:
        share = read_amount(self._line.text().replace("%", ""))
        return None if share is None else float(share)

    def _show(self, value: Any) -> None:
        self._line.setText("" if value is None else number(value, 0 if value == int(value) else 1))


class CustomerForm(QWidget):
    """Edits one customer; what is refused is said in the message bar and taken back."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._record: CustomerRecord | None = None
        self.fields = make_fields()
        for name, field in self.fields.items():
            field.committed.connect(lambda value, name=name: self._store(name, value))
        f = self.fields
        column(
            f["name"],
            row(f["code"], f["grade"]),
            f["sector"],
            f["market_type"],
            f["parent_key"],
            f["owner_key"],
            row(f["region"], f["country"]),
            f["city"],
            row(f["revenue"], f["currency"]),
            f["purchase_volume"],
            f["category_share"],
            f["address"],
            f["website"],
            f["phone"],
            f["notes"],
            None,
            space=SPACE.m,
            margins=(SPACE.l, SPACE.s, SPACE.l, SPACE.l),
            parent=self,
        )

    def show_record(self, record: CustomerRecord, choices: Choices) -> None:
        """Show a customer, and what can be chosen for it; a field being typed in is left alone."""
        other = self._record is None or self._record.key != record.key
        self._record = record
        offer(self.fields, choices)
        for name, field in self.fields.items():
            if other or not _being_typed(field):
                field.set_value(getattr(record, name))

    def finish(self) -> None:
        """Store what is still being typed."""
        for field in self.fields.values():
            field.commit()

    def _store(self, name: str, value: Any) -> None:
        record = self._record
        if record is None:
            return
        text = Text("Change “{field}” of {name}", field=LABELS[name], name=record.name)
        if not attempt(self, lambda: self._workspace.edit(text, set_fields, record.key, **{name: value})):
            self.fields[name].set_value(getattr(record, name))


def make_fields() -> dict[str, Field]:
    """An empty field for each plain column of a customer, by name."""
    unknown = tr("Not known")
    made: dict[str, Field] = {
        "grade": ChoiceField(_label("grade"), [(grade, grade_name(grade)) for grade in Grade], empty=unknown),
        "sector": ChoiceField(_label("sector"), Sector, empty=unknown),
        "market_type": ChoiceField(_label("market_type"), MarketType, empty=unknown),
        "parent_key": ChoiceField(_label("parent_key"), [], empty=tr("Nobody above")),
        "owner_key": ChoiceField(_label("owner_key"), [], empty=tr("Nobody yet")),
        "revenue": AmountField(_label("revenue")),
        "purchase_volume": AmountField(_label("purchase_volume")),
        "category_share": ShareField(_label("category_share")),
        "notes": NotesField(_label("notes")),
    }
    return {name: made.get(name) or LineField(_label(name)) for name in LABELS}


def offer(fields: Mapping[str, Field], choices: Choices) -> None:
    """Fill the choices of parents and owners."""
    for name, pairs in (("parent_key", choices.parents), ("owner_key", choices.owners)):
        field = fields[name]
        assert isinstance(field, ChoiceField)
        field.set_choices(pairs)


def _label(name: str) -> str:
    return str(LABELS[name])


def _being_typed(field: Field) -> bool:
    editor = field.editor
    if isinstance(editor, QLineEdit):
        return editor.hasFocus() and editor.isModified()
    return isinstance(editor, QPlainTextEdit) and editor.hasFocus() and editor.document().isModified()
