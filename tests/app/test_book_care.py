"""Looking after a book."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.book_care import backups, book_facts, check, is_backup_due, newest_good_backup, risky_place
from app.clock import FixedClock
from app.text import Text
from app.transactions import Transactions
from models.book import Book
from tests.books import add_customer


@pytest.fixture
def desk(tmp_path: Path, clock: FixedClock) -> Iterator[Transactions]:
    with Book.create(tmp_path / "a.loam") as book:
        yield Transactions(book, clock, "Lin")


def silent(done: int, total: int, text: Text) -> None:
    assert done <= total


def test_a_sound_book_has_no_findings(desk: Transactions) -> None:
    add_customer(desk)
    assert check(desk, silent) == []
    facts = book_facts(desk)
    assert (facts.revision, facts.encrypted, facts.read_only) == (1, False, False)
    assert facts.size == desk.book.path.stat().st_size


def test_a_history_that_does_not_fit_is_said_in_a_sentence(desk: Transactions) -> None:
    customer = add_customer(desk)
    with desk.book.writing() as session:
        session.connection().exec_driver_sql("DELETE FROM change WHERE record = ?", (customer,))
    first, second = (str(text) for text in check(desk, silent))
    assert "history does not tell" in first
    assert customer in second


def test_a_reference_that_leads_nowhere_is_said_in_a_sentence(desk: Transactions) -> None:
    raw = desk.book.engine.raw_connection()
    raw.cursor().execute("PRAGMA foreign_keys = OFF")
    raw.cursor().execute("INSERT INTO department (key, customer_key, name) VALUES ('d', 'gone', 'Board')")
    raw.commit()
    raw.invalidate()
    found = [str(text) for text in check(desk, silent)]
    assert "damaged" in found[0]
    assert any("department" in text for text in found[1:])


def test_a_backup_is_due_after_a_day(desk: Transactions, clock: FixedClock) -> None:
    assert is_backup_due(desk.book, clock)
    desk.book.back_up("daily")
    (backup,) = backups(desk.book.path)
    assert str(backup.reason) == "Daily"
    clock.set(backup.at + timedelta(hours=23))
    assert not is_backup_due(desk.book, clock)
    clock.advance(hours=1)
    assert is_backup_due(desk.book, clock)


def test_a_backup_that_was_cut_off_is_not_offered(desk: Transactions) -> None:
    good = desk.book.back_up("before-import")
    cut = desk.book.back_up("daily")
    cut.write_bytes(cut.read_bytes()[:-4096])
    found = newest_good_backup(desk.book.path)
    assert found is not None
    assert found.path == good


def test_folders_of_other_computers_are_risky(tmp_path: Path) -> None:
    assert risky_place(tmp_path / "a.loam") is None
    risk = risky_place(tmp_path / "OneDrive - Acme" / "a.loam")
    assert risk is not None
    assert str(risk).startswith("OneDrive copies this folder")
