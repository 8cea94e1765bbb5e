"""The book: the one file that holds a user's customers. Open, create, check, back up, restore."""

from __future__ import annotations

import os
import threading
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from models import backups
from models.backups import Backup
from models.book_file import (
    APPLICATION_ID,
    Found,
    Key,
    copy,
    engine_in,
    engine_on,
    faults,
    in_memory,
    inspect,
    made_at,
    meaning,
    move_over,
    new_key,
    parts_of,
    recover,
    written_beside,
)
from models.book_lock import BookLock
from models.errors import (
    BookExists,
    BookInUse,
    BookReadOnly,
    DamagedBook,
    NewerBook,
    NotABook,
    OlderBook,
    book_error,
)
from models.shape import Shape, current_shape, differences

CHECKED_AT_OPENING = 8 * 2**20
"""Books up to this many bytes are read through when they are opened (some 50 ms at most)."""


class FindingKind(StrEnum):
    DAMAGE = "damage"
    BROKEN_REFERENCE = "broken_reference"
    DIFFERENT_TABLE = "different_table"
    FOREIGN_FILE = "foreign_file"


@dataclass(frozen=True)
class Finding:
    """Something wrong with a book; ``detail`` names tables and row numbers, never contents."""

    kind: FindingKind
    detail: str


class Book:
    """An open book. Any thread may ask for sessions; one at a time writes."""

    def __init__(
        self, path: Path, key: Key | None, shape: Shape, lock: BookLock | None, engine: Engine | None = None
    ) -> None:
        self.path = path
        self.schema = shape.number
        self.read_only = lock is None
        self.encrypted = key is not None
        self.engine: Engine = engine or engine_on(path, key, read_only=lock is None)
        self._key = key
        self._shape = shape
        self._lock = lock
        self._writers = self.engine.execution_options(begin="IMMEDIATE")
        self._writing = threading.Lock()
        self._writer: int | None = None
        self._closed = False
        self.book_id = self._read_id()

    @classmethod
    def create(cls, path: Path, *, passphrase: str | None = None, shape: Shape | None = None) -> Book:
        """Make an empty book, encrypted when there is a passphrase, and open it.

        It is made beside ``path`` and moved there when it is whole.

        Raises:
            BookExists, BookInUse, BookMissing (no such folder), FolderNotWritable, DiskFull.
        """
        path, shape = path.absolute(), shape or current_shape()
        key = new_key(passphrase) if passphrase else None
        with meaning(path), _locked(path) as lock:
            if path.exists():
                raise BookExists(path)
            _remove_leftovers(path)
            with written_beside(path) as part:
                _fill(part, key, shape)
                move_over(part, path)
            return cls(path, key, shape, lock)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        passphrase: str | None = None,
        read_only: bool = False,
        shape: Shape | None = None,
    ) -> Book:
        """Open a book; one of an older Loam is backed up and brought up to date first.

        Nothing is written to a file that turns out not to be a sound book of ours. Read-only needs no
        lock and works beside a writer; whatever tries to write then fails.

        Raises:
            any ``BookError`` but ``BookExists``.
        """
        path, shape = path.absolute(), shape or current_shape()
        with meaning(path):
            if read_only:
                found = _inspect(path, passphrase, shape)
                if found.schema < shape.number:
                    raise OlderBook(path, found.schema, shape.number)
                _recover_if_free(path, found.key)
                _refuse_damage(path, found.key)
                return cls(path, found.key, shape, None)
            # The lock first: reading a file that this process has open lets go of SQLite's own locks.
            with _locked(path) as lock:
                found = _inspect(path, passphrase, shape)
                if not os.access(path, os.W_OK):
                    raise BookReadOnly(path)
                recover(path, found.key)
                _refuse_damage(path, found.key)
                _remove_leftovers(path)
                if found.schema < shape.number:
                    from models.migrations import upgrade

                    upgrade(path, found.key, found.schema, shape)
                return cls(path, found.key, shape, lock)

    @property
    def is_closed(self) -> bool:
        """Nothing can be asked of it any more."""
        return self._closed

    def session(self) -> Session:
        """A session whose transactions begin by reading; the caller commits what it writes.

        Raises:
            RuntimeError: the book is closed.
        """
        return self._session(self.engine)

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """The session of the one writer: commits at the end, takes everything back on an error.

        Raises:
            RuntimeError: this thread is already writing, or the book is closed.
        """
        if self.read_only:
            raise BookReadOnly(self.path)
        me = threading.get_ident()
        if self._writer == me:
            raise RuntimeError("writing() within writing()")
        with self._writing, self._session(self._writers) as session:
            self._writer = me
            try:
                session.connection()
                yield session
                session.commit()
            finally:
                self._writer = None

    def is_free(self, seconds: float) -> bool:
        """Whether ``writing`` could begin, waiting at most so long for another thread."""
        if self._writing.acquire(timeout=seconds):
            self._writing.release()
            return True
        return False

    @contextmanager
    def frozen(self) -> Iterator[Book]:
        """The book as it is now, copied into memory, for reading.

        Long work asks it for as long as it takes, sees one state throughout, and holds up nobody who
        writes. One question at a time; 50 MB take some 20 ms, encrypted 100 ms.

        Raises:
            RuntimeError: the book is closed.
        """
        if self._closed:
            raise RuntimeError("the book is closed")
        with self._in_memory() as engine, Book(self.path, self._key, self._shape, None, engine) as copied:
            yield copied

    def check(self) -> list[Finding]:
        """Read the whole book for damage; seconds for a large one, so run it as a job. [] is sound."""
        try:
            with self._in_memory() as engine, engine.connect() as connection:
                return self._findings(connection)
        except (DamagedBook, DatabaseError) as error:
            meant = book_error(error, self.path)
            if not isinstance(meant, DamagedBook):
                raise
            return [Finding(FindingKind.DAMAGE, meant.detail)]

    @contextmanager
    def _in_memory(self) -> Iterator[Engine]:
        memory = in_memory(self._key)
        try:
            with meaning(self.path):
                copy(self.path, self._key, memory)
            yield engine_in(memory)
        finally:
            memory.close()

    def _findings(self, connection: Connection) -> list[Finding]:
        faults = connection.exec_driver_sql("PRAGMA integrity_check").scalars()
        if found := [Finding(FindingKind.DAMAGE, fault) for fault in faults if fault != "ok"]:
            return found
        different = differences(connection, self._shape)
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        application = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
        findings = [Finding(FindingKind.DIFFERENT_TABLE, name) for name in different]
        if application != APPLICATION_ID:
            findings.insert(0, Finding(FindingKind.FOREIGN_FILE, f"{application:#x}"))
        findings += [Finding(FindingKind.BROKEN_REFERENCE, f"{row[0]} {row[1]} → {row[2]}") for row in broken]
        return findings

    def back_up(self, reason: str) -> Path:
        """Write a verified backup beside the book; see ``models.backups.back_up``."""
        return backups.back_up(self.path, self._key, reason)

    def backups(self) -> list[Backup]:
        """The backups of this book, newest first."""
        return backups.backups_of(self.path)

    @staticmethod
    def restore(backup: Path, path: Path, passphrase: str | None = None) -> Path | None:
        """Put a backup in the place of the closed book ``path``; see ``models.backups.restore``."""
        return backups.restore(backup, path.absolute(), passphrase)

    def close(self) -> None:
        """Let go of the file, when whoever is writing has finished. Closing twice is the same as once.

        Raises:
            RuntimeError: this thread is writing.
        """
        if self._writer == threading.get_ident():
            raise RuntimeError("close() within writing()")
        with self._writing:
            self._closed = True
            self.engine.dispose()
            if self._lock is not None:
                self._lock.release()

    def __enter__(self) -> Book:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _session(self, engine: Engine) -> Session:
        if self._closed:
            raise RuntimeError("the book is closed")
        # A session that was closed is over: used again, it would begin to read and hold up whoever writes.
        return Session(engine, expire_on_commit=False, close_resets_only=False)

    def _read_id(self) -> str:
        try:
            with self.engine.connect() as connection:
                if different := differences(connection, self._shape):
                    raise DamagedBook(self.path, f"different: {', '.join(different)}")
                book_id = connection.execute(text("SELECT book_id FROM book_info")).scalar()
                if book_id is None:
                    raise DamagedBook(self.path, "no book_info")
                return str(book_id)
        except BaseException:
            self.engine.dispose()
            raise


