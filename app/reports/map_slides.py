"""The map as a slide: native shapes and connectors, to be moved and written over in PowerPoint."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from app.errors import UserError
from app.layout.plain import Box, Edges
from app.power_map.arrangement import (
    CARD_HEIGHT,
    CARD_WIDTH,
    NOTHING_MORE,
    Area,
    AreaKind,
    Arrangement,
    Axis,
    Entry,
    Routing,
)
from app.power_map.captions import neutral_title, subtitle
from app.power_map.elbows import elbow
from app.power_map.lenses import arrange
from app.power_map.organisation import SPACING
from app.power_map.perspective import WHOLE, Perspective
from app.queries.power_map import MapLine, PowerMap
from app.reports.connectors import bent, nearest, site_at, straight
from app.reports.presentation import empty_presentation
from app.reports.slide_cards import Cards
from app.reports.slide_legend import SlideLegend, line_ink
from app.reports.slide_shapes import EMU, MIDDLE, TOP, Look, Run, Shapes, Wording
from app.text import Text
from app.tokens import CARD_RADIUS, PRINTED, TYPE
from models.values import LineKind

if TYPE_CHECKING:
    from pptx.presentation import Presentation

MARGIN, HEADER, AXIS, FOOTER = 40.0, 64.0, 34.0, 20.0
NARROWEST, LOWEST = 1280.0, 720.0
"""A wide slide of today: 13.33 × 7.5 in."""
LARGEST = 56 * 96.0
"""What PowerPoint allows."""
THICK = {None: 1.25, 1: 1.25, 2: 2.0, 3: 3.0}
A_SIGN = 64

Tell = Callable[[int, int], None]
"""Hears how many cards of how many are made; may raise ``Cancelled``."""


@dataclass(frozen=True)
class SlideWritten:
    """``scale`` is 1.0 unless the map was too large for a slide at full size."""

    path: Path
    scale: float

    @property
    def note(self) -> Text | None:
        """What people should know of it."""
        if self.scale == 1.0:
            return None
        return Text(
            "A slide cannot be larger than 142 cm. The map stands on it at {percent} % of its size.",
            percent=max(1, round(self.scale * 100)),
        )


def write_map_slide(
    power_map: PowerMap, path: Path, perspective: Perspective = WHOLE, *, tell: Tell | None = None
) -> SlideWritten:
    """Write one slide with everything that ``perspective`` shows, as large as the map.

    Needs no Qt. The file's properties name nobody.

    Raises:
        UserError: the file cannot be written.
        Cancelled: from ``tell``; no file is left behind.
    """
    made = arrange(power_map, perspective)
    slide = _Slide(power_map, made)
    document = empty_presentation(neutral_title(power_map), datetime.combine(power_map.day, time()))
    slide.fill(document, tell)
    try:
        with TemporaryDirectory(dir=path.parent, prefix=".loam-") as folder:
            beside = Path(folder) / path.name
            document.save(str(beside))
            beside.replace(path)
    except OSError as error:
        raise UserError(
            Text(
                "“{file}” could not be written. Close it if it is open, or choose another folder.",
                file=path.name,
            )
        ) from error
    return SlideWritten(path, slide.shapes.scale)


class _Slide:
    """The shapes of one map, from the ground up: areas, lines, cards."""

    def __init__(self, power_map: PowerMap, made: Arrangement) -> None:
        self._power_map, self._made = power_map, made
        left, top = AXIS if made.down else 0.0, AXIS if made.across else 0.0
        self._wide = max(made.bounds.width + left + 2 * MARGIN, NARROWEST)
        self._legend = SlideLegend(made, self._wide - 2 * MARGIN)
        foot = FOOTER + self._legend.height if self._legend.height else 0.0
        self._high = max(made.bounds.height + top + HEADER + foot + 2 * MARGIN, LOWEST)
        self._x = MARGIN + left - made.bounds.x
        self._y = MARGIN + HEADER + top - made.bounds.y
        scale = min(1.0, LARGEST / max(self._wide, self._high))
        self.shapes = Shapes(scale)
        self._cards = Cards(self.shapes, PRINTED)

    def fill(self, document: Presentation, tell: Tell | None) -> None:
        from pptx.oxml import parse_xml
        from pptx.util import Emu

        document.slide_width = Emu(round(self._wide * self.shapes.scale * EMU))
        document.slide_height = Emu(round(self._high * self.shapes.scale * EMU))
        tree = document.slides.add_slide(document.slide_layouts[0]).shapes.element
        cards, rectangles = [], {}
        for number, card in enumerate(self._made.cards):
            if tell is not None and number % A_SIGN == 0:
                tell(number, len(self._made.cards))
            x, y = self._made.positions[card.key]
            rectangles[card.key], xml = self._cards.make(
                card, (x + self._x, y + self._y), self._made.notes.get(card.key, NOTHING_MORE)
            )
            cards.append(xml)
        legend = self._legend.draw(
            self._cards, self.shapes, MARGIN, self._high - MARGIN - self._legend.height
        )
        ground = [*self._heading(), *map(self._area, self._made.areas), *self._axes()]
        for xml in (*ground, *self._lines(rectangles), *self._echoes(), *cards, *legend):
            tree.append(parse_xml(xml))

    # -- ground ----------------------------------------------------------------------------------

    def _heading(self) -> Iterator[str]:
        wide = self._wide - 2 * MARGIN
        title = Run(self._power_map.name, TYPE.title, PRINTED.ink, True)
        said = Run(subtitle(self._power_map, self._made.perspective), TYPE.body, PRINTED.ink_2)
        yield self._words(Box(MARGIN, MARGIN - 12, wide, 30), title, "Title")
        yield self._words(Box(MARGIN, MARGIN + 18, wide, 22), said, "Subtitle")

    def _area(self, area: Area) -> str:
        box = Box(area.box.x + self._x, area.box.y + self._y, area.box.width, area.box.height)
        titled = area.kind in (AreaKind.DEPARTMENT, AreaKind.LOOSE, AreaKind.RING)
        dots = "  " + "●" * area.relevance if area.relevance else ""
        runs = [Run(area.title + dots, TYPE.caption, PRINTED.ink_2, True)] if titled else []
        if area.kind is AreaKind.RING:
            look = Look(None, PRINTED.line_strong, dashed=True, preset="ellipse")
            return self.shapes.box(box, look, runs, Wording(MIDDLE, TOP, top=2), "Ring")[1]
        corner = CARD_RADIUS if area.kind is AreaKind.CELL else CARD_RADIUS + 4
        look = Look(None if area.kind is AreaKind.LOOSE else PRINTED.sunken, PRINTED.line, corner=corner)
        over = (SPACING.header + SPACING.padding - TYPE.caption) / 2 - 3
        return self.shapes.box(box, look, runs, Wording("l", TOP, 14, 10, over), "Area")[1]

    def _axes(self) -> Iterator[str]:
        if self._made.across is not None:
            yield from self._across(self._made.across)
        if self._made.down is not None:
            yield from self._down(self._made.down)

    def _across(self, axis: Axis) -> Iterator[str]:
        top = self._made.bounds.y + self._y - AXIS
        for tick in axis.ticks:
            box = Box(tick.start + self._x + 8, top, tick.end - tick.start - 16, AXIS)
            yield self._words(box, Run(tick.text, TYPE.lead, PRINTED.ink_2, True), "Column")

    def _down(self, axis: Axis) -> Iterator[str]:
        left = self._made.bounds.x + self._x - AXIS
        for tick in axis.ticks:
            box = Box(left, tick.start + self._y + 8, AXIS, tick.end - tick.start - 16)
            run = Run(tick.text, TYPE.lead, PRINTED.ink_2, True)
            yield self.shapes.box(box, Look(preset="rect"), [run], Wording(upwards=True), "Row")[1]

    def _words(self, box: Box, run: Run, name: str) -> str:
        return self.shapes.box(box, Look(preset="rect"), [run], name=name)[1]

    # -- lines and echoes ------------------------------------------------------------------------

    def _lines(self, rectangles: dict[str, int]) -> Iterator[str]:
        """The weaker ones first, below the skeleton."""
        made = self._made
        if made.routing is Routing.ON_DEMAND:
            return
        order = list(LineKind)
        for line in sorted(made.lines, key=lambda line: -order.index(line.kind)):
            if line.source in rectangles and line.target in rectangles:
                yield self._line(line, rectangles)

    def _line(self, line: MapLine, rectangles: dict[str, int]) -> str:
        source, target = self._edges(line.source), self._edges(line.target)
        start, end = rectangles[line.source], rectangles[line.target]
        hangs = source[1] - target[3] >= SPACING.within / 2
        if line.kind is LineKind.REPORTS_TO and self._made.routing is Routing.CHART and hangs:
            corners = self._corners(line, source, target)
            return self.shapes.connector(
                bent(corners),
                (end, site_at(target, corners[0])),
                (start, site_at(source, corners[-1])),
                ink=PRINTED.edge,
                thick=THICK[None],
            )
        leaving, coming = nearest(source, target)
        return self.shapes.connector(
            straight(leaving.of(source), coming.of(target)),
            (start, leaving),
            (end, coming),
            ink=line_ink(line.kind),
            thick=THICK[line.strength],
            dashed=line.kind is LineKind.DOTTED,
            arrow=line.kind is LineKind.INFLUENCE,
        )

    def _corners(self, line: MapLine, source: Edges, target: Edges) -> list[tuple[float, float]]:
        """As on the map, but from above where the map has more corners than a connector, and where
        that is free: LibreOffice straightens connectors that go right and come from the side."""
        entry = self._made.entries.get(line.source, Entry())
        if entry.around is not None:
            entry = replace(entry, around=entry.around + self._x)
        corners = elbow(source, target, entry)
        to_the_right = entry.around is None and corners[-1][0] > corners[0][0]
        if entry.aside is not None and (
            (entry.around is not None and entry.over)
            or (to_the_right and self._free_above(source, corners[1][1]))
        ):
            return elbow(source, target, replace(entry, aside=None, rise=source[1] - corners[1][1]))
        return corners

    def _free_above(self, card: Edges, top: float) -> bool:
        """Whether nobody stands above a card, up to ``top``."""
        middle = (card[0] + card[2]) / 2
        edges = map(self._edges, self._made.positions)
        return not any(one[0] < middle < one[2] and top < one[3] <= card[1] for one in edges)

    def _edges(self, key: str) -> Edges:
        x, y = self._made.positions[key]
        x, y = x + self._x, y + self._y
        return x, y, x + CARD_WIDTH, y + CARD_HEIGHT

    def _echoes(self) -> Iterator[str]:
        for echo in self._made.echoes:
            x, y = echo.place
            yield self._cards.echo(self._made.card[echo.key], (x + self._x, y + self._y))
