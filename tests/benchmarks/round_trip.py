"""The round trip of a workbook: 2,000 rows exported, read and compared.

The floor writes the same cells with XlsxWriter and reads them with calamine, and does nothing else; the
peer does both with openpyxl.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy.orm import Session

from app.clock import FixedClock
from app.exchange.export import export_workbook
from app.exchange.import_ import read_and_compare
from app.recorder import insert_rows
from app.text import Text
from app.transactions import Transactions
from models.book import Book
from models.keys import new_key, seeded_keys
from models.values import Level, RatingKind, Role
from tests.benchmarks.register import Figure, benchmark

PEOPLE = 2_000
RUNS = 3
TODAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
Cells = list[tuple[str, list[list[Any]]]]


@benchmark
def round_trip(folder: Path) -> Iterator[Figure]:
    """Export, and reading with comparison, of a book with 2,000 people."""
    with Book.create(folder / "book.loam") as book, seeded_keys(7, lambda: 1_700_000_000_000):
        transactions = Transactions(book, FixedClock(TODAY), "Lin")
        transactions.edit(Text("Fill"), _fill)
        workbook = folder / "out.xlsx"
        export = _median(lambda: export_workbook(transactions, workbook))
        cells = _cells(workbook)
        write = _median(lambda: _write_with_xlsxwriter(cells, folder / "floor.xlsx"))
        write_peer = _median(lambda: _write_with_openpyxl(cells, folder / "peer.xlsx"), 1)
        yield Figure("round_trip.export", write, export, 3.0, write_peer)
        compare = _median(lambda: _compare(transactions, workbook))
        read = _median(lambda: _cells(workbook))
        read_peer = _median(lambda: _read_with_openpyxl(workbook), 1)
        yield Figure("round_trip.compare", read, compare, 2.5, read_peer, against="peer")


def _median(work: Callable[[], object], runs: int = RUNS) -> float:
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def _compare(transactions: Transactions, workbook: Path) -> None:
    plan = read_and_compare(transactions, workbook)
    assert plan.proposals == ()


def _fill(session: Session) -> None:
    dice = Random(7)
    customers = [new_key() for _ in range(20)]
    insert_rows(session, "customer", [{"key": key, "name": f"客户 {n}"} for n, key in enumerate(customers)])
    people = [
        {
            "key": new_key(),
            "customer_key": dice.choice(customers),
            "name": f"Person {number}",
            "title": dice.choice(["采购总监", "Director de compras", "CTO"]),
            "email": f"person{number}@example.org",
            "phone": f"+86 138 {number:08}",
            "birthday": date(1960 + number % 40, 1 + number % 12, 1 + number % 28).isoformat(),
            "no_private_activities": 0,
            "notes": "met at the fair " * (number % 4),
        }
        for number in range(PEOPLE)
    ]
    insert_rows(session, "stakeholder", people)
    insert_rows(session, "rating", [_rating(dice, str(person["key"])) for person in people])


def _rating(dice: Random, person: str) -> dict[str, Any]:
    kind = dice.choice([RatingKind.LEVEL, RatingKind.ROLE])
    value = dice.choice(list(Level if kind is RatingKind.LEVEL else Role))
    return {
        "key": new_key(),
        "stakeholder_key": person,
        "kind": kind.value,
        "value": value.value,
        "rated_on": "2026-02-01",
    }


def _cells(path: Path) -> Cells:
    from python_calamine import load_workbook

    book = load_workbook(path)
    return [(name, list(book.get_sheet_by_name(name).iter_rows())) for name in book.sheet_names]


def _write_with_xlsxwriter(cells: Cells, path: Path) -> None:
    from xlsxwriter import Workbook

    book = Workbook(path, {"strings_to_formulas": False, "strings_to_urls": False})
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    for name, rows in cells:
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            for place, cell in enumerate(row):
                if isinstance(cell, date):
                    sheet.write_datetime(number, place, cell, day)
                elif cell != "":
                    sheet.write(number, place, cell)
    book.close()


def _write_with_openpyxl(cells: Cells, path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    for name, rows in cells:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append([None if cell == "" else cell for cell in row])
    book.save(path)


def _read_with_openpyxl(path: Path) -> None:
    from openpyxl import load_workbook

    book = load_workbook(path, read_only=True, data_only=True)
    for sheet in book:
        for _ in sheet.iter_rows(values_only=True):
            pass
