"""How a bar of the calendar looks: what it is, whose, and how it stands.

Activities are filled; plan items are outlined. The stripe at the left is the dimension, or whatever
the colours mean. The glyph at the right is the state, or a warning when the entry is overdue; another
one says that somebody is expected elsewhere at the same time: colour never says it alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from app.formats import listing
from app.layout.month import Bar
from app.queries.calendar import ActivityEntry, Entry, PlanEntry
from app.tokens import RADIUS, TYPE, Tokens
from models.values import ActivityKind, ActivityState, PlanState
from views.icons import picture
from views.initials import initials
from views.plan.describing import levels
from views.theme import theme

ICON = 12
STRIPE = 3
PAD = 5
TWO_LINES_FROM = 30
CUSTOMER_SHARE = 0.4
"""Of a bar's room, so that a long name of a customer leaves some to the title."""
OWNER_FROM = 190
"""Bars of one line that name the customer too leave the owner to the tooltip below this width."""
DETAILS_FROM = 156
"""Bars of one line that are narrower leave time and owner to the tooltip."""

KIND_ICONS = {
    ActivityKind.VISIT: "handshake",
    ActivityKind.EXECUTIVE_VISIT: "crown",
    ActivityKind.HEADQUARTERS_VISIT: "building-2",
    ActivityKind.REFERENCE_SITE: "compass",
    ActivityKind.ON_SITE_CONFERENCE: "users",
    ActivityKind.TECHNICAL_PRESENTATION: "file-text",
    ActivityKind.MANAGEMENT_SEMINAR: "lightbulb",
    ActivityKind.BENCHMARKING: "gauge",
    ActivityKind.CARE: "gift",
    ActivityKind.SURVEY: "message-square",
    ActivityKind.CALL: "phone",
    ActivityKind.OTHER: "calendar",
}
PLAN_ICON = "target"
OVERDUE_ICON = "triangle-alert"
CLASH_ICON = "circle-alert"
STATE_ICONS = {
    ActivityState.PLANNED: "",
    ActivityState.DONE: "check",
    ActivityState.CANCELLED: "x",
    PlanState.DRAFT: "pencil",
    PlanState.SUBMITTED: "inbox",
    PlanState.APPROVED: "flag",
    PlanState.IN_PROGRESS: "play",
    PlanState.DONE: "check",
    PlanState.VERIFIED: "circle-check",
    PlanState.CANCELLED: "x",
}


@dataclass(frozen=True)
class BarLook:
    """Colours are ``#RRGGBB``; ``glyph`` is an icon's name, "" for none."""

    fill: str
    edge: str
    stripe: str
    ink: str
    icon: str
    glyph: str
    glyph_ink: str
    struck: bool = False


def bar_look(entry: Entry, tokens: Tokens, own: str = "") -> BarLook:
    """The look of ``entry`` in the theme of ``tokens``; ``own`` is its colour if not the dimension's."""
    own = own or (tokens.dimension(entry.dimension) if entry.dimension else tokens.ink_3)
    dropped = entry.state in (ActivityState.CANCELLED, PlanState.CANCELLED)
    over = entry.state in (ActivityState.DONE, PlanState.DONE, PlanState.VERIFIED)
    ink = tokens.bad if entry.overdue else tokens.ink_2 if dropped or over else tokens.ink
    glyph = OVERDUE_ICON if entry.overdue else STATE_ICONS[entry.state]
    glyph_ink = tokens.bad if entry.overdue else tokens.good if over else tokens.ink_2
    if isinstance(entry, ActivityEntry):
        fill = tokens.sunken if dropped else blend(own, tokens.raised, 0.10 if over else 0.18)
        return BarLook(fill, fill, own, ink, KIND_ICONS[entry.kind], glyph, glyph_ink, dropped)
    edge = tokens.line_strong if dropped else blend(own, tokens.raised, 0.55)
    return BarLook(tokens.raised, edge, own, ink, PLAN_ICON, glyph, glyph_ink, dropped)


