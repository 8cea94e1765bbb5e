"""Templates of activities, promises, opinions, gifts and days travel in workbooks."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

from sqlalchemy import select

from app.clock import FixedClock
from app.exchange.export import export_workbook
from app.exchange.import_ import accept, read_and_compare
from app.exchange.plan import as_json
from app.operations.activity_template import add_template
from app.operations.gift import give
from app.operations.memorable_date import remember
from app.operations.opinion import note_opinion
from app.operations.promise import confirm_promise, make_promise
from app.queries.activity_templates import own_templates
from app.queries.promises import promises
from app.text import Text
from app.transactions import Transactions
from models.aftermath import Gift, MemorableDate, Opinion
from models.book import Book
from models.customer import Customer
from models.stakeholder import Stakeholder
from models.values import ActivityKind, PromiseSide

TODAY = date(2026, 3, 2)


def fill(session) -> None:
    customer = Customer(name="Río Claro Fibra", currency="EUR")
    ana = Stakeholder(customer_key=customer.key, name="Ana Ruiz")
    session.add_all([customer, ana])
    session.flush()
    add_template(session, ActivityKind.CARE, "Birthdays here")
    kept = make_promise(
        session, customer.key, PromiseSide.OURS, "Send the plan", person=ana.key, due_on=TODAY
    )
    session.flush()
    confirm_promise(session, kept)
    make_promise(session, customer.key, PromiseSide.THEIRS, "Invite us")
    note_opinion(session, customer.key, "Parts take\ntoo long", person=ana.key)
    give(session, customer.key, "Tea", person=ana.key, value=Decimal("12.50"))
    remember(session, customer.key, "Wedding", date(2010, 9, 22), person=ana.key, lunar=True)


def test_what_followed_from_meetings_comes_back_unchanged_and_reaches_another_book(
    tmp_path: Path, clock: FixedClock
) -> None:
    path = tmp_path / "out.xlsx"
    with Book.create(tmp_path / "one.loam") as one, Book.create(tmp_path / "two.loam") as two:
        ours, theirs = Transactions(one, clock, "Lin"), Transactions(two, clock, "Wei")
        ours.edit(Text("Fill"), fill)
        export_workbook(ours, path)
        assert as_json(read_and_compare(ours, path))["rows"] == []
        plan = read_and_compare(theirs, path)
        accept(theirs, plan, plan.clean())
        assert theirs.ask(own_templates) == ours.ask(own_templates)
        assert theirs.ask(promises, None, TODAY) == ours.ask(promises, None, TODAY)
        for kind in (Opinion, Gift, MemorableDate):
            assert rows(theirs, kind) == rows(ours, kind) != []


def rows(transactions: Transactions, kind) -> list[dict[str, object]]:
    def read(session) -> list[dict[str, object]]:
        names = [column.name for column in kind.__table__.columns]
        return [{name: getattr(one, name) for name in names} for one in session.scalars(select(kind))]

    return transactions.ask(read)
