"""A small book with something in every table, and with text that workbooks find hard."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy.orm import Session

from app.text import Text
from app.transactions import Transactions
from models import values as v
from models.schema import (
    Activity,
    ActivityParticipant,
    BuyingStep,
    Citation,
    Customer,
    Department,
    InfluenceLine,
    InsightSection,
    PlanItem,
    Rating,
    Rival,
    RivalTie,
    Seat,
    SeatTenure,
    Setting,
    Source,
    Stakeholder,
    StepSeat,
    TeamAssignment,
    TeamMember,
)

HARD_TEXT = "=1+1\n'quoted  twice\n\n@ _x000D_ 😀 \u00e9\u0301 007"


def fill(transactions: Transactions) -> None:
    """Put two customers with everything that belongs to them into an empty book, as one edit."""
    transactions.edit(Text("Fill"), _fill)


def _fill(session: Session) -> None:
    lin = TeamMember(name="Lin Wei", role=v.TeamRole.ACCOUNT, email="lin@example.org")
    ortiz = TeamMember(name="María Ortiz; SR", role=v.TeamRole.SOLUTION, active=False)
    group = Customer(name="+Grupo Solara", code="007", sector=v.Sector.ENERGY, notes=HARD_TEXT)
    solara = Customer(
        name="江澜移动",
        parent_key=group.key,
        owner_key=lin.key,
        sector=v.Sector.TELECOM,
        grade=v.Grade.PARTNER,
        market_type=v.MarketType.MATURE,
        currency="CNY",
        revenue=Decimal("142000000.10"),
        purchase_volume=Decimal("99999999999999.99"),
        category_share=4.2,
        phone="13800138000",
    )
    buying = Department(customer_key=solara.key, name="采购部", relevance=3)
    other = Department(customer_key=group.key, name="采购部")
    lab = Department(customer_key=solara.key, name="实验室", parent_key=buying.key, notes="-1")
    wang = Stakeholder(
        customer_key=solara.key,
        department_key=buying.key,
        contact_key=lin.key,
        name="王芳",
        title="采购总监",
        birthday=date(1899, 12, 31),
        no_private_activities=True,
        map_x=3.5,
    )
    twin = Stakeholder(
        customer_key=solara.key, department_key=buying.key, name="王芳", birthday=date(1980, 2, 29)
    )
    ana = Stakeholder(customer_key=group.key, name="Ana Núñez", left_on=date(2025, 1, 31))
    seat = Seat(
        customer_key=solara.key,
        title="CTO",
        role=v.Role.DECIDER,
        reports_to_key=twin.key,
        signs_contract=True,
    )
    empty = Seat(customer_key=solara.key, title="CFO", role=v.Role.APPROVER, target=v.Level.COACH)
    visit = Activity(
        customer_key=solara.key,
        owner_key=lin.key,
        kind=v.ActivityKind.VISIT,
        state=v.ActivityState.DONE,
        title="First; visit",
        starts_at=datetime(2026, 2, 3, 9, 30, 15),
        ends_at=datetime(2026, 2, 3, 11),
        quality=4,
    )
    fair = Activity(
        customer_key=solara.key,
        kind=v.ActivityKind.HEADQUARTERS_VISIT,
        title="Hall",
        starts_at=datetime(2026, 5, 1),
        ends_at=datetime(2026, 5, 3),
        all_day=True,
    )
    report = Source(
        customer_key=solara.key,
        kind=v.SourceKind.ANNUAL_REPORT,
        title="Annual report 2025",
        public=True,
        published_on=date(2026, 1, 15),
        reliability=v.Reliability.HIGH,
        address="https://example.org/?a=1&b=2",
    )
    item = PlanItem(
        customer_key=solara.key,
        stakeholder_key=wang.key,
        owner_key=ortiz.key,
        activity_key=visit.key,
        dimension=v.Dimension.KEY,
        state=v.PlanState.CANCELLED,
        title="Win 王芳",
        from_level=v.Level.NEUTRAL,
        to_level=v.Level.SUPPORT,
        support=v.Support.GROWTH,
        weight=0.1 + 0.2,
        progress=57,
        due_on=date(2026, 4, 1),
        cancel_reason="-",
    )
    section = InsightSection(
        customer_key=solara.key, kind=v.SectionKind.STRATEGY, title="@home", text=HARD_TEXT, position=2
    )
    secret = InsightSection(
        customer_key=solara.key,
        kind=v.SectionKind.BASICS,
        text="for my eyes only",
        confidentiality=v.Confidentiality.PRIVATE,
    )
    session.add_all(
        [lin, ortiz, group, solara, buying, other, lab, wang, twin, ana, seat, empty, visit, fair]
    )
    session.add_all([report, item, section, secret])
    nordwind, kestra = Rival(name="Nordwind; Systems", notes=HARD_TEXT), Rival(name="=Kestra")
    need, contract = (
        BuyingStep(customer_key=solara.key, name=name, position=place)
        for place, name in enumerate(("需求", "合同"))
    )
    elsewhere = BuyingStep(customer_key=group.key, name="合同", position=0)
    session.add_all([nordwind, kestra, need, contract, elsewhere])
    for kind, value, day in (
        (v.RatingKind.LEVEL, v.Level.NEUTRAL, date(2025, 6, 1)),
        (v.RatingKind.LEVEL, v.Level.SUPPORT, date(2026, 1, 2)),
        (v.RatingKind.CLOSENESS, v.Closeness.WORKING, date(2026, 1, 2)),
        (v.RatingKind.ROLE, v.Role.SUPPORTING, date(2026, 1, 2)),
        (v.RatingKind.RANK, v.Rank.HIGH, date(2026, 1, 2)),
        (v.RatingKind.POWER, v.Power.STRONG, date(2026, 1, 2)),
        (v.RatingKind.TARGET, v.Level.COACH, date(2026, 1, 2)),
    ):
        session.add(
            Rating(
                stakeholder_key=wang.key,
                kind=kind,
                value=value.value,
                rated_on=day,
                author="Lin",
                confidence=v.Confidence.HIGH,
                evidence="said so",
                quote="“我们需要两家供应商”",
                activity_key=visit.key,
                source_key=report.key,
                plan_item_key=item.key,
            )
        )
    session.add_all(
        [
            StepSeat(step_key=need.key, seat_key=seat.key),
            StepSeat(step_key=contract.key, seat_key=seat.key),
            StepSeat(step_key=contract.key, seat_key=empty.key),
            RivalTie(
                stakeholder_key=wang.key,
                rival_key=nordwind.key,
                tie=v.Tie.AGAINST,
                rated_on=date(2025, 6, 1),
                author="Lin",
                evidence=HARD_TEXT,
            ),
            RivalTie(
                stakeholder_key=wang.key,
                rival_key=nordwind.key,
                tie=v.Tie.BEHIND,
                rated_on=date(2026, 1, 2),
            ),
            SeatTenure(
                seat_key=seat.key, stakeholder_key=ana.key, since=date(2020, 1, 1), until=date(2024, 1, 1)
            ),
            SeatTenure(seat_key=seat.key, stakeholder_key=wang.key, since=date(2024, 1, 1)),
            InfluenceLine(
                customer_key=solara.key, from_key=twin.key, to_key=wang.key, kind=v.LineKind.REPORTS_TO
            ),
            InfluenceLine(
                customer_key=solara.key,
                from_key=wang.key,
                to_key=twin.key,
                kind=v.LineKind.CONFLICT,
                strength=3,
            ),
            TeamAssignment(customer_key=solara.key, member_key=lin.key, role=v.TeamRole.ACCOUNT, share=33.3),
            ActivityParticipant(activity_key=visit.key, stakeholder_key=wang.key),
            ActivityParticipant(activity_key=visit.key, stakeholder_key=twin.key),
            ActivityParticipant(activity_key=visit.key, member_key=ortiz.key),
            Citation(section_key=section.key, source_key=report.key, passage="p. 3"),
            Citation(section_key=section.key, source_key=report.key),
            Setting(name="weight_decider", value=6.5),
        ]
    )
