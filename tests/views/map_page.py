"""The map tab as a person uses it: by names, with the mouse and the keyboard."""

from __future__ import annotations

from datetime import date
from enum import Enum

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from app.operations import department, seat, stakeholder
from app.operations.rating import rate
from app.power_map.chain import steps_of
from app.power_map.grid import COLUMNS, ROWS, cell_key
from app.power_map.perspective import Lens
from app.queries.stakeholder import PersonDetails, person_details
from app.text import Text
from app.workspace import Workspace
from models.customer import Customer
from models.values import Level, LineKind, RatingKind, Role
from views.navigation import Navigator
from views.power_map.floating.filter_panel import FilterPanel
from views.power_map.inspector.person_panel import PersonPanel
from views.power_map.items.area_item import AreaItem
from views.power_map.items.card_item import CardItem
from views.power_map.page import PowerMapPage
from views.widgets.layout import column
from views.widgets.message_bar import MessageBar

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def fill(session) -> str:
    """顾明棠 leads Ana and Li; Marta leads nobody and is opposed; nobody is CFO."""
    customer = Customer(name="Cordillera Telecom")
    session.add(customer)
    session.flush()
    network = department.add_department(session, customer.key, "Network")
    session.flush()
    chief = stakeholder.add_person(session, customer.key, "顾明棠", title="CTO", department=network)
    ana = stakeholder.add_below(session, chief, "Ana Ruiz", "Planner")
    stakeholder.add_below(session, chief, "Li Wei")
    marta = stakeholder.add_person(session, customer.key, "Marta Gil")
    seat.add_seat(session, customer.key, "CFO", Role.APPROVER, reports_to=marta)
    rate(session, ana, RatingKind.LEVEL, Level.SUPPORT, rated_on=date(2025, 11, 1))
    rate(session, marta, RatingKind.LEVEL, Level.OPPOSED)
    rate(session, marta, RatingKind.ROLE, Role.DECIDER)
    return customer.key


