"""Context menus of the map, with the keys that do the same."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QPointF
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from app.text import tr
from views.icons import set_icon
from views.power_map.canvas import MapCanvas
from views.power_map.deeds import Deeds


def menu_for_selection(canvas: MapCanvas, deeds: Deeds, point: QPointF) -> QMenu:
    """The menu of what is selected: people, a seat, a line, or the sheet at ``point``."""
    scene = canvas.map_scene
    if scene.line is not None:
        return _line_menu(canvas, deeds)
    chosen = scene.selected_cards()
    if not chosen:
        return _sheet_menu(canvas, deeds, point)
    people = scene.selected_people()
    if not people:
        return _seat_menu(canvas, deeds, chosen[-1].key)
    return _people_menu(canvas, deeds, people, [item.key for item in chosen])


def add_menu(canvas: MapCanvas, deeds: Deeds, point: QPointF | None = None) -> QMenu:
    """What can be added; at ``point`` of the sheet where given."""
    menu = QMenu(canvas)
    _fill_adding(menu, deeds, point)
    return menu


def _fill_adding(menu: QMenu, deeds: Deeds, point: QPointF | None) -> None:
    _add(menu, tr("Add a person"), partial(deeds.add_person, point), icon="user-plus")
    _add(menu, tr("Add a department"), deeds.add_department, icon="building-2")
    _add(menu, tr("Add an empty seat"), partial(deeds.add_seat, point), icon="user")
    _add(menu, tr("Paste people from Excel"), deeds.paste, "Ctrl+V", icon="file-spreadsheet")


def _people_menu(canvas: MapCanvas, deeds: Deeds, people: list[str], keys: list[str]) -> QMenu:
    menu, edits, power_map = QMenu(canvas), canvas.edits, canvas.map_scene.power_map
    assert power_map is not None
    if len(people) == 1:
        _add(menu, tr("Open in the inspector"), deeds.open, "Return", icon="panel-right-open")
        _add(menu, tr("Rename"), deeds.rename, "F2", icon="pencil")
        menu.addSeparator()
        _add(menu, tr("Add a report"), deeds.add_below, "N", icon="user-plus")
        _add(menu, tr("Add a peer"), deeds.add_beside, "Shift+N")
        _add(menu, tr("Add a manager in between"), deeds.add_above, "Alt+N")
        _add(menu, tr("Add an empty seat below"), deeds.add_seat)
        _add(menu, tr("Paste people from Excel below"), deeds.paste, "Ctrl+V")
        menu.addSeparator()
    if len(people) <= 2:
        _add(menu, tr("Draw a line"), canvas.start_connecting, "L", icon="link")
    if any(power_map.person[key].manager for key in people):
        _add(menu, tr("Reports to nobody"), partial(edits.hang_under, people, None), icon="unlink")
    departments = menu.addMenu(tr("Move to department"))
    for department in power_map.departments:
        _add(departments, department.name, partial(edits.move_to_department, people, department.key))
    departments.addSeparator()
    _add(departments, tr("New department"), deeds.add_department)
    _add(departments, tr("None"), partial(edits.move_to_department, people, None))
    pinned = [key for key in keys if _is_pinned(canvas, key)]
    if pinned:
        _add(menu, tr("Let the layout place it"), partial(edits.unpin, pinned))
    menu.addSeparator()
    _add(menu, tr("Has left the customer"), partial(edits.leave, people))
    _add(menu, tr("Delete…"), deeds.delete, "Del", icon="trash-2")
    return menu


def _seat_menu(canvas: MapCanvas, deeds: Deeds, key: str) -> QMenu:
    menu = QMenu(canvas)
    _add(menu, tr("Say who takes this seat"), deeds.open, "Return", icon="panel-right-open")
    _add(menu, tr("Rename"), deeds.rename, "F2", icon="pencil")
    if _is_pinned(canvas, key):
        _add(menu, tr("Let the layout place it"), partial(canvas.edits.unpin, [key]))
    menu.addSeparator()
    _add(menu, tr("Delete the seat"), deeds.delete, "Del", icon="trash-2")
    return menu


def _line_menu(canvas: MapCanvas, deeds: Deeds) -> QMenu:
    menu, line = QMenu(canvas), canvas.map_scene.line
    assert line is not None
    for strength, text in (
        (1, tr("Weak (1)")),
        (2, tr("Medium (2)")),
        (3, tr("Strong (3)")),
        (None, tr("Strength not known")),
    ):
        entry = _add(menu, text, partial(canvas.edits.set_strength, line, strength))
        entry.setCheckable(True)
        entry.setChecked(line.strength == strength)
    menu.addSeparator()
    _add(menu, tr("Remove the line"), deeds.delete, "Del", icon="trash-2")
    return menu


def _sheet_menu(canvas: MapCanvas, deeds: Deeds, point: QPointF) -> QMenu:
    menu = QMenu(canvas)
    _fill_adding(menu, deeds, point)
    menu.addSeparator()
    _add(menu, tr("Select everything"), deeds.select_all, "Ctrl+A")
    _add(menu, tr("Find people"), deeds.find, "Ctrl+F", icon="search")
    _add(menu, tr("Tidy the map…"), deeds.tidy, icon="network")
    menu.addSeparator()
    _add(menu, tr("Show the whole map"), canvas.fit, "0", icon="maximize")
    _add(menu, tr("Zoom to 100 %"), lambda: canvas.set_zoom(1.0), "1")
    return menu


def _add(menu: QMenu, text: str, deed: Callable[[], Any], keys: str = "", icon: str = "") -> Any:
    """An entry; ``keys`` are only told, the canvas listens to them itself."""
    entry = menu.addAction(text.replace("&", "&&"))
    if keys:
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        entry.setText(f"{entry.text()}\t{shown}")
    if icon:
        set_icon(entry, icon)
    entry.triggered.connect(lambda: deed())
    return entry


def _is_pinned(canvas: MapCanvas, key: str) -> bool:
    return canvas.map_scene.cards[key].card.placement is not None
