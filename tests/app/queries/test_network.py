"""The network behind a map, and how we work with its people."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from app.clock import FixedClock
from app.network.changes import Becomes, Joins, Leaves, Supposition, TakesSeat, apply
from app.network.plain import Draft, Habits, Network
from app.operations.influence import connect, set_manager
from app.operations.plan import add_item, step
from app.operations.rating import rate
from app.operations.records import assign
from app.operations.rival import add_rival, tie
from app.operations.seat import add_seat, assign_holder
from app.queries.drafts import planned
from app.queries.network import habits, network
from app.queries.power_map import power_map
from app.text import Text
from app.transactions import Transactions
from models.activity import Activity, ActivityParticipant
from models.book import Book
from models.customer import Customer
from models.stakeholder import Stakeholder
from models.values import (
    ActivityKind,
    ActivityState,
    Closeness,
    Dimension,
    Grade,
    Level,
    LineKind,
    PlanState,
    RatingKind,
    Role,
    Tie,
)
from tests.books import add_customer, add_department, add_person

STEP = Text("A step")
TODAY = date(2026, 3, 2)


class Desk:
    """A customer of grade S with four people, two seats and a rival."""

    def __init__(self, transactions: Transactions) -> None:
        self.transactions = transactions
        self.customer = add_customer(transactions)
        self.do(assign, Customer, self.customer, grade=Grade.STRATEGIC)
        self.finance = add_department(transactions, self.customer, "Finance", 3)
        self.ana, self.bo, self.cy, self.di = (
            add_person(transactions, self.customer, name, self.finance) for name in ("Ana", "Bo", "Cy", "Di")
        )
        self.chief = self.do(add_seat, self.customer, "Chief", Role.DECIDER)
        self.head = self.do(add_seat, self.customer, "Head", Role.APPROVER, target=Level.SUPPORT)
        self.do(assign_holder, self.chief, self.ana, TODAY)
        self.rate(self.ana, RatingKind.LEVEL, Level.SUPPORT)
        self.rate(self.ana, RatingKind.ROLE, Role.EVALUATOR)
        self.rate(self.bo, RatingKind.ROLE, Role.INFLUENCER)
        self.rate(self.bo, RatingKind.LEVEL, Level.NEUTRAL, TODAY - timedelta(days=120))
        self.rate(self.bo, RatingKind.TARGET, Level.COACH)
        self.rate(self.cy, RatingKind.LEVEL, Level.OPPOSED)
        self.rate(self.cy, RatingKind.ROLE, Role.SUPPORTING)
        self.do(set_manager, self.bo, self.ana)
        self.do(connect, self.cy, self.bo, LineKind.INFLUENCE, strength=3)

    def do(self, operation: object, *values: object, **named: object) -> str:
        return str(self.transactions.edit(STEP, operation, *values, **named).result)  # type: ignore[arg-type]

    def rate(self, person: str, kind: RatingKind, value: object, day: date = TODAY) -> None:
        self.do(rate, person, kind, value, rated_on=day, evidence="Said so")

    def network(self) -> Network:
        return network(self.transactions.ask(power_map, self.customer, TODAY))

    def habits(self) -> Habits:
        return self.transactions.ask(habits, self.customer, TODAY)

    def meet(self, day: date, *people: str, state: ActivityState = ActivityState.DONE) -> None:
        begin = datetime.combine(day, time(9))

        def operation(session: object) -> None:
            activity = Activity(
                customer_key=self.customer,
                kind=ActivityKind.VISIT,
                state=state,
                title="Visit",
                starts_at=begin,
                ends_at=begin + timedelta(hours=1),
            )
            session.add(activity)  # type: ignore[attr-defined]
            session.flush()  # type: ignore[attr-defined]
            for person in people:
                session.add(  # type: ignore[attr-defined]
                    ActivityParticipant(activity_key=activity.key, stakeholder_key=person)
                )

        self.transactions.edit(STEP, operation)


@pytest.fixture
def desk(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    with Book.create(tmp_path / "test.loam") as book:
        yield Desk(Transactions(book, clock, "Lin"))


def test_the_network_has_what_the_map_shows(desk: Desk) -> None:
    nordwind = desk.do(add_rival, "Nordwind")
    desk.do(tie, desk.bo, nordwind, Tie.LEANING)
    desk.meet(TODAY - timedelta(days=7), desk.bo)
    desk.do(assign, Stakeholder, desk.cy, left_on=TODAY)
    found = desk.network()
    assert [person.name for person in found.people] == ["Ana", "Bo", "Di"]
    bo = found.person[desk.bo]
    assert (bo.role, bo.level, bo.target, bo.age, bo.stale) == (
        Role.INFLUENCER,
        Level.NEUTRAL,
        Level.COACH,
        120,
        True,
    )
    assert (bo.met, dict(bo.ties), found.rivals[nordwind]) == (7, {nordwind: Tie.LEANING}, "Nordwind")
    assert (found.person[desk.ana].role, found.person[desk.ana].rated_role) == (Role.DECIDER, Role.EVALUATOR)
    assert (found.grade, found.day, found.departments[0].relevance) == (Grade.STRATEGIC, TODAY, 3)
    assert [(line.source, line.target) for line in found.lines] == [(desk.bo, desk.ana)]


def test_the_score_of_the_network_is_that_of_the_map(desk: Desk) -> None:
    score = desk.transactions.ask(power_map, desk.customer, TODAY).score
    found = desk.network().score
    assert (found.value, found.gap, found.opposed, found.needs_coach) == (
        score.value,
        score.gap,
        score.opposed,
        True,
    )


def figures(one: Network) -> tuple[object, ...]:
    score = one.score
    places = sorted(
        (place.role, place.holder.name if place.holder else "", place.title) for place in one.places
    )
    people = {person.name: (person.role, person.target, person.level) for person in one.people}
    return score.value, score.gap, score.is_red, score.needs_coach, places, people


def test_what_was_supposed_is_what_the_book_says_once_it_is_done(desk: Desk) -> None:
    now = desk.network()
    supposed: list[Supposition] = [
        TakesSeat(desk.chief, desk.bo),
        TakesSeat(desk.head, desk.ana),
        Becomes(desk.cy, Level.COACH, Closeness.PRIVATE),
    ]
    desk.do(assign_holder, desk.chief, desk.bo, TODAY)
    desk.do(assign_holder, desk.head, desk.ana, TODAY)
    desk.rate(desk.cy, RatingKind.LEVEL, Level.COACH)
    desk.rate(desk.cy, RatingKind.CLOSENESS, Closeness.PRIVATE)
    assert figures(apply(now, supposed)) == figures(desk.network())

    now = desk.network()
    supposed = [
        TakesSeat(desk.head, None),
        Leaves(desk.bo),
        Joins("new", "Eve", desk.finance, desk.ana, Role.USER, Level.SUPPORT),
    ]
    desk.do(assign_holder, desk.head, None, TODAY)
    desk.do(assign, Stakeholder, desk.bo, left_on=TODAY)
    eve = add_person(desk.transactions, desk.customer, "Eve", desk.finance)
    desk.rate(eve, RatingKind.ROLE, Role.USER)
    desk.rate(eve, RatingKind.LEVEL, Level.SUPPORT)
    expected = figures(desk.network())
    found = figures(apply(now, supposed))
    assert found[:4] == expected[:4]
    assert found[5] == expected[5]


def test_contacts_of_180_days_are_counted_once_an_activity(desk: Desk) -> None:
    desk.meet(TODAY, desk.ana, desk.bo)
    desk.meet(TODAY - timedelta(days=179), desk.ana)
    desk.meet(TODAY - timedelta(days=180), desk.ana)
    desk.meet(TODAY + timedelta(days=1), desk.ana)
    desk.meet(TODAY, desk.ana, state=ActivityState.PLANNED)
    assert desk.habits().contacts == {desk.ana: 2, desk.bo: 1}


def test_whose_level_an_open_item_is_to_raise_is_planned(desk: Desk) -> None:
    desk.do(add_item, desk.customer, Dimension.KEY, "Raise", person=desk.ana, to_level=Level.EXCLUSIVE)
    desk.do(add_item, desk.customer, Dimension.KEY, "Call", person=desk.bo)
    assert desk.habits().planned == frozenset({desk.ana})


def test_advice_is_in_the_plan_when_an_item_aims_at_its_level_whatever_it_is_called(desk: Desk) -> None:
    def in_plan(draft: Draft) -> bool:
        return desk.transactions.ask(planned, desk.customer).holds(draft)

    advice = Draft(Text("Meet {name}", name="Ana"), desk.ana, Level.SUPPORT, Level.EXCLUSIVE)
    assert not in_plan(advice)
    item = desk.do(
        add_item, desk.customer, Dimension.KEY, "会见 Ana", person=desk.ana, to_level=Level.EXCLUSIVE
    )
    assert in_plan(advice)
    assert not in_plan(replace(advice, to_level=Level.COACH))
    assert not in_plan(replace(advice, person=desk.bo))
    desk.do(step, item, PlanState.CANCELLED, "Not now")
    assert not in_plan(advice)


def test_advice_without_a_level_is_in_the_plan_by_its_title_in_any_language(desk: Desk) -> None:
    advice = Draft(Text("Meet {name}", name="Ana"), desk.ana)
    assert advice.title.say("zh_CN") != advice.title.say("en")
    desk.do(add_item, desk.customer, Dimension.KEY, advice.title.say("zh_CN"), person=desk.ana)
    found = desk.transactions.ask(planned, desk.customer)
    assert found.holds(advice)
    assert not found.holds(replace(advice, person=desk.bo))
