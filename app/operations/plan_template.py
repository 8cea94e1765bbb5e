"""Templates of good practice: made from a plan, with roles for names and weeks for dates."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import UserError
from app.operations import deletion
from app.operations.records import assign, find, require_name, tidy
from app.queries.plan_templates import CUSTOMER, PERSON
from app.queries.standings import NOBODY, standings
from app.queries.team import assigned
from app.text import Text
from app.transactions import today
from models.activity import Activity
from models.customer import Customer
from models.plan import PlanItem, PlanTemplate, PlanTemplateItem
from models.stakeholder import Stakeholder
from models.values import Grade, PlanState, TeamRole


def save_template(
    session: Session,
    name: str,
    customer: str,
    items: Collection[str] | None = None,
    *,
    grade: Grade | None = None,
    notes: str | None = None,
    start: date | None = None,
) -> str:
    """Make a template of what a customer’s plan has, cancelled items apart, or of ``items``; returns its key.

    People become their decision role and rank, owners their role at the customer, days the weeks after
    ``start`` (default: the earliest day that an item is due). Names in titles are taken out.

    Raises:
        UserError: no name, another template has it, or there is no item to keep.
    """
    name = require_name(name)
    _require_free(session, name)
    found = find(session, Customer, customer)
    chosen = _items(session, customer, items)
    if not chosen:
        raise UserError(Text("There is no item to keep. Choose some items of the plan first."))
    template = PlanTemplate(name=name, grade=grade, notes=tidy(notes))
    session.add(template)
    session.flush()
    due = [item.due_on for item in chosen if item.due_on is not None]
    begin = start or min(due, default=today(session))
    standing = standings(session, customer, today(session))
    roles: dict[str, TeamRole] = {}
    for each in assigned(session, customer, today(session)):
        roles.setdefault(each.member, each.role)
    if found.owner_key is not None:
        roles[found.owner_key] = TeamRole.ACCOUNT
    for position, item in enumerate(chosen):
        stands = standing.get(item.stakeholder_key or "", NOBODY)
        activity = session.get(Activity, item.activity_key) if item.activity_key else None
        session.add(
            PlanTemplateItem(
                template_key=template.key,
                position=position,
                title=_without_names(session, item, found),
                dimension=item.dimension,
                role=stands.role,
                rank=stands.rank,
                to_level=item.to_level,
                support=item.support,
                kind=activity.kind if activity is not None else None,
                owner_role=roles.get(item.owner_key or ""),
                weeks=None if item.due_on is None else max(0, (item.due_on - begin).days // 7),
                weight=item.weight,
                acceptance=item.acceptance,
            )
        )
    return template.key


def set_template_fields(session: Session, key: str, /, **fields: Any) -> None:
    """Set plain fields of a template: name, grade, notes.

    Raises:
        UserError: an empty name, or one that another template has.
    """
    if "name" in fields:
        _require_free(session, require_name(fields["name"]), key)
    assign(session, PlanTemplate, key, **fields)


def delete_template(session: Session, *keys: str) -> None:
    """Delete templates with their items; plans that were made from them stay."""
    deletion.delete(session, PlanTemplate, *keys)


def _require_free(session: Session, name: str, key: str = "") -> None:
    others = select(PlanTemplate.key).where(PlanTemplate.name == name, PlanTemplate.key != key)
    if session.scalar(others.limit(1)) is not None:
        raise UserError(Text("There is a template “{name}” already. Choose another name.", name=name))


def _items(session: Session, customer: str, keys: Collection[str] | None) -> list[PlanItem]:
    """By due day; those without one come last."""
    wanted = select(PlanItem).where(PlanItem.customer_key == customer)
    if keys is not None:
        wanted = wanted.where(PlanItem.key.in_(list(keys)))
    else:
        wanted = wanted.where(PlanItem.state != PlanState.CANCELLED)
    return sorted(session.scalars(wanted), key=lambda item: (item.due_on or date.max, item.key))


def _without_names(session: Session, item: PlanItem, customer: Customer) -> str:
    """The title with ``PERSON`` and ``CUSTOMER`` for the names, which mean nothing elsewhere."""
    person = session.get(Stakeholder, item.stakeholder_key) if item.stakeholder_key else None
    names = {customer.name: CUSTOMER}
    if person is not None:
        names[person.name] = PERSON
    pattern = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return re.sub(pattern, lambda match: names[match[0]], item.title)
