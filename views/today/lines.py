"""Lines of the Today page: each says one thing and leads to it; some do it at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.text import tr
from app.tokens import SPACE
from views.icons import picture
from views.theme import theme
from views.today.letters import with_letter
from views.widgets.buttons import Button, LineButton, button
from views.widgets.layout import SectionHeading, column
from views.widgets.text import ElidedLabel, PlainLabel

WHEN, DEED = 84, 96
"""Least widths, so that the lines of all sections stand in columns."""
LINE = 28
"""How high a line is, about."""
SHOWN = 4
"""Lines of a section where the page scrolls anyway."""


@dataclass(frozen=True)
class Line:
    """``open`` leads to the thing; ``deed`` does what ``button`` says. ``ink`` is a token's name.

    Lines that say the same are equal, whatever they do.

    ``shares`` are those of ``what`` and ``whose`` in the width.
    """

    key: str
    icon: str
    ink: str
    what: str
    whose: str
    when: str
    open: Callable[[], Any] = field(compare=False)
    late: bool = False
    button: str = ""
    deed: Callable[[], Any] | None = field(default=None, compare=False)
    shares: tuple[int, int] = (3, 2)


class LineWidget(LineButton):
    """One line. Up and Down go to its neighbours."""

    def __init__(self, line: Line) -> None:
        said = ", ".join(part for part in (line.what, line.whose, line.when) if part)
        super().__init__(said, lambda: self.line.open())
        self.setProperty("single", True)
        self.line = line
        self.letter = ""
        self._mark = PlainLabel()
        what, whose = ElidedLabel(line.what), ElidedLabel(line.whose, "caption")
        self.when = when = PlainLabel(line.when, "bad" if line.late else "caption")
        margin = 0 if line.deed is not None else 4
        self.body.setContentsMargins(0, margin, 0, margin)
        self.body.setSpacing(SPACE.s)
        for elided in (what, whose):
            elided.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        when.setMinimumWidth(theme().size(WHEN))
        when.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for widget in (self._mark, what, whose, when):
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self.body.addWidget(widget)
        for place, share in enumerate(line.shares, 1):
            self.body.setStretch(place, share)
        self.deed_button: Button | None = None
        if line.deed is not None:
            self.deed_button = button(line.button, self.do, kind="quiet")
            self.deed_button.setProperty("dense", True)
            self.deed_button.setMinimumWidth(theme().size(DEED))
            self.body.addWidget(self.deed_button)
        theme().changed.connect(self._paint_mark)
        self._paint_mark()

    def do(self) -> None:
        """Do the deed of the line."""
        if self.line.deed is not None:
            self.line.deed()

    def leave_room(self, width: int) -> None:
        """Leave room at the end, where other lines have their deed."""
        margins = self.body.contentsMargins()
        self.body.setContentsMargins(0, margins.top(), width, margins.bottom())

    def give_letter(self, letter: str) -> None:
        """Underline ``letter`` in the words of the deed. The page hears the key, without Alt."""
        self.letter = letter
        if self.deed_button is not None:
            self.deed_button.setText(with_letter(self.line.button, letter))
            self.deed_button.setShortcut(QKeySequence())
            self.deed_button.setAccessibleName(self.line.button)
            self.deed_button.setAccessibleDescription(tr("Key {letter}", letter=letter.upper()))

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
    """A heading with a count, and its lines: as many as are allowed, until all are asked for.

    ``empty`` is said where there is nothing; without it the section is away then.
    """

    unfolded = Signal()
    """All lines were asked for."""

    def __init__(self, heading: str, empty: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = SectionHeading(heading)
        self._empty = empty
        self.shows_all = False
        self._allowed = SHOWN
        self._lines: tuple[Line, ...] = ()
        self._box = column(space=0)
        self._heading.setVisible(bool(heading))
        self.more = button(tr("Show all"), self.show_all, kind="quiet")
        self.more.setProperty("dense", True)
        self._heading.add(self.more)
        column(self._heading, self._box, space=0, parent=self)

    @property
    def widgets(self) -> list[LineWidget]:
        """The lines in sight, top to bottom."""
        found = (self._box.itemAt(place).widget() for place in range(self._box.count()))
        return [widget for widget in found if isinstance(widget, LineWidget)]

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines, in sight or not."""
        return self._lines

    @property
    def bare_height(self) -> int:
        """What it needs without any line."""
        said = 0 if self._lines else theme().size(LINE)
        return max(self._heading.sizeHint().height(), self._heading.minimumHeight()) + said

    @property
    def line_height(self) -> int:
        return max((one.sizeHint().height() for one in self.widgets), default=theme().size(LINE))

    def set_heading(self, heading: str) -> None:
        self._heading.title.setText(heading)
        self._heading.setVisible(bool(heading))

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show ``lines``; the keyboard stays on its line, or on the one that takes its place."""
        same = bool(lines) and tuple(lines) == self._lines
        self._lines = tuple(lines)
        if not same:
            self._refill()
            return
        for widget, line in zip(self.widgets, lines, strict=False):
            widget.line = line

    def allow(self, count: int) -> None:
        """Show at most ``count`` lines, until all are asked for."""
        if count != self._allowed:
            self._allowed = count
            self._refill()

    def show_all(self) -> None:
        """Show every line, the keyboard on the first that was out of sight."""
        self.shows_all = True
        before = len(self.widgets)
        self._fill()
        self.widgets[before].setFocus()
        self.unfolded.emit()

    def _refill(self) -> None:
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
        self._fill()
        if held is not None and self.widgets:
            same = [one for one in self.widgets if one.line.key == held_key]
            (same or self.widgets[min(held, len(self.widgets) - 1) :])[0].setFocus()

    def _fill(self) -> None:
        while (item := self._box.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        shown = self._lines if self.shows_all else self._lines[: self._allowed]
        for line in shown:
            widget = LineWidget(line)
            self._box.addWidget(widget)
            widget.show()
        if not self._lines and self._empty:
            self._box.addWidget(PlainLabel(self._empty, "quiet", wrap=True))
        self._heading.note.setText(_count(len(shown), len(self._lines)))
        self.more.setVisible(len(shown) < len(self._lines))
        self.setVisible(bool(self._lines or self._empty))


def align(widgets: Sequence[LineWidget]) -> None:
    """The deeds of ``widgets`` take the same width, so that what is before them stands in columns."""
    buttons = [widget.deed_button for widget in widgets if widget.deed_button is not None]
    widest = max((one.sizeHint().width() for one in buttons), default=0)
    latest = max((widget.when.sizeHint().width() for widget in widgets), default=0)
    deeds = max(widest, theme().size(DEED))
    for widget in widgets:
        widget.when.setMinimumWidth(max(latest, theme().size(WHEN)))
        if widget.deed_button is not None:
            widget.deed_button.setMinimumWidth(deeds)
        else:
            widget.leave_room(deeds + SPACE.s if buttons else 0)


def _count(shown: int, all_of_them: int) -> str:
    if 0 < shown < all_of_them:
        return tr("{shown} of {count}", shown=shown, count=all_of_them)
    return str(all_of_them) if all_of_them > 1 or shown < all_of_them else ""
