"""Workbooks of other programs on the command line: by a mapping that the book remembers, or a guessed one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import UserError
from app.exchange.arrival import (
    Foreign,
    Homeless,
    Locked,
    compare_calendar_of,
    compare_mapped,
    take_in,
)
from app.exchange.drafting import SUBJECTS, drafts_of, field_name, mapping_from
from app.exchange.mapping import ColumnMapping, Mapping, SheetMapping
from app.exchange.mappings import save_mapping, saved_mappings
from app.exchange.plan import ImportPlan
from app.formats import listing
from app.operations.records import require_name
from app.queries.customer_names import customers_named, name_of_customer, names_like
from app.text import Text
from app.transactions import Transactions
from models.customer import Customer


@dataclass(frozen=True)
class Arrived:
    """A compared workbook. ``notes`` say how it was understood; ``new`` is a mapping to remember."""

    plan: ImportPlan
    notes: tuple[Text, ...] = ()
    new: Mapping | None = None


def compare(transactions: Transactions, path: Path, mapping: str | None, customer: str | None) -> Arrived:
    """Read the workbook at ``path`` and compare it with the book; nothing is written.

    A workbook of another program comes in by the ``mapping`` of that name. Is none remembered, its layout
    is guessed, to be remembered (``remember``). ``customer`` (key or name, old or new) is whose rows are
    that do not say it.

    Raises:
        UserError: the file cannot be read, needs a mapping or must not have one, or does not say whose
            rows these are.
    """
    found = take_in(transactions, path, lambda done, total, text: None)
    if isinstance(found, Locked):
        raise UserError(
            Text("“{file}” is protected with a password. Save it without one and try again.", file=path.name)
        )
    if isinstance(found, Homeless):
        key = None if customer is None else next(iter(transactions.ask(customers_named, [customer])))
        return Arrived(compare_calendar_of(transactions, found, key, lambda done, total, text: None))
    if isinstance(found, ImportPlan):
        if mapping is not None:
            raise UserError(
                Text("“{file}” was written by Loam. Leave --mapping out to take it in.", file=path.name)
            )
        return Arrived(found)
    if mapping is None:
        raise UserError(_needs_mapping(found))
    notes: list[Text] = []
    if customer is not None:
        customer = transactions.ask(name_of_customer, customer)
        notes += transactions.ask(_about_new_customer, customer)
    used = next((each for each in transactions.ask(saved_mappings) if each.name == mapping.strip()), None)
    if used is None:
        used = _guessed(found, mapping.strip(), customer)
        plan = _compared(transactions, found, used)
        return Arrived(plan, (*notes, *_understood(used)), used)
    if customer is not None:
        used = replace(used, fixed={**used.fixed, "customer": customer})
    return Arrived(_compared(transactions, found, used), tuple(notes))


def remember(transactions: Transactions, mapping: Mapping) -> None:
    """Keep a mapping that was guessed, so that the next workbook like this one comes in the same way."""
    transactions.edit(Text("Remember the mapping “{name}”", name=mapping.name), save_mapping, mapping)


def _compared(transactions: Transactions, foreign: Foreign, mapping: Mapping) -> ImportPlan:
    return compare_mapped(transactions, foreign, mapping, lambda done, total, text: None)


def _needs_mapping(foreign: Foreign) -> Text:
    if foreign.known is not None:
        return Text(
            "“{file}” was not written by Loam. The remembered mapping “{name}” fits it:"
            ' add --mapping "{name}".',
            file=foreign.path.name,
            name=foreign.known.name,
        )
    return Text(
        "“{file}” was not written by Loam. Give a mapping a name with --mapping NAME:"
        " its columns are guessed, shown, and remembered under that name.",
        file=foreign.path.name,
    )


def _guessed(foreign: Foreign, name: str, customer: str | None) -> Mapping:
    drafts = drafts_of(foreign.workbook)
    if not any(draft.is_used for draft in drafts):
        raise UserError(
            Text(
                "No table of customers, departments or people was found in “{file}”."
                " Open it in the window, Exchange, and say what its columns mean.",
                file=foreign.path.name,
            )
        )
    nobody = next((draft for draft in drafts if draft.lacks_customer), None)
    if nobody is not None and customer is None:
        raise UserError(
            Text(
                "Sheet “{sheet}” of “{file}” does not say whose people these are."
                " Name the customer with --customer NAME.",
                sheet=nobody.sheet.name,
                file=foreign.path.name,
            )
        )
    return mapping_from(require_name(name), drafts, customer or "")


def _about_new_customer(session: Session, name: str) -> list[Text]:
    if session.scalar(select(Customer.key).where(Customer.name == name)) is not None:
        return []
    said = [Text("“{name}” is not in this book yet and comes in as a new customer.", name=name)]
    if like := names_like(session, name):
        names = listing(f"“{each}”" for each in like)
        said.append(Text("Like it are: {names}. Use that name if it is the one you mean.", names=names))
    return said


def _understood(mapping: Mapping) -> Iterator[Text]:
    """How a guessed mapping reads each column."""
    for table in mapping.sheets:
        yield Text(
            "Sheet “{sheet}”: headings in row {row}, below them: {subject}.",
            sheet=table.sheet,
            row=table.header_row + table.header_rows,
            subject=SUBJECTS[table.subject],
        )
        for column in table.columns:
            if column.fields:
                yield _column(table, column)


def _column(table: SheetMapping, column: ColumnMapping) -> Text:
    names = [str(field_name(table.subject, each)) for each in column.fields if each]
    if column.marks:
        return Text(
            "A tick under “{heading}” says {field}: {value}.",
            heading=column.heading,
            field=names[0],
            value=column.marks,
        )
    return Text(
        "Column “{heading}” is read as: {field}.",
        heading=column.heading or "–",
        field=listing(names),
    )
