"""The rival's view: whom of those who decide it has, and whom we have."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from app.errors import UserError
from app.labels import short
from app.method.key_relationship import Position
from app.method.why import Why
from app.network.plain import Names, Network, Person
from app.text import Text
from models.values import Level, Tie


class Side(Enum):
    """On whose side somebody stands: a tie of +1 or more is the rival's, level 1 or more ours."""

    RIVAL = "rival"
    CONTESTED = "contested"
    OURS = "ours"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class RivalPlace:
    """A position with its holder's tie to the rival and level with us; both None in an empty seat.

    ``tie`` is None too where nobody has said. ``weight`` is that of the role, ``counted`` as in K.
    """

    position: Position
    side: Side
    tie: Tie | None
    level: Level | None
    weight: float
    counted: bool


@dataclass(frozen=True)
class RivalView:
    """The network as ``rival`` sees it. ``ties`` are those known, by person.

    ``theirs``, ``ours`` and ``open`` are shares of the decision (0–1, together 1; all 0 without positions
    that count): D, A, E and I by the weight of their role, contested ones half to each.
    """

    rival: str
    name: str
    ties: Mapping[str, Tie]
    sides: Mapping[str, Side]
    places: tuple[RivalPlace, ...]
    theirs: float
    ours: float
    open: float
    sentences: tuple[Text, ...]
    next_step: Text | None

    @property
    def percents(self) -> tuple[int, int, int]:
        """Theirs, ours and open in whole per cent (0–100) that add up to 100, as the shares do to 1."""
        theirs, ours, open_ = _whole((self.theirs, self.ours, self.open))
        return theirs, ours, open_

    @property
    def why(self) -> Why:
        rule = Text(
            "Each D, A, E and I position weighs as its role does. It leans to {rival} when the tie is +1 or"
            " more, to us from level 1 on, and to both by half when both hold; the rest is open.",
            rival=self.name,
        )
        inputs = [
            (
                Text(
                    "{role} · {title}",
                    role=place.position.role.value,
                    title=place.position.holder.name if place.position.holder else place.position.title,
                ),
                _leaning(place, self.name),
            )
            for place in self.places
            if place.counted
        ]
        return Why(rule, tuple(inputs), self.next_step)


def rival_view(network: Network, rival: str) -> RivalView:
    """The view of the rival with this key.

    Raises:
        UserError: the rival is not in the book (any more).
    """
    if rival not in network.rivals:
        raise UserError(Text("This rival is no longer in the book. Choose another one."))
    name = network.rivals[rival]
    ties = {person.key: person.ties[rival] for person in network.people if rival in person.ties}
    places = tuple(_place(network, position, ties) for position in network.places)
    total = sum(place.weight for place in places if place.counted)

    def share(*sides: Side) -> float:
        of = {Side.CONTESTED: 0.5}
        weighed = sum(
            place.weight * of.get(place.side, 1.0)
            for place in places
            if place.counted and place.side in sides
        )
        return weighed / total if total else 0.0

    theirs, ours = share(Side.RIVAL, Side.CONTESTED), share(Side.OURS, Side.CONTESTED)
    open_ = share(Side.OPEN)
    return RivalView(
        rival,
        name,
        ties,
        {person.key: _side(ties.get(person.key), person.level) for person in network.people},
        places,
        theirs,
        ours,
        open_,
        tuple(_sentences(network, name, ties, places, (theirs, ours, open_))),
        _next_step(name, places),
    )


def _whole(shares: Sequence[float]) -> list[int]:
    """``shares`` in whole per cent that add up as they do; what is cut off most is made up for first."""
    exact = [round(100 * share, 6) for share in shares]
    told = [int(value) for value in exact]
    missing = round(sum(exact)) - sum(told)
    for place in sorted(range(len(told)), key=lambda each: told[each] - exact[each])[:missing]:
        told[place] += 1
    return told


def _side(tie: Tie | None, level: Level | None) -> Side:
    has = tie is not None and tie.score >= Tie.LEANING.score
    have = level is not None and level.score >= Level.SUPPORT.score
    if has:
        return Side.CONTESTED if have else Side.RIVAL
    return Side.OURS if have else Side.OPEN


