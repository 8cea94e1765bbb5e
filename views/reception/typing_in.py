"""What typing into a cell does: a change of its line, or, in the last row, the next line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from app.queries.reception import ReceptionDetails
from app.reception.agenda import Line
from views.plan.entry_fields import read_time
from views.reception.columns import Col, Offers, read_end
from views.reception.edits import AgendaEdits

USUAL = timedelta(minutes=30)
MORNING = time(9)


@dataclass
class Draft:
    """The times typed for the next line, before it has a title; and those that it would have."""

    begin: datetime | None = None
    end: datetime | None = None
    proposed: tuple[datetime, datetime] = (datetime.min, datetime.min)

    def times(self, day: date, lines: Sequence[Line], details: ReceptionDetails) -> tuple[datetime, datetime]:
        """When the next line of ``day`` begins and ends: as typed, else half an hour after the last."""
        first = MORNING if details.all_day or details.starts_at.date() != day else details.starts_at.time()
        last = max((line.ends_at for line in lines), default=datetime.combine(day, first))
        begin = self.begin or last
        end = self.end if self.end is not None and self.end >= begin else begin + USUAL
        self.proposed = begin, end
        return self.proposed


def type_in(
    edits: AgendaEdits,
    offers: Offers,
    draft: Draft,
    day: date,
    line: Line | None,
    column: Col,
    text: str,
) -> Callable[[], object] | None:
    """The edit that ``text`` in ``column`` means; None when it only went into the ``draft``.

    Raises:
        ValueError: with a sentence, when it cannot be read.
    """
    if line is None:
        return _next_line(edits, draft, day, column, text)
    if column is Col.BEGINS:
        begin = datetime.combine(line.day, read_time(text))
        return lambda: edits.set_times(line, begin, begin + (line.ends_at - line.starts_at))
    if column is Col.ENDS:
        end = read_end(text, line.starts_at)
        return lambda: edits.set_times(line, line.starts_at, end)
    value = offers.read(column, text)
    return lambda: edits.set_cell(line, column, value)


def _next_line(
    edits: AgendaEdits, draft: Draft, day: date, column: Col, text: str
) -> Callable[[], object] | None:
    begin, end = draft.proposed
    match column:
        case Col.BEGINS:
            draft.begin, draft.end = datetime.combine(day, read_time(text)), None
        case Col.ENDS:
            draft.end = read_end(text, begin)
        case _ if text.strip():
            return lambda: edits.add(text, begin, end)
    return None
