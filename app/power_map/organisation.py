"""The organisation lens: a tree by reporting line, a rectangle around every department, folded ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache

from app.layout.near import hang_near
from app.layout.tree import Layout, Node, Spacing, arrange_tree
from app.power_map.arrangement import (
    CARD_HEIGHT,
    CARD_WIDTH,
    Area,
    AreaKind,
    Arrangement,
    Card,
    Entry,
    FoldCard,
    Routing,
)
from app.power_map.belonging import drawn_lines, manager_of
from app.power_map.perspective import Perspective
from app.queries.power_map import DepartmentNode, MapLine, PersonCard, PowerMap, SeatCard
from models.values import Level

SPACING = Spacing(between=28, below=40, padding=11, header=22, stack=12, within=28, wide=1500, shape=1.75)

BESIDE = SPACING.between / 2
RISE = SPACING.below / 2
OVER = SPACING.padding / 2
"""How far above a card a line turns to it that comes from the side over other cards."""


def organisation(power_map: PowerMap, cards: Sequence[Card], perspective: Perspective) -> Arrangement:
    """Arrange ``cards`` as a tree; departments in ``perspective.folded`` stand as one card each."""
    folds, stands_for = _fold(power_map, cards, perspective.folded)
    shown: list[Card] = [*(card for card in cards if card.key not in stands_for), *folds]
    in_sight = {card.key for card in shown}
    departments = {each.key: each.parent for each in power_map.departments if each.parent is not None}
    above = {card.key: _seen(manager_of(card), stands_for) for card in shown}
    nodes = [
        Node(card.key, CARD_WIDTH, CARD_HEIGHT, above[card.key], _group(card), _pin(card)) for card in shown
    ]
    layout = laid_out(tuple(hang_near(nodes, departments)))
    lines = _redirected(drawn_lines(power_map, cards), stands_for, in_sight)
    return Arrangement(
        cards=tuple(shown),
        positions=layout.positions,
        bounds=layout.bounds,
        areas=_departments(power_map, layout),
        lines=lines,
        entries=_entries(shown, above, layout),
        routing=Routing.CHART,
        stands_for=stands_for,
        perspective=perspective,
    )


@lru_cache(maxsize=4)
def laid_out(nodes: tuple[Node, ...]) -> Layout:
    """Most changes of a map move nobody: the trees of a moment ago are kept."""
    return arrange_tree(nodes, SPACING)


def _group(card: Card) -> str | None:
    return None if isinstance(card, FoldCard) else card.department


def _pin(card: Card) -> tuple[float, float] | None:
    return None if isinstance(card, FoldCard) else card.placement


def _seen(key: str | None, stands_for: Mapping[str, str]) -> str | None:
    return stands_for.get(key, key) if key is not None else None


# -- folding -------------------------------------------------------------------------------------


def _fold(
    power_map: PowerMap, cards: Sequence[Card], folded: frozenset[str]
) -> tuple[list[FoldCard], dict[str, str]]:
    """A card for each folded department that has people, and which card stands for whom.

    A department folds with all below it; one inside another folded one is part of that.
    """
    tops = _tops(power_map.departments, folded)
    members: dict[str, list[Card]] = {}
    for card in cards:
        top = tops.get(card.department or "") if not isinstance(card, FoldCard) else None
        if top is not None:
            members.setdefault(top, []).append(card)
    stands_for = {card.key: fold_key(top) for top, inside in members.items() for card in inside}
    names = {department.key: department.name for department in power_map.departments}
    folds = [_fold_card(top, names[top], inside, stands_for) for top, inside in members.items()]
    return folds, stands_for


def fold_key(department: str) -> str:
    """The key of the card that a folded department is shown as."""
    return f"fold:{department}"


def _tops(departments: Sequence[DepartmentNode], folded: frozenset[str]) -> dict[str, str]:
    """By department the outermost folded one around it."""
    parents = {department.key: department.parent for department in departments}
    found: dict[str, str] = {}
    for key in parents:
        top, at, seen = None, key, set()
        while at is not None and at in parents and at not in seen:
            seen.add(at)
            top = at if at in folded else top
            at = parents[at] or ""
        if top is not None:
            found[key] = top
    return found


def _fold_card(key: str, name: str, inside: Sequence[Card], stands_for: Mapping[str, str]) -> FoldCard:
    own = fold_key(key)
    people = [card for card in inside if isinstance(card, PersonCard)]
    outside = (_seen(manager_of(card), stands_for) for card in inside)
    counted = Counter(person.level for person in people)
    return FoldCard(
        own,
        key,
        name,
        len(people),
        tuple((level, counted[level]) for level in Level if counted[level]),
        sum(isinstance(card, SeatCard) for card in inside),
        next((manager for manager in outside if manager is not None and manager != own), None),
        any(person.blocks for person in people),
        plain=any(card.plain for card in inside),
    )


def _redirected(
    lines: Sequence[MapLine], stands_for: Mapping[str, str], in_sight: set[str]
) -> tuple[MapLine, ...]:
    """Lines between cards in sight; those that then say the same are one."""
    found: dict[tuple[object, ...], MapLine] = {}
    for line in lines:
        source, target = stands_for.get(line.source, line.source), stands_for.get(line.target, line.target)
        if source == target or source not in in_sight or target not in in_sight:
            continue
        if (source, target) != (line.source, line.target):
            line = MapLine(line.key, line.kind, source, target, line.strength, line.note)
            found.setdefault((source, target, line.kind), line)
        else:
            found[(line.key,)] = line
    return tuple(found.values())


# -- rectangles and lines ------------------------------------------------------------------------


def _departments(power_map: PowerMap, layout: Layout) -> tuple[Area, ...]:
    known = {department.key: department for department in power_map.departments}
    parts: Counter[str] = Counter()
    areas = []
    for group in layout.groups:
        parts[group.group] += 1
        department = known[group.group]
        areas.append(
            Area(
                AreaKind.DEPARTMENT,
                department.key,
                group.box,
                department.name,
                department.relevance,
                parts[group.group],
                len(group.members),
            )
        )
    return tuple(areas)


def _entries(cards: Sequence[Card], above: Mapping[str, str | None], layout: Layout) -> dict[str, Entry]:
    """How the reporting line comes to each card that is special: clear of the departments' names."""
    found = {}
    outer = _Outer(layout)
    groups = {card.key: _group(card) for card in cards}
    for card in cards:
        manager = above[card.key]
        if manager is None or manager not in layout.positions:
            continue
        apart = groups[card.key] != groups.get(manager)
        x, _ = layout.positions[card.key]
        if card.key in layout.gutters:
            found[card.key] = Entry(
                drop=outer.depth(manager) + RISE,
                around=outer.gutter(manager),
                aside=x - layout.gutters[card.key],
                over=not outer.leads(card.key),
            )
        elif card.key in layout.beside:
            drop = outer.depth(manager) + RISE if apart else SPACING.within / 2
            found[card.key] = Entry(drop=drop, aside=BESIDE)
        elif apart:
            name = SPACING.header + SPACING.padding if groups[card.key] is not None else 0
            found[card.key] = Entry(RISE + name, around=outer.gutter(manager))
    return found


