"""The ladder to strategic partnership (row 45): what each rung asks for, and what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.labels import LABELS
from app.method.parameters import STANDARD, Method
from app.method.why import Why
from app.text import Text
from models.values import Partnership

RUNGS = tuple(Partnership)
"""Lowest first."""


@dataclass(frozen=True, slots=True)
class Footing:
    """The plain facts that the ladder looks at, all of one day.

    ``share`` is our part of their purchases, ``organisational`` O and ``solidity`` that of the agreements
    (0–100, None: not known); ``outward`` and ``inward`` count the executive visits, ``locked`` the projects
    that agreements lock, all within the months that the method sets.
    """

    buys: bool = False
    share: float | None = None
    organisational: float | None = None
    has_agreement: bool = False
    is_binding: bool = False
    is_exclusive: bool = False
    has_innovation: bool = False
    is_benchmarked: bool = False
    visits: int = 0
    outward: int = 0
    inward: int = 0
    locked: int = 0
    solidity: float | None = None


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing that a rung asks for. ``deed`` (``effort`` from 1, a call, to 5, a year) would bring it.

    ``now`` says how far it is where there is a figure.
    """

    wanted: Text
    is_met: bool
    deed: Text
    effort: int
    now: Text | None = None


@dataclass(frozen=True, slots=True)
class Rung:
    step: Partnership
    criteria: tuple[Criterion, ...]

    @property
    def missing(self) -> tuple[Criterion, ...]:
        """What is not there yet, the cheapest first."""
        return tuple(sorted((each for each in self.criteria if not each.is_met), key=lambda one: one.effort))


@dataclass(frozen=True, slots=True)
class Ladder:
    """``confirmed`` is the rung that people agreed on; ``rungs`` are lowest first."""

    rungs: tuple[Rung, ...]
    confirmed: Partnership | None

    @property
    def reached(self) -> Partnership | None:
        """The highest rung that, with all below it, has everything that it asks for."""
        found = None
        for rung in self.rungs:
            if rung.missing:
                break
            found = rung.step
        return found

    @property
    def next(self) -> Partnership | None:
        """The rung above the confirmed one; above the one that the facts reach where none is confirmed."""
        stands = self.confirmed or self.reached
        after = 0 if stands is None else RUNGS.index(stands) + 1
        return RUNGS[after] if after < len(RUNGS) else None

    def missing_until(self, step: Partnership) -> tuple[Criterion, ...]:
        """What is missing for ``step``, with what the rungs below it still lack; the cheapest first."""
        found: dict[str, Criterion] = {}
        for rung in self.rungs[: RUNGS.index(step) + 1]:
            for each in rung.missing:
                found[each.deed.source] = each
        return tuple(sorted(found.values(), key=lambda one: one.effort))

    def asked_until(self, step: Partnership) -> tuple[Criterion, ...]:
        """All that is between the customer and ``step``: what is missing first, then what it has of it."""
        rung = self.rungs[RUNGS.index(step)]
        return (*self.missing_until(step), *(each for each in rung.criteria if each.is_met))

    def rung_of(self, criterion: Criterion) -> Partnership:
        """The rung that asks for ``criterion``."""
        return next(rung.step for rung in self.rungs if criterion in rung.criteria)

    @property
    def why(self) -> Why:
        names = LABELS[Partnership]
        rule = Text(
            "The ladder goes from supplier to strategic partner. Each rung asks for plain facts; you confirm "
            "the rung on which both sides see themselves."
        )
        inputs = tuple(
            (names[step], Text("{met} of {all} facts", met=_met(asked), all=len(asked)))
            for step, asked in ((rung.step, self.asked_until(rung.step)) for rung in self.rungs)
        )
        goal = self.next or self.confirmed
        missing = self.missing_until(goal) if goal else ()
        return Why(rule, inputs, Text("{deed}.", deed=missing[0].deed) if missing else None)


