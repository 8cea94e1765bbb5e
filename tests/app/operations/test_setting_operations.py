"""Settings of the method, and our own team."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from app.clock import FixedClock
from app.errors import UserError
from app.method.explanations import EXPLANATIONS, GROUPS
from app.method.parameters import PARAMETERS
from app.operations.setting import reset_parameters, set_parameters
from app.operations.team import add_member, set_active, set_member_fields
from app.queries.settings_page import own_parameters, team
from app.text import Text
from app.transactions import Transactions
from models.book import Book
from models.customer import Customer
from models.setting import Setting
from models.values import TeamRole


@pytest.fixture
def desk(tmp_path: Path, clock: FixedClock) -> Iterator[Transactions]:
    with Book.create(tmp_path / "a.loam") as book:
        yield Transactions(book, clock, "Lin")


def put(desk: Transactions, **values: float | None) -> None:
    desk.edit(Text("Set"), set_parameters, values)


def test_only_what_differs_from_the_default_is_stored(desk: Transactions) -> None:
    put(desk, stale_days=200, weight_decider=6)
    assert desk.ask(own_parameters) == {"stale_days": 200, "weight_decider": 6}
    put(desk, stale_days=365, weight_decider=None)
    assert desk.ask(lambda session: session.scalars(select(Setting)).all()) == []


def test_returning_everything_to_its_default_is_one_edit(desk: Transactions) -> None:
    put(desk, stale_days=200, band_strong=85)
    outcome = desk.edit(Text("Reset"), reset_parameters)
    assert outcome.change_set is not None
    assert len(outcome.change_set.changes) == 2
    assert desk.ask(own_parameters) == {}


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"band_strong": 101}, "between 0 and 100"),
        ({"stale_days": 1.5}, "whole number"),
        ({"band_sound": 80}, "must be below"),
        ({"guided_level_3": 40}, "must be below"),
        ({"nothing": 1}, "no setting"),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence(
    desk: Transactions, values: dict[str, float], sentence: str
) -> None:
    with pytest.raises(UserError, match=sentence):
        put(desk, **values)
    assert desk.ask(own_parameters) == {}


def test_limits_move_past_one_another_together(desk: Transactions) -> None:
    put(desk, band_weak=85, band_sound=90, band_strong=95)
    assert desk.ask(own_parameters)["band_weak"] == 85


def test_something_always_counts(desk: Transactions) -> None:
    roles = ("decider", "approver", "evaluator", "influencer")
    with pytest.raises(UserError, match="At least one"):
        put(desk, **{f"weight_{role}": 0 for role in roles})


def test_every_parameter_stands_in_one_group_and_explanations_are_of_parameters() -> None:
    grouped = [name for group in GROUPS for name in group.names]
    assert sorted(grouped) == sorted(PARAMETERS)
    assert set(EXPLANATIONS) <= set(PARAMETERS)


def test_a_colleague_is_added_described_and_taken_out_of_active_work(desk: Transactions) -> None:
    key = desk.edit(Text("Add"), add_member, "  Lin Yao ", TeamRole.MANAGER).result
    desk.edit(Text("Edit"), set_member_fields, key, title="Sales director", email=" ")
    desk.edit(Text("Own"), lambda session: session.add(Customer(name="Acme", owner_key=key)))
    (lin,) = desk.ask(team)
    assert (lin.name, lin.role, lin.title, lin.email) == ("Lin Yao", TeamRole.MANAGER, "Sales director", "")
    assert (lin.active, lin.customers) == (True, 1)
    desk.edit(Text("Add"), add_member, "Abel")
    desk.edit(Text("Leave"), set_active, key, False)
    assert [(one.name, one.active) for one in desk.ask(team)] == [("Abel", True), ("Lin Yao", False)]
    with pytest.raises(UserError, match="name is needed"):
        desk.edit(Text("Edit"), set_member_fields, key, name=" ")
