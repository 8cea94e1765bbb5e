"""The inspector's panel about one person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.formats import day, paragraph
from app.labels import short
from app.queries.power_map import MapLine, PersonCard, PowerMap
from app.queries.stakeholder import PersonDetails, Tenure
from app.text import Text, tr
from app.tokens import SPACE
from views.power_map.edits import MapEdits
from views.power_map.rating_form import RatingForm, RatingHistory, standing_of
from views.power_map.sentences import said_of
from views.widgets.badges import Badge
from views.widgets.buttons import icon_button
from views.widgets.date_field import DateField
from views.widgets.fields import ChoiceField, Field, LineField, NotesField
from views.widgets.layout import SectionHeading, column, row
from views.widgets.text import PlainLabel


class PersonPanel(QWidget):
    """Everything about a person, editable. ``show_person`` updates it in place."""

    seat_wanted = Signal(str)
    """A seat that is to be edited."""
    line_wanted = Signal(str)
    """The person that a new line is to lead to."""

    def __init__(self, edits: MapEdits, card: PersonCard) -> None:
        super().__init__()
        self.key = card.key
        self._edits = edits
        self._card = card
        self._badges = row(None, space=SPACE.s)
        self._facts = PlainLabel("", "quiet", wrap=True)
        self.rating = RatingForm(edits, card.key)
        self._make_fields()
        self._seats, self._lines, self._history = _Slot(), _Slot(), _Slot()
        column(
            self._badges,
            self._facts,
            SectionHeading(tr("Rating")),
            self.rating,
            SectionHeading(tr("Person")),
            *self._fields,
            self.private,
            SectionHeading(tr("Seats")),
            self._seats,
            SectionHeading(tr("Lines")),
            self._lines,
            SectionHeading(tr("History of ratings")),
            self._history,
            None,
            space=SPACE.m,
            margins=(SPACE.l, SPACE.xs, SPACE.l, SPACE.xl),
            parent=self,
        )

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
        self.left_on = DateField(tr("Left the customer on"), empty=tr("Still there"))
        self.notes = NotesField(tr("Notes"))
        self.private = QCheckBox(tr("No private activities"))
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
        edits, key = self._edits, self.key
        self._wire(self.name, lambda value: edits.rename(key, value))
        self._wire(self.department, lambda value: edits.move_to_department([key], value))
        self._wire(self.manager, lambda value: edits.hang_under([key], value))
        self._wire(self.left_on, self._set_left)
        columns = {
            "title": self.title,
            "contact_key": self.contact,
            "email": self.email,
            "phone": self.phone,
            "wechat": self.wechat,
            "birthday": self.birthday,
            "notes": self.notes,
        }
        for name, field in columns.items():
            self._wire(field, lambda value, name=name: self._set(**{name: value}))
        self.private.clicked.connect(lambda on: self._set(no_private_activities=on))

    def _wire(self, field: Field, deed) -> None:
        """A value that is refused goes back to what it was."""

        def commit(value) -> None:
            if not deed(value):
                self._show_fields()

        field.committed.connect(commit)

    def _set(self, **fields) -> bool:
        text = Text("Change {name}", name=self._card.name)
        return self._edits.set_field(self.key, text, **fields)

    def _set_left(self, value) -> bool:
        return self._edits.come_back(self.key) if value is None else self._edits.leave([self.key], value)

    # -- showing ---------------------------------------------------------------------------------

    def show_person(self, power_map: PowerMap, card: PersonCard, details: PersonDetails) -> None:
        self._card, self._details, self._map = card, details, power_map
        self._show_badges()
        self._show_fields()
        self.rating.show_values(standing_of(details.ratings))
        self._seats.show_rows(self._seat_rows(details.tenures))
        self._lines.show_rows(self._line_rows(power_map.lines_of(card.key)))
        self._history.show_rows([RatingHistory(details.ratings)])

    def _show_badges(self) -> None:
        while (item := self._badges.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        card = self._card
        if card.role is not None:
            self._badges.addWidget(Badge(card.role, long=True, what=tr("Decision role")))
        self._badges.addWidget(Badge(card.level, long=True, what=tr("Level")))
        self._badges.addStretch(1)
        said = []
        if card.gap and card.target is not None:
            said.append(tr("Target {target}: {gap} to go.", target=short(card.target), gap=card.gap))
        if card.age is not None and card.contacted:
            said.append(
                tr("Rated {days} days ago: stale.", days=card.age)
                if card.stale
                else tr("Rated {days} days ago.", days=card.age)
            )
        if card.contacted and card.age is not None and not card.has_evidence:
            said.append(tr("The level has no evidence."))
        if card.blocks:
            said.append(tr("Decides, and is against us: K is red."))
        self._facts.setText(paragraph(said))
        self._facts.setVisible(bool(said))

    def _show_fields(self) -> None:
        card, details, power_map = self._card, self._details, self._map
        self.department.set_choices([(each.key, each.name) for each in power_map.departments])
        self.manager.set_choices(
            [(each.key, _told(each)) for each in power_map.present if each.key != card.key]
        )
        self.contact.set_choices(list(power_map.team.items()))
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

    def _seat_rows(self, tenures: Sequence[Tenure]) -> list[QWidget]:
        rows: list[QWidget] = []
        today = self._map.day
        for tenure in tenures:
            holds = tenure.until is None or tenure.until >= today
            since = day(tenure.since) if tenure.since else "…"
            time = (
                tr("since {day}", day=since)
                if holds
                else tr("{since} to {until}", since=since, until=day(tenure.until))
            )
            leave = icon_button(
                "x",
                tr("Leave this seat"),
                lambda seat=tenure.seat: self._edits.assign_holder(seat, None),
            )
            edit = icon_button(
                "pencil", tr("Edit this seat"), lambda seat=tenure.seat: self.seat_wanted.emit(seat)
            )
            deeds = (edit, leave) if holds else ()
            rows.append(_line(Badge(tenure.role), PlainLabel(tenure.title, wrap=True), time, *deeds))
        free = [(seat.key, seat.title) for seat in self._map.empty_seats]
        if free:
            take = ChoiceField(tr("Takes an empty seat"), free, empty=tr("None"))
            take.committed.connect(lambda seat: seat and self._edits.assign_holder(seat, self.key))
            rows.append(take)
        elif not rows:
            rows.append(PlainLabel(tr("Holds no seat."), "quiet"))
        return rows

    def _line_rows(self, lines: Sequence[MapLine]) -> list[QWidget]:
        rows: list[QWidget] = []
        for line in lines:
            remove = icon_button("x", tr("Remove this line"), lambda line=line: self._edits.remove_line(line))
            rows.append(_line(None, PlainLabel(self._said(line), wrap=True), "", remove))
        others = [(each.key, _told(each)) for each in self._map.present if each.key != self.key]
        if others:
            connect = ChoiceField(tr("Draw a line to"), others, empty=tr("Choose somebody"))
            connect.committed.connect(self._draw_line)
            rows.append(connect)
        else:
            rows.append(PlainLabel(tr("Nobody else is on this map yet."), "quiet", wrap=True))
        return rows

    def _draw_line(self, person: str | None) -> None:
        if person is not None:
            self.line_wanted.emit(person)

    def _said(self, line: MapLine) -> str:
        names = {"name": self._map.person[line.source].name, "other": self._map.person[line.target].name}
        return said_of(line.kind, **names)


def _told(card: PersonCard) -> str:
    return f"{card.name} · {card.title}" if card.title else card.name


def _line(badge: QWidget | None, text: QWidget, note: str, *deeds: QWidget) -> QWidget:
    made = QWidget()
    middle = column(text, *([PlainLabel(note, "caption")] if note else []), space=0)
    box = row(space=SPACE.s, parent=made)
    if badge is not None:
        box.addWidget(badge)
    box.addLayout(middle, 1)
    for deed in deeds:
        box.addWidget(deed)
    return made


class _Slot(QWidget):
    """Rows that are made anew each time."""

    def __init__(self) -> None:
        super().__init__()
        self._box = column(space=SPACE.s, parent=self)

    def show_rows(self, rows: Sequence[QWidget]) -> None:
        while (item := self._box.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for each in rows:
            self._box.addWidget(each)
