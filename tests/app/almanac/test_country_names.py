"""Countries as people write them."""

from __future__ import annotations

import pytest

from app.almanac.country_names import country_code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("中国", "CN"),
        ("España", "ES"),
        ("espana", "ES"),
        ("United Kingdom", "GB"),
        ("MÉXICO", "MX"),
        (" de ", "DE"),
        ("ua", "UA"),
        ("Atlantis", ""),
        ("", ""),
        (None, ""),
    ],
)
def test_a_country_is_known_by_its_names_in_our_languages_and_by_its_code(text: str | None, code: str):
    assert country_code(text) == code
