from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from app.errors import Cancelled, UserError
from app.exchange.export import export_workbook
from app.exchange.sheets import SHEETS
from app.operations.records import assign
from app.text import LANGUAGES, Text
from app.transactions import Transactions
from models.customer import Customer
from models.insight import InsightSection
from models.stakeholder import Stakeholder
from models.values import Confidentiality
from tests.app.exchange.desk import Desk, key_of
from tests.app.exchange.rich_book import HARD_TEXT


def cell(desk: Desk, sheet: str, key: str, column: str):
    return desk.sheet(sheet).cell(desk.rows(sheet)[key], desk.column(sheet, column))


def test_text_stays_text(book: Transactions, workbook: Path):
    desk = Desk(workbook)
    formulas = [
        found.coordinate for sheet in desk.book for row in sheet for found in row if found.data_type == "f"
    ]
    assert formulas == []
    group = key_of(book, "customer", name="+Grupo Solara")
    assert cell(desk, "customers", group, "name").value == "+Grupo Solara"
    assert cell(desk, "customers", group, "code").value == "007"
    assert cell(desk, "customers", group, "notes").value == HARD_TEXT
    assert cell(desk, "customers", group, "name").number_format == "@"


def test_dates_and_numbers_are_real(book: Transactions, workbook: Path):
    desk = Desk(workbook)
    visit = key_of(book, "activity", title="First; visit")
    assert cell(desk, "activities", visit, "starts_at").value == datetime(2026, 2, 3, 9, 30, 15)
    assert cell(desk, "activities", visit, "starts_at").is_date
    customer = key_of(book, "customer", name="江澜移动")
    assert cell(desk, "customers", customer, "category_share").value == pytest.approx(0.042)
    assert "%" in cell(desk, "customers", customer, "category_share").number_format
    assert cell(desk, "customers", customer, "revenue").value == pytest.approx(142000000.10)


def test_keys_ids_and_lists_are_hidden(workbook: Path):
    desk = Desk(workbook)
    assert [sheet.title for sheet in desk.book if sheet.sheet_state != "visible"] == ["_lists", "_loam"]
    for sheet_id in SHEETS:
        sheet = desk.sheet(sheet_id)
        assert sheet.row_dimensions[1].hidden
        assert sheet.column_dimensions["A"].hidden
        assert sheet.freeze_panes is not None
        assert sheet.auto_filter.ref.startswith("A2:")


def test_links_and_choices_have_drop_down_lists_with_names(workbook: Path):
    desk = Desk(workbook)
    sheet = desk.sheet("people")
    listed = {
        str(rule.sqref).rstrip("0123456789")[:1]
        for rule in sheet.data_validations.dataValidation
        if rule.type == "list"
    }
    assert listed
    choices = [row[0] for row in desk.book["_lists"].iter_rows(min_row=1, values_only=True)]
    assert choices[0] == "customers"
    assert "江澜移动" in choices


def test_headings_are_in_the_language_of_the_reader(book: Transactions, tmp_path: Path):
    for language in LANGUAGES:
        export_workbook(book, tmp_path / "out.xlsx", language=language)
        desk = Desk(tmp_path / "out.xlsx")
        assert desk.sheet("people").title == SHEETS["people"].title.say(language)
        heading = desk.sheet("people").cell(2, desk.column("people", "level")).value
        assert heading == SHEETS["people"].column("level").heading.say(language)


def test_sections_above_the_chosen_confidentiality_stay_out(book: Transactions, tmp_path: Path):
    secret = key_of(book, "insight_section", text="for my eyes only")
    export_workbook(book, tmp_path / "out.xlsx")
    assert secret not in Desk(tmp_path / "out.xlsx").rows("insight")
    book.edit(Text("Share"), assign, InsightSection, secret, confidentiality=Confidentiality.CONFIDENTIAL)
    report = export_workbook(book, tmp_path / "out.xlsx")
    assert report.sections_left_out == 1
    report = export_workbook(book, tmp_path / "out.xlsx", confidentiality=Confidentiality.CONFIDENTIAL)
    assert report.sections_left_out == 0
    assert secret in Desk(tmp_path / "out.xlsx").rows("insight")


def test_private_sections_are_never_written(book: Transactions, tmp_path: Path):
    with pytest.raises(ValueError, match="never"):
        export_workbook(book, tmp_path / "out.xlsx", confidentiality=Confidentiality.PRIVATE)
    assert not (tmp_path / "out.xlsx").exists()


def test_the_same_book_gives_the_same_workbook(book: Transactions, tmp_path: Path):
    texts = []
    for name in ("one.xlsx", "two.xlsx"):
        export_workbook(book, tmp_path / name)
        desk = Desk(tmp_path / name)
        texts.append([[list(row) for row in sheet.iter_rows(values_only=True)] for sheet in desk.book][:-1])
    assert texts[0] == texts[1]


def test_a_cancelled_export_leaves_the_old_file_and_nothing_else(book: Transactions, tmp_path: Path):
    target = tmp_path / "sent" / "out.xlsx"
    target.parent.mkdir()
    target.write_bytes(b"the old one")

    def cancel(done: int, total: int, text: Text) -> None:
        if done or "Activities" in str(text):
            raise Cancelled

    with pytest.raises(Cancelled):
        export_workbook(book, target, progress=cancel)
    assert [path.name for path in target.parent.iterdir()] == ["out.xlsx"]
    assert target.read_bytes() == b"the old one"


def test_a_folder_that_is_not_there_is_said(book: Transactions, tmp_path: Path):
    with pytest.raises(UserError, match="folder"):
        export_workbook(book, tmp_path / "nowhere" / "out.xlsx")


def test_a_customer_is_chosen_by_name_or_key_and_a_wrong_name_is_said(book: Transactions, tmp_path: Path):
    key = key_of(book, "customer", name="江澜移动")
    for wanted in (key, "江澜移动 "):
        report = export_workbook(book, tmp_path / "out.xlsx", customers=[wanted])
        assert report.counts["customers"] == 1
    with pytest.raises(UserError, match="no customer"):
        export_workbook(book, tmp_path / "out.xlsx", customers=["江澜"])
    book.edit(
        Text("Rename"), assign, Customer, key_of(book, "customer", name="+Grupo Solara"), name="江澜移动"
    )
    with pytest.raises(UserError, match="2 customers"):
        export_workbook(book, tmp_path / "out.xlsx", customers=["江澜移动"])


def test_two_rows_of_one_name_have_labels_that_tell_them_apart(book: Transactions, workbook: Path):
    rows = Desk(workbook).book["_loam"].iter_rows(values_only=True)
    labels = [row[3] for row in rows if row[:2] == ("label", "people")]
    assert len(labels) == len({label.casefold() for label in labels}) == 3
    assert "Ana Núñez" in labels


def test_control_characters_are_reported_and_left_in_the_book(book: Transactions, tmp_path: Path):
    person = key_of(book, "stakeholder", name="Ana Núñez")

    def note(session: Session) -> None:
        session.get_one(Stakeholder, person).notes = "bell \x07 and null"

    book.edit(Text("Note"), note)
    report = export_workbook(book, tmp_path / "out.xlsx")
    assert [(each.sheet, each.key, each.column) for each in report.withheld] == [("people", person, "notes")]
    assert cell(Desk(tmp_path / "out.xlsx"), "people", person, "notes").value is None
