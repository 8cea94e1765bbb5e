"""The run sheet: everything the team needs on the day, also for one host alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from app.formats import day_of_week
from app.labels import LABELS
from app.reception.agenda import Agenda, Line
from app.reception.document import Block, Cell, Document, Heading, Table, Words
from app.reception.findings import Finding
from app.reception.programme import FEW, listing_of_days, names_of
from app.text import Text

WIDTHS = (1.1, 2.6, 1.7, 1.7, 1.6, 1.5, 1.8, 2.0)


def run_sheet(
    agenda: Agenda, language: str, *, host: str | None = None, findings: Sequence[Finding] = ()
) -> Document:
    """Everything, for the whole team or with the lines of one ``host`` (a key) only.

    ``findings`` are what is not settled yet; those about lines that are left out are left out.
    """
    lines = [line for line in agenda.in_order if host is None or line.host == host]
    one = agenda.host.get(host or "")
    title = Text("Run sheet · {title}", title=agenda.title).say(language)
    blocks: list[Block] = [Heading(title, 1)]
    when = listing_of_days(agenda, language)
    blocks.append(
        Words(" · ".join(part for part in (agenda.customer, when, agenda.place) if part), quiet=True)
    )
    if one is not None:
        blocks.append(Words(Text("For {host}", host=one.name).say(language)))
    else:
        lead = agenda.host.get(agenda.lead or "")
        if lead is not None:
            who = " · ".join(part for part in (lead.name, lead.phone) if part)
            blocks.append(Words(Text("In charge: {who}", who=who).say(language)))
    for day, of_day in groupby(lines, key=lambda line: line.day):
        if agenda.first != agenda.last or day != agenda.first:
            blocks.append(Heading(day_of_week(day, language)))
        rows = tuple(_row(agenda, line, language) for line in of_day)
        blocks.append(Table(WIDTHS, _headings(language), rows))
    blocks.extend(_people(agenda, lines, language, whole=one is None))
    blocks.extend(_still_open(findings, {line.key for line in lines}, language, whole=one is None))
    return Document(title, language, tuple(blocks), foot=title, landscape=True, compact=True)


def _headings(language: str) -> tuple[str, ...]:
    names = (
        Text("Time"),
        Text("What"),
        Text("Place"),
        Text("Host"),
        Text("Guests"),
        Text("Vehicle"),
        Text("Menu and drinks"),
        Text("Internal notes"),
    )
    return tuple(name.say(language) for name in names)


def _row(agenda: Agenda, line: Line, language: str) -> tuple[Cell, ...]:
    host = agenda.host.get(line.host or "")
    kind = LABELS[type(line.kind)][line.kind].say(language)
    return (
        Cell(line.span),
        Cell(line.title, " · ".join(part for part in (kind, line.track) if part), strong=True),
        Cell(line.place),
        Cell(host.name, host.phone) if host is not None else Cell("–"),
        Cell(names_of(agenda, line, language)),
        Cell(line.transport),
        Cell(line.menu, line.drinks),
        Cell(line.internal),
    )


def _people(agenda: Agenda, lines: Sequence[Line], language: str, *, whole: bool) -> Iterator[Block]:
    if agenda.guests:
        yield Heading(Text("Guests").say(language))
        rows = tuple((Cell(one.name), Cell(one.title)) for one in agenda.guests)
        yield Table((1, 2), (), rows, whole=len(rows) <= FEW)
    busy = {line.host for line in lines}
    team = [one for one in agenda.hosts if one.key in busy or (whole and one.key == agenda.lead)]
    if team:
        yield Heading(Text("Team").say(language))
        yield Table(
            (1, 1.3, 0.7),
            (),
            tuple((Cell(one.name), Cell(one.title), Cell(one.phone)) for one in team),
            whole=len(team) <= FEW,
        )


def _still_open(
    findings: Sequence[Finding], shown: set[str], language: str, *, whole: bool
) -> Iterator[Block]:
    concerned = [one for one in findings if shown.intersection(one.lines) or (whole and not one.lines)]
    if concerned:
        yield Heading(Text("Still to settle").say(language))
        yield from (Words(one.text.say(language)) for one in concerned)
