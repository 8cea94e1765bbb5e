"""The map of 2,000 people and 3,000 lines: data to first paint, a small change, and frames of gestures.

The floor is a bare view with a rectangle for every card and one path for all lines; the peer has an
item of its own for every line.
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainterPath, QPen
from PySide6.QtWidgets import QApplication, QGraphicsPathItem, QGraphicsScene, QGraphicsView, QWidget

from app.method.key_relationship import key_relationship
from app.method.parameters import STANDARD
from app.power_map.arrangement import CARD_HEIGHT, CARD_WIDTH
from app.power_map.lenses import arrange
from app.power_map.organisation import laid_out
from app.queries.power_map import DepartmentNode, MapLine, PersonCard, PowerMap
from models.values import Closeness, Level, LineKind, Role
from tests.benchmarks.register import Figure, benchmark
from views.application import collect_garbage_again
from views.power_map.canvas.canvas import MapCanvas
from views.power_map.edits import MapEdits
from views.power_map.items.scene import MapScene

PEOPLE, OTHER_LINES, TEAM = 2000, 1001, 6
SIZE = (1366, 768)
FRAMES = 60
RUNS = 5
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@benchmark
def power_map(_: Path) -> Iterator[Figure]:
    QApplication.instance() or QApplication([])
    large = large_map()
    collect_garbage_again()  # as the program does once it has started
    yield Figure(
        "power_map.first_paint",
        floor=median(partial(bare, large)) * 1000,
        peer=median(partial(item_per_line, large)) * 1000,
        ours=median(partial(ours, large)) * 1000,
        budget=2.0,
        unit="ms",
    )
    yield Figure("power_map.rename", floor=100.0, ours=renaming(large) * 1000, budget=1.0, unit="ms")
    gestures = {
        "drag_whole": lambda: dragging(large, None),
        "drag_close": lambda: dragging(large, 1.0),
        "pan_whole": lambda: panning(large, None),
        "pan_names": lambda: panning(large, 0.4),
        "pan_close": lambda: panning(large, 1.0),
        "zoom": lambda: zooming(large),
    }
    for name, frames in gestures.items():
        slowest = statistics.quantiles(frames(), n=20)[-1]
        yield Figure(f"power_map.{name}_95", floor=16.0, ours=slowest * 1000, budget=1.0, unit="ms")


def large_map() -> PowerMap:
    """Teams of six under one head, forty departments, lines of all kinds; from a seed."""
    dice = random.Random(7)
    people = tuple(person(number, dice) for number in range(PEOPLE))
    reports = [
        MapLine(f"r{number}", LineKind.REPORTS_TO, str(number), str((number - 1) // TEAM), None)
        for number in range(1, PEOPLE)
    ]
    others = [
        MapLine(
            f"o{number}",
            dice.choice([LineKind.DOTTED, LineKind.INFLUENCE, LineKind.CONFLICT]),
            *map(str, dice.sample(range(PEOPLE), 2)),
            dice.choice([None, 1, 2, 3]),
        )
        for number in range(OTHER_LINES)
    ]
    departments = tuple(DepartmentNode(f"d{number}", f"Department {number}", None, 2) for number in range(40))
    score = key_relationship([], STANDARD)
    day = date(2026, 3, 2)
    return PowerMap("c", "Large", day, people, (), departments, (*reports, *others), {}, score)


def person(number: int, dice: random.Random) -> PersonCard:
    branch = number
    while branch > 40:
        branch = (branch - 1) // TEAM
    return PersonCard(
        key=str(number),
        name=f"Person {number}",
        title="Engineer",
        department=f"d{branch % 40}",
        department_name=f"Department {branch % 40}",
        role=dice.choice([None, *Role]),
        level=dice.choice(list(Level)),
        target=Level.SUPPORT,
        closeness=dice.choice(list(Closeness)),
        power=None,
        rank=None,
        contact=None,
        contact_name="",
        age=dice.randrange(400),
        stale=dice.random() < 0.2,
        has_evidence=True,
        no_private_activities=False,
        left=False,
        manager=str((number - 1) // TEAM) if number else None,
        seats=(),
        placement=None,
    )


def median(deed: Callable[[], QWidget]) -> float:
    """Seconds until what ``deed`` returns has been painted once."""
    taken = []
    for _ in range(RUNS):
        laid_out.cache_clear()
        start = time.perf_counter()
        view = deed()
        view.grab()
        taken.append(time.perf_counter() - start)
        put_away(view)
    return statistics.median(taken)


def ours(large: PowerMap) -> MapCanvas:
    scene = MapScene()
    canvas = MapCanvas(scene, MapEdits(None, QWidget()))  # type: ignore[arg-type]
    canvas.resize(*SIZE)
    scene.setParent(canvas)
    scene.show_map(large)
    canvas.fit()
    return canvas


def bare(large: PowerMap) -> QGraphicsView:
    """Rectangles where the cards stand, and one path from middle to middle."""
    middles, scene = _middles(large)
    path = QPainterPath()
    for line in large.lines:
        path.moveTo(middles[line.source])
        path.lineTo(middles[line.target])
    scene.addPath(path, QPen(Qt.GlobalColor.gray))
    return _view_of(scene)


def item_per_line(large: PowerMap) -> QGraphicsView:
    middles, scene = _middles(large)
    for line in large.lines:
        start, end = middles[line.source], middles[line.target]
        path = QPainterPath(start)
        path.cubicTo(QPointF(start.x(), end.y()), QPointF(end.x(), start.y()), end)
        scene.addItem(QGraphicsPathItem(path))
    return _view_of(scene)


def _middles(large: PowerMap) -> tuple[dict[str, QPointF], QGraphicsScene]:
    scene, middles = QGraphicsScene(), {}
    for key, (x, y) in arrange(large).positions.items():
        rect = QRectF(x, y, CARD_WIDTH, CARD_HEIGHT)
        scene.addRect(rect)
        middles[key] = rect.center()
    return middles, scene


def _view_of(scene: QGraphicsScene) -> QGraphicsView:
    view = QGraphicsView(scene)
    scene.setParent(view)
    view.resize(*SIZE)
    view.fitInView(scene.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)
    return view


def dragging(large: PowerMap, zoom: float | None) -> list[float]:
    """Seconds of each frame while a card in the middle is dragged, moving and painting together."""
    canvas, middle = shown(large, zoom), str(PEOPLE // 2)
    canvas.map_scene.select([middle])
    QApplication.processEvents()
    begin = canvas.mapFromScene(canvas.map_scene.cards[middle].rect().center())
    _mouse(canvas, QEvent.Type.MouseButtonPress, begin)
    frames = []
    for step in range(1, FRAMES + 1):
        start = time.perf_counter()
        _mouse(canvas, QEvent.Type.MouseMove, begin + QPoint(12, 0) + QPoint(3 * step, step))
        QApplication.processEvents()
        frames.append(time.perf_counter() - start)
    canvas.abandon()
    put_away(canvas)
    return frames[1:]


def panning(large: PowerMap, zoom: float | None) -> list[float]:
    """Seconds of each frame while the map moves below the window; all of it is painted anew."""
    canvas = shown(large, zoom)
    frames = [painted(canvas, partial(canvas.scroll_by, QPoint(12, 7))) for _ in range(FRAMES)]
    put_away(canvas)
    return frames[1:]


def zooming(large: PowerMap) -> list[float]:
    """Seconds of each frame on the way from the whole map to one card."""
    canvas = shown(large, None)
    frames = [painted(canvas, lambda: canvas.set_zoom(canvas.zoom * 1.05)) for _ in range(FRAMES)]
    put_away(canvas)
    return frames


def renaming(large: PowerMap) -> float:
    """Seconds until a map in which one name is different is painted."""
    canvas, taken = shown(large, 1.0), []
    for number in range(RUNS):
        first, *others = large.people
        changed = replace(large, people=(replace(first, name=f"Name {number}"), *others))
        taken.append(painted(canvas, partial(canvas.map_scene.show_map, changed, animate=True)))
    put_away(canvas)
    return statistics.median(taken)


def painted(canvas: MapCanvas, deed: Callable[[], object]) -> float:
    """Seconds of ``deed`` and of painting all that is in sight."""
    start = time.perf_counter()
    deed()
    canvas.viewport().update()
    QApplication.processEvents()
    return time.perf_counter() - start


def shown(large: PowerMap, zoom: float | None) -> MapCanvas:
    """The whole map, or the middle of it at ``zoom``, on the screen."""
    canvas = ours(large)
    canvas.show()
    QApplication.processEvents()
    if zoom is not None:
        canvas.set_zoom(zoom)
        middle = canvas.map_scene.cards[str(PEOPLE // 2)].rect().center()
        canvas.centerOn(middle)
    QApplication.processEvents()
    return canvas


def put_away(view: QWidget) -> None:
    view.close()
    view.deleteLater()
    QApplication.processEvents()


def _mouse(canvas: MapCanvas, kind: QEvent.Type, pixel: QPoint) -> None:
    QApplication.sendEvent(
        canvas.viewport(),
        QMouseEvent(kind, QPointF(pixel), canvas.viewport().mapToGlobal(QPointF(pixel)), LEFT, LEFT, NONE),
    )
