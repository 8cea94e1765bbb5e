"""A calendar file that came in, as rows of our sheets: compared and accepted like a workbook.

An event is known by its UID. One of ours has its key there; where the file says which state of this
book it shows, it is compared three ways. One of another program is known from the time it came in
first: a newer SEQUENCE is a change, the same one with other words is a conflict, an older one says
nothing. An occurrence that came without its series is known by its RECURRENCE-ID, too. What a file does
not say any more is never deleted.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.almanac.rule_text import read_rule
from app.errors import UserError
from app.exchange.cells import Reference, folded
from app.exchange.columns import Row, Sheet
from app.exchange.comparison import compare
from app.exchange.ics.names import PLAN_ITEM, key_of
from app.exchange.ics.notes import sentence
from app.exchange.ics.table import CalendarFile, Event, calendar_file
from app.exchange.plan import ImportPlan, Proposal, ProposalKind
from app.exchange.progress import Progress, no_progress
from app.exchange.references import Names, labels_of
from app.exchange.returned import ReturnedRow, ReturnedSheet
from app.exchange.rows import Rows, Scope, Snapshot, read
from app.exchange.sheets import SHEETS
from app.exchange.workbook import WorkbookData
from app.labels import LABELS
from app.text import LANGUAGES, Text
from app.text import language as current_language
from app.transactions import Transactions
from models.customer import Customer
from models.stakeholder import Stakeholder
from models.values import ActivityKind, ActivityState

LONGEST_TITLE = 200
ACTIVITIES, EXCEPTIONS, PLAN = SHEETS["activities"], SHEETS["exceptions"], SHEETS["plan"]


@dataclass(frozen=True)
class Whose:
    """What tells whose an event is: customers by name, and by the e-mail address of their people."""

    names: Mapping[str, str]
    addresses: Mapping[str, str]

    def customer(self, event: Event) -> str | None:
        """The customer whom the addresses of the event name, or else its words; None for several."""
        known = (self.addresses.get(each) for each in event.addresses.split(","))
        found = {key for key in known if key is not None}
        if not found:
            said = folded(f"{event.title}\n{event.place}\n{event.description}")
            found = {key for name, key in self.names.items() if len(name) > 1 and name in said}
        return found.pop() if len(found) == 1 else None


def whose(session: Session) -> Whose:
    """The customers of the book, and whom their people's addresses point to."""
    names = {folded(name): key for key, name in session.execute(select(Customer.key, Customer.name))}
    people = select(Stakeholder.email, Stakeholder.customer_key).where(Stakeholder.email.is_not(None))
    return Whose(names, {(email or "").strip().lower(): key for email, key in session.execute(people)})


def homeless(transactions: Transactions, workbook: WorkbookData) -> tuple[str, ...]:
    """The titles of new events of which nobody knows whose they are; a customer must be chosen for them."""
    file = calendar_file(workbook)
    gathering = _Gathering(file, transactions.ask(read).rows, transactions.ask(whose), None)
    gathering.run()
    return tuple(event.title for event in gathering.homeless)


def compare_calendar(
    transactions: Transactions,
    workbook: WorkbookData,
    base: tuple[bool, list[Text]],
    sha256: str = "",
    customer: str | None = None,
    progress: Progress = no_progress,
) -> ImportPlan:
    """Compare a calendar file, read as ``workbook``, with the book; nothing is written.

    ``base`` says whether the book knows what the file said when it was written, else why not.
    ``customer`` (key) is whose the new events are that do not say it.
    """
    file = calendar_file(workbook)
    based, reasons = base if file.origin is not None else (False, [])
    text = Text("Comparing {file} with the book.", file=file.name)
    progress(0, 0, text)
    now = transactions.ask(read)
    written: Snapshot | None = None
    if based and file.origin is not None:
        written = transactions.ask_then(file.origin.revision, read, Scope())
    gathering = _Gathering(file, now.rows, transactions.ask(whose), customer)
    gathering.run(None if written is None else written.rows)
    names = Names(current_language(), {sheet: dict(labels) for sheet, labels in labels_of(now).items()})
    for key, event in gathering.labels.items():
        names.shown.setdefault(ACTIVITIES.id, {})[key] = event.title
    result = compare(
        gathering.sheets(), gathering.base, now.rows, today=transactions.clock.today(), progress=progress
    )
    return ImportPlan(
        file.name,
        sha256,
        file.origin,
        (*result.proposals, *gathering.problems()),
        result.unchanged + gathering.older,
        names,
        (*reasons, *(sentence(words) for words in file.notes), *gathering.notes(), *result.notes),
        based=based,
    )


