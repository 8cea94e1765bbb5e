"""Weak points of the ways to those who decide: none at all, or all through one person."""

from __future__ import annotations

from collections.abc import Iterator

from app.network.plain import Draft, Names, Network
from app.network.threads import threads
from app.network.weakness import DECIDING, Gravity, WeakKind, WeakPoint, weight
from app.text import Text
from models.values import Level, Role


def weak_ways(network: Network) -> Iterator[WeakPoint]:
    """Deciders (D, A) who do not support us and whom no supporter reaches, or all through one person.

    Each is named once: with whoever cuts off most of them, of equals the nearest to us.
    """
    goals = _to_win(network)
    reached = threads(network, goals)
    if network.supporters:
        yield from (_unreached(network, goal) for goal in goals if goal not in reached)
    left = {goal: cuts for goal, cuts in reached.items() if cuts}
    while left:
        cut_off: dict[str, list[str]] = {}
        for goal, cuts in left.items():
            for one in reversed(cuts):
                cut_off.setdefault(one, []).append(goal)
        one = max(cut_off, key=lambda key: len(cut_off[key]))
        yield _thread(network, one, cut_off[one], len(cut_off[one]) == len(goals))
        for goal in cut_off[one]:
            del left[goal]


def _thread(network: Network, one: str, goals: list[str], all_of_them: bool) -> WeakPoint:
    person = network.person[one]
    names = Names(tuple(network.person[goal].name for goal in goals))
    goal = max((network.person[key] for key in goals), key=lambda each: weight(network, each))
    sentence = Text(
        "Every way from our supporters to {names} runs through {name}.", names=names, name=person.name
    )
    return WeakPoint(
        WeakKind.SINGLE_THREAD,
        Gravity.ACUTE if all_of_them and goal.role is Role.DECIDER else Gravity.SERIOUS,
        sentence,
        Text(
            "Take one person away: if no way leads from any supporter to somebody who decides or approves any"
            " more, everything hangs by that one. Lines are ways, except between people in conflict; so is"
            " having the same manager."
        ),
        (
            (Text("Supporters"), str(len(network.supporters))),
            (
                Text("Level of {name}", name=person.name),
                Text(
                    "{level}, closeness {closeness}",
                    level=person.level.score,
                    closeness=person.closeness.score,
                ),
            ),
            (Text("Without {name}", name=person.name), Text("no way leads to {names}", names=names)),
        ),
        Text("Open a second way to {goal} that does not need {name}.", goal=goal.name, name=person.name),
        Draft(
            Text("Open a second way to {goal}, besides {name}", goal=goal.name, name=person.name), goal.key
        ),
        (one, *goals),
    )


def _unreached(network: Network, goal: str) -> WeakPoint:
    person = network.person[goal]
    if person.contact_name:
        advice = Text(
            "Find out to whom {name} listens; until then only {contact} can go there.",
            name=person.name,
            contact=person.contact_name,
        )
    else:
        advice = Text("Find out to whom {name} listens, and draw the lines.", name=person.name)
    return WeakPoint(
        WeakKind.UNREACHED,
        Gravity.ACUTE if person.role is Role.DECIDER else Gravity.SERIOUS,
        Text("No way leads from our supporters to {name}.", name=person.name),
        Text("Whoever decides or approves (D, A) should be within reach of somebody who supports us."),
        (
            (Text("Supporters"), str(len(network.supporters))),
            (Text("Lines of {name}", name=person.name), str(_lines(network, goal))),
        ),
        advice,
        Draft(Text("Find out to whom {name} listens", name=person.name), goal),
        (goal,),
    )


def _to_win(network: Network) -> list[str]:
    """Who decides or approves and does not support us, as on the map."""
    found = dict.fromkeys(
        place.holder.key
        for place in network.places
        if place.holder and place.role in DECIDING and place.holder.level.score < Level.SUPPORT.score
    )
    return [key for key in found if key in network.person]


def _lines(network: Network, person: str) -> int:
    return sum(person in (line.source, line.target) for line in network.lines)
