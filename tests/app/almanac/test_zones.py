"""Wall-clock times when the clocks change."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.almanac.zones import find_zone, from_utc, is_missing, is_twice, settle, to_utc, zone_names
from app.errors import UserError

MADRID = "Europe/Madrid"


def test_the_hour_that_the_clocks_skip_is_missing() -> None:
    assert is_missing(datetime(2026, 3, 29, 2, 30), MADRID)
    assert not is_missing(datetime(2026, 3, 29, 3, 0), MADRID)
    assert not is_missing(datetime(2026, 3, 29, 2, 30), "Asia/Shanghai")


def test_the_hour_that_the_clocks_repeat_comes_twice_and_the_first_counts() -> None:
    twice = datetime(2026, 10, 25, 2, 30)
    assert is_twice(twice, MADRID)
    assert not is_twice(datetime(2026, 3, 29, 2, 30), MADRID)
    assert to_utc(twice, MADRID) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_an_appointment_in_the_missing_hour_is_put_after_it_and_that_is_said() -> None:
    settled, said = settle(datetime(2026, 3, 29, 2, 30), MADRID)
    assert settled == datetime(2026, 3, 29, 3, 30)
    assert str(said) == (
        "On 29 Mar 2026 the clocks in Europe/Madrid are put forward, and 02:30 does not come."
        " It was set to 03:30."
    )
    assert settle(settled, MADRID) == (settled, None)


def test_a_whole_day_that_a_zone_skipped_is_missing_too() -> None:
    assert settle(datetime(2011, 12, 30, 9), "Pacific/Apia")[0] == datetime(2011, 12, 31, 9)


@given(st.datetimes(datetime(1901, 1, 1), datetime(2099, 1, 1)), st.sampled_from(zone_names()))
def test_a_settled_moment_survives_the_way_through_utc(moment: datetime, zone: str) -> None:
    settled, _ = settle(moment, zone)
    assert from_utc(to_utc(settled, zone), zone) == settled
    assert not is_missing(settled, zone)


@pytest.mark.parametrize(
    "name", ["", "Mars/Olympus", "../etc/passwd", "/etc/localtime", "Europe", "Europe/\0"]
)
def test_what_is_no_zone_is_refused(name: str) -> None:
    with pytest.raises(UserError, match="no time zone"):
        find_zone(name)


def test_the_zones_to_choose_from_are_places() -> None:
    assert {"UTC", "Europe/Madrid", "Asia/Shanghai"} <= set(zone_names())
    assert not any(name.startswith("Etc/") for name in zone_names())
