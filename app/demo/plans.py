"""The relationship plan: 130 items on their way from proposed to verified."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from app.demo.days import Days, Month, working_day
from app.demo.material import Firm, Material
from app.demo.ratings import Turn
from app.demo.steps import Id, Step
from models.values import Dimension, Level, PlanState, Support

QUOTA = {
    "CT": 40, "JL": 30, "GS": 18, "HM": 12, "BL": 10, "BM": 12, "QH": 2, "HY": 2, "RC": 1, "KI": 1, "TN": 1,
    "AF": 1,
}  # fmt: skip
RAISING, VERIFIED, OVERDUE, CANCELLED = 46, 75, 17, 6
_OPEN = (
    [PlanState.DONE] * 8
    + [PlanState.IN_PROGRESS] * 10
    + [PlanState.APPROVED] * 8
    + [PlanState.SUBMITTED] * 3
    + [PlanState.DRAFT] * 3
)
_OVERDUE = (PlanState.IN_PROGRESS, PlanState.APPROVED, PlanState.IN_PROGRESS, PlanState.SUBMITTED)


@dataclass(frozen=True)
class Item:
    """A plan item as it will have been. ``proposed`` and ``ended`` number the months of the story.

    ``ended`` is when it was done or cancelled; the manager verifies in the month after.
    """

    id: Id
    firm: str
    dimension: Dimension
    state: PlanState
    title: str
    person: str | None
    levels: tuple[str, str] | None
    owner: str
    proposed: int
    ended: int | None
    due: date
    turn: Turn | None = None

    @property
    def is_approved(self) -> bool:
        return self.state not in (PlanState.DRAFT, PlanState.SUBMITTED)

    @property
    def is_started(self) -> bool:
        return self.state is PlanState.IN_PROGRESS or (self.ended is not None and self.ended > self.proposed)


def items(material: Material, days: Days, arrived: Mapping[str, date], turns: Sequence[Turn]) -> list[Item]:
    """All items; those that raised a level are made of the ``turns`` that say so."""
    return _Planner(material, days, arrived).plan(turns)


class _Planner:
    def __init__(self, material: Material, days: Days, arrived: Mapping[str, date]) -> None:
        self._material = material
        self._days = days
        self._arrived = arrived
        self._months = days.months()
        self._dice = Random("plans")
        self._last = len(self._months) - 1

    def plan(self, turns: Sequence[Turn]) -> list[Item]:
        raising = self._raising(turns)
        used = Counter(item.firm for item in raising)
        slots = [firm for firm, quota in QUOTA.items() for _ in range(quota - used[firm])]
        self._dice.shuffle(slots)
        slots.sort(key=lambda firm: self._material.firms[firm].grade == "C")
        states = [PlanState.VERIFIED] * (VERIFIED - len(raising)) + [PlanState.CANCELLED] * CANCELLED
        overdue = [_OVERDUE[number % len(_OVERDUE)] for number in range(OVERDUE)]
        found = [*raising]
        for number, firm in enumerate(slots):
            name = Id(f"item {number}")
            if number < len(states):
                found.append(self._past(name, firm, states[number]))
            elif number < len(states) + OVERDUE:
                late = number - len(states)
                found.append(self._open(name, firm, overdue[late], working_day(self._days.ago(1 + 2 * late))))
            else:
                ahead = number - len(states) - OVERDUE
                found.append(self._open(name, firm, _OPEN[ahead], self._due(ahead, _OPEN[ahead])))
        return found

    def _raising(self, turns: Sequence[Turn]) -> list[Item]:
        """Items whose verification raised a level, at most three quarters of a customer's items."""
        left = Counter({firm: round(quota * 0.42) for firm, quota in QUOTA.items() if quota > 2})
        found: list[Item] = []
        for turn in reversed(turns):
            firm = self._material.people[turn.person].customer
            ended = self._month_of(turn.day)
            proposed = self._first_month(turn.person, ended - 3)
            if len(found) == RAISING or not left[firm] or not turn.raises or proposed > ended:
                continue
            if ended > self._last - 2 or self._has_later(turn, turns, self._months[ended + 1].first):
                continue
            left[firm] -= 1
            found.append(self._raise(turn, firm, proposed, ended, Id(f"raise {len(found)}")))
        if len(found) < RAISING:
            raise ValueError(f"Only {len(found)} levels could be raised by plan items.")
        return found

    def _raise(self, turn: Turn, firm: str, proposed: int, ended: int, name: Id) -> Item:
        assert turn.before is not None
        levels = (turn.before, turn.value)
        due = working_day(turn.day + timedelta(days=self._dice.choice((-9, 2, 6, 11, 15))))
        item = self._item(name, firm, Dimension.KEY, PlanState.VERIFIED, turn.person, levels, proposed, due)
        return replace(item, ended=ended, turn=turn)

    def _past(self, name: Id, firm: str, state: PlanState) -> Item:
        first = self._first_month(self._material.people_of(firm)[0].id, 0)
        ended = self._dice.randint(min(first + 1, self._last - 2), self._last - 2)
        proposed = max(first, ended - self._dice.choice((1, 2, 3)))
        due = working_day(self._months[ended].last - timedelta(days=self._dice.randint(0, 20)))
        dimension = self._dice.choice((Dimension.GENERAL, Dimension.ORGANISATIONAL))
        item = self._item(name, firm, dimension, state, None, None, proposed, due)
        return replace(item, ended=ended)

    def _open(self, name: Id, firm: str, state: PlanState, due: date) -> Item:
        proposed = self._last - (3 if due < self._days.today else 1)
        person, levels = None, None
        dimension = self._dice.choice(
            (Dimension.KEY, Dimension.KEY, Dimension.GENERAL, Dimension.ORGANISATIONAL)
        )
        wanting = [
            each
            for each in self._material.people_of(firm)
            if each.role in "DAEI"
            and each.level in ("0", "1", "-1")
            and not each.flags
            and self._arrived[each.id] < self._months[proposed].planned
        ]
        if dimension is Dimension.KEY and wanting:
            chosen = self._dice.choice(wanting)
            person, levels = chosen.id, (chosen.level, str(int(chosen.level) + 1))
        elif dimension is Dimension.KEY:
            dimension = Dimension.ORGANISATIONAL
        item = self._item(name, firm, dimension, state, person, levels, proposed, due)
        return replace(item, ended=self._last - 1) if state is PlanState.DONE else item

    def _due(self, number: int, state: PlanState) -> date:
        if state is PlanState.DONE:
            return working_day(self._days.ago(3 + 2 * number))
        sunday = self._days.monday + timedelta(days=6)
        if number in (8, 9, 18):
            return min(sunday, self._days.today + timedelta(days=number % 3))
        day = self._days.today + timedelta(days=6 + 3 * (number - 8))
        return day + timedelta(days=(7 - day.weekday()) % 7 if day.weekday() > 4 else 0)

    def _item(
        self,
        name: Id,
        code: str,
        dimension: Dimension,
        state: PlanState,
        person: str | None,
        levels: tuple[str, str] | None,
        proposed: int,
        due: date,
    ) -> Item:
        firm = self._material.firms[code]
        owner = self._owner(firm, dimension)
        phrases = self._material.phrases[firm.language]["plans"]
        known_as = self._material.people[person].name if person else ""
        topic = self._dice.choice(self._material.topics(firm))
        title = self._dice.choice(phrases[dimension.value]).format(name=known_as, topic=topic)
        return Item(name, code, dimension, state, title, person, levels, owner, proposed, None, due)

    def _owner(self, firm: Firm, dimension: Dimension) -> str:
        others = [m for m in firm.members[1:] if m not in ("chen", "song")]
        if dimension is Dimension.KEY or not others or self._dice.random() < 0.4:
            return firm.lead
        return self._dice.choice(others)

    def _month_of(self, day: date) -> int:
        return next(n for n, month in enumerate(self._months) if day <= month.last)

    def _first_month(self, person: str, at_least: int) -> int:
        """The first month that was planned when the person was known, and not before ``at_least``."""
        arrived = self._arrived[person]
        known = next(n for n, month in enumerate(self._months) if month.planned > arrived)
        return max(known, at_least)

    def _has_later(self, turn: Turn, turns: Sequence[Turn], until: date) -> bool:
        """Another word about this person's level stands before the item could be verified."""
        return any(
            other is not turn
            and other.person == turn.person
            and other.kind is turn.kind
            and turn.day <= other.day <= until + timedelta(days=3)
            for other in turns
        )


