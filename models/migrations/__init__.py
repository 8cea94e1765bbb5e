"""Bringing a book of an older Loam up to date: on a copy, checked, then moved over the book.

The number of a migration is the schema number that it leads to; a book knows its own as
``PRAGMA user_version``, so there is no table of versions.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import event

from models.backups import back_up, copy
from models.book_file import Key, engine_on, faults, move_over, written_beside
from models.errors import DamagedBook, DiskFailed, DiskFull, FolderNotWritable, MigrationFailed, book_error
from models.shape import Shape, differences


def upgrade(book: Path, key: Key | None, found: int, shape: Shape) -> None:
    """Bring ``book`` from schema ``found`` to ``shape``; a verified backup is made first.

    Raises:
        MigrationFailed, DiskFull, DiskFailed, FolderNotWritable, DamagedBook: the book is as it was.
    """
    back_up(book, key, f"before-schema-{shape.number}")
    try:
        with written_beside(book) as part:
            copy(book, key, part)
            migrate(part, key, found, shape)
            if wrong := faults(part, key):
                raise DamagedBook(book, wrong[0])
            move_over(part, book)
    except Exception as error:
        meant = book_error(error, book)
        if isinstance(meant, DiskFailed | DiskFull | FolderNotWritable):
            raise meant from error
        raise MigrationFailed(book, found, shape.number) from error


def migrate(file: Path, key: Key | None, found: int, shape: Shape) -> None:
    """Run the migrations after number ``found`` (0: from an empty file) in one transaction."""
    from alembic.migration import MigrationContext
    from alembic.operations import Operations
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory(str(shape.versions), version_locations=[str(shape.versions)])
    steps = list(scripts.iterate_revisions(f"{shape.number:04}", f"{found:04}" if found else "base"))
    engine = engine_on(file, key)
    # Rebuilding a table drops it, which must not touch the rows that refer to it.
    event.listen(engine, "connect", lambda connection, _: connection.execute("PRAGMA foreign_keys = OFF"))
    try:
        with engine.begin() as connection:
            with Operations.context(MigrationContext.configure(connection)):
                for step in reversed(steps):
                    step.module.upgrade()
            connection.exec_driver_sql(f"PRAGMA user_version = {shape.number}")
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
            if broken or (wrong := differences(connection, shape)):
                raise DamagedBook(file, str(broken or wrong))
    finally:
        engine.dispose()