def paint_bar(
    painter: QPainter,
    box: QRectF,
    bar: Bar,
    entry: Entry,
    *,
    selected: bool,
    with_customer: bool,
    own: str = "",
    clashing: bool = False,
) -> None:
    """Draw the part ``bar`` of ``entry`` into ``box``; ``own`` is its colour if not the dimension's."""
    tokens = theme().tokens
    look = bar_look(entry, tokens, own)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = tokens.accent if selected else look.edge
    painter.setPen(QPen(QColor(edge), 2.0 if selected else 1.0))
    painter.setBrush(QColor(look.fill))
    before = 0.5 if bar.starts else -RADIUS
    after = -0.5 if bar.ends else RADIUS
    painter.drawRoundedRect(box.adjusted(before, 0.5, after, -0.5), RADIUS - 3, RADIUS - 3)
    left, right = box.left() + PAD, box.right() - PAD
    if bar.starts:
        stripe = QRectF(box.left() + 2, box.top() + 3, STRIPE, box.height() - 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.stripe))
        painter.drawRoundedRect(stripe, 1.5, 1.5)
        left = stripe.right() + PAD
        painter.drawPixmap(_icon_place(left, box), picture(look.icon, ICON, look.stripe))
        left += ICON + PAD
    for glyph, ink in glyphs(look, clashing, tokens) if bar.ends else ():
        right -= ICON
        painter.drawPixmap(_icon_place(right, box), picture(glyph, ICON, ink))
        right -= PAD
    half = box.height() / 2 if box.height() > TWO_LINES_FROM else 0
    upper = QRectF(left, box.top() + (1 if half else 0), right - left, half or box.height())
    lower = QRectF(left, upper.bottom() - 2, box.right() - PAD - left, half)
    wide = half or box.width() >= DETAILS_FROM
    roomy = half or not with_customer or box.width() >= OWNER_FROM
    if wide and roomy and bar.ends and entry.owner_name:
        place = lower if half else upper
        place.setRight(_paint_initials(painter, place, initials(entry.owner_name), tokens))
    if half:
        _paint_text(painter, upper, entry.title, look)
        _paint_text(painter, lower, second_line(entry, with_customer), look, tokens.ink_2)
    else:
        words = bar_text(entry, False, timed=bool(wide))
        if with_customer:
            words = _with_customer(entry, words, upper.width())
        _paint_text(painter, upper, words, look)
    painter.restore()


def glyphs(look: BarLook, clashing: bool, tokens: Tokens) -> list[tuple[str, str]]:
    """(icon, colour) of the signs at the right end of an entry, from the right."""
    found = [(look.glyph, look.glyph_ink)] if look.glyph else []
    return [*found, (CLASH_ICON, tokens.warn)] if clashing else found


def _icon_place(left: float, box: QRectF) -> QPointF:
    height = box.height() / 2 if box.height() > TWO_LINES_FROM else box.height()
    return QPointF(left, box.top() + (height - ICON) / 2 + (1 if height < box.height() else 0))


def _paint_initials(painter: QPainter, place: QRectF, letters: str, tokens: Tokens) -> float:
    """Draw ``letters`` at the right of ``place``; where the text before them has to end."""
    font = theme().font(TYPE.caption)
    width = QFontMetricsF(font).horizontalAdvance(letters)
    painter.setFont(font)
    painter.setPen(QColor(tokens.ink_2))
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, letters)
    return place.right() - width - PAD


def _with_customer(entry: Entry, words: str, room: float) -> str:
    """``words`` of a bar with whose it is after the time; a long name takes a share of the room."""
    metrics = QFontMetricsF(theme().font(TYPE.caption, figures=True))
    name = metrics.elidedText(entry.customer_name, Qt.TextElideMode.ElideRight, room * CUSTOMER_SHARE)
    time = words.removesuffix(entry.title)
    return f"{time}{name} · {entry.title}"


def _paint_text(painter: QPainter, place: QRectF, words: str, look: BarLook, ink: str = "") -> None:
    font = theme().font(TYPE.caption, figures=True)
    font.setStrikeOut(look.struck)
    painter.setFont(font)
    painter.setPen(QColor(ink or look.ink))
    room = max(0.0, place.width())
    text = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)


def second_line(entry: Entry, with_customer: bool) -> str:
    """What stands below the title where there is room: times, customer, people or levels."""
    about = listing(entry.people) if isinstance(entry, ActivityEntry) else entry.person
    if isinstance(entry, PlanEntry):
        about = " ".join(part for part in (about, levels(entry)) if part)
    time = f"{entry.starts_at:%H:%M}" if isinstance(entry, ActivityEntry) and not entry.all_day else ""
    customer = entry.customer_name if with_customer else ""
    return " · ".join(part for part in (time, customer, about) if part)


def bar_text(entry: Entry, with_customer: bool, timed: bool = True) -> str:
    """The words on a bar of one line: the time, whose customer, what."""
    plain = isinstance(entry, PlanEntry) or entry.all_day or not timed
    time = "" if plain else f"{entry.starts_at:%H:%M}"
    customer = f"{entry.customer_name} ·" if with_customer else ""
    return " ".join(part for part in (time, customer, entry.title) if part)


@cache
def blend(colour: str, ground: str, share: float) -> str:
    """``share`` (0–1) of ``colour`` over ``ground``, as ``#RRGGBB``."""
    one, other = QColor(colour), QColor(ground)
    parts = (
        (one.red(), other.red()),
        (one.green(), other.green()),
        (one.blue(), other.blue()),
    )
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02X}" for a, b in parts)
