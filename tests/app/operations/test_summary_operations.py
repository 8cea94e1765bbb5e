"""The summary of an event: one edit that stores all it brought."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

import pytest
from sqlalchemy import select

from app.errors import UserError
from app.operations import plan
from app.operations.activity import add_activity
from app.operations.rating import rate
from app.operations.summary import (
    Evidence,
    NewGift,
    NewOpinion,
    NewPromise,
    Next,
    Quote,
    Saved,
    Summary,
    summarise,
)
from app.queries.ratings import history_of
from app.queries.summary import before_summary
from app.text import Text
from app.transactions import Outcome, Transactions
from models.activity import Activity, ActivityParticipant
from models.aftermath import Gift, Opinion, Promise
from models.customer import Customer
from models.plan import PlanItem
from models.rating import Rating
from models.stakeholder import Stakeholder
from models.team import TeamMember
from models.values import (
    ActivityKind,
    ActivityState,
    Closeness,
    Dimension,
    Level,
    PlanState,
    PromiseSide,
    RatingKind,
    TeamRole,
)

DAY = date(2026, 2, 27)


@dataclass(frozen=True)
class Keys:
    customer: str
    ana: str
    lin: str
    wei: str
    visit: str


@pytest.fixture
def keys(transactions: Transactions) -> Keys:
    """Ana at level 1, and a visit to her last Friday that nobody wrote about yet."""

    def fill(session) -> Keys:
        lin = TeamMember(name="Lin", role=TeamRole.ACCOUNT)
        wei = TeamMember(name="Wei", role=TeamRole.SOLUTION)
        customer = Customer(name="Cordillera", owner_key=lin.key, currency="EUR")
        ana = Stakeholder(customer_key=customer.key, name="Ana Ruiz")
        session.add_all([lin, wei, customer, ana])
        session.flush()
        rate(session, ana.key, RatingKind.LEVEL, Level.SUPPORT, rated_on=date(2026, 1, 5))
        visit = add_activity(
            session,
            customer.key,
            ActivityKind.VISIT,
            "Test plan",
            datetime(2026, 2, 27, 10),
            people=[ana.key],
            members=[lin.key],
        )
        return Keys(customer.key, ana.key, lin.key, wei.key, visit)

    return transactions.edit(Text("Fill"), fill).result


def aim(transactions: Transactions, keys: Keys, *steps: PlanState) -> str:
    """A plan item that aims at level 2 with Ana, taken through ``steps``."""

    def operation(session) -> str:
        item = plan.add_item(
            session, keys.customer, Dimension.KEY, "Win Ana", person=keys.ana, to_level=Level.EXCLUSIVE
        )
        for state in steps:
            plan.step(session, item, state)
        return item

    return transactions.edit(Text("Plan"), operation).result


def save(transactions: Transactions, keys: Keys, **parts) -> Outcome[Saved]:
    summary = Summary(people=[keys.ana], members=[keys.lin], **parts)
    return transactions.edit(Text("Summary"), summarise, keys.visit, summary)


def levels(transactions: Transactions, person: str) -> list[Level]:
    return [fact.value for fact in transactions.ask(history_of, person) if fact.kind is RatingKind.LEVEL]


def all_of(transactions: Transactions, kind):
    return transactions.ask(lambda session: list(session.scalars(select(kind).order_by(kind.key))))


def one(transactions: Transactions, kind, key: str):
    return transactions.ask(lambda session: session.get_one(kind, key))


def test_everything_carries_the_day_of_the_event_and_leads_back_to_it(
    transactions: Transactions, keys: Keys
) -> None:
    outcome = save(
        transactions,
        keys,
        notes="Forty minutes.",
        quotes=[Quote("We write your test plan into the tender.", keys.ana), Quote("Nordwind is out.")],
        promises=[
            NewPromise(PromiseSide.OURS, "Send the test plan", keys.ana, date(2026, 3, 6)),
            NewPromise(PromiseSide.THEIRS, "Invite us to the trial", keys.ana),
        ],
        opinions=[NewOpinion("Spare parts take too long", keys.ana, keys.wei)],
        gifts=[NewGift("Calendar", keys.ana, Decimal("12.50"))],
        evidence=[Evidence(keys.ana, Level.NEUTRAL, Closeness.WORKING, "Wavered", "Perhaps")],
        cost=Decimal("48"),
        quality=4,
        next=Next("Trial", date(2026, 3, 20), ActivityKind.TECHNICAL_PRESENTATION),
    )
    visit = one(transactions, Activity, keys.visit)
    assert visit.state is ActivityState.DONE
    assert visit.summary == (
        "Forty minutes.\n\n> We write your test plan into the tender.\n> — Ana Ruiz\n\n> Nordwind is out."
    )
    assert (visit.cost, visit.currency, visit.quality) == (Decimal(48), "EUR", 4)
    ours, theirs = all_of(transactions, Promise)
    assert (ours.side, ours.title, ours.due_on, ours.owner_key) == (
        PromiseSide.OURS,
        "Send the test plan",
        date(2026, 3, 6),
        keys.lin,
    )
    assert {each.made_on for each in (ours, theirs)} == {DAY}
    [opinion] = all_of(transactions, Opinion)
    assert (opinion.said_on, opinion.passed_to_key, opinion.passed_on) == (DAY, keys.wei, date(2026, 3, 2))
    [gift] = all_of(transactions, Gift)
    assert (gift.given_on, gift.value, gift.currency, gift.giver_key) == (
        DAY,
        Decimal("12.50"),
        "EUR",
        keys.lin,
    )
    rated = [each for each in all_of(transactions, Rating) if each.rated_on == DAY]
    assert {(each.kind, each.value, each.evidence, each.quote) for each in rated} == {
        (RatingKind.LEVEL, "0", "Wavered", "Perhaps"),
        (RatingKind.CLOSENESS, "2", "Wavered", "Perhaps"),
    }
    for each in (ours, theirs, opinion, gift, *rated):
        assert each.activity_key == keys.visit
    assert outcome.result.next is not None
    following = one(transactions, Activity, outcome.result.next)
    assert (following.title, following.starts_at) == ("Trial", datetime(2026, 3, 20, 10))
    assert following.state is ActivityState.PLANNED


def test_it_is_one_edit_and_taken_back_as_one(transactions: Transactions, keys: Keys) -> None:
    before = [len(all_of(transactions, kind)) for kind in (Promise, Rating, Stakeholder, Activity)]
    outcome = save(
        transactions,
        keys,
        newcomers={"new": "Bea Soler"},
        promises=[NewPromise(PromiseSide.OURS, "Call", "new")],
        evidence=[Evidence(keys.ana, Level.COACH, None, "Told us the price limit")],
        next=Next("Again", date(2026, 3, 9), ActivityKind.CALL),
    )
    assert outcome.change_set is not None
    transactions.take_back([outcome.change_set.revision], outcome.change_set.kind)
    assert [len(all_of(transactions, kind)) for kind in (Promise, Rating, Stakeholder, Activity)] == before
    assert one(transactions, Activity, keys.visit).state is ActivityState.PLANNED


def test_somebody_new_is_added_and_can_be_named_at_once(transactions: Transactions, keys: Keys) -> None:
    summary = Summary(
        people=[keys.ana, "new"],
        newcomers={"new": "Bea Soler"},
        quotes=[Quote("I decide the budget.", "new")],
        evidence=[Evidence("new", Level.NEUTRAL, None, "Asked for a price")],
    )
    transactions.edit(Text("Summary"), summarise, keys.visit, summary)
    [bea] = [each for each in all_of(transactions, Stakeholder) if each.name == "Bea Soler"]
    assert bea.customer_key == keys.customer
    assert levels(transactions, bea.key) == [Level.NEUTRAL]
    present = {each.stakeholder_key for each in all_of(transactions, ActivityParticipant)}
    assert present == {keys.ana, bea.key}
    assert one(transactions, Activity, keys.visit).summary.endswith("— Bea Soler")


@pytest.mark.parametrize(
    "steps",
    [
        (PlanState.SUBMITTED, PlanState.APPROVED),
        (PlanState.SUBMITTED, PlanState.APPROVED, PlanState.IN_PROGRESS),
    ],
)
def test_a_level_that_an_item_aims_at_waits_for_the_manager(
    transactions: Transactions, keys: Keys, steps
) -> None:
    item = aim(transactions, keys, *steps)
    transactions.role = TeamRole.ACCOUNT
    evidence = Evidence(keys.ana, Level.EXCLUSIVE, None, "Refused Nordwind", "No second supplier")
    saved = save(transactions, keys, evidence=[evidence]).result
    assert saved.done == ("Win Ana",)
    assert levels(transactions, keys.ana) == [Level.SUPPORT]
    stored = one(transactions, PlanItem, item)
    assert (stored.state, stored.activity_key) == (PlanState.DONE, keys.visit)
    assert stored.evidence == "Refused Nordwind\n“No second supplier”"
    transactions.role = TeamRole.MANAGER
    transactions.edit(Text("Verify"), plan.verify, item)
    assert levels(transactions, keys.ana) == [Level.EXCLUSIVE, Level.SUPPORT]


def test_an_item_that_nobody_approved_keeps_the_evidence_and_its_state(
    transactions: Transactions, keys: Keys
) -> None:
    item = aim(transactions, keys, PlanState.SUBMITTED)
    saved = save(transactions, keys, evidence=[Evidence(keys.ana, Level.EXCLUSIVE, None, "Saw it")]).result
    assert (saved.done, saved.unapproved) == ((), ("Win Ana",))
    stored = one(transactions, PlanItem, item)
    assert (stored.state, stored.evidence) == (PlanState.SUBMITTED, "Saw it")
    assert levels(transactions, keys.ana) == [Level.SUPPORT]


def test_a_level_that_no_item_aims_at_is_set_directly(transactions: Transactions, keys: Keys) -> None:
    aim(transactions, keys)
    save(transactions, keys, evidence=[Evidence(keys.ana, Level.COACH, None, "Drew us the chart")])
    assert levels(transactions, keys.ana) == [Level.COACH, Level.SUPPORT]


def test_what_lies_ahead_has_no_summary_yet(transactions: Transactions, keys: Keys) -> None:
    ahead = transactions.edit(
        Text("Plan"), add_activity, keys.customer, ActivityKind.CALL, "Call", datetime(2026, 3, 3, 9)
    ).result
    with pytest.raises(UserError, match="lies ahead"):
        transactions.edit(Text("Summary"), summarise, ahead, Summary(notes="Well"))


def test_what_is_refused_stores_nothing(transactions: Transactions, keys: Keys) -> None:
    with pytest.raises(UserError, match="due before"):
        save(
            transactions,
            keys,
            notes="Good",
            promises=[NewPromise(PromiseSide.OURS, "Send it", None, date(2026, 2, 1))],
        )
    assert one(transactions, Activity, keys.visit).state is ActivityState.PLANNED


def test_a_summary_written_again_replaces_the_words_and_keeps_the_rest(
    transactions: Transactions, keys: Keys
) -> None:
    save(transactions, keys, notes="First", promises=[NewPromise(PromiseSide.OURS, "Send it")])
    before = transactions.ask(before_summary, keys.visit, date(2026, 3, 2))
    assert before is not None
    assert (before.notes, [row.title for row in before.promises]) == ("First", ["Send it"])
    save(transactions, keys, notes="Second")
    assert one(transactions, Activity, keys.visit).summary == "Second"
    assert len(all_of(transactions, Promise)) == 1


def test_who_was_there_comes_first_with_what_is_aimed_at(transactions: Transactions, keys: Keys) -> None:
    aim(transactions, keys)
    before = transactions.ask(before_summary, keys.visit, date(2026, 3, 2))
    assert before is not None
    [ana] = before.everybody
    assert (ana.level, ana.aims) == (Level.SUPPORT, (Level.EXCLUSIVE,))
    assert before.standard
    assert before.outline
