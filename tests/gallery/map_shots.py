"""The power map: three zooms, inspector, table, legend, an empty map."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, QPointF, QTimer
from PySide6.QtWidgets import QWidget

from app.operations.customer import add_customer
from app.power_map.perspective import Lens
from app.queries.calendar_entry import customers
from app.queries.power_map import PersonCard
from app.text import Text
from app.workspace import Workspace
from models.book import Book
from models.values import Level, RatingKind, Role
from tests.gallery.studio import Studio
from views.main_window import MainWindow
from views.navigation import Navigator
from views.power_map.inspector.person_panel import PersonPanel
from views.power_map.inspector.whole_panel import WholePanel
from views.power_map.page import PowerMapPage
from views.tabbed_page import TabbedPage

CROWDED = "Cordillera Telecom"
SHOWN_MS = 100


def first_look(studio: Studio) -> QWidget:
    """As it opens: as much as shows names."""
    return _map_of(studio)[0]


def whole(studio: Studio) -> QWidget:
    return later(studio, lambda page: page.canvas.fit())


def through(lens: Lens, zoom: float | None) -> Callable[[Studio], QWidget]:
    """A lens as it opens, or at a zoom, on what lies in the middle then."""

    def look(page: PowerMapPage) -> None:
        page.look_through(lens)
        page.scene.settle()
        if zoom is not None:
            page.canvas.set_zoom(zoom)

    return lambda studio: later(studio, look)


def surroundings(lens: Lens) -> Callable[[Studio], QWidget]:
    """Who is around the first of those who decide."""

    def look(page: PowerMapPage) -> None:
        page.look_through(lens)
        page.scene.select([next(each.key for each in _people(page) if each.role is Role.DECIDER)])
        page.deeds.looking.focus_on_selected()
        page.deeds.looking.reach(2)
        page.scene.settle()

    return lambda studio: later(studio, look)


def table_of(lens: Lens) -> Callable[[Studio], QWidget]:
    def look(page: PowerMapPage) -> None:
        page.look_through(lens)
        page.filters.table.setChecked(True)

    return lambda studio: later(studio, look)


def legend_of(lens: Lens) -> Callable[[Studio], QWidget]:
    def look(page: PowerMapPage) -> None:
        page.look_through(lens)
        page.scene.settle()
        page.stage.legend.toggle()

    return lambda studio: later(studio, look)


def department(studio: Studio) -> QWidget:
    """A department turned into fields in the list of the inspector."""

    def edit(page: PowerMapPage) -> None:
        assert isinstance(page.inspector.panel, WholePanel)
        page.inspector.panel.edit(list(page.inspector.panel.lines)[2])

    return later(studio, edit)


def person(studio: Studio) -> QWidget:
    """Full cards, somebody selected, and the inspector."""

    def select(page: PowerMapPage) -> None:
        page.canvas.set_zoom(1.0)
        page.open_record(next(each.key for each in _people(page) if each.blocks))

    return later(studio, select)


def rating(studio: Studio) -> QWidget:
    """A new level chosen, waiting for its evidence; the legend open."""

    def rate(page: PowerMapPage) -> None:
        _panel(page, _people(page)[0].key).rating.propose({RatingKind.LEVEL: Level.COACH})
        page.stage.legend.toggle()

    return later(studio, rate)


def questions(studio: Studio) -> QWidget:
    """A level that follows from five answers."""

    def answer(page: PowerMapPage) -> None:
        form = _panel(page, _people(page)[0].key).rating
        form.ask_questions()
        assert form.guided is not None
        for field, given in zip(form.guided.questions.values(), (3, 3, 2, 4, 3), strict=True):
            field.choose(given)

    return later(studio, answer)


def history(studio: Studio) -> QWidget:
    """The chart of a person whose level was raised through the plan, and what it rests on."""

    def read(page: PowerMapPage) -> None:
        proved = next((each for each in _people(page) if each.through_plan), _people(page)[0])
        history = _panel(page, proved.key).history
        history.open(next(iter(history.entries)))

    return later(studio, read)


def seat(studio: Studio) -> QWidget:
    """What a seat signs, where it takes part, who held it."""

    def show(page: PowerMapPage) -> None:
        holder = next(each for each in _people(page) if each.seats)
        page.open_record(holder.key)
        page.inspector.show_seat(holder.seats[0])

    return later(studio, show)


def filtered(studio: Studio) -> QWidget:
    return later(studio, lambda page: page.filters.show_only_stale())


def several(studio: Studio) -> QWidget:
    return later(studio, lambda page: page.scene.select(each.key for each in _people(page)[:5]))


def table(studio: Studio) -> QWidget:
    def turn(page: PowerMapPage) -> None:
        page.filters.table.setChecked(True)
        page.scene.select([_people(page)[3].key])

    return later(studio, turn)


def score(studio: Studio) -> QWidget:
    _, page = _map_of(studio)
    page.ensure_fresh()
    popover = page.stage.score.key_score.explain()
    assert popover is not None
    popover.setParent(None)
    popover.show()
    return popover


def menu(studio: Studio) -> QWidget:
    _, page = _map_of(studio)
    page.ensure_fresh()
    page.open_record(_people(page)[1].key)
    page.canvas.menu_wanted.emit(QPoint(0, 0), QPointF(0, 0))
    assert page.menu is not None
    page.menu.aboutToHide.disconnect()  # the picture is taken after it would have gone
    page.menu.setParent(None)
    page.menu.show()
    return page.menu


def empty(studio: Studio) -> QWidget:
    path = studio.folder / "Empty.loam"
    path.unlink(missing_ok=True)
    workspace = Workspace(Book.create(path), studio.clock, "Lin Yao")
    customer = workspace.edit(Text("Add a customer"), add_customer, name="Halden Motors")
    page = PowerMapPage(workspace, Navigator())
    page.show_customer(customer)
    page.destroyed.connect(workspace.close)
    return page


def _map_of(studio: Studio) -> tuple[MainWindow, PowerMapPage]:
    window = studio.window()
    key = next(each.key for each in studio.workspace.ask(customers) if each.name == CROWDED)
    window.navigator.open_customer(key, "map")
    assert isinstance(window.page, TabbedPage)
    assert isinstance(window.page.tab, PowerMapPage)
    return window, window.page.tab


def later(studio: Studio, deed: Callable[[PowerMapPage], object]) -> QWidget:
    """The window, where ``deed`` is done once it has its size."""
    window, page = _map_of(studio)
    QTimer.singleShot(SHOWN_MS, page, lambda: deed(page))
    return window


def _people(page: PowerMapPage) -> tuple[PersonCard, ...]:
    assert page.power_map is not None
    return page.power_map.present


def _panel(page: PowerMapPage, person: str) -> PersonPanel:
    page.open_record(person)
    panel = page.inspector.panel
    assert isinstance(panel, PersonPanel)
    return panel


SHOTS: Mapping[str, Callable[[Studio], QWidget]] = {
    "map": first_look,
    "map-whole": whole,
    "map-department": department,
    "map-person": person,
    "map-rating": rating,
    "map-questions": questions,
    "map-history": history,
    "map-seat": seat,
    "map-filtered": filtered,
    "map-several": several,
    "map-table": table,
    "map-score": score,
    "map-menu": menu,
    "map-empty": empty,
    **{f"map-{lens.value}": through(lens, None) for lens in Lens},
    **{f"map-{lens.value}-near": through(lens, 1.0) for lens in Lens},
    **{f"map-{lens.value}-far": through(lens, 0.25) for lens in Lens},
    **{f"map-{lens.value}-table": table_of(lens) for lens in Lens},
    "map-around": surroundings(Lens.INFLUENCE),
    "map-around-grid": surroundings(Lens.POWER),
    "map-legend": legend_of(Lens.CHAIN),
}
