"""The file of a book: its header, its key, connections to it, and moving it safely.

SQLCipher's driver serves plain and encrypted books alike, so encryption is only a key.
"""

from __future__ import annotations

import glob
import hashlib
import os
import struct
import tempfile
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from models.errors import (
    BookMissing,
    DamagedBook,
    DiskFailed,
    NotABook,
    PassphraseNeeded,
    WrongPassphrase,
    book_error,
)

APPLICATION_ID = 0x4C6F616D  # "Loam"
PAGE = 4096
SALT = 16
MAGIC = b"SQLite format 3\0"
JOURNAL_MODES = (1, 2)  # rollback journal, WAL: bytes 18 and 19 of the header
KEY_ROUNDS = 256_000
PAGES_AT_ONCE = 256  # a megabyte: some 2 ms, also when encrypted
CODES = {  # https://sqlite.org/rescode.html, as sqlite3_errstr() words them
    "database is locked": 5,
    "attempt to write a readonly database": 8,
    "disk I/O error": 10,
    "database disk image is malformed": 11,
    "database or disk is full": 13,
    "unable to open database file": 14,
    "file is not a database": 26,
}
PRAGMAS = (
    "busy_timeout = 10000",
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "temp_store = MEMORY",
    "secure_delete = ON",
    "synchronous = EXTRA",  # with journal mode DELETE: FULL lost acknowledged commits in power cuts
)


@dataclass(frozen=True)
class Key:
    """The raw key of an encrypted book and the salt that its file begins with."""

    raw: bytes
    salt: bytes

    def __repr__(self) -> str:
        return "Key(…)"

    @property
    def pragma(self) -> str:
        return f"PRAGMA key = \"x'{self.raw.hex()}{self.salt.hex()}'\""


def derive_key(passphrase: str, salt: bytes) -> Key:
    """The key that SQLCipher 4 derives from ``passphrase``; once a book, for it costs 0.1–0.2 s."""
    words = unicodedata.normalize("NFC", passphrase).encode()
    return Key(hashlib.pbkdf2_hmac("sha512", words, salt, KEY_ROUNDS, 32), salt)


def new_key(passphrase: str) -> Key:
    return derive_key(passphrase, os.urandom(SALT))


@dataclass(frozen=True)
class Found:
    """What the first page of a book says."""

    schema: int
    key: Key | None


def inspect(path: Path, passphrase: str | None = None) -> Found:
    """Read which schema the book at ``path`` has, without anything that could write.

    Raises:
        BookMissing, NotABook, DamagedBook, PassphraseNeeded, WrongPassphrase, OSError.
    """
    try:
        with path.open("rb") as file:
            page = file.read(PAGE)
    except FileNotFoundError:
        raise BookMissing(path) from None
    except IsADirectoryError:
        raise NotABook(path) from None
    if page.startswith(MAGIC):
        return Found(_plain_schema(path, page), None)
    if not _looks_encrypted(page):
        raise NotABook(path)
    if not passphrase:
        raise PassphraseNeeded(path)
    key = derive_key(passphrase, page[:SALT])
    return Found(_encrypted_schema(path, key), key)


def _plain_schema(path: Path, page: bytes) -> int:
    if len(page) < 100:
        raise DamagedBook(path, "the header is cut off")
    schema, application = struct.unpack_from(">i4xi", page, 60)
    if application != APPLICATION_ID:
        raise NotABook(path)
    if page[18] not in JOURNAL_MODES or page[19] not in JOURNAL_MODES or schema < 1:
        raise DamagedBook(path, "the header is damaged")
    return int(schema)


def _looks_encrypted(page: bytes) -> bool:
    """A page of noise; text, documents and other databases use far fewer different bytes."""
    return len(page) == PAGE and len(set(page)) > 240


def looks_whole(path: Path) -> bool:
    """Whether the file has the size that its header says (encrypted: whole pages); costs nothing."""
    size = path.stat().st_size
    with path.open("rb") as file:
        page = file.read(PAGE)
    if page.startswith(MAGIC) and len(page) == PAGE:
        page_size, pages = struct.unpack_from(">H10xI", page, 16)
        return bool(page_size * pages == size)
    return _looks_encrypted(page) and size % PAGE == 0


def _encrypted_schema(path: Path, key: Key) -> int:
    try:
        connection = connect(path, key, "immutable=1")
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (schema,) = connection.execute("PRAGMA user_version").fetchone()
        connection.close()
    except driver.DatabaseError as error:
        if path.stat().st_size % PAGE:
            raise DamagedBook(path, str(error)) from error
        raise WrongPassphrase(path) from None
    if application != APPLICATION_ID:
        raise NotABook(path)
    if schema < 1:
        raise DamagedBook(path, "the header is damaged")
    return int(schema)


