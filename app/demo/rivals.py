"""Rivals, and how people at the larger customers came to stand to them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from app.demo.days import Days
from app.demo.material import Material
from app.demo.steps import Id, Step
from app.text import Text
from models.values import Tie


@dataclass(frozen=True)
class Opinion:
    """What was heard on ``day`` about a person and a rival."""

    person: str
    rival: str
    day: date
    tie: Tie
    evidence: str


def rivals(material: Material, days: Days) -> Step:
    """The companies that sell what we sell."""
    day = days.months_ago(24) - timedelta(days=2)
    step = Step(day, "许静秋", Text("Add the rivals"), order=1)
    for row in material.rivals:
        step.add("rival", _key(row["id"]), name=row["name"], notes=row["notes"])
    return step


def opinions(material: Material, days: Days) -> list[Opinion]:
    """All opinions, oldest first."""
    found = [
        Opinion(row["person"], row["rival"], days.ago(int(row["ago"])), Tie(row["tie"]), row["evidence"])
        for row in material.ties
    ]
    return sorted(found, key=lambda opinion: opinion.day)


def judge(step: Step, opinion: Opinion) -> None:
    """Write an opinion down."""
    step.add(
        "rival_tie",
        f"{opinion.person} {opinion.rival} {opinion.day.isoformat()}",
        stakeholder_key=Id(opinion.person),
        rival_key=_key(opinion.rival),
        tie=opinion.tie,
        rated_on=opinion.day,
        author=step.author,
        evidence=opinion.evidence,
    )


def _key(rival: str) -> Id:
    return Id(f"rival {rival}")
