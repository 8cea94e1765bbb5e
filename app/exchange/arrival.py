"""A file that came in, looked at: a plan to decide on, a workbook of another program, or a locked one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.errors import UserError
from app.exchange.acceptance import AcceptanceReport
from app.exchange.decisions import Decisions
from app.exchange.ics.arriving import homeless
from app.exchange.import_ import (
    accept,
    compare_calendar_file,
    compare_foreign,
    compare_workbook,
    digest_of,
    is_ours,
)
from app.exchange.mapping import Mapping, recognise
from app.exchange.mappings import saved_mappings
from app.exchange.plan import ImportPlan
from app.exchange.progress import Progress
from app.exchange.reader import read_workbook
from app.exchange.refusals import Reason, Refused
from app.exchange.workbook import Kind, WorkbookData
from app.text import Text
from app.transactions import Transactions

BACKUP_REASON = "before-import"


@dataclass(frozen=True)
class Locked:
    """The file needs a password; ``was_wrong``: the one given does not fit."""

    path: Path
    was_wrong: bool


@dataclass(frozen=True)
class Foreign:
    """A workbook of another program. ``known`` is the remembered mapping that fits it, if any."""

    path: Path
    workbook: WorkbookData
    sha256: str
    known: Mapping | None


@dataclass(frozen=True)
class Homeless:
    """A calendar file with new events of which nobody knows whose they are: their ``titles``."""

    path: Path
    workbook: WorkbookData
    sha256: str
    titles: tuple[str, ...]


def take_in(
    transactions: Transactions, path: Path, progress: Progress, password: str | None = None
) -> ImportPlan | Foreign | Homeless | Locked:
    """Read the file at ``path`` and compare it with the book, as far as that goes without asking.

    Raises:
        UserError: the file cannot be read or must not come in; the sentence says why.
        Cancelled: from ``progress``.
    """
    digest = digest_of(path)
    try:
        workbook = read_workbook(path, progress, password=password)
    except Refused as refusal:
        if refusal.reason in (Reason.PASSWORD_NEEDED, Reason.PASSWORD_WRONG):
            return Locked(path, refusal.reason is Reason.PASSWORD_WRONG)
        raise
    if workbook.kind is Kind.ICS:
        with transactions.frozen() as frozen:
            if titles := homeless(frozen, workbook):
                return Homeless(path, workbook, digest, titles)
            return compare_calendar_file(frozen, workbook, digest, progress=progress)
    if is_ours(workbook):
        with transactions.frozen() as frozen:
            return compare_workbook(frozen, workbook, digest, progress)
    if not any(sheet.rows and not sheet.hidden for sheet in workbook.sheets):
        raise UserError(Text("“{file}” has no rows. Choose another file.", file=path.name))
    return Foreign(path, workbook, digest, recognise(workbook, transactions.ask(saved_mappings)))


def compare_mapped(
    transactions: Transactions, foreign: Foreign, mapping: Mapping, progress: Progress
) -> ImportPlan:
    """Compare a workbook of another program, understood by ``mapping``, with the book."""
    with transactions.frozen() as frozen:
        return compare_foreign(frozen, foreign.workbook, mapping, foreign.sha256, progress)


def compare_calendar_of(
    transactions: Transactions, found: Homeless, customer: str | None, progress: Progress
) -> ImportPlan:
    """Compare a calendar file; its new events are of ``customer`` (key), or problems without one."""
    with transactions.frozen() as frozen:
        return compare_calendar_file(frozen, found.workbook, found.sha256, customer, progress)


def carry_out(transactions: Transactions, decisions: Decisions, progress: Progress) -> AcceptanceReport:
    """Back the book up, then take over what was decided, as one edit.

    Raises:
        UserError, BookError: the backup or the edit cannot be written; the book is as it was.
        Cancelled: from ``progress``; the book is as it was.
    """
    plan, chosen = decisions.settled()
    progress(0, 0, Text("Backing up the book."))
    transactions.book.back_up(BACKUP_REASON)
    return accept(transactions, plan, chosen, progress)
