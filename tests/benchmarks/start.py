"""Start-up: from the start of the process to the first paint, and until the demo book can be used.

Each run is a process of its own, with modules compiled as Python keeps them for every user. A witness
inside watches Qt: the *first paint* is done when the first burst of paint events is; the window is *usable*
when the event loop has nothing more to do and stays quiet.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.register import Figure, benchmark
from tests.processes import ROOT

RUNS = 7
QUIET_MS = 300

WITNESS = f"""
import os, sys, time
from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QTimer
from PySide6 import QtWidgets

class Application(QtWidgets.QApplication):
    first = idle = 0.0

    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.quiet = QTimer(interval={QUIET_MS}, singleShot=True)
        self.quiet.timeout.connect(self.when_quiet)
        self.installEventFilter(self)

    def eventFilter(self, thing, event):
        if event.type() == QEvent.Type.Paint and thing.isWidgetType():
            self.removeEventFilter(self)
            QTimer.singleShot(0, self.painted)
        return False

    def painted(self):
        self.first = time.perf_counter()
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self.when_idle)

    def when_idle(self):
        self.idle = time.perf_counter()
        self.quiet.start()

    def when_quiet(self):
        print(self.first, self.idle, flush=True)
        os._exit(0)

QtWidgets.QApplication = Application
"""

BARE_WINDOW = """
application = QtWidgets.QApplication(sys.argv)
window = QtWidgets.QMainWindow()
window.setCentralWidget(QtWidgets.QLabel("Loam"))
window.resize(1366, 768)
window.show()
application.exec()
"""

WINDOW_AND_ORM = """
import sqlcipher3
from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

class Base(DeclarativeBase):
    pass

class Thing(Base):
    __tablename__ = "thing"
    key: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]

engine = create_engine("sqlite://", module=sqlcipher3.dbapi2)
Base.metadata.create_all(engine)
with Session(engine) as session:
    session.add(Thing(key="1", name="Loam"))
    session.commit()
    name = session.scalars(select(Thing.name)).one()
application = QtWidgets.QApplication(sys.argv)
window = QtWidgets.QMainWindow()
window.setCentralWidget(QtWidgets.QLabel(name))
window.resize(1366, 768)
window.show()
application.exec()
"""

LOAM = """
import runpy
sys.argv = ["main.py", "--book", os.environ["LOAM_BENCHMARK_BOOK"]]
runpy.run_path("main.py", run_name="__main__")
"""


@benchmark
def start(folder: Path) -> Iterator[Figure]:
    book = folder / "demo.loam"
    make = [sys.executable, "main.py", "demo", "--book", str(book), "--today", "2026-03-02"]
    subprocess.run(make, cwd=ROOT, check=True, capture_output=True)

    times: dict[str, list[tuple[float, float]]] = {}
    for _ in range(RUNS):  # in turns, so that a busy moment of the machine falls on all of them
        for program in (BARE_WINDOW, WINDOW_AND_ORM, LOAM):
            times.setdefault(program, []).append(seconds(program, folder, book))
    first, usable = (
        {program: statistics.median(run[part] for run in runs[1:]) for program, runs in times.items()}
        for part in (0, 1)
    )
    yield Figure("start.first_paint", floor=first[BARE_WINDOW], ours=first[LOAM], budget=1.5)
    yield Figure("start.usable", floor=usable[WINDOW_AND_ORM], ours=usable[LOAM], budget=1.6)


def seconds(program: str, folder: Path, book: Path) -> tuple[float, float]:
    """From the start of a process with ``program`` to its first paint, and until it is usable, in seconds."""
    homes = {name: str(folder) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "APPDATA")}
    compiled = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
    began = time.perf_counter()
    run = subprocess.run(
        [sys.executable, "-c", WITNESS + program],
        cwd=ROOT,
        env={**os.environ, **homes, **compiled, "LOAM_BENCHMARK_BOOK": str(book)},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    if run.returncode:
        raise RuntimeError(f"The measured program failed:\n{run.stderr}")
    painted, usable = map(float, run.stdout.split()[-2:])
    return painted - began, usable - began
