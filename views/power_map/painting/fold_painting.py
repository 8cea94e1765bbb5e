"""How a folded department looks: a pile with its name, how many people, and a strip of their levels."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.power_map.arrangement import CARD_HEIGHT, CARD_WIDTH, FoldCard
from app.power_map.captions import fold_count
from app.tokens import CARD_RADIUS, TYPE, Tokens
from views.power_map.painting.drawing import (
    LEFT,
    RECT,
    RIGHT,
    ROW_2,
    draw_elided,
    font,
    paint_flag,
    paint_surface,
)
from views.widgets.badges import badge_look


def paint_fold(painter: QPainter, card: FoldCard, tokens: Tokens, zoom: float, *, selected: bool) -> None:
    """Draw a folded department: a pile with its name, how many people, and a strip of their levels."""
    for shift in (8, 4):
        painter.setPen(QPen(QColor(tokens.line_strong), 1))
        painter.setBrush(QColor(tokens.sunken))
        painter.drawRoundedRect(RECT.adjusted(shift, shift / 2, -shift, shift), CARD_RADIUS, CARD_RADIUS)
    paint_surface(painter, tokens, selected, dashed=False, dashed_ink=tokens.edge)
    if card.blocks:
        paint_flag(painter, tokens, CARD_WIDTH - 26)
    pixels = max(TYPE.body, min(round(11.5 / zoom), 30))
    painter.setPen(QColor(tokens.ink))
    painter.setFont(font(pixels, strong=True))
    draw_elided(painter, QRectF(LEFT, 6, RIGHT - LEFT, pixels * 1.4), card.name)
    if pixels < 22:
        painter.setPen(QColor(tokens.ink_2))
        painter.setFont(font(TYPE.caption))
        draw_elided(painter, ROW_2.translated(0, 3), fold_count(card))
    if not card.plain:
        _paint_strip(painter, card, tokens)


def _paint_strip(painter: QPainter, card: FoldCard, tokens: Tokens) -> None:
    """The levels of those inside as one bar, each as long as its share."""
    x, width = LEFT, RIGHT - LEFT
    for level, count in card.levels:
        look = badge_look(level, tokens)
        share = width * count / max(1, card.people)
        part = QRectF(x, CARD_HEIGHT - 19, max(2.0, share - 2), 8)
        painter.setPen(QPen(QColor(look.edge), 1))
        painter.setBrush(QColor(look.fill) if look.fill else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(part, 2, 2)
        x += share
