"""How the cards of a redacted map look: name, title and department, and no colour that says anything."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from app.queries.power_map import PersonCard, SeatCard
from app.text import tr
from app.tokens import TYPE, Tokens
from views.power_map.painting.drawing import DOT, LEFT, RECT, RIGHT, draw_elided, font, paint_surface

ROWS = tuple(QRectF(LEFT, top, RIGHT - LEFT, height) for top, height in ((9, 22), (32, 18), (51, 18)))


def paint_plain(painter: QPainter, card: PersonCard | SeatCard, tokens: Tokens) -> None:
    """Draw a person, or a seat as vacant, its top left corner at (0, 0)."""
    vacant = isinstance(card, SeatCard)
    paint_surface(painter, tokens, False, dashed=vacant, dashed_ink=tokens.edge)
    if isinstance(card, SeatCard):
        texts = (card.title, tr("Vacant"), card.department_name)
    else:
        texts = (card.name, card.title, card.department_name)
    painter.setPen(QColor(tokens.ink))
    painter.setFont(font(TYPE.lead, strong=True))
    first, *others = ROWS
    draw_elided(painter, first, texts[0])
    painter.setPen(QColor(tokens.ink_2))
    painter.setFont(font(TYPE.caption))
    for row, text in zip(others, (text for text in texts[1:] if text), strict=False):
        draw_elided(painter, row, text)


def paint_plain_dot(painter: QPainter, tokens: Tokens) -> None:
    """Somebody seen from afar."""
    pen = QPen(QColor(tokens.edge), 1.5)
    pen.setCosmetic(True)
    painter.setPen(pen)
    painter.setBrush(QColor(tokens.raised))
    disc = QRectF(0, 0, DOT, DOT)
    disc.moveCenter(RECT.center())
    painter.drawEllipse(disc)
