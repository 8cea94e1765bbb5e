"""How people came to stand where they stand: one rating after the other, each with its evidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from app.demo.contacts import Contact
from app.demo.days import Days
from app.demo.material import Material, Person
from app.demo.steps import Id, Step
from models.values import Confidence, RatingKind

_PATHS = {
    "n": (),
    "0": ("0",),
    "1": ("0", "1"),
    "2": ("0", "1", "2"),
    "3": ("0", "1", "2", "3"),
    "-1": ("0", "-1"),
}

QUOTED = 0.4
"""How often a level that an activity showed rests on the person's own words."""


@dataclass(frozen=True)
class Turn:
    """A rating of ``kind`` on ``day``; ``contact`` is the activity that gave the evidence.

    ``before`` is the level until then, None for a rating that confirms.
    """

    person: str
    kind: RatingKind
    value: str
    day: date
    contact: Contact | None
    before: str | None = None

    @property
    def id(self) -> Id:
        return Id(f"{self.person} {self.kind.value} {self.day.isoformat()} {self.value}")

    @property
    def raises(self) -> bool:
        return self.kind is RatingKind.LEVEL and self.before is not None and int(self.value) > 0


def turns(
    material: Material, days: Days, arrived: Mapping[str, date], contacts: Sequence[Contact]
) -> list[Turn]:
    """All ratings after the first ones, by day; the last of each person is the one in people.csv."""
    met: dict[str, list[Contact]] = {}
    for contact in contacts:
        if not contact.cancelled and contact.day < days.yesterday:
            for guest in contact.people:
                met.setdefault(guest, []).append(contact)
    found = []
    for person in material.people.values():
        if person.is_contacted:
            chance = _chance(person, material.firms[person.customer].grade)
            found += _of_person(person, met.get(person.id, []), arrived[person.id], days, chance)
    return sorted(found, key=lambda turn: turn.day)


def _chance(person: Person, grade: str) -> float:
    """How likely it is that somebody met of late was rated again: duties grow with the grade."""
    if grade in "SA":
        return 0.95 if person.role in "DAE" else 0.8
    return 0.5


def _of_person(person: Person, met: list[Contact], arrived: date, days: Days, chance: float) -> list[Turn]:
    dice = Random(f"turns {person.id}")
    path = _PATHS[person.level]
    moments = _moments(met, len(path), arrived, days, dice)
    levels = ("n", *path)
    found = [
        Turn(person.id, RatingKind.LEVEL, value, day, contact, before)
        for before, value, (day, contact) in zip(levels, path, moments, strict=False)
    ]
    last = found[-1].day
    recent = [contact for contact in met if contact.day > max(last, days.ago(80))]
    if recent and dice.random() < chance:
        confirmed = recent[-1]
        found.append(Turn(person.id, RatingKind.LEVEL, person.level, confirmed.day, confirmed))
    closeness = int(person.closeness)
    if closeness > 1:
        found.append(Turn(person.id, RatingKind.CLOSENESS, "1", found[0].day, None))
    if closeness:
        found.append(Turn(person.id, RatingKind.CLOSENESS, person.closeness, last, moments[-1][1]))
    if person.role == "D" and person.level == "2":
        found.append(Turn(person.id, RatingKind.TARGET, "3", last, None))
    return found


def _moments(
    met: list[Contact], count: int, arrived: date, days: Days, dice: Random
) -> list[tuple[date, Contact | None]]:
    """``count`` different days on which a level may change: after meetings, where there are enough."""
    by_day = {contact.day: contact for contact in met if contact.day <= days.ago(20)}
    if len(by_day) >= count:
        share = 0.35 + 0.6 * dice.random()
        chosen = sorted(by_day)[: max(count, round(len(by_day) * share))]
        step = len(chosen) / count
        picked = [chosen[min(len(chosen) - 1, int((number + 1) * step) - 1)] for number in range(count)]
        return [(day, by_day[day]) for day in picked]
    span = (max(days.ago(20), days.yesterday if arrived > days.ago(60) else arrived) - arrived).days
    return [(arrived + timedelta(days=span * (number + 1) // (count + 1)), None) for number in range(count)]


def rate(step: Step, turn: Turn, material: Material, plan_item: Id | None = None) -> None:
    """Write a rating down."""
    firm = material.firms[material.people[turn.person].customer]
    dice = Random(f"rate {turn.id}")
    evidence = quote = None
    if turn.kind is RatingKind.LEVEL:
        heard = Random(f"quote {turn.id}")
        if turn.contact is not None and heard.random() < QUOTED:
            quote = heard.choice(material.phrases[firm.language]["quotes"][turn.value])
        evidence = dice.choice(material.phrases[firm.language]["ratings"][turn.value])
    step.add(
        "rating",
        turn.id,
        stakeholder_key=Id(turn.person),
        kind=turn.kind,
        value=turn.value,
        rated_on=turn.day,
        author=step.author,
        confidence=dice.choice((Confidence.LOW, Confidence.MEDIUM, Confidence.MEDIUM, Confidence.HIGH)),
        evidence=evidence if turn.contact is None or dice.random() < 0.8 else None,
        quote=quote,
        activity_key=turn.contact.id if turn.contact else None,
        plan_item_key=plan_item,
    )
