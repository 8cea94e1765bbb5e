"""Buying steps, ties to rivals and people's own words on their way through workbooks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from app.exchange.export import export_workbook
from app.exchange.import_ import accept, read_and_compare
from app.exchange.plan import ImportPlan, ProposalKind, as_json
from app.labels import LABELS
from app.text import LANGUAGES
from app.transactions import Transactions
from models.book import Book
from models.values import ChangeKind, Tie
from tests.app.exchange.desk import NOTHING, Desk, differences, edited, key_of, label_of
from tests.books import dump
from tests.libreoffice import needs_libreoffice, set_cells

Compare = Callable[[Callable[[Desk], object]], ImportPlan]


@pytest.fixture
def compare(book: Transactions, workbook: Path, tmp_path: Path) -> Compare:
    """What the book says to its workbook with an edit done to it."""

    def comparing(edit: Callable[[Desk], object]) -> ImportPlan:
        return read_and_compare(book, edited(workbook, tmp_path / "back.xlsx", edit))

    return comparing


def take(book: Transactions, plan: ImportPlan) -> int:
    """Accept all of ``plan`` and return the revision."""
    report = accept(book, plan, plan.everything())
    assert report.refused == ()
    assert report.change_set is not None
    return report.change_set.revision


def steps_of(book: Transactions, seat: str) -> set[str]:
    found = book.ask(dump)
    return {
        found["buying_step"][row["step_key"]]["name"]
        for row in found["step_seat"].values()
        if row["seat_key"] == seat
    }


def test_a_seat_put_into_another_step_is_one_change_that_can_be_taken_back(
    book: Transactions, workbook: Path, compare: Compare
) -> None:
    before, empty = book.ask(dump), key_of(book, "seat", title="CFO")
    plan = compare(lambda desk: desk.set("seats", empty, steps="需求"))
    assert differences(plan) == NOTHING | {"changed": 1}
    revision = take(book, plan)
    assert steps_of(book, empty) == {"需求"}
    book.take_back([revision], ChangeKind.REVERT)
    assert book.ask(dump) == before


def test_a_step_without_its_customers_name_is_the_one_of_the_seats_customer(
    book: Transactions, compare: Compare
) -> None:
    empty = key_of(book, "seat", title="CFO")
    plan = compare(lambda desk: desk.set("seats", empty, steps="需求; 合同"))
    assert differences(plan) == NOTHING | {"changed": 1}
    take(book, plan)
    assert steps_of(book, empty) == {"需求", "合同"}


def test_a_step_of_another_customer_is_a_problem_and_its_namesake_is_not(
    book: Transactions, workbook: Path, compare: Compare
) -> None:
    seat = key_of(book, "seat", title="CTO")
    other = label_of(workbook, "steps", key_of(book, "buying_step", position=0, name="合同"))
    assert differences(compare(lambda desk: desk.set("seats", seat, steps=other)))["problems"] == 1


def test_new_steps_come_with_the_seats_in_them(book: Transactions, compare: Compare) -> None:
    seat = key_of(book, "seat", title="CFO")

    def edit(desk: Desk) -> None:
        desk.add("steps", customer="江澜移动", position=2, name="验收")
        desk.set("seats", seat, steps="验收")

    plan = compare(edit)
    assert differences(plan) == NOTHING | {"created": 1, "changed": 1}
    take(book, plan)
    assert steps_of(book, seat) == {"验收"}


def test_a_step_without_its_order_is_asked_about(compare: Compare) -> None:
    plan = compare(lambda desk: desk.add("steps", customer="江澜移动", name="验收"))
    assert differences(plan) == NOTHING | {"problems": 1}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_tie_is_written_in_the_words_of_the_workbook(
    book: Transactions, tmp_path: Path, language: str
) -> None:
    export_workbook(book, tmp_path / "out.xlsx", language=language)
    wang = label_of(tmp_path / "out.xlsx", "people", key_of(book, "stakeholder", title="采购总监"))
    word = LABELS[Tie][Tie.LEANING].say(language)
    back = edited(
        tmp_path / "out.xlsx",
        tmp_path / "back.xlsx",
        lambda desk: desk.add(
            "ties", person=wang, rival="Nordwind, Systems", tie=word, rated_on=date(2026, 2, 1)
        ),
    )
    plan = read_and_compare(book, back)
    assert differences(plan) == NOTHING | {"created": 1}
    take(book, plan)
    added = [row for row in book.ask(dump)["rival_tie"].values() if row["tie"] == "1"]
    assert [row["rated_on"] for row in added] == ["2026-02-01"]


def test_a_tie_that_was_judged_stays_and_none_is_dated_in_the_future(
    book: Transactions, workbook: Path, compare: Compare
) -> None:
    tie = key_of(book, "rival_tie", tie="2")
    wang = label_of(workbook, "people", key_of(book, "stakeholder", title="采购总监"))

    def edit(desk: Desk) -> None:
        desk.set("ties", tie, tie=-2)
        desk.add("ties", person=wang, rival="Nordwind, Systems", tie=1, rated_on=date(2030, 1, 1))

    plan = compare(edit)
    assert differences(plan) == NOTHING | {"problems": 2}


def test_words_changed_on_sheet_people_are_a_new_rating_beside_the_old_one(
    book: Transactions, compare: Compare
) -> None:
    wang = key_of(book, "stakeholder", title="采购总监")
    plan = compare(lambda desk: desk.set("people", wang, level_quote="“你们先报价”"))
    [change] = plan.of(ProposalKind.CHANGED)
    assert change.field == "level_quote"
    take(book, plan)
    quotes = {row["rated_on"]: row["quote"] for row in book.ask(dump)["rating"].values()}
    assert quotes == {
        "2025-06-01": "“我们需要两家供应商”",
        "2026-01-02": "“我们需要两家供应商”",
        "2026-03-02": "“你们先报价”",
    }


def test_a_workbook_of_one_customer_has_its_steps_and_ties_only(book: Transactions, tmp_path: Path) -> None:
    export_workbook(book, tmp_path / "out.xlsx", customers=["+Grupo Solara"])
    desk = Desk(tmp_path / "out.xlsx")
    assert len(desk.rows("steps")) == 1
    assert len(desk.rows("ties")) == 0
    assert len(desk.rows("rivals")) == 2
    assert differences(read_and_compare(book, tmp_path / "out.xlsx")) == NOTHING


def test_steps_and_ties_come_into_an_empty_book_whole(
    book: Transactions, workbook: Path, tmp_path: Path
) -> None:
    with Book.create(tmp_path / "other.loam") as opened:
        other = Transactions(opened, book.clock, "HQ")
        take(other, read_and_compare(other, workbook))
        here, there = book.ask(dump), other.ask(dump)
        for table in ("rival", "rival_tie", "buying_step", "rating"):
            assert there[table] == here[table], table
        both = [
            {(row["step_key"], row["seat_key"]) for row in found["step_seat"].values()}
            for found in (here, there)
        ]
        assert both[0] == both[1]
        assert differences(read_and_compare(other, workbook)) == NOTHING


def test_a_workbook_from_before_there_were_steps_and_ties_proposes_nothing(
    book: Transactions, workbook: Path, compare: Compare
) -> None:
    def age(desk: Desk) -> None:
        for sheet in ("rivals", "ties", "steps"):
            desk.book.remove(desk.sheet(sheet))
        for sheet, column in (("seats", "steps"), ("people", "level_quote"), ("ratings", "quote")):
            desk.sheet(sheet).delete_cols(desk.column(sheet, column))

    assert differences(compare(age)) == NOTHING

    def add(desk: Desk) -> None:
        age(desk)
        desk.add("seats", customer="江澜移动", title="CIO", role="E")

    take(book, compare(add))
    assert steps_of(book, key_of(book, "seat", title="CIO")) == set()
    assert steps_of(book, key_of(book, "seat", title="CTO")) == {"需求", "合同"}


@needs_libreoffice
def test_one_cell_changed_in_libreoffice_is_one_change(
    book: Transactions, workbook: Path, tmp_path: Path
) -> None:
    desk, seat = Desk(workbook), key_of(book, "seat", title="CFO")
    cell = desk.sheet("seats").cell(desk.rows("seats")[seat], desk.column("seats", "steps"))
    back = set_cells(
        workbook, tmp_path / "back.xlsx", {("Seats", cell.coordinate): "需求"}, tmp_path / "office"
    )
    plan = read_and_compare(book, back)
    assert [row["field"] for row in as_json(plan)["rows"]] == ["steps"]
