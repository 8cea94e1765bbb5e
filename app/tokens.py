"""The visual language as plain data: colours, type, space.

The style sheet, the map, the calendar, charts and workbooks all read this one module, so it knows
neither Qt nor matplotlib. Colours are ``#RRGGBB``; sizes are logical pixels.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from models.values import Dimension, Level


@dataclass(frozen=True)
class TypeScale:
    """Five sizes and no others."""

    caption: int = 12
    body: int = 13
    lead: int = 15
    title: int = 20
    figure: int = 28


@dataclass(frozen=True)
class Space:
    """The 4-pixel rhythm: inside a control (xs, s), between them (m, l), between parts (xl, xxl)."""

    xs: int = 4
    s: int = 8
    m: int = 12
    l: int = 16  # noqa: E741  (the ladder reads xs s m l xl)
    xl: int = 24
    xxl: int = 32


TYPE = TypeScale()
SPACE = Space()
RADIUS = 6
CARD_RADIUS = 8
MOTION_MS = 150
ICON_STROKE = 1.5


@dataclass(frozen=True)
class Tokens:
    """The colours of one theme. What each is for stands beside it."""

    name: str
    paper: str  # the page
    raised: str  # cards, fields, tables
    sunken: str  # the rail, table headings
    hover: str  # under the pointer
    ink: str  # text
    ink_2: str  # secondary text
    ink_3: str  # captions, units, icons at rest
    line: str  # hairlines
    line_strong: str  # hairlines that part larger things
    edge: str  # the border of what can be typed in or ticked
    accent: str
    on_accent: str
    accent_soft: str  # selection, chosen filter
    good: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    level_coach: str
    level_exclusive: str
    level_support: str
    level_neutral: str
    level_opposed: str
    key: str
    general: str
    organisational: str
    categories: tuple[str, ...]  # owners or customers, apart from each other and without meaning
    shadow: str  # with alpha, #AARRGGBB: only for what floats

    @property
    def is_dark(self) -> bool:
        return luminance(self.paper) < 0.5

    def dimension(self, dimension: Dimension) -> str:
        """The colour of one of the three dimensions."""
        return {
            Dimension.KEY: self.key,
            Dimension.GENERAL: self.general,
            Dimension.ORGANISATIONAL: self.organisational,
        }[dimension]

    def category(self, place: int) -> str:
        """The colour of the owner or customer in that place of a list; after the last comes the first."""
        return self.categories[place % len(self.categories)]

    def level(self, level: Level) -> LevelColours:
        """How a relationship level is drawn; its number always stands beside the colour."""
        if level is Level.NOT_CONTACTED:
            return LevelColours(fill=None, edge=self.level_neutral, ink=self.ink_2, dashed=True)
        fill = {
            Level.COACH: self.level_coach,
            Level.EXCLUSIVE: self.level_exclusive,
            Level.SUPPORT: self.level_support,
            Level.NEUTRAL: self.level_neutral,
            Level.OPPOSED: self.level_opposed,
        }[level]
        return _filled(fill)

    def band(self, score: float) -> str:
        """The colour of a 0–100 score in the bands 80/60/40 (calculation 7)."""
        if score >= 80:
            return self.good
        if score >= 60:
            return self.ink_2
        return self.warn if score >= 40 else self.bad


@dataclass(frozen=True)
class LevelColours:
    """``fill`` is None for a hollow shape; ``ink`` is the text on it."""

    fill: str | None
    edge: str
    ink: str
    dashed: bool


LIGHT = Tokens(
    name="light",
    paper="#FBFAF7",
    raised="#FFFFFF",
    sunken="#F1EFEA",
    hover="#ECE9E2",
    ink="#22211E",
    ink_2="#5C5952",
    ink_3="#6B675E",
    line="#E4E1DA",
    line_strong="#C9C5BB",
    edge="#8A8478",
    accent="#2F6B4F",
    on_accent="#FFFFFF",
    accent_soft="#DCE9E0",
    good="#2F6B4F",
    warn="#8A5A00",
    warn_soft="#FBF1DA",
    bad="#B3261E",
    bad_soft="#FBE9E6",
    level_coach="#173A84",
    level_exclusive="#2C6FBF",
    level_support="#5B94CF",
    level_neutral="#858178",
    level_opposed="#BE3D27",
    key="#7A4FA3",
    general="#1A7070",
    organisational="#98551A",
    categories=(
        "#41699F",
        "#96680F",
        "#8C4A7C",
        "#2B7878",
        "#AE4F38",
        "#62721F",
        "#5B57A6",
        "#7A5C3D",
    ),
    shadow="#2E22211E",
)

DARK = Tokens(
    name="dark",
    paper="#1B1A18",
    raised="#252421",
    sunken="#141311",
    hover="#302E2A",
    ink="#EDEBE6",
    ink_2="#B4B0A7",
    ink_3="#A09A8E",
    line="#35332F",
    line_strong="#4B4842",
    edge="#7E786D",
    accent="#6FBF97",
    on_accent="#10231A",
    accent_soft="#2A3B32",
    good="#6FBF97",
    warn="#E0B050",
    warn_soft="#3A301A",
    bad="#F2857B",
    bad_soft="#42231F",
    level_coach="#B7CDFF",
    level_exclusive="#76AEF0",
    level_support="#4C82BD",
    level_neutral="#8C877D",
    level_opposed="#F0785F",
    key="#B893DB",
    general="#5FB8B8",
    organisational="#DB9A5F",
    categories=(
        "#86A8DC",
        "#D9AE55",
        "#CC8FBE",
        "#62BDB8",
        "#E39A80",
        "#A9BA62",
        "#A5A0EA",
        "#C6A27C",
    ),
    shadow="#80000000",
)

PRINTED = replace(LIGHT, paper="#FFFFFF")
"""What is meant for paper spends no ink on the ground."""

_PALE, _DEEP = "#FFFFFF", "#100F0D"


def luminance(colour: str) -> float:
    """Relative luminance of ``#RRGGBB``, 0 (black) – 1 (white), as WCAG 2 defines it."""
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, 1–21, as WCAG 2 defines it."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@cache
def _filled(fill: str) -> LevelColours:
    return LevelColours(fill=fill, edge=fill, ink=ink_on(fill), dashed=False)


@cache
def ink_on(fill: str) -> str:
    """Near-white or near-black, whichever reads better on ``fill``."""
    return max(_PALE, _DEEP, key=lambda ink: contrast(ink, fill))
