"""Who of the people on the clipboard is in this book."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.stakeholder import Stakeholder

MOST = 500
"""Keys asked for at a time."""


def known_people(session: Session, keys: Sequence[str]) -> dict[str, str]:
    """Those of ``keys`` that are people of this book, in that order, each with the customer's key."""
    found: dict[str, str] = {}
    for start in range(0, len(keys), MOST):
        rows = session.execute(
            select(Stakeholder.key, Stakeholder.customer_key).where(
                Stakeholder.key.in_(keys[start : start + MOST])
            )
        )
        found.update((key, customer) for key, customer in rows)
    return {key: found[key] for key in keys if key in found}
