"""Loam works without a network, and its command line without Qt: seen from outside the process."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.processes import run_program, run_python


def test_the_witness_sees_a_socket_even_in_a_child(tmp_path: Path) -> None:
    opens = "import socket; s = socket.socket(); s.bind(('127.0.0.1', 0)); s.close()"
    parent = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {opens!r}], check=True)"
    run = run_python("-c", parent, folder=tmp_path)
    assert any(entry.startswith("socket.bind") for entry in run.sockets)


@pytest.fixture
def demo_book(tmp_path: Path) -> Path:
    book = tmp_path / "demo.loam"
    run = run_program("demo", "--book", book, "--today", "2026-03-02", folder=tmp_path)
    assert run.status == 0, run.err
    return book


def test_the_command_line_opens_no_socket_and_no_qt(demo_book: Path, tmp_path: Path) -> None:
    workbook = tmp_path / "book.xlsx"
    commands: list[list[str | Path]] = [
        ["check", "--json"],
        ["export", "--out", workbook],
        ["import", workbook, "--dry-run", "--json"],
        ["history", "--json"],
        ["scores", "--json"],
        ["backup"],
    ]
    for command, *arguments in commands:
        run = run_program(command, "--book", demo_book, *arguments, folder=tmp_path)
        assert run.status == 0, f"{command}: {run.err}"
        assert run.sockets == [], command
        assert "PySide6" not in run.packages(), command


def test_the_main_job_in_windows_opens_no_socket(tmp_path: Path) -> None:
    run = run_program("tour", "--out", tmp_path / "tour", folder=tmp_path, timeout=300)
    assert run.status == 0, run.err
    assert run.sockets == []
