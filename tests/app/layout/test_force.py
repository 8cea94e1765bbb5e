"""The whole network of people."""

from __future__ import annotations

import random
import statistics
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.layout.force import NetworkLayout, arrange_network
from app.layout.plain import Box
from app.layout.stacking import Place
from tests.app.layout.boxes import CARD, cards, closest

GAP = 36.0
Edge = tuple[str, str, float]


def arranged(count: int, edges: list[Edge]) -> NetworkLayout:
    return arrange_network([str(number) for number in range(count)], edges, card=CARD, gap=GAP)


def organisation(count: int, others: int, team: int = 6) -> list[Edge]:
    """Everyone under one head in teams, and other lines between any two; from a seed."""
    dice = random.Random(7)
    reports = [(str(number), str((number - 1) // team), 1.0) for number in range(1, count)]
    across = [(*map(str, dice.sample(range(count), 2)), dice.choice([0.5, 1.0, 1.5])) for _ in range(others)]
    return [*reports, *across]  # type: ignore[list-item]


def far(one: Place, other: Place) -> float:
    return float(((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2) ** 0.5)


def crossings(layout: NetworkLayout, edges: list[Edge]) -> int:
    def side(a: str, b: str, c: str) -> float:
        (ax, ay), (bx, by), (cx, cy) = (layout.positions[key] for key in (a, b, c))
        return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)

    return sum(
        side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0
        for (a, b, _), (c, d, _) in combinations(edges, 2)
        if len({a, b, c, d}) == 4
    )


EDGES = st.lists(
    st.tuples(st.integers(0, 39), st.integers(0, 42), st.sampled_from([0.3, 1.0, 1.9])), max_size=60
)
GRAPHS = st.tuples(
    st.integers(0, 40),
    EDGES.map(lambda edges: [(str(one), str(other), weight) for one, other, weight in edges]),
)


def test_nobody_has_no_size() -> None:
    assert arranged(0, []) == NetworkLayout({}, Box(0, 0, 0, 0))


def test_one_person_stands_alone() -> None:
    assert arranged(1, [("0", "0", 1.0)]) == NetworkLayout({"0": (0, 0)}, Box(0, 0, *CARD))


def test_people_without_lines_stand_in_rows_in_their_order() -> None:
    layout = arranged(30, [])
    places = [(y, x) for x, y in layout.positions.values()]
    assert places == sorted(places)
    assert 1 < layout.bounds.width / layout.bounds.height < 3


def test_people_without_lines_stand_below_the_others() -> None:
    layout = arranged(10, [("3", "7", 1.0), ("7", "8", 1.0)])
    lowest = max(layout.positions[key][1] for key in "378")
    assert all(y > lowest for key, (_, y) in layout.positions.items() if key not in "378")


def test_separate_parts_do_not_mix() -> None:
    edges = [(str(a), str(b), 1.0) for a, b in combinations(range(4), 2)]
    edges += [(str(a), str(b), 1.0) for a, b in combinations(range(4, 9), 2)]
    positions = list(arranged(9, edges).positions.values())
    small, large = positions[:4], positions[4:]
    assert max(x for x, _ in large) + CARD[0] < min(x for x, _ in small), "the larger part comes first"


def test_a_stronger_line_is_shorter() -> None:
    layout = arranged(3, [("0", "1", 3.0), ("0", "2", 0.3)])
    at = layout.positions
    assert far(at["0"], at["1"]) < far(at["0"], at["2"])


def test_two_circles_of_colleagues_stand_apart() -> None:
    edges = [(str(a), str(b), 1.0) for group in (range(6), range(6, 12)) for a, b in combinations(group, 2)]
    at = list(arranged(12, [*edges, ("0", "6", 1.0)]).positions.values())
    within = statistics.mean(far(a, b) for group in (at[:6], at[6:]) for a, b in combinations(group, 2))
    between = statistics.mean(far(a, b) for a in at[:6] for b in at[6:])
    assert between > 1.5 * within


@pytest.mark.parametrize("count", [15, 43])
def test_a_tree_is_drawn_nearly_without_crossings(count: int) -> None:
    edges = organisation(count, 0)
    assert crossings(arranged(count, edges), edges) <= count // 20


def test_clearing_up_leaves_few_crossings_in_a_network_of_forty() -> None:
    edges = organisation(40, 12)
    assert crossings(arranged(40, edges), edges) <= 25


def test_the_shape_is_that_of_a_screen() -> None:
    for count, others in ((40, 20), (150, 75), (600, 200)):
        bounds = arranged(count, organisation(count, others)).bounds
        assert 1.1 < bounds.width / bounds.height < 2.8


def test_one_more_line_hardly_moves_anybody() -> None:
    edges = organisation(60, 20)
    before, after = arranged(60, edges), arranged(60, [*edges, ("43", "44", 1.0)])
    moved = [far(before.positions[key], after.positions[key]) for key in before.positions]
    assert statistics.median(moved) < 0.1 * far((0, 0), (before.bounds.width, before.bounds.height))


def test_three_hundred_around_one_and_everyone_with_everyone() -> None:
    star = organisation(301, 0, team=300)
    crowd = [(str(a), str(b), 1.0) for a, b in combinations(range(60), 2)]
    for count, edges in ((301, star), (60, crowd)):
        assert closest(cards(arranged(count, edges).positions.values())) >= GAP


def test_two_thousand_do_not_overlap() -> None:
    layout = arranged(2000, organisation(2000, 1001))
    assert closest(cards(layout.positions.values())) >= GAP
    assert 1.2 < layout.bounds.width / layout.bounds.height < 2.6


def test_work_can_be_watched_and_stopped() -> None:
    class Enough(Exception):
        pass

    seen: list[tuple[int, int]] = []

    def watch(done: int, most: int) -> None:
        seen.append((done, most))
        if len(seen) == 20:
            raise Enough

    keys = [str(number) for number in range(60)]
    with pytest.raises(Enough):
        arrange_network(keys, organisation(60, 20), card=CARD, gap=GAP, progress=watch)
    assert len(seen) == 20
    assert all(0 < done <= most for done, most in seen)
    assert seen == sorted(seen)


@given(GRAPHS)
def test_everyone_is_placed_and_nobody_overlaps(graph: tuple[int, list[Edge]]) -> None:
    count, edges = graph
    layout = arranged(count, edges)
    assert list(layout.positions) == [str(number) for number in range(count)]
    boxes = cards(layout.positions.values())
    assert closest(boxes) >= GAP
    assert all(box.x >= 0 and box.y >= 0 for box in boxes)
    assert all(box.right <= layout.bounds.right and box.bottom <= layout.bounds.bottom for box in boxes)
    assert all(x == int(x) and y == int(y) for x, y in layout.positions.values())


@given(GRAPHS, st.randoms(use_true_random=False))
def test_the_order_and_direction_of_lines_do_not_matter(
    graph: tuple[int, list[Edge]], dice: random.Random
) -> None:
    count, edges = graph
    other = [(b, a, weight) if dice.random() < 0.5 else (a, b, weight) for a, b, weight in edges]
    dice.shuffle(other)
    assert arranged(count, edges) == arranged(count, other)
