"""The text of a section: a column of 68 characters, Markdown typed as plain text."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QKeyCombination, QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget

from app.prose import clean
from app.text import tr
from app.tokens import SPACE, TYPE
from views.insight.highlighter import MarkdownHighlighter
from views.theme import theme

COLUMN = 68
SAMPLE = "What does the customer say, in its own words, and where does it stand written?"
LINE_HEIGHT = 150.0
_LIST = re.compile(r"(\s*)([-*+]|(\d+)([.)]))\s+")


class SectionEditor(QTextEdit):
    """Holds plain text only: nothing that is pasted or typed is ever rendered or loaded.

    Undo is the book's, not the editor's: ``settle`` comes when what was typed should be stored now,
    because the keyboard or the pointer leaves or undo was pressed.
    """

    settle = Signal()
    column_moved = Signal(int)
    """How far the column is from the sides."""
    cite_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setStyleSheet("QTextEdit { background: transparent; border: none; padding: 0; }")
        self.setAccessibleName(tr("Text of the section"))
        self._passages: Sequence[str] = ()
        self._highlighter = MarkdownHighlighter(self.document())
        theme().changed.connect(self._dress)
        self._dress()

    def show_text(self, text: str) -> None:
        """Show ``text``; where it is nearly what is shown, cursor and scrolling stay."""
        shown = self.toPlainText()
        if text == shown:
            return
        start = _common(shown, text)
        end = _common(shown[start:][::-1], text[start:][::-1])
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(shown[:start]))
        cursor.setPosition(_units(shown[: len(shown) - end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[start : len(text) - end])
        self._mark_passages()

    def selected_passage(self) -> str:
        """The selected text, its lines parted by line feeds."""
        return self.textCursor().selectedText().replace("\u2029", "\n").strip()

    def set_passages(self, passages: Sequence[str]) -> None:
        """Underline the passages that cite a source of their own."""
        self._passages = passages
        self._mark_passages()

    def find_passage(self, passage: str) -> bool:
        """Select ``passage`` and bring it into sight; False when it is no longer in the text."""
        start = self.toPlainText().find(passage)
        if start < 0:
            return False
        self.setTextCursor(self._between(start, start + len(passage)))
        self.ensureCursorVisible()
        return True

    def emphasise(self, mark: str) -> None:
        """Put ``mark`` (``**``, ``*``) around the selection, or take it away again."""
        if self.isReadOnly():
            return
        cursor = self.textCursor()
        text = cursor.selectedText()
        begin = cursor.selectionStart()
        if text.startswith(mark) and text.endswith(mark) and len(text) > 2 * len(mark):
            text = text[len(mark) : -len(mark)]
        else:
            text = f"{mark}{text}{mark}"
        cursor.insertText(text)
        if len(text) == 2 * len(mark):
            cursor.setPosition(begin + len(mark))
        else:
            cursor.setPosition(begin)
            cursor.setPosition(begin + _units(text), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        return None

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasFormat("text/plain")

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasFormat("text/plain"):
            self.insertPlainText(clean(source.text()))

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and _is_book_s(event)
        ):
            self.settle.emit()
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if event.matches(QKeySequence.StandardKey.Bold):
            self.emphasise("**")
        elif event.matches(QKeySequence.StandardKey.Italic):
            self.emphasise("*")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and not self.isReadOnly():
            self._new_line()
        elif not _is_book_s(event):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.settle.emit()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.settle.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._centre()
        super().resizeEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        chosen, writable = self.textCursor().hasSelection(), not self.isReadOnly()
        deeds: tuple[tuple[str, Callable[[], Any], bool], ...] = (
            (tr("Cut"), self.cut, chosen and writable),
            (tr("Copy"), self.copy, chosen),
            (tr("Paste"), self.paste, writable and self.canPaste()),
            (tr("Select all"), self.selectAll, True),
        )
        for text, deed, possible in deeds:
            menu.addAction(text, deed).setEnabled(possible)
        menu.addSeparator()
        menu.addAction(tr("Cite a source for this passage…"), self.cite_wanted.emit).setEnabled(chosen)
        menu.popup(event.globalPos())

    def _new_line(self) -> None:
        """A new line; in a list the next point, after an empty point the end of the list."""
        cursor = self.textCursor()
        line = cursor.block().text()
        mark = _LIST.match(line)
        if mark is None or cursor.hasSelection() or cursor.positionInBlock() < mark.end():
            cursor.insertBlock()
        elif mark.end() == len(line):
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        else:
            sign = f"{int(mark[3]) + 1}{mark[4]}" if mark[3] else mark[2]
            cursor.insertBlock()
            cursor.insertText(f"{mark[1]}{sign} ")
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _dress(self) -> None:
        self.setFont(theme().font(TYPE.lead))
        self.document().setDefaultFont(self.font())
        self.document().setDocumentMargin(0)
        self._space_lines()
        self._centre()
        self._mark_passages()

    def _space_lines(self) -> None:
        form = QTextBlockFormat()
        form.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(form)

    def _centre(self) -> None:
        wanted = round(self.fontMetrics().horizontalAdvance(SAMPLE) / len(SAMPLE) * COLUMN)
        side = max(SPACE.xl, (self.width() - wanted) // 2)
        self.setViewportMargins(side, SPACE.m, side, SPACE.m)
        self.column_moved.emit(side)

    def _mark_passages(self) -> None:
        text = self.toPlainText()
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        form.setUnderlineColor(QColor(theme().tokens.accent))
        marks = []
        for passage in self._passages:
            start = text.find(passage)
            if start >= 0:
                mark = QTextEdit.ExtraSelection()
                mark.format = form
                mark.cursor = self._between(start, start + len(passage))
                marks.append(mark)
        self.setExtraSelections(marks)

    def _between(self, start: int, end: int) -> QTextCursor:
        """A cursor over characters ``start`` to ``end`` of the text."""
        text = self.toPlainText()
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(text[:start]))
        cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _is_book_s(event: QKeyEvent) -> bool:
    """Undo and redo belong to the book."""
    redo = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Y)
    standard = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
    return any(event.matches(keys) for keys in standard) or event.keyCombination() == redo


def _units(text: str) -> int:
    """How many positions ``text`` takes in a document, which counts in UTF-16."""
    return len(text.encode("utf-16-le")) // 2


def _common(one: str, other: str) -> int:
    """How many characters two texts have in common from their beginnings."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))