def _inspect(path: Path, passphrase: str | None, shape: Shape) -> Found:
    try:
        found = inspect(path, passphrase)
    except NotABook as error:
        if backups.backups_of(path):  # then it was one
            raise DamagedBook(path, "the header is gone") from error
        raise
    if found.schema > shape.number:
        raise NewerBook(path, found.schema, shape.number)
    return found


def _fill(part: Path, key: Key | None, shape: Shape) -> None:
    """Turn the empty file ``part`` into an empty book."""
    engine = engine_on(part, key)
    try:
        with engine.begin() as connection:
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {shape.number}")
            shape.metadata.create_all(connection)
            connection.execute(
                text("INSERT INTO book_info (book_id, created_at) VALUES (:book_id, :created_at)"),
                {"book_id": str(uuid.uuid4()), "created_at": made_at(part).isoformat()},
            )
    finally:
        engine.dispose()


@contextmanager
def _locked(path: Path) -> Iterator[BookLock]:
    """The lock on the book at ``path``, kept by the book that the block returns."""
    lock = BookLock(path)
    try:
        yield lock
    except BaseException:
        lock.release()
        raise


def _recover_if_free(path: Path, key: Key | None) -> None:
    """A reader may clean up after a killed writer, not beside a living one."""
    try:
        with _locked(path) as lock:
            recover(path, key)
            lock.release()
    except (BookInUse, OSError):
        pass


def _refuse_damage(path: Path, key: Key | None) -> None:
    if path.stat().st_size <= CHECKED_AT_OPENING and (found := faults(path, key)):
        raise DamagedBook(path, found[0])


def _remove_leftovers(path: Path) -> None:
    """Remove what a killed process was writing beside the book, or into its backups."""
    for folder in (path.parent, backups.backup_folder(path)):
        for part in parts_of(folder / path.name):
            part.unlink(missing_ok=True)
