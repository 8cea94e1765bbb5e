"""A month laid out: every entry is shown or counted, and no bar lies on another."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.layout.month import Bar, Span, Week, lay_out, weeks_of
from app.layout.month_grid import MonthGrid, Part

MARCH = weeks_of(2026, 3)


def span(key: str, first: int, last: int | None = None, rank: str = "") -> Span:
    """An entry on days of March 2026, which begins on a Sunday."""
    return Span(key, date(2026, 3, first), date(2026, 3, last or first), rank)


def lanes_on(week: Week, column: int) -> dict[int, str]:
    return {bar.lane: bar.key for bar in week.bars if column in bar.columns}


def test_a_month_is_whole_weeks_around_its_days() -> None:
    assert weeks_of(2026, 3) == tuple(date(2026, 2, 23) + timedelta(weeks=week) for week in range(6))
    assert weeks_of(2026, 3, first_weekday=6)[0] == date(2026, 3, 1)
    assert len(weeks_of(2027, 2)) == 4


@given(st.dates(date(1900, 1, 1), date(2100, 12, 1)), st.integers(0, 6))
def test_the_weeks_of_any_month_hold_its_first_and_last_day(day: date, first_weekday: int) -> None:
    weeks = weeks_of(day.year, day.month, first_weekday)
    assert all(week.weekday() == first_weekday for week in weeks)
    assert weeks[0] <= day.replace(day=1) < weeks[0] + timedelta(days=7)
    last = (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    assert weeks[-1] <= last < weeks[-1] + timedelta(days=7)


def test_an_entry_over_the_weekend_is_a_bar_in_each_week() -> None:
    weeks = lay_out([span("fair", 6, 10)], MARCH, 3)
    assert weeks[1].bars == (Bar("fair", 1, 4, 3, 0, True, False),)
    assert weeks[2].bars == (Bar("fair", 2, 0, 2, 0, False, True),)


def test_long_entries_lie_above_and_short_ones_fill_what_is_free() -> None:
    weeks = lay_out([span("call", 3, rank="08:00"), span("fair", 2, 4), span("visit", 5)], MARCH, 3)
    assert lanes_on(weeks[1], 1) == {0: "fair", 1: "call"}
    assert lanes_on(weeks[1], 3) == {0: "visit"}


def test_entries_of_one_day_follow_their_rank() -> None:
    weeks = lay_out([span("a", 3, rank="14:00"), span("b", 3, rank="09:00")], MARCH, 3)
    assert lanes_on(weeks[1], 1) == {0: "b", 1: "a"}


def test_a_day_with_too_much_gives_its_last_line_to_the_count() -> None:
    weeks = lay_out([span(name, 3) for name in "abcde"], MARCH, 3)
    assert lanes_on(weeks[1], 1) == {0: "a", 1: "b"}
    assert weeks[1].hidden == (0, 3, 0, 0, 0, 0, 0)


def test_a_day_that_is_just_full_hides_nothing() -> None:
    weeks = lay_out([span(name, 3) for name in "abc"], MARCH, 3)
    assert lanes_on(weeks[1], 1) == {0: "a", 1: "b", 2: "c"}
    assert weeks[1].hidden == (0,) * 7


SPANS = st.lists(
    st.builds(
        lambda start, days, rank: (start, days, rank),
        st.integers(-10, 50),
        st.integers(0, 20),
        st.sampled_from(["", "09:00", "14:30"]),
    ),
    max_size=40,
).map(
    lambda rows: [
        Span(
            f"k{i}",
            date(2026, 3, 1) + timedelta(days=start),
            date(2026, 3, 1) + timedelta(days=start + days),
            rank,
        )
        for i, (start, days, rank) in enumerate(rows)
    ]
)


@given(SPANS, st.integers(1, 6))
def test_no_two_bars_of_a_week_overlap_and_none_is_forgotten(spans: list[Span], lanes: int) -> None:
    for week in lay_out(spans, MARCH, lanes):
        for column in range(7):
            day = week.day(column)
            on_day = [bar for bar in week.bars if column in bar.columns]
            assert len({bar.lane for bar in on_day}) == len(on_day)
            assert len(on_day) + week.hidden[column] == sum(s.first <= day <= s.last for s in spans)
            room = lanes - 1 if week.hidden[column] else lanes
            assert all(bar.lane < room for bar in on_day)


@given(SPANS, st.randoms())
def test_the_order_of_arrival_does_not_matter(spans: list[Span], random) -> None:
    shuffled = list(spans)
    random.shuffle(shuffled)
    assert lay_out(shuffled, MARCH, 4) == lay_out(spans, MARCH, 4)


def test_a_point_on_a_bar_is_found_with_the_part_that_it_touches() -> None:
    grid = MonthGrid(width=700, height=624, weeks=6)
    weeks = lay_out([span("fair", 3, 4)], MARCH, grid.lanes)
    left, top, width, height = grid.bar(weeks[1].bars[0])
    middle = top + height / 2
    assert grid.bar_at(left + 1, middle, weeks) == (weeks[1].bars[0], Part.BEGINNING)
    assert grid.bar_at(left + width / 2, middle, weeks) == (weeks[1].bars[0], Part.BODY)
    assert grid.bar_at(left + width - 1, middle, weeks) == (weeks[1].bars[0], Part.END)
    assert grid.bar_at(left + width / 2, top - 3, weeks) is None


def test_narrow_weekends_leave_their_room_to_the_working_days() -> None:
    grid = MonthGrid(width=620, height=624, weeks=6, shares=(1, 1, 1, 1, 1, 0.6, 0.6))
    weeks = lay_out([span("fair", 6, 8)], MARCH, grid.lanes)
    assert grid.cell(0, 4)[2] == 100
    assert round(grid.cell(0, 5)[2]) == 60
    assert round(grid.bar(weeks[1].bars[0])[0]) == 404
    assert grid.day_at(505, 100, weeks) == date(2026, 2, 28)
    assert grid.day_at(495, 100, weeks) == date(2026, 2, 27)


def test_weeks_with_room_have_tall_bars() -> None:
    grid = MonthGrid(width=700, height=624, weeks=6, tall=frozenset({1}))
    assert (grid.lanes, grid.tall_lanes) == (3, 1)
    weeks = lay_out([span("a", 3), span("b", 10), span("c", 10)], MARCH, grid.lanes)
    assert grid.bar(weeks[1].bars[0])[3] == 36
    assert [grid.bar(bar)[1] - grid.cell(2, 1)[1] for bar in weeks[2].bars] == [24, 46]


def test_a_point_outside_is_taken_for_the_nearest_day() -> None:
    grid = MonthGrid(width=700, height=624, weeks=6)
    weeks = lay_out([], MARCH, grid.lanes)
    assert grid.day_at(-50, -50, weeks) == date(2026, 2, 23)
    assert grid.day_at(9999, 9999, weeks) == date(2026, 4, 5)
    assert grid.day_at(150, 24 + 150, weeks) == date(2026, 3, 3)


def test_the_count_of_what_is_hidden_is_found_where_it_is_drawn() -> None:
    grid = MonthGrid(width=700, height=324, weeks=6)
    weeks = lay_out([span(name, 3) for name in "abcde"], MARCH, grid.lanes)
    left, top, width, height = grid.more(1, 1)
    assert grid.more_at(left + width / 2, top + height / 2, weeks) == date(2026, 3, 3)
    left, top, width, height = grid.more(1, 2)
    assert grid.more_at(left + width / 2, top + height / 2, weeks) is None


@given(st.floats(200, 3000), st.floats(100, 2000), st.integers(4, 6), SPANS)
def test_bars_stay_within_their_week(width: float, height: float, count: int, spans: list[Span]) -> None:
    grid = MonthGrid(width=width, height=height, weeks=count)
    for week in lay_out(spans, MARCH[:count], grid.lanes):
        for bar in week.bars:
            left, _, wide, _ = grid.bar(bar)
            assert left >= 0
            assert wide > 0
            assert left + wide <= width + 0.01
