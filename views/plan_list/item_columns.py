"""What the list of plan items shows: headings, cells, and the order of each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt

from app.formats import day, number, percentage
from app.labels import label, short
from app.queries.plan_list import PlanRow
from app.text import Text
from models.values import Dimension, PlanState
from views.plan.describing import levels, state

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Column:
    """A heading, what a cell says, and what it sorts by: None sorts last either way."""

    id: str
    title: Text
    shown: Callable[[PlanRow], str]
    sorted_by: Callable[[PlanRow], Any]
    width: int
    align: Qt.AlignmentFlag = LEFT
    by_name: bool = False


def owner(row: PlanRow) -> str:
    """The owner with the role in the iron triangle."""
    entry = row.entry
    if not entry.owner_name or row.owner_role is None:
        return entry.owner_name
    return f"{short(row.owner_role)} · {entry.owner_name}"


def _level_order(row: PlanRow) -> tuple[float, float] | None:
    entry = row.entry
    if entry.to_level is None:
        return None
    return entry.to_level.score, entry.from_level.score if entry.from_level is not None else -2


COLUMNS = (
    Column("title", Text("Plan item"), lambda r: r.entry.title, lambda r: r.entry.title, 260, by_name=True),
    Column(
        "customer",
        Text("Customer"),
        lambda r: r.entry.customer_name,
        lambda r: r.entry.customer_name,
        130,
        by_name=True,
    ),
    Column("about", Text("About whom"), lambda r: r.about, lambda r: r.about or None, 130, by_name=True),
    Column("levels", Text("Levels"), lambda r: levels(r.entry), _level_order, 70),
    Column("due", Text("Due"), lambda r: day(r.entry.due_on) or "–", lambda r: r.entry.due_on, 128),
    Column("state", Text("State"), lambda r: state(r.entry), lambda r: list(PlanState).index(r.state), 190),
    Column("owner", Text("Owner"), owner, lambda r: r.entry.owner_name or None, 130, by_name=True),
    Column(
        "progress",
        Text("Progress"),
        lambda r: percentage(r.entry.progress / 100),
        lambda r: r.entry.progress,
        84,
        RIGHT,
    ),
    Column("weight", Text("Weight"), lambda r: _weight(r.weight), lambda r: r.weight, 78, RIGHT),
    Column(
        "dimension",
        Text("Dimension"),
        lambda r: label(r.entry.dimension),
        lambda r: list(Dimension).index(r.entry.dimension),
        180,
    ),
    Column(
        "support",
        Text("Supports"),
        lambda r: label(r.support) if r.support else "",
        lambda r: label(r.support) if r.support else None,
        130,
        by_name=True,
    ),
)
_IDS = [column.id for column in COLUMNS]
TITLE, CUSTOMER, DUE, STATE = (_IDS.index(name) for name in ("title", "customer", "due", "state"))


def _weight(weight: float) -> str:
    return number(weight, 0 if weight == int(weight) else 2)
