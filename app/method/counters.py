"""Calculation 15: visits to C customers, executive visits, and how solid the agreements are."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from app.formats import amount
from app.method.months import is_within, months_later
from app.method.parameters import STANDARD, Method
from app.method.why import Why
from app.text import Text
from models.values import VisitDirection


@dataclass(frozen=True, slots=True)
class Visit:
    """One of our people at a C customer on a day; both by any name that tells them apart."""

    member: str
    customer: str
    day: date


@dataclass(frozen=True)
class CVisits:
    """The different C customers whom one person saw in an ISO week, against those wanted."""

    customers: frozenset[str]
    wanted: int

    @property
    def count(self) -> int:
        return len(self.customers)

    @property
    def is_enough(self) -> bool:
        return self.count >= self.wanted

    @property
    def why(self) -> Why:
        rule = Text("Everybody visits at least {wanted} different C customers a week.", wanted=self.wanted)
        left = self.wanted - self.count
        step = None
        if left == 1:
            step = Text("Visit one more C customer this week.")
        elif left > 1:
            step = Text("Visit {count} more different C customers this week.", count=left)
        said = Text("{count} of {wanted}", count=self.count, wanted=self.wanted)
        return Why(rule, ((Text("Different C customers"), said),), step)


def c_visits(visits: Iterable[Visit], day: date, method: Method = STANDARD) -> dict[str, CVisits]:
    """By person: the different C customers of ``visits`` in the ISO week (Monday to Sunday) of ``day``.

    Who made no visit that week is left out; ask ``c_visits_of`` for one person.
    """
    monday = day - timedelta(days=day.weekday())
    seen: dict[str, set[str]] = {}
    for visit in visits:
        if monday <= visit.day < monday + timedelta(days=7):
            seen.setdefault(visit.member, set()).add(visit.customer)
    return {member: c_visits_of(customers, method) for member, customers in seen.items()}


def c_visits_of(customers: Collection[str], method: Method = STANDARD) -> CVisits:
    """The counter of one person who saw ``customers`` this week."""
    return CVisits(frozenset(customers), method.c_visits)


@dataclass(frozen=True, slots=True)
class ExecutiveVisit:
    """A *done* executive visit; ``direction`` None where nobody said which way it went."""

    day: date
    direction: VisitDirection | None = None


@dataclass(frozen=True)
class ExecutiveVisits:
    """Executive visits of the rolling months: none is red, one or more is green."""

    count: int
    outward: int
    inward: int
    last: date | None
    method: Method = field(repr=False)

    @property
    def is_green(self) -> bool:
        return self.count >= 1

    @property
    def why(self) -> Why:
        rule = Text(
            "Executives of both sides meet once or twice a year, both ways. No visit in {months:g} months is "
            "red.",
            months=self.method.executive_months,
        )
        inputs = (
            (Text("We visited them"), Text("{count:d}", count=self.outward)),
            (Text("They visited us"), Text("{count:d}", count=self.inward)),
        )
        if not self.is_green:
            step: Text | None = Text("Plan an executive visit.")
        elif not self.inward:
            step = Text("Invite their executives: nobody visited us in these months.")
        elif not self.outward:
            step = Text("Bring our executives there: nobody visited them in these months.")
        else:
            step = None
        return Why(rule, inputs, step)


def executive_visits(
    visits: Iterable[ExecutiveVisit], today: date, method: Method = STANDARD
) -> ExecutiveVisits:
    """Executive visits in the ``method.executive_months`` that end ``today``; ``last`` is the newest ever."""
    past = [visit for visit in visits if visit.day <= today]
    counted = [visit for visit in past if is_within(visit.day, today, method.executive_months)]
    return ExecutiveVisits(
        len(counted),
        sum(visit.direction is VisitDirection.OUTWARD for visit in counted),
        sum(visit.direction is VisitDirection.INWARD for visit in counted),
        max((visit.day for visit in past), default=None),
        method,
    )


@dataclass(frozen=True, slots=True)
class Locked:
    """A project that an agreement in force locks; ``due_on`` None where it has no day."""

    name: str
    amount: Decimal | None = None
    due_on: date | None = None


@dataclass(frozen=True)
class Solidity:
    """``locked`` is the value of the locked projects that count, ``share`` of ``forecast`` in per cent.

    ``share`` is None without a forecast, and may exceed 100. ``left_out`` are projects without a day or
    an amount.
    """

    locked: Decimal
    forecast: Decimal | None
    share: float | None
    left_out: tuple[str, ...]
    currency: str = field(repr=False)
    method: Method = field(repr=False)

    @property
    def why(self) -> Why:
        months = self.method.agreement_months
        rule = Text(
            "Solidity is the value of the projects that agreements lock in the next {months} months, by "
            "what we expect to sell in these months.",
            months=months,
        )
        inputs: list[tuple[Text, str | Text]] = [
            (Text("Locked"), amount(self.locked, self.currency)),
            (Text("Forecast"), amount(self.forecast, self.currency) or Text("not known yet")),
        ]
        if self.left_out:
            inputs.append((Text("Projects without a day or an amount"), str(len(self.left_out))))
        if not self.forecast:
            step: Text | None = Text(
                "Enter what we expect to sell in the next {months} months.", months=months
            )
        elif self.left_out:
            step = Text(
                "Give “{project}” an amount and a day: it does not count yet.", project=self.left_out[0]
            )
        elif self.share is not None and self.share < 100:
            step = Text("Lock the next project in an agreement.")
        else:
            step = None
        return Why(rule, tuple(inputs), step)


def solidity(
    projects: Iterable[Locked],
    forecast: Decimal | None,
    today: date,
    method: Method = STANDARD,
    *,
    currency: str = "",
) -> Solidity:
    """Locked value of the next ``method.agreement_months`` (from ``today`` on) by the forecast of them."""
    end = months_later(today, method.agreement_months)
    all_projects = list(projects)
    counted = [
        project.amount
        for project in all_projects
        if project.amount is not None and project.due_on is not None and today <= project.due_on <= end
    ]
    locked = sum(counted, Decimal(0))
    return Solidity(
        locked,
        forecast,
        float(100 * locked / forecast) if forecast else None,
        tuple(each.name for each in all_projects if each.amount is None or each.due_on is None),
        currency,
        method,
    )
