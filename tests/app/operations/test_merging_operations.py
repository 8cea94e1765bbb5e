from __future__ import annotations

from collections import Counter
from datetime import date, datetime

import pytest
from sqlalchemy.orm import Session

from app.clock import FixedClock
from app.errors import UserError
from app.operations import influence, rating, rival, seat, stakeholder
from app.operations.merging import Merged, merge_people
from app.queries.merging import MergePreview, merge_preview
from app.text import Text
from app.transactions import Transactions
from models.activity import Activity, ActivityParticipant
from models.plan import PlanItem
from models.values import (
    ActivityKind,
    ChangeKind,
    Dimension,
    Level,
    LineKind,
    RatingKind,
    Role,
    Tie,
)
from tests.books import add_customer, add_department, dump

STEP = Text("A step")
TODAY = date(2026, 3, 2)


def do(transactions: Transactions, operation, *args, **kwargs):
    return transactions.edit(STEP, operation, *args, **kwargs).result


@pytest.fixture
def customer(transactions: Transactions) -> str:
    return add_customer(transactions)


@pytest.fixture
def ana(transactions: Transactions, customer: str) -> str:
    return add(transactions, customer, "Ana Ruiz")


@pytest.fixture
def ruiz(transactions: Transactions, customer: str) -> str:
    """The second record of Ana Ruiz."""
    return add(transactions, customer, "Ruiz Ana")


@pytest.fixture
def chief(transactions: Transactions, customer: str) -> str:
    return add(transactions, customer, "Gu Mingtang")


def add(transactions: Transactions, customer: str, name: str, **more) -> str:
    return do(transactions, stakeholder.add_person, customer, name, **more)


def merge(transactions: Transactions, stays: str, goes: str, **choice) -> Merged:
    return do(transactions, merge_people, stays, goes, choice)


def preview(transactions: Transactions, stays: str, goes: str) -> MergePreview:
    found = transactions.ask(merge_preview, stays, goes)
    assert found is not None
    return found


def rows(transactions: Transactions, table: str) -> list[dict]:
    return list(transactions.ask(dump)[table].values())


def lines(transactions: Transactions) -> set[tuple[str, str, str]]:
    found = transactions.ask(dump)
    names = {key: row["name"] for key, row in found["stakeholder"].items()}
    return {
        (names[row["from_key"]], row["kind"], names[row["to_key"]])
        for row in found["influence_line"].values()
    }


def test_what_is_empty_is_filled_and_what_conflicts_is_chosen(transactions, customer, ana, ruiz):
    network = add_department(transactions, customer, "Network")
    do(transactions, stakeholder.set_fields, ana, title="Head", notes="Likes figures.")
    do(
        transactions,
        stakeholder.set_fields,
        ruiz,
        title="Director",
        email="ana@example.org",
        department_key=network,
        notes="Plays chess.",
        no_private_activities=True,
    )
    pairs = {pair.field: pair for pair in preview(transactions, ana, ruiz).fields}
    assert {name for name, pair in pairs.items() if pair.conflicts} == {
        "name",
        "title",
        "no_private_activities",
    }
    assert (pairs["department_key"].one_said, pairs["department_key"].other_said) == ("", "Network")
    merge(transactions, ana, ruiz, title="Director")
    [person] = rows(transactions, "stakeholder")
    assert (person["name"], person["title"], person["email"]) == ("Ana Ruiz", "Director", "ana@example.org")
    assert (person["department_key"], person["notes"]) == (network, "Likes figures.\nPlays chess.")
    assert person["no_private_activities"] == 1


def test_a_merge_is_one_step_that_can_be_taken_back(transactions, customer, ana, ruiz, chief):
    do(transactions, influence.set_manager, ruiz, chief)
    do(transactions, rating.rate, ruiz, RatingKind.LEVEL, Level.COACH)
    before = transactions.ask(dump)
    done = transactions.edit(STEP, merge_people, ana, ruiz).change_set
    assert done is not None
    assert transactions.ask(dump) != before
    assert transactions.take_back([done.revision], ChangeKind.UNDO).result == []
    assert transactions.ask(dump) == before


def test_ratings_and_ties_of_both_are_kept_and_the_same_ones_once(transactions, customer, ana, ruiz):
    kestra = do(transactions, rival.add_rival, "Kestra")
    for person in (ana, ruiz):
        do(transactions, rating.rate, person, RatingKind.LEVEL, Level.SUPPORT, evidence="Said so")
        do(transactions, rival.tie, person, kestra, Tie.LEANING, evidence="Was seen")
    do(transactions, rating.rate, ruiz, RatingKind.LEVEL, Level.COACH, rated_on=date(2026, 1, 1))
    do(transactions, rival.tie, ruiz, kestra, Tie.BEHIND, rated_on=date(2026, 1, 1))
    merge(transactions, ana, ruiz)
    levels = Counter(row["value"] for row in rows(transactions, "rating"))
    assert levels == {"1": 1, "3": 1}
    assert Counter(row["tie"] for row in rows(transactions, "rival_tie")) == {"1": 1, "2": 1}
    assert {row["stakeholder_key"] for row in rows(transactions, "rating")} == {ana}


