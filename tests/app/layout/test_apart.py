"""Cards moved apart."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.layout.apart import settle
from tests.app.layout.boxes import CARD, cards, closest

ROOM = (CARD[0] + 20, CARD[1] + 20)
PLACES = st.lists(st.tuples(st.floats(-900, 900), st.floats(-900, 900)), max_size=60)


def test_a_place_that_is_free_is_kept() -> None:
    assert settle([(0.2, 0.0), (255.9, 0.0), (0.0, 97.6)], ROOM) == [(0, 0), (256, 0), (0, 98)]


def test_many_at_one_place_gather_around_it() -> None:
    places = settle([(0.0, 0.0)] * 100, ROOM)
    assert closest(cards(places)) >= 20
    assert max(abs(x) for x, _ in places) < 8 * ROOM[0]
    assert max(abs(y) for _, y in places) < 8 * ROOM[1]


@given(PLACES)
def test_settled_cards_never_overlap(wanted: list[tuple[float, float]]) -> None:
    places = settle(wanted, ROOM)
    assert closest(cards(places)) >= 20
    assert all(x == int(x) and y == int(y) for x, y in places)
    assert settle(places, ROOM) == places