class Frame(QWidget):
    """What is around a page in the window: the message bar."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.message_bar = MessageBar()
        column(page, self.message_bar, space=0, parent=self)


class MapPage:
    """Drives a ``PowerMapPage``; people and seats are given by name."""

    def __init__(self, workspace: Workspace, customer: str, size: tuple[int, int] = (1366, 660)) -> None:
        self.workspace = workspace
        self.page = PowerMapPage(workspace, Navigator())
        self.frame = Frame(self.page)
        self.page.show_customer(customer)
        self.frame.resize(*size)
        self.frame.show()
        self.canvas, self.scene, self.edits = self.page.canvas, self.page.scene, self.page.edits
        self.settle()

    # -- seeing ----------------------------------------------------------------------------------

    @property
    def message(self) -> str:
        return self.frame.message_bar.text

    @property
    def power_map(self):
        assert self.page.power_map is not None
        return self.page.power_map

    def key(self, name: str) -> str:
        return self.card(name).key

    def card(self, name: str) -> CardItem:
        found = [item for item in self.scene.cards.values() if item.title == name]
        assert len(found) == 1, f"{name}: {len(found)} cards"
        return found[0]

    def names(self) -> set[str]:
        return {item.title for item in self.scene.cards.values()}

    def selected(self) -> set[str]:
        return {item.title for item in self.scene.selected_cards()}

    def manager(self, name: str) -> str | None:
        manager = self.power_map.person[self.key(name)].manager
        return self.power_map.person[manager].name if manager else None

    def lines(self) -> set[tuple[str, LineKind, str]]:
        people = self.power_map.person
        return {
            (people[each.source].name, each.kind, people[each.target].name) for each in self.power_map.lines
        }

    def settle(self) -> None:
        """End what still moves."""
        self.scene.settle()

    # -- pointing --------------------------------------------------------------------------------

    def pixel(self, name: str, shift: tuple[float, float] = (0, 0)) -> QPoint:
        """The middle of a card in the viewport, or a point ``shift`` map units from it."""
        return self.canvas.mapFromScene(self.card(name).rect().center() + QPointF(*shift))

    def select(self, name: str, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.mouseClick(self.canvas.viewport(), LEFT, modifiers, self.pixel(name))

    def drag(
        self,
        name: str,
        onto: str | None = None,
        by: tuple[float, float] | None = None,
        to: QPoint | None = None,
        modifiers: Qt.KeyboardModifier = NONE,
        escape: bool = False,
    ) -> None:
        """Drag a card onto another, by a distance in map units, or to a pixel of the viewport."""
        start = self.pixel(name)
        if onto is not None:
            end = self.pixel(onto)
        elif by is not None:
            end = self.pixel(name, by)
        else:
            assert to is not None
            end = to
        self.drag_pixels(start, end, modifiers, escape)

    def drag_pixels(
        self, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = NONE, escape: bool = False
    ) -> None:
        view = self.canvas.viewport()
        QTest.mouseMove(view, start)
        QTest.mousePress(view, LEFT, modifiers, start)
        for step in (0.4, 0.8, 1.0):
            point = start + (end - start) * step
            self._move(point, modifiers)
        if escape:
            self.press(Qt.Key.Key_Escape)
        QTest.mouseRelease(view, LEFT, modifiers, end)
        self.settle()

    def draw(self, name: str, to: str, kind: LineKind) -> None:
        """Draw a line from the lower edge of a card to another card, and choose its kind."""
        start = self.pixel(name, (0, 42))
        view = self.canvas.viewport()
        QTest.mouseMove(view, start)
        self._move(start, NONE, pressed=False)
        QTest.mousePress(view, LEFT, NONE, start)
        self._move(self.pixel(to), NONE)
        QTest.mouseRelease(view, LEFT, NONE, self.pixel(to))
        self.choose_kind(kind)

    def look_through(self, lens: Lens) -> None:
        """Turn to another lens, all of it in sight."""
        self.page.look_through(lens)
        self.settle()
        self.canvas.fit()

    def area(self, title: str) -> AreaItem:
        """A department, a step or "In no step yet" by its name; a cell by its key."""
        found = [item for item in self.scene.areas if title in (item.area.title, item.area.key)]
        assert found, title
        return found[0]

    def drag_into(self, name: str, area: str, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Drag a card to the middle of an area."""
        point = self.area(area).rect().center()
        self.drag(name, to=self.canvas.mapFromScene(point), modifiers=modifiers)

    def cell(self, level: Level, across: Enum | None) -> str:
        """The key of a cell of the grid in sight."""
        lens = self.canvas.lens
        return cell_key(COLUMNS.index(level), ROWS[lens].index(across))

    def drag_into_cell(self, name: str, level: Level, across: Enum | None) -> None:
        self.drag_into(name, self.cell(level, across))

    def accept_rating(self, evidence: str = "") -> None:
        """Give the proposal its evidence, and rate."""
        proposal = self.canvas.proposal
        assert proposal is not None
        proposal.evidence.editor.setPlainText(evidence)
        proposal.save.click()
        self.settle()

    def steps_of(self, name: str) -> set[str]:
        """Names of the buying steps that a card takes part in."""
        names = {step.key: step.name for step in self.power_map.steps}
        return {names[key] for key in steps_of(self.power_map, self.card(name).card)}

    def menu(self, at: str | QPointF) -> QMenu:
        """The context menu of a card, or of a point of the map."""
        if isinstance(at, str):
            if not self.card(at).isSelected():
                self.scene.select([self.key(at)])
            at = self.card(at).rect().center()
        elif self.scene.echo_at(at) is None:
            self.scene.select([])
        self.page._offer_menu(QPoint(0, 0), at)
        assert self.page.menu is not None
        return self.page.menu

    def choose_entry(self, at: str | QPointF, *texts: str) -> None:
        """Choose an entry of the context menu, through submenus."""
        menu = self.menu(at)
        opened = menu
        for text in texts[:-1]:
            opened = next(entry.menu() for entry in opened.actions() if entry.text() == text)
        next(entry for entry in opened.actions() if entry.text().split("\t")[0] == texts[-1]).trigger()
        menu.close()
        self.settle()

    def choose_kind(self, kind: LineKind) -> None:
        menu = self.canvas.kind_menu
        assert menu is not None
        next(entry for entry in menu.actions() if entry.data() == kind).trigger()
        menu.close()
        self.settle()

    def _move(self, point: QPoint, modifiers: Qt.KeyboardModifier, pressed: bool = True) -> None:
        """A mouse move with the button held, which QTest cannot send."""
        view = self.canvas.viewport()
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(point),
            QPointF(view.mapToGlobal(point)),
            Qt.MouseButton.NoButton,
            LEFT if pressed else Qt.MouseButton.NoButton,
            modifiers,
        )
        QApplication.sendEvent(view, event)

    # -- the inspector ---------------------------------------------------------------------------

    def panel(self, name: str) -> PersonPanel:
        """Select a person; the inspector's panel about them."""
        self.select(name)
        QApplication.processEvents()
        panel = self.page.inspector.panel
        assert isinstance(panel, PersonPanel)
        return panel

    def details(self, name: str) -> PersonDetails:
        """What the book knows about a person."""
        found = self.workspace.ask(person_details, self.key(name))
        assert found is not None
        return found

    def do(self, operation, *args, **kwargs):
        """Somebody edits the book elsewhere."""
        return self.workspace.edit(Text("A step"), operation, *args, **kwargs)

    def rate(self, name: str, kind: RatingKind, value: Enum, evidence: str = "") -> None:
        """Choose a value in the inspector and save it with its evidence."""
        form = self.panel(name).rating
        form.choose(kind, value)
        form.evidence.editor.setPlainText(evidence)
        form.save.click()

    def choose(self, field, place: int) -> None:
        """Pick the line ``place`` of a choice."""
        field.editor.setCurrentIndex(place)
        field.editor.activated.emit(place)

    def answer(self, value: str | None) -> list[str]:
        """Answer the next questions with ``value``; what is asked is noted in the list."""
        asked: list[str] = []

        def ask(where, question, *answers, note="", dangerous=False):
            asked.append(f"{question}\n{note}")
            return value

        self.page.deeds.ask = ask
        return asked

    def filter_panel(self) -> FilterPanel:
        """Open what the map can be filtered by."""
        self.page.filters.open_panel()
        assert self.page.filters.panel is not None
        return self.page.filters.panel

    # -- typing ----------------------------------------------------------------------------------

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.canvas, key, modifiers)
        self.settle()

    def type_name(self, text: str) -> None:
        """Into the editor that is open on the map."""
        editor = self.canvas.naming.editor
        assert not editor.isHidden()
        editor.setText(text)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        self.settle()

    def close(self) -> None:
        self.frame.close()
