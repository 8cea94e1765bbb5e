"""Ratings of a customer: choosing a step asks for its grounds, and adds a rating of today."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame

from app.formats import number
from app.labels import label
from app.method.advice import Advice
from app.method.organisational import PARTS, PartScore
from app.network.next_step import draft_of
from app.queries.organisation import OrganisationFacts
from app.text import tr
from app.tokens import SPACE
from models.values import CustomerRatingKind
from views.organisation.edits import OrganisationEdits
from views.organisation.part_row import PartRow
from views.organisation.words import said_of
from views.widgets.buttons import button, icon_button
from views.widgets.date_field import DateField
from views.widgets.fields import ChoiceField, NotesField
from views.widgets.layout import Card, SectionHeading, column, hairline, row
from views.widgets.text import PlainLabel

SATISFACTION = CustomerRatingKind.SATISFACTION


class RatingsCard(Card):
    """Depth, recognition, reliance, fit; and satisfaction.

    ``plan_wanted(Advice)`` comes when what lifts a cap shall be planned.
    """

    plan_wanted = Signal(object)

    def __init__(self, edits: OrganisationEdits) -> None:
        super().__init__()
        self._edits = edits
        self._facts: OrganisationFacts | None = None
        self._chosen: tuple[CustomerRatingKind, float] | None = None
        self.heading = SectionHeading(tr("How the companies stand"), tr("rated 1 to 5"))
        self.body.setSpacing(SPACE.s)
        self.body.addWidget(self.heading)
        self.parts: dict[CustomerRatingKind, PartRow] = {}
        for kind in (*PARTS, SATISFACTION):
            about = tr("0 to 10, counts in the general relationship") if kind is SATISFACTION else ""
            part = self.parts[kind] = PartRow(kind, about)
            part.picked.connect(lambda value, kind=kind: self._pick(kind, value))
            part.deleted.connect(lambda key, kind=kind: edits.delete_rating(kind, key))
            part.lifted.connect(lambda kind=kind: self._lift(kind))
            self.body.addWidget(hairline())
            self.body.addWidget(part)
        self._make_grounds()
        self.body.addStretch(1)

    def _make_grounds(self) -> None:
        self._summary = PlainLabel("", "strong", wrap=True)
        self.evidence = NotesField(tr("Evidence"), tr("What was said or done"), lines=2)
        self.occasion = ChoiceField(tr("On the occasion of"), [], empty=tr("No activity"))
        self.rated_on = DateField(tr("On"), empty=tr("Today"))
        self.save = button(tr("Save the rating"), self.commit, kind="primary")
        self.unproven = PlainLabel(tr("Without evidence it is saved all the same, and marked so."), "caption")
        drop = icon_button("x", tr("Discard"), self.discard)
        head = row(self._summary, drop)
        head.setStretch(0, 1)
        dated = row(self.occasion, self.rated_on, space=SPACE.m)
        dated.setStretch(0, 3)
        dated.setStretch(1, 2)
        self.grounds = QFrame(self)
        self.grounds.setObjectName("card")
        deed = row(self.unproven, None, self.save)
        column(head, self.evidence, dated, deed, margins=SPACE.m, parent=self.grounds)
        self.grounds.hide()
        self.evidence.editor.textChanged.connect(self._warn)
        self.occasion.committed.connect(lambda _: self._warn())
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, deed_of in (
            ("Ctrl+Return", self.commit),
            ("Ctrl+Enter", self.commit),
            ("Escape", self.discard),
        ):
            QShortcut(QKeySequence(keys), self.grounds, context=here).activated.connect(deed_of)

    def show_facts(self, facts: OrganisationFacts) -> None:
        """Show how it stands; a rating that was begun for the same customer stays."""
        if self._facts is not None and facts.customer != self._facts.customer:
            self._chosen = None
        self._facts = facts
        self.occasion.set_choices([(each.key, said_of(each)) for each in facts.occasions])
        self.occasion.setVisible(bool(facts.occasions))
        for part in parts_of(facts):
            lifting = self._lifting(part.kind)
            planned = lifting is not None and facts.planned.holds(draft_of(lifting))
            self.parts[part.kind].show_part(part, facts.ratings_of(part.kind), planned)
        self._show_chosen()

    def propose(self, kind: CustomerRatingKind, value: int) -> None:
        """Choose a step as a person does."""
        self.parts[kind].scale.choose(value)

    def commit(self) -> None:
        """Add the rating that was chosen."""
        if self._chosen is None:
            return
        try:
            rated_on = self.rated_on.value()
        except ValueError as error:
            self.rated_on.complain(str(error))
            self.rated_on.setFocus()
            return
        kind, value = self._chosen
        if self._edits.rate(kind, value, rated_on, self.evidence.value(), self.occasion.value()):
            self.discard()

    def discard(self) -> None:
        """Forget what was chosen and is not saved; the keyboard goes back to the steps."""
        chosen, self._chosen = self._chosen, None
        self.evidence.set_value("")
        for field in (self.occasion, self.rated_on):
            field.set_value(None)
        if chosen is not None:
            self.parts[chosen[0]].scale.setFocus()
        if self._facts is not None:
            self.show_facts(self._facts)

    def _pick(self, kind: CustomerRatingKind, value: float) -> None:
        before = self._chosen
        self._chosen = (kind, value)
        if before is not None and before[0] is not kind and self._facts is not None:
            self.show_facts(self._facts)
        self._show_chosen()
        if before is None and not self.parts[kind].scale.has_keyboard:
            self.evidence.setFocus()

    def _show_chosen(self) -> None:
        if self._chosen is None or self._facts is None:
            self.grounds.hide()
            return
        kind, value = self._chosen
        part = self.parts[kind]
        part.scale.set_value(value)
        part.say(int(value))
        now = next(each.rated for each in parts_of(self._facts) if each.kind is kind)
        self._summary.setText(_said(kind, now, value))
        self.body.removeWidget(self.grounds)
        self.body.insertWidget(self.body.indexOf(part) + 1, self.grounds)
        self.grounds.show()
        self._warn()

    def _warn(self) -> None:
        self.unproven.setVisible(not self.evidence.value() and self.occasion.value() is None)

    def _lifting(self, kind: CustomerRatingKind) -> Advice | None:
        """What lifts the cap that holds a part."""
        assert self._facts is not None
        part = next(each for each in parts_of(self._facts) if each.kind is kind)
        if part.cap is None or not part.is_capped:
            return None
        return next((each for each in self._facts.score.advice if each.title == part.cap.deed), None)

    def _lift(self, kind: CustomerRatingKind) -> None:
        lifting = self._lifting(kind)
        if lifting is not None:
            self.plan_wanted.emit(lifting)


def parts_of(facts: OrganisationFacts) -> tuple[PartScore, ...]:
    """The four parts of O, and satisfaction, which has no cap."""
    newest = next(iter(facts.ratings_of(SATISFACTION)), None)
    rated = newest.value if newest is not None else None
    return (*facts.score.parts, PartScore(SATISFACTION, rated, 10 * (rated or 0), None))


def _said(kind: CustomerRatingKind, now: float | None, value: float) -> str:
    what, after = label(kind), number(value)
    if now is None:
        return tr("{what}: {value}", what=what, value=after)
    if now == value:
        return tr("{what}: still {value}", what=what, value=after)
    return tr("{what}: {before} → {after}", what=what, before=f"{now:g}", after=after)
