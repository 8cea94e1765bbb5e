"""The book as a file: making, opening, refusing."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text

from models.book import Book


@pytest.mark.parametrize("passphrase", [None, "蓝桥 d'été"])
def test_what_was_written_is_there_when_the_book_is_opened_again(
    tmp_path: Path, passphrase: str | None
) -> None:
    path = tmp_path / "mine.loam"
    with Book.create(path, passphrase=passphrase) as book:
        book_id = book.book_id
        with book.writing() as session:
            session.execute(text("UPDATE book_info SET created_at = 'then'"))
    with Book.open(path, passphrase=passphrase) as book:
        assert book.book_id == book_id
        assert book.check() == []
        with book.session() as session:
            assert session.execute(text("SELECT created_at FROM book_info")).scalar_one() == "then"
    assert [entry.name for entry in tmp_path.iterdir()] == ["mine.loam"]
    assert path.stat().st_mode & 0o777 == 0o600
