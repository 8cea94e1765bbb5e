"""What can go wrong with a book: plain data, no sentences (``app.errors.describe`` says them)."""

from __future__ import annotations

import errno
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Holder:
    """The process that has a book open for writing."""

    pid: int
    host: str


class BookError(Exception):
    """A book could not be used; ``path`` is the file, or the folder, that it is about."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


class BookMissing(BookError):
    """There is no such file."""


class BookExists(BookError):
    """A new book may not take the place of a file that is there."""


class NotABook(BookError):
    """The file is something else: empty, a text, another program's database."""


class DamagedBook(BookError):
    """The file was a book, and parts of it cannot be read. ``detail`` is for the report."""

    def __init__(self, path: Path, detail: str = "") -> None:
        super().__init__(path)
        self.detail = detail


class PassphraseNeeded(BookError):
    """The book is encrypted, and no passphrase was given."""


class WrongPassphrase(BookError):
    """The passphrase does not open the book (or its first page is damaged: nobody can tell)."""


class NewerBook(BookError):
    """The book was written by a newer Loam: its schema is ``found``, we know up to ``known``."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(path)
        self.found = found
        self.known = known


class OlderBook(BookError):
    """The book must be brought up to date first, which opening it read-only does not do."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(path)
        self.found = found
        self.known = known


class MigrationFailed(BookError):
    """Bringing the book up to date failed; the book is as it was, with schema ``found``."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(path)
        self.found = found
        self.known = known


class BookInUse(BookError):
    """Another process has the book open for writing; ``holder`` when it said who it is."""

    def __init__(self, path: Path, holder: Holder | None = None) -> None:
        super().__init__(path)
        self.holder = holder


class BookReadOnly(BookError):
    """The book is open for reading only, or its file does not accept writing."""


class FolderNotWritable(BookError):
    """The folder does not accept files."""


class DiskFailed(BookError):
    """The disk, the drive or the network did not read or write what it was asked to."""


class DiskFull(BookError):
    """No room was left to write."""


# Primary result codes of SQLite (https://sqlite.org/rescode.html); the driver tells no more.
_IN_USE = (5, 6)  # BUSY, LOCKED
_READONLY = 8
_IOERR = 10
_DAMAGED = (11, 26)  # CORRUPT, NOTADB
_FULL = 13
_CANTOPEN = 14
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_NO_RIGHT = (
    errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EISDIR, errno.ENOLCK, errno.ENOTSUP,
)  # fmt: skip


def book_error(error: BaseException, path: Path) -> BookError | None:
    """What an error of SQLite, SQLAlchemy or the file system means for the book at ``path``.

    ``None`` when it is not about the file (a broken constraint, wrong SQL): that is our mistake.
    """
    if isinstance(error, BookError):
        return error
    if isinstance(error, OSError):
        return _from_system(error, path)
    code = getattr(getattr(error, "orig", error), "sqlite_errorcode", None)
    if not isinstance(code, int):
        return None
    primary = code & 0xFF
    if primary in _IN_USE:
        return BookInUse(path)
    if primary in _DAMAGED:
        return DamagedBook(path, str(error))
    kinds = {_READONLY: BookReadOnly, _CANTOPEN: FolderNotWritable, _FULL: DiskFull, _IOERR: DiskFailed}
    return kinds[primary](path) if primary in kinds else None


def _from_system(error: OSError, path: Path) -> BookError | None:
    if error.errno in _NO_ROOM:
        return DiskFull(path)
    if error.errno in _NO_RIGHT:
        return FolderNotWritable(path)
    if error.errno == errno.ENOENT:
        return BookMissing(path)
    return None
