"""Our work: team, activities, plan, receptions, promises, support (method.md §2 and §3)."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


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


NO_REMINDER = -1
"""Minutes before an activity of which nobody is to be reminded; None leaves it to the settings."""


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
