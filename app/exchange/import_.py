"""Importing: a workbook is read and compared, a person decides, what was chosen is accepted.

The window and the command line both come in here::

    plan = read_and_compare(transactions, path)
    report = accept(transactions, plan, plan.clean())
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import history
from app.errors import UserError
from app.exchange import ledger
from app.exchange.acceptance import AcceptanceReport, accept_plan
from app.exchange.applying import apply_mapping
from app.exchange.cells import folded
from app.exchange.comparison import compare
from app.exchange.foreign import notes_of, problems_of, sheets_of
from app.exchange.ics.arriving import compare_calendar
from app.exchange.ics.table import calendar_file
from app.exchange.mapping import Mapping
from app.exchange.mappings import mapping_named
from app.exchange.matching import match_rows, part_copies
from app.exchange.origin import FORMAT, Origin
from app.exchange.plan import ImportPlan, as_json
from app.exchange.progress import Progress, no_progress
from app.exchange.reader import read_workbook
from app.exchange.references import Names, labels_of, name_of, owners_of, words_of
from app.exchange.returned import Returned, origin_of, recognise, understand
from app.exchange.rows import Scope, Snapshot, read
from app.exchange.sheets import SHEETS
from app.exchange.workbook import Kind, WorkbookData
from app.text import LANGUAGES, Text
from app.text import language as current_language
from app.transactions import Transactions
from models.change import ChangeSetRow

__all__ = ["AcceptanceReport", "ImportPlan", "accept", "as_json", "is_ours", "read_and_compare"]


def read_and_compare(
    transactions: Transactions,
    path: Path,
    *,
    mapping: Mapping | str | None = None,
    password: str | None = None,
    progress: Progress | None = None,
) -> ImportPlan:
    """Read the workbook at ``path`` and compare it with the book; nothing is written.

    A workbook of another program needs a ``mapping``, or the name of one that the book remembers.

    Raises:
        UserError: the file cannot be read, is no workbook of Loam (choose a mapping for it), or was
            written by a newer Loam or a newer state of this book.
        Cancelled: from ``progress``.
    """
    if isinstance(mapping, str):
        mapping = transactions.ask(mapping_named, mapping)
    digest = digest_of(path)
    workbook = read_workbook(path, progress, password=password)
    if workbook.kind is Kind.ICS:
        return compare_calendar_file(transactions, workbook, digest, progress=progress or no_progress)
    if mapping is not None:
        return compare_foreign(transactions, workbook, mapping, digest, progress or no_progress)
    return compare_workbook(transactions, workbook, digest, progress or no_progress)


def digest_of(path: Path) -> str:
    """SHA-256 of a file, which tells whether it was imported before; empty where it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def is_ours(workbook: WorkbookData) -> bool:
    """Whether Loam wrote the workbook; others come in through a mapping."""
    return origin_of(workbook) is not None or any(
        sheet.has_keys for sheet in recognise(workbook).sheets.values()
    )


def compare_workbook(
    transactions: Transactions, workbook: WorkbookData, sha256: str = "", progress: Progress = no_progress
) -> ImportPlan:
    """As ``read_and_compare``, for a workbook that was read already."""
    returned = recognise(workbook)
    origin = returned.origin
    if origin is None and not any(sheet.has_keys for sheet in returned.sheets.values()):
        raise UserError(
            Text(
                "“{file}” was not written by Loam. Choose a mapping that says what its columns mean.",
                file=workbook.name,
            )
        )
    if origin is not None:
        _refuse_newer(transactions, origin, workbook.name)
    based, reason = transactions.ask(_base, origin, transactions.book.book_id)
    notes = [*returned.notes, *reason]
    if sha256 and transactions.ask(ledger.was_received, sha256):
        notes.append(Text("Exactly this workbook was imported before."))
    text = Text("Comparing {file} with the book.", file=workbook.name)
    progress(0, 0, text)
    written: Snapshot | None = None
    if based and origin is not None:
        scope = Scope(origin.customers, origin.confidentiality)
        written = transactions.ask_then(origin.revision, read, scope)
    progress(0, 0, text)
    now = transactions.ask(read)
    names = _names(origin, returned, now, written)
    understand(returned, names)
    if part_copies(returned.sheets, (written or now).rows):
        for each in returned.rows():
            each.values.clear()
        names = _names(origin, returned, now, written)
        understand(returned, names)
    match_rows(returned.sheets, now.rows, names.language)
    result = compare(
        returned.sheets,
        None if written is None else written.rows,
        now.rows,
        today=transactions.clock.today(),
        withheld=frozenset() if origin is None else origin.withheld,
        strange_keys=not based,
        progress=progress,
    )
    missing_sheets = [sheet.title for sheet in SHEETS.values() if sheet.id not in returned.sheets]
    notes += [
        Text("Sheet “{sheet}” is not in the workbook; its rows stay as they are.", sheet=title)
        for title in missing_sheets
    ]
    return ImportPlan(
        workbook.name,
        sha256,
        origin,
        tuple(result.proposals),
        result.unchanged,
        names,
        (*notes, *result.notes),
        based,
    )


def compare_calendar_file(
    transactions: Transactions,
    workbook: WorkbookData,
    sha256: str = "",
    customer: str | None = None,
    progress: Progress = no_progress,
) -> ImportPlan:
    """As ``read_and_compare``, for a calendar file; ``customer`` is whose the events are that do not say."""
    origin = calendar_file(workbook).origin
    if origin is not None:
        _refuse_newer(transactions, origin, workbook.name)
    base = transactions.ask(_base, origin, transactions.book.book_id)
    plan = compare_calendar(transactions, workbook, base, sha256, customer, progress)
    if sha256 and transactions.ask(ledger.was_received, sha256):
        again = Text("Exactly this file was imported before.")
        plan = replace(plan, notes=(again, *plan.notes))
    return plan


