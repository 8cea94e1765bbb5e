from __future__ import annotations

import multiprocessing
import os
import signal
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

from app.errors import Cancelled, UserError
from app.exchange.reader import Limits, read_workbook
from app.exchange.refusals import Reason, Refused
from app.exchange.workbook import UNCACHED, CellError, Kind, SheetData, column_letters, column_number
from app.text import Text
from tests.app.exchange import packages

ODD = Path(__file__).parents[4] / "shared" / "workbooks" / "odd"


def only_sheet(path: Path) -> SheetData:
    (sheet,) = read_workbook(path).sheets
    return sheet


def test_values_come_through_as_they_were_typed(tmp_path: Path) -> None:
    path = tmp_path / "values.xlsx"
    with xlsxwriter.Workbook(path, {"strings_to_formulas": False, "strings_to_numbers": False}) as book:
        sheet = book.add_worksheet("Insight")
        for column, text in enumerate(["007", "=1+1", "12345678901234567890", "李娜", "a\nb"]):
            sheet.write_string(6, 2 + column, text)
        sheet.write_row(7, 2, [4, 2.5, True, False])
    read = only_sheet(path)
    assert read.rows[6][2:] == ("007", "=1+1", "12345678901234567890", "李娜", "a\nb")
    assert read.rows[7][2:] == (4, 2.5, True, False)
    assert [type(value) for value in read.rows[7][2:]] == [int, float, bool, bool]
    assert read.address(6, 2) == "Insight!C7"
    assert read.value(6, 0) is None
    assert read.value(99, 99) is None
    assert not read.incomplete


def test_dates_are_right_in_both_calendars(tmp_path: Path) -> None:
    for early in (False, True):
        path = tmp_path / f"{early}.xlsx"
        with xlsxwriter.Workbook(path, {"date_1904": early}) as book:
            sheet = book.add_worksheet()
            sheet.write_datetime(0, 0, datetime(2024, 2, 29), book.add_format({"num_format": "yyyy-mm-dd"}))
            long = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
            sheet.write_datetime(0, 1, datetime(2024, 2, 29, 13, 30), long)
            sheet.write_number(0, 2, 1.5, book.add_format({"num_format": "[h]:mm"}))
        assert only_sheet(path).rows == ((date(2024, 2, 29), datetime(2024, 2, 29, 13, 30), "36:00:00"),)


