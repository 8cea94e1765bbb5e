"""The ledger of workbooks that left and came in."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from app.queries.exchange_page import LedgerRow
from views.exchange.ledger_model import LedgerModel


def ledger_row(number: int, **more: object) -> LedgerRow:
    at = datetime(2026, 3, number, 9, tzinfo=UTC)
    row = LedgerRow(str(number), True, at, f"{number}.xlsx", None, False, "en", number, {"people": 3}, "Lin")
    return replace(row, **more)  # type: ignore[arg-type]


def test_the_ledger_keeps_the_rules_of_item_models(qtmodeltester: ModelTester):
    model = LedgerModel()
    model.set_rows([ledger_row(1), ledger_row(2)])
    qtmodeltester.check(model)
    model.sort(2, Qt.SortOrder.DescendingOrder)
    assert model.index(0, 2).data() == "2.xlsx"


def test_the_ledger_says_whose_workbook_it_was():
    model = LedgerModel()
    model.set_rows(
        [
            ledger_row(3),
            ledger_row(2, customers=("Acme", "Basalt", "Cobalt")),
            ledger_row(1, is_foreign=True, sent=False, counts={"created": 2, "changed": 0, "refused": 1}),
        ]
    )
    assert [model.index(row, 3).data() for row in range(3)] == [
        "Whole book",
        "Acme and 2 more",
        "Another program's workbook",
    ]
    assert model.index(2, 4).data() == "new: 2 · refused: 1"
