"""Write the first migration, and the stored book of schema 1, from the mapped classes.

    python -m tests.models.baseline

Only while no book of schema 1 has been released: after that a change of the classes is a migration.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from sqlalchemy import Enum, create_engine

from models.base import Amount
from models.book import Book
from models.schema import Customer
from models.shape import SCHEMA, current_shape

STORED_BOOKS = Path(__file__).parent / "books"

_HEAD = '''"""The tables of schema 1."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
'''


def baseline_source() -> str:
    """The text of the first migration, before formatting."""
    from alembic.autogenerate import produce_migrations, render_python_code
    from alembic.migration import MigrationContext

    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection)
        upgrades = produce_migrations(context, current_shape().metadata).upgrade_ops
        code = render_python_code(upgrades, render_item=_stored_type)
    engine.dispose()
    lines = [line for line in code.splitlines() if not line.strip().startswith("# ###")]
    return _HEAD + "\n".join(lines).rstrip() + "\n"


def _stored_type(kind: str, item: Any, context: Any) -> str | bool:
    """Types of ours are written as what they store, so that the migration stands alone."""
    if kind == "type" and isinstance(item, Enum):
        return f"sa.String(length={item.length})"
    if kind == "type" and isinstance(item, Amount):
        return "sa.BigInteger()"
    return False


def write_stored_book() -> None:
    """A small book as this program writes it, with one customer."""
    path = STORED_BOOKS / f"schema_{SCHEMA:04}.loam"
    path.parent.mkdir(exist_ok=True)
    path.unlink(missing_ok=True)
    with Book.create(path) as book, book.writing() as session:
        session.add(Customer(name="蓝海电信"))


def main() -> None:
    migration = current_shape().versions / "v0001_baseline.py"
    migration.write_text(baseline_source(), encoding="utf-8")
    subprocess.run([sys.executable, "-m", "ruff", "format", "--quiet", str(migration)], check=True)
    write_stored_book()


if __name__ == "__main__":
    main()