@dataclass
class _Gathering:
    """Makes rows of our sheets of the events of one file."""

    file: CalendarFile
    now: Rows
    whose: Whose
    customer: str | None
    base: Rows = field(default_factory=dict)
    homeless: list[Event] = field(default_factory=list)
    labels: dict[str, Event] = field(default_factory=dict)
    older: int = 0

    def run(self, written: Rows | None = None) -> None:
        self._written = written
        self._rows: dict[str, list[ReturnedRow]] = {ACTIVITIES.id: [], EXCEPTIONS.id: [], PLAN.id: []}
        self._by_uid = {
            row[ACTIVITIES.place["uid"]]: key
            for key, row in self.now[ACTIVITIES.id].items()
            if row[ACTIVITIES.place["uid"]]
        }
        self._exceptions = {(row[0], row[1]): (key, row[2]) for key, row in self.now[EXCEPTIONS.id].items()}
        self.base = {sheet: dict((written or {}).get(sheet, {})) for sheet in self._rows}
        series = {event.uid: event for event in self.file.events if event.occurrence is None}
        for event in series.values():
            self._take(event)
        keys = {event.uid: key for key, event in self.labels.items() if event.occurrence is None}
        for event in self.file.events:
            if event.occurrence is not None and event.uid in keys:
                self._take_occurrence(event, keys[event.uid])
            elif event.occurrence is not None and event.uid not in series:
                self._take_alone(event)

    def sheets(self) -> dict[str, ReturnedSheet]:
        """Never whole: what is not in a calendar file is not missing in the book."""
        return {
            sheet: ReturnedSheet(SHEETS[sheet], self.file.name, rows, {}, has_keys=False, incomplete=True)
            for sheet, rows in self._rows.items()
            if rows
        }

    def notes(self) -> Iterator[Text]:
        if self.older:
            yield Text(
                "{count} events are older than what the book knows of them and were left out.",
                count=self.older,
            )

    def problems(self) -> Iterator[Proposal]:
        for event in self.homeless:
            yield Proposal(
                ProposalKind.PROBLEM,
                ACTIVITIES.id,
                self.file.name,
                _address(event),
                event.title,
                f"new-{event.uid}",
                "customer",
                message=Text(
                    "Nobody knows whose this event is. Choose the customer for the whole file, or write the"
                    " customer's name into the event."
                ),
                is_new=True,
            )

    # ------------------------------------------------------------------------------------ one event

    def _take(self, event: Event) -> None:
        key = key_of(event.uid)
        if key not in self.now[ACTIVITIES.id] and key not in self.base[ACTIVITIES.id]:
            key = key if key in self.now[PLAN.id] else self._known(event)
        if event.kind == PLAN_ITEM or key in self.now[PLAN.id]:
            if key in self.now[PLAN.id]:
                self._add(PLAN, event, key, {"title": event.title, "due_on": event.starts_at.date()})
            return
        if key and key in self.now[ACTIVITIES.id] and self._is_older(event, key):
            self.older += 1
            self.labels[key] = event
            return
        values = self._values(event, key)
        if not key:
            owner = self.customer if (found := self.whose.customer(event)) is None else found
            if owner is None:
                self.homeless.append(event)
                return
            values |= {"customer": owner, "uid": _known_by(event), "sequence": event.sequence}
        row = self._add(ACTIVITIES, event, key, values)
        self.labels[row.key or row.provisional] = event
        for start in event.excluded_starts:
            self._except(event, row.key or row.provisional, start, None)

    def _known(self, event: Event) -> str:
        """The activity that an event of another program became, "" for none.

        What came in as a single event may come back as one occurrence, the first in the file.
        """
        single = self._by_uid.get(event.uid, "")
        return self._by_uid.get(_known_by(event), "" if single in self.labels else single)

    def _take_alone(self, event: Event) -> None:
        """An occurrence that comes without its series: of one in the book, or else an event by itself."""
        key = key_of(event.uid) or self._by_uid.get(event.uid, "")
        row = self.now[ACTIVITIES.id].get(key)
        if row is not None and row[ACTIVITIES.place["recurrence"]]:
            self._take_occurrence(event, key)
        else:
            self._take(event)

    def _take_occurrence(self, event: Event, series: str) -> None:
        """An occurrence that stands for itself: a row of its own, and the exception that names it."""
        assert event.occurrence is not None
        _, known = self._exceptions.get((series, event.occurrence), ("", None))
        key = event.key if event.key in self.now[ACTIVITIES.id] else known or ""
        key = key or self._by_uid.get(_known_by(event), "")
        values = self._values(event, key)
        if key and self._is_older(event, key):
            self.older += 1
            return
        if not key:
            of_series = (
                next(row for row in self._rows[ACTIVITIES.id] if (row.key or row.provisional) == series)
                if series not in self.now[ACTIVITIES.id]
                else None
            )
            customer = ACTIVITIES.place["customer"]
            owner = (
                self.now[ACTIVITIES.id][series][customer] if of_series is None else of_series.values[customer]
            )
            values |= {"customer": owner, "sequence": event.sequence}
        row = self._add(ACTIVITIES, event, key, values)
        self.labels[row.key or row.provisional] = event
        self._except(event, series, event.occurrence, row.key or row.provisional)

    def _except(self, event: Event, series: str, start: datetime, activity: str | None) -> None:
        key, known = self._exceptions.get((series, start), ("", None))
        if key and activity is None and known is not None:
            return  # it does take place, as another activity
        values: dict[str, Any] = {"series": series, "start": start}
        if activity is not None:
            values["activity"] = activity
        self._add(EXCEPTIONS, event, key, values)

    def _values(self, event: Event, key: str) -> dict[str, Any]:
        values: dict[str, Any] = {
            "title": event.title[:LONGEST_TITLE],
            "starts_at": event.starts_at,
            "ends_at": event.ends_at,
            "all_day": event.all_day,
        }
        before = self.now[ACTIVITIES.id].get(key)
        for name, said in (
            ("place", event.place),
            ("purpose", event.description),
            ("time_zone", event.zone),
            ("recurrence", _rule(event, before)),
        ):
            if said:
                values[name] = said
        if event.reminder is not None:
            values["reminder_minutes"] = event.reminder
        if not key or event.kind:
            values["kind"] = _kind(event)
        state = _state(event)
        if state is not None:
            values["state"] = state
        if key and not key_of(event.uid) and self._written is None:
            values["sequence"] = event.sequence
        if not values["title"]:
            values["title"] = str(LABELS[ActivityKind][_kind(event)])
        return values

    def _is_older(self, event: Event, key: str) -> bool:
        """Whether the book knows a newer state of it; makes its base by the way."""
        row = self.now[ACTIVITIES.id][key]
        if self._written is not None or key_of(event.uid):
            return False
        known = row[ACTIVITIES.place["sequence"]] or 0
        if event.sequence > known:
            self.base[ACTIVITIES.id][key] = row
        return event.sequence < known

    def _add(self, sheet: Sheet, event: Event, key: str, values: Mapping[str, Any]) -> ReturnedRow:
        of = f"{event.uid} {event.occurrence or ''}{values.get('start', '')}"
        row = ReturnedRow(event.line, key, f"new-{sheet.id}-{of}", {}, sheet_name=self.file.name)
        for name, value in values.items():
            place = sheet.place[name]
            row.values[place] = value
            shown = event.title if isinstance(sheet.columns[place].kind, Reference) else value
            plain = shown if isinstance(shown, str | int | date) else str(shown)
            row.cells = {**row.cells, place: plain}
            row.addresses = {**row.addresses, place: _address(event)}
        self._rows[sheet.id].append(row)
        return row


