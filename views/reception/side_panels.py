"""What stands beside the table: who comes and to which lines, how long ways take, and the rest."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.folding import fold
from app.queries.calendar_entry import Option
from app.queries.reception import ReceptionDetails
from app.reception.agenda import Line
from app.text import LANGUAGES, tr
from app.tokens import SPACE
from models.values import AgendaKind
from views.plan.entry_fields import NumberField, PeopleField
from views.widgets.fields import ChoiceField, NotesField
from views.widgets.layout import SectionHeading, column, hairline, row
from views.widgets.text import ElidedLabel, PlainLabel, set_tooltip

MARGINS = (SPACE.l, SPACE.m)


class GuestChecks(QWidget):
    """Ticks for the guests of one line, and in how many lines each is.

    ``chosen(keys)`` comes with every tick; None is everybody.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: Line | None = None
        self.checks: dict[str, QCheckBox] = {}
        self._counts: dict[str, PlainLabel] = {}
        self.all = QCheckBox(tr("All guests"))
        self.all.clicked.connect(lambda: self.chosen.emit(None))
        self._list: QVBoxLayout = column(space=SPACE.xs)
        box = column(self.all, self._list, space=SPACE.xs, parent=self)
        box.setContentsMargins(0, 0, 0, 0)
        self.setFocusProxy(self.all)

    def show_line(self, details: ReceptionDetails, line: Line | None) -> None:
        """Tick whom ``line`` is for; without one only say who is in how many lines."""
        self._line = line
        agenda = details.agenda
        if list(self.checks) != [guest.key for guest in agenda.guests]:
            self._build(details)
        self.all.setVisible(line is not None)
        if line is not None:
            self.all.setChecked(line.guests is None)
            self.all.setEnabled(line.guests is not None)
        for key, check in self.checks.items():
            check.setEnabled(line is not None)
            check.setChecked(line is not None and key in agenda.guests_of(line))
            count = sum(key in agenda.guests_of(each) for each in agenda.lines)
            self._counts[key].setText(tr("{some} of {all}", some=count, all=len(agenda.lines)))
            set_tooltip(self._counts[key], tr("In how many lines this guest is"))

    def _build(self, details: ReceptionDetails) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()
        self.checks, self._counts = {}, {}
        for guest in details.agenda.guests:
            check = QCheckBox(guest.name.replace("&", "&&"))
            set_tooltip(check, guest.title)
            check.clicked.connect(self._choose)
            self.checks[guest.key] = check
            self._counts[guest.key] = PlainLabel("", "caption")
            held = QWidget()
            row(check, None, self._counts[guest.key], parent=held)
            self._list.addWidget(held)

    def _choose(self) -> None:
        ticked = [key for key, check in self.checks.items() if check.isChecked()]
        self.chosen.emit(None if len(ticked) == len(self.checks) else ticked)


class GuestsPanel(QWidget):
    """Who comes, who of them is in the current line, and in how many lines each is."""

    invited = Signal(object)
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.people = PeopleField(tr("Who comes"), tr("Add a guest"))
        self.people.committed.connect(self.invited)
        self.heading = SectionHeading("")
        self.checks = GuestChecks()
        self.checks.chosen.connect(self.chosen)
        column(
            self.heading,
            self.checks,
            hairline(),
            self.people,
            None,
            space=SPACE.m,
            margins=MARGINS,
            parent=self,
        )

    def show_line(self, details: ReceptionDetails, line: Line | None) -> None:
        agenda = details.agenda
        self.people.set_options([Option(one.key, one.name, one.title) for one in details.guests])
        self.people.set_value(tuple(one.key for one in agenda.guests))
        self.heading.title.setText(line.title if line else tr("Guests of the day"))
        self.heading.note.setText(line.span if line else "")
        self.heading.setVisible(bool(agenda.guests))
        self.checks.setVisible(bool(agenda.guests))
        self.checks.show_line(details, line)


