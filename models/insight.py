"""Customer insight 客户洞察: sections of text, and the sources they stand on."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from models.base import Record, reference
from models.values import Confidentiality, Reliability, SectionKind, SectionState, SourceKind


class InsightSection(Record):
    """A part of the customer profile. ``text`` is Markdown; ``position`` orders the outline.

    ``rejection`` is the reason that sent the section back to draft. ``department_key`` anchors the
    section to a buying department when we stand at the edge (row 21).
    """

    __tablename__ = "insight_section"

    customer_key: Mapped[str] = reference("customer", "delete")
    department_key: Mapped[str | None] = reference("department", "clear", nullable=True)
    kind: Mapped[SectionKind]
    title: Mapped[str | None]
    text: Mapped[str] = mapped_column(default="")
    state: Mapped[SectionState] = mapped_column(default=SectionState.DRAFT)
    confidentiality: Mapped[Confidentiality] = mapped_column(default=Confidentiality.INTERNAL)
    position: Mapped[int] = mapped_column(default=0)
    approved_on: Mapped[date | None]
    rejection: Mapped[str | None]


class Source(Record):
    """Where a statement comes from (row 27). ``address`` is text and is never opened or fetched."""

    __tablename__ = "source"

    customer_key: Mapped[str | None] = reference("customer", "delete", nullable=True)
    kind: Mapped[SourceKind]
    title: Mapped[str]
    public: Mapped[bool] = mapped_column(default=False)
    published_on: Mapped[date | None]
    reliability: Mapped[Reliability | None]
    address: Mapped[str | None]
    notes: Mapped[str | None]


class Citation(Record):
    """A section cites a source, for the whole section or for one ``passage`` of it."""

    __tablename__ = "citation"

    section_key: Mapped[str] = reference("insight_section", "delete")
    source_key: Mapped[str] = reference("source", "delete")
    passage: Mapped[str | None]