def propose(step: Step, item: Item, material: Material) -> None:
    """Write an item down and submit it, unless it stays a draft."""
    phrases = material.phrases[material.firms[item.firm].language]["plans"]
    dice = Random(f"propose {item.id}")
    step.add(
        "plan_item",
        item.id,
        customer_key=Id(item.firm),
        stakeholder_key=Id(item.person) if item.person else None,
        owner_key=Id(item.owner),
        dimension=item.dimension,
        state=PlanState.DRAFT if item.state is PlanState.DRAFT else PlanState.SUBMITTED,
        title=item.title,
        from_level=Level(item.levels[0]) if item.levels else None,
        to_level=Level(item.levels[1]) if item.levels else None,
        support=dice.choice(list(Support)),
        weight=dice.choice((1.0, 1.0, 2.0, 3.0)),
        due_on=item.due,
        acceptance=dice.choice(phrases["acceptance"]),
        submitted_on=None if item.state is PlanState.DRAFT else step.day,
    )


def approve(step: Step, item: Item, day: date) -> None:
    """The manager approves an item."""
    step.change(
        "plan_item",
        item.id,
        state=PlanState.APPROVED,
        approved_on=day,
        approved_by=step.author,
        approvals=1,
    )


def start(step: Step, item: Item) -> None:
    """Work on an item has begun."""
    progress = Random(f"start {item.id}").choice((20, 30, 40, 50, 60, 70))
    step.change("plan_item", item.id, state=PlanState.IN_PROGRESS, progress=progress)


def end(step: Step, item: Item, month: Month, material: Material) -> None:
    """Say that an item is done, or why it was cancelled."""
    phrases = material.phrases[material.firms[item.firm].language]["plans"]
    dice = Random(f"end {item.id}")
    if item.state is PlanState.CANCELLED:
        reason = dice.choice(phrases["cancelled"])
        step.change(
            "plan_item", item.id, state=PlanState.CANCELLED, cancel_reason=reason, cancelled_on=month.written
        )
        return
    contact = item.turn.contact if item.turn else None
    step.change(
        "plan_item",
        item.id,
        state=PlanState.DONE,
        progress=100,
        evidence=dice.choice(phrases["evidence"]),
        done_on=item.turn.day if item.turn else month.written,
        activity_key=contact.id if contact else None,
    )


def verify(step: Step, item: Item, day: date) -> None:
    """The manager verifies an item that is done."""
    step.change("plan_item", item.id, state=PlanState.VERIFIED, verified_on=day)
