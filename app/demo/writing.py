"""Insight: sections with their sources, and the rounds that they went through."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from app.demo.days import Days
from app.demo.material import Firm, Material, Passage
from app.demo.steps import Id, Step
from app.text import Text
from models.values import Confidentiality, Reliability, SectionKind, SectionState, SourceKind

IN_ROUND_2 = "GS"


def insight(material: Material, days: Days) -> Iterator[Step]:
    """Each customer's insight: written when its newest source was there, then reviewed in rounds."""
    names = {member["id"]: member["name"] for member in material.team}
    for code, passages in material.insight.items():
        firm = material.firms[code]
        newest = min(source[2] for passage in passages for source in passage.sources)
        author = names[firm.lead]
        yield _write(firm, passages, newest - 1, author, days)
        yield from _review(firm, passages, newest, days)


def _write(firm: Firm, passages: Sequence[Passage], ago: int, author: str, days: Days) -> Step:
    step = Step(days.ago(ago), author, Text("Write the insight of {name}", name=firm.name), order=30)
    known: dict[tuple[object, ...], Id] = {}
    for position, passage in enumerate(passages):
        section = step.add(
            "insight_section",
            _section(firm, position),
            customer_key=Id(firm.code),
            department_key=Id(f"{firm.code} {passage.department}") if passage.department else None,
            kind=SectionKind(passage.kind),
            title=passage.title,
            text=passage.text,
            confidentiality=Confidentiality.CONFIDENTIAL
            if passage.kind in ("finance", "vendors", "buying")
            else Confidentiality.INTERNAL,
            position=position,
        )
        for source in passage.sources:
            if source not in known:
                known[source] = _add_source(step, firm, source, len(known), days)
            step.add(
                "citation",
                f"{section} {known[source]}",
                section_key=section,
                source_key=known[source],
                passage=_quote(passage.text) if source[0] in ("coach", "meeting") else None,
            )
    return step


def _quote(text: str) -> str | None:
    """The customer's own words in a section, which stand in lines that begin with ``>``."""
    return next((line.removeprefix("> ") for line in text.splitlines() if line.startswith("> ")), None)


def _section(firm: Firm, position: int) -> Id:
    return Id(f"{firm.code} section {position}")


def _add_source(
    step: Step, firm: Firm, source: tuple[str, bool, int, str, str, str], number: int, days: Days
) -> Id:
    kind, public, ago, reliability, title, address = source
    return step.add(
        "source",
        f"{firm.code} source {number}",
        customer_key=Id(firm.code),
        kind=SourceKind(kind),
        title=title,
        public=public,
        published_on=days.ago(ago),
        reliability=Reliability(reliability),
        address=f"https://{address}" if address else None,
    )


def _review(firm: Firm, passages: Sequence[Passage], newest: int, days: Days) -> Iterator[Step]:
    finance = [n for n, passage in enumerate(passages) if passage.kind == "finance"]
    everything = range(len(passages))
    first, second = newest * 3 // 4, newest // 2
    if finance:
        yield _round(
            days.ago(newest - 3),
            "陈思齐",
            Text("Check the figures of {name}", name=firm.name),
            firm,
            finance,
            state=SectionState.FINANCE_CHECK,
        )
    if newest > 100:
        first, second = newest - 4, newest - 8
    yield _round(
        days.ago(first),
        "许静秋",
        Text("Review the insight of {name}, round 1", name=firm.name),
        firm,
        everything,
        state=SectionState.ROUND_1,
    )
    yield _round(
        days.ago(second),
        "许静秋",
        Text("Review the insight of {name}, round 2", name=firm.name),
        firm,
        everything,
        state=SectionState.ROUND_2,
    )
    if firm.code != IN_ROUND_2:
        approved = days.ago(second) + timedelta(days=4)
        yield _round(
            approved,
            "许静秋",
            Text("Approve the insight of {name}", name=firm.name),
            firm,
            everything,
            state=SectionState.APPROVED,
            approved_on=approved,
        )


def _round(
    day: date, author: str, text: Text, firm: Firm, positions: Iterable[int], **columns: object
) -> Step:
    step = Step(day, author, text, order=31)
    for position in positions:
        step.change("insight_section", _section(firm, position), **columns)
    return step
