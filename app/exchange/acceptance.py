"""Carrying out what was chosen of an import: one pass, many rows at once, everything checked again.

Rules that hold for an import as for any edit: the trees of departments, companies and managers have no
circle, nobody has two managers, dates are in order, nothing rated is erased. A workbook may set any
state of a plan item or a section: headquarters approves in the workbook, and several steps may lie
between sending and return. It never changes a level through a plan item; levels come from the level
column or sheet “Ratings” alone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy.orm import Session

from app.changes import ChangeSet
from app.exchange import ledger
from app.exchange.cells import Reference, References, same
from app.exchange.checks import fault_of
from app.exchange.columns import Row, Sheet
from app.exchange.line_contradictions import ENDS, contradicting_lines
from app.exchange.plan import ImportPlan, Proposal, ProposalKind
from app.exchange.progress import Progress, no_progress
from app.exchange.rows import Rows, read
from app.exchange.sheets import SHEETS
from app.exchange.storing import store
from app.operations.deletion import delete
from app.text import Text
from app.transactions import today
from models.keys import new_key
from models.schema import RECORDS

TREES = ("customers", "departments")


@dataclass(frozen=True)
class Refusal:
    """A proposal that was not taken, and why; ``text`` names sheet and cell."""

    proposal: Proposal
    reason: Text

    @property
    def text(self) -> Text:
        return Text("{place}: {reason}", place=self.proposal.place, reason=self.reason)


@dataclass(frozen=True)
class AcceptanceReport:
    """What came of an import. ``created`` and ``deleted`` count rows, ``changed`` cells.

    ``keys`` are the keys that new rows were given, by the key of their proposal.
    """

    created: int = 0
    changed: int = 0
    deleted: int = 0
    refused: tuple[Refusal, ...] = ()
    keys: Mapping[str, str] = field(default_factory=dict)
    change_set: ChangeSet | None = None

    def with_change_set(self, change_set: ChangeSet | None) -> AcceptanceReport:
        """The same report with the edit that it made."""
        return replace(self, change_set=change_set)


def accept_plan(
    session: Session, plan: ImportPlan, chosen: Collection[str], progress: Progress = no_progress
) -> AcceptanceReport:
    """Carry out the ``chosen`` proposals of ``plan`` (ids) in an editing session; see ``import_.accept``."""
    return _Acceptance(session, plan, chosen, progress).run()


class _Acceptance:
    def __init__(
        self, session: Session, plan: ImportPlan, chosen: Collection[str], progress: Progress
    ) -> None:
        self.session = session
        self.plan = plan
        self.today = today(session)
        self.progress = progress
        progress(0, 0, Text("Checking what was chosen."))
        self.now: Rows = read(session).rows
        self.refused: dict[str, Refusal] = {}
        self.taken = self._taken(frozenset(chosen))
        self.keys: dict[str, str] = {}

    def run(self) -> AcceptanceReport:
        self._refuse_what_changed()
        self._refuse_lost_references()
        created, changed = self._fitting_rows()
        going = list(self._of(ProposalKind.MISSING))
        cells = sum(1 for each in self._of(ProposalKind.CHANGED, ProposalKind.CONFLICTING) if each.field)
        rows = sum(len(of_sheet) for of_sheet in created.values())
        report = AcceptanceReport(rows, cells, len(going), tuple(self.refused.values()), self.keys)
        if rows or cells or going:
            self._delete(going)
            store(self.session, created, changed, self.now, self.today, self.progress)
            counts = {"created": rows, "changed": cells, "deleted": len(going), "refused": len(self.refused)}
            ledger.record_received(
                self.session, self.plan.file_name, self.plan.sha256, self.plan.origin, counts
            )
        return report

    # ---------------------------------------------------------------------------------- what is taken

    def _taken(self, chosen: frozenset[str]) -> list[Proposal]:
        """The chosen proposals; of columns that belong together all or none."""
        units = {
            (each.sheet, each.key, each.unit)
            for each in self.plan.proposals
            if each.unit and each.id in chosen and not each.is_problem
        }
        return [
            each
            for each in self.plan.proposals
            if not each.is_problem
            and (each.id in chosen or (each.unit and (each.sheet, each.key, each.unit) in units))
        ]

    def _of(self, *kinds: ProposalKind) -> Iterator[Proposal]:
        return (each for each in self.taken if each.kind in kinds and each.id not in self.refused)

    def _refuse(self, proposal: Proposal, reason: Text) -> None:
        self.refused.setdefault(proposal.id, Refusal(proposal, reason))

    def _refuse_what_changed(self) -> None:
        """What the comparison saw must still be so."""
        for each in self.taken:
            row = self.now[each.sheet].get(each.key)
            if each.kind is ProposalKind.CREATED or not each.field:
                expected_gone = each.kind is not ProposalKind.MISSING
                if expected_gone and row is not None:
                    self._refuse(each, Text("This row is in the book by now. Compare the workbook again."))
                elif not expected_gone and row is None:
                    self._refuse(each, Text("This row was deleted in the meantime."))
                continue
            if row is None:
                self._refuse(
                    each, Text("The row was deleted since the comparison. Compare the workbook again.")
                )
            elif not self._is_still(each, row):
                self._refuse(
                    each, Text("The book was changed here since the comparison. Compare the workbook again.")
                )

    def _is_still(self, proposal: Proposal, row: Row) -> bool:
        sheet = SHEETS[proposal.sheet]
        unit = sheet.units.get(proposal.unit, ())
        together = all(same(row[place], then) for place, then in zip(unit, proposal.unit_now, strict=True))
        return together and same(sheet.value(row, proposal.field), proposal.now)

    def _refuse_lost_references(self) -> None:
        """Rows that would point to a row that is not taken, or is deleted by the same import."""
        while True:
            made = {each.key for each in self.taken if each.values and each.id not in self.refused}
            going = {(each.sheet, each.key) for each in self._of(ProposalKind.MISSING)}
            lost = [
                each
                for each in self._of(ProposalKind.CREATED, ProposalKind.CHANGED, ProposalKind.CONFLICTING)
                if any(
                    (target, key) in going or (key not in self.now[target] and key not in made)
                    for target, key in _targets(each)
                )
            ]
            if not lost:
                return
            for each in lost:
                self._refuse(
                    each, Text("This points to a row that does not come in or is deleted. Take both.")
                )

    def _refuse_circles(self, created: Rows, changed: Rows) -> None:
        """Nothing may belong to itself, not even through others."""
        for sheet_id in TREES:
            sheet = SHEETS[sheet_id]
            place = sheet.place["parent"]
            parents = {key: row[place] for key, row in self.now[sheet_id].items()}
            after = {**changed.get(sheet_id, {}), **created.get(sheet_id, {})}
            parents |= {key: row[place] for key, row in after.items()}
            circling = {key for key in after if _circles(key, parents)}
            if not circling:
                continue
            for each in self.taken:
                touches = each.field == "parent" or "parent" in each.values
                if each.sheet == sheet_id and touches and self.keys.get(each.key, each.key) in circling:
                    self._refuse(
                        each, Text("This would make a circle: the row would belong to itself in the end.")
                    )
        self._refuse_lost_references()

    def _refuse_doubles(self, created: Rows, changed: Rows) -> None:
        """What no two rows of a sheet may share, such as the two ends and the kind of a line."""
        for sheet in SHEETS.values():
            places = [sheet.place[column] for column in sheet.natural]
            if not places:
                continue
            going = {each.key for each in self._of(ProposalKind.MISSING) if each.sheet == sheet.id}
            owner = {
                tuple(row[place] for place in places): key
                for key, row in self.now[sheet.id].items()
                if key not in going
            }
            for key, row in {**changed.get(sheet.id, {}), **created.get(sheet.id, {})}.items():
                if owner.setdefault(tuple(row[place] for place in places), key) == key:
                    continue
                for each in self.taken:
                    if each.sheet == sheet.id and self.keys.get(each.key, each.key) == key:
                        self._refuse(each, Text("There is such a row already. Change that one instead."))

    def _refuse_contradicting_lines(self, created: Rows, changed: Rows) -> None:
        """Nobody has two managers or is their own, and two people are at odds once."""
        after = {**changed.get("lines", {}), **created.get("lines", {})}
        if not after:
            return
        going = {each.key for each in self._of(ProposalKind.MISSING) if each.sheet == "lines"}
        stored = {key: row for key, row in self.now["lines"].items() if key not in going}
        people = {**self.now["people"], **changed.get("people", {}), **created.get("people", {})}
        place = SHEETS["people"].place["name"]
        for key, why in contradicting_lines(stored, after, lambda person: str(people[person][place])).items():
            for each in self.taken:
                touches = each.field in ENDS or each.values
                if each.sheet == "lines" and touches and self.keys.get(each.key, each.key) == key:
                    self._refuse(each, why)

    # ------------------------------------------------------------------------------ what it comes to

    def _fitting_rows(self) -> tuple[Rows, Rows]:
        """The rows that can be together; what is refused stays as it was, which others may not fit to."""
        while True:
            created, changed = self._rows()
            refused = len(self.refused)
            self._refuse_circles(created, changed)
            self._refuse_doubles(created, changed)
            self._refuse_contradicting_lines(created, changed)
            if len(self.refused) == refused:
                return created, changed

    def _rows(self) -> tuple[Rows, Rows]:
        """The rows as they will be, new ones and changed ones, by sheet and final key."""
        for each in self._of(ProposalKind.CREATED, ProposalKind.CONFLICTING):
            if each.values:
                self.keys.setdefault(each.key, new_key() if each.is_new else each.key)
        created: Rows = {}
        changed: Rows = {}
        by_row: dict[tuple[str, str], list[Proposal]] = {}
        for each in self._of(ProposalKind.CREATED, ProposalKind.CHANGED, ProposalKind.CONFLICTING):
            if each.values:
                row = tuple(self._final(c.kind, each.values.get(c.id)) for c in SHEETS[each.sheet].columns)
                created.setdefault(each.sheet, {})[self.keys[each.key]] = row
            else:
                by_row.setdefault((each.sheet, each.key), []).append(each)
        for (sheet_id, key), cells in by_row.items():
            sheet = SHEETS[sheet_id]
            after = self._changed_row(sheet, self.now[sheet_id][key], cells)
            if after is not None:
                changed.setdefault(sheet_id, {})[key] = after
        return created, changed

    def _changed_row(self, sheet: Sheet, before: Row, cells: list[Proposal]) -> Row | None:
        values = list(before)
        for each in cells:
            place = sheet.place[each.field]
            values[place] = self._final(sheet.columns[place].kind, each.came_back)
        for columns, default in (("level", "level_date"), ("holder", "holder_since")):
            fields = {each.field for each in cells if each.unit == columns}
            dated = default in fields
            if columns == "level" and fields and not dated:
                values[sheet.place[default]] = self.today
            if columns == "holder" and columns in fields and not dated:
                values[sheet.place[default]] = self.today if values[sheet.place[columns]] else None
        row = tuple(values)
        fault = fault_of(sheet, row, before, self.today)
        if fault is None:
            return row
        for each in cells:
            self._refuse(each, fault.text)
        return None

    def _final(self, kind: Any, value: Any) -> Any:
        """A value with provisional keys replaced by those that new rows got."""
        if isinstance(kind, Reference) and value is not None:
            return self.keys.get(value, value)
        if isinstance(kind, References) and value:
            return tuple(sorted(self.keys.get(key, key) for key in value))
        return value

    def _delete(self, going: list[Proposal]) -> None:
        """Delete rows that were missing; what belongs to them goes too, and may be gone already."""
        by_sheet: dict[str, list[str]] = {}
        for each in going:
            by_sheet.setdefault(each.sheet, []).append(each.key)
        for sheet_id in SHEETS:
            kind = RECORDS[SHEETS[sheet_id].table]
            keys = [key for key in by_sheet.get(sheet_id, ()) if self.session.get(kind, key) is not None]
            if keys:
                delete(self.session, kind, *keys)


def _targets(proposal: Proposal) -> Iterator[tuple[str, str]]:
    """Sheet and key of every row that a proposal points to."""
    sheet = SHEETS[proposal.sheet]
    values = proposal.values or {proposal.field: proposal.came_back}
    for id_, value in values.items():
        match sheet.column(id_).kind:
            case Reference(target) if value is not None:
                yield target, value
            case References(target):
                yield from ((target, key) for key in value or ())


def _circles(key: str, parents: Mapping[str, str | None]) -> bool:
    seen = {key}
    parent = parents.get(key)
    while parent is not None:
        if parent in seen:
            return True
        seen.add(parent)
        parent = parents.get(parent)
    return False
