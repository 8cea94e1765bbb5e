"""Path to power: introductions from those who support us to the person we need."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from math import prod

import networkx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.network.introductions import AGAINST, ALONG, Way, line_ease, willingness
from app.network.paths import ROUTES, Path, path_to_power, paths_to
from app.network.plain import Network
from app.network.threads import threads
from models.values import Level, LineKind
from tests.app.network.people import line, network, networks, person

INFLUENCE, DOTTED, CONFLICT = LineKind.INFLUENCE, LineKind.DOTTED, LineKind.CONFLICT


def routes(paths: tuple[Path, ...]) -> list[str]:
    return ["→".join(path.people) for path in paths]


def said(texts: object) -> str:
    return " ".join(str(text) for text in texts)  # type: ignore[attr-defined]


def test_a_supporter_introduces_us_to_the_manager() -> None:
    small = network([person("Ana", "2", "3"), person("Gu", "0", "1")], [line("Ana", "Gu")])
    [path] = paths_to(small, "Gu")
    assert path.ease == pytest.approx(0.6 * 0.9 * 0.95)
    [hop] = path.hops
    assert hop.way is Way.REPORT
    assert said(hop.reasons) == "Ana reports to Gu. Ana stands at level 2, closeness 3."
    assert [str(step.title) for step in path.steps] == [
        "Ask Ana to introduce us to Gu",
        "Win Gu: from level 0 to 1",
    ]


def test_the_one_in_between_has_to_be_won_first() -> None:
    small = network(
        [person("Ana", "1"), person("Bo", "n"), person("Gu", "n")],
        [line("Ana", "Bo", INFLUENCE, 3), line("Bo", "Gu", DOTTED)],
    )
    [path] = paths_to(small, "Gu")
    assert [str(step.title) for step in path.steps] == [
        "Ask Ana to introduce us to Bo",
        "Meet Bo and win their support (level 1)",
        "Ask Bo to introduce us to Gu",
        "Meet Gu and win their support (level 1)",
    ]
    assert [(step.person, step.to_level) for step in path.steps][1] == ("Bo", Level.SUPPORT)


def test_alternatives_come_in_the_order_of_their_ease() -> None:
    people = [person("Ana", "3", "4"), person("Bo", "1", "4"), person("Cy", "1", "1"), person("Gu", "0")]
    small = network(people, [line("Gu", "Ana"), line("Bo", "Gu", INFLUENCE), line("Cy", "Gu")])
    paths = paths_to(small, "Gu")
    assert routes(paths) == ["Ana→Gu", "Bo→Gu", "Cy→Gu"]
    assert [path.ease for path in paths] == sorted((path.ease for path in paths), reverse=True)
    assert routes(paths_to(small, "Gu", count=2)) == routes(paths)[:2]


def test_one_who_supports_us_is_asked_directly_and_not_through_another() -> None:
    people = [person("Ana", "3", "4"), person("Bo", "1"), person("Gu", "0")]
    small = network(people, [line("Ana", "Bo"), line("Bo", "Gu")])
    assert routes(paths_to(small, "Gu")) == ["Bo→Gu"]


def test_colleagues_introduce_each_other_without_their_manager() -> None:
    small = network(
        [person("Ana", "3", "4"), person("Boss", "-1"), person("Gu", "0")],
        [line("Ana", "Boss"), line("Gu", "Boss")],
    )
    best = paths_to(small, "Gu")[0]
    assert best.people == ("Ana", "Gu")
    assert str(best.hops[0].reasons[0]) == "Ana and Gu both report to Boss."


def test_a_conflict_is_no_way_and_is_said() -> None:
    people = [person("Ana", "2", "3"), person("Bo", "1"), person("Gu", "0")]
    lines = [line("Ana", "Gu"), line("Gu", "Ana", CONFLICT), line("Bo", "Gu", INFLUENCE, 1)]
    answer = path_to_power(network(people, lines), "Gu")
    assert routes(answer.paths) == ["Bo→Gu"]
    assert said(answer.notes) == (
        "In conflict with Gu although they support us: Ana. Keep them out of it. "
        "The easiest way would go from Ana to Gu, but they are in conflict."
    )
    only = path_to_power(network(people[:1] + people[2:], lines[:2]), "Gu")
    assert only.paths == ()
    assert "The only way goes from Ana to Gu, but they are in conflict." in said(only.notes)


def test_colleagues_in_conflict_do_not_introduce_each_other() -> None:
    people = [person("Ana", "2", "3"), person("Bo", "0"), person("Gu", "0"), person("Boss", "0")]
    team = [line("Ana", "Boss"), line("Bo", "Boss"), line("Gu", "Boss")]
    best = paths_to(network(people, [*team, line("Ana", "Gu", CONFLICT)]), "Gu")
    assert ("Ana", "Gu") not in [path.people for path in best]
    assert ("Ana", "Bo", "Gu") in [path.people for path in best]


def test_an_old_rating_makes_an_introduction_less_sure() -> None:
    ana = person("Ana", "2", "3", age=200)
    fresh, stale = (
        paths_to(network([each, person("Gu")], [line("Ana", "Gu")]), "Gu")[0]
        for each in (ana, replace(ana, stale=True))
    )
    assert stale.ease < fresh.ease
    assert "The rating of Ana is 200 days old: check it first." in said(stale.hops[0].reasons)


def test_who_supports_us_already_needs_no_introduction() -> None:
    small = network([person("Ana", "2"), person("Gu", "1", contact_name="Lin")], [line("Ana", "Gu")])
    answer = path_to_power(small, "Gu")
    assert answer.paths == ()
    assert said(answer.notes) == "Gu supports us already (level 1): Lin can talk to them directly."


def test_without_a_way_the_nearest_person_who_can_be_won_is_named() -> None:
    small = network(
        [
            person("Ana", "2"),
            person("Bo", "0", "2"),
            person("Cy", "-1", "4"),
            person("Gu", contact_name="Lin"),
        ],
        [line("Bo", "Gu"), line("Cy", "Gu", INFLUENCE, 3)],
    )
    answer = path_to_power(small, "Gu")
    assert said(answer.notes) == "No lines on the map lead from our supporters to Gu."
    assert [str(draft.title) for draft in answer.instead] == [
        "Win Bo first: they are the nearest to Gu (ease 20 %)",
        "Ask for a meeting with Gu directly, through Lin",
    ]


def test_without_supporters_or_people_there_is_a_sentence_or_nothing() -> None:
    alone = path_to_power(network([person("Gu")]), "Gu")
    assert said(alone.notes) == "Nobody supports us yet who could introduce us to Gu."
    assert [str(draft.title) for draft in alone.instead] == [
        "Say who of us is the contact of Gu, and ask for a meeting directly"
    ]
    nobody = path_to_power(network([]), "Gu")
    assert (nobody.paths, nobody.notes, nobody.instead) == ((), (), ())
    assert paths_to(network([]), "Gu") == ()


def test_a_path_says_why() -> None:
    small = network([person("Ana", "2", "3"), person("Gu")], [line("Ana", "Gu")])
    [path] = paths_to(small, "Gu")
    assert path.why.lines()[1:] == [
        "51 %: Ana reports to Gu.",
        "51 %: Ana stands at level 2, closeness 3.",
        "Ask Ana to introduce us to Gu",
    ]


def eases(small: Network) -> dict[tuple[str, str], float]:
    """Of each pair the easiest introduction, found pair by pair."""
    found: dict[tuple[str, str], float] = {}

    def offer(source: str, target: str, ease: float) -> None:
        if source != target and frozenset((source, target)) not in small.conflicts:
            ease *= willingness(small.person[source])
            found[source, target] = max(found.get((source, target), 0), ease)

    for each in small.lines:
        if each.kind is not CONFLICT:
            offer(each.source, each.target, line_ease(ALONG[each.kind], each))
            offer(each.target, each.source, line_ease(AGAINST[each.kind], each))
    for one, boss in small.manager.items():
        for other, others_boss in small.manager.items():
            if boss == others_boss:
                offer(one, other, line_ease(Way.COLLEAGUE, None))
    return found


@given(networks())
def test_the_best_path_is_the_best_of_all_there_are(small: Network) -> None:
    pairs = eases(small)
    graph = networkx.DiGraph(list(pairs))
    graph.add_nodes_from(small.person)
    for goal in small.person:
        starts = {one.key for one in small.supporters} - {goal}
        every = {
            tuple(way): prod(pairs[hop] for hop in pairwise(way))
            for start in starts
            for way in networkx.all_simple_paths(graph, start, goal)
            if not starts.intersection(way[1:])
        }
        found = paths_to(small, goal)
        assert bool(found) == bool(every)
        if found:
            assert found[0].ease == pytest.approx(max(every.values()))
        for path in found:
            assert path.ease == pytest.approx(every[path.people])


@given(networks(most=5))
def test_the_paths_are_the_best_that_do_not_wander_through_a_team(small: Network) -> None:
    small = replace(small, links=tuple(each for each in small.links if each.kind is not LineKind.REPORTS_TO))
    pairs = eases(small)
    graph = networkx.DiGraph(list(pairs))
    graph.add_nodes_from(small.person)
    for goal in small.person:
        starts = {one.key for one in small.supporters} - {goal}
        every = [
            prod(pairs[hop] for hop in pairwise(way))
            for start in starts
            for way in networkx.all_simple_paths(graph, start, goal)
            if not starts.intersection(way[1:])
        ]
        found = [path.ease for path in paths_to(small, goal, count=ROUTES)]
        assert found == pytest.approx(sorted(every, reverse=True))


@given(networks())
def test_a_path_is_found_wherever_the_weak_points_know_a_way(small: Network) -> None:
    reached = threads(small, list(small.person))
    for goal, one in small.person.items():
        if not one.supports:
            assert bool(paths_to(small, goal)) == (goal in reached)


def test_300_who_report_to_one_introduce_each_other_even_with_a_conflict_among_them() -> None:
    names = [f"P{number:03}" for number in range(300)]
    people = [person("Boss", "-1"), person(names[0], "3", "4"), *(person(name, "0") for name in names[1:])]
    lines = [
        *(line(name, "Boss") for name in names),
        line(names[0], names[1], CONFLICT),
        line("Boss", "Boss"),
    ]
    large = network(people, lines)
    assert paths_to(large, names[299])[0].people == (names[0], names[299])
    assert len(paths_to(large, names[1])[0].people) == 3
    assert threads(large, names[1:3]) == {names[1]: (names[0],), names[2]: (names[0],)}


@given(networks(), st.randoms(use_true_random=False))
def test_the_order_of_the_map_changes_nothing(small: Network, dice: object) -> None:
    people, lines = list(small.people), list(small.links)
    dice.shuffle(people)  # type: ignore[attr-defined]
    turned = replace(small, people=tuple(people), links=tuple(lines))
    for goal in small.person:
        assert routes(paths_to(turned, goal)) == routes(paths_to(small, goal))
