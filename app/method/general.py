"""Calculation 6: general relationship G, from coverage, supporting departments and satisfaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.method.advice import Advice, cheapest
from app.method.parameters import STANDARD, Method
from app.method.why import Why
from app.text import Text
from models.values import Dimension

BEST = 10
"""The best satisfaction."""

_MEET, _ASK, _WIN, _SATISFY = 1, 1, 3, 4


@dataclass(frozen=True, slots=True)
class Unit:
    """A relevant department, and whether somebody there supports us (level 1 or above)."""

    key: str
    name: str
    supported: bool


@dataclass(frozen=True, slots=True)
class Surface:
    """What G is made of. ``contacted`` of the ``listed`` people were met in the days that count.

    ``satisfaction`` is 0–10, None while nobody asked. ``unseen`` is who to meet next, as (key, name).
    """

    listed: int = 0
    contacted: int = 0
    departments: Sequence[Unit] = ()
    satisfaction: float | None = None
    unseen: tuple[str, str] | None = field(default=None, compare=False)

    @property
    def supported(self) -> int:
        return sum(each.supported for each in self.departments)

    @property
    def coverage(self) -> float | None:
        """Share of the people listed who were contacted, 0–1; None while nobody is listed."""
        return min(1.0, self.contacted / self.listed) if self.listed else None


@dataclass(frozen=True)
class General:
    """``value`` is G, 0–100; None while there are no people, no relevant departments, no satisfaction.

    ``coverage_points``, ``department_points`` and ``satisfaction_points`` are the parts of it.
    """

    value: float | None
    surface: Surface
    coverage_points: float
    department_points: float
    satisfaction_points: float
    method: Method = field(repr=False)

    @property
    def advice(self) -> list[Advice]:
        """Every single improvement: meeting one more, winning one department, one point of satisfaction."""
        return _advice(self.surface, self.coverage_points, self.method)

    @property
    def why(self) -> Why:
        method, (coverage, departments, satisfaction) = self.method, _weights(self.method)
        rule = Text(
            "G = {coverage:g}·coverage (contacted in {days:g} days against {target:g} % of those listed) "
            "+ {departments:g}·relevant departments with a supporter + {satisfaction:g}·satisfaction/10. "
            "What is not known counts 0.",
            coverage=coverage,
            days=method.coverage_days,
            target=method.coverage_target,
            departments=departments,
            satisfaction=satisfaction,
        )
        best = cheapest(self.advice)
        return Why(rule, self._inputs(), best.text if best else None)

    def _inputs(self) -> tuple[tuple[Text, str | Text], ...]:
        known = self.surface
        coverage, departments, satisfaction = (
            Text("nobody is listed: 0"),
            Text("none is relevant yet: 0"),
            Text("not asked yet: 0"),
        )
        if known.coverage is not None:
            coverage = Text(
                "{contacted} of {listed} people, {share:.0f} %: {points:.1f}",
                contacted=known.contacted,
                listed=known.listed,
                share=100 * known.coverage,
                points=self.coverage_points,
            )
        if known.departments:
            departments = Text(
                "{supported} of {count}: {points:.1f}",
                supported=known.supported,
                count=len(known.departments),
                points=self.department_points,
            )
        if known.satisfaction is not None:
            satisfaction = Text(
                "{value:g} of 10: {points:.1f}", value=known.satisfaction, points=self.satisfaction_points
            )
        return (
            (Text("Contacted in {days:g} days", days=self.method.coverage_days), coverage),
            (Text("Departments with a supporter"), departments),
            (Text("Satisfaction"), satisfaction),
        )


def general(known: Surface, method: Method = STANDARD) -> General:
    """Calculation 6: 40·min(1, coverage/target) + 30·supported/relevant departments + 30·satisfaction/10.

    A part that is not known (nobody listed, no relevant department, satisfaction never asked) counts 0
    and is not weighed away: finding out never lowers G. The weights are those of ``method``, brought to 100.
    """
    for_coverage, for_departments, for_satisfaction = _weights(method)
    coverage = for_coverage * min(1.0, 100 * (known.coverage or 0.0) / method.coverage_target)
    departments = for_departments * known.supported / len(known.departments) if known.departments else 0.0
    satisfaction = for_satisfaction * (known.satisfaction or 0.0) / BEST
    is_known = known.listed or known.departments or known.satisfaction is not None
    return General(
        coverage + departments + satisfaction if is_known else None,
        known,
        coverage,
        departments,
        satisfaction,
        method,
    )


def _weights(method: Method) -> tuple[float, float, float]:
    """Points of coverage, departments and satisfaction, together 100."""
    parts = method.general_coverage, method.general_supporters, method.general_satisfaction
    total = sum(parts) or 1.0
    coverage, departments, satisfaction = (100 * part / total for part in parts)
    return coverage, departments, satisfaction


def _advice(known: Surface, coverage: float, method: Method) -> list[Advice]:
    for_coverage, for_departments, for_satisfaction = _weights(method)
    found = []
    if known.listed > known.contacted:
        after = for_coverage * min(1.0, 100 * (known.contacted + 1) / known.listed / method.coverage_target)
        key, name = known.unseen or (None, None)
        title = Text("Meet {name}", name=name) if name else Text("Meet somebody not met for long")
        found.append(_deed(title, after - coverage, _MEET, person=key))
    elif not known.listed:
        found.append(_deed(Text("List the first people of this customer"), for_coverage, _WIN))
    uncovered = next((each for each in known.departments if not each.supported), None)
    if uncovered is not None:
        title = Text("Win a supporter in {department}", department=uncovered.name)
        found.append(_deed(title, for_departments / len(known.departments), _WIN, department=uncovered.key))
    point = for_satisfaction / BEST
    if known.satisfaction is None:
        title = Text("Ask how satisfied the customer is")
        text = Text("{deed}: every point of 10 raises G by {gain:.1f}.", deed=title, gain=point)
        found.append(Advice(Dimension.GENERAL, title, text, point, _ASK))
    elif known.satisfaction < BEST:
        to = min(BEST, known.satisfaction + 1)
        title = Text(
            "Raise the satisfaction from {before:g} to {after:g}", before=known.satisfaction, after=to
        )
        found.append(_deed(title, point * (to - known.satisfaction), _SATISFY))
    return found


def _deed(
    title: Text, gain: float, effort: int, *, person: str | None = None, department: str | None = None
) -> Advice:
    text = Text("{deed}: G rises by {gain:.1f}.", deed=title, gain=gain)
    return Advice(Dimension.GENERAL, title, text, gain, effort, person, department)
