"""What one does on the map, for F1: what holds everywhere, and what holds in one lens."""

from __future__ import annotations

from app.formats import paragraph
from app.power_map.perspective import Lens
from app.text import tr


def help_of(lens: Lens) -> str:
    """The help of the map page while ``lens`` is on."""
    own = {
        Lens.ORGANISATION: tr(
            "Drag a card to place it, onto somebody to make it report to them, into a department to move it"
            " there; with Alt it is only placed. A double click on a department's name folds it, as a point"
            " does for the selected card; Enter unfolds it. Ctrl+Shift+arrows align several cards."
        ),
        Lens.POWER: tr(
            "Drag a card into another cell to rate that person; you are asked what it rests on. Ctrl+Enter"
            " rates, Escape puts the card back."
        ),
        Lens.CLOSENESS: tr(
            "Drag a card into another cell to rate that person; you are asked what it rests on. Ctrl+Enter"
            " rates, Escape puts the card back."
        ),
        Lens.INFLUENCE: tr(
            "Drag a card onto another to draw a line between the two. The network places the cards itself."
        ),
        Lens.CHAIN: tr(
            "Drag a card into another step: its seat takes part there instead, with Ctrl there too."
            " Double-click a step to rename it, Shift+F2 by keyboard; its menu adds, moves and deletes steps."
        ),
    }[lens]
    everywhere = tr(
        "Drag from the edge of a card to draw a line. Arrows go from card to card, with Alt+Shift they"
        " select on the way, with Shift they move what is selected. Enter opens, N adds a report, Shift+N a"
        " colleague, Alt+N a manager in between, F2 renames, L draws a line, Delete deletes. Ctrl+C, Ctrl+V"
        " and Ctrl+D copy, paste and duplicate people; a list from Excel can be pasted."
    )
    time = tr(
        "Time shows the map of earlier days, where nothing can be edited: ← and → go from change to change,"
        " Home and End to the first day and to today. Two days can be compared; with Shift the keys move the"
        " earlier one."
    )
    seeing = tr(
        "Ctrl+Page Down and Ctrl+Page Up turn to another lens. F shows only who is around the selected"
        " person, 1 to 3 how far; Escape goes back. + and − zoom, 0 shows the whole map, Ctrl+arrows move"
        " the sheet, Ctrl+F finds people. The menu key shows what else can be done."
    )
    asking = tr(
        "Ctrl+Shift+A asks the map: who leads us to somebody, what if somebody left or changed their mind,"
        " where the relationship is weak, and how a rival sees it. Nothing of what is supposed is stored."
    )
    return paragraph((own, everywhere, seeing, asking, time))
