"""What customers think of us (row 54): noted, passed on, decided, answered to the customer."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from app.errors import UserError
from app.operations import deletion
from app.operations.moments import require_day
from app.operations.occurrence import row_key
from app.operations.records import assign, find, tidy
from app.text import Text
from app.transactions import today
from models.aftermath import Opinion
from models.customer import Customer


def note_opinion(
    session: Session,
    customer: str,
    text: str,
    *,
    person: str | None = None,
    said_on: date | None = None,
    passed_to: str | None = None,
    activity: str | None = None,
) -> str:
    """Note what was said, today unless ``said_on`` says otherwise, and return its key.

    With ``passed_to`` it is passed on to that colleague at once.

    Raises:
        UserError: no text, a day out of reach, or somebody of another customer.
    """
    find(session, Customer, customer)
    opinion = Opinion(
        customer_key=customer, text=_words(text), said_on=require_day(said_on or today(session))
    )
    session.add(opinion)
    session.flush()
    set_opinion_fields(session, opinion.key, stakeholder_key=person, activity_key=row_key(session, activity))
    if passed_to is not None:
        pass_on(session, opinion.key, passed_to)
    return opinion.key


def set_opinion_fields(session: Session, key: str, /, **fields: Any) -> None:
    """Set plain fields: text, stakeholder_key, activity_key, said_on.

    Raises:
        UserError: no text, a day out of reach, or somebody of another customer.
    """
    if "text" in fields:
        find(session, Opinion, key).text = _words(fields.pop("text"))
    if fields.get("said_on") is not None:
        require_day(fields["said_on"])
    assign(session, Opinion, key, **fields)


def pass_on(session: Session, key: str, member: str) -> None:
    """Today it was passed on to ``member`` of our team; to another one again, when it was before."""
    assign(session, Opinion, key, passed_to_key=member, passed_on=today(session))


def decide(session: Session, key: str, decision: str | None) -> None:
    """What we do about it, or why nothing.

    Raises:
        UserError: it was not passed on yet, or the decision is empty.
    """
    opinion = find(session, Opinion, key)
    if opinion.passed_on is None:
        raise UserError(Text("Nobody was told yet. Pass the opinion on first."))
    if tidy(decision) is None:
        raise UserError(Text("Write what was decided, or why nothing will change."))
    opinion.decision, opinion.decided_on = tidy(decision), today(session)


def answer(session: Session, key: str) -> None:
    """Today the customer was told what was decided.

    Raises:
        UserError: nothing is decided yet.
    """
    opinion = find(session, Opinion, key)
    if opinion.decided_on is None:
        raise UserError(Text("Nothing is decided yet. Write the decision first."))
    opinion.answered_on = today(session)


def take_back_step(session: Session, key: str) -> None:
    """The newest step was a slip: not answered, else not decided, else not passed on."""
    opinion = find(session, Opinion, key)
    if opinion.answered_on is not None:
        opinion.answered_on = None
    elif opinion.decided_on is not None:
        opinion.decision = opinion.decided_on = None
    else:
        opinion.passed_to_key = opinion.passed_on = None


def delete_opinions(session: Session, *keys: str) -> None:
    """Delete opinions that were noted by mistake."""
    deletion.delete(session, Opinion, *keys)


def _words(text: str | None) -> str:
    words: str | None = tidy(text or "")
    if words is None:
        raise UserError(Text("Write what was said. Nothing was changed."))
    return words
