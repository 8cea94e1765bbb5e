from __future__ import annotations

from datetime import date, datetime

import pytest
from sqlalchemy.orm import Session

from app.clock import FixedClock
from app.errors import UserError
from app.operations import rival
from app.queries.contacts import last_met, newest_ties
from app.queries.settings_page import RivalFact, rivals
from app.text import Text
from app.transactions import Transactions
from models.activity import Activity, ActivityParticipant
from models.values import ActivityKind, ActivityState, ChangeKind, Tie
from tests.books import add_customer, add_person, dump

STEP = Text("A step")
TODAY = date(2026, 3, 2)


@pytest.fixture
def customer(transactions: Transactions) -> str:
    return add_customer(transactions)


@pytest.fixture
def ana(transactions: Transactions, customer: str) -> str:
    return add_person(transactions, customer, "Ana Ruiz")


@pytest.fixture
def kestra(transactions: Transactions) -> str:
    return do(transactions, rival.add_rival, " Kestra ")


def do(transactions: Transactions, operation, *args, **kwargs):
    return transactions.edit(STEP, operation, *args, **kwargs).result


def test_a_rival_has_a_name_and_notes(transactions, kestra):
    do(transactions, rival.set_rival_fields, kestra, name="Kestra Networks", notes=" ")
    assert transactions.ask(rivals) == [RivalFact(kestra, "Kestra Networks", "", 0, 0)]
    with pytest.raises(UserError, match="name is needed"):
        do(transactions, rival.set_rival_fields, kestra, name=" ")
    with pytest.raises(UserError, match="name is needed"):
        do(transactions, rival.add_rival, "")


def test_two_rivals_cannot_have_one_name(transactions, kestra):
    with pytest.raises(UserError, match="already a rival called Kestra"):
        do(transactions, rival.add_rival, "KESTRA")
    other = do(transactions, rival.add_rival, "Northwind")
    with pytest.raises(UserError, match="already a rival called Kestra"):
        do(transactions, rival.set_rival_fields, other, name=" kestra ")
    do(transactions, rival.set_rival_fields, kestra, name="KESTRA")
    assert [each.name for each in transactions.ask(rivals)] == ["KESTRA", "Northwind"]


def test_the_newest_opinion_of_a_person_and_a_rival_counts(transactions, customer, ana, kestra):
    other = do(transactions, rival.add_rival, "Andes")
    do(transactions, rival.tie, ana, kestra, Tie.BEHIND)
    do(transactions, rival.tie, ana, kestra, Tie.AGAINST, rated_on=date(2026, 1, 5))
    do(transactions, rival.tie, ana, other, Tie.LEANING, rated_on=date(2026, 1, 5))
    do(transactions, rival.tie, ana, other, Tie.NONE, rated_on=date(2026, 1, 5))
    ties = dict(transactions.ask(newest_ties, customer)[ana])
    assert ties == {kestra: Tie.BEHIND, other: Tie.NONE}


def test_a_tie_keeps_who_judged_when_and_on_what_evidence(transactions, ana, kestra):
    do(transactions, rival.tie, ana, kestra, Tie.LEANING, evidence=" Was at their fair. ")
    [row] = transactions.ask(dump)["rival_tie"].values()
    assert (row["author"], row["rated_on"], row["evidence"]) == ("Lin", "2026-03-02", "Was at their fair.")


def test_a_tie_of_the_future_or_of_nobody_is_refused(transactions, ana, kestra):
    with pytest.raises(UserError, match="in the future"):
        do(transactions, rival.tie, ana, kestra, Tie.LEANING, rated_on=date(2026, 3, 3))
    with pytest.raises(UserError, match="no longer in the book"):
        do(transactions, rival.tie, ana, "gone", Tie.LEANING)
    assert transactions.ask(dump)["rival_tie"] == {}


def test_a_deleted_rival_goes_with_its_ties_and_comes_back_with_them(transactions, ana, kestra):
    do(transactions, rival.tie, ana, kestra, Tie.LEANING)
    do(transactions, rival.tie, ana, kestra, Tie.BEHIND)
    before = transactions.ask(dump)
    assert [(each.people, each.ties) for each in transactions.ask(rivals)] == [(1, 2)]
    gone = transactions.edit(STEP, rival.delete_rivals, kestra).change_set
    assert transactions.ask(dump)["rival_tie"] == {}
    assert gone is not None
    transactions.take_back([gone.revision], ChangeKind.UNDO)
    assert transactions.ask(dump) == before


def test_rivals_are_listed_by_name(transactions):
    for name in ("nordwind", "Älvsborg", "Zeta"):
        do(transactions, rival.add_rival, name)
    assert [each.name for each in transactions.ask(rivals)] == ["Älvsborg", "nordwind", "Zeta"]


def test_people_were_last_met_when_the_newest_done_activity_began(
    transactions: Transactions, customer: str, ana: str, clock: FixedClock
):
    def meet(session: Session, day: date, state: ActivityState) -> None:
        moment = datetime.combine(day, datetime.min.time())
        made = Activity(
            customer_key=customer,
            kind=ActivityKind.VISIT,
            state=state,
            title="Visit",
            starts_at=moment,
            ends_at=moment,
        )
        session.add(made)
        session.add(ActivityParticipant(activity_key=made.key, stakeholder_key=ana))

    do(transactions, meet, date(2026, 1, 5), ActivityState.DONE)
    do(transactions, meet, date(2026, 2, 5), ActivityState.DONE)
    do(transactions, meet, date(2026, 2, 25), ActivityState.CANCELLED)
    do(transactions, meet, date(2026, 3, 5), ActivityState.DONE)
    assert transactions.ask(last_met, customer, TODAY) == {ana: date(2026, 2, 5)}
    assert transactions.ask(last_met, customer, date(2026, 3, 5)) == {ana: date(2026, 3, 5)}
    assert transactions.ask(last_met, customer, date(2026, 1, 4)) == {}
