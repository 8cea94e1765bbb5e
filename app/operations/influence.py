"""Lines between people: who reports to whom, who influences whom, who is at odds with whom."""

from __future__ import annotations

from sqlalchemy import Select, and_, or_, select
from sqlalchemy.orm import Session

from app.contradictions import all_above
from app.errors import UserError
from app.operations import deletion
from app.operations.records import find
from app.text import Text
from models.influence import InfluenceLine
from models.stakeholder import Stakeholder
from models.values import LineKind

STRENGTHS = (1, 2, 3)


def manager_of(session: Session, person: str) -> str | None:
    """The key of the person reported to, None where there is nobody."""
    line = session.scalars(_solid(person)).first()
    return line.to_key if line else None


def set_manager(session: Session, person: str, manager: str | None) -> None:
    """``person`` reports to ``manager`` and to nobody else; None: to nobody.

    Raises:
        UserError: the two are the same, of two customers, or the line would close a circle.
    """
    below = find(session, Stakeholder, person)
    lines = list(session.scalars(_solid(person)))
    if manager is not None:
        above = find(session, Stakeholder, manager)
        _require_pair(below, above)
        if below.key in _chain(session, above):
            raise UserError(
                Text(
                    "{name} cannot report to {manager}, because {manager} already reports to {name},"
                    " directly or through others. Change that line first.",
                    name=below.name,
                    manager=above.name,
                )
            )
    kept = next((line for line in lines if line.to_key == manager), None)
    gone = [line for line in lines if line is not kept]
    for line in gone:
        session.delete(line)
    if manager is not None and kept is None:
        session.add(
            InfluenceLine(
                customer_key=below.customer_key,
                from_key=person,
                to_key=manager,
                kind=LineKind.REPORTS_TO,
            )
        )
    session.flush()


def connect(
    session: Session,
    source: str,
    target: str,
    kind: LineKind,
    *,
    strength: int | None = None,
    note: str | None = None,
) -> None:
    """Draw a line of ``kind``; a reporting line replaces the one to the manager so far.

    Raises:
        UserError: the two are the same or of two customers, the line is there already (a conflict
            in either direction), or a reporting line would close a circle.
    """
    if kind is LineKind.REPORTS_TO:
        set_manager(session, source, target)
        return
    one, other = find(session, Stakeholder, source), find(session, Stakeholder, target)
    _require_pair(one, other)
    same = and_(InfluenceLine.from_key == source, InfluenceLine.to_key == target)
    if kind is LineKind.CONFLICT:
        same = or_(same, and_(InfluenceLine.from_key == target, InfluenceLine.to_key == source))
    if session.scalar(select(InfluenceLine.key).where(same, InfluenceLine.kind == kind).limit(1)):
        raise UserError(
            Text(
                "There is already a line of this kind between {name} and {other}."
                " Change its strength instead.",
                name=one.name,
                other=other.name,
            )
        )
    session.add(
        InfluenceLine(
            customer_key=one.customer_key,
            from_key=source,
            to_key=target,
            kind=kind,
            strength=_require_strength(strength),
            note=note,
        )
    )


def set_strength(session: Session, line: str, strength: int | None) -> None:
    """Set the strength of a line, 1–3 or None for unknown."""
    find(session, InfluenceLine, line).strength = _require_strength(strength)


def remove_lines(session: Session, *lines: str) -> None:
    """Remove lines; the people stay."""
    deletion.delete(session, InfluenceLine, *lines)


def _solid(person: str) -> Select[InfluenceLine]:
    return (
        select(InfluenceLine)
        .where(InfluenceLine.from_key == person, InfluenceLine.kind == LineKind.REPORTS_TO)
        .order_by(InfluenceLine.key)
    )


def _chain(session: Session, person: Stakeholder) -> set[str]:
    """The person and everyone above, along all reporting lines of the customer."""
    managers: dict[str, list[str]] = {}
    for below, above in session.execute(
        select(InfluenceLine.from_key, InfluenceLine.to_key).where(
            InfluenceLine.customer_key == person.customer_key, InfluenceLine.kind == LineKind.REPORTS_TO
        )
    ):
        managers.setdefault(below, []).append(above)
    return all_above(managers, person.key)


def _require_pair(one: Stakeholder, other: Stakeholder) -> None:
    if one.key == other.key:
        raise UserError(
            Text("A line needs two people; {name} cannot be connected with themselves.", name=one.name)
        )
    if one.customer_key != other.customer_key:
        raise UserError(
            Text(
                "{name} and {other} are at different customers. Lines stay within one customer.",
                name=one.name,
                other=other.name,
            )
        )


def _require_strength(strength: int | None) -> int | None:
    if strength is not None and strength not in STRENGTHS:
        raise UserError(Text("The strength of a line is 1, 2 or 3. Choose one of them."))
    return strength
