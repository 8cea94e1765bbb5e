"""What is known of a customer and on which sources: the input of completeness (calculation 8)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.method.completeness import TEXT_PARTS, Basics, DecidingPosition, Part, Profile
from app.queries.positions import Positions, of_customers
from models.customer import Customer
from models.insight import Citation, InsightSection, Source
from models.values import SectionKind, SectionState

BASICS = (
    Customer.sector,
    Customer.market_type,
    Customer.country,
    Customer.city,
    Customer.website,
    Customer.owner_key,
    Customer.revenue,
    Customer.purchase_volume,
    Customer.category_share,
)
"""The customer's own fields that completeness wants filled."""


@dataclass(slots=True)
class _Gathered:
    """What the sections of one kind say together."""

    filled: bool = False
    sourced_on: date | None = None
    sourced: bool = False
    approved_on: date | None = None

    def cite(self, published_on: date | None) -> None:
        if published_on is None:
            self.sourced = True
        elif self.sourced_on is None or published_on > self.sourced_on:
            self.sourced_on = published_on


def profiles(
    session: Session, positions: Mapping[str, Positions], customers: Collection[str] | None = None
) -> dict[str, Profile]:
    """Profiles by customer key, of all customers or of those given.

    Several sections of a kind count as one: filled when one is, as fresh as the newest. Basics stand
    on the sources that a section “Basics” cites; without such a section on any source of the customer.
    """
    parts = _parts(session, customers)
    own = _own_sources(session, customers)
    found = {}
    for key, *values in session.execute(
        select(Customer.key, *BASICS).where(*of_customers(Customer.key, customers))
    ):
        of = parts.get(key, {})
        at = positions.get(key, Positions())
        basis = of.get(SectionKind.BASICS) or own.get(key, _Gathered())
        found[key] = Profile(
            Basics(sum(value is not None for value in values), len(BASICS), basis.sourced_on, basis.sourced),
            tuple(
                DecidingPosition(
                    place.title,
                    place.holder.name if place.holder else None,
                    place.holder.rated_on if place.holder else None,
                    place.holder.has_evidence if place.holder else False,
                )
                for place in at.places
                if place.role.decides
            ),
            at.people,
            {
                kind: Part(part.filled, part.sourced_on, part.approved_on, part.sourced)
                for kind, part in of.items()
                if kind in TEXT_PARTS
            },
        )
    return found


def _parts(session: Session, customers: Collection[str] | None) -> dict[str, dict[SectionKind, _Gathered]]:
    found: dict[str, dict[SectionKind, _Gathered]] = {}
    filled = {}
    for key, customer, kind, state, approved_on in session.execute(
        select(
            InsightSection.key,
            InsightSection.customer_key,
            InsightSection.kind,
            InsightSection.state,
            InsightSection.approved_on,
        ).where(func.trim(InsightSection.text) != "", *of_customers(InsightSection.customer_key, customers))
    ):
        part = filled[key] = found.setdefault(customer, {}).setdefault(kind, _Gathered())
        part.filled = True
        if state is SectionState.APPROVED and approved_on is not None:
            part.approved_on = max(approved_on, part.approved_on or approved_on)
    citations = select(Citation.section_key, Source.published_on).join(
        Source, Source.key == Citation.source_key
    )
    if customers is not None:
        own = select(InsightSection.key).where(*of_customers(InsightSection.customer_key, customers))
        citations = citations.where(Citation.section_key.in_(own))
    for section, published_on in session.execute(citations):
        if section in filled:
            filled[section].cite(published_on)
    return found


def _own_sources(session: Session, customers: Collection[str] | None) -> dict[str, _Gathered]:
    found: dict[str, _Gathered] = {}
    for customer, published_on in session.execute(
        select(Source.customer_key, Source.published_on).where(
            Source.customer_key.is_not(None), *of_customers(Source.customer_key, customers)
        )
    ):
        found.setdefault(str(customer), _Gathered()).cite(published_on)
    return found
