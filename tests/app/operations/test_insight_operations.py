"""Writing, ordering, reviewing and citing."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.clock import FixedClock
from app.errors import UserError
from app.operations import insight as operations
from app.operations.customer import set_fields
from app.queries.insight import Insight, SectionFact, insight
from app.text import Text
from app.transactions import Transactions
from models.values import Confidentiality, Grade, SectionKind, SectionState, SourceKind
from tests.books import add_customer

DRAFT, ROUND_1, ROUND_2, APPROVED = (
    SectionState.DRAFT,
    SectionState.ROUND_1,
    SectionState.ROUND_2,
    SectionState.APPROVED,
)


class Desk:
    """One customer, and short words for what is done to its insight."""

    def __init__(self, transactions: Transactions) -> None:
        self.transactions = transactions
        self.customer = add_customer(transactions)

    def do(self, operation: Any, *args: Any, **fields: Any) -> Any:
        return self.transactions.edit(Text("Edit"), operation, *args, **fields).result

    def add(self, kind: SectionKind) -> str:
        key: str = self.do(operations.add_section, self.customer, kind)
        return key

    @property
    def insight(self) -> Insight:
        found = self.transactions.ask(insight, self.customer, self.transactions.clock.today())
        assert found is not None
        return found

    def section(self, key: str) -> SectionFact:
        found = self.insight.section(key)
        assert found is not None
        return found


@pytest.fixture
def desk(transactions: Transactions) -> Desk:
    return Desk(transactions)


def kinds(desk: Desk) -> list[str]:
    return [section.kind.value for section in desk.insight.sections]


def test_a_new_section_stands_where_its_kind_belongs(desk: Desk) -> None:
    for kind in (SectionKind.SWOT, SectionKind.BASICS, SectionKind.STRATEGY):
        desk.add(kind)
    assert kinds(desk) == ["basics", "strategy", "swot"]


def test_sections_are_moved_and_the_ends_hold_them(desk: Desk) -> None:
    basics, swot = desk.add(SectionKind.BASICS), desk.add(SectionKind.SWOT)
    desk.do(operations.move_section, swot, -1)
    assert kinds(desk) == ["swot", "basics"]
    desk.do(operations.move_section, swot, -5)
    desk.do(operations.move_section, basics, 5)
    assert kinds(desk) == ["swot", "basics"]


def test_text_is_kept_as_it_was_typed(desk: Desk) -> None:
    key = desk.add(SectionKind.STRATEGY)
    desk.do(operations.write, key, "# Growth\r\n\n- “Radio” ")
    assert desk.section(key).text == "# Growth\n\n- “Radio” "
    assert desk.section(key).words == 2


def test_a_section_goes_through_two_rounds_and_is_dated_when_approved(desk: Desk) -> None:
    key = desk.add(SectionKind.STRATEGY)
    with pytest.raises(UserError, match="after two rounds"):
        desk.do(operations.step_to, key, APPROVED)
    for state in (ROUND_1, ROUND_2, APPROVED):
        desk.do(operations.step_to, key, state)
    assert desk.section(key).approved_on == date(2026, 3, 2)
    with pytest.raises(UserError, match="Reopen it"):
        desk.do(operations.write, key, "more")
    desk.do(operations.step_to, key, DRAFT)
    assert desk.section(key).approved_on is None
    desk.do(operations.write, key, "more")


def test_who_sends_back_says_why_until_it_goes_on(desk: Desk) -> None:
    key = desk.add(SectionKind.STRATEGY)
    desk.do(operations.step_to, key, ROUND_1)
    with pytest.raises(UserError, match="Say what is missing"):
        desk.do(operations.step_to, key, DRAFT)
    desk.do(operations.step_to, key, DRAFT, " The customer's own words. ")
    assert desk.section(key).rejection == "The customer's own words."
    desk.do(operations.step_to, key, ROUND_1)
    assert desk.section(key).rejection == ""


def test_an_approved_section_grows_stale(desk: Desk, clock: FixedClock) -> None:
    key = desk.add(SectionKind.STRATEGY)
    for state in (ROUND_1, ROUND_2, APPROVED):
        desk.do(operations.step_to, key, state)
    clock.advance(days=365)
    assert not desk.section(key).stale
    clock.advance(days=1)
    assert desk.section(key).stale


def test_a_source_is_cited_for_a_section_or_a_passage_once(desk: Desk) -> None:
    key = desk.add(SectionKind.STRATEGY)
    source = desk.do(operations.cite_new, key, kind=SourceKind.JOURNAL, title="Señal y Red", public=True)
    first = desk.section(key).citations[0].key
    assert desk.do(operations.cite, key, source) == first
    desk.do(operations.cite, key, source, " lower cost ")
    assert [citation.passage for citation in desk.section(key).citations] == ["", "lower cost"]
    assert desk.insight.sources[0].citations == 2


def test_taking_a_citation_away_leaves_the_source(desk: Desk) -> None:
    key = desk.add(SectionKind.STRATEGY)
    desk.do(operations.cite_new, key, kind=SourceKind.COACH, title="Talk")
    desk.do(operations.uncite, desk.section(key).citations[0].key)
    assert desk.section(key).citations == ()
    assert [source.title for source in desk.insight.sources] == ["Talk"]


def test_a_source_of_another_customer_is_not_cited(desk: Desk) -> None:
    other = add_customer(desk.transactions, "Other")
    source = desk.do(operations.add_source, other, SourceKind.JOURNAL, "Theirs")
    with pytest.raises(UserError, match="another customer"):
        desk.do(operations.cite, desk.add(SectionKind.STRATEGY), source)


def test_a_source_has_a_title_and_no_future(desk: Desk) -> None:
    with pytest.raises(UserError, match="name is needed"):
        desk.do(operations.add_source, desk.customer, SourceKind.JOURNAL, " ")
    with pytest.raises(UserError, match="in the future"):
        desk.do(
            operations.add_source, desk.customer, SourceKind.JOURNAL, "Next", published_on=date(2026, 3, 3)
        )
    assert desk.insight.sources == ()


def test_the_share_of_public_sources_counts_what_is_cited(desk: Desk) -> None:
    key = desk.add(SectionKind.STRATEGY)
    assert desk.insight.public_share is None
    desk.do(operations.cite_new, key, kind=SourceKind.JOURNAL, title="One", public=True)
    desk.do(operations.cite_new, key, kind=SourceKind.COACH, title="Two")
    desk.do(operations.add_source, desk.customer, SourceKind.COACH, "Not cited")
    assert desk.insight.public_share == 0.5


def test_deleting_a_section_leaves_its_sources(desk: Desk) -> None:
    key = desk.add(SectionKind.STRATEGY)
    desk.do(operations.cite_new, key, kind=SourceKind.COACH, title="Talk")
    desk.do(operations.set_fields, key, confidentiality=Confidentiality.CONFIDENTIAL)
    desk.do(operations.delete_section, key)
    assert desk.insight.sections == ()
    assert desk.insight.sources[0].citations == 0


def test_one_begins_with_what_is_worth_most(desk: Desk) -> None:
    expected = {
        Grade.STRATEGIC: SectionKind.STRATEGY,
        Grade.PRIORITY: SectionKind.BUYING,
        Grade.GENERAL: SectionKind.BASICS,
    }
    for grade, kind in expected.items():
        desk.do(set_fields, desk.customer, grade=grade)
        assert desk.insight.begin_with is kind
