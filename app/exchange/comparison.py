"""Three-way comparison, cell by cell: as written, as it came back, as the book is now.

Pure functions on plain values. What the workbook changed and the book did not is a change; what both
changed differently is a conflict; what both changed to the same, or only the book changed, is nothing.
Columns that are taken or left together (a level with its evidence) count as changed in the book when any
of them is. Without knowledge of what was written, a blank cell says nothing and a different value is
a conflict, since nobody knows who changed it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from app.exchange.cells import Reference, folded, same
from app.exchange.checks import fault_of
from app.exchange.columns import Row, Sheet
from app.exchange.plan import Proposal, ProposalKind
from app.exchange.progress import Progress, no_progress
from app.exchange.returned import ReturnedRow, ReturnedSheet
from app.exchange.rows import Rows
from app.exchange.sheets import SHEETS
from app.exchange.spelling import Unread
from app.text import Text

MANY_MISSING = 0.2


@dataclass
class Comparison:
    """The result: proposals in the order of sheets and rows, rows without any, sentences."""

    proposals: list[Proposal] = field(default_factory=list)
    unchanged: int = 0
    notes: list[Text] = field(default_factory=list)


def compare(
    returned: Mapping[str, ReturnedSheet],
    written: Rows | None,
    now: Rows,
    *,
    today: date,
    withheld: frozenset[tuple[str, str, str]] = frozenset(),
    strange_keys: bool = False,
    progress: Progress = no_progress,
) -> Comparison:
    """Compare the sheets of a workbook with what was ``written`` (None: unknown) and the book ``now``.

    ``withheld`` cells say nothing. With ``strange_keys`` a key that is not known names a new row
    (a workbook of another book); else it is a problem.
    """
    result = Comparison()
    for number, sheet in enumerate(SHEETS.values()):
        progress(number, len(SHEETS), Text("Comparing sheet “{sheet}”.", sheet=sheet.title))
        if sheet.id in returned:
            _Sheet(returned[sheet.id], written, now, today, withheld, strange_keys, result).compare()
    return result


class _Sheet:
    """The comparison of one sheet."""

    def __init__(
        self,
        came_back: ReturnedSheet,
        written: Rows | None,
        now: Rows,
        today: date,
        withheld: frozenset[tuple[str, str, str]],
        strange_keys: bool,
        result: Comparison,
    ) -> None:
        self.came_back = came_back
        self.sheet: Sheet = came_back.sheet
        self.written = None if written is None else written.get(self.sheet.id, {})
        self.now = now.get(self.sheet.id, {})
        self.today = today
        self.withheld = withheld
        self.strange_keys = strange_keys
        self.result = result
        self._names: dict[str, list[str]] | None = None

    def compare(self) -> None:
        seen = set()
        for key, row in self._keyed():
            if key:
                seen.add(key)
            found = self._row(key, row)
            self.result.proposals.extend(found)
            self.result.unchanged += not found
        self._missing(seen)

    # -------------------------------------------------------------------------------- which row is which

    def _keyed(self) -> Iterator[tuple[str, ReturnedRow]]:
        """Every row with its key; rows of a sheet that names no row twice may be known without one."""
        natural = self._by_natural()
        for row in self.came_back.rows:
            yield row.key or natural.get(self._natural(row.values) or (), ""), row

    def _by_natural(self) -> dict[tuple[Any, ...], str]:
        if not self.sheet.natural:
            return {}
        taken = {row.key for row in self.came_back.rows}
        return {
            natural: key
            for key, row in self.now.items()
            if key not in taken and (natural := self._natural(dict(enumerate(row)))) is not None
        }

    def _natural(self, values: Mapping[int, Any]) -> tuple[Any, ...] | None:
        """What no two rows of the sheet share; None where it is not known."""
        natural = tuple(values.get(self.sheet.place[column]) for column in self.sheet.natural)
        return None if any(value is None or isinstance(value, Unread) for value in natural) else natural

    # ----------------------------------------------------------------------------------------- one row

    def _row(self, key: str, row: ReturnedRow) -> list[Proposal]:
        written = (self.written or {}).get(key)
        now = self.now.get(key)
        if not key:
            return self._double(row) or self._new_row(row.provisional, row, is_new=True)
        if now is not None:
            return self._known_row(key, row, written, now)
        if written is not None:
            return self._deleted_in_book(key, row, written)
        if self.strange_keys and not self.sheet.fixed_rows:
            return self._new_row(key, row, is_new=False)
        text = Text(
            "The hidden key of this row is not known in this book. Clear it to bring the row in as a new one."
        )
        return [self._proposal(ProposalKind.PROBLEM, row, key, None, message=text)]

    def _double(self, row: ReturnedRow) -> list[Proposal]:
        """A problem where the row says nothing that another one of the workbook does not say."""
        if row.copy_of is not None and row.copy_of.values == row.values:
            text = Text("This row is a copy of another one and says the same. Change it, or delete it.")
        elif (natural := self._natural(row.values)) is not None and natural in self._natural_of_keyed:
            text = Text("There is such a row already. Change that one instead.")
        else:
            return []
        return [self._proposal(ProposalKind.PROBLEM, row, row.provisional, None, message=text, is_new=True)]

    @cached_property
    def _natural_of_keyed(self) -> set[tuple[Any, ...]]:
        rows = self.came_back.rows if self.sheet.natural else ()
        return {natural for row in rows if row.key and (natural := self._natural(row.values)) is not None}

    def _known_row(self, key: str, row: ReturnedRow, written: Row | None, now: Row) -> list[Proposal]:
        edits, problems = self._edits(key, row, written, now)
        if not edits:
            return problems
        if self.sheet.append_only:
            text = Text("A rating that was made stays as it is. Add a new row instead.")
            return problems + [
                self._cell(ProposalKind.PROBLEM, row, key, place, written, now, text) for place in edits
            ]
        merged = tuple(row.values[place] if place in edits else now[place] for place in range(len(now)))
        fault = fault_of(self.sheet, self._fitted(merged, edits), now, self.today)
        blamed = set() if fault is None else {self._unit(column) for column in fault.columns}
        unclear = {each.unit for each in problems if each.unit}
        found = []
        for place in edits:
            if self.sheet.columns[place].unit in unclear:
                text = Text("This is taken together with a cell of its row that is a problem. Mend that one.")
                found.append(self._cell(ProposalKind.PROBLEM, row, key, place, written, now, text))
                continue
            if fault is not None and self._unit(self.sheet.columns[place].id) in blamed:
                found.append(self._cell(ProposalKind.PROBLEM, row, key, place, written, now, fault.text))
                continue
            found.append(self._cell(self._kind(place, written, now), row, key, place, written, now, None))
        return problems + found

    def _unit(self, column: str) -> str:
        """What is taken or left together with a column: its unit, or itself alone."""
        return self.sheet.column(column).unit or column

    def _fitted(self, merged: Row, edits: Iterable[int]) -> Row:
        """A new level that was not dated is dated with the day of the import."""
        if self.sheet.id != "people":
            return merged
        unit, day = self.sheet.units["level"], self.sheet.place["level_date"]
        if day in edits or not any(place in unit for place in edits):
            return merged
        return (*merged[:day], self.today if merged[self.sheet.place["level"]] else None, *merged[day + 1 :])

    def _edits(
        self, key: str, row: ReturnedRow, written: Row | None, now: Row
    ) -> tuple[list[int], list[Proposal]]:
        """Places of the cells that the workbook changed and the book has not, and cells not understood."""
        edits, problems = [], []
        if self.sheet.fixed_rows and written is not None and not self.came_back.incomplete:
            self._put_default(row, now)
        for place, value in row.values.items():
            if (
                written is not None
                and value == written[place]
                and value.__class__ is written[place].__class__
            ):
                continue
            column = self.sheet.columns[place]
            if not column.editable or (self.withheld and (self.sheet.id, key, column.id) in self.withheld):
                continue
            if self.came_back.incomplete and same(value, None):
                continue
            if isinstance(value, Unread):
                problems.append(self._cell(ProposalKind.PROBLEM, row, key, place, written, now, value.text))
                continue
            if written is None:
                if same(value, None) or same(value, now[place]):
                    continue
            elif same(value, written[place]) or same(value, now[place]):
                continue
            if column.required and value is None:
                text = Text("“{column}” is needed. Put a value back.", column=column.heading)
                problems.append(self._cell(ProposalKind.PROBLEM, row, key, place, written, now, text))
                continue
            edits.append(place)
        return sorted(edits), problems

    def _put_default(self, row: ReturnedRow, now: Row) -> None:
        """A setting that was cleared means its default."""
        value, default = self.sheet.place["value"], self.sheet.place["default"]
        if value in row.values and row.values[value] is None:
            row.values[value] = now[default]

    def _kind(self, place: int, written: Row | None, now: Row) -> ProposalKind:
        if written is None:
            return ProposalKind.CHANGED if same(now[place], None) else ProposalKind.CONFLICTING
        together = self.sheet.units.get(self.sheet.columns[place].unit, (place,))
        if any(not same(now[each], written[each]) for each in together):
            return ProposalKind.CONFLICTING
        return ProposalKind.CHANGED

    def _deleted_in_book(self, key: str, row: ReturnedRow, written: Row) -> list[Proposal]:
        edits, problems = self._edits(key, row, written, written)
        if not edits:
            return problems
        values = {column.id: value for column, value in zip(self.sheet.columns, written, strict=True)}
        values |= {self.sheet.columns[place].id: row.values[place] for place in edits}
        text = Text(
            "The book has deleted this row, the workbook has changed it. Taking it brings the row back."
        )
        conflict = Proposal(
            ProposalKind.CONFLICTING,
            self.sheet.id,
            row.sheet_name or self.came_back.name,
            self.came_back.address(row, edits[0]),
            self._label(row),
            key,
            message=text,
            values=values,
        )
        return [*problems, conflict]

    def _new_row(self, key: str, row: ReturnedRow, *, is_new: bool) -> list[Proposal]:
        if self.sheet.fixed_rows:
            text = Text("Rows cannot be added to this sheet. Delete this one.")
            return [self._proposal(ProposalKind.PROBLEM, row, key, None, message=text, is_new=is_new)]
        values: dict[str, Any] = {}
        problems = []
        lacking = False
        for place, column in enumerate(self.sheet.columns):
            value = row.values.get(place)
            if isinstance(value, Unread):
                problems.append(
                    self._proposal(ProposalKind.PROBLEM, row, key, place, message=value.text, is_new=is_new)
                )
                lacking = lacking or column.required
                continue
            if value is None and column.required:
                value = column.default
                if value is None:
                    lacking = True
                    text = Text("“{column}” is needed in a new row. Write it.", column=column.heading)
                    problems.append(
                        self._proposal(ProposalKind.PROBLEM, row, key, place, message=text, is_new=is_new)
                    )
            if column.editable and value is not None:
                values[column.id] = value
        if lacking:
            return problems
        fault = fault_of(self.sheet, tuple(values.get(c.id) for c in self.sheet.columns), None, self.today)
        if fault is not None:
            place = self.sheet.place[fault.columns[0]]
            return [
                *problems,
                self._proposal(ProposalKind.PROBLEM, row, key, place, message=fault.text, is_new=is_new),
            ]
        message = self._namesake(values) if is_new else None
        if row.copy_of is not None:
            message = Text("This row carries the same hidden key as another one. It comes in as a new row.")
        created = self._proposal(
            ProposalKind.CREATED, row, key, None, message=message, is_new=is_new, values=values
        )
        return [created, *problems]

    def _namesake(self, values: Mapping[str, Any]) -> Text | None:
        """Said when a new row has the name of one that is there: never silently a second one."""
        name = values.get(self.sheet.name)
        if not isinstance(name, str):
            return None
        if self._names is None:
            self._names = {}
            place, customer = self.sheet.place[self.sheet.name], self.sheet.place.get("customer")
            for row in self.now.values():
                owner = str(row[customer]) if customer is not None else ""
                self._names.setdefault(f"{owner} {folded(str(row[place] or ''))}", []).append("")
        owner = str(values.get("customer")) if "customer" in self.sheet.place else ""
        if f"{owner} {folded(name)}" not in self._names:
            return None
        return Text(
            "“{name}” is in the book already. Taking this row adds a second one of that name.", name=name
        )

    # -------------------------------------------------------------------------------------- missing rows

    def _missing(self, seen: set[str]) -> None:
        whole = self.came_back.has_keys and not self.came_back.incomplete
        if self.written is None or self.sheet.fixed_rows or not whole:
            return
        gone = [key for key in self.written if key not in seen and key in self.now]
        if len(gone) > MANY_MISSING * len(self.written):
            self.result.notes.append(
                Text(
                    "{count} of {total} rows are not on sheet “{sheet}” any more."
                    " They stay unless you say so.",
                    count=len(gone),
                    total=len(self.written),
                    sheet=self.came_back.name,
                )
            )
        place = self.sheet.place.get(self.sheet.name)
        for key in gone:
            label = str(self.now[key][place] or "") if place is not None else ""
            self.result.proposals.append(
                Proposal(ProposalKind.MISSING, self.sheet.id, self.came_back.name, "", label, key)
            )

    def _label(self, row: ReturnedRow) -> str:
        """What people call the row: its name, or the names it refers to."""
        if self.sheet.name:
            places = [self.sheet.place[self.sheet.name]]
        else:
            places = [
                place
                for place, column in enumerate(self.sheet.columns)
                if isinstance(column.kind, Reference) and column.required and column.id != "customer"
            ]
        cells = (row.cells.get(place) for place in places)
        return " → ".join(str(cell) for cell in cells if cell is not None)

    def _cell(
        self,
        kind: ProposalKind,
        row: ReturnedRow,
        key: str,
        place: int,
        written: Row | None,
        now: Row,
        message: Text | None,
    ) -> Proposal:
        column = self.sheet.columns[place]
        value = row.values[place]
        return Proposal(
            kind,
            self.sheet.id,
            row.sheet_name or self.came_back.name,
            self.came_back.address(row, place),
            self._label(row),
            key,
            column.id,
            None if written is None else written[place],
            str(row.cells.get(place) or "") if isinstance(value, Unread) else value,
            now[place],
            message,
            column.unit,
            unit_now=tuple(now[each] for each in self.sheet.units.get(column.unit, ())),
        )

    def _proposal(
        self, kind: ProposalKind, row: ReturnedRow, key: str, place: int | None, **more: Any
    ) -> Proposal:
        value = row.values.get(place) if place is not None else None
        if isinstance(value, Unread) and place is not None:
            more["came_back"] = str(row.cells.get(place) or "")
        return Proposal(
            kind,
            self.sheet.id,
            row.sheet_name or self.came_back.name,
            self.came_back.address(row, place),
            self._label(row),
            key,
            "" if place is None else self.sheet.columns[place].id,
            **more,
        )
