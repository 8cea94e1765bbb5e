from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange import cells
from app.exchange.cells import LONGEST_CELL, UNSAFE, choice_label, same
from app.exchange.columns import Column, Sheet
from app.exchange.rows import table_of
from app.exchange.sheets import SHEETS
from app.exchange.spelling import Unread
from app.exchange.workbook import UNCACHED, Cell, CellError
from app.text import LANGUAGES
from models.values import RATING_SCALES, Level, PlanState, Role

COLUMNS = [(sheet, column) for sheet in SHEETS.values() for column in sheet.columns]
KEYS = ("k1", "k2", "k3")


class Speaker:
    """Three rows in every sheet, called after their keys."""

    def __init__(self, language: str) -> None:
        self.language = language

    def label(self, sheet: str, key: str) -> str:
        return f"{sheet} {key}"

    def find(self, sheet: str, label: str) -> str:
        name, _, key = label.strip().rpartition(" ")
        assert name == sheet
        return key


EN = Speaker("en")


def texts(longest: int) -> st.SearchStrategy[str]:
    return st.text(max_size=min(longest, 50)).map(str.strip).filter(lambda t: t and not UNSAFE.search(t))


def values_of(column: Column) -> st.SearchStrategy[Any]:
    match column.kind:
        case cells.Line(longest):
            return texts(longest).map(lambda text: text.replace("\r", "").strip() or "x")
        case cells.Date():
            return st.dates()
        case cells.Moment():
            return st.datetimes().map(lambda moment: moment.replace(microsecond=0))
        case cells.Money():
            return st.decimals(-(10**14), 10**14, places=2)
        case cells.Number(low, high, whole):
            low, high = -1e9 if low is None else low, 1e9 if high is None else high
            return st.integers(int(low), int(high)) if whole else st.floats(low, high)
        case cells.Choice(members):
            return st.sampled_from(members)
        case cells.Rated():
            return st.sampled_from([member for scale in RATING_SCALES.values() for member in scale])
        case cells.YesNo():
            return st.booleans()
        case cells.Reference():
            return st.sampled_from(KEYS)
        case _:
            return st.sets(st.sampled_from(KEYS), min_size=1).map(lambda keys: tuple(sorted(keys)))


@pytest.mark.parametrize(("sheet", "column"), COLUMNS, ids=lambda each: each.id)
@given(data=st.data(), language=st.sampled_from(list(LANGUAGES)))
def test_what_a_cell_shows_is_read_back(sheet: Sheet, column: Column, data: st.DataObject, language: str):
    value = data.draw(values_of(column))
    cell = column.write(value, Speaker(language))
    assert same(column.read(cell, Speaker(language)), value)


@pytest.mark.parametrize(("sheet", "column"), COLUMNS, ids=lambda each: each.id)
@given(cell=st.text() | st.integers() | st.floats() | st.booleans() | st.dates() | st.datetimes())
def test_any_cell_is_a_value_or_a_sentence(sheet: Sheet, column: Column, cell: Cell):
    class Nobody(Speaker):
        def find(self, sheet: str, label: str) -> Any:
            return label

    read = column.read(cell, Nobody("en"))
    if isinstance(read, Unread):
        assert str(read.text).endswith((".", "?"))


@pytest.mark.parametrize("column", [column for _, column in COLUMNS if isinstance(column.kind, cells.Choice)])
def test_choices_are_read_in_every_language_and_by_code(column: Column):
    for member in column.kind.members:
        assert column.read(str(member.value), EN) is member
        for language in LANGUAGES:
            assert column.read(choice_label(member, language), EN) is member


def test_choices_that_look_alike_are_told_apart():
    kind = cells.Choice(Level)
    assert kind.parse("Coach (3)", EN) is Level.COACH
    assert kind.parse("coach（3）", EN) is Level.COACH
    assert kind.parse(3.0, EN) is Level.COACH
    assert kind.parse(-1, EN) is Level.OPPOSED
    assert kind.parse("\u22121", EN) is Level.OPPOSED
    assert cells.Choice(Role).parse("d", EN) is Role.DECIDER
    assert isinstance(kind.parse("4", EN), Unread)
    assert "In progress" in str(unread(cells.Choice(PlanState).parse("soon", EN)))


def unread(found: object) -> str:
    assert isinstance(found, Unread)
    return str(found.text)


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("2026-03-02", "en", date(2026, 3, 2)),
        ("2026/3/2", "en", date(2026, 3, 2)),
        ("2026年3月2日", "zh_CN", date(2026, 3, 2)),
        ("20260302", "en", date(2026, 3, 2)),
        ("2/3/2026", "es", date(2026, 3, 2)),
        ("25.12.2026", "en", date(2026, 12, 25)),
        ("12/25/2026", "en", date(2026, 12, 25)),
        ("3/3/2026", "en", date(2026, 3, 3)),
    ],
)
def test_dates_written_as_text_are_understood(text: str, language: str, day: date):
    assert cells.Date().parse(text, Speaker(language)) == day


