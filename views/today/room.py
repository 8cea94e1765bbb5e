"""How many lines of each section are shown, so that a page needs no scrolling."""

from __future__ import annotations

from collections.abc import Sequence


def allot(wanted: Sequence[int], room: int) -> list[int]:
    """``room`` lines for sections that want so many, one each in turn: the first ones get most.

    Nobody gets more than wanted; what has no room gets 0.
    """
    given = [0] * len(wanted)
    while room > 0:
        hungry = [place for place, count in enumerate(wanted) if given[place] < count][:room]
        if not hungry:
            break
        for place in hungry:
            given[place] += 1
        room -= len(hungry)
    return given
