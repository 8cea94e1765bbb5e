"""Who is expected in two places at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.clock import FixedClock
from app.operations import activity
from app.queries.conflicts import Diary, Taken, all_clashes, clashes_of, diary
from app.text import Text
from app.transactions import Transactions
from models.book import Book
from models.team import TeamMember
from models.values import ActivityKind, TeamRole
from tests.books import add_customer, add_person

STEP = Text("A step")


def taken(key: str, begins: int, ends: int, who: str = "ana", **more) -> Taken:
    fields = {"customer": "c", "all_day": False, "done": False, "zone": ""} | more
    times = (datetime(2026, 3, 2, begins), datetime(2026, 3, 2, ends))
    return Taken(
        key,
        fields["customer"],
        key,
        *times,
        fields["all_day"],
        fields["done"],
        frozenset({who}),
        fields["zone"],
    )


def pairs(*some: Taken) -> set[tuple[str, str]]:
    return {(key, clash.other.key) for key, found in all_clashes(some).items() for clash in found}


def test_one_person_in_two_activities_clashes_on_both_sides() -> None:
    assert pairs(taken("a", 9, 11), taken("b", 10, 12)) == {("a", "b"), ("b", "a")}


def test_one_after_the_other_is_no_clash() -> None:
    assert pairs(taken("a", 9, 10), taken("b", 10, 11)) == set()


def test_different_people_do_not_clash() -> None:
    assert pairs(taken("a", 9, 11), taken("b", 10, 12, "jo")) == set()


def test_a_whole_day_leaves_room_at_the_same_customer_only() -> None:
    fair = taken("fair", 0, 23, all_day=True)
    assert pairs(fair, taken("talk", 9, 10)) == set()
    assert pairs(fair, taken("elsewhere", 9, 10, customer="d")) == {
        ("fair", "elsewhere"),
        ("elsewhere", "fair"),
    }


def test_what_both_took_place_is_nobodys_problem() -> None:
    assert pairs(taken("a", 9, 11, done=True), taken("b", 10, 12, done=True)) == set()
    assert len(pairs(taken("a", 9, 11, done=True), taken("b", 10, 12))) == 2


def test_activities_in_different_zones_clash_when_they_are_at_the_same_time() -> None:
    madrid = taken("a", 9, 10, zone="Europe/Madrid")
    assert pairs(madrid, taken("b", 9, 10, zone="Asia/Shanghai")) == set()
    assert pairs(madrid, taken("b", 16, 17, zone="Asia/Shanghai")) == {("a", "b"), ("b", "a")}
    late = replace(taken("b", 9, 10, zone="Pacific/Kiritimati"), starts_at=datetime(2026, 3, 2, 22))
    assert len(pairs(replace(late, ends_at=datetime(2026, 3, 2, 23)), madrid)) == 2


def test_an_activity_without_a_zone_is_wherever_the_other_one_is() -> None:
    for zone in ("Europe/Madrid", "Asia/Shanghai"):
        assert len(pairs(taken("a", 9, 10, zone=zone), taken("b", 9, 10))) == 2
        assert pairs(taken("a", 9, 10, zone=zone), taken("b", 16, 17)) == set()


HOURS = st.tuples(st.integers(0, 22), st.integers(0, 22)).map(sorted)
ZONES = st.sampled_from(["", "Europe/Madrid", "Asia/Shanghai", "Pacific/Pago_Pago"])


@given(
    st.lists(st.tuples(HOURS, st.sampled_from(["ana", "jo"]), st.booleans(), st.sampled_from("cd"), ZONES))
)
def test_looking_through_all_finds_what_looking_at_each_finds(some) -> None:
    made = [
        taken(str(i), *hours, who, all_day=whole, customer=customer, zone=zone)
        for i, (hours, who, whole, customer, zone) in enumerate(some)
    ]
    each = {one.key: clashes_of(one, made) for one in made}
    assert all_clashes(made) == {key: found for key, found in each.items() if found}


@pytest.fixture
def transactions(tmp_path: Path, clock: FixedClock) -> Iterator[Transactions]:
    with Book.create(tmp_path / "test.loam") as book:
        yield Transactions(book, clock, "Lin")


def add_member(session, name: str) -> str:
    member = TeamMember(name=name, role=TeamRole.ACCOUNT)
    session.add(member)
    return member.key


@pytest.fixture
def lin(transactions: Transactions) -> str:
    return transactions.edit(STEP, add_member, "Lin").result


def plan(transactions: Transactions, customer: str, hour: int, **more) -> str:
    return transactions.edit(
        STEP,
        activity.add_activity,
        customer,
        ActivityKind.VISIT,
        "Visit",
        datetime(2026, 3, 2, hour),
        **more,
    ).result


def march(transactions: Transactions) -> Diary:
    day = date(2026, 3, 2)
    return transactions.ask(diary, day, day, today=day)


def test_a_call_abroad_is_where_it_is_in_the_diary(transactions, lin) -> None:
    here, there = add_customer(transactions), add_customer(transactions, "Halden")
    one, other = plan(transactions, here, 9, owner=lin), plan(transactions, there, 9, owner=lin)
    transactions.edit(STEP, activity.set_activity_fields, one, time_zone="Europe/Madrid")
    assert set(march(transactions).clashes) == {one, other}
    transactions.edit(STEP, activity.set_activity_fields, other, time_zone="Asia/Shanghai")
    assert not march(transactions).clashes


def test_people_of_theirs_ours_and_owners_are_all_asked(transactions, lin) -> None:
    here, there = add_customer(transactions), add_customer(transactions, "Halden")
    ana = add_person(transactions, here, "Ana")
    wei = transactions.edit(STEP, add_member, "Wei").result
    one = plan(transactions, here, 9, people=[ana], members=[lin], owner=wei)
    two = plan(transactions, here, 9, people=[ana], owner=wei)
    three = plan(transactions, there, 9, owner=lin)
    found = march(transactions)
    assert [clash.other.key for clash in found.clashes[one]] == [two, three]
    assert [found.people(clash) for clash in found.clashes[one]] == [["Ana", "Wei"], ["Lin"]]


def test_what_is_cancelled_takes_no_time(transactions, lin) -> None:
    customer = add_customer(transactions)
    plan(transactions, customer, 9, members=[lin])
    other = plan(transactions, customer, 9, members=[lin])
    assert march(transactions).clashes
    transactions.edit(STEP, activity.cancel_activity, other)
    assert not march(transactions).clashes


def test_moving_an_activity_shows_what_it_would_meet(transactions, lin) -> None:
    customer = add_customer(transactions)
    first = plan(transactions, customer, 9, members=[lin])
    later = plan(transactions, customer, 14, members=[lin])
    found = march(transactions)
    assert not found.clashes
    [clash] = found.moved(later, datetime(2026, 3, 2, 9, 30), datetime(2026, 3, 2, 10))
    assert clash.other.key == first
