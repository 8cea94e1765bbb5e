"""Badges: grade, level, role. Colour never speaks alone; the letter or number is always there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.labels import label, short
from app.text import tr
from app.tokens import RADIUS, TYPE, Tokens
from models.values import Grade, Level
from views.theme import theme
from views.widgets.text import set_tooltip

HEIGHT = 20
MARGIN = 6


@dataclass(frozen=True)
class BadgeLook:
    """What a badge looks like; colours are ``#RRGGBB``, ``fill`` None is hollow."""

    text: str
    ink: str
    edge: str
    fill: str | None = None
    dashed: bool = False


def badge_look(member: Enum | None, tokens: Tokens) -> BadgeLook:
    """The look of a level (filled with its colour), a key grade (filled), or anything else (outlined).

    None is an empty seat or an unknown value: dashed, "?".
    """
    match member:
        case None:
            return BadgeLook("?", tokens.ink_2, tokens.edge, dashed=True)
        case Level():
            colours = tokens.level(member)
            return BadgeLook(short(member), colours.ink, colours.edge, colours.fill, colours.dashed)
        case Grade() if member.is_key:
            return BadgeLook(short(member), tokens.paper, tokens.ink, tokens.ink)
        case _:
            return BadgeLook(short(member), tokens.ink, tokens.edge)


def paint_badge(painter: QPainter, rect: QRectF, look: BadgeLook) -> None:
    """Draw ``look`` into ``rect``; for delegates and the map as well as for ``Badge``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(look.edge), 1.0)
    if look.dashed:
        pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(QColor(look.fill) if look.fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS - 2, RADIUS - 2)
    painter.setPen(QColor(look.ink))
    painter.setFont(theme().font(TYPE.caption, strong=True, figures=True))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, look.text)
    painter.restore()


class Badge(QWidget):
    """A member of an enumeration, small: ``Badge(Level.COACH)``, ``Badge(Grade.STRATEGIC)``.

    ``long`` writes the label instead of the letter; ``what`` is said before it by screen readers
    and the tooltip ("Level"). None shows "?".
    """

    def __init__(
        self, member: Enum | None = None, *, long: bool = False, what: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._long, self._what = long, what
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)
        self.set_member(member)

    @property
    def member(self) -> Enum | None:
        return self._member

    def set_member(self, member: Enum | None) -> None:
        self._member = member
        name = label(member) if member is not None else tr("Unknown")
        said = f"{self._what}: {name}" if self._what else name
        if isinstance(member, Level) and member is not Level.NOT_CONTACTED:
            said = f"{said} ({short(member)})"
        self.setAccessibleName(said)
        set_tooltip(self, said)
        self.updateGeometry()
        self.update()

    def look(self) -> BadgeLook:
        look = badge_look(self._member, theme().tokens)
        if self._long and self._member is not None:
            text = label(self._member)
            if look.text != text:
                text = f"{look.text}  {text}"
            return BadgeLook(text, look.ink, look.edge, look.fill, look.dashed)
        return look

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme().font(TYPE.caption, strong=True))
        height = theme().size(HEIGHT)
        width = metrics.horizontalAdvance(self.look().text) + 2 * theme().size(MARGIN)
        return QSize(max(width, theme().size(HEIGHT + 2)), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_badge(QPainter(self), QRectF(self.rect()), self.look())
