"""The relationship page: organisational and general inputs, the coverage matrix, the counters."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.orm import Session

from app.clock import FixedClock
from app.operations.rating import rate
from app.queries.relationship import Relationship, relationship
from app.queries.scores import CustomerScores, scores
from app.text import Text
from app.transactions import Transactions
from models.activity import Activity, ActivityParticipant
from models.base import Record
from models.book import Book
from models.customer import Customer
from models.department import Department
from models.partnership import Agreement, AgreementProject, CustomerRating, InnovationCentre
from models.plan import PlanItem
from models.stakeholder import Stakeholder
from models.values import (
    ActivityKind,
    ActivityState,
    AgreementKind,
    CustomerRatingKind,
    Dimension,
    Grade,
    Level,
    PlanState,
    Rank,
    RatingKind,
    VisitDirection,
)

STEP = Text("A step")
TODAY = date(2026, 3, 2)
LONG_AGO = TODAY - timedelta(days=400)
PARTS = (
    CustomerRatingKind.DEPTH,
    CustomerRatingKind.RECOGNITION,
    CustomerRatingKind.RELIANCE,
    CustomerRatingKind.FIT,
)


class Story:
    """A book with one customer, to which things are added directly."""

    def __init__(self, transactions: Transactions) -> None:
        self.transactions = transactions
        self.customer = self.add(Customer, customer=None, name="Cordillera Telecom", grade=Grade.PARTNER)

    def add(self, table: type[Record], /, customer: str | None = "", **fields: Any) -> str:
        if customer is not None:
            fields["customer_key"] = customer or self.customer

        def operation(session: Session) -> str:
            row: Record = table(**fields)
            session.add(row)
            session.flush()
            return row.key

        return self.transactions.edit(STEP, operation).result

    def person(self, name: str, level: Level | None = None, rank: Rank | None = None, **fields: Any) -> str:
        key = self.add(Stakeholder, name=name, **fields)
        for kind, value in ((RatingKind.LEVEL, level), (RatingKind.RANK, rank)):
            if value is not None:
                self.transactions.edit(STEP, rate, key, kind, value, evidence="Said so")
        return key

    def meet(
        self, *people: str, days_ago: int = 1, state: ActivityState = ActivityState.DONE, **fields: Any
    ) -> str:
        began = datetime(2026, 3, 2, 10) - timedelta(days=days_ago)
        fields = {"kind": ActivityKind.VISIT} | fields
        activity = self.add(Activity, title="Visit", starts_at=began, ends_at=began, state=state, **fields)
        for person in people:
            self.add(ActivityParticipant, customer=None, activity_key=activity, stakeholder_key=person)
        return activity

    def rate(self, kind: CustomerRatingKind, value: float, rated_on: date = TODAY) -> str:
        return self.add(CustomerRating, kind=kind, value=value, rated_on=rated_on)

    def scores(self, day: date = TODAY) -> CustomerScores:
        [found] = self.transactions.ask(scores, day, [self.customer])
        return found

    def page(self, day: date = TODAY) -> Relationship:
        found = self.transactions.ask(relationship, self.customer, day)
        assert found is not None
        return found


@pytest.fixture
def story(tmp_path: Path, clock: FixedClock) -> Iterator[Story]:
    with Book.create(tmp_path / "test.loam") as book:
        yield Story(Transactions(book, clock, "Lin"))


def rate_all(story: Story, value: float = 5) -> None:
    for kind in PARTS:
        story.rate(kind, value)


def test_the_newest_rating_of_a_customer_counts(story: Story):
    rate_all(story, 2)
    assert story.scores().organisational.value == 25
    story.rate(CustomerRatingKind.DEPTH, 3)
    story.rate(CustomerRatingKind.DEPTH, 5, LONG_AGO)
    assert story.scores().organisational.parts[0].points == 50
    story.rate(CustomerRatingKind.DEPTH, 1, TODAY + timedelta(days=1))
    assert story.scores().organisational.parts[0].points == 50


def capped(story: Story, day: date = TODAY) -> set[CustomerRatingKind]:
    return {part.kind for part in story.scores(day).organisational.parts if part.is_capped}


def test_every_cap_is_lifted_by_what_lifts_it(story: Story):
    rate_all(story)
    assert capped(story) == set(PARTS)
    agreement: dict[str, Any] = {"title": "Frame", "kind": AgreementKind.HARD, "signed_on": LONG_AGO}
    story.add(Agreement, **agreement, exclusive=False)
    assert capped(story) == set(PARTS) - {CustomerRatingKind.DEPTH}
    story.meet(kind=ActivityKind.EXECUTIVE_VISIT)
    story.meet(kind=ActivityKind.BENCHMARKING, days_ago=300)
    assert capped(story) == {CustomerRatingKind.RELIANCE}
    story.add(InnovationCentre, name="Lab", opened_on=LONG_AGO)
    assert capped(story) == set()
    assert story.scores().organisational.value == 100


@pytest.mark.parametrize(
    "terms",
    [
        {"signed_on": None},
        {"signed_on": TODAY + timedelta(days=1)},
        {"signed_on": LONG_AGO, "ends_on": TODAY - timedelta(days=1)},
        {"signed_on": LONG_AGO, "starts_on": TODAY + timedelta(days=1)},
    ],
)
def test_an_agreement_that_is_not_in_force_lifts_nothing(story: Story, terms: dict[str, Any]):
    rate_all(story)
    story.add(Agreement, title="Frame", kind=AgreementKind.SOFT, exclusive=True, **terms)
    assert capped(story) == set(PARTS)


def test_planned_and_old_visits_and_closed_centres_lift_nothing(story: Story):
    rate_all(story)
    story.meet(kind=ActivityKind.EXECUTIVE_VISIT, state=ActivityState.PLANNED)
    story.meet(kind=ActivityKind.EXECUTIVE_VISIT, days_ago=400)
    story.add(InnovationCentre, name="Lab", opened_on=LONG_AGO, closed_on=TODAY)
    assert capped(story) == set(PARTS)


def test_the_general_relationship_counts_people_departments_and_satisfaction(story: Story):
    networks = story.add(Department, name="Networks", relevance=3)
    story.add(Department, name="Buying", relevance=2)
    story.add(Department, name="Canteen", relevance=1)
    ana = story.person("Ana", Level.SUPPORT, department_key=networks)
    bo = story.person("Bo")
    story.person("Cai")
    gone = story.person("Dora", left_on=TODAY)
    story.meet(ana, bo, gone, days_ago=89)
    story.meet(bo, days_ago=1)
    story.rate(CustomerRatingKind.SATISFACTION, 8)
    surface = story.scores().general.surface
    assert (surface.listed, surface.contacted, surface.satisfaction) == (3, 2, 8)
    assert [(each.name, each.supported) for each in surface.departments] == [
        ("Networks", True),
        ("Buying", False),
    ]
    assert story.scores().general.value == pytest.approx(40 + 15 + 24)


def test_a_contact_before_the_days_that_count_is_none(story: Story):
    ana = story.person("Ana")
    story.meet(ana, days_ago=90)
    story.meet(ana, days_ago=-1)
    story.meet(ana, state=ActivityState.PLANNED)
    assert story.scores().general.surface.contacted == 0


def test_who_to_meet_next_is_who_was_not_seen_for_longest(story: Story):
    ana, bo, cai = (story.person(name) for name in ("Ana", "Bo", "Cai"))
    story.meet(ana, days_ago=1)
    story.meet(bo, days_ago=120)
    assert story.scores().general.surface.unseen == (cai, "Cai")
    story.meet(cai, days_ago=100)
    assert story.scores().general.surface.unseen == (bo, "Bo")


def test_the_matrix_sorts_people_by_department_and_rank(story: Story):
    buying = story.add(Department, name="Buying", relevance=1)
    networks = story.add(Department, name="Networks", relevance=3)
    story.add(Department, name="Empty and irrelevant")
    ana = story.person("Ana", Level.COACH, Rank.HIGH, department_key=networks)
    story.person("Bo", Level.NEUTRAL, Rank.HIGH, department_key=networks)
    story.person("Cai", rank=Rank.BASE, department_key=buying)
    story.person("Dora")
    story.meet(ana)
    found = story.page().matrix
    assert [row.name for row in found.rows] == ["Networks", "Buying", ""]
    high = found.rows[0].cells[0]
    assert ([each.name for each in high.people], high.contacted, high.supporters) == (["Ana", "Bo"], 1, 1)
    assert [len(cell.people) for cell in found.rows[1].cells] == [0, 0, 1, 0]
    assert found.has_unranked


def test_the_same_few_people_are_warned_of(story: Story):
    people = [story.person(f"Person {number}") for number in range(10)]
    for _ in range(3):
        story.meet(people[0])
    story.meet(people[1])
    found = story.page().matrix.same_few
    assert found is not None
    assert found.people == (people[0], people[1])
    for person in people[2:5]:
        story.meet(person)
    assert story.page().matrix.same_few is None


def test_plan_completion_is_that_of_the_year_so_far(story: Story):
    item = {"title": "Item", "dimension": Dimension.KEY, "weight": 1.0}
    story.add(PlanItem, **item, state=PlanState.VERIFIED, due_on=TODAY, progress=100)
    story.add(PlanItem, **item, state=PlanState.DRAFT, due_on=TODAY)
    story.add(PlanItem, **item, state=PlanState.DRAFT, due_on=TODAY + timedelta(days=1))
    story.add(PlanItem, **item, state=PlanState.DRAFT, due_on=date(2025, 12, 31))
    assert story.page().completion.total.value == 50


def test_executive_visits_and_locked_projects_are_counted(story: Story):
    story.meet(kind=ActivityKind.EXECUTIVE_VISIT, direction=VisitDirection.INWARD)
    agreement = story.add(
        Agreement, title="Frame", kind=AgreementKind.HARD, exclusive=True, signed_on=LONG_AGO
    )
    story.add(
        AgreementProject,
        customer=None,
        agreement_key=agreement,
        name="Core",
        amount=Decimal(30),
        due_on=TODAY + timedelta(days=300),
    )
    story.transactions.edit(STEP, _forecast, story.customer, Decimal(120))
    page = story.page()
    assert (page.executive_visits.count, page.executive_visits.inward) == (1, 1)
    assert page.solidity.share == 25


def _forecast(session: Session, customer: str, amount: Decimal) -> None:
    found = session.get(Customer, customer)
    assert found is not None
    found.forecast = amount


def test_all_customers_at_once_score_as_each_alone(story: Story):
    first = story.customer
    rate_all(story, 4)
    ana = story.person("Ana", Level.SUPPORT)
    story.meet(ana)
    story.add(Department, name="Networks", relevance=3)
    second = story.add(Customer, customer=None, name="Bare")
    together = story.transactions.ask(scores, TODAY)
    alone = [story.transactions.ask(scores, TODAY, [key])[0] for key in (second, first)]
    assert together == alone
    assert together[1].overall.value is not None


def test_a_past_day_is_asked_as_it_was(story: Story, clock: FixedClock):
    rate_all(story, 2)
    clock.advance(days=40)
    story.rate(CustomerRatingKind.DEPTH, 3)
    then = story.transactions.ask_on(TODAY, relationship, story.customer, TODAY)
    assert then is not None
    assert then.scores.organisational.value == 25
    assert story.page(clock.today()).scores.organisational.value == 31.25


def test_a_customer_that_is_gone_has_no_relationship(story: Story):
    assert story.transactions.ask(relationship, "nobody", TODAY) is None
