"""One support request: what is asked, how far it is, and the next deed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QButtonGroup, QDialog, QWidget

from app.formats import day
from app.labels import label, short
from app.operations import support
from app.queries.plan_item import owners
from app.queries.support import SupportRow, support_requests
from app.text import Text, tr
from app.tokens import SPACE
from models.values import SUPPORT_STEPS, SupportState
from views.attempt import attempt
from views.widgets.buttons import Chip, button
from views.widgets.date_field import DateField
from views.widgets.fields import ChoiceField, Field, LineField, NotesField
from views.widgets.layout import column, hairline, row
from views.widgets.text import PlainLabel

if TYPE_CHECKING:
    from app.changes import ChangeSet
    from app.workspace import Workspace

WIDTH = 480


class RequestDialog(QDialog):
    """Fields are stored when they are left; deeds take the request one state on."""

    def __init__(self, workspace: Workspace, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Loam"))
        self.setMinimumWidth(WIDTH)
        self._workspace, self._key = workspace, key
        self._row: SupportRow | None = None
        self.state = PlainLabel("", "section")
        self.whence = PlainLabel("", "quiet", wrap=True)
        self.title = self._field(LineField(tr("What is needed")), "title")
        self.text = self._field(NotesField(tr("More about it"), lines=3), "text")
        self.owner = ChoiceField(tr("Who answers"), [], empty=tr("Nobody yet"))
        self._field(self.owner, "owner_key")
        self.due = self._field(DateField(tr("Needed by")), "due_on")
        self.rating = self._build_rating()
        self._deeds = row(space=SPACE.s)
        pair = row(self.owner, self.due, space=SPACE.m)
        pair.setStretch(0, 3)
        pair.setStretch(1, 2)
        column(
            self.state,
            self.whence,
            self.title,
            self.text,
            pair,
            self.rating,
            hairline(),
            self._deeds,
            space=SPACE.m,
            margins=SPACE.xl,
            parent=self,
        )
        workspace.changed.connect(self._hear)
        self.refresh()

    def refresh(self) -> None:
        """Show what the book says now; a request that is gone closes the dialog."""
        today = self._workspace.today()
        rows = self._workspace.ask(support_requests, None, today)
        self._row = one = next((each for each in rows if each.key == self._key), None)
        if one is None:
            self.reject()
            return
        members = self._workspace.ask(owners, one.customer, today)
        self.owner.set_choices(
            [(each.key, f"{short(each.role)} · {each.name}" if each.role else each.name) for each in members]
        )
        self.state.setText(_state(one))
        self.state.set_tone("bad" if one.overdue else "section")
        self.whence.setText(whence(one))
        closed = one.state is SupportState.RATED
        for field, value in (
            (self.title, one.title),
            (self.text, one.text),
            (self.owner, one.owner),
            (self.due, one.due_on),
        ):
            field.set_value(value)
            field.editor.setEnabled(not closed)
        self.rating.setVisible(one.state is SupportState.DELIVERED)
        self._show_deeds(one)

    def rate(self, stars: int) -> None:
        """Choose how good the answer was."""
        self.chips[stars].setChecked(True)

    def _build_rating(self) -> QWidget:
        box = QWidget()
        self.chips = {stars: Chip(str(stars)) for stars in support.RATINGS}
        group = QButtonGroup(box)
        for stars, chip in self.chips.items():
            chip.setAccessibleName(tr("{stars} of 5", stars=stars))
            group.addButton(chip)
        self.comment = NotesField(tr("What helped, what did not"), lines=2)
        scale = row(
            *self.chips.values(),
            PlainLabel(tr("1 no help, 5 excellent"), "caption"),
            None,
        )
        column(PlainLabel(tr("How good was the answer?"), "caption"), scale, self.comment, parent=box)
        return box

    def _show_deeds(self, one: SupportRow) -> None:
        while (item := self._deeds.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()
        delete = button(tr("Delete"), self._delete, kind="quiet")
        deeds = [
            button(step_name(one, to), self._stepping(one, to), kind="" if place else "primary")
            for place, to in enumerate(SUPPORT_STEPS[one.state])
        ]
        self._deeds.addWidget(delete)
        self._deeds.addStretch(1)
        for deed in reversed(deeds):
            self._deeds.addWidget(deed)

    def _field(self, field: Field, name: str) -> Field:
        def commit(value: object) -> None:
            if self._row is None:
                return
            said = Text("Change the request “{title}”", title=self._row.title)

            def store(session: Any) -> None:
                support.set_request_fields(session, self._key, **{name: value})

            if not attempt(self, lambda: self._workspace.edit(said, store)):
                self.refresh()

        field.committed.connect(commit)
        return field

    def _stepping(self, one: SupportRow, to: SupportState) -> Callable[[], object]:
        if to is SupportState.RATED:
            return self._rate
        text = step_text(one, to)
        return lambda: attempt(self, lambda: self._workspace.edit(text, support.step_request, self._key, to))

    def _rate(self) -> None:
        stars = next((stars for stars, chip in self.chips.items() if chip.isChecked()), None)
        if stars is None or self._row is None:
            self.comment.complain(tr("Choose a number from 1 to 5 first."))
            return
        text = Text("Rate the answer to “{title}”", title=self._row.title)
        words = self.comment.value()
        attempt(self, lambda: self._workspace.edit(text, support.rate_request, self._key, stars, words))

    def _delete(self) -> None:
        if self._row is not None:
            text = Text("Delete the request “{title}”", title=self._row.title)
            attempt(self, lambda: self._workspace.edit(text, support.delete_requests, self._key))

    def _hear(self, change_set: ChangeSet) -> None:
        if "support_request" in change_set.tables and self.isVisible():
            self.refresh()


def whence(one: SupportRow) -> str:
    """Who asked, when, for what, and what came of it."""
    asked = (
        tr("{name} asked on {day}.", name=one.raised_by_name, day=day(one.raised_on))
        if one.raised_by_name
        else tr("Asked on {day}.", day=day(one.raised_on))
    )
    parts = [one.customer_name, tr("For “{title}”.", title=one.about) if one.about else "", asked]
    if one.delivered_on is not None:
        parts.append(tr("Delivered on {day}.", day=day(one.delivered_on)))
    if one.rating is not None:
        parts.append(tr("Rated {rating} of 5.", rating=one.rating))
    parts.append(f"“{one.comment}”" if one.comment else "")
    return "\n".join(part for part in parts if part)


def step_name(one: SupportRow, to: SupportState) -> str:
    """What the button says that takes a request to ``to``."""
    match one.state, to:
        case SupportState.DELIVERED, SupportState.ACCEPTED:
            return tr("Not delivered after all")
        case _, SupportState.ACCEPTED:
            return tr("Take it on")
        case _, SupportState.DELIVERED:
            return tr("Mark as delivered")
        case _, SupportState.RATED:
            return tr("Rate the answer")
        case _:
            return tr("Give it back")


def step_text(one: SupportRow, to: SupportState) -> Text:
    """What the history calls the step."""
    texts = {
        SupportState.RAISED: Text("Give the request “{title}” back", title=one.title),
        SupportState.ACCEPTED: Text("Take on the request “{title}”", title=one.title),
        SupportState.DELIVERED: Text("“{title}” is delivered", title=one.title),
        SupportState.RATED: Text("Rate the answer to “{title}”", title=one.title),
    }
    return texts[to]


def _state(one: SupportRow) -> str:
    return tr("{state}, overdue", state=label(one.state)) if one.overdue else label(one.state)
