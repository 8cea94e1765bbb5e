"""From the book to a calendar file, for a phone or Outlook."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.almanac.occurrences import occurrences
from app.almanac.rule_text import read_rule
from app.errors import UserError
from app.exchange import ledger
from app.exchange.export import book_state
from app.exchange.ics.names import UID_SUFFIX
from app.exchange.ics.writing import Entry, uid_of, write_calendar
from app.exchange.origin import Origin
from app.operations.moments import FIRST_YEAR, LAST_YEAR
from app.queries.chunks import chunks
from app.queries.customer_names import customers_named
from app.text import Text
from app.text import language as current_language
from app.transactions import Transactions
from models.activity import Activity, ActivityParticipant, SeriesException
from models.change import ChangeRow, ChangeSetRow
from models.plan import PlanItem
from models.stakeholder import Stakeholder
from models.values import ActivityState, PlanState

NO_TIME = timedelta()


@dataclass(frozen=True)
class CalendarReport:
    """A calendar file that was written, with so many activities and plan items."""

    path: Path
    activities: int
    items: int


@dataclass(frozen=True)
class Wanted:
    """What goes out: of ``customers`` by key (None: all), from ``first`` to ``last``, both included.

    ``keys`` keep those activities and plan items alone (None: all of them).
    """

    customers: frozenset[str] | None = None
    first: date = date(FIRST_YEAR, 1, 1)
    last: date = date(LAST_YEAR, 12, 31)
    keys: frozenset[str] | None = None


def export_calendar(
    transactions: Transactions,
    path: Path,
    *,
    customers: Iterable[str] | None = None,
    first: date | None = None,
    last: date | None = None,
    keys: Collection[str] | None = None,
    language: str | None = None,
) -> CalendarReport:
    """Write activities and plan items to the calendar file ``path``; see ``Wanted``.

    ``customers`` are keys or names. Cancelled activities go out as cancelled, so that a phone takes them
    off; cancelled plan items stay here. The export is written down in the ledger.

    Raises:
        UserError: an unknown customer, ``last`` before ``first``, or the file cannot be written.
    """
    if path.suffix.lower() != ".ics":
        raise UserError(
            Text("“{file}” cannot be a calendar. Choose a name that ends in .ics.", file=path.name)
        )
    if first is not None and last is not None and last < first:
        raise UserError(Text("The last day is before the first. Choose a later one."))
    language = language or current_language()
    with transactions.frozen() as frozen:
        named = None if customers is None else frozen.ask(customers_named, list(customers))
        wanted = Wanted(
            named,
            first or Wanted.first,
            last or Wanted.last,
            None if keys is None else frozenset(keys),
        )
        entries = frozen.ask(entries_of, wanted)
        revision, change_set = frozen.ask(book_state)
    now = transactions.clock.now()
    origin = Origin(
        transactions.book.book_id,
        revision,
        change_set,
        transactions.book.schema,
        language,
        now.astimezone().replace(tzinfo=None).isoformat(" ", "minutes"),
        transactions.author,
        named,
    )
    content = write_calendar(entries, origin, now, transactions.book.path.stem)
    _write(path, content)
    items = sum(1 for entry in entries if entry.kind is None)
    report = CalendarReport(path, len(entries) - items, items)
    if not transactions.book.read_only:
        counts = {"activities": report.activities, "plan": report.items}
        ledger.record_sent(transactions, path.name, hashlib.sha256(content).hexdigest(), origin, counts)
    return report


def _write(path: Path, content: bytes) -> None:
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        part.touch(mode=0o600)
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except FileNotFoundError as error:
        raise UserError(
            Text("The folder of “{file}” is not there. Choose another one.", file=path.name)
        ) from error
    except OSError as error:
        raise UserError(Text("“{file}” cannot be written. Choose another folder.", file=path.name)) from error
    finally:
        part.unlink(missing_ok=True)


def entries_of(session: Session, wanted: Wanted) -> list[Entry]:
    """The entries of a calendar file, by their beginning; an occurrence comes after its series."""
    rows = _activities(session, wanted)
    changes = _changes(session, [*(row.key for row in rows)])
    people = _people(session, [row.key for row in rows])
    standing, excluded = _exceptions(session, {row.key for row in rows})
    by_key = {row.key: row for row in rows}
    found = []
    for row in rows:
        series, start = standing.get(row.key, ("", None))
        of = by_key.get(series)
        times, changed = changes.get(row.key, (1, datetime(2000, 1, 1, tzinfo=UTC)))
        found.append(
            Entry(
                row.key,
                uid_of(row.key, row.uid),
                (row.sequence or 0) + times - 1,
                changed,
                row.title,
                row.starts_at,
                row.ends_at,
                row.all_day,
                row.time_zone or "",
                row.kind,
                row.state,
                row.recurrence or "",
                tuple(sorted(excluded.get(row.key, ()))),
                "" if of is None else uid_of(of.key, of.uid),
                None if of is None else start,
                row.place or "",
                row.purpose or "",
                people.get(row.key, ()),
                row.reminder_minutes,
            )
        )
    found += _items(session, wanted)
    return sorted(found, key=lambda entry: (entry.starts_at, bool(entry.series), entry.key))


def _activities(session: Session, wanted: Wanted) -> list[Activity]:
    begin = datetime.combine(wanted.first, time())
    end = datetime.combine(wanted.last + timedelta(days=1), time())
    query = select(Activity).where(Activity.starts_at < end)
    if wanted.customers is not None:
        query = query.where(Activity.customer_key.in_(sorted(wanted.customers)))
    rows = [
        row
        for row in session.scalars(query)
        if (wanted.keys is None or row.key in wanted.keys) and _touches(row, begin, end)
    ]
    return sorted(rows, key=lambda row: (row.starts_at, row.key))


def _touches(row: Activity, begin: datetime, end: datetime) -> bool:
    if row.ends_at > begin or row.starts_at >= begin:
        return True
    if not row.recurrence:
        return False
    try:
        rule = read_rule(row.recurrence, row.starts_at, row.time_zone)
    except UserError:
        return False
    length = max(row.ends_at - row.starts_at, NO_TIME)
    return bool(occurrences(row.starts_at, rule, begin - length, end, limit=1))


def _items(session: Session, wanted: Wanted) -> Iterator[Entry]:
    query = select(PlanItem).where(
        PlanItem.due_on.between(wanted.first, wanted.last), PlanItem.state != PlanState.CANCELLED
    )
    if wanted.customers is not None:
        query = query.where(PlanItem.customer_key.in_(sorted(wanted.customers)))
    rows = [row for row in session.scalars(query) if wanted.keys is None or row.key in wanted.keys]
    changes = _changes(session, [row.key for row in rows])
    for row in rows:
        assert row.due_on is not None
        times, changed = changes.get(row.key, (1, datetime(2000, 1, 1, tzinfo=UTC)))
        begin = datetime.combine(row.due_on, time())
        yield Entry(
            row.key,
            f"{row.key}{UID_SUFFIX}",
            times - 1,
            changed,
            row.title,
            begin,
            begin + timedelta(days=1),
            all_day=True,
            state=ActivityState.PLANNED,
        )


def _changes(session: Session, keys: list[str]) -> dict[str, tuple[int, datetime]]:
    """How often each record was changed, and when last: what SEQUENCE and LAST-MODIFIED say."""
    found = {}
    for chunk in chunks(keys):
        query = (
            select(
                ChangeRow.record,
                func.count(ChangeRow.revision.distinct()),
                func.max(ChangeSetRow.at),
            )
            .join(ChangeSetRow, ChangeSetRow.revision == ChangeRow.revision)
            .where(
                ChangeRow.table_name.in_(("activity", "plan_item")),
                ChangeRow.record.in_(chunk),
            )
            .group_by(ChangeRow.record)
        )
        for record, count, at in session.execute(query):
            found[record] = (count, datetime.fromisoformat(at).astimezone(UTC))
    return found


def _people(session: Session, keys: list[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for chunk in chunks(keys):
        query = (
            select(ActivityParticipant.activity_key, Stakeholder.name)
            .join(Stakeholder, Stakeholder.key == ActivityParticipant.stakeholder_key)
            .where(ActivityParticipant.activity_key.in_(chunk))
            .order_by(ActivityParticipant.key)
        )
        for activity, name in session.execute(query):
            found[activity] = (*found.get(activity, ()), name)
    return found


def _exceptions(
    session: Session, keys: Collection[str]
) -> tuple[dict[str, tuple[str, datetime]], dict[str, list[datetime]]]:
    """Which occurrence an activity stands for (series and start), and when series do not take place.

    An occurrence whose own activity does not go out is left out of its series, too.
    """
    standing: dict[str, tuple[str, datetime]] = {}
    excluded: dict[str, list[datetime]] = {}
    rows = session.execute(
        select(SeriesException.series_key, SeriesException.start, SeriesException.activity_key)
    )
    for series, start, activity in rows:
        if activity is not None and activity in keys and series in keys:
            standing[activity] = (series, start)
        elif series in keys:
            excluded.setdefault(series, []).append(start)
    return standing, excluded
