"""A field whose few answers stand side by side as chips: levels in their colours, numbers, opinions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from typing import Any

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QWidget

from app.labels import label as label_of
from app.labels import short
from app.text import tr
from app.tokens import RADIUS, SPACE, TYPE
from models.values import Closeness, Level
from views.theme import theme
from views.widgets.fields import Field
from views.widgets.layout import row
from views.widgets.text import ElidedLabel, set_tooltip

HEIGHT = 26
NARROWEST = 22
BAR = 3
LEVELS = (
    Level.NOT_CONTACTED,
    Level.OPPOSED,
    Level.NEUTRAL,
    Level.SUPPORT,
    Level.EXCLUSIVE,
    Level.COACH,
)
"""The levels from left to right."""


def numbered(member: Enum) -> str:
    """A member with its number or letter: "2 · Exclusive support"."""
    if isinstance(member, Closeness) or (isinstance(member, Level) and member is not Level.NOT_CONTACTED):
        return tr("{number} · {label}", number=short(member), label=label_of(member))
    mark = short(member)
    return label_of(member) if mark == label_of(member) or mark == "–" else f"{mark} · {label_of(member)}"


class ScaleField(Field):
    """One of a few values. Arrow keys go along, the number of a value chooses it.

    ``picked`` comes whenever a person points at a value, also at the one that is chosen already.
    """

    picked = Signal(object)

    def __init__(
        self,
        label: str,
        values: Sequence[Any],
        *,
        words: Callable[[Any], str] = label_of,
        mark: Callable[[Any], str] = short,
        wordy: bool = False,
        bare: bool = False,
    ) -> None:
        """``mark`` stands on a chip, ``words`` beside the label; ``wordy``: on a line below the chips.

        ``bare``: only the chips are shown, somebody else says the rest.
        """
        chips = QWidget()
        super().__init__(label, chips)
        self._words = words
        self._group = QButtonGroup(self)
        self.chips = {value: _Chip(value, mark(value)) for value in values}
        box = row(space=SPACE.xs, parent=chips)
        for value, chip in self.chips.items():
            self._group.addButton(chip)
            box.addWidget(chip)
            said = " · ".join(dict.fromkeys(part for part in (mark(value), words(value)) if part))
            chip.setAccessibleName(f"{label}: {said}")
            set_tooltip(chip, words(value))
            chip.clicked.connect(lambda _=False, value=value: self._pick(value))
        self._said = ElidedLabel(tone="caption")
        if bare:
            self.label.hide()
        elif wordy:
            self.layout().addWidget(self._said)
        else:
            self._said.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._said.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
            head = row(self.label, self._said, space=SPACE.s)
            head.setStretch(0, 1)
            self.layout().insertLayout(0, head)
        self.setFocusProxy(next(iter(self.chips.values())))

    def value(self) -> Any:
        return next((value for value, chip in self.chips.items() if chip.isChecked()), None)

    def choose(self, value: Any) -> None:
        """Choose ``value`` as a person does."""
        self.chips[value].click()

    def set_label(self, label: str) -> None:
        """Another label over the same chips."""
        self.label.setText(label)
        self.label.updateGeometry()

    def set_expected(self, value: Any, note: str = "") -> None:
        """Outline the value that counts as long as none is chosen, and say where it comes from."""
        for each, chip in self.chips.items():
            chip.expected = each is value and value is not None
            chip.update()
        self._note = note
        self._say()

    @property
    def said(self) -> str:
        """What is said beside the label."""
        return self._said.text()

    @property
    def has_keyboard(self) -> bool:
        return any(chip.hasFocus() for chip in self.chips.values())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        marked = {chip.mark.lstrip("+").lower(): value for value, chip in self.chips.items()}
        typed = event.text().lower()
        if typed and typed in marked and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.chips[marked[typed]].setFocus()
            self.choose(marked[typed])
        else:
            super().keyPressEvent(event)

    _note = ""

    def _pick(self, value: Any) -> None:
        self.picked.emit(value)
        self.commit()

    def _show(self, value: Any) -> None:
        self._group.setExclusive(False)
        for each, chip in self.chips.items():
            chip.setChecked(each == value and value is not None)
        self._group.setExclusive(True)
        self.setFocusProxy(self.chips.get(value) or next(iter(self.chips.values())))
        self._say()

    def _say(self) -> None:
        value = self.value()
        self._said.setText(self._note if value is None else self._words(value))
        self._said.updateGeometry()


class _Chip(QRadioButton):
    """One value: its mark, and its colour where it is a level."""

    def __init__(self, value: Any, mark: str) -> None:
        super().__init__()
        self.value, self.mark = value, mark
        self.expected = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        text = QFontMetrics(theme().font(TYPE.caption, strong=True)).horizontalAdvance(self.mark)
        return QSize(max(text + SPACE.s, theme().size(NARROWEST)), theme().size(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, at: QPoint) -> bool:
        return self.rect().contains(at)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme().tokens
        level = tokens.level(self.value) if isinstance(self.value, Level) else None
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        chosen = self.isChecked()
        fill, edge, ink = tokens.raised, tokens.line_strong, tokens.ink_2
        dashed = level is not None and level.dashed
        if chosen and level is not None:
            fill, edge, ink = level.fill or tokens.raised, level.edge, level.ink
        elif chosen:
            fill, edge, ink = tokens.accent_soft, tokens.accent, tokens.ink
        elif self.underMouse():
            fill = tokens.hover
        if self.expected and not chosen:
            edge, ink, dashed = tokens.ink_2, tokens.ink, True
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
            whole = whole.adjusted(3, 3, -3, -3)
        pen = QPen(QColor(edge), 1.5 if chosen or self.expected else 1)
        if dashed:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(whole, RADIUS - 2, RADIUS - 2)
        if level is not None and level.fill and not chosen:
            bar = QRectF(whole.left() + 5, whole.bottom() - BAR - 2, whole.width() - 10, BAR)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(level.fill))
            painter.drawRoundedRect(bar, BAR / 2, BAR / 2)
            whole = whole.adjusted(0, 0, 0, -BAR)
        painter.setPen(QColor(ink))
        painter.setFont(theme().font(TYPE.caption, strong=chosen, figures=True))
        painter.drawText(whole, Qt.AlignmentFlag.AlignCenter, self.mark)
