"""Long work off the GUI thread, and who hears of its end."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.jobs import Job, Jobs, Progress
from app.text import Text


def nothing(progress: Progress) -> None:
    progress(0, 1, Text("Backing up the book"))


def test_everybody_hears_the_end_of_a_job_before_it_is_taken_away(qtbot: QtBot) -> None:
    """A busy machine may hold the work's thread up in the middle of telling."""
    jobs = Jobs()
    heard: list[Job] = []

    def follow(job: Job) -> None:
        job.ended.connect(lambda: time.sleep(0.1), Qt.ConnectionType.DirectConnection)
        job.ended.connect(lambda: heard.append(job))

    jobs.started.connect(follow)
    job = jobs.start(Text("Backing up the book"), nothing)
    qtbot.waitUntil(lambda: not jobs.running)
    qtbot.wait(200)
    assert heard == [job]
