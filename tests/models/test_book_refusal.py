"""Files that are no sound book of ours: each is refused with a word for it, and left as it is."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from models import errors
from models.book import Book
from models.book_file import PAGE, connect
from models.shape import SCHEMA

PASSPHRASE = "蓝桥"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "books"
    folder.mkdir()
    return folder / "mine.loam"


def _other_database(path: Path) -> None:
    connection = driver.connect(str(path))
    connection.execute("CREATE TABLE t (a)")
    connection.close()


def _newer(path: Path) -> None:
    Book.create(path).close()
    connection = connect(path, None)
    connection.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    connection.close()


def _newer_encrypted(path: Path) -> None:
    Book.create(path, passphrase=PASSPHRASE).close()
    connection = driver.connect(str(path), isolation_level=None)
    connection.execute(f"PRAGMA key = '{PASSPHRASE}'")
    connection.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    connection.close()


def _other_encrypted_database(path: Path) -> None:
    connection = driver.connect(str(path))
    connection.execute("PRAGMA key = 'words'")
    connection.execute("CREATE TABLE t (a)")
    connection.close()


def _truncated(path: Path) -> None:
    Book.create(path).close()
    os.truncate(path, 20 * PAGE)


def _without_tables(path: Path) -> None:
    Book.create(path).close()
    connection = connect(path, None)
    connection.execute("DROP TABLE change")
    connection.close()


def _without_id(path: Path) -> None:
    Book.create(path).close()
    connection = connect(path, None)
    connection.execute("DELETE FROM book_info")
    connection.close()


REFUSED: list[tuple[Callable[[Path], object], str | None, type[errors.BookError]]] = [
    (lambda path: path.write_bytes(b""), None, errors.NotABook),
    (lambda path: path.write_text("Dear Ms Wang, " * 1000), None, errors.NotABook),
    (lambda path: path.write_bytes(b"PK\3\4" + bytes(5000)), None, errors.NotABook),
    (lambda path: path.write_bytes(b"SQLite format 3\0"), None, errors.DamagedBook),
    (_other_database, None, errors.NotABook),
    (_other_encrypted_database, "words", errors.NotABook),
    (_newer, None, errors.NewerBook),
    (_newer_encrypted, PASSPHRASE, errors.NewerBook),
    (_truncated, None, errors.DamagedBook),
    (_without_tables, None, errors.DamagedBook),
    (_without_id, None, errors.DamagedBook),
    (lambda path: Book.create(path, passphrase="a").close(), None, errors.PassphraseNeeded),
    (lambda path: Book.create(path, passphrase="a").close(), "", errors.PassphraseNeeded),
    (lambda path: Book.create(path, passphrase="a").close(), "b", errors.WrongPassphrase),
]


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize(("make", "passphrase", "error"), REFUSED)
def test_a_file_that_is_no_sound_book_of_ours_is_refused_untouched(
    path: Path,
    make: Callable[[Path], object],
    passphrase: str | None,
    error: type[errors.BookError],
    read_only: bool,
) -> None:
    make(path)
    before = path.read_bytes(), path.stat().st_mtime_ns
    with pytest.raises(error) as refused:
        Book.open(path, passphrase=passphrase, read_only=read_only)
    assert type(refused.value) is error
    assert refused.value.path == path
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    assert [entry.name for entry in path.parent.iterdir()] == ["mine.loam"]


def test_a_file_that_has_backups_was_a_book(path: Path) -> None:
    with Book.create(path) as book:
        book.back_up("daily")
    path.write_bytes(b"")
    with pytest.raises(errors.DamagedBook):
        Book.open(path)


def test_a_missing_book_is_said_and_not_made(path: Path) -> None:
    with pytest.raises(errors.BookMissing):
        Book.open(path)
    assert list(path.parent.iterdir()) == []


def test_a_folder_is_not_a_book(path: Path) -> None:
    with pytest.raises((errors.NotABook, errors.FolderNotWritable)):
        Book.open(path.parent)


@pytest.fixture
def powerless(path: Path) -> Iterator[None]:
    """Run as somebody without rights in the folder of ``path`` (root may do everything)."""
    if sys.platform == "win32":
        pytest.skip("Windows folders have other rights")
    root = os.getuid() == 0
    closed = [folder for folder in path.parents if folder.stat().st_mode & 0o005 != 0o005] if root else []
    modes = [(folder, folder.stat().st_mode) for folder in (path.parent, *closed)]
    for folder in closed:
        folder.chmod(0o755)
    path.parent.chmod(0o555)
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)
        for folder, mode in modes:
            folder.chmod(mode)


@pytest.mark.usefixtures("powerless")
def test_a_book_cannot_be_made_in_a_folder_without_rights(path: Path) -> None:
    with pytest.raises(errors.FolderNotWritable):
        Book.create(path)
