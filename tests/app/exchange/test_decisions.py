from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.clock import FixedClock
from app.exchange.arrival import Foreign, Locked, carry_out, take_in
from app.exchange.changed_words import changed_words, excerpt
from app.exchange.decisions import Decisions, Outlook, Side
from app.exchange.plan import ImportPlan, Proposal, ProposalKind
from app.transactions import Transactions
from models.book import Book
from tests.books import dump
from tests.views.exchange_books import varied_workbook


def silent(done: int, total: int, text: object) -> None:
    return


@pytest.fixture
def book(tmp_path: Path, clock: FixedClock) -> Iterator[Transactions]:
    with Book.create(tmp_path / "test.loam") as opened:
        yield Transactions(opened, clock, "Lin")


@pytest.fixture
def workbook(book: Transactions, tmp_path: Path) -> Path:
    return varied_workbook(book, tmp_path)


def compared(book: Transactions, path: Path) -> ImportPlan:
    plan = take_in(book, path, silent)
    assert isinstance(plan, ImportPlan)
    return plan


def the(plan: ImportPlan, field: str) -> Proposal:
    [found] = [each for each in plan.proposals if each.field == field and not each.is_problem]
    return found


def test_at_first_clean_differences_are_taken_and_conflicts_are_open(book: Transactions, workbook: Path):
    decisions = Decisions(compared(book, workbook))
    assert decisions.outlook() == Outlook(taken=6, kept=0, deleted=0, undecided=2)


def test_what_belongs_together_is_taken_or_left_together(book: Transactions, workbook: Path):
    plan = compared(book, workbook)
    decisions = Decisions(plan)
    decisions.take([the(plan, "level_evidence")], on=False)
    assert not decisions.is_taken(the(plan, "level"))
    assert decisions.outlook().taken == 4
    decisions.take([the(plan, "level")])
    assert decisions.is_taken(the(plan, "level_evidence"))


def test_problems_cannot_be_taken(book: Transactions, workbook: Path):
    plan = compared(book, workbook)
    decisions = Decisions(plan)
    before = decisions.outlook()
    decisions.take(plan.of(ProposalKind.PROBLEM))
    assert decisions.outlook() == before


def test_only_conflicts_are_decided(book: Transactions, workbook: Path):
    plan = compared(book, workbook)
    decisions = Decisions(plan)
    decisions.decide(plan.proposals, Side.BOOK)
    assert decisions.outlook() == Outlook(taken=6, kept=2)
    decisions.decide([the(plan, "city")], Side.WORKBOOK)
    assert decisions.outlook() == Outlook(taken=7, kept=1)
    assert decisions.side(the(plan, "title")) is Side.BOOK


def test_a_corrected_text_comes_into_the_book(book: Transactions, workbook: Path):
    plan = compared(book, workbook)
    decisions = Decisions(plan)
    decisions.decide(plan.proposals, Side.BOOK)
    assert decisions.edit(the(plan, "city"), " Shanghai ") is None
    assert decisions.side(the(plan, "city")) is Side.WORKBOOK
    carry_out(book, decisions, silent)
    cities = {row["name"]: row["city"] for row in book.ask(dump)["customer"].values()}
    assert cities["江澜移动"] == "Shanghai"


def test_a_correction_that_cannot_stand_is_refused_with_a_sentence(book: Transactions, workbook: Path):
    plan = compared(book, workbook)
    decisions = Decisions(plan)
    assert "characters" in str(decisions.edit(the(plan, "city"), "x" * 500))
    assert decisions.edit(the(plan, "level"), "Coach") is not None
    assert not decisions.is_edited(the(plan, "city"))


def test_the_same_workbook_is_decided_as_before(book: Transactions, workbook: Path):
    earlier = Decisions(compared(book, workbook))
    earlier.take([the(earlier.plan, "email")], on=False)
    earlier.decide([the(earlier.plan, "title")], Side.BOOK)
    earlier.edit(the(earlier.plan, "city"), "Shanghai")
    again = Decisions(compared(book, workbook))
    again.recall(earlier)
    assert again.outlook() == earlier.outlook()
    assert again.value(the(again.plan, "city")) == "Shanghai"
    assert not again.is_taken(the(again.plan, "email"))


def test_an_import_backs_the_book_up_first(book: Transactions, workbook: Path):
    decisions = Decisions(compared(book, workbook))
    report = carry_out(book, decisions, silent)
    assert report.change_set is not None
    assert [backup.reason for backup in book.book.backups()] == ["before-import"]


def test_a_workbook_of_another_program_asks_for_a_mapping(book: Transactions, tmp_path: Path):
    path = tmp_path / "contacts.csv"
    path.write_text("Name,Company\nRuiz,Acme\n", encoding="utf-8")
    found = take_in(book, path, silent)
    assert isinstance(found, Foreign)
    assert found.known is None


def test_a_locked_workbook_asks_for_its_password(book: Transactions, tmp_path: Path):
    from msoffcrypto.format.ooxml import OOXMLFile

    plain, locked = tmp_path / "plain.xlsx", tmp_path / "locked.xlsx"
    from openpyxl import Workbook

    Workbook().save(plain)
    with plain.open("rb") as source, locked.open("wb") as target:
        OOXMLFile(source).encrypt("secret", target)
    assert take_in(book, locked, silent) == Locked(locked, was_wrong=False)
    assert take_in(book, locked, silent, "guess") == Locked(locked, was_wrong=True)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "new"),
        ("Director of buying", "Director of sales"),
        ("采购总监", "副总裁"),
        ("a\nb  c", "a\nc"),
        ("x", "x"),
    ],
)
def test_the_pieces_of_a_difference_are_the_texts(before: str, after: str):
    old, new = changed_words(before, after)
    assert ("".join(piece.text for piece in old), "".join(piece.text for piece in new)) == (before, after)
    common_old, common_new = ("".join(p.text for p in side if not p.changed) for side in (old, new))
    assert common_old == common_new


def test_long_texts_are_compared_at_once():
    before = " ".join(f"word{number}" for number in range(20_000))
    _, new = changed_words(before, before.replace("word10000 ", "other ").replace("word15000 ", ""))
    assert new[0].text.endswith("word9999 ")
    assert new[1].changed


def test_an_excerpt_begins_shortly_before_the_change():
    _, new = changed_words("x " * 100 + "old", "x " * 100 + "new")
    shown = "".join(piece.text for piece in excerpt(new))
    assert shown.startswith("…")
    assert shown.endswith("new")
    assert len(shown) < 40
