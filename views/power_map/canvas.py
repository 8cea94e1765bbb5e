"""The canvas: which gesture begins where, drawing lines by keyboard, typing names in place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from app.text import tr
from models.values import LineKind
from views.attempt import message_bar
from views.power_map.card_item import HANDLE_REACH, CardItem
from views.power_map.edits import MapEdits
from views.power_map.gestures.draw_line import DrawLine
from views.power_map.gestures.gesture import Gesture
from views.power_map.gestures.move_cards import MoveCards
from views.power_map.gestures.pan import Pan
from views.power_map.gestures.select_area import SelectArea
from views.power_map.name_editor import NameEditor
from views.power_map.scene import MapScene
from views.power_map.sentences import said_of
from views.power_map.viewport import MapViewport
from views.theme import theme
from views.widgets.text import PlainLabel

_ADDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class MapCanvas(MapViewport):
    """Where the map is edited. One gesture at a time; Escape abandons it."""

    opened = Signal(str)
    """Key of a card whose details are wanted."""
    menu_wanted = Signal(QPoint, QPointF)
    """A context menu at a global point, for a point of the scene."""
    key_pressed = Signal(object)
    """A ``QKeyEvent`` that the canvas does not handle itself; accepted by whoever does."""

    def __init__(self, scene: MapScene, edits: MapEdits, parent: QWidget | None = None) -> None:
        super().__init__(scene, parent)
        self.edits = edits
        self.gesture: Gesture | None = None
        self.connecting: str | None = None
        self.kind_menu: QMenu | None = None
        self._pressed: tuple[QPoint, Callable[[], Gesture]] | None = None
        self._hovered: CardItem | None = None
        self._space = False
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Power map"))
        self._hint = PlainLabel("", parent=self.viewport())
        self._hint.setObjectName("map_hint")
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._hint.hide()
        self.name_editor = NameEditor(self.viewport())
        theme().changed.connect(self._dress)
        self._dress()

    # -- the pointer -----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if self.gesture is not None:
            return
        pixel, point = event.position().toPoint(), self.mapToScene(event.position().toPoint())
        left = event.button() is Qt.MouseButton.LeftButton
        if event.button() is Qt.MouseButton.MiddleButton or (left and self._space):
            self._begin(Pan(self, point))
        elif left:
            self._press(pixel, point, event.modifiers())

    def _press(self, pixel: QPoint, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        scene = self.map_scene
        card = scene.card_at(point, margin=HANDLE_REACH / 2)
        if self.connecting is not None:
            self._connect_to(card, point)
        elif card is not None and card is self._hovered and card.handle_at(point, self.zoom):
            self._begin(DrawLine(self, point, card))
        elif card is not None:
            self._press_card(card, modifiers)
            if card.isSelected():
                self._pressed = (pixel, lambda: MoveCards(self, point))
        elif (line := scene.line_at(point, self.zoom)) is not None:
            scene.select([], line)
        else:
            if not modifiers & _ADDING:
                scene.select([])
            self._pressed = (pixel, lambda: SelectArea(self, point, modifiers))

    def _press_card(self, card: CardItem, modifiers: Qt.KeyboardModifier) -> None:
        selected = {item.key for item in self.map_scene.selected_cards()}
        if modifiers & _ADDING:
            self.map_scene.select(selected ^ {card.key})
        elif not card.isSelected():
            self.map_scene.select([card.key])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        pixel = event.position().toPoint()
        point = self.mapToScene(pixel)
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            start, begin = self._pressed
            if (pixel - start).manhattanLength() >= QApplication.startDragDistance():
                self._pressed = None
                self._begin(begin())
        if self.gesture is not None:
            self.gesture.move(point, event.modifiers())
            self.refresh()
        else:
            self._hover(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        gesture, self.gesture = self.gesture, None
        if gesture is not None:
            gesture.finish(self.mapToScene(event.position().toPoint()), event.modifiers())
        self._show_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        point = self.mapToScene(event.position().toPoint())
        card = self.map_scene.card_at(point)
        if card is not None:
            self.opened.emit(card.key)
        elif self.map_scene.line_at(point, self.zoom) is None:
            self.add_at(point)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._set_hovered(None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        pixel = event.pos()
        chosen = self.map_scene.selected_cards()
        if by_key and chosen:
            pixel = self.mapFromScene(chosen[0].rect().center())
        point = self.mapToScene(pixel)
        card = self.map_scene.card_at(point)
        if card is not None and not card.isSelected():
            self.map_scene.select([card.key])
        elif card is None:
            self.map_scene.select([], self.map_scene.line_at(point, self.zoom))
        self.menu_wanted.emit(self.viewport().mapToGlobal(pixel), point)

    def _begin(self, gesture: Gesture) -> None:
        self.gesture = gesture
        self._show_cursor()

    def _hover(self, point: QPointF) -> None:
        self._set_hovered(self.map_scene.card_at(point, margin=HANDLE_REACH / 2))
        self._show_cursor(point)

    def _set_hovered(self, item: CardItem | None) -> None:
        if item is not self._hovered:
            if self._hovered is not None:
                self._hovered.set_hovered(False)
            self._hovered = item
            if item is not None:
                item.set_hovered(True)
            self.map_scene.look_at(item.key if item is not None else None)

    def _show_cursor(self, point: QPointF | None = None) -> None:
        shape = Qt.CursorShape.ArrowCursor
        if self.gesture is not None:
            shape = self.gesture.cursor or shape
        elif self._space:
            shape = Qt.CursorShape.OpenHandCursor
        elif self.connecting is not None or (point is not None and self._at_handle(point)):
            shape = Qt.CursorShape.CrossCursor
        self.viewport().setCursor(QCursor(shape))

    def _at_handle(self, point: QPointF) -> bool:
        return self._hovered is not None and self._hovered.handle_at(point, self.zoom)

    # -- keys ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.abandon()
        elif event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = True
            self._show_cursor()
        else:
            event.ignore()
            self.key_pressed.emit(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self._show_cursor()

    def abandon(self) -> None:
        """Escape: the running gesture, else the line being drawn by keyboard, else the selection."""
        self._pressed = None
        if self.gesture is not None:
            gesture, self.gesture = self.gesture, None
            gesture.cancel()
        elif self.connecting is not None:
            self.stop_connecting()
        else:
            self.map_scene.select([])
        self._show_cursor()

    # -- lines by keyboard -----------------------------------------------------------------------

    def start_connecting(self) -> None:
        """From the selected person; two selected people are connected at once."""
        people = self.map_scene.selected_people()
        if len(people) == 2:
            self.choose_kind(people[0], people[1], self.map_scene.cards[people[1]].rect().center())
        elif len(people) == 1:
            self.connecting = people[0]
            self.hint(
                tr("Go to the other person and press Enter. Escape stops."),
                self.map_scene.cards[people[0]].rect().bottomLeft(),
            )
            self._show_cursor()

    def finish_connecting(self) -> None:
        """Enter: connect with the card that is selected now."""
        people = self.map_scene.selected_people()
        if people and people[0] != self.connecting:
            self._connect_to(self.map_scene.cards[people[0]], self.map_scene.cards[people[0]].rect().center())

    def stop_connecting(self) -> None:
        self.connecting = None
        self.hint("", QPointF())
        self._show_cursor()

    def _connect_to(self, card: CardItem | None, point: QPointF) -> None:
        source = self.connecting
        self.stop_connecting()
        if source is not None and card is not None and card.is_person:
            self.choose_kind(source, card.key, point)

    def choose_kind(self, source: str, target: str, point: QPointF) -> None:
        """Ask for the kind of a line in a small menu at ``point``, and draw it."""
        one, other = (self.map_scene.cards[key].title for key in (source, target))
        menu = QMenu(self)
        for kind in LineKind:
            entry = menu.addAction(said_of(kind, one, other).replace("&", "&&"))
            entry.setData(kind)
            entry.triggered.connect(lambda _=False, kind=kind: self.edits.connect(source, target, kind))
        menu.popup(self.viewport().mapToGlobal(self.mapFromScene(point)))
        self.kind_menu = menu

    # -- names in place --------------------------------------------------------------------------

    def rename_in_place(self, key: str) -> None:
        """Type the name of a person or seat on its card."""
        item = self.map_scene.cards[key]
        self.bring_into_sight(key)
        rect = self.mapFromScene(item.rect()).boundingRect()
        place = QRect(rect.topLeft() + QPoint(4, 2), rect.size())
        place.setHeight(24)
        self.name_editor.start(place, item.title, tr("Name"), lambda text: self.edits.rename(key, text))

    def add_near(self, side: str, key: str) -> None:
        """Type the name of somebody new "below", "beside" or "above" a person."""
        self.bring_into_sight(key)
        rect = self.mapFromScene(self.map_scene.cards[key].rect()).boundingRect()
        places = {
            "below": rect.bottomLeft() + QPoint(16, 8),
            "beside": rect.topRight() + QPoint(12, 0),
            "above": rect.topLeft() - QPoint(-16, 36),
        }
        hint = {
            "below": tr("Name of a report"),
            "beside": tr("Name of a colleague"),
            "above": tr("Name of a manager in between"),
        }[side]
        self.name_editor.start(
            QRect(places[side], rect.size() / 4),
            "",
            hint,
            lambda text: not text.strip() or self.edits.add_near(side, key, text, self._select_new),
        )

    def add_at(self, point: QPointF | None = None) -> None:
        """Type the name of somebody new; at ``point`` of the map, or where the layout puts them."""
        pixel = self.mapFromScene(point) if point is not None else self.viewport().rect().center()
        place = (point.x(), point.y()) if point is not None else None
        self.name_editor.start(
            QRect(pixel, QRect(0, 0, 200, 28).size()),
            "",
            tr("Name of a person"),
            lambda text: not text.strip() or self.edits.add_person(text, self._select_new, place=place),
        )

    def _select_new(self, key: str) -> None:
        if key in self.map_scene.cards:
            self.map_scene.select([key])
            self.bring_into_sight(key)

    # --------------------------------------------------------------------------------------------

    def say(self, text: str) -> None:
        """A sentence in the message bar of the window."""
        bar = message_bar(self)
        if bar is not None:
            bar.warn(text)

    def hint(self, text: str, point: QPointF) -> None:
        self._hint.setVisible(bool(text))
        if text:
            self._hint.setText(text)
            self._hint.adjustSize()
            pixel = self.mapFromScene(point) + QPoint(16, 18)
            room = self.viewport().rect().adjusted(4, 4, -4, -4)
            x = max(room.left(), min(pixel.x(), room.right() - self._hint.width()))
            y = max(room.top(), min(pixel.y(), room.bottom() - self._hint.height()))
            self._hint.move(x, y)

    def _dress(self) -> None:
        tokens = theme().tokens
        self.setStyleSheet(f"QGraphicsView {{ background: {tokens.paper}; border: none; }}")
        self._hint.setStyleSheet(
            f"background: {tokens.ink}; color: {tokens.paper}; padding: 4px 8px; border-radius: 4px;"
        )
