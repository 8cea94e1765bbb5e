"""Workbooks of other programs: what a mapping made of them, in the shape that is compared.

Rows have no keys there, so they are matched by name: customers in the book, departments and people
within their customer. A customer that only is mentioned comes in as a row of its own.
"""

from __future__ import annotations

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


def sheets_of(mapped: Mapped, now: Rows, names: Names) -> dict[str, ReturnedSheet]:
    """The mapped rows as sheets of ours; ``names`` learns which new row belongs to which customer."""
    gathering = _Gathering(now, names)
    for row in (*mapped.customers, *_mentioned(mapped)):
        gathering.take("customers", row)
    for row in mapped.departments:
        gathering.take("departments", row)
    for row in mapped.people:
        gathering.take("people", row)
    for row in mapped.people:
        if "reports_to" in row.values:
            gathering.take_line(row)
    return {sheet.sheet.id: sheet for sheet in gathering.sheets.values() if sheet.rows}


def problems_of(mapped: Mapped) -> Iterator[Proposal]:
    """What the mapping did not understand, as problems with sheet and cell."""
    for problem in mapped.problems:
        sheet, _, cell = problem.address.rpartition("!")
        yield Proposal(
            ProposalKind.PROBLEM, "", sheet or cell, cell if sheet else "", "", "", message=problem.text
        )


def notes_of(mapped: Mapped) -> Iterator[Text]:
    """Columns and sheets that were left out."""
    for address, heading in mapped.unmapped:
        yield Text(
            "Column “{heading}” ({place}) is in no field and was not read.", heading=heading, place=address
        )
    for sheet in mapped.skipped:
        yield Text("Sheet “{sheet}” is not part of the mapping and was not read.", sheet=sheet)


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

    def take(self, sheet_id: str, row: MappedRow) -> None:
        """Add a row, with the key of the one of its name that is in the book, if there is just one."""
        sheet = SHEETS[sheet_id]
        customer = self._customer(row) if sheet_id != "customers" else ""
        known = self._known(sheet, row.values["name"], customer or "")
        key = known[0] if len(known) == 1 and known[0] not in self.used else ""
        values = {name: value for name, value in row.values.items() if name in sheet.place}
        returned = self._row(sheet, key, values, row.addresses, row.places[0])
        if sheet_id == "customers" and not known:
            known.append(returned.provisional)
        self.used.add(key or returned.provisional)
        if customer:
            self.owners[key or returned.provisional] = customer
        self.sheets[sheet_id].rows.append(returned)

    def take_line(self, row: MappedRow) -> None:
        """The line from a person to the manager."""
        values = {"customer": row.values.get("customer"), "from": row.name, "to": row.values["reports_to"]}
        values["kind"] = choice_label(LineKind.REPORTS_TO, self.names.language)
        places = dict.fromkeys(values, row.addresses["reports_to"])
        returned = self._row(SHEETS["lines"], "", values, places, row.places[0])
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


def _cell(address: str) -> str:
    return address.rpartition("!")[2]
