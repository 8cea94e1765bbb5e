"""Calculation 5: organisational relationship and its caps."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.method.organisational import PARTS, Organisation, Organisational, organisational
from models.values import CustomerRatingKind as Kind

TODAY = date(2026, 3, 2)
LAST_YEAR = date(2025, 6, 1)
PROVED = Organisation(
    {Kind.DEPTH: 4, Kind.RECOGNITION: 4, Kind.RELIANCE: 3, Kind.FIT: 4},
    has_agreement=True,
    is_exclusive=True,
    last_executive_visit=LAST_YEAR,
    last_benchmarking=LAST_YEAR,
)


def points(found: Organisational) -> dict[Kind, float]:
    return {part.kind: part.points for part in found.parts}


def test_the_worked_example_of_the_method_comes_out_as_printed() -> None:
    assert organisational(PROVED, TODAY).value == 68.75


@pytest.mark.parametrize(
    ("missing", "kind", "limit"),
    [
        ({"has_agreement": False}, Kind.DEPTH, 3),
        ({"last_executive_visit": None}, Kind.RECOGNITION, 3),
        ({"last_executive_visit": date(2025, 3, 2)}, Kind.RECOGNITION, 3),
        ({"last_benchmarking": date(2024, 12, 1)}, Kind.FIT, 3),
        ({"is_exclusive": False}, Kind.RELIANCE, 4),
    ],
)
def test_what_is_not_proved_is_capped(missing: dict[str, Any], kind: Kind, limit: float) -> None:
    best = replace(PROVED, ratings=dict.fromkeys(PARTS, 5.0))
    assert organisational(best, TODAY).value == 100
    capped = organisational(replace(best, **missing), TODAY)
    assert points(capped) == dict.fromkeys(PARTS, 100) | {kind: 25 * (limit - 1)}
    assert [part.kind for part in capped.parts if part.is_capped] == [kind]


def test_an_innovation_centre_lifts_the_cap_as_exclusivity_does() -> None:
    best = replace(PROVED, ratings=dict.fromkeys(PARTS, 5.0), is_exclusive=False, has_innovation=True)
    assert organisational(best, TODAY).value == 100


def test_a_cap_above_the_rating_takes_nothing() -> None:
    low = replace(PROVED, ratings={Kind.DEPTH: 2.5}, has_agreement=False)
    depth = organisational(low, TODAY).parts[0]
    assert (depth.points, depth.is_capped) == (37.5, False)
    assert depth.cap is not None


def test_what_is_not_rated_counts_nothing_and_rating_it_is_the_next_step() -> None:
    found = organisational(replace(PROVED, ratings={Kind.DEPTH: 5.0}), TODAY)
    assert found.value == 25
    assert "not rated yet: 0" in "\n".join(found.why.lines())
    assert str(found.why.next_step).startswith("Rate “Recognition”")


def test_nothing_rated_is_not_known() -> None:
    assert organisational(Organisation(), TODAY).value is None


def test_why_names_the_cap_and_what_lifts_it() -> None:
    found = organisational(replace(PROVED, last_executive_visit=None), TODAY)
    lines = found.why.lines()
    assert "Recognition: 4 of 5, counted as 3: 50; no executive visit in the last 12 months" in lines
    assert lines[-1] == "Hold an executive visit: O rises by 6.2."


def test_all_at_their_best_leaves_nothing_to_raise() -> None:
    best = replace(PROVED, ratings=dict.fromkeys(PARTS, 5.0))
    assert organisational(best, TODAY).why.next_step is None


ratings = st.dictionaries(st.sampled_from(PARTS), st.floats(1, 5), min_size=1)
days = st.none() | st.dates(date(2024, 1, 1), TODAY)
known = st.builds(Organisation, ratings, st.booleans(), st.booleans(), st.booleans(), days, days)


@given(known, st.sampled_from(PARTS), st.floats(0, 4))
def test_raising_a_rating_never_lowers_it(of: Organisation, kind: Kind, by: float) -> None:
    raised = replace(of, ratings={**of.ratings, kind: min(5.0, of.ratings.get(kind, 1.0) + by)})
    before, after = organisational(of, TODAY).value, organisational(raised, TODAY).value
    assert before is not None
    assert after is not None
    assert 0 <= before <= after + 1e-9 <= 100 + 1e-9


@given(known)
def test_lifting_every_cap_never_lowers_it(of: Organisation) -> None:
    lifted = replace(PROVED, ratings=of.ratings)
    before, after = organisational(of, TODAY).value, organisational(lifted, TODAY).value
    assert before is not None
    assert after is not None
    assert before <= after + 1e-9


@given(known)
def test_advice_brings_what_it_promises(of: Organisation) -> None:
    for advice in organisational(of, TODAY).advice:
        assert 0 <= advice.gain <= 25
        assert 1 <= advice.effort <= 5
