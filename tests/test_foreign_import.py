"""Workbooks of other programs on the command line: understood, remembered, or refused in a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.clock import SystemClock
from app.exchange.mappings import saved_mappings
from app.transactions import Transactions
from models.book import Book
from tests.books import add_customer, dump
from tests.commands import Loam, commands
from tests.journeys.registers import write_chinese

COUNTS = {"created", "changed", "unchanged", "conflicting", "missing", "problems"}
ROW = {"kind", "sheet", "cell", "key", "field", "written", "came_back", "now", "message"}


@pytest.fixture
def loam(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Loam:
    monkeypatch.chdir(tmp_path)
    return commands(lambda transactions, customer, day, path: None)


@pytest.fixture
def book(tmp_path: Path) -> Path:
    with Book.create(tmp_path / "new.loam") as made:
        transactions = Transactions(made, SystemClock(), "Lin")
        for name in ("Cordillera Telecom", "江澜移动", "Halden", "Halden"):
            add_customer(transactions, name)
    return tmp_path / "new.loam"


@pytest.fixture
def register(tmp_path: Path) -> Path:
    return write_chinese(tmp_path / "register.xlsx")


def state(book: Path) -> tuple[object, list[str]]:
    with Book.open(book, read_only=True) as opened:
        transactions = Transactions(opened, SystemClock())
        return transactions.ask(dump), [each.name for each in transactions.ask(saved_mappings)]


def test_a_dry_run_shows_what_is_understood_and_keeps_nothing(loam: Loam, book: Path, register: Path):
    before = state(book)
    seen = loam(
        "import", "--book", book, register, "--mapping", "R", "--customer", "江澜移动", "--dry-run", "--json"
    )
    assert seen.status == 0
    assert set(seen.json) == {"counts", "rows"}
    assert set(seen.json["counts"]) == COUNTS
    assert all(set(row) == ROW for row in seen.json["rows"])
    assert seen.json["counts"]["created"] == len(seen.json["rows"]) == 12
    assert "“决策角色” is read as: Decision role" in seen.err
    assert state(book) == before


def test_a_mapping_is_remembered_with_its_customer_and_another_one_can_be_named(
    loam: Loam, book: Path, register: Path
):
    loam("import", "--book", book, register, "--mapping", "R", "--customer", "江澜移动")
    assert state(book)[1] == ["R"]
    again = loam("import", "--book", book, register, "--mapping", "R", "--dry-run", "--json")
    assert again.json["rows"] == []
    other = loam(
        "import", "--book", book, register, "--mapping", "R", "--customer", "cordillera telecom", "--json"
    )
    assert other.json["counts"]["created"] == 12
    people = {row["came_back"].get("customer") for row in other.json["rows"]}
    assert people == {"Cordillera Telecom"}
    again = loam("import", "--book", book, register, "--mapping", "R", "--dry-run", "--json")
    assert again.json["rows"] == []


def test_a_new_customer_is_said_to_be_new_and_names_like_it_are_offered(
    loam: Loam, book: Path, register: Path
):
    seen = loam(
        "import", "--book", book, register, "--mapping", "R", "--customer", "Cordilera Telecom", "--dry-run"
    )
    assert seen.status == 0
    assert "“Cordilera Telecom” is not in this book yet" in seen.err
    assert "“Cordillera Telecom”" in seen.err


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        ([], 1, "--mapping NAME"),
        (["--mapping", "R"], 1, "--customer NAME"),
        (["--mapping", " ", "--customer", "江澜移动"], 1, "name"),
        (["--mapping", "R", "--customer", " "], 1, "empty"),
        (["--mapping", "R", "--customer", "halden"], 1, "2 customers"),
        (["--customer", "江澜移动"], 2, "--mapping"),
    ],
)
def test_what_is_not_said_is_asked_for(
    loam: Loam, book: Path, register: Path, arguments: list[str], status: int, said: str
):
    before = state(book)
    refused = loam("import", "--book", book, register, *arguments)
    assert (refused.status, refused.out) == (status, "")
    assert said in refused.err
    assert state(book) == before


def test_a_workbook_without_a_known_table_is_refused(loam: Loam, book: Path, tmp_path: Path):
    (tmp_path / "figures.csv").write_text("1;2\n3;4\n", encoding="utf-8")
    refused = loam("import", "--book", book, "figures.csv", "--mapping", "R", "--customer", "江澜移动")
    assert (refused.status, refused.out) == (1, "")
    assert "No table" in refused.err


def test_a_workbook_of_ours_needs_no_mapping(loam: Loam, book: Path):
    loam("export", "--book", book, "--out", "w.xlsx")
    refused = loam("import", "--book", book, "w.xlsx", "--mapping", "R")
    assert refused.status == 1
    assert "Leave --mapping out" in refused.err


def test_the_book_is_backed_up_before_an_import_that_changes_it(loam: Loam, book: Path, register: Path):
    def backups() -> list[str]:
        return [each["reason"] for each in loam("restore", "--book", book, "--json").json]

    loam("import", "--book", book, register, "--mapping", "R", "--customer", "江澜移动", "--dry-run")
    assert backups() == []
    loam("import", "--book", book, register, "--mapping", "R", "--customer", "江澜移动")
    assert backups() == ["before-import"]
