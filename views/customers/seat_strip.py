"""Who decides, as a strip of cards: level in colour and number; empty and opposed seats stand out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.labels import label
from app.method.key_relationship import Contribution
from app.text import tr
from app.tokens import CARD_RADIUS, SPACE, TYPE
from models.values import Level
from views.icons import picture
from views.theme import colour, theme
from views.widgets.badges import HEIGHT, badge_look, paint_badge
from views.widgets.text import set_tooltip

CARD_WIDTH = 196
CARD_HEIGHT = 58
STRIPE = 4
ROWS = 2


class SeatCard(QAbstractButton):
    """One position in the decision; pressed, it leads to the map."""

    def __init__(self, seat: Contribution, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._position = seat.position
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        said = self._said()
        self.setAccessibleName(said)
        set_tooltip(self, said)

    @property
    def record(self) -> str:
        """The person's key, or the seat's while nobody holds it."""
        holder = self._position.holder
        return holder.key if holder else self._position.key

    def _said(self) -> str:
        place, holder = self._position, self._position.holder
        if holder is None:
            return tr("{role}: {title}. Nobody known.", role=label(place.role), title=place.title)
        return tr(
            "{role}: {name}, {title}. {level}",
            role=label(place.role),
            name=holder.name,
            title=place.title,
            level=label(holder.level),
        )

    def sizeHint(self) -> QSize:
        return QSize(theme().size(CARD_WIDTH), theme().size(CARD_HEIGHT))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, holder = theme().tokens, self._position.holder
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        pen = QPen(QColor(tokens.line_strong if holder else tokens.edge), 1)
        if holder is None:
            pen.setDashPattern([4, 3])
        if self.hasFocus():
            pen = QPen(QColor(tokens.accent), 2)
        painter.setPen(pen)
        rest = tokens.raised if holder else tokens.paper
        painter.setBrush(QColor(tokens.hover if self.underMouse() else rest))
        painter.drawRoundedRect(box, CARD_RADIUS, CARD_RADIUS)
        if holder is not None:
            self._paint_stripe(painter, box, holder.level)
        self._paint_words(painter, box)

    def _paint_stripe(self, painter: QPainter, box: QRectF, level: Level) -> None:
        look = theme().tokens.level(level)
        stripe = QRectF(box.left() + 6, box.top() + 8, STRIPE, box.height() - 16)
        pen = QPen(QColor(look.edge), 1, Qt.PenStyle.DashLine if look.dashed else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.setBrush(QColor(look.fill) if look.fill else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(stripe, 2, 2)

    def _paint_words(self, painter: QPainter, box: QRectF) -> None:
        tokens, place = theme().tokens, self._position
        holder = place.holder
        badge = theme().size(HEIGHT)
        level = QRectF(box.right() - SPACE.s - badge - 2, box.top() + 7, badge + 2, badge)
        role = level.translated(0, box.height() - badge - 14)
        paint_badge(painter, level, badge_look(holder.level if holder else None, tokens))
        paint_badge(painter, role, badge_look(place.role, tokens))
        left = box.left() + 18
        name = QRectF(left, level.top(), level.left() - left - SPACE.s, badge)
        title = QRectF(left, role.top(), role.left() - left - SPACE.s, badge)
        painter.setFont(theme().font(strong=holder is not None))
        painter.setPen(colour("ink" if holder else "ink_2"))
        self._write(painter, name, holder.name if holder else tr("Nobody known"))
        if holder is not None and holder.level is Level.OPPOSED:
            size = theme().size(14)
            corner = QPointF(title.right() - size, title.center().y() - size / 2)
            painter.drawPixmap(corner.toPoint(), picture("flag", size, tokens.bad))
            title.setRight(corner.x() - SPACE.xs)
        painter.setFont(theme().font(TYPE.caption))
        painter.setPen(colour("ink_3"))
        self._write(painter, title, place.title)

    def _write(self, painter: QPainter, box: QRectF, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


class SeatStrip(QWidget):
    """At most ``ROWS`` rows of cards, as many in a row as fit; ``left_out(count)`` says what is not shown."""

    left_out = Signal(int)

    def __init__(self, chosen: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self.cards: list[SeatCard] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._arrange)

    def set_seats(self, seats: Sequence[Contribution]) -> None:
        """Show other positions, the first ones first."""
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = [SeatCard(seat, self) for seat in seats]
        for card in self.cards:
            card.clicked.connect(lambda _=False, card=card: self._chosen(card.record))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        gap, wanted, high = SPACE.s, theme().size(CARD_WIDTH), theme().size(CARD_HEIGHT)
        in_row = max(1, (self.width() + gap) // (wanted + gap))
        wide = (self.width() - (in_row - 1) * gap) // in_row
        room = in_row * ROWS
        for place, card in enumerate(self.cards):
            line, at = divmod(place, in_row)
            card.setGeometry(at * (wide + gap), line * (high + gap), wide, high)
            card.setVisible(place < room)
        self.left_out.emit(max(0, len(self.cards) - room))
        rows = min(ROWS, -(-len(self.cards) // in_row))
        self.setFixedHeight(max(0, rows * (high + gap) - gap))
