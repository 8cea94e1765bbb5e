"""A book of an older Loam is brought up to date, or stays as it was."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Column, Engine, ForeignKey, Integer, MetaData, String, Table, Text, event, text

from models.book import Book
from models.book_file import connect, engine_on, inspect, parts_of
from models.errors import MigrationFailed, NewerBook, OlderBook
from models.migrations import migrate
from models.shape import Shape, current_shape, tables_of

STORED_BOOKS = sorted((Path(__file__).parent / "books").glob("schema_*.loam"))

BASELINE = """
import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

def upgrade():
    op.create_table(
        "book_info",
        sa.Column("book_id", sa.String(36), primary_key=True),
        sa.Column("created_at", sa.String(32)),
    )
    op.create_table(
        "person", sa.Column("key", sa.Integer, primary_key=True), sa.Column("name", sa.Text)
    )
    op.create_table(
        "visit",
        sa.Column("key", sa.Integer, primary_key=True),
        sa.Column("person", sa.Integer, sa.ForeignKey("person.key", deferrable=True)),
    )
"""

SECOND = """
import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

def upgrade():
    with op.batch_alter_table("person") as person:
        person.add_column(sa.Column("title", sa.Text(), nullable=False, server_default="Ms"))
        person.alter_column("name", nullable=False)
    op.create_index("ix_person_name", "person", ["name"])
    op.execute("UPDATE person SET name = upper(name)")
"""


@pytest.fixture
def versions(tmp_path: Path) -> Path:
    folder = tmp_path / "versions"
    folder.mkdir()
    (folder / "v0001.py").write_text(BASELINE)
    (folder / "v0002.py").write_text(SECOND)
    return folder


def _common(metadata: MetaData) -> None:
    Table(
        "book_info",
        metadata,
        Column("book_id", String(36), primary_key=True),
        Column("created_at", String(32)),
    )
    Table(
        "visit",
        metadata,
        Column("key", Integer, primary_key=True),
        Column("person", Integer, ForeignKey("person.key", deferrable=True)),
    )


@pytest.fixture
def old(versions: Path) -> Shape:
    return old_shape(versions)


@pytest.fixture
def new(versions: Path) -> Shape:
    return new_shape(versions)


def old_shape(versions: Path) -> Shape:
    metadata = MetaData()
    _common(metadata)
    Table("person", metadata, Column("key", Integer, primary_key=True), Column("name", Text))
    return Shape(1, metadata, versions)


def new_shape(versions: Path) -> Shape:
    metadata = MetaData()
    _common(metadata)
    Table(
        "person",
        metadata,
        Column("key", Integer, primary_key=True),
        Column("name", Text, nullable=False, index=True),
        Column("title", Text, nullable=False, server_default="Ms"),
    )
    return Shape(2, metadata, versions)


@pytest.fixture(params=[None, "words"])
def passphrase(request: pytest.FixtureRequest) -> str | None:
    return request.param


@pytest.fixture
def book(tmp_path: Path, old: Shape, passphrase: str | None) -> Path:
    path = tmp_path / "book.loam"
    with Book.create(path, passphrase=passphrase, shape=old) as book, book.writing() as session:
        session.execute(text("INSERT INTO person VALUES (1, 'wang'), (2, 'lopez')"))
        session.execute(text("INSERT INTO visit VALUES (1, 1), (2, 2)"))
    return path


def _people(path: Path, shape: Shape, passphrase: str | None) -> list[str]:
    with Book.open(path, passphrase=passphrase, shape=shape) as book, book.session() as session:
        return list(session.execute(text("SELECT name FROM person ORDER BY key")).scalars())


def test_an_older_book_is_backed_up_and_brought_up_to_date(
    book: Path, old: Shape, new: Shape, passphrase: str | None
) -> None:
    with Book.open(book, passphrase=passphrase, shape=new) as opened:
        assert opened.check() == []
        (backup,) = opened.backups()
        with opened.session() as session:
            assert session.execute(text("SELECT count(*) FROM visit")).scalar_one() == 2
    assert _people(book, new, passphrase) == ["WANG", "LOPEZ"]
    assert _people(backup.path, old, passphrase) == ["wang", "lopez"]


def test_a_read_only_opening_does_not_bring_a_book_up_to_date(
    book: Path, new: Shape, passphrase: str | None
) -> None:
    before = book.read_bytes()
    with pytest.raises(OlderBook):
        Book.open(book, passphrase=passphrase, read_only=True, shape=new)
    assert book.read_bytes() == before


def test_a_book_of_a_newer_loam_is_refused_untouched(
    book: Path, old: Shape, new: Shape, passphrase: str | None
) -> None:
    Book.open(book, passphrase=passphrase, shape=new).close()
    before, modified = book.read_bytes(), book.stat().st_mtime_ns
    with pytest.raises(NewerBook) as refused:
        Book.open(book, passphrase=passphrase, shape=old)
    assert (refused.value.found, refused.value.known) == (2, 1)
    assert (book.read_bytes(), book.stat().st_mtime_ns) == (before, modified)


class Broken(Exception):
    pass


@contextmanager
def failing_at(statement: int) -> Iterator[list[str]]:
    """Statement number ``statement`` of all engines raises; yields what was executed."""
    executed: list[str] = []

    def fail(*args: Any) -> None:
        executed.append(args[2])
        if len(executed) == statement:
            raise Broken

    event.listen(Engine, "before_cursor_execute", fail)
    try:
        yield executed
    finally:
        event.remove(Engine, "before_cursor_execute", fail)


@pytest.mark.parametrize("passphrase", [None], indirect=True)
def test_a_migration_that_fails_at_any_statement_leaves_the_old_book(
    tmp_path: Path, book: Path, old: Shape, new: Shape, passphrase: str | None
) -> None:
    trial = tmp_path / "trial.loam"
    shutil.copy(book, trial)
    with failing_at(0) as executed:
        migrate(trial, inspect(trial, passphrase).key, 1, new)
    assert any("UPDATE person" in statement for statement in executed)
    before = book.read_bytes()
    for number in range(1, len(executed) + 1):
        with failing_at(number), pytest.raises(MigrationFailed):
            Book.open(book, passphrase=passphrase, shape=new)
        assert book.read_bytes() == before, executed[number - 1]
    assert _people(book, old, passphrase) == ["wang", "lopez"]
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.startswith(".")) == []


STOP = """
import os, pathlib, sys
from sqlalchemy import Engine, event
from models.book import Book
from tests.models.test_migrations import new_shape

