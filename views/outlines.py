"""The outlines of the icons as SVG text, coloured; what the theme and the icons both draw from."""

from __future__ import annotations

from functools import cache

from app.paths import ICONS
from app.tokens import ICON_STROKE


def svg(name: str, ink: str, size: int) -> bytes:
    """The picture ``name`` in colour ``ink``, its stroke 1.5 px when drawn at ``size`` px."""
    stroke = ICON_STROKE * 24 / size
    text = _outline(name).replace("currentColor", ink)
    return text.replace('stroke-width="2"', f'stroke-width="{stroke:g}"').encode()


@cache
def _outline(name: str) -> str:
    return (ICONS / f"{name}.svg").read_text(encoding="utf-8")
