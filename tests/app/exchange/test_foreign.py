"""Workbooks of other programs come in through the same plan and the same acceptance."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.clock import FixedClock
from app.errors import UserError
from app.exchange.guessing import guess_layout, mapping_of
from app.exchange.import_ import accept, read_and_compare
from app.exchange.mapping import Mapping
from app.exchange.mappings import mapping_named, save_mapping, saved_mappings
from app.exchange.plan import ProposalKind, as_json
from app.exchange.reader import read_workbook
from app.operations.records import assign
from app.text import Text
from app.transactions import Transactions
from models.book import Book
from models.stakeholder import Stakeholder
from tests.app.exchange.desk import NOTHING, differences, key_of
from tests.books import add_customer, add_person, dump

ROWS = [
    ["Register of contacts", None, None, None, None, None],
    ["Name", "Company", "Department", "Job title", "Attitude", "Reports to"],
    ["Ana Núñez", "Solara", "Compras", "Directora", "For", None],
    ["Luis Gil", "Solara", "Compras", "Analista", "Against", "Ana Núñez"],
    ["王芳", "江澜移动", "采购部", "总监", "支持", None],
]


@pytest.fixture
def transactions(tmp_path: Path, clock: FixedClock) -> Iterator[Transactions]:
    with Book.create(tmp_path / "test.loam") as book:
        yield Transactions(book, clock, "Lin")


@pytest.fixture
def register(tmp_path: Path) -> Path:
    from openpyxl import Workbook

    foreign = Workbook()
    for row in ROWS:
        foreign.active.append(row)
    foreign.save(tmp_path / "register.xlsx")
    return tmp_path / "register.xlsx"


def guessed(path: Path) -> Mapping:
    return mapping_of("Register", guess_layout(read_workbook(path)))


def test_a_register_becomes_customers_departments_people_and_lines(
    transactions: Transactions, register: Path
):
    plan = read_and_compare(transactions, register, mapping=guessed(register))
    assert differences(plan) == NOTHING | {"created": 8}
    report = accept(transactions, plan, plan.clean())
    assert report.refused == ()
    book = transactions.ask(dump)
    ana, luis = (key_of(transactions, "stakeholder", name=name) for name in ("Ana Núñez", "Luis Gil"))
    assert book["department"][book["stakeholder"][luis]["department_key"]]["name"] == "Compras"
    assert book["stakeholder"][ana]["customer_key"] == key_of(transactions, "customer", name="Solara")
    assert {(row["stakeholder_key"], row["value"]) for row in book["rating"].values()} >= {
        (ana, "1"),
        (luis, "-1"),
    }
    [line] = book["influence_line"].values()
    assert (line["from_key"], line["to_key"], line["kind"]) == (luis, ana, "reports_to")


def test_the_same_register_again_is_nothing(transactions: Transactions, register: Path):
    plan = read_and_compare(transactions, register, mapping=guessed(register))
    accept(transactions, plan, plan.clean())
    again = read_and_compare(transactions, register, mapping=guessed(register))
    assert as_json(again)["rows"] == []


def test_people_are_matched_by_name_within_their_customer(transactions: Transactions, register: Path):
    solara, other = add_customer(transactions, "solara"), add_customer(transactions, "Halden")
    ana = add_person(transactions, solara, "ANA NÚÑEZ")
    add_person(transactions, other, "Luis Gil")
    transactions.edit(Text("Name"), assign, Stakeholder, ana, title="CFO")
    plan = read_and_compare(transactions, register, mapping=guessed(register))
    found = {(each.sheet, each.field, each.kind.value) for each in plan.proposals if each.key == ana}
    assert ("people", "title", "conflicting") in found
    assert ("people", "department", "changed") in found
    made = [each.values["name"] for each in plan.of(ProposalKind.CREATED) if each.sheet == "people"]
    assert made == ["Luis Gil", "王芳"]


def test_problems_say_sheet_and_cell_of_the_foreign_workbook(transactions: Transactions, register: Path):
    mapping = guessed(register)
    columns = tuple(
        replace(column, fields=()) if column.fields == ("customer",) else column
        for column in mapping.sheets[0].columns
    )
    without = replace(mapping, sheets=(replace(mapping.sheets[0], columns=columns),))
    plan = read_and_compare(transactions, register, mapping=without)
    assert {(each.sheet_name, each.field) for each in plan.of(ProposalKind.PROBLEM)} >= {
        ("Sheet", "customer")
    }
    assert all(each.cell for each in plan.of(ProposalKind.PROBLEM))
    fixed = read_and_compare(transactions, register, mapping=replace(without, fixed={"customer": "Solara"}))
    assert fixed.counts["problems"] == 0
    assert [each.values["name"] for each in fixed.proposals if each.sheet == "customers"] == ["Solara"]


def test_a_mapping_is_remembered_by_name(transactions: Transactions, register: Path):
    mapping = guessed(register)
    transactions.edit(Text("Remember"), save_mapping, mapping)
    transactions.edit(Text("Remember"), save_mapping, replace(mapping, fixed={"customer": "Solara"}))
    [saved] = transactions.ask(saved_mappings)
    assert saved == replace(mapping, fixed={"customer": "Solara"})
    assert differences(read_and_compare(transactions, register, mapping="Register"))["created"] == 8
    with pytest.raises(UserError, match="no mapping"):
        transactions.ask(mapping_named, "Other")


def test_people_of_one_name_are_told_apart_by_what_else_is_known(
    transactions: Transactions, register: Path, tmp_path: Path
):
    from openpyxl import Workbook

    def list_of(name: str, *rows: tuple[str, str, str | None]) -> Path:
        workbook = Workbook()
        for row in (("Name", "Job title", "Reports to"), *rows):
            workbook.active.append(row)
        workbook.save(tmp_path / name)
        return tmp_path / name

    director, cashier = ("王芳", "采购总监", None), ("王芳", "出纳", "陈立")
    first = list_of("first.xlsx", director, cashier, ("陈立", "总经理", None))
    mapping = replace(guessed(first), fixed={"customer": "江澜移动"})
    plan = read_and_compare(transactions, first, mapping=mapping)
    assert plan.counts["problems"] == 0
    accept(transactions, plan, plan.clean())
    [line] = transactions.ask(dump)["influence_line"].values()
    assert line["from_key"] == key_of(transactions, "stakeholder", title="出纳")
    again = list_of("again.xlsx", ("陈立", "总经理", None), cashier, director, ("王芳", "司机", None))
    plan = read_and_compare(transactions, again, mapping=mapping)
    [new] = plan.of(ProposalKind.CREATED)
    assert (new.values["title"], len(plan.proposals)) == ("司机", 1)


def test_a_line_says_where_it_stands_and_whose_it_is(transactions: Transactions, register: Path):
    plan = read_and_compare(transactions, register, mapping=guessed(register))
    [line] = [each for each in plan.proposals if each.sheet == "lines"]
    assert (line.place, line.row) == ("Sheet!F4", "Luis Gil → Ana Núñez")
