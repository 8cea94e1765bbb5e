"""Twenty-four months of visits, calls and meetings, and who took part."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random

from app.demo.days import Days, Month, working_day
from app.demo.material import Firm, Material, Person
from app.demo.steps import Id, Step
from models.values import ActivityKind, ActivityState, VisitDirection

_KINDS = {
    ActivityKind.VISIT: 46,
    ActivityKind.CALL: 24,
    ActivityKind.TECHNICAL_PRESENTATION: 13,
    ActivityKind.CARE: 4,
    ActivityKind.SURVEY: 4,
    ActivityKind.REFERENCE_SITE: 3,
    ActivityKind.MANAGEMENT_SEMINAR: 2,
    ActivityKind.BENCHMARKING: 1,
    ActivityKind.HEADQUARTERS_VISIT: 1,
    ActivityKind.ON_SITE_CONFERENCE: 1,
    ActivityKind.OTHER: 1,
}
_MINUTES = {
    ActivityKind.CALL: 30,
    ActivityKind.CARE: 45,
    ActivityKind.SURVEY: 45,
    ActivityKind.TECHNICAL_PRESENTATION: 90,
    ActivityKind.BENCHMARKING: 240,
    ActivityKind.REFERENCE_SITE: 300,
    ActivityKind.HEADQUARTERS_VISIT: 420,
    ActivityKind.EXECUTIVE_VISIT: 180,
    ActivityKind.MANAGEMENT_SEMINAR: 240,
    ActivityKind.ON_SITE_CONFERENCE: 360,
}
_SPECIALISTS = {
    ActivityKind.TECHNICAL_PRESENTATION: ("gao", "whitcombe", "luo"),
    ActivityKind.SURVEY: ("song", "ferrer"),
}
EXECUTIVE_VISITS = (("JL", 200), ("JL", 38), ("CT", 96), ("GS", 130), ("HM", 500))
"""Customer and days ago."""
_AHEAD = {"CT": (4, 8, 12, 19), "JL": (3, 9, 16), "GS": (5, 13), "HM": (10,), "BL": (6,), "BM": (11,)}
"""Days from today of what is planned already, beside the visit of tomorrow."""
_THIS_WEEK = ("QH", "HY", "KI")
"""C customers that the first account manager sees this week: three of the five wanted."""


@dataclass(frozen=True)
class Contact:
    """One activity as it will have been; ``people`` and ``members`` took part."""

    id: Id
    customer: str
    kind: ActivityKind
    day: date
    starts: time
    title: str
    topic: str
    owner: str
    people: tuple[str, ...]
    members: tuple[str, ...]
    cancelled: bool
    ahead: bool

    @property
    def times(self) -> tuple[datetime, datetime]:
        starts = datetime.combine(self.day, self.starts)
        return starts, starts + timedelta(minutes=_MINUTES.get(self.kind, 60))


def contacts(material: Material, days: Days, arrived: Mapping[str, date]) -> list[Contact]:
    """All activities, by day; each customer has as many as customers.csv says."""
    dice = Random("contacts")
    found = [
        contact
        for firm in material.firms.values()
        for contact in _of_firm(firm, material, days, arrived, dice)
    ]
    return sorted(found, key=lambda contact: (contact.day, contact.starts, contact.id))


def _of_firm(
    firm: Firm, material: Material, days: Days, arrived: Mapping[str, date], dice: Random
) -> Iterator[Contact]:
    known = [person for person in material.people_of(firm.code) if person.is_contacted]
    turns = _Turns(known, days, arrived, dice)
    fixed = _fixed(firm, days)
    first = min(arrived[person.id] for person in known)
    start = next(month.planned for month in days.months() if month.planned > first)
    # This week's visits to C customers are counted: nothing else may fall into it.
    end = days.monday - timedelta(days=1) if firm.grade == "C" else days.ago(2)
    if firm.code == "AF":
        end = days.ago(60)
    count = firm.activities - len(fixed)
    step = (end - start).days / count
    for number in range(count):
        day = working_day(start + timedelta(days=int((number + dice.random() * 0.9) * step)))
        fixed.append((day if day >= start else _next_working_day(start), _kind(firm, dice)))
    topics = material.topics(firm)
    for number, (day, kind) in enumerate(sorted(fixed)):
        people = turns.next(day, kind)
        topic = topics[(number // 3 + number) % len(topics)]
        owner = _owner(firm, kind, dice)
        ahead = day >= days.today
        yield Contact(
            Id(f"{firm.code} contact {number}"),
            firm.code,
            kind,
            day,
            time(dice.choice((9, 10, 11, 14, 15, 16)), dice.choice((0, 0, 30))),
            dice.choice(material.phrases[firm.language]["titles"][kind.value]).format(topic=topic),
            topic,
            owner,
            people,
            _members(firm, kind, owner, dice),
            not ahead and kind is not ActivityKind.EXECUTIVE_VISIT and dice.random() < 0.02,
            ahead,
        )


def _fixed(firm: Firm, days: Days) -> list[tuple[date, ActivityKind]]:
    """Days that the story needs: executive visits, the visit of tomorrow, this week's C customers."""
    found = [
        (working_day(days.ago(ago)), ActivityKind.EXECUTIVE_VISIT)
        for customer, ago in EXECUTIVE_VISITS
        if customer == firm.code
    ]
    if firm.code == "CT":
        found.append((days.today + timedelta(days=1), ActivityKind.VISIT))
    if firm.code in _THIS_WEEK:
        found.append((days.monday + timedelta(days=_THIS_WEEK.index(firm.code)), ActivityKind.VISIT))
    for number, ahead in enumerate(_AHEAD.get(firm.code, ())):
        kind = (ActivityKind.VISIT, ActivityKind.TECHNICAL_PRESENTATION, ActivityKind.CALL)[number % 3]
        found.append((_next_working_day(days.today + timedelta(days=ahead)), kind))
    return found


