"""Exporting: from the book to a workbook file, verified before it takes the target's place."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import history
from app.errors import UserError
from app.exchange import ledger
from app.exchange.map_sheets import Draw, MapPicture, draw_maps
from app.exchange.origin import Origin
from app.exchange.progress import Progress
from app.exchange.references import labels_of
from app.exchange.rows import Scope, Snapshot, read, section_count
from app.exchange.writer import FIRST_ROW, Withheld, withheld_cells, write_workbook
from app.queries.customer_names import customers_named
from app.text import Text
from app.text import language as current_language
from app.transactions import Transactions
from models.change import ChangeSetRow
from models.values import Confidentiality


@dataclass(frozen=True)
class ExportReport:
    """A workbook that was written: ``counts`` are rows by sheet, ``withheld`` what it cannot hold.

    ``sections_left_out`` counts sections of the insight that are too confidential to go out.
    """

    path: Path
    revision: int
    sha256: str
    counts: dict[str, int]
    withheld: tuple[Withheld, ...] = ()
    sections_left_out: int = 0

    @property
    def rows(self) -> int:
        return sum(self.counts.values())


def export_workbook(
    transactions: Transactions,
    path: Path,
    *,
    customers: Iterable[str] | None = None,
    language: str | None = None,
    confidentiality: Confidentiality = Confidentiality.INTERNAL,
    draw: Draw | None = None,
    progress: Progress | None = None,
) -> ExportReport:
    """Write the book, or the ``customers`` given by key or name, to an xlsx workbook at ``path``.

    ``language`` is that of the reader, the current one unless given. Insight sections above
    ``confidentiality`` stay out, private ones always. ``draw`` makes a sheet with the power map of each
    of a few customers (``draw_maps``). A file that is there already is replaced, at the
    end and whole. The export is written down in the ledger (``ledger.record_sent``), except for a book
    that can only be read.

    Raises:
        UserError: an unknown customer, no room, or the target is no workbook (the book itself) or
            cannot be replaced (open in Excel).
        Cancelled: from ``progress``; nothing is left behind.
    """
    if confidentiality is Confidentiality.PRIVATE:
        raise ValueError("private sections never leave the book")
    _require_target(transactions.book.path, path)
    language = language or current_language()
    with transactions.frozen() as frozen:
        wanted = None if customers is None else frozen.ask(customers_named, list(customers))
        scope = Scope(wanted, confidentiality)
        snapshot, revision, change_set = frozen.ask(_snapshot, scope)
        sections = frozen.ask(section_count, wanted)
        pictures = draw_maps(frozen, wanted, confidentiality, draw, transactions.clock.today())
    labels = labels_of(snapshot)
    withheld = withheld_cells(snapshot.rows, labels)
    now = transactions.clock.now().astimezone().replace(tzinfo=None, microsecond=0)
    origin = Origin(
        transactions.book.book_id,
        revision,
        change_set,
        transactions.book.schema,
        language,
        now.isoformat(" ", "minutes"),
        transactions.author,
        wanted,
        confidentiality,
        frozenset((each.sheet, each.key, each.column) for each in withheld),
        {sheet: {label: key for key, label in of_sheet.items()} for sheet, of_sheet in labels.items()},
    )
    counts, digest = _write(path, snapshot, labels, origin, now, pictures, progress)
    left_out = sections - counts["insight"]
    report = ExportReport(path, revision, digest, counts, tuple(withheld), left_out)
    if not transactions.book.read_only:
        ledger.record_sent(transactions, path.name, digest, origin, counts)
    return report


def _require_target(book: Path, path: Path) -> None:
    """A workbook never takes the place of a book."""
    if path.suffix.lower() != ".xlsx" or (path.exists() and path.samefile(book)):
        raise UserError(
            Text("“{file}” cannot be a workbook. Choose another name that ends in .xlsx.", file=path.name)
        )


def _snapshot(session: Session, scope: Scope) -> tuple[Snapshot, int, str]:
    return read(session, scope), *book_state(session)


def book_state(session: Session) -> tuple[int, str]:
    """The newest revision of the book and the key of its change set: what a file says it shows."""
    revision = history.latest_revision(session)
    change_set = session.scalar(select(ChangeSetRow.key).where(ChangeSetRow.revision == revision))
    return revision, change_set or ""


def _write(
    path: Path,
    snapshot: Snapshot,
    labels: dict[str, dict[str, str]],
    origin: Origin,
    now: datetime,
    pictures: Sequence[MapPicture],
    progress: Progress | None,
) -> tuple[dict[str, int], str]:
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        part.touch(mode=0o600)
        counts = write_workbook(
            str(part), snapshot.rows, labels, origin, created=now, pictures=pictures, progress=progress
        )
        _verify(part, counts, path.name)
        with part.open("rb+") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
            os.fsync(file.fileno())
        part.replace(path)
    except PermissionError as error:
        raise UserError(
            Text(
                "“{file}” cannot be written. Close it if it is open in Excel, or choose another folder.",
                file=path.name,
            )
        ) from error
    except FileNotFoundError as error:
        raise UserError(
            Text("The folder of “{file}” is not there. Choose another one.", file=path.name)
        ) from error
    finally:
        part.unlink(missing_ok=True)
    return counts, digest


def _verify(part: Path, counts: dict[str, int], name: str) -> None:
    """Read the written file again: every sheet holds as many rows as went in."""
    from python_calamine import load_workbook

    sheets = load_workbook(part)
    written = dict(zip(counts, sheets.sheet_names[1:], strict=False))
    for sheet_id, count in counts.items():
        if sheets.get_sheet_by_name(written[sheet_id]).height != count + FIRST_ROW:
            raise UserError(Text("“{file}” was not written whole and was left out. Try again.", file=name))
