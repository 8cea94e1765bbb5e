"""Runs the program as a process of its own, and tells what it and its children did behind the scenes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# Python imports `sitecustomize` in every process that it starts, so children of the program report too.
_WITNESS = """
import atexit, json, os, sys

_sockets = []

def _hook(event, arguments):
    if event == "socket.__new__" and arguments[1] not in (0, 1):  # neither unspecified nor a local pair
        _sockets.append(event)
    elif event in ("socket.connect", "socket.bind") and isinstance(arguments[1], tuple):
        _sockets.append(f"{event} {arguments[1]}")
    elif event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"):
        _sockets.append(f"{event} {arguments[1:]}")

def _report():
    report = {"sockets": _sockets, "modules": sorted(sys.modules)}
    note = os.path.join(os.environ["LOAM_WITNESS"], f"{os.getpid()}.json")
    with open(note + ".part", "w") as file:  # a child may be ended while it writes
        json.dump(report, file)
    os.replace(note + ".part", note)

sys.addaudithook(_hook)
atexit.register(_report)
"""


@dataclass(frozen=True)
class Run:
    """What came of a process: exit status, what it printed, and over the whole family of processes
    the network it touched and the modules it imported."""

    status: int
    out: str
    err: str
    sockets: list[str] = field(default_factory=list)
    modules: frozenset[str] = frozenset()

    def packages(self) -> set[str]:
        """Top-level names of the imported modules."""
        return {name.partition(".")[0] for name in self.modules}


def run_python(
    *arguments: str | Path, folder: Path, environment: dict[str, str] | None = None, timeout: float = 120
) -> Run:
    """Runs ``python *arguments`` in the project; ``folder`` takes the witness's notes."""
    notes = folder / "witness"
    notes.mkdir(parents=True, exist_ok=True)
    for note in notes.glob("*.json"):
        note.unlink()
    (notes / "sitecustomize.py").write_text(_WITNESS, encoding="utf-8")
    process = subprocess.run(
        [sys.executable, *map(str, arguments)],
        cwd=ROOT,
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join([str(notes), str(ROOT)]),
            "PYTHONIOENCODING": "utf-8",
            "LOAM_WITNESS": str(notes),
            **(environment or {}),
        },
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=timeout,
        check=False,
    )
    reports = [json.loads(note.read_text(encoding="utf-8")) for note in notes.glob("*.json")]
    assert reports, f"The process ended without a word:\n{process.stderr}"
    return Run(
        process.returncode,
        process.stdout,
        process.stderr,
        sorted(entry for report in reports for entry in report["sockets"]),
        frozenset(name for report in reports for name in report["modules"]),
    )


def run_program(*arguments: str | Path, folder: Path, timeout: float = 120) -> Run:
    """Runs ``python main.py *arguments``."""
    return run_python("main.py", *arguments, folder=folder, timeout=timeout)
