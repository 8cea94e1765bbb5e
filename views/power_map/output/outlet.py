"""The ways of the map in sight out of the window: a file, paper, the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from app.text import tr
from app.tokens import LIGHT, PRINTED
from views.attempt import message_bar
from views.power_map.canvas.canvas import MapCanvas

if TYPE_CHECKING:
    from app.queries.power_map import PowerMap
    from app.workspace import Workspace
    from views.power_map.output.sheet import Sheet

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
        from views.power_map.output.export_dialog import MapExportDialog

        shown = self._known_map()
        if shown is not None:
            window, made = self._canvas.window(), self._scene.arrangement
            self._open(MapExportDialog(self._workspace, shown, made, window))

    def print(self) -> None:
        """Show how it prints, and print it."""
        from views.power_map.output.printing import MapPrint

        shown = self._known_map()
        if shown is not None:
            self._open(MapPrint(self._sheet(shown, printed=True), self._canvas.window()))

    def copy(self) -> None:
        """Put the whole map on the clipboard as a picture."""
        from views.power_map.output.rendering import map_image

        shown = self._known_map()
        if shown is not None:
            sheet = self._sheet(shown, printed=False)
            QGuiApplication.clipboard().setImage(map_image(sheet, CLIPBOARD_PIXELS))
            bar = message_bar(self._canvas)
            if bar is not None:
                bar.say(tr("The map is on the clipboard as a picture. It holds what we think of people."))

    def _known_map(self) -> PowerMap | None:
        """The map in sight. What is only supposed does not leave the window: outside nobody would know."""
        shown = self._scene.power_map
        if shown is not None and shown is not self._canvas.edits.power_map:
            self._canvas.say(tr("This map is only supposed. Drop what you supposed to take it out of Loam."))
            return None
        return shown

    @staticmethod
    def _open(dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _sheet(self, power_map: PowerMap, *, printed: bool) -> Sheet:
        from views.power_map.output.sheet import Sheet

        made = self._scene.arrangement
        return Sheet(power_map, made.perspective, made=made, tokens=PRINTED if printed else LIGHT)
