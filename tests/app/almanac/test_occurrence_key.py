"""Keys of occurrences that are computed."""

from __future__ import annotations

from datetime import datetime

from hypothesis import given
from hypothesis import strategies as st

from app.almanac.occurrence_key import Occurrence, occurrence_key, read_occurrence_key


@given(st.datetimes())
def test_what_is_written_is_read(start: datetime) -> None:
    assert read_occurrence_key(occurrence_key("k-1", start)) == Occurrence("k-1", start)


def test_the_key_is_short_to_the_minute() -> None:
    assert occurrence_key("k", datetime(2026, 3, 4, 9)) == "k@2026-03-04T09:00"


def test_other_keys_are_none_of_an_occurrence() -> None:
    assert read_occurrence_key("0198c0de-0000-7000-8000-000000000001") is None
    assert read_occurrence_key("k@yesterday") is None