def test_errors_and_uncalculated_formulas_are_not_blank(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    book = openpyxl.Workbook()
    book.active["A1"] = "=1+1"
    book.active["B1"] = "#N/A"
    book.active["C1"] = 3
    book.active["E5"] = "=A1"
    book.save(path)
    read = only_sheet(path)
    assert read.rows[0] == (UNCACHED, CellError("#N/A"), 3)
    assert read.value(4, 4) is UNCACHED
    assert not read.incomplete


def test_a_formula_whose_result_is_an_empty_text_is_blank(tmp_path: Path) -> None:
    path = packages.sheet(
        tmp_path / "book.xlsx",
        '<row r="1"><c r="A1" t="str"><f>""</f><v></v></c><c r="B1"><v>1</v></c></row>',
    )
    assert only_sheet(path).rows == ((None, 1),)


def test_merged_cells_keep_their_value_at_the_top_left_and_show_it_all_over(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.merge_range("A1:B2", "Halden Motors")
        sheet.write("C2", "end")
    read = only_sheet(path)
    assert read.rows == (("Halden Motors",), (None, None, "end"))
    assert read.shown(1, 1) == "Halden Motors"


def test_hidden_sheets_say_so_and_empty_rows_at_the_end_are_cut(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    book = openpyxl.Workbook()
    book.active.append(["a", None, None])
    book.active.append([None, "  ", ""])
    book.create_sheet("Lists").sheet_state = "hidden"
    book.save(path)
    first, second = read_workbook(path).sheets
    assert first.rows == (("a",),)
    assert (first.hidden, second.hidden, second.rows) == (False, True, ())


@pytest.mark.parametrize("dimension", ["A1", "A1:XFD1048576"])
def test_a_wrong_dimension_loses_nothing(tmp_path: Path, dimension: str) -> None:
    cells = '<row r="3"><c r="B3"><v>1</v></c><c r="D3"><v>2</v></c></row>'
    contents = packages.parts(f'<dimension ref="{dimension}"/><sheetData>{cells}</sheetData>')
    assert only_sheet(packages.write(tmp_path / "book.xlsx", contents)).rows[2] == (None, 1, None, 2)


def test_a_far_cell_costs_neither_memory_nor_values(tmp_path: Path) -> None:
    path = packages.sheet(
        tmp_path / "far.xlsx",
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
    )
    read = only_sheet(path)
    assert (read.value(0, 0), read.value(1048575, 16383)) == (1, 2)
    assert read.address(1048575, 16383) == "Data!XFD1048576"


def test_cells_that_readers_disagree_about_make_a_sheet_incomplete(tmp_path: Path) -> None:
    path = packages.sheet(
        tmp_path / "twice.xlsx", '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'
    )
    book = read_workbook(path)
    assert book.sheets[0].incomplete
    assert "Data" in str(book.warnings[0])


def test_back_slashes_in_a_package_are_read(tmp_path: Path) -> None:
    contents = packages.parts('<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>')
    assert only_sheet(packages.write(tmp_path / "book.xlsx", contents, separator="\\")).rows == ((5,),)


def test_a_sheet_with_a_namespace_prefix_is_counted_too(tmp_path: Path) -> None:
    contents = packages.parts("")
    contents["xl/worksheets/sheet1.xml"] = (
        f'<x:worksheet xmlns:x="{packages.MAIN}"><x:sheetData><x:row r="1">'
        '<x:c r="A1" t="e"><x:v>#REF!</x:v></x:c>'
        '<x:c r="B1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    )
    read = only_sheet(packages.write(tmp_path / "book.xlsx", contents))
    assert read.rows == ((CellError("#REF!"), 7),)
    assert not read.incomplete


def test_twenty_thousand_rows_arrive_whole(tmp_path: Path) -> None:
    path = tmp_path / "large.xlsx"
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as book:
        sheet = book.add_worksheet()
        for row in range(20_000):
            sheet.write_row(row, 0, [row, f"Person {row}", None, 0.5])
    read = only_sheet(path)
    assert len(read.rows) == 20_000
    assert read.rows[-1] == (19_999, "Person 19999", None, 0.5)
    assert not read.incomplete


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-8", "姓名;José"),
        ("utf-8-sig", "姓名;José"),
        ("utf-16", "姓名;José"),
        ("gb18030", "姓名;客户经理"),
        ("cp1252", "Compañía;Dirección"),
    ],
)
def test_text_files_are_read_in_the_encodings_people_have(tmp_path: Path, encoding: str, text: str) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(f"{text}\r\n007;1,5\r\n".encode(encoding))
    book = read_workbook(path)
    assert book.kind is Kind.CSV
    assert book.sheets[0].rows == (tuple(text.split(";")), ("007", "1,5"))


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_separator_of_a_text_file_is_found(tmp_path: Path, delimiter: str) -> None:
    path = tmp_path / "people.csv"
    path.write_text(f'Name{delimiter}Note\n"a{delimiter}b"{delimiter}"two\nlines"\n', encoding="utf-8")
    assert only_sheet(path).rows == (("Name", "Note"), (f"a{delimiter}b", "two\nlines"))


def test_progress_is_told_and_cancelling_ends_the_child(tmp_path: Path) -> None:
    path = packages.sheet(tmp_path / "book.xlsx", '<row r="1"><c r="A1"><v>1</v></c></row>')
    said: list[str] = []

    def progress(done: int, total: int, text: Text) -> None:
        said.append(str(text))
        raise Cancelled

    with pytest.raises(Cancelled):
        read_workbook(path, progress)
    assert said == ["Opening book.xlsx."]
    assert multiprocessing.active_children() == []


@pytest.mark.skipif(os.name == "nt", reason="signals are told apart on POSIX only")
def test_a_child_that_is_killed_becomes_a_sentence(tmp_path: Path) -> None:
    path = packages.sheet(tmp_path / "book.xlsx", '<row r="1"><c r="A1"><v>1</v></c></row>')

    def kill(done: int, total: int, text: Text) -> None:
        for child in multiprocessing.active_children():
            if child.name == "Loam reader" and child.pid is not None:
                os.kill(child.pid, signal.SIGKILL)

    with pytest.raises(Refused) as caught:
        read_workbook(path, kill)
    assert caught.value.reason is Reason.DIED
    assert "book.xlsx" in str(caught.value)


def test_a_child_that_makes_no_progress_is_stopped(tmp_path: Path) -> None:
    path = packages.sheet(tmp_path / "book.xlsx", '<row r="1"><c r="A1"><v>1</v></c></row>')
    with pytest.raises(Refused) as caught:
        read_workbook(path, limits=Limits(seconds=0.0))
    assert caught.value.reason is Reason.STUCK
    assert multiprocessing.active_children() == []


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="address space is limited on Linux only")
def test_a_workbook_beyond_the_memory_becomes_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    path.write_bytes(b"a,b,c\n" * 2_000_000)
    with pytest.raises(UserError) as caught:
        read_workbook(path, limits=Limits(memory=30_000_000))
    assert "large.csv" in str(caught.value)


def test_a_damaged_sheet_becomes_a_sentence(tmp_path: Path) -> None:
    path = packages.sheet(tmp_path / "book.xlsx", '<row r="1"><c r="A1"><v>1</v></row>')
    with pytest.raises(Refused) as caught:
        read_workbook(path)
    assert caught.value.reason is Reason.DAMAGED


def test_a_password_opens_an_encrypted_workbook_and_a_wrong_one_does_not(tmp_path: Path) -> None:
    from msoffcrypto.format.ooxml import OOXMLFile

    plain = tmp_path / "plain.xlsx"
    book = openpyxl.Workbook()
    book.active["A1"] = 7
    book.save(plain)
    locked = tmp_path / "locked.xlsx"
    with plain.open("rb") as source, locked.open("wb") as target:
        OOXMLFile(source).encrypt("secret", target)
    assert read_workbook(locked, password="secret").sheets[0].rows == ((7,),)
    for password, reason in ((None, Reason.PASSWORD_NEEDED), ("wrong", Reason.PASSWORD_WRONG)):
        with pytest.raises(Refused) as caught:
            read_workbook(locked, password=password)
        assert caught.value.reason is reason


def opendocument(path: Path, cells: str) -> Path:
    office = "urn:oasis:names:tc:opendocument:xmlns"
    content = (
        f'<office:document-content xmlns:office="{office}:office:1.0" xmlns:table="{office}:table:1.0" '
        f'xmlns:text="{office}:text:1.0"><office:body><office:spreadsheet>'
        '<table:table table:name="I &amp; D">'
        f"<table:table-row>{cells}</table:table-row></table:table></office:spreadsheet></office:body>"
        "</office:document-content>"
    )
    contents = {
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "META-INF/manifest.xml": f'<m:manifest xmlns:m="{office}:manifest:1.0"/>',
        "content.xml": content,
    }
    return packages.write(path, contents)


def test_an_opendocument_sheet_is_read(tmp_path: Path) -> None:
    cells = (
        '<table:table-cell office:value-type="string"><text:p>Iñaki</text:p></table:table-cell>'
        '<table:table-cell office:value-type="date" office:date-value="2024-02-29"/>'
        '<table:table-cell office:value-type="float" office:value="3"/>'
    )
    book = read_workbook(opendocument(tmp_path / "libro.ods", cells))
    assert book.kind is Kind.ODS
    assert book.sheets == (SheetData("I & D", (("Iñaki", date(2024, 2, 29), 3),)),)


def test_an_error_in_an_opendocument_sheet_makes_its_blanks_doubtful(tmp_path: Path) -> None:
    cells = '<table:table-cell office:value-type="string"><text:p>#N/A</text:p></table:table-cell>'
    assert only_sheet(opendocument(tmp_path / "libro.ods", cells)).incomplete


def test_column_letters_and_numbers_agree() -> None:
    assert [column_letters(number) for number in (0, 25, 26, 701, 702, 16383)] == [
        "A",
        "Z",
        "AA",
        "ZZ",
        "AAA",
        "XFD",
    ]
    assert all(column_number(column_letters(number)) == number for number in range(16384))


@pytest.mark.skipif(not ODD.exists(), reason="the collection of odd workbooks is not here")
def test_every_odd_workbook_gives_data_or_a_sentence() -> None:
    for path in sorted(ODD.iterdir()):
        assert outcome(path), path.name


def outcome(path: Path) -> object:
    try:
        return read_workbook(path).sheets
    except UserError as error:
        return path.name in str(error)
