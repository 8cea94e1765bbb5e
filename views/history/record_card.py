"""What an edit did to one record, and the ways from there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.chronicle.details import FieldChange, RecordChange
from app.chronicle.difference import told
from app.labels import label
from app.text import tr
from app.tokens import SPACE
from views.history.change_label import ChangeLabel
from views.history.going import place_of
from views.widgets.buttons import icon_button
from views.widgets.layout import Card, column, row
from views.widgets.text import ElidedLabel, PlainLabel


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
        for field in record.fields:
            self.body.addLayout(self._line(field))

    def _line(self, field: FieldChange) -> QHBoxLayout:
        spoken = tr(
            "{field}: {before} → {after}",
            field=field.heading,
            before=field.before or tr("empty"),
            after=field.after or tr("empty"),
        )
        words = ChangeLabel(told(field.before, field.after), spoken)
        line = row(column(PlainLabel(field.heading, "caption"), words, space=1), space=SPACE.xs)
        line.setStretch(0, 1)
        if field.can_return:
            text = (
                tr("Bring “{value}” back", value=_short(field.before))
                if field.before
                else tr("Make “{field}” empty again", field=field.heading)
            )
            line.addWidget(
                icon_button("rotate-ccw", text, lambda: self.brought_back.emit(self.record, field))
            )
        return line


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:59]}…"
