"""The first sheet of a workbook: what this is, from whom, and what to do with it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING
from unicodedata import east_asian_width

from app.exchange.formats import Formats
from app.exchange.origin import Origin
from app.exchange.references import Labels
from app.exchange.sheets import SHEETS
from app.formats import listing
from app.text import Text

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

MOST_NAMES = 12
MOST_ON_A_LINE = 96
LINE = 16
A4 = 9

STEPS = (
    Text("Change what should be different, add rows below the others, and save the workbook under any name."),
    Text("Where one row points to another, choose the name from the list, or write the name of a new row."),
    Text(
        "Sort, filter, hide and rename as you like; hidden rows and columns belong to the workbook and stay."
    ),
    Text("Send it back. Whoever imports it sees every difference first and decides on each."),
    Text("A row that you delete is listed there as missing, and is kept unless they decide otherwise."),
)


def write_about(
    worksheet: Worksheet, formats: Formats, origin: Origin, labels: Labels, counts: Mapping[str, int]
) -> None:
    """Fill the sheet; ``counts`` are rows by sheet."""
    language = origin.language
    worksheet.hide_gridlines(2)
    worksheet.set_column(0, 0, 3)
    worksheet.set_column(1, 1, 26)
    worksheet.set_column(2, 2, 92)
    worksheet.set_row(1, 30)
    worksheet.set_paper(A4)
    worksheet.set_landscape()
    worksheet.fit_to_pages(1, 1)

    def say(row: int, column: int, text: Text | str, form: object) -> None:
        worksheet.write_string(row, column, text.say(language) if isinstance(text, Text) else text, form)

    say(1, 1, Text("Customer relations, from Loam"), formats.title)
    row = 3
    for label, told in (
        (Text("Sent by"), origin.author or "–"),
        (Text("Written on"), origin.written_at),
        (Text("Customers"), _customers(origin, labels)),
    ):
        say(row, 1, label, formats.strong)
        say(row, 2, told, formats.body)
        row += 1
    row += 1
    say(row, 1, Text("What to do"), formats.strong)
    for step in STEPS:
        worksheet.set_row(row, LINE * (1 + (display_width(step.say(language)) > MOST_ON_A_LINE)))
        say(row, 2, step, formats.body)
        row += 1
    row += 1
    say(row, 1, Text("Cells"), formats.strong)
    say(row, 2, Text("White cells may be changed."), formats.editable_sample)
    say(row + 1, 2, Text("Grey cells are for reading; changes in them are not taken."), formats.fixed_sample)
    row += 3
    say(row, 1, Text("Sheets"), formats.strong)
    row += 1
    for sheet in SHEETS.values():
        title = sheet.title.say(language)
        worksheet.write_url(row, 1, f"internal:'{title}'!A1", formats.link, title)
        say(row, 2, sheet.about, formats.body)
        worksheet.write_number(row, 3, counts[sheet.id], formats.body)
        row += 1


def display_width(text: str) -> int:
    """Columns that a text takes; Chinese characters take two."""
    return sum(2 if east_asian_width(each) in "WF" else 1 for each in text)


def _customers(origin: Origin, labels: Labels) -> Text | str:
    if origin.customers is None:
        return Text("The whole book")
    names = sorted(labels["customers"][key] for key in origin.customers if key in labels["customers"])
    shown = listing(names[:MOST_NAMES], origin.language)
    if len(names) <= MOST_NAMES:
        return shown
    return Text("{names} and {count} more", names=shown, count=len(names) - MOST_NAMES)