def _known_by(event: Event) -> str:
    """What tells an event of another program: its UID, for an occurrence with which one it is."""
    return event.uid if event.occurrence is None else f"{event.uid};{event.occurrence:%Y%m%dT%H%M%S}"


def _address(event: Event) -> str:
    """Where a person finds it in the file."""
    return str(Text("line {number}", number=event.line))


def _rule(event: Event, before: Row | None) -> str:
    """As the book writes rules; one that says what the book says already is said in its words."""
    if not event.rule:
        return ""
    known = before[ACTIVITIES.place["recurrence"]] if before is not None else None
    try:
        rule = str(read_rule(event.rule, event.starts_at, event.zone or None))
        if known and str(read_rule(known, event.starts_at, event.zone or None)) == rule:
            return str(known)
    except UserError:
        return event.rule
    return rule


def _kind(event: Event) -> ActivityKind:
    if event.kind in set(ActivityKind):
        return ActivityKind(event.kind)
    said = {folded(each) for each in event.categories.split(",")}
    for kind, words in LABELS[ActivityKind].items():
        if any(folded(words.say(language)) in said for language in LANGUAGES):
            return ActivityKind(kind.value)
    return ActivityKind.OTHER


def _state(event: Event) -> ActivityState | None:
    """What the event says of taking place; None where it says nothing."""
    if event.status == "CANCELLED":
        return ActivityState.CANCELLED
    if event.state not in set(ActivityState):
        return None
    state = ActivityState(event.state)
    return ActivityState.PLANNED if state is ActivityState.CANCELLED else state
