"""Guesses how a foreign workbook is laid out: where its tables are and what their columns mean."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.exchange.headings import CUSTOMER_FIELDS, PEOPLE_FIELDS, headings_in, meanings, normal_heading
from app.exchange.mapping import HEADER_DEPTH, ColumnMapping, Mapping, SheetMapping, headings_of
from app.exchange.vocabulary import TITLE_WORDS, is_scale, is_yes, translate
from app.exchange.workbook import Cell, SheetData, WorkbookData

SAMPLE_ROWS = 200
NARROW = 12
LONGEST_HEADING = 250
MOST = 0.6
CARRIED_ALONG = 0.3
NAMING = frozenset({"name", "person", "first_name", "customer", "department"})
SHARED = frozenset({"name", "phone", "notes", "address"})
ONLY_CUSTOMER = frozenset(CUSTOMER_FIELDS) - frozenset(PEOPLE_FIELDS)
ONLY_PERSON = frozenset(PEOPLE_FIELDS) - frozenset(CUSTOMER_FIELDS) - {"customer"}
JOINED = frozenset({"notes", "address"})


@dataclass(frozen=True)
class ColumnGuess:
    """What a column seems to be, with ``confidence`` 0–1 (0: left out)."""

    mapping: ColumnMapping
    confidence: float


@dataclass(frozen=True)
class SheetGuess:
    """A table found in a sheet; rows from 0. ``confidence`` 0–1 is the mean of its columns used."""

    sheet: str
    subject: str
    header_row: int
    header_rows: int
    first_row: int
    columns: tuple[ColumnGuess, ...]

    @property
    def confidence(self) -> float:
        used = [column.confidence for column in self.columns if column.mapping.fields]
        return sum(used) / len(used) if used else 0.0

    def mapping(self) -> SheetMapping:
        return SheetMapping(
            self.sheet,
            self.subject,
            self.header_row,
            self.header_rows,
            tuple(column.mapping for column in self.columns),
        )


@dataclass
class _Column:
    """A column while it is guessed."""

    place: int
    heading: str
    values: Sequence[Cell]
    mapping: ColumnMapping
    confidence: float = 0.0

    def take(self, confidence: float, *fields: str, separator: str = "", marks: str = "") -> None:
        self.confidence = confidence
        self.mapping = replace(self.mapping, fields=fields, separator=separator, marks=marks)

    @property
    def field(self) -> str:
        return self.mapping.fields[0] if len(self.mapping.fields) == 1 else ""


def guess_layout(workbook: WorkbookData) -> list[SheetGuess]:
    """The tables of all sheets that are not hidden; sheets without a table we know are left out."""
    guesses = (guess_sheet(sheet) for sheet in workbook.sheets if not sheet.hidden)
    return [guess for guess in guesses if guess is not None]


def mapping_of(name: str, guesses: Sequence[SheetGuess]) -> Mapping:
    """The guesses as a mapping that can be applied, corrected and remembered as ``name``."""
    return Mapping(name, tuple(guess.mapping() for guess in guesses))


def guess_sheet(sheet: SheetData) -> SheetGuess | None:
    """The table of one sheet, or ``None`` where nothing names a customer, person or department."""
    best: tuple[float, int, int] = (0.0, 0, 0)
    for row in range(min(len(sheet.rows), HEADER_DEPTH)):
        for rows in (1, 2):
            if row + rows < len(sheet.rows) and (score := _header_score(sheet, row, rows)) > best[0]:
                best = (score, row, rows)
    score, header_row, header_rows = best
    if not score:
        return None
    columns = _columns(sheet, header_row, header_rows)
    for column in columns:
        _guess_column(column)
    _guess_marks(columns)
    subject = _settle_names(columns)
    if subject is None:
        return None
    _settle_rest(columns, subject)
    first_row = header_row + header_rows
    guessed = tuple(ColumnGuess(column.mapping, column.confidence) for column in columns)
    return SheetGuess(sheet.name, subject, header_row, header_rows, first_row, guessed)


def _header_score(sheet: SheetData, row: int, rows: int) -> float:
    """How much a row looks like headings: known meanings count, numbers and long texts speak against."""
    cells = [value for line in sheet.rows[row : row + rows] for value in line if value is not None]
    texts = [value for value in cells if isinstance(value, str) and len(value) <= LONGEST_HEADING]
    headings = [heading for heading in headings_of(sheet, row, rows) if heading]
    if len(headings) < 2 or not texts:
        return 0.0
    fields: dict[str, float] = {}
    for heading in headings:
        parts = _parts(heading)
        for field, confidence in (
            dict.fromkeys(parts, 1.0).items() if len(parts) > 1 else meanings(heading)[:1]
        ):
            fields[field] = max(fields.get(field, 0.0), confidence)
    if not fields.keys() & NAMING:
        return 0.0
    return sum(fields.values()) - 0.5 * (len(cells) - len(texts)) - 0.3 * (rows - 1)


def _columns(sheet: SheetData, header_row: int, header_rows: int) -> list[_Column]:
    first = header_row + header_rows
    headings = headings_of(sheet, header_row, header_rows)
    headings += [""] * (sheet.width - len(headings))
    columns = []
    for place, heading in enumerate(headings):
        values = [sheet.value(row, place) for row in range(first, min(first + SAMPLE_ROWS, len(sheet.rows)))]
        filled = [value for value in values if value is not None]
        if heading or filled:
            columns.append(_Column(place, heading, filled, ColumnMapping(place, heading)))
    return columns


def _share(values: Sequence[Cell], fits: Callable[[Cell], object]) -> float:
    """The part of ``values`` that ``fits``, 0–1; 0 without values."""
    return sum(bool(fits(value)) for value in values) / len(values) if values else 0.0


def _share_with(mark: str, values: Sequence[Cell]) -> float:
    return _share(values, lambda value: mark in str(value))


def _guess_column(column: _Column) -> None:
    """By heading, then by what the cells say about the heading."""
    options = meanings(column.heading)
    if (not options or len(_parts(column.heading)) > 1) and _guess_combined_heading(column):
        return
    for field, confidence in options:
        if (fitting := _fitting(field, column.values)) is not None:
            column.take(confidence, fitting)
            if fitting in ("name", "person"):
                _guess_combined_cells(column)
            return
    if not column.heading and _share(column.values, lambda value: translate("moment", value)) >= MOST:
        column.take(MOST, "moment")
    elif _share(column.values, lambda value: "@" in str(value)) >= MOST:
        column.take(MOST, "email")


def _fitting(field: str, values: Sequence[Cell]) -> str | None:
    """``field``, or what its values show it to be instead; ``None`` if they fit nothing.

    “Position” is a post or an attitude, “Role” a part in the decision or a post.
    """
    if field == "title" and _share(values, lambda value: translate("level", value)) >= MOST:
        return "level"
    if is_scale(field) and values and _share(values, lambda value: translate(field, value)) < MOST / 2:
        if field == "sector":
            return field
        return "title" if field in ("role", "rank") else None
    return field


def _parts(heading: str) -> set[str]:
    """The fields that a combined heading names."""
    return {field for _, field in headings_in(heading) if field}


def _guess_combined_heading(column: _Column) -> bool:
    """“Name, title, organisation” over cells that are cut the same way."""
    parts = headings_in(column.heading)
    if not any(field for _, field in parts):
        return False
    separator = next((mark for mark in "/;|,，、\n" if _share_with(mark, column.values) >= MOST), "")
    if not separator:
        return False
    cut = [[part.strip() for part in str(value).split(separator, len(parts) - 1)] for value in column.values]
    fields = []
    for place, (_, field) in enumerate(parts):
        values = [line[place] for line in cut if place < len(line)]
        fields.append((_fitting(field, values) if field else None) or "notes")
    column.take(0.7, *fields, separator=separator)
    return True


def _guess_combined_cells(column: _Column) -> None:
    """“Jane Doe, CTO, Acme” under a plain heading: the second part of most cells is a post."""
    for separator in ",，、;/|\n":
        cut = [str(value).split(separator) for value in column.values]
        if _share_with(separator, column.values) >= MOST and (
            sum(len(parts) > 1 and bool(TITLE_WORDS.search(parts[1])) for parts in cut) >= MOST * len(cut)
        ):
            rest = ("customer",) if max(map(len, cut)) > 2 else ()
            column.take(0.6, "person", "title", *rest, separator=separator)
            return


def _guess_marks(columns: list[_Column]) -> None:
    """Columns headed “Against | Neutral | For” with a tick in one of them."""
    for field in ("level", "role", "power"):
        found = [
            (column, value)
            for column in columns
            if not [known for known in column.mapping.fields if known not in (field, "notes")]
            and (value := translate(field, column.heading)) is not None
            and not normal_heading(column.heading).isdigit()
            and all(map(is_yes, column.values))
        ]
        if len({value for _, value in found}) > 1 and any(column.values for column, _ in found):
            for column, value in found:
                column.take(0.8, field, marks=value)


def _settle_names(columns: list[_Column]) -> str | None:
    """What the table's rows are, with the naming columns called so; ``None`` without names."""
    fields = {field for column in columns for field in column.mapping.fields}
    person = fields & {"person", "first_name", "last_name"}
    renamed = {"person": "name"}
    if person and "name" in fields:
        renamed["name"] = "name" if "customer" in fields else "customer"
        if renamed["name"] == "name":
            renamed["person"] = "notes"
        subject = "people"
    elif person or ("name" in fields and ("customer" in fields or "is_company" in fields)):
        subject = "people"
    elif "name" in fields:
        customer, people = len(fields & ONLY_CUSTOMER), len(fields & ONLY_PERSON)
        subject = "customers" if customer > people else "people"
    elif "customer" in fields and not fields & (ONLY_PERSON - {"email"}):
        renamed["customer"] = "name"
        subject = "customers"
    elif "department" in fields and not fields & (ONLY_PERSON - {"department", "email", "reports_to"}):
        renamed |= {"department": "name", "reports_to": "parent"}
        subject = "departments"
    else:
        return None
    for column in columns:
        column.mapping = replace(
            column.mapping, fields=tuple(renamed.get(field, field) for field in column.mapping.fields)
        )
    return subject


def _settle_rest(columns: list[_Column], subject: str) -> None:
    """One column for each field, and in narrow tables unknown columns go along as notes."""
    taken: dict[str, _Column] = {}
    for column in sorted(columns, key=lambda column: -column.confidence):
        field = column.field
        if not field or column.mapping.marks or field in JOINED:
            continue
        known = taken.setdefault(field, column)
        if known is not column:
            column.take(0.0)
    if "identity" in taken and "parent_identity" not in taken:
        taken["identity"].take(0.0)
    for column in columns:
        identity = meanings(column.heading)[:1] == [("identity", 1.0)]
        if not column.mapping.fields and len(columns) <= NARROW and column.values and not identity:
            column.take(CARRIED_ALONG, "notes")
        elif column.field == "address" and normal_heading(column.heading).startswith("shipping"):
            column.take(0.0)
