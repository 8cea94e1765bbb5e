"""The insight of one customer: its sections in order, their citations, and all its sources."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.method.section_state import is_stale, next_steps
from app.prose import word_count
from app.queries.method import method as method_of
from models.customer import Customer
from models.insight import Citation, InsightSection, Source
from models.values import Confidentiality, Grade, Reliability, SectionKind, SectionState, SourceKind

PUBLIC_SHARE = 0.8
"""The share of public sources that the method expects (row 27)."""


@dataclass(frozen=True, slots=True)
class SourceFact:
    """A source; ``citations`` counts where this customer's insight cites it."""

    key: str
    kind: SourceKind
    title: str
    public: bool
    published_on: date | None
    reliability: Reliability | None
    address: str
    notes: str
    expired: bool
    citations: int


@dataclass(frozen=True, slots=True)
class CitationFact:
    """A source cited for a whole section (``passage`` is ""), or for one passage of it."""

    key: str
    source: SourceFact
    passage: str


@dataclass(frozen=True, slots=True)
class SectionFact:
    """A section as it is written and reviewed. ``stale``: approved too long ago."""

    key: str
    kind: SectionKind
    title: str
    text: str
    words: int
    state: SectionState
    steps: tuple[SectionState, ...]
    confidentiality: Confidentiality
    approved_on: date | None
    rejection: str
    stale: bool
    citations: tuple[CitationFact, ...]

    @property
    def is_open(self) -> bool:
        """Can be written in: everything but an approved section."""
        return self.state is not SectionState.APPROVED


@dataclass(frozen=True)
class Insight:
    """All that is written about a customer.

    ``points`` are the points in completeness of each kind that the customer's grade requires.
    """

    customer: str
    name: str
    grade: Grade | None
    sections: tuple[SectionFact, ...]
    sources: tuple[SourceFact, ...]
    points: Mapping[SectionKind, float]

    @property
    def absent(self) -> tuple[SectionKind, ...]:
        """Kinds without a section, in the order of the outline."""
        present = {section.kind for section in self.sections}
        return tuple(kind for kind in SectionKind if kind not in present)

    @property
    def begin_with(self) -> SectionKind:
        """The absent kind that is worth most points; of equals text comes before the basics.

        The organisation earns its points on the map, so it is never the one to begin with.
        """
        worth = [kind for kind in self.absent if kind is not SectionKind.ORGANISATION]
        return max(
            worth or SectionKind,
            key=lambda kind: (self.points.get(kind, 0), kind is not SectionKind.BASICS),
        )

    @property
    def public_share(self) -> float | None:
        """The share of public ones among the sources that are cited, 0–1; None when nothing is."""
        cited = [source for source in self.sources if source.citations]
        return sum(source.public for source in cited) / len(cited) if cited else None

    def section(self, key: str) -> SectionFact | None:
        """The section with that key, or of that kind."""
        return next((each for each in self.sections if key in (each.key, each.kind.value)), None)


def insight(session: Session, customer: str, today: date) -> Insight | None:
    """The insight of a customer on ``today``, None when there is no such customer (any more)."""
    found = session.get(Customer, customer)
    if found is None:
        return None
    method = method_of(session)
    rows = session.scalars(
        select(InsightSection)
        .where(InsightSection.customer_key == customer)
        .order_by(InsightSection.position, InsightSection.key)
    ).all()
    citations = session.scalars(
        select(Citation)
        .where(Citation.section_key.in_([row.key for row in rows]))
        .order_by(Citation.passage.is_not(None), Citation.key)
    ).all()
    sources = _sources(session, customer, citations, today, method.stale_days)
    by_section: dict[str, list[CitationFact]] = {}
    for row in citations:
        fact = CitationFact(row.key, sources[row.source_key], row.passage or "")
        by_section.setdefault(row.section_key, []).append(fact)
    return Insight(
        customer,
        found.name,
        found.grade,
        tuple(
            SectionFact(
                row.key,
                row.kind,
                row.title or "",
                row.text,
                word_count(row.text),
                row.state,
                next_steps(row.kind, row.state),
                row.confidentiality,
                row.approved_on,
                row.rejection or "",
                is_stale(row.state, row.approved_on, today, method),
                tuple(by_section.get(row.key, ())),
            )
            for row in rows
        ),
        tuple(sources.values()),
        {kind: method.points(kind) for kind in SectionKind if method.requires(kind, found.grade)},
    )


def _sources(
    session: Session, customer: str, citations: Sequence[Citation], today: date, stale_days: int
) -> dict[str, SourceFact]:
    """Sources of the customer and those that it cites, the newest first."""
    counts: dict[str, int] = {}
    for citation in citations:
        counts[citation.source_key] = counts.get(citation.source_key, 0) + 1
    rows = session.scalars(
        select(Source)
        .where(or_(Source.customer_key == customer, Source.key.in_(list(counts))))
        .order_by(Source.published_on.desc().nulls_last(), Source.key)
    )
    return {
        row.key: SourceFact(
            row.key,
            row.kind,
            row.title,
            row.public,
            row.published_on,
            row.reliability,
            row.address or "",
            row.notes or "",
            row.published_on is not None and (today - row.published_on).days > stale_days,
            counts.get(row.key, 0),
        )
        for row in rows
    }
