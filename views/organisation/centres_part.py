"""Joint innovation centres: what they work on, what came of it, whose the property is (row 42)."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from app.formats import day
from app.queries.agreements import CentreFact
from app.queries.organisation import OrganisationFacts
from app.text import tr
from app.tokens import SPACE
from views.lines.model import LineColumn
from views.lines.table import LinesTable
from views.organisation.edits import OrganisationEdits, record_named
from views.widgets.buttons import button, icon_button
from views.widgets.date_field import DateField, read_date
from views.widgets.fields import Field, LineField, NotesField
from views.widgets.layout import Card, SectionHeading, column, row
from views.widgets.text import PlainLabel


class CentresPart(QWidget):
    """A card for each centre."""

    def __init__(self, edits: OrganisationEdits) -> None:
        super().__init__()
        self._edits = edits
        self.cards: dict[str, CentreCard] = {}
        self.heading = SectionHeading(tr("Joint innovation centres"))
        self.add = button(tr("Add a centre"), self._add, kind="quiet", icon="plus")
        self.heading.add(self.add)
        self.empty = PlainLabel(
            tr("No centre yet. Shared results and property bind both sides longer than any contract."),
            "quiet",
            wrap=True,
        )
        self._cards = column(space=SPACE.m)
        column(self.heading, self.empty, self._cards, space=SPACE.s, parent=self)

    def show_facts(self, facts: OrganisationFacts) -> None:
        self.empty.setVisible(not facts.centres)
        wanted = {each.key for each in facts.centres}
        for key in self.cards.keys() - wanted:
            card = self.cards.pop(key)
            self._cards.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, each in enumerate(facts.centres):
            if each.key not in self.cards:
                self.cards[each.key] = CentreCard(each.key, self._edits)
            card = self.cards[each.key]
            if self._cards.indexOf(card) != place:
                self._cards.removeWidget(card)
                self._cards.insertWidget(place, card)
            card.show_centre(each)

    def holder_of(self, key: str) -> QWidget | None:
        """The card of a centre, or of the centre that works on the topic ``key``."""
        if key in self.cards:
            return self.cards[key]
        return next((card for card in self.cards.values() if card.topics.lines.row_of(key) is not None), None)

    def _add(self) -> None:
        def show(key: str) -> None:
            self.cards[key].begin()

        self._edits.add_centre(show)


class CentreCard(Card):
    """One centre: its fields in a row, its topics as a table that is typed into."""

    def __init__(self, key: str, edits: OrganisationEdits) -> None:
        super().__init__()
        self.key = key
        self._edits = edits
        self._shown: CentreFact | None = None
        self.name = LineField(tr("Name"))
        self.opened = DateField(tr("Opened on"), empty=tr("Not yet"))
        self.closed = DateField(tr("Closed on"), empty=tr("Not closed"))
        self.ip_terms = NotesField(tr("Whose the property is"), tr("What was agreed about results"), lines=2)
        self.notes = NotesField(tr("Notes"), lines=2)
        self.fields: dict[str, Field] = {
            "name": self.name,
            "opened_on": self.opened,
            "closed_on": self.closed,
            "ip_terms": self.ip_terms,
            "notes": self.notes,
        }
        for name, field in self.fields.items():
            field.committed.connect(partial(self._set, name))
        self.state = PlainLabel("", "good")
        self.summary = PlainLabel("", "caption")
        self.delete = icon_button("trash-2", tr("Delete the centre"), self._delete)
        self.topics = LinesTable(
            tr("Topics of the centre"),
            (
                LineColumn("title", tr("Topic of research"), 4),
                LineColumn("result", tr("Result"), 5),
                LineColumn("ip", tr("Property"), 4),
                LineColumn(
                    "finished_on", tr("Finished on"), 2, day, lambda value: value.isoformat(), read_date
                ),
            ),
            tr("Type a topic …"),
        )
        self.topics.lines.added.connect(lambda title: edits.add_topic(key, title))
        self.topics.lines.edited.connect(self._set_topic)
        self.topics.removed.connect(self._delete_topic)
        self._build()

    def _build(self) -> None:
        fields = row(self.name, self.opened, self.closed, space=SPACE.m)
        for place, stretch in enumerate((6, 2, 2)):
            fields.setStretch(place, stretch)
        words = row(self.ip_terms, self.notes, space=SPACE.m)
        self.body.setSpacing(SPACE.s)
        self.body.addLayout(row(self.state, self.summary, None, self.delete, space=SPACE.m))
        self.body.addLayout(fields)
        self.body.addWidget(self.topics)
        self.body.addLayout(words)

    def show_centre(self, shown: CentreFact) -> None:
        self._shown = shown
        for name, field in self.fields.items():
            field.set_value(getattr(shown, name))
        closed = shown.opened_on is not None and shown.closed_on is not None and not shown.is_open
        said = tr("Closed") if closed else tr("Not open yet")
        if shown.is_open:
            said = tr("Open since {day}", day=day(shown.opened_on))
        self.state.setText(said)
        self.state.set_tone("good" if shown.is_open else "caption" if closed else "warn")
        done = sum(each.finished_on is not None for each in shown.topics)
        self.summary.setText(
            tr("{done} of {count} topics finished", done=done, count=len(shown.topics))
            if shown.topics
            else tr("No topic yet")
        )
        self.topics.set_rows(shown.topics)

    def begin(self) -> None:
        """A new centre gets its name."""
        self.name.setFocus()
        self.name.editor.selectAll()

    def _set(self, field: str, value: Any) -> None:
        assert self._shown is not None
        if not self._edits.set_centre(self.key, self._shown.name, **{field: value}):
            self.show_centre(self._shown)

    def _set_topic(self, key: str, field: str, value: Any) -> None:
        assert self._shown is not None
        self._edits.set_topic(key, record_named(self._shown.topics, key).title, **{field: value})

    def _delete_topic(self, key: str) -> None:
        assert self._shown is not None
        self._edits.delete_topic(key, record_named(self._shown.topics, key).title)

    def _delete(self) -> None:
        assert self._shown is not None
        self._edits.delete_centre(self.key, self._shown.name)
