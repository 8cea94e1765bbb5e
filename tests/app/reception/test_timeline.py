"""A day stands in columns: tracks beside one another, everybody over all of them."""

from __future__ import annotations

from datetime import timedelta

from app.reception.agenda import Line
from app.reception.timeline import DAY_MINUTES, Block, lay_out
from models.values import AgendaKind
from tests.app.reception.journey import DAY, LINES, line


def blocks(*lines: Line) -> dict[str, tuple[int, int, float, float]]:
    return {one.key: (one.top, one.bottom, one.left, one.right) for one in lay_out(lines, DAY).blocks}


def test_everybody_is_as_wide_as_all_tracks() -> None:
    found = {block.key: block for block in lay_out(LINES, DAY).blocks}
    assert lay_out(LINES, DAY).tracks == ("Technical", "Commercial")
    assert found["01"] == Block("01", 510, 540, 0, 1)
    assert (found["12"].left, found["12"].right) == (0, 0.5)
    assert (found["13"].left, found["13"].right) == (0.5, 1)


def test_what_overlaps_shares_its_column() -> None:
    one = line("1", "9:00", "10:00", AgendaKind.OTHER, "A")
    other = line("2", "9:30", "10:30", AgendaKind.OTHER, "B")
    after = line("3", "10:30", "11:00", AgendaKind.OTHER, "C")
    assert blocks(one, other, after) == {
        "1": (540, 600, 0, 0.5),
        "2": (570, 630, 0.5, 1),
        "3": (630, 660, 0, 1),
    }


def test_whole_hours_around_the_day_are_in_sight() -> None:
    shown = lay_out(LINES, DAY)
    assert (shown.first, shown.last) == (8 * 60, 21 * 60)
    assert (lay_out((), DAY).first, lay_out((), DAY).last) == (480, 1080)


def test_a_line_into_the_night_stays_within_its_day() -> None:
    late = line("1", "23:55", "23:59", AgendaKind.DRINKS, "Bar")
    late = Line("1", late.starts_at, late.ends_at + timedelta(hours=2), late.kind, late.title)
    top, bottom, *_ = blocks(late)["1"]
    assert (top, bottom) == (DAY_MINUTES - 10, DAY_MINUTES)


def test_a_track_is_found_by_where_one_points() -> None:
    shown = lay_out(LINES, DAY)
    assert [shown.track_at(share) for share in (-1, 0.2, 0.5, 0.99, 1.5)] == [
        "Technical",
        "Technical",
        "Commercial",
        "Commercial",
        "Commercial",
    ]
    assert lay_out((), DAY).track_at(0.5) == ""
