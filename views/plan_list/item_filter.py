"""Which plan items the list lets through."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.folding import fold, holds_all
from app.queries.plan_list import PlanRow
from models.values import Dimension, PlanState, TeamRole


class Mark(StrEnum):
    """What makes an item stand out."""

    MINE = "mine"
    OVERDUE = "overdue"
    CHANGED = "changed"


@dataclass(frozen=True)
class ItemFilter:
    """No ``states`` or ``dimensions`` are all of them; every mark must hold.

    ``owner`` is a member's key, ``function`` the role of the owner (row 49: each function sees its own
    list); ``me`` is who "mine" means.
    """

    words: str = ""
    states: frozenset[PlanState] = frozenset()
    dimensions: frozenset[Dimension] = frozenset()
    owner: str | None = None
    function: TeamRole | None = None
    marks: frozenset[Mark] = frozenset()
    me: str | None = None

    def keeps(self, row: PlanRow) -> bool:
        entry = row.entry
        if self.states and entry.state not in self.states:
            return False
        if self.dimensions and entry.dimension not in self.dimensions:
            return False
        if self.owner is not None and entry.owner != self.owner:
            return False
        if self.function is not None and row.owner_role is not self.function:
            return False
        if Mark.MINE in self.marks and (self.me is None or entry.owner != self.me):
            return False
        if Mark.OVERDUE in self.marks and not entry.overdue:
            return False
        if Mark.CHANGED in self.marks and not row.changed:
            return False
        return not self.words or holds_all(_searchable(row), self.words)


def _searchable(row: PlanRow) -> str:
    entry = row.entry
    return fold(" ".join([entry.title, entry.customer_name, row.about, entry.owner_name]))
