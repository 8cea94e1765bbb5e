from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.layout.plain import Box
from app.power_map.arrangement import CARD_WIDTH
from app.power_map.tiles import BORDER, CARD, FOOT, GLUE, Paper, Tile, plan_tiles

A4 = Paper.A4.size


@given(st.floats(100, 60_000), st.floats(100, 60_000), st.sampled_from(Paper))
def test_sheets_cover_the_map_and_fit_on_their_paper(width: float, height: float, paper: Paper):
    plan = plan_tiles(width, height, paper.size)
    assert plan.columns * plan.tile[0] >= width - 1e-6
    assert plan.rows * plan.tile[1] >= height - 1e-6
    assert plan.tile[0] * plan.scale + GLUE + 2 * BORDER <= plan.page[0] + 1e-6
    assert plan.tile[1] * plan.scale + GLUE + FOOT + 2 * BORDER <= plan.page[1] + 1e-6
    assert plan.scale * CARD_WIDTH >= CARD - 1e-6
    assert len(plan.tiles) == plan.columns * plan.rows


def test_the_paper_lies_so_that_fewer_sheets_are_needed():
    assert plan_tiles(4000, 700, A4).is_landscape
    assert not plan_tiles(700, 4000, A4).is_landscape


def test_larger_paper_needs_fewer_sheets():
    assert len(plan_tiles(9000, 6000, Paper.A3.size).tiles) < len(plan_tiles(9000, 6000, A4).tiles)


def test_a_sheet_on_which_nothing_stands_is_left_out():
    whole = plan_tiles(6000, 6000, A4)
    corner = plan_tiles(6000, 6000, A4, [Box(0, 0, 100, 100), Box(5900, 5900, 90, 90)])
    assert [tile.name for tile in corner.tiles] == ["A1", whole.tiles[-1].name]
    assert (corner.columns, corner.rows) == (whole.columns, whole.rows)


@pytest.mark.parametrize(("column", "name"), [(0, "A3"), (25, "Z3"), (26, "AA3"), (52, "BA3")])
def test_sheets_are_named_like_cells(column: int, name: str):
    assert Tile(column, 2, Box(0, 0, 1, 1)).name == name
