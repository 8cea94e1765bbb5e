"""A further appearance of a card that stands elsewhere: a lower card with the name."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.power_map.arrangement import ECHO, Card, Echo
from app.queries.power_map import PersonCard, SeatCard
from app.text import tr
from app.tokens import CARD_RADIUS, TYPE, Tokens
from views.power_map.drawing import draw_elided, font
from views.theme import theme
from views.widgets.badges import badge_look


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
    pen = QPen(QColor(tokens.line_strong), 1)
    if isinstance(card, SeatCard):
        pen.setDashPattern([5, 4])
    painter.setPen(pen)
    painter.setBrush(QColor(tokens.raised if isinstance(card, PersonCard) else tokens.paper))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), CARD_RADIUS, CARD_RADIUS)
    look = badge_look(card.level if isinstance(card, PersonCard) else None, tokens)
    painter.setPen(QPen(QColor(look.edge), 1.5))
    painter.setBrush(QColor(look.fill) if look.fill else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRectF(10, rect.center().y() - 5, 10, 10))
    painter.setPen(QColor(tokens.ink_2))
    painter.setFont(font(max(TYPE.body, min(round(11 / max(zoom, 0.05)), 22))))
    name = card.name if isinstance(card, PersonCard) else tr("Who?")
    draw_elided(painter, rect.adjusted(28, 0, -8, 0), name)
