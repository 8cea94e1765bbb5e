"""Fields that the calendar needs beside the usual ones: times, numbers, people."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QVBoxLayout, QWidget

from app.formats import number
from app.queries.calendar_entry import Option
from app.text import tr
from app.tokens import SPACE
from views.widgets.buttons import icon_button
from views.widgets.fields import CalmCombo, Field, LineField
from views.widgets.layout import column, row
from views.widgets.text import ElidedLabel


class TimeField(LineField):
    """A time of day; value ``datetime.time``. Typed as 9, 930, 9:30 or 9.30."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, hint="09:00", parent=parent)
        self._kept = None

    def value(self) -> Any:
        return read_time(self._line.text())

    def _show(self, value: Any) -> None:
        self._line.setText(f"{value:%H:%M}" if value is not None else "")


def read_time(text: str) -> time:
    """The time of day that a person typed.

    Raises:
        ValueError: with a sentence, when it is none.
    """
    kept = "".join(mark if mark.isdecimal() else ":" for mark in text.strip())
    if kept.isdecimal() and len(kept) > 2:
        kept = f"{kept[:-2]}:{kept[-2:]}"
    hours, _, minutes = kept.partition(":")
    try:
        return time(int(hours), int(minutes or 0))
    except (ValueError, OverflowError):
        raise ValueError(
            tr("“{text}” is not a time of day. Write it such as 9:30 or 14:00.", text=text.strip())
        ) from None


class NumberField(LineField):
    """A number from ``low`` to ``high``; value ``float``, or None when blank and that is allowed."""

    def __init__(
        self, label: str, low: float, high: float, *, whole: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(label, parent=parent)
        self._kept = None
        self._low, self._high, self._whole = low, high, whole

    def value(self) -> Any:
        text = self._line.text().strip().rstrip("%").strip().replace(",", ".")
        try:
            found = float(text)
        except ValueError:
            found = float("nan")
        if not self._low <= found <= self._high or (self._whole and found != int(found)):
            raise ValueError(
                tr(
                    "Write a number from {low} to {high}.",
                    low=self._said(self._low),
                    high=self._said(self._high),
                )
            )
        return int(found) if self._whole else found

    def _show(self, value: Any) -> None:
        self._line.setText("" if value is None else self._said(value))

    def _said(self, value: float) -> str:
        return number(value, 0 if value == int(value) else 2)


class PeopleField(Field):
    """Several of ``options``; value is the tuple of their keys, in the order chosen."""

    def __init__(self, label: str, add: str, parent: QWidget | None = None) -> None:
        """``add`` is what the box says in which one looks for the next."""
        self._combo = CalmCombo()
        self._combo.setEditable(True)
        self._combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = self._combo.completer() or QCompleter(self._combo)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self._combo.lineEdit().setPlaceholderText(add)
        super().__init__(label, self._combo, parent)
        self._options: dict[str, Option] = {}
        self._chosen: tuple[str, ...] = ()
        self._kept = ()
        self._list = QWidget()
        self._lines: QVBoxLayout = column(space=0, parent=self._list)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(1, self._list)
        self._combo.activated.connect(self._add)
        self._fill()

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer these; those already chosen stay."""
        if list(options) != list(self._options.values()):
            self._options = {option.key: option for option in options}
            self._fill()

    def value(self) -> Any:
        return self._chosen

    def _show(self, value: Any) -> None:
        if tuple(value or ()) != self._chosen:
            self._chosen = tuple(value or ())
            self._fill()

    def _fill(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        for key in self._chosen:
            self._lines.addWidget(self._line_of(key))
        self._list.setVisible(bool(self._chosen))
        self._combo.clear()
        for option in self._options.values():
            if option.key not in self._chosen:
                self._combo.addItem(option.text, option.key)
        self._combo.setCurrentIndex(-1)
        self._combo.clearEditText()
        self._combo.setEnabled(self._combo.count() > 0)

    def _line_of(self, key: str) -> QWidget:
        option = self._options.get(key)
        name = option.name if option else tr("Somebody who left")
        line = QWidget()
        label = ElidedLabel(option.text if option else name)
        remove = icon_button("x", tr("Leave out {name}", name=name), lambda: self._leave_out(key))
        box = row(label, remove, space=SPACE.xs, parent=line)
        box.setStretch(0, 1)
        return line

    def _add(self, place: int) -> None:
        key = self._combo.itemData(place)
        if key:
            self._choose((*self._chosen, key))

    def _leave_out(self, key: str) -> None:
        self._choose(tuple(one for one in self._chosen if one != key))

    def _choose(self, keys: tuple[str, ...]) -> None:
        self._chosen = keys
        self._fill()
        if keys != self._kept:
            self._kept = keys
            self.committed.emit(keys)
