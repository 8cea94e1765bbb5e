"""Templates: roles for names, weeks for dates; and back at another customer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.clock import FixedClock
from app.errors import UserError
from app.exchange.export import export_workbook
from app.exchange.import_ import accept, read_and_compare
from app.operations import plan, rating
from app.operations.plan_template import delete_template, save_template, set_template_fields
from app.operations.seat import add_seat, assign_holder
from app.operations.team import add_member
from app.queries.plan_templates import TemplatePlan, template_plan, templates
from app.text import Text
from app.transactions import Transactions
from models.book import Book
from models.customer import Customer
from models.values import Dimension, Grade, Level, PlanState, RatingKind, Role
from tests.app.exchange.desk import NOTHING, differences
from tests.books import add_customer, add_person, dump

EDIT = Text("An edit")
TODAY = date(2026, 3, 2)


def do(book: Transactions, operation, *args, **kwargs):
    return book.edit(EDIT, operation, *args, **kwargs).result


@pytest.fixture
def book(tmp_path: Path, clock: FixedClock) -> Iterator[Transactions]:
    with Book.create(tmp_path / "test.loam") as made:
        yield Transactions(made, clock, "Lin")


def person(book: Transactions, customer: str, name: str, role: Role, level: str = "0") -> str:
    key = add_person(book, customer, name)
    do(book, rating.rate, key, RatingKind.ROLE, role)
    do(book, rating.rate, key, RatingKind.LEVEL, Level(level), evidence="Seen")
    return key


@pytest.fixture
def acme(book: Transactions) -> str:
    """A decider to raise in six weeks, a seminar in ten, owned by the account manager."""
    customer = add_customer(book, "Acme")
    owner = do(book, add_member, "Lin")

    def own(session) -> None:
        session.get(Customer, customer).owner_key = owner

    do(book, own)
    ana = person(book, customer, "Ana", Role.DECIDER)
    do(
        book,
        plan.add_item,
        customer,
        Dimension.KEY,
        "Raise Ana of Acme from level 0 to 1",
        due_on=date(2026, 4, 13),
        person=ana,
        to_level=Level.SUPPORT,
        acceptance="A word in the meeting",
        weight=2.0,
    )
    do(book, plan.add_item, customer, Dimension.GENERAL, "Seminar", due_on=date(2026, 5, 11))
    return customer


@pytest.fixture
def template(book: Transactions, acme: str) -> str:
    return do(book, save_template, "Good start", acme, grade=Grade.PRIORITY, start=TODAY)


def fitted(book: Transactions, template: str, customer: str, first: date = TODAY) -> TemplatePlan:
    found = book.ask(template_plan, template, customer, TODAY, first)
    assert found is not None
    return found


def test_a_template_has_roles_instead_of_names_and_weeks_instead_of_dates(book, template):
    items = book.ask(dump)["plan_template_item"].values()
    assert [(each["title"], each["role"], each["weeks"], each["owner_role"]) for each in items] == [
        ("Raise {person} of {customer} from level 0 to 1", "D", 6, "AR"),
        ("Seminar", None, 10, "AR"),
    ]
    [listed] = book.ask(templates)
    assert (listed.name, listed.grade, listed.items, listed.weeks) == ("Good start", Grade.PRIORITY, 2, 10)


def test_applied_elsewhere_roles_are_matched_to_people(book, template):
    other = add_customer(book, "Zenith")
    zoe = person(book, other, "Zoe", Role.DECIDER)
    found = fitted(book, template, other, date(2026, 6, 1))
    first, second = found.items
    assert (first.title, first.person, first.due_on) == (
        "Raise Zoe of Zenith from level 0 to 1",
        zoe,
        date(2026, 7, 13),
    )
    assert (first.weight, first.acceptance, first.from_level) == (2.0, "A word in the meeting", Level.NEUTRAL)
    assert (second.title, second.person, second.unmatched) == ("Seminar", None, False)


def test_what_has_nobody_is_said(book, template):
    other = add_customer(book, "Zenith")
    person(book, other, "Eva", Role.EVALUATOR)
    first = fitted(book, template, other).items[0]
    assert (first.unmatched, first.wanted, first.title) == (
        True,
        "Decision maker",
        "Raise Decision maker of Zenith from level 0 to 1",
    )


def test_who_stands_higher_already_is_passed_over(book, template):
    other = add_customer(book, "Zenith")
    person(book, other, "High", Role.DECIDER, "2")
    low = person(book, other, "Low", Role.DECIDER, "0")
    assert fitted(book, template, other).items[0].person == low


def test_a_seat_counts_as_a_role(book, template):
    other = add_customer(book, "Zenith")
    zoe = add_person(book, other, "Zoe")
    do(book, assign_holder, do(book, add_seat, other, "Chief", Role.DECIDER), zoe)
    assert fitted(book, template, other).items[0].person == zoe


def test_two_items_of_one_kind_are_about_two_people(book, acme):
    bo = person(book, acme, "Bo", Role.DECIDER)
    do(book, plan.add_item, acme, Dimension.KEY, "Win Bo", person=bo, to_level=Level.SUPPORT)
    template = do(book, save_template, "Both", acme)
    other = add_customer(book, "Zenith")
    two = [person(book, other, name, Role.DECIDER) for name in ("Xi", "Yu")]
    assert [each.person for each in fitted(book, template, other).items][::2] == two


def test_what_the_plan_has_already_is_marked(book, template, acme):
    assert [each.planned for each in fitted(book, template, acme).items] == [True, True]


def test_only_the_chosen_items_and_never_cancelled_ones(book, acme):
    seminar = next(key for key, row in book.ask(dump)["plan_item"].items() if row["title"] == "Seminar")
    template = do(book, save_template, "One", acme, [seminar])
    assert [each.title for each in fitted(book, template, acme).items] == ["Seminar"]
    do(book, plan.step, seminar, PlanState.CANCELLED, "No room")
    assert len(fitted(book, do(book, save_template, "Rest", acme), acme).items) == 1


def test_a_template_needs_items_and_a_name_of_its_own(book, template, acme):
    with pytest.raises(UserError, match="already"):
        do(book, save_template, "Good start", acme)
    with pytest.raises(UserError, match="no item"):
        do(book, save_template, "Nothing", acme, [])


def test_a_due_day_is_a_working_day(book, template):
    other = add_customer(book, "Zenith")
    first = fitted(book, template, other, date(2026, 6, 6)).items[0]
    assert first.due_on == date(2026, 7, 20)


def test_a_template_is_renamed_and_deleted(book, template):
    do(book, set_template_fields, template, name="Better start")
    assert [each.name for each in book.ask(templates)] == ["Better start"]
    do(book, delete_template, template)
    assert book.ask(templates) == ()
    assert book.ask(dump)["plan_template_item"] == {}


def test_two_templates_never_have_one_name(book, template, acme):
    other = do(book, save_template, "Other", acme)
    with pytest.raises(UserError, match="already"):
        do(book, set_template_fields, other, name="Good start")
    do(book, set_template_fields, other, name="Other", notes="For banks")


def test_templates_for_the_grade_come_first(book, acme):
    for name, grade in (("A", Grade.STRATEGIC), ("B", Grade.GENERAL), ("C", None)):
        do(book, save_template, name, acme, grade=grade)
    assert [each.name for each in book.ask(templates, Grade.GENERAL)] == ["B", "C", "A"]


def test_templates_travel_in_workbooks(book, template, acme, tmp_path, clock):
    path = tmp_path / "w.xlsx"
    export_workbook(book, path, language="en")
    assert differences(read_and_compare(book, path)) == NOTHING
    with Book.create(tmp_path / "theirs.loam") as made:
        theirs = Transactions(made, clock, "Wei")
        plan_of_it = read_and_compare(theirs, path)
        accept(theirs, plan_of_it, plan_of_it.everything())
        [came] = theirs.ask(templates)
        assert [each.title for each in fitted(theirs, came.key, acme).items] == [
            "Raise Ana of Acme from level 0 to 1",
            "Seminar",
        ]
