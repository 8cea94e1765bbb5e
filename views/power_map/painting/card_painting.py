"""How a card looks, at three levels of detail. Painters only: items and exports both draw with it.

Coordinates are those of the card: (0, 0) is its top left corner, lengths are map units.
"""

from __future__ import annotations

from enum import Enum
from functools import cache, lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from app.formats import listing
from app.labels import label
from app.power_map.arrangement import CARD_HEIGHT, CARD_WIDTH, NOTHING_MORE, Card, FoldCard, Note
from app.power_map.captions import joined
from app.power_map.notes import strongest
from app.queries.power_map import PersonCard, SeatCard
from app.text import tr
from app.tokens import CARD_RADIUS, TYPE, Tokens
from models.values import Level, Role
from views.initials import initials
from views.power_map.painting.card_signs import (
    paint_pen,
    paint_significance,
    paint_significance_number,
    paint_target,
    paint_tie,
    paint_verified,
)
from views.power_map.painting.drawing import (
    AT_START,
    BAR,
    BEGIN,
    CENTRE,
    DOT,
    END,
    LEFT,
    RECT,
    RIGHT,
    ROW_1,
    ROW_2,
    ROW_3,
    STALE_OPACITY,
    draw_elided,
    elided,
    font,
    paint_closeness,
    paint_flag,
    paint_no_private,
    paint_power,
    paint_surface,
)
from views.power_map.painting.fold_painting import paint_fold
from views.power_map.painting.plain_painting import paint_plain, paint_plain_dot
from views.widgets.badges import badge_look


class Detail(Enum):
    """How much of a card is drawn."""

    DOT = "dot"
    NAME = "name"
    FULL = "full"

    @classmethod
    def at(cls, zoom: float) -> Detail:
        """≥ 0.8 the whole card, ≥ 0.35 name, role and level, below that a dot."""
        rounded = round(zoom, 3)
        if rounded >= 0.8:
            return cls.FULL
        return cls.NAME if rounded >= 0.35 else cls.DOT


def paint_card(
    painter: QPainter,
    card: Card,
    tokens: Tokens,
    detail: Detail,
    zoom: float,
    *,
    selected: bool,
    note: Note = NOTHING_MORE,
) -> None:
    """Draw a card of any kind. ``zoom`` is pixels per map unit: smaller cards get larger letters.

    ``note`` is what the lens says besides.
    """
    if card.plain and not isinstance(card, FoldCard):
        if detail is Detail.DOT:
            paint_plain_dot(painter, tokens)
        else:
            paint_plain(painter, card, tokens)
    elif isinstance(card, PersonCard):
        paint_person(painter, card, tokens, detail, zoom, selected=selected, note=note)
    elif isinstance(card, SeatCard):
        paint_seat(painter, card, tokens, detail, zoom, selected=selected, note=note)
    else:
        paint_fold(painter, card, tokens, zoom, selected=selected)


def paint_person(
    painter: QPainter,
    card: PersonCard,
    tokens: Tokens,
    detail: Detail,
    zoom: float,
    *,
    selected: bool,
    note: Note = NOTHING_MORE,
) -> None:
    """Draw ``card``. ``zoom`` is pixels per map unit: smaller cards get larger letters."""
    if detail is Detail.DOT:
        _fade(painter, card)
        _paint_dot(painter, badge_look(card.level, tokens), tokens, zoom, selected)
        return
    colours = tokens.level(card.level)
    ground = tokens.bad_soft if note.warns else tokens.raised
    paint_surface(painter, tokens, selected, dashed=False, dashed_ink=tokens.edge, ground=ground)
    if card.blocks:
        paint_flag(painter, tokens, CARD_WIDTH - 26)
    _fade(painter, card)
    _paint_bar(painter, colours.fill, colours.edge)
    if detail is Detail.NAME:
        _paint_name(painter, card.name, _second(card.title, note), card.role, card.level, tokens, zoom)
    else:
        _paint_first_row(painter, card, tokens)
        _paint_second_row(painter, card, tokens, note)
        _paint_third_row(painter, card, tokens)
    if note.significance is not None:
        paint_significance(painter, note.significance / 100, tokens, zoom)


def paint_seat(
    painter: QPainter,
    card: SeatCard,
    tokens: Tokens,
    detail: Detail,
    zoom: float,
    *,
    selected: bool,
    note: Note = NOTHING_MORE,
) -> None:
    """Draw an empty seat: a dashed outline that asks who sits there."""
    if detail is Detail.DOT:
        _paint_dot(painter, badge_look(None, tokens), tokens, zoom, selected)
        return
    ink, ground = (tokens.warn, tokens.warn_soft) if note.warns else (tokens.edge, tokens.paper)
    paint_surface(painter, tokens, selected, dashed=True, dashed_ink=ink, ground=ground)
    if detail is Detail.NAME:
        _paint_name(painter, card.title, _second("", note), card.role, None, tokens, zoom)
        return
    x = _paint_role(painter, card.role, tokens) + 8
    painter.setPen(QColor(tokens.ink_2))
    painter.setFont(font(TYPE.lead, strong=True))
    painter.drawText(QRectF(x, ROW_1.top(), RIGHT - x, ROW_1.height()), BEGIN, tr("Who?"))
    painter.setPen(QColor(tokens.ink))
    painter.setFont(font(TYPE.body))
    draw_elided(painter, ROW_2, card.title)
    painter.setFont(font(TYPE.caption))
    if note.signs:
        _paint_signs(painter, note, tokens, ROW_3)
        return
    painter.setPen(QColor(tokens.ink_2 if note.warns else tokens.ink_3))
    draw_elided(painter, ROW_3, joined(tr("Empty seat"), card.department_name))


