"""All mapped classes together: import this to have the whole stored model."""

from __future__ import annotations

from models.activity import Activity, ActivityParticipant
from models.base import Base, Record
from models.buying import BuyingStep, StepSeat
from models.change import BookInfo, ChangeRow, ChangeSetRow
from models.customer import Customer
from models.department import Department
from models.influence import InfluenceLine
from models.insight import Citation, InsightSection, Source
from models.plan import PlanItem
from models.rating import Rating
from models.rival import Rival, RivalTie
from models.seat import Seat, SeatTenure
from models.setting import LedgerEntry, Setting, WorkbookMapping
from models.stakeholder import Stakeholder
from models.team import TeamAssignment, TeamMember

__all__ = [
    "RECORDS",
    "Activity",
    "ActivityParticipant",
    "Base",
    "BookInfo",
    "BuyingStep",
    "ChangeRow",
    "ChangeSetRow",
    "Citation",
    "Customer",
    "Department",
    "InfluenceLine",
    "InsightSection",
    "LedgerEntry",
    "PlanItem",
    "Rating",
    "Record",
    "Rival",
    "RivalTie",
    "Seat",
    "SeatTenure",
    "Setting",
    "Source",
    "Stakeholder",
    "StepSeat",
    "TeamAssignment",
    "TeamMember",
    "WorkbookMapping",
    "metadata",
]

metadata = Base.metadata

RECORDS: dict[str, type[Record]] = {
    mapper.class_.__tablename__: mapper.class_
    for mapper in Base.registry.mappers
    if issubclass(mapper.class_, Record)
}
"""Recorded classes by table name."""
