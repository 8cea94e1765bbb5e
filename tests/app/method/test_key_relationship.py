"""Calculation 4: key score, gap and flags."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.method.key_relationship import (
    Holder,
    KeyRelationship,
    Position,
    StepKind,
    key_relationship,
    person_points,
)
from app.method.parameters import STANDARD, Method
from models.values import Closeness, Grade, Level, Role


def position(
    role: str, level: str, closeness: str = "0", name: str = "Ann", target: Level | None = None
) -> Position:
    return Position(Role(role), "Director", Holder(name, name, Level(level), Closeness(closeness), target))


def empty(role: str, title: str = "Head of Networks") -> Position:
    return Position(Role(role), title)


WORKED_EXAMPLE = [
    position("D", "2", "3", "Dolores"),
    position("A", "1", "2", "Ada"),
    position("E", "3", "4", "Emil"),
    position("I", "-1", "0", "Ivo"),
    empty("E"),
]


def test_the_worked_example_of_the_method_comes_out_as_printed() -> None:
    result = key_relationship(WORKED_EXAMPLE)
    assert result.value is not None
    assert f"{result.value:.2f}" == "51.47"
    assert result.gap == 11
    assert not result.is_red
    assert [(each.points, each.gap) for each in result.contributions] == [
        (75, 0),
        (50, 4),
        (100, 0),
        (0, 4),
        (0, 3),
    ]


@pytest.mark.parametrize(
    ("level", "closeness", "points"),
    [(-1, 0, 0), (-1, 4, 30), (0, 0, 17.5), (1, 0, 35), (2, 0, 52.5), (3, 0, 70), (0, 2, 32.5), (3, 4, 100)],
)
def test_a_person_scores_by_level_and_closeness(level: int, closeness: int, points: float) -> None:
    assert person_points(level, closeness) == points


@pytest.mark.parametrize(
    ("role", "level", "gap"),
    [
        ("D", "-1", 15),
        ("D", "1", 5),
        ("D", "2", 0),
        ("D", "3", 0),
        ("A", "0", 8),
        ("E", "0", 3),
        ("E", "1", 0),
        ("I", "n", 2),
        ("U", "-1", 2),
        ("U", "1", 0),
        ("S", "-1", 0),
    ],
)
def test_the_gap_is_the_weight_times_the_levels_missing_to_the_target(
    role: str, level: str, gap: float
) -> None:
    assert key_relationship([position(role, level)]).gap == gap


@pytest.mark.parametrize(("role", "gap"), [("D", 10), ("A", 8), ("E", 3), ("I", 2), ("U", 1), ("S", 0)])
def test_an_empty_seat_counts_as_neutral_in_the_gap(role: str, gap: float) -> None:
    assert key_relationship([empty(role)]).gap == gap


def test_an_empty_seat_scores_nothing_where_a_neutral_holder_would_score() -> None:
    assert key_relationship([empty("D")]).value == 0
    assert key_relationship([position("D", "0")]).value == 17.5


def test_not_contacted_scores_as_neutral() -> None:
    assert key_relationship([position("D", "n")]).value == key_relationship([position("D", "0")]).value


def test_users_and_supporting_people_are_not_in_k() -> None:
    alone = key_relationship([position("D", "2", "2")])
    among = key_relationship([position("D", "2", "2"), position("U", "-1"), position("S", "3", "4")])
    assert among.value == alone.value
    assert among.gap == alone.gap + 2


def test_without_a_decision_seat_there_is_no_k() -> None:
    result = key_relationship([position("U", "1"), position("S", "1")])
    assert result.value is None
    assert "first decision seat" in str(result.why.next_step)


@pytest.mark.parametrize(
    ("role", "red"), [("D", True), ("A", True), ("E", False), ("I", False), ("U", False)]
)
def test_an_opposed_decision_maker_or_approver_turns_k_red(role: str, red: bool) -> None:
    result = key_relationship([position(role, "-1", name="Ivo"), position("D", "3", "4")])
    assert result.is_red is red
    assert [holder.name for holder in result.opposed] == (["Ivo"] if red else [])


@pytest.mark.parametrize("grade", list(Grade))
def test_only_key_customers_need_a_coach(grade: Grade) -> None:
    without = key_relationship([position("D", "2")], grade=grade)
    assert without.needs_coach is (grade in (Grade.STRATEGIC, Grade.PARTNER))
    assert not key_relationship([position("D", "2"), position("U", "3")], grade=grade).needs_coach
    assert not key_relationship([position("D", "2")], grade=grade, coach_elsewhere=True).needs_coach


def test_the_target_of_the_person_comes_before_that_of_the_seat_and_the_role() -> None:
    holder = Holder("a", "Ann", Level.NEUTRAL)
    personal = Holder("a", "Ann", Level.NEUTRAL, target=Level.COACH)
    assert key_relationship([Position(Role.USER, "Clerk", holder)]).gap == 1
    assert key_relationship([Position(Role.USER, "Clerk", holder, target=Level.EXCLUSIVE)]).gap == 2
    assert key_relationship([Position(Role.USER, "Clerk", personal, target=Level.EXCLUSIVE)]).gap == 3


def test_a_target_of_neutral_is_a_target() -> None:
    assert key_relationship([position("D", "0", target=Level.NEUTRAL)]).gap == 0


def test_changed_weights_change_k_and_the_gap() -> None:
    method = Method.from_settings({"weight_influencer": 0, "weight_approver": 8, "target_decider": 3})
    result = key_relationship(WORKED_EXAMPLE, method)
    assert result.value == pytest.approx((5 * 75 + 8 * 50 + 3 * 100) / 19)
    assert result.gap == 5 + 8 + 3


def test_the_cheapest_step_fills_an_empty_seat_before_it_turns_an_opponent() -> None:
    result = key_relationship(WORKED_EXAMPLE)
    assert result.steps()[0].kind is StepKind.FILL
    assert str(result.why.next_step) == "Find out who holds the seat “Head of Networks” (E): K rises by 3.1."


def test_a_step_names_the_person_and_what_it_brings() -> None:
    result = key_relationship([position("D", "1", "4", "Dolores"), position("A", "3", "4", "Ada")])
    assert str(result.why.next_step) == "Bring Dolores (D) from level 1 to 2: K rises by 9.7."


def test_who_was_never_met_is_to_be_met_first() -> None:
    steps = key_relationship([position("D", "n", "0")]).steps()
    assert [(step.kind, step.to) for step in steps] == [(StepKind.CLOSENESS, 1)]


def test_who_supports_us_exclusively_in_working_contact_is_not_asked_for_private_contact() -> None:
    steps = key_relationship([position("D", "2", "2")]).steps()
    assert [(step.kind, step.to) for step in steps] == [(StepKind.LEVEL, 3)]


def test_when_all_is_reached_there_is_no_next_step() -> None:
    assert key_relationship([position("D", "3", "4")]).why.next_step is None


def test_why_lists_every_position_and_the_flags() -> None:
    result = key_relationship([*WORKED_EXAMPLE, position("A", "-1", name="Oda")], grade=None)
    lines = result.why.lines()
    assert "A · Ada: level 1, closeness 2, weight 4: 50.0, gap 4" in lines
    assert "E · Head of Networks: empty seat, weight 3: 0.0, gap 3" in lines
    assert "Red: Oda decides and is against us" in lines


@pytest.mark.parametrize(("days", "stale"), [(0, False), (90, False), (91, True)])
def test_a_rating_of_a_person_is_stale_after_ninety_days(days: int, stale: bool) -> None:
    today = date(2026, 3, 2)
    holder = Holder("a", "Ann", rated_on=date.fromordinal(today.toordinal() - days))
    assert holder.is_stale(today, STANDARD) is stale
    assert Holder("b", "Bo").is_stale(today, STANDARD)


holders = st.builds(
    Holder,
    key=st.just("k"),
    name=st.sampled_from(["Ann", "Bo", "顾明棠"]),
    level=st.sampled_from(Level),
    closeness=st.sampled_from(Closeness),
    target=st.none() | st.sampled_from(Level),
)
positions = st.builds(
    Position, role=st.sampled_from(Role), title=st.sampled_from(["CEO", "CFO"]), holder=st.none() | holders
)
methods = st.builds(
    Method,
    weight_decider=st.floats(0.5, 10),
    weight_influencer=st.floats(0, 10),
    key_level=st.floats(1, 100),
    key_closeness=st.floats(0, 100),
)


def score(result: KeyRelationship) -> float:
    return -1 if result.value is None else result.value


@given(st.lists(positions, max_size=8), methods)
def test_k_lies_between_0_and_100_and_the_gap_is_never_negative(
    listed: list[Position], method: Method
) -> None:
    result = key_relationship(listed, method)
    assert result.value is None or -1e-9 <= result.value <= 100 + 1e-9
    assert result.gap >= 0


@given(st.lists(positions, max_size=6), st.randoms())
def test_the_order_of_the_positions_does_not_matter(listed: list[Position], random: object) -> None:
    shuffled = list(listed)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    one, other = key_relationship(listed), key_relationship(shuffled)
    assert score(one) == pytest.approx(score(other))
    assert one.gap == pytest.approx(other.gap)
    assert one.is_red is other.is_red
    if one.steps():
        assert str(one.why.next_step) == str(other.why.next_step)


@given(st.lists(positions, max_size=5), st.sampled_from(Role), holders)
def test_filling_an_empty_seat_never_lowers_k(others: list[Position], role: Role, holder: Holder) -> None:
    before = key_relationship([*others, Position(role, "CTO")])
    after = key_relationship([*others, Position(role, "CTO", holder)])
    assert score(after) >= score(before) - 1e-9


@given(
    st.lists(positions, max_size=5),
    st.sampled_from(Role),
    st.sampled_from(Level),
    st.sampled_from(Level),
    st.sampled_from(Closeness),
    st.sampled_from(Closeness),
)
def test_a_better_level_or_closeness_never_lowers_k_nor_widens_the_gap(
    others: list[Position], role: Role, low: Level, high: Level, far: Closeness, near: Closeness
) -> None:
    assume(low.score <= high.score and far.score <= near.score)
    before = key_relationship([*others, Position(role, "CTO", Holder("k", "Ann", low, far))])
    after = key_relationship([*others, Position(role, "CTO", Holder("k", "Ann", high, near))])
    assert score(after) >= score(before) - 1e-9
    assert after.gap <= before.gap


@given(st.lists(positions, min_size=1, max_size=6))
def test_every_proposed_step_raises_k_by_what_it_says(listed: list[Position]) -> None:
    before = key_relationship(listed)
    for step in before.steps():
        place = next(index for index, each in enumerate(listed) if each is step.position)
        holder = step.position.holder
        if holder is None:
            better = Holder("new", "New", Level.NEUTRAL)
        elif step.kind is StepKind.LEVEL:
            better = Holder(holder.key, holder.name, Level(str(step.to)), holder.closeness)
        else:
            better = Holder(holder.key, holder.name, holder.level, Closeness(str(step.to)))
        changed = [*listed]
        changed[place] = Position(step.position.role, step.position.title, better)
        assert score(key_relationship(changed)) == pytest.approx(score(before) + step.gain)
        assert step.gain > 0
