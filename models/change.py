"""Recorded changes as they are stored. Written once, never updated: history is not rewritten."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base
from models.values import ChangeAction, ChangeKind


class ChangeSetRow(Base):
    """One edit. ``at`` is UTC ISO text and never decreases with ``revision``.

    ``text`` and ``text_values`` are an ``app.text.Text``: history reads in any language. ``undoes``
    lists the revisions that this one took back.
    """

    __tablename__ = "change_set"
    __table_args__ = {"sqlite_autoincrement": True}

    revision: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(36), unique=True)
    at: Mapped[str] = mapped_column(String(32), index=True)
    author: Mapped[str]
    kind: Mapped[ChangeKind]
    text: Mapped[str]
    text_values: Mapped[Any] = mapped_column(JSON)
    undoes: Mapped[Any] = mapped_column(JSON)


class ChangeRow(Base):
    """What one edit did to one record: columns before and after, as stored values.

    An insert keeps neither (the row itself is the after), an update both for the columns it changed,
    a delete the whole row before.
    """

    __tablename__ = "change"
    __table_args__ = (Index("ix_change_record", "table_name", "record", "revision"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    revision: Mapped[int] = mapped_column(ForeignKey("change_set.revision"), index=True)
    table_name: Mapped[str] = mapped_column(String(32))
    record: Mapped[str] = mapped_column(String(36))
    action: Mapped[ChangeAction]
    before: Mapped[Any] = mapped_column(JSON(none_as_null=True), nullable=True)
    after: Mapped[Any] = mapped_column(JSON(none_as_null=True), nullable=True)


class BookInfo(Base):
    """The one row that says which book this is. Not recorded."""

    __tablename__ = "book_info"

    book_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    created_at: Mapped[str] = mapped_column(String(32))
