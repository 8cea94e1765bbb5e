"""The workbook that is being taken in: read, decided on, accepted. It outlives the page that shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.exchange.acceptance import AcceptanceReport
from app.exchange.arrival import (
    Foreign,
    Homeless,
    Locked,
    carry_out,
    compare_calendar_of,
    compare_mapped,
    take_in,
)
from app.exchange.decisions import Decisions
from app.exchange.mapping import Mapping
from app.exchange.plan import ImportPlan
from app.text import Text, language
from views.exchange.plan_lines import PlanIndex

if TYPE_CHECKING:
    from app.jobs import Job, Progress
    from app.workspace import Workspace


@dataclass(frozen=True)
class OpenImport:
    """A compared workbook on the desk."""

    path: Path
    index: PlanIndex
    decisions: Decisions

    @property
    def plan(self) -> ImportPlan:
        return self.index.plan


@dataclass(frozen=True)
class _Compared:
    path: Path
    index: PlanIndex


class ImportDesk(QObject):
    """One for a workspace: ``ImportDesk.of(workspace)``. Holds decisions as long as the book is open.

    ``opened`` when a workbook lies on the desk, or none any more; ``foreign(Foreign)`` and
    ``locked(Locked)`` and ``homeless(Homeless)`` when something must be asked first;
    ``accepted(AcceptanceReport, str)`` at the end with the file's name; ``busy`` when work begins or ends.
    """

    opened = Signal()
    foreign = Signal(object)
    locked = Signal(object)
    homeless = Signal(object)
    accepted = Signal(object, str)
    busy = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._job: Job | None = None
        self._present: OpenImport | None = None
        self.last_path: Path | None = None
        self._earlier: dict[str, Decisions] = {}

    @classmethod
    def of(cls, workspace: Workspace) -> ImportDesk:
        """The desk of ``workspace``, made when first asked for."""
        return workspace.findChild(cls, options=Qt.FindChildOption.FindDirectChildrenOnly) or cls(workspace)

    @property
    def is_busy(self) -> bool:
        return self._job is not None

    @property
    def present(self) -> OpenImport | None:
        """The workbook that is being decided on, told in the present language."""
        held = self._present
        if held is not None and held.index.language != language():
            self._present = OpenImport(held.path, PlanIndex(held.plan), held.decisions)
        return self._present

    def take_in(self, path: Path, password: str | None = None) -> None:
        """Read and compare the file at ``path`` off this thread."""
        self.last_path = path

        def work(progress: Progress) -> object:
            found = take_in(self._workspace.transactions, path, progress, password)
            return _Compared(path, PlanIndex(found)) if isinstance(found, ImportPlan) else found

        self._run(Text("Taking in {file}", file=path.name), work)

    def compare(self, foreign: Foreign, mapping: Mapping) -> None:
        """Compare a workbook of another program by ``mapping``."""

        def work(progress: Progress) -> object:
            plan = compare_mapped(self._workspace.transactions, foreign, mapping, progress)
            return _Compared(foreign.path, PlanIndex(plan))

        self._run(Text("Taking in {file}", file=foreign.path.name), work)

    def compare_calendar(self, found: Homeless, customer: str | None) -> None:
        """Compare a calendar file whose new events are of ``customer`` (key), or left out."""

        def work(progress: Progress) -> object:
            plan = compare_calendar_of(self._workspace.transactions, found, customer, progress)
            return _Compared(found.path, PlanIndex(plan))

        self._run(Text("Taking in {file}", file=found.path.name), work)

    def accept(self) -> None:
        """Take over what was decided about the present workbook."""
        if self._present is not None:
            decisions = self._present.decisions
            work = partial(carry_out, self._workspace.transactions, decisions)
            self._run(Text("Taking over {file}", file=self._present.path.name), work)

    def put_away(self) -> None:
        """Take nothing over. Should the same workbook come again, it is decided as it was."""
        if self._present is not None:
            self._remember()
            self._present = None
            self.opened.emit()

    def _remember(self) -> None:
        if self._present is not None:
            self._earlier[self._present.plan.sha256] = self._present.decisions

    def _run(self, text: Text, work: Callable[[Progress], object]) -> None:
        if self._job is not None:
            return
        self._job = self._workspace.jobs.start(text, work, self._hear)
        self._job.ended.connect(self._hear_end, Qt.ConnectionType.QueuedConnection)
        self.busy.emit()

    @Slot(object)
    def _hear(self, result: object) -> None:
        self._job = None
        self.busy.emit()
        match result:
            case _Compared(path, index):
                self._remember()
                decisions = Decisions(index.plan)
                if index.plan.sha256 in self._earlier:
                    decisions.recall(self._earlier[index.plan.sha256])
                self._present = OpenImport(path, index, decisions)
                self.opened.emit()
            case Foreign():
                self.foreign.emit(result)
            case Homeless():
                self.homeless.emit(result)
            case Locked():
                self.locked.emit(result)
            case AcceptanceReport():
                self._finish(result)

    def _finish(self, report: AcceptanceReport) -> None:
        held, self._present = self._present, None
        self._workspace.adopt(report.change_set)
        if held is not None:
            self._earlier.pop(held.plan.sha256, None)
            self.accepted.emit(report, held.path.name)
        self.opened.emit()

    @Slot()
    def _hear_end(self) -> None:
        if self.sender() is self._job:
            self._job = None
            self.busy.emit()
