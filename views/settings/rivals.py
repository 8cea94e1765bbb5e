"""The rivals: companies that sell what we sell, the same for all customers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.operations.rival import add_rival, delete_rivals, set_rival_fields
from app.queries.settings_page import RivalFact, rivals
from app.text import Text, tr
from views.attempt import attempt
from views.settings.rival_model import NAME, RivalModel
from views.settings.section import Section
from views.widgets.buttons import button
from views.widgets.choice import ask
from views.widgets.empty_state import EmptyState
from views.widgets.fields import Field, LineField, NotesField
from views.widgets.layout import Card, SectionHeading, row
from views.widgets.table import Table
from views.widgets.text import PlainLabel

if TYPE_CHECKING:
    from app.workspace import Workspace

TABLE_HEIGHT = 240
WIDTHS = (230, 140, 240)


class RivalsSection(Section):
    """A table of rivals, names changed in place, and a form for the one selected."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._key: str | None = None
        head = SectionHeading(tr("Rivals"))
        self.add = button(tr("Add a rival"), self._add, icon="plus")
        head.add(self.add)
        about = tr(
            "Companies that sell what you sell, the same for all customers. On the map each person can be"
            " given a tie to each of them; the rival’s view colours the map by it."
        )
        self.model = RivalModel()
        self.model.renamed.connect(self._rename, Qt.ConnectionType.QueuedConnection)
        self.table = self._table()
        self.empty = EmptyState(
            "flag", tr("No rivals are known yet. Add the first one whom your customers compare you with.")
        )
        self.fields: dict[str, Field] = {"name": LineField(tr("Name")), "notes": NotesField(tr("Notes"))}
        for name, field in self.fields.items():
            field.committed.connect(lambda value, name=name: self._set(name, value))
        self.delete = button(tr("Delete the rival"), self._ask_to_delete, icon="trash-2", kind="danger")
        self.form = Card()
        for field in self.fields.values():
            self.form.body.addWidget(field)
        self.form.body.addLayout(row(self.delete, None))
        self.body.addWidget(head)
        self.body.addWidget(PlainLabel(about, "quiet", wrap=True))
        self.body.addWidget(self.table)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.form)
        self.body.addStretch(1)

    def _table(self) -> Table:
        table = Table("rivals")
        table.setSelectionMode(Table.SelectionMode.SingleSelection)
        table.setEditTriggers(Table.EditTrigger.DoubleClicked | Table.EditTrigger.EditKeyPressed)
        table.setModel(self.model)
        table.setFixedHeight(TABLE_HEIGHT)
        table.setAccessibleName(tr("Rivals"))
        for column, width in enumerate(WIDTHS):
            table.setColumnWidth(column, width)
        table.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
        table.remember_columns()
        table.selectionModel().currentRowChanged.connect(self._show_selected)
        shortcut = QShortcut(QKeySequence.StandardKey.Delete, table, self._ask_to_delete)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        return table

    def refresh(self) -> None:
        key = self._key
        self.model.set_rows(self._workspace.ask(rivals))
        header = self.table.horizontalHeader()
        if header.sortIndicatorSection() < self.model.columnCount():
            self.model.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        self.table.setVisible(bool(self.model.rows))
        self.empty.setVisible(not self.model.rows)
        if self.model.rows:
            self._go_to(self.model.row_of(key) or 0)
        self._show_selected()

    def show_rival(self, key: str) -> bool:
        """Select a rival; False when there is no such one."""
        if self.model.row_of(key) is None:
            self.refresh()
        place = self.model.row_of(key)
        if place is not None:
            self._go_to(place)
            self.table.setFocus()
        return place is not None

    def _go_to(self, place: int) -> None:
        self.table.setCurrentIndex(self.model.index(place, NAME))

    def _selected(self) -> RivalFact | None:
        index = self.table.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    def _show_selected(self) -> None:
        one = self._selected()
        self.form.setVisible(one is not None)
        if one is None:
            return
        self._key = one.key
        for name, field in self.fields.items():
            field.set_value(getattr(one, name))

    def _add(self) -> None:
        name = tr("New rival")

        def show(key: str) -> None:
            self._key = key
            self.refresh()
            self.table.setFocus()
            self.table.edit(self.table.currentIndex())

        text = Text("Add the rival {name}", name=name)
        attempt(self, lambda: self._workspace.edit(text, add_rival, name), show)

    def _rename(self, key: str, name: str) -> None:
        one = next((each for each in self.model.rows if each.key == key), None)
        if one is not None:
            self._edit(one, "name", name)

    def _set(self, field: str, value: Any) -> None:
        one = self._selected()
        if one is not None:
            self._edit(one, field, value)

    def _edit(self, one: RivalFact, field: str, value: Any) -> None:
        text = Text("Edit the rival {name}", name=one.name)
        fields = {field: value}
        if not attempt(self, lambda: self._workspace.edit(text, set_rival_fields, one.key, **fields)):
            self._show_selected()

    def _ask_to_delete(self) -> None:
        one = self._selected()
        if one is None:
            return
        note = (
            tr("Judgements of ties that go with it: {count}. Undo brings everything back.", count=one.ties)
            if one.ties
            else tr("No ties to it are known. Undo brings it back.")
        )
        question = tr("Delete the rival {name}?", name=one.name)
        if ask(self, question, ("delete", tr("Delete the rival")), note=note, dangerous=True) is None:
            return
        text = Text("Delete the rival {name}", name=one.name)
        attempt(self, lambda: self._workspace.edit(text, delete_rivals, one.key))
