"""A comparison of two days as marks on the later map: flags on cards, ways for lines, ghosts for who left."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from unicodedata import east_asian_width

from app.power_map.arrangement import CARD_HEIGHT, CARD_WIDTH, Arrangement
from app.power_map.lenses import arrange
from app.queries.map_differences import Difference, DifferenceKind
from app.queries.power_map import Place, PowerMap
from app.text import tr
from views.power_map.items.overlay import Ghost, Mark, Overlay, Tone, Way

Kind = DifferenceKind

TONES: Mapping[DifferenceKind, Tone] = {
    Kind.COOLED: Tone.BAD,
    Kind.SEAT_EMPTIED: Tone.BAD,
    Kind.WARMED: Tone.GOOD,
    Kind.ARRIVED: Tone.ACCENT,
    Kind.MOVED: Tone.WARN,
    Kind.SEAT_NEW: Tone.ACCENT,
    Kind.SEAT_FILLED: Tone.ACCENT,
    Kind.SEAT_HANDED_OVER: Tone.WARN,
}
"""What is not named here is quiet."""

LOUDEST_FIRST = (Tone.BAD, Tone.GOOD, Tone.ACCENT, Tone.WARN, Tone.QUIET)
LINES = frozenset({Kind.LINE_NEW, Kind.LINE_GONE, Kind.LINE_CHANGED})
LONGEST_FLAG = 18
"""Letters; of what is longer only the first word stands on the flag."""
MOST_WORDS = 4
AROUND = 6
"""How many cards' breadths away a ghost is put at most to stand free."""
GAP = 12.0


def overlay(
    differences: Iterable[Difference], before: PowerMap, shown: Arrangement, kinds: Collection[Kind]
) -> Overlay:
    """The marks of those ``differences`` that are of ``kinds``, for the later map as it is ``shown``."""
    wanted = [each for each in differences if each.kind in kinds]
    return Overlay(
        marks=_marks(wanted, shown),
        ways=tuple(_ways(wanted, shown)),
        ghosts=_ghosts(wanted, before, shown),
        dims_others=True,
    )


def _marks(differences: Sequence[Difference], shown: Arrangement) -> dict[str, Mark]:
    """By card in sight one flag with what is different about it, in the loudest tone."""
    about: dict[str, list[Difference]] = {}
    hidden: dict[str, set[str]] = {}
    for each in differences:
        if each.kind in LINES or each.kind in (Kind.LEFT, Kind.SEAT_GONE):
            continue
        for key in each.keys:
            if key in shown.stands_for:
                hidden.setdefault(shown.stands_for[key], set()).add(key)
            elif key in shown.card:
                about.setdefault(key, []).append(each)
    marks = {key: _mark(found) for key, found in about.items()}
    for fold, keys in hidden.items():
        marks[fold] = Mark(tr("changed: {count}", count=len(keys)), Tone.QUIET)
    return marks


def _mark(found: Sequence[Difference]) -> Mark:
    signs = list(dict.fromkeys(str(each.sign) for each in found))
    tones = {TONES.get(each.kind, Tone.QUIET) for each in found}
    loudest = next(tone for tone in LOUDEST_FIRST if tone in tones)
    whole = " · ".join(signs)
    return Mark(whole if _width(whole) <= LONGEST_FLAG else f"{signs[0]} …", loudest)


def _width(text: str) -> int:
    """Letters; a Chinese character is as wide as two."""
    return sum(1 + (east_asian_width(letter) in "WF") for letter in text)


def _ways(differences: Sequence[Difference], shown: Arrangement) -> Iterable[Way]:
    """New and changed lines are drawn through, gone ones dashed; words only where they are few."""
    lines = [each for each in differences if each.kind in LINES]
    for each in lines:
        if shown.stands_for.keys() | shown.card.keys() >= set(each.keys):
            source, target = (shown.stands_for.get(key, key) for key in each.keys)
            gone = each.kind is Kind.LINE_GONE
            if source != target:
                word = str(each.sign) if len(lines) <= MOST_WORDS else ""
                yield Way(source, target, word, Tone.QUIET if gone else Tone.ACCENT, dashed=gone)


def _ghosts(differences: Sequence[Difference], before: PowerMap, shown: Arrangement) -> tuple[Ghost, ...]:
    """Who left, where they stood among those who are still there."""
    gone = [key for each in differences if each.kind is Kind.LEFT for key in each.keys[:1]]
    if not gone:
        return ()
    earlier = arrange(before, shown.perspective)
    free = _Free(shown.positions.values())
    found = []
    for key in gone:
        at = earlier.positions.get(key)
        if at is not None:
            found.append(
                Ghost(before.person[key].name, free.near(_moved_along(at, earlier, shown)), tr("left"))
            )
    return tuple(found)


def _moved_along(at: Place, earlier: Arrangement, shown: Arrangement) -> Place:
    """Where a place of the earlier map lies now: it goes the way of the nearest card that is still there."""
    x, y = at
    there = [key for key in earlier.positions if key in shown.positions]
    if not there:
        return at
    nearest = min(
        there, key=lambda key: abs(earlier.positions[key][0] - x) + 2 * abs(earlier.positions[key][1] - y)
    )
    (was_x, was_y), (now_x, now_y) = earlier.positions[nearest], shown.positions[nearest]
    return x + now_x - was_x, y + now_y - was_y


class _Free:
    """Finds places that no card covers."""

    def __init__(self, taken: Iterable[Place]) -> None:
        self._taken: dict[tuple[int, int], list[Place]] = {}
        for place in taken:
            self._take(place)

    def near(self, wanted: Place) -> Place:
        """The free place that is nearest to ``wanted``, taken from now on."""
        across, down = CARD_WIDTH + GAP, CARD_HEIGHT + GAP
        shifts = [
            (column * across, row * down)
            for column in range(-AROUND, AROUND + 1)
            for row in range(-AROUND, AROUND + 1)
        ]
        places = [
            (wanted[0] + x, wanted[1] + y) for x, y in sorted(shifts, key=lambda at: at[0] ** 2 + at[1] ** 2)
        ]
        place = next((place for place in places if self._is_free(place)), wanted)
        self._take(place)
        return place

    def _take(self, place: Place) -> None:
        self._taken.setdefault(_field(place), []).append(place)

    def _is_free(self, place: Place) -> bool:
        column, row = _field(place)
        near = (
            other
            for x in (column - 1, column, column + 1)
            for y in (row - 1, row, row + 1)
            for other in self._taken.get((x, y), ())
        )
        return all(abs(x - place[0]) >= CARD_WIDTH or abs(y - place[1]) >= CARD_HEIGHT for x, y in near)


def _field(place: Place) -> tuple[int, int]:
    return int(place[0] // CARD_WIDTH), int(place[1] // CARD_HEIGHT)
