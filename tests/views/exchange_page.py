"""The exchange page as a person uses it: a file in, ticks, cards, the button."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.exchange.plan import ProposalKind
from views.exchange.import_panel import ImportPanel
from views.exchange.page import ExchangePage
from views.exchange.plan_layout import places
from views.exchange.plan_lines import Line, LineKind

PATIENCE_MS = 15_000
LEFT = Qt.MouseButton.LeftButton


class ImportPage:
    """Drives an ``ExchangePage`` through an import; lines are found by field or row name."""

    def __init__(self, qtbot: QtBot, page: ExchangePage) -> None:
        self.qtbot, self.page = qtbot, page

    # -- seeing

    @property
    def panel(self) -> ImportPanel:
        assert self.page.panel is not None
        return self.page.panel

    @property
    def lines(self) -> list[Line]:
        model = self.panel.model
        return [model.line(row) for row in range(model.rowCount())]

    @property
    def deed(self) -> str:
        return self.panel.accept_button.text()

    def row_of(self, name: str) -> int:
        """The line about the field or the whole row ``name``."""
        model = self.panel.model
        [found] = [
            row
            for row, line in enumerate(self.lines)
            if line.kind not in (LineKind.SHEET, LineKind.RECORD)
            and (model.plan_index.heading(line.proposal) or line.name) == name
        ]
        return found

    # -- doing

    def take_in(self, path: Path) -> None:
        """Drop a workbook and wait until it is compared."""
        self.page.take_in(path)
        self.qtbot.waitUntil(lambda: self.page.panel is not None, timeout=PATIENCE_MS)

    def filter(self, kind: ProposalKind | None) -> None:
        self.qtbot.mouseClick(self.panel.chips[kind], LEFT)

    def go_to(self, name: str) -> None:
        self.panel.view.setCurrentIndex(self.panel.model.index(self.row_of(name)))

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.panel.view, key)

    def click_tick(self, name: str) -> None:
        row = self.row_of(name)
        self._click(row, places(self.lines[row].kind, self._rect(row)).tick.center())

    def click_card(self, name: str, *, theirs: bool) -> None:
        row = self.row_of(name)
        where = places(self.lines[row].kind, self._rect(row))
        self._click(row, (where.after if theirs else where.before).center())

    def accept(self) -> None:
        """Press the button and wait until it is done."""
        self.qtbot.mouseClick(self.panel.accept_button, LEFT)
        self.qtbot.waitUntil(lambda: self.page.panel is None, timeout=PATIENCE_MS)

    def accept_all(self) -> None:
        """Take everything the workbook says, its side in every conflict, and its deletions."""
        self.filter(None)
        self.qtbot.mouseClick(self.panel.tick_all, LEFT)
        if self.panel.take_all.isVisible():
            self.qtbot.mouseClick(self.panel.take_all, LEFT)
        self.accept()

    def _rect(self, row: int) -> QRect:
        view = self.panel.view
        view.scrollTo(self.panel.model.index(row))
        return view.visualRect(self.panel.model.index(row))

    def _click(self, row: int, at: QPoint) -> None:
        self.qtbot.mouseClick(self.panel.view.viewport(), LEFT, pos=at)
