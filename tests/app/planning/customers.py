"""Customers for the tests of planning: a C, a B and an S, and random ones."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from app.network.plain import Department, Network
from app.planning.facts import Bonds, Facts
from app.planning.generator import proposals
from app.planning.proposals import Proposal
from app.planning.spreading import Owners
from models.values import Grade, Rank, Role, SectionKind, TeamRole, VisitDirection
from tests.app.network.people import TODAY, network, networks, person, seat

YEAR = (TODAY, date(2027, 3, 1))
TRIANGLE = Owners(
    {TeamRole.ACCOUNT: "ana", TeamRole.SOLUTION: "sol", TeamRole.FULFILMENT: "fei"}, otherwise="ana"
)
EVERYTHING = Bonds(
    {VisitDirection.OUTWARD: TODAY, VisitDirection.INWARD: TODAY},
    benchmarking=TODAY,
    agreement_until=date(2028, 12, 31),
    has_centre=True,
    approved=dict.fromkeys(SectionKind, TODAY),
    helped=TODAY,
)


def facts(people: Network, bonds: Bonds | None = None, **more: Any) -> Facts:
    """What is known of customer “Cordillera”, to be planned for a year."""
    first, last = more.pop("days", YEAR)
    return Facts("c", "Cordillera", people, first, last, bonds or Bonds(), **more)


def met(name: str, level: str = "1", closeness: str = "2", days: int | None = 10, **more: Any) -> Any:
    """Somebody whom we met ``days`` ago."""
    return person(name, level, closeness, met=days, **more)


def a_c_customer() -> Facts:
    """Two departments; Ana of sales was met last month, nobody of purchasing for half a year."""
    departments = [Department("sales", "Sales"), Department("buy", "Purchasing")]
    people = [
        met("Ana", "1", department="sales", role=Role.DECIDER),
        met("Bo", "0", days=180, department="buy", role=Role.EVALUATOR, rank=Rank.MIDDLE),
    ]
    seats = [seat("Head", "D", people[0]), seat("Empty chair", "A")]
    return facts(network(people, [], seats, departments, Grade.GENERAL))


def a_b_customer() -> Facts:
    """One who decides is neutral, an approver is opposed, an evaluator was never met, one seat is empty."""
    people = [
        met("Dora", "0", role=Role.DECIDER),
        met("Otto", "-1", role=Role.APPROVER),
        person("Eva", "n", role=Role.EVALUATOR),
    ]
    seats = [seat("Chief", "D", people[0]), seat("Finance", "A", people[1]), seat("IT", "E", people[2])]
    seats.append(seat("Board", "I"))
    return facts(network(people, [], seats, grade=Grade.PRIORITY))


def an_s_customer() -> Facts:
    """Who decides stands where we want them; the organisations have hardly met."""
    people = [
        met("Sun", "2", "1", role=Role.DECIDER, no_private_activities=True),
        met("Wen", "2", "2", role=Role.EVALUATOR),
    ]
    bonds = replace(
        EVERYTHING, executive_visits={VisitDirection.OUTWARD: date(2025, 9, 1)}, benchmarking=None
    )
    bonds = replace(bonds, agreement_until=date(2026, 10, 31), has_centre=False)
    bonds = replace(bonds, approved={kind: date(2027, 1, 1) for kind in SectionKind})
    held = [seat("Chief", "D", people[0]), seat("IT", "E", people[1])]
    return facts(network(people, [], held, grade=Grade.STRATEGIC), bonds)


def rules(found: Collection[Proposal]) -> list[str]:
    return [each.rule for each in found]


def proposed(of: Facts) -> dict[str, Proposal]:
    """The proposals of a customer by rule."""
    return {each.rule: each for each in proposals(of)}


@st.composite
def some_facts(draw: st.DrawFn) -> Facts:
    """A customer with people, departments and bonds of all kinds, and a period of a week to two years."""
    found = draw(networks())
    departments = [
        Department(name, name, draw(st.sampled_from([None, 1, 2, 3]))) for name in draw(st.sets(names))
    ]
    where = st.none() | st.sampled_from([each.key for each in departments]) if departments else st.none()
    people = tuple(
        replace(
            each,
            department=draw(where),
            met=draw(st.none() | st.integers(0, 400)),
            rank=draw(st.none() | st.sampled_from(Rank)),
            no_private_activities=draw(st.booleans()),
        )
        for each in found.people
    )
    past = st.none() | st.integers(0, 800).map(lambda days: TODAY - timedelta(days=days))
    visits = {way: day for way in VisitDirection if (day := draw(past)) is not None}
    bonds = Bonds(
        visits,
        draw(past),
        draw(st.none() | st.integers(-100, 900).map(lambda days: TODAY + timedelta(days=days))),
        draw(st.booleans()),
        {kind: day for kind in SectionKind if (day := draw(past)) is not None},
        draw(past),
    )
    first = TODAY + timedelta(days=draw(st.integers(0, 60)))
    last = first + timedelta(days=draw(st.integers(6, 730)))
    return facts(
        replace(found, people=people, departments=tuple(departments)),
        bonds,
        days=(first, last),
        booked=frozenset(draw(st.sets(st.sampled_from([each.key for each in people]))) if people else ()),
    )


names = st.sampled_from(["Sales", "Purchasing", "Board", "Plant"])
