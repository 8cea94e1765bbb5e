"""The differences between a workbook and the book, as lines of text."""

from __future__ import annotations

from collections.abc import Iterator

from app.exchange.plan import ImportPlan
from app.exchange.sheets import SHEETS


def lines_of(plan: ImportPlan) -> Iterator[str]:
    """Every difference with its sheet and cell, one a line; a message stands below its line."""
    for each in plan.proposals:
        line = f"{each.kind.value:<12}{each.place}  {each.row}"
        if each.field and not each.is_problem:
            heading = SHEETS[each.sheet].column(each.field).heading
            line += (
                f" · {heading}: {plan.say(each, each.now) or '–'} → {plan.say(each, each.came_back) or '–'}"
            )
        yield line
        if each.message is not None:
            yield f"{'':<12}{each.message}"
