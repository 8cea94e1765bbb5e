"""Calculation 4: key score K, gap and flags from the positions in the customer's decision."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from app.method.parameters import STANDARD, Method
from app.method.why import Why
from app.text import Text
from models.values import Closeness, Grade, Level, Role


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a position, with the newest ratings. ``target`` is the level wanted of this person."""

    key: str
    name: str
    level: Level = Level.NOT_CONTACTED
    closeness: Closeness = Closeness.UNKNOWN
    target: Level | None = None
    rated_on: date | None = None
    has_evidence: bool = False

    def is_stale(self, today: date, method: Method) -> bool:
        """Never rated, or the rating is older than ``method.stale_people_days``."""
        return self.rated_on is None or (today - self.rated_on).days > method.stale_people_days


@dataclass(frozen=True, slots=True)
class Position:
    """A place in the customer's decision; ``holder`` None is an empty seat.

    Which positions there are: every seat, with each person who holds it now; and every person with a
    rated role who holds no seat, as a position of their own (``title`` is then the person's job).
    ``target`` is the seat's own; the holder's comes before it, and the role's default after it.
    ``key`` is the seat's, or the person's where there is no seat.
    """

    role: Role
    title: str
    holder: Holder | None = None
    target: Level | None = None
    key: str = ""


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one position does. ``points`` (0–100) is its score, ``gap`` is weighted.

    ``counted`` positions (D, A, E, I) are in K; the others have points too, for people to see.
    """

    position: Position
    weight: float
    points: float
    gap: float
    counted: bool


class StepKind(Enum):
    """A single improvement."""

    FILL = "fill"
    CLOSENESS = "closeness"
    LEVEL = "level"


EFFORTS: dict[tuple[StepKind, int], int] = {
    (StepKind.FILL, 0): 1,
    (StepKind.CLOSENESS, 1): 1,
    (StepKind.CLOSENESS, 2): 1,
    (StepKind.CLOSENESS, 3): 2,
    (StepKind.CLOSENESS, 4): 3,
    (StepKind.LEVEL, 1): 2,
    (StepKind.LEVEL, 0): 3,
    (StepKind.LEVEL, 2): 3,
    (StepKind.LEVEL, 3): 4,
}
"""How hard it is to reach a value: finding out who sits there is cheapest, a coach dearest."""


@dataclass(frozen=True, slots=True)
class Step:
    """One position one step better: K rises by ``gain`` (0–100) when ``to`` is reached."""

    kind: StepKind
    position: Position
    to: int
    gain: float

    @property
    def worth(self) -> float:
        """Gain for one unit of effort; rounded, so that equals are equal in any order."""
        return round(self.gain / EFFORTS[self.kind, self.to], 9)

    @property
    def text(self) -> Text:
        holder = self.position.holder
        if holder is None:
            return Text(
                "Find out who holds the seat “{title}” ({role}): K rises by {gain:.1f}.",
                title=self.position.title,
                role=self.position.role.value,
                gain=self.gain,
            )
        if self.kind is StepKind.LEVEL:
            return Text(
                "Bring {name} ({role}) from level {before} to {after}: K rises by {gain:.1f}.",
                name=holder.name,
                role=self.position.role.value,
                before=holder.level.score,
                after=self.to,
                gain=self.gain,
            )
        return Text(
            "Bring the closeness with {name} ({role}) from {before} to {after}: K rises by {gain:.1f}.",
            name=holder.name,
            role=self.position.role.value,
            before=holder.closeness.score,
            after=self.to,
            gain=self.gain,
        )


@dataclass(frozen=True)
class KeyRelationship:
    """K (0–100; None without a counted position), gap (≥ 0) and flags.

    ``opposed`` names those D and A who stand against us: they turn K red. ``needs_coach``: an S or A
    customer without a coach.
    """

    value: float | None
    gap: float
    opposed: tuple[Holder, ...]
    needs_coach: bool
    contributions: tuple[Contribution, ...]
    method: Method = field(repr=False)

    @property
    def is_red(self) -> bool:
        return bool(self.opposed)

    def steps(self) -> list[Step]:
        """Every single-step improvement that raises K, best first.

        One level up, one closeness up, or an empty seat filled (by somebody neutral and unknown).
        Ordered by gain for one unit of effort (``EFFORTS``); equals by weight, then the lower value
        first. Nobody not contacted yet is to change their mind before being met. Who supports us
        exclusively in working contact is not asked for private contact (row 34).
        """
        total = sum(each.weight for each in self.contributions if each.counted)
        found = [
            Step(kind, each.position, to, each.weight * points / total)
            for each in self.contributions
            if each.counted and each.weight > 0
            for kind, to, points in _improvements(each.position, self.method)
            if points > 0
        ]
        weights = self.method.role_weights

        def rank(step: Step) -> tuple[float, float, int, str, str, str, str]:
            role, holder = step.position.role, step.position.holder
            name = holder.name if holder else ""
            return (
                -step.worth,
                -weights[role],
                step.to,
                step.kind.value,
                name,
                step.position.title,
                role.value,
            )

        return sorted(found, key=rank)

    @property
    def why(self) -> Why:
        method = self.method
        rule = Text(
            "K is the mean score of the D, A, E and I seats, weighted by role. A person scores "
            "{level:g}·(level + 1)/4 + {closeness:g}·closeness/4; an empty seat scores 0. The gap adds up "
            "weight times missing levels.",
            level=method.key_level,
            closeness=method.key_closeness,
        )
        steps = self.steps()
        if steps:
            next_step: Text | None = steps[0].text
        elif self.value is None:
            next_step = Text("Put the first decision seat (D, A, E or I) on the map.")
        else:
            next_step = None
        inputs = [_input(each) for each in self.contributions]
        inputs += [
            (Text("Red"), Text("{name} decides and is against us", name=holder.name))
            for holder in self.opposed
        ]
        if self.needs_coach:
            inputs.append((Text("Coach"), Text("none yet; S and A customers need one")))
        return Why(rule, tuple(inputs), next_step)


def key_relationship(
    positions: Iterable[Position],
    method: Method = STANDARD,
    *,
    grade: Grade | None = None,
    coach_elsewhere: bool = False,
) -> KeyRelationship:
    """Calculation 4.

    ``coach_elsewhere``: somebody without any position is our coach. The order of the positions does
    not matter for K, gap and flags. *Not contacted* scores as level 0.
    """
    contributions = tuple(_contribution(position, method) for position in positions)
    counted = [each for each in contributions if each.counted]
    total = sum(each.weight for each in counted)
    holders = [each.position.holder for each in contributions if each.position.holder]
    coached = coach_elsewhere or any(holder.level is Level.COACH for holder in holders)
    return KeyRelationship(
        value=sum(each.weight * each.points for each in counted) / total if total else None,
        gap=sum(each.gap for each in contributions),
        opposed=tuple(
            each.position.holder
            for each in counted
            if each.position.role in (Role.DECIDER, Role.APPROVER)
            and each.position.holder
            and each.position.holder.level is Level.OPPOSED
        ),
        needs_coach=grade is not None and grade.is_key and not coached,
        contributions=contributions,
        method=method,
    )


def person_points(level: int, closeness: int, method: Method = STANDARD) -> float:
    """A person's score, 0–100, of level −1…3 and closeness 0…4."""
    share = method.key_level + method.key_closeness
    return 100 * (method.key_level * (level + 1) + method.key_closeness * closeness) / 4 / share


