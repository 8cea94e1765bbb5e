"""Lines of the Today page: each says one thing and leads to it; some do it at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.text import tr
from app.tokens import SPACE
from views.icons import picture
from views.theme import theme
from views.widgets.buttons import LineButton, button
from views.widgets.layout import SectionHeading, column
from views.widgets.text import ElidedLabel, PlainLabel

WHEN, DEED = 84, 112
"""Least widths, so that the lines of all sections stand in columns."""
SHOWN = 4
"""Lines of a section before it is opened."""


@dataclass(frozen=True)
class Line:
    """``open`` leads to the thing; ``deed`` does what ``button`` says. ``ink`` is a token's name."""

    key: str
    icon: str
    ink: str
    what: str
    whose: str
    when: str
    open: Callable[[], Any]
    late: bool = False
    button: str = ""
    deed: Callable[[], Any] | None = None


class LineWidget(LineButton):
    """One line. Up and Down go to its neighbours."""

    def __init__(self, line: Line) -> None:
        super().__init__(", ".join(part for part in (line.what, line.whose, line.when) if part), line.open)
        self.line = line
        self._mark = PlainLabel()
        what, whose = ElidedLabel(line.what), ElidedLabel(line.whose, "caption")
        when = PlainLabel(line.when, "bad" if line.late else "caption")
        margin = 2 if line.deed is not None else 6
        self.body.setContentsMargins(0, margin, 0, margin)
        self.body.setSpacing(SPACE.s)
        for elided in (what, whose):
            elided.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        when.setMinimumWidth(theme().size(WHEN))
        when.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for widget in (self._mark, what, whose, when):
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self.body.addWidget(widget)
        self.body.setStretch(1, 3)
        self.body.setStretch(2, 2)
        self.deed_button: QWidget | None = None
        if line.deed is not None:
            self.deed_button = button(line.button, line.deed, kind="quiet")
            self.deed_button.setMinimumWidth(theme().size(DEED))
            self.body.addWidget(self.deed_button)
        theme().changed.connect(self._paint_mark)
        self._paint_mark()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def _paint_mark(self) -> None:
        self._mark.setPixmap(picture(self.line.icon, 16, getattr(theme().tokens, self.line.ink)))


class Section(QWidget):
    """A heading with a count, and its lines: the first few until all are asked for.

    ``empty`` is said where there is nothing; without it the section is away then.
    """

    def __init__(self, heading: str, empty: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = SectionHeading(heading)
        self._empty = empty
        self._all = False
        self._lines: tuple[Line, ...] = ()
        self._box = column(space=0)
        column(self._heading, self._box, space=SPACE.xs, parent=self)

    @property
    def widgets(self) -> list[LineWidget]:
        """The lines in sight, top to bottom."""
        found = (self._box.itemAt(place).widget() for place in range(self._box.count()))
        return [widget for widget in found if isinstance(widget, LineWidget)]

    def set_heading(self, heading: str) -> None:
        self._heading.title.setText(heading)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show ``lines``; the keyboard stays on its line, or on the one that takes its place."""
        focused = self.window().focusWidget()
        held = next(
            (
                i
                for i, one in enumerate(self.widgets)
                if focused is not None and (one is focused or one.isAncestorOf(focused))
            ),
            None,
        )
        held_key = self.widgets[held].line.key if held is not None else ""
        self._lines = tuple(lines)
        self._fill()
        if held is not None and self.widgets:
            same = [one for one in self.widgets if one.line.key == held_key]
            (same or self.widgets[min(held, len(self.widgets) - 1) :])[0].setFocus()

    def _fill(self) -> None:
        while (item := self._box.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        shown = self._lines if self._all else self._lines[:SHOWN]
        for line in shown:
            widget = LineWidget(line)
            self._box.addWidget(widget)
            widget.show()
        rest = len(self._lines) - len(shown)
        if rest:
            self._box.addWidget(
                button(tr("Show {count} more", count=rest), self._show_all, kind="quiet"),
                alignment=Qt.AlignmentFlag.AlignLeft,
            )
        if not self._lines and self._empty:
            self._box.addWidget(PlainLabel(self._empty, "quiet", wrap=True))
        self._heading.note.setText(str(len(self._lines)) if len(self._lines) > 1 else "")
        self.setVisible(bool(self._lines or self._empty))

    def _show_all(self) -> None:
        self._all = True
        before = len(self.widgets)
        self._fill()
        self.widgets[before].setFocus()
