"""The form of an activity."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox

from app.operations import activity
from app.queries.calendar import last_day
from app.queries.calendar_entry import ActivityDetails, Options
from app.text import Text, tr
from models.values import ActivityKind
from views.attempt import attempt
from views.plan.entry_fields import PeopleField, TimeField
from views.plan.panel import EntryPanel
from views.widgets.buttons import button
from views.widgets.date_field import DateField
from views.widgets.fields import ChoiceField, Field, LineField, NotesField
from views.widgets.layout import SectionHeading

if TYPE_CHECKING:
    from app.workspace import Workspace
    from views.navigation import Navigator


class ActivityPanel(EntryPanel):
    """Title, kind, time, place, people, purpose; and how it went."""

    def __init__(self, key: str, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__(key, workspace, navigator)
        self.heading = tr("Activity")
        self.title = self._plain(LineField(tr("Title")), Text("title"), "title")
        self.kind = self._plain(ChoiceField(tr("Kind"), ActivityKind), Text("kind"), "kind")
        self.place = self._plain(LineField(tr("Place")), Text("place"), "place")
        self.owner = ChoiceField(tr("Owner"), [], empty=tr("Nobody yet"))
        self._plain(self.owner, Text("owner"), "owner_key")
        self.purpose = self._plain(NotesField(tr("Purpose"), lines=2), Text("purpose"), "purpose")
        self.summary = self._plain(
            NotesField(tr("Summary"), tr("Who said what, and what was promised?")), Text("summary"), "summary"
        )
        scale = (
            (1, tr("1 · wasted")),
            (2, tr("2 · poor")),
            (3, tr("3 · fair")),
            (4, tr("4 · good")),
            (5, tr("5 · excellent")),
        )
        self.quality = ChoiceField(tr("Quality"), scale, empty=tr("Not judged yet"))
        self._plain(self.quality, Text("quality"), "quality")
        self._build_times()
        self.people = PeopleField(tr("People of the customer"), tr("Add somebody"))
        self.members = PeopleField(tr("Our people"), tr("Add somebody"))
        for field in (self.people, self.members):
            field.committed.connect(lambda _: self._store_people())
        self._add(self.title)
        self._add(self.kind)
        self._add(self.first, self.begins)
        self._add(self.last, self.ends)
        self._add(self.all_day)
        for widget in (self.place, self.owner, self.people, self.members, self.purpose):
            self._add(widget)
        self.agenda = button(tr("Agenda to the minute…"), self._open_agenda, icon="clock")
        self._add(self.agenda)
        self._add(SectionHeading(tr("How it went")))
        self._add(self.summary)
        self._add(self.quality)
        self.setFocusProxy(self.title)

    def _open_agenda(self) -> None:
        self._navigator.open_page("reception", self.key)

    def _build_times(self) -> None:
        self.first, self.last = DateField(tr("From")), DateField(tr("To"))
        self.begins, self.ends = TimeField(tr("At")), TimeField(tr("Until"))
        self.all_day = QCheckBox(tr("Whole days"))
        self.begins.setFixedWidth(86)
        self.ends.setFixedWidth(86)
        self.first.committed.connect(self._move_to)
        for field in (self.last, self.begins, self.ends):
            field.committed.connect(lambda _: self._store_times())
        self.all_day.clicked.connect(lambda _: self._store_times())

    def _plain(self, field: Field, name: Text, column: str) -> Field:
        """A field that is stored as it is in ``column``."""

        def deed(value: Any) -> Callable[[], object]:
            return lambda: self._workspace.edit(
                self._changing(name), activity.set_activity_fields, self.key, **{column: value}
            )

        return self._keep(field, name, deed)

    def _fill(self, details: ActivityDetails, options: Options) -> None:
        entry = details.entry
        self.owner.set_choices([(one.key, one.text) for one in options.members])
        self.people.set_options(options.people)
        self.members.set_options(options.members)
        values = (
            (self.title, entry.title),
            (self.kind, entry.kind),
            (self.first, entry.first),
            (self.last, entry.last),
            (self.begins, entry.starts_at.time()),
            (self.ends, entry.ends_at.time()),
            (self.place, details.place),
            (self.owner, entry.owner),
            (self.people, details.people),
            (self.members, details.members),
            (self.purpose, details.purpose),
            (self.summary, details.summary),
            (self.quality, details.quality),
        )
        for field, value in values:
            field.set_value(value)
        self.all_day.setChecked(entry.all_day)
        self.begins.setVisible(not entry.all_day)
        self.ends.setVisible(not entry.all_day)

    def _move_to(self, day: Any) -> None:
        """Another first day moves the whole activity."""
        if day is None:
            self._refill()
            return
        days = (day - self._entry.first).days
        self._try(activity.shift_activity, days)

    def _store_times(self) -> None:
        entry = self._entry
        try:
            last = self.last.value() or entry.last
            whole = self.all_day.isChecked()
            begins, ends = self.begins.value(), self.ends.value()
        except ValueError:
            return
        if entry.all_day and not whole:
            begins, ends = time(9), time(10)
        starts_at = datetime.combine(entry.first, time() if whole else begins)
        ends_at = datetime.combine(last, time() if whole else ends)
        if whole:
            ends_at += timedelta(days=1)
        elif ends_at <= starts_at and last_day(entry.starts_at, entry.ends_at) == entry.first:
            ends_at = starts_at + (entry.ends_at - entry.starts_at)
        self._try(activity.set_times, starts_at, ends_at, all_day=whole)

    def _store_people(self) -> None:
        text = self._changing(Text("who takes part"))
        people, members = self.people.value(), self.members.value()
        self._do(text, activity.set_participants, people, members)

    @property
    def _entry(self) -> Any:
        assert self._details is not None
        return self._details.entry

    def _try(self, operation: Callable[..., object], *args: Any, **more: Any) -> None:
        text = self._changing(Text("time"))
        if not attempt(self, lambda: self._workspace.edit(text, operation, self.key, *args, **more)):
            self._refill()

    def _refill(self) -> None:
        assert isinstance(self._details, ActivityDetails)
        assert self._options is not None
        self._fill(self._details, self._options)
