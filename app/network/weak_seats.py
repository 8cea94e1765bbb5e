"""Weak points of the decision: opposed and empty seats, no coach."""

from __future__ import annotations

from collections.abc import Iterator

from app.labels import short
from app.network.plain import Draft, Network
from app.network.weakness import DECIDING, Gravity, WeakKind, WeakPoint, weight
from app.text import Text
from models.values import Level


def opposed_seats(network: Network) -> Iterator[WeakPoint]:
    """D, A, E or I positions whose holder is against us."""
    for place in network.places:
        holder = place.holder
        if holder is None or not place.role.decides or holder.level is not Level.OPPOSED:
            continue
        yield WeakPoint(
            WeakKind.OPPOSED_SEAT,
            Gravity.ACUTE if place.role in DECIDING else Gravity.SERIOUS,
            Text(
                "{name} ({role}, {title}) is against us.",
                name=holder.name,
                role=place.role.value,
                title=place.title,
            ),
            Text("Whoever decides, approves, evaluates or influences (D, A, E, I) must not be opposed."),
            (
                (Text("Level"), short(holder.level)),
                (Text("Weight of the role"), f"{network.method.role_weights[place.role]:g}"),
            ),
            Text("Find out what {name} objects to, and bring them to neutral first.", name=holder.name),
            Draft(
                Text("Find out what {name} objects to: from level −1 to 0", name=holder.name),
                holder.key,
                Level.OPPOSED,
                Level.NEUTRAL,
            ),
            (holder.key,),
            () if place.key == holder.key else (place.key,),
        )


def empty_seats(network: Network) -> Iterator[WeakPoint]:
    """Seats in which nobody is known."""
    for place in network.places:
        if place.holder is not None:
            continue
        gravity = Gravity.ACUTE if place.role in DECIDING else Gravity.SERIOUS
        yield WeakPoint(
            WeakKind.EMPTY_SEAT,
            gravity if place.role.decides else Gravity.WATCH,
            Text("Nobody is known in the seat “{title}” ({role}).", title=place.title, role=place.role.value),
            Text("An empty seat scores 0 in K, and somebody else may fill it first."),
            ((Text("Weight of the role"), f"{network.method.role_weights[place.role]:g}"),),
            Text("Find out who takes the seat “{title}”, and who chooses them.", title=place.title),
            Draft(Text("Find out who takes the seat “{title}”", title=place.title)),
            (),
            (place.key,),
        )


def no_coach(network: Network) -> Iterator[WeakPoint]:
    """Nobody is our coach; S and A customers need one."""
    needed = network.grade is not None and network.grade.is_key
    if network.has_coach or not (network.people or needed):
        return
    nearest = max(
        network.supporters,
        key=lambda each: (each.level.score, each.closeness.score, weight(network, each)),
        default=None,
    )
    if nearest is None:
        advice = Text("Win a first supporter; a coach grows out of one.")
        item = Draft(Text("Win a first supporter"), None, None, Level.SUPPORT)
    else:
        advice = Text(
            "{name} is the nearest: level {level}, closeness {closeness}.",
            name=nearest.name,
            level=nearest.level.score,
            closeness=nearest.closeness.score,
        )
        after = Level(str(nearest.level.score + 1))
        item = Draft(
            Text(
                "Raise {name} from level {before} to {after}, towards a coach",
                name=nearest.name,
                before=nearest.level.score,
                after=after.score,
            ),
            nearest.key,
            nearest.level,
            after,
        )
    yield WeakPoint(
        WeakKind.NO_COACH,
        Gravity.ACUTE if needed else Gravity.WATCH,
        Text("Nobody here is our coach."),
        Text("A coach (level 3) tells us how the customer decides. S and A customers need at least one."),
        (
            (Text("Supporters"), str(len(network.supporters))),
            (Text("Grade"), network.grade.value if network.grade else Text("none yet")),
        ),
        advice,
        item,
    )
