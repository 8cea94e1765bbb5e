"""python -m tests.benchmarks [--only NAME …] [--json FILE]"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import pkgutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from app.machine import has_display
from tests import benchmarks
from tests.benchmarks.register import BENCHMARKS, Figure

HEADINGS = ("", "floor", "peer", "ours", "", "ratio", "budget")
WIDTHS = (28, 10, 10, 10, 4, 8, 8)


def line(*cells: str) -> str:
    """One line of the table: the first column and the unit to the left, figures to the right."""
    return "  ".join(
        cell.ljust(width) if column in (0, 4) else cell.rjust(width)
        for column, (cell, width) in enumerate(zip(cells, WIDTHS, strict=True))
    )


def line_of(figure: Figure) -> str:
    peer = "–" if figure.peer is None else f"{figure.peer:.3f}"
    over = "  over budget" if figure.ratio > figure.budget else ""
    numbers = (f"{figure.floor:.3f}", peer, f"{figure.ours:.3f}", figure.unit)
    return line(figure.name, *numbers, f"{figure.ratio:.2f}", f"{figure.budget:.2f}") + over


def main() -> int:
    for module in pkgutil.iter_modules(benchmarks.__path__):
        if module.name != "__main__":
            importlib.import_module(f"tests.benchmarks.{module.name}")
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("--only", nargs="+", choices=sorted(BENCHMARKS), metavar="NAME", default=[])
    parser.add_argument("--json", type=Path, metavar="FILE")
    options = parser.parse_args()
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"

    print(line(*HEADINGS))
    figures: list[Figure] = []
    for name in options.only or sorted(BENCHMARKS):
        with TemporaryDirectory(prefix="loam-benchmark-") as folder:
            for figure in BENCHMARKS[name](Path(folder)):
                figures.append(figure)
                print(line_of(figure), flush=True)
    if options.json:
        rows = [figure.as_row() for figure in figures]
        options.json.write_text(json.dumps(rows, ensure_ascii=False, indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
