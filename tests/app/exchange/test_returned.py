"""Workbooks that people and programs have handled are still understood."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.errors import UserError
from app.exchange.export import export_workbook
from app.exchange.import_ import read_and_compare
from app.exchange.plan import as_json
from app.operations.deletion import delete
from app.text import Text
from app.transactions import Transactions
from models.stakeholder import Stakeholder
from tests.app.exchange.desk import NOTHING, Desk, differences, edited, key_of


def rename_sheets(desk: Desk) -> None:
    for number, sheet in enumerate(desk.book.worksheets):
        if not sheet.title.startswith("_"):
            sheet.title = f"Blatt {number}"


def rename_headings(desk: Desk) -> None:
    for column in range(2, desk.sheet("people").max_column + 1):
        desk.sheet("people").cell(2, column).value = f"X{column}"


def put_rows_above(desk: Desk) -> None:
    desk.sheet("people").insert_rows(1, 4)
    desk.book.worksheets[3].cell(1, 2).value = "For the board, strictly internal"


def reorder_sheets(desk: Desk) -> None:
    desk.book._sheets.reverse()


def sort_rows(desk: Desk) -> None:
    sheet = desk.sheet("ratings")
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=3)]
    for number, row in enumerate(sorted(rows, key=str, reverse=True), start=3):
        for place, value in enumerate(row, start=1):
            sheet.cell(number, place).value = value


def swap_columns(desk: Desk) -> None:
    sheet = desk.sheet("people")
    for row in sheet.iter_rows():
        row[2].value, row[6].value = row[6].value, row[2].value


def leave_blank_rows(desk: Desk) -> None:
    desk.sheet("people").insert_rows(4, 2)


def delete_a_column(desk: Desk) -> None:
    desk.sheet("people").delete_cols(desk.column("people", "phone"))


def delete_a_sheet(desk: Desk) -> None:
    desk.book.remove(desk.sheet("activities"))


def unhide_everything(desk: Desk) -> None:
    for sheet in desk.book.worksheets:
        sheet.sheet_state = "visible"
        sheet.row_dimensions[1].hidden = False


def delete_the_row_of_ids(desk: Desk) -> None:
    desk.sheet("people").delete_rows(1)


def translate_headings_without_ids(desk: Desk) -> None:
    from app.exchange.sheets import SHEETS

    sheet = desk.sheet("people")
    for place, column in enumerate(SHEETS["people"].columns, start=2):
        sheet.cell(2, place).value = column.heading.say("zh_CN").upper()
    sheet.delete_rows(1)


HANDLED: list[Callable[[Desk], Any]] = [
    rename_sheets,
    rename_headings,
    put_rows_above,
    reorder_sheets,
    sort_rows,
    swap_columns,
    leave_blank_rows,
    delete_a_column,
    delete_a_sheet,
    unhide_everything,
    delete_the_row_of_ids,
    translate_headings_without_ids,
]


@pytest.mark.parametrize("handle", HANDLED, ids=lambda handle: handle.__name__)
def test_handling_a_workbook_is_no_difference(
    book: Transactions, workbook: Path, tmp_path: Path, handle: Callable[[Desk], Any]
):
    plan = read_and_compare(book, edited(workbook, tmp_path / "back.xlsx", handle))
    assert as_json(plan)["rows"] == []


def test_a_change_is_found_wherever_rows_and_columns_went(book: Transactions, workbook: Path, tmp_path: Path):
    person = key_of(book, "stakeholder", title="采购总监")

    def handle(desk: Desk) -> None:
        desk.set("people", person, title="副总裁")
        for step in (swap_columns, leave_blank_rows, rename_sheets, reorder_sheets):
            step(desk)

    plan = read_and_compare(book, edited(workbook, tmp_path / "back.xlsx", handle))
    [row] = as_json(plan)["rows"]
    assert (row["field"], row["came_back"]) == ("title", "副总裁")
    assert Desk(tmp_path / "back.xlsx").book[row["sheet"]][row["cell"]].value == "副总裁"


def test_columns_and_sheets_of_the_recipient_are_named_and_not_read(
    book: Transactions, workbook: Path, tmp_path: Path
):
    def handle(desk: Desk) -> None:
        sheet = desk.sheet("people")
        sheet.cell(2, sheet.max_column + 1).value = "My ranking"
        sheet.cell(3, sheet.max_column).value = 7
        desk.book.create_sheet("Scratch").cell(1, 1).value = "calculations"

    plan = read_and_compare(book, edited(workbook, tmp_path / "back.xlsx", handle))
    assert differences(plan) == NOTHING
    assert any("My ranking" in str(note) for note in plan.notes)


def test_a_formula_counts_by_its_value_and_one_without_a_value_is_a_problem(
    book: Transactions, workbook: Path, tmp_path: Path
):
    person = key_of(book, "stakeholder", title="采购总监")
    handle = lambda desk: desk.set("people", person, title='="Dr " & "Wang"')  # noqa: E731
    plan = read_and_compare(book, edited(workbook, tmp_path / "back.xlsx", handle))
    assert differences(plan) == NOTHING | {"problems": 1}
    assert "never calculated" in str(plan.proposals[0].message)


def test_a_row_copied_with_its_key_is_a_new_row(book: Transactions, workbook: Path, tmp_path: Path):
    def handle(desk: Desk) -> None:
        sheet = desk.sheet("people")
        last = sheet.max_row + 1
        for place in range(1, sheet.max_column + 1):
            sheet.cell(last, place).value = sheet.cell(3, place).value
        desk.set("people", last, name="Copy of Ana")

    plan = read_and_compare(book, edited(workbook, tmp_path / "back.xlsx", handle))
    assert differences(plan) == NOTHING | {"created": 1}
    assert plan.proposals[0].values["name"] == "Copy of Ana"


def test_a_damaged_key_is_a_problem_and_its_row_counts_as_missing(
    book: Transactions, workbook: Path, tmp_path: Path
):
    ana = key_of(book, "stakeholder", name="Ana Núñez")

    def handle(desk: Desk) -> None:
        desk.sheet("people").cell(desk.rows("people")[ana], 1).value = ana[:-3]

    plan = read_and_compare(book, edited(workbook, tmp_path / "back.xlsx", handle))
    assert differences(plan) == NOTHING | {"problems": 1, "missing": 1}


def test_a_name_that_nobody_has_is_a_problem_with_what_is_near(
    book: Transactions, workbook: Path, tmp_path: Path
):
    item = key_of(book, "plan_item", title="Win 王芳")
    handle = lambda desk: desk.set("plan", item, person="Ana Nuñes")  # noqa: E731
    plan = read_and_compare(book, edited(workbook, tmp_path / "back.xlsx", handle))
    assert differences(plan) == NOTHING | {"problems": 1}
    assert "Ana Núñez" in str(plan.proposals[0].message)
    assert plan.proposals[0].cell


def test_a_renamed_row_is_found_by_its_new_name_too(book: Transactions, workbook: Path, tmp_path: Path):
    ana, item = key_of(book, "stakeholder", name="Ana Núñez"), key_of(book, "plan_item", title="Win 王芳")

    def handle(desk: Desk) -> None:
        desk.set("people", ana, name="Ana Núñez de Ruiz")
        desk.set("plan", item, person="ana núñez de ruiz")

    plan = read_and_compare(book, edited(workbook, tmp_path / "back.xlsx", handle))
    assert differences(plan) == NOTHING | {"changed": 2}
    assert {each.came_back for each in plan.proposals} == {"Ana Núñez de Ruiz", ana}


def test_a_row_that_the_book_deleted_is_nothing_untouched_and_a_conflict_when_edited(
    book: Transactions, workbook: Path, tmp_path: Path
):
    ana = key_of(book, "stakeholder", name="Ana Núñez")
    book.edit(Text("Delete"), delete, Stakeholder, ana)
    assert differences(read_and_compare(book, workbook)) == NOTHING
    handle = lambda desk: desk.set("people", ana, title="CEO")  # noqa: E731
    plan = read_and_compare(book, edited(workbook, tmp_path / "back.xlsx", handle))
    assert differences(plan) == NOTHING | {"conflicting": 1}


def test_cells_merged_downwards_all_say_the_same(book: Transactions, workbook: Path, tmp_path: Path):
    first, second = (
        key_of(book, "stakeholder", title="采购总监"),
        key_of(book, "stakeholder", birthday="1980-02-29"),
    )

    def handle(desk: Desk) -> None:
        rows, column = desk.rows("people"), desk.column("people", "department")
        top, bottom = sorted((rows[first], rows[second]))
        desk.sheet("people").merge_cells(
            start_row=top, end_row=bottom, start_column=column, end_column=column
        )

    assert differences(read_and_compare(book, edited(workbook, tmp_path / "back.xlsx", handle))) == NOTHING


def test_without_the_hidden_sheet_nothing_is_overwritten_unseen(
    book: Transactions, workbook: Path, tmp_path: Path
):
    person = key_of(book, "stakeholder", title="采购总监")

    def handle(desk: Desk) -> None:
        desk.set("people", person, title="副总裁", email="wang@example.org")
        desk.book.remove(desk.book["_loam"])

    plan = read_and_compare(book, edited(workbook, tmp_path / "back.xlsx", handle))
    assert differences(plan) == NOTHING | {"conflicting": 1, "changed": 1}
    assert not plan.based


def test_a_workbook_of_a_newer_state_of_the_book_is_refused(
    book: Transactions, workbook: Path, tmp_path: Path
):
    def handle(desk: Desk) -> None:
        for row in desk.book["_loam"].iter_rows():
            if row[0].value == "revision":
                row[1].value = "999"

    with pytest.raises(UserError, match="newer state"):
        read_and_compare(book, edited(workbook, tmp_path / "back.xlsx", handle))


def test_a_workbook_of_a_newer_loam_is_refused(book: Transactions, workbook: Path, tmp_path: Path):
    def handle(desk: Desk) -> None:
        for row in desk.book["_loam"].iter_rows():
            if row[0].value == "schema":
                row[1].value = "999"

    with pytest.raises(UserError, match="newer Loam"):
        read_and_compare(book, edited(workbook, tmp_path / "back.xlsx", handle))


def test_another_programs_workbook_asks_for_a_mapping(book: Transactions, tmp_path: Path):
    from openpyxl import Workbook

    foreign = Workbook()
    foreign.active.append(["Name", "Company"])
    foreign.active.append(["Ana", "Solara"])
    foreign.save(tmp_path / "foreign.xlsx")
    with pytest.raises(UserError, match="mapping"):
        read_and_compare(book, tmp_path / "foreign.xlsx")


def test_in_a_workbook_of_one_customer_a_new_row_needs_no_customer(book: Transactions, tmp_path: Path):
    export_workbook(book, tmp_path / "out.xlsx", customers=["江澜移动"])
    back = edited(
        tmp_path / "out.xlsx", tmp_path / "back.xlsx", lambda desk: desk.add("people", name="Li Lei")
    )
    [created] = read_and_compare(book, back).proposals
    assert created.values["customer"] == key_of(book, "customer", name="江澜移动")
