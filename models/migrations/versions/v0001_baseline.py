"""The tables of schema 1."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "book_info",
        sa.Column("book_id", sa.String(length=36), nullable=False),
        sa.Column("created_at", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("book_id", name=op.f("pk_book_info")),
    )
    op.create_table(
        "change_set",
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=36), nullable=False),
        sa.Column("at", sa.String(length=32), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("text_values", sa.JSON(), nullable=False),
        sa.Column("undoes", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("revision", name=op.f("pk_change_set")),
        sa.UniqueConstraint("key", name=op.f("uq_change_set_key")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_change_set_at"), "change_set", ["at"], unique=False)
    op.create_table(
        "ledger_entry",
        sa.Column("key", sa.String(length=36), nullable=False),
        sa.Column("direction", sa.String(length=24), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("author", sa.Text(), nullable=True),
        sa.Column("book_id", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("scope", sa.JSON(), nullable=True),
        sa.Column("counts", sa.JSON(), nullable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_ledger_entry")),
    )
    op.create_table(
        "setting",
        sa.Column("key", sa.String(length=36), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.JSON(), nullable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_setting")),
        sa.UniqueConstraint("name", name=op.f("uq_setting_name")),
    )
    op.create_table(
        "team_member",
        sa.Column("key", sa.String(length=36), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.String(length=24), nullable=False),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_team_member")),
    )
    op.create_table(
        "workbook_mapping",
        sa.Column("key", sa.String(length=36), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("definition", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_workbook_mapping")),
        sa.UniqueConstraint("name", name=op.f("uq_workbook_mapping_name")),
    )
    op.create_table(
        "change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("table_name", sa.String(length=32), nullable=False),
        sa.Column("record", sa.String(length=36), nullable=False),
        sa.Column("action", sa.String(length=24), nullable=False),
        sa.Column("before", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("after", sa.JSON(none_as_null=True), nullable=True),
        sa.ForeignKeyConstraint(["revision"], ["change_set.revision"], name=op.f("fk_change_revision")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change")),
    )
    op.create_index("ix_change_record", "change", ["table_name", "record", "revision"], unique=False)
    op.create_index(op.f("ix_change_revision"), "change", ["revision"], unique=False)
    op.create_table(
        "customer",
        sa.Column("key", sa.String(length=36), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("parent_key", sa.String(length=36), nullable=True),
        sa.Column("owner_key", sa.String(length=36), nullable=True),
        sa.Column("sector", sa.String(length=24), nullable=True),
        sa.Column("grade", sa.String(length=24), nullable=True),
        sa.Column("market_type", sa.String(length=24), nullable=True),
        sa.Column("region", sa.Text(), nullable=True),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("city", sa.Text(), nullable=True),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("website", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("currency", sa.Text(), nullable=True),
        sa.Column("revenue", sa.BigInteger(), nullable=True),
        sa.Column("purchase_volume", sa.BigInteger(), nullable=True),
        sa.Column("category_share", sa.Double(), nullable=True),
        sa.Column("notes", sa.Text(), nullable=True),
        sa.CheckConstraint("category_share BETWEEN 0 AND 100", name=op.f("ck_customer_category_share")),
        sa.CheckConstraint("key <> parent_key", name=op.f("ck_customer_own_parent")),
        sa.ForeignKeyConstraint(
            ["owner_key"],
            ["team_member.key"],
            name=op.f("fk_customer_owner_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["parent_key"],
            ["customer.key"],
            name=op.f("fk_customer_parent_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_customer")),
    )
    op.create_index(op.f("ix_customer_owner_key"), "customer", ["owner_key"], unique=False)
    op.create_index(op.f("ix_customer_parent_key"), "customer", ["parent_key"], unique=False)
    op.create_table(
        "activity",
        sa.Column("key", sa.String(length=36), nullable=False),
        sa.Column("customer_key", sa.String(length=36), nullable=False),
        sa.Column("owner_key", sa.String(length=36), nullable=True),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("state", sa.String(length=24), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("starts_at", sa.DateTime(), nullable=False),
        sa.Column("ends_at", sa.DateTime(), nullable=False),
        sa.Column("all_day", sa.Boolean(), nullable=False),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("purpose", sa.Text(), nullable=True),
        sa.Column("summary", sa.Text(), nullable=True),
        sa.Column("quality", sa.Integer(), nullable=True),
        sa.CheckConstraint("quality BETWEEN 1 AND 5", name=op.f("ck_activity_quality")),
        sa.CheckConstraint("starts_at <= ends_at", name=op.f("ck_activity_order")),
        sa.ForeignKeyConstraint(
            ["customer_key"],
            ["customer.key"],
            name=op.f("fk_activity_customer_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["owner_key"],
            ["team_member.key"],
            name=op.f("fk_activity_owner_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_activity")),
    )
    op.create_index(op.f("ix_activity_customer_key"), "activity", ["customer_key"], unique=False)
    op.create_index(op.f("ix_activity_owner_key"), "activity", ["owner_key"], unique=False)
    op.create_index(op.f("ix_activity_starts_at"), "activity", ["starts_at"], unique=False)
    op.create_table(
        "department",
        sa.Column("key", sa.String(length=36), nullable=False),
        sa.Column("customer_key", sa.String(length=36), nullable=False),
        sa.Column("parent_key", sa.String(length=36), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("relevance", sa.Integer(), nullable=True),
        sa.Column("notes", sa.Text(), nullable=True),
        sa.CheckConstraint("key <> parent_key", name=op.f("ck_department_own_parent")),
        sa.CheckConstraint("relevance BETWEEN 1 AND 3", name=op.f("ck_department_relevance")),
        sa.ForeignKeyConstraint(
            ["customer_key"],
            ["customer.key"],
            name=op.f("fk_department_customer_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["parent_key"],
            ["department.key"],
            name=op.f("fk_department_parent_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_department")),
    )
    op.create_index(op.f("ix_department_customer_key"), "department", ["customer_key"], unique=False)
    op.create_index(op.f("ix_department_parent_key"), "department", ["parent_key"], unique=False)
    op.create_table(
        "source",
        sa.Column("key", sa.String(length=36), nullable=False),
        sa.Column("customer_key", sa.String(length=36), nullable=True),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("public", sa.Boolean(), nullable=False),
        sa.Column("published_on", sa.Date(), nullable=True),
        sa.Column("reliability", sa.String(length=24), nullable=True),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("notes", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["customer_key"],
            ["customer.key"],
            name=op.f("fk_source_customer_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_source")),
    )
    op.create_index(op.f("ix_source_customer_key"), "source", ["customer_key"], unique=False)
    op.create_table(
        "team_assignment",
        sa.Column("key", sa.String(length=36), nullable=False),
        sa.Column("customer_key", sa.String(length=36), nullable=False),
        sa.Column("member_key", sa.String(length=36), nullable=False),
        sa.Column("role", sa.String(length=24), nullable=False),
        sa.Column("share", sa.Double(), nullable=True),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.CheckConstraint("share BETWEEN 0 AND 100", name=op.f("ck_team_assignment_share")),
        sa.ForeignKeyConstraint(
            ["customer_key"],
            ["customer.key"],
            name=op.f("fk_team_assignment_customer_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["member_key"],
            ["team_member.key"],
            name=op.f("fk_team_assignment_member_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_team_assignment")),
    )
    op.create_index(
        op.f("ix_team_assignment_customer_key"), "team_assignment", ["customer_key"], unique=False
    )
    op.create_index(op.f("ix_team_assignment_member_key"), "team_assignment", ["member_key"], unique=False)
    op.create_table(
        "insight_section",
        sa.Column("key", sa.String(length=36), nullable=False),
        sa.Column("customer_key", sa.String(length=36), nullable=False),
        sa.Column("department_key", sa.String(length=36), nullable=True),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=24), nullable=False),
        sa.Column("confidentiality", sa.String(length=24), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("approved_on", sa.Date(), nullable=True),
        sa.Column("rejection", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["customer_key"],
            ["customer.key"],
            name=op.f("fk_insight_section_customer_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["department_key"],
            ["department.key"],
            name=op.f("fk_insight_section_department_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_insight_section")),
    )
    op.create_index(
        op.f("ix_insight_section_customer_key"), "insight_section", ["customer_key"], unique=False
    )
    op.create_index(
        op.f("ix_insight_section_department_key"), "insight_section", ["department_key"], unique=False
    )
    op.create_table(
        "stakeholder",
        sa.Column("key", sa.String(length=36), nullable=False),
        sa.Column("customer_key", sa.String(length=36), nullable=False),
        sa.Column("department_key", sa.String(length=36), nullable=True),
        sa.Column("contact_key", sa.String(length=36), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("wechat", sa.Text(), nullable=True),
        sa.Column("birthday", sa.Date(), nullable=True),
        sa.Column("no_private_activities", sa.Boolean(), nullable=False),
        sa.Column("left_on", sa.Date(), nullable=True),
        sa.Column("notes", sa.Text(), nullable=True),
        sa.Column("map_x", sa.Double(), nullable=True),
        sa.Column("map_y", sa.Double(), nullable=True),
        sa.ForeignKeyConstraint(
            ["contact_key"],
            ["team_member.key"],
            name=op.f("fk_stakeholder_contact_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["customer_key"],
            ["customer.key"],
            name=op.f("fk_stakeholder_customer_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["department_key"],
            ["department.key"],
            name=op.f("fk_stakeholder_department_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_stakeholder")),
    )
    op.create_index(op.f("ix_stakeholder_contact_key"), "stakeholder", ["contact_key"], unique=False)
    op.create_index(op.f("ix_stakeholder_customer_key"), "stakeholder", ["customer_key"], unique=False)
    op.create_index(op.f("ix_stakeholder_department_key"), "stakeholder", ["department_key"], unique=False)
    op.create_table(
        "activity_participant",
        sa.Column("key", sa.String(length=36), nullable=False),
        sa.Column("activity_key", sa.String(length=36), nullable=False),
        sa.Column("stakeholder_key", sa.String(length=36), nullable=True),
        sa.Column("member_key", sa.String(length=36), nullable=True),
        sa.CheckConstraint(
            "(stakeholder_key IS NULL) <> (member_key IS NULL)",
            name=op.f("ck_activity_participant_one_person"),
        ),
        sa.ForeignKeyConstraint(
            ["activity_key"],
            ["activity.key"],
            name=op.f("fk_activity_participant_activity_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["member_key"],
            ["team_member.key"],
            name=op.f("fk_activity_participant_member_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["stakeholder_key"],
            ["stakeholder.key"],
            name=op.f("fk_activity_participant_stakeholder_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_activity_participant")),
    )
    op.create_index(
        op.f("ix_activity_participant_activity_key"), "activity_participant", ["activity_key"], unique=False
    )
    op.create_index(
        op.f("ix_activity_participant_member_key"), "activity_participant", ["member_key"], unique=False
    )
    op.create_index(
        op.f("ix_activity_participant_stakeholder_key"),
        "activity_participant",
        ["stakeholder_key"],
        unique=False,
    )
    op.create_table(
        "citation",
        sa.Column("key", sa.String(length=36), nullable=False),
        sa.Column("section_key", sa.String(length=36), nullable=False),
        sa.Column("source_key", sa.String(length=36), nullable=False),
        sa.Column("passage", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["section_key"],
            ["insight_section.key"],
            name=op.f("fk_citation_section_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["source_key"],
            ["source.key"],
            name=op.f("fk_citation_source_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_citation")),
    )
    op.create_index(op.f("ix_citation_section_key"), "citation", ["section_key"], unique=False)
    op.create_index(op.f("ix_citation_source_key"), "citation", ["source_key"], unique=False)
    op.create_table(
        "influence_line",
        sa.Column("key", sa.String(length=36), nullable=False),
        sa.Column("customer_key", sa.String(length=36), nullable=False),
        sa.Column("from_key", sa.String(length=36), nullable=False),
        sa.Column("to_key", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("strength", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.CheckConstraint("from_key <> to_key", name=op.f("ck_influence_line_own_line")),
        sa.CheckConstraint("strength BETWEEN 1 AND 3", name=op.f("ck_influence_line_strength")),
        sa.ForeignKeyConstraint(
            ["customer_key"],
            ["customer.key"],
            name=op.f("fk_influence_line_customer_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["from_key"],
            ["stakeholder.key"],
            name=op.f("fk_influence_line_from_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["to_key"],
            ["stakeholder.key"],
            name=op.f("fk_influence_line_to_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_influence_line")),
        sa.UniqueConstraint(
            "from_key", "to_key", "kind", name=op.f("uq_influence_line_from_key_to_key_kind")
        ),
    )
    op.create_index(op.f("ix_influence_line_customer_key"), "influence_line", ["customer_key"], unique=False)
    op.create_index(op.f("ix_influence_line_from_key"), "influence_line", ["from_key"], unique=False)
    op.create_index(op.f("ix_influence_line_to_key"), "influence_line", ["to_key"], unique=False)
    op.create_table(
        "plan_item",
        sa.Column("key", sa.String(length=36), nullable=False),
        sa.Column("customer_key", sa.String(length=36), nullable=False),
        sa.Column("stakeholder_key", sa.String(length=36), nullable=True),
        sa.Column("department_key", sa.String(length=36), nullable=True),
        sa.Column("activity_key", sa.String(length=36), nullable=True),
        sa.Column("owner_key", sa.String(length=36), nullable=True),
        sa.Column("dimension", sa.String(length=24), nullable=False),
        sa.Column("state", sa.String(length=24), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("from_level", sa.String(length=24), nullable=True),
        sa.Column("to_level", sa.String(length=24), nullable=True),
        sa.Column("support", sa.String(length=24), nullable=True),
        sa.Column("weight", sa.Double(), nullable=False),
        sa.Column("progress", sa.Integer(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("acceptance", sa.Text(), nullable=True),
        sa.Column("evidence", sa.Text(), nullable=True),
        sa.Column("cancel_reason", sa.Text(), nullable=True),
        sa.Column("approved_on", sa.Date(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("verified_on", sa.Date(), nullable=True),
        sa.Column("cancelled_on", sa.Date(), nullable=True),
        sa.CheckConstraint("progress BETWEEN 0 AND 100", name=op.f("ck_plan_item_progress")),
        sa.CheckConstraint("weight > 0", name=op.f("ck_plan_item_weight")),
        sa.ForeignKeyConstraint(
            ["activity_key"],
            ["activity.key"],
            name=op.f("fk_plan_item_activity_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["customer_key"],
            ["customer.key"],
            name=op.f("fk_plan_item_customer_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["department_key"],
            ["department.key"],
            name=op.f("fk_plan_item_department_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["owner_key"],
            ["team_member.key"],
            name=op.f("fk_plan_item_owner_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["stakeholder_key"],
            ["stakeholder.key"],
            name=op.f("fk_plan_item_stakeholder_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_plan_item")),
    )
    op.create_index(op.f("ix_plan_item_activity_key"), "plan_item", ["activity_key"], unique=False)
    op.create_index(op.f("ix_plan_item_customer_key"), "plan_item", ["customer_key"], unique=False)
    op.create_index(op.f("ix_plan_item_department_key"), "plan_item", ["department_key"], unique=False)
    op.create_index(op.f("ix_plan_item_due_on"), "plan_item", ["due_on"], unique=False)
    op.create_index(op.f("ix_plan_item_owner_key"), "plan_item", ["owner_key"], unique=False)
    op.create_index(op.f("ix_plan_item_stakeholder_key"), "plan_item", ["stakeholder_key"], unique=False)
    op.create_table(
        "seat",
        sa.Column("key", sa.String(length=36), nullable=False),
        sa.Column("customer_key", sa.String(length=36), nullable=False),
        sa.Column("department_key", sa.String(length=36), nullable=True),
        sa.Column("reports_to_key", sa.String(length=36), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("role", sa.String(length=24), nullable=False),
        sa.Column("target", sa.String(length=24), nullable=True),
        sa.Column("signs_contract", sa.Boolean(), nullable=False),
        sa.Column("signs_receipt", sa.Boolean(), nullable=False),
        sa.Column("signs_acceptance", sa.Boolean(), nullable=False),
        sa.Column("signs_payment", sa.Boolean(), nullable=False),
        sa.Column("map_x", sa.Double(), nullable=True),
        sa.Column("map_y", sa.Double(), nullable=True),
        sa.ForeignKeyConstraint(
            ["customer_key"],
            ["customer.key"],
            name=op.f("fk_seat_customer_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["department_key"],
            ["department.key"],
            name=op.f("fk_seat_department_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["reports_to_key"],
            ["stakeholder.key"],
            name=op.f("fk_seat_reports_to_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_seat")),
    )
    op.create_index(op.f("ix_seat_customer_key"), "seat", ["customer_key"], unique=False)
    op.create_index(op.f("ix_seat_department_key"), "seat", ["department_key"], unique=False)
    op.create_index(op.f("ix_seat_reports_to_key"), "seat", ["reports_to_key"], unique=False)
    op.create_table(
        "rating",
        sa.Column("key", sa.String(length=36), nullable=False),
        sa.Column("stakeholder_key", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("value", sa.String(length=8), nullable=False),
        sa.Column("rated_on", sa.Date(), nullable=False),
        sa.Column("author", sa.Text(), nullable=True),
        sa.Column("confidence", sa.String(length=24), nullable=True),
        sa.Column("evidence", sa.Text(), nullable=True),
        sa.Column("activity_key", sa.String(length=36), nullable=True),
        sa.Column("source_key", sa.String(length=36), nullable=True),
        sa.Column("plan_item_key", sa.String(length=36), nullable=True),
        sa.ForeignKeyConstraint(
            ["activity_key"],
            ["activity.key"],
            name=op.f("fk_rating_activity_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["plan_item_key"],
            ["plan_item.key"],
            name=op.f("fk_rating_plan_item_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["source_key"],
            ["source.key"],
            name=op.f("fk_rating_source_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["stakeholder_key"],
            ["stakeholder.key"],
            name=op.f("fk_rating_stakeholder_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_rating")),
    )
    op.create_index(op.f("ix_rating_activity_key"), "rating", ["activity_key"], unique=False)
    op.create_index(
        "ix_rating_newest", "rating", ["stakeholder_key", "kind", "rated_on", "key"], unique=False
    )
    op.create_index(op.f("ix_rating_plan_item_key"), "rating", ["plan_item_key"], unique=False)
    op.create_index(op.f("ix_rating_source_key"), "rating", ["source_key"], unique=False)
    op.create_index(op.f("ix_rating_stakeholder_key"), "rating", ["stakeholder_key"], unique=False)
    op.create_table(
        "seat_tenure",
        sa.Column("key", sa.String(length=36), nullable=False),
        sa.Column("seat_key", sa.String(length=36), nullable=False),
        sa.Column("stakeholder_key", sa.String(length=36), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.CheckConstraint("since <= until", name=op.f("ck_seat_tenure_order")),
        sa.ForeignKeyConstraint(
            ["seat_key"],
            ["seat.key"],
            name=op.f("fk_seat_tenure_seat_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["stakeholder_key"],
            ["stakeholder.key"],
            name=op.f("fk_seat_tenure_stakeholder_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_seat_tenure")),
    )
    op.create_index(op.f("ix_seat_tenure_seat_key"), "seat_tenure", ["seat_key"], unique=False)
    op.create_index(op.f("ix_seat_tenure_stakeholder_key"), "seat_tenure", ["stakeholder_key"], unique=False)