def test_a_record_that_knew_of_no_contact_does_not_hide_the_one_that_did(
    transactions: Transactions, customer: str, ana: str, ruiz: str, clock: FixedClock
):
    do(transactions, rating.rate, ana, RatingKind.LEVEL, Level.NOT_CONTACTED)
    do(transactions, rating.rate, ana, RatingKind.LEVEL, Level.SUPPORT)
    clock.advance(days=10)
    do(transactions, rating.rate, ruiz, RatingKind.LEVEL, Level.NOT_CONTACTED)
    assert preview(transactions, ana, ruiz).ratings == 0
    merge(transactions, ana, ruiz)
    assert sorted(row["value"] for row in rows(transactions, "rating")) == ["1", "n"]
    assert rows(transactions, "rating")[-1]["value"] == "1"


def test_lines_come_over_without_doubles_and_none_leads_to_oneself(transactions, customer, ana, ruiz, chief):
    li = add(transactions, customer, "Li Wei", manager=ruiz)
    do(transactions, influence.connect, ana, ruiz, LineKind.INFLUENCE)
    do(transactions, influence.connect, ana, chief, LineKind.INFLUENCE)
    do(transactions, influence.connect, ruiz, chief, LineKind.INFLUENCE, strength=3, note="Old friends")
    do(transactions, influence.connect, chief, ana, LineKind.CONFLICT)
    do(transactions, influence.connect, ruiz, chief, LineKind.CONFLICT)
    do(transactions, influence.connect, ruiz, li, LineKind.DOTTED)
    shown = preview(transactions, ana, ruiz)
    assert (shown.lines, shown.left_out) == (2, ())
    assert merge(transactions, ana, ruiz).left_out == ()
    assert lines(transactions) == {
        ("Li Wei", "reports_to", "Ana Ruiz"),
        ("Ana Ruiz", "influence", "Gu Mingtang"),
        ("Gu Mingtang", "conflict", "Ana Ruiz"),
        ("Ana Ruiz", "dotted", "Li Wei"),
    }
    [influencing] = [row for row in rows(transactions, "influence_line") if row["kind"] == "influence"]
    assert (influencing["strength"], influencing["note"]) == (3, "Old friends")


def test_a_manager_comes_over_only_where_there_is_none(transactions, customer, ana, ruiz, chief):
    other = add(transactions, customer, "Li Wei")
    do(transactions, influence.set_manager, ruiz, chief)
    assert preview(transactions, ana, ruiz).left_out == ()
    do(transactions, influence.set_manager, ana, other)
    told = [str(text) for text in merge(transactions, ana, ruiz).left_out]
    assert told == ["Ana Ruiz reports to somebody already, so the line to Gu Mingtang is left out."]
    assert lines(transactions) == {("Ana Ruiz", "reports_to", "Li Wei")}


def test_no_line_closes_a_circle_and_what_is_left_out_is_told(transactions, customer, ana, ruiz, chief):
    do(transactions, influence.set_manager, ana, chief)
    do(transactions, influence.set_manager, chief, ruiz)
    told = ["Gu Mingtang would report to Ana Ruiz in a circle, so this line is left out."]
    assert [str(text) for text in preview(transactions, ana, ruiz).left_out] == told
    assert [str(text) for text in merge(transactions, ana, ruiz).left_out] == told
    assert lines(transactions) == {("Ana Ruiz", "reports_to", "Gu Mingtang")}


def test_whoever_reported_to_the_second_record_reports_to_its_manager(
    transactions, customer, ana, ruiz, chief
):
    do(transactions, influence.set_manager, ana, ruiz)
    do(transactions, influence.set_manager, ruiz, chief)
    assert merge(transactions, ana, ruiz).left_out == ()
    assert lines(transactions) == {("Ana Ruiz", "reports_to", "Gu Mingtang")}


def test_times_in_one_seat_that_meet_become_one(transactions, customer, ana, ruiz):
    cfo, cto = (do(transactions, seat.add_seat, customer, title, Role.APPROVER) for title in ("CFO", "CTO"))
    do(transactions, seat.assign_holder, cfo, ruiz, date(2024, 1, 1))
    do(transactions, seat.assign_holder, cfo, ana, date(2025, 1, 1))
    do(transactions, seat.assign_holder, cto, ruiz, date(2020, 1, 1))
    do(transactions, seat.assign_holder, cto, None, date(2021, 1, 1))
    do(transactions, seat.assign_holder, cto, ana, date(2023, 1, 1))
    merge(transactions, ana, ruiz)
    tenures = {(row["seat_key"], row["since"], row["until"]) for row in rows(transactions, "seat_tenure")}
    assert tenures == {
        (cfo, "2024-01-01", None),
        (cto, "2020-01-01", "2020-12-31"),
        (cto, "2023-01-01", None),
    }