class WaysPanel(QWidget):
    """The ways between places that follow one another, and how many minutes each takes."""

    changed = Signal(str, str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._usual = PlainLabel("", "caption", wrap=True)
        self._ways: tuple[tuple[str, str], ...] = ()
        self.fields: dict[tuple[str, str], MinutesField] = {}
        self._list: QVBoxLayout = column(space=SPACE.m)
        column(self._usual, self._list, None, space=SPACE.m, margins=MARGINS, parent=self)

    def show_ways(self, details: ReceptionDetails) -> None:
        ways = ways_of(details.agenda.in_order)
        if ways:
            words = tr(
                "How long the way takes, for every reception. Where nothing is said {minutes} min are taken.",
                minutes=details.transfer_minutes,
            )
        else:
            words = tr("The ways between places stand here once lines have places.")
        self._usual.setText(words)
        if ways != self._ways:
            self._build(ways)
        for (one, other), field in self.fields.items():
            field.set_value(details.agenda.minutes_between(one, other))

    def _build(self, ways: tuple[tuple[str, str], ...]) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()
        self._ways, self.fields = ways, {}
        for one, other in ways:
            field = MinutesField(tr("{one} ↔ {other}", one=one, other=other))
            field.committed.connect(
                lambda minutes, one=one, other=other: self.changed.emit(one, other, minutes)
            )
            self.fields[one, other] = field
            self._list.addWidget(field)


class MinutesField(NumberField):
    """Whole minutes up to a day; blank is None: nobody knows."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, 0, 24 * 60, whole=True, parent=parent)
        self._line.setPlaceholderText(tr("min"))

    def value(self) -> Any:
        return None if not self._line.text().strip() else super().value()


def ways_of(lines: Sequence[Line]) -> tuple[tuple[str, str], ...]:
    """Pairs of places of which one follows the other for somebody, each once, by time."""
    found: dict[frozenset[str], tuple[str, str]] = {}
    tracks = {line.track for line in lines} or {""}
    for track in sorted(tracks):
        stays = [
            line
            for line in lines
            if line.place and line.kind is not AgendaKind.TRANSFER and line.track in ("", track)
        ]
        for one, other in pairwise(stays):
            ends = frozenset({fold(one.place), fold(other.place)})
            if len(ends) == 2 and one.day == other.day:
                found.setdefault(ends, (one.place, other.place))
    return tuple(found.values())


class AboutPanel(QWidget):
    """Who leads the reception, the language of the guests, and notes."""

    changed = Signal(str, object)
    """A field of ``set_reception_fields`` and its value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lead = ChoiceField(tr("In charge"), [], empty=tr("Nobody yet"))
        self.language = ChoiceField(
            tr("Language of the guests"), list(LANGUAGES.items()), empty=tr("As in the program")
        )
        self.notes = NotesField(tr("Notes"), tr("What must not be forgotten?"), lines=6)
        for name, field in (("lead_key", self.lead), ("language", self.language), ("notes", self.notes)):
            field.committed.connect(lambda value, name=name: self.changed.emit(name, value))
        column(self.lead, self.language, self.notes, None, space=SPACE.m, margins=MARGINS, parent=self)

    def show_details(self, details: ReceptionDetails) -> None:
        offered = [
            (one.key, one.name) for one in details.agenda.hosts if one.active or one.key == details.lead
        ]
        self.lead.set_choices(offered)
        self.lead.set_value(details.lead)
        self.language.set_value(details.language)
        self.notes.set_value(details.notes)


class GuestsPopover(QWidget):
    """The ticks of one line, floating at its cell."""

    def __init__(self, details: ReceptionDetails, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.checks = GuestChecks()
        self.checks.show_line(details, line)
        name = ElidedLabel(line.title, "strong")
        column(row(name, None), self.checks, space=SPACE.s, margins=SPACE.s, parent=self)
        self.setFocusProxy(self.checks)
        first = next(iter(self.checks.checks.values()), None)
        if line.guests is None and first is not None:
            self.setFocusProxy(first)

    def keyPressEvent(self, event: Any) -> None:
        """Up and Down go through the ticks, Enter closes."""
        match event.key():
            case Qt.Key.Key_Down:
                self.focusNextChild()
            case Qt.Key.Key_Up:
                self.focusPreviousChild()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.window().close()
            case _:
                super().keyPressEvent(event)
