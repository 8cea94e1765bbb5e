"""Every lens shows the same people in another order."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.power_map.arrangement import CARD_HEIGHT, CARD_WIDTH, AreaKind, FoldCard, Routing
from app.power_map.grid import cell_values
from app.power_map.lenses import arrange
from app.power_map.perspective import Lens, Perspective
from models.values import Closeness, Level, LineKind, Power, Role
from tests.app.power_map.maps import line, person, power_map, seat

TEAM = power_map(
    [
        person("chief", department="Board", role=Role.DECIDER, level=Level.OPPOSED, power=Power.DECISIVE),
        person("ana", department="Network", manager="chief", level=Level.SUPPORT, power=Power.SOME),
        person("li", department="Core", manager="ana", level=Level.COACH, closeness=Closeness.TRUSTED),
        person("wu", department="Core", manager="ana"),
        person("gone", department="Core", manager="ana", left=True),
        person("marta"),
    ],
    [seat("CFO", reports_to="chief", department="Board")],
    departments=[("Board", None), ("Network", None), ("Core", "Network")],
    lines=[line("li", "chief"), line("marta", "wu", LineKind.CONFLICT), line("wu", "chief")],
)


def seen(lens: Lens, **more: object) -> set[str]:
    return {card.key for card in arrange(TEAM, Perspective(lens, **more)).cards}  # type: ignore[arg-type]


@pytest.mark.parametrize("lens", Lens)
def test_nobody_overlaps_and_everything_lies_within_the_bounds(lens: Lens) -> None:
    made = arrange(TEAM, Perspective(lens))
    places = [made.positions[card.key] for card in made.cards]
    for number, (x, y) in enumerate(places):
        assert made.bounds.x <= x <= made.bounds.right - CARD_WIDTH + 0.01
        assert made.bounds.y <= y <= made.bounds.bottom - CARD_HEIGHT + 0.01
        for other_x, other_y in places[:number]:
            assert abs(x - other_x) >= CARD_WIDTH or abs(y - other_y) >= CARD_HEIGHT


@pytest.mark.parametrize("lens", Lens)
def test_who_has_left_is_in_no_lens(lens: Lens) -> None:
    assert "gone" not in seen(lens)


def test_the_organisation_and_the_network_show_everyone_and_only_the_organisation_empty_seats() -> None:
    people = {"chief", "ana", "li", "wu", "marta"}
    assert seen(Lens.ORGANISATION) == people | {"CFO"}
    assert seen(Lens.INFLUENCE) == people
    assert seen(Lens.POWER) == seen(Lens.CLOSENESS) == people


@pytest.mark.parametrize("lens", Lens)
def test_a_map_of_nobody_is_empty_in_every_lens(lens: Lens) -> None:
    made = arrange(power_map([]), Perspective(lens))
    assert made.cards == ()
    assert made.lines == ()


# -- grids ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("lens", [Lens.POWER, Lens.CLOSENESS])
def test_a_card_stands_in_the_cell_of_its_ratings(lens: Lens) -> None:
    made = arrange(TEAM, Perspective(lens))
    for area in made.areas:
        level, other = cell_values(lens, area.key)
        for card in made.cards:
            x, y = made.positions[card.key]
            inside = area.box.x <= x < area.box.right and area.box.y <= y < area.box.bottom
            theirs = card.power if lens is Lens.POWER else card.closeness  # type: ignore[union-attr]
            assert inside == ((card.level, theirs) == (level, other))  # type: ignore[union-attr]


def test_support_grows_to_the_right_and_power_upwards() -> None:
    places = arrange(TEAM, Perspective(Lens.POWER)).positions
    assert places["chief"][0] < places["wu"][0] < places["ana"][0] < places["li"][0]
    assert places["chief"][1] < places["ana"][1] < places["li"][1]


def test_the_axes_name_every_column_and_row() -> None:
    made = arrange(TEAM, Perspective(Lens.CLOSENESS))
    assert made.across is not None
    assert made.down is not None
    assert (len(made.across.ticks), len(made.down.ticks)) == (6, 5)
    assert made.down.ticks[0].text == "4 Trusted"
    assert made.routing is Routing.ON_DEMAND


# -- decision chain ------------------------------------------------------------------------------

BUYING = power_map(
    [
        person("chief", role=Role.DECIDER, seats=("CEO", "Sponsor")),
        person("ana", role=Role.EVALUATOR),
        person("wu"),
    ],
    [
        seat("CEO", Role.DECIDER, holder="chief", steps=("Decision", "Contract")),
        seat("Sponsor", Role.INFLUENCER, holder="chief", steps=("Need",)),
        seat("CFO", steps=("Contract",)),
    ],
    steps=("Need", "Decision", "Contract"),
)


def test_a_holder_stands_in_the_first_step_of_all_seats_held_and_echoes_in_the_others() -> None:
    made = arrange(BUYING, Perspective(Lens.CHAIN))
    columns = {area.key: area.box for area in made.areas if area.kind is AreaKind.COLUMN}
    x, _ = made.positions["chief"]
    assert columns["Need"].x <= x < columns["Need"].right
    assert [(echo.key, echo.area) for echo in made.echoes] == [("chief", "Decision"), ("chief", "Contract")]
    assert columns["Contract"].x <= made.positions["CFO"][0] < columns["Contract"].right


def test_who_has_a_role_but_no_step_stands_apart_and_who_has_none_is_left_out() -> None:
    made = arrange(BUYING, Perspective(Lens.CHAIN))
    [loose] = [area.box for area in made.areas if area.kind is AreaKind.LOOSE]
    x, y = made.positions["ana"]
    assert loose.x <= x < loose.right
    assert loose.y <= y < loose.bottom
    assert "wu" not in made.card


# -- folding -------------------------------------------------------------------------------------


def test_a_folded_department_is_one_card_that_stands_for_all_below_it() -> None:
    made = arrange(TEAM, Perspective(folded=frozenset({"Network"})))
    assert set(made.card) == {"chief", "marta", "CFO", "fold:Network"}
    fold = made.card["fold:Network"]
    assert isinstance(fold, FoldCard)
    assert (fold.people, fold.manager, fold.empty_seats) == (3, "chief", 0)
    assert dict(fold.levels) == {Level.COACH: 1, Level.SUPPORT: 1, Level.NEUTRAL: 1}
    assert made.stands_for == dict.fromkeys(("ana", "li", "wu"), "fold:Network")


def test_lines_of_folded_people_end_at_their_card_and_the_same_line_is_drawn_once() -> None:
    made = arrange(TEAM, Perspective(folded=frozenset({"Network"})))
    drawn = sorted((each.source, each.kind.value, each.target) for each in made.lines)
    assert drawn == [
        ("CFO", "reports_to", "chief"),
        ("fold:Network", "influence", "chief"),
        ("fold:Network", "reports_to", "chief"),
        ("marta", "conflict", "fold:Network"),
    ]


def test_a_department_folded_inside_a_folded_one_adds_no_card() -> None:
    both = arrange(TEAM, Perspective(folded=frozenset({"Network", "Core"})))
    assert both.cards == arrange(TEAM, Perspective(folded=frozenset({"Network"}))).cards


def test_folding_a_department_without_people_changes_nothing() -> None:
    empty = power_map([person("a")], departments=[("Board", None)])
    assert arrange(empty, Perspective(folded=frozenset({"Board"}))).cards == arrange(empty).cards


def test_departments_that_belong_to_each_other_in_a_circle_fold() -> None:
    circle = power_map([person("a", department="One")], departments=[("One", "Two"), ("Two", "One")])
    assert len(arrange(circle, Perspective(folded=frozenset({"One", "Two"}))).cards) == 1


# -- focus ---------------------------------------------------------------------------------------


def test_a_focus_shows_who_is_within_so_many_lines() -> None:
    assert seen(Lens.ORGANISATION, focus="li", degrees=1) == {"li", "ana", "chief"}
    assert seen(Lens.POWER, focus="li", degrees=2) == {"li", "ana", "chief", "wu"}
    assert seen(Lens.ORGANISATION, focus="marta", degrees=1) == {"marta", "wu"}


def test_a_focus_in_the_network_stands_in_rings() -> None:
    made = arrange(TEAM, Perspective(Lens.INFLUENCE, focus="marta"))
    rings = [area for area in made.areas if area.kind is AreaKind.RING]
    assert len(rings) == 3
    assert all(one.box.width < other.box.width for one, other in itertools.pairwise(rings))


def test_a_focus_on_somebody_who_is_not_there_is_none() -> None:
    assert seen(Lens.ORGANISATION, focus="gone") == seen(Lens.ORGANISATION)


@given(
    st.sampled_from(Lens),
    st.sets(st.sampled_from(["Board", "Network", "Core"])),
    st.sampled_from([None, "li"]),
)
def test_looking_twice_in_the_same_way_shows_the_same(
    lens: Lens, folded: set[str], focus: str | None
) -> None:
    perspective = Perspective(lens, frozenset(folded), focus)
    assert arrange(TEAM, perspective) == arrange(TEAM, perspective)
