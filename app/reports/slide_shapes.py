"""Native shapes of a slide as XML: boxes with text, groups, connectors.

Thousands of them are made; python-pptx, which looks for a free number before each, takes minutes for
that. Lengths are map units, colours ``#RRGGBB``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from app.layout.plain import Box
from app.reports.connectors import QUARTER, Course, Site
from app.reports.letters import fitted

NAMESPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
EMU = 9525
"""For one map unit at full size: 96 to the inch."""
POINTS = 0.75
UNSPEAKABLE = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML does not have."""

BEGIN, MIDDLE, END, TOP = "l", "ctr", "r", "t"


@dataclass(frozen=True)
class Run:
    """One line of text: ``size`` in map units, ``indent`` from the left of its box."""

    text: str
    size: float
    ink: str
    strong: bool = False
    indent: float = 0.0
    before: float = 0.0
    """Space above, in points at full size."""
    after: float = 0.0
    """Room that stays free at its right."""


@dataclass(frozen=True)
class Look:
    """Of a shape: ``fill`` and ``edge`` None are none; ``corner`` is the radius in map units."""

    fill: str | None = None
    edge: str | None = None
    thick: float = 1.0
    dashed: bool = False
    preset: str = "roundRect"
    corner: float = 0.0
    turned: bool = False
    """By a quarter."""


@dataclass(frozen=True)
class Wording:
    """How text stands in its shape."""

    align: str = BEGIN
    anchor: str = MIDDLE
    left: float = 0.0
    right: float = 0.0
    top: float = 0.0
    upwards: bool = False


class Shapes:
    """Makes XML with numbers of its own; everything is drawn ``scale`` times its size."""

    def __init__(self, scale: float) -> None:
        self.scale = scale
        self._number = 1

    def box(
        self, box: Box, look: Look, runs: Sequence[Run] = (), wording: Wording = Wording(), name: str = "Box"
    ) -> tuple[int, str]:
        """The number of a shape and its XML.

        Text is made smaller to fit into the box; one that is too long all the same is shortened, and
        stands whole in the shape's description.
        """
        number = self._next()
        turn = f' rot="{QUARTER}"' if look.turned else ""
        length = box.height if wording.upwards else box.width
        room = length - wording.left - wording.right
        named = _named(number, name, _cut(runs, room))
        return number, (
            f"<p:sp {NAMESPACES}><p:nvSpPr>{named}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>"
            f"<p:spPr><a:xfrm{turn}>{self._place(box)}</a:xfrm>{_geometry(look, box)}"
            f"{_fill(look.fill)}{self._edge(look.edge, look.thick, look.dashed)}</p:spPr>"
            f"{self._text(runs, wording, room)}</p:sp>"
        )

    def group(self, box: Box, members: Iterable[str], name: str) -> str:
        """Shapes that move together; their places stay those on the slide."""
        number, place = self._next(), self._place(box)
        inner = place.replace("a:off", "a:chOff").replace("a:ext", "a:chExt")
        return (
            f"<p:grpSp {NAMESPACES}><p:nvGrpSpPr>{_named(number, name)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>"
            f"<p:grpSpPr><a:xfrm>{place}{inner}</a:xfrm></p:grpSpPr>{''.join(members)}</p:grpSp>"
        )

    def connector(
        self,
        course: Course,
        start: tuple[int, Site],
        end: tuple[int, Site],
        *,
        ink: str,
        thick: float,
        dashed: bool = False,
        arrow: bool = False,
    ) -> str:
        """A line glued to two shapes."""
        number = self._next()
        turn = f' rot="{course.turn}"' if course.turn else ""
        turn += ' flipH="1"' if course.mirrored else ""
        turn += ' flipV="1"' if course.upside_down else ""
        guides = "".join(
            f'<a:gd name="adj{place}" fmla="val {value}"/>'
            for place, value in enumerate(course.adjustments, 1)
        )
        box = Box(course.x, course.y, course.width, course.height)
        return (
            f"<p:cxnSp {NAMESPACES}><p:nvCxnSpPr>{_named(number, 'Line')}<p:cNvCxnSpPr>"
            f'<a:stCxn id="{start[0]}" idx="{int(start[1])}"/><a:endCxn id="{end[0]}" idx="{int(end[1])}"/>'
            f"</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr><a:xfrm{turn}>{self._place(box)}</a:xfrm>"
            f'<a:prstGeom prst="{course.preset}"><a:avLst>{guides}</a:avLst></a:prstGeom>'
            f"{self._edge(ink, thick, dashed, arrow)}</p:spPr></p:cxnSp>"
        )

    def emu(self, length: float) -> int:
        return round(length * self.scale * EMU)

    def _next(self) -> int:
        self._number += 1
        return self._number

    def _place(self, box: Box) -> str:
        return (
            f'<a:off x="{self.emu(box.x)}" y="{self.emu(box.y)}"/>'
            f'<a:ext cx="{self.emu(box.width)}" cy="{self.emu(box.height)}"/>'
        )

    def _edge(self, ink: str | None, thick: float, dashed: bool, arrow: bool = False) -> str:
        if ink is None:
            return "<a:ln><a:noFill/></a:ln>"
        dash = '<a:prstDash val="dash"/>' if dashed else ""
        head = '<a:tailEnd type="triangle"/>' if arrow else ""
        return f'<a:ln w="{max(1, self.emu(thick))}">{_fill(ink)}{dash}<a:round/>{head}</a:ln>'

    def _text(self, runs: Sequence[Run], wording: Wording, room: float) -> str:
        sides = (
            f'lIns="{self.emu(wording.left)}" rIns="{self.emu(wording.right)}"'
            f' tIns="{self.emu(wording.top)}" bIns="0"'
        )
        upwards = ' vert="vert270"' if wording.upwards else ""
        lines = "".join(self._line(run, wording, room) for run in runs) or "<a:p/>"
        return (
            f'<p:txBody><a:bodyPr wrap="none" anchor="{wording.anchor}" {sides}{upwards}>'
            f"<a:noAutofit/></a:bodyPr><a:lstStyle/>{lines}</p:txBody>"
        )

    def _line(self, run: Run, wording: Wording, room: float) -> str:
        above = f'<a:spcBef><a:spcPts val="{round(run.before * self.scale * 100)}"/></a:spcBef>'
        indent = f' marL="{self.emu(run.indent)}" indent="0"' if run.indent else ""
        letters, shown = _fitted(run, room)
        size = max(100, int(letters * POINTS * self.scale * 100))
        return (
            f'<a:p><a:pPr algn="{wording.align}"{indent}>{above if run.before else ""}<a:buNone/></a:pPr>'
            f'<a:r><a:rPr sz="{size}" b="{int(run.strong)}" dirty="0">{_fill(run.ink)}'
            f'<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/></a:rPr>'
            f"<a:t>{escape(shown)}</a:t></a:r></a:p>"
        )


