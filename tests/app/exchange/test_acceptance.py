from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app.clock import FixedClock
from app.exchange.export import export_workbook
from app.exchange.import_ import accept, read_and_compare
from app.exchange.plan import ProposalKind
from app.operations.rating import rate
from app.queries.scores import CustomerScores, scores
from app.text import Text
from app.transactions import Transactions
from models.book import Book
from models.values import ChangeKind, Level, RatingKind
from tests.app.exchange.desk import NOTHING, Desk, differences, edited, key_of, label_of
from tests.books import add_customer, dump

TODAY = date(2026, 3, 2)


def scored(transactions: Transactions) -> CustomerScores:
    return transactions.ask(scores, TODAY)[0]


@pytest.fixture
def empty_book(tmp_path: Path, clock: FixedClock):
    with Book.create(tmp_path / "empty.loam") as opened:
        yield Transactions(opened, clock, "Lin")


def test_the_worked_example_of_calculation_4_comes_in_by_workbook(empty_book: Transactions, tmp_path: Path):
    """D 2/3, A 1/2, E 3/4, I −1/0, one empty E → K 51.47, gap 11."""
    add_customer(empty_book, "Cordillera Telecom")
    export_workbook(empty_book, tmp_path / "out.xlsx", customers=["Cordillera Telecom"])

    def fill(desk: Desk) -> None:
        for name, role, level, closeness in (
            ("Dolores", "D", 2, 3),
            ("Ada", "A", 1, 2),
            ("Emil", "Evaluator (E)", "Coach (3)", "Trusted (4)"),
            ("Ivo", "I", -1, 0),
        ):
            desk.add("people", name=name, level=level, closeness=closeness)
            desk.add("seats", title=f"Seat of {name}", role=role, holder=name)
        desk.add("seats", title="Head of Networks", role="E")

    plan = read_and_compare(empty_book, edited(tmp_path / "out.xlsx", tmp_path / "back.xlsx", fill))
    assert differences(plan) == NOTHING | {"created": 9}
    before = empty_book.ask(dump)
    report = accept(empty_book, plan, plan.clean())
    assert report.refused == ()
    relationship = scored(empty_book).key_relationship
    assert relationship.value is not None
    assert f"{relationship.value:.2f}" == "51.47"
    assert relationship.gap == 11
    assert report.change_set is not None
    empty_book.take_back([report.change_set.revision], ChangeKind.REVERT)
    assert empty_book.ask(dump) == before


def test_completeness_counts_what_came_in_by_workbook(empty_book: Transactions, tmp_path: Path):
    """Calculation 8: a C customer needs basics, which earn nothing unsourced, and one contact."""
    add_customer(empty_book, "Textiles Nopal")
    export_workbook(empty_book, tmp_path / "out.xlsx")

    def fill(desk: Desk) -> None:
        row = 3
        desk.set(
            "customers", row, grade="General (C)", sector="Manufacturing", country="Mexico", city="Puebla"
        )
        desk.set("customers", row, website="example.org", revenue=3_000_000, purchase_volume=9e6)
        desk.set("customers", row, category_share=0.33, market_type="Mature", owner="Lin Wei")
        desk.add("team", name="Lin Wei", role="AR")

    plan = read_and_compare(empty_book, edited(tmp_path / "out.xlsx", tmp_path / "back.xlsx", fill))
    assert accept(empty_book, plan, plan.clean()).refused == ()
    assert scored(empty_book).completeness.value == 0
    export_workbook(empty_book, tmp_path / "out.xlsx")

    def cite(desk: Desk) -> None:
        desk.add(
            "sources",
            title="Annual report",
            customer="Textiles Nopal",
            kind="Annual report",
            published_on=date(2026, 1, 1),
        )
        desk.add("people", customer="Textiles Nopal", name="Rosa Peña")

    plan = read_and_compare(empty_book, edited(tmp_path / "out.xlsx", tmp_path / "back.xlsx", cite))
    assert accept(empty_book, plan, plan.clean()).refused == ()
    assert scored(empty_book).completeness.value == 100


def test_a_row_that_points_to_one_that_was_not_taken_is_refused(
    book: Transactions, workbook: Path, tmp_path: Path
):
    def handle(desk: Desk) -> None:
        desk.add("departments", customer="江澜移动", name="网络部")
        desk.add("people", customer="江澜移动", name="Ruiz", department="网络部")

    plan = read_and_compare(book, edited(workbook, tmp_path / "back.xlsx", handle))
    person = next(each for each in plan.proposals if each.sheet == "people")
    report = accept(book, plan, [person.id])
    [refusal] = report.refused
    assert str(refusal.text).startswith("People!")
    assert (report.created, report.change_set) == (0, None)


def test_a_level_judged_anew_in_the_book_since_the_comparison_is_not_passed_over(
    book: Transactions, workbook: Path, tmp_path: Path
):
    person = key_of(book, "stakeholder", title="采购总监")
    back = edited(
        workbook, tmp_path / "back.xlsx", lambda desk: desk.set("people", person, level="Coach (3)")
    )
    plan = read_and_compare(book, back)
    book.edit(Text("Rate"), rate, person, RatingKind.LEVEL, Level.SUPPORT, evidence="met on the fair")
    report = accept(book, plan, plan.clean())
    assert [refusal.proposal.field for refusal in report.refused] == ["level"]
    assert report.change_set is None


