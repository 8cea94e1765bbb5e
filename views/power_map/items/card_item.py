"""A card on the canvas: a person, or an empty seat."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyle, QStyleOptionGraphicsItem, QWidget

from app.power_map.arrangement import CARD_HEIGHT, CARD_WIDTH, NOTHING_MORE, Card, FoldCard, Note
from app.queries.power_map import PersonCard
from views.power_map.items.overlay import Mark, paint_mark
from views.power_map.painting.card_painting import Detail, paint_card
from views.power_map.painting.card_words import NOBODY, spoken
from views.power_map.painting.drawing import RECT
from views.theme import theme
from views.widgets.text import plain_tooltip

HANDLE = 5.0
HANDLE_REACH = 11.0
DIMMED = 0.22
EMPTY = QGraphicsItem.GraphicsItemFlag.ItemHasNoContents
_BOUNDS = RECT.adjusted(-HANDLE - 3, -16, HANDLE + 3, HANDLE + 3)
_HANDLES = (
    QPointF(CARD_WIDTH / 2, 0),
    QPointF(CARD_WIDTH, CARD_HEIGHT / 2),
    QPointF(CARD_WIDTH / 2, CARD_HEIGHT),
    QPointF(0, CARD_HEIGHT / 2),
)


class Dot(NamedTuple):
    """What tells dots apart; ``level`` is a ``Level``'s value, None is an empty seat."""

    level: str | None
    stale: bool
    plain: bool


class CardItem(QGraphicsItem):
    """Shows ``card``; handed a new one it repaints, and stays where it is until it is moved."""

    def __init__(self, card: Card) -> None:
        super().__init__()
        self.card = card
        self.note = NOTHING_MORE
        self.rivals = NOBODY
        self.hovered = False
        self.target = False
        self.floating = False
        self.mark: Mark | None = None
        self._far = False
        self._dot = _dot_of(card)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsSelectable)
        self.setZValue(2)

    @property
    def key(self) -> str:
        return self.card.key

    @property
    def title(self) -> str:
        """The person's name, the seat's, or the folded department's."""
        return self.card.name if isinstance(self.card, PersonCard | FoldCard) else self.card.title

    @property
    def words(self) -> str:
        """The card in words."""
        return spoken(self.card, self.rivals, self.note)

    @property
    def is_person(self) -> bool:
        return isinstance(self.card, PersonCard)

    def set_card(self, card: Card, note: Note, rivals: Mapping[str, str]) -> None:
        """``note`` is what the lens says besides; ``rivals`` are names by key."""
        self.rivals = rivals
        if (card, note) != (self.card, self.note):
            self.card, self.note = card, note
            self._dot = _dot_of(card)
            self.update()

    def set_mark(self, mark: Mark | None) -> None:
        """What an overlay says about this card."""
        if mark != self.mark:
            self.prepareGeometryChange()
            self.mark = mark
            self._renew()

    def set_hovered(self, on: bool) -> None:
        """Under the pointer: show the handles that lines are drawn from."""
        if on != self.hovered:
            self.hovered = on
            self.setToolTip(plain_tooltip(self.words) if on else "")
            self.setZValue(3 if on else 2)
            self.update()

    def set_target(self, on: bool) -> None:
        """What is being dragged would land here."""
        if on != self.target:
            self.target = on
            self._renew()

    def set_far(self, on: bool) -> None:
        """From afar the card is a dot, which ``DotsItem`` paints; it paints only what is said about it.

        Thousands of items that Qt knows to be empty cost nothing.
        """
        self._far = on
        empty = on and not (self.mark or self.target or isinstance(self.card, FoldCard))
        self.setFlag(EMPTY, empty)

    def _renew(self) -> None:
        """Other things are said about the card."""
        scene = self.scene()
        if self._far and scene is not None:
            scene.update(self.sceneBoundingRect())
            self.set_far(True)
        self.update()

    def set_dimmed(self, on: bool) -> None:
        """Left out by the filters."""
        self.setOpacity(DIMMED if on else 1.0)

    def rect(self) -> QRectF:
        """The card in map units."""
        return RECT.translated(self.pos())

    def handle_at(self, scene_point: QPointF, zoom: float) -> bool:
        """Whether a line can be drawn from there."""
        if not self.is_person or Detail.at(zoom) is Detail.DOT:
            return False
        point = scene_point - self.pos()
        reach = HANDLE_REACH / max(zoom, 0.35)
        return any((point - handle).manhattanLength() <= reach for handle in _HANDLES)

    def boundingRect(self) -> QRectF:
        return _BOUNDS if self.mark is None else _BOUNDS.adjusted(-20, -30, 120, 20)

    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addRect(RECT.adjusted(-HANDLE, -HANDLE, HANDLE, HANDLE))
        return path

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if self.floating:
            return
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        if Detail.at(zoom) is Detail.DOT and not isinstance(self.card, FoldCard):
            self._paint_signs(painter, zoom)
        else:
            self._paint(painter, zoom, selected=bool(option.state & QStyle.StateFlag.State_Selected))

    def dot(self) -> Dot | None:
        """How the card looks from afar, when ``DotsItem`` paints it; None when that must not."""
        return None if self.floating else self._dot

    def paint_floating(self, painter: QPainter, zoom: float) -> None:
        """Draw the card where it is, in map units, while the view leaves it out of its still picture."""
        painter.save()
        painter.translate(self.pos())
        self._paint(painter, zoom, selected=self.isSelected())
        painter.restore()

    def _paint(self, painter: QPainter, zoom: float, *, selected: bool) -> None:
        painter.save()
        paint_card(
            painter, self.card, theme().tokens, Detail.at(zoom), zoom, selected=selected, note=self.note
        )
        painter.restore()
        self._paint_signs(painter, zoom)

    def _paint_signs(self, painter: QPainter, zoom: float) -> None:
        """What is said about the card, over it."""
        if not (self.mark or self.target or self.hovered):
            return
        tokens = theme().tokens
        if self.mark is not None:
            paint_mark(painter, self.mark, RECT, tokens, zoom)
        if self.target:
            painter.setPen(QPen(QColor(tokens.accent), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(RECT.adjusted(-3, -3, 3, 3), 10, 10)
        if self.hovered and self.is_person and Detail.at(zoom) is not Detail.DOT:
            painter.setPen(QPen(QColor(tokens.accent), 1.5))
            painter.setBrush(QColor(tokens.raised))
            for handle in _HANDLES:
                painter.drawEllipse(handle, HANDLE, HANDLE)


def _dot_of(card: Card) -> Dot | None:
    """A folded department never is a dot."""
    if isinstance(card, FoldCard):
        return None
    if isinstance(card, PersonCard):
        return Dot(card.level.value, card.stale, card.plain)
    return Dot(None, False, card.plain)
