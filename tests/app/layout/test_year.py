"""The year strip as numbers."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.layout.year import YearGrid, pages, places

GRID = YearGrid(1276, 400, 50, scroll=100)


def test_a_cell_is_found_where_it_lies() -> None:
    left, top, width, height = GRID.cell(5, 7)
    assert GRID.place_at(left + width / 2, top + height / 2) == (5, 7)
    assert GRID.place_at(10, top + height / 2) == (5, -1)
    assert GRID.place_at(left, 10) is None
    assert GRID.place_at(left, GRID.bottom + 1) is None


def test_only_rows_in_sight_are_drawn() -> None:
    rows = GRID.visible()
    assert GRID.top(rows.start) <= GRID.head < GRID.top(rows.start + 1)
    assert GRID.top(rows.stop) >= GRID.bottom


def test_totals_stand_below_few_rows_and_at_the_edge_below_many() -> None:
    assert YearGrid(1276, 400, 3).bottom == 40 + 3 * 38
    assert GRID.bottom == 400 - 40


def test_marks_stand_in_a_line_while_there_is_room() -> None:
    assert list(places(3, 40, 10, 3) or ()) == [0, 13, 26]
    assert places(4, 40, 10, 3) is None
    assert list(places(0, 40, 10, 3) or ()) == []


def test_a_heading_is_not_left_alone_at_the_foot_of_a_page() -> None:
    assert pages([0, 1, 1, 0, 1, 1], 4) == (range(3), range(3, 6))


@given(st.lists(st.integers(0, 1), max_size=60), st.integers(1, 20))
def test_every_row_is_on_one_page(depths: list[int], room: int) -> None:
    found = pages(depths, room)
    assert [row for page in found for row in page] == list(range(len(depths)))
    assert all(len(page) <= room for page in found)
