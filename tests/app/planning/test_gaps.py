"""What is missing at a customer, and what would mend it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given

from app.network.plain import Department
from app.planning.gaps import gaps
from app.planning.generator import proposals
from models.values import (
    ActivityKind,
    Closeness,
    Dimension,
    Grade,
    Level,
    MarketType,
    Rank,
    Role,
    Support,
    TeamRole,
    Tie,
    VisitDirection,
)
from tests.app.network.people import network, person, seat
from tests.app.planning.customers import (
    EVERYTHING,
    a_b_customer,
    a_c_customer,
    an_s_customer,
    facts,
    met,
    proposed,
    rules,
    some_facts,
)


def test_a_c_customer_is_covered_and_nothing_more() -> None:
    [only] = proposals(a_c_customer())
    assert only.rule == "general-contact:buy"
    assert str(only.title) == "Meet Bo in Purchasing"
    assert str(only.reason) == (
        "Nobody in Purchasing was contacted in the last 90 days. Rule: Every relevant department is in"
        " contact with us at least every 90 days."
    )
    assert (only.dimension, only.owner_role) == (Dimension.GENERAL, TeamRole.SOLUTION)


def test_a_c_customer_without_departments_is_visited() -> None:
    found = proposed(facts(network([met("Ana", days=91)], grade=Grade.GENERAL)))
    assert str(found["general-visit:c"].title) == "Visit Cordillera"
    assert found["general-visit:c"].gap.person is not None
    assert "general-visit:c" not in proposed(facts(network([met("Ana", days=90)], grade=Grade.GENERAL)))


def test_a_customer_without_a_grade_counts_as_c() -> None:
    c = a_c_customer()
    assert rules(proposals(replace(c, network=replace(c.network, grade=None)))) == rules(proposals(c))


def test_a_b_customer_gets_its_key_people_too() -> None:
    assert rules(proposals(a_b_customer())) == [
        "key-level:Otto:0",
        "key-level:Dora:1",
        "key-contact:Eva",
        "key-seat:Board",
        "key-level:Dora:2",
        "key-level:Otto:1",
        "key-level:Eva:1",
        "key-problem:c",
    ]


def test_a_level_is_raised_one_step_at_a_time_after_the_contact() -> None:
    found = proposed(a_b_customer())
    first, second = found["key-level:Dora:1"].gap, found["key-level:Dora:2"].gap
    assert (first.from_level, first.to_level) == (Level.NEUTRAL, Level.SUPPORT)
    assert (second.from_level, second.to_level) == (Level.SUPPORT, Level.EXCLUSIVE)
    assert second.after == ("key-level:Dora:1",)
    assert found["key-level:Eva:1"].gap.after == ("key-contact:Eva",)
    assert found["key-level:Eva:1"].gap.from_level is Level.NOT_CONTACTED


def test_a_quarter_is_too_short_for_two_levels() -> None:
    b = a_b_customer()
    assert "key-level:Dora:2" not in proposed(replace(b, last=date(2026, 5, 31)))


def test_who_is_opposed_comes_first_and_becomes_neutral() -> None:
    first = proposals(a_b_customer())[0]
    assert str(first.title) == "Find out what Otto objects to: from level −1 to 0"
    assert (first.gap.from_level, first.gap.to_level) == (Level.OPPOSED, Level.NEUTRAL)


def test_who_is_booked_is_not_proposed_to_be_met() -> None:
    assert "key-contact:Eva" not in proposed(replace(a_b_customer(), booked=frozenset({"Eva"})))


def test_a_seat_asks_for_its_own_target() -> None:
    deciding = met("Dora", "1", role=Role.DECIDER)
    low = facts(network([deciding], [], [seat("Chief", "D", deciding, Level.SUPPORT)], grade=Grade.PRIORITY))
    assert [rule for rule in proposed(low) if rule.startswith("key-level")] == []


def test_an_s_customer_gets_the_organisation_too() -> None:
    found = proposed(an_s_customer())
    assert set(found) == {
        "key-level:Wen:3",
        "organisational-benchmarking:c",
        "organisational-executive-visit:outward",
        "organisational-executive-visit:inward",
        "organisational-agreement:c",
        "organisational-innovation-centre:c",
    }
    assert str(found["key-level:Wen:3"].gap.text) == "Nobody here is our coach."
    outward = found["organisational-executive-visit:outward"]
    assert outward.by == date(2026, 9, 1)
    assert outward.kind is ActivityKind.EXECUTIVE_VISIT
    agreement = found["organisational-agreement:c"]
    assert str(agreement.title) == "Renew the strategic agreement with Cordillera"
    assert (agreement.by, agreement.gap.after) == (date(2026, 10, 1), ("organisational-benchmarking:c",))


def test_a_perfect_s_customer_needs_nothing() -> None:
    coach = met("Coach", "3", "2", role=Role.DECIDER)
    known = network([coach], [], [seat("Chief", "D", coach)], grade=Grade.STRATEGIC)
    assert proposals(facts(known, EVERYTHING, days=(known.day, known.day))) == ()


def test_what_runs_out_within_the_plan_is_renewed_in_time() -> None:
    coach = met("Coach", "3", "2", role=Role.DECIDER)
    known = network([coach], [], [seat("Chief", "D", coach)], grade=Grade.PARTNER)
    found = proposed(facts(known, EVERYTHING, days=(known.day, date(2027, 3, 2))))
    assert found["organisational-benchmarking:c"].by == date(2027, 3, 2)
    assert found["organisational-insight:c"].by == date(2027, 3, 2)


def test_a_b_customer_owes_no_organisation() -> None:
    assert {each.dimension for each in proposals(a_b_customer())} == {Dimension.KEY}


def test_low_closeness_with_high_support_is_left_alone_where_private_activities_are_refused() -> None:
    """Row 34: working contact only."""
    assert "key-working-contact:Sun" not in proposed(an_s_customer())
    s = an_s_customer()
    people = tuple(replace(each, no_private_activities=False) for each in s.network.people)
    found = proposed(replace(s, network=replace(s.network, people=people)))
    assert str(found["key-working-contact:Sun"].title) == "Build regular working contact with Sun"


def test_raising_who_refuses_private_activities_says_so() -> None:
    reserved = met("Dora", "0", role=Role.DECIDER, no_private_activities=True)
    known = network([reserved], [], [seat("Chief", "D", reserved)], grade=Grade.PRIORITY)
    assert "no private activities" in str(proposed(facts(known))["key-level:Dora:1"].acceptance)


def test_every_rank_of_a_relevant_department_is_met() -> None:
    people = [
        met("Boss", rank=Rank.HIGH, department="plant"),
        met("Clerk", "0", days=None, rank=Rank.BASE, department="plant"),
    ]
    known = network(people, [], [], [Department("plant", "Plant", 3)], Grade.GENERAL)
    found = proposed(facts(known))
    assert list(found) == ["general-rank:plant:base"]
    assert found["general-rank:plant:base"].owner_role is TeamRole.FULFILMENT


def test_irrelevant_departments_are_left_out() -> None:
    departments = [Department("plant", "Plant", 3), Department("canteen", "Canteen", 1)]
    found = proposed(facts(network([], [], [], departments, Grade.GENERAL)))
    assert list(found) == ["general-contact:plant"]
    assert str(found["general-contact:plant"].title) == "Find the first person to talk to in Plant"


def test_a_department_gets_a_supporter_unless_somebody_is_raised_there_anyway() -> None:
    plant = [Department("plant", "Plant", 3)]
    user = met("Uma", "0", department="plant")
    known = network([user], [], [], plant, Grade.PRIORITY)
    assert "general-supporter:plant" in proposed(facts(known))
    deciding = replace(user, role=Role.EVALUATOR)
    known = network([deciding], [], [seat("Head", "E", deciding)], plant, Grade.PRIORITY)
    found = proposed(facts(known))
    assert "general-supporter:plant" not in found
    assert "key-level:Uma:1" in found


def test_too_few_contacts_name_the_departments_with_most_people_left() -> None:
    departments = [Department("plant", "Plant"), Department("sales", "Sales")]
    people = [met("P0", department="plant"), met("S0", department="sales")]
    people += [met(f"P{number}", days=None, department="plant") for number in range(1, 5)]
    people += [met(f"S{number}", days=None, department="sales") for number in range(1, 3)]
    found = proposed(facts(network(people, [], [], departments, Grade.GENERAL)))
    assert list(found) == ["general-coverage:plant"]
    assert str(found["general-coverage:plant"].gap.text) == (
        "25 % of the people were met in 90 days; 4 of Plant were not."
    )


def test_support_follows_rival_and_market() -> None:
    b = a_b_customer()
    assert proposals(b)[0].support is Support.GROWTH
    assert proposals(replace(b, market_type=MarketType.SALINE_ALKALI))[0].support is Support.MARKET
    people = tuple(replace(each, ties={"rival": Tie.BEHIND}) for each in b.network.people)
    tied = replace(b, network=replace(b.network, people=people))
    assert proposals(tied)[0].support is Support.COMPETITION


def test_somebody_with_two_seats_gets_the_aim_of_the_weightier() -> None:
    both = met("Dora", "1", role=Role.DECIDER)
    seats = [seat("User", "U", both), seat("Chief", "D", both)]
    known = facts(network([both], [], seats, grade=Grade.PRIORITY))
    assert [(aim.title, aim.target) for aim in known.aims] == [("Chief", 2)]


def test_visits_of_both_directions_are_asked_for() -> None:
    bonds = replace(EVERYTHING, executive_visits={})
    s = an_s_customer()
    directions = {gap.subject for gap in gaps(replace(s, bonds=bonds)) if "executive" in gap.key}
    assert directions == {way.value for way in VisitDirection}


@given(some_facts())
def test_private_contact_is_never_asked_for(some: object) -> None:
    assert all("private contact" not in str(each.title) for each in proposals(some))  # type: ignore[arg-type]
    for each in proposals(some):  # type: ignore[arg-type]
        if each.gap.rule.value == "key-working-contact":
            assert each.gap.person is not None
            assert each.gap.person.closeness.score < Closeness.WORKING.score


def test_nobody_known_at_an_s_customer_wins_a_first_supporter() -> None:
    found = proposed(facts(network([person("Otto", "-1")], grade=Grade.STRATEGIC), EVERYTHING))
    assert str(found["key-coach:c"].title) == "Win a first supporter"
