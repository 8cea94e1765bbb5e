"""What every test may rely on: no display needed, no trace in the user's folders, silence."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import hypothesis
import pytest

from app.clock import FixedClock
from app.machine import has_display, missing_libraries, missing_libraries_text
from app.text import use_language

if not has_display():
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
if lacking := missing_libraries(display=os.environ.get("QT_QPA_PLATFORM") != "offscreen"):
    raise SystemExit(str(missing_libraries_text(lacking)))

_slow_machine = [hypothesis.HealthCheck.too_slow]
hypothesis.settings.register_profile(
    "fast", max_examples=40, deadline=None, derandomize=True, suppress_health_check=_slow_machine
)
hypothesis.settings.register_profile(
    "soak", max_examples=2000, stateful_step_count=60, deadline=None, suppress_health_check=_slow_machine
)
hypothesis.settings.load_profile("fast")  # `--hypothesis-profile=soak` overrides

USER_FOLDERS = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA")


@pytest.fixture(scope="session", autouse=True)
def home_away(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A home directory for the session: what libraries cache there (fonts, …) is made once."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HOME", "USERPROFILE", "XDG_CACHE_HOME", "MPLCONFIGDIR"):
            patch.setenv(name, str(home))
        yield home


@pytest.fixture(autouse=True)
def user_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Empty folders for settings and data: no test reads or writes those of the user."""
    folder = tmp_path / "user"
    for name in USER_FOLDERS:
        monkeypatch.setenv(name, str(folder / name.lower()))
        monkeypatch.setenv(f"WIN_PD_OVERRIDE_{name}", str(folder / name.lower()))
    return folder


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Every test starts in English, whatever the one before spoke."""
    use_language("en")
    yield
    use_language("en")


@pytest.fixture
def clock() -> FixedClock:
    """A clock that stands at Monday 2 March 2026, 09:00 UTC, until moved."""
    return FixedClock(datetime(2026, 3, 2, 9, tzinfo=UTC))


class _Unexpected(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[str] = []
        self.expected: list[re.Pattern[str]] = []

    def emit(self, record: logging.LogRecord) -> None:
        message = record.getMessage()
        if not any(pattern.search(message) for pattern in self.expected):
            self.records.append(f"{record.levelname} {record.name}: {message}")


@pytest.fixture(autouse=True)
def expect_log() -> Iterator[Callable[[str], None]]:
    """Fails the test on a log record of WARNING or above that was not announced.

    A test that wants one says so before: ``expect_log("regular expression")``.
    """
    handler = _Unexpected()
    root = logging.getLogger()
    root.addHandler(handler)
    yield lambda pattern: handler.expected.append(re.compile(pattern))
    root.removeHandler(handler)
    if handler.records:
        pytest.fail("Unexpected log messages:\n" + "\n".join(handler.records), pytrace=False)
