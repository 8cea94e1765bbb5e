"""Birthdays, memorable dates and contacts that are due: quiet marks on a day."""

from __future__ import annotations

from app.labels import label
from app.queries.day_marks import DayMark, MarkKind
from app.text import tr

ICONS = {MarkKind.BIRTHDAY: "cake", MarkKind.MEMORABLE: "star", MarkKind.CADENCE: "clock"}


def mark_words(mark: DayMark, with_customer: bool) -> str:
    """What a mark says: "Birthday of Ana Ruiz · Cordillera"."""
    said = _words(mark)
    return f"{said} · {mark.customer_name}" if with_customer and mark.customer_name else said


def _words(mark: DayMark) -> str:
    match mark.kind:
        case MarkKind.BIRTHDAY if mark.lunar is not None:
            return tr("Birthday of {name} ({day})", name=mark.title, day=mark.lunar)
        case MarkKind.BIRTHDAY:
            return tr("Birthday of {name}", name=mark.title)
        case MarkKind.CADENCE if mark.activity is not None:
            return tr("{activity} due: {name}", activity=label(mark.activity), name=mark.title)
    return mark.title
