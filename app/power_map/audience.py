"""For whom a map goes out: us, or the customer and others who must not see what we think of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum

from app.errors import UserError
from app.power_map.perspective import Lens
from app.queries.power_map import DepartmentNode, MapLine, PersonCard, PowerMap
from app.text import Text
from models.values import Closeness, Level, LineKind


class Audience(StrEnum):
    """The values are those of the command line."""

    INTERNAL = "internal"
    REDACTED = "redacted"


AUDIENCES: Mapping[Audience, Text] = {
    Audience.INTERNAL: Text("For us: everything"),
    Audience.REDACTED: Text("For others: names, titles, departments"),
}

FORMAL = (LineKind.REPORTS_TO, LineKind.DOTTED)
"""Lines that stand in the customer's own organisation chart."""


def seen_by(audience: Audience, power_map: PowerMap, lens: Lens) -> PowerMap:
    """``power_map`` as ``audience`` may see it through ``lens``.

    Raises:
        UserError: the lens shows nothing but what the audience may not see.
    """
    if audience is Audience.INTERNAL:
        return power_map
    if lens is not Lens.ORGANISATION:
        raise UserError(
            Text(
                "A redacted map shows the organisation only; this lens is about what we think."
                " Choose the lens “Organisation”."
            )
        )
    return redact(power_map)


def redact(power_map: PowerMap) -> PowerMap:
    """A map that holds names, titles, departments and formal lines, and nothing else.

    It is made of what may be seen, field by field: what is added to the cards later stays out until
    somebody lets it in here. People who have left, seats and ratings are not in it: which posts decide
    is what we think, even where nobody holds them.
    """
    here = {person.key for person in power_map.present}
    score = replace(power_map.score, value=None, gap=0.0, opposed=(), needs_coach=False, contributions=())
    return PowerMap(
        customer=power_map.customer,
        name=power_map.name,
        day=power_map.day,
        people=tuple(_person(person) for person in power_map.present),
        seats=(),
        departments=tuple(
            DepartmentNode(each.key, each.name, each.parent, None) for each in power_map.departments
        ),
        lines=tuple(
            MapLine(line.key, line.kind, line.source, line.target, None)
            for line in power_map.lines
            if line.kind in FORMAL and line.source in here and line.target in here
        ),
        team={},
        score=score,
        plain=True,
    )


def _person(person: PersonCard) -> PersonCard:
    return PersonCard(
        key=person.key,
        name=person.name,
        title=person.title,
        department=person.department,
        department_name=person.department_name,
        role=None,
        level=Level.NOT_CONTACTED,
        target=None,
        closeness=Closeness.UNKNOWN,
        power=None,
        rank=None,
        contact=None,
        contact_name="",
        age=None,
        stale=False,
        has_evidence=False,
        no_private_activities=False,
        left=False,
        manager=person.manager,
        seats=(),
        placement=person.placement,
        plain=True,
    )


SAME: Mapping[str, str] = {
    "rated_role": "role",
    "rated_target": "target",
    "contact_name": "contact",
    "stale": "age",
}
"""Fields of a person that say with another one the same thing."""


@dataclass(frozen=True)
class Removed:
    """How many of each a redacted map leaves out, by the name of the field or of what is gone."""

    counts: Mapping[str, int]

    def told(self) -> list[Text]:
        """One line for each kind that there is something of."""
        of = Counter(self.counts)
        lines = (
            ("level", Text("Levels: {count}", count=of["level"])),
            ("target", Text("Target levels: {count}", count=of["target"])),
            ("closeness", Text("Closeness: {count}", count=of["closeness"])),
            ("power", Text("Power: {count}", count=of["power"])),
            ("rank", Text("Ranks: {count}", count=of["rank"])),
            ("role", Text("Decision roles: {count}", count=of["role"])),
            ("ties", Text("Ties to rivals: {count}", count=of["ties"])),
            ("contact", Text("Our contacts: {count}", count=of["contact"])),
            ("met", Text("Days of the last meeting: {count}", count=of["met"])),
            ("age", Text("Ages of ratings: {count}", count=of["age"])),
            ("has_evidence", Text("Ratings with evidence: {count}", count=of["has_evidence"])),
            ("through_plan", Text("Levels reached through the plan: {count}", count=of["through_plan"])),
            (
                "no_private_activities",
                Text("Marks “no private activities”: {count}", count=of["no_private_activities"]),
            ),
            ("left", Text("People who have left: {count}", count=of["left"])),
            ("seat", Text("Decision seats: {count}", count=of["seat"])),
            ("seats", Text("Who holds a decision seat: {count}", count=of["seats"])),
            ("signs", Text("Signatures: {count}", count=of["signs"])),
            ("steps", Text("Buying steps: {count}", count=of["steps"])),
            ("influence", Text("Lines of influence: {count}", count=of["influence"])),
            ("conflict", Text("Conflicts: {count}", count=of["conflict"])),
            ("strength", Text("Strengths of lines: {count}", count=of["strength"])),
            ("note", Text("Notes of lines: {count}", count=of["note"])),
            ("relevance", Text("Relevance of departments: {count}", count=of["relevance"])),
            ("grade", Text("Grade of the customer")),
            ("score", Text("Key score and gap")),
        )
        return [text for what, text in lines if of[what]]


def removed(power_map: PowerMap) -> Removed:
    """What ``redact`` takes out of ``power_map``: the whole is compared with what remains, field by field.

    What belongs to a person, seat or line that is not in it goes with it, and is not counted once more.
    The names of rivals and of our own people are counted with those who have ties and contacts.
    """
    left = redact(power_map)
    counts: Counter[str] = Counter()
    for person in power_map.people:
        if person.key not in left.person:
            counts["left"] += 1
            continue
        gone = {SAME.get(name, name) for name in _different(person, left.person[person.key])}
        counts.update(gone - {"ties"})
        counts["ties"] += len(person.ties)
    lines = {line.key: line for line in left.lines}
    for line in power_map.lines:
        if line.key in lines:
            counts.update(_different(line, lines[line.key]))
        elif line.kind not in FORMAL:
            counts[line.kind.value] += 1
    for seat in power_map.seats:
        counts["seat"] += 1
        counts["signs"] += len(seat.signs)
    for whole, part in zip(power_map.departments, left.departments, strict=True):
        counts.update(_different(whole, part))
    counts["steps"] = len(power_map.steps)
    counts["grade"] = int(power_map.grade is not None)
    counts["score"] = int(power_map.score.value is not None or bool(power_map.score.gap))
    return Removed(counts)


def _different(
    whole: PersonCard | MapLine | DepartmentNode, part: PersonCard | MapLine | DepartmentNode
) -> set[str]:
    """The fields of ``whole`` that ``part`` does not show."""
    names = (each.name for each in fields(whole) if each.name != "plain")
    return {name for name in names if getattr(whole, name) != getattr(part, name)}
