"""Where people stand who report to nobody: near their own department, or the one above it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from app.layout.plain import Node


def hang_near(nodes: Sequence[Node], above: Mapping[str, str]) -> list[Node]:
    """``nodes``, where people without a parent hang beside colleagues of their department who have one.

    Where there are none, they hang below the first of the nearest department above that has people;
    ``above`` gives the department that a department belongs to. Nobody comes to hang below
    themselves; people who find no place stay as they are.
    """
    forest = _Forest(nodes)
    return [
        node if (parent := forest.place(node, above)) is None else replace(node, parent=parent)
        for node in nodes
    ]


class _Forest:
    """Who hangs below whom by now."""

    def __init__(self, nodes: Sequence[Node]) -> None:
        known = {node.key for node in nodes}
        self._group = {node.key: node.group for node in nodes}
        self._parent = {node.key: node.parent for node in nodes if node.parent in known}
        self._members: dict[str, list[str]] = {}
        self._outer: dict[str, list[str]] = {}
        for node in nodes:
            if node.group is not None:
                self._members.setdefault(node.group, []).append(node.key)
                manager = self._parent.get(node.key)
                if manager is not None and self._group[manager] != node.group:
                    self._outer.setdefault(node.group, []).append(manager)

    def place(self, node: Node, above: Mapping[str, str]) -> str | None:
        """Whom ``node`` comes to hang below; None where it stays."""
        if node.group is None or node.key in self._parent:
            return None
        for manager in self._offers(node.group, above):
            if self._top(manager) != node.key:
                self._parent[node.key] = manager
                return manager
        return None

    def _offers(self, group: str, above: Mapping[str, str]) -> Iterator[str]:
        yield from self._outer.get(group, ())
        seen = {group}
        over = above.get(group)
        while over is not None and over not in seen:
            if over in self._members:
                yield self._first(self._members[over][0], over)
            seen.add(over)
            over = above.get(over)

    def _top(self, key: str) -> str:
        return list(self._upwards(key))[-1]

    def _first(self, key: str, group: str) -> str:
        """The highest of a department above one of it."""
        return [each for each in self._upwards(key) if self._group[each] == group][-1]

    def _upwards(self, key: str) -> Iterator[str]:
        seen = set()
        upper: str | None = key
        while upper is not None and upper not in seen:
            yield upper
            seen.add(upper)
            upper = self._parent.get(upper)
