"""A workbook with a difference of every kind, for tests and pictures of the import."""

from __future__ import annotations

from pathlib import Path

from app.exchange.export import export_workbook
from app.operations.records import assign
from app.text import Text
from app.transactions import Transactions
from models.customer import Customer
from models.stakeholder import Stakeholder
from tests.app.exchange.desk import Desk, edited
from tests.app.exchange.rich_book import fill
from tests.books import dump


def key_of(book: Transactions, table: str, **columns: object) -> str:
    rows = book.ask(dump)[table].values()
    return next(row["key"] for row in rows if all(row[name] == value for name, value in columns.items()))


def varied_workbook(book: Transactions, folder: Path) -> Path:
    """Fill the book, send it, edit both sides; the workbook that comes back.

    2 new rows, 4 changes (one of them a level with its evidence), 2 conflicts, 1 missing row, 1 problem.
    """
    fill(book)
    out, back = folder / "out.xlsx", folder / "江澜移动 back.xlsx"
    export_workbook(book, out, language="en")
    wang = key_of(book, "stakeholder", title="采购总监")
    twin = key_of(book, "stakeholder", birthday="1980-02-29")
    ana = key_of(book, "stakeholder", name="Ana Núñez")
    customer = key_of(book, "customer", name="江澜移动")

    def edit(desk: Desk) -> None:
        desk.set("people", wang, title="副总裁", level="Coach (3)", level_evidence="wrote our paper")
        desk.set("people", twin, email="wang@example.org", phone="not a birthday", birthday="soon")
        desk.set("customers", customer, city="Shanghai, Pudong")
        desk.add("people", customer="江澜移动", name="Ruiz", title="Network director", level="Neutral")
        desk.add("departments", customer="江澜移动", name="网络部")
        desk.sheet("people").delete_rows(desk.rows("people")[ana])

    edited(out, back, edit)
    book.edit(Text("Promote"), assign, Stakeholder, wang, title="总裁")
    book.edit(Text("Move"), assign, Customer, customer, city="Shanghai, Minhang")
    return back
