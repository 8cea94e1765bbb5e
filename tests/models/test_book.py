"""The book as a file: making, opening, reading and writing, checking."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError, OperationalError

from models import errors
from models.book import Book, Finding, FindingKind
from models.book_file import APPLICATION_ID, PAGE, journal_of
from models.book_lock import lock_path
from models.shape import SCHEMA

PASSPHRASE = '蓝桥 d\'été "7"'
PARTS = (".part", ".part-journal")
CREATED_AT = text("SELECT created_at FROM book_info")
SET_CREATED_AT = text("UPDATE book_info SET created_at = :value")


@pytest.fixture(params=[None, PASSPHRASE], ids=["plain", "encrypted"])
def passphrase(request: pytest.FixtureRequest) -> str | None:
    return request.param


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "客户 #1 %20?"
    folder.mkdir()
    return folder / "mine.loam"


@pytest.fixture
def book(path: Path, passphrase: str | None) -> Iterator[Book]:
    with Book.create(path, passphrase=passphrase) as book:
        yield book


def write(book: Book, value: str) -> None:
    with book.writing() as session:
        session.execute(SET_CREATED_AT, {"value": value})


def read(book: Book) -> str:
    with book.session() as session:
        return str(session.execute(CREATED_AT).scalar_one())


# Making and opening


def test_what_was_written_is_there_when_the_book_is_opened_again(path: Path, passphrase: str | None) -> None:
    with Book.create(path, passphrase=passphrase) as book:
        book_id = book.book_id
        write(book, "then")
    with Book.open(path, passphrase=passphrase) as book:
        assert (book.book_id, book.schema, book.read_only) == (book_id, SCHEMA, False)
        assert book.check() == []
        assert read(book) == "then"
    assert [entry.name for entry in path.parent.iterdir()] == ["mine.loam"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no file modes")
def test_only_the_user_may_read_the_book(book: Book) -> None:
    assert book.path.stat().st_mode & 0o777 == 0o600


def test_an_encrypted_book_shows_nothing_of_itself(path: Path) -> None:
    with Book.create(path, passphrase=PASSPHRASE) as book:
        write(book, "a telling remark")
    content = path.read_bytes()
    assert b"a telling remark" not in content
    assert b"SQLite" not in content
    assert b"book_info" not in content


def test_the_passphrase_is_sqlciphers_own_so_other_tools_open_the_book(path: Path) -> None:
    Book.create(path, passphrase="plain words").close()
    connection = driver.connect(str(path))
    connection.execute("PRAGMA key = 'plain words'")
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    connection.close()


def test_a_passphrase_typed_on_another_system_opens_the_book(path: Path) -> None:
    Book.create(path, passphrase="cafe\u0301").close()
    Book.open(path, passphrase="caf\u00e9").close()


def test_a_new_book_never_takes_the_place_of_a_file(path: Path) -> None:
    path.write_text("my shopping list")
    with pytest.raises(errors.BookExists):
        Book.create(path)
    assert path.read_text() == "my shopping list"
    assert [entry.name for entry in path.parent.iterdir()] == ["mine.loam"]


def test_a_book_that_cannot_be_filled_leaves_nothing(path: Path) -> None:
    from sqlalchemy import Column, Integer, MetaData, Table

    from models.shape import Shape

    without_book_info = MetaData()
    Table("other", without_book_info, Column("key", Integer, primary_key=True))
    with pytest.raises(OperationalError):
        Book.create(path, shape=Shape(1, without_book_info, path.parent))
    assert list(path.parent.iterdir()) == []


def test_a_new_book_clears_away_what_a_killed_attempt_left(path: Path) -> None:
    path.with_name(f".{path.name}.abcd_123.part").write_bytes(b"half")
    Book.create(path).close()
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_a_new_book_in_a_folder_that_is_not_there_is_refused(path: Path) -> None:
    with pytest.raises(errors.BookMissing):
        Book.create(path.parent / "nowhere" / "mine.loam")


# One writer, many readers


def test_a_second_opening_for_writing_is_refused_and_told_who_has_it(
    book: Book, passphrase: str | None
) -> None:
    with pytest.raises(errors.BookInUse) as refused:
        Book.open(book.path, passphrase=passphrase)
    assert refused.value.holder == errors.Holder(os.getpid(), platform.node())
    book.close()
    Book.open(book.path, passphrase=passphrase).close()


def test_a_reader_sees_what_the_writer_committed_and_cannot_write(book: Book, passphrase: str | None) -> None:
    with Book.open(book.path, passphrase=passphrase, read_only=True) as reader:
        write(book, "new")
        assert read(reader) == "new"
        with reader.session() as session, pytest.raises(OperationalError):
            session.execute(SET_CREATED_AT, {"value": "other"})
        with pytest.raises(errors.BookReadOnly), reader.writing():
            pass
    assert read(book) == "new"


HOLD = """
import sys, pathlib
from models.book import Book
book = Book.open(pathlib.Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""


def test_the_lock_of_a_killed_process_is_free(path: Path) -> None:
    Book.create(path).close()
    root = Path(__file__).parents[2]
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"open"
        with pytest.raises(errors.BookInUse) as refused:
            Book.open(path)
        assert refused.value.holder is not None
        assert refused.value.holder.pid == other.pid
        other.kill()
    assert lock_path(path).exists()
    with Book.open(path) as book:
        assert book.check() == []
    assert not lock_path(path).exists()


@pytest.mark.parametrize("read_only", [False, True])
def test_what_a_killed_writer_left_half_done_is_taken_back(
    path: Path, passphrase: str | None, read_only: bool
) -> None:
    with Book.create(path, passphrase=passphrase) as book:
        write(book, "committed")
        half = path.with_name("half.loam")
        with book.writing() as session:
            session.execute(text("PRAGMA cache_size = 1"))
            for number in range(300):
                session.execute(
                    text("INSERT INTO setting (key, name, value) VALUES (:key, :key, :value)"),
                    {"key": str(number), "value": f'"{"x" * 3000}"'},
                )
            shutil.copyfile(path, half)
            shutil.copyfile(journal_of(path), journal_of(half))
            session.rollback()
    with Book.open(half, passphrase=passphrase, read_only=read_only) as book:
        assert book.check() == []
        with book.session() as session:
            assert session.execute(text("SELECT count(*) FROM setting")).scalar_one() == 0
        assert read(book) == "committed"
    assert not journal_of(half).exists()


def test_what_a_killed_process_was_writing_beside_the_book_is_removed(path: Path) -> None:
    with Book.create(path) as book:
        backup = book.back_up("daily")
    others = path.with_name(f".{path.name}.other.loam.abcd_123.part")
    folders = (path.parent, backup.parent)
    left = [folder / f".{path.name}.abcd_123{end}" for folder in folders for end in PARTS]
    for file in (others, *left):
        file.write_bytes(b"half")
    Book.open(path).close()
    assert [file for file in left if file.exists()] == []
    assert others.exists()
    assert backup.exists()


# Sessions


def test_the_book_keeps_what_is_safe(book: Book) -> None:
    expected = {
        "journal_mode": "delete",
        "synchronous": 3,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "secure_delete": 1,
        "temp_store": 2,
    }
    with book.session() as session:
        found = {name: session.execute(text(f"PRAGMA {name}")).scalar_one() for name in expected}
    assert found == expected


def test_writing_commits_at_the_end_and_takes_back_on_an_error(book: Book) -> None:
    write(book, "kept")

    def fail() -> None:
        with book.writing() as session:
            session.execute(SET_CREATED_AT, {"value": "lost"})
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert read(book) == "kept"


def test_a_reference_to_nothing_is_refused_at_the_end_and_taken_back(book: Book) -> None:
    write(book, "kept")
    insert = "INSERT INTO change (revision, table_name, record, action) VALUES (99, 't', 'k', 'insert')"

    def refer_to_nothing() -> None:
        with book.writing() as session:
            session.execute(SET_CREATED_AT, {"value": "lost"})
            session.execute(text(insert))

    with pytest.raises(IntegrityError):
        refer_to_nothing()
    assert read(book) == "kept"
    write(book, "next")


def test_writing_within_writing_is_an_error_not_a_deadlock(book: Book) -> None:
    with book.writing(), pytest.raises(RuntimeError), book.writing():
        pass
    write(book, "next")


def test_threads_write_one_after_another(book: Book) -> None:
    write(book, "0")

    def count() -> None:
        for _ in range(10):
            with book.writing() as session:
                value = int(session.execute(CREATED_AT).scalar_one())
                session.execute(SET_CREATED_AT, {"value": str(value + 1)})

    threads = [threading.Thread(target=count) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert read(book) == "40"


def test_a_reader_in_a_transaction_sees_one_state(book: Book) -> None:
    write(book, "before")
    with book.session() as session:
        assert session.execute(CREATED_AT).scalar_one() == "before"
        writer = threading.Thread(target=write, args=(book, "after"))
        writer.start()
        writer.join(0.2)
        assert session.execute(CREATED_AT).scalar_one() == "before"
    writer.join()
    assert read(book) == "after"


def test_a_closed_book_gives_no_session(book: Book) -> None:
    book.close()
    with pytest.raises(RuntimeError):
        book.session()
    with pytest.raises(RuntimeError), book.writing():
        pass


def test_errors_of_the_database_hold_no_customer_data(book: Book) -> None:
    with book.session() as session, pytest.raises(OperationalError) as broken:
        session.execute(text("UPDATE book_info SET nothing = :value"), {"value": "a telling remark"})
    assert "telling" not in str(broken.value)


# Checking


def test_a_check_finds_broken_references_and_changed_tables(book: Book) -> None:
    raw = book.engine.raw_connection()
    cursor = raw.cursor()
    cursor.execute("PRAGMA foreign_keys = OFF")
    cursor.execute("INSERT INTO change (revision, table_name, record, action) VALUES (9, 't', 'k', 'insert')")
    cursor.execute("DROP INDEX ix_change_record")
    cursor.execute("PRAGMA foreign_keys = ON")
    raw.close()
    assert book.check() == [
        Finding(FindingKind.DIFFERENT_TABLE, "ix_change_record"),
        Finding(FindingKind.BROKEN_REFERENCE, "change 1 → change_set"),
    ]


def test_a_check_finds_damage(path: Path, passphrase: str | None) -> None:
    with Book.create(path, passphrase=passphrase) as book:
        with path.open("rb+") as file:
            file.seek(30 * PAGE)
            file.write(os.urandom(2 * PAGE))
        assert {finding.kind for finding in book.check()} == {FindingKind.DAMAGE}
