"""Boxes, cards and headings on the spacing ladder."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from app.tokens import SPACE
from views.widgets.text import ElidedLabel, PlainLabel

Item = QWidget | QLayout | None
Margins = int | tuple[int, int] | tuple[int, int, int, int]


def column(
    *items: Item,
    space: int = SPACE.s,
    margins: Margins = 0,
    parent: QWidget | None = None,
) -> QVBoxLayout:
    """Things under one another; None is a stretch.

    ``margins`` are one for all, (sides, top and bottom), or (left, top, right, bottom).
    """
    box = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    _fill(box, items, space, margins)
    return box


def row(
    *items: Item,
    space: int = SPACE.s,
    margins: Margins = 0,
    parent: QWidget | None = None,
) -> QHBoxLayout:
    """Things beside one another; None is a stretch."""
    box = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    _fill(box, items, space, margins)
    return box


def _fill(box: QVBoxLayout | QHBoxLayout, items: tuple[Item, ...], space: int, margins: Margins) -> None:
    if isinstance(margins, int):
        margins = (margins, margins)
    left, top, right, bottom = margins if len(margins) == 4 else (*margins, *margins)
    box.setContentsMargins(left, top, right, bottom)
    box.setSpacing(space)
    for item in items:
        if item is None:
            box.addStretch(1)
        elif isinstance(item, QLayout):
            box.addLayout(item)
        else:
            box.addWidget(item)


class SectionHeading(QWidget):
    """A heading with room for quiet buttons at its end: ``heading.add(button(…))``."""

    def __init__(self, text: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ElidedLabel(text, "section")
        self.note = ElidedLabel(note, "caption")
        self._row = row(self.title, self.note, None, parent=self)
        self.setMinimumHeight(28)

    def add(self, widget: QWidget) -> None:
        self._row.addWidget(widget)


class Card(QFrame):
    """A raised surface; add to ``card.body``."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.body = column(margins=SPACE.l, parent=self)
        if title:
            self.body.addWidget(PlainLabel(title, "section"))


def hairline(vertical: bool = False) -> QFrame:
    """A line that parts two things."""
    made = QFrame()
    made.setFrameShape(QFrame.Shape.VLine if vertical else QFrame.Shape.HLine)
    made.setFrameShadow(QFrame.Shadow.Plain)
    made.setProperty("tone", "hairline")
    (made.setFixedWidth if vertical else made.setFixedHeight)(1)
    return made


def scrolling(content: QWidget) -> QScrollArea:
    """``content`` in a frame that scrolls down and never sideways."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    content.setAutoFillBackground(False)
    area.viewport().setAutoFillBackground(False)
    return area
