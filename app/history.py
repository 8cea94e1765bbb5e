"""Reading the history: stored change sets, back as values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from typing import Any

from sqlalchemy import Select, insert, select
from sqlalchemy.orm import Session

from app.changes import Change, ChangeSet
from app.formats import DayName, MonthName
from app.text import Text
from models.change import ChangeRow, ChangeSetRow
from models.values import ChangeAction, ChangeKind

TOGETHER = 500
"""Change sets loaded by one statement."""


@dataclass(frozen=True)
class Heading:
    """An edit without what it changed; ``undoes`` are the revisions that it took back."""

    revision: int
    author: str
    kind: ChangeKind
    text: Text
    undoes: tuple[int, ...]


def latest_revision(session: Session) -> int:
    """The revision of the book; 0 before the first edit."""
    newest = select(ChangeSetRow.revision).order_by(ChangeSetRow.revision.desc()).limit(1)
    return session.scalar(newest) or 0


def revision_at(session: Session, day: date) -> int:
    """The last revision made before the end of ``day`` (the user's calendar day, local time)."""
    midnight = datetime.combine(day + timedelta(days=1), time()).astimezone().astimezone(UTC)
    earlier = select(ChangeSetRow.revision).where(ChangeSetRow.at < stamp(midnight))
    return session.scalar(earlier.order_by(ChangeSetRow.revision.desc()).limit(1)) or 0


def change_sets(
    session: Session, *, before: int | None = None, limit: int | None = None, record: str | None = None
) -> list[ChangeSet]:
    """Change sets, newest first: those below revision ``before``, those that touched ``record``."""
    wanted = select(ChangeSetRow.revision).order_by(ChangeSetRow.revision.desc()).limit(limit)
    if before is not None:
        wanted = wanted.where(ChangeSetRow.revision < before)
    if record is not None:
        wanted = wanted.where(
            ChangeSetRow.revision.in_(select(ChangeRow.revision).where(ChangeRow.record == record))
        )
    return load(session, session.scalars(wanted).all())


def load(session: Session, revisions: Sequence[int]) -> list[ChangeSet]:
    """The change sets of ``revisions`` that exist, newest first."""
    newest_first = sorted(set(revisions), reverse=True)
    found: list[ChangeSet] = []
    for start in range(0, len(newest_first), TOGETHER):
        found += _load(session, newest_first[start : start + TOGETHER])
    return found


def _load(session: Session, revisions: Sequence[int]) -> list[ChangeSet]:
    changes: dict[int, list[Change]] = {}
    for row in session.execute(
        select(ChangeRow.__table__).where(ChangeRow.revision.in_(revisions)).order_by(ChangeRow.id)
    ):
        changes.setdefault(row.revision, []).append(_change(row))
    rows = session.execute(_newest_first().where(ChangeSetRow.revision.in_(revisions)))
    return [
        ChangeSet(
            row.revision,
            row.key,
            row.at,
            row.author,
            row.kind,
            decode_text(row.text, row.text_values),
            tuple(changes.get(row.revision, ())),
            tuple(row.undoes),
        )
        for row in rows
    ]


def latest_headings(session: Session, limit: int) -> list[Heading]:
    """What the newest ``limit`` edits were, newest first, without what they changed."""
    return [
        Heading(row.revision, row.author, row.kind, decode_text(row.text, row.text_values), tuple(row.undoes))
        for row in session.execute(_newest_first().limit(limit))
    ]


def _newest_first() -> Select[Any]:
    return select(ChangeSetRow.__table__).order_by(ChangeSetRow.revision.desc())


def changes_after(session: Session, revision: int) -> Iterator[Change]:
    """Every change later than ``revision``, newest first."""
    later = select(ChangeRow.__table__).where(ChangeRow.revision > revision).order_by(ChangeRow.id.desc())
    for row in session.execute(later):
        yield _change(row)


def changes_of_record(session: Session, table: str, record: str, after: int) -> list[Change]:
    """The changes of one record later than revision ``after``, oldest first."""
    rows = session.execute(
        select(ChangeRow.__table__)
        .where(ChangeRow.table_name == table, ChangeRow.record == record, ChangeRow.revision > after)
        .order_by(ChangeRow.id)
    )
    return [_change(row) for row in rows]


def _change(row: Any) -> Change:
    return Change(row.table_name, row.record, row.action, row.before, row.after)


def store(
    session: Session,
    *,
    key: str,
    at: datetime,
    author: str,
    kind: ChangeKind,
    text: Text,
    changes: Iterable[Change],
    undoes: Sequence[int] = (),
) -> ChangeSet:
    """Store one edit in the transaction of ``session``.

    The time stored never lies before the entry stored last: order is the revision's, and the clock of
    a laptop may be wrong.
    """
    changes = tuple(changes)
    last = session.scalar(select(ChangeSetRow.at).order_by(ChangeSetRow.revision.desc()).limit(1))
    moment = max(stamp(at), last or "")
    source, values = encode_text(text)
    connection = session.connection()
    inserted = connection.execute(
        insert(ChangeSetRow).values(
            key=key, at=moment, author=author, kind=kind, text=source, text_values=values, undoes=list(undoes)
        )
    ).inserted_primary_key
    assert inserted is not None
    revision: int = inserted[0]
    connection.execute(
        insert(ChangeRow),
        [
            {
                "revision": revision,
                "table_name": change.table,
                "record": change.record,
                "action": change.action,
                "before": dict(change.before) if change.before is not None else None,
                "after": dict(change.after)
                if change.action is ChangeAction.UPDATE and change.after is not None
                else None,
            }
            for change in changes
        ],
    )
    return ChangeSet(revision, key, moment, author, kind, text, changes, tuple(undoes))


def stamp(moment: datetime) -> str:
    """UTC ISO text with milliseconds, which sorts by time."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def encode_text(text: Text) -> tuple[str, dict[str, Any]]:
    """A sentence as history stores it: its English source, and its values as JSON."""
    return text.source, {name: _encode(value) for name, value in text.values.items()}


def _encode(value: Any) -> Any:
    if isinstance(value, Text):
        source, values = encode_text(value)
        return {"text": source, "values": values}
    if isinstance(value, MonthName):
        return {"month": value.of.isoformat()}
    if isinstance(value, DayName):
        return {"day": value.of.isoformat()}
    if isinstance(value, Enum):
        return value.value
    return value if isinstance(value, int | float | None) else str(value)


def decode_text(source: str, values: Mapping[str, Any]) -> Text:
    """The sentence that was stored, to be said in any language."""
    return Text(source, **{name: _decode(value) for name, value in values.items()})


def _decode(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    if "month" in value:
        return MonthName(date.fromisoformat(value["month"]))
    if "day" in value:
        return DayName(date.fromisoformat(value["day"]))
    return decode_text(value["text"], value["values"])
