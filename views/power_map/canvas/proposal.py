"""Cards were put into another cell of a grid: that proposes ratings, and asks what they rest on."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from app.text import tr
from app.tokens import SPACE
from models.values import Confidence
from views.power_map.canvas.rating_moves import Move
from views.power_map.canvas.viewport import MapViewport
from views.power_map.edits import MapEdits
from views.theme import theme
from views.widgets.buttons import button
from views.widgets.date_field import DateField
from views.widgets.fields import ChoiceField, LineField, NotesField
from views.widgets.layout import column, row
from views.widgets.text import ElidedLabel, PlainLabel

WIDTH = 348


class Proposal(QFrame):
    """Floats beside the cards. Ctrl+Enter rates, Escape puts the cards back; it decides once.

    ``home`` is where the cards belong while nothing is rated.
    """

    decided = Signal()

    def __init__(self, canvas: MapViewport, edits: MapEdits, move: Move, home: Mapping[str, QPointF]) -> None:
        super().__init__(canvas.viewport())
        self.setObjectName("popover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._canvas, self._edits = canvas, edits
        self.change, self._home = move, dict(home)
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
        canvas.map_scene.shown.connect(self._leave)

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
        """Right of the cards where there is room, else left of them; always in sight."""
        cards = self._canvas.mapFromScene(self._cards_rect()).boundingRect()
        self.adjustSize()
        room = self._canvas.viewport().rect().adjusted(SPACE.s, SPACE.s, -SPACE.s, -SPACE.s)
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
            self._canvas.map_scene.glide(self._home)
            self._end()

    def _follow(self) -> None:
        """The map moved below it. (It does so, too, while the window is being taken down.)"""
        if self.isVisible():
            self.stand_beside()

    def _leave(self) -> None:
        """The map is another one: what was proposed no longer stands there."""
        if not self._done:
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

    def _cards_rect(self) -> QRectF:
        cards = self._canvas.map_scene.cards
        found = QRectF()
        for key in self.change.values:
            if key in cards:
                found = found.united(cards[key].rect())
        return found
