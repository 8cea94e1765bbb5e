"""The columns of the table twin: what each lens says about a card, that which it is about first."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from app.formats import listing
from app.labels import label, short
from app.power_map.arrangement import NOTHING_MORE, Arrangement, Card
from app.power_map.belonging import cards, manager_of
from app.power_map.chain import steps_of
from app.power_map.notes import signs_of, strongest
from app.power_map.perspective import Lens
from app.queries.power_map import PersonCard, PowerMap
from app.text import tr
from models.values import ROLE_WEIGHTS, Level
from views.power_map.items.overlay import Overlay

NONE = -10
"""Sorts below every value there is."""
NAME, MARK = "name", "mark"
TAKES_PART = "●"


@dataclass(frozen=True)
class Column:
    """``order`` is what it sorts by, the text unless given; ``width`` in pixels of a usual screen."""

    key: str
    heading: str
    text: Callable[[Card], str]
    order: Callable[[Card], Any] | None = None
    width: int = 120

    def sorts_by(self, card: Card) -> Any:
        return self.order(card) if self.order is not None else self.text(card).casefold()


ABOUT: Mapping[Lens, tuple[str, ...]] = {
    Lens.ORGANISATION: ("title", "department", "manager", "role", "level", "target", "closeness", "power"),
    Lens.POWER: ("power", "level", "target", "role", "closeness", "title", "department"),
    Lens.CLOSENESS: ("closeness", "level", "target", "role", "power", "title", "department"),
    Lens.INFLUENCE: ("influence", "lines", "role", "level", "power", "closeness", "title", "department"),
    Lens.CHAIN: ("role", "title", "signs", "steps", "level", "target", "department"),
}
SORTED_BY: Mapping[Lens, str] = {
    Lens.ORGANISATION: "level",
    Lens.POWER: "power",
    Lens.CLOSENESS: "closeness",
    Lens.INFLUENCE: "influence",
    Lens.CHAIN: "role",
}


def columns(power_map: PowerMap, made: Arrangement, overlay: Overlay) -> list[Column]:
    """The columns for ``made``: the name, what an overlay marks, and what the lens is about."""
    known = {each.key: each for each in (*_general(power_map), *_of_lens(power_map, made))}
    marks = Column(
        MARK,
        tr("Marked"),
        lambda card: overlay.marks[card.key].text if card.key in overlay.marks else "",
        width=150,
    )
    found = [Column(NAME, tr("Full name"), _name, width=170)]
    if overlay.marks:
        found.append(marks)
    for key in (*ABOUT[made.perspective.lens], "contact", "tie", "age"):
        if key == "steps":
            found += _steps(power_map)
        elif key in known:
            found.append(known[key])
    return found


def _name(card: Card) -> str:
    return card.name if isinstance(card, PersonCard) else tr("Who?")


def _general(power_map: PowerMap) -> list[Column]:
    """What is known of everybody in every lens."""
    names = {person.key: person.name for person in power_map.people}
    return [
        Column("title", tr("Job title"), lambda card: getattr(card, "title", ""), width=200),
        Column("department", tr("Department"), lambda card: getattr(card, "department_name", ""), width=150),
        Column("manager", tr("Reports to"), lambda card: names.get(manager_of(card) or "", ""), width=150),
        Column(
            "role",
            tr("Decision role"),
            lambda card: f"{card.role.value}  {label(card.role)}" if card.role else "",
            lambda card: ROLE_WEIGHTS[card.role] if card.role else 0,
            140,
        ),
        Column("level", tr("Level"), _level, _level_order, 150),
        Column(
            "target",
            tr("Target level"),
            _of_person(lambda person: short(person.target) if person.target else ""),
            _of_person(lambda person: person.target.score if person.target else NONE, NONE),
            90,
        ),
        Column(
            "closeness",
            tr("Closeness"),
            _of_person(lambda person: label(person.closeness)),
            _of_person(lambda person: person.closeness.score, NONE),
            170,
        ),
        Column(
            "power",
            tr("Power"),
            _of_person(
                lambda person: f"{short(person.power)}  {label(person.power)}" if person.power else ""
            ),
            _of_person(lambda person: person.power.score if person.power else NONE, NONE),
            160,
        ),
        Column("contact", tr("Our contact"), _of_person(lambda person: person.contact_name), width=120),
        Column("tie", tr("Rivals"), _of_person(lambda person: _ties(person, power_map.rivals)), _tie_order),
        Column(
            "age",
            tr("Rated, days ago"),
            _of_person(lambda person: str(person.age) if person.age is not None else ""),
            _of_person(lambda person: person.age if person.age is not None else NONE, NONE),
            100,
        ),
    ]


def _of_lens(power_map: PowerMap, made: Arrangement) -> list[Column]:
    """What only one lens shows."""
    beside: dict[str, set[str]] = {}
    for line in made.lines:
        beside.setdefault(line.source, set()).add(line.target)
        beside.setdefault(line.target, set()).add(line.source)

    def significance(card: Card) -> float | None:
        return made.notes.get(card.key, NOTHING_MORE).significance

    def number(card: Card) -> str:
        found = significance(card)
        return "" if found is None else str(round(found))

    def order(card: Card) -> float:
        found = significance(card)
        return NONE if found is None else found

    return [
        Column("influence", tr("Influence, 0 to 100"), number, order, 130),
        Column(
            "lines",
            tr("People beside"),
            lambda card: str(len(beside.get(card.key, ()))),
            lambda card: len(beside.get(card.key, ())),
            110,
        ),
        Column(
            "signs",
            tr("Signs"),
            lambda card: listing(label(each) for each in signs_of(power_map, card)),
            lambda card: len(signs_of(power_map, card)),
            150,
        ),
    ]


def _steps(power_map: PowerMap) -> list[Column]:
    """A column for each buying step."""
    taken = {card.key: steps_of(power_map, card) for card in cards(power_map)}

    def column(key: str, name: str) -> Column:
        return Column(
            f"step:{key}",
            name,
            lambda card: TAKES_PART if key in taken.get(card.key, ()) else "",
            width=110,
        )

    return [column(step.key, step.name) for step in power_map.steps]


def _of_person(of: Callable[[PersonCard], Any], otherwise: Any = "") -> Callable[[Card], Any]:
    return lambda card: of(card) if isinstance(card, PersonCard) else otherwise


def _level(card: Card) -> str:
    return f"{short(card.level)}  {label(card.level)}" if isinstance(card, PersonCard) else ""


def _level_order(card: Card) -> float:
    """Not contacted is below neutral."""
    if not isinstance(card, PersonCard):
        return NONE
    return card.level.score - (0.5 if card.level is Level.NOT_CONTACTED else 0)


def _ties(person: PersonCard, rivals: Mapping[str, str]) -> str:
    return listing(
        tr("{rival} {value}", rival=rivals[key], value=short(tie))
        for key, tie in person.ties
        if key in rivals and tie.score
    )


def _tie_order(card: Card) -> int:
    tie = strongest(card.ties) if isinstance(card, PersonCard) else None
    return tie.score if tie is not None else 0