def _next_working_day(day: date) -> date:
    """``day``, or the Monday after when it is on a weekend."""
    return day if day.weekday() < 5 else day + timedelta(days=7 - day.weekday())


def _kind(firm: Firm, dice: Random) -> ActivityKind:
    kind = dice.choices(list(_KINDS), list(_KINDS.values()))[0]
    if firm.grade == "C" and kind not in (ActivityKind.CALL, ActivityKind.TECHNICAL_PRESENTATION):
        return ActivityKind.VISIT
    return kind


class _Turns:
    """Who is met next: those who matter more often, everybody who is contacted at least once."""

    def __init__(self, people: list[Person], days: Days, arrived: Mapping[str, date], dice: Random) -> None:
        self._people = {person.id: person for person in people}
        self._days = days
        self._arrived = arrived
        self._dice = dice
        self._met: Counter[str] = Counter()

    def next(self, day: date, kind: ActivityKind) -> tuple[str, ...]:
        planned = day.replace(day=1)
        there = [
            person
            for person in self._people.values()
            if self._arrived[person.id] < min(planned, self._days.yesterday)
            and not ("left" in person.flags and planned > self._days.reorganisation - timedelta(days=31))
            and not (kind is ActivityKind.CARE and (person.flags == "working" or int(person.closeness) < 2))
        ]
        if kind is ActivityKind.EXECUTIVE_VISIT:
            there = [person for person in there if person.rank == "high"] or there
        wanted = min(len(there), self._dice.choice((1, 1, 2, 2, 3)) + 2 * (kind in _LARGE))
        if not wanted:
            return ()
        there.sort(key=lambda person: (self._met[person.id] / _importance(person), person.id))
        chosen = there[:wanted]
        self._met.update(person.id for person in chosen)
        return tuple(person.id for person in chosen)


_LARGE = frozenset(_MINUTES) - {ActivityKind.CALL, ActivityKind.CARE, ActivityKind.SURVEY}


def _importance(person: Person) -> int:
    deciding = 4 if person.role in "DA" else 0
    return 1 + deciding + int(person.power) + 2 * max(0, int(person.level)) + int(person.closeness)


def _owner(firm: Firm, kind: ActivityKind, dice: Random) -> str:
    specialists = [member for member in firm.members if member in _SPECIALISTS.get(kind, ())]
    if specialists and firm.grade != "C":
        return dice.choice(specialists)
    return firm.lead


def _members(firm: Firm, kind: ActivityKind, owner: str, dice: Random) -> tuple[str, ...]:
    if kind is ActivityKind.EXECUTIVE_VISIT:
        return tuple(dict.fromkeys((owner, firm.lead, "xu")))
    others = [member for member in firm.members if member != owner]
    if kind is ActivityKind.CALL:
        return (owner,)
    return (owner, *dice.sample(others, min(len(others), dice.choice((0, 1, 1, 2)))))


def plan(step: Step, contact: Contact, material: Material) -> None:
    """Put an activity into the calendar, with those who are to take part."""
    phrases = material.phrases[material.firms[contact.customer].language]
    dice = Random(f"plan {contact.id}")
    starts, ends = contact.times
    on_line = contact.kind is ActivityKind.CALL
    step.add(
        "activity",
        contact.id,
        customer_key=Id(contact.customer),
        owner_key=Id(contact.owner),
        kind=contact.kind,
        state=ActivityState.PLANNED,
        title=contact.title,
        starts_at=starts,
        ends_at=ends,
        place=phrases["places"][1] if on_line else phrases["places"][dice.choice((0, 0, 0, 2))],
        purpose=dice.choice(phrases["purposes"]).format(topic=contact.topic),
        direction=_direction(contact),
    )
    for number, person in enumerate(contact.people):
        _take_part(step, contact, number, stakeholder_key=Id(person))
    for number, member in enumerate(contact.members, start=len(contact.people)):
        _take_part(step, contact, number, member_key=Id(member))


def _direction(contact: Contact) -> VisitDirection | None:
    """We visit the customers' executives, except that those of the model customer came to us once."""
    if contact.kind is ActivityKind.HEADQUARTERS_VISIT:
        return VisitDirection.INWARD
    return VisitDirection.OUTWARD if contact.kind is ActivityKind.EXECUTIVE_VISIT else None


def _take_part(step: Step, contact: Contact, number: int, **who: Id) -> None:
    step.add("activity_participant", f"{contact.id} {number}", activity_key=contact.id, **who)


def write_up(step: Step, contact: Contact, material: Material) -> None:
    """Say what came of an activity, or that it did not take place."""
    phrases = material.phrases[material.firms[contact.customer].language]
    dice = Random(f"write {contact.id}")
    if contact.cancelled:
        step.change("activity", contact.id, state=ActivityState.CANCELLED)
        return
    step.change(
        "activity",
        contact.id,
        state=ActivityState.DONE,
        summary=dice.choice(phrases["summaries"]).format(topic=contact.topic),
        quality=dice.choice((3, 3, 4, 4, 4, 5)),
    )


def month_of(contact: Contact, months: list[Month]) -> Month:
    """The month in which an activity is planned; what lies ahead belongs to the present one."""
    return next((month for month in months if month.first <= contact.day <= month.last), months[-1])
