from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app import history
from app.clock import FixedClock, SystemClock
from app.demo.steps import Step
from app.demo.story import make_demo, steps
from app.method.plan_state import is_overdue
from app.method.section_state import is_stale
from app.queries.ratings import newest
from app.transactions import Transactions
from models.activity import Activity, ActivityParticipant
from models.book import Book
from models.buying import BuyingStep, StepSeat
from models.customer import Customer
from models.department import Department
from models.influence import InfluenceLine
from models.insight import Citation, InsightSection
from models.plan import PlanItem
from models.rating import Rating
from models.rival import Rival, RivalTie
from models.seat import Seat, SeatTenure
from models.stakeholder import Stakeholder
from models.team import TeamMember
from models.values import (
    ActivityKind,
    ActivityState,
    Grade,
    Level,
    LineKind,
    PlanState,
    RatingKind,
    Role,
    SectionState,
    Signature,
    Tie,
)
from tests.books import dump

TODAY = date(2026, 3, 4)
DAYS = [TODAY, date(2026, 1, 1), date(2027, 2, 28), date(2028, 2, 29), date(2026, 10, 5), date(2026, 6, 7)]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Transactions]:
    with Book.create(tmp_path_factory.mktemp("demo") / "demo.loam") as book:
        make_demo(book, TODAY)
        yield Transactions(book, SystemClock())


def rows(demo: Transactions, kind: type[Any]) -> list[Any]:
    return demo.ask(lambda session: list(session.scalars(select(kind).order_by(kind.key))))


def names(demo: Transactions) -> dict[str, str]:
    return {customer.key: customer.name for customer in rows(demo, Customer)}


def test_twelve_customers_of_four_grades_bring_485_million(demo: Transactions):
    customers = rows(demo, Customer)
    assert Counter(each.grade for each in customers) == {
        Grade.STRATEGIC: 1,
        Grade.PARTNER: 2,
        Grade.PRIORITY: 3,
        Grade.GENERAL: 6,
    }
    millions = sorted((float(each.revenue) / 1_000_000 for each in customers), reverse=True)
    assert millions == [186, 142, 74, 38, 12, 9, 8, 6, 5, 3, 2, 0]
    shares = [amount / 485 for amount in millions]
    assert round(100 * shares[0], 1) == 38.4
    # The five largest are 186, 142, 74, 38 and 12; §6 says 93.2 %.
    assert round(100 * sum(shares[:5]), 1) == 93.2
    assert round(sum(share**2 for share in shares), 3) == 0.264


def test_beiling_bank_buys_four_per_cent_from_us(demo: Transactions):
    bank = next(each for each in rows(demo, Customer) if each.name == "北岭银行")
    assert bank.category_share == 4.2
    assert round(100 * float(bank.revenue) / float(bank.purchase_volume), 1) == 4.2


def test_150_people_stand_where_the_method_says(demo: Transactions):
    people = rows(demo, Stakeholder)
    where = names(demo)
    assert sorted(Counter(where[each.customer_key] for each in people).values()) == [4] * 6 + [10] * 3 + [
        27,
        27,
        42,
    ]
    ratings = demo.ask(newest)
    levels = Counter(ratings[each.key][RatingKind.LEVEL].value for each in people)
    assert (levels[Level.COACH], levels[Level.EXCLUSIVE], levels[Level.SUPPORT]) == (9, 24, 46)
    assert levels[Level.NEUTRAL] + levels[Level.NOT_CONTACTED] == 60
    assert levels[Level.OPPOSED] == 11


def test_one_approver_of_cordillera_is_opposed_and_nobody_else_who_decides(demo: Transactions):
    ratings = demo.ask(newest)
    where = names(demo)
    opposed = [
        (where[person.customer_key], ratings[person.key][RatingKind.ROLE].value)
        for person in rows(demo, Stakeholder)
        if ratings[person.key][RatingKind.LEVEL].value is Level.OPPOSED
        and ratings[person.key][RatingKind.ROLE].value in (Role.DECIDER, Role.APPROVER)
    ]
    assert opposed == [("Cordillera Telecom", Role.APPROVER)]


def test_departments_lines_and_seats_are_as_many_as_promised(demo: Transactions):
    assert len(rows(demo, Department)) == 60
    assert Counter(line.kind for line in rows(demo, InfluenceLine)) == {
        LineKind.REPORTS_TO: 110,
        LineKind.DOTTED: 45,
        LineKind.INFLUENCE: 55,
        LineKind.CONFLICT: 8,
    }
    held = {tenure.seat_key for tenure in rows(demo, SeatTenure) if tenure.until is None}
    seats = rows(demo, Seat)
    assert len([seat for seat in seats if seat.key not in held]) == 9
    assert len(seats) == 41
    assert any(tenure.until for tenure in rows(demo, SeatTenure))
    assert len(rows(demo, TeamMember)) == 11


