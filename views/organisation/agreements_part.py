"""Strategic agreements as cards, the projects that they lock, and how solid they are (calculation 15)."""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QWidget

from app.formats import amount, day, exact_amount, listing, percentage
from app.method.agreements import AgreementState
from app.queries.agreements import AgreementFact
from app.queries.organisation import OrganisationFacts
from app.text import tr
from app.tokens import SPACE
from models.values import AgreementKind
from views.customers.scores import said
from views.lines.model import LineColumn
from views.lines.table import LinesTable
from views.organisation.edits import OrganisationEdits, record_named
from views.organisation.figure import FigureButton
from views.organisation.words import said_of
from views.theme import theme
from views.widgets.buttons import button, icon_button
from views.widgets.date_field import DateField, read_date
from views.widgets.fields import AmountField, ChoiceField, Field, LineField, NotesField, read_amount
from views.widgets.layout import Card, SectionHeading, column, row
from views.widgets.text import PlainLabel

Direction = QBoxLayout.Direction
FORECAST = 190
NARROW = 960
"""Narrower than this a card says its days on a line of their own."""
TONES = {
    AgreementState.DRAFT: "warn",
    AgreementState.SIGNED: "quiet",
    AgreementState.IN_FORCE: "good",
    AgreementState.ENDED: "caption",
}


class AgreementsPart(QWidget):
    """Solidity with its forecast, and a card for each agreement."""

    def __init__(self, edits: OrganisationEdits) -> None:
        super().__init__()
        self._edits = edits
        self.cards: dict[str, AgreementCard] = {}
        self.heading = SectionHeading(tr("Strategic agreements"))
        self.add = button(tr("Add an agreement"), self._add, kind="quiet", icon="plus")
        self.heading.add(self.add)
        self.solidity = FigureButton(tr("Solidity of agreements"))
        self.locked = PlainLabel("", "quiet", wrap=True)
        self.forecast = AmountField("")
        self.forecast.editor.setAccessibleName(tr("Forecast"))
        theme().changed.connect(self._dress)
        self._dress()
        self.forecast.committed.connect(edits.set_forecast)
        self._forecast_label = PlainLabel("", "quiet")
        self._forecast_label.setBuddy(self.forecast.editor)
        line = row(self.solidity, self.locked, self._forecast_label, self.forecast, space=SPACE.m)
        line.setStretch(1, 1)
        self.empty = PlainLabel(
            tr(
                "No agreement yet. Add the first one, even as a draft: once it is signed, depth of "
                "cooperation may count more than {limit:g}.",
                limit=3,
            ),
            "quiet",
            wrap=True,
        )
        self._cards = column(space=SPACE.m)
        column(self.heading, line, self.empty, self._cards, space=SPACE.s, parent=self)

    def show_facts(self, facts: OrganisationFacts) -> None:
        months = facts.method.agreement_months
        solid = facts.solidity
        figure = "–" if solid.share is None else percentage(solid.share / 100)
        self.solidity.show_figure(figure, said(solid.why))
        self.locked.setText(
            tr(
                "{amount} locked in the next {months} months",
                amount=amount(solid.locked, facts.currency),
                months=months,
            )
        )
        self._forecast_label.setText(tr("Forecast of these {months} months", months=months))
        self.forecast.set_currency(facts.currency)
        self.forecast.set_value(facts.forecast)
        self.empty.setVisible(not facts.agreements)
        wanted = {each.key for each in facts.agreements}
        for key in self.cards.keys() - wanted:
            card = self.cards.pop(key)
            self._cards.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, each in enumerate(facts.agreements):
            if each.key not in self.cards:
                self.cards[each.key] = AgreementCard(each.key, self._edits)
            card = self.cards[each.key]
            if self._cards.indexOf(card) != place:
                self._cards.removeWidget(card)
                self._cards.insertWidget(place, card)
            card.show_agreement(each, facts)

    def _dress(self) -> None:
        self.forecast.setFixedWidth(theme().size(FORECAST))

    def holder_of(self, key: str) -> QWidget | None:
        """The card of an agreement, or of the agreement that locks the project ``key``."""
        if key in self.cards:
            return self.cards[key]
        return next(
            (card for card in self.cards.values() if card.projects.lines.row_of(key) is not None), None
        )

    def _add(self) -> None:
        def show(key: str) -> None:
            self.cards[key].begin()

        self._edits.add_agreement(show)


