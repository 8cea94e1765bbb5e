"""Confirming a rung of the ladder to strategic partnership (row 45)."""

from __future__ import annotations

from sqlalchemy.orm import Session

from app.errors import UserError
from app.method.plan_state import require_manager
from app.operations.records import assign
from app.queries.organisation import organisation
from app.text import Text
from app.transactions import role, today
from models.customer import Customer
from models.values import Partnership


def confirm_partnership(
    session: Session, customer: str, step: Partnership | None, reason: str | None = None
) -> None:
    """Both sides see themselves on ``step``, None to withdraw that. ``reason`` goes into the edit's text.

    Raises:
        ManagersOnly: facts are missing, and who acts is no manager.
        UserError: facts are missing, and no ``reason`` is given.
    """
    facts = organisation(session, customer, today(session))
    if step is not None and facts is not None and facts.ladder.missing_until(step):
        require_manager(role(session), Text("A manager confirms a partnership while facts are missing."))
        if not (reason and reason.strip()):
            raise UserError(Text("Facts are missing. Say why it is confirmed all the same."))
    assign(session, Customer, customer, partnership=step)
