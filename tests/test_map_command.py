"""``map`` as scripts see it; the pictures themselves are looked at in tests/views and tests/app/reports."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from app.commands.power_map import Drawing
from app.demo.making import create_demo
from app.power_map.perspective import Lens
from app.power_map.tiles import Paper
from tests.commands import Loam, commands
from tests.processes import run_program


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("original") / "demo.loam"
    create_demo(path, date(2026, 3, 4)).close()
    return path


@pytest.fixture
def book(original: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(original, tmp_path / "demo.loam"))


@pytest.fixture
def drawn() -> list[Drawing]:
    return []


@pytest.fixture
def loam(drawn: list[Drawing], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Loam:
    """Run a command in this process; the working folder is ``tmp_path``."""
    monkeypatch.chdir(tmp_path)
    return commands(drawn.append)


def test_a_map_is_drawn_for_the_customer_and_the_day(loam: Loam, book: Path, drawn: list[Drawing]):
    run = loam("map", "--book", book, "--customer", "江澜移动", "--out", "m.svg", "--as-of", "2025-11-01")
    assert (run.status, run.out.strip()) == (0, "m.svg")
    assert (drawn[0].power_map.name, drawn[0].power_map.day) == ("江澜移动", date(2025, 11, 1))
    assert drawn[0].out.name == "m.svg"


def test_a_map_is_drawn_through_a_lens_and_on_sheets(loam: Loam, book: Path, drawn: list[Drawing]):
    arguments = ["map", "--book", book, "--customer", "江澜移动", "--out", "m.pdf"]
    assert loam(*arguments, "--lens", "power", "--tiled", "A3").status == 0
    assert (drawn[0].perspective.lens, drawn[0].tiled) == (Lens.POWER, Paper.A3)


def test_a_redacted_map_says_what_was_left_out(loam: Loam, book: Path, drawn: list[Drawing]):
    arguments = ["map", "--book", book, "--customer", "Cordillera Telecom", "--audience", "redacted"]
    run = loam(*arguments, "--out", "m.svg")
    assert run.status == 0
    assert drawn[0].power_map.plain
    assert "Levels: " in run.err
    assert "Lines of influence: " in run.err
    refused = loam(*arguments, "--out", "m.svg", "--lens", "power")
    assert (refused.status, "organisation only" in refused.err) == (1, True)


def test_a_slide_is_made_without_qt(book: Path, tmp_path: Path):
    arguments = ["map", "--book", book, "--customer", "Cordillera Telecom", "--out", tmp_path / "m.pptx"]
    done = run_program(*arguments, folder=tmp_path)
    assert (done.status, done.err) == (0, "")
    assert (tmp_path / "m.pptx").stat().st_size > 10_000
    assert "pptx" in done.packages()
    assert "PySide6" not in done.packages()


def test_only_a_pdf_is_tiled(loam: Loam, book: Path, drawn: list[Drawing]):
    run = loam("map", "--book", book, "--customer", "江澜移动", "--out", "m.png", "--tiled", "A4")
    assert (run.status, "Only a PDF" in run.err) == (1, True)
    assert drawn == []
