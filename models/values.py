"""Enumerations and scales of the method (method.md §2 and §3), without SQLAlchemy.

Every enumeration's *value* is what the book stores and what workbooks may carry, so a value is
never changed once released. What people read comes from :mod:`app.labels`.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, StrEnum


class Grade(StrEnum):
    """Customer grade 客户分级 (row 16)."""

    STRATEGIC = "S"
    PARTNER = "A"
    PRIORITY = "B"
    GENERAL = "C"

    @property
    def is_key(self) -> bool:
        """S and A are key customers."""
        return self in (Grade.STRATEGIC, Grade.PARTNER)


class MarketType(StrEnum):
    """Market type (row 51)."""

    SALINE_ALKALI = "saline_alkali"
    BREAKTHROUGH = "breakthrough"
    MATURE = "mature"


class Sector(StrEnum):
    TELECOM = "telecom"
    ENERGY = "energy"
    MANUFACTURING = "manufacturing"
    FINANCE = "finance"
    GOVERNMENT = "government"
    TRANSPORT = "transport"
    RETAIL = "retail"
    HEALTH = "health"
    EDUCATION = "education"
    OTHER = "other"


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


class TeamRole(StrEnum):
    """Own team: the iron triangle 铁三角 AR, SR, FR and the functions beside it (row 46)."""

    ACCOUNT = "AR"
    SOLUTION = "SR"
    FULFILMENT = "FR"
    MANAGER = "manager"
    PRODUCT = "product"
    SERVICE = "service"
    FINANCE = "finance"
    QUALITY = "quality"
    OTHER = "other"


class ActivityKind(StrEnum):
    """Activity 接触活动."""

    VISIT = "visit"
    EXECUTIVE_VISIT = "executive_visit"
    HEADQUARTERS_VISIT = "headquarters_visit"
    REFERENCE_SITE = "reference_site"
    ON_SITE_CONFERENCE = "on_site_conference"
    TECHNICAL_PRESENTATION = "technical_presentation"
    MANAGEMENT_SEMINAR = "management_seminar"
    BENCHMARKING = "benchmarking"
    CARE = "care"
    SURVEY = "survey"
    CALL = "call"
    OTHER = "other"


class ActivityState(StrEnum):
    PLANNED = "planned"
    DONE = "done"
    CANCELLED = "cancelled"


class Dimension(StrEnum):
    """The three dimensions 立体式客户关系 (rows 34–36)."""

    KEY = "key"
    GENERAL = "general"
    ORGANISATIONAL = "organisational"


class Support(StrEnum):
    """Four supports 四个支撑 (row 6)."""

    PROFIT = "profit"
    MARKET = "market"
    GROWTH = "growth"
    COMPETITION = "competition"


class PlanState(StrEnum):
    """States of a plan item (method.md §3). *Overdue* is derived, never stored."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    APPROVED = "approved"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    VERIFIED = "verified"
    CANCELLED = "cancelled"

    @property
    def is_open(self) -> bool:
        return self not in (PlanState.DONE, PlanState.VERIFIED, PlanState.CANCELLED)


PLAN_STEPS: Mapping[PlanState, tuple[PlanState, ...]] = {
    PlanState.DRAFT: (PlanState.SUBMITTED, PlanState.CANCELLED),
    PlanState.SUBMITTED: (PlanState.APPROVED, PlanState.DRAFT, PlanState.CANCELLED),
    PlanState.APPROVED: (PlanState.IN_PROGRESS, PlanState.DONE, PlanState.CANCELLED),
    PlanState.IN_PROGRESS: (PlanState.DONE, PlanState.CANCELLED),
    PlanState.DONE: (PlanState.VERIFIED, PlanState.IN_PROGRESS),
    PlanState.VERIFIED: (),
    PlanState.CANCELLED: (PlanState.DRAFT,),
}


class VisitDirection(StrEnum):
    """Which way a visit goes (row 39: both ways)."""

    OUTWARD = "outward"
    INWARD = "inward"


class PromiseSide(StrEnum):
    """Who promised."""

    OURS = "ours"
    THEIRS = "theirs"


class PromiseState(StrEnum):
    """A promise is kept by who made it, and closed when the customer confirms it."""

    OPEN = "open"
    KEPT = "kept"
    CONFIRMED = "confirmed"
    WITHDRAWN = "withdrawn"

    @property
    def is_open(self) -> bool:
        """Neither confirmed nor withdrawn: somebody still waits for it."""
        return self in (PromiseState.OPEN, PromiseState.KEPT)


PROMISE_STEPS: Mapping[PromiseState, tuple[PromiseState, ...]] = {
    PromiseState.OPEN: (PromiseState.KEPT, PromiseState.WITHDRAWN),
    PromiseState.KEPT: (PromiseState.CONFIRMED, PromiseState.OPEN),
    PromiseState.CONFIRMED: (PromiseState.OPEN,),
    PromiseState.WITHDRAWN: (PromiseState.OPEN,),
}


class ReceptionState(StrEnum):
    """States of a reception (method.md §3)."""

    REQUESTED = "requested"
    PLANNED = "planned"
    APPROVED = "approved"
    EXECUTED = "executed"
    SUMMARISED = "summarised"


