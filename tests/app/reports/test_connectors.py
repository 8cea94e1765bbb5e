from __future__ import annotations

from math import cos, radians, sin

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.reports.connectors import Course, Site, bent, nearest, site_at, straight

Place = tuple[float, float]
lengths = st.integers(-900, 900).filter(lambda length: abs(length) >= 5)


def drawn(course: Course) -> list[Place]:
    """The corners as the file format says they are drawn: preset shape, mirrored, then turned."""
    w, h = course.width, course.height
    first, second, third = ([each / 100_000 for each in course.adjustments] + [0, 0, 0])[:3]
    local = {
        "straightConnector1": [(0, 0), (w, h)],
        "bentConnector2": [(0, 0), (w, 0), (w, h)],
        "bentConnector3": [(0, 0), (first * w, 0), (first * w, h), (w, h)],
        "bentConnector4": [(0, 0), (first * w, 0), (first * w, second * h), (w, second * h), (w, h)],
        "bentConnector5": [
            (0, 0),
            (first * w, 0),
            (first * w, second * h),
            (third * w, second * h),
            (third * w, h),
            (w, h),
        ],
    }[course.preset]
    turn = radians(course.turn / 60_000)
    found = []
    for x, y in local:
        across, down = x - w / 2, y - h / 2
        across, down = -across if course.mirrored else across, -down if course.upside_down else down
        turned = (across * cos(turn) - down * sin(turn), across * sin(turn) + down * cos(turn))
        found.append((course.x + w / 2 + turned[0], course.y + h / 2 + turned[1]))
    return found


@given(st.lists(lengths, min_size=1, max_size=5), st.booleans())
def test_a_connector_is_drawn_along_its_corners(steps: list[int], downwards: bool):
    corners = [(100.0, 200.0)]
    for number, step in enumerate(steps):
        x, y = corners[-1]
        corners.append((x, y + step) if (number % 2 == 0) == downwards else (x + step, y))
    width, height = corners[-1][0] - corners[0][0], corners[-1][1] - corners[0][1]
    assume(len(steps) == 1 or (abs(width) >= 1 and abs(height) >= 1))
    made = drawn(bent(corners))
    assert len(made) == len(corners)
    for one, other in zip(made, corners, strict=True):
        assert one == pytest.approx(other, abs=0.05)


def test_corners_that_are_none_are_left_out():
    assert drawn(bent([(0, 0), (0, 5), (0, 5), (0, 9)])) == [(0, 0), (0, 9)]


def test_more_pieces_than_a_connector_has_are_refused():
    with pytest.raises(ValueError, match="6 pieces"):
        bent([(0, 0), (5, 0), (5, 5), (9, 5), (9, 9), (12, 9), (12, 12)])


def test_a_straight_connector_runs_from_point_to_point():
    for end in ((9.0, 9.0), (-9.0, 9.0), (9.0, -9.0), (-9.0, -9.0)):
        assert drawn(straight((0.0, 0.0), end)) == [(0, 0), end]


def test_connectors_are_glued_where_cards_face_each_other():
    left, right, below = (0, 0, 10, 10), (50, 0, 60, 10), (0, 50, 10, 60)
    assert nearest(left, right) == (Site.RIGHT, Site.LEFT)
    assert nearest(below, left) == (Site.TOP, Site.BOTTOM)
    assert site_at(left, (5, 10)) is Site.BOTTOM
