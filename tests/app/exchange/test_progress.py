"""Comparing and taking over say how far they are, and leave nothing when they are stopped."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import Cancelled
from app.exchange.import_ import accept, read_and_compare
from app.exchange.sheets import SHEETS
from app.text import Text
from app.transactions import Transactions
from tests.app.exchange.desk import edited, key_of
from tests.books import dump


class Watcher:
    """Counts what is reported, and stops the work at report number ``stop_at``."""

    def __init__(self, stop_at: int | None = None) -> None:
        self.said: list[str] = []
        self._stop_at = stop_at

    def __call__(self, done: int, total: int, text: Text) -> None:
        self.said.append(str(text))
        if len(self.said) == self._stop_at:
            raise Cancelled


@pytest.fixture
def back(book: Transactions, workbook: Path, tmp_path: Path) -> Path:
    person = key_of(book, "stakeholder", title="采购总监")
    section = key_of(book, "insight_section", title="@home")

    def edit(desk):
        desk.set("people", person, title="VP", level="Coach (3)")
        desk.set("insight", section, text="new")

    return edited(workbook, tmp_path / "back.xlsx", edit)


def test_each_sheet_is_told_when_it_is_compared_and_stored(book: Transactions, back: Path):
    compared, stored = Watcher(), Watcher()
    plan = read_and_compare(book, back, progress=compared)
    accept(book, plan, plan.clean(), stored)
    for sheet in SHEETS.values():
        assert f"Comparing sheet “{sheet.title}”." in compared.said
        assert f"Storing sheet “{sheet.title}”." in stored.said


def test_stopping_at_any_moment_of_the_taking_over_leaves_the_book_as_it_was(book: Transactions, back: Path):
    plan = read_and_compare(book, back)
    before = book.ask(dump)
    for moment in range(1, 2 + len(SHEETS)):
        with pytest.raises(Cancelled):
            accept(book, plan, plan.clean(), Watcher(moment))
        assert book.ask(dump) == before
    report = accept(book, plan, plan.clean())
    assert (report.changed, report.refused) == (3, ())
