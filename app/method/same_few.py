"""Row 25: universal customers are met at every level, not the same few people again and again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.method.why import Why
from app.text import Text

FEW = 3
"""So many people are few."""
MOST = 0.5
"""More than this share of the contacts goes to them."""
UNMET = 0.6
"""More than this share of the people listed was not met."""
LEAST = 4
"""Contacts, below which nothing is said."""


@dataclass(frozen=True, slots=True)
class SameFew:
    """The few ``people`` (keys, most met first) who had ``share`` (0–1) of the ``contacts``.

    ``unmet`` is how many of the ``listed`` people were not met.
    """

    people: tuple[str, ...]
    share: float
    contacts: int
    unmet: int
    listed: int

    @property
    def why(self) -> Why:
        rule = Text(
            "A warning comes when {few} people or fewer had more than {most:.0f} % of the contacts while "
            "more than {unmet:.0f} % of those listed were not met at all.",
            few=FEW,
            most=100 * MOST,
            unmet=100 * UNMET,
        )
        inputs = (
            (
                Text("Contacts with them"),
                Text("{share:.0f} % of {count}", share=100 * self.share, count=self.contacts),
            ),
            (Text("Not met"), Text("{unmet} of {listed} people", unmet=self.unmet, listed=self.listed)),
        )
        return Why(rule, inputs, Text("Meet somebody else next time."))


def same_few(contacts: Mapping[str, int], listed: int) -> SameFew | None:
    """The warning, or None when contacts are spread well enough, or too few to tell.

    ``contacts`` counts contacts by person, of those ``listed``; who had none may be missing.
    """
    met = sorted(
        ((count, who) for who, count in contacts.items() if count > 0), key=lambda one: (-one[0], one[1])
    )
    total = sum(count for count, _ in met)
    unmet = listed - len(met)
    if total < LEAST or listed <= FEW or unmet <= UNMET * listed:
        return None
    few = met[:FEW]
    share = sum(count for count, _ in few) / total
    if share <= MOST:
        return None
    return SameFew(tuple(who for _, who in few), share, total, unmet, listed)
