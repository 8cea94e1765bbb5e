from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from app.clock import FixedClock
from app.exchange.export import export_workbook
from app.exchange.import_ import accept, read_and_compare
from app.exchange.plan import as_json
from app.operations.records import assign
from app.text import LANGUAGES, Text
from app.transactions import Transactions
from models.book import Book
from models.customer import Customer
from models.stakeholder import Stakeholder
from models.values import ChangeKind
from tests.app.exchange.desk import NOTHING, Desk, converted, differences, edited, key_of, label_of
from tests.books import dump


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_untouched_workbook_proposes_nothing(book: Transactions, tmp_path: Path, language: str):
    export_workbook(book, tmp_path / "out.xlsx", language=language)
    plan = read_and_compare(book, tmp_path / "out.xlsx")
    assert as_json(plan)["rows"] == []
    assert differences(plan) == NOTHING
    assert plan.notes == ()


def test_an_untouched_workbook_saved_by_openpyxl_proposes_nothing(
    book: Transactions, workbook: Path, tmp_path: Path
):
    plan = read_and_compare(book, edited(workbook, tmp_path / "back.xlsx", lambda desk: None))
    assert as_json(plan)["rows"] == []


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_an_untouched_workbook_saved_by_libreoffice_proposes_nothing(
    book: Transactions, workbook: Path, tmp_path: Path, kind: str
):
    plan = read_and_compare(book, converted(workbook, kind, tmp_path))
    assert as_json(plan)["rows"] == []
    assert plan.notes == ()


def test_one_changed_cell_is_one_change(book: Transactions, workbook: Path, tmp_path: Path):
    person = key_of(book, "stakeholder", title="采购总监")
    back = edited(workbook, tmp_path / "back.xlsx", lambda desk: desk.set("people", person, title="副总裁"))
    plan = read_and_compare(book, back)
    assert differences(plan) == NOTHING | {"changed": 1}
    [row] = as_json(plan)["rows"]
    assert (row["kind"], row["sheet"], row["key"], row["field"]) == ("changed", "People", person, "title")
    assert (row["written"], row["came_back"], row["now"]) == ("采购总监", "副总裁", "采购总监")
    assert Desk(back).sheet("people")[row["cell"]].value == "副总裁"


def test_the_same_cell_changed_in_the_book_too_is_one_conflict(
    book: Transactions, workbook: Path, tmp_path: Path
):
    person = key_of(book, "stakeholder", title="采购总监")
    book.edit(Text("Promote"), assign, Stakeholder, person, title="总裁", phone="1")
    back = edited(workbook, tmp_path / "back.xlsx", lambda desk: desk.set("people", person, title="副总裁"))
    plan = read_and_compare(book, back)
    assert differences(plan) == NOTHING | {"conflicting": 1}
    [row] = as_json(plan)["rows"]
    assert (row["written"], row["came_back"], row["now"]) == ("采购总监", "副总裁", "总裁")


def test_both_sides_changed_to_the_same_is_nothing(book: Transactions, workbook: Path, tmp_path: Path):
    person = key_of(book, "stakeholder", title="采购总监")
    book.edit(Text("Promote"), assign, Stakeholder, person, title="总裁")
    back = edited(workbook, tmp_path / "back.xlsx", lambda desk: desk.set("people", person, title="总裁"))
    assert differences(read_and_compare(book, back)) == NOTHING


def test_what_was_imported_is_in_the_book_and_reverting_leaves_the_book_as_it_was(
    book: Transactions, workbook: Path, tmp_path: Path
):
    person = key_of(book, "stakeholder", title="采购总监")
    before = book.ask(dump)
    boss = label_of(workbook, "people", person)

    def edit(desk: Desk) -> None:
        desk.set("people", person, title="副总裁", level="Coach (3)", level_evidence="wrote our paper")
        desk.set("activities", key_of(book, "activity", title="First; visit"), participants=boss)
        desk.set("settings", "weight_user", value=2)
        desk.add("departments", customer="江澜移动", name="网络部", parent="采购部 · 江澜移动")
        desk.add("people", customer="江澜移动", name="Ruiz", department="网络部", level="Neutral", role="E")
        desk.add("lines", customer="江澜移动", from_="Ruiz", to=boss, kind="Reports to")

    plan = read_and_compare(book, edited(workbook, tmp_path / "back.xlsx", edit))
    assert differences(plan)["problems"] == 0
    report = accept(book, plan, plan.everything())
    assert (report.created, report.refused) == (3, ())
    after = book.ask(dump)
    ruiz = next(row for row in after["stakeholder"].values() if row["name"] == "Ruiz")
    assert after["department"][ruiz["department_key"]]["name"] == "网络部"
    assert {row["value"] for row in after["rating"].values() if row["stakeholder_key"] == ruiz["key"]} == {
        "0",
        "E",
    }
    [line] = [row for row in after["influence_line"].values() if row["from_key"] == ruiz["key"]]
    assert line["kind"] == "reports_to"
    levels = [
        (row["rated_on"], row["value"], row["evidence"])
        for row in after["rating"].values()
        if row["stakeholder_key"] == person and row["kind"] == "level"
    ]
    assert sorted(levels)[-1] == ("2026-03-02", "3", "wrote our paper")
    assert len(levels) == 3
    assert report.change_set is not None
    assert book.take_back([report.change_set.revision], ChangeKind.REVERT).result == []
    assert book.ask(dump) == before


def test_nothing_chosen_leaves_no_trace(book: Transactions, workbook: Path, tmp_path: Path):
    person = key_of(book, "stakeholder", title="采购总监")
    back = edited(workbook, tmp_path / "back.xlsx", lambda desk: desk.set("people", person, title="副总裁"))
    before = book.ask(dump)
    report = accept(book, read_and_compare(book, back), [])
    assert report.change_set is None
    assert book.ask(dump) == before


