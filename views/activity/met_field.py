"""Who was there: those who were expected are ticked, others are added by name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from app.folding import fold
from app.text import tr
from app.tokens import SPACE
from views.activity.lines import ENTER
from views.widgets.buttons import Chip
from views.widgets.flow import FlowLayout
from views.widgets.text import set_tooltip

ROOM = 240
NEW = "new:"


class MetField(QWidget):
    """Chips for those who were there, and a line for the next name.

    A name that nobody known has is somebody new, where ``may_be_new``; such people have handles that
    begin with "new:".
    """

    changed = Signal()
    leaving = Signal()
    """Enter was pressed in the empty line."""

    def __init__(self, hint: str, *, may_be_new: bool = False) -> None:
        super().__init__()
        self._names: dict[str, str] = {}
        self._chips: dict[str, Chip] = {}
        self._may_be_new = may_be_new
        self.line = QLineEdit()
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(hint)
        self.line.setFixedWidth(ROOM)
        self.line.installEventFilter(self)
        self._flow = FlowLayout(self, SPACE.s)
        self._flow.addWidget(self.line)
        self.setFocusProxy(self.line)

    def set_people(self, names: Mapping[str, str], present: Sequence[str]) -> None:
        """Know these people (key → name); ``present`` are ticked."""
        self._names = dict(names)
        completer = QCompleter(list(self._names.values()), self.line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.line.setCompleter(completer)
        for key in present:
            self._tick(key, self._names.get(key, tr("Somebody who left")))

    @property
    def keys(self) -> tuple[str, ...]:
        """Those who are ticked, in order."""
        return tuple(key for key, chip in self._chips.items() if chip.isChecked())

    @property
    def people(self) -> list[tuple[str, str]]:
        """Those who are ticked, with their names."""
        return [(key, self._chips[key].text().replace("&&", "&")) for key in self.keys]

    @property
    def newcomers(self) -> dict[str, str]:
        """Who was not known before, by handle."""
        return {key: key.removeprefix(NEW) for key in self.keys if key.startswith(NEW)}

    def add(self, typed: str) -> None:
        """Tick whoever has this name, or begins with it; else somebody new."""
        wanted = fold(typed)
        if not wanted:
            return
        exact = [key for key, name in self._names.items() if fold(name) == wanted]
        close = [key for key, name in self._names.items() if wanted in fold(name)]
        found = exact or (close if len(close) == 1 else [])
        free = [key for key in found if key not in self._chips] or found
        if free:
            self._tick(free[0], self._names[free[0]])
        elif self._may_be_new:
            name = " ".join(typed.split())
            self._tick(NEW + name, name)
        else:
            return
        self.line.clear()
        self.changed.emit()

    def restore(self, keys: Sequence[str]) -> None:
        """Tick exactly these, newcomers included."""
        for key, chip in self._chips.items():
            chip.setChecked(key in keys)
        for key in keys:
            self._tick(key, self._names.get(key, key.removeprefix(NEW)))

    def _tick(self, key: str, name: str) -> None:
        if key in self._chips:
            self._chips[key].setChecked(True)
            return
        chip = Chip(name, on=True)
        if key.startswith(NEW):
            set_tooltip(chip, tr("New at this customer"))
        chip.toggled.connect(lambda _: self.changed.emit())
        chip.installEventFilter(self)
        self._chips[key] = chip
        self._flow.insert(len(self._chips) - 1, chip)
        QWidget.setTabOrder(chip, self.line)
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in ENTER:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                return False
            if watched is self.line and self.line.text().strip():
                self.add(self.line.text())
            else:
                self.leaving.emit()
            return True
        return super().eventFilter(watched, event)
