"""How much work each of our people has in each month of a plan."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from app.method.months import months_later
from app.planning.spreading import Week


@dataclass(frozen=True)
class Strip:
    """``months`` are their first days. ``before`` and ``added`` count what people have to do already and
    what the plan adds, by owner and month.
    """

    months: tuple[date, ...]
    owners: tuple[str | None, ...]
    before: Mapping[tuple[str | None, date], int]
    added: Mapping[tuple[str | None, date], int]

    def total(self, owner: str | None, month: date) -> int:
        return self.before.get((owner, month), 0) + self.added.get((owner, month), 0)

    @property
    def most(self) -> int:
        """The fullest month of anybody, at least 1."""
        return (
            max((self.total(owner, month) for owner in self.owners for month in self.months), default=1) or 1
        )


def strip(
    first: date, last: date, items: Iterable[tuple[str | None, date | None]], load: Mapping[Week, int]
) -> Strip:
    """The months from ``first`` to ``last``, of those who own one of ``items`` (owner, due day).

    A week of ``load`` counts in the month of its Monday, or in the first month if it began before.
    """
    months = []
    month = first.replace(day=1)
    while month <= last:
        months.append(month)
        month = months_later(month, 1)
    added: Counter[tuple[str | None, date]] = Counter()
    owners: Counter[str | None] = Counter()
    for owner, due in items:
        owners[owner] += 1
        if due is not None:
            added[owner, due.replace(day=1)] += 1
    before: Counter[tuple[str | None, date]] = Counter()
    for (owner, week), count in load.items():
        before[owner, max(week.replace(day=1), first.replace(day=1))] += count
    by_work = sorted(owners, key=lambda owner: (-owners[owner], owner or ""))
    return Strip(tuple(months), tuple(by_work), before, added)
