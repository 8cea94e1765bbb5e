"""What stands for a person where there is little room."""

from __future__ import annotations

FIRST_CHINESE = "\u2e80"


def initials(name: str) -> str:
    """A short Chinese name is told whole: 林蔚然 → 林蔚然, Ana Ruiz → AR, Ana → An."""
    words = name.split()
    if len(words) > 1:
        return (words[0][0] + words[-1][0]).upper()
    return name.strip()[: 3 if name.strip() >= FIRST_CHINESE else 2]
