"""The tables that a book of one schema number has, and comparing a file with them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, MetaData
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

SCHEMA = 3
"""The schema number of the books that this program writes (``PRAGMA user_version``)."""

_DIALECT = sqlite.dialect()

Tables = Mapping[str, frozenset[str]]
"""By name of table or index: its columns and constraints, as normalised SQL."""


@dataclass(frozen=True)
class Shape:
    """Schema ``number``, its tables, and the folder of migrations that lead to it."""

    number: int
    metadata: MetaData
    versions: Path


def current_shape() -> Shape:
    """What this program's own books look like."""
    from models.schema import metadata

    return Shape(SCHEMA, metadata, Path(__file__).parent / "migrations" / "versions")


def tables_of(connection: Connection) -> Tables:
    """The tables and indexes that ``connection`` sees, without those of SQLite itself."""
    rows = connection.exec_driver_sql(
        "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%'"
    )
    return {name: _parts(sql) for name, sql in rows}


def tables_expected(metadata: MetaData) -> Tables:
    """The tables and indexes that ``metadata`` makes."""
    made: dict[str, frozenset[str]] = {}
    for table in metadata.tables.values():
        made[table.name] = _parts(_sql(CreateTable(table)))
        for index in table.indexes:
            made[str(index.name)] = _parts(_sql(CreateIndex(index)))
    return made


def differences(connection: Connection, shape: Shape) -> list[str]:
    """The tables and indexes of ``shape`` that are missing or different; others may be there."""
    found = tables_of(connection)
    return sorted(name for name, parts in tables_expected(shape.metadata).items() if found.get(name) != parts)


def _sql(statement: CreateTable | CreateIndex) -> str:
    return str(statement.compile(dialect=_DIALECT))


def _parts(sql: str) -> frozenset[str]:
    """The head of a CREATE statement and what stands between its outer commas, in no order.

    Two ways to write one table (constraints first or last, quoted or not) are equal.
    """
    text = re.sub(r"\s+", " ", sql.replace('"', "")).strip()
    head, bracket, rest = text.partition("(")
    if not bracket or text.startswith("CREATE VIRTUAL"):
        return frozenset({text})
    body, _, tail = rest.rpartition(")")
    parts, depth, begin = [f"{head.strip()} () {tail.strip()}"], 0, 0
    for mark in re.finditer("[(),]", body):
        depth += {"(": 1, ")": -1, ",": 0}[mark.group()]
        if mark.group() == "," and depth == 0:
            parts.append(body[begin : mark.start()].strip())
            begin = mark.end()
    return frozenset([*parts, body[begin:].strip()])