def _fitted(run: Run, room: float) -> tuple[float, str]:
    """The size and the letters of a run in a box with so much ``room``."""
    return fitted(_plain(run.text), room - run.indent - run.after, run.size, strong=run.strong)


def _cut(runs: Sequence[Run], room: float) -> str:
    """The whole of those texts that are shortened; "" when none is."""
    return " · ".join(_plain(run.text) for run in runs if _fitted(run, room)[1] != _plain(run.text))


def _plain(text: str) -> str:
    """In one line, without what XML does not have."""
    return " ".join(UNSPEAKABLE.sub("", text).split())


def _named(number: int, name: str, told: str = "") -> str:
    description = f" descr={quoteattr(told)}" if told else ""
    return f'<p:cNvPr id="{number}" name="{escape(name)} {number}"{description}/>'


def _fill(colour: str | None) -> str:
    if colour is None:
        return "<a:noFill/>"
    return f'<a:solidFill><a:srgbClr val="{colour[1:].upper()}"/></a:solidFill>'


def _geometry(look: Look, box: Box) -> str:
    """The corner is a share of the shorter side."""
    share = round(100_000 * min(0.5, look.corner / max(1.0, min(box.width, box.height))))
    guide = f'<a:gd name="adj" fmla="val {share}"/>' if look.preset == "roundRect" else ""
    return f'<a:prstGeom prst="{look.preset}"><a:avLst>{guide}</a:avLst></a:prstGeom>'


def mixed(colour: str, ground: str, share: float) -> str:
    """``share`` (0–1) of ``colour`` over ``ground``: what is transparent on a screen."""
    pairs = ((int(one[place : place + 2], 16) for one in (colour, ground)) for place in (1, 3, 5))
    return "#" + "".join(f"{round(top * share + under * (1 - share)):02X}" for top, under in pairs)
