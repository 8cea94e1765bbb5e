"""What an import would do: proposals to decide on, and nothing done yet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from dataclasses import field as attribute
from datetime import date, datetime
from decimal import Decimal
from enum import Enum, StrEnum
from typing import Any

from app.exchange.cells import Reference, References
from app.exchange.origin import Origin
from app.exchange.references import Names
from app.exchange.sheets import SHEETS
from app.text import Text


class ProposalKind(StrEnum):
    CREATED = "created"
    CHANGED = "changed"
    CONFLICTING = "conflicting"
    MISSING = "missing"
    PROBLEM = "problem"


COUNT_NAMES: Mapping[ProposalKind, str] = {kind: kind.value for kind in ProposalKind} | {
    ProposalKind.PROBLEM: "problems"
}


@dataclass(frozen=True)
class Proposal:
    """One thing to decide: a cell (``field`` is a column id), or a whole row (``field`` is empty).

    ``sheet`` is a sheet's id, ``sheet_name`` what the workbook calls it, ``cell`` an address like ``C7``
    (empty for a missing row), ``row`` what people call the row. ``key`` is the record's; a row that is
    not in the book yet has a provisional one when ``is_new``. ``values`` hold a created row by column.
    ``unit``: proposals of one row with the same unit are taken or left together; ``unit_now`` is what
    the book says of all its columns.
    """

    kind: ProposalKind
    sheet: str
    sheet_name: str
    cell: str
    row: str
    key: str
    field: str = ""
    written: Any = None
    came_back: Any = None
    now: Any = None
    message: Text | None = None
    unit: str = ""
    unit_now: tuple[Any, ...] = ()
    is_new: bool = False
    values: Mapping[str, Any] = attribute(default_factory=dict)

    @property
    def id(self) -> str:
        """Tells proposals of a plan apart, the same each time the workbook is compared."""
        return (
            f"{self.kind.value}:{self.sheet}:{self.key}:{self.field}:{self.cell if self.is_problem else ''}"
        )

    @property
    def is_problem(self) -> bool:
        return self.kind is ProposalKind.PROBLEM

    @property
    def place(self) -> str:
        """Sheet and cell as people find it, such as ``People!C7``."""
        return f"{self.sheet_name}!{self.cell}" if self.cell else self.sheet_name


@dataclass(frozen=True)
class ImportPlan:
    """The comparison of one workbook with the book.

    ``unchanged`` counts rows. ``notes`` are sentences about the workbook as a whole. ``based`` is
    False when it is not known what the workbook said when it was written. ``mapping`` names the one
    that a foreign workbook came in by.
    """

    file_name: str
    sha256: str
    origin: Origin | None
    proposals: tuple[Proposal, ...]
    unchanged: int
    names: Names
    notes: tuple[Text, ...] = ()
    based: bool = True
    mapping: str | None = None

    @property
    def counts(self) -> dict[str, int]:
        """Numbers by kind, as ``import --json`` prints them."""
        counts = {"created": 0, "changed": 0, "unchanged": self.unchanged}
        counts |= {"conflicting": 0, "missing": 0, "problems": 0}
        for proposal in self.proposals:
            counts[COUNT_NAMES[proposal.kind]] += 1
        return counts

    def of(self, *kinds: ProposalKind) -> Iterator[Proposal]:
        return (proposal for proposal in self.proposals if proposal.kind in kinds)

    def clean(self) -> frozenset[str]:
        """Ids of what can be taken without a second look: created and changed. Missing rows stay."""
        return frozenset(each.id for each in self.of(ProposalKind.CREATED, ProposalKind.CHANGED))

    def everything(self) -> frozenset[str]:
        """Ids of all that can be taken: the workbook wins conflicts, and missing rows are deleted."""
        return frozenset(each.id for each in self.proposals if not each.is_problem)

    def say(self, proposal: Proposal, value: Any) -> str:
        """A value of ``proposal`` as its cell shows it."""
        if value is None or not proposal.field:
            return ""
        column = SHEETS[proposal.sheet].column(proposal.field)
        if proposal.is_problem and isinstance(value, str) and not isinstance(column.kind, Reference):
            return value
        shown = column.write(value, self.names)
        if isinstance(shown, datetime):
            return shown.isoformat(" ", "minutes")
        return "" if shown is None else str(shown)


def as_json(plan: ImportPlan) -> dict[str, Any]:
    """The plan as ``import --json`` prints it: counts and rows of plain values."""
    return {"counts": plan.counts, "rows": [_row(plan, proposal) for proposal in plan.proposals]}


def _row(plan: ImportPlan, proposal: Proposal) -> dict[str, Any]:
    came_back: Any
    if proposal.values:
        came_back = {
            id_: _plain(plan, proposal.sheet, id_, value)
            for id_, value in proposal.values.items()
            if value not in (None, ())
        }
    else:
        came_back = _plain(plan, proposal.sheet, proposal.field, proposal.came_back)
    return {
        "kind": proposal.kind.value,
        "sheet": proposal.sheet_name,
        "cell": proposal.cell or None,
        "key": None if proposal.is_new else proposal.key,
        "field": proposal.field or None,
        "written": _plain(plan, proposal.sheet, proposal.field, proposal.written),
        "came_back": came_back,
        "now": _plain(plan, proposal.sheet, proposal.field, proposal.now),
        "message": None if proposal.message is None else str(proposal.message),
    }


def _plain(plan: ImportPlan, sheet: str, field_: str, value: Any) -> Any:
    """A value for JSON: names for rows, codes for choices, ISO dates."""
    if isinstance(value, str) and field_:
        kind = SHEETS[sheet].column(field_).kind
        if isinstance(kind, Reference):
            return plan.names.label(kind.sheet, value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, tuple):
        kind = SHEETS[sheet].column(field_).kind
        target = kind.sheet if isinstance(kind, References) else ""
        return [plan.names.label(target, key) for key in value]
    return value if isinstance(value, str | int | float | bool | None) else str(value)
