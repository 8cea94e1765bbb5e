"""People who report to nobody stand near their department."""

from __future__ import annotations

from app.layout.near import hang_near
from app.layout.plain import Node


def person(key: str, manager: str | None = None, department: str | None = None) -> Node:
    return Node(key, 200, 76, manager, department)


def parents(nodes: list[Node], above: dict[str, str] | None = None) -> dict[str, str | None]:
    return {node.key: node.parent for node in hang_near(nodes, above or {})}


def test_who_reports_to_nobody_hangs_beside_a_colleague_of_the_department() -> None:
    nodes = [person("boss", None, "Board"), person("a", "boss", "IT"), person("b", None, "IT")]
    assert parents(nodes) == {"boss": None, "a": "boss", "b": "boss"}


def test_a_department_where_nobody_reports_hangs_below_the_first_of_the_one_above() -> None:
    nodes = [person("boss", None, "Board"), person("vice", "boss", "Board"), person("b", None, "IT")]
    assert parents(nodes, {"IT": "Branch", "Branch": "Board"})["b"] == "boss"


def test_nobody_comes_to_hang_below_themselves() -> None:
    nodes = [person("a", None, "IT"), person("b", "a", "Board"), person("c", "b", "IT")]
    assert parents(nodes, {"IT": "Board", "Board": "IT"})["a"] is None


def test_who_has_a_manager_or_no_department_stays() -> None:
    nodes = [person("a"), person("b", "a", "IT"), person("c", "a", "Board")]
    assert hang_near(nodes, {"IT": "Board"}) == nodes
