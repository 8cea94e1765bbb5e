"""What a plan is made from: plain facts about one customer on one day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property

from app.method.parameters import Method
from app.network.coverage import RELEVANT, relevant
from app.network.plain import Department, Network, Person
from app.network.weakness import weight
from models.values import Grade, MarketType, Role, SectionKind, VisitDirection

MOST_STEPS = 2
"""Levels that one person is raised in one plan; trust does not grow faster."""
MONTHS_A_STEP = 5


@dataclass(frozen=True)
class Bonds:
    """What ties the two companies, as far as the book knows. Days of events that took place.

    ``executive_visits`` are the newest in each direction, ``agreement_until`` the end of the running
    agreement that lasts longest (``date.max``: without an end; None: there is none). ``approved`` is
    the day of approval by section of the insight; a section without one is missing. ``helped`` is when
    we last helped with a hard problem: a request that was delivered, or a meeting that shows how.
    """

    executive_visits: Mapping[VisitDirection, date] = field(default_factory=dict)
    benchmarking: date | None = None
    agreement_until: date | None = None
    has_centre: bool = False
    approved: Mapping[SectionKind, date] = field(default_factory=dict)
    helped: date | None = None


@dataclass(frozen=True)
class Aim:
    """Where somebody with a position in the decision is to stand; ``target`` −1…3, ``weight`` the role's."""

    person: Person
    role: Role
    title: str
    target: int
    weight: float

    @property
    def missing(self) -> int:
        """Levels below the target."""
        return max(0, self.target - self.person.level.score)


@dataclass(frozen=True)
class Facts:
    """One customer on ``network.day``, with the days from ``first`` to ``last`` for which to plan.

    ``booked`` are the people with whom something is in the calendar from ``network.day`` on.
    """

    customer: str
    name: str
    network: Network
    first: date
    last: date
    bonds: Bonds = field(default_factory=Bonds)
    market_type: MarketType | None = None
    booked: frozenset[str] = frozenset()

    @property
    def today(self) -> date:
        return self.network.day

    @property
    def method(self) -> Method:
        return self.network.method

    @property
    def grade(self) -> Grade:
        """A customer without a grade counts as C."""
        return self.network.grade or Grade.GENERAL

    @property
    def plans_key_people(self) -> bool:
        """Row 37: from B on the plan has key people, C customers are covered."""
        return self.grade is not Grade.GENERAL

    @property
    def steps(self) -> int:
        """How many levels somebody who decides can be raised between ``first`` and ``last``."""
        months = (self.last - self.first).days // 30
        return min(MOST_STEPS, max(1, months // MONTHS_A_STEP))

    @cached_property
    def aims(self) -> tuple[Aim, ...]:
        """Everybody with a position that has a target; of several positions the weightiest."""
        found: dict[str, Aim] = {}
        for each in self.network.score.contributions:
            place, holder = each.position, each.position.holder
            person = self.network.person.get(holder.key) if holder else None
            if holder is None or person is None or place.role is Role.SUPPORTING:
                continue
            wanted = holder.target or place.target
            target = wanted.score if wanted else self.method.role_targets.get(place.role, 0)
            before = found.get(person.key)
            if before is None or (each.weight, target) > (before.weight, before.target):
                found[person.key] = Aim(person, place.role, place.title, target, each.weight)
        return tuple(sorted(found.values(), key=lambda aim: (-aim.weight, aim.person.key)))

    @cached_property
    def relevant(self) -> tuple[Department, ...]:
        """The departments that general contact is about, the most relevant first."""
        return tuple(relevant(self.network.departments))

    @cached_property
    def met_anyway(self) -> frozenset[str]:
        """Who is to be met as one of those who decide."""
        if not self.plans_key_people:
            return frozenset()
        return frozenset(aim.person.key for aim in self.aims if self.lacks_contact(aim))

    @cached_property
    def _teams(self) -> Mapping[str, tuple[Person, ...]]:
        found: dict[str, list[Person]] = {}
        for person in self.network.people:
            if person.department is not None:
                found.setdefault(person.department, []).append(person)
        return {department: tuple(people) for department, people in found.items()}

    def people_of(self, department: str) -> tuple[Person, ...]:
        """Who works in a department itself."""
        return self._teams.get(department, ())

    @property
    def soon(self) -> date:
        """By when a contact that is missing is made up for."""
        return self.first + timedelta(days=int(self.method.coverage_days))

    def lacks_contact(self, aim: Aim) -> bool:
        """Not met for the days after which a rating is stale, or never, and nothing is booked."""
        met = aim.person.met
        late = met is None or met > self.method.stale_people_days
        return late and aim.role.decides and aim.person.key not in self.booked

    def is_covered(self, person: Person) -> bool:
        """Contacted within the days that count for coverage."""
        return person.met is not None and person.met <= self.method.coverage_days

    def weight_of(self, department: Department) -> int:
        """Relevance 1–3; a department without one counts as 2."""
        return department.relevance or RELEVANT


def nearest(people: Iterable[Person], network: Network) -> Person | None:
    """Who is easiest to win: the highest level, then closeness, then role; never who stands against us."""
    return max(
        (person for person in sorted(people, key=lambda each: each.key) if not person.opposes),
        key=lambda each: (each.level.score, each.closeness.score, weight(network, each)),
        default=None,
    )


def weightiest(people: Iterable[Person], network: Network) -> Person | None:
    """Who counts most by role and power; who stands against us only where there is nobody else."""
    return max(
        sorted(people, key=lambda each: each.key),
        key=lambda each: (not each.opposes, weight(network, each)),
        default=None,
    )
