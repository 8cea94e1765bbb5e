"""Who on a map is probably one person in two records; among many, that is looked for in the background."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.jobs import Progress
from app.queries.likeness import Likeness, duplicates_of
from app.queries.power_map import PowerMap
from app.text import Text
from views.attempt import report

if TYPE_CHECKING:
    from app.workspace import Workspace

AT_ONCE = 300
"""Up to so many people are compared while the panel is made: some 10 ms."""
REST = 300
"""Milliseconds after a change until more are compared: who goes on working shall not feel it."""


class Doubles(QObject):
    """Looked for again when somebody came, went or was renamed; until then those found before hold."""

    found = Signal()
    """``of`` tells others now."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._customer = ""
        self._names: dict[str, str] = {}
        self._pairs: tuple[Likeness, ...] = ()
        self._looking = False
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._look_apart)

    def of(self, power_map: PowerMap) -> Sequence[Likeness]:
        """The pairs of people on ``power_map``, as far as they are known already."""
        if power_map.customer != self._customer:
            self._customer, self._names, self._pairs = power_map.customer, {}, ()
        names = {person.key: person.name for person in power_map.present}
        if names != self._names:
            self._names = names
            self._look()
        return [pair for pair in self._pairs if {pair.one, pair.other} <= names.keys()]

    def _look(self) -> None:
        if len(self._names) <= AT_ONCE:
            self._pairs = self._workspace.ask(duplicates_of, self._customer)
        else:
            self._rest.start()

    def _look_apart(self) -> None:
        if self._looking:
            self._rest.start()
            return
        if self._workspace.book.is_closed:
            return
        customer, transactions = self._customer, self._workspace.transactions

        def work(_: Progress) -> tuple[str, tuple[Likeness, ...]]:
            with transactions.frozen() as frozen:
                return customer, frozen.ask(duplicates_of, customer)

        self._looking = True
        job = self._workspace.jobs.start(
            Text("Looking for people in two records"), work, self._take, self._give_up, quietly=True
        )
        job.ended.connect(self._end)

    @Slot(object)
    def _take(self, found: Any) -> None:
        customer, pairs = found
        if customer == self._customer and pairs != self._pairs:
            self._pairs = pairs
            self.found.emit()

    @Slot(object)
    def _give_up(self, error: Exception) -> None:
        if not self._workspace.book.is_closed:
            report(error)

    @Slot()
    def _end(self) -> None:
        self._looking = False
