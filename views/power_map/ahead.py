"""What takes long to be looked at is made ready in the background: large networks, and what counts them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.jobs import Progress
from app.power_map.lenses import arrange
from app.power_map.perspective import Lens, Perspective
from app.queries.power_map import PowerMap
from app.text import Text
from views.attempt import report

if TYPE_CHECKING:
    from app.workspace import Workspace

LARGE = 500
"""A network of more people takes longer to lay out than a hand waits."""
REST = 1500
"""Milliseconds after a map is first shown until what the lenses need is loaded."""


class Ahead(QObject):
    """Lays large networks out before they are turned to; the window goes on meanwhile."""

    ready = Signal(object)
    """The ``Perspective`` that was wanted can be looked at now."""
    given_up = Signal()
    """It was cancelled, or failed: the map is looked at as before."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._wanted: Perspective | None = None
        self._laying_out: object = None
        self._laid_out: object = None
        self._loading = False

    def load(self) -> None:
        """Load what networks are counted with, once who opened the map has looked around."""
        if not self._loading:
            self._loading = True
            QTimer.singleShot(REST, self, self._load)

    def forget(self) -> None:
        """Something else is looked at: what was wanted is not any more."""
        self._wanted = None

    def may_look(self, power_map: PowerMap, perspective: Perspective) -> bool:
        """Whether ``perspective`` is quickly there; else it is made ready, and ``ready`` tells."""
        people = power_map.present
        if perspective.lens is not Lens.INFLUENCE or perspective.focus is not None or len(people) <= LARGE:
            return True
        network = tuple(person.key for person in people), power_map.lines
        if network == self._laid_out:
            return True
        self._wanted = perspective
        if network != self._laying_out:
            self._lay_out(power_map, perspective, network)
        return False

    def _lay_out(self, power_map: PowerMap, perspective: Perspective, network: object) -> None:
        text = Text("Laying out the network")

        def work(progress: Progress) -> object:
            progress(0, 0, text)
            arrange(power_map, perspective)
            progress(1, 1, text)
            return network

        self._laying_out = network
        job = self._workspace.jobs.start(text, work, self._take, self._give_up)
        job.cancelled.connect(self._give_up)

    @Slot(object)
    def _take(self, network: object) -> None:
        if network != self._laying_out:
            return
        self._laid_out, self._laying_out = network, None
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.ready.emit(wanted)

    @Slot()
    @Slot(object)
    def _give_up(self, error: Exception | None = None) -> None:
        self._wanted = self._laying_out = None
        if error is not None:
            report(error)
        self.given_up.emit()

    def _load(self) -> None:
        if not self._workspace.book.is_closed:
            self._workspace.jobs.start(Text("Laying out the network"), _load_libraries, quietly=True)


def _load_libraries(_: Progress) -> None:
    import numpy  # noqa: F401
    import rustworkx  # noqa: F401
