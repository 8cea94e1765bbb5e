"""What if: K, gap, coverage and weak points before and after."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import UserError
from app.method.key_relationship import key_relationship
from app.network.changes import Becomes, Joins, Leaves, Supposition, TakesSeat, apply
from app.network.coverage import coverage
from app.network.plain import Department, Network
from app.network.weakness import WeakKind
from app.network.what_if import figures, suppose
from models.values import Closeness, Grade, Level, Role
from tests.app.network.people import line, network, networks, person, seat

DOLORES = person("Dolores", "2", "3", age=3)
ADA = person("Ada", "1", "2", age=3, department="f")
EMIL = person("Emil", "3", "4", age=3)
IVO = person("Ivo", "-1", "0", age=3)
EXAMPLE = network(
    [DOLORES, ADA, EMIL, IVO],
    [line("Ada", "Dolores"), line("Emil", "Ada")],
    [
        seat("CEO", "D", DOLORES),
        seat("CFO", "A", ADA),
        seat("Head of Networks", "E", EMIL),
        seat("Adviser", "I", IVO),
        seat("Tester", "E"),
    ],
    [Department("f", "Finance", 3), Department("n", "Networks", 1)],
    Grade.STRATEGIC,
)


def titles(changes: list[Supposition]) -> list[str]:
    return [str(item.title) for item in suppose(EXAMPLE, changes).items]


def test_the_worked_example_of_the_method_is_where_it_starts() -> None:
    now = figures(EXAMPLE)
    assert (round(now.key or 0, 2), now.gap, now.red, now.needs_coach) == (51.47, 11, False, False)
    assert now.coverage.share == 1


def test_when_the_finance_head_leaves_the_seat_stays_empty() -> None:
    outcome = suppose(EXAMPLE, [Leaves("Ada")])
    assert (outcome.before.key, outcome.after.key) == (pytest.approx(875 / 17), pytest.approx(675 / 17))
    assert outcome.after.gap == 11 + 4
    assert outcome.after.coverage.share == 0
    assert [str(text) for text in outcome.said] == ["Ada leaves."]
    [changed] = outcome.positions
    assert changed.before is not None
    assert changed.after is not None
    assert (changed.before.points, changed.after.points) == (50, 0)
    assert [each.kind for each in outcome.appeared] == [WeakKind.EMPTY_SEAT, WeakKind.DEPARTMENT]
    assert titles([Leaves("Ada")]) == ["Find out who follows Ada in the seat “CFO”"]
    assert "Ada" not in outcome.network.person
    assert all("Ada" not in (link.source, link.target) for link in outcome.network.links)


def test_when_two_become_supporters_the_score_rises_and_weak_points_vanish() -> None:
    outcome = suppose(
        EXAMPLE, [Becomes("Ivo", Level.SUPPORT), Becomes("Ada", Level.EXCLUSIVE, Closeness.PRIVATE)]
    )
    assert outcome.after.key == pytest.approx((5 * 75 + 4 * 75 + 3 * 100 + 2 * 35) / 17)
    assert [str(text) for text in outcome.said] == [
        "Ivo goes from level −1 to 1.",
        "Ada goes from level 1 to 2, closeness 3.",
    ]
    assert WeakKind.OPPOSED_SEAT in [each.kind for each in outcome.vanished]
    assert [(str(item.title), item.from_level, item.to_level) for item in outcome.items] == [
        ("Raise Ivo from level −1 to 1", Level.OPPOSED, Level.SUPPORT),
        ("Raise Ada from level 1 to 2", Level.SUPPORT, Level.EXCLUSIVE),
        ("Bring the closeness with Ada from 2 to 3", None, None),
    ]


def test_no_private_contact_is_planned_with_whom_wants_none() -> None:
    reserved = network([person("Ana", "2", "1", no_private_activities=True)])
    more = suppose(reserved, [Becomes("Ana", closeness=Closeness.WORKING)])
    private = suppose(reserved, [Becomes("Ana", closeness=Closeness.PRIVATE)])
    assert [str(text) for text in more.said] == ["The closeness with Ana becomes 2."]
    assert (len(more.items), private.items) == (1, ())


def test_a_seat_that_moves_takes_its_weight_along() -> None:
    outcome = suppose(EXAMPLE, [TakesSeat("Tester", "Emil"), TakesSeat("CEO", None)])
    assert [str(text) for text in outcome.said] == [
        "Emil takes the seat “Tester”.",
        "The seat “CEO” becomes empty.",
    ]
    assert outcome.after.key == pytest.approx((4 * 50 + 3 * 100 + 3 * 100) / 17)
    assert outcome.network.person["Dolores"].role is None
    assert titles([TakesSeat("Tester", "Emil"), TakesSeat("CEO", None)]) == [
        "Talk with Emil about the seat “Tester”",
        "Find out who takes the seat “CEO” next",
    ]


def test_who_takes_a_seat_gives_up_their_own_position_and_who_loses_it_gets_theirs_back() -> None:
    ana = person("Ana", "2", role=Role.INFLUENCER, rated_role=Role.INFLUENCER, age=1)
    bo = person("Bo", "0", role=Role.DECIDER, rated_role=Role.USER, age=1)
    small = network([ana, bo], (), [seat("CEO", "D", bo), seat("Ana", "I", ana)])
    after = apply(small, [TakesSeat("CEO", "Ana")])
    assert [(place.key, place.role, place.holder and place.holder.key) for place in after.places] == [
        ("CEO", Role.DECIDER, "Ana"),
        ("Bo", Role.USER, "Bo"),
    ]
    assert (after.person["Ana"].role, after.person["Ana"].target) == (Role.DECIDER, Level.EXCLUSIVE)
    assert after.person["Bo"].role is Role.USER


def test_somebody_new_joins_below_a_manager() -> None:
    new = Joins("new", "Nora", "n", "Ada", Role.EVALUATOR, Level.SUPPORT)
    outcome = suppose(EXAMPLE, [new])
    assert outcome.after.key == pytest.approx((875 + 3 * 35) / 20)
    assert outcome.network.manager["new"] == "Ada"
    assert [str(item.title) for item in outcome.items] == ["Meet Nora when they join"]


def test_what_is_gone_from_the_map_is_said() -> None:
    for change in (Leaves("Nobody"), Becomes("Nobody", Level.COACH), TakesSeat("CEO", "Nobody")):
        with pytest.raises(UserError, match="person is no longer"):
            suppose(EXAMPLE, [change])
    with pytest.raises(UserError, match="seat is no longer"):
        suppose(EXAMPLE, [TakesSeat("Ada", "Ada")])
    with pytest.raises(UserError, match="department is no longer"):
        apply(EXAMPLE, [Joins("new", "Nora", "gone")])


def test_coverage_counts_relevant_departments_or_all_while_none_is_rated() -> None:
    people = [person("Ana", "1", department="a"), person("Bo", "0", department="b")]
    rated = [Department("a", "A", 1), Department("b", "B", 2), Department("c", "C", 3)]
    found = coverage(network(people, departments=rated))
    assert (found.share, found.covered, found.open) == (0, (), ("c", "b"))
    assert found.why.lines()[1:] == [
        "Department C: nobody supports us",
        "Department B: nobody supports us",
        "Win somebody in C.",
    ]
    unrated = coverage(network(people, departments=[Department("a", "A"), Department("b", "B")]))
    assert (unrated.share, unrated.supporters) == (0.5, {"a": ("Ana",), "b": ()})
    assert coverage(network(people)).share is None


@st.composite
def supposed(draw: st.DrawFn) -> tuple[Network, list[Supposition]]:
    small = draw(networks(most=5))
    if not small.people:
        return small, []
    one = st.sampled_from(sorted(small.person))
    kinds = [st.builds(Becomes, one, st.sampled_from(Level), st.none() | st.sampled_from(Closeness))]
    if small.places:
        kinds.append(
            st.builds(TakesSeat, st.sampled_from([place.key for place in small.places]), st.none() | one)
        )
    changes = draw(st.lists(st.one_of(kinds), max_size=4))
    return small, [*changes, *draw(st.lists(st.builds(Leaves, one), max_size=1))]


@given(supposed())
def test_supposing_changes_nothing_and_adds_up(sample: tuple[Network, list[Supposition]]) -> None:
    small, changes = sample
    places, people = small.places, small.people
    outcome = suppose(small, changes)
    assert (small.places, small.people) == (places, people)
    assert len(outcome.said) == len(changes)
    after = outcome.network
    coached = any(one.level is Level.COACH for one in after.people)
    again = key_relationship(after.places, after.method, grade=after.grade, coach_elsewhere=coached)
    assert (outcome.after.key, outcome.after.gap) == (again.value, again.gap)
    for place in after.places:
        if place.holder:
            holder = after.person[place.holder.key]
            assert (place.holder.level, place.holder.closeness) == (holder.level, holder.closeness)
    assert suppose(small, []).positions == ()
