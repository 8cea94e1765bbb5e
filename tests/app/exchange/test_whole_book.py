"""The demo book, which has something in every table, travels as a workbook and is the same there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.clock import FixedClock
from app.demo.story import make_demo
from app.exchange.export import export_workbook
from app.exchange.import_ import accept, read_and_compare
from app.transactions import Transactions
from models.book import Book
from models.schema import RECORDS
from tests.app.exchange.desk import NOTHING, differences
from tests.books import dump

STAYS_HERE = {"setting", "ledger_entry", "workbook_mapping", "seat_tenure", "insight_section", "citation"}
"""What is the book's own, what does not travel whole (closed tenures), and what is confidential."""

LISTS = {"activity_participant", "step_seat", "agenda_guest"}
"""Their records are names in a cell: they have other keys on the other side."""

LEFT_OUT = {"map_x", "map_y", "inputs", "approvals"}
"""Columns that no workbook has."""


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Transactions]:
    from datetime import UTC, datetime

    clock = FixedClock(datetime(2026, 3, 4, 9, tzinfo=UTC))
    with Book.create(tmp_path_factory.mktemp("demo") / "demo.loam") as book:
        make_demo(book, date(2026, 3, 4))
        yield Transactions(book, clock, "Lin")


def said(rows: dict[str, dict[str, Any]], *, with_key: bool) -> list[tuple[Any, ...]]:
    """Rows as workbooks tell them, in an order of their own."""
    return sorted(
        (
            tuple(
                (name, round(value, 9) if isinstance(value, float) else value)
                for name, value in sorted(row.items())
                if name not in LEFT_OUT and (with_key or name != "key")
            )
            for row in rows.values()
        ),
        key=repr,
    )


def test_the_demo_book_has_something_in_every_table_that_travels(demo: Transactions):
    empty = {table for table, rows in demo.ask(dump).items() if not rows}
    assert empty <= {"setting", "ledger_entry", "workbook_mapping", "activity_template", "series_exception"}


def test_the_whole_demo_book_comes_into_an_empty_one_and_proposes_nothing_here_or_there(
    demo: Transactions, tmp_path: Path
):
    path = tmp_path / "demo.xlsx"
    export_workbook(demo, path)
    assert differences(read_and_compare(demo, path)) == NOTHING
    with Book.create(tmp_path / "other.loam") as book:
        other = Transactions(book, demo.clock, "HQ")
        plan = read_and_compare(other, path)
        assert plan.counts["problems"] == 0
        assert accept(other, plan, plan.everything()).refused == ()
        here, there = demo.ask(dump), other.ask(dump)
        for table in sorted(set(RECORDS) - STAYS_HERE):
            with_key = table not in LISTS
            assert said(there[table], with_key=with_key) == said(here[table], with_key=with_key), table
        assert differences(read_and_compare(other, path)) == NOTHING
