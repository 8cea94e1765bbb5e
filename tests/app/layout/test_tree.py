"""The organisation map as a tidy tree."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.layout.tree import Box, Layout, Node, Spacing, arrange_tree

WIDTH, HEIGHT = 200.0, 76.0
SPACING = Spacing()
BRANCHES = "abcdefghijklmnop"


def person(key: str, manager: str | None = None, department: str | None = None, **more: object) -> Node:
    return Node(key, WIDTH, HEIGHT, manager, department, **more)  # type: ignore[arg-type]


def card(layout: Layout, node: Node) -> Box:
    return Box(*layout.positions[node.key], node.width, node.height)


def overlap(one: Box, other: Box) -> bool:
    slack = 1e-6
    return (
        one.x < other.right - slack
        and other.x < one.right - slack
        and one.y < other.bottom - slack
        and other.y < one.bottom - slack
    )


def contains(outer: Box, inner: Box) -> bool:
    slack = 1e-6
    return (
        outer.x <= inner.x + slack
        and outer.y <= inner.y + slack
        and inner.right <= outer.right + slack
        and inner.bottom <= outer.bottom + slack
    )


def overlapping(boxes: Sequence[Box]) -> list[tuple[Box, Box]]:
    return [
        (one, other) for index, one in enumerate(boxes) for other in boxes[index + 1 :] if overlap(one, other)
    ]


def test_an_empty_map_has_no_size() -> None:
    assert arrange_tree([]) == Layout({}, (), Box(0, 0, 0, 0))


def test_a_manager_stands_centred_above_the_team() -> None:
    layout = arrange_tree([person("boss"), person("a", "boss"), person("b", "boss")])
    assert layout.positions == {"boss": (112, 0), "a": (0, 132), "b": (224, 132)}
    assert layout.bounds == Box(0, 0, 424, 208)


def test_the_order_given_is_the_order_from_the_left() -> None:
    layout = arrange_tree([person("boss"), person("b", "boss"), person("a", "boss"), person("c", "boss")])
    assert sorted("abc", key=lambda key: layout.positions[key][0]) == ["b", "a", "c"]


def test_subtrees_move_under_each_other_where_their_outlines_leave_room() -> None:
    nodes = [person("top"), person("a", "top"), person("b", "top")]
    nodes += [person(f"b{i}", "b") for i in range(3)]
    layout = arrange_tree(nodes)
    assert layout.positions["a"][0] + WIDTH > layout.positions["b0"][0], "a stands above b's team"


def test_small_teams_between_two_that_touch_share_the_room_evenly() -> None:
    nodes = [person(key, "top") for key in "abcd"]
    nodes += [person(f"a{i}", "a") for i in range(5)] + [person(f"d{i}", "d") for i in range(5)]
    layout = arrange_tree([person("top"), *nodes])
    a, b, c, d = (layout.positions[key][0] for key in "abcd")
    assert b - a == pytest.approx(c - b) == pytest.approx(d - c)


def test_a_large_team_stacks_instead_of_running_wide() -> None:
    layout = arrange_tree([person("boss"), *(person(str(i), "boss") for i in range(40))])
    assert layout.bounds.width < 10 * WIDTH
    assert layout.bounds.width < 2.5 * layout.bounds.height


def test_six_people_stand_in_a_row_and_seven_in_a_block() -> None:
    for size, rows in ((6, 1), (7, 3)):
        layout = arrange_tree([person("boss"), *(person(str(i), "boss") for i in range(size))])
        assert len({layout.positions[str(i)][1] for i in range(size)}) == rows


def test_a_map_too_wide_for_a_screen_stacks_smaller_teams_too() -> None:
    nodes = [person("top")]
    for team in range(8):
        nodes.append(person(f"{team}", "top"))
        nodes += [person(f"{team}.{member}", f"{team}") for member in range(5)]
    layout = arrange_tree(nodes)
    assert layout.bounds.width < 10 * WIDTH, "eight columns instead of forty"
    assert layout.beside == {node.key for node in nodes if "." in node.key}


def branches() -> list[Node]:
    """Sixteen departments of three under one head: one row of them is too wide for a screen."""
    nodes = [person("top")]
    for branch in BRANCHES:
        nodes.append(person(branch, "top", branch))
        nodes += [person(f"{branch}{member}", branch, branch) for member in range(2)]
    return nodes


def test_a_row_of_departments_too_wide_for_a_screen_is_folded_into_columns() -> None:
    layout = arrange_tree(branches(), replace(SPACING, wide=1500, shape=1.75))
    assert 1.2 < layout.bounds.width / layout.bounds.height < 2.6
    tops = {layout.positions[key][1] for key in BRANCHES}
    assert len(tops) > 1, "some stand below others"
    assert layout.gutters.keys() == set(BRANCHES)


def test_the_line_to_a_department_in_a_column_comes_down_clear_of_the_others() -> None:
    nodes = branches()
    layout = arrange_tree(nodes, replace(SPACING, wide=1500, shape=1.75))
    for key, x in layout.gutters.items():
        own = next(group.box for group in layout.groups if key in group.members)
        line = Box(x - 1, layout.positions["top"][1] + HEIGHT, 2, own.y - layout.positions["top"][1])
        assert not any(overlap(line, group.box) for group in layout.groups)


def test_left_of_a_stacked_card_there_is_room_for_its_line() -> None:
    nodes = [person("boss", None, "IT"), *(person(str(i), "boss", "IT") for i in range(20))]
    layout = arrange_tree(nodes)
    assert layout.beside == {str(i) for i in range(20)}
    for key in layout.beside:
        x, y = layout.positions[key]
        line = Box(x - SPACING.between / 2 - 1, y, 2, HEIGHT)
        assert not any(overlap(line, card(layout, node)) for node in nodes)
        assert contains(layout.groups[0].box, line)


def test_who_leads_another_department_is_not_put_in_a_block() -> None:
    nodes = [person("boss", None, "Board"), *(person(str(i), "boss", "Board") for i in range(9))]
    layout = arrange_tree([*nodes, person("it", "4", "IT")])
    assert "4" not in layout.beside
    assert len(layout.beside) == 8


def test_a_department_gets_one_rectangle_with_room_for_its_name() -> None:
    nodes = [person("boss", None, "Board"), person("a", "boss", "Sales"), person("b", "boss", "Sales")]
    layout = arrange_tree(nodes)
    assert [(group.group, group.members) for group in layout.groups] == [
        ("Board", ("boss",)),
        ("Sales", ("a", "b")),
    ]
    sales = layout.groups[1].box
    assert card(layout, nodes[1]).y - sales.y == SPACING.header + SPACING.padding
    assert sales.right - card(layout, nodes[2]).right == SPACING.padding


def test_people_of_one_department_stand_together_though_listed_apart() -> None:
    nodes = [
        person("boss"),
        person("s1", "boss", "Sales"),
        person("f1", "boss", "Finance"),
        person("s2", "boss", "Sales"),
    ]
    layout = arrange_tree(nodes)
    assert [group.members for group in layout.groups] == [("s1", "s2"), ("f1",)]


def test_a_department_in_two_places_of_the_tree_gets_two_rectangles() -> None:
    nodes = [
        person("a", None, "Board"),
        person("b", "a", "Sales"),
        person("c", "b", "Board"),
    ]
    assert [group.group for group in arrange_tree(nodes).groups] == ["Board", "Sales", "Board"]


def test_people_without_any_line_follow_below_by_department() -> None:
    nodes = [person("boss"), person("a", "boss")]
    nodes += [person("x", None, "Sales"), person("y", None, "IT"), person("z", None, "Sales"), person("?")]
    layout = arrange_tree(nodes)
    assert [group.members for group in layout.groups] == [("x", "z"), ("y",)]
    lowest = card(layout, nodes[1]).bottom
    assert all(layout.positions[key][1] > lowest for key in "xyz?")


def test_several_trees_stand_beside_each_other() -> None:
    nodes = [person("a"), person("a1", "a"), person("b"), person("b1", "b")]
    layout = arrange_tree(nodes)
    assert layout.positions["a"][1] == layout.positions["b"][1] == 0
    assert layout.positions["a1"][0] < layout.positions["b1"][0]


def test_a_circle_is_broken_at_the_first_line_that_closes_it() -> None:
    layout = arrange_tree([person("a", "c"), person("b", "a"), person("c", "b")])
    heights = {key: y for key, (_, y) in layout.positions.items()}
    assert heights["c"] < heights["a"] < heights["b"]


def test_nobody_reports_to_themselves_or_to_a_stranger() -> None:
    layout = arrange_tree([person("a", "a"), person("b", "who?")])
    assert {y for _, y in layout.positions.values()} == {0}


def test_a_chain_of_two_thousand_is_arranged() -> None:
    chain = [person(str(i), str(i - 1)) for i in range(2000)]
    layout = arrange_tree(chain)
    assert layout.bounds.width == WIDTH
    assert layout.positions["1999"][1] == 1999 * (HEIGHT + SPACING.below)


def test_who_is_pinned_stays_and_others_keep_away() -> None:
    nodes = [person("boss"), person("a", "boss"), person("b", "boss"), person("c", "b")]
    pinned = [*nodes[:2], person("b", "boss", pinned=(20, 140)), nodes[3]]
    layout = arrange_tree(pinned)
    assert layout.positions["b"] == (20, 140)
    assert layout.positions["boss"] == arrange_tree(nodes).positions["boss"]
    assert not overlapping([card(layout, node) for node in pinned])


def test_pinning_where_nobody_stands_moves_nobody() -> None:
    nodes = [person("boss"), person("a", "boss"), person("b", "boss")]
    layout = arrange_tree([*nodes[:2], person("b", "boss", pinned=(900, -300))])
    plain = arrange_tree(nodes)
    assert layout.positions == {**plain.positions, "b": (900, -300)}
    assert layout.bounds == Box(0, -300, 1100, 508) or contains(layout.bounds, Box(900, -300, WIDTH, HEIGHT))


def test_who_is_pinned_away_from_the_department_has_a_rectangle_of_their_own() -> None:
    nodes = [person("a", None, "IT"), person("b", "a", "IT"), person("c", "a", "IT", pinned=(2000, 2000))]
    assert [group.members for group in arrange_tree(nodes).groups] == [("a", "b"), ("c",)]
    near = [person("a", None, "IT"), person("b", "a", "IT"), person("c", "a", "IT", pinned=(0, 0))]
    layout = arrange_tree(near)
    assert sum(len(group.members) for group in layout.groups) == 3


@st.composite
def organisations(draw: st.DrawFn, pins: bool = False, sizes: bool = True) -> list[Node]:
    count = draw(st.integers(1, 45))
    seed = draw(st.randoms(use_true_random=False))
    circles = draw(st.booleans())
    span = draw(st.sampled_from([1, 3, 8, 45]))
    nodes = []
    for index in range(count):
        above = range(count) if circles else range(max(0, index - span), index)
        parent = seed.choice([None, *above, *above]) if above else None
        nodes.append(
            Node(
                str(index),
                seed.choice([80, 200, 310]) if sizes else WIDTH,
                seed.choice([40, 76, 150]) if sizes else HEIGHT,
                None if parent is None else str(parent),
                seed.choice([None, "A", "B", "C", "D"]),
                (seed.randrange(-500, 2000), seed.randrange(-200, 1500))
                if pins and seed.random() < 0.1
                else None,
            )
        )
    return nodes


@given(organisations())
def test_no_two_cards_overlap(nodes: list[Node]) -> None:
    layout = arrange_tree(nodes)
    assert list(layout.positions) == [node.key for node in nodes]
    assert not overlapping([card(layout, node) for node in nodes])


@given(organisations())
def test_rectangles_hold_their_members_and_nobody_else(nodes: list[Node]) -> None:
    layout = arrange_tree(nodes)
    for group in layout.groups:
        for node in nodes:
            if node.key in group.members:
                assert node.group == group.group
                assert contains(group.box, card(layout, node))
            else:
                assert not overlap(group.box, card(layout, node))
    assert not overlapping([group.box for group in layout.groups])
    grouped = [key for group in layout.groups for key in group.members]
    assert sorted(grouped) == sorted(node.key for node in nodes if node.group is not None)


@given(organisations())
def test_everyone_stands_below_the_one_reported_to(nodes: list[Node]) -> None:
    layout = arrange_tree(nodes)
    by_key = {node.key: node for node in nodes}
    broken = 0
    for node in nodes:
        if node.parent is not None:
            above = card(layout, by_key[node.parent])
            broken += card(layout, node).y < above.bottom + SPACING.below - 1e-6
    assert broken <= sum(in_circle(node, by_key) for node in nodes)


def in_circle(node: Node, by_key: dict[str, Node]) -> bool:
    seen = set()
    above = node.parent
    while above is not None and above not in seen:
        if above == node.key:
            return True
        seen.add(above)
        above = by_key[above].parent
    return False


@given(organisations(pins=True))
def test_the_same_people_always_stand_in_the_same_places(nodes: list[Node]) -> None:
    assert arrange_tree(nodes) == arrange_tree(list(nodes))


@given(organisations(pins=True))
def test_pins_hold_and_nobody_free_lies_under_them(nodes: list[Node]) -> None:
    layout = arrange_tree(nodes)
    free = [card(layout, node) for node in nodes if node.pinned is None]
    assert not overlapping(free)
    for node in nodes:
        if node.pinned is not None:
            assert layout.positions[node.key] == node.pinned
            assert not any(overlap(card(layout, node), other) for other in free)
    for group in layout.groups:
        members = [node for node in nodes if node.key in group.members]
        assert all(contains(group.box, card(layout, node)) for node in members)
    assert all(contains(layout.bounds, group.box) for group in layout.groups)


@pytest.mark.parametrize("seed", range(5))
def test_a_thousand_cards_of_all_sizes_do_not_overlap(seed: int) -> None:
    dice = random.Random(seed)
    nodes = [
        Node(
            str(index),
            dice.choice([80, 200, 310]),
            dice.choice([40, 76, 150]),
            str(dice.randrange(max(0, index - 60), index)) if index else None,
        )
        for index in range(1000)
    ]
    layout = arrange_tree(nodes)
    cards = sorted((card(layout, node) for node in nodes), key=lambda box: box.x)
    for index, one in enumerate(cards):
        for other in cards[index + 1 :]:
            if other.x >= one.right:
                break
            assert not overlap(one, other)
