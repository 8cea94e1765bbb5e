"""The map is asked: paths to power, suppositions, weak points, a rival's view, influence."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from app.network.changes import Becomes, Leaves
from app.power_map.perspective import Lens
from models.values import Level
from tests.gallery.map_shots import later
from tests.gallery.studio import Studio
from views.power_map.page import PowerMapPage
from views.power_map.questions.panel import Ask


def path(studio: Studio) -> QWidget:
    return later(studio, lambda page: page.asking.open(Ask.PATH))


def what_if(studio: Studio) -> QWidget:
    """Somebody who decides leaves, another becomes a coach."""

    def suppose(page: PowerMapPage) -> None:
        page.asking.open(Ask.WHAT_IF)
        page.asking.panel.what_if.add(*_changes(page))

    return later(studio, suppose)


def supposing(studio: Studio) -> QWidget:
    return later(studio, lambda page: page.asking.open(Ask.WHAT_IF))


def weak_points(studio: Studio) -> QWidget:
    return later(studio, lambda page: page.asking.open(Ask.WEAK))


def weak_point(studio: Studio) -> QWidget:
    """One of them unfolded, and marked alone."""

    def choose(page: PowerMapPage) -> None:
        page.asking.open(Ask.WEAK)
        weak = page.asking.panel.weak
        weak.choose(weak.points[1])

    return later(studio, choose)


def rival(studio: Studio) -> QWidget:
    return later(studio, lambda page: page.asking.open(Ask.RIVAL))


def influence(studio: Studio) -> QWidget:
    """The number of the selected person."""

    def select(page: PowerMapPage) -> None:
        page.look_through(Lens.INFLUENCE)
        page.scene.settle()
        page.open_record(_deciding(page)[0])

    return later(studio, select)


def _changes(page: PowerMapPage) -> tuple[Leaves | Becomes, ...]:
    first, second, *_ = _deciding(page)
    return Leaves(first), Becomes(second, Level.COACH)


def _deciding(page: PowerMapPage) -> list[str]:
    assert page.power_map is not None
    return [person.key for person in page.power_map.present if person.role and person.role.decides]


SHOTS: Mapping[str, Callable[[Studio], QWidget]] = {
    "map-path": path,
    "map-supposing": supposing,
    "map-what-if": what_if,
    "map-weak-points": weak_points,
    "map-weak-point": weak_point,
    "map-rival": rival,
    "map-influence": influence,
}
