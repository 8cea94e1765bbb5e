"""The checkers are part of the tests: one command passes everything."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

CHECKERS = {
    "ruff check": ["-m", "ruff", "check", "."],
    "ruff format": ["-m", "ruff", "format", "--check", "."],
    "mypy": ["-m", "mypy"],
    "import-linter": [
        "-c",
        "from importlinter.cli import lint_imports_command; lint_imports_command(['--no-logo'])",
    ],
}


@pytest.mark.parametrize("name", CHECKERS)
def test_the_checker_finds_nothing(name: str) -> None:
    run = subprocess.run(
        [sys.executable, *CHECKERS[name]], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    )
    assert run.returncode == 0, f"{name}\n{run.stdout}\n{run.stderr}"


def test_continuous_integration_runs_the_test_command_of_the_readme() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8").rstrip()
    command = script.splitlines()[-1]
    assert command.endswith("-m pytest -n 2")
    assert command in (ROOT / "README.md").read_text(encoding="utf-8").splitlines()


def test_the_locked_versions_are_those_that_run_here() -> None:
    from importlib.metadata import version

    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert f"pyside6-essentials=={version('PySide6-Essentials')} " in lock
    assert "://" not in lock
