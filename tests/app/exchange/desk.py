"""What a recipient of a workbook does with it, for tests: open it, set cells, save it."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.exchange.plan import ImportPlan
from app.transactions import Transactions
from tests.books import dump

FIRST_ROW = 3
NOTHING = {"created": 0, "changed": 0, "conflicting": 0, "missing": 0, "problems": 0}


class Desk:
    """A workbook opened with openpyxl, its cells found by sheet, row and column id."""

    def __init__(self, path: Path) -> None:
        from openpyxl import load_workbook

        self.book = load_workbook(path)

    def sheet(self, id_: str) -> Any:
        return next(sheet for sheet in self.book if str(sheet.cell(1, 1).value).startswith(f"{id_}."))

    def column(self, sheet: str, column: str) -> int:
        found = self.sheet(sheet)
        ids = [found.cell(1, number).value for number in range(1, found.max_column + 1)]
        return ids.index(f"{sheet}.{column}") + 1

    def rows(self, sheet: str) -> dict[str, int]:
        """Row numbers by hidden key."""
        found = self.sheet(sheet)
        return {
            found.cell(number, 1).value: number
            for number in range(FIRST_ROW, found.max_row + 1)
            if found.cell(number, 1).value
        }

    def set(self, sheet: str, row: int | str, **cells: object) -> None:
        """Write cells of a row, given by number or hidden key."""
        number = row if isinstance(row, int) else self.rows(sheet)[row]
        for column, value in cells.items():
            self.sheet(sheet).cell(number, self.column(sheet, column.rstrip("_"))).value = value

    def add(self, sheet: str, **cells: object) -> int:
        """Fill the first free row; its number."""
        found = self.sheet(sheet)
        number = FIRST_ROW + len(self.rows(sheet))
        while any(found.cell(number, column).value is not None for column in range(1, found.max_column + 1)):
            number += 1
        self.set(sheet, number, **cells)
        return number

    def save(self, path: Path) -> Path:
        self.book.save(path)
        return path


def edited(path: Path, out: Path, edit: Callable[[Desk], object]) -> Path:
    """The workbook at ``path`` with ``edit`` done to it, saved as ``out``."""
    desk = Desk(path)
    edit(desk)
    return desk.save(out)


def converted(path: Path, kind: str, folder: Path) -> Path:
    """The workbook saved by LibreOffice as ``kind`` (xlsx, ods) in ``folder``."""
    out = folder / "saved"
    subprocess.run(
        [
            shutil.which("soffice") or "soffice",
            f"-env:UserInstallation={(folder / 'office').as_uri()}",
            "--headless",
            "--convert-to",
            kind,
            "--outdir",
            str(out),
            str(path),
        ],
        check=True,
        capture_output=True,
        timeout=180,
    )
    return out / f"{path.stem}.{kind}"


def key_of(book: Transactions, table: str, **columns: object) -> str:
    """The key of the first row of ``table`` with these stored values."""
    rows = book.ask(dump)[table].values()
    return next(row["key"] for row in rows if all(row[name] == value for name, value in columns.items()))


def label_of(workbook: Path, sheet: str, key: str) -> str:
    """What the workbook's lists show for a row."""
    rows = Desk(workbook).book["_loam"].iter_rows(values_only=True)
    return next(row[3] for row in rows if row[:3] == ("label", sheet, key))


def differences(plan: ImportPlan) -> dict[str, int]:
    """What a plan counts beside unchanged rows."""
    return {name: count for name, count in plan.counts.items() if name != "unchanged"}