left = int(sys.argv[3])

def stop(*_):
    global left
    left -= 1
    if left == 0:
        os._exit(9)

event.listen(Engine, "before_cursor_execute", stop)
Book.open(pathlib.Path(sys.argv[1]), shape=new_shape(pathlib.Path(sys.argv[2])))
"""


def open_and_stop_at(statement: int, book: Path, versions: Path) -> bool:
    """Whether a process that opened ``book`` was gone at its statement number ``statement``."""
    arguments = [sys.executable, "-c", STOP, str(book), str(versions), str(statement)]
    return subprocess.run(arguments, cwd=Path(__file__).parents[2], check=False).returncode == 9


@pytest.mark.parametrize("passphrase", [None], indirect=True)
@pytest.mark.parametrize(
    "statement", [5, *(pytest.param(number, marks=pytest.mark.soak) for number in range(1, 40))]
)
def test_a_process_that_ends_in_a_migration_leaves_the_old_book_or_the_new(
    versions: Path, book: Path, new: Shape, passphrase: str | None, statement: int
) -> None:
    before = book.read_bytes()
    stopped = open_and_stop_at(statement, book, versions)
    assert stopped or statement > 5
    assert book.read_bytes() == before or inspect(book).schema == new.number
    assert _people(book, new, passphrase) == ["WANG", "LOPEZ"]
    assert parts_of(book) == []


def test_a_migration_that_loses_a_referenced_row_is_refused(
    versions: Path, book: Path, old: Shape, new: Shape, passphrase: str | None
) -> None:
    (versions / "v0002.py").write_text(SECOND + '    op.execute("DELETE FROM person WHERE key = 1")\n')
    with pytest.raises(MigrationFailed):
        Book.open(book, passphrase=passphrase, shape=new)
    assert _people(book, old, passphrase) == ["wang", "lopez"]


def test_a_migration_that_leads_elsewhere_than_the_classes_is_refused(
    versions: Path, book: Path, old: Shape, new: Shape, passphrase: str | None
) -> None:
    (versions / "v0002.py").write_text(SECOND.replace('"Ms"', '"Mr"'))
    with pytest.raises(MigrationFailed):
        Book.open(book, passphrase=passphrase, shape=new)
    assert _people(book, old, passphrase) == ["wang", "lopez"]


def test_the_migrations_from_nothing_make_the_same_tables_as_the_classes(tmp_path: Path) -> None:
    shape = current_shape()
    upgraded, created = tmp_path / "upgraded.loam", tmp_path / "created.loam"
    connect(upgraded, None, "mode=rwc").close()
    migrate(upgraded, None, 0, shape)
    Book.create(created).close()
    assert _described(upgraded) == _described(created)


def _described(path: Path) -> tuple[Any, Any]:
    """Tables as normalised SQL, and as SQLite itself describes them."""
    engine = engine_on(path, None, read_only=True)
    with engine.connect() as connection:
        tables = tables_of(connection)
        pragmas = {
            (name, pragma): sorted(
                str(row[1:] if pragma == "foreign_key_list" else row[:])
                for row in connection.exec_driver_sql(f"PRAGMA {pragma}('{name}')")
            )
            for name in tables
            for pragma in ("table_xinfo", "foreign_key_list", "index_xinfo")
        }
        found = (tables, pragmas)
    engine.dispose()
    return found


@pytest.mark.parametrize("stored", STORED_BOOKS, ids=lambda path: path.stem)
def test_the_stored_book_of_every_released_schema_opens(tmp_path: Path, stored: Path) -> None:
    path = tmp_path / "book.loam"
    shutil.copyfile(stored, path)
    with Book.open(path) as book, book.session() as session:
        assert book.check() == []
        assert session.execute(text("SELECT name FROM customer")).scalars().all() == ["蓝海电信"]


def test_there_is_a_stored_book_of_every_schema() -> None:
    assert [path.stem for path in STORED_BOOKS] == [
        f"schema_{number:04}" for number in range(1, current_shape().number + 1)
    ]
