"""Settings that travel with the book, and what the exchange remembers."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Record
from models.values import Direction


class Setting(Record):
    """A setting of the method that differs from its default; ``value`` is a number or text."""

    __tablename__ = "setting"

    name: Mapped[str] = mapped_column(unique=True)
    value: Mapped[Any] = mapped_column(JSON, nullable=True)


class WorkbookMapping(Record):
    """How workbooks of another program come in, remembered by name."""

    __tablename__ = "workbook_mapping"

    name: Mapped[str] = mapped_column(unique=True)
    definition: Mapped[Any] = mapped_column(JSON)


class LedgerEntry(Record):
    """A workbook sent or received. ``revision`` is the book's when it was written.

    ``counts`` and ``scope`` are small JSON objects: rows per sheet or per kind of difference, and the
    keys of the customers that went out (null: the whole book).
    """

    __tablename__ = "ledger_entry"

    direction: Mapped[Direction]
    file_name: Mapped[str]
    sha256: Mapped[str]
    at: Mapped[datetime]
    author: Mapped[str | None]
    book_id: Mapped[str]
    revision: Mapped[int]
    language: Mapped[str | None]
    scope: Mapped[Any] = mapped_column(JSON, nullable=True)
    counts: Mapped[Any] = mapped_column(JSON, nullable=True)
