"""Enumerations and scales of the method (method.md §2 and §3), without SQLAlchemy.

Every enumeration's *value* is what the book stores and what workbooks may carry, so a value is
never changed once released. What people read comes from :mod:`app.labels`.
"""

from __future__ import annotations

from models.values.customers import AgreementKind, CustomerRatingKind, Grade, MarketType, Partnership, Sector
from models.values.insight import (
    Confidentiality,
    Reliability,
    SectionKind,
    SectionState,
    SourceKind,
    section_steps,
)
from models.values.people import (
    DECIDING_ROLES,
    RATING_SCALES,
    ROLE_WEIGHTS,
    Closeness,
    Confidence,
    Level,
    LineKind,
    Power,
    Rank,
    RatingKind,
    Role,
    Signature,
    Tie,
)
from models.values.records import ChangeAction, ChangeKind, Direction
from models.values.work import (
    PLAN_STEPS,
    PROMISE_STEPS,
    RECEPTION_STEPS,
    SUPPORT_STEPS,
    ActivityKind,
    ActivityState,
    AgendaKind,
    Dimension,
    PlanState,
    PromiseSide,
    PromiseState,
    ReceptionState,
    Support,
    SupportState,
    TeamRole,
    VisitDirection,
)

__all__ = [
    "DECIDING_ROLES",
    "PLAN_STEPS",
    "PROMISE_STEPS",
    "RATING_SCALES",
    "RECEPTION_STEPS",
    "ROLE_WEIGHTS",
    "SUPPORT_STEPS",
    "ActivityKind",
    "ActivityState",
    "AgendaKind",
    "AgreementKind",
    "ChangeAction",
    "ChangeKind",
    "Closeness",
    "Confidence",
    "Confidentiality",
    "CustomerRatingKind",
    "Dimension",
    "Direction",
    "Grade",
    "Level",
    "LineKind",
    "MarketType",
    "Partnership",
    "PlanState",
    "Power",
    "PromiseSide",
    "PromiseState",
    "Rank",
    "RatingKind",
    "ReceptionState",
    "Reliability",
    "Role",
    "SectionKind",
    "SectionState",
    "Sector",
    "Signature",
    "SourceKind",
    "Support",
    "SupportState",
    "TeamRole",
    "Tie",
    "VisitDirection",
    "section_steps",
]
