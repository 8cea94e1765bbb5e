"""Assessments: the three dimensions of customers, kept as they are at the end of a period.

There is no operation that changes one: what was reckoned then stays.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import UserError
from app.formats import day
from app.method.periods import period_name, require_quarter
from app.operations import deletion
from app.operations.records import find, tidy
from app.queries.assessments import stored_reasons
from app.queries.scores import CustomerScores, scores
from app.text import Text
from app.transactions import author, today
from models.customer import Customer
from models.partnership import Assessment
from models.values import Dimension


def take_assessment(session: Session, customer: str, period: str, notes: str | None = None) -> str:
    """Keep the scores of one customer as those of ``period`` ("2026-Q4"); returns the key.

    Raises:
        UserError: the customer is not in the book, or ``period`` is no quarter or was assessed before.
    """
    find(session, Customer, customer)
    require_quarter(period)
    before = session.scalar(
        select(Assessment.taken_on).where(Assessment.customer_key == customer, Assessment.period == period)
    )
    if before is not None:
        raise UserError(
            Text(
                "{period} was assessed on {day}. An assessment stays as it is; delete it to take it again.",
                period=period_name(period),
                day=day(before),
            )
        )
    [found] = scores(session, today(session), [customer])
    return _keep(session, found, period, notes)


def take_assessments(session: Session, period: str) -> Sequence[str]:
    """Keep the scores of every customer that has none for ``period`` yet; returns the keys.

    Raises:
        UserError: ``period`` is no quarter, or all customers were assessed before.
    """
    require_quarter(period)
    done = set(session.scalars(select(Assessment.customer_key).where(Assessment.period == period)))
    waiting = [each for each in scores(session, today(session)) if each.key not in done]
    if not waiting:
        raise UserError(
            Text("All customers have their assessment of {period} already.", period=period_name(period))
        )
    return [_keep(session, each, period, None) for each in waiting]


def delete_assessment(session: Session, *keys: str) -> None:
    """Delete assessments, to take them again."""
    deletion.delete(session, Assessment, *keys)


def _keep(session: Session, found: CustomerScores, period: str, notes: str | None) -> str:
    coverage = found.general.surface.coverage
    taken = Assessment(
        customer_key=found.key,
        period=period,
        taken_on=today(session),
        grade=found.grade,
        market_type=found.market_type,
        key_score=found.key_relationship.value,
        organisational=found.organisational.value,
        general=found.general.value,
        overall=found.overall.value,
        gap=found.key_relationship.gap,
        coverage=None if coverage is None else 100 * coverage,
        inputs=stored_reasons(
            {
                Dimension.KEY: found.key_relationship.why,
                Dimension.ORGANISATIONAL: found.organisational.why,
                Dimension.GENERAL: found.general.why,
            }
        ),
        author=author(session) or None,
        notes=tidy(notes),
    )
    session.add(taken)
    session.flush()
    return taken.key
