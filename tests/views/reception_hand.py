"""A reception as a user plans it: typing, dragging, ticking."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from views.reception.columns import Col
from views.reception.delegate import CellEditor
from views.reception.editor import ReceptionEditor

KEYS = {
    "⇥": Qt.Key.Key_Tab,
    "⏎": Qt.Key.Key_Return,
    "⎋": Qt.Key.Key_Escape,
    "⌫": Qt.Key.Key_Delete,
    "⎀": Qt.Key.Key_Insert,
    "↑": Qt.Key.Key_Up,
    "↓": Qt.Key.Key_Down,
}


class AgendaHand:
    """Does what a person does, on a ``ReceptionEditor`` that is shown."""

    def __init__(self, editor: ReceptionEditor) -> None:
        self.editor = editor
        self.table, self.model = editor.table, editor.model

    def type(self, words: str) -> None:
        """Type ``words`` where the keyboard is; ⇥ ⏎ ⎋ ⌫ ⎀ ↑ ↓ are keys."""
        for sign in words:
            target = self.target
            if sign in KEYS:
                QTest.keyClick(target, KEYS[sign])
            else:
                QTest.keyClicks(target, sign)
            QApplication.processEvents()

    @property
    def target(self) -> QWidget:
        """What a key goes to: the open cell, else the table."""
        found = self.cell
        return found if found is not None else self.table

    @property
    def cell(self) -> CellEditor | None:
        """The cell that is open for typing."""
        open_cells = [one for one in self.table.viewport().findChildren(CellEditor) if one.isVisible()]
        return open_cells[-1] if open_cells else None

    def go(self, title: str, column: Col) -> None:
        """Make the cell of the line ``title`` current; "" is the row of the next line."""
        self.table.show_line(self.key(title) if title else "", column)
        self.table.setFocus()

    def key(self, title: str) -> str:
        assert self.editor.details is not None
        return next(line.key for line in self.editor.details.agenda.lines if line.title == title)

    def rows(self) -> list[str]:
        """The lines in the table: "09:00–09:30 Opening"."""
        return [
            f"{line.span} {line.title}"
            for row in range(self.model.rowCount())
            if (line := self.model.line(row)) is not None
        ]

    def cell_text(self, title: str, column: Col) -> str:
        return str(self.model.index(self.model.row_of(self.key(title)), column).data() or "")

    def findings(self) -> list[str]:
        return self.editor.list.sentences()

    def drag(self, title: str, minutes: float, *, part: str = "whole", right: int = 0) -> None:
        """Drag a line of the timeline down by ``minutes``, or its end."""
        timeline = self.editor.side.timeline
        box = timeline.box_of(self.key(title))
        y = box.bottom() - 2 if part == "end" else box.center().y()
        start = QPoint(round(box.left()) + 12, round(y))
        end = start + QPoint(right, round(minutes * timeline.scale))
        QTest.mousePress(timeline, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(timeline, (start + end) / 2)
        QTest.mouseMove(timeline, end)
        QTest.mouseRelease(timeline, Qt.MouseButton.LeftButton, pos=end)
