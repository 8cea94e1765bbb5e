"""Executive visit and agreement: three projects locked over 24 months; the caps lift and O rises.

Journey 10 of the method, through the window.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from app.clock import FixedClock
from app.operations.customer_rating import rate_customer
from app.queries.relationship import relationship
from app.text import Text
from app.workspace import Workspace
from models.customer import Customer
from models.values import CustomerRatingKind, Grade, Partnership, VisitDirection
from tests.views.organisation_page import enter, type_line
from views.main_window import MainWindow
from views.navigation import Place
from views.organisation.panel import OrganisationPanel
from views.relationship.page import RelationshipPage
from views.shelf import Shelf
from views.widgets.popover import Popover

DEPTH, RECOGNITION = CustomerRatingKind.DEPTH, CustomerRatingKind.RECOGNITION
RATED = {DEPTH: 5, RECOGNITION: 5, CustomerRatingKind.RELIANCE: 3, CustomerRatingKind.FIT: 3}


def fill(session: Session) -> str:
    """A customer that says the best of us, and nothing that proves it."""
    customer = Customer(
        name="Cordillera Telecom",
        grade=Grade.STRATEGIC,
        currency="PEN",
        revenue=Decimal(40_000_000),
        category_share=30,
    )
    session.add(customer)
    session.flush()
    for kind, value in RATED.items():
        rate_customer(session, customer.key, kind, value, evidence="The account team agreed on it.")
    return customer.key


def test_an_executive_visit_and_an_agreement_lift_the_caps(
    qtbot: QtBot, workspace: Workspace, shelf: Shelf, book_path, clock: FixedClock
) -> None:
    customer = workspace.edit(Text("Fill"), fill)
    window = MainWindow(workspace, shelf, book_path)
    qtbot.addWidget(window)
    window.show()

    def panel() -> OrganisationPanel:
        window.navigator.open_customer(customer, "relationship")
        page = window.page.tab
        assert isinstance(page, RelationshipPage)
        page.turn_to("organisation")
        QApplication.processEvents()
        found = page.segment
        assert isinstance(found, OrganisationPanel)
        return found

    def score() -> str:
        return panel().score.accessibleName()

    def cap(kind: CustomerRatingKind) -> str:
        row = panel().ratings.parts[kind]
        return row.cap.text() if row.cap.isVisible() else ""

    # The best ratings, and nothing that proves them: both count 3 only, and it is said why.
    assert score() == "Organisational relationship: 50 of 100"
    assert cap(DEPTH).startswith("Counts as 3: no strategic agreement is in force.")
    assert cap(RECOGNITION).startswith("Counts as 3: no executive visit in the last 12 months.")

    # An executive visit is planned, with the template of its kind; the plan shows it.
    form = panel().visits.open_form()
    form.ways[VisitDirection.INWARD].click()
    enter(form.day, "2026-03-09")
    enter(form.title, "Their CEO at our headquarters")
    form.plan.click()
    QApplication.processEvents()
    [ahead] = panel().visits.lines()
    assert ahead.visit.day == date(2026, 3, 9)
    assert ahead.deeds == []
    window.message_bar.press_action()
    assert window.navigator.place == Place("customer", customer, "plan", ahead.visit.key)
    assert score() == "Organisational relationship: 50 of 100"

    # A week later it took place: recognition counts in full.
    clock.set(datetime(2026, 3, 10, 9, tzinfo=UTC))
    panel().refresh()
    [visit] = panel().visits.lines()
    visit.deeds[0].click()
    QApplication.processEvents()
    assert panel().visits.count.figure == "1"
    assert cap(RECOGNITION) == ""
    assert score() == "Organisational relationship: 63 of 100"

    # The agreement is typed with three projects over 24 months. Not signed, it locks nothing.
    panel().agreements.add.click()
    QApplication.processEvents()
    [card] = panel().agreements.cards.values()
    enter(card.title, "Framework for the transport network")
    type_line(card.projects, "Ring north", "12,000,000", "2026-09-30")
    type_line(card.projects, "Core renewal", "9,000,000", "2027-03-31")
    type_line(card.projects, "Spares and engineers", "3,000,000", "2028-02-28")
    enter(panel().agreements.forecast, "60,000,000")
    assert panel().agreements.solidity.figure == "0%"
    assert cap(DEPTH) != ""

    # Signed, it is in force: the cap on depth lifts, O rises, solidity says its why.
    enter(card.signed, "2026-03-10")
    assert cap(DEPTH) == ""
    assert score() == "Organisational relationship: 75 of 100"
    assert panel().agreements.solidity.figure == "40%"
    popover = panel().agreements.solidity.explain()
    assert isinstance(popover, Popover)
    said = [label.text() for label in popover.findChildren(QLabel)]
    assert any("agreements lock in the next 24 months" in text for text in said)
    assert {"24\u00a0m\u00a0PEN", "60\u00a0m\u00a0PEN"} <= set(said)
    assert "Lock the next project in an agreement." in said
    popover.close()

    # The three dimensions say the same, and the ladder is one visit of ours nearer to partnership.
    found = workspace.ask(relationship, customer, workspace.today())
    assert found is not None
    assert found.scores.organisational.value == 75
    assert found.solidity.share == 40
    panel().ladder.open_rung(Partnership.PARTNER)
    missing = [
        str(line.criterion.deed)
        for line in panel().ladder.rungs[Partnership.PARTNER].lines()
        if not line.criterion.is_met
    ]
    assert missing == ["Hold a strategy benchmarking meeting", "Bring our executives there"]

    # Taken back, the signature is gone and depth counts 3 again.
    workspace.undo()
    assert cap(DEPTH) != ""
    assert score() == "Organisational relationship: 63 of 100"
