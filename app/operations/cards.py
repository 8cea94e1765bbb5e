"""What happens to people and empty seats of the map together."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from app.operations import deletion
from app.operations.stakeholder import delete_people, leave
from models.seat import Seat


def remove_cards(session: Session, people: Sequence[str], seats: Sequence[str], *, left: bool) -> None:
    """Delete ``seats``; ``people`` are deleted too, or have ``left`` today."""
    deletion.delete(session, Seat, *seats)
    if left:
        leave(session, people)
    else:
        delete_people(session, people)
