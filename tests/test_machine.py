"""The machine below us: the Qt build in use, and what is said where libraries are missing."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from app import machine

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal since Python 3.12")
def test_calls_that_return_nothing_leave_none_alone() -> None:
    """PySide6 6.12.0 loses a reference to None with each of these, until the process aborts."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 100


def test_nothing_is_missing_where_the_tests_run() -> None:
    assert machine.missing_libraries(display=False) == []


def test_a_missing_library_is_named_with_the_line_that_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(machine, "LIBRARIES", {"libdoes-not-exist.so.9": "libdoes-not-exist9"})
    missing = machine.missing_libraries(display=False)
    assert missing == ["libdoes-not-exist9"]
    sentence = str(machine.missing_libraries_text(missing))
    assert sentence.endswith("apt-get install -y --no-install-recommends libdoes-not-exist9")


def test_the_set_up_installs_every_library_the_program_asks_for() -> None:
    prepare = (ROOT / ".ci" / "prepare").read_text(encoding="utf-8").split()
    wanted = {*machine.LIBRARIES.values(), *machine.DISPLAY_LIBRARIES.values()}
    assert wanted <= set(prepare)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there always is a display")
@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, False),
        ({"DISPLAY": ":987"}, False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
    ],
)
def test_a_display_is_one_that_answers(
    environment: dict[str, str], expected: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert machine.has_display() is expected
