"""Beside the import list: one difference in full, its changed words marked."""

from __future__ import annotations

from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from app.exchange.changed_words import Piece
from app.exchange.plan import Proposal, ProposalKind
from app.text import tr
from app.tokens import SPACE, TYPE
from views.exchange.plan_lines import KIND_NAMES
from views.exchange.plan_model import PlanModel
from views.theme import colour, theme
from views.widgets.layout import column
from views.widgets.text import PlainLabel

WIDTH = 320


class PlanDetail(QWidget):
    """Shows ``proposal`` of a plan; what people typed is never markup."""

    def __init__(self, model: PlanModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setFixedWidth(WIDTH)
        self._model = model
        self._proposal: Proposal | None = None
        self._name = PlainLabel("", "section", wrap=True)
        self._place = PlainLabel("", "caption", wrap=True)
        self._text = QTextEdit()
        self._text.setStyleSheet("QTextEdit { border: none; background: transparent; padding: 0; }")
        self._text.setReadOnly(True)
        self._text.setFrameShape(QTextEdit.Shape.NoFrame)
        self._text.setAccessibleName(tr("The difference in full"))
        self._text.document().setDocumentMargin(0)
        column(self._name, self._place, self._text, space=SPACE.s, margins=SPACE.l, parent=self)
        model.decided.connect(self._tell)
        theme().changed.connect(self._tell)

    def show_proposal(self, proposal: Proposal | None) -> None:
        self._proposal = proposal
        self._tell()

    def text(self) -> str:
        """What is shown, as plain text."""
        return self._text.toPlainText()

    def _tell(self) -> None:
        each = self._proposal
        self._text.clear()
        if each is None:
            self._name.setText(tr("Nothing chosen"))
            self._place.setText(tr("Choose a line to see it in full."))
            return
        index = self._model.plan_index
        self._name.setText(index.heading(each) or each.row or each.sheet_name)
        kind = str(KIND_NAMES[each.kind])
        self._place.setText(tr("{kind} · {place}", kind=kind, place=each.place))
        if each.message is not None:
            self._paragraph("", str(each.message), ink="bad" if each.is_problem else "warn")
        for heading, value in index.values(each):
            self._paragraph(heading, value)
        if each.field:
            self._sides(each)
        self._text.moveCursor(QTextCursor.MoveOperation.Start)

    def _sides(self, each: Proposal) -> None:
        written = self._model.plan_index.say(each, each.written)
        before, after = self._model.compared(each)
        if each.kind is ProposalKind.CONFLICTING and self._model.plan_index.plan.based:
            self._paragraph(tr("When the workbook was written"), written or "–")
        self._pieces(tr("In the book"), before, "bad_soft")
        edited = self._model.decisions.is_edited(each)
        self._pieces(tr("Corrected here") if edited else tr("In the workbook"), after, "accent_soft")

    def _paragraph(self, caption: str, text: str, ink: str = "ink") -> None:
        self._pieces(caption, (Piece(text, False),), "", ink)

    def _pieces(self, caption: str, pieces: tuple[Piece, ...], mark: str, ink: str = "ink") -> None:
        cursor = QTextCursor(self._text.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if caption:
            cursor.setBlockFormat(_block(0))
            cursor.insertText(caption, _format("ink_3", TYPE.caption))
            cursor.insertBlock()
        cursor.setBlockFormat(_block(theme().size(SPACE.m)))
        for piece in pieces or (Piece("–", False),):
            cursor.insertText(piece.text, _format(ink, TYPE.body, mark if piece.changed else ""))
        cursor.insertBlock()


def _block(below: int) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setBottomMargin(below)
    return made


def _format(ink: str, size: int, mark: str = "") -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(theme().font(size))
    made.setForeground(colour(ink))
    made.setBackground(colour(mark) if mark else QColor(0, 0, 0, 0))
    return made
