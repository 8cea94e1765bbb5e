"""The rival's view of the network."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import UserError
from app.network.plain import Network
from app.network.rivals import Side, rival_view
from models.values import Tie
from tests.app.network.people import network, networks, person, seat

NORDWIND = {"nw": "Nordwind"}


def small() -> Network:
    dee = person("Dee", "1", ties={"nw": Tie.BEHIND})
    abe = person("Abe", "0", ties={"nw": Tie.LEANING})
    eve = person("Eve", "3", ties={"nw": Tie.AGAINST, "other": Tie.BEHIND})
    uma = person("Uma", "-1", ties={"nw": Tie.BEHIND})
    seats = [
        seat("CEO", "D", dee),
        seat("CFO", "A", abe),
        seat("CTO", "E", eve),
        seat("CIO", "I"),
        seat("U", "U", uma),
    ]
    return replace(network([dee, abe, eve, uma, person("Ida")], (), seats), rivals=NORDWIND)


def test_each_position_is_theirs_ours_contested_or_open() -> None:
    view = rival_view(small(), "nw")
    assert [place.side for place in view.places] == [
        Side.CONTESTED,
        Side.RIVAL,
        Side.OURS,
        Side.OPEN,
        Side.RIVAL,
    ]
    assert view.ties == {"Dee": Tie.BEHIND, "Abe": Tie.LEANING, "Eve": Tie.AGAINST, "Uma": Tie.BEHIND}
    assert view.sides["Ida"] is Side.OPEN
    assert view.theirs == pytest.approx((2.5 + 4) / 14)
    assert view.ours == pytest.approx((2.5 + 3) / 14)
    assert view.open == pytest.approx(2 / 14)


def test_the_view_is_told_in_sentences_with_names() -> None:
    view = rival_view(small(), "nw")
    assert [str(sentence) for sentence in view.sentences] == [
        "47 % of the decision leans to Nordwind, 39 % to us.",
        "Behind Nordwind: Dee, Uma.",
        "Only Nordwind has: Abe.",
        "Both have: Dee. Here it is decided.",
        "Open for both, since nobody sits there: CIO.",
        "Against Nordwind, and so our allies: Eve.",
    ]
    assert view.why.lines()[1:] == [
        "D · Dee: tie +2, level 1, weight 5: half to each",
        "A · Abe: tie +1, level 0, weight 4: leans to Nordwind",
        "E · Eve: tie −2, level 3, weight 3: leans to us",
        "I · CIO: empty seat, weight 2: open",
        "Find out who takes the seat “CIO” before Nordwind does.",
    ]


def test_a_rival_of_whom_nothing_is_known_says_so() -> None:
    quiet = replace(network([person("Ana")]), rivals=NORDWIND)
    view = rival_view(quiet, "nw")
    assert (view.theirs, view.ours, view.open, view.next_step) == (0, 0, 0, None)
    assert [str(each) for each in view.sentences] == [
        "Nothing is known yet of how people here stand to Nordwind."
    ]


def test_what_is_told_of_the_shares_adds_up() -> None:
    people = [
        person("Dee", "0", ties={"nw": Tie.BEHIND}),
        person("Abe", "2", ties={"nw": Tie.AGAINST}),
        person("Ida", "0"),
    ]
    seats = [seat(f"Seat of {each.name}", "E", each) for each in people[:2]]
    seats += [seat(f"Influence {at}", "I", people[2]) for at in range(5)]
    view = rival_view(replace(network(people, (), seats), rivals=NORDWIND), "nw")
    assert (view.theirs, view.ours, view.open) == pytest.approx((3 / 16, 3 / 16, 10 / 16))
    assert view.percents == (19, 19, 62)


def test_a_rival_that_was_deleted_is_said() -> None:
    with pytest.raises(UserError, match="no longer in the book"):
        rival_view(small(), "gone")


@given(networks(), st.data())
def test_the_shares_are_the_whole_decision(one: Network, data: st.DataObject) -> None:
    people = tuple(
        replace(each, ties=data.draw(st.dictionaries(st.just("nw"), st.sampled_from(Tie))))
        for each in one.people
    )
    view = rival_view(replace(one, people=people, rivals=NORDWIND), "nw")
    counted = any(place.counted for place in view.places)
    assert view.theirs + view.ours + view.open == pytest.approx(1 if counted else 0)
    assert sum(view.percents) == (100 if counted else 0)
    exact = (view.theirs, view.ours, view.open)
    assert all(abs(told - 100 * share) < 1 for told, share in zip(view.percents, exact, strict=True))
    assert set(view.sides) == set(one.person)
    assert view.why.lines()
