"""Finding a customer by a part of its name."""

from __future__ import annotations

from pathlib import Path

from app.clock import FixedClock
from app.operations.customer import add_customer
from app.queries.customer_search import find_customers
from app.text import Text
from app.transactions import Transactions
from models.book import Book


def test_names_are_found_without_accents_and_those_that_begin_so_come_first(
    tmp_path: Path, clock: FixedClock
) -> None:
    with Book.create(tmp_path / "test.loam") as book:
        transactions = Transactions(book, clock, "Lin")
        for name, fields in (
            ("Fibra del Río", {}),
            ("Río Claro Fibra", {}),
            ("Banco Mirador", {"city": "Rioja", "code": "BM"}),
        ):
            transactions.edit(Text("Add"), add_customer, name, **fields)

        def found(wanted: str) -> list[str]:
            return [hit.name for hit in transactions.ask(find_customers, wanted)]

        assert found("rio") == ["Río Claro Fibra", "Banco Mirador", "Fibra del Río"]
        assert found("fibra claro") == ["Río Claro Fibra"]
        assert found("bm") == ["Banco Mirador"]
        assert len(found(" ")) == 3
