"""What is different between two days, as a list in the inspector's place."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.formats import day, number
from app.queries.map_differences import (
    KIND_NAMES,
    KINDS,
    TOPIC_NAMES,
    Difference,
    DifferenceKind,
    Topic,
    kinds_of,
)
from app.queries.power_map import PowerMap
from app.text import tr
from app.tokens import SPACE
from views.widgets.buttons import Chip, LineButton, button
from views.widgets.layout import SectionHeading, column, row
from views.widgets.text import PlainLabel

AT_FIRST = 25
"""Lines of one kind that are listed at first."""
AT_ONCE = 100
"""Lines that are added at a time."""


class ComparisonPanel(QWidget):
    """Grouped by kind, with counts; topics that are chosen narrow list and map."""

    chosen = Signal(object)
    """The ``Difference`` that is to be seen on the map."""
    topics_wanted = Signal(object)
    """The topics that are to be seen; none are all."""

    def __init__(
        self,
        before: PowerMap,
        after: PowerMap,
        differences: Sequence[Difference],
        topics: Collection[Topic] = (),
    ) -> None:
        super().__init__()
        self._before, self._after = before, after
        self._groups = {kind: [each for each in differences if each.kind is kind] for kind in DifferenceKind}
        self.chips: dict[Topic, Chip] = {}
        self.groups: dict[DifferenceKind, QWidget] = {}
        self.lines: list[LineButton] = []
        box = column(space=SPACE.s, margins=(SPACE.s, SPACE.xs, SPACE.s, SPACE.xl), parent=self)
        head = column(PlainLabel(self._days(), "quiet", wrap=True), PlainLabel(self._score(), wrap=True))
        head.setContentsMargins(SPACE.s, 0, 0, 0)
        box.addLayout(head)
        self.copy = button(tr("Copy the list"), self.copy_list, kind="quiet", icon="copy")
        if differences:
            box.addLayout(self._topics(topics))
            box.addLayout(row(self.copy, None))
        else:
            head.addWidget(PlainLabel(tr("Nothing is different between these days."), wrap=True))
        for kind, found in self._groups.items():
            if found:
                group = self.groups[kind] = self._group(kind, found)
                box.addWidget(group)
        self._show_groups()
        box.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """Lines are as high as they are: what has no room scrolls."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def copy_list(self) -> None:
        """Put what is listed on the clipboard: kind and sentence, one line each, for Excel or a mail."""
        lines = [self._days(), self._score()]
        for kind, found in self._groups.items():
            if found and kind in kinds_of(self.topics):
                lines += [f"{KIND_NAMES[kind]}\t{each.text}" for each in found]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _days(self) -> str:
        return tr("From {day} to {other}", day=day(self._before.day), other=day(self._after.day))

    def _score(self) -> str:
        before, after = self._before.score, self._after.score
        return tr(
            "K {before} → {after}, gap {gap} → {other}",
            before=_figure(before.value),
            after=_figure(after.value),
            gap=number(before.gap),
            other=number(after.gap),
        )

    def _topics(self, wanted: Collection[Topic]) -> QVBoxLayout:
        """A chip for each topic that has differences, two in a row; none pressed shows all."""
        for topic in Topic:
            count = sum(len(self._groups[kind]) for kind in KINDS[topic])
            if count:
                text = tr("{what}: {count}", what=str(TOPIC_NAMES[topic]), count=count)
                chip = self.chips[topic] = Chip(text, on=topic in wanted)
                chip.toggled.connect(lambda _: self._narrow())
        chips = list(self.chips.values())
        rows = (row(*chips[start : start + 2], None, space=SPACE.xs) for start in range(0, len(chips), 2))
        return column(*rows, space=SPACE.xs, margins=(SPACE.s, 0, 0, 0))

    @property
    def topics(self) -> frozenset[Topic]:
        """Those whose chips are pressed."""
        return frozenset(topic for topic, chip in self.chips.items() if chip.isChecked())

    def _narrow(self) -> None:
        self._show_groups()
        self.topics_wanted.emit(self.topics)

    def _show_groups(self) -> None:
        for kind, group in self.groups.items():
            group.setVisible(kind in kinds_of(self.topics))

    def _group(self, kind: DifferenceKind, found: Sequence[Difference]) -> QWidget:
        made = QWidget()
        heading = SectionHeading(str(KIND_NAMES[kind]), number(len(found)))
        heading.setContentsMargins(SPACE.s, SPACE.xs, 0, 0)
        box = column(heading, space=0, parent=made)
        lines = column(space=0)
        box.addLayout(lines)
        self._list(lines, found[:AT_FIRST])
        if len(found) > AT_FIRST:
            box.addLayout(row(self._more(lines, found), None))
        return made

    def _more(self, lines: QVBoxLayout, found: Sequence[Difference]) -> QWidget:
        """A button that lists the next ones, and goes when there are no more."""
        made = button(tr("Show {count} more", count=len(found) - AT_FIRST), kind="quiet")

        def show() -> None:
            start = lines.count()
            self._list(lines, found[start : start + AT_ONCE])
            made.setText(tr("Show {count} more", count=len(found) - lines.count()))
            made.setVisible(lines.count() < len(found))

        made.clicked.connect(lambda _=False: show())
        return made

    def _list(self, lines: QVBoxLayout, found: Sequence[Difference]) -> None:
        for each in found:
            lines.addWidget(self._line(each))

    def _line(self, difference: Difference) -> LineButton:
        text = str(difference.text)
        line = _Line(text, lambda: self.chosen.emit(difference))
        line.body.addWidget(PlainLabel(text, wrap=True), 1)
        self.lines.append(line)
        return line


class _Line(LineButton):
    """As high as its sentence is at this width."""

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.body.totalHeightForWidth(width)


def _figure(value: float | None) -> str:
    return number(value) if value is not None else "–"
