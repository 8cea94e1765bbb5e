"""Records that are perhaps one person, offered for merging."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.formats import listing
from app.queries.likeness import SIGNS, Likeness
from app.queries.power_map import PowerMap
from app.text import tr
from app.tokens import SPACE
from views.widgets.buttons import LineButton
from views.widgets.layout import column
from views.widgets.text import ElidedLabel, PlainLabel

MOST = 5
"""Pairs shown at a time; others follow when these are dealt with."""


class DuplicateLines(QWidget):
    """One line a pair, with what the two have in common; pressing it shows both records."""

    merge_wanted = Signal(str, str)

    def __init__(self, power_map: PowerMap, alike: Sequence[Likeness]) -> None:
        super().__init__()
        box = column(space=0, parent=self)
        for pair in alike[:MOST]:
            one, other = power_map.person[pair.one], power_map.person[pair.other]
            names = (
                tr("{name}, twice", name=one.name)
                if one.name == other.name
                else tr("{name} and {other}", name=one.name, other=other.name)
            )
            why = listing(SIGNS[sign] for sign in pair.signs)
            line = LineButton(tr("Merge {names}: {why}", names=names, why=why))
            line.body.addLayout(column(ElidedLabel(names), ElidedLabel(why, "caption"), space=1), 1)
            line.body.addWidget(PlainLabel(tr("Compare…"), "quiet"))
            line.clicked.connect(lambda _=False, pair=pair: self.merge_wanted.emit(pair.one, pair.other))
            box.addWidget(line)
        if len(alike) > MOST:
            more = PlainLabel(tr("and {count} more pairs", count=len(alike) - MOST), "caption")
            more.setContentsMargins(SPACE.s, SPACE.xs, 0, 0)
            box.addWidget(more)