def _second(title: str, note: Note) -> str:
    """What stands below a short name: what they sign, where the lens tells, else the job title."""
    if not note.signs:
        return title
    return tr("Signs: {what}", what=listing(label(each) for each in note.signs))


def _fade(painter: QPainter, card: PersonCard) -> None:
    if card.stale:
        painter.setOpacity(painter.opacity() * STALE_OPACITY)


@cache
def _bar_shape() -> QPainterPath:
    card, strip = QPainterPath(), QPainterPath()
    card.addRoundedRect(RECT.adjusted(1, 1, -1, -1), CARD_RADIUS - 1, CARD_RADIUS - 1)
    strip.addRect(QRectF(0, 0, BAR + 1, CARD_HEIGHT))
    return card.intersected(strip)


def _paint_bar(painter: QPainter, fill: str | None, edge: str) -> None:
    """The level's colour along the left edge; a dashed line where there was no contact yet."""
    if fill is None:
        pen = QPen(QColor(edge), 2)
        pen.setDashPattern([2, 2])
        painter.setPen(pen)
        painter.drawLine(QPointF(5, 10), QPointF(5, CARD_HEIGHT - 10))
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill))
    painter.drawPath(_bar_shape())


def dot_diameter(zoom: float) -> float:
    """Map units: about 9 pixels at least."""
    return min(max(DOT, 9 / max(zoom, 0.01)), CARD_HEIGHT)


def _paint_dot(painter: QPainter, look, tokens: Tokens, zoom: float, selected: bool) -> None:
    """A disc in the level's colour, its number while it can be read."""
    diameter = dot_diameter(zoom)
    disc = QRectF(0, 0, diameter, diameter)
    disc.moveCenter(RECT.center())
    pen = QPen(QColor(tokens.accent if selected else look.edge), 3 if selected else 1.5)
    pen.setCosmetic(True)
    if look.dashed and not selected:
        pen.setDashPattern([2, 2])
    painter.setPen(pen)
    painter.setBrush(QColor(look.fill or tokens.raised))
    painter.drawEllipse(disc)
    if diameter * zoom >= 11:
        painter.setPen(QColor(look.ink))
        painter.setFont(font(round(diameter * 0.6), strong=True))
        painter.drawText(disc, CENTRE, look.text)


def _paint_name(
    painter: QPainter,
    name: str,
    title: str,
    role: Role | None,
    level: Level | None,
    tokens: Tokens,
    zoom: float,
) -> None:
    """Name in one line or two, role and level beside it, in letters that stay legible at ``zoom``.

    Below a short name stands the job title, where there is room.
    """
    pixels = max(15, min(round(11.5 / zoom), 32))
    side = min(pixels * 1.3, CARD_HEIGHT / 2 - 6)
    x = RECT.right() - side * 1.15 - 7
    for place, member in enumerate((role, level)):
        chip = QRectF(x, (6, CARD_HEIGHT - 6 - side)[place], side * 1.15, side)
        if member is not None:
            paint_chip(painter, chip, member, tokens, round(side * 0.74))
        elif level is None:
            painter.setPen(QColor(tokens.ink_2))
            painter.setFont(font(pixels, strong=True))
            painter.drawText(chip, CENTRE, "?")
    text = QRectF(BAR + 6, 3, x - BAR - 10, CARD_HEIGHT - 6)
    painter.setPen(QColor(tokens.ink))
    painter.setFont(font(pixels, strong=True))
    upper, lower = QRectF(text), QRectF(text)
    upper.setHeight(text.height() / 2)
    lower.setTop(text.center().y())
    first, second, third = _rows_of(name, title, pixels, text.width())
    painter.drawText(upper if second or third else text, AT_START, first)
    if second:
        painter.drawText(lower, AT_START, second)
    elif third:
        painter.setPen(QColor(tokens.ink_2))
        painter.setFont(font(_below(pixels)))
        painter.drawText(lower, AT_START, third)


@lru_cache(maxsize=4096)
def _rows_of(name: str, title: str, pixels: int, width: float) -> tuple[str, str, str]:
    """The name in one row or two, ``pixels`` high, and the title where it takes one; each fits ``width``."""
    letters = QFontMetricsF(font(pixels, strong=True))
    lines = [elided(line, letters, width) for line in two_lines(name, letters, width)]
    if len(lines) > 1:
        return lines[0], lines[1], ""
    return lines[0], "", elided(title, QFontMetricsF(font(_below(pixels))), width)