class _Outer:
    """Where lines leave a department whose other people stand below the manager."""

    def __init__(self, layout: Layout) -> None:
        self._places = layout.positions
        self._groups = {key: group for group in layout.groups for key in group.members}
        self._gutters: dict[str, float | None] = {}

    def depth(self, key: str) -> float:
        """How far below a card its department ends."""
        group = self._groups.get(key)
        return group.box.bottom - self._places[key][1] - CARD_HEIGHT if group is not None else 0.0

    def leads(self, key: str) -> bool:
        """Whether nobody of the department stands left of the card in its row."""
        group = self._groups.get(key)
        x, y = self._places[key]
        return group is None or not any(
            self._places[other][0] < x and abs(self._places[other][1] - y) < CARD_HEIGHT
            for other in group.members
        )

    def gutter(self, manager: str) -> float | None:
        """The middle of the gap left of the manager's department; None where the way down is free."""
        if manager not in self._gutters:
            self._gutters[manager] = self._find(manager)
        return self._gutters[manager]

    def _find(self, manager: str) -> float | None:
        group = self._groups.get(manager)
        if group is None:
            return None
        x, y = self._places[manager]
        middle = x + CARD_WIDTH / 2
        others = (self._places[key] for key in group.members)
        blocked = any(left < middle < left + CARD_WIDTH and top > y for left, top in others)
        return group.box.x - BESIDE / 2 if blocked else None
