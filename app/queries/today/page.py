"""What needs the user today: what is on, what is late, who waits, whom one has not seen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.queries.cadences import CadenceDue
from app.queries.calendar import ActivityEntry
from app.queries.promises import PromiseRow, promises_due
from app.queries.support import SupportRow
from app.queries.today.agenda import AGENDA_DAYS, Trip, agenda, next_executive_visit, trips, unclosed
from app.queries.today.asked import cadences_due, support_waiting
from app.queries.today.c_visits import CVisits, c_visits
from app.queries.today.days_ahead import DayAhead, days_ahead
from app.queries.today.items import Items, items_waiting
from app.queries.today.stale import StaleRating, stale_ratings
from app.queries.today.whose import Whose, whose_day
from models.customer import Customer
from models.values import TeamRole


@dataclass(frozen=True)
class Today:
    """The page of one day, of the user or of everybody (``whose``).

    ``next_trip`` comes after the days of the agenda.
    """

    day: date
    whose: Whose
    agenda: tuple[ActivityEntry, ...]
    unclosed: tuple[ActivityEntry, ...]
    items: Items
    promises: tuple[PromiseRow, ...]
    cadences: tuple[CadenceDue, ...]
    support: tuple[SupportRow, ...]
    stale: tuple[StaleRating, ...]
    c_visits: CVisits
    days_ahead: tuple[DayAhead, ...]
    next_executive_visit: ActivityEntry | None
    next_trip: Trip | None
    has_customers: bool

    @property
    def needs(self) -> int:
        """How many things wait for a deed."""
        items = self.items
        of_plan = (items.to_approve, items.to_verify, items.changed, items.overdue, items.due)
        return sum(map(len, (*of_plan, self.unclosed, self.promises, self.cadences, self.support)))


def today_page(
    session: Session,
    today: date,
    author: str = "",
    role: TeamRole | None = None,
    everybody: bool = False,
) -> Today:
    """Everything for ``today``: of our person named ``author`` if there is one, or of ``everybody``.

    What is due is due by the end of the ISO week. ``role`` is as whom the user acts.
    """
    whose = whose_day(session, author, role, everybody)
    sunday = today + timedelta(days=6 - today.weekday())
    ahead = trips(session, whose, today)
    return Today(
        today,
        whose,
        agenda(session, whose, today),
        unclosed(session, whose, today),
        items_waiting(session, whose, today, sunday),
        promises_due(session, today, sunday, whose.member),
        cadences_due(session, whose, today, sunday),
        support_waiting(session, whose, today),
        stale_ratings(session, whose, today),
        c_visits(session, whose, today, ahead),
        days_ahead(session, whose, today),
        next_executive_visit(session, whose, today),
        next((trip for trip in ahead if (trip.entry.first - today).days >= AGENDA_DAYS), None),
        session.scalar(select(Customer.key).limit(1)) is not None,
    )
