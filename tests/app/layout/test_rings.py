"""One person's surroundings in rings."""

from __future__ import annotations

import random
from itertools import pairwise
from math import atan2, hypot, pi

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.layout.plain import Box
from app.layout.rings import SHAPE, RingsLayout, arrange_rings
from tests.app.layout.boxes import CARD, cards, closest, contains

GAP = 28.0
Edge = tuple[str, str]


def degrees_of(centre: str, edges: list[Edge], furthest: int = 3) -> dict[str, int]:
    found, edge = {centre: 0}, [centre]
    for degree in range(1, furthest + 1):
        edge = sorted({b for pair in edges for a, b in (pair, pair[::-1]) if a in edge and b not in found})
        found |= dict.fromkeys(edge, degree)
    return found


def arranged(centre: str, edges: list[Edge], degrees: dict[str, int] | None = None) -> RingsLayout:
    degrees = degrees_of(centre, edges) if degrees is None else degrees
    return arrange_rings(centre, degrees, edges, card=CARD, gap=GAP)


def outwards(layout: RingsLayout, key: str) -> float:
    """How far from the middle, in heights halved of an ellipse."""
    x, y = layout.positions[key]
    return hypot(x / SHAPE, y)


def direction(layout: RingsLayout, key: str) -> float:
    x, y = layout.positions[key]
    return atan2(y, x / SHAPE)


def apart(one: float, other: float) -> float:
    return abs((one - other + pi) % (2 * pi) - pi)


EDGES = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=70).map(
    lambda pairs: [(str(one), str(other)) for one, other in pairs]
)


def test_who_knows_nobody_stands_alone() -> None:
    assert arranged("a", []) == RingsLayout({"a": (0, 0)}, (), (118, 39), Box(0, 0, *CARD))


def test_the_middle_need_not_be_among_the_degrees() -> None:
    edges = [("a", "b"), ("b", "c")]
    assert arranged("a", edges, {"b": 1, "c": 2}) == arranged("a", edges)


def test_someone_stands_outside_of_the_one_who_leads_to_them() -> None:
    edges = [("me", str(n)) for n in range(6)] + [(str(n), f"{n}.{m}") for n in range(6) for m in range(3)]
    layout = arranged("me", edges)
    for near in range(6):
        for further in range(3):
            turned = apart(direction(layout, str(near)), direction(layout, f"{near}.{further}"))
            assert turned < pi / 4


def test_those_who_know_each_other_stand_beside_each_other() -> None:
    edges = [("me", str(n)) for n in range(12)] + [(str(n), str((n + 6) % 12)) for n in range(6)]
    layout = arranged("me", edges)
    around = sorted(map(str, range(12)), key=lambda key: direction(layout, key))
    place = {key: index for index, key in enumerate(around)}
    steps = [abs(place[str(n)] - place[str(n + 6)]) for n in range(6)]
    assert max(min(step, 12 - step) for step in steps) <= 2


def test_a_crowded_ring_has_several_rows() -> None:
    edges = [("me", str(n)) for n in range(40)]
    layout = arranged("me", edges)
    rows = {round(outwards(layout, str(n)) / 20) for n in range(40)}
    assert len(rows) >= 2
    assert len(layout.radii) == 1


def test_three_hundred_around_one_do_not_overlap() -> None:
    layout = arranged("me", [("me", str(n)) for n in range(300)])
    assert closest(cards(layout.positions.values())) >= GAP
    assert layout.bounds.width < 12_000


def test_two_thousand_in_three_rings_do_not_overlap() -> None:
    edges = [(str(n), str((n - 1) // 12)) for n in range(1, 1885)]
    layout = arranged("0", edges)
    assert len(layout.positions) == 1885
    assert closest(cards(layout.positions.values())) >= GAP


def test_who_has_no_line_inwards_is_placed_all_the_same() -> None:
    layout = arranged("me", [("me", "a")], {"me": 0, "a": 1, "b": 2, "c": 3})
    assert outwards(layout, "a") < outwards(layout, "b") < outwards(layout, "c")


def test_an_empty_ring_between_two_keeps_its_room() -> None:
    layout = arranged("me", [], {"far": 3})
    assert len(layout.radii) == 3
    assert list(layout.radii) == sorted(layout.radii)
    assert outwards(layout, "far") == pytest.approx(layout.radii[2], abs=2)


@given(EDGES)
def test_nobody_overlaps_and_rings_grow(edges: list[Edge]) -> None:
    degrees = degrees_of("0", edges)
    layout = arranged("0", edges)
    assert list(layout.positions) == list(degrees)
    assert layout.positions["0"] == (0, 0)
    boxes = cards(layout.positions.values())
    assert closest(boxes) >= GAP
    assert all(contains(layout.bounds, box) for box in boxes)
    assert all(contains(layout.bounds, layout.ring(degree)) for degree in range(1, len(layout.radii) + 1))
    assert len(layout.radii) == max(degrees.values())
    assert all(one < other for one, other in pairwise(layout.radii))
    reach = [[outwards(layout, key) for key in degrees if degrees[key] == each] for each in range(4)]
    reach = [each for each in reach if each]
    assert all(max(one) < min(other) for one, other in pairwise(reach))


@given(EDGES, st.randoms(use_true_random=False))
def test_the_order_and_direction_of_lines_do_not_matter(edges: list[Edge], dice: random.Random) -> None:
    other = [pair[::-1] if dice.random() < 0.5 else pair for pair in edges]
    dice.shuffle(other)
    degrees = degrees_of("0", edges)
    assert arranged("0", edges, degrees) == arranged("0", other, degrees)