def connect(path: Path, key: Key | None, mode: str = "mode=rw") -> Any:
    """A driver connection in autocommit; ``mode`` is the query of an SQLite file URI."""
    place = path.absolute().as_posix()
    place = place if place.startswith("/") else f"/{place}"
    connection = driver.connect(
        f"file://{quote(place)}?{mode}", uri=True, isolation_level=None, check_same_thread=False
    )
    try:
        _prepare(connection, key)
    except BaseException:
        connection.close()
        raise
    return connection


def _prepare(connection: Any, key: Key | None) -> None:
    if key is not None:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(key.pragma)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def engine_on(path: Path, key: Key | None, *, read_only: bool = False) -> Engine:
    """An engine whose transactions are SQLite's own; ``begin="IMMEDIATE"`` as execution option."""

    def creator() -> Any:
        connection = connect(path, key, "mode=ro" if read_only else "mode=rw")
        if not read_only:
            connection.execute("PRAGMA journal_mode = DELETE")
        return connection

    return _engine(creator)


def engine_in(connection: Any) -> Engine:
    """An engine on the one driver ``connection`` of a database in memory: one question at a time."""
    return _engine(lambda: connection, pool_size=1, max_overflow=0)


def _engine(creator: Callable[[], Any], **pool: int) -> Engine:
    engine = create_engine(
        "sqlite://",
        module=driver,
        creator=creator,
        poolclass=QueuePool,
        hide_parameters=True,  # messages of errors hold no customer data
        **pool,
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(f"BEGIN {connection.get_execution_options().get('begin', '')}")

    return engine


def recover(path: Path, key: Key | None) -> None:
    """Let SQLite take back what a killed writer left half done. Only for the holder of the lock."""
    if journal_of(path).exists():
        connection = connect(path, key)
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        finally:
            connection.close()


def copy(path: Path, key: Key | None, target: Any) -> None:
    """Copy the book at ``path`` as it is now, page by page, into the empty database ``target``.

    ``target`` is a driver connection with the same key. Nobody who writes waits for it: the lock is let
    go after every few pages, and what was written meanwhile makes SQLite begin again.
    """
    source = connect(path, key, "mode=ro")
    try:
        source.backup(target, pages=PAGES_AT_ONCE, sleep=0.001)
    except driver.Error as error:
        # The driver's backup() leaves out the code, which everybody else goes by.
        error.sqlite_errorcode = CODES.get(str(error))
        raise
    finally:
        source.close()


def in_memory(key: Key | None) -> Any:
    """A driver connection to an empty database in memory, with the key that ``copy`` wants."""
    connection = driver.connect(":memory:", isolation_level=None, check_same_thread=False)
    _prepare(connection, key)
    return connection


def faults(path: Path, key: Key | None) -> list[str]:
    """What SQLite finds wrong in the file, reading all of it and writing nothing; [] when sound."""
    try:
        connection = connect(path, key, "mode=ro")
        try:
            rows = connection.execute("PRAGMA integrity_check").fetchall()
        finally:
            connection.close()
    except driver.DatabaseError as error:
        if not isinstance(book_error(error, path), DamagedBook | DiskFailed):
            raise
        return [str(error)]
    return [str(row[0]) for row in rows if row[0] != "ok"]


def made_at(path: Path) -> datetime:
    """When the file was last written, by the clock of its file system."""
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)


@contextmanager
def meaning(path: Path) -> Iterator[None]:
    """Turn errors of SQLite and the file system about the book at ``path`` into ``BookError``."""
    try:
        yield
    except Exception as error:
        meant = book_error(error, path)
        if meant is None or meant is error:
            raise
        raise meant from error


@contextmanager
def written_beside(target: Path) -> Iterator[Path]:
    """An empty file (mode 0600) in the folder of ``target``, gone afterwards unless moved away."""
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent)
    os.close(handle)
    part = Path(name)
    try:
        yield part
    finally:
        part.unlink(missing_ok=True)
        journal_of(part).unlink(missing_ok=True)


def parts_of(target: Path) -> list[Path]:
    """What ``written_beside(target)`` of a killed process left."""
    return list(target.parent.glob(f".{glob.escape(target.name)}.????????.part*"))


def move_over(part: Path, target: Path) -> None:
    """Put ``part`` in the place of ``target``: after a power cut it is the old file or the new."""
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.replace(target)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def journal_of(path: Path) -> Path:
    """SQLite's rollback journal; beside another file than its own it would destroy that file."""
    return path.with_name(f"{path.name}-journal")
