"""A reception is made of an activity, its agenda typed, pushed and copied, its steps taken in order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from app.errors import ManagersOnly, UserError
from app.operations import reception as rec
from app.operations.activity import (
    add_activity,
    cancel_activity,
    mark_done,
    plan_again,
    set_activity_fields,
    set_participants,
    set_times,
)
from app.operations.stakeholder import add_person, delete_people
from app.operations.summary import Summary, summarise
from app.queries.reception import ReceptionDetails, reception_details, receptions
from app.reception.checks import check
from app.reception.findings import FindingKind
from app.text import Text
from app.transactions import Transactions
from models.customer import Customer
from models.team import TeamMember
from models.values import ActivityKind, ActivityState, AgendaKind, ChangeKind, ReceptionState, TeamRole
from tests.books import dump

S = ReceptionState


@dataclass
class Set:
    transactions: Transactions
    customer: str
    visit: str
    guests: list[str]
    host: str

    def edit(self, operation, *args, **more):
        return self.transactions.edit(Text("Edit"), operation, *args, **more).result

    def line(self, begin: str, end: str, title: str, **more) -> str:
        return self.edit(rec.add_line, self.visit, at(begin), at(end), title, **more)

    def details(self, visit: str = "") -> ReceptionDetails:
        found = self.transactions.ask(reception_details, visit or self.visit)
        assert found is not None
        return found

    def spans(self, visit: str = "") -> list[str]:
        return [f"{line.span} {line.title}" for line in self.details(visit).agenda.in_order]


def at(text: str, day: int = 12) -> datetime:
    hours, minutes = map(int, text.split(":"))
    return datetime(2026, 3, day, hours, minutes)


def fill(session: Session) -> tuple[str, str, list[str], str]:
    customer = Customer(name="Cordillera Telecom")
    host = TeamMember(name="Lin Yao", role=TeamRole.ACCOUNT, title="Account director", phone="+86 1")
    session.add_all([customer, host])
    session.flush()
    guests = [add_person(session, customer.key, name) for name in ("Inés Carvajal", "Tomás Iriarte")]
    visit = add_activity(
        session,
        customer.key,
        ActivityKind.EXECUTIVE_VISIT,
        "Executive visit",
        at("9:00"),
        at("18:00"),
        owner=host.key,
        people=guests,
    )
    rec.make_reception(session, visit)
    return customer.key, visit, guests, host.key


@pytest.fixture
def book(transactions: Transactions) -> Set:
    customer, visit, guests, host = transactions.edit(Text("Fill"), fill).result
    return Set(transactions, customer, visit, guests, host)


def test_an_activity_becomes_a_reception_once(book: Set) -> None:
    assert book.transactions.edit(Text("Again"), rec.make_reception, book.visit).change_set is None
    details = book.details()
    assert (details.state, details.lead, details.requested_on) == (
        S.REQUESTED,
        book.host,
        book.transactions.clock.today(),
    )
    assert [one.name for one in details.agenda.guests] == ["Inés Carvajal", "Tomás Iriarte"]


def test_a_reception_goes_from_requested_to_summarised(book: Set) -> None:
    with pytest.raises(UserError, match="no lines yet"):
        book.edit(rec.step, book.visit, S.PLANNED)
    book.line("9:00", "10:00", "Opening", host_key=book.host)
    with pytest.raises(UserError, match="cannot become"):
        book.edit(rec.step, book.visit, S.APPROVED)
    book.edit(rec.step, book.visit, S.PLANNED)
    book.edit(rec.step, book.visit, S.APPROVED)
    assert book.details().approved_on == book.transactions.clock.today()
    book.edit(rec.step, book.visit, S.EXECUTED)
    assert book.details().activity_state is ActivityState.DONE
    with pytest.raises(UserError, match="no summary yet"):
        book.edit(rec.step, book.visit, S.SUMMARISED)
    book.edit(set_activity_fields, book.visit, summary="Both sides opened their plans.")
    book.edit(rec.step, book.visit, S.SUMMARISED)
    assert book.details().state is S.SUMMARISED


def approved(book: Set) -> None:
    book.line("9:00", "10:00", "Opening")
    book.edit(rec.step, book.visit, S.PLANNED)
    book.edit(rec.step, book.visit, S.APPROVED)


def test_a_reception_goes_along_with_its_activity(book: Set) -> None:
    approved(book)
    day = book.details().approved_on
    book.edit(mark_done, book.visit)
    assert book.details().state is S.EXECUTED
    book.edit(plan_again, book.visit)
    assert book.details().state is S.APPROVED
    book.edit(mark_done, book.visit, "Both sides opened their plans.")
    assert book.details().state is S.SUMMARISED
    book.edit(cancel_activity, book.visit)
    assert (book.details().state, book.details().approved_on) == (S.APPROVED, day)


def test_the_summary_of_an_event_is_that_of_its_reception(book: Set) -> None:
    approved(book)
    book.edit(set_times, book.visit, at("9:00", 1), at("18:00", 1))
    book.edit(summarise, book.visit, Summary(quality=4))
    assert book.details().state is S.EXECUTED
    book.edit(summarise, book.visit, Summary(notes="They opened their plans."))
    assert book.details().state is S.SUMMARISED


def test_a_reception_that_took_place_is_not_approved_by_that(book: Set) -> None:
    book.edit(mark_done, book.visit, "It was good.")
    assert book.details().state is S.REQUESTED


def test_only_a_manager_approves(book: Set) -> None:
    book.line("9:00", "10:00", "Opening")
    book.edit(rec.step, book.visit, S.PLANNED)
    book.transactions.role = TeamRole.ACCOUNT
    with pytest.raises(ManagersOnly):
        book.edit(rec.step, book.visit, S.APPROVED)
    book.transactions.role = TeamRole.MANAGER
    book.edit(rec.step, book.visit, S.APPROVED)
    book.transactions.role = TeamRole.ACCOUNT
    book.edit(rec.step, book.visit, S.EXECUTED)


def test_a_step_back_takes_what_it_said_with_it(book: Set) -> None:
    book.line("9:00", "10:00", "Opening")
    for to in (S.PLANNED, S.APPROVED, S.EXECUTED, S.APPROVED):
        book.edit(rec.step, book.visit, to)
    assert book.details().activity_state is ActivityState.PLANNED
    assert book.details().approved_on is not None
    book.edit(rec.step, book.visit, S.PLANNED)
    assert book.details().approved_on is None


def test_what_follows_is_pushed_when_a_line_becomes_longer(book: Set) -> None:
    first = book.line("9:00", "10:00", "A")
    book.line("10:00", "11:00", "B", track="T")
    book.line("11:00", "12:00", "C")
    book.edit(rec.set_line_times, first, at("9:00"), at("10:20"), push=True)
    assert book.spans() == ["09:00–10:20 A", "10:20–11:20 B", "11:20–12:20 C"]
    book.edit(rec.set_line_times, first, at("9:00"), at("10:00"), push=True)
    assert book.spans() == ["09:00–10:00 A", "10:00–11:00 B", "11:00–12:00 C"]
    book.edit(rec.set_line_times, first, at("9:00"), at("10:10"))
    assert book.spans()[1] == "10:00–11:00 B"


def test_a_line_put_in_pushes_what_begins_with_it(book: Set) -> None:
    book.line("9:00", "10:00", "A")
    book.line("10:00", "11:00", "B")
    book.line("10:00", "10:15", "Coffee", push=True)
    assert book.spans() == ["09:00–10:00 A", "10:00–10:15 Coffee", "10:15–11:15 B"]


def test_times_that_cannot_be_are_refused(book: Set) -> None:
    with pytest.raises(UserError, match="ends before it begins"):
        book.line("10:00", "9:00", "A")
    with pytest.raises(UserError, match="A name is needed"):
        book.line("9:00", "10:00", "  ")
    with pytest.raises(UserError, match="out of reach"):
        book.edit(rec.add_line, book.visit, datetime(1899, 1, 1, 9), datetime(1899, 1, 1, 10), "A")
    assert book.spans() == []


def test_a_line_is_for_some_guests_or_for_all(book: Set) -> None:
    line = book.line("9:00", "10:00", "A")
    book.edit(rec.set_line_guests, line, book.guests[:1])
    assert book.details().agenda.lines[0].guests == {book.guests[0]}
    book.edit(rec.set_line_guests, line, book.guests[1:])
    assert book.details().agenda.lines[0].guests == {book.guests[1]}
    with pytest.raises(UserError, match="for somebody"):
        book.edit(rec.set_line_guests, line, [])
    book.edit(rec.set_line_guests, line, None)
    assert book.details().agenda.lines[0].guests is None


def test_who_does_not_come_any_more_leaves_a_line_without_anybody(book: Set) -> None:
    line = book.line("9:00", "10:00", "A", host_key=book.host)
    book.edit(rec.set_line_guests, line, book.guests[:1])
    book.edit(set_participants, book.visit, book.guests[1:])
    kinds = [one.kind for one in check(book.details().agenda)]
    assert kinds == [FindingKind.NOBODY, FindingKind.LEFT_OUT]


def test_what_was_for_a_deleted_guest_alone_is_not_for_everybody_then(book: Set) -> None:
    ines, tomas = book.guests
    alone, both, everybody = (book.line(f"{hour}:00", f"{hour}:30", str(hour)) for hour in (10, 11, 12))
    book.edit(rec.set_line_guests, alone, [ines])
    book.edit(rec.set_line_guests, both, [ines, tomas])
    book.edit(delete_people, [ines])
    agenda = book.details().agenda
    assert [line.key for line in agenda.in_order] == [both, everybody]
    assert {agenda.guests_of(line) for line in agenda.lines} == {frozenset({tomas})}


def test_a_guest_of_another_customer_is_refused(book: Set) -> None:
    def other(session: Session) -> str:
        customer = Customer(name="Banco Mirador")
        session.add(customer)
        session.flush()
        return add_person(session, customer.key, "Olga")

    line = book.line("9:00", "10:00", "A")
    olga = book.edit(other)
    with pytest.raises(UserError, match="at another customer"):
        book.edit(rec.set_line_guests, line, [olga])


def test_an_earlier_agenda_is_copied_to_another_day(book: Set) -> None:
    book.line("9:00", "10:00", "Tour", place="Hall", host_key=book.host, kind=AgendaKind.EXHIBITION)
    later = book.edit(
        add_activity, book.customer, ActivityKind.EXECUTIVE_VISIT, "Next", at("9:00", 20), at("18:00", 20)
    )
    with pytest.raises(UserError, match="no agenda to copy"):
        book.edit(rec.copy_agenda, book.visit, later)
    assert book.edit(rec.copy_agenda, later, book.visit) == 1
    [line] = book.details(later).agenda.lines
    assert (line.starts_at, line.place, line.host, line.kind) == (
        at("9:00", 20),
        "Hall",
        book.host,
        AgendaKind.EXHIBITION,
    )


def test_internal_notes_do_not_travel_to_another_customer(book: Set) -> None:
    def elsewhere(session: Session) -> str:
        customer = Customer(name="Banco Mirador")
        session.add(customer)
        session.flush()
        return add_activity(session, customer.key, ActivityKind.VISIT, "Visit", at("9:00"))

    book.line("9:00", "10:00", "Terms", internal="Floor: 60 days")
    other = book.edit(elsewhere)
    book.edit(rec.copy_agenda, other, book.visit)
    assert book.details(other).agenda.lines[0].internal == ""


def test_a_built_in_day_fills_an_agenda_in_the_language_of_the_guests(book: Set) -> None:
    assert book.edit(rec.use_day, book.visit, "executive", "en") == 6
    agenda = book.details().agenda
    assert {line.day for line in agenda.lines} == {at("9:00").date()}
    assert {one.kind for one in check(agenda)} == {FindingKind.NO_HOST}


def test_a_way_is_known_in_both_directions(book: Set) -> None:
    book.edit(rec.set_transfer, "Hall", "Room", 8)
    book.edit(rec.set_transfer, "room", "HALL", 9)
    agenda = book.details().agenda
    assert (agenda.minutes_between("Hall", "Room"), agenda.minutes_between("Room", "Hall")) == (9, 9)
    book.edit(rec.set_transfer, "Room", "Hall", None)
    assert book.details().agenda.minutes_between("Hall", "Room") is None
    for wrong in (("Hall", "hall", 5), ("Hall", "Room", -1), ("Hall", "", 5)):
        with pytest.raises(UserError):
            book.edit(rec.set_transfer, *wrong)


def test_dropping_a_reception_leaves_its_activity_and_undo_brings_all_back(book: Set) -> None:
    line = book.line("9:00", "10:00", "A")
    book.edit(rec.set_line_guests, line, book.guests[:1])
    before = book.transactions.ask(dump)
    outcome = book.transactions.edit(Text("Drop"), rec.drop_reception, book.visit)
    assert (book.details().state, book.spans()) == (None, [])
    assert outcome.change_set is not None
    book.transactions.take_back([outcome.change_set.revision], ChangeKind.UNDO)
    assert book.transactions.ask(dump) == before


def test_the_agenda_follows_its_activity_to_another_day(book: Set) -> None:
    book.line("9:00", "10:00", "A")
    book.edit(rec.shift_agenda, book.visit, 3)
    assert book.details().agenda.lines[0].starts_at == at("9:00") + timedelta(days=3)


def test_the_overview_counts_what_is_open(book: Set) -> None:
    book.line("9:00", "10:00", "Opening")
    [row] = book.transactions.ask(receptions, book.customer)
    assert (row.title, row.state, row.guests, row.lines, row.findings) == (
        "Executive visit",
        S.REQUESTED,
        2,
        1,
        1,
    )
    assert book.transactions.ask(receptions, "nobody") == ()


def test_places_are_offered_once_however_they_are_spelt(book: Set) -> None:
    for title, place in (("A", "Sala Río"), ("B", "sala rio"), ("C", "Sala Río"), ("D", "Lobby")):
        book.line("9:00", "10:00", title, place=place)
    assert book.details().places == ("Sala Río", "Lobby")
