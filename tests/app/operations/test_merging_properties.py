"""Whatever hangs on two records: merged and taken back, the book is as it was."""

from __future__ import annotations

import tempfile
from collections import Counter
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from app.clock import FixedClock
from app.operations.merging import merge_people
from app.text import Text
from app.transactions import Transactions
from models.book import Book
from models.schema import (
    Activity,
    ActivityParticipant,
    Customer,
    InfluenceLine,
    PlanItem,
    Rating,
    Rival,
    RivalTie,
    Seat,
    SeatTenure,
    Stakeholder,
)
from models.values import ActivityKind, ChangeKind, Dimension, LineKind, RatingKind, Role, Tie
from tests.books import Dump, dump

PEOPLE = range(5)
"""The first two become one."""
person = st.sampled_from(PEOPLE)
pairs = st.tuples(person, person).filter(lambda pair: pair[0] != pair[1])
days = st.dates(date(2025, 1, 1), date(2025, 1, 12))
spans = st.tuples(st.none() | days, st.none() | days).filter(lambda s: None in s or s[0] <= s[1])

lines = st.sets(st.tuples(pairs, st.sampled_from(LineKind)), max_size=12)
ratings = st.lists(st.tuples(person, st.sampled_from(["n", "0", "2"]), days), max_size=6)
ties = st.lists(st.tuples(person, st.sampled_from(Tie), days), max_size=4)
tenures = st.lists(st.tuples(person, st.integers(0, 1), spans), max_size=5)
parts = st.lists(st.tuples(person, st.integers(0, 1)), max_size=4)
bosses = st.tuples(st.none() | person, st.none() | person)


@given(lines=lines, ratings=ratings, ties=ties, tenures=tenures, parts=parts, bosses=bosses, planned=person)
def test_any_two_records_become_one_and_two_again(lines, ratings, ties, tenures, parts, bosses, planned):
    def fill(session: Session) -> list[str]:
        customer, rival = Customer(name="Cordillera"), Rival(name="Kestra")
        people = [Stakeholder(customer_key=customer.key, name=f"Person {number}") for number in PEOPLE]
        keys = [each.key for each in people]
        seats = [
            Seat(
                customer_key=customer.key,
                title=f"Seat {number}",
                role=Role.USER,
                reports_to_key=None if boss is None else keys[boss],
            )
            for number, boss in enumerate(bosses)
        ]
        moment = datetime(2025, 1, 2, 9)
        calls = [
            Activity(
                customer_key=customer.key,
                kind=ActivityKind.CALL,
                title="Call",
                starts_at=moment,
                ends_at=moment,
            )
            for _ in range(2)
        ]
        session.add_all([customer, rival, *people, *seats, *calls])
        session.add_all(
            InfluenceLine(customer_key=customer.key, from_key=keys[one], to_key=keys[other], kind=kind)
            for (one, other), kind in sorted(lines)
            if kind is not LineKind.REPORTS_TO or one > other
        )
        for who, value, day in ratings:
            session.add(Rating(stakeholder_key=keys[who], kind=RatingKind.LEVEL, value=value, rated_on=day))
        for who, tie, day in ties:
            session.add(RivalTie(stakeholder_key=keys[who], rival_key=rival.key, tie=tie, rated_on=day))
        for who, place, (since, until) in tenures:
            session.add(
                SeatTenure(seat_key=seats[place].key, stakeholder_key=keys[who], since=since, until=until)
            )
        for who, place in parts:
            session.add(ActivityParticipant(activity_key=calls[place].key, stakeholder_key=keys[who]))
        session.add(
            PlanItem(
                customer_key=customer.key,
                stakeholder_key=keys[planned],
                dimension=Dimension.KEY,
                title="Win",
            )
        )
        return keys

    with tempfile.TemporaryDirectory() as folder, Book.create(Path(folder) / "a.loam") as book:
        transactions = Transactions(book, FixedClock(datetime(2026, 3, 2, 9, tzinfo=UTC)), "Lin")
        keys = transactions.edit(Text("Fill"), fill).result
        before = transactions.ask(dump)
        done = transactions.edit(Text("Merge"), merge_people, keys[0], keys[1]).change_set
        assert done is not None
        after = transactions.ask(dump)
        assert book.check() == []
        assert keys[1] not in str(after)
        assert_sound(after)
        assert_said_once(before, after, keys[0], keys[1])
        assert len(after["plan_item"]) == 1
        assert transactions.take_back([done.revision], ChangeKind.UNDO).result == []
        assert transactions.ask(dump) == before


def assert_said_once(before: Dump, after: Dump, stays: str, goes: str) -> None:
    """Nobody takes part twice, and times in one seat do not overlap, where that was not so before."""

    def calls(found: Dump, person: str) -> Counter[str]:
        rows = found["activity_participant"].values()
        return Counter(row["activity_key"] for row in rows if row["stakeholder_key"] == person)

    earlier = calls(before, stays)
    for call, count in calls(after, stays).items():
        assert count <= max(1, earlier[call])
    shared = {row["seat_key"] for row in before["seat_tenure"].values() if row["stakeholder_key"] == goes}
    for seat in shared:
        spans = sorted(
            (row["since"] or "", row["until"] or "9")
            for row in after["seat_tenure"].values()
            if row["seat_key"] == seat and row["stakeholder_key"] == stays
        )
        assert all(one[1] < other[0] for one, other in pairwise(spans))
        held = [
            (row["since"] or "", row["until"] or "9")
            for row in before["seat_tenure"].values()
            if row["seat_key"] == seat and row["stakeholder_key"] in (stays, goes)
        ]
        assert all(any(span[0] <= since and until <= span[1] for span in spans) for since, until in held)


def assert_sound(found: Dump) -> None:
    """No circle of reporting lines."""
    managers: dict[str, set[str]] = {}
    for line in found["influence_line"].values():
        if line["kind"] == LineKind.REPORTS_TO.value:
            managers.setdefault(line["from_key"], set()).add(line["to_key"])
    for start in managers:
        above, waiting = set(), list(managers[start])
        while waiting:
            key = waiting.pop()
            if key not in above:
                above.add(key)
                waiting.extend(managers.get(key, ()))
        assert start not in above
