"""Edits a workbook as another program does, knowing nothing of Loam: for the tour and for tests."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class CellEdit:
    """In ``sheet``, the row whose ``by`` column says ``named`` gets ``value`` in ``column``.

    Sheets and columns are named as people read them.
    """

    sheet: str
    by: str
    named: str
    column: str
    value: Any


def edit_workbook(source: Path, target: Path, edits: Iterable[CellEdit]) -> list[str]:
    """Write ``source`` with ``edits`` to ``target`` and return the addresses, such as ``People!D7``.

    Raises:
        LookupError: a sheet, column or row is not there.
    """
    from openpyxl import load_workbook

    workbook = load_workbook(source)
    addresses = []
    for edit in edits:
        sheet = workbook[edit.sheet]
        place = {
            str(cell.value): (cell.row, cell.column)
            for row in sheet.iter_rows(max_row=2)
            for cell in row
            if cell.value is not None
        }
        heading, by = place[edit.by]
        row = next(
            (n for n in range(heading + 1, sheet.max_row + 1) if sheet.cell(n, by).value == edit.named), None
        )
        if row is None:
            raise LookupError(f"{edit.sheet}: {edit.named}")
        cell = sheet.cell(row, place[edit.column][1])
        cell.value = edit.value
        addresses.append(f"{edit.sheet}!{cell.coordinate}")
    workbook.save(target)
    return addresses
