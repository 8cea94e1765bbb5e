"""Days by the hour: who stands beside whom."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.layout.hours import MINUTES, Block, Slot, lay_out
from app.layout.hours_grid import HoursGrid
from app.layout.month_grid import Part

MONDAY = date(2026, 3, 2)
START = datetime(2026, 3, 2)


def slot(key: str, begins: str, ends: str, day: int = 2) -> Slot:
    begin, end = (datetime.fromisoformat(f"2026-03-{day:02} {time}") for time in (begins, ends))
    return Slot(key, begin, end)


def columns(*slots: Slot, most: int = 8) -> dict[str, tuple[int, int, int]]:
    """(column, width, columns) by key."""
    laid = lay_out(slots, MONDAY, 7, most=most)
    return {block.key: (block.column, block.width, block.columns) for block in laid.blocks}


def test_what_does_not_overlap_has_the_whole_width() -> None:
    assert columns(slot("a", "09:00", "10:00"), slot("b", "10:00", "11:00")) == {
        "a": (0, 1, 1),
        "b": (0, 1, 1),
    }


def test_what_overlaps_shares_the_width() -> None:
    assert columns(slot("a", "09:00", "10:00"), slot("b", "09:30", "10:30")) == {
        "a": (0, 1, 2),
        "b": (1, 1, 2),
    }


def test_a_column_that_is_free_again_is_used_again() -> None:
    found = columns(
        slot("long", "09:00", "12:00"), slot("early", "09:00", "10:00"), slot("late", "10:00", "11:00")
    )
    assert found == {"long": (0, 1, 2), "early": (1, 1, 2), "late": (1, 1, 2)}


def test_a_block_widens_where_nothing_is_in_the_way() -> None:
    found = columns(
        slot("a", "09:00", "12:00"),
        slot("b", "09:00", "10:00"),
        slot("c", "09:00", "10:00"),
        slot("d", "11:00", "12:00"),
    )
    assert found["d"] == (1, 2, 3)


def test_a_minute_is_as_high_as_a_quarter_of_an_hour() -> None:
    [block] = lay_out([slot("a", "09:00", "09:01")], MONDAY, 1, most=2).blocks
    assert (block.top, block.bottom) == (540, 555)
    [last] = lay_out([slot("a", "23:59", "23:59")], MONDAY, 1, most=2).blocks
    assert (last.top, last.bottom) == (MINUTES - 15, MINUTES)


def test_over_midnight_there_are_two_blocks() -> None:
    night = Slot("a", START + timedelta(hours=22), START + timedelta(hours=26))
    one, two = lay_out([night], MONDAY, 7, most=2).blocks
    assert (one.day, one.top, one.bottom, one.starts, one.ends) == (0, 1320, MINUTES, True, False)
    assert (two.day, two.top, two.bottom, two.starts, two.ends) == (1, 0, 120, False, True)


def test_an_end_at_midnight_belongs_to_the_day_before() -> None:
    evening = Slot("a", START + timedelta(hours=20), START + timedelta(hours=24))
    [block] = lay_out([evening], MONDAY, 7, most=2).blocks
    assert (block.day, block.bottom, block.ends) == (0, MINUTES, True)


def test_of_thirty_at_once_those_without_room_are_counted() -> None:
    laid = lay_out([slot(f"{i:02}", "09:00", "10:00") for i in range(30)], MONDAY, 7, most=4)
    assert [block.column for block in laid.blocks] == [0, 1, 2]
    [crowd] = laid.crowds
    assert (crowd.top, crowd.bottom, len(crowd.keys)) == (540, 600, 27)


@st.composite
def some_slots(draw: st.DrawFn) -> list[Slot]:
    spans = draw(
        st.lists(st.tuples(st.integers(-600, 3 * MINUTES), st.integers(0, 2 * MINUTES)), max_size=14)
    )
    return [
        Slot(f"{i:02}", START + timedelta(minutes=begin), START + timedelta(minutes=begin + length))
        for i, (begin, length) in enumerate(spans)
    ]


@given(some_slots(), st.integers(2, 6), st.randoms())
def test_nothing_covers_anything_and_nothing_is_lost(slots: list[Slot], most: int, dice) -> None:
    laid = lay_out(slots, MONDAY, 3, most=most)
    for one, other in combinations(laid.blocks, 2):
        if one.day == other.day and one.meets(other):
            assert one.columns == other.columns
            assert one.column + one.width <= other.column or other.column + other.width <= one.column
    for block in laid.blocks:
        assert 0 <= block.top < block.bottom <= MINUTES
        assert 0 <= block.column < block.column + block.width <= block.columns <= most
    for crowd in laid.crowds:
        for block in laid.blocks:
            if block.day == crowd.day and block.top < crowd.bottom and crowd.top < block.bottom:
                assert block.column + block.width <= most - 1
    seen = {block.key for block in laid.blocks} | {key for crowd in laid.crowds for key in crowd.keys}
    end = START + timedelta(days=3)
    assert seen == {
        one.key for one in slots if one.starts_at < end and max(one.ends_at, one.starts_at) > START
    } | {one.key for one in slots if START <= one.starts_at < end}
    dice.shuffle(slots)
    assert lay_out(slots, MONDAY, 3, most=most) == laid


GRID = HoursGrid(756, 700, 7, scroll=100)


@pytest.mark.parametrize("minute", [130, 540, 1020])
def test_a_minute_is_found_where_it_lies(minute: int) -> None:
    assert GRID.minute_at(GRID.y(minute)) == minute


def test_ends_are_held_at_their_edges_and_low_blocks_only_whole() -> None:
    block = Block("a", 2, 540, 600, True, True)
    left, top, width, height = GRID.block(block)
    assert GRID.day_at(left + width / 2) == 2
    middle = left + width / 2
    assert GRID.block_at(middle, top + 2, [block]) == (block, Part.BEGINNING)
    assert GRID.block_at(middle, top + height / 2, [block]) == (block, Part.BODY)
    assert GRID.block_at(middle, top + height - 2, [block]) == (block, Part.END)
    low = Block("b", 2, 540, 555, True, True)
    assert GRID.block_at(middle, GRID.y(541), [low]) == (low, Part.BODY)


def test_what_is_scrolled_under_the_heading_cannot_be_touched() -> None:
    block = Block("a", 0, 0, 300, True, True)
    assert GRID.block_at(GRID.left(0) + 20, GRID.top - 5, [block]) is None
    assert GRID.block_at(GRID.left(0) + 20, GRID.top + 5, [block]) is not None
