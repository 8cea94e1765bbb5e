"""The list of the history page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.clock import FixedClock
from app.operations.customer import set_fields
from app.operations.deletion import delete
from app.operations.stakeholder import rate_person
from app.queries.history_page import HistoryFilter, authors, entries
from app.text import Text
from app.transactions import Transactions
from models.book import Book
from models.customer import Customer
from models.stakeholder import Stakeholder
from models.values import ChangeKind, Level, RatingKind
from tests.books import add_customer, add_person


@pytest.fixture
def desk(tmp_path: Path, clock: FixedClock) -> Iterator[Transactions]:
    with Book.create(tmp_path / "a.loam") as book:
        yield Transactions(book, clock, "Lin")


def said(desk: Transactions, **wanted: object) -> list[str]:
    return [str(each.text) for each in desk.ask(entries, HistoryFilter(**wanted))]  # type: ignore[arg-type]


def test_edits_come_newest_first_and_in_pages(desk: Transactions) -> None:
    for number in range(5):
        add_customer(desk, f"Customer {number}")
    first = desk.ask(entries, limit=2)
    assert [str(each.text) for each in first] == ["Add Customer 4", "Add Customer 3"]
    second = desk.ask(entries, before=first[-1].revision, limit=2)
    assert [str(each.text) for each in second] == ["Add Customer 2", "Add Customer 1"]
    assert [each.revision for each in desk.ask(entries, after=first[1].revision)] == [first[0].revision]
    assert first[0].records == 1


def test_words_of_the_sentence_are_found_without_accents(desk: Transactions) -> None:
    add_customer(desk, "Compañía Río")
    add_customer(desk, "Acme")
    assert said(desk, text="rio add") == ["Add Compañía Río"]


def test_edits_of_a_customer_are_those_of_everything_that_belongs_to_it(desk: Transactions) -> None:
    ours, other = add_customer(desk, "Ours"), add_customer(desk, "Other")
    person, stranger = add_person(desk, ours, "Gu"), add_person(desk, other, "Stranger")
    desk.edit(Text("Rate Gu"), rate_person, person, {RatingKind.LEVEL: Level.COACH})
    desk.edit(Text("Rate stranger"), rate_person, stranger, {RatingKind.LEVEL: Level.COACH})
    assert said(desk, customer=ours) == ["Rate Gu", "Add Gu", "Add Ours"]
    desk.edit(Text("Delete Gu"), delete, Stakeholder, person)
    assert said(desk, customer=ours) == ["Delete Gu", "Rate Gu", "Add Gu", "Add Ours"]
    desk.edit(Text("Delete ours"), delete, Customer, ours)
    assert said(desk, customer=ours)[0] == "Delete ours"


def test_kind_author_and_record_narrow_the_list(desk: Transactions) -> None:
    ours = add_customer(desk, "Ours")
    desk.author = "Gu"
    edit = desk.edit(Text("Set the city"), set_fields, ours, city="Lima").change_set
    assert edit is not None
    desk.take_back([edit.revision], ChangeKind.REVERT)
    add_customer(desk, "Other")
    assert said(desk, kind=ChangeKind.REVERT) == ["Took back: Set the city"]
    assert said(desk, author="Lin") == ["Add Ours"]
    assert said(desk, record=ours) == ["Took back: Set the city", "Set the city", "Add Ours"]
    assert desk.ask(authors) == ["Gu", "Lin"]
