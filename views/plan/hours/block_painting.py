"""How an activity looks among the hours: a block as high as it is long."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextOption

from app.formats import listing
from app.layout.hours import Block
from app.queries.calendar import ActivityEntry, Entry
from app.tokens import TYPE, Tokens
from views.icons import picture
from views.initials import initials
from views.plan.bar_painting import ICON, PAD, STRIPE, BarLook, bar_look, glyphs
from views.plan.showing import Showing
from views.theme import theme

RADIUS = 3
NARROW = 76
"""Room for words below which a title is broken into lines."""
ALIGN = Qt.AlignmentFlag


def paint_block(
    painter: QPainter, box: QRectF, block: Block, entry: Entry, showing: Showing, *, selected: bool
) -> None:
    """Draw the part ``block`` of an activity into ``box``; what does not fit is left out."""
    assert isinstance(entry, ActivityEntry)
    tokens = theme().tokens
    look = bar_look(entry, tokens, showing.own(entry, tokens))
    painter.save()
    painter.setClipRect(box.adjusted(-1, -1, 1, 1), Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = tokens.accent if selected else tokens.raised
    painter.setPen(QPen(QColor(edge), 2.0 if selected else 1.0))
    painter.setBrush(QColor(look.fill))
    before, after = (0.5 if block.starts else -RADIUS), (-0.5 if block.ends else RADIUS)
    painter.drawRoundedRect(box.adjusted(0.5, before, -0.5, after), RADIUS, RADIUS)
    stripe = QRectF(box.left() + 2, box.top() + 2, STRIPE, box.height() - 4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.stripe))
    painter.drawRoundedRect(stripe, 1.5, 1.5)
    room = QRectF(stripe.right() + PAD, box.top(), box.right() - PAD - stripe.right() - PAD, box.height())
    signs = glyphs(look, showing.is_clashing(entry.key), tokens)
    font = theme().font(TYPE.caption, figures=True)
    font.setStrikeOut(look.struck)
    step = QFontMetricsF(font).lineSpacing()
    if room.width() < NARROW and box.height() > 3 * step:
        _paint_signs(painter, room, room.bottom() - ICON - 4, signs)
        low = ICON + 4 if signs else 2
        _paint_narrow(painter, room.adjusted(0, 3, 0, -low), entry, font, look)
    else:
        end = _paint_signs(painter, room, box.top() + 4, signs)
        _paint_lines(painter, room, end, entry, showing, font, look)
    painter.restore()


def _paint_narrow(painter: QPainter, room: QRectF, entry: ActivityEntry, font: QFont, look: BarLook) -> None:
    """The time, and the title on as many lines as there are."""
    tokens, step = theme().tokens, QFontMetricsF(font).lineSpacing()
    painter.setFont(font)
    painter.setPen(QColor(tokens.ink_2))
    painter.drawText(QRectF(room.left(), room.top(), room.width(), step), 0, f"{entry.starts_at:%H:%M}")
    lines = (room.height() - step) // step
    painter.setPen(QColor(look.ink))
    words = QRectF(room.left(), room.top() + step, room.width(), lines * step)
    painter.setClipRect(words, Qt.ClipOperation.IntersectClip)
    wrapping = QTextOption()
    wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    painter.drawText(words, entry.title, wrapping)


def _paint_lines(
    painter: QPainter,
    room: QRectF,
    end: float,
    entry: ActivityEntry,
    showing: Showing,
    font: QFont,
    look: BarLook,
) -> None:
    """Title, time and people, a line each as far as they fit; the first one ends at ``end``."""
    tokens, metrics = theme().tokens, QFontMetricsF(font)
    step = metrics.lineSpacing()
    lines = _lines(entry, showing, room.height() < 2 * step + 4)
    top = room.top() + max(0.0, min(3.0, (room.height() - step) / 2))
    for place, (text, ink) in enumerate(lines):
        if place and top + step > room.bottom():
            break
        right = room.right() if place else end
        if place and place == len(lines) - 1 and entry.owner_name:
            line = QRectF(room.left(), top, right - room.left(), step)
            right -= _paint_initials(painter, line, entry.owner_name, tokens)
        painter.setFont(font)
        painter.setPen(QColor(look.ink if ink == "ink" else tokens.ink_2))
        words = QRectF(room.left(), top, max(0.0, right - room.left()), step)
        painter.drawText(words, ALIGN.AlignVCenter, _elided(metrics, text, words.width()))
        top += step


def _paint_signs(painter: QPainter, room: QRectF, top: float, signs: Sequence[tuple[str, str]]) -> float:
    """Signs at the right of a line; where what stands before them has to end."""
    right = room.right()
    for glyph, ink in signs:
        if right - ICON < room.left():
            break
        right -= ICON
        painter.drawPixmap(QPointF(right, top), picture(glyph, ICON, ink))
        right -= 3
    return right


def _lines(entry: ActivityEntry, showing: Showing, low: bool) -> list[tuple[str, str]]:
    """(text, ink) of the lines of a block, the most important first."""
    span = f"{entry.starts_at:%H:%M}\u2013{entry.ends_at:%H:%M}"
    customer = entry.customer_name if showing.with_customer else ""
    if low:
        return [(" ".join(filter(None, (entry.title, f"· {entry.starts_at:%H:%M}", customer))), "ink")]
    about = " · ".join(filter(None, (customer, listing(entry.people))))
    return [line for line in ((entry.title, "ink"), (span, "quiet"), (about, "quiet")) if line[0]]


def _paint_initials(painter: QPainter, room: QRectF, owner: str, tokens: Tokens) -> float:
    """The owner at the right of a line; how much room that takes. Nothing where it is narrow."""
    font = theme().font(TYPE.caption)
    letters = initials(owner)
    wide = QFontMetricsF(font).horizontalAdvance(letters)
    if room.width() < 2.5 * wide:
        return 0.0
    painter.setFont(font)
    painter.setPen(QColor(tokens.ink_2))
    painter.drawText(room, ALIGN.AlignVCenter | ALIGN.AlignRight, letters)
    return wide + PAD


def _elided(metrics: QFontMetricsF, text: str, room: float) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
