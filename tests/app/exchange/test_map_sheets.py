from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest
from openpyxl import load_workbook

from app.exchange.export import export_workbook
from app.exchange.import_ import read_and_compare
from app.exchange.map_sheets import MOST
from app.queries.power_map import PowerMap
from app.transactions import Transactions
from models.values import Confidentiality
from tests.app.exchange.desk import NOTHING, converted, differences
from tests.books import add_customer, add_person
from tests.libreoffice import needs_libreoffice


def picture(power_map: PowerMap, width: int = 3200, height: int = 100) -> bytes:
    """A white PNG."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\xff" * width) * height)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.fixture
def customers(book: Transactions) -> list[str]:
    made = [add_customer(book, name) for name in ("Acme", "Nobody here", "Zenith")]
    for customer in (made[0], made[2]):
        add_person(book, customer, "Rosa Vega")
    return made


def sheets(path: Path) -> list[str]:
    return [sheet.title for sheet in load_workbook(path) if sheet._images]


def test_every_customer_with_people_has_a_sheet_with_its_map(
    book: Transactions, customers: list[str], tmp_path: Path
):
    path = tmp_path / "w.xlsx"
    export_workbook(book, path, customers=customers, draw=picture, language="en")
    assert sheets(path) == ["Power map 1", "Power map 2"]
    export_workbook(book, path, customers=customers[:1], draw=picture, language="en")
    assert sheets(path) == ["Power map"]
    [image] = load_workbook(path)["Power map"]._images
    assert image.width == 3200
    assert image.anchor.to.col == 1600 // 64


def test_there_are_no_pictures_for_a_whole_book_or_where_only_open_things_go_out(
    book: Transactions, customers: list[str], tmp_path: Path
):
    path = tmp_path / "w.xlsx"
    export_workbook(book, path, draw=picture)
    assert sheets(path) == []
    export_workbook(book, path, customers=customers, draw=picture, confidentiality=Confidentiality.OPEN)
    assert sheets(path) == []
    many = [add_customer(book, f"Customer {number}") for number in range(MOST + 1)]
    export_workbook(book, path, customers=many, draw=picture)
    assert sheets(path) == []


def test_a_workbook_with_pictures_comes_back_without_a_change(
    book: Transactions, customers: list[str], tmp_path: Path
):
    path = tmp_path / "w.xlsx"
    export_workbook(book, path, customers=customers, draw=picture)
    assert differences(read_and_compare(book, path)) == NOTHING


@needs_libreoffice
def test_a_workbook_with_pictures_saved_by_libreoffice_comes_back_without_a_change(
    book: Transactions, customers: list[str], tmp_path: Path
):
    path = tmp_path / "w.xlsx"
    export_workbook(book, path, customers=customers, draw=picture)
    assert differences(read_and_compare(book, converted(path, "xlsx", tmp_path))) == NOTHING
