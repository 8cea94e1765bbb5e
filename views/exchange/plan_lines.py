"""The lines of the import list: sheets, records, cells; which of them a filter and a search leave."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Any

from app.exchange.plan import ImportPlan, Proposal, ProposalKind
from app.exchange.references import QUALIFIERS
from app.exchange.sheets import SHEETS
from app.folding import fold, holds_all
from app.text import Text, language, tr


class LineKind(Enum):
    SHEET = auto()
    RECORD = auto()
    ROW = auto()
    CELL = auto()
    CONFLICT = auto()


@dataclass(frozen=True, slots=True)
class Line:
    """One line. A sheet and a record stand for the ``members`` below them, the others for one proposal."""

    kind: LineKind
    name: str
    members: tuple[Proposal, ...]

    @property
    def proposal(self) -> Proposal:
        return self.members[0]

    @property
    def free(self) -> list[Proposal]:
        """What a tick takes or leaves: neither problems nor conflicts, which are decided."""
        barred = (ProposalKind.PROBLEM, ProposalKind.CONFLICTING)
        return [each for each in self.members if each.kind not in barred]


@dataclass(frozen=True)
class _Record:
    """What is proposed for one row, with the text it is found by."""

    name: str
    proposals: tuple[Proposal, ...]
    folded: str


class PlanIndex:
    """A plan told in lines, in the present language. Making one takes a second for 100,000 differences,
    so a job makes it."""

    def __init__(self, plan: ImportPlan) -> None:
        self.plan = plan
        self.language = language()
        self._shown = replace(plan, names=replace(plan.names, language=self.language))
        grouped: dict[str, dict[str, list[Proposal]]] = {}
        for each in plan.proposals:
            of_sheet = grouped.setdefault(each.sheet_name, {})
            of_sheet.setdefault(each.key or each.place, []).append(each)
        self._sheets: dict[str, list[_Record]] = {
            sheet: [self._record(proposals) for proposals in records.values()]
            for sheet, records in grouped.items()
        }

    def lines(self, kind: ProposalKind | None = None, query: str = "") -> list[Line]:
        """The lines of all proposals of ``kind`` (None: of every kind) whose record holds all words."""
        found: list[Line] = []
        wanted = fold(query)
        for sheet, records in self._sheets.items():
            below: list[Line] = []
            members: list[Proposal] = []
            for record in records:
                shown = [each for each in record.proposals if kind is None or each.kind is kind]
                if shown and (not wanted or holds_all(record.folded, query)):
                    members += shown
                    below += _lines_of(record.name, shown)
            if members:
                found.append(Line(LineKind.SHEET, sheet, tuple(members)))
                found += below
        return found

    def say(self, proposal: Proposal, value: Any) -> str:
        """A value of ``proposal`` as people of the present language read it."""
        return self._shown.say(proposal, value)

    def heading(self, proposal: Proposal) -> str:
        """The name of the column that a proposal is about, "" for a whole row."""
        if not proposal.field or proposal.sheet not in SHEETS:
            return ""
        return str(SHEETS[proposal.sheet].column(proposal.field).heading)

    def values(self, proposal: Proposal) -> list[tuple[str, str]]:
        """What a created row says: headings and values, without blanks."""
        return [
            (str(SHEETS[proposal.sheet].column(id_).heading), self._value(proposal, id_, value))
            for id_, value in proposal.values.items()
            if value not in (None, "", ())
        ]

    def summary(self, proposal: Proposal) -> str:
        """A created row on one line; its name is said beside it."""
        name = SHEETS[proposal.sheet].name if proposal.sheet in SHEETS else ""
        values = [
            self._value(proposal, id_, value)
            for id_, value in proposal.values.items()
            if value not in (None, "", (), False) and id_ != name
        ]
        return " · ".join(" ".join(value.split()) for value in values)

    def _value(self, proposal: Proposal, id_: str, value: Any) -> str:
        return self._shown.say(replace(proposal, field=id_, kind=ProposalKind.CHANGED), value)

    def _record(self, proposals: Sequence[Proposal]) -> _Record:
        first = proposals[0]
        labels = self.plan.names.shown.get(first.sheet, {}) if first.sheet in QUALIFIERS else {}
        name = " ".join(labels.get(first.key, first.row).split()) or tr("Row without a name")
        words: list[str] = [name, first.sheet_name]
        for each in proposals:
            words += (each.cell, self.heading(each))
            if each.field:
                words += (self.say(each, each.now), self.say(each, each.came_back))
            elif each.values:
                words.append(self.summary(each))
            if each.message is not None:
                words.append(str(each.message))
        return _Record(name, tuple(proposals), fold(" ".join(words)))


def _lines_of(name: str, proposals: Sequence[Proposal]) -> Iterable[Line]:
    """A whole row stands for itself; cells stand below their record."""
    rows = [each for each in proposals if not each.field]
    cells = [each for each in proposals if each.field]
    for each in rows:
        conflict = each.kind is ProposalKind.CONFLICTING
        yield Line(LineKind.CONFLICT if conflict else LineKind.ROW, name, (each,))
    if cells and not rows:
        yield Line(LineKind.RECORD, name, tuple(cells))
    for each in cells:
        conflict = each.kind is ProposalKind.CONFLICTING
        yield Line(LineKind.CONFLICT if conflict else LineKind.CELL, name, (each,))


KIND_NAMES: Mapping[ProposalKind, Text] = {
    ProposalKind.CREATED: Text("New"),
    ProposalKind.CHANGED: Text("Changed"),
    ProposalKind.CONFLICTING: Text("Conflict"),
    ProposalKind.MISSING: Text("Missing"),
    ProposalKind.PROBLEM: Text("Problem"),
}
