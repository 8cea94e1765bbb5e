"""Long work in sight: what is being done, how far it is, and a way to stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from app.text import Text, tr
from app.tokens import SPACE
from views.widgets.buttons import icon_button
from views.widgets.layout import row
from views.widgets.text import ElidedLabel

if TYPE_CHECKING:
    from app.jobs import Job


class JobBar(QFrame):
    """Follows the newest job that still runs; hides when there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._jobs: list[Job] = []
        self._label = ElidedLabel()
        self._progress = QProgressBar()
        self._progress.setFixedWidth(160)
        self._progress.setTextVisible(False)
        self._cancel = icon_button("x", tr("Cancel"), self._stop)
        row(self._label, self._progress, self._cancel, margins=(SPACE.m, 2), parent=self)
        self.hide()

    def follow(self, job: Job) -> None:
        """Show ``job`` until it ends; connect to ``Jobs.started``."""
        self._jobs.append(job)
        self._cancel.setEnabled(True)
        job.progressed.connect(self._hear_progress)
        job.ended.connect(self._hear_end)
        self._advance(0, 0, job.text)

    @Slot(int, int, object)
    def _hear_progress(self, done: int, total: int, text: Text) -> None:
        job = self.sender()
        if self._jobs and job is self._jobs[-1]:
            self._advance(done, total, text)

    @Slot()
    def _hear_end(self) -> None:
        job = self.sender()
        self._jobs = [other for other in self._jobs if other is not job]
        if self._jobs:
            self._cancel.setEnabled(True)
            self._advance(0, 0, self._jobs[-1].text)
        else:
            self.hide()

    def _advance(self, done: int, total: int, text: Text) -> None:
        self._label.setText(str(text))
        self._label.updateGeometry()
        self._progress.setMaximum(total)
        self._progress.setValue(done)
        self._progress.setAccessibleName(str(text))
        self.show()

    def _stop(self) -> None:
        if self._jobs:
            self._cancel.setEnabled(False)
            self._jobs[-1].cancel()
