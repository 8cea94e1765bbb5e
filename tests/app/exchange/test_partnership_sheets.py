"""Ratings of customers, agreements, centres and topics on their way through workbooks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from app.clock import FixedClock
from app.exchange.export import export_workbook
from app.exchange.import_ import accept, read_and_compare
from app.operations import agreement, benchmarking, innovation
from app.operations.activity import add_activity
from app.operations.customer_rating import rate_customer
from app.text import LANGUAGES, Text
from app.transactions import Transactions
from models.book import Book
from models.customer import Customer
from models.values import ActivityKind, AgreementKind, ChangeKind, CustomerRatingKind, Partnership
from tests.app.exchange.desk import NOTHING, differences, edited, key_of
from tests.books import dump

TABLES = (
    "customer_rating",
    "agreement",
    "agreement_project",
    "innovation_centre",
    "innovation_topic",
    "meeting_topic",
)
TODAY = date(2026, 3, 2)


def fill(session: Session) -> None:
    customer = Customer(
        name="Cordillera Telecom",
        currency="PEN",
        partnership=Partnership.PARTNER,
        forecast=Decimal("360000000.50"),
    )
    session.add(customer)
    session.flush()
    talks = add_activity(
        session, customer.key, ActivityKind.BENCHMARKING, "Talks", datetime(2026, 2, 3, 9, 30)
    )
    for kind in CustomerRatingKind:
        rate_customer(session, customer.key, kind, 3.5, evidence="Said so", activity=talks)
    signed = agreement.add_agreement(
        session,
        customer.key,
        "Framework",
        AgreementKind.HARD,
        exclusive=True,
        signed_on=date(2026, 1, 15),
        starts_on=date(2026, 2, 1),
        ends_on=date(2028, 1, 31),
        notes="Two lots\na year",
        activity_key=talks,
    )
    agreement.add_agreement(session, customer.key, "Draft")
    agreement.add_project(session, signed, "Ring", amount=Decimal("12.34"), due_on=date(2026, 9, 1))
    agreement.add_project(session, signed, "Spares", notes="not clear yet")
    centre = innovation.add_centre(session, customer.key, "Lab", opened_on=TODAY, ip_terms="Shared")
    innovation.add_topic(session, centre, "Energy", result="17 %", ip="One patent", finished_on=TODAY)
    benchmarking.add_topic(session, talks, "Network", ours="Fibre", theirs="Radio", common_ground="Both")
    benchmarking.add_topic(session, talks, "Service", follow_up="Joint pilot")


@pytest.fixture
def book(tmp_path: Path, clock: FixedClock) -> Iterator[Transactions]:
    with Book.create(tmp_path / "partners.loam") as opened:
        transactions = Transactions(opened, clock, "Lin")
        transactions.edit(Text("Fill"), fill)
        yield transactions


@pytest.fixture
def workbook(book: Transactions, tmp_path: Path) -> Path:
    path = tmp_path / "partners.xlsx"
    export_workbook(book, path)
    return path


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_untouched_workbook_proposes_nothing(book: Transactions, tmp_path: Path, language: str) -> None:
    path = tmp_path / f"{language}.xlsx"
    export_workbook(book, path, language=language)
    assert differences(read_and_compare(book, path)) == NOTHING


def test_all_of_it_comes_into_an_empty_book(
    book: Transactions, workbook: Path, tmp_path: Path, clock: FixedClock
) -> None:
    with Book.create(tmp_path / "empty.loam") as opened:
        empty = Transactions(opened, clock, "Ana")
        plan = read_and_compare(empty, workbook)
        assert differences(plan)["problems"] == 0
        assert accept(empty, plan, plan.everything()).refused == ()
        there, here = empty.ask(dump), book.ask(dump)
        for table in (*TABLES, "customer"):
            assert there[table] == here[table]
            assert there[table]


def test_changed_cells_are_taken_over_and_taken_back(
    book: Transactions, workbook: Path, tmp_path: Path
) -> None:
    before = book.ask(dump)
    project = key_of(book, "agreement_project", name="Spares")
    topic = key_of(book, "meeting_topic", topic="Service")

    def edit(desk) -> None:
        desk.set("projects", project, amount=250, due_on=date(2027, 1, 1))
        desk.set("topics", topic, common_ground="Forty engineers")

    plan = read_and_compare(book, edited(workbook, tmp_path / "back.xlsx", edit))
    assert differences(plan) == NOTHING | {"changed": 3}
    report = accept(book, plan, plan.everything())
    assert report.refused == ()
    after = book.ask(dump)
    assert after["agreement_project"][project]["amount"] == 25000
    assert after["meeting_topic"][topic]["common_ground"] == "Forty engineers"
    book.take_back([report.change_set.revision], ChangeKind.REVERT)
    assert book.ask(dump) == before


def test_what_cannot_be_is_a_problem_with_its_cell(
    book: Transactions, workbook: Path, tmp_path: Path
) -> None:
    signed = key_of(book, "agreement", title="Framework")
    centre = key_of(book, "innovation_centre", name="Lab")

    def edit(desk) -> None:
        desk.set("agreements", signed, ends_on=date(2025, 1, 1))
        desk.set("centres", centre, closed_on=date(2020, 1, 1))

    plan = read_and_compare(book, edited(workbook, tmp_path / "back.xlsx", edit))
    assert differences(plan)["problems"] == 2
    assert differences(plan)["changed"] == 0