RECEPTION_STEPS: Mapping[ReceptionState, tuple[ReceptionState, ...]] = {
    ReceptionState.REQUESTED: (ReceptionState.PLANNED,),
    ReceptionState.PLANNED: (ReceptionState.APPROVED, ReceptionState.REQUESTED),
    ReceptionState.APPROVED: (ReceptionState.EXECUTED, ReceptionState.PLANNED),
    ReceptionState.EXECUTED: (ReceptionState.SUMMARISED, ReceptionState.APPROVED),
    ReceptionState.SUMMARISED: (ReceptionState.EXECUTED,),
}


class AgendaKind(StrEnum):
    """What a line of a reception's agenda is (row 40)."""

    EXCHANGE = "exchange"
    RECEPTION = "reception"
    EXHIBITION = "exhibition"
    MEAL = "meal"
    DRINKS = "drinks"
    TRANSFER = "transfer"
    BREAK = "break"
    OTHER = "other"


class SupportState(StrEnum):
    """States of a support request (method.md §3, row 48)."""

    RAISED = "raised"
    ACCEPTED = "accepted"
    DELIVERED = "delivered"
    RATED = "rated"


SUPPORT_STEPS: Mapping[SupportState, tuple[SupportState, ...]] = {
    SupportState.RAISED: (SupportState.ACCEPTED,),
    SupportState.ACCEPTED: (SupportState.DELIVERED, SupportState.RAISED),
    SupportState.DELIVERED: (SupportState.RATED, SupportState.ACCEPTED),
    SupportState.RATED: (),
}


class CustomerRatingKind(StrEnum):
    """What a rating of a customer rates: the parts of calculation 5 (1–5), and satisfaction (0–10)."""

    DEPTH = "depth"
    RECOGNITION = "recognition"
    RELIANCE = "reliance"
    FIT = "fit"
    SATISFACTION = "satisfaction"

    @property
    def range(self) -> tuple[float, float]:
        """Least and greatest value."""
        return (0.0, 10.0) if self is CustomerRatingKind.SATISFACTION else (1.0, 5.0)


class AgreementKind(StrEnum):
    """Strategic agreement 战略合作协议 (row 41): a declaration, or one that binds."""

    SOFT = "soft"
    HARD = "hard"


class Partnership(StrEnum):
    """The ladder to strategic partnership (row 45), lowest rung first."""

    SUPPLIER = "supplier"
    PREFERRED = "preferred"
    PARTNER = "partner"
    STRATEGIC = "strategic"


class SectionKind(StrEnum):
    """Parts of the customer profile: insight sections (row 28) and what completeness weighs."""

    BASICS = "basics"
    ORGANISATION = "organisation"
    INDUSTRY = "industry"
    STRATEGY = "strategy"
    FINANCE = "finance"
    SWOT = "swot"
    BUYING = "buying"
    DECODING = "decoding"
    NEEDS = "needs"
    VENDORS = "vendors"


class SectionState(StrEnum):
    """States of an insight section (method.md §3). *Stale* is derived from the date of approval."""

    DRAFT = "draft"
    FINANCE_CHECK = "finance_check"
    ROUND_1 = "round_1"
    ROUND_2 = "round_2"
    APPROVED = "approved"


def section_steps(kind: SectionKind, state: SectionState) -> tuple[SectionState, ...]:
    """The states that a section of ``kind`` may go to from ``state``: forward first, then back."""
    order = [SectionState.DRAFT, SectionState.ROUND_1, SectionState.ROUND_2, SectionState.APPROVED]
    if kind is SectionKind.FINANCE:
        order.insert(1, SectionState.FINANCE_CHECK)
    if state not in order:
        return (SectionState.DRAFT,)
    place = order.index(state)
    forward = tuple(order[place + 1 : place + 2])
    return forward if state is SectionState.DRAFT else (*forward, SectionState.DRAFT)


class SourceKind(StrEnum):
    """Channels 信息渠道 (row 27)."""

    INDUSTRY_REPORT = "industry_report"
    ANALYST_MEETING = "analyst_meeting"
    INVESTORS = "investors"
    WEBSITE = "website"
    JOURNAL = "journal"
    ANNUAL_REPORT = "annual_report"
    COACH = "coach"
    RIVAL = "rival"
    MEETING = "meeting"
    OTHER = "other"


class Reliability(StrEnum):
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Confidentiality(StrEnum):
    """Confidentiality class; ``PRIVATE`` is for remarks that stay with their writer (row 3)."""

    OPEN = "open"
    INTERNAL = "internal"
    CONFIDENTIAL = "confidential"
    PRIVATE = "private"


class ChangeKind(StrEnum):
    """How a change set came about."""

    EDIT = "edit"
    IMPORT = "import"
    EXPORT = "export"
    UNDO = "undo"
    REDO = "redo"
    REVERT = "revert"


class Direction(StrEnum):
    """Which way a workbook went."""

    SENT = "sent"
    RECEIVED = "received"


class ChangeAction(StrEnum):
    INSERT = "insert"
    UPDATE = "update"
    DELETE = "delete"
