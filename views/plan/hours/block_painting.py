"""How an activity looks among the hours: a block as high as it is long."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from app.formats import listing
from app.layout.hours import Block
from app.queries.calendar import ActivityEntry, Entry
from app.tokens import TYPE, Tokens
from views.icons import picture
from views.initials import initials
from views.plan.bar_painting import ICON, PAD, STRIPE, bar_look, glyphs
from views.plan.showing import Showing
from views.theme import theme

RADIUS = 3
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
    left, right = stripe.right() + PAD, box.right() - PAD
    for glyph, ink in glyphs(look, showing.is_clashing(entry.key), tokens):
        if right - ICON < left:
            break
        right -= ICON
        painter.drawPixmap(QPointF(right, box.top() + 4), picture(glyph, ICON, ink))
        right -= 3
    font = theme().font(TYPE.caption, figures=True)
    font.setStrikeOut(look.struck)
    metrics = QFontMetricsF(font)
    step = metrics.lineSpacing()
    lines = _lines(entry, showing, box.height() < 2 * step + 4)
    top = box.top() + max(0.0, min(3.0, (box.height() - step) / 2))
    for place, (text, ink) in enumerate(lines):
        if place and top + step > box.bottom():
            break
        end = right if place == 0 else box.right() - PAD
        if place and place == len(lines) - 1 and entry.owner_name:
            end -= _paint_initials(painter, QRectF(left, top, end - left, step), entry.owner_name, tokens)
        painter.setFont(font)
        painter.setPen(QColor(look.ink if ink == "ink" else tokens.ink_2))
        room = QRectF(left, top, max(0.0, end - left), step)
        painter.drawText(room, ALIGN.AlignVCenter, _elided(metrics, text, room.width()))
        top += step
    painter.restore()


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
