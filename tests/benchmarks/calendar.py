"""The calendar of a book with 5,000 activities and plan items: turning to a month, a week, the year.

The floor of turning is what any click may take (100 ms); that of dragging is a frame (16 ms). The
crowded month has 600 of the entries, twenty a day.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from sqlalchemy.orm import Session

from app.clock import FixedClock
from app.text import Text
from app.workspace import Workspace
from models.activity import Activity, ActivityParticipant
from models.book import Book
from models.customer import Customer
from models.plan import PlanItem
from models.stakeholder import Stakeholder
from models.team import TeamMember
from models.values import ActivityKind, ActivityState, Dimension, PlanState, TeamRole
from tests.benchmarks.register import Figure, benchmark
from views.application import collect_garbage_again
from views.calendar.modes import Mode
from views.calendar.plan_page import CalendarPage
from views.navigation import Navigator

ACTIVITIES, ITEMS, CROWDED = 4_000, 1_000, 600
CUSTOMERS, PEOPLE, MEMBERS = 40, 20, 12
FIRST, DAYS = date(2025, 3, 1), 730
TODAY = date(2026, 3, 2)
CLICK, FRAME = 100.0, 16.0
RUNS, FRAMES = 7, 40
SIZE = (1366, 768)


@benchmark
def calendar(folder: Path) -> Iterator[Figure]:
    QApplication.instance() or QApplication([])
    book = Book.create(folder / "calendar.loam")
    clock = FixedClock(datetime(2026, 3, 2, 9, tzinfo=UTC))
    workspace = Workspace(book, clock, "Lin")
    workspace.edit(Text("Two years of work"), fill)
    page = CalendarPage(workspace, Navigator())
    page.resize(*SIZE)
    page.show()
    QApplication.processEvents()
    collect_garbage_again()
    turns: dict[str, tuple[Mode, timedelta]] = {
        "month": (Mode.MONTH, timedelta(days=31)),
        "crowded_month": (Mode.MONTH, timedelta()),
        "week": (Mode.WEEK, timedelta(days=7)),
        "crowded_day": (Mode.DAY, timedelta()),
        "agenda": (Mode.AGENDA, timedelta(days=31)),
        "year": (Mode.YEAR, timedelta()),
    }
    for name, (mode, step) in turns.items():
        page.calendar.show_mode(mode)
        begin = TODAY if not step else date(2025, 6, 2)
        taken = median(page, lambda run, begin=begin, step=step: page.calendar.go_to(begin + run * step))
        yield Figure(f"calendar.{name}", floor=CLICK, ours=taken * 1000, budget=1.0, unit="ms")
    page.calendar.show_mode(Mode.WEEK)
    page.calendar.go_to(TODAY)
    slowest = statistics.quantiles(dragging(page), n=20)[-1]
    yield Figure("calendar.drag_crowded_95", floor=FRAME, ours=slowest * 1000, budget=1.0, unit="ms")
    page.close()
    workspace.close()


def fill(session: Session) -> None:
    """Two years of work of a team, from a seed."""
    dice = Random(11)
    team = [TeamMember(name=f"Member {i}", role=TeamRole.ACCOUNT) for i in range(MEMBERS)]
    customers = [Customer(name=f"Customer {i:02}", owner_key=dice.choice(team).key) for i in range(CUSTOMERS)]
    people = {
        one.key: [Stakeholder(customer_key=one.key, name=f"Person {i}") for i in range(PEOPLE)]
        for one in customers
    }
    session.add_all([*team, *customers])
    session.flush()
    session.add_all([person for some in people.values() for person in some])
    session.flush()
    for number in range(ACTIVITIES):
        customer = dice.choice(customers)
        day = dice.randrange(28) if number < CROWDED else dice.randrange(DAYS)
        start = date(2026, 3, 1) if number < CROWDED else FIRST
        begins = datetime(start.year, start.month, start.day, dice.randrange(8, 18)) + timedelta(days=day)
        state = ActivityState.DONE if begins.date() < TODAY else ActivityState.PLANNED
        visit = Activity(
            customer_key=customer.key,
            owner_key=dice.choice(team).key,
            kind=dice.choice(list(ActivityKind)),
            title=f"Activity {number}",
            state=state,
            starts_at=begins,
            ends_at=begins + timedelta(minutes=dice.choice((30, 60, 90))),
        )
        session.add(visit)
        for person in dice.sample(people[customer.key], 2):
            session.add(ActivityParticipant(activity_key=visit.key, stakeholder_key=person.key))
    for number in range(ITEMS):
        customer = dice.choice(customers)
        due = FIRST + timedelta(days=dice.randrange(DAYS))
        session.add(
            PlanItem(
                customer_key=customer.key,
                owner_key=dice.choice(team).key,
                stakeholder_key=dice.choice(people[customer.key]).key,
                dimension=dice.choice(list(Dimension)),
                title=f"Item {number}",
                due_on=due,
                state=PlanState.DONE if due < TODAY else PlanState.APPROVED,
            )
        )


def median(page: CalendarPage, deed: Callable[[int], object]) -> float:
    """Seconds until what ``deed`` shows has been painted."""
    taken = []
    for run in range(RUNS):
        start = time.perf_counter()
        deed(run)
        page.calendar.sight.current.repaint()
        QApplication.processEvents()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def dragging(page: CalendarPage) -> list[float]:
    """Seconds of each frame while a block of a crowded week is dragged."""
    hours = page.calendar.hours
    key = next(block.key for block in hours.hours.blocks if block.bottom < 15 * 60)
    box = hours.box(key)
    assert box is not None
    begin = box.center()
    _mouse(page, QEvent.Type.MouseButtonPress, begin)
    frames = []
    for step in range(1, FRAMES + 1):
        start = time.perf_counter()
        _mouse(page, QEvent.Type.MouseMove, begin + QPointF(12 + 3 * step, step))
        QApplication.processEvents()
        frames.append(time.perf_counter() - start)
    hours.abandon()
    return frames[1:]


def _mouse(page: CalendarPage, kind: QEvent.Type, at: QPointF) -> None:
    port = page.calendar.hours.viewport()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(port, QMouseEvent(kind, at, port.mapToGlobal(at), left, left, none))
