"""Series as they take place: their rules, what takes the place of an occurrence, and which are left."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.almanac.occurrence_key import Occurrence, read_occurrence_key
from app.almanac.occurrences import occurrences
from app.almanac.rule import Rule
from app.almanac.rule_text import read_rule
from app.errors import UserError
from app.queries.chunks import chunks
from models.activity import Activity, SeriesException


@dataclass(frozen=True)
class Series:
    """A series, and the rows that take the place of some of its occurrences: None, nothing does."""

    activity: Activity
    rule: Rule
    replaced: Mapping[datetime, str | None] = field(default_factory=dict)

    def starts(self, begin: datetime, end: datetime) -> list[datetime]:
        """When it takes place as planned, from ``begin`` to before ``end``."""
        return occurrences(self.activity.starts_at, self.rule, begin, end, excluded=self.replaced)


def series_rule(activity: Activity) -> Rule | None:
    """The rule of a series; None for a single activity, and for a rule that nobody can read."""
    return _rule(activity.recurrence, activity.starts_at) if activity.recurrence else None


@lru_cache(maxsize=4096)
def _rule(text: str, first: datetime) -> Rule | None:
    try:
        return read_rule(text, first)
    except UserError:
        return None


def series_of(session: Session, activities: Sequence[Activity]) -> dict[str, Series]:
    """Those of ``activities`` that repeat, by key, with their exceptions."""
    rules = {one.key: rule for one in activities if (rule := series_rule(one)) is not None}
    replaced: dict[str, dict[datetime, str | None]] = {key: {} for key in rules}
    for chunk in chunks(rules):
        for row in session.scalars(select(SeriesException).where(SeriesException.series_key.in_(chunk))):
            replaced[row.series_key][row.start] = row.activity_key
    return {one.key: Series(one, rules[one.key], replaced[one.key]) for one in activities if one.key in rules}


def series_by_stand_in(session: Session, keys: Iterable[str]) -> dict[str, Occurrence]:
    """The occurrences that the activities ``keys`` stand for, where they stand for one."""
    found: dict[str, Occurrence] = {}
    for chunk in chunks(keys):
        rows = select(SeriesException).where(SeriesException.activity_key.in_(chunk))
        for row in session.scalars(rows):
            found[row.activity_key or ""] = Occurrence(row.series_key, row.start)
    return found


def occurrence_of(session: Session, key: str) -> Occurrence | None:
    """Which occurrence of which series ``key`` is, computed or standing in a row; None for others."""
    return read_occurrence_key(key) or series_by_stand_in(session, [key]).get(key)
