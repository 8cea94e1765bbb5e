"""A writer killed at any moment: the book opens, and every acknowledged edit is there, whole."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlalchemy import text

from models.book import Book

ROOT = Path(__file__).parents[2]
ROWS = 20

EDIT = f"""
import pathlib, sys
from sqlalchemy import text
from models.book import Book

insert = text("INSERT INTO setting (key, name, value) VALUES (:key, :key, :value)")
with Book.open(pathlib.Path(sys.argv[1]), passphrase=sys.argv[2] or None) as book:
    with book.session() as session:
        edit = session.execute(text("SELECT count(*) FROM setting")).scalar_one() // {ROWS}
    while True:
        with book.writing() as session:
            session.execute(text("PRAGMA cache_size = 5"))
            for row in range({ROWS}):
                key = f"{{edit}}-{{row}}"
                session.execute(insert, {{"key": key, "value": '"' + "x" * 1000 + '"'}})
        print(edit, flush=True)
        if edit % 20 == 7:
            book.back_up("daily")
        edit += 1
"""


def kill_while_editing(path: Path, passphrase: str | None, seconds: float) -> int:
    """Start a writer, kill it ``seconds`` after its first edit; the last edit that it acknowledged."""
    with subprocess.Popen(
        [sys.executable, "-c", EDIT, str(path), passphrase or ""], cwd=ROOT, stdout=subprocess.PIPE
    ) as writer:
        assert writer.stdout is not None
        first = writer.stdout.readline()
        time.sleep(seconds)
        writer.kill()
        acknowledged = [first, *writer.stdout.readlines()]
    # A line that the kill cut off was not acknowledged.
    return max(int(line) for line in acknowledged if line.endswith(b"\n"))


def kill_and_look(path: Path, passphrase: str | None, kills: int) -> None:
    Book.create(path, passphrase=passphrase).close()
    chance = random.Random(kills)
    for _ in range(kills):
        last = kill_while_editing(path, passphrase, chance.uniform(0, 0.05))
        with Book.open(path, passphrase=passphrase) as book:
            assert book.check() == []
            with book.session() as session:
                edits, rest = divmod(session.execute(text("SELECT count(*) FROM setting")).scalar_one(), ROWS)
            assert rest == 0
            assert last + 1 <= edits <= last + 2
            for backup in book.backups():
                Book.open(backup.path, passphrase=passphrase, read_only=True).close()
            assert list(path.parent.rglob("*.part*")) == []


def test_an_acknowledged_edit_outlives_a_kill(tmp_path: Path) -> None:
    kill_and_look(tmp_path / "book.loam", None, kills=3)


@pytest.mark.soak
@pytest.mark.parametrize("passphrase", [None, "words"])
def test_acknowledged_edits_outlive_a_thousand_kills(tmp_path: Path, passphrase: str | None) -> None:
    kill_and_look(tmp_path / "book.loam", passphrase, kills=500)
