"""What an agenda says otherwise than it did, line by line."""

from __future__ import annotations

from collections.abc import Mapping

from app.reception.agenda import Agenda, Line
from app.text import Text


def differences(before: Agenda, now: Agenda) -> tuple[Text, ...]:
    """One sentence for each line that came, went or changed, by time."""
    old: Mapping[str, Line] = {line.key: line for line in before.lines}
    new: Mapping[str, Line] = {line.key: line for line in now.lines}
    touched = [line for line in now.in_order if old.get(line.key) != line]
    touched += [line for line in before.in_order if line.key not in new]
    touched.sort(key=lambda line: (line.starts_at, line.key))
    return tuple(_said(line, old.get(line.key), new.get(line.key)) for line in touched)


def _said(line: Line, before: Line | None, now: Line | None) -> Text:
    if before is None:
        return Text("“{line}” was added, {times}.", line=line.title, times=line.span)
    if now is None:
        return Text("“{line}” was deleted.", line=line.title)
    if (before.starts_at, before.ends_at) != (now.starts_at, now.ends_at):
        return Text("“{line}” was {before}, now {now}.", line=now.title, before=before.span, now=now.span)
    return Text("“{line}” was changed.", line=now.title)
