"""What happens to rows whose hidden key is gone or doubled, told with whole workbooks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest

from app.exchange.import_ import accept, read_and_compare
from app.exchange.plan import as_json
from app.exchange.sheets import SHEETS
from app.operations.records import assign
from app.text import Text
from app.transactions import Transactions
from models.stakeholder import Stakeholder
from models.values import ChangeKind
from tests.app.exchange.desk import NOTHING, Desk, differences, edited, key_of, label_of
from tests.books import dump

Edit = Callable[[Desk], object]


def grown(desk: Desk) -> None:
    """New rows on several sheets that point to each other."""
    desk.add("departments", customer="江澜移动", name="Legal")
    desk.add("people", customer="江澜移动", name="Ada", department="Legal", level="Coach (3)")
    desk.add("people", customer="江澜移动", name="Bo", level="Neutral (0)", level_date=date(2026, 1, 5))
    desk.add("lines", customer="江澜移动", from_="Ada", to="Bo", kind="Reports to")
    desk.add("ratings", person="Ada", kind="Level", value="Support (1)", rated_on=date(2026, 2, 2))
    desk.add(
        "activities",
        customer="江澜移动",
        title="Call",
        kind="Call",
        starts_at=datetime(2026, 3, 3, 9),
        ends_at=datetime(2026, 3, 3, 10),
        participants="Ada; Bo",
    )
    desk.add("sources", customer="江澜移动", title="Interview", kind="Annual report")


@pytest.fixture
def accepted(book: Transactions, workbook: Path, tmp_path: Path) -> Path:
    """A workbook with new rows that was accepted whole."""
    back = edited(workbook, tmp_path / "back.xlsx", grown)
    plan = read_and_compare(book, back)
    assert differences(plan) == NOTHING | {"created": 7}
    assert accept(book, plan, plan.clean()).refused == ()
    return back


def test_new_rows_that_were_accepted_are_no_difference_when_they_come_again(
    book: Transactions, accepted: Path
):
    assert as_json(read_and_compare(book, accepted))["rows"] == []


def test_new_rows_are_proposed_again_once_the_import_was_taken_back(
    book: Transactions, workbook: Path, tmp_path: Path
):
    before = book.ask(dump)
    back = edited(workbook, tmp_path / "back.xlsx", grown)
    plan = read_and_compare(book, back)
    report = accept(book, plan, plan.clean())
    assert report.change_set is not None
    assert book.take_back([report.change_set.revision], ChangeKind.REVERT).result == []
    assert book.ask(dump) == before
    assert differences(read_and_compare(book, back)) == NOTHING | {"created": 7}


def test_a_new_row_that_was_worked_on_after_it_was_accepted_is_not_doubled(
    book: Transactions, accepted: Path, tmp_path: Path
):
    def fill(desk: Desk) -> None:
        desk.set("people", desk.sheet("people").max_row - 1, title="Counsel", email="ada@example.org")

    ada = key_of(book, "stakeholder", name="Ada")
    again = edited(accepted, tmp_path / "again.xlsx", fill)
    plan = read_and_compare(book, again)
    assert differences(plan) == NOTHING | {"changed": 2}
    accept(book, plan, plan.clean())
    assert book.ask(dump)["stakeholder"][ada]["title"] == "Counsel"
    book.edit(Text("Promote"), assign, Stakeholder, ada, title="General counsel")
    assert differences(read_and_compare(book, again)) == NOTHING | {"conflicting": 1}


@pytest.mark.parametrize("ids", [True, False])
def test_a_workbook_that_lost_its_keys_is_known_by_what_it_says(
    book: Transactions, workbook: Path, tmp_path: Path, ids: bool
):
    def lose(desk: Desk) -> None:
        sheets = [sheet for sheet in desk.book if str(sheet.cell(1, 1).value).endswith(".key")]
        assert len(sheets) == len(SHEETS)
        for sheet in sheets:
            sheet.delete_cols(1)
            if not ids:
                sheet.delete_rows(1)

    assert as_json(read_and_compare(book, edited(workbook, tmp_path / "b.xlsx", lose)))["rows"] == []


def test_rows_typed_anew_are_the_ones_that_they_replace(book: Transactions, workbook: Path, tmp_path: Path):
    def retype(desk: Desk) -> None:
        sheet = desk.sheet("people")
        for row in range(3, sheet.max_row + 1):
            sheet.cell(row, 1).value = None
        ana = next(r for r in range(3, sheet.max_row + 1) if sheet.cell(r, 3).value == "Ana Núñez")
        desk.set("people", ana, title="Buyer")

    plan = read_and_compare(book, edited(workbook, tmp_path / "b.xlsx", retype))
    assert differences(plan) == NOTHING | {"changed": 1}
    [row] = as_json(plan)["rows"]
    assert row["key"] == key_of(book, "stakeholder", name="Ana Núñez")


def test_a_new_person_of_a_name_that_is_on_the_sheet_stays_a_new_person(
    book: Transactions, workbook: Path, tmp_path: Path
):
    def add(desk: Desk) -> None:
        desk.add("people", customer="+Grupo Solara", name="Ana Núñez", title="another")

    plan = read_and_compare(book, edited(workbook, tmp_path / "b.xlsx", add))
    assert differences(plan) == NOTHING | {"created": 1}
    assert "second one of that name" in str(plan.proposals[0].message)


def test_who_points_to_a_changed_copy_of_a_row_means_the_copy(
    book: Transactions, workbook: Path, tmp_path: Path
):
    seat = key_of(book, "seat", title="CFO")
    wang = key_of(book, "stakeholder", title="采购总监")

    def copy(desk: Desk) -> None:
        sheet = desk.sheet("people")
        number = sheet.max_row + 1
        for cell in list(sheet[desk.rows("people")[wang]]):
            sheet.cell(number, cell.column).value = cell.value
        sheet.cell(number, desk.column("people", "name")).value = "Neu"
        desk.set("seats", seat, holder="Neu")

    plan = read_and_compare(book, edited(workbook, tmp_path / "b.xlsx", copy))
    assert differences(plan) == NOTHING | {"created": 1, "changed": 1}
    report = accept(book, plan, plan.clean())
    [new] = report.keys.values()
    holders = {row["stakeholder_key"] for row in book.ask(dump)["seat_tenure"].values() if not row["until"]}
    assert holders == {wang, new}


def test_a_line_that_is_on_the_sheet_already_is_a_problem(book: Transactions, workbook: Path, tmp_path: Path):
    people = [key_of(book, "stakeholder", birthday=day) for day in ("1980-02-29", "1899-12-31")]
    twin, wang = (label_of(workbook, "people", key) for key in people)

    def add(desk: Desk) -> None:
        desk.add("lines", customer="江澜移动", from_=twin, to=wang, kind="Reports to", note="again")

    plan = read_and_compare(book, edited(workbook, tmp_path / "b.xlsx", add))
    assert differences(plan) == NOTHING | {"problems": 1}


@pytest.mark.parametrize("value", [None, 7.25, 9999.0])
def test_a_setting_is_changed_once_and_reverting_leaves_the_book_as_it_was(
    book: Transactions, workbook: Path, tmp_path: Path, value: float | None
):
    before = book.ask(dump)
    back = edited(
        workbook, tmp_path / "b.xlsx", lambda desk: desk.set("settings", "weight_decider", value=value)
    )
    plan = read_and_compare(book, back)
    assert differences(plan) == NOTHING | {"changed": 1}
    report = accept(book, plan, plan.clean())
    assert differences(read_and_compare(book, back)) == NOTHING
    assert report.change_set is not None
    assert book.take_back([report.change_set.revision], ChangeKind.REVERT).result == []
    assert book.ask(dump) == before


def test_rows_put_between_ids_and_headings_are_no_data(book: Transactions, workbook: Path, tmp_path: Path):
    def shift(desk: Desk) -> None:
        desk.sheet("customers").insert_rows(2, 2)
        desk.sheet("people").insert_rows(1, 2)
        desk.sheet("lines").insert_rows(3, 4)

    assert as_json(read_and_compare(book, edited(workbook, tmp_path / "b.xlsx", shift)))["rows"] == []


def test_every_rating_that_a_row_would_erase_is_a_problem(book: Transactions, workbook: Path, tmp_path: Path):
    wang = key_of(book, "stakeholder", title="采购总监")

    def erase(desk: Desk) -> None:
        desk.set("people", wang, role=None, level=None, target=None, email="w@example.org")

    plan = read_and_compare(book, edited(workbook, tmp_path / "b.xlsx", erase))
    assert differences(plan) == NOTHING | {"changed": 1, "problems": 3}
    assert accept(book, plan, plan.clean()).refused == ()
