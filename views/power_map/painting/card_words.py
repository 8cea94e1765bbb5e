"""A card in words, for tooltips and screen readers."""

from __future__ import annotations

from collections.abc import Mapping

from app.formats import listing
from app.labels import label, short
from app.power_map.arrangement import NOTHING_MORE, Card, FoldCard, Note
from app.power_map.captions import fold_count, joined
from app.queries.power_map import PersonCard, SeatCard
from app.text import tr

NOBODY: Mapping[str, str] = {}


def spoken(card: Card, rivals: Mapping[str, str] = NOBODY, note: Note = NOTHING_MORE) -> str:
    """Everything that the card shows, a line each. ``rivals`` are their names by key."""
    if isinstance(card, FoldCard):
        levels = (tr("{what}: {count}", what=label(level), count=count) for level, count in card.levels)
        lines = [card.name, fold_count(card), *levels]
    elif isinstance(card, SeatCard):
        lines = [card.title, joined(tr("Empty seat"), label(card.role), card.department_name)]
    else:
        lines = _person(card, rivals)
    if note.signs:
        lines.append(tr("Signs: {what}", what=listing(label(each) for each in note.signs)))
    if note.significance is not None:
        lines.append(tr("Influence {number} of 100", number=round(note.significance)))
    return "\n".join(line for line in lines if line)


def _person(card: PersonCard, rivals: Mapping[str, str]) -> list[str]:
    return [
        card.name,
        joined(card.title, card.department_name),
        joined(
            label(card.role) if card.role else "",
            tr("{label} ({number})", label=label(card.level), number=short(card.level))
            if card.contacted
            else label(card.level),
            tr("target {number}", number=short(card.target)) if card.gap and card.target else "",
        ),
        tr("This level was reached by a verified plan item.") if card.through_plan else "",
        joined(label(card.closeness) if card.contacted else "", label(card.power) if card.power else ""),
        *(
            tr("Tie to {rival}: {value} {name}", rival=rivals[key], value=short(tie), name=label(tie))
            for key, tie in card.ties
            if key in rivals and tie.score
        ),
        tr("No private activities") if card.no_private_activities else "",
        tr("Our contact: {name}", name=card.contact_name) if card.contact_name else "",
        tr("Rated {days} days ago", days=card.age) if card.age is not None else "",
    ]
