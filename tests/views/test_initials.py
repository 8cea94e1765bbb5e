"""People where there is little room."""

from __future__ import annotations

import pytest

from views.initials import initials


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("林蔚然", "林蔚然"),
        ("林悦", "林悦"),
        ("欧阳文静", "欧阳文"),
        ("Ana María Ruiz", "AR"),
        ("Ana", "An"),
        ("", ""),
    ],
)
def test_short_chinese_names_are_shown_whole_and_others_by_their_first_letters(name: str, shown: str) -> None:
    assert initials(name) == shown
