"""For whom a map goes out: us, or the customer and others who must not see what we think of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from app.errors import UserError
from app.power_map.perspective import Lens
from app.queries.power_map import DepartmentNode, MapLine, PersonCard, PowerMap, SeatCard
from app.text import Text
from models.values import Closeness, Level, LineKind, Role


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
    somebody lets it in here. People who have left, held seats and ratings are not in it.
    """
    score = replace(power_map.score, value=None, gap=0.0, opposed=(), needs_coach=False, contributions=())
    return PowerMap(
        customer=power_map.customer,
        name=power_map.name,
        day=power_map.day,
        people=tuple(_person(person) for person in power_map.present),
        seats=tuple(_seat(seat) for seat in power_map.empty_seats),
        departments=tuple(
            DepartmentNode(each.key, each.name, each.parent, None) for each in power_map.departments
        ),
        lines=tuple(
            MapLine(line.key, line.kind, line.source, line.target, None)
            for line in power_map.lines
            if line.kind in FORMAL
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


def _seat(seat: SeatCard) -> SeatCard:
    return SeatCard(
        key=seat.key,
        title=seat.title,
        role=Role.SUPPORTING,
        department=seat.department,
        department_name=seat.department_name,
        reports_to=seat.reports_to,
        target=None,
        holder=None,
        placement=seat.placement,
        plain=True,
    )


@dataclass(frozen=True)
class Removed:
    """How many of each a redacted map leaves out."""

    levels: int
    targets: int
    closeness: int
    power: int
    roles: int
    ties: int
    contacts: int
    ages: int
    evidence: int
    no_private: int
    seats: int
    signatures: int
    steps: int
    influences: int
    conflicts: int
    relevances: int
    score: int

    def told(self) -> list[Text]:
        """One line for each kind that there is something of."""
        lines = (
            (self.levels, Text("Levels: {count}", count=self.levels)),
            (self.targets, Text("Target levels: {count}", count=self.targets)),
            (self.closeness, Text("Closeness: {count}", count=self.closeness)),
            (self.power, Text("Power: {count}", count=self.power)),
            (self.roles, Text("Decision roles: {count}", count=self.roles)),
            (self.ties, Text("Ties to rivals: {count}", count=self.ties)),
            (self.contacts, Text("Our contacts: {count}", count=self.contacts)),
            (self.ages, Text("Ages of ratings: {count}", count=self.ages)),
            (self.evidence, Text("Ratings with evidence: {count}", count=self.evidence)),
            (self.no_private, Text("Marks “no private activities”: {count}", count=self.no_private)),
            (self.seats, Text("Who holds a decision seat: {count}", count=self.seats)),
            (self.signatures, Text("Signatures: {count}", count=self.signatures)),
            (self.steps, Text("Buying steps: {count}", count=self.steps)),
            (self.influences, Text("Lines of influence: {count}", count=self.influences)),
            (self.conflicts, Text("Conflicts: {count}", count=self.conflicts)),
            (self.relevances, Text("Relevance of departments: {count}", count=self.relevances)),
            (self.score, Text("Key score and gap")),
        )
        return [text for count, text in lines if count]


def removed(power_map: PowerMap) -> Removed:
    """What ``redact`` takes out of ``power_map``."""
    people, seats = power_map.present, power_map.seats
    kinds = [line.kind for line in power_map.lines]
    return Removed(
        levels=_count(person.contacted for person in people),
        targets=_count(each.target for each in people)
        + _count(each.target for each in power_map.empty_seats),
        closeness=_count(person.closeness is not Closeness.UNKNOWN for person in people),
        power=_count(person.power is not None for person in people),
        roles=_count(person.role is not None for person in people)
        + _count(not seat.plain for seat in power_map.empty_seats),
        ties=sum(len(person.ties) for person in people),
        contacts=_count(person.contact_name for person in people),
        ages=_count(person.age is not None for person in people),
        evidence=_count(person.has_evidence for person in people),
        no_private=_count(person.no_private_activities for person in people),
        seats=_count(seat.holder is not None for seat in seats),
        signatures=sum(len(seat.signs) for seat in seats),
        steps=len(power_map.steps),
        influences=kinds.count(LineKind.INFLUENCE),
        conflicts=kinds.count(LineKind.CONFLICT),
        relevances=_count(department.relevance for department in power_map.departments),
        score=_count([power_map.score.value is not None or power_map.score.gap]),
    )


def _count(marks: Iterable[object]) -> int:
    return sum(map(bool, marks))
