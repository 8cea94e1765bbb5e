"""What one can do to the selection and the map: the same deeds for keys, menus and buttons."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from app.power_map.arrangement import FoldCard
from app.power_map.perspective import Lens, Perspective
from app.queries.power_map import SeatCard
from app.queries.stakeholder import Going, what_goes
from app.text import tr
from models.values import Role
from views.power_map.canvas.canvas import MapCanvas
from views.power_map.canvas.steps import Steps
from views.power_map.deeds.aligning import Align, aligned
from views.power_map.deeds.looking import Looking
from views.power_map.deeds.merge_dialog import MergeDialog
from views.power_map.deeds.transfer import Transfer
from views.power_map.output.outlet import Outlet
from views.widgets.choice import ask

if TYPE_CHECKING:
    from app.workspace import Workspace

Ask = Callable[..., str | None]


class Deeds:
    """Deeds on the map in ``canvas``. ``find``, ``open_`` (the inspector) and ``look`` are the page's."""

    def __init__(
        self,
        workspace: Workspace,
        canvas: MapCanvas,
        *,
        find: Callable[[], object],
        open_: Callable[[], object],
        look: Callable[[Perspective], object],
    ) -> None:
        self._workspace = workspace
        self._canvas = canvas
        self._edits = canvas.edits
        self._scene = canvas.map_scene
        self.find = find
        self._inspect = open_
        self.ask: Ask = ask
        self.dialog: MergeDialog | None = None
        self.looking = Looking(self._scene, look)
        self.leave: Callable[[], object] = self.looking.leave_focus
        """What Escape does when everybody is in sight."""
        self.steps = Steps(canvas)
        self.outlet = Outlet(workspace, canvas)
        self.transfer = Transfer(workspace, canvas, lambda *args, **more: self.ask(*args, **more))

    def open(self) -> None:
        """What is selected: its details, or, of a folded department, who is in it."""
        chosen = self._scene.selected_cards()
        if len(chosen) == 1 and isinstance(chosen[0].card, FoldCard):
            self.looking.unfold(chosen[0].card.department)
        else:
            self._inspect()

    def escape(self) -> None:
        """Nothing selected any more; then everybody in sight again; then back to today."""
        if self._scene.selected_cards() or self._scene.line is not None:
            self._scene.select([])
        elif self.looking.focus is not None:
            self.looking.leave_focus()
        else:
            self.leave()

    # -- adding ----------------------------------------------------------------------------------

    def add_below(self) -> None:
        self._add("below")

    def add_beside(self) -> None:
        self._add("beside")

    def add_above(self) -> None:
        self._add("above")

    def _add(self, side: str) -> None:
        people = self._scene.selected_people()
        if people:
            self._canvas.naming.add_near(side, people[-1])
        else:
            self._canvas.naming.add_at()

    def add_person(self, point: QPointF | None = None) -> None:
        self._canvas.naming.add_at(point)

    def add_seat(self, point: QPointF | None = None) -> None:
        """An empty seat, below the selected person if there is one; its name is typed at once."""
        people = self._scene.selected_people()
        by_hand = point is not None and self._canvas.lens is Lens.ORGANISATION
        more: dict[str, object] = {"place": (point.x(), point.y())} if point is not None and by_hand else {}
        if people and self._scene.power_map is not None:
            more["reports_to"] = people[-1]
            more["department"] = self._scene.power_map.person[people[-1]].department
        self._edits.add_seat(tr("New seat"), Role.APPROVER, self._select_and_name, **more)

    def add_department(self) -> str | None:
        """A department for the selected people; its name is typed in the inspector."""
        added: list[str] = []
        people = self._scene.selected_people()
        self._edits.add_department(tr("New department"), added.append, people=people)
        return added[0] if added else None

    def _select_and_name(self, key: str) -> None:
        if key in self._scene.cards:
            self._scene.select([key])
            self._canvas.naming.rename(key)

    # -- the selection ---------------------------------------------------------------------------

    def select_all(self) -> None:
        self._scene.select(self._scene.cards)

    def rename(self) -> None:
        chosen = self._scene.selected_cards()
        if chosen:
            self._canvas.naming.rename(chosen[-1].key)

    def tidy(self) -> None:
        """Ask, then give all cards back to the layout."""
        answer = self.ask(
            self._canvas,
            tr("Let the layout place all cards again?"),
            ("tidy", tr("Tidy the map")),
            note=tr("Cards that you placed by hand lose their places. Undo brings them back."),
        )
        if answer == "tidy":
            self._edits.tidy()

    def merge_selected(self) -> None:
        """Make one record of the two selected people, after showing what comes of it."""
        people = self._scene.selected_people()
        if len(people) == 2:
            self.merge(people[0], people[1])

    def merge(self, one: str, other: str) -> None:
        """Show what comes of making one record of two; it is decided in the dialog."""
        if self._canvas.may_edit():
            self.dialog = MergeDialog(
                self._workspace, self._edits, one, other, self._canvas.naming.select_new, self._canvas
            )
            self.dialog.open()

    def align(self, how: Align) -> None:
        """Put the selected cards in a row or a column, or at equal distances."""
        items = [item for item in self._scene.selected_cards() if not isinstance(item.card, FoldCard)]
        places = {item.key: (item.pos().x(), item.pos().y()) for item in items}
        if self._canvas.lens is Lens.ORGANISATION and len(places) > 1:
            self._edits.align(aligned(places, how))

    def delete(self) -> None:
        """Delete the selected line, or cards; people only after asking what becomes of them."""
        if self._scene.line is not None:
            self._edits.remove_line(self._scene.line)
            return
        people = self._scene.selected_people()
        seats = [item.key for item in self._scene.selected_cards() if isinstance(item.card, SeatCard)]
        if people:
            self._delete_people(people, seats)
        elif seats:
            self._edits.remove_cards([], seats, left=False)
        elif self._scene.selected_cards():
            self._canvas.say(tr("This card is a folded department. Unfold it to delete people in it."))

    def _delete_people(self, people: list[str], seats: list[str]) -> None:
        if self._edits.closed is not None:
            self._edits.delete_people(people)
            return
        going = self._workspace.ask(what_goes, people)
        if len(going.names) == 1:
            question = tr("Delete {name}, or has this person left?", name=going.names[0])
        else:
            question = tr("Delete {count} people, or have they left?", count=len(going.names))
        answer = self.ask(
            self._canvas,
            question,
            ("left", tr("Mark as left")),
            ("delete", tr("Delete with all that")),
            note=goes_along(going),
        )
        if answer in ("left", "delete"):
            self._edits.remove_cards(people, seats, left=answer == "left")


def goes_along(going: Going) -> str:
    """What would be deleted with people, one line each, and what leaving means."""
    counted = (
        (going.lines, tr("lines to others: {count}", count=going.lines)),
        (going.reports, tr("people who report to them: {count}", count=going.reports)),
        (going.ratings, tr("ratings: {count}", count=going.ratings)),
        (going.tenures, tr("entries about seats: {count}", count=going.tenures)),
        (going.activities, tr("mentions in activities: {count}", count=going.activities)),
        (going.forgetting, tr("plan items that forget them: {count}", count=going.forgetting)),
    )
    parts = [text for count, text in counted if count]
    keeps = tr("Who has left disappears from the map and keeps all of it; their seats become empty.")
    if not parts:
        return keeps
    return "\n".join([tr("Deleting also takes:"), *(f"– {part}" for part in parts), "", keeps])
