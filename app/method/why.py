"""Every number on screen answers "why?": rule, inputs and the cheapest next step that would raise it."""

from __future__ import annotations

from dataclasses import dataclass

from app.text import Text


@dataclass(frozen=True, slots=True)
class Why:
    """The answer. ``inputs`` are (label, value) pairs in reading order.

    ``next_step`` is None when nothing is left to raise.
    """

    rule: Text
    inputs: tuple[tuple[Text, str | Text], ...] = ()
    next_step: Text | None = None

    def lines(self) -> list[str]:
        """All of it as plain text in the current language: rule, inputs, next step."""
        said = [
            self.rule,
            *(Text("{label}: {value}", label=label, value=value) for label, value in self.inputs),
        ]
        if self.next_step is not None:
            said.append(self.next_step)
        return [str(text) for text in said]
