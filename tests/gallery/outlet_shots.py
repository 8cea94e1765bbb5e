"""The map on its way out: the export dialog and the preview of print."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.power_map.audience import Audience
from app.power_map.lenses import arrange
from app.power_map.perspective import Lens, Perspective
from app.power_map.tiles import Paper
from app.queries.calendar_entry import customers
from app.queries.power_map import PowerMap, power_map
from app.tokens import PRINTED
from tests.gallery.studio import Studio
from views.power_map.output.export_dialog import KINDS, MapExportDialog
from views.power_map.output.printing import MapPrint
from views.power_map.output.sheet import Sheet
from views.widgets.fields import Field

CROWDED = "Cordillera Telecom"


def export(studio: Studio) -> QWidget:
    return _dialog(studio, Lens.POWER)


def redacted(studio: Studio) -> QWidget:
    """On sheets for the wall, with what others do not see."""
    dialog = _dialog(studio, Lens.ORGANISATION)
    _choose(dialog.kind, next(kind for kind in KINDS if kind.tiled is Paper.A4))
    _choose(dialog.audience, Audience.REDACTED)
    return dialog


def printing(studio: Studio) -> QWidget:
    preview = MapPrint(Sheet(_map(studio), tokens=PRINTED))
    preview.show()
    return preview


def _dialog(studio: Studio, lens: Lens) -> MapExportDialog:
    shown = _map(studio)
    dialog = MapExportDialog(studio.workspace, shown, arrange(shown, Perspective(lens)))
    dialog.folder = Path.home()
    dialog.resize(1040, 580)
    dialog.show()
    return dialog


def _choose(field: Field, value: object) -> None:
    field.set_value(value)
    field.committed.emit(value)


def _map(studio: Studio) -> PowerMap:
    customer = next(each.key for each in studio.workspace.ask(customers) if each.name == CROWDED)
    return studio.workspace.ask(power_map, customer, studio.workspace.today())


SHOTS: Mapping[str, Callable[[Studio], QWidget]] = {
    "map-export": export,
    "map-export-redacted": redacted,
    "map-print": printing,
}
