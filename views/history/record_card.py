"""What an edit did to one record, and the ways from there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.chronicle.details import FieldChange, RecordChange
from app.chronicle.difference import Fate, Piece, told
from app.labels import label
from app.text import tr
from app.tokens import SPACE
from models.values import ChangeAction
from views.history.change_label import ChangeLabel
from views.history.going import place_of
from views.widgets.buttons import icon_button
from views.widgets.layout import Card, column, row
from views.widgets.text import ElidedLabel, PlainLabel

HEADINGS = 120
BUTTON_DROP = 5
"""How much lower the words beside a button begin, so that they stand on one line with its picture."""


class RecordCard(Card):
    """``brought_back(record, field)``, ``gone_to(place)`` and ``followed(key, name)`` are its deeds."""

    brought_back = Signal(object, object)
    gone_to = Signal(object)
    followed = Signal(str)

    def __init__(self, record: RecordChange, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.record = record
        self.body.setContentsMargins(SPACE.l, SPACE.m, SPACE.m, SPACE.m)
        about = [label(record.action), record.kind, record.customer_name]
        caption = ElidedLabel(" · ".join(part for part in about if part), "caption")
        head = row(
            column(ElidedLabel(record.name or record.kind, "strong"), caption, space=2), space=SPACE.xs
        )
        head.setStretch(0, 1)
        follow = icon_button(
            "history",
            tr("History of “{name}”", name=record.name),
            lambda: self.followed.emit(record.key),
        )
        head.addWidget(follow)
        place = place_of(record)
        if place is not None:
            go = icon_button(
                "arrow-right", tr("Go to “{name}”", name=record.name), lambda: self.gone_to.emit(place)
            )
            head.addWidget(go)
        self.body.addLayout(head)
        self._fields = QGridLayout()
        self._fields.setHorizontalSpacing(SPACE.m)
        self._fields.setVerticalSpacing(SPACE.xs)
        self._fields.setColumnMinimumWidth(0, HEADINGS)
        self._fields.setColumnStretch(1, 1)
        for field in record.fields:
            self._add(field)
        if record.fields:
            self.body.addLayout(self._fields)

    def _add(self, field: FieldChange) -> None:
        line = self._fields.rowCount()
        heading = PlainLabel(field.heading, "caption", wrap=True)
        heading.setFixedWidth(HEADINGS)
        drop = BUTTON_DROP if field.can_return else 0
        heading.setContentsMargins(0, drop + 1, 0, 0)
        top = Qt.AlignmentFlag.AlignTop
        self._fields.addWidget(heading, line, 0, top)
        words = ChangeLabel(self._pieces(field), _spoken(field))
        self._fields.addLayout(column(words, margins=(0, drop, 0, 0)), line, 1)
        if field.can_return:
            text = (
                tr("Bring “{value}” back", value=_short(field.before))
                if field.before
                else tr("Make “{field}” empty again", field=field.heading)
            )
            back = icon_button("undo-2", text, lambda: self.brought_back.emit(self.record, field))
            self._fields.addWidget(back, line, 2, top)

    def _pieces(self, field: FieldChange) -> list[Piece]:
        """What was added or removed as a whole needs no marks."""
        if self.record.action is ChangeAction.UPDATE:
            return told(field.before, field.after)
        return [Piece(field.before or field.after, Fate.SAME)]


def _spoken(field: FieldChange) -> str:
    return tr(
        "{field}: {before} → {after}",
        field=field.heading,
        before=field.before or tr("empty"),
        after=field.after or tr("empty"),
    )


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:59]}…"
