"""The benchmark runner: what a figure says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.benchmarks import __main__ as runner
from tests.benchmarks.register import BENCHMARKS, Figure


def test_the_ratio_is_taken_against_what_the_budget_names() -> None:
    assert Figure("read", floor=2, ours=5, budget=3).ratio == 2.5
    assert Figure("write", floor=1, peer=4, ours=5, budget=1.2, against="peer").ratio == 1.25


def test_a_figure_over_its_budget_says_so() -> None:
    assert "over budget" in runner.line_of(Figure("read", floor=1, ours=4, budget=3))
    assert "over budget" not in runner.line_of(Figure("read", floor=1, ours=3, budget=3))


def test_figures_are_written_as_a_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def sample(folder: Path) -> list[Figure]:
        assert list(folder.iterdir()) == []
        return [Figure("sample.part", floor=2, ours=5, budget=3)]

    target = tmp_path / "figures.json"
    monkeypatch.setitem(BENCHMARKS, "sample", sample)
    monkeypatch.setattr("sys.argv", ["benchmarks", "--only", "sample", "--json", str(target)])
    assert runner.main() == 0
    assert json.loads(target.read_text(encoding="utf-8")) == [
        {"name": "sample.part", "floor": 2, "peer": None, "ours": 5, "unit": "s", "ratio": 2.5, "budget": 3}
    ]
