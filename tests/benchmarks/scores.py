"""Scores of a large book: 1,000 customers with 50,000 people, all together and one by one.

The floor reads the same rows with plain SQL, and does nothing with them.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy.orm import Session

from app.queries.relationship import relationship
from app.queries.scores import scores
from app.recorder import PLAIN
from models.book import Book
from models.keys import new_key, seeded_keys
from models.values import (
    ActivityKind,
    ActivityState,
    AgreementKind,
    Closeness,
    CustomerRatingKind,
    Grade,
    Level,
    RatingKind,
    Role,
    SectionKind,
    SectionState,
    SourceKind,
)
from tests.benchmarks.register import Figure, benchmark

CUSTOMERS = 1_000
PEOPLE = 50
SEATS = 12
DEPARTMENTS = 8
VISITS = 12
TODAY = date(2026, 3, 2)
RATED = {RatingKind.LEVEL: Level, RatingKind.CLOSENESS: Closeness, RatingKind.ROLE: Role}
READ = {
    "SELECT key, name, grade, sector, market_type, country, city, website, owner_key, revenue,"
    " purchase_volume, category_share FROM customer": "key = ?",
    "SELECT key, customer_key, name, title FROM stakeholder": "customer_key = ?",
    "SELECT key, customer_key, title, role, target FROM seat": "customer_key = ?",
    "SELECT seat_key, stakeholder_key, since, until FROM seat_tenure": (
        "seat_key IN (SELECT key FROM seat WHERE customer_key = ?)"
    ),
    "SELECT stakeholder_key, kind, value, rated_on, evidence FROM rating": (
        "stakeholder_key IN (SELECT key FROM stakeholder WHERE customer_key = ?)"
    ),
    "SELECT key, customer_key, kind, state, approved_on FROM insight_section": "customer_key = ?",
    "SELECT section_key, published_on FROM citation JOIN source ON source.key = source_key": (
        "customer_key = ?"
    ),
    "SELECT key, customer_key, name, relevance FROM department": "customer_key = ?",
    "SELECT customer_key, kind, value, rated_on FROM customer_rating": "customer_key = ?",
    "SELECT customer_key, kind, state, starts_at FROM activity": "customer_key = ?",
    "SELECT stakeholder_key, activity_key FROM activity_participant": (
        "activity_key IN (SELECT key FROM activity WHERE customer_key = ?)"
    ),
    "SELECT customer_key, exclusive, signed_on, starts_on, ends_on FROM agreement": "customer_key = ?",
}
"""The queries of the floor, and what narrows each to one customer."""
Rows = list[dict[str, Any]]


@benchmark
def score(folder: Path) -> Iterator[Figure]:
    """The three dimensions and completeness of all customers, and of one; and all of one's page."""
    with Book.create(folder / "book.loam") as book, seeded_keys(7, lambda: 1_700_000_000_000):
        with book.writing() as session:
            customers = _fill(session)
        one = customers[CUSTOMERS // 2]
        with book.session() as session:
            floor = _median(lambda: _read(session, ()), 3)
            ours = _median(lambda: _ask(session, None), 3)
            yield Figure("score.all", floor, ours, 4.0)
            floor = _median(lambda: _read(session, (one,)), 20)
            ours = _median(lambda: _ask(session, [one]), 20)
            yield Figure("score.one", 1000 * floor, 1000 * ours, 20.0, unit="ms")
            ours = _median(lambda: relationship(session, one, TODAY), 20)
            yield Figure("score.page", 1000 * floor, 1000 * ours, 40.0, unit="ms")


def _median(work: Callable[[], object], runs: int) -> float:
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def _ask(session: Session, customers: Sequence[str] | None) -> None:
    found = scores(session, TODAY, customers)
    assert all(None not in each.overall.scores.values() for each in found)


def _read(session: Session, customer: tuple[str, ...]) -> None:
    for query, of_one in READ.items():
        where = f" WHERE {of_one}" if customer else ""
        session.connection().exec_driver_sql(query + where, customer).fetchall()


def _fill(session: Session) -> list[str]:
    dice = Random(7)
    tables: dict[str, Rows] = {}
    customers = [_customer(tables, dice, number) for number in range(CUSTOMERS)]
    for name, rows in tables.items():
        session.connection().execute(PLAIN[name].insert(), rows)
    return customers


def _customer(tables: dict[str, Rows], dice: Random, number: int) -> str:
    customer = new_key()
    grade = dice.choice(list(Grade)).value
    _add(tables, "customer", key=customer, name=f"客户 {number}", grade=grade, city="Lima", country="PE")
    departments = [
        _add(tables, "department", customer_key=customer, name=f"Unit {place}", relevance=1 + place % 3)
        for place in range(DEPARTMENTS)
    ]
    people = [_person(tables, dice, customer, number, dice.choice(departments)) for number in range(PEOPLE)]
    _bind(tables, dice, customer, people)
    for place, person in zip(range(SEATS), people, strict=False):
        role = dice.choice(list(Role)).value if place else Role.DECIDER.value
        signs = dict.fromkeys(("signs_contract", "signs_receipt", "signs_acceptance", "signs_payment"), 0)
        seat = _add(tables, "seat", customer_key=customer, title=f"Seat {place}", role=role, **signs)
        _add(tables, "seat_tenure", seat_key=seat, stakeholder_key=person, since="2025-01-01")
    for kind in (SectionKind.STRATEGY, SectionKind.BUYING, SectionKind.VENDORS):
        section = _add(
            tables,
            "insight_section",
            customer_key=customer,
            kind=kind.value,
            text="They decide in March.",
            state=SectionState.DRAFT.value,
            confidentiality="internal",
            position=1,
        )
        told = {"kind": SourceKind.MEETING.value, "title": "Talk", "published_on": "2026-01-15"}
        source = _add(tables, "source", customer_key=customer, public=0, **told)
        _add(tables, "citation", section_key=section, source_key=source)
    return customer


def _bind(tables: dict[str, Rows], dice: Random, customer: str, people: Sequence[str]) -> None:
    """Visits, ratings of the customer and an agreement: what O and G stand on."""
    for number in range(VISITS):
        on = f"2026-{1 + number % 2:02}-{1 + 2 * number:02} 09:00:00.000000"
        kind = ActivityKind.EXECUTIVE_VISIT if not number else ActivityKind.VISIT
        visit = _add(
            tables,
            "activity",
            customer_key=customer,
            kind=kind.value,
            state=ActivityState.DONE.value,
            title="Visit",
            starts_at=on,
            ends_at=on,
            all_day=0,
        )
        for person in dice.sample(people, 2):
            _add(tables, "activity_participant", activity_key=visit, stakeholder_key=person)
    for rated in CustomerRatingKind:
        value = dice.uniform(1, 5)
        told = {"kind": rated.value, "value": value, "rated_on": "2026-01-15"}
        _add(tables, "customer_rating", customer_key=customer, **told)
    agreed = {"title": "Frame", "kind": AgreementKind.HARD.value, "signed_on": "2025-06-01"}
    _add(tables, "agreement", customer_key=customer, exclusive=0, **agreed)


def _person(tables: dict[str, Rows], dice: Random, customer: str, number: int, department: str) -> str:
    told = {"name": f"Person {number}", "department_key": department, "no_private_activities": 0}
    person = _add(tables, "stakeholder", customer_key=customer, **told)
    for kind, scale in RATED.items():
        value = dice.choice(list(scale)).value
        told = {"kind": kind.value, "value": value, "rated_on": "2026-02-01", "evidence": "Said so"}
        _add(tables, "rating", stakeholder_key=person, **told)
    return person


def _add(tables: dict[str, Rows], name: str, /, **columns: Any) -> str:
    row = dict.fromkeys(column.name for column in PLAIN[name].columns) | {"key": new_key()} | columns
    tables.setdefault(name, []).append(row)
    return str(row["key"])