def _place(network: Network, position: Position, ties: Mapping[str, Tie]) -> RivalPlace:
    holder = position.holder
    tie = ties.get(holder.key) if holder else None
    level = holder.level if holder else None
    weight = network.method.role_weights[position.role]
    return RivalPlace(position, _side(tie, level), tie, level, weight, position.role.decides)


def _sentences(
    network: Network,
    name: str,
    ties: Mapping[str, Tie],
    places: Sequence[RivalPlace],
    shares: tuple[float, float, float],
) -> list[Text]:
    if not ties:
        return [Text("Nothing is known yet of how people here stand to {rival}.", rival=name)]
    said = []
    if any(place.counted for place in places):
        theirs, ours, _ = _whole(shares)
        said.append(
            Text(
                "{theirs:.0f} % of the decision leans to {rival}, {ours:.0f} % to us.",
                theirs=theirs,
                rival=name,
                ours=ours,
            )
        )
    behind = [person for person in network.people if ties.get(person.key) is Tie.BEHIND]
    contested = _holders(places, Side.CONTESTED)
    alone = _holders(places, Side.RIVAL)
    empty = tuple(place.position.title for place in places if place.counted and place.position.holder is None)
    against = tuple(person.name for person in network.people if ties.get(person.key) is Tie.AGAINST)
    if behind:
        said.append(Text("Behind {rival}: {names}.", rival=name, names=_names(behind)))
    if alone:
        said.append(Text("Only {rival} has: {names}.", rival=name, names=Names(alone)))
    if contested:
        said.append(Text("Both have: {names}. Here it is decided.", names=Names(contested)))
    if empty:
        said.append(Text("Open for both, since nobody sits there: {titles}.", titles=Names(empty)))
    if against:
        said.append(Text("Against {rival}, and so our allies: {names}.", rival=name, names=Names(against)))
    return said


def _holders(places: Sequence[RivalPlace], side: Side) -> tuple[str, ...]:
    """Who holds the positions of that side, the weightiest first, each once."""
    found = [
        place
        for place in places
        if place.counted and place.side is side and place.position.holder is not None
    ]
    ordered = sorted(found, key=lambda place: -place.weight)
    return tuple(
        dict.fromkeys(place.position.holder.name for place in ordered if place.position.holder is not None)
    )


def _names(people: Sequence[Person]) -> Names:
    return Names(tuple(person.name for person in people))


def _leaning(place: RivalPlace, rival: str) -> Text:
    if place.position.holder is None:
        return Text("empty seat, weight {weight:g}: open", weight=place.weight)
    values = {
        "tie": short(place.tie) if place.tie else "–",
        "level": short(place.level) if place.level else "–",
        "weight": place.weight,
    }
    match place.side:
        case Side.RIVAL:
            return Text(
                "tie {tie}, level {level}, weight {weight:g}: leans to {rival}", rival=rival, **values
            )
        case Side.CONTESTED:
            return Text("tie {tie}, level {level}, weight {weight:g}: half to each", **values)
        case Side.OURS:
            return Text("tie {tie}, level {level}, weight {weight:g}: leans to us", **values)
        case Side.OPEN:
            return Text("tie {tie}, level {level}, weight {weight:g}: open", **values)


def _next_step(rival: str, places: Sequence[RivalPlace]) -> Text | None:
    """The weightiest position that is cheapest to turn: open ones before contested, before the rival's."""
    order = (Side.OPEN, Side.CONTESTED, Side.RIVAL)
    turnable = [place for place in places if place.counted and place.side in order]
    if not turnable:
        return None
    place = min(turnable, key=lambda each: (order.index(each.side), -each.weight))
    holder = place.position.holder
    if holder is None:
        return Text(
            "Find out who takes the seat “{title}” before {rival} does.",
            title=place.position.title,
            rival=rival,
        )
    if place.side is Side.CONTESTED:
        return Text("Find out what would tie {name} to us alone.", name=holder.name)
    return Text("Win {name}: from level {level} to 1.", name=holder.name, level=holder.level.score)
