"""Edits told in people's words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.chronicle.details import Detail, detail
from app.chronicle.staying import staying
from app.clock import FixedClock
from app.errors import UserError
from app.operations.bringing_back import bring_back
from app.operations.buying import add_step, put_into_step
from app.operations.customer import set_fields
from app.operations.deletion import delete
from app.operations.rival import add_rival, tie
from app.operations.seat import add_seat
from app.operations.stakeholder import move_to_department, rate_person
from app.text import Text
from app.transactions import Transactions
from models.book import Book
from models.customer import Customer
from models.department import Department
from models.stakeholder import Stakeholder
from models.values import ChangeAction, ChangeKind, Level, RatingKind, Role, Sector, Tie
from tests.books import add_customer, add_department, add_person


@pytest.fixture
def desk(tmp_path: Path, clock: FixedClock) -> Iterator[Transactions]:
    with Book.create(tmp_path / "a.loam") as book:
        yield Transactions(book, clock, "Lin")


def newest(desk: Transactions) -> Detail:
    revision = desk.ask(
        lambda session: (
            session.connection().exec_driver_sql("SELECT max(revision) FROM change_set").scalar_one()
        )
    )
    found = desk.ask(detail, revision)
    assert found is not None
    return found


def test_a_changed_field_reads_as_heading_before_and_after(desk: Transactions) -> None:
    customer = add_customer(desk)
    desk.edit(Text("Set"), set_fields, customer, sector=Sector.ENERGY)
    desk.edit(Text("Set"), set_fields, customer, sector=Sector.TELECOM)
    (record,) = newest(desk).records
    (field,) = record.fields
    assert (record.kind, record.name) == ("Customer", "Cordillera Telecom")
    assert (field.heading, field.before, field.after) == ("Sector", "Energy", "Telecommunications")


def test_references_read_as_names_also_of_what_was_deleted_since(desk: Transactions) -> None:
    customer = add_customer(desk)
    board = add_department(desk, customer, "Network Board")
    person = add_person(desk, customer, "Gu Mingtang")
    moved = desk.edit(Text("Move"), move_to_department, [person], board).change_set
    desk.edit(Text("Delete"), delete, Department, board)
    assert moved is not None
    found = desk.ask(detail, moved.revision)
    assert found is not None
    (record,) = found.records
    assert [(f.heading, f.before, f.after) for f in record.fields] == [("Department", "", "Network Board")]
    assert record.customer_name == "Cordillera Telecom"


def test_an_added_record_is_told_as_it_was_then(desk: Transactions) -> None:
    customer = add_customer(desk)
    added = desk.edit(Text("Add"), lambda session: session.add(Customer(name="Acme", city="Lima"))).change_set
    assert added is not None
    (acme,) = (change.record for change in added.changes)
    desk.edit(Text("Set"), set_fields, acme, city="Quito")
    desk.edit(Text("Delete"), delete, Customer, acme, customer)
    found = desk.ask(detail, added.revision)
    assert found is not None
    (record,) = found.records
    assert record.action is ChangeAction.INSERT
    assert not record.living
    assert {field.heading: field.after for field in record.fields} == {"Name": "Acme", "City": "Lima"}


def test_a_rating_reads_on_its_scale_and_is_named_after_its_person(desk: Transactions) -> None:
    person = add_person(desk, add_customer(desk), "Gu Mingtang")
    desk.edit(Text("Rate"), rate_person, person, {RatingKind.LEVEL: Level.COACH})
    (record,) = newest(desk).records
    assert record.name == "Gu Mingtang · Level"
    assert {field.heading: field.after for field in record.fields}["Rating"] == "Coach (3)"


def test_ties_and_steps_are_named_after_those_they_join(desk: Transactions) -> None:
    customer = add_customer(desk)
    person = add_person(desk, customer, "Gu Mingtang")
    rival = desk.edit(Text("Add"), add_rival, "Kestra").result
    desk.edit(Text("Judge"), tie, person, rival, Tie.LEANING)
    (record,) = newest(desk).records
    assert (record.kind, record.name) == ("Tie to a rival", "Gu Mingtang · Kestra")
    assert {f.heading: f.after for f in record.fields}["Tie"] == "Leans towards the rival (1)"
    seat = desk.edit(Text("Add"), add_seat, customer, "Treasurer", Role.APPROVER).result
    step = desk.edit(Text("Add"), add_step, customer, "Tender").result
    desk.edit(Text("Put"), put_into_step, seat, step)
    (record,) = newest(desk).records
    assert (record.name, record.customer_name) == ("Tender · Treasurer", "Cordillera Telecom")


def test_an_old_value_is_brought_back_as_one_edit(desk: Transactions) -> None:
    customer = add_customer(desk)
    desk.edit(Text("Set"), set_fields, customer, city="Lima", revenue=None)
    desk.edit(Text("Set"), set_fields, customer, city="Quito")
    (field,) = newest(desk).records[0].fields
    assert field.can_return
    outcome = desk.edit(Text("Bring back"), bring_back, "customer", customer, field.column, field.stored)
    assert outcome.change_set is not None
    assert [dict(change.after or {}) for change in outcome.change_set.changes] == [{"city": "Lima"}]
    revision = outcome.change_set.revision - 1
    found = desk.ask(detail, revision)
    assert found is not None
    assert not found.records[0].fields[0].can_return


def test_dates_come_back_as_dates(desk: Transactions) -> None:
    person = add_person(desk, add_customer(desk), "Gu")

    def born(session, day):  # type: ignore[no-untyped-def]
        session.get(Stakeholder, person).birthday = day

    desk.edit(Text("Set"), born, date(1970, 5, 1))
    desk.edit(Text("Set"), born, date(1971, 5, 1))
    (field,) = newest(desk).records[0].fields
    assert (field.before, field.after) == ("1 May 1970", "1 May 1971")
    desk.edit(Text("Bring back"), bring_back, "stakeholder", person, field.column, field.stored)
    assert desk.ask(lambda session: session.get_one(Stakeholder, person).birthday) == date(1970, 5, 1)


def test_a_department_is_not_brought_back_into_itself(desk: Transactions) -> None:
    customer = add_customer(desk)
    upper, lower = add_department(desk, customer, "Upper"), add_department(desk, customer, "Lower")

    def put(session, below, above):  # type: ignore[no-untyped-def]
        session.get(Department, below).parent_key = above

    desk.edit(Text("Move"), put, lower, upper)
    desk.edit(Text("Move"), put, lower, None)
    desk.edit(Text("Move"), put, upper, lower)
    with pytest.raises(UserError, match="cannot be moved into itself"):
        desk.edit(Text("Bring back"), bring_back, "department", lower, "parent_key", upper)


def test_a_reference_to_what_is_gone_is_not_brought_back(desk: Transactions) -> None:
    customer = add_customer(desk)
    board = add_department(desk, customer, "Board")
    person = add_person(desk, customer, "Gu", board)
    desk.edit(Text("Delete"), delete, Department, board)
    with pytest.raises(UserError, match="no longer in the book"):
        desk.edit(Text("Bring back"), bring_back, "stakeholder", person, "department_key", board)


def test_an_edit_taken_back_says_so_until_it_is_done_again(desk: Transactions) -> None:
    customer = add_customer(desk)
    edit = desk.edit(Text("Set"), set_fields, customer, city="Lima").change_set
    assert edit is not None
    undone = desk.take_back([edit.revision], ChangeKind.UNDO).change_set
    assert undone is not None
    assert [found.taken_back for found in [desk.ask(detail, edit.revision)] if found] == [True]
    desk.take_back([undone.revision], ChangeKind.REDO)
    assert [found.taken_back for found in [desk.ask(detail, edit.revision)] if found] == [False]


def test_what_stays_is_said_with_its_field(desk: Transactions) -> None:
    customer = add_customer(desk)
    edit = desk.edit(Text("Set"), set_fields, customer, city="Lima").change_set
    desk.edit(Text("Set"), set_fields, customer, city="Quito")
    assert edit is not None
    kept = desk.take_back([edit.revision], ChangeKind.REVERT).result
    assert [str(text) for text in desk.ask(staying, kept)] == [
        "Customer “Cordillera Telecom”: City was edited since and stays."
    ]


def test_every_recorded_table_has_a_name_for_people() -> None:
    from app.chronicle.fields import KINDS
    from models.schema import RECORDS

    assert set(KINDS) == set(RECORDS)
