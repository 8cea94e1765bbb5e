"""Context menus of the map, with the keys that do the same."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QMenu

from app.power_map.arrangement import AreaKind, FoldCard
from app.power_map.perspective import Lens
from app.queries.power_map import SeatCard
from app.text import tr
from views.power_map.canvas.canvas import MapCanvas
from views.power_map.deeds.aligning import Align
from views.power_map.deeds.deeds import Deeds
from views.power_map.deeds.menu_entries import entry, submenu
from views.power_map.deeds.step_menus import fill_step, fill_taking_part


def menu_for_selection(canvas: MapCanvas, deeds: Deeds, point: QPointF) -> QMenu:
    """The menu of what is selected: cards, a line, or the sheet at ``point``."""
    scene, menu = canvas.map_scene, QMenu(canvas)
    chosen = scene.selected_cards()
    if canvas.read_only:
        _fill_looking(menu, canvas, deeds, point)
    elif scene.line is not None:
        _fill_line(menu, canvas, deeds)
    elif not chosen:
        _fill_sheet(menu, canvas, deeds, point)
    else:
        echo = scene.echo_at(point)
        if echo is not None and scene.card_at(point) is None:
            step = echo.echo.area
            entry(menu, tr("No longer takes part in this step"), partial(deeds.steps.leave, step), icon="x")
            menu.addSeparator()
        if scene.selected_people():
            _fill_people(menu, canvas, deeds)
        elif isinstance(chosen[-1].card, SeatCard):
            _fill_seat(menu, canvas, deeds, chosen[-1].key)
        else:
            _fill_fold(menu, deeds)
    return menu


def add_menu(canvas: MapCanvas, deeds: Deeds, point: QPointF | None = None) -> QMenu:
    """What can be added; at ``point`` of the sheet where given."""
    menu = QMenu(canvas)
    _fill_adding(menu, canvas, deeds, point)
    return menu


def _fill_adding(menu: QMenu, canvas: MapCanvas, deeds: Deeds, point: QPointF | None) -> None:
    entry(menu, tr("Add a person"), partial(deeds.add_person, point), icon="user-plus")
    entry(menu, tr("Add a department"), deeds.add_department, icon="building-2")
    entry(menu, tr("Add an empty seat"), partial(deeds.add_seat, point), icon="user")
    if canvas.lens is Lens.CHAIN:
        entry(menu, tr("Add a buying step"), deeds.steps.add, icon="columns")
    entry(menu, tr("Paste people from Excel"), deeds.transfer.paste, "Ctrl+V", icon="file-spreadsheet")


def _fill_people(menu: QMenu, canvas: MapCanvas, deeds: Deeds) -> None:
    people = canvas.map_scene.selected_people()
    edits, power_map = canvas.edits, canvas.map_scene.power_map
    assert power_map is not None
    if len(people) == 1:
        entry(menu, tr("Open in the inspector"), deeds.open, "Return", icon="panel-right-open")
        entry(menu, tr("Rename"), deeds.rename, "F2", icon="pencil")
        menu.addSeparator()
        entry(menu, tr("Add a report"), deeds.add_below, "N", icon="user-plus")
        entry(menu, tr("Add a peer"), deeds.add_beside, "Shift+N")
        entry(menu, tr("Add a manager in between"), deeds.add_above, "Alt+N")
        entry(menu, tr("Add an empty seat below"), deeds.add_seat)
        entry(menu, tr("Paste people from Excel below"), deeds.transfer.paste, "Ctrl+V")
        menu.addSeparator()
    _fill_taking_part(menu, canvas, deeds)
    if len(people) <= 2:
        entry(menu, tr("Draw a line"), canvas.connecting.start, "L", icon="link")
    if any(power_map.person[key].manager for key in people):
        entry(menu, tr("Reports to nobody"), partial(edits.hang_under, people, None), icon="unlink")
    departments = submenu(menu, tr("Move to department"))
    for department in power_map.departments:
        entry(departments, department.name, partial(edits.move_to_department, people, department.key))
    departments.addSeparator()
    entry(departments, tr("New department"), deeds.add_department)
    entry(departments, tr("None"), partial(edits.move_to_department, people, None))
    if len(people) == 2:
        entry(menu, tr("Same person: merge…"), deeds.merge_selected, icon="git-merge")
    menu.addSeparator()
    _fill_placing(menu, canvas, deeds)
    _fill_seeing(menu, canvas, deeds)
    entry(menu, tr("Copy"), deeds.transfer.copy, "Ctrl+C", icon="copy")
    entry(menu, tr("Duplicate"), deeds.transfer.duplicate, "Ctrl+D")
    menu.addSeparator()
    entry(menu, tr("Has left the customer"), partial(edits.leave, people))
    entry(menu, tr("Delete…"), deeds.delete, "Del", icon="trash-2")


def _fill_seat(menu: QMenu, canvas: MapCanvas, deeds: Deeds, key: str) -> None:
    entry(menu, tr("Say who takes this seat"), deeds.open, "Return", icon="panel-right-open")
    entry(menu, tr("Rename"), deeds.rename, "F2", icon="pencil")
    menu.addSeparator()
    _fill_taking_part(menu, canvas, deeds)
    _fill_placing(menu, canvas, deeds)
    _fill_seeing(menu, canvas, deeds)
    entry(menu, tr("Delete the seat"), deeds.delete, "Del", icon="trash-2")


def _fill_fold(menu: QMenu, deeds: Deeds) -> None:
    entry(menu, tr("Unfold"), deeds.looking.fold_selected, ".", icon="layers")
    entry(menu, tr("Unfold all departments"), deeds.looking.unfold_all)
    menu.addSeparator()
    entry(menu, tr("Rename"), deeds.rename, "F2", icon="pencil")


def _fill_taking_part(menu: QMenu, canvas: MapCanvas, deeds: Deeds) -> None:
    if canvas.lens is Lens.CHAIN and deeds.steps.all:
        fill_taking_part(submenu(menu, tr("Takes part in")), deeds.steps)
        step = deeds.steps.of_selected()
        if step is not None:
            name = next(each.name for each in deeds.steps.all if each.key == step)
            fill_step(submenu(menu, tr("Buying step {name}", name=name)), deeds.steps, step)
        menu.addSeparator()


def _fill_placing(menu: QMenu, canvas: MapCanvas, deeds: Deeds) -> None:
    """Own places and rows of cards, where cards can be placed by hand."""
    if canvas.lens is not Lens.ORGANISATION:
        return
    cards = [each.card for each in canvas.map_scene.selected_cards()]
    standing = [card for card in cards if not isinstance(card, FoldCard)]
    pinned = [card.key for card in standing if card.placement is not None]
    if len(standing) > 1:
        rows = submenu(menu, tr("Align"))
        entry(rows, tr("Left edges"), partial(deeds.align, Align.LEFT), "Ctrl+Shift+Left")
        entry(rows, tr("Upper edges"), partial(deeds.align, Align.TOP), "Ctrl+Shift+Up")
        if len(standing) > 2:
            entry(rows, tr("Equal distances across"), partial(deeds.align, Align.ACROSS), "Ctrl+Shift+Right")
            entry(rows, tr("Equal distances down"), partial(deeds.align, Align.DOWN), "Ctrl+Shift+Down")
    if pinned:
        entry(menu, tr("Let the layout place it"), partial(canvas.edits.unpin, pinned))


def _fill_seeing(menu: QMenu, canvas: MapCanvas, deeds: Deeds) -> None:
    """Folding and surroundings of the selected cards."""
    looking = deeds.looking
    chosen = canvas.map_scene.selected_cards()
    homes = [getattr(each.card, "department", None) for each in chosen]
    if looking.folds_here and any(homes):
        entry(menu, tr("Fold the department"), looking.fold_selected, ".", icon="layers")
    people = canvas.map_scene.selected_people()
    if len(people) == 1 and people[0] != looking.focus:
        entry(menu, tr("Show only who is around"), looking.focus_on_selected, "F", icon="target")
    if looking.focus is not None:
        entry(menu, tr("Show everybody again"), looking.leave_focus, "Esc")


def _fill_line(menu: QMenu, canvas: MapCanvas, deeds: Deeds) -> None:
    line = canvas.map_scene.line
    assert line is not None
    for strength, text in (
        (1, tr("Weak (1)")),
        (2, tr("Medium (2)")),
        (3, tr("Strong (3)")),
        (None, tr("Strength not known")),
    ):
        made = entry(menu, text, partial(canvas.edits.set_strength, line, strength))
        made.setCheckable(True)
        made.setChecked(line.strength == strength)
    menu.addSeparator()
    entry(menu, tr("Remove the line"), deeds.delete, "Del", icon="trash-2")


def _fill_sheet(menu: QMenu, canvas: MapCanvas, deeds: Deeds, point: QPointF) -> None:
    step = canvas.step_at(point)
    if step is not None:
        fill_step(menu, deeds.steps, step)
        menu.addSeparator()
    _fill_adding(menu, canvas, deeds, point)
    menu.addSeparator()
    entry(menu, tr("Select everything"), deeds.select_all, "Ctrl+A")
    entry(menu, tr("Find people"), deeds.find, "Ctrl+F", icon="search")
    if canvas.lens is Lens.ORGANISATION:
        entry(menu, tr("Tidy the map…"), deeds.tidy, icon="network")
    menu.addSeparator()
    _fill_looking(menu, canvas, deeds, point)


def _fill_looking(menu: QMenu, canvas: MapCanvas, deeds: Deeds, point: QPointF) -> None:
    """What changes nothing in the book."""
    looking = deeds.looking
    area = canvas.map_scene.area_at(point)
    if canvas.map_scene.selected_cards():
        entry(menu, tr("Open in the inspector"), deeds.open, "Return", icon="panel-right-open")
        entry(menu, tr("Copy"), deeds.transfer.copy, "Ctrl+C", icon="copy")
        _fill_seeing(menu, canvas, deeds)
        menu.addSeparator()
    elif looking.focus is not None:
        entry(menu, tr("Show everybody again"), looking.leave_focus, "Esc")
    if area is not None and area.area.kind is AreaKind.DEPARTMENT:
        name, key = area.area.title, area.area.key
        entry(menu, tr("Fold {department}", department=name), partial(looking.fold, key), icon="layers")
    if looking.folds_here and canvas.map_scene.power_map and canvas.map_scene.power_map.departments:
        entry(menu, tr("Fold all departments"), looking.fold_all)
    if looking.folds_here and looking.perspective.folded:
        entry(menu, tr("Unfold all departments"), looking.unfold_all)
    entry(menu, tr("Show the whole map"), canvas.fit, "0", icon="maximize")
    entry(menu, tr("Zoom to 100 %"), lambda: canvas.set_zoom(1.0), "1")
    menu.addSeparator()
    entry(menu, tr("Export the map…"), deeds.outlet.export, "Ctrl+Shift+E", icon="upload")
    entry(menu, tr("Print the map…"), deeds.outlet.print, "Ctrl+P")
    entry(menu, tr("Copy as a picture"), deeds.outlet.copy, "Ctrl+Shift+C", icon="copy")
