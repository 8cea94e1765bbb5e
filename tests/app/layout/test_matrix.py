"""Cards in the cells of a grid."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.layout.matrix import Item, MatrixLayout, arrange_matrix
from app.layout.plain import Box
from tests.app.layout.boxes import CARD, cards, closest, contains

GAP, PADDING, HEADER, LEAST, SHAPE = 12.0, 14.0, 24.0, (264.0, 130.0), 1.75


def arranged(items: list[Item], columns: int = 5, rows: int = 3) -> MatrixLayout:
    return arrange_matrix(
        items, columns, rows, card=CARD, gap=GAP, padding=PADDING, header=HEADER, least=LEAST, shape=SHAPE
    )


def people(column: int, row: int, count: int) -> list[Item]:
    return [Item(f"{column}.{row}.{number}", column, row) for number in range(count)]


def extent(bounds: Box) -> float:
    return max(bounds.width / SHAPE, bounds.height)


ITEMS = st.lists(st.tuples(st.integers(0, 4), st.integers(0, 2)), max_size=60).map(
    lambda cells: [Item(str(number), *cell) for number, cell in enumerate(cells)]
)


def test_an_empty_grid_has_cells_of_the_least_size() -> None:
    layout = arranged([])
    assert layout.positions == {}
    assert layout.bounds == Box(0, 0, 5 * LEAST[0], 3 * LEAST[1])
    assert {(cell.box.width, cell.box.height, cell.count) for cell in layout.cells} == {(*LEAST, 0)}


def test_a_grid_without_cells_has_no_size() -> None:
    assert arranged([], 0, 0).bounds == Box(0, 0, 0, 0)
    assert arranged([], 0, 2).cells == ()


def test_one_card_stands_below_the_caption_of_its_cell() -> None:
    layout = arranged([Item("a", 1, 2)])
    assert layout.positions == {"a": (LEAST[0] + PADDING, 2 * LEAST[1] + HEADER + PADDING)}


def test_a_card_outside_the_grid_is_refused() -> None:
    with pytest.raises(ValueError, match="outside"):
        arranged([Item("a", 5, 0)])


def test_a_cell_is_read_like_a_page() -> None:
    layout = arranged(people(0, 0, 12), 1, 1)
    places = [(y, x) for x, y in layout.positions.values()]
    assert places == sorted(places)
    assert len({x for _, x in places}) > 1, "several beside each other"


def test_only_the_crowded_column_and_row_grow() -> None:
    layout = arranged(people(2, 1, 40))
    widths = [cell.box.width for cell in layout.cells if cell.row == 0]
    heights = [cell.box.height for cell in layout.cells if cell.column == 0]
    assert [width > LEAST[0] for width in widths] == [False, False, True, False, False]
    assert [height > LEAST[1] for height in heights] == [False, True, False]


def test_three_hundred_in_one_cell_still_have_the_shape_of_a_screen() -> None:
    bounds = arranged(people(4, 0, 300)).bounds
    assert 1.4 < bounds.width / bounds.height < 2.2


def test_a_grid_of_two_thousand_is_not_much_larger_than_its_cards() -> None:
    items = [item for column, row in product(range(5), range(3)) for item in people(column, row, 134)]
    bounds = arranged(items).bounds
    assert bounds.width * bounds.height < 1.25 * len(items) * (CARD[0] + GAP) * (CARD[1] + GAP)


@given(ITEMS)
def test_every_card_stands_in_its_cell_and_touches_no_other(items: list[Item]) -> None:
    layout = arranged(items)
    assert list(layout.positions) == [item.key for item in items]
    assert closest(cards(layout.positions.values())) >= GAP
    cell_of = {(cell.column, cell.row): cell for cell in layout.cells}
    for item, card in zip(items, cards(layout.positions.values()), strict=True):
        box = cell_of[item.column, item.row].box
        inside = Box(box.x + PADDING, box.y + HEADER + PADDING, box.width - 2 * PADDING, box.height - HEADER)
        assert contains(inside, Box(card.x, card.y, card.width, card.height))
        assert card.bottom <= box.bottom - PADDING


@given(ITEMS)
def test_cells_form_a_whole_grid_and_count_their_cards(items: list[Item]) -> None:
    layout = arranged(items)
    assert [(cell.row, cell.column) for cell in layout.cells] == list(product(range(3), range(5)))
    assert sum(cell.count for cell in layout.cells) == len(items)
    assert len({(cell.column, cell.box.x, cell.box.width) for cell in layout.cells}) == 5
    assert len({(cell.row, cell.box.y, cell.box.height) for cell in layout.cells}) == 3
    area = sum(cell.box.width * cell.box.height for cell in layout.cells)
    assert area == pytest.approx(layout.bounds.width * layout.bounds.height)


@given(st.lists(st.integers(0, 12), min_size=4, max_size=4))
def test_a_small_grid_is_nearly_as_small_as_can_be(counts: list[int]) -> None:
    cells = list(product(range(2), range(2)))
    items = [item for cell, count in zip(cells, counts, strict=True) for item in people(*cell, count)]
    at = dict(zip(cells, counts, strict=True))
    smallest = min(
        max(
            sum(max(LEAST[0], 2 * PADDING + each * (CARD[0] + GAP) - GAP) for each in abreast) / SHAPE,
            sum(
                max(
                    LEAST[1],
                    2 * PADDING
                    + HEADER
                    + max(-(-at[column, row] // abreast[column]) for column in range(2)) * (CARD[1] + GAP)
                    - GAP,
                )
                for row in range(2)
            ),
        )
        for abreast in product(range(1, 13), repeat=2)
    )
    assert extent(arranged(items, 2, 2).bounds) <= 1.2 * smallest
