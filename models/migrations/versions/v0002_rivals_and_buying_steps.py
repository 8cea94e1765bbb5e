"""Rivals and their ties, the customer's buying steps, and what a person said word for word."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("rating", sa.Column("quote", sa.Text(), nullable=True))
    op.create_table(
        "rival",
        sa.Column("key", sa.String(length=36), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("notes", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_rival")),
    )
    op.create_table(
        "rival_tie",
        sa.Column("key", sa.String(length=36), nullable=False),
        sa.Column("stakeholder_key", sa.String(length=36), nullable=False),
        sa.Column("rival_key", sa.String(length=36), nullable=False),
        sa.Column("tie", sa.String(length=24), nullable=False),
        sa.Column("rated_on", sa.Date(), nullable=False),
        sa.Column("author", sa.Text(), nullable=True),
        sa.Column("evidence", sa.Text(), nullable=True),
        _reference("rival_tie", "stakeholder_key", "stakeholder"),
        _reference("rival_tie", "rival_key", "rival"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_rival_tie")),
    )
    op.create_index("ix_rival_tie_newest", "rival_tie", ["stakeholder_key", "rival_key", "rated_on", "key"])
    _index("rival_tie", "stakeholder_key", "rival_key")
    op.create_table(
        "buying_step",
        sa.Column("key", sa.String(length=36), nullable=False),
        sa.Column("customer_key", sa.String(length=36), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        _reference("buying_step", "customer_key", "customer"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_buying_step")),
    )
    _index("buying_step", "customer_key")
    op.create_table(
        "step_seat",
        sa.Column("key", sa.String(length=36), nullable=False),
        sa.Column("step_key", sa.String(length=36), nullable=False),
        sa.Column("seat_key", sa.String(length=36), nullable=False),
        _reference("step_seat", "step_key", "buying_step"),
        _reference("step_seat", "seat_key", "seat"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_step_seat")),
        sa.UniqueConstraint("step_key", "seat_key", name=op.f("uq_step_seat_step_key_seat_key")),
    )
    _index("step_seat", "step_key", "seat_key")


def _reference(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column],
        [f"{target}.key"],
        name=op.f(f"fk_{table}_{column}"),
        initially="DEFERRED",
        deferrable=True,
    )


def _index(table: str, *columns: str) -> None:
    for column in columns:
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column])
