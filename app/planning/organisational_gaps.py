"""Gaps of the organisational relationship (rows 19, 36–42; calculation 5), for S and A customers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from app.formats import DayName
from app.method.months import months_later
from app.planning.facts import Facts
from app.planning.gap import Gap, Rule, key_of
from app.text import Text
from models.values import SectionKind, VisitDirection

HEAVY = 2.0
BEFORE_THE_END = timedelta(days=30)
"""An agreement is renewed this long before it ends."""
AHEAD = timedelta(days=90)
PLANNING_AHEAD = (SectionKind.STRATEGY, SectionKind.DECODING, SectionKind.NEEDS)
"""Sections of the insight that are the strategic planning ahead; the others are the deep insight."""
NO_TEXT = SectionKind.ORGANISATION
"""Stands on the map instead."""


def organisational_gaps(facts: Facts) -> Iterator[Gap]:
    """What S and A customers lack, or will lack before the end of the plan."""
    if facts.grade.is_key:
        yield from _strategy(facts)
        yield from _insight(facts)
        yield from _benchmarking(facts)
        yield from _executive_visits(facts)
        yield from _agreement(facts)
        yield from _centre(facts)


def _strategy(facts: Facts) -> Iterator[Gap]:
    until = _approved_until(facts, PLANNING_AHEAD)
    if until is None or until <= facts.last:
        yield Gap(
            Rule.STRATEGY,
            facts.customer,
            Text("Strategy, strategic decoding and needs a year ahead are not all approved.")
            if until is None
            else Text(
                "The approval of strategy, decoding and needs a year ahead ends on {day}.", day=DayName(until)
            ),
            Text("S and A customers: strategic planning ahead, renewed every year."),
            urgency=36,
            weight=HEAVY,
            since=_renewal(until),
            by=_ahead(facts, until),
        )


def _insight(facts: Facts) -> Iterator[Gap]:
    required = [
        kind for kind in SectionKind if facts.method.points(kind) and facts.method.requires(kind, facts.grade)
    ]
    until = _approved_until(facts, set(required) - {NO_TEXT, *PLANNING_AHEAD})
    if until is None or until <= facts.last:
        yield Gap(
            Rule.INSIGHT,
            facts.customer,
            Text("The insight is not approved in all the parts that this grade requires.")
            if until is None
            else Text("The approval of the insight ends on {day}.", day=DayName(until)),
            Text("S and A customers need an approved insight younger than 12 months."),
            urgency=35,
            weight=HEAVY,
            since=_renewal(until),
            by=_ahead(facts, until),
        )


def _approved_until(facts: Facts, kinds: Iterable[SectionKind]) -> date | None:
    """The day until which all sections of ``kinds`` are fresh; None while one is not approved."""
    days = [facts.bonds.approved.get(kind) for kind in kinds]
    known = [each for each in days if each is not None]
    if len(known) < len(days):
        return None
    return min(known, default=facts.last) + timedelta(days=facts.method.stale_days)


def _benchmarking(facts: Facts) -> Iterator[Gap]:
    last, months = facts.bonds.benchmarking, int(facts.method.benchmarking_months)
    until = months_later(last, months) if last else None
    if until is None or until <= facts.last:
        yield Gap(
            Rule.BENCHMARKING,
            facts.customer,
            Text("The last strategy benchmarking meeting was on {day}.", day=DayName(last))
            if last
            else Text("Our strategies were never benchmarked with {customer}.", customer=facts.name),
            Text(
                "S and A customers: a strategy benchmarking meeting every {months} months; without one fit"
                " counts 3 at most.",
                months=months,
            ),
            urgency=35,
            weight=HEAVY,
            since=_renewal(until),
            by=_ahead(facts, until),
        )


def _executive_visits(facts: Facts) -> Iterator[Gap]:
    months = int(facts.method.executive_months)
    for direction in VisitDirection:
        last = facts.bonds.executive_visits.get(direction)
        until = months_later(last, months) if last else None
        if until is None or until <= facts.last:
            yield Gap(
                Rule.EXECUTIVE,
                direction.value,
                _last_visit(facts, direction, last),
                Text(
                    "S and A customers: executives visit each other once or twice a year, both ways; without"
                    " a visit in {months} months recognition counts 3 at most.",
                    months=months,
                ),
                urgency=38,
                weight=HEAVY,
                since=_renewal(until),
                by=_ahead(facts, until),
            )


def _last_visit(facts: Facts, direction: VisitDirection, last: date | None) -> Text:
    if direction is VisitDirection.OUTWARD:
        if last is None:
            return Text("No executive of ours ever visited {customer}.", customer=facts.name)
        return Text(
            "An executive of ours last visited {customer} on {day}.", customer=facts.name, day=DayName(last)
        )
    if last is None:
        return Text("No executive of {customer} ever visited us.", customer=facts.name)
    return Text(
        "An executive of {customer} last visited us on {day}.", customer=facts.name, day=DayName(last)
    )


def _agreement(facts: Facts) -> Iterator[Gap]:
    until = facts.bonds.agreement_until
    if until is None or until <= facts.last:
        yield Gap(
            Rule.AGREEMENT,
            facts.customer,
            Text("The strategic agreement ends on {day}.", day=DayName(until))
            if until
            else Text("There is no strategic agreement with {customer}.", customer=facts.name),
            Text(
                "S and A customers: a strategic agreement that locks the projects of the year, best of the"
                " next {months} months; without one depth counts 3 at most.",
                months=int(facts.method.agreement_months),
            ),
            urgency=34,
            weight=HEAVY,
            after=(key_of(Rule.BENCHMARKING, facts.customer),),
            since=_renewal(until),
            by=max(facts.first, until - BEFORE_THE_END) if until else None,
        )


def _centre(facts: Facts) -> Iterator[Gap]:
    if not facts.bonds.has_centre:
        yield Gap(
            Rule.CENTRE,
            facts.customer,
            Text("There is no joint innovation centre with {customer}.", customer=facts.name),
            Text("S and A customers: a joint innovation centre with shared results and property."),
            urgency=20,
            after=(key_of(Rule.AGREEMENT, facts.customer),),
        )


def _renewal(until: date | None) -> date | None:
    """What runs out is not renewed long before."""
    return until - AHEAD if until is not None else None


def _ahead(facts: Facts, day: date | None) -> date | None:
    """The last day that makes sense; one that has passed is none."""
    return day if day is not None and day >= facts.first else None
