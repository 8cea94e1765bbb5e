"""The ladder to strategic partnership, and how an agreement stands."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.method.agreements import AgreementState, agreement_state
from app.method.parameters import STANDARD
from app.method.partnership import RUNGS, Footing, ladder
from models.values import Partnership

TODAY = date(2026, 3, 2)
SUMMIT = Footing(
    buys=True,
    share=45,
    organisational=85,
    has_agreement=True,
    is_binding=True,
    is_exclusive=True,
    has_innovation=True,
    is_benchmarked=True,
    visits=2,
    outward=1,
    inward=1,
    locked=3,
    solidity=60,
)
PERCENT = st.none() | st.floats(0, 100)
COUNT = st.integers(0, 3)
FOOTINGS = st.builds(
    Footing,
    buys=st.booleans(),
    share=PERCENT,
    organisational=PERCENT,
    has_agreement=st.booleans(),
    is_binding=st.booleans(),
    is_exclusive=st.booleans(),
    has_innovation=st.booleans(),
    is_benchmarked=st.booleans(),
    visits=COUNT,
    outward=COUNT,
    inward=COUNT,
    locked=COUNT,
    solidity=PERCENT,
)


def deeds(footing: Footing, step: Partnership) -> list[str]:
    return [str(each.deed) for each in ladder(footing, None).missing_until(step)]


def test_who_has_everything_stands_at_the_summit() -> None:
    found = ladder(SUMMIT, Partnership.STRATEGIC)
    assert found.reached is Partnership.STRATEGIC
    assert found.next is None
    assert found.missing_until(Partnership.STRATEGIC) == ()
    assert found.why.next_step is None


def test_who_has_nothing_is_told_the_cheapest_deeds_first() -> None:
    found = ladder(Footing(), None)
    assert (found.reached, found.next) == (None, Partnership.SUPPLIER)
    assert deeds(Footing(), Partnership.SUPPLIER) == ["Win the first order"]
    assert deeds(Footing(), Partnership.PREFERRED) == [
        "Hold an executive visit",
        "Raise O to 40",
        "Win the first order",
        "Raise our share of their purchases to 20%",
    ]


@pytest.mark.parametrize(
    ("missing", "reached", "deed"),
    [
        ({"is_exclusive": False}, Partnership.PARTNER, "Agree on exclusivity"),
        ({"has_innovation": False}, Partnership.PARTNER, "Open a joint innovation centre"),
        ({"solidity": 49.9}, Partnership.PARTNER, "Lock more projects in the agreement"),
        ({"is_binding": False}, Partnership.PARTNER, "Sign a binding agreement"),
        ({"organisational": 79}, Partnership.PARTNER, "Raise O to 80"),
        ({"inward": 0}, Partnership.PREFERRED, "Invite their executives"),
        ({"outward": 0}, Partnership.PREFERRED, "Bring our executives there"),
        ({"is_benchmarked": False}, Partnership.PREFERRED, "Hold a strategy benchmarking meeting"),
        ({"has_agreement": False}, Partnership.PREFERRED, "Sign a strategic agreement"),
        ({"share": 10}, Partnership.SUPPLIER, "Raise our share of their purchases to 40%"),
        ({"buys": False}, None, "Win the first order"),
    ],
)
def test_one_missing_fact_holds_the_rung_and_names_its_deed(missing, reached, deed) -> None:
    footing = replace(SUMMIT, **missing)
    assert ladder(footing, None).reached is reached
    assert deeds(footing, Partnership.STRATEGIC) == [deed]


def test_the_next_rung_is_above_the_confirmed_one_whatever_the_facts_say() -> None:
    found = ladder(Footing(buys=True), Partnership.PARTNER)
    assert (found.reached, found.next) == (Partnership.SUPPLIER, Partnership.STRATEGIC)
    assert str(found.why.next_step) == "Hold an executive visit."


def test_the_thresholds_are_the_methods() -> None:
    strict = replace(STANDARD, ladder_strategic_share=50)
    assert ladder(SUMMIT, None, strict).reached is Partnership.PARTNER


@given(FOOTINGS, FOOTINGS)
def test_more_facts_never_lead_down(one: Footing, other: Footing) -> None:
    def most(name: str) -> object:
        values = [getattr(each, name) for each in (one, other)]
        known = [value for value in values if value is not None]
        return max(known) if known else None

    both = Footing(**{name: most(name) for name in Footing.__dataclass_fields__})
    for each in (one, other):
        lower, higher = ladder(each, None), ladder(both, None)
        assert _height(lower.reached) <= _height(higher.reached)
        for step in RUNGS:
            assert len(higher.missing_until(step)) <= len(lower.missing_until(step))


def _height(step: Partnership | None) -> int:
    return -1 if step is None else RUNGS.index(step)


DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("signed", "starts", "ends", "state"),
    [
        (None, None, None, AgreementState.DRAFT),
        (None, TODAY, TODAY - DAY, AgreementState.DRAFT),
        (TODAY + DAY, None, None, AgreementState.DRAFT),
        (TODAY, None, None, AgreementState.IN_FORCE),
        (TODAY, TODAY, TODAY, AgreementState.IN_FORCE),
        (TODAY, TODAY + DAY, None, AgreementState.SIGNED),
        (TODAY - DAY, None, TODAY - DAY, AgreementState.ENDED),
    ],
)
def test_an_agreement_is_in_force_from_its_first_day_through_its_last(signed, starts, ends, state) -> None:
    assert agreement_state(signed, starts, ends, TODAY) is state
