"""Reads a workbook of any origin in a child process and gives it back as plain rows.

The child (:mod:`app.exchange.reading_process`) is started afresh for each file, so that whatever a
hostile or damaged file does, this program only sees a process that stops. A frozen program must
call ``multiprocessing.freeze_support()`` first thing in ``main.py``.
"""

from __future__ import annotations

import json
import multiprocessing
from dataclasses import dataclass, field
from datetime import date, datetime
from multiprocessing.connection import Connection
from pathlib import Path
from time import monotonic
from typing import Any

from app.exchange.precheck import precheck
from app.exchange.progress import Progress, no_progress
from app.exchange.reading_process import run
from app.exchange.refusals import Reason, Refused
from app.exchange.workbook import UNCACHED, Cell, CellError, Kind, SheetData, WorkbookData
from app.text import Text

ASK_AGAIN = 0.1


@dataclass(frozen=True)
class Limits:
    """What the child may use: ``seconds`` without a sign of progress, ``memory`` in bytes."""

    seconds: float = 20.0
    memory: int = 1 << 30


def read_workbook(
    path: Path,
    progress: Progress | None = None,
    *,
    password: str | None = None,
    limits: Limits | None = None,
) -> WorkbookData:
    """The workbook at ``path``: xlsx, xlsm, xlsb, ods, xls or csv, told by its content.

    ``progress(sheets done, sheets, text)`` is called several times a second and may raise
    Cancelled, which ends the child and passes through. Raises UserError, whose sentence names the
    file, for whatever cannot be read; ``precheck`` says Reason.PASSWORD_NEEDED for a locked one.
    """
    limits = limits or Limits()
    precheck(path, password=password)
    context = multiprocessing.get_context("spawn")
    receiving, sending = context.Pipe(duplex=False)
    child = context.Process(
        target=run, args=(sending, str(path), password, limits.memory), daemon=True, name="Loam reader"
    )
    child.start()
    sending.close()
    try:
        return _listen(receiving, path.name, progress or no_progress, limits.seconds)
    finally:
        child.kill()
        child.join()
        receiving.close()


def _listen(pipe: Connection, name: str, progress: Progress, patience: float) -> WorkbookData:
    arriving = _Arriving(name)
    last_sign = monotonic()
    while True:
        progress(arriving.done, arriving.total, arriving.text())
        if pipe.poll(min(ASK_AGAIN, patience)):
            try:
                message = json.loads(pipe.recv_bytes(), object_hook=revive)
            except (EOFError, OSError, ValueError):
                raise Refused(Reason.DIED, name) from None
            arriving.take(message)
            if arriving.kind is not None:
                return arriving.workbook(arriving.kind)
            last_sign = monotonic()
        elif monotonic() - last_sign > patience:
            raise Refused(Reason.STUCK, name)


def revive(marked: dict[str, Any]) -> Cell:
    """A cell out of its JSON object, see :mod:`app.exchange.reading_process`."""
    ((mark, value),) = marked.items()
    match mark:
        case "d":
            return date.fromisoformat(value)
        case "t":
            return datetime.fromisoformat(value)
        case "e":
            return CellError(value)
        case _:
            return UNCACHED


@dataclass
class _Arriving:
    """A workbook while its messages come in."""

    name: str
    done: int = 0
    total: int = 0
    sheet: str = ""
    kind: Kind | None = None
    sheets: list[SheetData] = field(default_factory=list)
    warnings: list[Text] = field(default_factory=list)
    hidden: bool = False
    rows: list[tuple[Cell, ...]] = field(default_factory=list)

    def text(self) -> Text:
        if self.sheet:
            return Text("Reading “{sheet}” of {name}.", sheet=self.sheet, name=self.name)
        return Text("Opening {name}.", name=self.name)

    def take(self, message: list[Any]) -> None:
        match message:
            case ["progress", done, total, sheet]:
                self.done, self.total, self.sheet = done, total, sheet
            case ["sheet", sheet, hidden]:
                self.sheet, self.hidden, self.rows = sheet, hidden, []
            case ["rows", rows]:
                self.rows.extend(map(_without_tail, rows))
            case ["end", missing, merged]:
                self._end_sheet(missing, merged)
            case ["done", kind]:
                self.kind = Kind(kind)
            case ["refused", reason]:
                raise Refused(Reason(reason), self.name)

    def _end_sheet(self, missing: int | None, merged: list[list[int]]) -> None:
        while self.rows and not self.rows[-1]:
            self.rows.pop()
        ranges = tuple((top, left, bottom, right) for top, left, bottom, right in merged)
        self.sheets.append(SheetData(self.sheet, tuple(self.rows), self.hidden, missing != 0, ranges))
        if missing != 0:
            self.warnings.append(
                Text(
                    "Not every cell of sheet “{sheet}” could be read with certainty, "
                    "so nothing will be removed because of it.",
                    sheet=self.sheet,
                )
            )

    def workbook(self, kind: Kind) -> WorkbookData:
        warnings = tuple(self.warnings)
        if kind in (Kind.XLS, Kind.XLSB):
            text = Text(
                "Workbooks of this older kind cannot be checked cell by cell, so nothing will be removed "
                "because of “{name}”. Save it as .xlsx if blanks should count.",
                name=self.name,
            )
            warnings = (text,)
        return WorkbookData(self.name, kind, tuple(self.sheets), warnings)


def _without_tail(row: list[Cell]) -> tuple[Cell, ...]:
    """The row up to its last value."""
    end = len(row)
    while end and row[end - 1] is None:
        end -= 1
    return tuple(row[:end])