def test_people_are_as_various_as_in_life(demo: Transactions):
    people = rows(demo, Stakeholder)
    namesakes = Counter((each.customer_key, each.name) for each in people)
    assert sum(count == 2 for count in namesakes.values()) == 3
    addresses = Counter(each.email for each in people if each.email)
    assert max(addresses.values()) == 1
    assert any(each.birthday is None for each in people)
    assert any(each.birthday is not None for each in people)
    assert max(len(each.name) for each in people) > 40
    assert sum(each.no_private_activities for each in people) == 3
    assert [each.name for each in people if each.left_on] == ["Ernesto Valdivieso"]


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_activities_plan_and_reporting_keep_their_numbers_on_any_day(today: date, tmp_path: Path):
    with Book.create(tmp_path / "demo.loam") as book:
        make_demo(book, today)
        demo = Transactions(book, FixedClock(SystemClock().now()))
        activities, items = rows(demo, Activity), rows(demo, PlanItem)
        assert book.check() == []
        last = demo.ask(history.change_sets, limit=1)[0]
        assert last.at < f"{today - timedelta(days=1)}T09:30"
    assert len(activities) == 620
    assert sum(each.kind is ActivityKind.EXECUTIVE_VISIT for each in activities) == 5
    assert len(items) == 130
    states = Counter(item.state for item in items)
    assert (states[PlanState.VERIFIED], states[PlanState.CANCELLED]) == (75, 6)
    assert sum(is_overdue(item.state, item.due_on, today) for item in items) == 17
    sunday = today + timedelta(days=6 - today.weekday())
    assert any(item.state.is_open and today <= item.due_on <= sunday for item in items)
    tomorrow = [each for each in activities if each.starts_at.date() == today + timedelta(days=1)]
    assert any(each.kind is ActivityKind.VISIT and each.state is ActivityState.PLANNED for each in tomorrow)
    assert not [
        each for each in activities if each.state is ActivityState.DONE and each.starts_at.date() >= today
    ]


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_three_different_c_customers_are_seen_this_week(today: date, tmp_path: Path):
    monday = today - timedelta(days=today.weekday())
    with Book.create(tmp_path / "demo.loam") as book:
        make_demo(book, today)
        demo = Transactions(book, SystemClock())
        ordinary = {each.key for each in rows(demo, Customer) if each.grade is Grade.GENERAL}
        seen = Counter(
            (each.owner_key, each.customer_key)
            for each in rows(demo, Activity)
            if each.customer_key in ordinary and monday <= each.starts_at.date() <= monday + timedelta(days=6)
        )
    assert len({owner for owner, _ in seen}) == 1
    assert len(seen) == 3


def test_nobody_takes_part_before_being_known_or_after_leaving(demo: Transactions):
    people = {each.key: each for each in rows(demo, Stakeholder)}
    first: dict[str, date] = {}
    for rating in rows(demo, Rating):
        first[rating.stakeholder_key] = min(first.get(rating.stakeholder_key, TODAY), rating.rated_on)
    activities = {each.key: each for each in rows(demo, Activity)}
    met = set()
    for participant in rows(demo, ActivityParticipant):
        if participant.stakeholder_key is None:
            continue
        person, activity = people[participant.stakeholder_key], activities[participant.activity_key]
        day = activity.starts_at.date()
        met.add(person.key)
        assert person.customer_key == activity.customer_key
        assert first[person.key] <= day
        assert person.left_on is None or day <= person.left_on
        assert not (person.no_private_activities and activity.kind is ActivityKind.CARE)
    ratings = demo.ask(newest)
    unmet = {key for key in people if ratings[key][RatingKind.LEVEL].value is Level.NOT_CONTACTED}
    assert met == set(people) - unmet


def test_levels_raised_by_the_plan_wait_for_the_verification(demo: Transactions):
    items = {each.key: each for each in rows(demo, PlanItem)}
    raised = [rating for rating in rows(demo, Rating) if rating.plan_item_key]
    assert len(raised) == 46
    for rating in raised:
        item = items[rating.plan_item_key]
        assert item.state is PlanState.VERIFIED
        assert (item.stakeholder_key, item.to_level.value) == (rating.stakeholder_key, rating.value)
        assert item.approved_on <= item.done_on <= item.verified_on == rating.rated_on


def test_some_ratings_are_stale_and_most_have_evidence(demo: Transactions):
    levels = [each[RatingKind.LEVEL] for each in demo.ask(newest).values()]
    known = [each for each in levels if each.value is not Level.NOT_CONTACTED]
    stale = sum((TODAY - each.rated_on).days > 90 for each in known)
    assert 0.2 < stale / len(known) < 0.7
    assert all(each.has_evidence for each in known)
    assert any(each.activity for each in known)
    assert any(each.plan_item for each in known)


