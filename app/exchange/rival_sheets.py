"""The sheets about rivals, and how people stand to them."""

from __future__ import annotations

from app.exchange.cells import Choice, Date, Reference
from app.exchange.columns import Column, Sheet
from app.exchange.common_columns import LINE, LONG, NOTES
from app.text import Text
from models import values as v

RIVAL_SHEETS = (
    Sheet(
        "rivals",
        "rival",
        Text("Rivals"),
        Text("Companies that sell what we sell. They are the same for all customers."),
        (Column("name", Text("Name"), LINE, 28, required=True), NOTES),
        order=("name",),
    ),
    Sheet(
        "ties",
        "rival_tie",
        Text("Ties to rivals"),
        Text("How people stand to rivals. New rows may be added; the newest of a person and a rival counts."),
        (
            Column("person", Text("Person"), Reference("people"), 24, required=True, field="stakeholder_key"),
            Column("rival", Text("Rival"), Reference("rivals"), 22, required=True),
            Column(
                "tie",
                Text("Tie"),
                Choice(v.Tie),
                28,
                Text("From −2, against the rival, to 2, behind the rival."),
                required=True,
            ),
            Column("rated_on", Text("Date"), Date(), 13, required=True),
            Column("author", Text("Judged by"), LINE, 18),
            Column("evidence", Text("Evidence"), LONG, 44),
        ),
        name="",
        append_only=True,
        order=("person", "rival", "rated_on"),
    ),
)
