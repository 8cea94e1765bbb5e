"""What an event showed about those who were met: a line for each, there as long as the person is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.operations.summary import Evidence
from app.queries.summary import Met
from app.tokens import SPACE
from views.activity.lines import values_of
from views.activity.summary_lines import EvidenceLine
from views.widgets.layout import column


class ShownField(QWidget):
    """``leaving`` comes on Enter in the last line. ``quotes_of(key)`` is what somebody said."""

    leaving = Signal()

    def __init__(self, known: Mapping[str, Met], quotes_of: Callable[[str], str]) -> None:
        super().__init__()
        self._known, self._quotes_of = known, quotes_of
        self._all: dict[str, EvidenceLine] = {}
        self._present: tuple[str, ...] = ()
        self._box = column(space=SPACE.s, parent=self)

    @property
    def lines(self) -> list[EvidenceLine]:
        """The lines of those who were met, in the order in sight."""
        return [line for key, line in self._all.items() if key in self._present]

    def show_people(self, people: Sequence[tuple[str, str]]) -> None:
        """A line for each of ``people`` (key, name); what was said about others stays hidden."""
        self._present = tuple(key for key, _ in people)
        for key, name in people:
            if key not in self._all:
                self._add(key, name)
        for key, line in self._all.items():
            line.block.setVisible(key in self._present)

    def follow_quotes(self) -> None:
        """What somebody said is evidence, too."""
        for key, line in self._all.items():
            line.quoted = bool(self._quotes_of(key))
            line.tell()

    def evidence(self) -> list[Evidence]:
        """What the lines say, with the people's own words."""
        return [line.evidence(self._quotes_of(line.key)) for line in self.lines if not line.is_empty]

    def state(self) -> dict[str, tuple[Any, ...]]:
        """The raw values of the lines that say something."""
        return {key: values_of(line) for key, line in self._all.items() if not line.is_empty}

    def restore(self, state: Mapping[str, tuple[Any, ...]]) -> None:
        for key, values in state.items():
            if key in self._all:
                self._all[key].show_values(values)

    def _add(self, key: str, name: str) -> None:
        before = list(self._all.values())
        line = EvidenceLine(key, name, self._known.get(key))
        line.entered.connect(lambda: self._enter(line))
        self._all[key] = line
        self._box.addWidget(line.block)
        line.block.show()
        chain = [*(before[-1].fields[-1:] if before else ()), *line.fields]
        for one, other in pairwise(chain):
            QWidget.setTabOrder(one.editor, other.editor)

    def _enter(self, line: EvidenceLine) -> None:
        lines = self.lines
        place = lines.index(line) + 1
        if place < len(lines):
            lines[place].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.leaving.emit()
