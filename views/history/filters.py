"""What narrows the history: words, kind, customer, author, one record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.queries.history_page import EVERYTHING, HistoryFilter
from app.text import tr
from app.tokens import SPACE
from models.values import ChangeKind
from views.icons import set_icon
from views.widgets.buttons import Chip
from views.widgets.fields import ChoiceField
from views.widgets.layout import row


class HistoryFilters(QWidget):
    """``changed()`` tells that ``wanted`` is another one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wanted = EVERYTHING
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Search the history"))
        self.words.setAccessibleName(tr("Search the history"))
        self.words.setClearButtonEnabled(True)
        glass = QAction(self.words)
        set_icon(glass, "search")
        self.words.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self.words.textChanged.connect(lambda text: self._choose(text=text.strip()))
        self.kind = _choice(ChangeKind, tr("All kinds"), tr("Kind of change"))
        self.kind.committed.connect(lambda kind: self._choose(kind=kind))
        self.customer = _choice([], tr("All customers"), tr("Customer"))
        self.customer.committed.connect(lambda key: self._choose(customer=key))
        self.author = _choice([], tr("Everyone"), tr("Changed by"))
        self.author.committed.connect(lambda name: self._choose(author=name))
        self.record = Chip("", on=True)
        self.record.clicked.connect(lambda: self.follow(None, ""))
        self.record.hide()
        box = row(
            self.words,
            self.kind,
            self.customer,
            self.author,
            self.record,
            margins=(SPACE.l, SPACE.m),
            parent=self,
        )
        box.setStretch(0, 1)

    def offer(self, customers: Sequence[tuple[str, str]], authors: Sequence[str]) -> None:
        """The customers and authors that there are."""
        self.customer.set_choices(customers)
        self.author.set_choices([(name, name) for name in authors])

    def follow(self, record: str | None, name: str) -> None:
        """Show only the edits of one record, or of all again."""
        self.record.setVisible(record is not None)
        self.record.setText(tr("Only “{name}”  ✕", name=name).replace("&", "&&"))
        self.record.setAccessibleName(tr("Only “{name}”: show everything again", name=name))
        self.record.setChecked(True)
        self._choose(record=record)

    def clear(self) -> None:
        """Show everything again."""
        for field in (self.kind, self.customer, self.author):
            field.set_value(None)
        self.words.blockSignals(True)
        self.words.clear()
        self.words.blockSignals(False)
        self.record.hide()
        self._set(EVERYTHING)

    def _choose(self, **narrowed: object) -> None:
        self._set(replace(self.wanted, **narrowed))  # type: ignore[arg-type]

    def _set(self, wanted: HistoryFilter) -> None:
        if wanted != self.wanted:
            self.wanted = wanted
            self.changed.emit()


def _choice(choices: type[ChangeKind] | list[tuple[str, str]], empty: str, name: str) -> ChoiceField:
    field = ChoiceField("", choices, empty=empty)
    field.editor.setAccessibleName(name)
    box = field.editor
    assert isinstance(box, QComboBox)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.setMaximumWidth(180)
    return field
