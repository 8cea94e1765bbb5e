"""Markdown as one writes it, with calm formatting: headings, bold, lists, quotes."""

from __future__ import annotations

import re

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from app.tokens import TYPE
from views.theme import theme

_HEADING = re.compile(r"(#{1,6})\s+\S")
_LIST = re.compile(r"\s*(?:[-*+]|\d+[.)])\s")
_QUOTE = re.compile(r"\s*>")
_BOLD = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_ITALIC = re.compile(r"(?<![*_\w])([*_])(?=[^\s*_])([^*_]+?)(?<=\S)\1(?![*_\w])")
HEADING_SIZES = (TYPE.title, 17, TYPE.lead)


class MarkdownHighlighter(QSyntaxHighlighter):
    """Shows what the marks mean and keeps the marks, quietly. The text itself is never changed."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        theme().changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        heading = _HEADING.match(text)
        if heading:
            marks = len(heading.group(1))
            form = QTextCharFormat()
            form.setFont(theme().font(HEADING_SIZES[min(marks, 3) - 1], strong=True))
            self.setFormat(0, len(text), form)
            self._quieten(0, marks)
            return
        quote = _QUOTE.match(text)
        if quote:
            form = QTextCharFormat()
            form.setForeground(QColor(theme().tokens.ink_2))
            form.setFontItalic(True)
            self.setFormat(0, len(text), form)
            self._quieten(0, quote.end())
        mark = _LIST.match(text)
        if mark:
            form = QTextCharFormat()
            form.setForeground(QColor(theme().tokens.accent))
            form.setFontWeight(QFont.Weight.Bold)
            self.setFormat(0, mark.end(), form)
        for pattern, weight in ((_BOLD, True), (_ITALIC, False)):
            for found in pattern.finditer(text):
                self._emphasise(found, weight)

    def _emphasise(self, found: re.Match[str], bold: bool) -> None:
        form = self.format(found.start(2))
        if bold:
            form.setFontWeight(theme().font(strong=True).weight())
        else:
            form.setFontItalic(True)
        self.setFormat(found.start(), found.end() - found.start(), form)
        marks = len(found.group(1))
        self._quieten(found.start(), marks)
        self._quieten(found.end() - marks, marks)

    def _quieten(self, start: int, length: int) -> None:
        form = self.format(start)
        form.setForeground(QColor(theme().tokens.ink_3))
        self.setFormat(start, length, form)
