"""Every way in which a book can fail is told as a sentence."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from app.errors import UserError, describe
from app.text import Text
from models import errors
from models.book import Book

PATH = Path("folder") / "mine.loam"


def _every_book_error() -> list[errors.BookError]:
    with_versions = {errors.NewerBook, errors.OlderBook, errors.MigrationFailed}
    kinds = errors.BookError.__subclasses__()
    return [kind(PATH, 2, 1) if kind in with_versions else kind(PATH) for kind in kinds]


@pytest.mark.parametrize("error", _every_book_error(), ids=lambda error: type(error).__name__)
def test_every_book_error_says_what_happened_and_what_to_do(error: errors.BookError) -> None:
    said = str(describe(error))
    assert said.count(".") - said.count(".loam") >= 2 or ";" in said
    assert "{" not in said


def test_the_holder_of_a_book_is_named() -> None:
    assert "desk-7" in str(describe(errors.BookInUse(PATH, errors.Holder(4711, "desk-7"))))


def test_a_full_disk_is_told_whoever_notices_it(tmp_path: Path) -> None:
    sentence = describe(errors.DiskFull(PATH))
    assert describe(OSError(errno.ENOSPC, "No space left on device", "out.xlsx")) == sentence
    with Book.create(tmp_path / "mine.loam") as book, book.session() as session:
        session.execute(text("PRAGMA max_page_count = 1"))
        with pytest.raises(OperationalError) as full:
            session.execute(text("INSERT INTO setting VALUES ('k', 'n', :big)"), {"big": "x" * 100_000})
    assert describe(full.value) == sentence


def test_a_write_to_a_read_only_book_is_told(tmp_path: Path) -> None:
    Book.create(tmp_path / "mine.loam").close()
    update = text("UPDATE book_info SET created_at = 'now'")
    with (
        Book.open(tmp_path / "mine.loam", read_only=True) as book,
        book.session() as session,
        pytest.raises(OperationalError) as refused,
    ):
        session.execute(update)
    assert describe(refused.value) == describe(errors.BookReadOnly(PATH))


def test_a_user_error_speaks_for_itself() -> None:
    sentence = Text("Choose a name.")
    assert describe(UserError(sentence)) == sentence


@pytest.mark.parametrize("mistake", [ValueError("x"), KeyError("x"), OSError(errno.EBADF, "x")])
def test_a_mistake_of_ours_is_not_dressed_up(mistake: Exception) -> None:
    assert describe(mistake) is None
