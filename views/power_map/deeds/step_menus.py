"""Menus of the decision chain: a buying step, and in which steps the selected cards take part."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QMenu

from app.text import tr
from views.power_map.canvas.steps import Steps
from views.power_map.deeds.menu_entries import entry


def fill_step(menu: QMenu, steps: Steps, step: str) -> None:
    """What can be done to one step."""
    entry(menu, tr("Rename the step"), partial(steps.rename, step), "Shift+F2", icon="pencil")
    entry(menu, tr("Add a step before"), partial(steps.add_before, step), icon="plus")
    entry(menu, tr("Add a step after"), partial(steps.add_after, step))
    for by, text, icon in (
        (-1, tr("Move the step to the left"), "arrow-left"),
        (1, tr("Move the step to the right"), "arrow-right"),
    ):
        entry(menu, text, partial(steps.move, step, by), icon=icon).setEnabled(steps.can_move(step, by))
    entry(menu, tr("Delete the step"), partial(steps.delete, step), icon="trash-2")


def fill_taking_part(menu: QMenu, steps: Steps) -> None:
    """Each step with a tick where all selected cards take part in it; choosing it changes that."""
    taken = steps.taken_by_all()
    for step in steps.all:
        on = step.key in taken
        made = entry(menu, step.name, partial(steps.leave if on else steps.take_part, step.key))
        made.setCheckable(True)
        made.setChecked(on)
