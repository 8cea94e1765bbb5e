"""Deeds with the customer's buying steps, and what stands in the decision chain while there are none."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from app.power_map.chain import steps_of
from app.power_map.perspective import Lens
from app.queries.power_map import PowerMap, StepNode
from app.text import tr
from app.tokens import SPACE
from views.power_map.canvas.canvas import MapCanvas
from views.power_map.canvas.taking_part import leaving, taking
from views.theme import theme
from views.widgets.buttons import button
from views.widgets.layout import column, row
from views.widgets.text import ElidedLabel

WIDTH = 900


def usual_steps() -> list[str]:
    """The steps in which most customers buy, in the current language."""
    return [
        tr("Need"),
        tr("Budget"),
        tr("Evaluation"),
        tr("Tender"),
        tr("Decision"),
        tr("Contract"),
        tr("Delivery"),
        tr("Payment"),
    ]


class Steps:
    """What can be done to buying steps, and to the part that the selected cards take in them."""

    def __init__(self, canvas: MapCanvas) -> None:
        self._canvas, self._edits, self._scene = canvas, canvas.edits, canvas.map_scene

    @property
    def all(self) -> tuple[StepNode, ...]:
        power_map = self._scene.power_map
        return power_map.steps if power_map is not None else ()

    # -- the steps -------------------------------------------------------------------------------

    def add_usual(self) -> None:
        self._edits.add_steps(usual_steps())

    def add(self) -> None:
        """A step at the end; its name is typed over its place."""
        self._canvas.naming.add_step()

    def add_before(self, step: str) -> None:
        self._canvas.naming.add_step(step)

    def add_after(self, step: str) -> None:
        order = self._order()
        place = order.index(step) + 1
        self._canvas.naming.add_step(order[place] if place < len(order) else None)

    def rename(self, step: str) -> None:
        self._canvas.naming.rename_step(step)

    def rename_selected(self) -> None:
        """Rename the step in which the selected card stands."""
        step = self.of_selected()
        if step is not None:
            self.rename(step)

    def can_move(self, step: str, by: int) -> bool:
        return 0 <= self._order().index(step) + by < len(self._order())

    def move(self, step: str, by: int) -> None:
        """Change places with the step to the left (−1) or to the right (1)."""
        if self.can_move(step, by):
            order = self._order()
            place = order.index(step)
            order.insert(place + by, order.pop(place))
            self._edits.order_steps(step, order)

    def delete(self, step: str) -> None:
        """The seats in it stay; undo brings it back."""
        self._edits.delete_step(step)

    # -- who takes part --------------------------------------------------------------------------

    def of_selected(self) -> str | None:
        """The step in whose column the selected card stands."""
        chosen = self._scene.selected_cards()
        return self._canvas.step_at(chosen[-1].rect().center()) if chosen else None

    def taken_by_all(self) -> set[str]:
        """Steps in which every selected card takes part."""
        power_map, chosen = self._scene.power_map, self._scene.selected_cards()
        if power_map is None or not chosen:
            return set()
        return set.intersection(*(set(steps_of(power_map, item.card)) for item in chosen))

    def take_part(self, step: str) -> None:
        """The selected cards take part in ``step`` too, where they do not yet."""
        power_map = self._map
        cards = [item.card for item in self._scene.selected_cards()]
        found = taking(power_map, cards, step, {}, too=True)
        if not found.is_nothing:
            self._edits.take_part(found.who, step, found.seats, found.new)

    def leave(self, step: str) -> None:
        """The selected cards take no part in ``step`` any more."""
        seats: dict[str, tuple[str, ...]] = {}
        who = []
        for item in self._scene.selected_cards():
            going = leaving(self._map, item.card, [step])
            seats |= going
            who += [item.key] if going else []
        if who:
            self._edits.take_part(who, None, seats)

    @property
    def _map(self) -> PowerMap:
        assert self._scene.power_map is not None
        return self._scene.power_map

    def _order(self) -> list[str]:
        return [step.key for step in self.all]


class StepsPrompt(QFrame):
    """Over an empty decision chain: what it is for, and how to begin. The map stands below it."""

    def __init__(self, canvas: MapCanvas, steps: Steps) -> None:
        super().__init__(canvas)
        self.setObjectName("popover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self._canvas = canvas
        self.usual = button(tr("Start with the usual steps"), steps.add_usual, kind="primary")
        self.add = button(tr("Add a step"), steps.add)
        words = column(
            ElidedLabel(tr("Through which steps does this customer buy?"), "section"),
            ElidedLabel(" → ".join(usual_steps()), "quiet"),
            space=SPACE.xs,
        )
        box = row(words, self.add, self.usual, space=SPACE.m, margins=(SPACE.l, SPACE.m), parent=self)
        box.setStretch(0, 1)
        self.hide()
        canvas.looked.connect(self._stand)
        canvas.map_scene.shown.connect(self._follow)

    def _follow(self) -> None:
        power_map, canvas = self._canvas.map_scene.power_map, self._canvas
        without_steps = power_map is not None and not power_map.steps
        wanted = canvas.lens is Lens.CHAIN and without_steps and not canvas.read_only
        self.setVisible(wanted)
        self._stand()
        self._canvas.banner = self.height() + SPACE.s if wanted else 0

    def _stand(self) -> None:
        edge, top = SPACE.m, self._canvas.headings.top()
        width = min(self._canvas.width() - 2 * edge, theme().size(WIDTH))
        self.setGeometry(edge, top, width, self.sizeHint().height())
