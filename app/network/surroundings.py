"""Who is near a person: first, second, third degree."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from app.network.plain import Network
from models.values import LineKind


def within(
    network: Network,
    person: str,
    degrees: int = 3,
    *,
    kinds: Collection[LineKind] = tuple(LineKind),
    least: int = 1,
) -> Mapping[str, int]:
    """The people at most ``degrees`` lines away from ``person``, with how many; the person itself has 0.

    Lines of ``kinds`` count in both directions, if their strength is unknown or at least ``least``
    (1–3). In the order in which they are reached; empty where ``person`` is not in the network.
    """
    if person not in network.person:
        return {}
    beside: dict[str, list[str]] = {}
    for line in network.lines:
        if line.kind in kinds and (line.strength is None or line.strength >= least):
            beside.setdefault(line.source, []).append(line.target)
            beside.setdefault(line.target, []).append(line.source)
    found = {person: 0}
    edge = [person]
    for degree in range(1, degrees + 1):
        edge = list(
            dict.fromkeys(other for one in edge for other in beside.get(one, ()) if other not in found)
        )
        found.update(dict.fromkeys(edge, degree))
    return found
