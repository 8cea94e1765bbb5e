"""The stations of the tour: the main job, told in sentences and shown in pictures."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.changes import ChangeSet
from app.clock import Clock
from app.commands.differences import lines_of
from app.demo.making import create_demo
from app.exchange.outside_edit import CellEdit, edit_workbook
from app.exchange.sheets import SHEETS
from app.history import latest_revision
from app.operations import insight
from app.operations.activity import add_activity
from app.operations.influence import set_manager
from app.operations.rating import rate
from app.queries.scores import scores
from app.recorder import PLAIN
from app.text import Text, tr
from app.transactions import Transactions
from models.customer import Customer
from models.stakeholder import Stakeholder
from models.values import (
    ActivityKind,
    ChangeKind,
    Confidence,
    Level,
    RatingKind,
    SectionKind,
    SourceKind,
)

P = ParamSpec("P")
T = TypeVar("T")

CUSTOMER = "Cordillera Telecom"
BUYER, MANAGER, ENGINEER = "Óscar Villalobos", "Lorena Ibáñez Cáceres", "Valentina Huamán"
WON_OVER = "Patricio Núñez"
VISIT, MOVED_VISIT = "Energy saving: first results", "Energy saving: results and next sites"
SECTION, REWRITTEN = (
    "Paid from the savings: the energy project needs no budget of its own.",
    "Paid from the savings: the energy project needs no budget of its own, and starts in the north.",
)


class Photographer(Protocol):
    """Takes pictures of the window on a book."""

    def open(self, transactions: Transactions) -> None:
        """Open the window, out of sight."""

    def follow(self, change_set: ChangeSet) -> None:
        """Let the open pages hear of an edit."""

    def take(self, view: str, customer: str, path: Path, focus: str | None = None) -> bool:
        """Take ``map``, ``calendar`` or ``insight`` of a customer, record ``focus`` in sight.

        Returns whether there is such a page.
        """

    def close(self) -> None:
        """Close the window; the book stays open."""


class Tour:
    """The main job once, in ``folder``; ``tell`` takes the story line by line."""

    def __init__(
        self, folder: Path, clock: Clock, author: str, photographer: Photographer, tell: Callable[[str], None]
    ) -> None:
        self._folder = folder
        self._clock = clock
        self._author = author
        self._photographer = photographer
        self._tell = tell
        self._number = 0
        self._pictures = 0

    def take(self) -> None:
        """From the demo book to the last undo.

        Raises:
            RuntimeError: after undoing everything the book is not what it was.
        """
        today = self._clock.today()
        with create_demo(self._folder / "demo.loam", today) as book:
            self._book = Transactions(book, self._clock, self._author)
            self._customer = self._key(Customer, CUSTOMER)
            self._step(Text("The demo book is made: twelve customers, 150 people, 24 months."))
            before, start = self._book.ask(content), self._book.ask(latest_revision)
            self._photographer.open(self._book)
            try:
                self._score()
                self._picture("map")
                self._move_and_rate()
                self._plan_a_visit()
                self._write_insight()
                self._send_and_take_back()
                self._undo(before, start)
            finally:
                self._photographer.close()

    def _move_and_rate(self) -> None:
        buyer, manager = self._key(Stakeholder, BUYER), self._key(Stakeholder, MANAGER)
        engineer = self._key(Stakeholder, ENGINEER)
        text = Text("Move {name} under {manager}", name=BUYER, manager=MANAGER)
        self._step(text)
        self._edit(text, set_manager, buyer, manager)
        text = Text("Rate {name}: exclusive support", name=ENGINEER)
        self._step(text)
        self._edit(
            text,
            rate,
            engineer,
            RatingKind.LEVEL,
            Level.EXCLUSIVE,
            confidence=Confidence.HIGH,
            evidence=tr("Told the other vendor that the second slot is closed."),
        )
        self._score()
        self._picture("map", buyer)

    def _plan_a_visit(self) -> None:
        text = Text("Plan a visit: {title}", title=VISIT)
        self._step(text)
        day = self._clock.today() + timedelta(days=2)
        self._visit = self._edit(
            text,
            add_activity,
            self._customer,
            ActivityKind.VISIT,
            VISIT,
            datetime.combine(day, time(10)),
            people=[self._key(Stakeholder, ENGINEER)],
        )
        self._picture("calendar", self._visit)

    def _write_insight(self) -> None:
        text = Text("Write insight: what the energy project is paid from")
        self._step(text)
        self._section = self._edit(text, _add_section, self._customer, self._clock.today())
        self._picture("insight", self._section)

    def _send_and_take_back(self) -> None:
        from app.exchange.export import export_workbook
        from app.exchange.import_ import accept, read_and_compare

        sent, edited = self._folder / "cordillera.xlsx", self._folder / "cordillera-edited.xlsx"
        report = export_workbook(self._book, sent, customers=[self._customer])
        self._step(
            Text(
                "Export {customer} to {file}: {rows} rows",
                customer=CUSTOMER,
                file=sent.name,
                rows=report.rows,
            )
        )
        addresses = edit_workbook(sent, edited, _edits())
        self._step(Text("Edit it without Loam: {cells}", cells=", ".join(addresses)))
        plan = read_and_compare(self._book, edited)
        self._step(Text("Compare, before anything is taken:"))
        for line in lines_of(plan):
            self._tell(f"     {line}")
        outcome = accept(self._book, plan, plan.clean())
        self._step(Text("Import: {changed} cells changed in one step", changed=outcome.changed))
        if outcome.change_set is not None:
            self._photographer.follow(outcome.change_set)
        self._score()
        self._picture("map", self._key(Stakeholder, WON_OVER))
        self._picture("calendar", self._visit)
        self._picture("insight", self._section)

    def _undo(self, before: object, start: int) -> None:
        last = self._book.ask(latest_revision)
        undone = self._book.take_back(range(start + 1, last + 1), ChangeKind.UNDO, Text("Undo the tour"))
        if undone.change_set is not None:
            self._photographer.follow(undone.change_set)
        if self._book.ask(content) != before:
            raise RuntimeError("After undoing everything the book is not what it was.")
        self._step(Text("Undo everything: the book is what it was, row by row."))
        self._score()
        self._picture("map")

    def _edit(
        self, text: Text, operation: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        outcome = self._book.edit(text, operation, *args, **kwargs)
        if outcome.change_set is not None:
            self._photographer.follow(outcome.change_set)
        return outcome.result

    def _step(self, text: Text) -> None:
        self._number += 1
        self._tell(f"{self._number:>2}. {text}")

    def _score(self) -> None:
        [found] = self._book.ask(scores, self._clock.today(), [self._customer])
        key = found.key_relationship
        value = Text("K {value:.1f}, gap {gap:g}", value=key.value or 0.0, gap=key.gap)
        self._tell(f"     {value}")

    def _picture(self, view: str, focus: str | None = None) -> None:
        path = self._folder / f"{self._pictures + 1:02}-{view}.png"
        if self._photographer.take(view, self._customer, path, focus):
            self._pictures += 1
            self._tell(f"     → {path.name}")

    def _key(self, kind: type[Customer] | type[Stakeholder], name: str) -> str:
        return self._book.ask(
            lambda session: session.scalars(select(kind.key).where(kind.name == name)).one()
        )


def content(session: Session) -> Mapping[str, Any]:
    """Everything the book says, by table, without its history."""
    return {
        name: sorted(tuple(row) for row in session.execute(select(table))) for name, table in PLAIN.items()
    }


def _add_section(session: Session, customer: str, today: date) -> str:
    section = insight.add_section(session, customer, SectionKind.DECODING, tr("Energy project"))
    insight.write(session, section, SECTION)
    insight.cite_new(
        session,
        section,
        kind=SourceKind.MEETING,
        title=tr("Meeting with Radio Access"),
        published_on=today,
    )
    return section


def _edits() -> list[CellEdit]:
    """What somebody at headquarters changes: a job title, a visit, a paragraph, a reporting line."""

    def edit(sheet: str, by: str, named: str, column: str, value: Any) -> CellEdit:
        of = SHEETS[sheet]
        return CellEdit(
            str(of.title), str(of.column(by).heading), named, str(of.column(column).heading), value
        )

    return [
        edit("people", "name", BUYER, "title", "Senior Technical Buyer"),
        edit("people", "name", WON_OVER, "level", Level.SUPPORT.score),
        edit("people", "name", WON_OVER, "level_evidence", tr("Asked for our proposal first.")),
        edit("activities", "title", VISIT, "title", MOVED_VISIT),
        edit("insight", "title", tr("Energy project"), "text", REWRITTEN),
    ]
