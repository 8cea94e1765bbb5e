"""What the editor does to the book: each deed is one edit with its name."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from app.operations import reception
from app.operations.activity import set_participants, set_times
from app.queries.reception import ReceptionDetails
from app.reception.agenda import Line
from app.text import Text
from models.values import AgendaKind, ReceptionState
from views.reception.columns import FIELDS, Col

if TYPE_CHECKING:
    from app.workspace import Workspace

FIELD_NAMES = {
    Col.TITLE: Text("title"),
    Col.KIND: Text("kind"),
    Col.TRACK: Text("track"),
    Col.PLACE: Text("place"),
    Col.HOST: Text("host"),
    Col.TRANSPORT: Text("vehicle"),
    Col.MENU: Text("menu"),
    Col.DRINKS: Text("drinks"),
    Col.INTERNAL: Text("internal notes"),
}


class AgendaEdits:
    """Deeds on one agenda; ``details`` are what the book says now. Each raises ``UserError``."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.details: ReceptionDetails | None = None
        self.pushes = False
        """Whether what follows moves along."""

    @property
    def _title(self) -> str:
        return self.details.agenda.title if self.details else ""

    @property
    def _activity(self) -> str:
        return self.details.activity if self.details else ""

    def make(self, activity: str, title: str) -> None:
        self._workspace.edit(
            Text("Plan the reception “{title}”", title=title), reception.make_reception, activity
        )

    def drop(self) -> None:
        text = Text("“{title}” is no reception any more", title=self._title)
        self._workspace.edit(text, reception.drop_reception, self._activity)

    def step(self, to: ReceptionState) -> None:
        texts = {
            ReceptionState.REQUESTED: Text(
                "Take the reception “{title}” back to requested", title=self._title
            ),
            ReceptionState.PLANNED: Text("The agenda of “{title}” is planned", title=self._title),
            ReceptionState.APPROVED: Text("Approve the reception “{title}”", title=self._title),
            ReceptionState.EXECUTED: Text("The reception “{title}” took place", title=self._title),
            ReceptionState.SUMMARISED: Text("The reception “{title}” is summarised", title=self._title),
        }
        self._workspace.edit(texts[to], reception.step, self._activity, to)

    def set_field(self, name: Text, **fields: Any) -> None:
        text = Text("Change the reception “{title}”: {field}", title=self._title, field=name)
        self._workspace.edit(text, reception.set_reception_fields, self._activity, **fields)

    def add(self, title: str, starts_at: datetime, ends_at: datetime, **fields: Any) -> str:
        text = Text("Add “{line}” to the agenda of “{title}”", line=title, title=self._title)
        return self._workspace.edit(
            text, reception.add_line, self._activity, starts_at, ends_at, title, push=self.pushes, **fields
        )

    def insert_before(self, line: Line, title: str) -> str:
        """A quarter of an hour where ``line`` began; it and what follows become later."""
        text = Text("Add “{line}” to the agenda of “{title}”", line=title, title=self._title)
        return self._workspace.edit(
            text,
            reception.add_line,
            self._activity,
            line.starts_at,
            line.starts_at + timedelta(minutes=15),
            title,
            AgendaKind.OTHER,
            push=True,
            track=line.track,
        )

    def set_cell(self, line: Line, column: Col, value: Any) -> None:
        text = Text("Change “{line}”: {field}", line=line.title, field=FIELD_NAMES[column])
        self._workspace.edit(text, reception.set_line_fields, line.key, **{FIELDS[column]: value})

    def set_times(self, line: Line, starts_at: datetime, ends_at: datetime) -> None:
        text = Text(
            "“{line}” goes from {begin} to {end}",
            line=line.title,
            begin=f"{starts_at:%H:%M}",
            end=f"{ends_at:%H:%M}",
        )
        self._workspace.edit(text, reception.set_line_times, line.key, starts_at, ends_at, push=self.pushes)

    def place(self, line: Line, starts_at: datetime, ends_at: datetime, track: str) -> None:
        """What dragging does: other times, and perhaps another track."""

        def deed(session: Any) -> None:
            reception.set_line_times(session, line.key, starts_at, ends_at, push=self.pushes)
            reception.set_line_fields(session, line.key, track=track)

        text = Text("Move “{line}” to {time}", line=line.title, time=f"{starts_at:%H:%M}")
        self._workspace.edit(text, deed)

    def set_guests(self, line: Line, guests: Sequence[str] | None) -> None:
        text = Text("Change “{line}”: {field}", line=line.title, field=Text("guests"))
        self._workspace.edit(text, reception.set_line_guests, line.key, guests)

    def invite(self, guests: Sequence[str]) -> None:
        """Exactly these come; our own people stay."""
        members = self.details.members if self.details else ()
        text = Text("Change the guests of “{title}”", title=self._title)
        self._workspace.edit(text, set_participants, self._activity, guests, members)

    def delete(self, lines: Sequence[Line]) -> None:
        if len(lines) == 1:
            text = Text("Delete “{line}” from the agenda", line=lines[0].title)
        else:
            text = Text("Delete {count} lines from the agenda", count=len(lines))
        self._workspace.edit(text, reception.delete_lines, *(line.key for line in lines))

    def copy(self, source: str, source_title: str) -> int:
        text = Text("Copy the agenda of “{title}”", title=source_title)
        return self._workspace.edit(text, reception.copy_agenda, self._activity, source)

    def use_day(self, day: str, name: Text, language: str) -> int:
        text = Text("Begin the agenda of “{title}” with “{day}”", title=self._title, day=name)
        return self._workspace.edit(text, reception.use_day, self._activity, day, language)

    def shift(self, days: int) -> None:
        text = Text("Move the agenda of “{title}” to its day", title=self._title)
        self._workspace.edit(text, reception.shift_agenda, self._activity, days)

    def fit_activity(self) -> None:
        """The activity begins and ends in the calendar as its agenda does."""
        times = span_of_day(self.details) if self.details is not None else None
        if times is not None:
            text = Text("Set the times of “{title}” to those of its agenda", title=self._title)
            self._workspace.edit(text, set_times, self._activity, *times)

    def set_way(self, one: str, other: str, minutes: int | None) -> None:
        text = Text("The way from {one} to {other}", one=one, other=other)
        self._workspace.edit(text, reception.set_transfer, one, other, minutes)


def span_of_day(details: ReceptionDetails) -> tuple[datetime, datetime] | None:
    """When the agenda begins and ends, where the calendar says other times; None where they agree."""
    lines = [line for line in details.agenda.lines if line.takes_time]
    if details.all_day or not lines:
        return None
    found = min(line.starts_at for line in lines), max(line.ends_at for line in lines)
    return None if found == (details.starts_at, details.ends_at) else found
