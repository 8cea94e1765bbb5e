"""Lines that grow as one types: Enter goes to the next, what is empty is not there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QWidget

from app.tokens import SPACE
from views.widgets.fields import Field
from views.widgets.layout import column, row

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Line(QWidget):
    """Fields beside one another in ``shares`` of the room; the first one says what the line is about."""

    entered = Signal()
    """Enter was pressed in it."""
    changed = Signal()

    def __init__(self, *fields: tuple[Field, int]) -> None:
        super().__init__()
        self.fields = tuple(field for field, _ in fields)
        box = row(*self.fields, space=SPACE.s, parent=self)
        for place, (field, share) in enumerate(fields):
            box.setStretch(place, share)
            box.setAlignment(field, Qt.AlignmentFlag.AlignTop)
            field.editor.installEventFilter(self)
            field.committed.connect(lambda _: self.changed.emit())
        self.setFocusProxy(self.fields[0])

    @property
    def is_empty(self) -> bool:
        """Nothing is said in the first field."""
        return not read(self.fields[0])

    def values(self) -> tuple[Any, ...]:
        """What the fields say; raises ``ValueError`` with a sentence when one cannot be read."""
        return tuple(field.value() for field in self.fields)

    def show_values(self, values: Sequence[Any]) -> None:
        for field, value in zip(self.fields, values, strict=True):
            field.set_value(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in ENTER
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            and not (isinstance(watched, QComboBox) and _is_open(watched))
        ):
            self.entered.emit()
            return True
        return super().eventFilter(watched, event)


L = TypeVar("L", bound=Line)


class Lines(QWidget, Generic[L]):
    """Lines under one another, the last of them empty. ``leaving`` comes on Enter in an empty line."""

    leaving = Signal()
    changed = Signal()

    def __init__(self, make: Callable[[L | None], L]) -> None:
        """``make(before)`` makes an empty line that follows ``before``."""
        super().__init__()
        self._make = make
        self.lines: list[L] = []
        self._box = column(space=SPACE.xs, parent=self)
        self._add()

    @property
    def filled(self) -> list[L]:
        """The lines that say something, in order."""
        return [line for line in self.lines if not line.is_empty]

    def check(self) -> bool:
        """Mark what cannot be read, and go there; False when there is something."""
        for line in self.filled:
            for field in line.fields:
                if not field.commit():
                    field.setFocus()
                    return False
        return True

    def show_lines(self, values: Sequence[Sequence[Any]]) -> None:
        """Fill lines from the top, one for each of ``values``."""
        for each in values:
            self.lines[-1].show_values(each)
            self._add()

    def _add(self) -> L:
        line = self._make(self.lines[-1] if self.lines else None)
        line.entered.connect(lambda: self._enter(line))
        line.changed.connect(self.changed)
        self._box.addWidget(line)
        line.show()  # a layout does it later, and only what is shown takes the keyboard
        if self.lines:
            _chain(self.lines[-1], line)
        self.lines.append(line)
        return line

    def _enter(self, line: L) -> None:
        if line.is_empty:
            self.leaving.emit()
            return
        if not all(field.commit() for field in line.fields):
            return
        place = self.lines.index(line) + 1
        following = self.lines[place] if place < len(self.lines) else self._add()
        following.fields[0].setFocus(Qt.FocusReason.TabFocusReason)


def read(field: Field) -> Any:
    """What a field says, its last good value when that cannot be read."""
    try:
        return field.value()
    except ValueError:
        return None


def values_of(line: Line) -> tuple[Any, ...]:
    """What the fields of a line say, the last good value of each that cannot be read."""
    return tuple(read(field) for field in line.fields)


def _chain(before: Line, after: Line) -> None:
    """Tab goes from line to line in the order in sight."""
    chain = [*before.fields, *after.fields]
    for one, other in pairwise(chain):
        QWidget.setTabOrder(one.editor, other.editor)


def _is_open(combo: QComboBox) -> bool:
    view = combo.view()
    return isinstance(view, QAbstractItemView) and view.isVisible()
