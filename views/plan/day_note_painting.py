"""What is special about a day, at the right of its head: a public holiday, birthdays and the like."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from app.tokens import TYPE
from views.icons import picture
from views.plan.day_marks import ICONS
from views.plan.showing import Showing
from views.theme import theme

ICON, GAP = 12, 3
MOST = 3
WIDE = 320
"""Where there is so much room, the marks are told in words too."""


def paint_day_note(painter: QPainter, room: QRectF, day: date, showing: Showing) -> None:
    """Draw into ``room`` the signs of a day's marks, and the name of its holiday as far as it fits."""
    tokens, right = theme().tokens, room.right()
    signs = list(dict.fromkeys(ICONS[mark.kind] for mark in showing.marks_on(day)))[:MOST]
    for sign in signs:
        if right - ICON < room.left():
            return
        right -= ICON
        painter.drawPixmap(QPointF(right, room.center().y() - ICON / 2), picture(sign, ICON, tokens.ink_2))
        right -= GAP
    wide = right - room.left() >= WIDE
    note = " · ".join(showing.about_day(day).splitlines()) if wide else showing.note(day)
    if not note or right - room.left() < 2 * ICON:
        return
    font = theme().font(TYPE.caption)
    painter.setFont(font)
    painter.setPen(QColor(tokens.warn if showing.note(day) else tokens.ink_2))
    text = QFontMetricsF(font).elidedText(note, Qt.TextElideMode.ElideRight, right - room.left())
    place = QRectF(room.left(), room.top(), right - room.left(), room.height())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
