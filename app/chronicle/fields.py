"""What the kinds of records and their fields are called, and how values read.

Headings are those of the workbooks (``app.exchange.sheets``); here stand only the fields that no
workbook shows.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any

from app.exchange.cells import ANSWERS, Answer, Percent, choice_label
from app.exchange.columns import Column
from app.exchange.sheets import SHEETS
from app.formats import day, exact_amount, moment, number, percentage
from app.text import Text, language

KINDS: Mapping[str, Text] = {
    "customer": Text("Customer"),
    "department": Text("Department"),
    "stakeholder": Text("Person"),
    "seat": Text("Seat"),
    "seat_tenure": Text("Holder of a seat"),
    "influence_line": Text("Line"),
    "buying_step": Text("Buying step"),
    "step_seat": Text("Seat in a buying step"),
    "rival": Text("Rival"),
    "rival_tie": Text("Tie to a rival"),
    "rating": Text("Rating"),
    "activity": Text("Activity"),
    "activity_participant": Text("Participant"),
    "plan_item": Text("Plan item"),
    "insight_section": Text("Insight section"),
    "source": Text("Source"),
    "citation": Text("Citation"),
    "team_member": Text("Team member"),
    "team_assignment": Text("Assignment"),
    "series_exception": Text("Exception of a series"),
    "cadence": Text("Cadence"),
    "activity_template": Text("Activity template"),
    "meeting_topic": Text("Topic of a meeting"),
    "promise": Text("Promise"),
    "opinion": Text("Opinion"),
    "gift": Text("Gift"),
    "memorable_date": Text("Day to remember"),
    "reception": Text("Reception of guests"),
    "agenda_line": Text("Line of an agenda"),
    "agenda_guest": Text("Guest of a line"),
    "transfer_time": Text("Way between places"),
    "plan_template": Text("Plan template"),
    "plan_template_item": Text("Item of a template"),
    "support_request": Text("Support request"),
    "customer_rating": Text("Rating of a customer"),
    "agreement": Text("Agreement"),
    "agreement_project": Text("Locked project"),
    "innovation_centre": Text("Innovation centre"),
    "innovation_topic": Text("Topic of innovation"),
    "assessment": Text("Assessment"),
    "setting": Text("Setting"),
    "workbook_mapping": Text("Mapping of a workbook"),
    "ledger_entry": Text("Workbook"),
}
"""What people call the records of each table."""

_MAP = {"map_x": Text("Place on the map, across"), "map_y": Text("Place on the map, down")}

FURTHER: Mapping[str, Mapping[str, Text]] = {
    "stakeholder": _MAP,
    "seat": _MAP,
    "seat_tenure": {
        "seat_key": Text("Position"),
        "stakeholder_key": Text("Held by"),
        "since": Text("Held since"),
        "until": Text("Held until"),
    },
    "agenda_guest": {"line_key": Text("Line of an agenda"), "stakeholder_key": Text("Guest")},
    "step_seat": {"step_key": Text("Buying step"), "seat_key": Text("Position")},
    "activity_participant": {
        "activity_key": Text("Activity"),
        "stakeholder_key": Text("Customer's person"),
        "member_key": Text("Our person"),
    },
    "citation": {
        "section_key": Text("Section"),
        "source_key": Text("Source"),
        "passage": Text("Passage"),
    },
    "workbook_mapping": {"name": Text("Name")},
    "ledger_entry": {
        "file_name": Text("File"),
        "author": Text("Who"),
        "revision": Text("Revision"),
    },
}

_SHEETS = {sheet.table: sheet for sheet in SHEETS.values()}


def columns_of(table: str) -> dict[str, Column | None]:
    """The fields of a table that people see, in order: with their workbook column if they have one."""
    sheet = _SHEETS.get(table)
    shown: dict[str, Column | None] = {}
    if sheet is not None:
        shown |= {column.stored: column for column in sheet.columns if not column.virtual}
    return shown | dict.fromkeys(FURTHER.get(table, {}))


def heading(table: str, name: str) -> str:
    """What the field is called in the current language."""
    column = columns_of(table).get(name)
    return str(column.heading if column is not None else FURTHER[table][name])


def in_words(value: Any, column: Column | None = None) -> str:
    """A value as people read it; "" for none. References are named by the caller."""
    if value is None:
        return ""
    if isinstance(value, Text):
        return str(value)
    if isinstance(value, Enum):
        return choice_label(value, language())
    if isinstance(value, bool):
        return str(ANSWERS[Answer.YES if value else Answer.NO])
    if isinstance(value, datetime):
        return moment(value)
    if isinstance(value, date):
        return day(value)
    if isinstance(value, Decimal):
        return exact_amount(value)
    if isinstance(value, int | float):
        share = column is not None and isinstance(column.kind, Percent)
        return percentage(Decimal(repr(value)) / 100, _places(value)) if share else figure(value)
    return str(value)


def figure(value: float) -> str:
    """A number with as many decimals as it has, four at most."""
    return number(value, _places(value))


def _places(value: float) -> int:
    rounded = f"{round(value, 4):f}".rstrip("0")
    return len(rounded.partition(".")[2])
