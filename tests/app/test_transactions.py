from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from sqlalchemy import insert, select
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import Session

from app import history
from app.clock import FixedClock
from app.errors import UserError
from app.operations import activity, influence, plan
from app.operations.deletion import delete
from app.operations.rating import rate
from app.operations.records import assign
from app.recorder import delete_rows, insert_rows, update_rows
from app.reverting import KeptBecause
from app.text import Text
from app.transactions import Transactions
from models.activity import Activity
from models.book import Book
from models.customer import Customer
from models.errors import BookReadOnly
from models.influence import InfluenceLine
from models.keys import new_key
from models.rating import Rating
from models.stakeholder import Stakeholder
from models.values import (
    ActivityKind,
    ChangeAction,
    ChangeKind,
    Dimension,
    Level,
    LineKind,
    PlanState,
    RatingKind,
)
from tests.books import add_customer, add_department, add_person, dump

STEP = Text("A step")


@pytest.fixture
def transactions(tmp_path: Path, clock: FixedClock) -> Iterator[Transactions]:
    with Book.create(tmp_path / "test.loam") as book:
        yield Transactions(book, clock, "Lin")


def take_back(transactions: Transactions, *revisions: int):
    return transactions.take_back(revisions, ChangeKind.REVERT)


def test_an_edit_is_stored_with_what_it_changed(transactions: Transactions):
    customer = add_customer(transactions, "Solara")
    outcome = transactions.edit(
        Text("Rename {name}", name="Solara"), assign, Customer, customer, name=" Grupo Solara "
    )
    change_set = transactions.ask(history.change_sets)[0]
    assert change_set == outcome.change_set
    assert str(change_set.text) == "Rename Solara"
    assert change_set.author == "Lin"
    [change] = change_set.changes
    assert (change.table, change.record, change.action) == ("customer", customer, ChangeAction.UPDATE)
    assert (change.before, change.after) == ({"name": "Solara"}, {"name": "Grupo Solara"})


def test_an_edit_that_changes_nothing_leaves_no_change_set(transactions: Transactions):
    customer = add_customer(transactions, "Solara")
    assert transactions.edit(STEP, assign, Customer, customer, name="Solara").change_set is None
    assert len(transactions.ask(history.change_sets)) == 1


def test_a_failing_operation_leaves_nothing(transactions: Transactions):
    def fail_late(session: Session) -> None:
        session.add(Customer(name="Half"))
        session.flush()
        raise UserError(Text("No."))

    with pytest.raises(UserError):
        transactions.edit(STEP, fail_late)
    assert transactions.ask(history.change_sets) == []
    assert transactions.ask(dump)["customer"] == {}


def test_records_cannot_be_edited_outside_an_edit(transactions: Transactions):
    with transactions.book.session() as session:
        session.add(Customer(name="Smuggled"))
        with pytest.raises(RuntimeError, match=r"Transactions\.edit"):
            session.flush()


def test_bulk_statements_are_refused(transactions: Transactions):
    with pytest.raises(RuntimeError, match="escape"):
        transactions.edit(STEP, lambda session: session.execute(insert(Customer).values(key="x", name="X")))


def test_a_record_made_and_deleted_in_one_edit_leaves_no_trace(transactions: Transactions):
    def make_and_delete(session: Session) -> None:
        customer = Customer(name="Brief")
        session.add(customer)
        session.flush()
        session.delete(customer)

    assert transactions.edit(STEP, make_and_delete).change_set is None


def test_many_rows_go_through_the_same_record(transactions: Transactions):
    keys = [new_key() for _ in range(1200)]
    before = transactions.ask(dump)
    made = transactions.edit(
        STEP, insert_rows, "customer", [{"key": key, "name": f"Customer {n}"} for n, key in enumerate(keys)]
    )
    changed = transactions.edit(STEP, update_rows, "customer", {key: {"city": "Lima"} for key in keys})
    deleted = transactions.edit(STEP, delete_rows, "customer", keys[:600])
    counts = [len(each.change_set.changes) for each in (made, changed, deleted) if each.change_set]
    assert counts == [1200, 1200, 600]
    revisions = [each.change_set.revision for each in (made, changed, deleted) if each.change_set]
    assert take_back(transactions, *revisions).result == []
    assert transactions.ask(dump) == before


def test_deleting_a_customer_takes_all_that_is_its_own_and_comes_back_whole(transactions: Transactions):
    customer, other = add_customer(transactions), add_customer(transactions, "Halden Motors")
    department = add_department(transactions, customer, "Network")
    person = add_person(transactions, customer, "顾明棠", department)
    transactions.edit(STEP, rate, person, RatingKind.LEVEL, Level.SUPPORT, evidence="Said so")
    transactions.edit(STEP, assign, Customer, other, parent_key=customer)
    before = transactions.ask(dump)
    outcome = transactions.edit(STEP, delete, Customer, customer)
    after = transactions.ask(dump)
    assert (after["stakeholder"], after["department"], after["rating"]) == ({}, {}, {})
    assert after["customer"][other]["parent_key"] is None
    assert outcome.change_set
    assert take_back(transactions, outcome.change_set.revision).result == []
    assert transactions.ask(dump) == before


