"""People over the clipboard: copy, paste, duplicate."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from app.formats import listing, paragraph
from app.operations.copying import Listed
from app.operations.records import LONGEST_TEXT
from app.queries.copying import known_people
from app.text import tr
from views.attempt import attempt, message_bar
from views.power_map.canvas.canvas import MapCanvas
from views.power_map.deeds.pasting import on_clipboard, own_people, people_in, too_long_in

if TYPE_CHECKING:
    from app.workspace import Workspace

MANY = 30
"""People that are not added before asking."""


class Transfer:
    """Deeds with the clipboard on the map in ``canvas``. ``ask`` asks a question (see ``Deeds``)."""

    def __init__(self, workspace: Workspace, canvas: MapCanvas, ask: Callable[..., str | None]) -> None:
        self._workspace, self._canvas, self._ask = workspace, canvas, ask
        self._scene, self._edits = canvas.map_scene, canvas.edits

    def copy(self) -> None:
        """The selected people to the clipboard, as rows for Excel and as themselves for a map."""
        power_map, people = self._scene.power_map, self._scene.selected_people()
        if power_map is None or not people:
            return
        QGuiApplication.clipboard().setMimeData(on_clipboard([power_map.person[key] for key in people]))
        if len(people) == 1:
            self._say(tr("One person is on the clipboard, for Excel or another map."))
        else:
            self._say(tr("{count} people are on the clipboard, for Excel or another map.", count=len(people)))

    def duplicate(self) -> None:
        """Copies of the selected people beside them."""
        people = self._scene.selected_people()
        if people:
            self._edits.copy_people(people, copy_name, self._added)

    def paste(self) -> None:
        """People from the clipboard; those of a list come below the selected person if there is one."""
        clipboard = QGuiApplication.clipboard()
        own = own_people(clipboard.mimeData())
        known = list(self._workspace.ask(known_people, own)) if own else []
        if known:
            self._edits.copy_people(known, copy_name, self._added)
            return
        people, too_long = people_in(clipboard.text()), too_long_in(clipboard.text())
        if not people and too_long:
            self._canvas.say(left_out(too_long))
        elif not people:
            self._canvas.say(tr("There are no names on the clipboard. Copy a column of names, then paste."))
        elif len(people) <= MANY or self._agreed(people):
            self._edits.add_people(people, lambda keys: self._added(keys, too_long), **self._home())

    def _home(self) -> dict[str, str | None]:
        """Below whom a list of people comes."""
        power_map, chosen = self._scene.power_map, self._scene.selected_people()
        if power_map is None or not chosen:
            return {}
        return {"manager": chosen[-1], "department": power_map.person[chosen[-1]].department}

    def _agreed(self, people: list[Listed]) -> bool:
        first, last = people[0].name, people[-1].name
        answer = self._ask(
            self._canvas,
            tr("Add {count} people to the map?", count=len(people)),
            ("add", tr("Add {count} people", count=len(people))),
            note=tr("From {first} to {last}, as they are on the clipboard.", first=first, last=last),
        )
        return answer == "add"

    def _added(self, keys: list[str], too_long: Sequence[int] = ()) -> None:
        """Select who came, and say how many, and which lines of the list were ``too_long``."""
        shown = [key for key in keys if key in self._scene.cards]
        if shown:
            self._scene.select(shown)
            self._canvas.bring_into_sight(shown[0])
        one = len(keys) == 1
        said = tr("One person was added.") if one else tr("{count} people were added.", count=len(keys))
        bar = message_bar(self._canvas)
        if bar is None:
            return
        tell, more = (bar.warn, [left_out(too_long)]) if too_long else (bar.say, [])
        undo = partial(attempt, self._canvas, self._workspace.undo)
        tell(paragraph([said, *more]), tr("Undo"), undo)

    def _say(self, text: str) -> None:
        bar = message_bar(self._canvas)
        if bar is not None:
            bar.say(text)


def left_out(lines: Sequence[int]) -> str:
    """Which lines of a list were left out because their names are too long."""
    if len(lines) == 1:
        return tr(
            "Line {line} was left out: its name has more than {limit} characters.",
            line=lines[0],
            limit=LONGEST_TEXT,
        )
    return tr(
        "Lines {lines} were left out: their names have more than {limit} characters.",
        lines=listing(lines),
        limit=LONGEST_TEXT,
    )


def copy_name(name: str) -> str:
    """What the copy of somebody is called."""
    return tr("{name} (copy)", name=name)
