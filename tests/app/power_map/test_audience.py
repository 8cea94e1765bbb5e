from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

import pytest

from app.errors import UserError
from app.power_map.audience import Audience, redact, removed, seen_by
from app.power_map.lenses import arrange
from app.power_map.perspective import Lens, Perspective
from app.queries.power_map import DepartmentNode, MapLine, PersonCard, PowerMap, StepNode
from models.values import Closeness, Level, LineKind, Power, Rank, Role, Signature, Tie
from tests.app.power_map.maps import line, person, power_map, seat

SEEN_OF_A_PERSON = {"key", "name", "title", "department", "department_name", "manager", "placement", "plain"}


def outspoken(key: str, **more: object) -> PersonCard:
    """Somebody of whom everything is known."""
    return replace(
        person(
            key, title="CTO", department="net", department_name="Network", manager=None, placement=(5.0, 6.0)
        ),
        role=Role.DECIDER,
        level=Level.OPPOSED,
        target=Level.SUPPORT,
        closeness=Closeness.PRIVATE,
        power=Power.DECISIVE,
        rank=Rank.HIGH,
        contact="lin",
        contact_name="Lin Wei",
        age=34,
        stale=True,
        has_evidence=True,
        no_private_activities=True,
        seats=("seat",),
        ties=(("rival", Tie.BEHIND),),
        met=date(2026, 1, 5),
        through_plan=True,
        rated_role=Role.DECIDER,
        rated_target=Level.COACH,
        **more,
    )


@pytest.fixture
def full() -> PowerMap:
    made = power_map(
        [outspoken("Gu"), outspoken("Rosa"), outspoken("Gone", left=True)],
        [
            seat("seat", Role.DECIDER, holder="Gu", signs=(Signature.CONTRACT,), steps=("need",)),
            seat("chair", Role.APPROVER, target=Level.COACH, steps=("need",), reports_to="Gu"),
        ],
        lines=[
            line("Gu", "Rosa"),
            line("Rosa", "Gu", LineKind.CONFLICT),
            MapLine("dotted", LineKind.DOTTED, "Rosa", "Gu", 2, "Since the merger"),
        ],
        steps=["need"],
    )
    return replace(
        made,
        departments=(DepartmentNode("net", "Network", None, 3),),
        team={"lin": "Lin Wei"},
        rivals={"rival": "Northwind"},
        steps=(StepNode("need", "Need"),),
    )


def different(card: PersonCard, blank: PersonCard) -> set[str]:
    return {each.name for each in fields(card) if getattr(card, each.name) != getattr(blank, each.name)}


def test_a_redacted_person_is_name_title_and_department(full: PowerMap):
    made = redact(full).person["Gu"]
    blank = replace(person("nobody"), level=Level.NOT_CONTACTED, closeness=Closeness.UNKNOWN)
    assert different(made, blank) <= SEEN_OF_A_PERSON
    assert (made.name, made.title, made.department_name, made.placement) == (
        "Gu",
        "CTO",
        "Network",
        (5.0, 6.0),
    )


def test_no_seat_is_in_a_redacted_map_because_it_says_which_posts_decide(full: PowerMap):
    assert full.empty_seats
    assert redact(full).seats == ()


def test_only_formal_lines_stay_without_strength_and_note(full: PowerMap):
    [dotted] = redact(full).lines
    assert (dotted.kind, dotted.strength, dotted.note) == (LineKind.DOTTED, None, "")


def test_of_the_map_itself_nothing_but_name_day_and_departments_stays(full: PowerMap):
    made = redact(full)
    assert (made.name, made.day, made.plain) == (full.name, full.day, True)
    assert (made.team, made.rivals, made.steps, made.grade) == ({}, {}, (), None)
    assert (made.score.value, made.score.gap, made.score.contributions) == (None, 0.0, ())
    assert made.departments == (DepartmentNode("net", "Network", None, None),)


def test_who_has_left_is_not_in_a_redacted_map(full: PowerMap):
    assert "Gone" not in redact(full).person


def test_a_folded_department_shows_no_levels(full: PowerMap):
    made = arrange(redact(full), Perspective(folded=frozenset({"net"})))
    [fold] = [card for card in made.cards if card.key.startswith("fold:")]
    assert fold.plain


def test_a_line_to_somebody_who_left_is_not_in_a_redacted_map(full: PowerMap):
    more = replace(full, lines=(*full.lines, line("Rosa", "Gone", LineKind.DOTTED)))
    assert redact(more).lines == redact(full).lines


def test_what_was_removed_is_counted(full: PowerMap):
    told = [str(text) for text in removed(full).told()]
    for said in (
        "Levels: 2",
        "Ranks: 2",
        "Decision roles: 2",
        "Ties to rivals: 2",
        "Days of the last meeting: 2",
        "Levels reached through the plan: 2",
        "People who have left: 1",
        "Decision seats: 2",
        "Signatures: 1",
        "Lines of influence: 1",
        "Conflicts: 1",
        "Strengths of lines: 1",
        "Notes of lines: 1",
        "Relevance of departments: 1",
    ):
        assert said in told
    assert removed(redact(full)).told() == []


@pytest.mark.parametrize(
    "field", [each.name for each in fields(PersonCard) if each.name not in SEEN_OF_A_PERSON]
)
def test_no_field_of_a_person_is_removed_without_being_counted(full: PowerMap, field: str):
    plain = redact(full)
    if field == "left":
        gu = replace(plain.person["Gu"], left=True)
    else:
        gu = replace(plain.person["Gu"], **{field: getattr(full.person["Gu"], field)})
    [said] = removed(replace(plain, people=(gu,), lines=())).told()
    assert str(said).endswith(": 1")


def test_other_lenses_are_refused_to_others(full: PowerMap):
    with pytest.raises(UserError, match="organisation only"):
        seen_by(Audience.REDACTED, full, Lens.POWER)
    assert seen_by(Audience.INTERNAL, full, Lens.POWER) is full
    assert seen_by(Audience.REDACTED, full, Lens.ORGANISATION).plain
