"""The list of the history page: every edit, newest first, in pages; and what it can be narrowed by."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, Select, func, literal, or_, select, union_all
from sqlalchemy.orm import Session

from app.belonging import WAYS
from app.folding import fold, holds_all
from app.history import decode_text
from app.stored_values import target_of
from app.text import Text
from models.change import ChangeRow, ChangeSetRow
from models.customer import Customer
from models.schema import RECORDS
from models.values import ChangeAction, ChangeKind

PAGE = 200
CHUNK = 500


@dataclass(frozen=True)
class HistoryFilter:
    """What is looked for; what is empty or None does not narrow.

    ``customer`` and ``record`` are keys: edits that touched the customer or anything of it, or the
    record itself. ``text`` are words of the sentence, in the language of the window.
    """

    text: str = ""
    kind: ChangeKind | None = None
    author: str | None = None
    customer: str | None = None
    record: str | None = None


EVERYTHING = HistoryFilter()


@dataclass(frozen=True, slots=True)
class Entry:
    """One edit: ``at`` is a moment in UTC, ``records`` how many records it touched."""

    revision: int
    at: datetime
    author: str
    kind: ChangeKind
    text: Text
    records: int


def entries(
    session: Session,
    wanted: HistoryFilter = EVERYTHING,
    *,
    before: int | None = None,
    after: int | None = None,
    limit: int = PAGE,
) -> list[Entry]:
    """Edits newest first: at most ``limit`` of those below revision ``before`` and above ``after``."""
    query = select(ChangeSetRow.__table__).order_by(ChangeSetRow.revision.desc())
    if before is not None:
        query = query.where(ChangeSetRow.revision < before)
    if after is not None:
        query = query.where(ChangeSetRow.revision > after)
    found = list(islice(_matching(session, _narrowed(query, wanted), wanted.text), limit))
    counted = _counts(session, [row.revision for row, _ in found])
    return [
        Entry(
            row.revision,
            datetime.fromisoformat(row.at),
            row.author,
            row.kind,
            text,
            counted.get(row.revision, 0),
        )
        for row, text in found
    ]


def authors(session: Session) -> list[str]:
    """Everyone who ever edited the book, by name."""
    found = session.scalars(select(ChangeSetRow.author).distinct()).all()
    return sorted((name for name in found if name), key=fold)


def customers(session: Session) -> list[tuple[str, str]]:
    """Key and name of every customer, by name."""
    found = session.execute(select(Customer.key, Customer.name))
    return sorted(((key, name) for key, name in found), key=lambda pair: fold(pair[1]))


def _matching(session: Session, query: Select[Any], text: str) -> Iterator[tuple[Any, Text]]:
    size = CHUNK if text else PAGE
    for row in session.execute(query, execution_options={"yield_per": size}):
        said = decode_text(row.text, row.text_values)
        if not text or holds_all(fold(str(said)), text):
            yield row, said


def _narrowed(query: Select[Any], wanted: HistoryFilter) -> Select[Any]:
    if wanted.kind is not None:
        query = query.where(ChangeSetRow.kind == wanted.kind)
    if wanted.author is not None:
        query = query.where(ChangeSetRow.author == wanted.author)
    if wanted.record is not None:
        touched = select(ChangeRow.revision).where(
            ChangeRow.table_name.in_(list(RECORDS)), ChangeRow.record == wanted.record
        )
        query = query.where(ChangeSetRow.revision.in_(touched))
    if wanted.customer is not None:
        query = query.where(ChangeSetRow.revision.in_(_touching(wanted.customer)))
    return query


def _counts(session: Session, revisions: list[int]) -> dict[int, int]:
    query = (
        select(ChangeRow.revision, func.count())
        .where(ChangeRow.revision.in_(revisions))
        .group_by(ChangeRow.revision)
    )
    return {row[0]: row[1] for row in session.execute(query)}


def _touching(customer: str) -> Select[Any]:
    """Revisions that touched the customer or anything that belongs, or belonged, to it."""
    itself: ColumnElement[bool] = (ChangeRow.table_name == "customer") & (ChangeRow.record == customer)
    parts = [
        (ChangeRow.table_name == table) & ChangeRow.record.in_(_keys(table, path, customer))
        for table, path in WAYS.items()
    ]
    return select(ChangeRow.revision).where(or_(itself, *parts))


def _keys(table: str, path: tuple[str, ...], customer: str) -> Select[Any]:
    """Keys of the records of ``table`` that lead to the customer, the deleted ones too."""
    column, *rest = path
    record = RECORDS[table].__table__
    gone = ChangeRow.before[column].as_string()
    if rest:
        owner = target_of(table, column)
        assert owner is not None
        owners = _keys(owner, tuple(rest), customer)
    else:
        owners = select(literal(customer))
    both = union_all(
        select(record.c.key).where(record.c[column].in_(owners)),
        select(ChangeRow.record).where(
            ChangeRow.table_name == table, ChangeRow.action == ChangeAction.DELETE, gone.in_(owners)
        ),
    ).subquery()
    return select(both.c.key)
