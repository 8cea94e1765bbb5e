"""The form of an activity."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QWidget

from app.almanac.rule import Rule
from app.formats import short_day
from app.operations import activity, series
from app.operations.series import Scope
from app.queries.activity_facts import activity_facts
from app.queries.calendar import ActivityEntry, last_day
from app.queries.calendar_entry import ActivityDetails, Options
from app.text import Text, tr
from app.tokens import SPACE
from models.values import ActivityKind, ActivityState, VisitDirection
from views.activity.follow_line import show_lines
from views.activity.summary_dialog import ask_how_it_went, has_draft
from views.attempt import attempt
from views.lines.topics import TopicsDialog
from views.plan.activity_parts import Aftermath, Preparation
from views.plan.entry_fields import PeopleField, TimeField
from views.plan.panel import EntryPanel
from views.plan.recurrence_field import RecurrenceField
from views.plan.series_question import scope_choices
from views.plan.zone_field import ZoneField
from views.widgets.buttons import button
from views.widgets.date_field import DateField
from views.widgets.fields import ChoiceField, Field, LineField
from views.widgets.folding import Section
from views.widgets.layout import column
from views.widgets.text import set_property

if TYPE_CHECKING:
    from app.workspace import Workspace
    from views.navigation import Navigator

BOTH_WAYS = frozenset({ActivityKind.EXECUTIVE_VISIT, ActivityKind.HEADQUARTERS_VISIT})
"""Kinds of which it is asked who visits whom."""
LIGHT = frozenset({ActivityKind.CALL, ActivityKind.CARE, ActivityKind.SURVEY})
"""Kinds that need no agenda to the minute."""


class ActivityPanel(EntryPanel):
    """Title, kind, time, place, people; then what is prepared before it, and what it brought."""

    def __init__(self, key: str, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__(key, workspace, navigator)
        self.heading = tr("Activity")
        self.title = self._plain(LineField(tr("Title")), Text("title"), "title")
        self.kind = self._plain(ChoiceField(tr("Kind"), ActivityKind), Text("kind"), "kind")
        self.place = self._plain(LineField(tr("Place")), Text("place"), "place")
        self.zone = self._plain(ZoneField(tr("Time zone")), Text("time zone"), "time_zone")
        self.owner = ChoiceField(tr("Owner"), [], empty=tr("Nobody yet"))
        self._plain(self.owner, Text("owner"), "owner_key")
        self.direction = ChoiceField(tr("Direction"), VisitDirection, empty=tr("Not said"))
        self._plain(self.direction, Text("direction"), "direction")
        self.before = Preparation(self._plain, workspace)
        self.after = Aftermath(self._plain, workspace)
        self.summary, self.quality = self.after.summary, self.after.quality
        self._build_times()
        self._build_series()
        self.people = PeopleField(tr("People of the customer"), tr("Add somebody"))
        self.members = PeopleField(tr("Our people"), tr("Add somebody"))
        for field in (self.people, self.members):
            field.committed.connect(lambda _: self._store_people())
        self._place_fields()
        self.setFocusProxy(self.title)

    def _place_fields(self) -> None:
        """Three parts: when and who, before it, how it went; what the present calls for is open."""
        self.agenda = button(tr("Agenda to the minute…"), self._open_agenda, icon="clock")
        self.topics = button(tr("Topics…"), self._open_topics, icon="message-square")
        self.served = QWidget()
        self._served = column(space=0, parent=self.served)
        meeting = QWidget()
        to = column(space=SPACE.m, parent=meeting)
        self._add(self.first, self.begins, to=to)
        self._add(self.last, self.ends, to=to)
        single: tuple[QWidget, ...] = (
            self.all_day,
            self.zone,
            self.repeats,
            self.place,
            self.direction,
            self.owner,
            self.people,
            self.members,
            self.agenda,
            self.topics,
        )
        for widget in single:
            self._add(widget, to=to)
        self.parts = (
            Section(tr("When and who"), meeting),
            Section(tr("Before it"), self.before),
            Section(tr("How it went"), self.after),
        )
        for part in (self.scope, self.title, self.kind, self.served, *self.parts):
            self._add(part)

    def _open_agenda(self) -> None:
        self._navigator.open_page("reception", self.key)

    def _open_topics(self) -> None:
        TopicsDialog(self._workspace, self.key, self.window()).open()

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

    def _build_series(self) -> None:
        self.scope = ChoiceField(tr("Changes apply to"), scope_choices())
        self.scope.set_value(Scope.THIS)
        self.repeats = RecurrenceField(tr("Repeats"))
        name = Text("how it repeats")
        self._keep(self.repeats, name, lambda rule: lambda: self._repeat(self._changing(name), rule))

    def _repeat(self, text: Text, rule: Rule | None) -> None:
        self._store(lambda: self._workspace.edit(text, series.set_recurrence, self.key, rule))

    def _edit(self, text: Text, operation: Callable[..., object], *args: Any, **fields: Any) -> None:
        """Run an operation on as much of a series as the user means; an activity by itself is all of it."""
        scope = self.scope.value()
        self._store(
            lambda: self._workspace.edit(text, series.change, self.key, scope, operation, *args, **fields)
        )

    def _store(self, edit: Callable[[], str]) -> None:
        """Run ``edit``, which returns the key under which the activity goes on."""
        self.storing = True
        try:
            key = edit()
        finally:
            self.storing = False
        if key != self.key:
            self.key = key
            self.renamed.emit(key)

    def _plain(self, field: Field, name: Text, stored: str) -> Field:
        """A field that is stored as it is in the column ``stored``."""

        def deed(value: Any) -> Callable[[], object]:
            return lambda: self._edit(self._changing(name), activity.set_activity_fields, **{stored: value})

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
            (self.zone, details.time_zone),
            (self.owner, entry.owner),
            (self.people, details.people),
            (self.members, details.members),
            (self.direction, details.direction),
        )
        for field, value in values:
            field.set_value(value)
        self.scope.setVisible(entry.series is not None)
        self.repeats.set_first(details.series_first or entry.first)
        self.repeats.set_value(details.rule)
        self.all_day.setChecked(entry.all_day)
        self.begins.setVisible(not entry.all_day)
        self.ends.setVisible(not entry.all_day)
        self.zone.setVisible(not entry.all_day)
        self.direction.setVisible(entry.kind in BOTH_WAYS or details.direction is not None)
        self.agenda.setVisible(entry.kind not in LIGHT)
        self.topics.setVisible(entry.kind is ActivityKind.BENCHMARKING)
        facts = self._workspace.ask(activity_facts, self.key, self._workspace.today())
        self.before.show_details(details, facts)
        self.after.show_details(details, facts)
        self._show_served(details)
        at = "" if entry.all_day else f"{entry.starts_at:%H:%M}"
        self.parts[0].set_note(" ".join(part for part in (short_day(entry.first), at) if part))

    def _show_served(self, details: ActivityDetails) -> None:
        """The plan items that the activity serves; a click leads to them."""
        lines = [
            button(tr("Serves “{title}”", title=title), lambda key=key: self._open_item(key), kind="quiet")
            for key, title in details.items
        ]
        show_lines(self._served, lines)
        self.served.setVisible(bool(lines))

    def _open_item(self, key: str) -> None:
        self._navigator.open_customer(self._entry.customer, "plan", key)

    # -- before and after it ------------------------------------------------------------------------

    def _step_state(self, details: ActivityDetails) -> object:
        entry = details.entry
        return entry.state, entry.title, self._has_begun(entry), has_draft(self._workspace, self.key)

    def _step_buttons(self, details: ActivityDetails) -> list[QWidget]:
        """First of all how it went, once it has begun; with that its part of the form is open."""
        entry = details.entry
        begun = self._has_begun(entry) and entry.state is not ActivityState.CANCELLED
        over = begun or entry.state is ActivityState.DONE
        done = entry.state is ActivityState.DONE
        for part, open_ in zip(self.parts, (not done, not over, over), strict=True):
            if part.is_open is not open_:
                part.turn()
        usual = super()._step_buttons(details)
        if not begun:
            return usual
        words = tr("How did it go?")
        if has_draft(self._workspace, self.key):
            words = tr("Go on with the summary")
        elif details.summary:
            words = tr("Change the summary")
        wanted = entry.state is ActivityState.PLANNED
        set_property(usual[0], "kind", "" if wanted else "quiet")
        return [button(words, self.ask_how_it_went, kind="primary" if wanted else ""), *usual]

    def _has_begun(self, entry: ActivityEntry) -> bool:
        return entry.first <= self._workspace.today()

    def ask_how_it_went(self) -> None:
        """Open the two-minute summary."""
        dialog = ask_how_it_went(self._workspace, self.key, self.window())
        if dialog is not None:
            dialog.finished.connect(lambda _: self._refresh_steps())

    def _refresh_steps(self) -> None:
        if self._details is not None and self._options is not None:
            self.show_details(self._details, self._options)

    # -- storing -------------------------------------------------------------------------------------

    def _move_to(self, day: Any) -> None:
        """Another first day moves the whole activity."""
        if day is None:
            self._refill()
            return
        entry = self._entry
        days = timedelta(days=(day - entry.first).days)
        try:
            span = entry.starts_at + days, entry.ends_at + days
        except OverflowError:
            self._refill()
            return
        self._set_times(*span, whole=entry.all_day)

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
        self._set_times(starts_at, ends_at, whole=whole)

    def _store_people(self) -> None:
        text = self._changing(Text("who takes part"))
        people, members = self.people.value(), self.members.value()
        attempt(self, lambda: self._edit(text, activity.set_participants, people, members))

    @property
    def _entry(self) -> Any:
        assert self._details is not None
        return self._details.entry

    def _set_times(self, starts_at: datetime, ends_at: datetime, *, whole: bool) -> None:
        text, scope = self._changing(Text("time")), self.scope.value()

        def edit() -> str:
            return self._workspace.edit(
                text, series.set_times, self.key, scope, starts_at, ends_at, all_day=whole
            )

        if not attempt(self, lambda: self._store(edit)):
            self._refill()

    def _refill(self) -> None:
        assert isinstance(self._details, ActivityDetails)
        assert self._options is not None
        self._fill(self._details, self._options)
