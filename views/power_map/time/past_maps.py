"""The maps of past days, asked off the GUI thread and kept: a day that is over never changes."""

from __future__ import annotations

from collections import OrderedDict
from datetime import date
from time import perf_counter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from app.jobs import Progress
from app.queries.map_days import MapDays, map_days
from app.queries.power_map import PowerMap, power_map
from app.text import Text

if TYPE_CHECKING:
    from app.transactions import Transactions
    from app.workspace import Workspace

QUICK = 0.4
"""Seconds that asking for a map takes at most where more are asked for ahead."""
PEOPLE_KEPT = 40_000
"""Cards on all maps that are kept; some 1 KB each."""


class PastMaps(QObject):
    """Of one customer at a time: ``want`` days, ``get`` them when they have ``arrived``."""

    arrived = Signal(object)
    """The map of this ``date`` is here."""
    dated = Signal(object)
    """``MapDays``: when the map changed."""
    failed = Signal(object)
    """An exception: a day could not be shown."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._customer = ""
        self._maps: OrderedDict[date, PowerMap] = OrderedDict()
        self._wanted: list[date] = []
        self._asking = False
        self._seconds = 0.0

    @property
    def come_quickly(self) -> bool:
        """Whether maps may be asked for ahead: where one takes long, the window would feel it."""
        return self._seconds <= QUICK

    def show_customer(self, customer: str) -> None:
        """Maps of this customer from now on."""
        if customer != self._customer:
            self._customer = customer
            self._maps.clear()
            self._wanted = []

    def get(self, day: date) -> PowerMap | None:
        """The map as it was at the end of ``day``; None while it is not here."""
        found = self._maps.get(day)
        if found is not None:
            self._maps.move_to_end(day)
        return found

    def want(self, *days: date) -> None:
        """Ask for the maps of ``days``, the most urgent first, instead of those wanted before."""
        self._wanted = [day for day in days if day not in self._maps]
        self._ask_next()

    def look_up_days(self) -> None:
        """Ask when the map changed."""
        transactions, customer = self._workspace.transactions, self._customer
        today = self._workspace.today()

        def work(_: Progress) -> tuple[str, MapDays]:
            with transactions.frozen() as frozen:
                return customer, frozen.ask(map_days, customer, today)

        self._workspace.jobs.start(
            Text("Looking up when the map changed"), work, self._take_days, quietly=True
        )

    def _ask_next(self) -> None:
        if self._asking or not self._wanted or self._workspace.book.is_closed:
            return
        self._asking = True
        transactions, customer, day = self._workspace.transactions, self._customer, self._wanted[0]
        self._workspace.jobs.start(
            Text("Drawing the map of an earlier day"),
            lambda _: (customer, day, *_map_on(transactions, customer, day)),
            self._take,
            self._give_up,
            quietly=True,
        )

    @Slot(object)
    def _take(self, found: Any) -> None:
        customer, day, made, self._seconds = found
        self._asking = False
        if customer == self._customer:
            self._keep(day, made)
            self.arrived.emit(day)
        self._ask_next()

    @Slot(object)
    def _give_up(self, error: Exception) -> None:
        self._asking = False
        self._wanted = []
        self.failed.emit(error)

    @Slot(object)
    def _take_days(self, found: Any) -> None:
        customer, days = found
        if customer == self._customer:
            self.dated.emit(days)

    def _keep(self, day: date, made: PowerMap) -> None:
        self._maps[day] = made
        self._wanted = [each for each in self._wanted if each != day]
        while len(self._maps) > 2 and sum(len(each.people) for each in self._maps.values()) > PEOPLE_KEPT:
            self._maps.popitem(last=False)


def _map_on(transactions: Transactions, customer: str, day: date) -> tuple[PowerMap, float]:
    """Asked of a copy of the book, so that nobody who edits waits for it; and how long it took."""
    began = perf_counter()
    with transactions.frozen() as frozen:
        return frozen.ask_on(day, power_map, customer, day), perf_counter() - began
