"""Buying steps as columns: cards, and their echoes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.layout.chain import ChainLayout, Stop, arrange_chain
from app.layout.plain import Box
from tests.app.layout.boxes import CARD, cards, closest, contains

ECHO = (236.0, 34.0)
GAP, PADDING, HEADER = 12.0, 14.0, 40.0


def arranged(stops: list[Stop], columns: int, deep: int = 8) -> ChainLayout:
    return arrange_chain(
        stops, columns, card=CARD, echo=ECHO, gap=GAP, padding=PADDING, header=HEADER, deep=deep
    )


def stops_in(*columns: tuple[int, ...]) -> list[Stop]:
    return [Stop(str(number), each) for number, each in enumerate(columns)]


def seen(layout: ChainLayout) -> list[Box]:
    return [
        *cards(layout.positions.values()),
        *cards((echo.place for echo in layout.echoes), ECHO),
    ]


STOPS = st.lists(st.lists(st.integers(0, 5), max_size=4).map(tuple), max_size=60).map(
    lambda columns: stops_in(*columns)
)


def test_a_chain_without_anybody_shows_its_steps() -> None:
    layout = arranged([], 4)
    assert [box.width for box in layout.columns] == [CARD[0] + 2 * PADDING] * 4
    assert layout.loose is None
    assert layout.bounds.right == layout.columns[-1].right


def test_nothing_at_all_has_no_size() -> None:
    assert arranged([], 0) == ChainLayout({}, (), (), None, Box(0, 0, 0, 0))


def test_a_card_stands_in_its_first_step_and_echoes_in_the_others() -> None:
    layout = arranged(stops_in((2, 0, 1)), 3)
    assert contains(layout.columns[0], cards(layout.positions.values())[0])
    assert [(echo.key, echo.column) for echo in layout.echoes] == [("0", 1), ("0", 2)]


def test_a_step_named_twice_counts_once() -> None:
    assert arranged(stops_in((1, 1)), 2) == arranged(stops_in((1,)), 2)


def test_a_step_that_is_not_there_is_refused() -> None:
    with pytest.raises(ValueError, match="not there"):
        arranged(stops_in((3,)), 3)


def test_cards_keep_their_order_downwards() -> None:
    layout = arranged(stops_in((0,), (0,), (0,)), 2)
    heights = [y for _, y in layout.positions.values()]
    assert heights == sorted(heights)
    assert len({x for x, _ in layout.positions.values()}) == 1


def test_a_crowded_step_has_several_lines_equally_filled() -> None:
    layout = arranged(stops_in(*[(0,)] * 10, *[(1,)] * 4), 3)
    lines = sorted({x for x, _ in list(layout.positions.values())[:10]})
    assert len(lines) == 2
    assert [sum(x == line for x, _ in layout.positions.values()) for line in lines] == [5, 5]
    assert layout.columns[1].width == CARD[0] + 2 * PADDING


def test_echoes_are_lower_so_more_of_them_share_a_line() -> None:
    both = stops_in(*[(0, 1)] * 8)
    layout = arranged(both, 2, deep=8)
    assert len({echo.place[0] for echo in layout.echoes}) == 1
    assert max(echo.place[1] for echo in layout.echoes) < max(y for _, y in layout.positions.values())


def test_three_hundred_in_one_step_fit_a_screen() -> None:
    bounds = arranged(stops_in(*[(1,)] * 300), 5).bounds
    assert 1 < bounds.width / bounds.height < 3.2


def test_two_thousand_loose_people_fit_a_screen() -> None:
    for columns in (0, 1, 6):
        bounds = arranged(stops_in(*[()] * 2000), columns).bounds
        assert 1 < bounds.width / bounds.height < 3


@given(STOPS, st.integers(1, 9))
def test_nothing_overlaps_and_all_stand_where_they_belong(stops: list[Stop], deep: int) -> None:
    layout = arranged(stops, 6, deep)
    assert list(layout.positions) == [stop.key for stop in stops]
    assert closest(seen(layout)) >= GAP
    for stop, card in zip(stops, cards(layout.positions.values()), strict=True):
        box = layout.columns[min(stop.columns)] if stop.columns else layout.loose
        assert box is not None
        assert contains(box, card)
        assert card.y >= box.y + HEADER + PADDING
    for echo, card in zip(layout.echoes, cards((each.place for each in layout.echoes), ECHO), strict=True):
        assert contains(layout.columns[echo.column], card)
    expected = sorted((stop.key, column) for stop in stops for column in sorted(set(stop.columns))[1:])
    assert sorted((echo.key, echo.column) for echo in layout.echoes) == expected


@given(STOPS)
def test_columns_stand_side_by_side_and_are_equally_high(stops: list[Stop]) -> None:
    layout = arranged(stops, 6)
    assert len({(box.y, box.height) for box in layout.columns}) == 1
    boxes = [*layout.columns, *([layout.loose] if layout.loose else [])]
    assert closest(boxes) >= GAP
    assert all(contains(layout.bounds, box) for box in boxes)
    assert (layout.loose is None) == all(stop.columns for stop in stops)
