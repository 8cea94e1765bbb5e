"""Carries out a mapping: a foreign workbook's cells as customers, departments and people.

Nothing is lost silently: what is not understood is a problem with its address, what is left out is listed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime

from app.exchange.headings import AUXILIARY_FIELDS, FIELDS, HAN, meanings, normal_heading
from app.exchange.mapping import ColumnMapping, Located, Mapping, SheetMapping, headings_of, locate
from app.exchange.vocabulary import is_scale, is_yes, translate
from app.exchange.workbook import CellError, SheetData, Uncached, Value, WorkbookData
from app.text import Text

NUMBER = re.compile(r"[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:[eE][+-]?\d+)?")
TOTALS = frozenset({"total", "totals", "grand total", "sum", "合计", "总计", "小计", "suma", "total general"})
NAME_PARTS = ("first_name", "last_name")
JOINED = {"notes": "\n", "address": ", "}


@dataclass(frozen=True)
class MappedRow:
    """A record as the workbook states it: raw values by field, the address of each, its sheet row.

    Scale fields hold stored values (level "1", power "5", role "D" …); the rest is text, a number
    or a date as found. A field the workbook leaves blank is absent. ``places`` are all rows
    (address of the name) that were put together.
    """

    subject: str
    values: dict[str, Value]
    addresses: dict[str, str]
    places: tuple[str, ...]

    @property
    def name(self) -> str:
        return str(self.values["name"])


@dataclass(frozen=True)
class RowProblem:
    """Something that was not taken over, where, and why."""

    address: str
    text: Text


@dataclass(frozen=True)
class Mapped:
    """What came out of a workbook. ``unmapped`` are addresses and headings of columns with values
    that are left out, ``skipped`` the sheets with values but without a mapping, ``namesakes`` people
    of one name that the workbook tells apart: name and both addresses."""

    customers: tuple[MappedRow, ...]
    departments: tuple[MappedRow, ...]
    people: tuple[MappedRow, ...]
    problems: tuple[RowProblem, ...]
    unmapped: tuple[tuple[str, str], ...]
    skipped: tuple[str, ...]
    namesakes: tuple[tuple[str, str, str], ...] = ()

    @property
    def duplicates(self) -> tuple[MappedRow, ...]:
        """Records that stand in more than one row of the workbook."""
        rows = (*self.customers, *self.people)
        return tuple(row for row in rows if len(row.places) > 1)


@dataclass
class _Draft:
    """One row of the table before it is told apart into records."""

    place: str
    values: dict[str, Value] = field(default_factory=dict)
    addresses: dict[str, str] = field(default_factory=dict)
    headings: dict[str, str] = field(default_factory=dict)
    continues: bool = False

    def put(self, name: str, value: Value, address: str, heading: str) -> None:
        """Keep ``value`` in field ``name``; notes and addresses are joined, else the first counts."""
        if name == "notes" and ("notes", 1.0) not in meanings(heading):
            value = f"{heading}: {value}" if heading else value
        if name not in self.values:
            self.values[name], self.addresses[name], self.headings[name] = value, address, heading
        elif name in JOINED:
            self.values[name] = f"{self.values[name]}{JOINED[name]}{value}"

    def record(self, subject: str, values: dict[str, Value]) -> MappedRow:
        addresses = {name: self.addresses.get(name, self.place) for name in values}
        return MappedRow(subject, values, addresses, (self.place,))


def apply_mapping(workbook: WorkbookData, mapping: Mapping) -> Mapped:
    """The records of ``workbook`` as ``mapping`` sees it, companies and persons told apart."""
    applying = _Applying(mapping.fixed)
    used: set[str] = set()
    unmapped: list[tuple[str, str]] = []
    for table in mapping.sheets:
        located = locate(workbook, table)
        if located is None:
            text = Text(
                "The headings of sheet “{sheet}” have changed, so it was left out.", sheet=table.sheet
            )
            applying.problems.append(RowProblem(table.sheet, text))
            continue
        used.add(located.sheet.name)
        applying.table(located, table)
        unmapped += _unmapped(located, table)
    skipped = tuple(sheet.name for sheet in workbook.sheets if sheet.rows and sheet.name not in used)
    return applying.outcome(tuple(unmapped), skipped)


def _unmapped(located: Located, table: SheetMapping) -> Iterator[tuple[str, str]]:
    """Columns with values that no field takes: address and heading."""
    sheet, first = located.sheet, located.header_row + table.header_rows
    read = {
        located.columns[column.column]
        for column in table.columns
        if column.fields and column.column in located.columns
    }
    for place, heading in enumerate(headings_of(sheet, located.header_row, table.header_rows)):
        if place not in read and any(
            sheet.value(row, place) is not None for row in range(first, len(sheet.rows))
        ):
            yield sheet.address(located.header_row, place), heading


class _Applying:
    """Collects records and problems over all tables of a workbook."""

    def __init__(self, fixed: dict[str, str]) -> None:
        self.fixed = fixed
        self.problems: list[RowProblem] = []
        self.namesakes: list[tuple[str, str, str]] = []
        self.unknown: dict[tuple[str, str], list[str]] = {}
        self.records: dict[str, dict[tuple[object, ...], MappedRow]] = {subject: {} for subject in FIELDS}

    def outcome(self, unmapped: tuple[tuple[str, str], ...], skipped: tuple[str, ...]) -> Mapped:
        for (heading, value), addresses in self.unknown.items():
            text = Text(
                "“{value}” under “{heading}” is not understood and was left out; cells like this: {count}.",
                value=value,
                heading=heading,
                count=len(addresses),
            )
            self.problems.append(RowProblem(addresses[0], text))
        rows = {subject: tuple(found.values()) for subject, found in self.records.items()}
        return Mapped(
            rows["customers"],
            rows["departments"],
            rows["people"],
            tuple(self.problems),
            unmapped,
            skipped,
            tuple(self.namesakes),
        )

    def table(self, located: Located, table: SheetMapping) -> None:
        """Take over every row of one table."""
        drafts = list(self._drafts(located, table))
        names = {draft.values.get("identity"): draft.values.get("name") for draft in drafts}
        tells_companies = any("is_company" in column.fields for column in table.columns)
        for draft in drafts:
            parent = names.get(draft.values.get("parent_identity"))
            if parent is not None and "parent_identity" in draft.values:
                draft.put("parent", parent, draft.addresses["parent_identity"], "")
            self._divide(draft, table.subject, tells_companies)

    def _drafts(self, located: Located, table: SheetMapping) -> Iterator[_Draft]:
        sheet, first = located.sheet, located.header_row + table.header_rows
        headings = headings_of(sheet, located.header_row, table.header_rows)
        for number in range(first, len(sheet.rows)):
            row = sheet.rows[number]
            if not row or [str(value).strip() for value in row if value is not None] == [
                text for text in headings if text
            ]:
                continue
            start = next(place for place, value in enumerate(row) if value is not None)
            draft = _Draft(sheet.address(number, start))
            for column in table.columns:
                place = located.columns.get(column.column)
                if place is not None and column.fields:
                    self._read(draft, column, sheet, number, place)
            _complete(draft)
            if self._is_record(draft, str(row[start])):
                yield draft

    def _read(self, draft: _Draft, column: ColumnMapping, sheet: SheetData, row: int, place: int) -> None:
        cell, address = sheet.shown(row, place), sheet.address(row, place)
        if cell is None:
            return
        if isinstance(cell, CellError):
            text = Text("This cell shows the error {code} and was left out.", code=cell.code)
            self.problems.append(RowProblem(address, text))
        elif isinstance(cell, Uncached):
            text = Text("This formula was never calculated. Open the workbook in Excel and save it.")
            self.problems.append(RowProblem(address, text))
        elif column.marks:
            if is_yes(cell):
                draft.put(column.fields[0], column.marks, address, column.heading)
            else:
                self.unknown.setdefault((column.heading, str(cell)), []).append(address)
        else:
            parts = str(cell).split(column.separator, len(column.fields) - 1) if column.separator else [cell]
            for name, part in zip(column.fields, parts, strict=False):
                value = self._value(name, part, column, address) if name else None
                if value is not None:
                    draft.put(name, value, address, column.heading)

    def _value(self, name: str, cell: Value, column: ColumnMapping, address: str) -> Value:
        """A cell as the field ``name`` takes it; ``None`` for blanks and words not understood."""
        if not is_scale(name):
            return _plain(name, cell)
        own = {normal_heading(word): value for word, value in column.values.items()}
        value = own.get(normal_heading(str(cell))) or translate(name, cell)
        if value is None and str(cell).strip():
            self.unknown.setdefault((column.heading, str(cell).strip()), []).append(address)
        return value

    def _is_record(self, draft: _Draft, start: str) -> bool:
        """Whether the row names something; says so where it does not."""
        name = str(draft.values.get("name", ""))
        if not name:
            text = Text("This row has no name and was left out: “{start}”.", start=start)
        elif name.casefold() in TOTALS:
            text = Text("“{name}” is a sum and was left out.", name=name)
        elif not re.search(r"\w", name):
            text = Text("The name “{name}” cannot be read, so the row was left out.", name=name)
        else:
            return True
        self.problems.append(RowProblem(draft.place, text))
        return False

    def _divide(self, draft: _Draft, subject: str, tells_companies: bool) -> None:
        """Make the records that one row states."""
        values = {name: value for name, value in draft.values.items() if name not in AUXILIARY_FIELDS}
        if tells_companies:
            subject = "customers" if is_yes(draft.values.get("is_company")) else "people"
        own = {name: value for name, value in values.items() if name in FIELDS[subject]}
        rest = {name: value for name, value in values.items() if name not in own}
        company = own.get("customer")
        if subject == "people" and company is not None and not tells_companies:
            self._keep(draft.record("customers", {"name": company, **rest}), draft)
        elif rest:
            lines = [f"{draft.headings[name]}: {value}" for name, value in rest.items()]
            own["notes"] = "\n".join([str(own[name]) for name in ("notes",) if name in own] + lines)
        if subject != "customers":
            own |= {
                name: value
                for name, value in self.fixed.items()
                if name in FIELDS[subject] and name not in own
            }
        if subject == "people" and "department" in own:
            unit = {"name": own["department"], **({"customer": own["customer"]} if "customer" in own else {})}
            self._keep(draft.record("departments", unit), draft)
        self._keep(draft.record(subject, own), draft)

    def _keep(self, row: MappedRow, draft: _Draft) -> None:
        """Add a record, or put it together with one of the same name that it does not contradict.

        People of one name that differ are two people, which is normal.
        """
        known = self.records[row.subject]
        key: tuple[object, ...] = (row.name.casefold(), str(row.values.get("customer", "")).casefold())
        first = known.get(key)
        if first is None:
            known[key] = row
            return
        differing = [
            name
            for name, value in row.values.items()
            if name not in JOINED and first.values.get(name, value) != value
        ]
        if differing and row.subject == "people":
            self.namesakes.append((row.name, first.addresses["name"], row.addresses["name"]))
            known[(*key, row.places)] = row
            return
        if differing:
            text = Text(
                "“{name}” also stands at {other} with other values.",
                name=row.name,
                other=first.addresses["name"],
            )
            self.problems.append(RowProblem(row.addresses[differing[0]], text))
        known[key] = _together(first, row, draft.continues)


def _together(first: MappedRow, second: MappedRow, continues: bool) -> MappedRow:
    values = {**second.values, **first.values}
    for name, mark in JOINED.items():
        both = [str(row.values[name]) for row in (first, second) if name in row.values]
        lines = [line for text in both for line in text.split(mark)]
        if lines:
            values[name] = mark.join(dict.fromkeys(lines))
    places = first.places if continues else (*first.places, *second.places)
    return MappedRow(first.subject, values, {**second.addresses, **first.addresses}, places)


def _complete(draft: _Draft) -> None:
    """Put first and last name together, and a desired level where it belongs."""
    values = draft.values
    if "name" not in values and (names := [str(values[part]) for part in NAME_PARTS if part in values]):
        family_first = HAN.search("".join(names))
        values["name"] = "".join(reversed(names)) if family_first else " ".join(names)
        draft.addresses["name"] = next(draft.addresses[part] for part in NAME_PARTS if part in values)
    if values.get("moment") == "desired":
        draft.continues = True
        if "level" in values:
            values["target"] = values.pop("level")
            draft.addresses["target"] = draft.addresses.pop("level")


def _plain(name: str, cell: Value) -> Value:
    """Text without outer blanks, except a birthday's date and a revenue's number; blank is ``None``."""
    if name == "birthday" and isinstance(cell, date):
        return cell.date() if isinstance(cell, datetime) else cell
    if isinstance(cell, datetime | date):
        return cell.isoformat(" ") if isinstance(cell, datetime) else cell.isoformat()
    if name == "revenue" and not isinstance(cell, bool):
        text = str(cell).strip()
        return float(text.replace(",", "")) if NUMBER.fullmatch(text) else text or None
    if isinstance(cell, float):
        return f"{cell:.15g}"
    return str(cell).strip() or None
