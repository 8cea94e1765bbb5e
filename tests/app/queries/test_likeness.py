from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.clock import FixedClock
from app.operations.stakeholder import add_person, set_fields
from app.queries.likeness import Known, Sign, duplicates_of, probable_duplicates
from app.text import Text
from app.transactions import Transactions
from models.book import Book
from tests.books import add_customer


def signs(*people: Known) -> list[tuple[str, str, list[Sign]]]:
    return [(each.one, each.other, list(each.signs)) for each in probable_duplicates(people)]


@pytest.mark.parametrize(
    ("one", "other", "sign"),
    [
        ("Ana Ruiz", "ana  RUIZ", Sign.NAME),
        ("Núñez, Ana", "Nunez Ana", Sign.NAME),
        ("Ana Ruiz", "Ruiz, Ana", Sign.NAME_ORDER),
        ("王芳", "王芳", Sign.NAME),
        ("Ｇｕ Mingtang", "Mingtang GU", Sign.NAME_ORDER),
    ],
)
def test_the_same_name_is_a_sign_however_it_is_written(one: str, other: str, sign: Sign) -> None:
    assert signs(Known("a", one), Known("b", other)) == [("a", "b", [sign])]


@pytest.mark.parametrize(("one", "other"), [("Ana Ruiz", "Ana Ruiz Gil"), ("王芳", "芳王"), ("…", "!!")])
def test_other_names_are_no_sign(one: str, other: str) -> None:
    assert signs(Known("a", one), Known("b", other)) == []


def test_the_same_address_or_number_is_a_sign() -> None:
    one = Known("a", "Ana", email="ANA@example.org", phone="+52 (55) 5550-0123", wechat="ana_r")
    assert signs(one, Known("b", "B", email="ana@example.org ")) == [("a", "b", [Sign.EMAIL])]
    assert signs(one, Known("b", "B", phone="0155 5550 0123")) == [("a", "b", [Sign.PHONE])]
    assert signs(one, Known("b", "B", wechat="Ana_R")) == [("a", "b", [Sign.WECHAT])]
    assert signs(one, Known("b", "B", phone="0123")) == []


def test_a_name_that_very_many_have_is_that_of_nobody_known_yet() -> None:
    people = [Known(f"{number:03}", "N. N.") for number in range(13)]
    assert signs(*people) == []
    assert len(signs(*people[1:])) == 66


def test_a_number_that_three_people_have_is_that_of_an_office() -> None:
    people = [Known(key, f"Name {key}", phone="+51 1 555 0100") for key in "abc"]
    assert signs(*people) == []
    assert len(signs(*people[:2])) == 1


def test_two_birthdays_tell_namesakes_apart_unless_more_speaks_for_one_person() -> None:
    one = Known("a", "李伟", birthday=date(1980, 1, 1), email="li@example.org")
    assert signs(one, Known("b", "李伟", birthday=date(1991, 5, 5))) == []
    assert signs(one, Known("b", "李伟")) == [("a", "b", [Sign.NAME])]
    twin = Known("b", "李伟", birthday=date(1991, 5, 5), email="li@example.org")
    assert signs(one, twin) == [("a", "b", [Sign.NAME, Sign.EMAIL])]


def test_the_likeliest_come_first() -> None:
    found = signs(
        Known("a", "Ana Ruiz"),
        Known("b", "Ruiz Ana"),
        Known("c", "Li Wei", email="li@example.org"),
        Known("d", "Li Wei", email="li@example.org"),
    )
    assert found == [("c", "d", [Sign.NAME, Sign.EMAIL]), ("a", "b", [Sign.NAME_ORDER])]


@pytest.fixture
def transactions(tmp_path: Path, clock: FixedClock) -> Iterator[Transactions]:
    with Book.create(tmp_path / "test.loam") as book:
        yield Transactions(book, clock, "Lin")


def test_people_of_two_customers_are_not_compared(transactions: Transactions) -> None:
    here, there = add_customer(transactions), add_customer(transactions, "Halden")
    for customer in (here, there):
        transactions.edit(Text("Add"), add_person, customer, "Ana Ruiz")
    assert transactions.ask(duplicates_of, here) == ()
    twin = transactions.edit(Text("Add"), add_person, here, "Ruiz Ana").result
    transactions.edit(Text("Set"), set_fields, twin, phone="1")
    [found] = transactions.ask(duplicates_of, here)
    assert found.other == twin
