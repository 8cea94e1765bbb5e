"""Journey 3: buying power moves to a holding company; the map of last quarter still shows the old seats."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.clock import FixedClock
from app.formats import number
from app.operations import department, seat, stakeholder
from app.operations.rating import rate
from app.queries.map_differences import DifferenceKind
from app.text import Text
from app.workspace import Workspace
from main import draw_map
from models.book import Book
from models.customer import Customer
from models.values import Level, LineKind, RatingKind, Role
from tests.commands import commands
from tests.views.time_page import TimePage
from views.power_map.inspector.seat_panel import SeatPanel
from views.theme import theme

LAST_QUARTER = date(2025, 12, 1)
SIX = ("Ada Paz", "Bruno Gil", "Cleo Ríos", "Dan Soto", "Eva Luna", "Fito Mar")
CONTROL = Qt.KeyboardModifier.ControlModifier


def fill(session) -> str:
    """Last quarter: six buyers under Ernesto, who decides and supports us; Vera leads the holding alone."""
    customer = Customer(name="Cordillera")
    session.add(customer)
    session.flush()
    buying = department.add_department(session, customer.key, "Procurement")
    holding = department.add_department(session, customer.key, "Holding")
    session.flush()
    head = stakeholder.add_person(session, customer.key, "Ernesto", title="Head", department=buying)
    for name in SIX:
        stakeholder.add_below(session, head, name)
    stakeholder.add_person(session, customer.key, "Vera Sol", title="CPO", department=holding)
    decides = seat.add_seat(session, customer.key, "Buyer", Role.DECIDER, department=buying)
    session.flush()
    seat.assign_holder(session, decides, head)
    rate(session, head, RatingKind.LEVEL, Level.EXCLUSIVE)
    return customer.key


@pytest.fixture
def page(qapp: QApplication, tmp_path: Path) -> Iterator[TimePage]:
    theme().choose("light")
    clock = FixedClock(datetime(2025, 12, 1, 12, tzinfo=UTC))
    workspace = Workspace(Book.create(tmp_path / "Book.loam"), clock, "Lin")
    customer = workspace.edit(Text("Last quarter"), fill)
    clock.set(datetime(2026, 3, 2, 9, tzinfo=UTC))
    made = TimePage(workspace, customer)
    yield made
    made.close()
    workspace.close()


def test_buying_power_moves_to_a_holding_company(page: TimePage, tmp_path: Path):
    before = page.power_map.score.value
    page.canvas.fit()

    # One buyer is dragged to the holding's head, then five at once.
    page.drag("Ada Paz", onto="Vera Sol")
    for name in SIX[1:]:
        page.select(name, CONTROL if name != SIX[1] else Qt.KeyboardModifier.NoModifier)
    page.drag("Bruno Gil", onto="Vera Sol")
    assert [page.manager(name) for name in SIX] == ["Vera Sol"] * 6

    # They still work for Ernesto's house: dotted lines.
    page.canvas.fit()
    page.draw("Ada Paz", "Ernesto", LineKind.DOTTED)
    page.draw("Cleo Ríos", "Ernesto", LineKind.DOTTED)
    assert ("Ada Paz", LineKind.DOTTED, "Ernesto") in page.lines()

    # Nobody decides any more: K drops.
    [buyer] = page.power_map.seats
    page.select("Ernesto")
    page.page.inspector.show_seat(buyer.key)
    panel = page.page.inspector.panel
    assert isinstance(panel, SeatPanel)
    page.choose(panel.holder, 0)
    panel.hand_over.click()
    page.settle()
    assert "Buyer" in page.names()
    assert page.power_map.score.value < before

    # The map of last quarter still shows the old seats, and K of then.
    page.open()
    page.go(LAST_QUARTER)
    assert [page.manager(name) for name in SIX] == ["Ernesto"] * 6
    assert "Buyer" not in page.names()
    assert page.power_map.seat[buyer.key].holder == page.key("Ernesto")
    assert page.power_map.score.value == before
    assert page.canvas.read_only

    # What is different, as a list and on the map.
    page.compare()
    listed = page.listed()
    assert "Ada Paz reports to Vera Sol now, before to Ernesto." in listed
    assert "Ada Paz to Ernesto: Dotted report" in listed
    assert "Ernesto left the seat Buyer, which is empty now." in listed
    moved = {key for each in page.time.differences if each.kind is DifferenceKind.MOVED for key in each.keys}
    assert moved == {page.key(name) for name in SIX}
    assert moved < set(page.scene.overlay.marks)
    assert len(page.scene.overlay.ways) == 2

    # The command line draws the same two states.
    now, then = (_drawn(page, tmp_path, day) for day in (None, LAST_QUARTER))
    assert "Buyer" in now
    assert "Buyer" not in then
    assert {*SIX, "Ernesto", "Vera Sol"} <= now & then
    assert any(f"K {number(before)} " in text for text in then)
    assert any("K 0 " in text for text in now)


def _drawn(page: TimePage, folder: Path, day: date | None) -> set[str]:
    """What ``map`` writes into a picture."""
    out = folder / f"{day or 'now'}.svg"
    options = ["--as-of", day.isoformat()] if day else []
    book = page.workspace.book.path
    result = commands(draw_map)("map", "--book", book, "--customer", "Cordillera", "--out", out, *options)
    assert result.status == 0, result.err
    return set(re.findall(r">([^<>]+)</text>", out.read_text(encoding="utf-8")))
