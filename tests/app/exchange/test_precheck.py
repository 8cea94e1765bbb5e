from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from app.exchange.precheck import MOST_PARTS, precheck
from app.exchange.refusals import SENTENCES, Reason, Refused
from app.exchange.workbook import Kind
from tests.app.exchange import packages

ONE_CELL = '<row r="1"><c r="A1"><v>1</v></c></row>'


def refusal(path: Path, password: str | None = None) -> Reason:
    with pytest.raises(Refused) as caught:
        precheck(path, password=password)
    assert path.name in str(caught.value)
    return caught.value.reason


def test_a_workbook_is_known_by_its_content_and_not_by_its_name(tmp_path: Path) -> None:
    assert precheck(packages.sheet(tmp_path / "contacts.csv", ONE_CELL)) is Kind.XLSX


def test_macros_make_an_xlsm(tmp_path: Path) -> None:
    contents = packages.parts("<sheetData/>") | {"xl/vbaProject.bin": "macro"}
    assert precheck(packages.write(tmp_path / "book.xlsx", contents)) is Kind.XLSM


def test_back_slashes_in_part_names_are_taken_as_they_are_meant(tmp_path: Path) -> None:
    path = packages.write(tmp_path / "book.xlsx", packages.parts("<sheetData/>"), separator="\\")
    assert precheck(path) is Kind.XLSX


def test_a_zip_bomb_is_refused(tmp_path: Path) -> None:
    contents = packages.parts("<sheetData/>") | {"xl/media/image.bin": "0" * 20_000_000}
    assert refusal(packages.write(tmp_path / "bomb.xlsx", contents)) is Reason.COMPRESSED


def test_a_small_part_may_be_packed_tightly(tmp_path: Path) -> None:
    contents = packages.parts("<sheetData/>") | {"xl/media/image.bin": "0" * 900_000}
    assert precheck(packages.write(tmp_path / "book.xlsx", contents)) is Kind.XLSX


def test_too_many_parts_are_refused(tmp_path: Path) -> None:
    extra = {f"xl/media/{number}.bin": "" for number in range(MOST_PARTS)}
    path = packages.write(tmp_path / "many.xlsx", packages.parts("<sheetData/>") | extra)
    assert refusal(path) is Reason.TOO_MANY_PARTS


@pytest.mark.parametrize(
    "prolog",
    [
        '<!DOCTYPE worksheet [<!ENTITY a "b">]>',
        '<?xml version="1.0"?>\n<!-- nothing -->\n<!DOCTYPE worksheet SYSTEM "file:///etc/passwd">',
        "<!--" + "x" * 10_000 + "--><!doctype worksheet>",
    ],
)
def test_a_document_type_is_refused_wherever_it_hides(tmp_path: Path, prolog: str) -> None:
    assert refusal(packages.sheet(tmp_path / "book.xlsx", ONE_CELL, prolog=prolog)) is Reason.DOCTYPE


def test_a_document_type_in_utf_16_is_refused_too(tmp_path: Path) -> None:
    contents = packages.parts("<sheetData/>")
    path = packages.write(tmp_path / "book.xlsx", contents)
    with zipfile.ZipFile(path, "a") as package:
        package.writestr("xl/extra.xml", "<!DOCTYPE a><a/>".encode("utf-16"))
    assert refusal(path) is Reason.DOCTYPE


def test_a_truncated_workbook_is_called_damaged(tmp_path: Path) -> None:
    path = packages.sheet(tmp_path / "book.xlsx", ONE_CELL)
    path.write_bytes(path.read_bytes()[:-200])
    assert refusal(path) is Reason.DAMAGED


def test_an_encrypted_workbook_asks_for_its_password(tmp_path: Path) -> None:
    path = tmp_path / "locked.xlsx"
    path.write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le")
    )
    assert refusal(path) is Reason.PASSWORD_NEEDED
    assert precheck(path, password="secret") is None


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", Reason.EMPTY),
        (b"<html><body><table><tr><td>1</td></tr></table>", Reason.WEB_PAGE),
        (
            b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
            Reason.OLD_XML,
        ),
        (b"%PDF-1.7\n", Reason.UNKNOWN),
        (b"\x89PNG\r\n\x1a\n\x00\x00", Reason.UNKNOWN),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), Reason.OTHER_DOCUMENT),
    ],
)
def test_what_is_no_workbook_is_told_apart(tmp_path: Path, content: bytes, reason: Reason) -> None:
    path = tmp_path / "export.xls"
    path.write_bytes(content)
    assert refusal(path) is reason


def test_a_file_that_is_gone_is_a_sentence(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone.xlsx") is Reason.MISSING


def test_every_reason_has_a_sentence_that_names_the_file() -> None:
    assert all("a.xlsx" in str(SENTENCES[reason]("a.xlsx")) for reason in Reason)
