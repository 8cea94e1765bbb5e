"""Looking after a book: what it is, whether it is sound, and its backups."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from app.clock import Clock
from app.history import latest_revision
from app.history_check import history_faults
from app.text import Text
from app.transactions import Transactions
from models.backups import backups_of
from models.book import Book
from models.places import NETWORK_FOLDER, cloud_folder

Progress = Callable[[int, int, Text], object]

DAILY = "daily"
BEFORE_IMPORT = "before-import"
BY_HAND = "by-hand"
EVERY = timedelta(days=1)

REASONS: Mapping[str, Text] = {
    DAILY: Text("Daily"),
    BEFORE_IMPORT: Text("Before an import"),
    BY_HAND: Text("By hand"),
}
UPDATE = Text("Before an update")


@dataclass(frozen=True)
class BookFacts:
    """``size`` is in bytes, ``revision`` the number of the last edit."""

    path: Path
    size: int
    revision: int
    encrypted: bool
    read_only: bool


@dataclass(frozen=True)
class BackupFact:
    """A backup as a person chooses it; ``at`` is a moment in UTC, ``size`` in bytes."""

    path: Path
    at: datetime
    reason: Text
    size: int
    verified: bool


def book_facts(transactions: Transactions) -> BookFacts:
    """What can be said about the open book at a glance."""
    book = transactions.book
    return BookFacts(
        book.path,
        book.path.stat().st_size,
        transactions.ask(latest_revision),
        book.encrypted,
        book.read_only,
    )


def backups(book: Path) -> list[BackupFact]:
    """The backups of the book at ``book``, newest first; the book may be damaged or gone."""
    return [
        BackupFact(each.path, each.at, REASONS.get(each.reason, UPDATE), each.size, each.verified)
        for each in backups_of(book)
    ]


def newest_good_backup(book: Path) -> BackupFact | None:
    """The newest backup that is still as it was when it was verified."""
    return next((each for each in backups(book) if each.verified), None)


def is_backup_due(book: Book, clock: Clock) -> bool:
    """The newest backup is older than a day, and the book can be backed up."""
    newest = next(iter(book.backups()), None)
    return not book.read_only and (newest is None or clock.now() - newest.at >= EVERY)


def check(transactions: Transactions, progress: Progress) -> list[Text]:
    """Read the whole book and its history; what is wrong, in sentences. [] is sound."""
    progress(0, 2, Text("Reading the file"))
    findings = transactions.book.check()
    if findings:
        return [
            Text("Parts of the book are damaged. Restore the newest backup; the damaged file is kept."),
            *(Text("{detail}", detail=finding.detail) for finding in findings),
        ]
    progress(1, 2, Text("Reading the history"))
    with transactions.frozen() as frozen:
        faults = frozen.ask(history_faults)
    progress(2, 2, Text("Reading the history"))
    if faults:
        return [
            Text("The history does not tell how the book came to be what it is. The entries are sound."),
            *(Text("{detail}", detail=fault) for fault in faults),
        ]
    return []


def risky_place(book: Path) -> Text | None:
    """What is dangerous about the folder of ``book``, None when it is one of this computer alone."""
    service = cloud_folder(book)
    if service is None:
        return None
    if service == NETWORK_FOLDER:
        return Text(
            "This book lies in a folder of another computer. A broken connection can damage it: keep it on"
            " this computer and share workbooks instead."
        )
    return Text(
        "{service} copies this folder to other computers, which can damage an open book. Keep the book"
        " elsewhere on this computer and share workbooks instead.",
        service=service,
    )
