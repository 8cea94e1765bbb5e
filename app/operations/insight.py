"""Customer insight: sections written, ordered and reviewed, and the sources they cite."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import UserError
from app.method import section_state
from app.operations import deletion
from app.operations.records import assign, find, require_name, tidy
from app.prose import clean
from app.text import Text
from app.transactions import today
from models.customer import Customer
from models.insight import Citation, InsightSection, Source
from models.values import SectionKind, SectionState, SourceKind

LONGEST_SECTION = 2_000_000
"""Characters; longer text is refused, never cut."""


def add_section(session: Session, customer: str, kind: SectionKind, title: str | None = None) -> str:
    """Add an empty section where its kind belongs in the outline; returns the key."""
    find(session, Customer, customer)
    added = InsightSection(customer_key=customer, kind=kind, title=tidy(title), text="")
    session.add(added)
    session.flush()
    order = list(SectionKind)
    others = [section for section in _outline(session, customer) if section.key != added.key]
    place = sum(order.index(section.kind) <= order.index(kind) for section in others)
    _renumber([*others[:place], added, *others[place:]])
    return added.key


def write(session: Session, section: str, text: str) -> None:
    """Set the text of a section, Markdown; blanks at its ends stay.

    Raises:
        UserError: the section is approved, or the text longer than ``LONGEST_SECTION``.
    """
    found = find(session, InsightSection, section)
    if found.state is SectionState.APPROVED:
        raise UserError(Text("This section is approved. Reopen it to write on."))
    text = clean(text)
    if len(text) > LONGEST_SECTION:
        raise UserError(
            Text(
                "This text has {count} characters; a section holds {limit}. Divide it into two sections.",
                count=len(text),
                limit=LONGEST_SECTION,
            )
        )
    found.text = text


def set_fields(session: Session, /, section: str, **fields: Any) -> None:
    """Set plain fields of a section: title, confidentiality, department_key."""
    assign(session, InsightSection, section, **fields)


def step_to(session: Session, section: str, to: SectionState, reason: str | None = None) -> None:
    """Take a section to another state; approval is dated today, ``reason`` is kept while it is a draft.

    Raises:
        UserError: the step is not allowed, or a reason is missing (see ``method.section_state``).
    """
    found = find(session, InsightSection, section)
    rejected = to is SectionState.DRAFT and found.state is not SectionState.APPROVED
    found.state = section_state.step(found.kind, found.state, to, reason)
    found.approved_on = today(session) if to is SectionState.APPROVED else None
    found.rejection = tidy(reason) if rejected else None


def move_section(session: Session, section: str, steps: int) -> None:
    """Move a section down the outline by ``steps``, up when negative; the ends hold it."""
    moved = find(session, InsightSection, section)
    order = list(_outline(session, moved.customer_key))
    place = order.index(moved)
    order.insert(max(0, min(len(order) - 1, place + steps)), order.pop(place))
    _renumber(order)


def delete_section(session: Session, section: str) -> None:
    """Delete a section with its citations; the sources stay."""
    deletion.delete(session, InsightSection, section)


def add_source(session: Session, /, customer: str, kind: SourceKind, title: str, **fields: Any) -> str:
    """Add a source and return its key; ``fields``: public, published_on, reliability, address, notes.

    Raises:
        UserError: no title, or a date in the future.
    """
    find(session, Customer, customer)
    source = Source(customer_key=customer, kind=kind, title=require_name(title))
    session.add(source)
    session.flush()
    set_source(session, source.key, **fields)
    return source.key


def set_source(session: Session, /, source: str, **fields: Any) -> None:
    """Set fields of a source: kind, title, public, published_on, reliability, address, notes.

    Raises:
        UserError: no title, or a date in the future.
    """
    if fields.get("published_on") and fields["published_on"] > today(session):
        raise UserError(Text("A source cannot be dated in the future. Choose today or an earlier day."))
    assign(session, Source, source, **fields)


def delete_source(session: Session, source: str) -> None:
    """Delete a source with all its citations."""
    deletion.delete(session, Source, source)


def cite(session: Session, section: str, source: str, passage: str | None = None) -> str:
    """Cite a source for a section, or for one ``passage`` of it; returns the citation's key.

    Citing the same again changes nothing and returns the citation there is.

    Raises:
        UserError: the source is of another customer.
    """
    found, cited = find(session, InsightSection, section), find(session, Source, source)
    if cited.customer_key not in (None, found.customer_key):
        raise UserError(Text("This source is of another customer. Add it to this one first."))
    passage = tidy(passage)
    same = select(Citation).where(
        Citation.section_key == section,
        Citation.source_key == source,
        Citation.passage.is_not_distinct_from(passage),
    )
    there = session.scalars(same).first()
    if there is not None:
        return there.key
    citation = Citation(section_key=section, source_key=source, passage=passage)
    session.add(citation)
    return citation.key


def cite_new(session: Session, /, section: str, passage: str | None = None, **fields: Any) -> str:
    """Add a source with ``fields`` (see ``add_source``) and cite it at once; returns the source's key."""
    source = add_source(session, find(session, InsightSection, section).customer_key, **fields)
    cite(session, section, source, passage)
    return source


def uncite(session: Session, citation: str) -> None:
    """Take a citation away; the source stays."""
    deletion.delete(session, Citation, citation)


def _outline(session: Session, customer: str) -> list[InsightSection]:
    ordered = select(InsightSection).where(InsightSection.customer_key == customer)
    return list(session.scalars(ordered.order_by(InsightSection.position, InsightSection.key)))


def _renumber(sections: list[InsightSection]) -> None:
    for place, section in enumerate(sections, 1):
        section.position = place