@pytest.mark.parametrize("text", ["2/3/2026", "31/2/2026", "tomorrow", "2026-13-01", "1/2/3"])
def test_dates_that_may_mean_two_days_or_none_are_asked_about(text: str):
    assert "2026-03-02" in unread(cells.Date().parse(text, EN))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1234.5", 1234.5),
        ("1,234.5", 1234.5),
        ("1.234,5", 1234.5),
        ("4,2", 4.2),
        ("1,234,567", 1234567),
        ("12 345,6", 12345.6),
        ("0,125", 0.125),
        ("-7", -7),
    ],
)
def test_numbers_written_as_text_are_understood(text: str, number: float):
    assert cells.Number().parse(text, EN) == number


@pytest.mark.parametrize("text", ["1,234", "1.234", "12.345"])
def test_numbers_that_may_mean_two_are_asked_about(text: str):
    assert "two different numbers" in unread(cells.Number().parse(text, EN))


@pytest.mark.parametrize("text", ["many", "1.2.3,4,5", "1e999", "NaN", "true", ""])
def test_what_is_no_number_is_said(text: str):
    assert isinstance(cells.Number().parse(text, EN), Unread)


def test_a_number_out_of_range_or_with_decimals_is_said():
    assert "between 1 and 3" in unread(cells.Number(1, 3, whole=True).parse(4, EN))
    assert "whole" in unread(cells.Number(1, 3, whole=True).parse(2.5, EN))
    assert "between 0 and 100" in unread(cells.Percent().parse(4.2, EN))
    assert cells.Percent().parse("4,2 %", EN) == 4.2
    assert cells.Percent().parse(0.042, EN) == 4.2


def test_amounts_are_exact():
    kind = cells.Money()
    assert kind.parse(0.1 + 0.2, EN) == Decimal("0.30")
    assert kind.parse(kind.format(Decimal("99999999999999.99"), EN), EN) == Decimal("99999999999999.99")


def test_numbers_and_dates_in_a_column_of_text_become_text():
    kind = cells.Line()
    assert kind.parse(13800138000, EN) == "13800138000"
    assert kind.parse(date(2026, 3, 2), EN) == "2026-03-02"
    assert kind.parse(datetime(2026, 3, 2, 9, 5), EN) == "2026-03-02 09:05"
    assert "201 characters" in unread(kind.parse("x" * 201, EN))


def test_errors_and_uncalculated_formulas_are_never_taken_for_blanks():
    column = SHEETS["people"].column("title")
    assert "#N/A" in unread(column.read(CellError("#N/A"), EN))
    assert "never calculated" in unread(column.read(UNCACHED, EN))
    assert column.read(None, EN) is None


def test_every_column_is_a_field_of_its_table():
    for sheet in SHEETS.values():
        fields = table_of(sheet.table).c.keys()
        assert [c.id for c in sheet.columns if not c.virtual and c.stored not in fields] == []


def test_every_field_is_a_column_or_is_left_out_on_purpose():
    left_out = {
        ("stakeholder", "map_x"),
        ("stakeholder", "map_y"),
        ("seat", "map_x"),
        ("seat", "map_y"),
        ("setting", "name"),
        ("plan_item", "approvals"),
        ("assessment", "inputs"),
    }
    found = {
        (sheet.table, field.name)
        for sheet in SHEETS.values()
        for field in table_of(sheet.table).columns
        if field.name != "key" and field.name not in {column.stored for column in sheet.columns}
    }
    assert found == left_out


def test_a_column_that_must_have_a_value_has_one_in_the_table_too():
    for sheet in SHEETS.values():
        table = table_of(sheet.table)
        for column in sheet.columns:
            if (
                not column.virtual
                and not table.c[column.stored].nullable
                and column.id not in ("text", "value")
            ):
                assert column.required, (sheet.id, column.id)


def test_titles_and_headings_are_unique_in_every_language():
    for language in LANGUAGES:
        titles = [sheet.title.say(language) for sheet in SHEETS.values()]
        assert len(set(titles)) == len(titles)
        assert all(len(title) <= 31 and not set(title) & set("[]:*?/\\") for title in titles)
        for sheet in SHEETS.values():
            headings = [column.heading.say(language) for column in sheet.columns]
            assert len(set(headings)) == len(headings), (sheet.id, language)


def test_the_longest_text_fits_a_cell():
    longest = max(c.kind.longest for _, c in COLUMNS if isinstance(c.kind, cells.Line))
    assert longest == LONGEST_CELL


def test_choices_are_enumerations():
    for _, column in COLUMNS:
        if isinstance(column.kind, cells.Choice):
            assert issubclass(column.kind.members, Enum)


@pytest.mark.parametrize("text", ["2026-11-27", "2026-11-27 00:00", "2026年11月27日"])
def test_a_moment_written_as_a_day_is_the_midnight_that_begins_it(text: str):
    assert cells.Moment().parse(text, EN) == datetime(2026, 11, 27)