def test_two_lines_of_one_kind_between_two_people_are_refused_once(
    book: Transactions, workbook: Path, tmp_path: Path
):
    wang, ana = key_of(book, "stakeholder", title="采购总监"), "Ana Núñez"
    label = label_of(workbook, "people", wang)

    def handle(desk: Desk) -> None:
        desk.add("lines", customer="江澜移动", from_=label, to=ana, kind="Influence", strength=1)
        desk.add("lines", customer="江澜移动", from_=label, to=ana, kind="Influence", strength=2)

    plan = read_and_compare(book, edited(workbook, tmp_path / "back.xlsx", handle))
    report = accept(book, plan, plan.clean())
    assert (report.created, len(report.refused)) == (1, 1)


def test_deleting_rows_and_what_belongs_to_them_at_once(book: Transactions, workbook: Path, tmp_path: Path):
    wang = key_of(book, "stakeholder", title="采购总监")

    def handle(desk: Desk) -> None:
        desk.sheet("people").delete_rows(desk.rows("people")[wang])
        desk.sheet("ratings").delete_rows(3, 20)

    plan = read_and_compare(book, edited(workbook, tmp_path / "back.xlsx", handle))
    before = book.ask(dump)
    assert {each.kind for each in plan.proposals} >= {ProposalKind.MISSING}
    report = accept(book, plan, frozenset(each.id for each in plan.of(ProposalKind.MISSING)))
    assert report.deleted == differences(plan)["missing"]
    after = book.ask(dump)
    assert wang not in after["stakeholder"]
    assert after["rating"] == {}
    assert report.change_set is not None
    assert book.take_back([report.change_set.revision], ChangeKind.REVERT).result == []
    assert book.ask(dump) == before


def test_a_state_set_by_headquarters_is_dated_and_moves_no_level(
    book: Transactions, workbook: Path, tmp_path: Path
):
    item = key_of(book, "plan_item", title="Win 王芳")
    back = edited(workbook, tmp_path / "back.xlsx", lambda desk: desk.set("plan", item, state="Verified"))
    plan = read_and_compare(book, back)
    ratings = book.ask(dump)["rating"]
    accept(book, plan, plan.clean())
    after = book.ask(dump)
    assert (after["plan_item"][item]["state"], after["plan_item"][item]["verified_on"]) == (
        "verified",
        "2026-03-02",
    )
    assert after["rating"] == ratings
    assert differences(read_and_compare(book, back)) == NOTHING


def test_a_cancelled_item_needs_its_reason(book: Transactions, workbook: Path, tmp_path: Path):
    item = key_of(book, "plan_item", title="Win 王芳")
    back = edited(workbook, tmp_path / "back.xlsx", lambda desk: desk.set("plan", item, cancel_reason=None))
    plan = read_and_compare(book, back)
    assert differences(plan) == NOTHING | {"problems": 1}
    assert "reason" in str(plan.proposals[0].message)


def test_lists_of_people_lose_and_gain_names(book: Transactions, workbook: Path, tmp_path: Path):
    visit = key_of(book, "activity", title="First; visit")
    handle = lambda desk: desk.set("activities", visit, participants="Ana Núñez", colleagues="lin wei；")  # noqa: E731
    plan = read_and_compare(book, edited(workbook, tmp_path / "back.xlsx", handle))
    assert differences(plan) == NOTHING | {"changed": 2}
    accept(book, plan, plan.clean())
    rows = [row for row in book.ask(dump)["activity_participant"].values() if row["activity_key"] == visit]
    assert {row["stakeholder_key"] or row["member_key"] for row in rows} == {
        key_of(book, "stakeholder", name="Ana Núñez"),
        key_of(book, "team_member", name="Lin Wei"),
    }


def test_a_citation_that_stays_keeps_its_passage(book: Transactions, workbook: Path, tmp_path: Path):
    section = key_of(book, "insight_section", title="@home")

    def handle(desk: Desk) -> None:
        desk.add("sources", title="Board paper", kind="Meeting")
        desk.set("insight", section, sources="Annual report 2025; Board paper")

    plan = read_and_compare(book, edited(workbook, tmp_path / "back.xlsx", handle))
    accept(book, plan, plan.clean())
    citations = [row for row in book.ask(dump)["citation"].values() if row["section_key"] == section]
    assert sorted(row["passage"] or "" for row in citations) == ["", "", "p. 3"]


def test_a_setting_changes_and_returns_to_its_default(book: Transactions, workbook: Path, tmp_path: Path):
    def handle(desk: Desk) -> None:
        desk.set("settings", "weight_decider", value=None)
        desk.set("settings", "stale_days", value=200)

    plan = read_and_compare(book, edited(workbook, tmp_path / "back.xlsx", handle))
    assert differences(plan) == NOTHING | {"changed": 2}
    accept(book, plan, plan.clean())
    assert {row["name"]: row["value"] for row in book.ask(dump)["setting"].values()} == {"stale_days": 200}


def test_an_import_is_written_down_and_the_same_file_is_recognised(
    book: Transactions, workbook: Path, tmp_path: Path
):
    person = key_of(book, "stakeholder", title="采购总监")
    back = edited(workbook, tmp_path / "back.xlsx", lambda desk: desk.set("people", person, title="副总裁"))
    plan = read_and_compare(book, back)
    report = accept(book, plan, plan.clean())
    assert report.change_set is not None
    assert report.change_set.kind is ChangeKind.IMPORT
    assert str(report.change_set.text) == "Import back.xlsx"
    entries = book.ask(dump)["ledger_entry"].values()
    assert sorted(entry["direction"] for entry in entries) == ["received", "sent"]
    again = read_and_compare(book, back)
    assert differences(again) == NOTHING
    assert "before" in str(again.notes[0])
