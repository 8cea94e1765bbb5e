"""A mapping while a person makes it: guessed or remembered at first, corrected column by column."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from app.exchange.guessing import SheetGuess, guess_sheet
from app.exchange.headings import AUXILIARY_FIELDS, FIELDS
from app.exchange.mapping import ColumnMapping, SheetMapping, headings_of, locate
from app.exchange.mapping import Mapping as WorkbookMapping
from app.exchange.sheets import SHEETS
from app.exchange.vocabulary import is_scale, translate
from app.exchange.workbook import SheetData, WorkbookData
from app.text import Text

SUBJECTS: Mapping[str, Text] = {
    "people": Text("People"),
    "customers": Text("Customers"),
    "departments": Text("Departments"),
}
OTHER_NAMES: Mapping[str, Text] = {
    "first_name": Text("First name"),
    "last_name": Text("Last name"),
    "is_company": Text("Whether it is a company"),
    "moment": Text("Current or desired"),
    "identity": Text("Number of the row"),
    "parent_identity": Text("Number of the parent row"),
    "reports_to": Text("Reports to"),
    "parent": Text("Belongs to"),
    "evidence": Text("Evidence of the level"),
    "customer": Text("Customer"),
    "department": Text("Department"),
    "notes": Text("Notes"),
}
SAMPLES = 3
MOST_WORDS = 40


@dataclass
class SheetDraft:
    """One sheet; ``is_used`` says whether it comes in. Rows count from 0; ``certain`` is 0–1 a column."""

    sheet: SheetData
    subject: str = "people"
    header_row: int = 0
    header_rows: int = 1
    columns: list[ColumnMapping] = field(default_factory=list)
    certain: list[float] = field(default_factory=list)
    is_used: bool = False

    def take_guess(self, guess: SheetGuess) -> None:
        """Follow a guess from now on."""
        self.subject, self.is_used = guess.subject, True
        self.header_row, self.header_rows = guess.header_row, guess.header_rows
        self.columns = [each.mapping for each in guess.columns]
        self.certain = [each.confidence for each in guess.columns]

    def set_header(self, row: int) -> None:
        """The headings stand in ``row``: what the columns mean is guessed anew."""
        below = replace(self.sheet, rows=self.sheet.rows[row:], merged=())
        guess = guess_sheet(below)
        self.header_row, self.header_rows = row, 1
        if guess is not None and guess.header_row == 0:
            self.take_guess(replace(guess, header_row=row))
            return
        headings = headings_of(self.sheet, row, 1)
        self.columns = [ColumnMapping(place, text) for place, text in enumerate(headings) if text]
        self.certain = [0.0] * len(self.columns)

    def set_field(self, place: int, name: str) -> None:
        """Column ``place`` of the list means the field ``name``; "" leaves it out."""
        column = self.columns[place]
        self.columns[place] = replace(
            column, fields=(name,) if name else (), separator="", marks="", values={}
        )
        self.certain[place] = 1.0

    def set_subject(self, subject: str) -> None:
        """What the rows mainly are; fields that this subject lacks are left out."""
        self.subject = subject
        known = {*FIELDS[subject], *AUXILIARY_FIELDS}
        for place, column in enumerate(self.columns):
            if any(name and name not in known for name in column.fields):
                self.set_field(place, "")

    def translate(self, place: int, values: Mapping[str, str]) -> None:
        """Words of column ``place`` mean these stored values."""
        self.columns[place] = replace(self.columns[place], values=dict(values))

    def samples(self, place: int) -> list[str]:
        """The first different values of a column."""
        return self._words(place, SAMPLES)

    def unknown_words(self, place: int) -> list[str]:
        """Words of a column that are not on the scale of its field."""
        column = self.columns[place]
        if column.marks or len(column.fields) != 1 or column.fields[0] in AUXILIARY_FIELDS:
            return []
        if not is_scale(column.fields[0]):
            return []
        return [w for w in self._words(place, MOST_WORDS) if translate(column.fields[0], w) is None]

    def _words(self, place: int, most: int) -> list[str]:
        found: dict[str, None] = {}
        for row in range(self.header_row + self.header_rows, len(self.sheet.rows)):
            text = " ".join(str(self.sheet.value(row, self.columns[place].column) or "").split())
            if text:
                found.setdefault(text)
            if len(found) == most:
                break
        return list(found)

    @property
    def fields(self) -> set[str]:
        return {name for column in self.columns for name in column.fields}

    @property
    def lacks_customer(self) -> bool:
        """People and departments without a column that says whose they are."""
        return self.is_used and self.subject != "customers" and "customer" not in self.fields

    @property
    def lacks_name(self) -> bool:
        return self.is_used and not self.fields & {"name", "first_name", "last_name"}

    def mapping(self) -> SheetMapping:
        return SheetMapping(
            self.sheet.name, self.subject, self.header_row, self.header_rows, tuple(self.columns)
        )


def drafts_of(workbook: WorkbookData, known: WorkbookMapping | None = None) -> list[SheetDraft]:
    """A draft for every visible sheet with rows: as ``known`` says, else guessed."""
    drafts = [SheetDraft(sheet) for sheet in workbook.sheets if sheet.rows and not sheet.hidden]
    if known is not None:
        for table in known.sheets:
            located = locate(workbook, table)
            for draft in drafts if located is not None else []:
                if located is not None and draft.sheet.name == located.sheet.name:
                    draft.is_used, draft.subject = True, table.subject
                    draft.header_row, draft.header_rows = located.header_row, table.header_rows
                    draft.columns = [
                        replace(column, column=located.columns[column.column])
                        for column in table.columns
                        if column.column in located.columns
                    ]
                    draft.certain = [1.0] * len(draft.columns)
        return drafts
    for draft in drafts:
        guess = guess_sheet(draft.sheet)
        if guess is not None:
            draft.take_guess(guess)
        else:
            draft.set_header(0)
    return drafts


def mapping_from(name: str, drafts: Iterable[SheetDraft], customer: str = "") -> WorkbookMapping:
    """The drafts that are used as a mapping; ``customer`` is whose rows are that do not say it."""
    fixed = {"customer": customer} if customer else {}
    return WorkbookMapping(name, tuple(draft.mapping() for draft in drafts if draft.is_used), fixed)


def fields_of(subject: str) -> list[tuple[str, Text]]:
    """Fields that a column may mean, with their names."""
    return [(name, field_name(subject, name)) for name in (*FIELDS[subject], *AUXILIARY_FIELDS)]


def field_name(subject: str, name: str) -> Text:
    """What people call a field of a subject."""
    sheet = SHEETS[subject]
    return sheet.column(name).heading if name in sheet.place else OTHER_NAMES[name]