class AgreementCard(Card):
    """One agreement: its fields in a row, its projects as a table that is typed into."""

    def __init__(self, key: str, edits: OrganisationEdits) -> None:
        super().__init__()
        self.key = key
        self._edits = edits
        self._shown: AgreementFact | None = None
        self._facts: OrganisationFacts | None = None
        self.title, self.kind = LineField(tr("Title")), ChoiceField(tr("Kind"), AgreementKind)
        self.signed, self.starts = DateField(tr("Signed on"), empty=tr("Not yet")), DateField(tr("Begins on"))
        self.ends = DateField(tr("Ends on"), empty=tr("No end"))
        self.occasion = ChoiceField(tr("Signed at"), [], empty=tr("No activity"))
        self.notes = NotesField(tr("Notes"), lines=2)
        self.fields: dict[str, Field] = {
            "title": self.title,
            "kind": self.kind,
            "signed_on": self.signed,
            "starts_on": self.starts,
            "ends_on": self.ends,
            "activity_key": self.occasion,
            "notes": self.notes,
        }
        for name, field in self.fields.items():
            field.committed.connect(partial(self._set, name))
        self.exclusive = QCheckBox(tr("Exclusive"))
        self.exclusive.clicked.connect(lambda on: self._set("exclusive", on))
        self.state = PlainLabel("", "good")
        self.summary = PlainLabel("", "caption")
        self.delete = icon_button("trash-2", tr("Delete the agreement"), self._delete)
        self.projects = LinesTable(
            tr("Locked projects"),
            (
                LineColumn("name", tr("Locked project"), 5),
                LineColumn(
                    "amount", tr("Amount"), 3, exact_amount, exact_amount, read_amount, is_figure=True
                ),
                LineColumn("due_on", tr("Due on"), 2, day, lambda value: value.isoformat(), read_date),
                LineColumn("notes", tr("Notes"), 5),
            ),
            tr("Type a project …"),
        )
        self.projects.lines.added.connect(lambda name: edits.add_project(key, name))
        self.projects.lines.edited.connect(self._set_project)
        self.projects.removed.connect(self._delete_project)
        self._build()

    def _build(self) -> None:
        head = row(self.state, self.summary, None, self.delete, space=SPACE.m)
        self.exclusive.setMinimumHeight(self.title.editor.sizeHint().height())
        ticked = column(PlainLabel(" ", "caption"), self.exclusive, None, space=SPACE.xs)
        what = row(self.title, self.kind, space=SPACE.m)
        when = row(self.signed, self.starts, self.ends, ticked, space=SPACE.m)
        fields = self._fields = row(what, when, space=SPACE.m)
        for box, stretches in ((what, (5, 3)), (when, (1, 1, 1, 0)), (fields, (8, 7))):
            for place, stretch in enumerate(stretches):
                box.setStretch(place, stretch)
        self.body.setSpacing(SPACE.s)
        self.body.addLayout(head)
        self.body.addLayout(fields)
        self.body.addWidget(self.projects)
        below = row(self.notes, self.occasion, space=SPACE.m)
        below.setAlignment(self.occasion, Qt.AlignmentFlag.AlignTop)
        below.setStretch(0, 2)
        below.setStretch(1, 1)
        self.body.addLayout(below)

    def show_agreement(self, shown: AgreementFact, facts: OrganisationFacts) -> None:
        self._shown, self._facts = shown, facts
        occasions = {each.key: said_of(each) for each in facts.occasions}
        if shown.activity_key is not None:
            occasions.setdefault(shown.activity_key, shown.occasion)
        self.occasion.set_choices(list(occasions.items()))
        for name, field in self.fields.items():
            field.set_value(getattr(shown, name))
        self.exclusive.setChecked(shown.exclusive)
        self.state.setText(str(shown.state.value))
        self.state.set_tone(TONES[shown.state])
        self.summary.setText(_summary(shown, facts.currency))
        self.projects.set_rows(shown.projects)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme().size(NARROW)
        self._fields.setDirection(Direction.TopToBottom if narrow else Direction.LeftToRight)

    def begin(self) -> None:
        """A new agreement gets its title."""
        self.title.setFocus()
        self.title.editor.selectAll()

    def _set(self, field: str, value: Any) -> None:
        assert self._shown is not None
        done = self._edits.set_agreement(self.key, self._shown.title, **{field: value})
        if not done and self._facts is not None:
            self.show_agreement(self._shown, self._facts)

    def _set_project(self, key: str, field: str, value: Any) -> None:
        assert self._shown is not None
        self._edits.set_project(key, record_named(self._shown.projects, key).name, **{field: value})

    def _delete_project(self, key: str) -> None:
        assert self._shown is not None
        self._edits.delete_project(key, record_named(self._shown.projects, key).name)

    def _delete(self) -> None:
        assert self._shown is not None
        self._edits.delete_agreement(self.key, self._shown.title)


def _summary(shown: AgreementFact, currency: str) -> str:
    """How many projects, how much, and how many of them do not count yet."""
    projects = shown.projects
    unclear = sum(each.amount is None or each.due_on is None for each in projects)
    total: Decimal = shown.total
    parts = [
        tr("1 project") if len(projects) == 1 else tr("{count} projects", count=len(projects)),
        amount(total, currency) if total else "",
        tr("{count} without an amount or a day", count=unclear) if unclear else "",
    ]
    return listing(part for part in parts if part) if projects else tr("No project is locked yet")
