"""What a person decided about an import: what is taken, which side wins a conflict, what was corrected."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from app.exchange.cells import Line
from app.exchange.plan import ImportPlan, Proposal, ProposalKind
from app.exchange.sheets import SHEETS
from app.exchange.spelling import Unread
from app.text import Text


class Side(StrEnum):
    """Who is right in a conflict."""

    BOOK = "book"
    WORKBOOK = "workbook"


@dataclass(frozen=True)
class Outlook:
    """What accepting would do: rows and cells that are ``taken``, conflicts ``kept`` as in the book,
    rows ``deleted``, and conflicts that are still ``undecided``."""

    taken: int = 0
    kept: int = 0
    deleted: int = 0
    undecided: int = 0

    @property
    def does_something(self) -> bool:
        return bool(self.taken or self.deleted)


class Decisions:
    """Decisions about one plan. At first everything clean is taken, missing rows stay, conflicts are open.

    Proposals that belong together (``Proposal.unit``) are decided together. ``version`` grows with
    every decision.
    """

    def __init__(self, plan: ImportPlan) -> None:
        self.plan = plan
        self.version = 0
        self._taken = set(plan.clean())
        self._kept: set[str] = set()
        self._edited: dict[str, Any] = {}
        self._units: dict[tuple[str, str, str], list[Proposal]] = {}
        for each in plan.proposals:
            if each.unit and not each.is_problem:
                self._units.setdefault((each.sheet, each.key, each.unit), []).append(each)

    def is_taken(self, proposal: Proposal) -> bool:
        """Whether the workbook's side comes into the book."""
        return proposal.id in self._taken

    def side(self, proposal: Proposal) -> Side | None:
        """Who wins a conflict; None while nobody said."""
        if proposal.id in self._taken:
            return Side.WORKBOOK
        return Side.BOOK if proposal.id in self._kept else None

    def take(self, proposals: Iterable[Proposal], on: bool = True) -> None:
        """Take what the workbook says, or leave the book as it is; problems cannot be taken."""
        for each in proposals:
            for mate in self._mates(each):
                self._set(mate, on)
        self.version += 1

    def decide(self, proposals: Iterable[Proposal], side: Side) -> None:
        """Say who wins; other proposals than conflicts are left as they are."""
        conflicts = [each for each in proposals if each.kind is ProposalKind.CONFLICTING]
        self.take(conflicts, side is Side.WORKBOOK)

    def value(self, proposal: Proposal) -> Any:
        """The workbook's value, as corrected."""
        return self._edited.get(proposal.id, proposal.came_back)

    def is_edited(self, proposal: Proposal) -> bool:
        return proposal.id in self._edited

    def can_edit(self, proposal: Proposal) -> bool:
        """Whether the value is plain text, which can be corrected here."""
        if proposal.is_problem or not proposal.field:
            return False
        return isinstance(SHEETS[proposal.sheet].column(proposal.field).kind, Line)

    def edit(self, proposal: Proposal, text: str) -> Text | None:
        """Take ``text`` in place of what the workbook says; a sentence why not, None when taken."""
        if not self.can_edit(proposal):
            return Text("Only plain text can be corrected here. Correct it in the book or in the workbook.")
        column = SHEETS[proposal.sheet].column(proposal.field)
        value = column.read(text.strip() or None, self.plan.names)
        if isinstance(value, Unread):
            return value.text
        if column.required and value is None:
            return Text("“{column}” is needed. Put a value back.", column=column.heading)
        if value == proposal.came_back:
            self._edited.pop(proposal.id, None)
        else:
            self._edited[proposal.id] = value
        self.take([proposal])
        return None

    def outlook(self) -> Outlook:
        """What accepting would do now."""
        conflicts = [each.id for each in self.plan.of(ProposalKind.CONFLICTING)]
        missing = sum(each.id in self._taken for each in self.plan.of(ProposalKind.MISSING))
        kept = len(self._kept)
        decided = sum(each in self._taken for each in conflicts) + kept
        return Outlook(len(self._taken) - missing, kept, missing, len(conflicts) - decided)

    def settled(self) -> tuple[ImportPlan, frozenset[str]]:
        """The plan with corrections in it, and the ids that are taken; for ``import_.accept``."""
        if not self._edited:
            return self.plan, frozenset(self._taken)
        proposals = tuple(
            replace(each, came_back=self._edited[each.id]) if each.id in self._edited else each
            for each in self.plan.proposals
        )
        return replace(self.plan, proposals=proposals), frozenset(self._taken)

    def recall(self, earlier: Decisions) -> None:
        """Decide as before about everything that an earlier comparison of this workbook proposed too."""
        before: Mapping[str, Proposal] = {each.id: each for each in earlier.plan.proposals}
        for each in self.plan.proposals:
            known = before.get(each.id)
            if known is None or (known.came_back, known.now) != (each.came_back, each.now):
                continue
            for now, then in ((self._taken, earlier._taken), (self._kept, earlier._kept)):
                (now.add if each.id in then else now.discard)(each.id)
            if each.id in earlier._edited:
                self._edited[each.id] = earlier._edited[each.id]
        self.version += 1

    def _mates(self, proposal: Proposal) -> list[Proposal]:
        if proposal.is_problem:
            return []
        return self._units.get((proposal.sheet, proposal.key, proposal.unit), [proposal])

    def _set(self, proposal: Proposal, on: bool) -> None:
        if on:
            self._taken.add(proposal.id)
            self._kept.discard(proposal.id)
        else:
            self._taken.discard(proposal.id)
            if proposal.kind is ProposalKind.CONFLICTING:
                self._kept.add(proposal.id)