def test_people_of_larger_customers_stand_to_four_rivals_and_some_turned(demo: Transactions):
    people = {each.key: each for each in rows(demo, Stakeholder)}
    known: dict[str, date] = {}
    for rating in rows(demo, Rating):
        known[rating.stakeholder_key] = min(known.get(rating.stakeholder_key, TODAY), rating.rated_on)
    heard: dict[tuple[str, str], list[Tie]] = {}
    ties = sorted(rows(demo, RivalTie), key=lambda each: each.rated_on)
    for each in ties:
        heard.setdefault((each.stakeholder_key, each.rival_key), []).append(each.tie)
        assert known[each.stakeholder_key] <= each.rated_on < TODAY
        assert each.evidence
    assert len(rows(demo, Rival)) == 4
    assert len(ties) == 48
    assert sum(len(set(path)) > 1 for path in heard.values()) == 11
    assert {path[-1] for path in heard.values()} == set(Tie)
    grades = {each.key: each.grade for each in rows(demo, Customer)}
    assert Grade.GENERAL not in {grades[people[person].customer_key] for person, _ in heard}


def test_larger_customers_buy_in_steps_and_one_has_a_signature_that_nobody_gives(demo: Transactions):
    seats = {each.key: each for each in rows(demo, Seat)}
    steps = {each.key: each for each in rows(demo, BuyingStep)}
    where, grades = names(demo), {each.key: each.grade for each in rows(demo, Customer)}
    counted = Counter(each.customer_key for each in steps.values())
    assert set(counted) == {key for key, grade in grades.items() if grade is not Grade.GENERAL}
    assert set(counted.values()) <= {7, 8}
    for each in rows(demo, StepSeat):
        assert seats[each.seat_key].customer_key == steps[each.step_key].customer_key
    signed = {
        (each.customer_key, what)
        for each in seats.values()
        for what in Signature
        if getattr(each, f"signs_{what.value}")
    }
    missing = [(where[key], what) for key in counted for what in Signature if (key, what) not in signed]
    assert missing == [("Grupo Solara", Signature.RECEIPT)]
    taken = {each.step_key for each in rows(demo, StepSeat)}
    assert [step.name for step in steps.values() if step.key not in taken] == ["集中采购"]


def test_some_levels_rest_on_what_people_said(demo: Transactions):
    quoted = [rating for rating in rows(demo, Rating) if rating.quote]
    assert len(quoted) > 40
    assert all(rating.kind is RatingKind.LEVEL and rating.activity_key for rating in quoted)


def test_six_customers_have_insight_two_stale_and_one_in_round_2(demo: Transactions):
    sections: dict[str, list[InsightSection]] = {}
    for section in rows(demo, InsightSection):
        sections.setdefault(section.customer_key, []).append(section)
    cited = {citation.section_key for citation in rows(demo, Citation)}
    assert len(sections) == 6
    assert all(section.text and section.key in cited for each in sections.values() for section in each)
    stale = [all(is_stale(s.state, s.approved_on, TODAY) for s in each) for each in sections.values()]
    assert sum(stale) == 2
    assert sum(all(s.state is SectionState.ROUND_2 for s in each) for each in sections.values()) == 1


def test_the_map_of_cordillera_has_a_past(demo: Transactions):
    def office(session: Session) -> tuple[int, int]:
        """People in the group's procurement office, and empty seats that decide, at Cordillera."""
        key = session.scalars(select(Customer.key).where(Customer.name == "Cordillera Telecom")).one()
        people = select(func.count(Stakeholder.key)).join(
            Department, Department.key == Stakeholder.department_key
        )
        held = select(SeatTenure.seat_key).where(SeatTenure.until.is_(None))
        empty = select(func.count(Seat.key)).where(
            Seat.customer_key == key, Seat.role == Role.DECIDER, Seat.key.not_in(held)
        )
        moved = people.where(Department.name.like("Group Procurement Office%"))
        return session.scalar(moved) or 0, session.scalar(empty) or 0

    assert demo.ask_on(date(2025, 11, 1), office) == (0, 0)
    assert demo.ask(office) == (7, 1)


def test_history_goes_back_24_months_with_real_dates(demo: Transactions):
    change_sets = demo.ask(history.change_sets)
    assert len(change_sets) > 100
    assert change_sets[-1].at < "2024-03-05"
    assert len({change_set.author for change_set in change_sets}) >= 4
    by_month = Counter(change_set.at[:7] for change_set in change_sets)
    assert len(by_month) >= 25


def test_two_builds_of_one_day_are_equal(demo: Transactions, tmp_path: Path):
    with Book.create(tmp_path / "again.loam") as book:
        make_demo(book, TODAY)
        again = Transactions(book, SystemClock())
        assert again.ask(dump) == demo.ask(dump)
        assert again.ask(history.change_sets) == demo.ask(history.change_sets)


def test_no_step_of_the_story_is_told_later_than_yesterday():
    story: list[Step] = steps(TODAY)
    assert max(step.day for step in story) < TODAY
