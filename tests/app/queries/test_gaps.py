"""What a customer lacks, asked of the book; what was accepted is not proposed again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from time import perf_counter

import pytest

from app.clock import FixedClock
from app.demo.making import create_demo
from app.errors import UserError
from app.operations import plan
from app.operations.activity import add_activity
from app.operations.generating import NewItem, add_items
from app.planning.spreading import Dated
from app.queries.calendar_entry import customers
from app.queries.gaps import GapPlan, duties, gap_plan
from app.text import Text
from app.transactions import Transactions
from models.activity import Activity
from models.book import Book
from models.plan import PlanItem
from models.values import ActivityKind, Dimension, Level, PlanState, VisitDirection

TODAY = date(2026, 3, 2)
YEAR = (TODAY, date(2027, 3, 1))
EDIT = Text("An edit")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "demo.loam"
    create_demo(path, TODAY).close()
    return path


@pytest.fixture
def book(demo: Path, tmp_path: Path, clock: FixedClock) -> Iterator[Transactions]:
    copy = tmp_path / "copy.loam"
    copy.write_bytes(demo.read_bytes())
    with Book.open(copy) as opened:
        yield Transactions(opened, clock, "Lin")


def key(book: Transactions, name: str) -> str:
    return next(each.key for each in book.ask(customers) if each.name == name)


def asked(book: Transactions, customer: str, first: date = YEAR[0], last: date = YEAR[1]) -> GapPlan:
    found = book.ask(gap_plan, customer, TODAY, first, last)
    assert found is not None
    return found


def as_item(dated: Dated) -> NewItem:
    proposal, gap = dated.proposal, dated.proposal.gap
    return NewItem(
        str(proposal.title),
        proposal.dimension,
        dated.due_on,
        dated.owner,
        gap.person.key if gap.person else None,
        gap.department,
        gap.from_level,
        gap.to_level,
        proposal.support,
        gap.weight,
        str(proposal.acceptance),
        proposal.rule,
        str(proposal.reason),
    )


def rules(found: GapPlan) -> list[str]:
    return [each.proposal.rule for each in found.proposals]


@pytest.mark.parametrize("name", ["Alderwick Foods", "Halden Motors", "Cordillera Telecom"])
def test_a_c_a_b_and_an_s_customer_are_asked_again_after_half_was_accepted(book: Transactions, name: str):
    customer = key(book, name)
    first = asked(book, customer)
    assert first.proposals
    half = first.proposals[::2]
    book.edit(EDIT, add_items, customer, [as_item(each) for each in half])
    left = sorted(set(rules(first)) - {each.proposal.rule for each in half})
    assert sorted(rules(asked(book, customer))) == left
    book.edit(EDIT, add_items, customer, [as_item(each) for each in asked(book, customer).proposals])
    assert asked(book, customer).proposals == ()


def test_grades_get_what_they_are_owed(book: Transactions):
    found = {
        name: {each.proposal.dimension for each in asked(book, key(book, name)).proposals}
        for name in ("Alderwick Foods", "Halden Motors", "Cordillera Telecom")
    }
    assert found["Alderwick Foods"] == {Dimension.GENERAL}
    assert Dimension.KEY in found["Halden Motors"]
    assert Dimension.ORGANISATIONAL not in found["Halden Motors"]
    assert found["Cordillera Telecom"] == set(Dimension)


def test_an_accepted_item_remembers_its_gap_and_why(book: Transactions):
    customer = key(book, "Halden Motors")
    proposed = next(each for each in asked(book, customer).proposals if each.proposal.gap.to_level)
    [made] = book.edit(EDIT, add_items, customer, [as_item(proposed)]).result

    def read(session) -> tuple[str | None, str | None, PlanState, Level | None, date | None]:
        item = session.get(PlanItem, made)
        return item.rule, item.reason, item.state, item.to_level, item.due_on

    gap = proposed.proposal.gap
    assert book.ask(read) == (
        gap.key,
        str(proposed.proposal.reason),
        PlanState.DRAFT,
        gap.to_level,
        proposed.due_on,
    )


def test_the_same_gap_is_not_accepted_twice(book: Transactions):
    customer = key(book, "Halden Motors")
    items = [as_item(each) for each in asked(book, customer).proposals]
    book.edit(EDIT, add_items, customer, items[:1])
    with pytest.raises(UserError, match="already"):
        book.edit(EDIT, add_items, customer, items)
    assert len(asked(book, customer).proposals) == len(items) - 1


def test_a_cancelled_item_is_a_proposal_that_was_declined(book: Transactions):
    customer = key(book, "Halden Motors")
    proposed = asked(book, customer).proposals[0]
    [made] = book.edit(EDIT, add_items, customer, [as_item(proposed)]).result
    book.edit(EDIT, plan.step, made, PlanState.CANCELLED, "Not now")
    assert proposed.proposal.rule not in rules(asked(book, customer))


def test_a_booked_executive_visit_closes_its_gap_but_the_duty_is_missing_until_it_took_place(
    book: Transactions,
):
    customer = key(book, "Grupo Solara")
    rule = "organisational-executive-visit:inward"
    assert rule in rules(asked(book, customer))
    made = book.edit(
        EDIT,
        add_activity,
        customer,
        ActivityKind.EXECUTIVE_VISIT,
        "Reception",
        datetime(2026, 5, 4, 9),
    ).result

    def inward(session) -> None:
        session.get(Activity, made).direction = VisitDirection.INWARD

    book.edit(EDIT, inward)
    assert rule not in rules(asked(book, customer, last=date(2026, 12, 31)))
    owed = {each.standing.duty.id: each.standing for each in book.ask(duties, customer, TODAY)}
    assert "inward" in {gap.subject for gap in owed["executive_visits"].gaps}


def test_a_meeting_in_the_calendar_counts_as_contact_ahead(book: Transactions):
    customer = key(book, "Alderwick Foods")
    first = asked(book, customer).proposals[0].proposal
    assert first.gap.person is not None
    person = first.gap.person.key
    when = datetime(2026, 3, 20, 10)
    book.edit(EDIT, add_activity, customer, ActivityKind.VISIT, "A visit", when, people=[person])
    assert first.rule not in rules(asked(book, customer))


def test_a_series_in_the_calendar_counts_as_contact_ahead(book: Transactions):
    customer = key(book, "Alderwick Foods")
    first = asked(book, customer).proposals[0].proposal
    assert first.gap.person is not None
    when = datetime(2026, 1, 5, 10)
    people = [first.gap.person.key]
    made = book.edit(EDIT, add_activity, customer, ActivityKind.VISIT, "Monthly", when, people=people).result
    book.edit(EDIT, lambda session: setattr(session.get(Activity, made), "recurrence", "FREQ=MONTHLY"))
    assert first.rule not in rules(asked(book, customer))


def test_missing_duties_are_planned_when_all_their_gaps_are_in_the_plan(book: Transactions):
    customer = key(book, "Alderwick Foods")

    def coverage() -> tuple[bool, bool]:
        [owed] = book.ask(duties, customer, TODAY)
        return owed.standing.is_met, owed.planned

    assert coverage() == (False, False)
    book.edit(EDIT, add_items, customer, [as_item(each) for each in asked(book, customer).proposals])
    assert coverage() == (False, True)


def test_a_customer_that_is_gone_has_no_plan(book: Transactions):
    assert book.ask(gap_plan, "gone", TODAY, *YEAR) is None
    assert book.ask(duties, "gone", TODAY) == ()


def test_what_people_have_to_do_already_counts(book: Transactions):
    customer = key(book, "Cordillera Telecom")
    found = asked(book, customer)
    assert found.load
    weeks = {}
    for each in found.proposals:
        week = (each.owner, each.due_on - timedelta(days=each.due_on.weekday()))
        weeks[week] = weeks.get(week, found.load.get(week, 0)) + 1
        assert weeks[week] <= 2 or each.crowded


def test_one_customer_is_asked_in_a_moment(book: Transactions):
    customer = key(book, "Cordillera Telecom")
    asked(book, customer)
    times = []
    for _ in range(3):
        start = perf_counter()
        asked(book, customer)
        times.append(perf_counter() - start)
    assert min(times) < 0.25


def test_nothing_is_due_on_a_holiday_of_the_country(book: Transactions):
    """江澜移动 is in China: the first week of October is not worked, and some weekends are."""
    found = asked(book, key(book, "江澜移动"))
    days = {each.due_on for each in found.proposals}
    assert days.isdisjoint(date(2026, 10, number) for number in range(1, 8))
