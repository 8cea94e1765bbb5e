"""Calculations 4 and 8 from what stands in a book."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from app.clock import FixedClock
from app.operations.rating import rate
from app.operations.records import assign
from app.operations.seat import add_seat, assign_holder
from app.queries.scores import CustomerScores, scores
from app.text import Text
from app.transactions import Transactions
from models.book import Book
from models.customer import Customer
from models.insight import Citation, InsightSection, Source
from models.setting import Setting
from models.stakeholder import Stakeholder
from models.values import (
    Closeness,
    Grade,
    Level,
    MarketType,
    RatingKind,
    Role,
    SectionKind,
    SectionState,
    Sector,
    SourceKind,
)
from tests.books import add_customer, add_person

STEP = Text("A step")
TODAY = date(2026, 3, 2)
FRESH = TODAY - timedelta(days=30)
OLD = TODAY - timedelta(days=366)


@pytest.fixture
def transactions(tmp_path: Path, clock: FixedClock) -> Iterator[Transactions]:
    with Book.create(tmp_path / "test.loam") as book:
        yield Transactions(book, clock, "Lin")


@pytest.fixture
def customer(transactions: Transactions) -> str:
    return add_customer(transactions)


def score(transactions: Transactions, customer: str, today: date = TODAY) -> CustomerScores:
    [found] = transactions.ask(scores, today, [customer])
    return found


def person(
    transactions: Transactions,
    customer: str,
    name: str,
    level: Level | None = None,
    closeness: Closeness | None = None,
    role: Role | None = None,
    *,
    day: date = TODAY,
    evidence: str | None = "Said so",
) -> str:
    key = add_person(transactions, customer, name)
    for kind, value in (
        (RatingKind.LEVEL, level),
        (RatingKind.CLOSENESS, closeness),
        (RatingKind.ROLE, role),
    ):
        if value is not None:
            transactions.edit(STEP, rate, key, kind, value, rated_on=day, evidence=evidence)
    return key


def seat(transactions: Transactions, customer: str, role: Role, holder: str | None = None) -> str:
    key = transactions.edit(STEP, add_seat, customer, f"Seat {role.value}", role).result
    if holder is not None:
        transactions.edit(STEP, assign_holder, key, holder)
    return key


def worked_example(transactions: Transactions, customer: str) -> None:
    """D 2/3, A 1/2, E 3/4, I −1/0 and one empty E: two of them hold seats."""
    decider = person(transactions, customer, "Dolores", Level.EXCLUSIVE, Closeness.PRIVATE)
    seat(transactions, customer, Role.DECIDER, decider)
    approver = person(transactions, customer, "Ada", Level.SUPPORT, Closeness.WORKING, Role.APPROVER)
    seat(transactions, customer, Role.APPROVER, approver)
    person(transactions, customer, "Emil", Level.COACH, Closeness.TRUSTED, Role.EVALUATOR)
    person(transactions, customer, "Ivo", Level.OPPOSED, Closeness.UNKNOWN, Role.INFLUENCER)
    seat(transactions, customer, Role.EVALUATOR)


def test_the_worked_example_of_calculation_4(transactions: Transactions, customer: str):
    worked_example(transactions, customer)
    key = score(transactions, customer).key_relationship
    assert key.value is not None
    assert f"{key.value:.2f}" == "51.47"
    assert key.gap == 11
    assert not key.is_red


def test_the_newest_rating_counts(transactions: Transactions, customer: str):
    ann = person(transactions, customer, "Ann", Level.COACH, Closeness.TRUSTED, Role.DECIDER, day=FRESH)
    transactions.edit(STEP, rate, ann, RatingKind.LEVEL, Level.NEUTRAL, rated_on=OLD)
    assert score(transactions, customer).key_relationship.value == 100
    transactions.edit(STEP, rate, ann, RatingKind.LEVEL, Level.OPPOSED)
    key = score(transactions, customer).key_relationship
    assert (key.value, key.is_red) == (30, True)


def test_who_left_or_gave_up_the_seat_leaves_it_empty(transactions: Transactions, customer: str):
    ann = person(transactions, customer, "Ann", Level.COACH, Closeness.TRUSTED)
    place = seat(transactions, customer, Role.DECIDER, ann)
    assert score(transactions, customer).key_relationship.value == 100
    transactions.edit(STEP, assign, Stakeholder, ann, left_on=TODAY)
    key = score(transactions, customer).key_relationship
    assert [each.position.holder for each in key.contributions] == [None]
    transactions.edit(STEP, assign, Stakeholder, ann, left_on=None)
    transactions.edit(STEP, assign_holder, place, None)
    tomorrow = TODAY + timedelta(days=1)
    key = score(transactions, customer, tomorrow).key_relationship
    assert (key.value, key.gap) == (0, 10)


def test_users_widen_the_gap_only_and_supporting_people_are_no_positions(
    transactions: Transactions, customer: str
):
    person(transactions, customer, "Uma", Level.NEUTRAL, role=Role.USER)
    person(transactions, customer, "Sam", Level.NEUTRAL, role=Role.SUPPORTING)
    key = score(transactions, customer).key_relationship
    assert (key.value, key.gap, len(key.contributions)) == (None, 1, 1)


def test_a_coach_without_a_role_is_a_coach(transactions: Transactions, customer: str):
    transactions.edit(STEP, assign, Customer, customer, grade=Grade.PARTNER)
    seat(transactions, customer, Role.DECIDER)
    assert score(transactions, customer).key_relationship.needs_coach
    person(transactions, customer, "Cora", Level.COACH)
    assert not score(transactions, customer).key_relationship.needs_coach


def test_settings_of_the_method_count(transactions: Transactions, customer: str):
    person(transactions, customer, "Ann", Level.NEUTRAL, role=Role.DECIDER)
    transactions.edit(STEP, lambda session: session.add(Setting(name="target_decider", value=3)))
    transactions.edit(STEP, lambda session: session.add(Setting(name="unknown_number", value=7)))
    assert score(transactions, customer).key_relationship.gap == 15


def section(
    session: Session, customer: str, kind: SectionKind, sourced: date | None, approved: date | None = None
) -> None:
    made = InsightSection(customer_key=customer, kind=kind, text="Known.")
    if approved is not None:
        made.state, made.approved_on = SectionState.APPROVED, approved
    session.add(made)
    if sourced is not None:
        source = Source(customer_key=customer, kind=SourceKind.MEETING, title="Talk", published_on=sourced)
        session.add_all([source, Citation(section_key=made.key, source_key=source.key)])


def test_completeness_by_hand(transactions: Transactions, customer: str):
    """Basics 7 of 9 fields, one of two deciding positions known, the rest as the comments say."""
    transactions.edit(
        STEP,
        assign,
        Customer,
        customer,
        grade=Grade.STRATEGIC,
        sector=Sector.TELECOM,
        market_type=MarketType.MATURE,
        country="Peru",
        city="Lima",
        revenue=Decimal(186),
        purchase_volume=Decimal(640),
        category_share=29.1,
    )
    person(transactions, customer, "Ann", Level.SUPPORT, role=Role.DECIDER)
    person(transactions, customer, "Bo", Level.SUPPORT, role=Role.APPROVER, evidence=None)

    def write(session: Session) -> None:
        section(session, customer, SectionKind.BASICS, FRESH)  # 7/9 of 10
        section(session, customer, SectionKind.STRATEGY, FRESH, FRESH)  # 20
        section(session, customer, SectionKind.FINANCE, None)  # 0: no source
        section(session, customer, SectionKind.SWOT, FRESH, OLD)  # 2.5: approved long ago
        section(session, customer, SectionKind.BUYING, OLD)  # 5: old source
        session.add(InsightSection(customer_key=customer, kind=SectionKind.VENDORS, text="  "))  # 0: empty

    transactions.edit(STEP, write)
    found = score(transactions, customer).completeness
    earned = {part.kind: part.earned for part in found.parts}
    assert earned[SectionKind.BASICS] == pytest.approx(70 / 9)
    assert earned[SectionKind.ORGANISATION] == 12.5
    assert earned[SectionKind.VENDORS] == 0
    assert found.value == pytest.approx(70 / 9 + 12.5 + 20 + 2.5 + 5)


def test_a_c_customer_needs_sourced_basics_and_one_contact(transactions: Transactions, customer: str):
    transactions.edit(
        STEP,
        assign,
        Customer,
        customer,
        grade=Grade.GENERAL,
        sector=Sector.TELECOM,
        market_type=MarketType.MATURE,
        country="Peru",
    )
    assert score(transactions, customer).completeness.value == 0
    person(transactions, customer, "Ann")
    assert score(transactions, customer).completeness.value == pytest.approx(100 * 25 / 35)
    transactions.edit(
        STEP,
        lambda session: session.add(Source(customer_key=customer, kind=SourceKind.WEBSITE, title="Site")),
    )
    assert score(transactions, customer).completeness.value == pytest.approx(100 * (25 + 10 / 3) / 35)


def test_all_customers_at_once_score_as_each_alone(transactions: Transactions):
    keys = [add_customer(transactions, name) for name in ("Halden", "Solara", "Bare")]
    worked_example(transactions, keys[0])
    person(transactions, keys[1], "Ann", Level.COACH, role=Role.DECIDER)
    together = transactions.ask(scores, TODAY)
    assert [each.name for each in together] == ["Bare", "Halden", "Solara"]
    assert together == sorted((score(transactions, key) for key in keys), key=lambda each: each.name)


def test_a_score_of_last_month_is_that_of_last_month(
    transactions: Transactions, customer: str, clock: FixedClock
):
    worked_example(transactions, customer)
    clock.advance(days=30)
    person(transactions, customer, "Nia", Level.OPPOSED, role=Role.DECIDER, day=clock.today())
    [then] = transactions.ask_on(TODAY, scores, TODAY)
    assert then.key_relationship.value == pytest.approx(51.47, abs=0.005)
    assert score(transactions, customer, clock.today()).key_relationship.is_red
