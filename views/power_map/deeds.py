"""What one can do to the selection and the map: the same deeds for keys, menus and buttons."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication

from app.operations.copying import Listed
from app.queries.stakeholder import Going, what_goes
from app.text import tr
from models.values import Role
from views.power_map.canvas import MapCanvas
from views.power_map.pasting import people_in
from views.widgets.choice import ask

if TYPE_CHECKING:
    from app.workspace import Workspace

Ask = Callable[..., str | None]


class Deeds:
    """Deeds on the map in ``canvas``. ``find`` and ``open`` are the page's."""

    def __init__(
        self,
        workspace: Workspace,
        canvas: MapCanvas,
        *,
        find: Callable[[], object],
        open_: Callable[[], object],
    ) -> None:
        self._workspace = workspace
        self._canvas = canvas
        self._edits = canvas.edits
        self._scene = canvas.map_scene
        self.find = find
        self.open = open_
        self.ask: Ask = ask

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
            self._canvas.add_near(side, people[-1])
        else:
            self._canvas.add_at()

    def add_person(self, point: QPointF | None = None) -> None:
        self._canvas.add_at(point)

    def add_seat(self, point: QPointF | None = None) -> None:
        """An empty seat, below the selected person if there is one; its name is typed at once."""
        people = self._scene.selected_people()
        more: dict[str, object] = {"place": (point.x(), point.y())} if point is not None else {}
        if people and self._scene.power_map is not None:
            more["reports_to"] = people[-1]
            more["department"] = self._scene.power_map.person[people[-1]].department
        self._edits.add_seat(tr("New seat"), Role.APPROVER, self._select_and_name, **more)

    def add_department(self) -> str | None:
        """A department for the selected people; its name is typed in the inspector."""
        added: list[str] = []
        people = self._scene.selected_people()
        self._edits.add_department(tr("New department"), added.append)
        if added and people:
            self._edits.move_to_department(people, added[0])
        return added[0] if added else None

    def paste(self) -> None:
        """People from the clipboard; below the selected person if there is one."""
        people = people_in(QGuiApplication.clipboard().text())
        chosen = self._scene.selected_people()
        if not people:
            self._canvas.say(tr("There are no names on the clipboard. Copy a column of names, then paste."))
            return
        more: dict[str, object] = {}
        if chosen and self._scene.power_map is not None:
            more["manager"] = chosen[-1]
            more["department"] = self._scene.power_map.person[chosen[-1]].department
        self._edits.add_people([Listed(*each) for each in people], **more)

    def _select_and_name(self, key: str) -> None:
        if key in self._scene.cards:
            self._scene.select([key])
            self._canvas.rename_in_place(key)

    # -- the selection ---------------------------------------------------------------------------

    def select_all(self) -> None:
        self._scene.select(self._scene.cards)

    def rename(self) -> None:
        chosen = self._scene.selected_cards()
        if chosen:
            self._canvas.rename_in_place(chosen[-1].key)

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

    def delete(self) -> None:
        """Delete the selected line, seat or people; people only after asking what becomes of them."""
        if self._scene.line is not None:
            self._edits.remove_line(self._scene.line)
            return
        people = self._scene.selected_people()
        for item in self._scene.selected_cards():
            if not item.is_person:
                self._edits.delete_seat(item.key)
        if people:
            self._delete_people(people)

    def _delete_people(self, people: list[str]) -> None:
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
        if answer == "left":
            self._edits.leave(people)
        elif answer == "delete":
            self._edits.delete_people(people)


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
