"""What the demo book tells of agreements, receptions, promises and assessments."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from app.clock import SystemClock
from app.demo.story import make_demo
from app.queries.reception import reception_details
from app.reception.checks import check
from app.reception.findings import FindingKind
from app.transactions import Transactions
from models.activity import Activity, ActivityParticipant, MeetingTopic
from models.aftermath import Promise
from models.book import Book
from models.customer import Customer
from models.partnership import Agreement, AgreementProject, Assessment, InnovationCentre
from models.reception import AgendaLine, Reception
from models.values import AgreementKind, Dimension, PromiseState, ReceptionState

TODAY = date(2026, 3, 4)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Transactions]:
    with Book.create(tmp_path_factory.mktemp("demo") / "demo.loam") as book:
        make_demo(book, TODAY)
        yield Transactions(book, SystemClock())


def rows(demo: Transactions, kind: type[Any]) -> list[Any]:
    return demo.ask(lambda session: list(session.scalars(select(kind).order_by(kind.key))))


def test_four_agreements_lock_six_projects_and_one_of_them_is_exclusive(demo: Transactions):
    agreements = rows(demo, Agreement)
    assert Counter(each.kind for each in agreements) == {AgreementKind.HARD: 2, AgreementKind.SOFT: 2}
    assert sum(each.exclusive for each in agreements) == 1
    projects = rows(demo, AgreementProject)
    assert len(projects) == 6
    assert all(TODAY < each.due_on <= TODAY + timedelta(days=730) for each in projects)
    assert len(rows(demo, InnovationCentre)) == 1


def test_a_reception_of_eight_guests_has_22_lines_from_half_past_eight_to_a_quarter_to_nine(
    demo: Transactions,
):
    states = {each.activity_key: each.state for each in rows(demo, Reception)}
    assert Counter(states.values()) == {
        ReceptionState.REQUESTED: 1,
        ReceptionState.PLANNED: 1,
        ReceptionState.SUMMARISED: 1,
    }
    [planned] = [key for key, state in states.items() if state is ReceptionState.PLANNED]
    lines = [each for each in rows(demo, AgendaLine) if each.activity_key == planned]
    [activity] = [each for each in rows(demo, Activity) if each.key == planned]
    guests = demo.ask(
        lambda session: session.scalar(
            select(func.count())
            .select_from(ActivityParticipant)
            .where(
                ActivityParticipant.activity_key == planned,
                ActivityParticipant.stakeholder_key.is_not(None),
            )
        )
    )
    assert len(lines) == 22
    assert guests >= 8
    day = activity.starts_at.date()
    assert min(each.starts_at for each in lines) == activity.starts_at == datetime.combine(day, time(8, 30))
    assert max(each.ends_at for each in lines) == activity.ends_at == datetime.combine(day, time(20, 45))


def test_some_promises_wait_and_some_are_closed(demo: Transactions):
    states = Counter(each.state for each in rows(demo, Promise))
    assert states[PromiseState.CONFIRMED] == 2
    assert states[PromiseState.OPEN] == 4
    late = [each for each in rows(demo, Promise) if each.state.is_open and each.due_on < TODAY]
    assert len(late) == 2


def test_every_quarter_but_the_present_one_was_assessed(demo: Transactions):
    taken = rows(demo, Assessment)
    assert {each.period for each in taken} >= {"2025-Q1", "2025-Q4"}
    assert "2026-Q1" not in {each.period for each in taken}
    customers = {each.key: each.name for each in rows(demo, Customer)}
    cordillera = [each for each in taken if customers[each.customer_key] == "Cordillera Telecom"]
    assert len(cordillera) == 7
    assert all(each.key_score is not None for each in cordillera)
    assert set(cordillera[-1].inputs) == {each.value for each in Dimension}


def test_benchmarking_meetings_found_common_ground(demo: Transactions):
    assert Counter(each.activity_key for each in rows(demo, MeetingTopic)).most_common(1)[0][1] == 3


def test_one_call_comes_again_every_second_week(demo: Transactions):
    [series] = [each for each in rows(demo, Activity) if each.recurrence]
    assert series.recurrence == "FREQ=WEEKLY;INTERVAL=2;COUNT=12"
    assert series.starts_at.date() > TODAY


def test_the_planned_reception_has_an_overlap_and_a_missing_host_and_nothing_else(demo: Transactions):
    [planned] = [each.activity_key for each in rows(demo, Reception) if each.state is ReceptionState.PLANNED]
    details = demo.ask(reception_details, planned)
    assert details is not None
    found = check(details.agenda)
    assert Counter(each.kind for each in found) == {FindingKind.OVERLAP: 1, FindingKind.NO_HOST: 1}