def test_a_seat_does_not_report_to_its_own_holder(transactions, customer, ana, ruiz):
    held = do(transactions, seat.add_seat, customer, "CFO", Role.APPROVER, reports_to=ruiz)
    below = do(transactions, seat.add_seat, customer, "Treasurer", Role.USER, reports_to=ruiz)
    do(transactions, seat.assign_holder, held, ana)
    merge(transactions, ana, ruiz)
    found = transactions.ask(dump)["seat"]
    assert (found[held]["reports_to_key"], found[below]["reports_to_key"]) == (None, ana)


def test_who_has_left_holds_no_seat(transactions, customer, ana, ruiz):
    cfo = do(transactions, seat.add_seat, customer, "CFO", Role.APPROVER)
    do(transactions, seat.assign_holder, cfo, ruiz, date(2024, 1, 1))
    do(transactions, stakeholder.leave, [ana], date(2026, 2, 1))
    merge(transactions, ana, ruiz)
    assert [row["until"] for row in rows(transactions, "seat_tenure")] == ["2026-01-31"]


def test_nobody_takes_part_twice_and_plan_items_come_over(transactions, customer, ana, ruiz):
    def fill(session: Session) -> None:
        for title, people in (("Both", (ana, ruiz)), ("One", (ruiz,))):
            day = datetime(2026, 1, 5, 9)
            made = Activity(
                customer_key=customer, kind=ActivityKind.CALL, title=title, starts_at=day, ends_at=day
            )
            session.add(made)
            for person in people:
                session.add(ActivityParticipant(activity_key=made.key, stakeholder_key=person))
        for _ in range(2):
            session.add(
                PlanItem(
                    customer_key=customer, stakeholder_key=ruiz, dimension=Dimension.KEY, title="Win her"
                )
            )

    do(transactions, fill)
    shown = preview(transactions, ana, ruiz)
    assert (shown.activities, shown.plan_items) == (1, 2)
    merge(transactions, ana, ruiz)
    taking_part = Counter(row["activity_key"] for row in rows(transactions, "activity_participant"))
    assert list(taking_part.values()) == [1, 1]
    assert [row["stakeholder_key"] for row in rows(transactions, "plan_item")] == [ana, ana]


def test_only_two_records_of_one_customer_are_merged(transactions, customer, ana):
    elsewhere = add(transactions, add_customer(transactions, "Halden"), "Ana Ruiz")
    with pytest.raises(UserError, match="not two records but one"):
        merge(transactions, ana, ana)
    with pytest.raises(UserError, match="different customers"):
        merge(transactions, ana, elsewhere)
    assert transactions.ask(merge_preview, ana, "gone") is None


def test_a_refused_choice_leaves_everything_as_it_was(transactions, customer, ana, ruiz):
    before = transactions.ask(dump)
    with pytest.raises(UserError, match="name is needed"):
        merge(transactions, ana, ruiz, name=" ")
    assert transactions.ask(dump) == before


def test_who_has_left_does_not_lose_the_seat_of_the_other_record(transactions, customer, ana, ruiz):
    cfo = do(transactions, seat.add_seat, customer, "CFO", Role.APPROVER)
    do(transactions, stakeholder.leave, [ana], date(2026, 2, 1))
    do(transactions, seat.assign_holder, cfo, ruiz, date(2026, 2, 20))
    book = transactions.ask(dump)
    with pytest.raises(UserError, match="has left"):
        merge(transactions, ana, ruiz)
    assert transactions.ask(dump) == book
    merge(transactions, ana, ruiz, left_on=None)
    [tenure] = transactions.ask(dump)["seat_tenure"].values()
    assert (tenure["stakeholder_key"], tenure["since"], tenure["until"]) == (ana, "2026-02-20", None)


def test_nobody_holds_a_seat_that_reports_to_them(transactions, customer, ana, ruiz):
    cfo = do(transactions, seat.add_seat, customer, "CFO", Role.APPROVER, reports_to=ana)
    do(transactions, seat.assign_holder, cfo, ruiz)
    merge(transactions, ana, ruiz)
    assert transactions.ask(dump)["seat"][cfo]["reports_to_key"] is None


def test_what_both_records_say_is_not_counted_as_coming_over(transactions, customer, ana, ruiz):
    nord = do(transactions, rival.add_rival, "Nordwind")
    for person in (ana, ruiz):
        do(transactions, rating.rate, person, RatingKind.LEVEL, Level.SUPPORT)
        do(transactions, rival.tie, person, nord, Tie.LEANING)
    do(transactions, rating.rate, ruiz, RatingKind.LEVEL, Level.COACH)
    shown = preview(transactions, ana, ruiz)
    assert (shown.ratings, shown.ties) == (1, 0)
    merge(transactions, ana, ruiz)
    assert (len(rows(transactions, "rating")), len(rows(transactions, "rival_tie"))) == (2, 1)
