"""Long work off the GUI thread, with progress and cancel.

Work is a plain function with a ``progress(done, total, text)`` argument. Reporting progress is also
where it is stopped: after ``cancel`` the next report raises ``Cancelled`` inside the work.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from app.errors import Cancelled
from app.text import Text


class Progress(Protocol):
    def __call__(self, done: int, total: int, text: Text) -> None:
        """Say that ``done`` of ``total`` steps are behind us; raises ``Cancelled`` when told to stop."""


class Job(QObject):
    """One piece of long work; its signals arrive in the thread that started it.

    How it ended is told from that thread too, all at once: told from the work's own thread, the job
    could be taken away after the first listener and before the next had heard.
    """

    progressed = Signal(int, int, object)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()
    _settled = Signal(object, object)

    def __init__(self, text: Text, work: Callable[[Progress], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.text = text
        self._work = work
        self._stop = threading.Event()
        self._settled.connect(self._tell)

    def cancel(self) -> None:
        """Ask the work to stop at its next report of progress."""
        self._stop.set()

    def report(self, done: int, total: int, text: Text) -> None:
        if self._stop.is_set():
            raise Cancelled
        self.progressed.emit(done, total, text)

    def run(self) -> None:
        result: Any = None
        problem: Exception | None = None
        try:
            result = self._work(self.report)
        except Exception as error:
            problem = error
        self._settled.emit(result, problem)

    @Slot(object, object)
    def _tell(self, result: object, problem: Exception | None) -> None:
        if problem is None:
            self.finished.emit(result)
        elif isinstance(problem, Cancelled):
            self.cancelled.emit()
        else:
            self.failed.emit(problem)
        self.ended.emit()


class _Runner(QRunnable):
    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        self._job.run()


class Jobs(QObject):
    """The jobs of one workspace. At most two run at a time; books see one writer at a time anyway."""

    started = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self.running: list[Job] = []

    def start(
        self,
        text: Text,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        quietly: bool = False,
    ) -> Job:
        """Run ``work(progress)`` off the GUI thread; ``done(result)`` is called back in this thread.

        ``quietly``: nobody is told that it began, because who waits for it shows so.
        """
        job = Job(text, work, self)
        self.running.append(job)
        if done is not None:
            job.finished.connect(done, Qt.ConnectionType.QueuedConnection)
        if failed is not None:
            job.failed.connect(failed, Qt.ConnectionType.QueuedConnection)
        job.ended.connect(self._ended, Qt.ConnectionType.QueuedConnection)
        if not quietly:
            self.started.emit(job)
        self._pool.start(_Runner(job))
        return job

    @Slot()
    def _ended(self) -> None:
        job = self.sender()
        if isinstance(job, Job) and job in self.running:
            self.running.remove(job)
            job.deleteLater()

    def stop_all(self, wait_ms: int = 5000) -> bool:
        """Cancel everything and wait; False when something still runs after ``wait_ms``."""
        for job in self.running:
            job.cancel()
        return self._pool.waitForDone(wait_ms)
