"""The map of 2,000 people and 3,000 lines: data to first paint, and a frame while a card is dragged.

The floor is a bare view with a rectangle for every card and one path for all lines; the peer has an
item of its own for every line.
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Iterator
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
from app.queries.power_map import DepartmentNode, MapLine, PersonCard, PowerMap
from models.values import Closeness, Level, LineKind, Role
from tests.benchmarks.register import Figure, benchmark
from views.power_map.canvas import MapCanvas
from views.power_map.edits import MapEdits
from views.power_map.scene import MapScene

PEOPLE, OTHER_LINES, TEAM = 2000, 1001, 6
SIZE = (1366, 768)
FRAMES = 60
RUNS = 5
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@benchmark
def power_map(_: Path) -> Iterator[Figure]:
    QApplication.instance() or QApplication([])
    large = large_map()
    yield Figure(
        "power_map.first_paint",
        floor=median(partial(bare, large)) * 1000,
        peer=median(partial(item_per_line, large)) * 1000,
        ours=median(partial(ours, large)) * 1000,
        budget=2.0,
        unit="ms",
    )
    for name, zoom in (("whole", None), ("close", 1.0)):
        frames = dragging(large, zoom)
        slowest = statistics.quantiles(frames, n=20)[-1]
        yield Figure(f"power_map.drag_{name}_95", floor=16.0, ours=slowest * 1000, budget=1.0, unit="ms")


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
        start = time.perf_counter()
        view = deed()
        view.grab()
        taken.append(time.perf_counter() - start)
        view.deleteLater()
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
    canvas = ours(large)
    canvas.show()
    QApplication.processEvents()
    middle = str(PEOPLE // 2)
    if zoom is not None:
        canvas.set_zoom(zoom)
        canvas.centre_on(middle)
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
    canvas.close()
    canvas.deleteLater()
    return frames[1:]


def _mouse(canvas: MapCanvas, kind: QEvent.Type, pixel: QPoint) -> None:
    QApplication.sendEvent(
        canvas.viewport(),
        QMouseEvent(kind, QPointF(pixel), canvas.viewport().mapToGlobal(QPointF(pixel)), LEFT, LEFT, NONE),
    )
