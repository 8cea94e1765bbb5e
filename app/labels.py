"""What people read for the enumerations of the method: its standard terms, translated.

A term that would need two translations has two English wordings ("Financial services" the sector,
"Finance" the function).
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from app.text import Text
from models import values as v

MINUS = "\u2212"

LABELS: Mapping[type[Enum], Mapping[Enum, Text]] = {
    v.Grade: {
        v.Grade.STRATEGIC: Text("Strategic"),
        v.Grade.PARTNER: Text("Partner"),
        v.Grade.PRIORITY: Text("Priority"),
        v.Grade.GENERAL: Text("General"),
    },
    v.MarketType: {
        v.MarketType.SALINE_ALKALI: Text("Saline-alkali"),
        v.MarketType.BREAKTHROUGH: Text("Breakthrough"),
        v.MarketType.MATURE: Text("Mature"),
    },
    v.Sector: {
        v.Sector.TELECOM: Text("Telecommunications"),
        v.Sector.ENERGY: Text("Energy"),
        v.Sector.MANUFACTURING: Text("Manufacturing"),
        v.Sector.FINANCE: Text("Financial services"),
        v.Sector.GOVERNMENT: Text("Government"),
        v.Sector.TRANSPORT: Text("Transport"),
        v.Sector.RETAIL: Text("Retail"),
        v.Sector.HEALTH: Text("Health care"),
        v.Sector.EDUCATION: Text("Education"),
        v.Sector.OTHER: Text("Other"),
    },
    v.Role: {
        v.Role.DECIDER: Text("Decision maker"),
        v.Role.APPROVER: Text("Approver"),
        v.Role.EVALUATOR: Text("Evaluator"),
        v.Role.INFLUENCER: Text("Influencer"),
        v.Role.USER: Text("User"),
        v.Role.SUPPORTING: Text("Supporting"),
    },
    v.Level: {
        v.Level.COACH: Text("Coach"),
        v.Level.EXCLUSIVE: Text("Exclusive support"),
        v.Level.SUPPORT: Text("Support"),
        v.Level.NEUTRAL: Text("Neutral"),
        v.Level.OPPOSED: Text("Opposed"),
        v.Level.NOT_CONTACTED: Text("Not contacted yet"),
    },
    v.Closeness: {
        v.Closeness.UNKNOWN: Text("Unknown"),
        v.Closeness.ACQUAINTED: Text("Acquainted"),
        v.Closeness.WORKING: Text("Regular working contact"),
        v.Closeness.PRIVATE: Text("Accepts private contact"),
        v.Closeness.TRUSTED: Text("Trusted"),
    },
    v.Power: {
        v.Power.LITTLE: Text("Little power"),
        v.Power.SOME: Text("Some power"),
        v.Power.CONSIDERABLE: Text("Considerable power"),
        v.Power.STRONG: Text("Strong power"),
        v.Power.DECISIVE: Text("Decisive power"),
    },
    v.Rank: {
        v.Rank.HIGH: Text("High level"),
        v.Rank.MIDDLE: Text("Middle level"),
        v.Rank.BASE: Text("Base level"),
    },
    v.Tie: {
        v.Tie.AGAINST: Text("Against the rival"),
        v.Tie.RESERVED: Text("Reserved"),
        v.Tie.NONE: Text("No tie"),
        v.Tie.LEANING: Text("Leans towards the rival"),
        v.Tie.BEHIND: Text("Stands behind the rival"),
    },
    v.Signature: {
        v.Signature.CONTRACT: Text("Contract"),
        v.Signature.RECEIPT: Text("Receipt"),
        v.Signature.ACCEPTANCE: Text("Acceptance"),
        v.Signature.PAYMENT: Text("Payment"),
    },
    v.RatingKind: {
        v.RatingKind.LEVEL: Text("Level"),
        v.RatingKind.CLOSENESS: Text("Closeness"),
        v.RatingKind.RANK: Text("Rank"),
        v.RatingKind.ROLE: Text("Decision role"),
        v.RatingKind.POWER: Text("Power"),
        v.RatingKind.TARGET: Text("Target level"),
    },
    v.Confidence: {
        v.Confidence.LOW: Text("Low"),
        v.Confidence.MEDIUM: Text("Medium"),
        v.Confidence.HIGH: Text("High"),
    },
    v.LineKind: {
        v.LineKind.REPORTS_TO: Text("Reports to"),
        v.LineKind.DOTTED: Text("Dotted report"),
        v.LineKind.INFLUENCE: Text("Influence"),
        v.LineKind.CONFLICT: Text("Conflict"),
    },
    v.TeamRole: {
        v.TeamRole.ACCOUNT: Text("Account responsible"),
        v.TeamRole.SOLUTION: Text("Solution responsible"),
        v.TeamRole.FULFILMENT: Text("Fulfilment responsible"),
        v.TeamRole.MANAGER: Text("Manager"),
        v.TeamRole.PRODUCT: Text("Product"),
        v.TeamRole.SERVICE: Text("Service"),
        v.TeamRole.FINANCE: Text("Finance"),
        v.TeamRole.QUALITY: Text("Quality"),
        v.TeamRole.OTHER: Text("Other"),
    },
    v.ActivityKind: {
        v.ActivityKind.VISIT: Text("Visit"),
        v.ActivityKind.EXECUTIVE_VISIT: Text("Executive visit"),
        v.ActivityKind.HEADQUARTERS_VISIT: Text("Headquarters visit"),
        v.ActivityKind.REFERENCE_SITE: Text("Reference site"),
        v.ActivityKind.ON_SITE_CONFERENCE: Text("On-site conference"),
        v.ActivityKind.TECHNICAL_PRESENTATION: Text("Technical presentation"),
        v.ActivityKind.MANAGEMENT_SEMINAR: Text("Management seminar"),
        v.ActivityKind.BENCHMARKING: Text("Strategy benchmarking"),
        v.ActivityKind.CARE: Text("Care"),
        v.ActivityKind.SURVEY: Text("Survey"),
        v.ActivityKind.CALL: Text("Call"),
        v.ActivityKind.OTHER: Text("Other"),
    },
    v.ActivityState: {
        v.ActivityState.PLANNED: Text("Planned"),
        v.ActivityState.DONE: Text("Done"),
        v.ActivityState.CANCELLED: Text("Cancelled"),
    },
    v.Dimension: {
        v.Dimension.KEY: Text("Key relationship"),
        v.Dimension.GENERAL: Text("General relationship"),
        v.Dimension.ORGANISATIONAL: Text("Organisational relationship"),
    },
    v.Support: {
        v.Support.PROFIT: Text("Profit"),
        v.Support.MARKET: Text("Market targets"),
        v.Support.GROWTH: Text("Steady growth"),
        v.Support.COMPETITION: Text("Competition"),
    },
    v.PlanState: {
        v.PlanState.DRAFT: Text("Draft"),
        v.PlanState.SUBMITTED: Text("Submitted"),
        v.PlanState.APPROVED: Text("Approved"),
        v.PlanState.IN_PROGRESS: Text("In progress"),
        v.PlanState.DONE: Text("Done"),
        v.PlanState.VERIFIED: Text("Verified"),
        v.PlanState.CANCELLED: Text("Cancelled"),
    },
    v.SectionKind: {
        v.SectionKind.BASICS: Text("Basics"),
        v.SectionKind.ORGANISATION: Text("Organisation and decision chain"),
        v.SectionKind.INDUSTRY: Text("Industry and competition"),
        v.SectionKind.STRATEGY: Text("Strategy and pain points"),
        v.SectionKind.FINANCE: Text("Financial position"),
        v.SectionKind.SWOT: Text("SWOT and summary"),
        v.SectionKind.BUYING: Text("Buying and budget"),
        v.SectionKind.DECODING: Text("Strategic decoding"),
        v.SectionKind.NEEDS: Text("Needs a year ahead"),
        v.SectionKind.VENDORS: Text("Vendor profile"),
    },
    v.VisitDirection: {
        v.VisitDirection.OUTWARD: Text("We visit them"),
        v.VisitDirection.INWARD: Text("They visit us"),
    },
    v.PromiseSide: {
        v.PromiseSide.OURS: Text("Promised by us"),
        v.PromiseSide.THEIRS: Text("Promised by them"),
    },
    v.PromiseState: {
        v.PromiseState.OPEN: Text("Still to be kept"),
        v.PromiseState.KEPT: Text("Kept, not confirmed yet"),
        v.PromiseState.CONFIRMED: Text("Confirmed by the customer"),
        v.PromiseState.WITHDRAWN: Text("Withdrawn"),
    },
    v.ReceptionState: {
        v.ReceptionState.REQUESTED: Text("Requested"),
        v.ReceptionState.PLANNED: Text("Agenda planned"),
        v.ReceptionState.APPROVED: Text("Agenda approved"),
        v.ReceptionState.EXECUTED: Text("Carried out"),
        v.ReceptionState.SUMMARISED: Text("Summarised"),
    },
    v.AgendaKind: {
        v.AgendaKind.EXCHANGE: Text("Discussion"),
        v.AgendaKind.RECEPTION: Text("Reception"),
        v.AgendaKind.EXHIBITION: Text("Exhibition hall"),
        v.AgendaKind.MEAL: Text("Meal"),
        v.AgendaKind.DRINKS: Text("Drinks"),
        v.AgendaKind.TRANSFER: Text("Transfer"),
        v.AgendaKind.BREAK: Text("Break"),
        v.AgendaKind.OTHER: Text("Other"),
    },
    v.SupportState: {
        v.SupportState.RAISED: Text("Asked for"),
        v.SupportState.ACCEPTED: Text("Accepted"),
        v.SupportState.DELIVERED: Text("Delivered"),
        v.SupportState.RATED: Text("Delivered and rated"),
    },
    v.CustomerRatingKind: {
        v.CustomerRatingKind.DEPTH: Text("Depth of cooperation"),
        v.CustomerRatingKind.RECOGNITION: Text("Recognition"),
        v.CustomerRatingKind.RELIANCE: Text("Reliance"),
        v.CustomerRatingKind.FIT: Text("Strategic fit"),
        v.CustomerRatingKind.SATISFACTION: Text("Satisfaction"),
    },
    v.AgreementKind: {
        v.AgreementKind.SOFT: Text("Declaration of intent"),
        v.AgreementKind.HARD: Text("Binding agreement"),
    },
    v.Partnership: {
        v.Partnership.SUPPLIER: Text("Supplier"),
        v.Partnership.PREFERRED: Text("Preferred supplier"),
        v.Partnership.PARTNER: Text("Partner company"),
        v.Partnership.STRATEGIC: Text("Strategic partner"),
    },
    v.SectionState: {
        v.SectionState.DRAFT: Text("Draft"),
        v.SectionState.FINANCE_CHECK: Text("Finance check"),
        v.SectionState.ROUND_1: Text("Review round 1"),
        v.SectionState.ROUND_2: Text("Review round 2"),
        v.SectionState.APPROVED: Text("Approved"),
    },
    v.SourceKind: {
        v.SourceKind.INDUSTRY_REPORT: Text("Industry report"),
        v.SourceKind.ANALYST_MEETING: Text("Shareholder or analyst meeting"),
        v.SourceKind.INVESTORS: Text("Investors"),
        v.SourceKind.WEBSITE: Text("Website"),
        v.SourceKind.JOURNAL: Text("Journal"),
        v.SourceKind.ANNUAL_REPORT: Text("Annual report"),
        v.SourceKind.COACH: Text("Coach"),
        v.SourceKind.RIVAL: Text("Rival"),
        v.SourceKind.MEETING: Text("Meeting"),
        v.SourceKind.OTHER: Text("Other"),
    },
    v.Reliability: {
        v.Reliability.LOW: Text("Low"),
        v.Reliability.MEDIUM: Text("Medium"),
        v.Reliability.HIGH: Text("High"),
    },
    v.Confidentiality: {
        v.Confidentiality.OPEN: Text("Open to everyone"),
        v.Confidentiality.INTERNAL: Text("Internal"),
        v.Confidentiality.CONFIDENTIAL: Text("Confidential"),
        v.Confidentiality.PRIVATE: Text("Private to the writer"),
    },
    v.ChangeKind: {
        v.ChangeKind.EDIT: Text("Edit"),
        v.ChangeKind.IMPORT: Text("Import"),
        v.ChangeKind.EXPORT: Text("Export"),
        v.ChangeKind.UNDO: Text("Undone"),
        v.ChangeKind.REDO: Text("Redone"),
        v.ChangeKind.REVERT: Text("Reverted"),
    },
    v.Direction: {
        v.Direction.SENT: Text("Sent"),
        v.Direction.RECEIVED: Text("Received"),
    },
    v.ChangeAction: {
        v.ChangeAction.INSERT: Text("Added"),
        v.ChangeAction.UPDATE: Text("Changed"),
        v.ChangeAction.DELETE: Text("Removed"),
    },
}

SHORT: Mapping[Enum, str] = {
    v.Dimension.KEY: "K",
    v.Dimension.GENERAL: "G",
    v.Dimension.ORGANISATIONAL: "O",
}


def label(member: Enum) -> str:
    """The name of ``member`` in the current language."""
    return str(LABELS[type(member)][member])


def short(member: Enum) -> str:
    """What fits on a badge: a letter or a number where the method has one, else the label."""
    match member:
        case v.Level.NOT_CONTACTED:
            return "–"
        case v.Level() | v.Closeness() | v.Power():
            return str(member.value).replace("-", MINUS)
        case v.Tie():
            return f"+{member.score}" if member.score > 0 else str(member.value).replace("-", MINUS)
        case v.Grade() | v.Role():
            return str(member.value)
        case v.Dimension():
            return SHORT[member]
        case v.TeamRole.ACCOUNT | v.TeamRole.SOLUTION | v.TeamRole.FULFILMENT:
            return str(member.value)
        case _:
            return label(member)
