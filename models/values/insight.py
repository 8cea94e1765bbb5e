"""Insight and its sources (rows 27–29)."""

from __future__ import annotations

from enum import StrEnum


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
