"""Everything about the line that has the keyboard: why it is proposed, and all that can be changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.formats import number
from app.labels import label, short
from app.queries.calendar_entry import Option
from app.text import tr
from app.tokens import SPACE
from models.values import Level, Support
from views.plan.entry_fields import NumberField
from views.planning.delegate import LEAST_WEIGHT, MOST_WEIGHT
from views.planning.lines import Line, kind_of
from views.widgets.date_field import DateField
from views.widgets.fields import ChoiceField, Field, LineField, NotesField
from views.widgets.layout import column, hairline, row, scrolling
from views.widgets.text import PlainLabel

WIDTH = 300


class LineDetail(QWidget):
    """``changed(Line)`` comes when a field of the line was changed."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: Line | None = None
        self._people: dict[str, Option] = {}
        self._fields: list[Field] = []
        self.setFixedWidth(WIDTH)
        self.why = PlainLabel("", wrap=True)
        self.rule = PlainLabel("", "caption", wrap=True)
        self.note = PlainLabel("", "warn", wrap=True)
        self.how = PlainLabel("", "caption", wrap=True)
        self.title = self._field(LineField(tr("What to do")), "title")
        self.due = self._field(DateField(tr("Due on")), "due_on")
        self.owner = self._field(ChoiceField(tr("Owner"), [], empty=tr("Nobody yet")), "owner")
        self.weight = self._field(NumberField(tr("Weight"), LEAST_WEIGHT, MOST_WEIGHT), "weight")
        self.support = self._field(ChoiceField(tr("Supports"), Support, empty=tr("Not said")), "support")
        self.person = ChoiceField(tr("About whom"), [], empty=tr("Nobody in particular"))
        self.person.committed.connect(self._choose_person)
        levels = [
            (each, f"{short(each)} · {label(each)}") for each in Level if each is not Level.NOT_CONTACTED
        ]
        self.to_level = self._field(ChoiceField(tr("To level"), levels), "to_level")
        self.acceptance = self._field(NotesField(tr("Done when"), lines=4), "acceptance")
        self._content = QWidget()
        dates = row(self.due, self.weight)
        dates.setStretch(0, 3)
        dates.setStretch(1, 2)
        column(
            PlainLabel(tr("Why"), "section"),
            self.why,
            self.rule,
            self.note,
            self.how,
            hairline(),
            self.title,
            dates,
            self.owner,
            self.person,
            self.to_level,
            self.support,
            self.acceptance,
            None,
            space=SPACE.s,
            margins=(SPACE.l, SPACE.m, SPACE.l, SPACE.m),
            parent=self._content,
        )
        column(scrolling(self._content), parent=self)
        self.show_line(None)

    def set_choices(self, owners: Sequence[Option], people: Sequence[Option]) -> None:
        """Offer our people as owners, and the customer's to be about."""
        self.owner.set_choices([(each.key, each.text) for each in owners])
        self.person.set_choices([(each.key, each.text) for each in people])
        self._people = {each.key: each for each in people}

    def show_line(self, line: Line | None) -> None:
        """Show ``line``, or nothing."""
        self._line = line
        self._content.setVisible(line is not None)
        if line is None:
            return
        self.why.setText(line.gap)
        self.rule.setText(tr("Rule: {rule}", rule=line.demand))
        self.rule.setVisible(bool(line.demand))
        self.note.setText(line.note)
        self.note.setVisible(bool(line.note))
        self.how.setText(_how(line))
        self.how.setVisible(bool(self.how.text()))
        self.to_level.setVisible(line.to_level is not None)
        self.person.setEnabled(line.person_is_free)
        for field, name in (
            (self.person, "person"),
            (self.title, "title"),
            (self.due, "due_on"),
            (self.owner, "owner"),
            (self.weight, "weight"),
            (self.support, "support"),
            (self.to_level, "to_level"),
            (self.acceptance, "acceptance"),
        ):
            field.set_value(getattr(line, name))

    def commit(self) -> bool:
        """Take over what is typed; False while some of it cannot be read."""
        return self._line is None or all(field.commit() for field in self._fields)

    def _choose_person(self, key: str | None) -> None:
        line = self._line
        if line is not None:
            found = self._people.get(key or "")
            line.person, line.from_level, line.note = key, None, ""
            line.whom, line.about = (found.name, found.note) if found else ("", "")
            self.changed.emit(line)

    def _field(self, field: Field, name: str) -> Any:
        def taken(value: Any) -> None:
            line = self._line
            if line is None:
                return
            if name in ("title", "weight") and not value:
                field.set_value(getattr(line, name))
                field.complain(tr("This is needed: the earlier value stays."))
                return
            setattr(line, name, value)
            if name in ("due_on", "owner"):
                line.note = ""
                self.note.hide()
            self.changed.emit(line)

        field.committed.connect(taken)
        self._fields.append(field)
        return field


def _how(line: Line) -> str:
    """By which activity, and how many days of work that is."""
    kind = kind_of(line)
    if kind and line.effort:
        return tr("Usually by: {kind}. About {days} days of work.", kind=kind, days=number(line.effort, 1))
    return tr("Usually by: {kind}.", kind=kind) if kind else ""
