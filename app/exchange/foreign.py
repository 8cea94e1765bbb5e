"""Workbooks of other programs: what a mapping made of them, in the shape that is compared.

Rows have no keys there, so they are matched by name: customers in the book, departments and people
within their customer; people of one name by what else tells them apart. A customer that only is
mentioned comes in as a row of its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from app.exchange.applying import Mapped, MappedRow
from app.exchange.cells import choice_label, folded
from app.exchange.columns import Sheet
from app.exchange.plan import Proposal, ProposalKind
from app.exchange.references import Names
from app.exchange.returned import ReturnedRow, ReturnedSheet
from app.exchange.rows import Rows
from app.exchange.sheets import SHEETS
from app.exchange.workbook import Cell
from app.text import Text
from models.values import LineKind

TELLING = ("title", "department", "phone", "email", "wechat")
"""What tells people of one name apart."""


def sheets_of(mapped: Mapped, now: Rows, names: Names) -> dict[str, ReturnedSheet]:
    """The mapped rows as sheets of ours; ``names`` learns which new row belongs to which customer."""
    gathering = _Gathering(now, names, Counter(map(_whose_name, mapped.people)))
    for row in (*mapped.customers, *_mentioned(mapped)):
        gathering.take("customers", row)
    for row in mapped.departments:
        gathering.take("departments", row)
    keys = [gathering.take("people", row) for row in mapped.people]
    for row, key in zip(mapped.people, keys, strict=True):
        if "reports_to" in row.values:
            gathering.take_line(row, key)
    return {sheet.sheet.id: sheet for sheet in gathering.sheets.values() if sheet.rows}


def problems_of(mapped: Mapped) -> Iterator[Proposal]:
    """What the mapping did not understand, as problems with sheet and cell."""
    for problem in mapped.problems:
        sheet, _, cell = problem.address.rpartition("!")
        yield Proposal(
            ProposalKind.PROBLEM, "", sheet or cell, cell if sheet else "", "", "", message=problem.text
        )


def notes_of(mapped: Mapped) -> Iterator[Text]:
    """Columns and sheets that were left out, and people of one name."""
    for address, heading in mapped.unmapped:
        yield Text(
            "Column “{heading}” ({place}) is in no field and was not read.", heading=heading, place=address
        )
    for sheet in mapped.skipped:
        yield Text("Sheet “{sheet}” is not part of the mapping and was not read.", sheet=sheet)
    for name, first, second in mapped.namesakes:
        yield Text(
            "“{name}” stands at {first} and with other values at {second}: taken as two people.",
            name=name,
            first=first,
            second=second,
        )


def _mentioned(mapped: Mapped) -> Iterator[MappedRow]:
    """Customers that departments and people belong to and that have no row of their own."""
    known = {folded(row.name) for row in mapped.customers}
    for row in (*mapped.departments, *mapped.people):
        name = row.values.get("customer")
        if name is not None and folded(str(name)) not in known:
            known.add(folded(str(name)))
            address = row.addresses["customer"]
            yield MappedRow("customers", {"name": name}, {"name": address}, (address,))


@dataclass
class _Gathering:
    now: Rows
    names: Names
    named: Counter[tuple[str, str]]
    """How many people of the workbook have a name at a customer."""
    sheets: dict[str, ReturnedSheet] = field(default_factory=dict)
    keys: dict[tuple[str, str, str], list[str]] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)
    owners: dict[str, str | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for sheet_id in ("customers", "departments", "people", "lines"):
            sheet = SHEETS[sheet_id]
            self.sheets[sheet_id] = ReturnedSheet(
                sheet, sheet.title.source, [], {place: place for place in range(len(sheet.columns))}, False
            )
            if sheet_id != "lines":
                for key, row in self.now[sheet_id].items():
                    self._known(sheet, sheet.value(row, "name"), self._owner(sheet, row)).append(key)
        self.owners.update(self.names.owners)
        self.names.owners = self.owners

    def _owner(self, sheet: Sheet, row: tuple[Any, ...]) -> str:
        return str(sheet.value(row, "customer")) if "customer" in sheet.place else ""

    def _known(self, sheet: Sheet, name: Any, owner: str) -> list[str]:
        return self.keys.setdefault((sheet.id, owner, folded(str(name))), [])

    def take(self, sheet_id: str, row: MappedRow) -> str:
        """Add a row, with the key of the one of its name that is in the book; returns its key or the
        provisional one."""
        sheet = SHEETS[sheet_id]
        customer = self._customer(row) if sheet_id != "customers" else ""
        known = self._known(sheet, row.values["name"], customer or "")
        if sheet_id == "people" and max(len(known), self.named[_whose_name(row)]) > 1:
            key = self._namesake(row, known)
        else:
            key = known[0] if len(known) == 1 and known[0] not in self.used else ""
        values = {name: value for name, value in row.values.items() if name in sheet.place}
        returned = self._row(sheet, key, values, row.addresses, row.places[0])
        if sheet_id == "customers" and not known:
            known.append(returned.provisional)
        self.used.add(key or returned.provisional)
        if customer:
            self.owners[key or returned.provisional] = customer
        self.sheets[sheet_id].rows.append(returned)
        return key or returned.provisional

    def _namesake(self, row: MappedRow, known: list[str]) -> str:
        """The one of several people of a name with which the row has most in common, if there is one."""
        common = {key: self._in_common(row, key) for key in known if key not in self.used}
        most = max(common.values(), default=0)
        best = [key for key, count in common.items() if count == most]
        return best[0] if most and len(best) == 1 else ""

    def _in_common(self, row: MappedRow, key: str) -> int:
        sheet, own = SHEETS["people"], self.now["people"][key]
        said = {name: sheet.value(own, name) for name in TELLING}
        if said["department"] is not None:
            of_department = self.now["departments"][said["department"]]
            said["department"] = SHEETS["departments"].value(of_department, "name")
        return sum(
            value is not None and folded(str(row.values.get(name, ""))) == folded(str(value))
            for name, value in said.items()
        )

    def take_line(self, row: MappedRow, person: str) -> None:
        """The line from a person, given by key, to the manager."""
        values = {"customer": row.values.get("customer"), "from": row.name, "to": row.values["reports_to"]}
        values["kind"] = choice_label(LineKind.REPORTS_TO, self.names.language)
        places = dict.fromkeys(values, row.addresses["reports_to"])
        returned = self._row(SHEETS["lines"], "", values, places, row.places[0])
        returned.values[SHEETS["lines"].place["from"]] = person
        self.sheets["lines"].rows.append(returned)

    def _customer(self, row: MappedRow) -> str | None:
        name = row.values.get("customer")
        found = self._known(SHEETS["customers"], name, "") if name is not None else []
        return found[0] if len(found) == 1 else None

    def _row(
        self, sheet: Sheet, key: str, values: Mapping[str, Cell], addresses: Mapping[str, str], place: str
    ) -> ReturnedRow:
        number = len(self.sheets[sheet.id].rows)
        cells = {sheet.place[name]: value for name, value in values.items()}
        found = ReturnedRow(number, key, f"new-{sheet.id}-{number}", cells)
        found.addresses = {
            sheet.place[name]: _cell(addresses.get(name, place)) for name in (*values, sheet.name) if name
        }
        found.sheet_name = place.rpartition("!")[0]
        return found


def _whose_name(row: MappedRow) -> tuple[str, str]:
    return folded(str(row.values.get("customer", ""))), folded(row.name)


def _cell(address: str) -> str:
    return address.rpartition("!")[2]
