"""Loam works without a network: nothing it does opens a socket."""

from __future__ import annotations

from pathlib import Path

from tests.processes import run_python


def test_the_witness_sees_a_socket_even_in_a_child(tmp_path: Path) -> None:
    opens = "import socket; s = socket.socket(); s.bind(('127.0.0.1', 0)); s.close()"
    parent = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {opens!r}], check=True)"
    run = run_python("-c", parent, folder=tmp_path)
    assert any(entry.startswith("socket.bind") for entry in run.sockets)
