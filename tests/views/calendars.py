"""A customer with a small plan, for tests and pictures of the calendar before there is a demo book."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from app.operations import activity, plan
from app.operations.rating import rate
from app.text import Text
from app.workspace import Workspace
from models.customer import Customer
from models.stakeholder import Stakeholder
from models.team import TeamMember
from models.values import ActivityKind, Dimension, Grade, Level, PlanState, RatingKind, TeamRole

STEP = Text("A step")


@dataclass(frozen=True)
class Keys:
    """Of the customer, its evaluator, our account manager, a visit on 4 March and an item due on the 12th."""

    customer: str
    person: str
    member: str
    visit: str
    item: str


def small_plan(workspace: Workspace) -> Keys:
    """Cordillera with one visit and one item that is done and waits to be verified (1 → 2)."""

    def operation(session) -> Keys:
        lin = TeamMember(name="Lin", role=TeamRole.ACCOUNT)
        customer = Customer(name="Cordillera Telecom", grade=Grade.STRATEGIC, owner_key=lin.key)
        ana = Stakeholder(customer_key=customer.key, name="Ana Ruiz", title="Network evaluator")
        session.add_all([lin, customer, ana])
        session.flush()
        rate(session, ana.key, RatingKind.LEVEL, Level.SUPPORT, evidence="Spoke for us")
        visit = activity.add_activity(
            session,
            customer.key,
            ActivityKind.VISIT,
            "Site visit",
            datetime(2026, 3, 4, 9),
            people=[ana.key],
        )
        item = plan.add_item(
            session,
            customer.key,
            Dimension.KEY,
            "Win Ana",
            due_on=date(2026, 3, 12),
            person=ana.key,
            to_level=Level.EXCLUSIVE,
        )
        for state in (PlanState.SUBMITTED, PlanState.APPROVED, PlanState.DONE):
            plan.step(session, item, state)
        return Keys(customer.key, ana.key, lin.key, visit, item)

    return workspace.edit(STEP, operation)


def fill(workspace: Workspace) -> Keys:
    """The small plan, and a crowded March of two customers."""
    keys = small_plan(workspace)

    def operation(session) -> None:
        halden = Customer(name="Halden Motors", grade=Grade.GENERAL, owner_key=keys.member)
        wei = TeamMember(name="Wei Jiang", role=TeamRole.SOLUTION)
        session.add_all([halden, wei])
        session.flush()
        kinds = list(ActivityKind)
        for i in range(34):
            customer = halden.key if i % 3 == 0 else keys.customer
            starts_at = datetime(2026, 2, 24, 9) + timedelta(days=i * 5 % 38, hours=i % 7)
            kind = kinds[i % len(kinds)]
            title = f"{kind.value.replace('_', ' ').capitalize()} {i}"
            owner = wei.key if i % 2 else keys.member
            key = activity.add_activity(session, customer, kind, title, starts_at, owner=owner)
            if i % 4 == 0:
                activity.mark_done(session, key)
            elif i % 11 == 0:
                activity.cancel_activity(session, key)
        activity.add_activity(
            session,
            keys.customer,
            ActivityKind.EXECUTIVE_VISIT,
            "Visit of the board to our headquarters",
            datetime(2026, 3, 12),
            datetime(2026, 3, 17),
            all_day=True,
        )
        states = (PlanState.SUBMITTED, PlanState.APPROVED, PlanState.IN_PROGRESS, PlanState.DONE)
        for i in range(12):
            item = plan.add_item(
                session,
                keys.customer,
                list(Dimension)[i % 3],
                f"Raise the support of department {i}",
                due_on=date(2026, 2, 25) + timedelta(days=i * 3),
                owner=wei.key if i % 2 else keys.member,
            )
            for state in states[: i % 5]:
                plan.step(session, item, state)
        plan.add_item(session, keys.customer, Dimension.GENERAL, "Cover the planning department")

    workspace.edit(STEP, operation)
    return keys
