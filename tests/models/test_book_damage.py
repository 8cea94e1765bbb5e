"""Damaged books: opened sound or refused with a word for it, and never written to."""

from __future__ import annotations

import os
import random
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import text

from models import errors
from models.book import Book
from models.book_file import PAGE

REFUSALS = (errors.DamagedBook, errors.NotABook, errors.NewerBook)

Sound = tuple[bytes, str | None]
"""The content of a sound book, and its passphrase."""


@pytest.fixture(scope="module", params=[None, "words"], ids=["plain", "encrypted"])
def sound(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Sound:
    """A small book with some rows."""
    path = tmp_path_factory.mktemp("sound") / "book.loam"
    with Book.create(path, passphrase=request.param) as book, book.writing() as session:
        for number in range(200):
            session.execute(
                text("INSERT INTO setting (key, name, value) VALUES (:key, :name, '1')"),
                {"key": f"{number:036}", "name": f"setting {number}" * 20},
            )
    return path.read_bytes(), request.param


def damaged(content: bytes, seed: int) -> bytes:
    """``content`` with one kind of damage, chosen by ``seed``; half of the blows hit the first page."""
    chance = random.Random(seed)
    place = chance.randrange(chance.choice((100, PAGE, len(content), len(content))))
    spoiled = bytearray(content)
    match chance.choice(("bits", "cut", "zeros", "noise", "longer", "exchanged")):
        case "bits":
            for _ in range(chance.randint(1, 20)):
                spoiled[min(len(spoiled) - 1, place + chance.randrange(PAGE))] ^= 1 << chance.randrange(8)
        case "cut":
            del spoiled[place:]
        case "zeros":
            start, length = place // PAGE * PAGE, PAGE * chance.randint(1, 3)
            spoiled[start : start + length] = bytes(len(spoiled[start : start + length]))
        case "noise":
            length = chance.randint(1, 600)
            spoiled[place : place + length] = chance.randbytes(len(spoiled[place : place + length]))
        case "longer":
            spoiled += chance.randbytes(chance.randint(1, 2 * PAGE))
        case "exchanged":
            one, other = (chance.randrange(len(content) // PAGE) * PAGE for _ in range(2))
            spoiled[one : one + PAGE], spoiled[other : other + PAGE] = (
                content[other : other + PAGE],
                content[one : one + PAGE],
            )
    return bytes(spoiled)


def open_damaged(path: Path, sound: Sound, seed: int) -> bool:
    """Whether the book with this damage opened; it and its folder must be as they were."""
    content, passphrase = sound
    path.write_bytes(damaged(content, seed))
    os.utime(path, ns=(1, 1))
    before = path.read_bytes()
    opened = False
    with suppress(*REFUSALS, *([errors.WrongPassphrase] if passphrase else [])):
        book = Book.open(path, passphrase=passphrase)
        opened = True
        with book, book.session() as session:
            # A change of contents is seen by nobody; but all that is there can be read.
            session.execute(text("SELECT * FROM setting")).all()
            assert book.check() == []
    assert path.read_bytes() == before
    assert path.stat().st_mtime_ns == 1
    assert list(path.parent.iterdir()) == [path]
    return opened


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "book"
    folder.mkdir()
    return folder / "book.loam"


def test_a_damaged_book_opens_sound_or_is_refused_untouched(path: Path, sound: Sound) -> None:
    opened = [open_damaged(path, sound, seed) for seed in range(30)]
    assert opened.count(False) >= 10


@pytest.mark.soak
def test_a_thousand_damaged_books_open_sound_or_are_refused_untouched(path: Path, sound: Sound) -> None:
    for seed in range(1000):
        open_damaged(path, sound, seed)
