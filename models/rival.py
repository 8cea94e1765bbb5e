"""Rivals, and how people at the customer stand to them."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from models.base import Record, reference
from models.values import Tie


class Rival(Record):
    """A company that sells what we sell; the same for all customers of the book."""

    __tablename__ = "rival"

    name: Mapped[str]
    notes: Mapped[str | None]


class RivalTie(Record):
    """One opinion about how a person stands to a rival. The newest by ``rated_on``, then key, counts."""

    __tablename__ = "rival_tie"
    __table_args__ = (Index("ix_rival_tie_newest", "stakeholder_key", "rival_key", "rated_on", "key"),)

    stakeholder_key: Mapped[str] = reference("stakeholder", "delete")
    rival_key: Mapped[str] = reference("rival", "delete")
    tie: Mapped[Tie]
    rated_on: Mapped[date]
    author: Mapped[str | None]
    evidence: Mapped[str | None]
