"""When proposals are due: spread over the days of the plan, with regard to what people have to do already."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.planning.gap import Rule
from app.planning.proposals import Proposal
from models.values import TeamRole

MOST_A_WEEK = 2
WEEK = timedelta(days=7)
BETWEEN_LEVELS = timedelta(days=60)
BETWEEN_OTHERS = timedelta(days=14)
"""The least time between something and what comes after it."""
LONGEST_CHAIN = 3
"""Contact, level, next level; benchmarking, agreement, centre."""

Week = tuple[str | None, date]
"""One of our people, None for nobody, and the Monday of a week."""


@dataclass(frozen=True)
class Dated:
    """A proposal with its day and its owner. ``crowded``: the owner has more than enough in that week."""

    proposal: Proposal
    due_on: date
    owner: str | None
    crowded: bool = False


@dataclass(frozen=True)
class Owners:
    """Who does what at a customer: our people by role, and ``otherwise`` who does the rest."""

    by_role: Mapping[TeamRole, str]
    otherwise: str | None = None

    def of(self, role: TeamRole) -> str | None:
        return self.by_role.get(role, self.otherwise)


def spread(
    proposals: Sequence[Proposal],
    first: date,
    last: date,
    owners: Owners,
    load: Mapping[Week, int],
    is_working_day: Callable[[date], bool],
    most_a_week: int = MOST_A_WEEK,
) -> tuple[Dated, ...]:
    """A due day from ``first`` to ``last`` for each of ``proposals``, by day; the same for the same input.

    The urgent come first and the rest is spread evenly for each owner. Days are working days unless
    there is none; what comes after something else is due later than that; nobody gets more than
    ``most_a_week`` items a week, together with ``load``, unless every week is full: then the emptiest
    one is taken, and marked ``crowded``.
    """
    return _Spreading(first, last, load, is_working_day, most_a_week).spread(proposals, owners)


def monday(day: date) -> date:
    """The first day of the ISO week of ``day``."""
    return day - timedelta(days=day.weekday())


class _Spreading:
    def __init__(
        self,
        first: date,
        last: date,
        load: Mapping[Week, int],
        is_working_day: Callable[[date], bool],
        most_a_week: int,
    ) -> None:
        self._first, self._last, self._most = first, max(first, last), most_a_week
        self._load = Counter(dict(load))
        self._days: dict[date, list[date]] = {}
        for ahead in range((self._last - first).days + 1):
            day = first + timedelta(days=ahead)
            if is_working_day(day):
                self._days.setdefault(monday(day), []).append(day)
        if not self._days:
            self._days[monday(self._last)] = [self._last]

    def spread(self, proposals: Sequence[Proposal], owners: Owners) -> tuple[Dated, ...]:
        waiting = sorted(proposals, key=lambda each: (-each.gap.urgency, each.effort, each.rule))
        known = {each.rule: each for each in waiting}
        latest = self._latest(known)
        count = Counter(_queue(each, owners) for each in waiting)
        place: Counter[tuple[str | None, bool]] = Counter()
        found: dict[str, Dated] = {}
        while waiting:
            ready = next(each for each in waiting if not (set(each.gap.after) & known.keys()) - found.keys())
            waiting.remove(ready)
            queue = _queue(ready, owners)
            place[queue] += 1
            share = place[queue] / count[queue]
            before = [found[rule] for rule in ready.gap.after if rule in found]
            found[ready.rule] = self._date(ready, queue[0], share, before, latest[ready.rule])
        return tuple(
            sorted(
                found.values(),
                key=lambda each: (each.due_on, -each.proposal.gap.urgency, each.proposal.rule),
            )
        )

    def _latest(self, known: Mapping[str, Proposal]) -> dict[str, date]:
        """By when each must be due, so that what comes after it is in time as well."""
        latest = {rule: min(self._last, each.by or self._last) for rule, each in known.items()}
        for _ in range(LONGEST_CHAIN):
            for rule, each in known.items():
                for before in each.gap.after:
                    if before in known:
                        in_time = latest[rule] - _distance(each, known[before])
                        latest[before] = min(latest[before], in_time)
        return latest

    def _date(
        self, proposal: Proposal, owner: str | None, share: float, before: Sequence[Dated], latest: date
    ) -> Dated:
        """Where the ``share`` (0–1) of the time for it ends, or the nearest week with room."""
        after = max((each.due_on for each in before), default=self._first)
        wanted = [each.due_on + _distance(proposal, each.proposal) for each in before]
        wanted.append(max(self._first, proposal.gap.since or self._first))
        earliest = max(after, min(max(wanted), latest))
        latest = max(latest, earliest)
        wish = max(earliest, self._first + (latest - self._first) * share)
        week, crowded = self._week(owner, wish, earliest, latest)
        self._load[owner, week] += 1
        days = [day for day in self._days[week] if earliest <= day <= latest] or self._days[week][-1:]
        due_on = min(days, key=lambda day: (abs(day - wish), -day.toordinal()))
        return Dated(proposal, due_on, owner, crowded)

    def _week(self, owner: str | None, wish: date, earliest: date, latest: date) -> tuple[date, bool]:
        """The week nearest to ``wish`` with room; the emptiest one, and True, when none has."""
        weeks = [week for week, days in self._days.items() if any(earliest <= day <= latest for day in days)]
        if not weeks:
            ahead = [week for week, days in self._days.items() if days[-1] >= earliest]
            weeks = [ahead[0] if ahead else max(self._days)]
        weeks.sort(key=lambda week: (abs(week - monday(wish)), -week.toordinal()))
        for week in weeks:
            if self._load[owner, week] < self._most:
                return week, False
        return min(weeks, key=lambda week: self._load[owner, week]), True


def _queue(proposal: Proposal, owners: Owners) -> tuple[str | None, bool]:
    """What has a last day is spread until then, apart from what has the whole plan's time."""
    return owners.of(proposal.owner_role), proposal.by is not None


def _distance(after: Proposal, before: Proposal) -> timedelta:
    both = after.gap.rule is Rule.LEVEL and before.gap.rule is Rule.LEVEL
    return BETWEEN_LEVELS if both else BETWEEN_OTHERS
