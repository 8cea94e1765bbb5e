"""The grids: power × support and closeness × support."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from app.labels import label, short
from app.layout.matrix import Cell, Item, arrange_matrix
from app.power_map.arrangement import CARD, Area, AreaKind, Arrangement, Axis, Card, Routing, Tick
from app.power_map.belonging import drawn_lines
from app.power_map.perspective import Lens, Perspective
from app.queries.power_map import PersonCard, PowerMap
from app.text import tr
from models.values import Closeness, Level, Power, RatingKind

COLUMNS = (Level.NOT_CONTACTED, Level.OPPOSED, Level.NEUTRAL, Level.SUPPORT, Level.EXCLUSIVE, Level.COACH)
POWER_ROWS: tuple[Power | None, ...] = (*reversed(Power), None)
CLOSENESS_ROWS = tuple(reversed(Closeness))

ROWS: dict[Lens, tuple[Enum | None, ...]] = {Lens.POWER: POWER_ROWS, Lens.CLOSENESS: CLOSENESS_ROWS}
ROW_KINDS = {Lens.POWER: RatingKind.POWER, Lens.CLOSENESS: RatingKind.CLOSENESS}


def grid(power_map: PowerMap, cards: Sequence[Card], perspective: Perspective) -> Arrangement:
    """People by support, from left to right, and by power or closeness, from the bottom up.

    Empty seats have no ratings and are left out. Within a cell the weightier roles come first.
    """
    rows = ROWS[perspective.lens]
    people = sorted(
        (card for card in cards if isinstance(card, PersonCard)),
        key=lambda card: -card.role.weight if card.role else 0,
    )
    items = [
        Item(card.key, COLUMNS.index(card.level), rows.index(_row(card, perspective))) for card in people
    ]
    made = arrange_matrix(
        items,
        len(COLUMNS),
        len(rows),
        card=CARD,
        gap=12,
        padding=14,
        header=0,
        least=(CARD[0] * 0.75, CARD[1] * 1.1),
        shape=1.75,
    )
    return Arrangement(
        cards=tuple(people),
        positions=made.positions,
        bounds=made.bounds,
        areas=tuple(
            Area(
                AreaKind.CELL,
                cell_key(cell.column, cell.row),
                cell.box,
                count=cell.count,
                stressed=is_to_win(perspective.lens, cell_key(cell.column, cell.row)),
            )
            for cell in made.cells
        ),
        lines=tuple(drawn_lines(power_map, people)),
        across=_across(made.cells),
        down=_down(made.cells, perspective.lens),
        routing=Routing.ON_DEMAND,
        perspective=perspective,
    )


def cell_key(column: int, row: int) -> str:
    """The key of the area of a cell."""
    return f"{column}:{row}"


def cell_values(lens: Lens, key: str) -> tuple[Level, Enum | None]:
    """The level and the power or closeness that a cell stands for."""
    column, row = (int(part) for part in key.split(":"))
    return COLUMNS[column], ROWS[lens][row]


def _row(card: PersonCard, perspective: Perspective) -> Enum | None:
    return card.power if perspective.lens is Lens.POWER else card.closeness


def _across(cells: Sequence[Cell]) -> Axis:
    return Axis(
        tr("Support"),
        tuple(
            Tick(_told(COLUMNS[cell.column]), cell.box.x, cell.box.right, str(cell.column))
            for cell in cells
            if cell.row == 0
        ),
    )


def _down(cells: Sequence[Cell], lens: Lens) -> Axis:
    rows = ROWS[lens]
    return Axis(
        label(ROW_KINDS[lens]),
        tuple(
            Tick(_told(rows[cell.row]), cell.box.y, cell.box.bottom, str(cell.row))
            for cell in cells
            if cell.column == 0
        ),
    )


def _told(member: Enum | None) -> str:
    if member is None:
        return tr("Not rated")
    if member is Level.NOT_CONTACTED:
        return label(member)
    return tr("{value} {name}", value=short(member), name=label(member))


def is_to_win(lens: Lens, key: str) -> bool:
    """Whether the people in a cell have power (4 or 5) and are not on our side yet."""
    level, row = cell_values(lens, key)
    return isinstance(row, Power) and row.score >= 4 and level.score <= 0
