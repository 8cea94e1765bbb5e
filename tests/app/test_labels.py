"""Every value of the method has a name."""

from __future__ import annotations

from enum import Enum

import pytest

from app.labels import label, short
from models import values
from models.values import Closeness, Grade, Level, Role, Sector, TeamRole

ENUMERATIONS = [
    found
    for found in vars(values).values()
    if isinstance(found, type) and issubclass(found, Enum) and found.__module__.startswith(values.__name__)
]


@pytest.mark.parametrize("enumeration", ENUMERATIONS, ids=lambda found: found.__name__)
def test_every_member_has_a_name_of_its_own(enumeration: type[Enum]) -> None:
    names = [label(member) for member in enumeration]
    assert all(names)
    assert len(set(names)) == len(names)
    assert all(short(member) for member in enumeration)


def test_the_method_s_terms_are_used() -> None:
    assert label(Level.COACH) == "Coach"
    assert label(Level.NOT_CONTACTED) == "Not contacted yet"
    assert label(Role.DECIDER) == "Decision maker"


def test_values_that_are_equal_as_text_keep_their_own_names() -> None:
    assert label(Sector.FINANCE) != label(TeamRole.FINANCE)
    assert label(Grade.PARTNER) != label(Role.APPROVER)


def test_a_badge_holds_a_letter_or_a_number() -> None:
    shown = [short(member) for member in (*Level, Closeness.TRUSTED, Grade.STRATEGIC, TeamRole.ACCOUNT)]
    assert shown == ["3", "2", "1", "0", "−1", "–", "4", "S", "AR"]
