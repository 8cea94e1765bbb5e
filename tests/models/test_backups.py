"""Backups: whole, encrypted like the book, thinned; and getting back to one."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from models import backups, errors
from models.backups import KEPT, backup_folder, backups_of, kept
from models.book import Book
from models.book_file import PAGE, connect, journal_of
from models.shape import SCHEMA

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.fixture(params=[None, "words"], ids=["plain", "encrypted"])
def passphrase(request: pytest.FixtureRequest) -> str | None:
    return request.param


@pytest.fixture
def path(tmp_path: Path, passphrase: str | None) -> Path:
    path = tmp_path / "it's mine.loam"
    with Book.create(path, passphrase=passphrase) as book, book.writing() as session:
        session.execute(text("UPDATE book_info SET created_at = 'first'"))
    return path


def backed_up(path: Path, passphrase: str | None, reason: str = "daily") -> Path:
    with Book.open(path, passphrase=passphrase) as book:
        return book.back_up(reason)


def edit(path: Path, passphrase: str | None, value: str) -> None:
    with Book.open(path, passphrase=passphrase) as book, book.writing() as session:
        session.execute(text("UPDATE book_info SET created_at = :value"), {"value": value})


def content(path: Path, passphrase: str | None) -> str:
    with Book.open(path, passphrase=passphrase, read_only=True) as book, book.session() as session:
        assert book.check() == []
        return str(session.execute(text("SELECT created_at FROM book_info")).scalar_one())


# Making


def test_a_backup_is_a_whole_book_with_the_same_passphrase(path: Path, passphrase: str | None) -> None:
    with Book.open(path, passphrase=passphrase) as book:
        made = book.back_up("before import")
        (backup,) = book.backups()
    assert (backup.path, backup.reason, backup.verified) == (made, "before-import", True)
    assert backup.size == made.stat().st_size
    assert content(made, passphrase) == "first"
    if passphrase:
        assert b"book_info" not in made.read_bytes()
        with pytest.raises(errors.PassphraseNeeded):
            Book.open(made)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no file modes")
def test_only_the_user_may_read_a_backup(path: Path, passphrase: str | None) -> None:
    made = backed_up(path, passphrase)
    assert made.stat().st_mode & 0o777 == 0o600
    assert made.parent.stat().st_mode & 0o777 == 0o700


def test_a_backup_is_made_while_the_book_is_read_and_holds_what_is_committed(
    path: Path, passphrase: str | None
) -> None:
    with Book.open(path, passphrase=passphrase) as book, book.session() as reader:
        assert reader.execute(text("SELECT created_at FROM book_info")).scalar_one() == "first"
        with book.writing() as writer:
            writer.execute(text("UPDATE book_info SET created_at = 'not yet'"))
            made = book.back_up("daily")
            writer.rollback()
    assert content(made, passphrase) == "first"


def test_a_damaged_book_is_not_backed_up(path: Path, passphrase: str | None) -> None:
    with Book.open(path, passphrase=passphrase) as book:
        good = book.back_up("daily")
        with path.open("rb+") as file:
            file.seek(5 * PAGE)
            file.write(os.urandom(40 * PAGE))
        with pytest.raises(errors.DamagedBook):
            book.back_up("daily")
        assert [backup.path for backup in book.backups()] == [good]
    assert [entry.name for entry in backup_folder(path).iterdir()] == [good.name]


def test_a_backup_that_was_cut_off_later_no_longer_counts_as_verified(
    path: Path, passphrase: str | None
) -> None:
    made = backed_up(path, passphrase)
    os.truncate(made, made.stat().st_size - 100)
    assert [backup.verified for backup in backups_of(path)] == [False]


# Thinning


def test_no_more_backups_are_kept_than_promised(
    path: Path, passphrase: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "KEPT", 3)
    with Book.open(path, passphrase=passphrase) as book:
        made = [book.back_up(f"number-{number}") for number in range(5)]
        assert [backup.path for backup in book.backups()] == made[:-4:-1]


def test_all_of_the_last_day_one_a_day_and_one_a_week_stay() -> None:
    hours = [NOW - timedelta(hours=hour) for hour in range(0, 24, 6)]
    days = [NOW - timedelta(days=day, hours=hour) for day in range(1, 14) for hour in (0, 3)]
    weeks = [NOW - timedelta(weeks=week, days=day) for week in range(2, 8) for day in (0, 1)]
    stays = kept([*hours, *days, *weeks])
    assert stays >= set(hours)
    assert len({at.date() for at in stays if NOW - at < timedelta(days=14)}) == 14
    assert len({at.isocalendar()[:2] for at in stays if NOW - at >= timedelta(days=14)}) >= 6
    assert len(stays) <= KEPT


def test_a_busy_day_does_not_drive_out_the_weeks_before() -> None:
    weeks = [NOW - timedelta(weeks=week) for week in range(2, 8)]
    busy = [NOW - timedelta(minutes=minute) for minute in range(100)]
    assert kept([*weeks, *busy]) >= {*weeks, *busy[:20]}


def test_a_clock_that_was_ahead_does_not_cost_the_newest_backups() -> None:
    ahead = NOW + timedelta(days=400)
    assert kept([NOW, NOW - timedelta(days=1), ahead]) >= {ahead, NOW}


@given(st.lists(st.datetimes(datetime(2025, 1, 1), datetime(2027, 1, 1)), max_size=80))
def test_the_newest_stays_and_thinning_twice_is_thinning_once(times: list[datetime]) -> None:
    stays = kept(times)
    assert len(stays) <= KEPT
    assert not times or max(times) in stays
    assert kept(stays) == stays
    if len(set(times)) <= 1:
        assert stays == set(times)


# Restoring


def test_restoring_brings_the_backup_and_keeps_what_was_there(path: Path, passphrase: str | None) -> None:
    backup = backed_up(path, passphrase)
    edit(path, passphrase, "second")
    aside = Book.restore(backup, path, passphrase)
    assert aside is not None
    assert aside.name.startswith("it's mine.before-restore-")
    assert content(path, passphrase) == "first"
    assert content(aside, passphrase) == "second"
    assert backup.exists()


def test_a_journal_of_the_old_book_is_not_played_into_the_restored_one(
    path: Path, passphrase: str | None
) -> None:
    backup = backed_up(path, passphrase)
    with Book.open(path, passphrase=passphrase) as book, book.writing() as session:
        session.execute(text("PRAGMA cache_size = 1"))
        for number in range(300):
            session.execute(
                text("INSERT INTO setting (key, name, value) VALUES (:key, :key, :value)"),
                {"key": str(number), "value": f'"{"x" * 3000}"'},
            )
        half, journal = path.read_bytes(), journal_of(path).read_bytes()
        session.rollback()
    path.write_bytes(half)
    journal_of(path).write_bytes(journal)
    aside = Book.restore(backup, path, passphrase)
    assert aside is not None
    assert content(path, passphrase) == "first"
    assert content(aside, passphrase) == "first"


def test_a_lost_book_comes_back_from_its_backups(path: Path, passphrase: str | None) -> None:
    backup = backed_up(path, passphrase)
    path.unlink()
    assert backups_of(path)[0].path == backup
    assert Book.restore(backup, path, passphrase) is None
    assert content(path, passphrase) == "first"


def test_an_open_book_is_not_restored(path: Path, passphrase: str | None) -> None:
    backup = backed_up(path, passphrase)
    with Book.open(path, passphrase=passphrase), pytest.raises(errors.BookInUse):
        Book.restore(backup, path, passphrase)


def _cut(backup: Path) -> None:
    os.truncate(backup, 30 * PAGE)


def _noise(backup: Path) -> None:
    with backup.open("rb+") as file:
        file.seek(5 * PAGE)
        file.write(os.urandom(40 * PAGE))


def _gone(backup: Path) -> None:
    backup.unlink()


def _shopping(backup: Path) -> None:
    backup.write_text("bread, milk")


@pytest.mark.parametrize("spoil", [_cut, _noise, _gone, _shopping])
def test_a_backup_that_is_not_whole_is_refused_and_nothing_changes(
    path: Path, passphrase: str | None, spoil: Callable[[Path], None]
) -> None:
    backup = backed_up(path, passphrase)
    spoil(backup)
    before = path.read_bytes()
    with pytest.raises(errors.BookError) as refused:
        Book.restore(backup, path, passphrase)
    assert refused.value.path == backup
    assert path.read_bytes() == before
    assert {entry.name for entry in path.parent.iterdir()} - {"user"} == {path.name, f"{path.name}.backups"}


def test_a_backup_of_a_newer_loam_is_refused(path: Path, passphrase: str | None) -> None:
    newer = path.with_name("newer.loam")
    Book.create(newer).close()
    connection = connect(newer, None)
    connection.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    connection.close()
    with pytest.raises(errors.NewerBook):
        Book.restore(newer, path, passphrase)
    assert content(path, passphrase) == "first"


# No room


@pytest.fixture
def no_room(path: Path) -> Iterator[Callable[[], None]]:
    """From the call on no file can grow beyond 100 KiB, as on a full disk."""
    if sys.platform == "win32":
        pytest.skip("needs limits of the system")
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (100 * 1024, before[1]))
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


# SQLite tells a full disk from a limit that is reached; both are a sentence to people.
NO_ROOM = (errors.DiskFull, errors.DiskFailed)


def _files(folder: Path) -> set[str]:
    return {str(path) for path in folder.rglob("*")}


def test_without_room_nothing_is_made_and_nothing_is_lost(
    path: Path, passphrase: str | None, no_room: Callable[[], None]
) -> None:
    backup = backed_up(path, passphrase)
    before = _files(path.parent)
    no_room()
    with pytest.raises(NO_ROOM):
        Book.create(path.with_name("new.loam"), passphrase=passphrase)
    with pytest.raises(NO_ROOM):
        Book.restore(backup, path, passphrase)
    with Book.open(path, passphrase=passphrase) as book:
        with pytest.raises(NO_ROOM):
            book.back_up("daily")
        with pytest.raises(OperationalError) as full, book.writing() as session:
            session.execute(
                text("INSERT INTO setting (key, name, value) VALUES ('k', 'n', :value)"),
                {"value": "x" * 500_000},
            )
        assert isinstance(errors.book_error(full.value, path), NO_ROOM)
        assert book.check() == []
    assert _files(path.parent) == before
    assert content(path, passphrase) == content(backup, passphrase) == "first"