def test_a_revert_keeps_what_was_edited_since_and_says_so(transactions: Transactions):
    customer = add_customer(transactions)
    first = transactions.edit(STEP, assign, Customer, customer, city="Lima", region="South")
    transactions.edit(STEP, assign, Customer, customer, city="Cusco")
    assert first.change_set
    [kept] = take_back(transactions, first.change_set.revision).result
    assert (kept.record, kept.because, kept.columns) == (customer, KeptBecause.EDITED, ("city",))
    row = transactions.ask(dump)["customer"][customer]
    assert (row["city"], row["region"]) == ("Cusco", None)


def test_a_revert_keeps_a_new_record_that_others_refer_to_by_now(transactions: Transactions):
    customer = add_customer(transactions)
    made = transactions.ask(history.change_sets)[0]
    person = add_person(transactions, customer, "Ana")
    [kept] = take_back(transactions, made.revision).result
    assert (kept.record, kept.because) == (customer, KeptBecause.REFERRED_TO)
    assert person in transactions.ask(dump)["stakeholder"]


def test_a_deleted_record_comes_back_without_a_reference_that_is_gone(transactions: Transactions):
    customer = add_customer(transactions)
    department = add_department(transactions, customer, "Network")
    person = add_person(transactions, customer, "Ana", department)
    deleted = transactions.edit(STEP, delete, Stakeholder, person)
    transactions.edit(STEP, delete, type_of("department"), department)
    assert deleted.change_set
    [kept] = take_back(transactions, deleted.change_set.revision).result
    assert (kept.because, kept.columns) == (KeptBecause.TARGET_GONE, ("department_key",))
    assert transactions.ask(dump)["stakeholder"][person]["department_key"] is None


def type_of(table: str):
    from models.schema import RECORDS

    return RECORDS[table]


def test_a_redo_is_the_undo_taken_back(transactions: Transactions):
    customer = add_customer(transactions)
    person = add_person(transactions, customer, "Ana")
    there = transactions.ask(dump)
    undone = take_back(transactions, transactions.ask(history.change_sets)[0].revision)
    assert person not in transactions.ask(dump)["stakeholder"]
    assert undone.change_set
    take_back(transactions, undone.change_set.revision)
    assert transactions.ask(dump) == there


def test_the_book_as_of_a_revision_is_what_it_was(transactions: Transactions):
    customer = add_customer(transactions)
    states = [transactions.ask(dump)]
    person = add_person(transactions, customer, "Ana")
    states.append(transactions.ask(dump))
    transactions.edit(STEP, assign, Stakeholder, person, title="CTO")
    states.append(transactions.ask(dump))
    transactions.edit(STEP, delete, Stakeholder, person)
    for revision, state in enumerate(states, start=1):
        assert transactions.ask_then(revision, dump) == state
    assert transactions.ask_then(0, dump)["customer"] == {}
    assert transactions.ask_then(4, dump) == transactions.ask(dump)


def test_the_past_leaves_no_trace_on_later_questions(transactions: Transactions):
    customer = add_customer(transactions)
    transactions.edit(STEP, assign, Customer, customer, name="Later")
    for _ in range(3):
        assert (
            transactions.ask_then(1, lambda session: session.scalars(select(Customer.name)).one()) != "Later"
        )
        assert transactions.ask(lambda session: session.scalars(select(Customer.name)).one()) == "Later"
    transactions.edit(STEP, assign, Customer, customer, name="Still writable")


def test_a_day_means_all_edits_up_to_its_end(transactions: Transactions, clock: FixedClock):
    customer = add_customer(transactions)
    clock.advance(days=2)
    transactions.edit(STEP, assign, Customer, customer, city="Lima")

    def city(session: Session) -> str | None:
        return session.scalars(select(Customer.city)).one()

    assert transactions.ask_on(date(2026, 3, 3), city) is None
    assert transactions.ask_on(date(2026, 3, 4), city) == "Lima"
    assert transactions.ask_on(None, city) == "Lima"


def test_a_clock_that_went_back_does_not_disorder_history(transactions: Transactions, clock: FixedClock):
    customer = add_customer(transactions)
    clock.advance(days=-400)
    assert transactions.clock_is_behind()
    transactions.edit(STEP, assign, Customer, customer, city="Lima")
    newest, oldest = transactions.ask(history.change_sets)
    assert newest.at == oldest.at


