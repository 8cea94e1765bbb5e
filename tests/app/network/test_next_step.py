"""The cheapest next step of K, as something to plan."""

from __future__ import annotations

from datetime import date

import pytest

from app.method.key_relationship import Holder, Position, key_relationship
from app.network.next_step import next_step
from models.values import Closeness, Level, Role

DAY = date(2026, 3, 2)


def holder(level: Level, closeness: Closeness) -> Holder:
    return Holder("p", "Ana", level, closeness, None, DAY, True)


@pytest.mark.parametrize(
    ("sits", "title", "person", "to"),
    [
        (None, "Find out who holds the seat “CFO”", None, None),
        (
            holder(Level.COACH, Closeness.UNKNOWN),
            "Bring the closeness with Ana from 0 to 1",
            "p",
            None,
        ),
        (
            holder(Level.NEUTRAL, Closeness.TRUSTED),
            "Raise Ana from level 0 to 1",
            "p",
            Level.SUPPORT,
        ),
    ],
    ids=["seat", "closeness", "level"],
)
def test_it_is_the_step_that_why_names_first(sits, title, person, to):
    score = key_relationship([Position(Role.DECIDER, "CFO", sits, None, "s")])
    draft = next_step(score)
    assert draft is not None
    assert (str(draft.title), draft.person, draft.to_level) == (title, person, to)


def test_nothing_is_planned_where_nothing_is_left_to_raise():
    assert next_step(key_relationship([])) is None
