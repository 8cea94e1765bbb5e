"""The sheets about the organisational relationship: ratings, agreements, centres, assessments."""

from __future__ import annotations

from app.exchange.cells import Choice, Date, Line, Money, Number, Reference, YesNo
from app.exchange.columns import Column, Sheet
from app.exchange.common_columns import CUSTOMER, LINE, LONG, NOTES
from app.text import Text
from models import values as v

SCORE = Number(0, 100)

PARTNERSHIP_SHEETS = (
    Sheet(
        "customer_ratings",
        "customer_rating",
        Text("Ratings of customers"),
        Text("Every judgement of a customer. New rows may be added; the newest of each kind counts."),
        (
            CUSTOMER,
            Column("kind", Text("What is rated"), Choice(v.CustomerRatingKind), 26, required=True),
            Column(
                "value",
                Text("Rating"),
                Number(0, 10),
                10,
                Text("1 to 5; satisfaction from 0 to 10."),
                required=True,
            ),
            Column("rated_on", Text("Date"), Date(), 13, required=True),
            Column("author", Text("Judged by"), LINE, 18),
            Column("evidence", Text("Evidence"), LONG, 44),
            Column("activity", Text("Activity"), Reference("activities"), 32),
        ),
        name="",
        append_only=True,
        order=("customer", "kind", "rated_on"),
    ),
    Sheet(
        "agreements",
        "agreement",
        Text("Agreements"),
        Text("Strategic agreements; one without a date of signing is being prepared."),
        (
            CUSTOMER,
            Column("title", Text("Title"), LINE, 36, required=True),
            Column("kind", Text("Kind of agreement"), Choice(v.AgreementKind), 22, required=True),
            Column("exclusive", Text("Exclusive"), YesNo(), 12, required=True, default=False),
            Column("signed_on", Text("Signed on"), Date(), 13),
            Column("starts_on", Text("Begins on"), Date(), 13),
            Column("ends_on", Text("Ends on"), Date(), 13),
            Column("activity", Text("Signed at"), Reference("activities"), 32),
            NOTES,
        ),
        name="title",
        order=("customer", "signed_on"),
    ),
    Sheet(
        "projects",
        "agreement_project",
        Text("Locked projects"),
        Text("Projects that an agreement locks. Amounts are in the customer's currency."),
        (
            Column("agreement", Text("Agreement"), Reference("agreements"), 32, required=True),
            Column("name", Text("Project"), LINE, 32, required=True),
            Column("amount", Text("Amount"), Money(), 16),
            Column("due_on", Text("Due on"), Date(), 13),
            NOTES,
        ),
        order=("agreement", "due_on"),
    ),
    Sheet(
        "centres",
        "innovation_centre",
        Text("Innovation centres"),
        Text("Joint innovation centres with customers."),
        (
            CUSTOMER,
            Column("name", Text("Name"), LINE, 32, required=True),
            Column("opened_on", Text("Opened on"), Date(), 13),
            Column("closed_on", Text("Closed on"), Date(), 13),
            Column("ip_terms", Text("Terms of intellectual property"), LONG, 36),
            NOTES,
        ),
        order=("customer", "name"),
    ),
    Sheet(
        "innovation_topics",
        "innovation_topic",
        Text("Topics of innovation"),
        Text("What a centre works on, what came of it, and whose the property is."),
        (
            Column("centre", Text("Centre"), Reference("centres"), 32, required=True),
            Column("title", Text("Topic of research"), LINE, 32, required=True),
            Column("result", Text("Result"), LONG, 36),
            Column("ip", Text("Intellectual property"), LONG, 28),
            Column("finished_on", Text("Finished on"), Date(), 13),
        ),
        name="title",
        order=("centre", "title"),
    ),
    Sheet(
        "assessments",
        "assessment",
        Text("Assessments"),
        Text("The three dimensions at the end of a period. Rows that are there never change."),
        (
            CUSTOMER,
            Column("period", Text("Period"), Line(16), 12, required=True),
            Column("taken_on", Text("Taken on"), Date(), 13, required=True),
            Column("grade", Text("Grade"), Choice(v.Grade), 16),
            Column("market_type", Text("Market type"), Choice(v.MarketType), 16),
            Column("key_score", Text("Key (K)"), SCORE, 12),
            Column("organisational", Text("Organisational (O)"), SCORE, 12),
            Column("general", Text("General (G)"), SCORE, 12),
            Column("overall", Text("Overall (R)"), SCORE, 12),
            Column("gap", Text("Gap"), Number(0, 1_000_000), 10),
            Column("coverage", Text("Coverage in 90 days"), SCORE, 12),
            Column("author", Text("Judged by"), LINE, 18),
            NOTES,
        ),
        name="",
        append_only=True,
        order=("customer", "period"),
        natural=("customer", "period"),
    ),
)
