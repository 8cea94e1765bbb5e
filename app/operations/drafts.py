"""What an answer of the map advises becomes plan items."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from app.network.plain import Draft
from app.operations.plan import add_item
from models.values import Dimension


def add_drafts(
    session: Session,
    customer: str,
    drafts: Sequence[Draft],
    due_on: date | None,
    dimension: Dimension = Dimension.KEY,
) -> list[str]:
    """Add each as a draft item of ``dimension``, due on ``due_on``; returns their keys.

    Raises:
        UserError: the day is out of reach, or a person or department is not the customer's any more.
    """
    return [
        add_item(
            session,
            customer,
            dimension,
            str(draft.title),
            due_on=due_on,
            person=draft.person,
            department=draft.department,
            from_level=draft.from_level,
            to_level=draft.to_level,
        )
        for draft in drafts
    ]
