"""The canvas: which gesture begins where."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QCursor, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QWidget

from app.power_map.arrangement import AreaKind
from app.power_map.organisation import SPACING
from app.power_map.perspective import Lens
from app.text import Text, tr
from views.attempt import message_bar
from views.power_map.canvas.connecting import Connecting
from views.power_map.canvas.gestures.draw_line import DrawLine
from views.power_map.canvas.gestures.gesture import Gesture
from views.power_map.canvas.gestures.move_cards import MoveCards
from views.power_map.canvas.gestures.move_echo import MoveEcho
from views.power_map.canvas.gestures.pan import Pan
from views.power_map.canvas.gestures.select_area import SelectArea
from views.power_map.canvas.naming import Naming
from views.power_map.canvas.proposal import Proposal
from views.power_map.canvas.rating_moves import Move
from views.power_map.canvas.viewport import MapViewport
from views.power_map.edits import MapEdits
from views.power_map.items.card_item import HANDLE_REACH, CardItem
from views.power_map.items.echo_item import EchoItem
from views.power_map.items.scene import MapScene
from views.theme import theme
from views.widgets.text import PlainLabel

_ADDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
FLASH_MS = 700
PAST = Text("This is the map of a past day. Go back to today to edit it.")


class MapCanvas(MapViewport):
    """Where the map is edited. One gesture at a time; Escape abandons it."""

    opened = Signal(str)
    """Key of a card whose details are wanted; a folded department wants to be unfolded."""
    fold_wanted = Signal(str)
    """Key of a department that is to be shown as one card."""
    menu_wanted = Signal(QPoint, QPointF)
    """A context menu at a global point, for a point of the scene."""
    key_pressed = Signal(object)
    """A ``QKeyEvent`` that the canvas does not handle itself; accepted by whoever does."""

    def __init__(self, scene: MapScene, edits: MapEdits, parent: QWidget | None = None) -> None:
        super().__init__(scene, parent)
        self.edits = edits
        self.gesture: Gesture | None = None
        self.proposal: Proposal | None = None
        self.naming = Naming(self, edits)
        self.connecting = Connecting(self, edits, self.hint)
        self._pressed: tuple[QPoint, Callable[[], Gesture | None]] | None = None
        self._toggled: CardItem | None = None
        self._clicked_echo: EchoItem | None = None
        self._hovered: CardItem | None = None
        self._space = False
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Power map"))
        self._hint = PlainLabel("", parent=self.viewport())
        self._hint.setObjectName("map_hint")
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._hint.hide()
        self._frame = QFrame(self)
        self._frame.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._frame.hide()
        theme().changed.connect(self._dress)
        scene.shown.connect(self._let_go)
        self._dress()

    @property
    def read_only(self) -> bool:
        """Whether a past day or a supposed map is shown: then no gesture begins and no edit is made."""
        return self.edits.closed is not None

    def show_past(self, on: bool) -> None:
        """Whether the map in sight is that of a past day."""
        self.edits.close_while(PAST, on)
        if on:
            self.connecting.stop()

    @property
    def lens(self) -> Lens:
        return self.map_scene.arrangement.perspective.lens

    # -- the pointer -----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.gesture is not None:
            return
        pixel, point = event.position().toPoint(), self.mapToScene(event.position().toPoint())
        left = event.button() is Qt.MouseButton.LeftButton
        if event.button() is Qt.MouseButton.MiddleButton or (left and self._space):
            self._begin(Pan(self, point))
        elif left and self.proposal_gives_way():
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._press(pixel, point, event.modifiers())

    def proposal_gives_way(self) -> bool:
        """What begins elsewhere puts proposed cards back; False when something was typed about them."""
        proposal = self.proposal
        if proposal is None:
            return True
        if proposal.is_untouched:
            proposal.put_back()
            return True
        proposal.evidence.setFocus()
        return False

    def _press(self, pixel: QPoint, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        scene = self.map_scene
        self._toggled = self._clicked_echo = None
        card = scene.card_at(point, margin=HANDLE_REACH / 2)
        if self.connecting.source is not None:
            self.connecting.connect_to(card, point)
            self._show_cursor()
        elif card is not None and card is self._hovered and card.handle_at(point, self.zoom):
            if self.may_edit():
                self._begin(DrawLine(self, point, card))
        elif card is not None:
            self._press_card(card, modifiers)
            if card.isSelected():
                self._pressed = (pixel, lambda: MoveCards(self, point) if self.may_edit() else None)
        elif (echo := scene.echo_at(point)) is not None:
            scene.select([echo.echo.key])
            self._clicked_echo = echo
            self._pressed = (pixel, lambda: MoveEcho(self, point, echo) if self.may_edit() else None)
        elif (line := scene.line_at(point, self.zoom)) is not None:
            scene.select([], line)
        else:
            if not modifiers & _ADDING:
                scene.select([])
            self._pressed = (pixel, lambda: SelectArea(self, point, modifiers))

    def _press_card(self, card: CardItem, modifiers: Qt.KeyboardModifier) -> None:
        selected = {item.key for item in self.map_scene.selected_cards()}
        if modifiers & _ADDING and card.isSelected():
            self._toggled = card
        elif modifiers & _ADDING:
            self.map_scene.select(selected | {card.key})
        elif not card.isSelected():
            self.map_scene.select([card.key])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        pixel = event.position().toPoint()
        point = self.mapToScene(pixel)
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            start, begin = self._pressed
            if (pixel - start).manhattanLength() >= QApplication.startDragDistance():
                self._pressed = self._toggled = self._clicked_echo = None
                self._begin(begin())
        if self.gesture is not None:
            self.gesture.move(point, event.modifiers())
            self.refresh()
        else:
            self._hover(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        toggled, self._toggled = self._toggled, None
        gesture, self.gesture = self.gesture, None
        if gesture is not None:
            gesture.finish(self.mapToScene(event.position().toPoint()), event.modifiers())
        elif toggled is not None:
            kept = {item.key for item in self.map_scene.selected_cards()} - {toggled.key}
            self.map_scene.select(kept)
        elif self._clicked_echo is not None:
            self.flash(self._clicked_echo.echo.key)
        self._clicked_echo = None
        self._show_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        point = self.mapToScene(event.position().toPoint())
        card = self.map_scene.card_at(point)
        if card is not None:
            self.opened.emit(card.key)
        elif (echo := self.map_scene.echo_at(point)) is not None:
            self.opened.emit(echo.echo.key)
        elif (department := self._heading_at(point)) is not None:
            self.fold_wanted.emit(department)
        elif self.map_scene.line_at(point, self.zoom) is None and self.may_edit():
            self._double_click_sheet(point)

    def _double_click_sheet(self, point: QPointF) -> None:
        if self.lens is Lens.CHAIN:
            step = self.step_at(point)
            if step is not None:
                self.naming.rename_step(step)
        elif self.lens is Lens.ORGANISATION:
            self.naming.add_at(point)

    def _heading_at(self, point: QPointF) -> str | None:
        """The department whose name stands at ``point``."""
        found = self.map_scene.area_at(point)
        if found is None or found.area.kind is not AreaKind.DEPARTMENT:
            return None
        high = SPACING.header + SPACING.padding
        return found.area.key if point.y() - found.rect().top() <= high else None

    def step_at(self, point: QPointF) -> str | None:
        """The buying step in whose column, or under whose heading, ``point`` lies."""
        across = self.map_scene.arrangement.across
        if self.lens is not Lens.CHAIN or across is None:
            return None
        return next((tick.key for tick in across.ticks if tick.start <= point.x() <= tick.end), None)

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
        echo = self.map_scene.echo_at(point) if card is None else None
        if echo is not None:
            self.map_scene.select([echo.echo.key])
        elif card is not None and not card.isSelected():
            self.map_scene.select([card.key])
        elif card is None:
            self.map_scene.select([], self.map_scene.line_at(point, self.zoom))
        self.menu_wanted.emit(self.viewport().mapToGlobal(pixel), point)

    def _begin(self, gesture: Gesture | None) -> None:
        self.gesture = gesture
        self._show_cursor()

    def may_edit(self) -> bool:
        """Whether edits are made now; says why not."""
        if self.edits.closed is not None:
            self.say(str(self.edits.closed))
        return self.edits.closed is None

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
        elif self.connecting.source is not None or (point is not None and self._at_handle(point)):
            shape = Qt.CursorShape.CrossCursor
        self.viewport().setCursor(QCursor(shape))

    def _at_handle(self, point: QPointF) -> bool:
        return self._hovered is not None and self._hovered.handle_at(point, self.zoom)

    # -- keys ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.abandon():
            return
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = True
            self._show_cursor()
        else:
            event.ignore()
            self.key_pressed.emit(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self._show_cursor()

    def abandon(self) -> bool:
        """Escape: the running gesture, else a proposal, else the line being drawn by keyboard.

        False when there was nothing to abandon.
        """
        self._pressed = None
        if self.gesture is not None:
            gesture, self.gesture = self.gesture, None
            gesture.cancel()
        elif self.proposal is not None:
            self.proposal.put_back()
        elif self.connecting.source is not None:
            self.connecting.stop()
        else:
            return False
        self._show_cursor()
        return True

    def _let_go(self) -> None:
        """The map is another one, or looked at in another way: a gesture on what was there ends, and the
        cards that it moved go where they stand now."""
        self._pressed = self._toggled = self._clicked_echo = None
        self.connecting.follow()
        if self.gesture is not None:
            gesture, self.gesture = self.gesture, None
            gesture.cancel()
            self.map_scene.glide(self._home())
            self._show_cursor()

    def _home(self) -> dict[str, QPointF]:
        """Where the cards belong."""
        return {key: QPointF(*place) for key, place in self.map_scene.arrangement.positions.items()}

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._frame.setVisible(event.reason() in _BY_KEY)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._frame.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._frame.setGeometry(self.rect())

    # -- asking and saying -----------------------------------------------------------------------

    @property
    def kind_menu(self) -> QMenu | None:
        """The menu that asks for the kind of a line."""
        return self.connecting.menu

    def choose_kind(self, source: str, target: str, point: QPointF) -> None:
        """Ask for the kind of a line between two people at ``point``, and draw it."""
        if self.may_edit():
            self.connecting.choose_kind(source, target, point)

    def propose(self, move: Move) -> None:
        """Ratings follow from where cards were put: ask for their evidence, or put the cards back."""
        proposal = self.proposal = Proposal(self, self.edits, move, self._home)
        proposal.decided.connect(self._decided)
        proposal.open()

    def _decided(self) -> None:
        self.proposal = None

    def flash(self, key: str) -> None:
        """Show where a card stands: into sight, and a frame for a moment."""
        self.bring_into_sight(key)
        item = self.map_scene.cards[key]
        item.set_target(True)
        QTimer.singleShot(FLASH_MS, self, lambda: item.set_target(False))

    def say(self, text: str) -> None:
        """A sentence in the message bar of the window."""
        bar = message_bar(self)
        if bar is not None:
            bar.warn(text)

    def hint(self, text: str, point: QPointF) -> None:
        """Say beside ``point`` what letting go would do; "" says nothing."""
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
        self._frame.setStyleSheet(f"border: 2px solid {tokens.accent}; background: transparent;")
        self._hint.setStyleSheet(
            f"background: {tokens.ink}; color: {tokens.paper}; padding: 4px 8px; border-radius: 4px;"
        )
