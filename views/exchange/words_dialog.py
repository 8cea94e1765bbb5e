"""What the words of another program mean on our scales."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum

from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from app.labels import label
from app.text import tr
from app.tokens import SPACE
from models import values as v
from views.widgets.buttons import button
from views.widgets.fields import ChoiceField
from views.widgets.layout import column, row, scrolling
from views.widgets.text import ElidedLabel, PlainLabel

SCALES: Mapping[str, type[Enum]] = {
    "level": v.Level,
    "target": v.Level,
    "role": v.Role,
    "rank": v.Rank,
    "closeness": v.Closeness,
    "power": v.Power,
    "grade": v.Grade,
    "market_type": v.MarketType,
    "sector": v.Sector,
}


class WordsDialog(QDialog):
    """One choice a word; ``values`` are those that were made."""

    def __init__(
        self,
        field: str,
        name: str,
        words: Sequence[str],
        known: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Words of “{field}”", field=name))
        self.setMinimumWidth(480)
        self.choices: dict[str, ChoiceField] = {}
        pairs = [(str(member.value), label(member)) for member in SCALES[field]]
        lines = QWidget()
        grid = QGridLayout(lines)
        grid.setColumnStretch(0, 1)
        for place, word in enumerate(words):
            choice = ChoiceField("", pairs, empty=tr("Leave out"))
            choice.editor.setAccessibleName(word)
            choice.set_value(known.get(word))
            self.choices[word] = choice
            grid.addWidget(ElidedLabel(f"“{word}”"), place, 0)
            grid.addWidget(choice, place, 1)
        done = button(tr("Use these meanings"), self.accept, kind="primary")
        column(
            PlainLabel(tr("These words are not known. What do they mean?"), "section", wrap=True),
            scrolling(lines),
            row(None, button(tr("Cancel"), self.reject), done),
            space=SPACE.m,
            margins=SPACE.xl,
            parent=self,
        )

    @property
    def values(self) -> dict[str, str]:
        return {word: choice.value() for word, choice in self.choices.items() if choice.value() is not None}
