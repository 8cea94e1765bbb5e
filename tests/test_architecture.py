"""The shape of the program, where import-linter (pyproject.toml) has no word for it."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

from tests.processes import run_python

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("models", "app", "views")

# Loaded when first used, so that the window is there at once (quality.md › Performance).
HEAVY = {
    "alembic",
    "docx",
    "matplotlib",
    "msoffcrypto",
    "numpy",
    "openpyxl",
    "pptx",
    "pypinyin",
    "python_calamine",
    "xlsxwriter",
}

# Calls of Qt that put their first argument before a person's eyes.
SHOWING = {
    "QAction",
    "QCheckBox",
    "QGroupBox",
    "QLabel",
    "QMenu",
    "QPushButton",
    "QRadioButton",
    "addAction",
    "addMenu",
    "addTab",
    "setAccessibleDescription",
    "setAccessibleName",
    "setPlaceholderText",
    "setStatusTip",
    "setText",
    "setTitle",
    "setToolTip",
    "setWhatsThis",
    "setWindowTitle",
}


@cache
def modules(*places: str) -> dict[str, ast.Module]:
    """Syntax trees by file name, of packages or single files."""
    paths = [path for place in places for path in sorted(_files(ROOT / place))]
    return {
        path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8"), str(path))
        for path in paths
    }


def _files(place: Path) -> Iterator[Path]:
    return place.rglob("*.py") if place.is_dir() else iter([place])


def imports(tree: ast.AST) -> set[str]:
    """Names of modules imported anywhere in a tree; for ``from a import b`` both ``a`` and ``a.b``."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def test_nothing_imports_the_composition_root() -> None:
    assert [file for file, tree in modules(*PACKAGES).items() if "main" in imports(tree)] == []


def test_widgets_are_for_views() -> None:
    allowed = ("views/", "main.py")
    assert [
        file
        for file, tree in modules(*PACKAGES, "main.py").items()
        if "PySide6.QtWidgets" in imports(tree) and not file.startswith(allowed)
    ] == []


def test_a_module_is_read_at_a_sitting() -> None:
    lengths = {
        file: (ROOT / file).read_text(encoding="utf-8").count("\n")
        for file in modules(*PACKAGES, "tests", "main.py")
        if not file.startswith("models/migrations/versions/")  # lists of tables, written by a program
    }
    assert {file: length for file, length in lengths.items() if length > 400} == {}


def test_modules_and_the_public_functions_of_app_say_what_they_are_for() -> None:
    silent = [
        file
        for file, tree in modules(*PACKAGES, "main.py").items()
        if tree.body and not ast.get_docstring(tree)
    ]
    silent += [
        f"{file}: {node.name}"
        for file, tree in modules("app").items()
        for node in tree.body
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_") and not ast.get_docstring(node)
    ]
    assert silent == []


def test_what_is_shown_is_translated() -> None:
    """A literal with letters given to a label, button or title belongs in tr()."""
    shown = []
    for file, tree in modules("views").items():
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            first = node.args[0]
            text = first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else ""
            literal = isinstance(first, ast.JoinedStr) and any(
                isinstance(part, ast.Constant) and any(map(str.isalpha, part.value)) for part in first.values
            )
            if name in SHOWING and (literal or any(map(str.isalpha, text))):
                shown.append(f"{file}:{node.lineno}: {name}({ast.unparse(first)})")
    assert shown == []


def test_migrations_do_not_know_living_models() -> None:
    """A migration must still mean tomorrow what it meant when it was written."""
    versions = modules("models/migrations/versions") if (ROOT / "models/migrations/versions").exists() else {}
    living = ("models", "app", "views")
    assert [
        file
        for file, tree in versions.items()
        if any(name.partition(".")[0] in living for name in imports(tree))
    ] == []


def test_the_window_starts_without_the_heavy_libraries(tmp_path: Path) -> None:
    run = run_python("-c", "import main, views.main_window", folder=tmp_path)
    assert run.status == 0, run.err
    assert run.packages() & HEAVY == set()


def test_every_library_the_program_imports_is_declared() -> None:
    """What merely comes along with another library may be gone with its next version."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {re.split(r"[=<>~! ]", line)[0].lower() for line in project["dependencies"]}
    known = {*sys.stdlib_module_names, *PACKAGES, "main"}
    distributions = packages_distributions()
    undeclared = {
        f"{file}: {name}"
        for file, tree in modules(*PACKAGES, "main.py").items()
        for name in {imported.partition(".")[0] for imported in imports(tree)} - known
        if not declared & {found.lower().replace("_", "-") for found in distributions.get(name, [])}
    }
    assert undeclared == set()
