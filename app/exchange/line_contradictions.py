"""Lines of an import that do not fit to each other: circles, second managers, conflicts told twice."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.contradictions import all_above
from app.exchange.columns import Row
from app.exchange.sheets import SHEETS
from app.text import Text
from models.values import LineKind

ENDS = ("from", "to", "kind")
"""The columns that say between whom a line runs, and which."""

Name = Callable[[str], str]


def contradicting_lines(stored: Mapping[str, Row], after: Mapping[str, Row], name: Name) -> dict[str, Text]:
    """The lines, by key, that cannot be beside the others, and why; the first one of several may stay.

    ``stored`` are rows of sheet "Lines" that are in the book and stay, ``after`` those that are new or
    changed. Who is moved nowhere is not to blame. ``name`` says the name of a person by key.
    """
    moved = {key: _ends(row) for key, row in after.items() if key not in stored or _moves(stored[key], row)}
    staying = [_ends(row) for key, row in stored.items() if key not in moved]
    manager = {below: above for below, above, kind in staying if kind is LineKind.REPORTS_TO}
    uppers: dict[str, list[str]] = {}
    for below, above, kind in staying:
        if kind is LineKind.REPORTS_TO:
            uppers.setdefault(below, []).append(above)
    at_odds = {frozenset((one, other)) for one, other, kind in staying if kind is LineKind.CONFLICT}
    found: dict[str, Text] = {}
    for key, (source, target, kind) in moved.items():
        if kind is LineKind.CONFLICT:
            if frozenset((source, target)) in at_odds:
                found[key] = Text(
                    "There is already a line of this kind between {name} and {other}."
                    " Change its strength instead.",
                    name=name(source),
                    other=name(target),
                )
            at_odds.add(frozenset((source, target)))
        elif kind is LineKind.REPORTS_TO:
            if source in manager:
                found[key] = Text(
                    "{name} already reports to {manager}. Change that line, or delete it too.",
                    name=name(source),
                    manager=name(manager[source]),
                )
            elif source in all_above(uppers, target):
                found[key] = Text(
                    "{name} cannot report to {manager}, because {manager} already reports to {name},"
                    " directly or through others. Change that line first.",
                    name=name(source),
                    manager=name(target),
                )
            else:
                manager[source] = target
                uppers.setdefault(source, []).append(target)
    return found


def _ends(row: Row) -> tuple[str, str, LineKind]:
    source, target, kind = (row[SHEETS["lines"].place[column]] for column in ENDS)
    return source, target, kind


def _moves(before: Row, after: Row) -> bool:
    return _ends(before) != _ends(after)
