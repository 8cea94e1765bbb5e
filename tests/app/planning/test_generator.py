"""Generating twice proposes nothing twice, and the days suit those who do the work."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.planning.duties import DUTIES, owed, standings
from app.planning.facts import Facts
from app.planning.gap import Rule
from app.planning.gaps import gaps
from app.planning.generator import generate, proposals
from app.planning.planned import PlannedItem
from app.planning.proposals import Proposal
from app.planning.spreading import Dated, Owners, monday, spread
from models.values import Grade, Level, PlanState
from tests.app.network.people import TODAY
from tests.app.planning.customers import (
    TRIANGLE,
    a_b_customer,
    a_c_customer,
    an_s_customer,
    proposed,
    rules,
    some_facts,
)


def weekdays(day: date) -> bool:
    return day.weekday() < 5


def again(of: Facts, items: Collection[PlannedItem] = ()) -> list[str]:
    """The rules of what is generated."""
    found = generate(of, items, TRIANGLE, {}, weekdays)
    return sorted(rules([each.proposal for each in found]))


def accepted(
    each: Proposal, state: PlanState = PlanState.DRAFT, closed_on: date | None = None
) -> PlannedItem:
    person = each.gap.person
    return PlannedItem(
        str(each.title), state, each.rule, person.key if person else None, each.gap.to_level, closed_on
    )


@given(some_facts())
def test_accepting_everything_leaves_nothing_to_propose(some: Facts) -> None:
    assert again(some, [accepted(each) for each in proposals(some)]) == []


@given(some_facts(), st.data())
def test_what_was_not_accepted_is_proposed_again_and_nothing_else(some: Facts, data: st.DataObject) -> None:
    found = proposals(some)
    taken = {each.rule for each in found if data.draw(st.booleans())}
    left = sorted(each.rule for each in found if each.rule not in taken)
    assert again(some, [accepted(each) for each in found if each.rule in taken]) == left


@given(some_facts())
def test_generating_is_repeatable_and_every_rule_is_unique(some: Facts) -> None:
    first = generate(some, [], TRIANGLE, {}, weekdays)
    assert first == generate(some, [], TRIANGLE, {}, weekdays)
    assert max(Counter(each.proposal.rule for each in first).values(), default=1) == 1


@given(some_facts())
def test_every_day_lies_in_the_plan_and_levels_follow_their_contact(some: Facts) -> None:
    found = {each.proposal.rule: each for each in generate(some, [], TRIANGLE, {}, weekdays)}
    for each in found.values():
        assert some.first <= each.due_on <= some.last
        assert weekdays(each.due_on)
        for before in each.proposal.gap.after:
            assert before not in found or found[before].due_on <= each.due_on


@given(some_facts())
def test_nobody_gets_more_than_two_a_week_without_saying_so(some: Facts) -> None:
    found = generate(some, [], TRIANGLE, {}, weekdays)
    weeks = Counter((each.owner, monday(each.due_on)) for each in found if not each.crowded)
    assert max(weeks.values(), default=0) <= 2


def test_an_item_written_by_hand_answers_by_what_it_means() -> None:
    b = a_b_customer()
    by_level = PlannedItem("谈一谈", PlanState.APPROVED, None, "Dora", Level.SUPPORT)
    by_title = PlannedItem("Meet Eva", PlanState.DRAFT, None, "Eva")
    left = set(again(b)) - set(again(b, [by_level, by_title]))
    assert left == {"key-level:Dora:1", "key-contact:Eva"}


def test_a_declined_proposal_rests_for_half_a_year() -> None:
    b = a_b_customer()
    declined = accepted(proposed(b)["key-problem:c"], PlanState.CANCELLED, TODAY - timedelta(days=180))
    assert "key-problem:c" not in again(b, [declined])
    assert "key-problem:c" in again(b, [replace(declined, closed_on=TODAY - timedelta(days=181))])


def test_a_verified_level_that_was_lost_is_proposed_at_once() -> None:
    b = a_b_customer()
    level = accepted(proposed(b)["key-level:Dora:1"], PlanState.VERIFIED, TODAY)
    contact = accepted(proposed(b)["key-contact:Eva"], PlanState.VERIFIED, TODAY)
    assert set(again(b)) - set(again(b, [level, contact])) == {"key-contact:Eva"}


def dates(of: Facts, **more: object) -> dict[str, Dated]:
    load = more.get("load", {})
    found = spread(proposals(of), of.first, of.last, TRIANGLE, load, weekdays)  # type: ignore[arg-type]
    return {each.proposal.rule: each for each in found}


def test_what_must_come_first_has_the_earlier_day() -> None:
    s, b = dates(an_s_customer()), dates(a_b_customer())
    assert s["organisational-benchmarking:c"].due_on < s["organisational-agreement:c"].due_on
    assert s["organisational-agreement:c"].due_on <= date(2026, 10, 1)
    assert b["key-contact:Eva"].due_on < b["key-level:Eva:1"].due_on
    assert b["key-level:Dora:2"].due_on - b["key-level:Dora:1"].due_on >= timedelta(days=60)


def test_a_full_calendar_moves_work_to_the_next_free_week() -> None:
    c = a_c_customer()
    [free] = dates(c).values()
    busy = {(free.owner, monday(free.due_on)): 2}
    [moved] = dates(c, load=busy).values()
    assert monday(moved.due_on) != monday(free.due_on)
    assert not moved.crowded


def test_when_every_week_is_full_the_emptiest_is_taken_and_it_is_said() -> None:
    c = a_c_customer()
    weeks = [monday(c.first) + timedelta(weeks=number) for number in range(60)]
    busy = {("sol", week): 9 for week in weeks} | {("sol", weeks[5]): 7}
    [found] = dates(c, load=busy).values()
    assert (monday(found.due_on), found.crowded) == (weeks[5], True)


def test_holidays_are_left_out_and_a_plan_without_working_days_still_has_its_days() -> None:
    c = a_c_customer()

    def only_one(day: date) -> bool:
        return day == date(2026, 8, 5)

    [found] = spread(proposals(c), c.first, c.last, TRIANGLE, {}, only_one)
    assert found.due_on == date(2026, 8, 5)
    [found] = spread(proposals(c), c.first, c.last, TRIANGLE, {}, lambda day: False)
    assert found.due_on == c.last


def test_roles_that_nobody_has_fall_to_the_account_manager() -> None:
    [found] = spread(proposals(a_c_customer()), *(TODAY, date(2027, 3, 1)), Owners({}, "ana"), {}, weekdays)
    assert found.owner == "ana"


def test_every_grade_owes_what_the_one_below_owes() -> None:
    c, b, a, s = (owed(grade) for grade in reversed(Grade))
    assert [duty.id for duty in c] == ["coverage"]
    assert (b[: len(c)], a[: len(b)]) == (c, b)
    assert len(c) < len(b) < len(a)
    assert a == s == DUTIES
    assert owed(None) == c


def test_every_rule_belongs_to_exactly_one_duty() -> None:
    assert Counter(rule for duty in DUTIES for rule in duty.rules) == Counter(Rule)


def test_missing_duties_are_those_with_gaps() -> None:
    s = an_s_customer()
    today = replace(s, last=s.first)
    found = {each.duty.id: each.is_met for each in standings(Grade.STRATEGIC, gaps(today))}
    assert [name for name, is_met in found.items() if not is_met] == [
        "public_relations",
        "benchmarking",
        "executive_visits",
        "centre",
    ]
