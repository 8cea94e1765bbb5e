"""What others wait for: promises, contacts in rhythm, support."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from app.queries.cadences import CadenceDue, cadences
from app.queries.support import WAITING, SupportRow, support_requests
from app.queries.today.whose import Whose
from models.values import SupportState


def cadences_due(session: Session, whose: Whose, today: date, until: date) -> tuple[CadenceDue, ...]:
    """Contacts that are due by ``until`` and not booked, the first due first."""
    return tuple(
        one
        for one in cadences(session, today)
        if one.booked is None and one.due <= until and whose.keeps(one.owner)
    )


def support_waiting(session: Session, whose: Whose, today: date) -> tuple[SupportRow, ...]:
    """Requests that wait for the member's answer, and answers that wait for the member's rating.

    Of everybody: all of them.
    """

    def waits(row: SupportRow) -> bool:
        if row.state in WAITING:
            return whose.keeps(row.owner)
        return row.state is SupportState.DELIVERED and whose.keeps(row.raised_by)

    return tuple(row for row in support_requests(session, None, today) if waits(row))
