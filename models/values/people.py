"""People at a customer: roles, levels, ties, lines between them (method.md §2)."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, StrEnum


class Role(StrEnum):
    """Decision role 决策角色."""

    DECIDER = "D"
    APPROVER = "A"
    EVALUATOR = "E"
    INFLUENCER = "I"
    USER = "U"
    SUPPORTING = "S"

    @property
    def weight(self) -> int:
        return ROLE_WEIGHTS[self]

    @property
    def decides(self) -> bool:
        """Counts in the key score (calculation 4): D, A, E and I."""
        return self in DECIDING_ROLES


ROLE_WEIGHTS: Mapping[Role, int] = {
    Role.DECIDER: 5,
    Role.APPROVER: 4,
    Role.EVALUATOR: 3,
    Role.INFLUENCER: 2,
    Role.USER: 1,
    Role.SUPPORTING: 1,
}
DECIDING_ROLES = frozenset({Role.DECIDER, Role.APPROVER, Role.EVALUATOR, Role.INFLUENCER})


class Level(Enum):
    """Level 关系等级. *Not contacted* is stored apart from neutral and scores as 0."""

    COACH = "3"
    EXCLUSIVE = "2"
    SUPPORT = "1"
    NEUTRAL = "0"
    OPPOSED = "-1"
    NOT_CONTACTED = "n"

    score: int

    def __init__(self, value: str) -> None:
        self.score = 0 if value == "n" else int(value)


class Closeness(Enum):
    """Closeness 亲密度, 0–4."""

    UNKNOWN = "0"
    ACQUAINTED = "1"
    WORKING = "2"
    PRIVATE = "3"
    TRUSTED = "4"

    score: int

    def __init__(self, value: str) -> None:
        self.score = int(value)


class Power(Enum):
    """Power of a person in the buying decision, 1 (little) – 5 (decisive)."""

    LITTLE = "1"
    SOME = "2"
    CONSIDERABLE = "3"
    STRONG = "4"
    DECISIVE = "5"

    score: int

    def __init__(self, value: str) -> None:
        self.score = int(value)


class Rank(StrEnum):
    """Rank 高/中/基层."""

    HIGH = "high"
    MIDDLE = "middle"
    BASE = "base"


class Tie(Enum):
    """A rival's tie to a person, −2 (against the rival) … +2 (stands behind the rival)."""

    AGAINST = "-2"
    RESERVED = "-1"
    NONE = "0"
    LEANING = "1"
    BEHIND = "2"

    score: int

    def __init__(self, value: str) -> None:
        self.score = int(value)


class Signature(StrEnum):
    """What somebody in the buying process signs (row 10)."""

    CONTRACT = "contract"
    RECEIPT = "receipt"
    ACCEPTANCE = "acceptance"
    PAYMENT = "payment"


class RatingKind(StrEnum):
    """What a rating rates. ``TARGET`` is the level we want, on the scale of ``Level``."""

    LEVEL = "level"
    CLOSENESS = "closeness"
    RANK = "rank"
    ROLE = "role"
    POWER = "power"
    TARGET = "target"

    @property
    def scale(self) -> type[Enum]:
        return RATING_SCALES[self]


RATING_SCALES: Mapping[RatingKind, type[Enum]] = {
    RatingKind.LEVEL: Level,
    RatingKind.CLOSENESS: Closeness,
    RatingKind.RANK: Rank,
    RatingKind.ROLE: Role,
    RatingKind.POWER: Power,
    RatingKind.TARGET: Level,
}


class Confidence(StrEnum):
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class LineKind(StrEnum):
    """Influence line 影响线. A solid line runs from the person to the manager reported to."""

    REPORTS_TO = "reports_to"
    DOTTED = "dotted"
    INFLUENCE = "influence"
    CONFLICT = "conflict"
