"""Weak points: what hangs by a thread, what is missing, what is forgotten."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from itertools import combinations

import networkx
from hypothesis import given

from app.network.plain import Department, Habits, Names, Network
from app.network.threads import threads
from app.network.weak_points import weak_points
from app.network.weakness import Gravity, WeakKind, WeakPoint
from models.values import Grade, Level, LineKind, Power, Role
from tests.app.network.people import line, network, networks, person, seat

INFLUENCE, CONFLICT = LineKind.INFLUENCE, LineKind.CONFLICT
COACH = person("Zoe", "3", contact="wu", contact_name="Wu", met=1)


def points(small: Network, kind: WeakKind, habits: Habits | None = None) -> list[WeakPoint]:
    return [each for each in weak_points(small, habits) if each.kind is kind]


def only(small: Network, kind: WeakKind, habits: Habits | None = None) -> WeakPoint:
    [found] = points(small, kind, habits)
    return found


def test_everything_through_one_person_is_a_single_thread() -> None:
    ana, bo, gate, gu = (
        person("Ana", "2"),
        person("Bo", "1"),
        person("Gate", "0"),
        person("Gu", role=Role.DECIDER),
    )
    lines = [line("Ana", "Gate"), line("Bo", "Gate"), line("Gate", "Gu")]
    held = [seat("Head", "D", gu)]
    point = only(network([ana, bo, gate, gu], lines, held), WeakKind.SINGLE_THREAD)
    assert point.gravity is Gravity.ACUTE
    assert str(point.text) == "Every way from our supporters to Gu runs through Gate."
    assert point.why.lines()[1:] == [
        "Supporters: 2",
        "Level of Gate: 0, closeness 0",
        "Without Gate: no way leads to Gu",
        "Open a second way to Gu that does not need Gate.",
    ]
    assert (point.people, point.item.person) == (("Gate", "Gu"), "Gu")
    second_way = network([ana, bo, gate, gu], [*lines, line("Bo", "Gu", INFLUENCE)], held)
    assert points(second_way, WeakKind.SINGLE_THREAD) == []


def test_one_person_who_cuts_off_two_deciders_is_named_once() -> None:
    people = [person("Ana", "2"), person("Gate", "0"), person("Gu", "0"), person("Hu", "-1")]
    lines = [line("Ana", "Gate"), line("Gate", "Gu", INFLUENCE), line("Gate", "Hu", INFLUENCE)]
    lines.append(line("Gate", "Hu", CONFLICT))
    seats = [seat("Head", "A", people[2]), seat("Chief", "D", people[3])]
    assert only(network(people, [*lines[:3]], seats), WeakKind.SINGLE_THREAD).people == ("Ana", "Gu", "Hu")
    through_conflict = network(people, lines, seats)
    assert only(through_conflict, WeakKind.SINGLE_THREAD).people == ("Ana", "Gu")
    assert only(through_conflict, WeakKind.UNREACHED).people == ("Hu",)


def brute_force(small: Network, goal: str) -> set[str]:
    """Who is on every way, found by taking everybody away in turn."""
    graph = networkx.Graph((each.source, each.target) for each in small.ways)
    colleagues = (pair for team in small.teams.values() for pair in combinations(team, 2))
    graph.add_edges_from(pair for pair in colleagues if frozenset(pair) not in small.conflicts)
    graph.add_nodes_from(small.person)
    supporters = [one.key for one in small.supporters]

    def linked(without: Collection[str]) -> bool:
        rest = graph.subgraph(set(graph) - set(without))
        return any(start in rest and networkx.has_path(rest, start, goal) for start in supporters)

    return {one for one in small.person if one != goal and linked(()) and not linked([one])}


def test_colleagues_have_a_way_that_does_not_need_their_manager() -> None:
    people = [person("Ana", "2"), person("Boss", "0"), person("Gu", "0")]
    team = [line("Ana", "Boss"), line("Gu", "Boss")]
    seats = [seat("Head", "A", people[2])]
    assert "Boss" not in only(network(people, team, seats), WeakKind.SINGLE_THREAD).people
    at_odds = network(people, [*team, line("Gu", "Ana", CONFLICT)], seats)
    assert threads(at_odds, ["Gu"]) == {"Gu": ("Boss", "Ana")}


@given(networks(most=8))
def test_threads_are_those_without_whom_no_way_is_left(small: Network) -> None:
    found = threads(small, list(small.person))
    for goal, one in small.person.items():
        if not one.supports:
            assert set(found.get(goal, ())) == brute_force(small, goal)


def test_opposed_and_empty_seats_are_weak_by_their_role() -> None:
    ivo, uma = person("Ivo", "-1", role=Role.APPROVER), person("Uma", "-1", role=Role.USER)
    small = network([COACH, ivo, uma], (), [seat("CFO", "A", ivo), seat("Clerk", "U", uma), seat("CIO", "E")])
    opposed = only(small, WeakKind.OPPOSED_SEAT)
    assert str(opposed.text) == "Ivo (A, CFO) is against us."
    assert (opposed.gravity, opposed.people, opposed.seats) == (Gravity.ACUTE, ("Ivo",), ("CFO",))
    assert (opposed.item.from_level, opposed.item.to_level) == (Level.OPPOSED, Level.NEUTRAL)
    empty = only(small, WeakKind.EMPTY_SEAT)
    assert (str(empty.text), empty.gravity) == ("Nobody is known in the seat “CIO” (E).", Gravity.SERIOUS)


def test_a_key_customer_without_a_coach_is_acute() -> None:
    ana = person("Ana", "1", "2")
    without = network([ana, person("Bo", "0", "4")], grade=Grade.STRATEGIC)
    point = only(without, WeakKind.NO_COACH)
    assert point.gravity is Gravity.ACUTE
    assert str(point.item.title) == "Raise Ana from level 1 to 2, towards a coach"
    assert only(replace(without, grade=Grade.GENERAL), WeakKind.NO_COACH).gravity is Gravity.WATCH
    assert points(network([ana, COACH], grade=Grade.STRATEGIC), WeakKind.NO_COACH) == []
    assert str(only(network([], grade=Grade.PARTNER), WeakKind.NO_COACH).advice).startswith("Win a first")


def test_key_players_are_met_within_the_days_of_the_method() -> None:
    people = [
        COACH,
        person("Due", "1", role=Role.EVALUATOR, met=91, contact_name="Lin"),
        person("Fine", "1", role=Role.DECIDER, met=90),
        person("Never", "1", role=Role.APPROVER),
        person("Mighty", "1", power=Power.STRONG, met=400),
        person("Small", "1", power=Power.SOME),
    ]
    found = points(network(people), WeakKind.NOT_MET)
    assert [str(each.text) for each in found] == [
        "We have never met Never, a key player.",
        "We have not met Due, a key player, for 91 days.",
        "We have not met Mighty, a key player, for 400 days.",
    ]
    assert [str(each.advice) for each in found[:2]] == [
        "Say who of us is the contact of Never, and meet.",
        "Lin should meet Due.",
    ]


def test_one_of_us_who_knows_everybody_is_a_weak_point() -> None:
    people = [person(name, "1", contact="lin", contact_name="Lin", met=5) for name in "ABC"]
    point = only(network(people, grade=Grade.PARTNER), WeakKind.ONE_CONTACT)
    assert str(point.text) == "All our contact with the 3 people we know runs through Lin."
    assert point.gravity is Gravity.SERIOUS
    assert points(network([*people, COACH]), WeakKind.ONE_CONTACT) == []
    assert points(network(people[:2]), WeakKind.ONE_CONTACT) == []
    namesake = replace(people[0], contact="another lin")
    assert points(network([namesake, *people[1:]]), WeakKind.ONE_CONTACT) == []


def test_the_same_few_people_again_and_again_are_noticed() -> None:
    people = [COACH, *(person(name, "1") for name in "ABCDEFG")]
    small = network([*people, person("Chief", role=Role.DECIDER)])
    lopsided = Habits({"Zoe": 5, "A": 4, "B": 3, "C": 1})
    point = only(small, WeakKind.SAME_FEW, lopsided)
    assert str(point.text) == "We meet the same few again and again: Zoe, A, B took 92 % of the contacts."
    assert (point.people, str(point.item.title)) == (("Zoe", "A", "B"), "Meet Chief")
    assert points(small, WeakKind.SAME_FEW, Habits(dict.fromkeys("ABCDEFG", 2))) == []
    assert points(small, WeakKind.SAME_FEW) == []


def test_a_department_that_matters_most_needs_a_supporter() -> None:
    departments = [Department("f", "Finance", 3), Department("x", "Canteen", 2), Department("n", "Nets", 3)]
    people = [COACH, person("Ana", "0", "2", department="f"), person("Bo", "-1", "4", department="f")]
    found = points(network(people, departments=departments), WeakKind.DEPARTMENT)
    assert [str(each.text) for each in found] == [
        "Nobody in Finance, which matters most, supports us.",
        "We know nobody in Nets, which matters most.",
    ]
    assert (found[0].item.person, found[0].item.department) == ("Ana", "f")
    assert found[1].departments == ("n",)


def test_a_key_player_far_below_the_target_needs_a_plan() -> None:
    far = person("Ana", "0", role=Role.DECIDER, target=Level.EXCLUSIVE, met=1)
    small = network([COACH, far])
    point = only(small, WeakKind.UNPLANNED, Habits())
    assert str(point.text) == "Ana is 2 levels below the target, and nothing is planned."
    assert point.item.to_level is Level.SUPPORT
    assert points(small, WeakKind.UNPLANNED, Habits(planned=frozenset({"Ana"}))) == []


def test_the_gravest_comes_first_and_nobody_at_all_is_no_weak_point() -> None:
    assert weak_points(network([])) == ()
    ivo = person("Ivo", "-1", role=Role.DECIDER, met=500)
    found = weak_points(network([ivo], (), [seat("CFO", "D", ivo), seat("Clerk", "U")]), Habits())
    assert [each.gravity for each in found] == sorted((each.gravity for each in found), reverse=True)
    assert found[0].kind is WeakKind.OPPOSED_SEAT


@given(networks())
def test_every_weak_point_says_what_why_and_what_to_do(small: Network) -> None:
    for point in weak_points(small, Habits(dict.fromkeys(small.person, 1))):
        assert str(point.text)
        assert len(point.why.lines()) >= 2
        assert str(point.item.title)
        assert set(point.people) <= set(small.person)


def test_many_names_are_cut_short_in_every_language() -> None:
    names = Names(tuple("ABCDEFG"))
    assert names.say("en") == "A, B, C, D and 3 more"
    assert Names(tuple("ABCDE")).say("es") == "A, B, C, D, E"
    assert Names(("王", "李")).say("zh_CN") == "王、李"
