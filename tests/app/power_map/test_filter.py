"""Who is to be seen."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.power_map.filter import Filter, Sign, with_all_below
from app.power_map.lenses import arrange
from app.power_map.perspective import Perspective
from app.queries.power_map import DepartmentNode
from models.values import Level, Rank, Role, Tie
from tests.app.power_map.maps import DAY, person, power_map, seat

ANA = person(
    "Ana Ruiz",
    title="Planner",
    department="Core",
    role=Role.EVALUATOR,
    level=Level.SUPPORT,
    rank=Rank.MIDDLE,
    contact="lin",
    met=DAY - timedelta(days=90),
    has_evidence=True,
)


def test_nothing_chosen_leaves_nobody_out() -> None:
    assert not Filter().filters
    assert Filter().takes(ANA)
    assert Filter().takes(seat("CFO"))


def test_a_folded_department_is_no_match_of_its_own_but_those_inside_are() -> None:
    made = arrange(
        power_map([person("Ana", department="Core", level=Level.SUPPORT)], departments=[("Core", None)]),
        Perspective(folded=frozenset({"Core"})),
    )
    [fold] = made.cards
    wanted = Filter(levels=frozenset({Level.SUPPORT}))
    assert not wanted.takes(fold)
    assert Filter().takes(fold)
    assert made.stands_for["Ana"] == fold.key


@pytest.mark.parametrize(
    ("wanted", "takes"),
    [
        (Filter(words=("ana", "plan")), True),
        (Filter(words=("RUÍZ",)), True),
        (Filter(words=("li",)), False),
        (Filter(levels=frozenset({Level.SUPPORT, Level.OPPOSED})), True),
        (Filter(levels=frozenset({Level.OPPOSED})), False),
        (Filter(ranks=frozenset({Rank.HIGH})), False),
        (Filter(departments=frozenset({"Core"})), True),
        (Filter(contacts=frozenset({"wu"})), False),
        (Filter(contacts=frozenset({"lin"}), roles=frozenset({Role.EVALUATOR})), True),
        (Filter(contacts=frozenset({"lin"}), roles=frozenset({Role.DECIDER})), False),
    ],
)
def test_groups_are_joined_by_and_and_their_members_by_or(wanted: Filter, takes: bool) -> None:
    assert wanted.takes(ANA) is takes


@pytest.mark.parametrize(
    ("sign", "somebody"),
    [
        (Sign.STALE, person("x", stale=True)),
        (Sign.BLOCKING, person("x", role=Role.APPROVER, level=Level.OPPOSED)),
        (Sign.NOT_CONTACTED, person("x", level=Level.NOT_CONTACTED)),
        (Sign.NOT_MET, person("x", met=DAY - timedelta(days=91))),
        (Sign.NOT_MET, person("x")),
        (Sign.NO_EVIDENCE, person("x", level=Level.SUPPORT)),
        (Sign.RIVAL, person("x", ties=(("rival", Tie.LEANING),))),
    ],
)
def test_a_sign_takes_who_shows_it_and_not_who_does_not(sign: Sign, somebody: object) -> None:
    wanted = Filter(signs=frozenset({sign}), day=DAY)
    assert wanted.takes(somebody)  # type: ignore[arg-type]
    assert not wanted.takes(ANA)


def test_empty_seats_are_left_out_where_only_people_are_asked_for() -> None:
    assert Filter(roles=frozenset({Role.APPROVER})).takes(seat("CFO"))
    assert not Filter(levels=frozenset({Level.NEUTRAL})).takes(seat("CFO"))
    assert not Filter(signs=frozenset({Sign.STALE})).takes(seat("CFO"))


def test_a_department_is_meant_with_all_below_it() -> None:
    tree = [
        DepartmentNode("board", "Board", None, None),
        DepartmentNode("core", "Core", "net", None),
        DepartmentNode("net", "Network", "board", None),
        DepartmentNode("sales", "Sales", None, None),
    ]
    assert with_all_below(tree, "board") == {"board", "net", "core"}
    assert with_all_below(tree, "core") == {"core"}
