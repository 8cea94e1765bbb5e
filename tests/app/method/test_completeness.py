"""Calculation 8: information completeness. The worked examples are our own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.method.completeness import (
    PARTS,
    TEXT_PARTS,
    Basics,
    DecidingPosition,
    Part,
    Profile,
    Reason,
    completeness,
)
from app.method.parameters import Method
from models.values import Grade, SectionKind

TODAY = date(2026, 3, 2)
FRESH = TODAY - timedelta(days=30)
OLD = TODAY - timedelta(days=366)

GOOD = Part(filled=True, sourced_on=FRESH, approved_on=FRESH)
RATED = DecidingPosition("CTO", "Ann", TODAY, has_evidence=True)
COMPLETE = Profile(Basics(10, 10, FRESH), (RATED,), contacts=1, parts=dict.fromkeys(TEXT_PARTS, GOOD))

EXAMPLE = Profile(
    basics=Basics(filled=8, wanted=10, sourced_on=FRESH),  # 8 of 10
    positions=(
        DecidingPosition("CEO", "Ann", FRESH, has_evidence=True),  # 1
        DecidingPosition("CFO", "Bo", TODAY - timedelta(days=91), has_evidence=True),  # ½: stale
        DecidingPosition("CTO", "Cy", FRESH),  # 0: no evidence
        DecidingPosition("Head of Purchasing"),  # 0: empty
    ),  # 37.5 % of 25 = 9.375
    contacts=7,
    parts={
        SectionKind.STRATEGY: GOOD,  # 20 of 20
        SectionKind.FINANCE: Part(filled=True),  # 0 of 10: no source
        SectionKind.SWOT: Part(filled=True, sourced_on=FRESH, approved_on=OLD),  # 2.5 of 5: expired
        SectionKind.BUYING: Part(filled=True, sourced_on=OLD),  # 5 of 10: expired
    },
)


@pytest.mark.parametrize(
    ("grade", "value"),
    [
        (Grade.STRATEGIC, 44.875),  # (8 + 9.375 + 20 + 0 + 0 + 2.5 + 5 + 0) / 100
        (Grade.PARTNER, 44.875),
        (Grade.PRIORITY, 100 * 22.375 / 55),  # basics, organisation, buying, vendors
        (Grade.GENERAL, 100 * 33 / 35),  # basics and one contact
        (None, 100 * 33 / 35),
    ],
)
def test_the_worked_example_by_grade(grade: Grade | None, value: float) -> None:
    assert completeness(EXAMPLE, grade, TODAY).value == pytest.approx(value)


def test_the_parts_of_the_worked_example_say_why() -> None:
    parts = {part.kind: part for part in completeness(EXAMPLE, Grade.STRATEGIC, TODAY).parts}
    assert {kind: (part.earned, part.required, part.reason) for kind, part in parts.items()} == {
        SectionKind.BASICS: (8, 10, Reason.PARTLY),
        SectionKind.ORGANISATION: (9.375, 25, Reason.PARTLY),
        SectionKind.STRATEGY: (20, 20, Reason.COMPLETE),
        SectionKind.INDUSTRY: (0, 10, Reason.EMPTY),
        SectionKind.FINANCE: (0, 10, Reason.UNSOURCED),
        SectionKind.SWOT: (2.5, 5, Reason.EXPIRED),
        SectionKind.BUYING: (5, 10, Reason.EXPIRED),
        SectionKind.VENDORS: (0, 10, Reason.EMPTY),
    }


def test_what_is_missing_stands_largest_first() -> None:
    missing = completeness(EXAMPLE, Grade.STRATEGIC, TODAY).missing
    assert [part.missing for part in missing] == [15.625, 10, 10, 10, 5, 2.5, 2]


def test_a_complete_profile_makes_a_hundred_and_leaves_nothing_to_do() -> None:
    for grade in Grade:
        result = completeness(COMPLETE, grade, TODAY)
        assert result.value == 100
        assert result.why.next_step is None
        assert result.missing == ()


def test_an_empty_profile_makes_nothing() -> None:
    for grade in Grade:
        assert completeness(Profile(), grade, TODAY).value == 0


@pytest.mark.parametrize(
    ("part", "share"),
    [
        (Part(), 0),
        (Part(sourced_on=FRESH, approved_on=FRESH), 0),
        (Part(filled=True), 0),
        (Part(filled=True, approved_on=FRESH), 0),
        (Part(filled=True, sourced=True), 1),
        (Part(filled=True, sourced_on=FRESH), 1),
        (Part(filled=True, sourced_on=TODAY - timedelta(days=365)), 1),
        (Part(filled=True, sourced_on=TODAY - timedelta(days=366)), 0.5),
        (Part(filled=True, sourced_on=FRESH, approved_on=TODAY - timedelta(days=365)), 1),
        (Part(filled=True, sourced_on=FRESH, approved_on=TODAY - timedelta(days=366)), 0.5),
        (Part(filled=True, sourced_on=OLD, approved_on=FRESH), 0.5),
        (Part(filled=True, sourced=True, approved_on=OLD), 0.5),
    ],
)
def test_a_text_earns_by_its_source_and_its_age(part: Part, share: float) -> None:
    profile = replace(COMPLETE, parts={**COMPLETE.parts, SectionKind.STRATEGY: part})
    assert completeness(profile, Grade.STRATEGIC, TODAY).value == 80 + 20 * share


@pytest.mark.parametrize(
    ("position", "share"),
    [
        (DecidingPosition("CTO"), 0),
        (DecidingPosition("CTO", "Ann"), 0),
        (DecidingPosition("CTO", "Ann", TODAY), 0),
        (DecidingPosition("CTO", "Ann", None, has_evidence=True), 0),
        (DecidingPosition("CTO", "Ann", TODAY - timedelta(days=90), has_evidence=True), 1),
        (DecidingPosition("CTO", "Ann", TODAY - timedelta(days=91), has_evidence=True), 0.5),
    ],
)
def test_a_deciding_position_earns_by_evidence_and_age(position: DecidingPosition, share: float) -> None:
    profile = replace(COMPLETE, positions=(position, RATED))
    assert completeness(profile, Grade.STRATEGIC, TODAY).value == pytest.approx(75 + 25 * (1 + share) / 2)


def test_without_any_deciding_position_the_organisation_earns_nothing() -> None:
    result = completeness(replace(COMPLETE, positions=()), Grade.PRIORITY, TODAY)
    assert result.value == pytest.approx(100 * 30 / 55)
    assert "first decision seat" in str(result.why.next_step)


@pytest.mark.parametrize(
    ("basics", "earned"),
    [
        (Basics(), 0),
        (Basics(10, 10, FRESH), 10),
        (Basics(5, 10, FRESH), 5),
        (Basics(5, 10, OLD), 2.5),
        (Basics(5, 10), 0),
        (Basics(5, 10, sourced=True), 5),
    ],
)
def test_basics_earn_by_the_fields_filled(basics: Basics, earned: float) -> None:
    part = completeness(replace(COMPLETE, basics=basics), Grade.GENERAL, TODAY).parts[0]
    assert part.earned == earned


def test_the_cheapest_step_mends_what_is_there_before_it_writes_what_is_not() -> None:
    result = completeness(EXAMPLE, Grade.STRATEGIC, TODAY)
    assert str(result.why.next_step) == "Cite a source for “Finance”. Completeness rises by 10.0 points."


def test_the_cheapest_step_names_the_person() -> None:
    profile = replace(COMPLETE, positions=(RATED, DecidingPosition("CFO", "Bo", FRESH)))
    result = completeness(profile, Grade.PRIORITY, TODAY)
    assert str(result.why.next_step) == "Rate Bo with evidence. Completeness rises by 22.7 points."


def test_why_lists_each_required_part() -> None:
    lines = completeness(EXAMPLE, Grade.PRIORITY, TODAY).why.lines()
    assert "Organisation and decision chain: 9.4 of 25, partly" in lines
    assert "Vendor profile: 0 of 10, empty" in lines
    assert not any(line.startswith("SWOT") for line in lines)


def test_what_is_required_and_how_old_it_may_be_are_settings() -> None:
    method = Method.from_settings({"required_swot": 2, "stale_days": 400, "stale_people_days": 100})
    result = completeness(EXAMPLE, Grade.PRIORITY, TODAY, method)
    assert result.value == pytest.approx(100 * (8 + 25 * 2 / 4 + 5 + 10) / 60)


def test_a_method_that_requires_nothing_gives_no_value() -> None:
    method = Method.from_settings({f"points_{kind.value}": 0 for kind in PARTS})
    assert completeness(EXAMPLE, Grade.STRATEGIC, TODAY, method).value is None


days = st.none() | st.integers(0, 800).map(lambda age: TODAY - timedelta(days=age))
texts = st.builds(Part, filled=st.booleans(), sourced_on=days, approved_on=days, sourced=st.booleans())
seats = st.builds(
    DecidingPosition,
    title=st.just("CTO"),
    name=st.none() | st.just("Ann"),
    rated_on=days,
    has_evidence=st.booleans(),
)
profiles = st.builds(
    Profile,
    basics=st.builds(
        Basics, filled=st.integers(0, 10), wanted=st.just(10), sourced_on=days, sourced=st.booleans()
    ),
    positions=st.lists(seats, max_size=5),
    contacts=st.integers(0, 3),
    parts=st.dictionaries(st.sampled_from(TEXT_PARTS), texts),
)
grades = st.none() | st.sampled_from(Grade)


@given(profiles, grades)
def test_completeness_lies_between_0_and_100_and_has_a_next_step_below_100(
    profile: Profile, grade: Grade | None
) -> None:
    result = completeness(profile, grade, TODAY)
    assert result.value is not None
    assert 0 <= result.value <= 100 + 1e-9
    assert (result.why.next_step is None) == (not result.missing)
    for part in result.parts:
        assert 0 <= part.earned <= part.required
        assert (part.reason is Reason.COMPLETE) == (part.earned == part.required)


@given(profiles, grades, st.sampled_from(TEXT_PARTS))
def test_a_text_that_is_filled_and_fresh_never_lowers_it(
    profile: Profile, grade: Grade | None, kind: SectionKind
) -> None:
    better = replace(profile, parts={**profile.parts, kind: GOOD})
    before, after = completeness(profile, grade, TODAY).value, completeness(better, grade, TODAY).value
    assert before is not None
    assert after is not None
    assert after >= before


@given(profiles, grades, st.integers(1, 500))
def test_time_alone_never_raises_it(profile: Profile, grade: Grade | None, later: int) -> None:
    before = completeness(profile, grade, TODAY).value
    after = completeness(profile, grade, TODAY + timedelta(days=later)).value
    assert before is not None
    assert after is not None
    assert after <= before
