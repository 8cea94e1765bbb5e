"""The front of the exchange page: two deeds, what waits, and the ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.queries.exchange_page import ledger_rows
from app.text import tr
from app.tokens import SPACE
from views.exchange.import_desk import ImportDesk
from views.exchange.ledger_model import COLUMNS, LedgerModel
from views.exchange.plan_words import open_conflicts
from views.icons import picture
from views.theme import theme
from views.widgets.buttons import Button, button
from views.widgets.layout import Card, SectionHeading, column, row
from views.widgets.table import Table
from views.widgets.text import ElidedLabel, PlainLabel

if TYPE_CHECKING:
    from app.workspace import Workspace

PICTURE = 32


class Front(QWidget):
    """``send``, ``calendar`` and ``receive`` are the deeds; ``resume`` goes on with what waits."""

    send = Signal()
    receive = Signal()
    resume = Signal()
    calendar = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._desk = ImportDesk.of(workspace)
        self.send_button = button(tr("Choose what to send…"), self.send.emit)
        self.calendar_button = button(tr("Export a calendar…"), self.calendar.emit, kind="quiet")
        self.receive_button = button(tr("Choose a file…"), self.receive.emit)
        self._pictures: list[tuple[PlainLabel, str]] = []
        send = self._deed(
            "upload",
            tr("Send a workbook"),
            tr("To headquarters or a colleague: the whole book or some customers, in the reader’s language."),
            self.calendar_button,
            self.send_button,
        )
        receive = self._deed(
            "download",
            tr("Take in a workbook"),
            tr(
                "One that came back, one of another program, or a calendar file. Drop it here; you see"
                " every difference first."
            ),
            self.receive_button,
        )
        self._build_waiting()
        self.model = LedgerModel()
        self.model.setParent(self)
        self.table = Table("ledger")
        self.table.setModel(self.model)
        for place, told in enumerate(COLUMNS):
            self.table.setColumnWidth(place, told.width)
        self.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
        self.table.remember_columns()
        sentence = tr("No workbook has left or come in yet. Each one will be listed here, with its revision.")
        self._empty = PlainLabel(sentence, "quiet", wrap=True)
        deeds = row(send, receive, space=SPACE.l)
        deeds.setStretch(0, 1)
        deeds.setStretch(1, 1)
        heading = SectionHeading(tr("Sent and received"))
        outer = column(
            deeds,
            self.waiting,
            heading,
            self._empty,
            self.table,
            space=SPACE.m,
            margins=(SPACE.xl, SPACE.xl),
            parent=self,
        )
        outer.setStretch(4, 1)
        outer.addStretch(0)
        theme().changed.connect(self._paint)
        self._desk.opened.connect(self.tell_waiting)
        self._desk.busy.connect(self._tell_busy)
        self._paint()
        self.tell_waiting()
        self._tell_busy()

    def refresh(self) -> None:
        """Ask for the ledger again."""
        rows = self._workspace.ask(ledger_rows)
        self.model.set_rows(rows)
        self.table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self.layout().setStretch(5, 0 if rows else 1)

    def tell_waiting(self) -> None:
        """Show the workbook that lies on the desk, if any."""
        held = self._desk.present
        self.waiting.setVisible(held is not None)
        if held is None:
            return
        outlook = held.decisions.outlook()
        self._waiting_name.setText(held.path.name)
        waits = open_conflicts(outlook)
        self._waiting_note.setText(waits or tr("Compared and waiting. Nothing has been taken over yet."))

    def _build_waiting(self) -> None:
        self.waiting = Card()
        self._waiting_name = ElidedLabel("", "section")
        self._waiting_note = PlainLabel("", "quiet")
        go_on = button(tr("Go on deciding"), self.resume.emit)
        away = button(tr("Put away"), self._desk.put_away, kind="quiet")
        self._pictures.append((PlainLabel(), "git-merge"))
        words = column(self._waiting_name, self._waiting_note, space=2)
        line = row(self._pictures[-1][0], words, None, away, go_on, space=SPACE.m)
        line.setStretch(1, 1)
        self.waiting.body.addLayout(line)

    def _deed(self, icon: str, title: str, sentence: str, *deeds: Button) -> Card:
        card = Card()
        shown = PlainLabel()
        self._pictures.append((shown, icon))
        words = column(PlainLabel(title, "section"), PlainLabel(sentence, "quiet", wrap=True), space=SPACE.xs)
        top = row(shown, words, space=SPACE.l)
        top.setAlignment(shown, Qt.AlignmentFlag.AlignTop)
        top.setStretch(1, 1)
        card.body.addLayout(top)
        card.body.addStretch(1)
        card.body.addLayout(row(None, *deeds))
        return card

    def _paint(self) -> None:
        for label, icon in self._pictures:
            small = icon == "git-merge"
            label.setPixmap(picture(icon, 20 if small else PICTURE, theme().tokens.accent))

    def _tell_busy(self) -> None:
        self.receive_button.setEnabled(not self._desk.is_busy)
