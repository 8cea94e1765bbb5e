"""Sheet "Lines" cannot say what no edit makes: circles, second managers, conflicts told twice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.exchange.acceptance import AcceptanceReport
from app.exchange.export import export_workbook
from app.exchange.import_ import accept, read_and_compare
from app.operations.influence import connect
from app.text import Text
from app.transactions import Transactions
from models.values import LineKind
from tests.app.exchange.desk import Desk, edited, key_of
from tests.books import add_customer, add_person, dump

CUSTOMER = "Acme"


@pytest.fixture
def people(book: Transactions) -> dict[str, str]:
    """Ada reports to Bo, Bo to Cy; Ada is at odds with Cy. Dora stands alone."""
    customer = add_customer(book, CUSTOMER)
    keys = {name: add_person(book, customer, name) for name in ("Ada", "Bo", "Cy", "Dora")}
    for one, other, kind in (
        ("Ada", "Bo", LineKind.REPORTS_TO),
        ("Bo", "Cy", LineKind.REPORTS_TO),
        ("Ada", "Cy", LineKind.CONFLICT),
    ):
        book.edit(Text("Connect"), connect, keys[one], keys[other], kind)
    return keys


@pytest.fixture
def send_back(book: Transactions, people: dict[str, str], tmp_path: Path):
    def send(edit: Callable[[Desk], object]) -> AcceptanceReport:
        export_workbook(book, tmp_path / "out.xlsx", customers=[CUSTOMER])
        plan = read_and_compare(book, edited(tmp_path / "out.xlsx", tmp_path / "back.xlsx", edit))
        assert plan.counts["problems"] == 0
        return accept(book, plan, plan.everything())

    return send


def line_of(book: Transactions, source: str, kind: LineKind = LineKind.REPORTS_TO) -> str:
    return key_of(book, "influence_line", from_key=source, kind=kind.value)


def test_a_line_that_makes_people_report_in_a_circle_is_refused(
    book: Transactions, people: dict[str, str], send_back
):
    before = book.ask(dump)
    report = send_back(lambda desk: desk.add("lines", from_="Cy", to="Ada", kind="Reports to"))
    [refusal] = report.refused
    assert str(refusal.text).startswith("Lines!")
    assert "Cy cannot report to Ada" in str(refusal.text)
    assert book.ask(dump)["influence_line"] == before["influence_line"]


def test_a_line_may_be_turned_round_but_not_have_its_opposite_beside_it(
    book: Transactions, people: dict[str, str], send_back
):
    line = line_of(book, people["Ada"])
    report = send_back(lambda desk: desk.set("lines", line, from_="Cy", to="Ada", note="Since May"))
    assert report.refused == ()
    assert book.ask(dump)["influence_line"][line]["from_key"] == people["Cy"]
    report = send_back(lambda desk: desk.add("lines", from_="Ada", to="Bo", kind="Reports to"))
    [refusal] = report.refused
    assert "Ada cannot report to Bo" in str(refusal.text)


def test_a_second_manager_is_refused_and_another_one_instead_is_not(
    book: Transactions, people: dict[str, str], send_back
):
    report = send_back(lambda desk: desk.add("lines", from_="Ada", to="Dora", kind="Reports to"))
    [refusal] = report.refused
    assert "Ada already reports to Bo." in str(refusal.text)
    line = line_of(book, people["Ada"])
    report = send_back(lambda desk: desk.set("lines", line, to="Dora"))
    assert report.refused == ()
    assert book.ask(dump)["influence_line"][line]["to_key"] == people["Dora"]


def test_of_two_new_managers_the_first_comes_in(book: Transactions, people: dict[str, str], send_back):
    def handle(desk: Desk) -> None:
        desk.add("lines", from_="Dora", to="Ada", kind="Reports to")
        desk.add("lines", from_="Dora", to="Bo", kind="Reports to")

    report = send_back(handle)
    assert (report.created, len(report.refused)) == (1, 1)
    assert book.ask(dump)["influence_line"][line_of(book, people["Dora"])]["to_key"] == people["Ada"]


def test_a_line_that_stays_as_it_was_is_asked_about_too(
    book: Transactions, people: dict[str, str], send_back
):
    """Bo's line would become another one and make room, but cannot: so what needed the room cannot."""
    line = line_of(book, people["Bo"])

    def handle(desk: Desk) -> None:
        desk.add("lines", from_="Dora", to="Ada", kind="Reports to")
        desk.add("lines", from_="Bo", to="Dora", kind="Reports to")
        desk.set("lines", line, from_="Ada", to="Cy")

    send_back(handle)
    reporting = [
        row["from_key"]
        for row in book.ask(dump)["influence_line"].values()
        if row["kind"] == LineKind.REPORTS_TO.value and row["from_key"] in people.values()
    ]
    assert len(reporting) == len(set(reporting))


def test_a_conflict_in_the_other_direction_is_refused(book: Transactions, people: dict[str, str], send_back):
    report = send_back(lambda desk: desk.add("lines", from_="Cy", to="Ada", kind="Conflict"))
    [refusal] = report.refused
    assert "already a line of this kind between Cy and Ada" in str(refusal.text)
    line = line_of(book, people["Ada"], LineKind.CONFLICT)
    assert send_back(lambda desk: desk.set("lines", line, from_="Cy", to="Ada")).refused == ()
