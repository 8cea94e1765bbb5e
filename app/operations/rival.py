"""Rivals, and opinions about how people stand to them."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import UserError
from app.operations import deletion
from app.operations.rating import rating_day
from app.operations.records import assign, find, require_name, tidy
from app.text import Text
from app.transactions import author
from models.rival import Rival, RivalTie
from models.stakeholder import Stakeholder
from models.values import Tie


def add_rival(session: Session, name: str) -> str:
    """Add a rival to the book and return its key.

    Raises:
        UserError: no name, or a rival has it already.
    """
    name = require_name(name)
    _require_only(session, name)
    rival = Rival(name=name)
    session.add(rival)
    return rival.key


def set_rival_fields(session: Session, /, rival: str, **fields: Any) -> None:
    """Set plain fields: name, notes.

    Raises:
        UserError: no name, or another rival has it already.
    """
    if "name" in fields:
        _require_only(session, require_name(fields["name"]), rival)
    assign(session, Rival, rival, **fields)


def delete_rivals(session: Session, *rivals: str) -> None:
    """Delete rivals with everything known about their ties."""
    deletion.delete(session, Rival, *rivals)


def tie(
    session: Session,
    person: str,
    rival: str,
    value: Tie,
    *,
    rated_on: date | None = None,
    evidence: str | None = None,
) -> str:
    """Add an opinion about how ``person`` stands to ``rival``; returns its key. The newest counts.

    Raises:
        UserError: person or rival is not there, or the date lies in the future.
    """
    find(session, Stakeholder, person)
    find(session, Rival, rival)
    added = RivalTie(
        stakeholder_key=person,
        rival_key=rival,
        tie=value,
        rated_on=rating_day(session, rated_on),
        author=author(session) or None,
        evidence=tidy(evidence),
    )
    session.add(added)
    return added.key


def _require_only(session: Session, name: str, rival: str | None = None) -> None:
    """No other rival is called ``name``, whatever the case."""
    for key, known in session.execute(select(Rival.key, Rival.name)):
        if key != rival and known.casefold() == name.casefold():
            raise UserError(
                Text("There is already a rival called {name}. Choose it, or give another name.", name=known)
            )


def delete_ties(session: Session, *ties: str) -> None:
    """Delete opinions that were slips; the newest of those that remain counts."""
    deletion.delete(session, RivalTie, *ties)
