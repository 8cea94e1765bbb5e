"""The sheets about how we plan: series, cadences, support, and templates of good practice."""

from __future__ import annotations

from app.exchange.cells import Choice, Date, Moment, Number, Reference
from app.exchange.columns import Column, Sheet
from app.exchange.common_columns import CUSTOMER, LINE, LONG, NOTES
from app.text import Text
from models import values as v

PLAN_SHEETS = (
    Sheet(
        "exceptions",
        "series_exception",
        Text("Exceptions of series"),
        Text("Days on which a repeated activity does not take place, or is another one."),
        (
            Column(
                "series", Text("Repeated activity"), Reference("activities"), 32, required=True, unit="which"
            ),
            Column("start", Text("Would have started"), Moment(), 18, required=True, unit="which"),
            Column(
                "activity",
                Text("Takes place as"),
                Reference("activities"),
                32,
                Text("Blank: it does not take place."),
            ),
        ),
        name="",
        order=("series", "start"),
        natural=("series", "start"),
    ),
    Sheet(
        "cadences",
        "cadence",
        Text("Cadences"),
        Text("Contacts that are due some weeks after the last one."),
        (
            CUSTOMER,
            Column("person", Text("Person"), Reference("people"), 24, field="stakeholder_key"),
            Column("kind", Text("Kind of activity"), Choice(v.ActivityKind), 22, required=True),
            Column("weeks", Text("Weeks"), Number(1, 260, whole=True), 10, required=True),
            Column("starts_on", Text("Begins on"), Date(), 13),
            Column("owner", Text("Responsible"), Reference("team"), 20),
        ),
        name="",
        order=("customer", "person"),
    ),
    Sheet(
        "support",
        "support_request",
        Text("Support requests"),
        Text("What the front line asks for, and how the answer was rated."),
        (
            CUSTOMER,
            Column("title", Text("What is needed"), LINE, 36, required=True),
            Column("text", Text("Details"), LONG, 40),
            Column(
                "state",
                Text("State"),
                Choice(v.SupportState),
                14,
                required=True,
                default=v.SupportState.RAISED,
            ),
            Column("raised_by", Text("Asked by"), Reference("team"), 20),
            Column("owner", Text("Answered by"), Reference("team"), 20),
            Column("plan_item", Text("Plan item"), Reference("plan"), 32),
            Column("activity", Text("Activity"), Reference("activities"), 32),
            Column("raised_on", Text("Asked on"), Date(), 13, required=True),
            Column("due_on", Text("Due on"), Date(), 13),
            Column("accepted_on", Text("Accepted on"), Date(), 13),
            Column("delivered_on", Text("Delivered on"), Date(), 13),
            Column("rated_on", Text("Rated on"), Date(), 13),
            Column(
                "rating",
                Text("Rating"),
                Number(1, 5, whole=True),
                10,
                Text("1 poor to 5 excellent, by whoever asked."),
            ),
            Column("comment", Text("Comment"), LONG, 32),
        ),
        name="title",
        order=("customer", "raised_on"),
    ),
    Sheet(
        "plan_templates",
        "plan_template",
        Text("Plan templates"),
        Text("Good practice of our own, to start a plan from."),
        (
            Column("name", Text("Name"), LINE, 32, required=True),
            Column("grade", Text("For grade"), Choice(v.Grade), 16, Text("Blank: for any customer.")),
            NOTES,
        ),
        order=("name",),
    ),
    Sheet(
        "plan_template_items",
        "plan_template_item",
        Text("Items of templates"),
        Text("What each plan template proposes: roles instead of names, weeks instead of dates."),
        (
            Column("template", Text("Template"), Reference("plan_templates"), 28, required=True),
            Column("title", Text("What we will do"), LINE, 40, required=True),
            Column("dimension", Text("Dimension"), Choice(v.Dimension), 24, required=True),
            Column("role", Text("With which role"), Choice(v.Role), 20),
            Column("rank", Text("With which rank"), Choice(v.Rank), 16),
            Column("to_level", Text("To level"), Choice(v.Level), 20),
            Column("support", Text("Supports"), Choice(v.Support), 18),
            Column("kind", Text("Kind of activity"), Choice(v.ActivityKind), 22),
            Column("owner_role", Text("Responsible role"), Choice(v.TeamRole), 20),
            Column(
                "weeks",
                Text("Weeks"),
                Number(0, 520, whole=True),
                10,
                Text("Due so many weeks after the start."),
            ),
            Column("weight", Text("Weight"), Number(0.01, 1000), 10, required=True, default=1.0),
            Column("acceptance", Text("Done when"), LONG, 36),
            Column("position", Text("Order"), Number(0, 100_000, whole=True), 8, required=True, default=0),
        ),
        name="title",
        order=("template", "position"),
    ),
    Sheet(
        "activity_templates",
        "activity_template",
        Text("Activity templates"),
        Text("How an activity of a kind is done well: what a new one starts with."),
        (
            Column("name", Text("Name"), LINE, 32, required=True),
            Column("kind", Text("Kind of activity"), Choice(v.ActivityKind), 22, required=True),
            Column("purpose", Text("Purpose"), LONG, 36),
            Column("who", Text("Who takes part"), LONG, 32),
            Column("preparation", Text("Preparation"), LONG, 36),
            Column("agenda", Text("Agenda points"), LONG, 36),
            Column("standard", Text("Standard of quality"), LONG, 36),
            Column("summary", Text("Outline of the summary"), LONG, 36),
            Column("follow_up", Text("What comes next"), LONG, 36),
            Column("minutes", Text("Minutes"), Number(1, 100_000, whole=True), 10),
        ),
        order=("name",),
    ),
)
