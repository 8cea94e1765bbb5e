"""The ways of the map in sight out of the window: a file, paper, the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from app.text import tr
from app.tokens import LIGHT, PRINTED
from views.attempt import message_bar
from views.power_map.canvas import MapCanvas

if TYPE_CHECKING:
    from app.queries.power_map import PowerMap
    from app.workspace import Workspace
    from views.power_map.sheet import Sheet

CLIPBOARD_PIXELS = 40_000_000
"""A larger picture is scaled down: not every program takes it."""


class Outlet:
    """Exports, prints and copies what is on ``canvas``, as it is arranged there."""

    def __init__(self, workspace: Workspace, canvas: MapCanvas) -> None:
        self._workspace = workspace
        self._canvas = canvas
        self._scene = canvas.map_scene

    def export(self) -> None:
        """Ask what to write, and write it."""
        from views.power_map.export_dialog import MapExportDialog

        if self._scene.power_map is not None:
            window, shown = self._canvas.window(), self._scene.power_map
            MapExportDialog(self._workspace, shown, self._scene.arrangement, window).open()

    def print(self) -> None:
        """Show how it prints, and print it."""
        from views.power_map.printing import MapPrint

        if self._scene.power_map is not None:
            MapPrint(self._sheet(self._scene.power_map, printed=True), self._canvas.window()).open()

    def copy(self) -> None:
        """Put the whole map on the clipboard as a picture."""
        from views.power_map.rendering import map_image

        if self._scene.power_map is not None:
            sheet = self._sheet(self._scene.power_map, printed=False)
            QGuiApplication.clipboard().setImage(map_image(sheet, CLIPBOARD_PIXELS))
            bar = message_bar(self._canvas)
            if bar is not None:
                bar.say(tr("The map is on the clipboard as a picture. It holds what we think of people."))

    def _sheet(self, power_map: PowerMap, *, printed: bool) -> Sheet:
        from views.power_map.sheet import Sheet

        made = self._scene.arrangement
        return Sheet(power_map, made.perspective, made=made, tokens=PRINTED if printed else LIGHT)
