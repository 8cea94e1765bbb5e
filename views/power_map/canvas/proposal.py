"""Cards were put into another cell of a grid: that proposes ratings, and asks what they rest on."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from app.text import tr
from app.tokens import SPACE
from models.values import Confidence
from views.attempt import message_bar
from views.power_map.canvas.rating_moves import Move
from views.power_map.canvas.viewport import MapViewport
from views.power_map.edits import MapEdits
from views.power_map.painting.drawing import RECT
from views.theme import theme
from views.widgets.buttons import button
from views.widgets.date_field import DateField
from views.widgets.fields import ChoiceField, LineField, NotesField
from views.widgets.layout import column, row
from views.widgets.text import ElidedLabel, PlainLabel

WIDTH = 348


class Proposal(QFrame):
    """Floats beside the cards. Ctrl+Enter rates, Escape puts the cards back; it decides once.

    It stays when the map is refreshed below it, as long as it can still be rated there. ``home`` tells
    where the cards belong while nothing is rated.
    """

    decided = Signal()

    def __init__(
        self,
        canvas: MapViewport,
        edits: MapEdits,
        move: Move,
        home: Callable[[], Mapping[str, QPointF]],
    ) -> None:
        super().__init__(canvas.viewport())
        self.setObjectName("popover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._canvas, self._edits = canvas, edits
        self.change, self._home = move, home
        self._lens = canvas.map_scene.arrangement.perspective.lens
        self._spots = {key: self._spot(key) for key in move.values}
        self._done = False
        self.evidence = NotesField(
            tr("Evidence"), tr("What was said or done, and where it is written"), lines=2
        )
        self.quote = LineField(tr("In their words"), tr("Word for word, if you know it"))
        self.rated_on = DateField(tr("On"), empty=tr("Today"))
        self.confidence = ChoiceField(tr("Confidence"), Confidence, empty=tr("Not said"))
        self._warning = PlainLabel(
            tr("A level of 2 or 3 without evidence counts, and is marked as such."), "warn", wrap=True
        )
        self.back = button(tr("Put back"), self.put_back)
        self.save = button(tr("Rate"), self.rate, kind="primary")
        column(
            column(ElidedLabel(self._who(), "section"), PlainLabel(move.said, wrap=True), space=2),
            self.evidence,
            self.quote,
            row(self.rated_on, self.confidence),
            self._warning,
            row(PlainLabel(tr("Ctrl+Enter rates"), "caption"), None, self.back, self.save),
            space=SPACE.s,
            margins=SPACE.m,
            parent=self,
        )
        self.setAccessibleName(tr("{name}: {change}", name=self._who(), change=move.said))
        self.setFixedWidth(theme().size(WIDTH))
        editor = self.evidence.editor
        assert isinstance(editor, QPlainTextEdit)
        editor.textChanged.connect(self._warn)
        for keys, deed in (("Ctrl+Return", self.rate), ("Ctrl+Enter", self.rate), ("Esc", self.put_back)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)
        self._warn()
        canvas.looked.connect(self._follow)
        canvas.map_scene.shown.connect(self._follow_map)

    @property
    def is_untouched(self) -> bool:
        """Whether nothing was typed yet."""
        return not (self.evidence.value() or self.quote.value())

    def open(self) -> None:
        """Show it beside the cards, with the keyboard in the evidence."""
        for key in self.change.values:
            self._canvas.map_scene.cards[key].setZValue(4)
        self._canvas.bring_into_sight(next(iter(self.change.values)))
        self.stand_beside()
        self.show()
        self.raise_()
        self.evidence.setFocus()

    def stand_beside(self) -> None:
        """Right of the cards where there is room, else left of them; clear of what floats over the map."""
        cards = self._canvas.mapFromScene(self._cards_rect()).boundingRect()
        self.adjustSize()
        whole = self._canvas.viewport().rect().adjusted(SPACE.s, SPACE.s, -SPACE.s, -SPACE.s)
        room = whole.adjusted(0, self._canvas.above, 0, -self._canvas.below)
        right = cards.right() + SPACE.s
        x = right if right + self.width() <= room.right() else cards.left() - SPACE.s - self.width()
        x = max(room.left(), min(x, room.right() - self.width()))
        y = max(room.top(), min(cards.top(), room.bottom() - self.height()))
        self.move(QPoint(x, y))

    def rate(self) -> None:
        """Add the ratings as one step."""
        try:
            rated_on = self.rated_on.value()
        except ValueError as error:
            self.rated_on.complain(str(error))
            return
        self._done = True
        rated = self._edits.rate_several(
            self.change.values,
            rated_on=rated_on,
            confidence=self.confidence.value(),
            evidence=self.evidence.value(),
            quote=self.quote.value(),
        )
        self._done = rated
        if rated:
            self._end()

    def put_back(self) -> None:
        """Nothing is rated; the cards glide back."""
        if not self._done:
            self._done = True
            self._canvas.map_scene.glide(self._home())
            self._end()

    def _follow(self) -> None:
        """The map moved below it. (It does so, too, while the window is being taken down.)"""
        if self.isVisible():
            self.stand_beside()

    def _follow_map(self) -> None:
        """The map was refreshed, or is another one: stay where the cards were put, or go and say so."""
        scene = self._canvas.map_scene
        if self._done:
            return
        if (
            self._edits.closed is None
            and scene.arrangement.perspective.lens is self._lens
            and self.change.values.keys() <= scene.cards.keys()
        ):
            scene.glide({**self._home(), **self._places()})
            self._follow()
            return
        bar = message_bar(self._canvas)
        if bar is not None and not self.is_untouched:
            bar.warn(tr("The map is another one now. The rating that you were typing was not saved."))
        self._done = True
        self._end()

    def _end(self) -> None:
        for key in self.change.values.keys() & self._canvas.map_scene.cards.keys():
            self._canvas.map_scene.cards[key].setZValue(2)
        self.hide()
        self.deleteLater()
        self._canvas.setFocus()
        self.decided.emit()

    def _warn(self) -> None:
        self._warning.setVisible(self.change.needs_evidence and not self.evidence.value())
        self.adjustSize()

    def _who(self) -> str:
        cards = self._canvas.map_scene.cards
        names = [cards[key].title for key in self.change.values]
        return names[0] if len(names) == 1 else tr("{count} people", count=len(names))

    def _spot(self, key: str) -> tuple[str, QPointF]:
        """The cell in which a card was put, and where in it; "" is the sheet itself."""
        card = self._canvas.map_scene.cards[key]
        cell = self._canvas.map_scene.area_at(card.rect().center())
        return (cell.area.key, card.pos() - cell.rect().topLeft()) if cell is not None else ("", card.pos())

    def _places(self) -> dict[str, QPointF]:
        """Where the cards were put, in the cells as they stand now."""
        corners = {area.area.key: area.rect().topLeft() for area in self._canvas.map_scene.areas}
        return {key: corners.get(cell, QPointF()) + shift for key, (cell, shift) in self._spots.items()}

    def _cards_rect(self) -> QRectF:
        found = QRectF()
        for place in self._places().values():
            found = found.united(RECT.translated(place))
        return found
