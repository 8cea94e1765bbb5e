"""Which cards are to be seen; the rest fades."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from enum import Enum

from app.folding import fold, holds_all
from app.power_map.arrangement import Card, FoldCard
from app.queries.power_map import DepartmentNode, PersonCard, SeatCard
from app.text import Text
from models.values import Level, Rank, Role

NOT_MET_DAYS = 90


class Sign(Enum):
    """What somebody can be looked for by, besides ratings; several are joined by "or"."""

    STALE = "stale"
    BLOCKING = "blocking"
    NOT_CONTACTED = "not_contacted"
    NOT_MET = "not_met"
    NO_EVIDENCE = "no_evidence"
    RIVAL = "rival"


SIGN_NAMES: Mapping[Sign, Text] = {
    Sign.STALE: Text("Stale"),
    Sign.BLOCKING: Text("Decides, and is against us"),
    Sign.NOT_CONTACTED: Text("Not contacted"),
    Sign.NOT_MET: Text("Not met for 90 days"),
    Sign.NO_EVIDENCE: Text("Without evidence"),
    Sign.RIVAL: Text("Leans towards a rival"),
}


@dataclass(frozen=True)
class Filter:
    """Groups are joined by "and", what stands in one group by "or"; an empty group limits nothing.

    All ``words`` are looked for, without case and accents.

    ``departments`` holds a department with all below it, ``contacts`` keys of our own people. ``day``
    is the day of the map.
    """

    words: tuple[str, ...] = ()
    roles: frozenset[Role] = frozenset()
    levels: frozenset[Level] = frozenset()
    ranks: frozenset[Rank] = frozenset()
    departments: frozenset[str] = frozenset()
    contacts: frozenset[str] = frozenset()
    signs: frozenset[Sign] = frozenset()
    day: date | None = None

    @property
    def filters(self) -> bool:
        """Whether anything is left out."""
        return bool(self.words) or self.count > 0

    @property
    def count(self) -> int:
        """How many groups limit what is seen, the words apart."""
        own = (getattr(self, each.name) for each in fields(self) if each.name not in ("words", "day"))
        return sum(bool(group) for group in own)

    def takes(self, card: Card) -> bool:
        """Whether ``card`` is to be seen.

        A folded department says nothing of itself: who asks for people asks for those inside, and it
        is to be seen where one of them is (``Arrangement.stands_for``).
        """
        if isinstance(card, FoldCard):
            return not self.filters
        if self.roles and card.role not in self.roles:
            return False
        if self.departments and card.department not in self.departments:
            return False
        if isinstance(card, SeatCard):
            asks_for_people = self.levels or self.ranks or self.contacts or self.signs
            return not asks_for_people and self._has_words(card.title, card.department_name)
        return (
            (not self.levels or card.level in self.levels)
            and (not self.ranks or card.rank in self.ranks)
            and (not self.contacts or card.contact in self.contacts)
            and (not self.signs or any(self._shows(card, sign) for sign in self.signs))
            and self._has_words(card.name, card.title, card.department_name)
        )

    def _shows(self, card: PersonCard, sign: Sign) -> bool:
        match sign:
            case Sign.STALE:
                return card.stale
            case Sign.BLOCKING:
                return card.blocks
            case Sign.NOT_CONTACTED:
                return not card.contacted
            case Sign.NOT_MET:
                return card.met is None or (
                    self.day is not None and (self.day - card.met).days > NOT_MET_DAYS
                )
            case Sign.NO_EVIDENCE:
                return card.contacted and not card.has_evidence
            case Sign.RIVAL:
                return any(tie.score > 0 for _, tie in card.ties)

    def _has_words(self, *texts: str) -> bool:
        return holds_all(fold(" ".join(texts)), " ".join(self.words)) if self.words else True


def with_all_below(departments: Sequence[DepartmentNode], key: str) -> frozenset[str]:
    """A department and those that belong to it, directly or not."""
    found = {key}
    while True:
        more = {each.key for each in departments if each.parent in found} - found
        if not more:
            return frozenset(found)
        found |= more