def test_what_changed_since_the_comparison_is_refused_with_its_cell(
    book: Transactions, workbook: Path, tmp_path: Path
):
    person = key_of(book, "stakeholder", title="采购总监")

    def edit(desk: Desk) -> None:
        desk.set("people", person, title="副总裁", email="wang@example.org")

    plan = read_and_compare(book, edited(workbook, tmp_path / "back.xlsx", edit))
    book.edit(Text("Promote"), assign, Stakeholder, person, title="总裁")
    report = accept(book, plan, plan.clean())
    [refusal] = report.refused
    assert str(refusal.text).startswith("People!D")
    row = book.ask(dump)["stakeholder"][person]
    assert (row["title"], row["email"]) == ("总裁", "wang@example.org")


def test_a_deleted_row_is_missing_and_stays_unless_chosen(book: Transactions, workbook: Path, tmp_path: Path):
    ana = key_of(book, "stakeholder", name="Ana Núñez")

    def edit(desk: Desk) -> None:
        desk.sheet("people").delete_rows(desk.rows("people")[ana])

    plan = read_and_compare(book, edited(workbook, tmp_path / "back.xlsx", edit))
    assert differences(plan) == NOTHING | {"missing": 1}
    assert plan.clean() == frozenset()
    report = accept(book, plan, plan.everything())
    assert report.deleted == 1
    assert ana not in book.ask(dump)["stakeholder"]


def test_a_workbook_of_some_customers_says_nothing_about_the_others(book: Transactions, tmp_path: Path):
    export_workbook(book, tmp_path / "out.xlsx", customers=["江澜移动"])
    texts = [
        cell
        for sheet in Desk(tmp_path / "out.xlsx").book
        for row in sheet.iter_rows(values_only=True)
        for cell in row
    ]
    assert "Ana Núñez" not in texts
    assert "for my eyes only" not in texts
    assert differences(read_and_compare(book, tmp_path / "out.xlsx")) == NOTHING


def test_a_new_holder_keeps_both_histories(book: Transactions, workbook: Path, tmp_path: Path):
    seat = key_of(book, "seat", title="CTO")
    wang, twin = (
        key_of(book, "stakeholder", title="采购总监"),
        key_of(book, "stakeholder", birthday="1980-02-29"),
    )
    label = label_of(workbook, "people", twin)
    back = edited(workbook, tmp_path / "back.xlsx", lambda desk: desk.set("seats", seat, holder=label))
    plan = read_and_compare(book, back)
    assert differences(plan) == NOTHING | {"changed": 1}
    accept(book, plan, plan.clean())
    tenures = [row for row in book.ask(dump)["seat_tenure"].values() if row["seat_key"] == seat]
    assert {(row["stakeholder_key"], row["until"]) for row in tenures if row["since"] != "2020-01-01"} == {
        (wang, "2026-03-02"),
        (twin, None),
    }
    assert differences(read_and_compare(book, back)) == NOTHING


def test_a_workbook_comes_into_an_empty_book_whole(
    book: Transactions, workbook: Path, tmp_path: Path, clock: FixedClock
):
    with Book.create(tmp_path / "other.loam") as opened:
        other = Transactions(opened, clock, "HQ")
        plan = read_and_compare(other, workbook)
        assert not plan.based
        assert plan.counts["problems"] == 0
        report = accept(other, plan, plan.everything())
        assert report.refused == ()
        here, there = book.ask(dump), other.ask(dump)
        for table in (
            "customer",
            "department",
            "influence_line",
            "rating",
            "source",
            "activity",
        ):
            assert there[table] == here[table], table
        assert differences(read_and_compare(other, workbook)) == NOTHING


def test_an_export_is_in_the_ledger_and_is_no_difference(book: Transactions, workbook: Path):
    [entry] = book.ask(dump)["ledger_entry"].values()
    assert (entry["direction"], entry["file_name"], entry["revision"]) == ("sent", "out.xlsx", 1)
    assert differences(read_and_compare(book, workbook)) == NOTHING


def test_a_customer_that_belongs_to_itself_in_the_end_is_refused(
    book: Transactions, workbook: Path, tmp_path: Path
):
    group = key_of(book, "customer", name="+Grupo Solara")
    back = edited(
        workbook, tmp_path / "back.xlsx", lambda desk: desk.set("customers", group, parent="江澜移动")
    )
    report = accept(book, plan := read_and_compare(book, back), plan.clean())
    [refusal] = report.refused
    assert "circle" in str(refusal.text)
    assert book.ask(dump)["customer"][group]["parent_key"] is None
    assert report.change_set is None


def test_text_that_no_cell_can_hold_stays_in_the_book_and_is_reported(book: Transactions, tmp_path: Path):
    customer = key_of(book, "customer", name="江澜移动")
    book.edit(Text("Write"), assign, Customer, customer, notes="x" * 40_000)
    report = export_workbook(book, tmp_path / "out.xlsx")
    [withheld] = report.withheld
    assert "Notes" in str(withheld.text)
    assert "江澜移动" in str(withheld.text)
    assert differences(read_and_compare(book, tmp_path / "out.xlsx")) == NOTHING


def test_a_birthday_before_1900_comes_back(book: Transactions, workbook: Path):
    person = key_of(book, "stakeholder", title="采购总监")
    assert book.ask(dump)["stakeholder"][person]["birthday"] == date(1899, 12, 31).isoformat()
    desk = Desk(workbook)
    found = desk.sheet("people").cell(desk.rows("people")[person], desk.column("people", "birthday")).value
    assert found == "1899-12-31"
