"""Questions about what is selected, in the context menu of the map."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QMenu

from app.network.changes import Becomes, Leaves, Supposition
from app.queries.power_map import SeatCard
from app.text import tr
from models.values import Level
from views.power_map.deeds.menu_entries import entry, submenu
from views.power_map.items.scene import MapScene
from views.power_map.questions.panel import Ask, QuestionsPanel

Open = Callable[[Ask, Sequence[str]], object]


def offer_questions(menu: QMenu, scene: MapScene, panel: QuestionsPanel, open_: Open) -> None:
    """Add a submenu before the last part of ``menu``; nothing where nobody is selected."""
    people, power_map = scene.selected_people(), scene.power_map
    seats = [item.key for item in scene.selected_cards() if isinstance(item.card, SeatCard)]
    if power_map is None or (not people and len(seats) != 1):
        return

    def suppose(changes: Sequence[Supposition]) -> None:
        open_(Ask.WHAT_IF, people)
        panel.what_if.add(*changes)

    def begin_with_seat() -> None:
        open_(Ask.WHAT_IF, [])
        panel.what_if.suppose_taken(seats[0])

    leaving = partial(suppose, [Leaves(person) for person in people])
    supporting = partial(suppose, [Becomes(person, Level.SUPPORT) for person in people])
    asks = submenu(menu, tr("Ask the map"))
    if not people:
        entry(asks, tr("What if somebody takes this seat?"), begin_with_seat)
    elif len(people) == 1:
        name = power_map.person[people[0]].name
        entry(asks, tr("Who leads us to {name}?", name=name), partial(open_, Ask.PATH, people))
        entry(asks, tr("What if {name} leaves?", name=name), leaving)
        entry(asks, tr("What if {name} supports us?", name=name), supporting)
    else:
        count = len(people)
        entry(asks, tr("What if these {count} become supporters?", count=count), supporting)
        entry(asks, tr("What if these {count} leave?", count=count), leaving)
    parts = [each for each in menu.actions() if each.isSeparator()]
    if parts:
        menu.insertMenu(parts[-1], asks)
