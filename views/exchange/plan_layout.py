"""Where things stand in a line of the import list."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect

from views.exchange.plan_lines import LineKind
from views.theme import theme

HEIGHTS = {
    LineKind.SHEET: 44,
    LineKind.RECORD: 32,
    LineKind.ROW: 32,
    LineKind.CELL: 32,
    LineKind.CONFLICT: 62,
}
EDGE = 16
STEP = 24
TICK = 16
FIELD = 168
PLACE = 132
ARROW = 32
GAP = 12


def line_heights() -> dict[LineKind, int]:
    """The height of each kind of line, which grows with the zoom of type."""
    return {kind: theme().size(height) for kind, height in HEIGHTS.items()}


@dataclass(frozen=True)
class Places:
    """The parts of a line. ``before`` and ``after`` are the two values, or the cards of a conflict;
    ``body`` reaches over both."""

    tick: QRect
    field: QRect
    body: QRect
    before: QRect
    arrow: QRect
    after: QRect
    place: QRect


def places(kind: LineKind, rect: QRect) -> Places:
    """Where the parts of a line of ``kind`` stand in ``rect``."""
    size = theme().size
    depth = {LineKind.SHEET: 0, LineKind.RECORD: 1, LineKind.ROW: 1}.get(kind, 2)
    left = rect.left() + size(EDGE) + depth * size(STEP)
    top, height = rect.top(), rect.height()
    tick = QRect(left, rect.center().y() - size(TICK) // 2 + 1, size(TICK), size(TICK))
    place = QRect(rect.right() - size(EDGE) - size(PLACE), top, size(PLACE), height)
    words = tick.right() + size(GAP)
    values = rect.left() + size(EDGE) + 2 * size(STEP) + size(TICK) + size(GAP) + size(FIELD)
    field_end = values - size(GAP) if depth == 2 else place.left() - size(GAP)
    field = QRect(words, top, max(field_end - words, 0), height)
    body = QRect(values, top, max(place.left() - size(GAP) - values, 0), height)
    half = (body.width() - size(ARROW)) // 2
    before = QRect(values, top, half, height)
    arrow = QRect(values + half, top, size(ARROW), height)
    after = QRect(values + half + size(ARROW), top, half, height)
    if kind is LineKind.CONFLICT:
        gap = size(8)
        half = (body.width() - gap) // 2
        before = QRect(values, top + size(6), half, height - size(12))
        after = before.translated(half + gap, 0)
    return Places(tick, field, body, before, arrow, after, place)