def _met(asked: Sequence[Criterion]) -> int:
    return sum(each.is_met for each in asked)


def ladder(footing: Footing, confirmed: Partnership | None, method: Method = STANDARD) -> Ladder:
    """The four rungs with what ``footing`` has of each; thresholds are the method's [d]."""
    asks = {
        Partnership.SUPPLIER: _supplier(footing),
        Partnership.PREFERRED: _preferred(footing, method),
        Partnership.PARTNER: _partner(footing, method),
        Partnership.STRATEGIC: _strategic(footing, method),
    }
    return Ladder(tuple(Rung(step, tuple(asks[step])) for step in RUNGS), confirmed)


def _supplier(of: Footing) -> Sequence[Criterion]:
    return (Criterion(Text("They buy from us"), of.buys, Text("Win the first order"), 4),)


def _preferred(of: Footing, method: Method) -> Sequence[Criterion]:
    return (
        _share(of, method.ladder_preferred_share),
        Criterion(
            Text("An executive visit in the last {months:g} months", months=method.executive_months),
            of.visits > 0,
            Text("Hold an executive visit"),
            2,
        ),
        _score(of, method.band_weak),
    )


def _partner(of: Footing, method: Method) -> Sequence[Criterion]:
    return (
        Criterion(
            Text("A strategic agreement in force"), of.has_agreement, Text("Sign a strategic agreement"), 4
        ),
        Criterion(
            Text("Projects locked for the next {months} months", months=method.agreement_months),
            of.locked > 0,
            Text("Lock the first project in an agreement"),
            3,
        ),
        Criterion(
            Text("Strategies benchmarked in the last {months:g} months", months=method.benchmarking_months),
            of.is_benchmarked,
            Text("Hold a strategy benchmarking meeting"),
            2,
        ),
        _both_ways(of, method),
        _score(of, method.band_sound),
    )


def _strategic(of: Footing, method: Method) -> Sequence[Criterion]:
    return (
        _share(of, method.ladder_strategic_share),
        Criterion(Text("The agreement binds both sides"), of.is_binding, Text("Sign a binding agreement"), 4),
        Criterion(Text("The agreement is exclusive"), of.is_exclusive, Text("Agree on exclusivity"), 5),
        Criterion(
            Text("Projects locked for {wanted:g}% of the forecast", wanted=method.ladder_strategic_solidity),
            of.solidity is not None and of.solidity >= method.ladder_strategic_solidity,
            Text("Lock more projects in the agreement"),
            4,
            _per_cent(of.solidity),
        ),
        Criterion(
            Text("An open joint innovation centre"),
            of.has_innovation,
            Text("Open a joint innovation centre"),
            5,
        ),
        _score(of, method.band_strong),
    )


def _share(of: Footing, wanted: float) -> Criterion:
    return Criterion(
        Text("{wanted:g}% of what they buy comes from us", wanted=wanted),
        of.share is not None and of.share >= wanted,
        Text("Raise our share of their purchases to {wanted:g}%", wanted=wanted),
        4,
        _per_cent(of.share),
    )


def _score(of: Footing, wanted: float) -> Criterion:
    return Criterion(
        Text("O of {wanted:g} or more", wanted=wanted),
        of.organisational is not None and of.organisational >= wanted,
        Text("Raise O to {wanted:g}", wanted=wanted),
        3,
        Text("now {value:.0f}", value=of.organisational)
        if of.organisational is not None
        else Text("not known yet"),
    )


def _both_ways(of: Footing, method: Method) -> Criterion:
    deed = Text("Bring our executives there") if of.inward else Text("Invite their executives")
    return Criterion(
        Text("Executive visits both ways in the last {months:g} months", months=method.executive_months),
        of.outward > 0 and of.inward > 0,
        deed,
        2,
    )


def _per_cent(value: float | None) -> Text:
    return Text("not known yet") if value is None else Text("now {value:.0f}%", value=value)
