"""The plan and its calendar: series, receptions, promises, agreements, assessments and templates."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.add_column("customer", sa.Column("partnership", sa.String(length=24), nullable=True))
    op.add_column("customer", sa.Column("forecast", sa.BigInteger(), nullable=True))
    op.add_column("activity", sa.Column("recurrence", sa.Text(), nullable=True))
    op.add_column("activity", sa.Column("time_zone", sa.Text(), nullable=True))
    op.add_column("activity", sa.Column("uid", sa.Text(), nullable=True))
    op.add_column("activity", sa.Column("sequence", sa.Integer(), nullable=True))
    op.add_column("activity", sa.Column("direction", sa.String(length=24), nullable=True))
    op.add_column("activity", sa.Column("preparation", sa.Text(), nullable=True))
    op.add_column("activity", sa.Column("agenda", sa.Text(), nullable=True))
    op.add_column("activity", sa.Column("standard", sa.Text(), nullable=True))
    op.add_column("activity", sa.Column("follow_up", sa.Text(), nullable=True))
    op.add_column("activity", sa.Column("cost", sa.BigInteger(), nullable=True))
    op.add_column("activity", sa.Column("currency", sa.Text(), nullable=True))
    op.add_column("activity", sa.Column("reminder_minutes", sa.Integer(), nullable=True))
    _index("activity", "uid")
    op.add_column("team_assignment", sa.Column("duties", sa.Text(), nullable=True))
    op.add_column("stakeholder", sa.Column("lunar_birthday", sa.Boolean(), nullable=True))
    op.add_column("plan_item", sa.Column("rule", sa.Text(), nullable=True))
    op.add_column("plan_item", sa.Column("reason", sa.Text(), nullable=True))
    op.add_column("plan_item", sa.Column("submitted_on", sa.Date(), nullable=True))
    op.add_column("plan_item", sa.Column("approved_by", sa.Text(), nullable=True))
    op.add_column("plan_item", sa.Column("return_reason", sa.Text(), nullable=True))
    op.add_column("plan_item", sa.Column("approvals", sa.Integer(), nullable=True))
    _activity_template()
    _plan_template()
    _transfer_time()
    _plan_template_item()
    _assessment()
    _innovation_centre()
    _agenda_line()
    _agreement()
    _customer_rating()
    _innovation_topic()
    _meeting_topic()
    _reception()
    _series_exception()
    _agenda_guest()
    _agreement_project()
    _cadence()
    _gift()
    _memorable_date()
    _opinion()
    _promise()
    _support_request()


def _activity_template() -> None:
    _table(
        "activity_template",
        _filled("kind", sa.String(length=24)),
        _filled("name", sa.Text()),
        _blank("purpose", sa.Text()),
        _blank("who", sa.Text()),
        _blank("preparation", sa.Text()),
        _blank("agenda", sa.Text()),
        _blank("standard", sa.Text()),
        _blank("summary", sa.Text()),
        _blank("follow_up", sa.Text()),
        _blank("minutes", sa.Integer()),
    )


def _plan_template() -> None:
    _table(
        "plan_template",
        _filled("name", sa.Text()),
        _blank("grade", sa.String(length=24)),
        _blank("notes", sa.Text()),
    )


def _transfer_time() -> None:
    _table(
        "transfer_time",
        _filled("from_place", sa.Text()),
        _filled("to_place", sa.Text()),
        _filled("minutes", sa.Integer()),
        sa.CheckConstraint("minutes >= 0", name=op.f("ck_transfer_time_minutes")),
    )


def _plan_template_item() -> None:
    _table(
        "plan_template_item",
        *_key("plan_template_item", "template_key", "plan_template", nullable=False),
        _filled("position", sa.Integer()),
        _filled("title", sa.Text()),
        _filled("dimension", sa.String(length=24)),
        _blank("role", sa.String(length=24)),
        _blank("rank", sa.String(length=24)),
        _blank("to_level", sa.String(length=24)),
        _blank("support", sa.String(length=24)),
        _blank("kind", sa.String(length=24)),
        _blank("owner_role", sa.String(length=24)),
        _blank("weeks", sa.Integer()),
        _filled("weight", sa.Double()),
        _blank("acceptance", sa.Text()),
        sa.CheckConstraint("weeks >= 0", name=op.f("ck_plan_template_item_weeks")),
        sa.CheckConstraint("weight > 0", name=op.f("ck_plan_template_item_weight")),
    )
    _index("plan_template_item", "template_key")


def _assessment() -> None:
    _table(
        "assessment",
        *_key("assessment", "customer_key", "customer", nullable=False),
        _filled("period", sa.Text()),
        _filled("taken_on", sa.Date()),
        _blank("grade", sa.String(length=24)),
        _blank("market_type", sa.String(length=24)),
        _blank("key_score", sa.Double()),
        _blank("organisational", sa.Double()),
        _blank("general", sa.Double()),
        _blank("overall", sa.Double()),
        _blank("gap", sa.Double()),
        _blank("coverage", sa.Double()),
        _blank("inputs", sa.JSON()),
        _blank("author", sa.Text()),
        _blank("notes", sa.Text()),
        sa.UniqueConstraint("customer_key", "period", name=op.f("uq_assessment_customer_key_period")),
    )
    _index("assessment", "customer_key")


def _innovation_centre() -> None:
    _table(
        "innovation_centre",
        *_key("innovation_centre", "customer_key", "customer", nullable=False),
        _filled("name", sa.Text()),
        _blank("opened_on", sa.Date()),
        _blank("closed_on", sa.Date()),
        _blank("ip_terms", sa.Text()),
        _blank("notes", sa.Text()),
    )
    _index("innovation_centre", "customer_key")


def _agenda_line() -> None:
    _table(
        "agenda_line",
        *_key("agenda_line", "activity_key", "activity", nullable=False),
        _blank("track", sa.Text()),
        _filled("starts_at", sa.DateTime()),
        _filled("ends_at", sa.DateTime()),
        _filled("kind", sa.String(length=24)),
        _filled("title", sa.Text()),
        _blank("place", sa.Text()),
        *_key("agenda_line", "host_key", "team_member", nullable=True),
        _blank("transport", sa.Text()),
        _blank("menu", sa.Text()),
        _blank("drinks", sa.Text()),
        _blank("internal", sa.Text()),
        sa.CheckConstraint("starts_at <= ends_at", name=op.f("ck_agenda_line_order")),
    )
    _index("agenda_line", "activity_key", "host_key")


def _agreement() -> None:
    _table(
        "agreement",
        *_key("agreement", "customer_key", "customer", nullable=False),
        *_key("agreement", "activity_key", "activity", nullable=True),
        _filled("title", sa.Text()),
        _filled("kind", sa.String(length=24)),
        _filled("exclusive", sa.Boolean()),
        _blank("signed_on", sa.Date()),
        _blank("starts_on", sa.Date()),
        _blank("ends_on", sa.Date()),
        _blank("notes", sa.Text()),
    )
    _index("agreement", "customer_key", "activity_key")


def _customer_rating() -> None:
    _table(
        "customer_rating",
        *_key("customer_rating", "customer_key", "customer", nullable=False),
        *_key("customer_rating", "activity_key", "activity", nullable=True),
        _filled("kind", sa.String(length=24)),
        _filled("value", sa.Double()),
        _filled("rated_on", sa.Date()),
        _blank("author", sa.Text()),
        _blank("evidence", sa.Text()),
    )
    op.create_index(
        "ix_customer_rating_newest", "customer_rating", ["customer_key", "kind", "rated_on", "key"]
    )
    _index("customer_rating", "customer_key", "activity_key")


def _innovation_topic() -> None:
    _table(
        "innovation_topic",
        *_key("innovation_topic", "centre_key", "innovation_centre", nullable=False),
        _filled("title", sa.Text()),
        _blank("result", sa.Text()),
        _blank("ip", sa.Text()),
        _blank("finished_on", sa.Date()),
    )
    _index("innovation_topic", "centre_key")


def _meeting_topic() -> None:
    _table(
        "meeting_topic",
        *_key("meeting_topic", "activity_key", "activity", nullable=False),
        _filled("position", sa.Integer()),
        _filled("topic", sa.Text()),
        _blank("ours", sa.Text()),
        _blank("theirs", sa.Text()),
        _blank("common_ground", sa.Text()),
        _blank("follow_up", sa.Text()),
    )
    _index("meeting_topic", "activity_key")


def _reception() -> None:
    _table(
        "reception",
        *_key("reception", "activity_key", "activity", nullable=False),
        *_key("reception", "lead_key", "team_member", nullable=True),
        _filled("state", sa.String(length=24)),
        _blank("language", sa.Text()),
        _blank("requested_on", sa.Date()),
        _blank("approved_on", sa.Date()),
        _blank("notes", sa.Text()),
        sa.UniqueConstraint("activity_key", name=op.f("uq_reception_activity_key")),
    )
    _index("reception", "activity_key", "lead_key")


def _series_exception() -> None:
    _table(
        "series_exception",
        *_key("series_exception", "series_key", "activity", nullable=False),
        _filled("start", sa.DateTime()),
        *_key("series_exception", "activity_key", "activity", nullable=True),
        sa.UniqueConstraint("series_key", "start", name=op.f("uq_series_exception_series_key_start")),
    )
    _index("series_exception", "series_key", "activity_key")


def _agenda_guest() -> None:
    _table(
        "agenda_guest",
        *_key("agenda_guest", "line_key", "agenda_line", nullable=False),
        *_key("agenda_guest", "stakeholder_key", "stakeholder", nullable=False),
        sa.UniqueConstraint(
            "line_key", "stakeholder_key", name=op.f("uq_agenda_guest_line_key_stakeholder_key")
        ),
    )
    _index("agenda_guest", "line_key", "stakeholder_key")


def _agreement_project() -> None:
    _table(
        "agreement_project",
        *_key("agreement_project", "agreement_key", "agreement", nullable=False),
        _filled("name", sa.Text()),
        _blank("amount", sa.BigInteger()),
        _blank("due_on", sa.Date()),
        _blank("notes", sa.Text()),
    )
    _index("agreement_project", "agreement_key")


def _cadence() -> None:
    _table(
        "cadence",
        *_key("cadence", "customer_key", "customer", nullable=False),
        *_key("cadence", "stakeholder_key", "stakeholder", nullable=True),
        *_key("cadence", "owner_key", "team_member", nullable=True),
        _filled("kind", sa.String(length=24)),
        _filled("weeks", sa.Integer()),
        _blank("starts_on", sa.Date()),
        sa.CheckConstraint("weeks BETWEEN 1 AND 260", name=op.f("ck_cadence_weeks")),
    )
    _index("cadence", "customer_key", "stakeholder_key", "owner_key")


def _gift() -> None:
    _table(
        "gift",
        *_key("gift", "customer_key", "customer", nullable=False),
        *_key("gift", "stakeholder_key", "stakeholder", nullable=True),
        *_key("gift", "activity_key", "activity", nullable=True),
        *_key("gift", "giver_key", "team_member", nullable=True),
        _filled("given_on", sa.Date()),
        _filled("title", sa.Text()),
        _blank("value", sa.BigInteger()),
        _blank("currency", sa.Text()),
        _blank("notes", sa.Text()),
    )
    _index("gift", "customer_key", "stakeholder_key", "activity_key", "giver_key")


def _memorable_date() -> None:
    _table(
        "memorable_date",
        *_key("memorable_date", "customer_key", "customer", nullable=False),
        *_key("memorable_date", "stakeholder_key", "stakeholder", nullable=True),
        _filled("title", sa.Text()),
        _filled("day", sa.Date()),
        _filled("lunar", sa.Boolean()),
        _filled("yearly", sa.Boolean()),
        _blank("notes", sa.Text()),
    )
    _index("memorable_date", "customer_key", "stakeholder_key")


def _opinion() -> None:
    _table(
        "opinion",
        *_key("opinion", "customer_key", "customer", nullable=False),
        *_key("opinion", "activity_key", "activity", nullable=True),
        *_key("opinion", "stakeholder_key", "stakeholder", nullable=True),
        _filled("text", sa.Text()),
        _filled("said_on", sa.Date()),
        *_key("opinion", "passed_to_key", "team_member", nullable=True),
        _blank("passed_on", sa.Date()),
        _blank("decision", sa.Text()),
        _blank("decided_on", sa.Date()),
        _blank("answered_on", sa.Date()),
    )
    _index("opinion", "customer_key", "activity_key", "stakeholder_key", "passed_to_key")


def _promise() -> None:
    _table(
        "promise",
        *_key("promise", "customer_key", "customer", nullable=False),
        *_key("promise", "activity_key", "activity", nullable=True),
        *_key("promise", "stakeholder_key", "stakeholder", nullable=True),
        *_key("promise", "owner_key", "team_member", nullable=True),
        _filled("side", sa.String(length=24)),
        _filled("title", sa.Text()),
        _filled("made_on", sa.Date()),
        _blank("due_on", sa.Date()),
        _filled("state", sa.String(length=24)),
        _blank("kept_on", sa.Date()),
        _blank("confirmed_on", sa.Date()),
        *_key("promise", "confirmed_by_key", "stakeholder", nullable=True),
        _blank("withdrawn_on", sa.Date()),
        _blank("reason", sa.Text()),
    )
    _index(
        "promise",
        "customer_key",
        "activity_key",
        "stakeholder_key",
        "owner_key",
        "due_on",
        "confirmed_by_key",
    )


def _support_request() -> None:
    _table(
        "support_request",
        *_key("support_request", "customer_key", "customer", nullable=False),
        *_key("support_request", "plan_item_key", "plan_item", nullable=True),
        *_key("support_request", "activity_key", "activity", nullable=True),
        *_key("support_request", "raised_by_key", "team_member", nullable=True),
        *_key("support_request", "owner_key", "team_member", nullable=True),
        _filled("title", sa.Text()),
        _blank("text", sa.Text()),
        _filled("state", sa.String(length=24)),
        _blank("due_on", sa.Date()),
        _filled("raised_on", sa.Date()),
        _blank("accepted_on", sa.Date()),
        _blank("delivered_on", sa.Date()),
        _blank("rated_on", sa.Date()),
        _blank("rating", sa.Integer()),
        _blank("comment", sa.Text()),
        sa.CheckConstraint("rating BETWEEN 1 AND 5", name=op.f("ck_support_request_rating")),
    )
    _index("support_request", "customer_key", "plan_item_key", "activity_key", "raised_by_key", "owner_key")


def _table(name: str, *parts: Any) -> None:
    key = sa.Column("key", sa.String(length=36), nullable=False)
    op.create_table(name, key, *parts, sa.PrimaryKeyConstraint("key", name=op.f(f"pk_{name}")))


def _filled(name: str, kind: Any) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=False)


def _blank(name: str, kind: Any) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=True)


def _key(table: str, column: str, target: str, *, nullable: bool) -> tuple[Any, ...]:
    """A column that holds keys of ``target``, and its constraint."""
    reference = sa.ForeignKeyConstraint(
        [column],
        [f"{target}.key"],
        name=op.f(f"fk_{table}_{column}"),
        initially="DEFERRED",
        deferrable=True,
    )
    return sa.Column(column, sa.String(length=36), nullable=nullable), reference


def _index(table: str, *columns: str) -> None:
    for column in columns:
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column])
