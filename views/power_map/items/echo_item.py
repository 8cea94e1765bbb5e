"""A further appearance of a card that stands elsewhere: a lower card with the name."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.power_map.arrangement import ECHO, Card, Echo
from app.queries.power_map import PersonCard
from app.tokens import CARD_RADIUS, TYPE, Tokens
from views.power_map.painting.card_painting import paint_chip
from views.power_map.painting.drawing import draw_elided, font
from views.theme import theme


class EchoItem(QGraphicsItem):
    """Shows that ``card`` takes part here too; a click selects the card itself."""

    def __init__(self, echo: Echo, card: Card) -> None:
        super().__init__()
        self.echo, self.card = echo, card
        self.setPos(*echo.place)
        self.setZValue(1.8)

    def rect(self) -> QRectF:
        return QRectF(self.pos().x(), self.pos().y(), *ECHO)

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, *ECHO).adjusted(-1, -1, 1, 1)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        paint_echo(painter, self.card, theme().tokens, zoom)


def paint_echo(painter: QPainter, card: Card, tokens: Tokens, zoom: float) -> None:
    """Draw the lower card, its top left corner at (0, 0)."""
    rect = QRectF(0, 0, *ECHO)
    person = card if isinstance(card, PersonCard) else None
    against = person is not None and not person.plain and person.level.score < 0
    ink, ground = tokens.line_strong, tokens.raised
    if person is None:
        ink, ground = tokens.warn, tokens.warn_soft
    elif against:
        ink, ground = tokens.level_opposed, tokens.bad_soft
    pen = QPen(QColor(ink), 1)
    if person is None:
        pen.setDashPattern([5, 4])
    painter.setPen(pen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), CARD_RADIUS, CARD_RADIUS)
    left = 10.0
    if not card.plain:
        chip = QRectF(8, rect.center().y() - 9, 20, 18)
        paint_chip(painter, chip, person.level if person is not None else None, tokens, TYPE.caption)
        left = 36.0
    painter.setPen(QColor(tokens.ink_2))
    painter.setFont(font(max(TYPE.body, min(round(11 / max(zoom, 0.05)), 22))))
    draw_elided(painter, rect.adjusted(left, 0, -8, 0), person.name if person is not None else card.title)
