"""How cells look: one format a kind of column, in the colours of the program."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from app.exchange.cells import Date, Kind, Line, Moment, Money, Number, Percent
from app.tokens import LIGHT
from models.values import Level

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format

LONG_TEXT = 1_000


class Formats:
    """Formats of one workbook, made once each."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self.cell = cache(self._cell)
        self.heading = cache(self._heading)
        self.levels = {level: self._level(level) for level in Level}
        self.tint = self._make(bg_color=LIGHT.sunken, font_color=LIGHT.ink_3)
        self.title = self._make(font_size=20, bold=True)
        self.body = self._make(text_wrap=True)
        self.link = self._make(font_color=LIGHT.accent, underline=1)
        self.strong = self._make(bold=True, text_wrap=True)
        self.editable_sample = self._make(border=1, border_color=LIGHT.line_strong, text_wrap=True)
        self.fixed_sample = self._make(
            bg_color=LIGHT.sunken, border=1, border_color=LIGHT.line_strong, text_wrap=True
        )

    def _make(self, **properties: Any) -> Format:
        look = {"font_name": "Calibri", "font_size": 11, "valign": "top", "font_color": LIGHT.ink}
        return self._book.add_format(look | properties)

    def _level(self, level: Level) -> Format:
        # Laid over a cell that says the number too: colour never stands alone.
        colours = LIGHT.level(level)
        return self._book.add_format(
            {"font_color": colours.ink} | ({"bg_color": colours.fill} if colours.fill else {})
        )

    def _cell(self, kind: Kind, tinted: bool) -> Format:
        look: dict[str, Any] = {"bottom": 1, "bottom_color": LIGHT.line}
        match kind:
            case Date():
                look |= {"num_format": "yyyy-mm-dd", "align": "left"}
            case Moment():
                look |= {"num_format": "yyyy-mm-dd hh:mm", "align": "left"}
            case Money():
                look |= {"num_format": "#,##0.00"}
            case Percent():
                look |= {"num_format": "0%" if kind.whole else "0.0%"}
            case Number():
                look |= {"num_format": "0" if kind.whole else "General"}
            case Line(longest):
                look |= {"num_format": "@", "text_wrap": longest > LONG_TEXT}
            case _:
                look |= {"num_format": "@"}
        if tinted:
            look |= {"bg_color": LIGHT.sunken, "font_color": LIGHT.ink_2}
        return self._make(**look)

    def _heading(self, editable: bool) -> Format:
        return self._make(
            bold=True,
            text_wrap=True,
            valign="vcenter",
            bottom=2,
            bottom_color=LIGHT.accent,
            bg_color=LIGHT.accent_soft if editable else LIGHT.sunken,
        )
