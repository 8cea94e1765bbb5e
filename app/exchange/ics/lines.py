"""The lines of a calendar file, unfolded, and the components that they make: tolerant, and bounded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

MOST_LINES_OF_AN_EVENT = 20_000
LONGEST_VALUE = 100_000
"""Characters of a value; what is longer is an attachment or harm, and is cut."""

_NAME = re.compile(r"[A-Za-z0-9-]+")


@dataclass
class Component:
    """BEGIN:``name`` at line number ``line`` (from 1) with its content ``lines`` and inner components."""

    name: str
    line: int
    lines: list[str] = field(default_factory=list)
    inner: list[Component] = field(default_factory=list)

    def text(self) -> str:
        """It alone, as a calendar file has it."""
        return "\r\n".join([f"BEGIN:{self.name}", *self.lines, f"END:{self.name}", ""])


@dataclass
class Broken:
    """How many lines are no lines of a calendar."""

    lines: int = 0


def components(text: str, broken: Broken) -> Iterator[Component]:
    """The components within VCALENDAR one after the other, then VCALENDAR itself, without them.

    A component that the end of the file cuts off is left out and counted as broken.
    """
    calendar = Component("VCALENDAR", 1)
    open_: list[Component] = []
    for number, line in _unfolded(text):
        name, colon, value = line.partition(":")
        word = name.strip().upper()
        if word == "BEGIN" and colon:
            component = Component(value.strip().upper(), number)
            if component.name == "VCALENDAR":
                open_ = []
            else:
                open_.append(component)
        elif word == "END" and colon:
            closed = value.strip().upper()
            if closed == "VCALENDAR":
                broken.lines += len(open_)
                open_ = []
                continue
            while open_ and open_[-1].name != closed:
                open_.pop()
                broken.lines += 1
            if open_:
                component = open_.pop()
                if open_:
                    open_[-1].inner.append(component)
                else:
                    yield component
        elif not colon or not _NAME.match(line):
            broken.lines += 1
        else:
            of = open_[-1] if open_ else calendar
            if len(of.lines) < MOST_LINES_OF_AN_EVENT:
                of.lines.append(line[:LONGEST_VALUE])
    broken.lines += len(open_)
    yield calendar


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Lines with their numbers; one that begins with a blank goes on the line before (RFC 5545, 3.1)."""
    number, parts = 0, [""]
    for here, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), start=1):
        if line[:1] in (" ", "\t") and number:
            parts.append(line[1:])
        else:
            if number and any(parts):
                yield number, "".join(parts)
            number, parts = here, [line]
    if any(parts):
        yield number, "".join(parts)