def _contribution(position: Position, method: Method) -> Contribution:
    holder, weight = position.holder, method.role_weights[position.role]
    level = holder.level.score if holder else 0
    wanted = (holder.target if holder else None) or position.target
    target = wanted.score if wanted else method.role_targets.get(position.role)
    if position.role is Role.SUPPORTING:
        target = None
    return Contribution(
        position,
        weight,
        person_points(level, holder.closeness.score, method) if holder else 0.0,
        weight * max(0, target - level) if target is not None else 0.0,
        position.role.decides,
    )


def _improvements(position: Position, method: Method) -> list[tuple[StepKind, int, float]]:
    """Steps that one position can take: kind, value reached, points won."""
    holder = position.holder
    if holder is None:
        return [(StepKind.FILL, 0, person_points(0, 0, method))]
    level, closeness = holder.level.score, holder.closeness.score
    now = person_points(level, closeness, method)
    steps = []
    unmet = holder.level is Level.NOT_CONTACTED and closeness == 0
    if level < Level.COACH.score and not unmet:
        steps.append((StepKind.LEVEL, level + 1, person_points(level + 1, closeness, method) - now))
    working_only = level >= Level.EXCLUSIVE.score and closeness == Closeness.WORKING.score
    if closeness < Closeness.TRUSTED.score and not working_only:
        steps.append((StepKind.CLOSENESS, closeness + 1, person_points(level, closeness + 1, method) - now))
    return steps


def _input(each: Contribution) -> tuple[Text, Text]:
    position = each.position
    if position.holder is None:
        label = Text("{role} · {title}", role=position.role.value, title=position.title)
        return label, Text(
            "empty seat, weight {weight:g}: {points:.1f}, gap {gap:g}",
            weight=each.weight,
            points=each.points,
            gap=each.gap,
        )
    label = Text("{role} · {name}", role=position.role.value, name=position.holder.name)
    return label, Text(
        "level {level}, closeness {closeness}, weight {weight:g}: {points:.1f}, gap {gap:g}",
        level=position.holder.level.score,
        closeness=position.holder.closeness.score,
        weight=each.weight,
        points=each.points,
        gap=each.gap,
    )
