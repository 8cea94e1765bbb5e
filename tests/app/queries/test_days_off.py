"""Days on which people do not work."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.clock import FixedClock
from app.operations.customer import set_fields
from app.queries.days_off import DaysOff, countries_of, days_off
from app.text import Text
from app.transactions import Transactions
from models.book import Book
from tests.books import add_customer

NATIONAL_DAY = date(2026, 10, 1)
WORKED_SUNDAY = date(2026, 9, 20)


@pytest.fixture
def transactions(tmp_path: Path, clock: FixedClock) -> Iterator[Transactions]:
    with Book.create(tmp_path / "test.loam") as book:
        yield Transactions(book, clock, "Lin")


def autumn(transactions: Transactions, **more) -> DaysOff:
    return transactions.ask(days_off, date(2026, 9, 1), date(2026, 10, 31), **more)


def test_without_a_country_only_weekends_are_off(transactions):
    found = autumn(transactions)
    assert found.is_off(date(2026, 9, 5))
    assert not found.is_off(NATIONAL_DAY)


def test_the_customers_country_counts_before_what_the_user_chose(transactions):
    customer = add_customer(transactions)
    transactions.edit(Text("Country"), set_fields, customer, country="中国")
    found = autumn(transactions, customer=customer, chosen=["ES"])
    assert found.is_off(NATIONAL_DAY)
    assert not found.is_off(WORKED_SUNDAY)
    assert found.name(date(2026, 10, 12)) == ""


def test_a_customer_somewhere_unknown_has_the_days_the_user_chose(transactions):
    found = autumn(transactions, customer=add_customer(transactions), chosen=["ES"])
    assert found.name(date(2026, 10, 12))


def test_countries_are_read_as_people_write_them():
    assert countries_of("中国, España, es-md, nowhere, zz,") == ["CN", "ES", "ES-MD"]


def test_of_several_countries_each_holiday_says_whose_it_is(transactions):
    found = autumn(transactions, chosen=["CN", "ES"])
    assert found.name(NATIONAL_DAY).startswith("CN: ")
    assert found.name(date(2026, 10, 12)).startswith("ES: ")