def test_ratings_are_added_never_overwritten(transactions: Transactions):
    person = add_person(transactions, add_customer(transactions), "Ana")
    transactions.edit(STEP, rate, person, RatingKind.LEVEL, Level.NEUTRAL)
    transactions.edit(STEP, rate, person, RatingKind.LEVEL, Level.SUPPORT, evidence="Backed us")
    values = transactions.ask(
        lambda session: session.scalars(select(Rating.value).order_by(Rating.key)).all()
    )
    assert values == ["0", "1"]


def test_a_rating_of_tomorrow_is_refused_in_a_sentence(transactions: Transactions):
    person = add_person(transactions, add_customer(transactions), "Ana")
    with pytest.raises(UserError, match="future"):
        transactions.edit(STEP, rate, person, RatingKind.LEVEL, Level.SUPPORT, rated_on=date(2026, 3, 3))


def test_a_frozen_book_says_one_thing_while_others_write(transactions: Transactions):
    key = add_customer(transactions, "Before")
    with transactions.frozen() as frozen:
        with frozen.book.session() as reading:
            assert dump(reading)["customer"][key]["name"] == "Before"
            transactions.edit(Text("Rename"), assign, Customer, key, name="After")
        assert frozen.ask(dump)["customer"][key]["name"] == "Before"
        assert frozen.ask_then(0, dump)["customer"] == {}
        with pytest.raises(BookReadOnly):
            frozen.edit(Text("Rename"), assign, Customer, key, name="Elsewhere")
    assert transactions.ask(dump)["customer"][key]["name"] == "After"


def test_an_encrypted_book_freezes(tmp_path: Path, clock: FixedClock):
    with Book.create(tmp_path / "secret.loam", passphrase="three odd words") as book:
        transactions = Transactions(book, clock, "Lin")
        add_customer(transactions)
        with transactions.frozen() as frozen:
            assert frozen.ask(dump) == transactions.ask(dump)


def add_activity(transactions: Transactions, customer: str) -> str:
    hours = datetime(2026, 3, 2, 10), datetime(2026, 3, 2, 11)
    kind = ActivityKind.VISIT
    return transactions.edit(STEP, activity.add_activity, customer, kind, "Visit", *hours).result


def test_what_would_break_a_rule_together_with_a_later_edit_stays(transactions: Transactions):
    visit = add_activity(transactions, add_customer(transactions))
    transactions.edit(STEP, assign, Activity, visit, starts_at=datetime(2026, 3, 2, 8), place="Lima")
    earlier = transactions.ask(history.latest_revision)
    transactions.edit(STEP, assign, Activity, visit, ends_at=datetime(2026, 3, 2, 9))
    [kept] = take_back(transactions, earlier).result
    assert (kept.because, set(kept.columns)) == (KeptBecause.EDITED, {"starts_at", "place"})


def test_fields_that_mean_something_together_come_back_together(transactions: Transactions):
    customer = add_customer(transactions)
    item = transactions.edit(STEP, plan.add_item, customer, Dimension.KEY, "Meet the board").result
    for state in (PlanState.SUBMITTED, PlanState.APPROVED):
        transactions.edit(STEP, plan.step, item, state)
    approval = transactions.ask(history.latest_revision)
    transactions.edit(STEP, plan.step, item, PlanState.DONE)
    [kept] = take_back(transactions, approval).result
    assert (kept.because, set(kept.columns)) == (
        KeptBecause.EDITED,
        {"state", "approved_on", "approved_by", "approvals"},
    )
    row = transactions.ask(dump)["plan_item"][item]
    assert (row["state"], row["approved_on"]) == ("done", "2026-03-02")


def test_a_line_whose_old_place_is_taken_stays(transactions: Transactions):
    customer = add_customer(transactions)
    ana, bo = (add_person(transactions, customer, name) for name in ("Ana", "Bo"))
    transactions.edit(STEP, influence.connect, ana, bo, LineKind.DOTTED)
    [line] = transactions.ask(dump)["influence_line"]
    transactions.edit(STEP, assign, InfluenceLine, line, kind=LineKind.INFLUENCE)
    turned = transactions.ask(history.latest_revision)
    transactions.edit(STEP, influence.connect, ana, bo, LineKind.DOTTED)
    [kept] = take_back(transactions, turned).result
    assert (kept.record, kept.because) == (line, KeptBecause.REPLACED)


def test_an_answer_that_still_reads_after_the_question_fails(transactions: Transactions):
    add_customer(transactions)

    def lazily(session: Session) -> Iterator[str]:
        yield from session.scalars(select(Customer.name))

    answer = transactions.ask(lazily)
    with pytest.raises(InvalidRequestError, match="closed"):
        list(answer)
