"""What is different between the maps of two days."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from app.clock import FixedClock
from app.operations import buying, department, influence, rival, seat, stakeholder
from app.operations.rating import rate
from app.queries.map_comparison import compare
from app.queries.map_differences import KIND_NAMES, KINDS, DifferenceKind, Topic
from app.queries.power_map import PowerMap, power_map
from app.text import Text
from app.transactions import Transactions
from models.book import Book
from models.values import Closeness, Level, LineKind, RatingKind, Role, Tie
from tests.books import add_customer, add_department, add_person

STEP = Text("A step")
BEFORE, TODAY = date(2026, 2, 2), date(2026, 3, 2)


class Story:
    """A customer with a CTO and two planners, as of a month ago; edits are of today."""

    def __init__(self, transactions: Transactions, clock: FixedClock) -> None:
        clock.set(datetime(2026, 2, 2, 9, tzinfo=UTC))
        self.transactions = transactions
        self.customer = add_customer(transactions)
        self.network = add_department(transactions, self.customer, "Network")
        self.holding = add_department(transactions, self.customer, "Holding")
        self.chief = add_person(transactions, self.customer, "顾明棠", self.network)
        self.ana = add_person(transactions, self.customer, "Ana Ruiz", self.network)
        self.li = add_person(transactions, self.customer, "Li Wei", self.network)
        self.edit(influence.set_manager, self.ana, self.chief)
        self.edit(influence.set_manager, self.li, self.chief)
        self.cfo = self.edit(seat.add_seat, self.customer, "CFO", Role.APPROVER)
        self.edit(seat.assign_holder, self.cfo, self.li)
        self.edit(influence.connect, self.li, self.ana, LineKind.INFLUENCE, strength=1)
        clock.set(datetime(2026, 3, 2, 9, tzinfo=UTC))

    def edit(self, operation: Callable[..., Any], *args: Any, **more: Any) -> Any:
        return self.transactions.edit(STEP, operation, *args, **more).result

    def maps(self) -> tuple[PowerMap, PowerMap]:
        ask = self.transactions.ask_on
        return ask(BEFORE, power_map, self.customer, BEFORE), ask(None, power_map, self.customer, TODAY)

    def said(self) -> list[tuple[DifferenceKind, str]]:
        return [(each.kind, str(each.text)) for each in compare(*self.maps())]


@pytest.fixture
def story(tmp_path: Path, clock: FixedClock) -> Iterator[Story]:
    with Book.create(tmp_path / "test.loam") as book:
        yield Story(Transactions(book, clock, "Lin"), clock)


def test_time_alone_makes_no_difference(story: Story):
    assert story.said() == []


def test_a_card_that_was_only_placed_by_hand_is_no_difference(story: Story):
    story.edit(stakeholder.place, {story.ana: (500.0, 80.0)})
    assert story.said() == []


def test_who_came_who_left_and_who_was_deleted(story: Story):
    add_person(story.transactions, story.customer, "Marta Gil")
    story.edit(stakeholder.leave, [story.li])
    story.edit(stakeholder.delete_people, [story.ana])
    said = story.said()
    assert (DifferenceKind.ARRIVED, "Marta Gil is on the map now.") in said
    assert (DifferenceKind.LEFT, "Li Wei left.") in said
    assert (DifferenceKind.LEFT, "Ana Ruiz was taken off the map.") in said


def test_a_move_tells_department_and_manager(story: Story):
    story.edit(stakeholder.move_to_department, [story.ana], story.holding)
    story.edit(influence.set_manager, story.ana, story.li)
    assert story.said() == [
        (DifferenceKind.MOVED, "Ana Ruiz moved from Network to Holding."),
        (DifferenceKind.MOVED, "Ana Ruiz reports to Li Wei now, before to 顾明棠."),
    ]


def test_moving_in_and_out(story: Story):
    story.edit(stakeholder.move_to_department, [story.ana], None)
    story.edit(influence.set_manager, story.ana, None)
    before, after = story.maps()
    there = [str(each.text) for each in compare(before, after)]
    back = [str(each.text) for each in compare(after, before)]
    assert there == ["Ana Ruiz is no longer in Network.", "Ana Ruiz no longer reports to 顾明棠."]
    assert back == ["Ana Ruiz is in Network now.", "Ana Ruiz reports to 顾明棠 now."]


@pytest.mark.parametrize(
    ("was", "now", "kind", "sign"),
    [
        (Level.SUPPORT, Level.COACH, DifferenceKind.WARMED, "1 → 3"),
        (Level.SUPPORT, Level.OPPOSED, DifferenceKind.COOLED, "1 → −1"),
        (Level.NOT_CONTACTED, Level.NEUTRAL, DifferenceKind.WARMED, "– → 0"),
        (Level.NOT_CONTACTED, Level.OPPOSED, DifferenceKind.COOLED, "– → −1"),
    ],
)
def test_levels_warm_and_cool(story: Story, was: Level, now: Level, kind: DifferenceKind, sign: str):
    before, after = (
        _with(each, story.ana, level=level) for each, level in zip(story.maps(), (was, now), strict=True)
    )
    [found] = compare(before, after)
    assert (found.kind, found.keys, str(found.sign)) == (kind, (story.ana,), sign)


def test_what_else_is_thought_of_somebody(story: Story):
    company = story.edit(rival.add_rival, "Nordwind")
    story.edit(rate, story.ana, RatingKind.CLOSENESS, Closeness.WORKING)
    story.edit(rate, story.ana, RatingKind.ROLE, Role.EVALUATOR)
    story.edit(rival.tie, story.ana, company, Tie.LEANING)
    said = story.said()
    assert (DifferenceKind.CLOSENESS, "Ana Ruiz: Unknown → Regular working contact") in said
    assert (DifferenceKind.ROLE, "Ana Ruiz: – → Evaluator") in said
    assert (DifferenceKind.RIVAL, "Ana Ruiz and Nordwind: – → Leans towards the rival") in said


def test_a_seat_is_handed_over_emptied_and_filled(story: Story):
    story.edit(seat.assign_holder, story.cfo, story.ana)
    [handed] = [each for each in compare(*story.maps()) if each.kind is DifferenceKind.SEAT_HANDED_OVER]
    assert str(handed.text) == "Ana Ruiz took the seat CFO from Li Wei."
    assert handed.keys == (story.cfo, story.ana, story.li)
    story.edit(seat.assign_holder, story.cfo, None)
    before, after = story.maps()
    assert "Li Wei left the seat CFO, which is empty now." in map(str, _texts(before, after))
    assert "Li Wei took the seat CFO." in map(str, _texts(after, before))


def test_seats_come_go_and_change(story: Story):
    story.edit(seat.add_seat, story.customer, "COO", Role.DECIDER)
    story.edit(seat.set_seat_fields, story.cfo, role=Role.DECIDER, title="Chief of finance")
    step = story.edit(buying.add_step, story.customer, "Tender")
    story.edit(buying.put_into_step, story.cfo, step)
    texts = list(map(str, _texts(*story.maps())))
    for text in (
        "The seat COO is new.",
        "CFO → Chief of finance",
        "Chief of finance: Approver → Decision maker",
        "The seat Chief of finance takes part in other buying steps.",
        "The buying step Tender is new.",
    ):
        assert text in texts
    story.edit(seat.delete_seat, story.cfo)
    assert "The seat CFO is gone." in map(str, _texts(*story.maps()))


def test_an_empty_seat_that_stands_elsewhere_and_asks_for_more(story: Story):
    story.edit(seat.set_seat_fields, story.cfo, reports_to_key=story.chief, target=Level.COACH)
    assert (DifferenceKind.SEAT_CHANGED, "CFO: – → Coach") in story.said()
    assert (DifferenceKind.SEAT_CHANGED, "CFO reports to 顾明棠 now.") in story.said()


def test_lines_are_new_gone_and_stronger(story: Story):
    story.edit(influence.connect, story.ana, story.chief, LineKind.DOTTED)
    before, after = story.maps()
    [new] = compare(before, after)
    assert (new.kind, new.keys) == (DifferenceKind.LINE_NEW, (story.ana, story.chief))
    assert str(new.text) == "Ana Ruiz to 顾明棠: Dotted report"
    assert [each.kind for each in compare(after, before)] == [DifferenceKind.LINE_GONE]
    line = next(each for each in after.lines if each.kind is LineKind.INFLUENCE)
    story.edit(influence.set_strength, line.key, 3)
    assert (DifferenceKind.LINE_CHANGED, "Li Wei to Ana Ruiz: Influence, strength 1 → 3") in story.said()


def test_a_line_that_was_drawn_anew_is_the_same_line(story: Story):
    line = next(each for each in story.maps()[1].lines if each.kind is LineKind.INFLUENCE)
    story.edit(influence.remove_lines, line.key)
    story.edit(influence.connect, story.li, story.ana, LineKind.INFLUENCE, strength=1)
    assert story.said() == []


def test_departments_and_names(story: Story):
    story.edit(department.rename_department, story.network, "Networks")
    story.edit(department.add_department, story.customer, "Finance")
    story.edit(department.set_department_fields, story.holding, relevance=3)
    story.edit(stakeholder.set_fields, story.ana, title="Planner")
    assert story.said() == [
        (DifferenceKind.RENAMED, "Ana Ruiz: – → Planner"),
        (DifferenceKind.DEPARTMENT, "The department Finance is new."),
        (DifferenceKind.DEPARTMENT, "Network → Networks"),
        (DifferenceKind.DEPARTMENT, "Relevance of Holding: – → 3"),
    ]


def test_buying_steps_in_another_order(story: Story):
    steps = story.edit(buying.add_steps, story.customer, ["Need", "Tender"])
    story.edit(buying.take_part, steps[0], {story.cfo: []})
    story.edit(buying.take_part, steps[1], {story.cfo: []})
    _, one = story.maps()
    story.edit(buying.order_steps, story.customer, steps[::-1])
    _, other = story.maps()
    assert list(map(str, _texts(one, other))) == ["The buying steps stand in another order."]


def test_a_conflict_is_the_same_from_either_end(story: Story):
    story.edit(influence.connect, story.li, story.ana, LineKind.CONFLICT, strength=1)
    _, now = story.maps()
    turned = tuple(
        replace(each, key="other", source=each.target, target=each.source)
        if each.kind is LineKind.CONFLICT
        else each
        for each in now.lines
    )
    assert compare(now, replace(now, lines=turned)) == ()
    stronger = tuple(replace(each, strength=3) if each.key == "other" else each for each in turned)
    [only] = compare(now, replace(now, lines=stronger))
    assert only.kind is DifferenceKind.LINE_CHANGED


def test_who_wants_no_private_activities_any_more_and_who_does_again(story: Story):
    _, now = story.maps()
    working_only = _with(now, story.ana, no_private_activities=True)
    assert [str(each) for each in _texts(now, working_only)] == [
        "Ana Ruiz takes part in no private activities now."
    ]
    assert [str(each) for each in _texts(working_only, now)] == [
        "Ana Ruiz may take part in private activities again."
    ]


def test_every_kind_has_a_name():
    assert set(KIND_NAMES) == set(DifferenceKind)


def _texts(before: PowerMap, after: PowerMap) -> list[Text]:
    return [each.text for each in compare(before, after)]


def _with(power_map: PowerMap, person: str, **fields: Any) -> PowerMap:
    people = (replace(each, **fields) if each.key == person else each for each in power_map.people)
    return replace(power_map, people=tuple(people))


def test_every_kind_belongs_to_one_topic() -> None:
    kinds = [kind for topic in Topic for kind in KINDS[topic]]
    assert sorted(kinds, key=lambda kind: kind.value) == sorted(DifferenceKind, key=lambda kind: kind.value)
