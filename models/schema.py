"""All mapped classes together: import this to have the whole stored model."""

from __future__ import annotations

from models.activity import (
    Activity,
    ActivityParticipant,
    ActivityTemplate,
    Cadence,
    MeetingTopic,
    SeriesException,
)
from models.aftermath import Gift, MemorableDate, Opinion, Promise
from models.base import Base, Record
from models.buying import BuyingStep, StepSeat
from models.change import BookInfo, ChangeRow, ChangeSetRow
from models.customer import Customer
from models.department import Department
from models.influence import InfluenceLine
from models.insight import Citation, InsightSection, Source
from models.partnership import (
    Agreement,
    AgreementProject,
    Assessment,
    CustomerRating,
    InnovationCentre,
    InnovationTopic,
)
from models.plan import PlanItem, PlanTemplate, PlanTemplateItem
from models.rating import Rating
from models.reception import AgendaGuest, AgendaLine, Reception, TransferTime
from models.rival import Rival, RivalTie
from models.seat import Seat, SeatTenure
from models.setting import LedgerEntry, Setting, WorkbookMapping
from models.stakeholder import Stakeholder
from models.support import SupportRequest
from models.team import TeamAssignment, TeamMember

__all__ = [
    "RECORDS",
    "Activity",
    "ActivityParticipant",
    "ActivityTemplate",
    "AgendaGuest",
    "AgendaLine",
    "Agreement",
    "AgreementProject",
    "Assessment",
    "Base",
    "BookInfo",
    "BuyingStep",
    "Cadence",
    "ChangeRow",
    "ChangeSetRow",
    "Citation",
    "Customer",
    "CustomerRating",
    "Department",
    "Gift",
    "InfluenceLine",
    "InnovationCentre",
    "InnovationTopic",
    "InsightSection",
    "LedgerEntry",
    "MeetingTopic",
    "MemorableDate",
    "Opinion",
    "PlanItem",
    "PlanTemplate",
    "PlanTemplateItem",
    "Promise",
    "Rating",
    "Reception",
    "Record",
    "Rival",
    "RivalTie",
    "Seat",
    "SeatTenure",
    "SeriesException",
    "Setting",
    "Source",
    "Stakeholder",
    "StepSeat",
    "SupportRequest",
    "TeamAssignment",
    "TeamMember",
    "TransferTime",
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