def compare_foreign(
    transactions: Transactions,
    workbook: WorkbookData,
    mapping: Mapping,
    sha256: str = "",
    progress: Progress = no_progress,
) -> ImportPlan:
    """Compare a workbook of another program, as ``mapping`` understands it, with the book.

    Blank cells say nothing; cells that fill what is empty in the book are changes; cells that differ
    are conflicts, since nobody knows which side is newer. Nothing is ever missing.
    """
    progress(0, 0, Text("Comparing {file} with the book.", file=workbook.name))
    mapped = apply_mapping(workbook, mapping)
    now = transactions.ask(read)
    names = _names(None, Returned(None, {}, []), now, None)
    sheets = sheets_of(mapped, now.rows, names)
    returned = Returned(None, sheets, [*workbook.warnings, *notes_of(mapped)])
    understand(returned, names)
    part_copies(sheets, now.rows)
    if sha256 and transactions.ask(ledger.was_received, sha256):
        returned.notes.append(Text("Exactly this workbook was imported before."))
    result = compare(sheets, None, now.rows, today=transactions.clock.today(), progress=progress)
    return ImportPlan(
        workbook.name,
        sha256,
        None,
        (*result.proposals, *problems_of(mapped)),
        result.unchanged,
        names,
        tuple(returned.notes),
        based=False,
        mapping=mapping.name,
    )


def accept(
    transactions: Transactions,
    plan: ImportPlan,
    chosen: Collection[str],
    progress: Progress = no_progress,
) -> AcceptanceReport:
    """Carry out the proposals whose ids are ``chosen``, as one edit that can be taken back.

    Nothing at all happens when nothing can be taken. What changed in the book since the comparison,
    or breaks a rule, is refused with a sentence; the rest is taken.

    Raises:
        Cancelled: from ``progress``; the book is as it was.
    """
    if not chosen:
        return AcceptanceReport()
    text = Text("Import {file}", file=plan.file_name)
    outcome = transactions.import_(text, lambda session: accept_plan(session, plan, chosen, progress))
    return outcome.result.with_change_set(outcome.change_set)


def _refuse_newer(transactions: Transactions, origin: Origin, name: str) -> None:
    if origin.format > FORMAT or origin.schema > transactions.book.schema:
        raise UserError(
            Text(
                "“{file}” was written by a newer Loam. Update Loam on this computer to import it.", file=name
            )
        )
    if origin.book_id == transactions.book.book_id and origin.revision > transactions.ask(
        history.latest_revision
    ):
        raise UserError(
            Text(
                "“{file}” was written by a newer state of this book than the one that is open."
                " Open the newest copy of the book, then import.",
                file=name,
            )
        )


def _base(session: Session, origin: Origin | None, book_id: str) -> tuple[bool, list[Text]]:
    """Whether the book knows what the workbook said when it was written; else why not."""
    if origin is None:
        return False, [
            Text(
                "The workbook does not say any more when it was written. Cells that differ from the book are"
                " shown as conflicts."
            )
        ]
    if origin.book_id != book_id:
        return False, [
            Text(
                "This workbook comes from another book. Rows that are unknown here are new; cells that differ"
                " are shown as conflicts."
            )
        ]
    found = session.scalar(select(ChangeSetRow.key).where(ChangeSetRow.revision == origin.revision))
    if (found or "") != origin.change_set:
        return False, [
            Text(
                "This book was restored from a backup after the workbook was written."
                " Cells that differ from the book are shown as conflicts."
            )
        ]
    return True, []


def _names(origin: Origin | None, returned: Returned, now: Snapshot, written: Snapshot | None) -> Names:
    language = origin.language if origin is not None and origin.language in LANGUAGES else current_language()
    labels_now = labels_of(now)
    shown = {sheet_id: dict(labels) for sheet_id, labels in labels_now.items()}
    if written is not None:
        for sheet_id, labels in labels_of(written).items():
            shown[sheet_id] = {**labels, **shown[sheet_id]}
    book: dict[str, dict[str, set[str]]] = {}
    for sheet_id, labels in labels_now.items():
        known = book[sheet_id] = words_of(labels)
        for key, row in now.rows[sheet_id].items():
            known.setdefault(folded(name_of(SHEETS[sheet_id], row)), set()).add(key)
    listed = {
        sheet_id: {folded(label): key for label, key in labels.items()}
        for sheet_id, labels in (origin.labels if origin is not None else {}).items()
    }
    for sheet_id, labels in (origin.labels if origin is not None else {}).items():
        for label, key in labels.items():
            shown.setdefault(sheet_id, {}).setdefault(key, label)
    owners = {**_owners(returned, listed), **owners_of(now.rows)}
    return Names(language, shown, listed, {}, book, owners)


def _owners(returned: Returned, listed: dict[str, dict[str, str]]) -> dict[str, str | None]:
    """Customers of the workbook's own rows, as far as the written list names them."""
    found: dict[str, str | None] = {}
    for of_sheet in returned.sheets.values():
        place = of_sheet.sheet.place.get("customer")
        if place is None or place not in of_sheet.columns:
            continue
        for row in of_sheet.rows:
            customer = listed.get("customers", {}).get(folded(str(row.cells[place] or "")))
            if customer is not None:
                found[row.key or row.provisional] = customer
    return found