def _below(pixels: int) -> int:
    """The height of letters below those of ``pixels``."""
    return round(pixels * 0.96)


def two_lines(name: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """``name`` broken between words where it is wider than ``width``; the rest is the second line."""
    if metrics.horizontalAdvance(name) <= width:
        return [name]
    words = name.split()
    count = len(words) - 1
    while count > 1 and metrics.horizontalAdvance(" ".join(words[:count])) > width:
        count -= 1
    return [" ".join(words[:count]), " ".join(words[count:])] if count > 0 else [name]


def _paint_first_row(painter: QPainter, card: PersonCard, tokens: Tokens) -> None:
    x = _paint_role(painter, card.role, tokens)
    x += 8 if card.role is not None else 0
    end = _paint_level(painter, card, tokens) - 6
    painter.setPen(QColor(tokens.ink))
    painter.setFont(font(TYPE.body, strong=True))
    draw_elided(painter, QRectF(x, ROW_1.top(), end - x, ROW_1.height()), card.name)


def _paint_role(painter: QPainter, role: Role | None, tokens: Tokens) -> float:
    """The role's letter, filled for those who decide or approve; where it ends."""
    if role is None:
        return LEFT
    paint_chip(painter, QRectF(LEFT, ROW_1.top(), 20, 20), role, tokens, TYPE.caption)
    return LEFT + 20


def paint_chip(
    painter: QPainter, rect: QRectF, member: Role | Level | None, tokens: Tokens, pixels: int
) -> None:
    look = badge_look(member, tokens)
    fill, ink, edge = look.fill, look.ink, look.edge
    if member in (Role.DECIDER, Role.APPROVER):
        fill, ink, edge = tokens.ink, tokens.paper, tokens.ink
    pen = QPen(QColor(edge), 1)
    if look.dashed:
        pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setPen(QColor(ink))
    painter.setFont(font(pixels, strong=True))
    painter.drawText(rect, CENTRE, look.text)


def _paint_level(painter: QPainter, card: PersonCard, tokens: Tokens) -> float:
    """The level's number in its colour, and the target behind it while it is not reached."""
    x = RIGHT
    if card.gap and card.target is not None:
        x = paint_target(painter, card.target, card.gap, tokens, RIGHT, ROW_1.top())
    paint_chip(painter, QRectF(x - 22, ROW_1.top(), 22, 20), card.level, tokens, TYPE.caption)
    if card.through_plan:
        paint_verified(painter, tokens, QPointF(x - 23, ROW_1.top() + 18))
        return x - 28
    return x - 22


def _paint_second_row(painter: QPainter, card: PersonCard, tokens: Tokens, note: Note) -> None:
    place, middle = QRectF(ROW_2), ROW_2.center().y()
    if note.significance is not None:
        place.setRight(paint_significance_number(painter, note.significance, tokens, RIGHT, middle) - 8)
    tie = strongest(card.ties)
    if tie is not None:
        place.setRight(paint_tie(painter, tie, tokens, place.right(), middle) - 8)
    painter.setFont(font(TYPE.caption))
    if note.signs:
        _paint_signs(painter, note, tokens, place)
        return
    painter.setPen(QColor(tokens.ink_2))
    draw_elided(painter, place, joined(card.title, card.department_name))


def _paint_signs(painter: QPainter, note: Note, tokens: Tokens, place: QRectF) -> None:
    """What is signed, behind a pen."""
    x = paint_pen(painter, tokens, place.left(), place.center().y())
    painter.setPen(QColor(tokens.ink))
    what = listing(label(each) for each in note.signs)
    draw_elided(painter, QRectF(x, place.top(), place.right() - x, place.height()), what)


def _paint_third_row(painter: QPainter, card: PersonCard, tokens: Tokens) -> None:
    middle = ROW_3.center().y()
    x = paint_closeness(painter, card.closeness, tokens, LEFT, middle)
    if card.power is not None:
        x = paint_power(painter, card.power, tokens, x + 12, middle)
    if card.no_private_activities:
        x = paint_no_private(painter, tokens, x + 12, middle)
    painter.setFont(font(TYPE.caption))
    end = RIGHT
    if card.age is not None and card.contacted:
        text = tr("{days} d", days=card.age)
        width = _width(painter, text)
        painter.setPen(QColor(tokens.warn if card.stale else tokens.ink_3))
        painter.drawText(QRectF(end - width, ROW_3.top(), width, ROW_3.height()), END, text)
        end -= width + 10
    if card.contact_name and end - x > 30:
        painter.setPen(QColor(tokens.accent))
        place = QRectF(x + 12, ROW_3.top(), end - x - 12, ROW_3.height())
        text = f"✦ {initials(card.contact_name)}"
        draw_elided(painter, place, text if _width(painter, text) <= place.width() else text[:3], END)


def _width(painter: QPainter, text: str) -> float:
    return QFontMetricsF(painter.font()).horizontalAdvance(text) + 1
