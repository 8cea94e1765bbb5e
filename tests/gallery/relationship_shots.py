"""The relationship tab: three dimensions, what they stand on, whom we reach, assessments that were taken."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from models.values import Dimension, Rank
from tests.gallery.customer_shots import FULL, SMALL, key_of, tab_of
from tests.gallery.studio import Studio, settle
from views.relationship.dimensions import DimensionsSegment
from views.relationship.dimensions_panel import DimensionsPanel
from views.widgets.popover import Popover

COLD = "Grupo Solara"


def panel_of(studio: Studio, name: str) -> DimensionsPanel:
    """The panel of the customer ``name``, in a window that is shown."""
    window = studio.window()
    window.resize(1366, 768)
    window.show()
    window.navigator.open_customer(key_of(studio, name), "relationship")
    settle()
    return window.findChild(DimensionsSegment).panel


def overall_why(studio: Studio) -> QWidget:
    return _kept(panel_of(studio, FULL).overall.explain())


def organisational_why(studio: Studio) -> QWidget:
    return _kept(panel_of(studio, COLD).cards[Dimension.ORGANISATIONAL].score.explain())


def general_why(studio: Studio) -> QWidget:
    return _kept(panel_of(studio, FULL).cards[Dimension.GENERAL].score.explain())


def people_of_a_cell(studio: Studio) -> QWidget:
    matrix = panel_of(studio, FULL).matrix
    cells = (cell for (_, rank), cell in matrix.cells.items() if rank is Rank.MIDDLE)
    largest = max(cells, key=lambda cell: len(cell.cell.people))
    return _kept(matrix.list_people(largest))


def past_assessment(studio: Studio) -> QWidget:
    panel = panel_of(studio, FULL)
    return _kept(panel.past.open(panel.chart.moments[-2].key, panel.chart))


def _kept(popover: Popover | None) -> QWidget:
    assert popover is not None
    return popover


SHOTS: Mapping[str, Callable[[Studio], QWidget]] = {
    "relationship": tab_of(FULL, "relationship"),
    "relationship-cold": tab_of(COLD, "relationship"),
    "relationship-small": tab_of(SMALL, "relationship"),
    "relationship-why": overall_why,
    "relationship-why-o": organisational_why,
    "relationship-why-g": general_why,
    "relationship-people": people_of_a_cell,
    "relationship-past": past_assessment,
}
