"""Backups of a book: whole verified copies in a folder beside it, encrypted as the book is."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from models import book_file
from models.book_file import (
    Key,
    connect,
    faults,
    inspect,
    journal_of,
    looks_whole,
    made_at,
    meaning,
    move_over,
    written_beside,
)
from models.book_lock import BookLock
from models.errors import DamagedBook, NewerBook
from models.shape import SCHEMA

KEPT = 30
KEPT_DAYS = 14
KEPT_WEEKS = 10

_STAMP = "%Y-%m-%d %H-%M-%S-%f"
_NAME = re.compile(r"(\d{4}-\d\d-\d\d \d\d-\d\d-\d\d-\d{6}) (.+)\.loam")


@dataclass(frozen=True)
class Backup:
    """One backup. ``at`` is UTC; ``size`` is in bytes.

    Only verified copies get a name; ``verified`` says that the file still has the size it had then.
    """

    path: Path
    at: datetime
    reason: str
    size: int
    verified: bool


def backup_folder(book: Path) -> Path:
    return book.with_name(f"{book.name}.backups")


def backups_of(book: Path) -> list[Backup]:
    """The backups of the book at ``book``, newest first; the book itself may be damaged or gone."""
    found = []
    for path in backup_folder(book).glob("*.loam"):
        if name := _NAME.fullmatch(path.name):
            at = datetime.strptime(name[1], _STAMP).replace(tzinfo=UTC)
            found.append(Backup(path, at, name[2], path.stat().st_size, looks_whole(path)))
    return sorted(found, key=lambda backup: backup.at, reverse=True)


def back_up(book: Path, key: Key | None, reason: str) -> Path:
    """Write a verified backup of ``book`` and thin out the old ones.

    ``reason`` is a short word for people and programs ("daily", "before-import").

    Raises:
        DamagedBook, DiskFull, FolderNotWritable.
    """
    with meaning(book):
        folder = backup_folder(book)
        folder.mkdir(mode=0o700, exist_ok=True)
        with written_beside(folder / book.name) as part:
            copy(book, key, part)
            if found := faults(part, key):
                raise DamagedBook(book, found[0])
            word = re.sub(r"[^\w-]+", "-", reason).strip("-") or "backup"
            target = folder / f"{made_at(part).strftime(_STAMP)} {word}.loam"
            move_over(part, target)
        _thin(book)
        return target


def restore(backup: Path, book: Path, passphrase: str | None = None) -> Path | None:
    """Put a verified copy of ``backup`` in the place of ``book``, which must not be open.

    Returns where the file that was there went, ``None`` when there was none.

    Raises:
        BookInUse, DamagedBook, NotABook, NewerBook, PassphraseNeeded, WrongPassphrase, DiskFull, …;
        then everything is as before.
    """
    with meaning(book), BookLock(book):
        found = inspect(backup, passphrase)
        if found.schema > SCHEMA:
            raise NewerBook(backup, found.schema, SCHEMA)
        with written_beside(book) as part:
            shutil.copyfile(backup, part)
            if wrong := faults(part, found.key):
                raise DamagedBook(backup, wrong[0])
            kept = _set_aside(book, made_at(part)) if book.exists() else None
            # The old file's journal beside the restored file would be played into it.
            journal_of(book).unlink(missing_ok=True)
            move_over(part, book)
        return kept


def copy(book: Path, key: Key | None, target: Path) -> None:
    """Write what ``book`` holds now, whole and with the same key, into the empty file ``target``."""
    connection = connect(target, key)
    try:
        book_file.copy(book, key, connection)
    finally:
        connection.close()


def kept(times: Iterable[datetime]) -> set[datetime]:
    """Which of these backups stay: all of the last day, one a day for two weeks, then one a week.

    Counted back from the newest, and at most ``KEPT``: a busy day does not drive out the weeks before.
    """
    oldest_first = sorted(times)
    if not oldest_first:
        return set()
    newest = oldest_first[-1]
    recent = [at for at in oldest_first if newest - at < timedelta(days=KEPT_DAYS)]
    last_day = [at for at in reversed(recent) if newest - at < timedelta(days=1)]
    days = {at.date(): at for at in recent}
    weeks = {at.isocalendar()[:2]: at for at in oldest_first[: -len(recent)]}
    spaced = [*sorted(days.values(), reverse=True), *sorted(weeks.values(), reverse=True)]
    first = [newest, *spaced[: KEPT_DAYS + KEPT_WEEKS], *last_day, *spaced]
    return set(list(dict.fromkeys(first))[:KEPT])


def _thin(book: Path) -> None:
    found = backups_of(book)
    stays = kept(backup.at for backup in found)
    for backup in found:
        if backup.at not in stays:
            backup.path.unlink(missing_ok=True)


def _set_aside(book: Path, at: datetime) -> Path:
    """Copy ``book``, and the journal that belongs to it, to a file beside it."""
    aside = book.with_name(f"{book.stem}.before-restore-{at.strftime(_STAMP)}{book.suffix}")
    for source, target in ((journal_of(book), journal_of(aside)), (book, aside)):
        if source.exists():
            with written_beside(book) as part:
                shutil.copyfile(source, part)
                move_over(part, target)
    return aside
