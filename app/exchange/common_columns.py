"""What several sheets share."""

from __future__ import annotations

from app.exchange.cells import LONGEST_CELL, Line, Reference
from app.exchange.columns import Column
from app.text import Text

LONG = Line(LONGEST_CELL)
LINE = Line()
NOTES = Column("notes", Text("Notes"), LONG, 40)
CUSTOMER = Column("customer", Text("Customer"), Reference("customers"), 24, required=True)
