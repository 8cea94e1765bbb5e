"""The two halves of the form of an activity: what is prepared before, and what it brought."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.formats import listing
from app.operations.activity_template import take_template
from app.queries.activity_facts import ActivityFacts
from app.queries.activity_templates import Template
from app.queries.calendar_entry import ActivityDetails
from app.text import Text, tr
from app.tokens import SPACE
from models.values import NO_REMINDER
from views.activity.follow_line import FollowLine, show_lines
from views.activity.opinion_hand import OpinionHand
from views.activity.promise_hand import PromiseHand
from views.activity.words import quality_scale
from views.attempt import attempt
from views.widgets.buttons import button
from views.widgets.fields import AmountField, ChoiceField, Field, LineField, NotesField
from views.widgets.layout import column, row
from views.widgets.text import PlainLabel

if TYPE_CHECKING:
    from app.workspace import Workspace

Plain = Callable[[Field, Text, str], Field]
CURRENCY = 76
OFFERED = 3
"""So many templates are offered at once."""


class Preparation(QWidget):
    """Purpose, preparation, agenda, standard of quality, reminder; and templates that say it."""

    def __init__(self, plain: Plain, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._key = ""
        self.who = PlainLabel("", "caption", wrap=True)
        self.purpose = plain(NotesField(tr("Purpose"), lines=2), Text("purpose"), "purpose")
        self.preparation = plain(NotesField(tr("Preparation"), lines=4), Text("preparation"), "preparation")
        self.agenda = plain(NotesField(tr("Agenda points"), lines=4), Text("agenda"), "agenda")
        self.standard = plain(
            NotesField(tr("Standard of quality"), tr("What does a 5 look like?"), lines=3),
            Text("standard of quality"),
            "standard",
        )
        self.reminder = plain(
            ChoiceField(tr("Reminder"), _reminders(None), empty=tr("As in the settings")),
            Text("reminder"),
            "reminder_minutes",
        )
        self.public = PlainLabel("", "warn", wrap=True)
        self._offers = column(space=SPACE.xs)
        column(
            self.public,
            self._offers,
            self.purpose,
            self.who,
            self.preparation,
            self.agenda,
            self.standard,
            self.reminder,
            space=SPACE.m,
            parent=self,
        )

    def show_details(self, details: ActivityDetails, facts: ActivityFacts | None) -> None:
        self._key = details.entry.key
        assert isinstance(self.reminder, ChoiceField)
        self.reminder.set_choices(_reminders(details.reminder_minutes))
        for field, value in (
            (self.purpose, details.purpose),
            (self.preparation, details.preparation),
            (self.agenda, details.agenda),
            (self.standard, details.standard),
            (self.reminder, details.reminder_minutes),
        ):
            field.set_value(value)
        who = facts.template.who if facts is not None else ""
        self.who.setText(tr("Usually there: {who}", who=who))
        self.who.setVisible(bool(who))
        names = listing(facts.public) if facts is not None else ""
        self.public.setText(tr("No private activities with {names}: congratulate at work.", names=names))
        self.public.setVisible(bool(names))
        offers = facts.offered[:OFFERED] if facts is not None else ()
        show_lines(self._offers, [self._offer(template) for template in offers])

    def _offer(self, template: Template) -> QWidget:
        text = tr("Take the template “{name}”", name=template.name)
        made = button(text, lambda: self._take(template), kind="quiet", icon="copy")
        holder = QWidget()
        row(made, None, parent=holder)
        return holder

    def _take(self, template: Template) -> None:
        """What somebody wrote stays."""
        text = Text("Take the template “{name}”", name=template.name)
        attempt(self, lambda: self._workspace.edit(text, take_template, self._key, template))


class Aftermath(QWidget):
    """Summary, quality, cost, what comes next, promises and opinions."""

    def __init__(self, plain: Plain, workspace: Workspace) -> None:
        super().__init__()
        self._key = self._customer = ""
        self._promises, self._opinions = PromiseHand(workspace, self), OpinionHand(workspace, self)
        self.summary = plain(
            NotesField(tr("Summary"), tr("Who said what, and what was promised?"), lines=5),
            Text("summary"),
            "summary",
        )
        self.quality = plain(
            ChoiceField(tr("Quality"), quality_scale(), empty=tr("Not judged yet")),
            Text("quality"),
            "quality",
        )
        self.standard = PlainLabel("", "caption", wrap=True)
        self.cost = AmountField(tr("Cost"))
        plain(self.cost, Text("cost"), "cost")
        self.currency = plain(LineField(tr("Currency")), Text("currency"), "currency")
        self.currency.setFixedWidth(CURRENCY)
        self.follow_up = plain(
            NotesField(tr("What comes next"), lines=3), Text("what comes next"), "follow_up"
        )
        self.lines = column(space=0)
        self._add = button(tr("Note a promise"), self._note_promise, kind="quiet", icon="plus")
        money = row(self.cost, self.currency)
        money.setStretch(0, 1)
        column(
            self.summary,
            self.quality,
            self.standard,
            money,
            self.lines,
            row(self._add, None),
            self.follow_up,
            space=SPACE.m,
            parent=self,
        )

    def show_details(self, details: ActivityDetails, facts: ActivityFacts | None) -> None:
        self._key, self._customer = details.entry.key, details.entry.customer
        for field, value in (
            (self.summary, details.summary),
            (self.quality, details.quality),
            (self.cost, details.cost),
            (self.currency, details.currency),
            (self.follow_up, details.follow_up),
        ):
            field.set_value(value)
        standard = details.standard or (facts.template.standard if facts is not None else "")
        self.standard.setText(tr("5 means: {standard}", standard=standard))
        self.standard.setVisible(bool(standard))
        self._add.setVisible(facts is not None)
        follows = []
        if facts is not None:
            follows += [self._promises.follow(each) for each in facts.promises]
            follows += [self._opinions.follow(each) for each in facts.opinions]
        show_lines(self.lines, [FollowLine(each, narrow=True) for each in follows])

    def _note_promise(self) -> None:
        self._promises.add(self._customer, self._key)


def _reminders(now: int | None) -> Sequence[tuple[int, str]]:
    """Minutes before the beginning; ``now`` is offered, too, whatever it is."""
    usual = {
        NO_REMINDER: tr("No reminder"),
        0: tr("When it begins"),
        15: tr("15 minutes before"),
        60: tr("1 hour before"),
        24 * 60: tr("1 day before"),
        3 * 24 * 60: tr("3 days before"),
        7 * 24 * 60: tr("1 week before"),
    }
    if now is not None and now not in usual:
        usual[now] = tr("{count} minutes before", count=now)
    return sorted(usual.items())
