"""The inspector's panel about one person."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QCheckBox, QLayout, QWidget

from app.formats import day, listing, paragraph
from app.labels import label, short
from app.queries.power_map import MapLine, PersonCard, PowerMap
from app.queries.stakeholder import PersonDetails, Tenure
from app.text import Text, tr
from app.tokens import SPACE
from models.values import RatingKind
from views.activity.care import CareSection, date_words
from views.power_map.edits import MapEdits
from views.power_map.inspector.rating_form import RatingForm
from views.power_map.inspector.rating_history import RatingHistory
from views.power_map.inspector.seat_panel import time_of
from views.power_map.inspector.ties import Ties
from views.power_map.painting.sentences import said_of
from views.widgets.badges import Badge
from views.widgets.buttons import button, icon_button
from views.widgets.date_field import DateField
from views.widgets.fields import ChoiceField, Field, LineField, NotesField
from views.widgets.folding import Section
from views.widgets.layout import column, row
from views.widgets.text import PlainLabel, WrappedLabel, set_tooltip

Choices = Sequence[tuple[str, str]]


class PersonPanel(QWidget):
    """Everything about a person, editable. ``show_person`` shows another person, or the same anew."""

    seat_wanted = Signal(str)
    """A seat that is to be edited."""
    line_wanted = Signal(str)
    """The person that a new line is to lead to."""

    def __init__(self, edits: MapEdits, care: CareSection) -> None:
        super().__init__()
        self.key = ""
        self._edits = edits
        self.care = care
        self._offered: dict[Field, Choices] = {}
        self._role = Badge(what=tr("Decision role"))
        self._level = Badge(what=tr("Level"), long=True)
        self._facts = PlainLabel("", "quiet", wrap=True)
        self.confirm = button("", self._confirm)
        self.rating = RatingForm(edits)
        self.history = RatingHistory(edits)
        self.ties = Ties(edits)
        self._make_fields()
        self._seats, self._lines = _Slot(), _Slot()
        person = QWidget()
        fields: list[QWidget | QLayout] = list(self._fields)
        fields[fields.index(self.birthday)] = column(self.birthday, self.lunar, self.moon, space=SPACE.xs)
        column(*fields, self.private, space=SPACE.m, parent=person)
        self._make_sections(person)
        column(
            row(self._role, self._level, None),
            self._facts,
            row(self.confirm, None),
            *self.sections.values(),
            None,
            space=SPACE.m,
            margins=(SPACE.l, SPACE.xs, SPACE.l, SPACE.xl),
            parent=self,
        )

    def _make_sections(self, person: QWidget) -> None:
        questions = button(tr("By questions"), self._ask_questions, kind="quiet")
        set_tooltip(questions, tr("Five questions lead to a level."))
        rival = icon_button("plus", tr("Add a rival"), self._add_rival)
        self.sections = {
            "rating": Section(tr("Rating"), self.rating, questions),
            "history": Section(tr("History of ratings"), self.history),
            "ties": Section(tr("Ties to rivals"), self.ties, rival),
            "person": Section(tr("Person"), person),
            "care": Section(tr("Care"), self.care),
            "seats": Section(tr("Seats"), self._seats),
            "lines": Section(tr("Lines"), self._lines),
        }

    def _make_fields(self) -> None:
        self.name, self.title = LineField(tr("Full name")), LineField(tr("Job title"))
        self.department = ChoiceField(tr("Department"), [], empty=tr("None"))
        self.manager = ChoiceField(tr("Reports to"), [], empty=tr("Nobody"))
        self.contact = ChoiceField(tr("Our contact"), [], empty=tr("Nobody"))
        self.email, self.phone, self.wechat = (
            LineField(tr("E-mail")),
            LineField(tr("Phone")),
            LineField(tr("WeChat")),
        )
        self.birthday = DateField(tr("Birthday"), empty=tr("Not known"))
        self.lunar = QCheckBox(tr("Celebrated by the lunar calendar"))
        self.lunar.clicked.connect(lambda on: self._set(lunar_birthday=on or None))
        self.moon = PlainLabel("", "caption")
        self.left_on = DateField(tr("Left the customer on"), empty=tr("Still there"))
        self.notes = NotesField(tr("Notes"))
        self.private = QCheckBox(tr("No private activities"))
        self._wire(self.name, lambda value: self._edits.rename(self.key, value))
        self._wire(self.department, lambda value: self._edits.move_to_department([self.key], value))
        self._wire(self.manager, lambda value: self._edits.hang_under([self.key], value))
        self._wire(self.contact, lambda value: self._edits.entrust([self.key], value))
        self._wire(self.left_on, self._set_left)
        columns: dict[str, Field] = {
            "title": self.title,
            "email": self.email,
            "phone": self.phone,
            "wechat": self.wechat,
            "birthday": self.birthday,
            "notes": self.notes,
        }
        for name, field in columns.items():
            self._wire(field, lambda value, name=name: self._set(**{name: value}))
        self.private.clicked.connect(lambda on: self._set(no_private_activities=on))
        self._fields: tuple[Field, ...] = (
            self.name,
            self.title,
            self.department,
            self.manager,
            self.contact,
            self.email,
            self.phone,
            self.wechat,
            self.birthday,
            self.left_on,
            self.notes,
        )

    def _wire(self, field: Field, deed: Callable[[Any], bool]) -> None:
        """A value that is refused goes back to what it was."""

        def commit(value: Any) -> None:
            if not deed(value):
                self._show_fields()

        field.committed.connect(commit)

    def _set(self, **fields: Any) -> bool:
        text = Text("Change {name}", name=self._card.name)
        return self._edits.set_field(self.key, text, **fields)

    def _set_left(self, value: date | None) -> bool:
        return self._edits.come_back(self.key) if value is None else self._edits.leave([self.key], value)

    def _ask_questions(self) -> None:
        self.sections["rating"].unfold()
        self.rating.ask_questions()

    def _add_rival(self) -> None:
        self.sections["ties"].unfold()
        self.ties.add()

    def start_rating(self) -> None:
        """The keyboard goes to the level, or to the questions that lead to one."""
        self.sections["rating"].unfold()
        (self.rating.guided or self.rating.fields[RatingKind.LEVEL]).setFocus()

    def _confirm(self) -> None:
        self.sections["rating"].unfold()
        self.rating.propose({RatingKind.LEVEL: self._card.level})

    def finish(self) -> None:
        """Store what is being typed, because somebody else will be shown."""
        typing = QApplication.focusWidget()
        for field in self._fields:
            if typing is not None and field.isAncestorOf(typing):
                field.commit()

    # -- showing ---------------------------------------------------------------------------------

    def show_person(self, power_map: PowerMap, card: PersonCard, details: PersonDetails) -> None:
        self.key = card.key
        self._card, self._details, self._map = card, details, power_map
        self._others = [(each.key, _told(each)) for each in power_map.present if each.key != card.key]
        self._show_standing()
        self._show_fields()
        self.rating.show_person(card.key, details, power_map.day)
        self.rating.expect_target(card.target, self._where_from())
        self.history.show_person(card.key, details, power_map.day)
        self.ties.show_person(card.key, power_map.rivals, details.ties)
        self.care.show_person(card.key)
        self._show_birthday()
        seats = [power_map.seat[tenure.seat] for tenure in details.tenures if tenure.seat in power_map.seat]
        free = power_map.empty_seats
        self._seats.show_rows((details.tenures, seats, free, power_map.steps), self._seat_rows)
        lines = power_map.lines_of(card.key)
        self._lines.show_rows((card.key, lines, self._others), self._line_rows)
        self.sections["history"].set_note(str(len(details.ratings) or ""))
        self.sections["lines"].set_note(str(len(lines) or ""))

    def _show_standing(self) -> None:
        card = self._card
        self._role.setVisible(card.role is not None)
        self._role.set_member(card.role)
        self._level.set_member(card.level)
        said = list(self._said())
        self._facts.setText(paragraph(said))
        self._facts.setVisible(bool(said))
        self.confirm.setText(tr("Still level {level}? Confirm it", level=short(card.level)))
        self.confirm.setVisible(card.stale)

    def _said(self) -> Iterable[str]:
        card = self._card
        if card.gap and card.target is not None:
            yield tr("Target {target}: {gap} to go.", target=short(card.target), gap=card.gap)
        if card.age is not None and card.contacted:
            if card.stale:
                yield tr("Rated {days} days ago: stale.", days=card.age)
            elif card.age > 1:
                yield tr("Rated {days} days ago.", days=card.age)
            else:
                yield tr("Rated yesterday.") if card.age else tr("Rated today.")
        if card.contacted and card.age is not None and not card.has_evidence:
            yield tr("The level has no evidence.")
        if card.through_plan:
            yield tr("The level was obtained through a verified plan item.")
        if card.met is not None:
            yield tr("Last met on {day}.", day=day(card.met))
        if card.blocks:
            yield tr("Decides, and is against us: K is red.")

    def _where_from(self) -> str:
        """The target that counts though none is rated: that of the weightiest seat, or of the role."""
        card = self._card
        if card.target is None:
            return tr("None")
        seats = [self._map.seat[key] for key in card.seats]
        weightiest = next((seat for seat in seats if seat.role is card.role), None)
        if weightiest is not None and weightiest.target is not None:
            return tr("{level}, as the seat says", level=short(card.target))
        return tr("{level}, as the role says", level=short(card.target))

    def _show_fields(self) -> None:
        card, details, power_map = self._card, self._details, self._map
        self._offer(self.department, [(each.key, each.name) for each in power_map.departments])
        self._offer(self.manager, self._others)
        self._offer(self.contact, list(power_map.team.items()))
        for field, value in (
            (self.name, card.name),
            (self.title, card.title),
            (self.department, card.department),
            (self.manager, card.manager),
            (self.contact, card.contact),
            (self.email, details.email),
            (self.phone, details.phone),
            (self.wechat, details.wechat),
            (self.birthday, details.birthday),
            (self.left_on, details.left_on),
            (self.notes, details.notes),
        ):
            field.set_value(value)
        self.private.setChecked(card.no_private_activities)

    def _show_birthday(self) -> None:
        """Whether it goes by the moon, and which lunar day it is then."""
        birthday = self.care.care.birthday if self.care.care is not None else None
        self.lunar.setVisible(birthday is not None)
        self.lunar.setChecked(birthday is not None and birthday.by_lunar)
        self.moon.setText(date_words(birthday) if birthday is not None and birthday.by_lunar else "")
        self.moon.setVisible(bool(self.moon.text()))

    def _offer(self, field: ChoiceField, choices: Choices) -> None:
        """Long lists are filled again only when they are others."""
        if self._offered.get(field) != choices:
            self._offered[field] = choices
            field.set_choices(choices)

    def _seat_rows(self) -> list[QWidget]:
        rows = [self._seat_row(tenure) for tenure in self._details.tenures]
        free = [(seat.key, seat.title) for seat in self._map.empty_seats]
        if free:
            take = ChoiceField(tr("Takes an empty seat"), free, empty=tr("None"))
            take.committed.connect(lambda seat: seat and self._edits.assign_holder(seat, self.key))
            rows.append(take)
        elif not rows:
            rows.append(PlainLabel(tr("Holds no seat."), "quiet"))
        return rows

    def _seat_row(self, tenure: Tenure) -> QWidget:
        today = self._map.day
        notes = [time_of(tenure.since, tenure.until, today)]
        seat = self._map.seat.get(tenure.seat)
        if seat is None or seat.holder != self.key:
            return _line(Badge(tenure.role), tenure.title, notes)
        if seat.signs:
            notes.append(tr("Signs: {what}", what=listing(label(each) for each in seat.signs)))
        steps = [step.name for step in self._map.steps if step.key in seat.steps]
        if steps:
            notes.append(tr("Takes part in: {steps}", steps=listing(steps)))
        edit = icon_button("pencil", tr("Edit this seat"), lambda: self.seat_wanted.emit(tenure.seat))
        leave = icon_button("x", tr("Leave this seat"), lambda: self._edits.assign_holder(tenure.seat, None))
        return _line(Badge(tenure.role), tenure.title, notes, edit, leave)

    def _line_rows(self) -> list[QWidget]:
        rows: list[QWidget] = []
        for line in self._map.lines_of(self.key):
            remove = icon_button("x", tr("Remove this line"), lambda line=line: self._edits.remove_line(line))
            rows.append(_line(None, self._told_of(line), (), remove))
        if self._others:
            connect = ChoiceField(tr("Draw a line to"), self._others, empty=tr("Choose somebody"))
            connect.committed.connect(self._draw_line)
            rows.append(connect)
        else:
            rows.append(PlainLabel(tr("Nobody else is on this map yet."), "quiet", wrap=True))
        return rows

    def _draw_line(self, person: str | None) -> None:
        if person is not None:
            self.line_wanted.emit(person)

    def _told_of(self, line: MapLine) -> str:
        people = self._map.person
        return said_of(line.kind, people[line.source].name, people[line.target].name)


def _told(card: PersonCard) -> str:
    return f"{card.name} · {card.title}" if card.title else card.name


def _line(badge: QWidget | None, text: str, notes: Iterable[str], *deeds: QWidget) -> QWidget:
    made = QWidget()
    captions = [WrappedLabel(note, "caption") for note in notes]
    middle = column(WrappedLabel(text), *captions, space=0)
    box = row(space=SPACE.s, parent=made)
    if badge is not None:
        box.addWidget(badge)
    box.addLayout(middle, 1)
    for deed in deeds:
        box.addWidget(deed)
    return made


class _Slot(QWidget):
    """Rows that are made anew when what they show is another."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: object = None
        self._box = column(space=SPACE.s, parent=self)

    def show_rows(self, shown: object, make: Callable[[], Iterable[QWidget]]) -> None:
        if shown == self._shown:
            return
        self._shown = shown
        while (item := self._box.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for each in make():
            self._box.addWidget(each)
