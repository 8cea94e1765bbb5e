"""The small editor that floats at the days where something new is wanted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QWidget

from app.formats import day as long_day
from app.formats import short_day
from app.labels import label
from app.queries.calendar_entry import Option, Options
from app.text import tr
from app.tokens import SPACE
from models.values import ActivityKind, Dimension, Level
from views.plan.describing import DASH
from views.plan.entry_fields import PeopleField, TimeField
from views.widgets.buttons import Chip, button
from views.widgets.date_field import DateField
from views.widgets.fields import ChoiceField, LineField
from views.widgets.layout import column, row
from views.widgets.text import PlainLabel

WIDTH = 340
DAY_WIDTH = 140
BEGINS = time(9)


@dataclass(frozen=True)
class NewActivity:
    customer: str
    title: str
    kind: ActivityKind
    starts_at: datetime
    ends_at: datetime
    all_day: bool
    people: tuple[str, ...]
    members: tuple[str, ...]


@dataclass(frozen=True)
class NewItem:
    customer: str
    title: str
    dimension: Dimension
    due_on: date
    person: str | None
    to_level: Level | None


class QuickEditor(QWidget):
    """Asks what is planned from ``first`` to ``last``; ``done(NewActivity | NewItem)`` when it is said.

    With ``customers`` it also asks whose; ``options_of(customer)`` gives whom one can choose,
    ``minutes_of(kind)`` how long an activity usually takes.
    """

    done = Signal(object)

    def __init__(
        self,
        first: date,
        last: date,
        customer: str,
        customers: Sequence[Option],
        options_of: Callable[[str], Options],
        minutes_of: Callable[[ActivityKind], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._first, self._last = first, last
        self._options_of, self._minutes_of = options_of, minutes_of
        self._length: timedelta | None = None
        self.setFixedWidth(WIDTH)
        self.activity_chip, self.item_chip = Chip(tr("Activity"), on=True), Chip(tr("Plan item"))
        group = QButtonGroup(self)
        for chip in (self.activity_chip, self.item_chip):
            group.addButton(chip)
        self.day = DateField("")
        self.day.editor.setAccessibleName(tr("Day"))
        self.day.setFixedWidth(DAY_WIDTH)
        self.day.set_value(first)
        self.day.setVisible(first == last)
        self.day.committed.connect(self._set_day)
        days = PlainLabel(f"{short_day(first)} {DASH} {long_day(last)}", "quiet")
        days.setVisible(first != last)
        self.title = LineField(tr("Title"), tr("What is planned?"))
        self.customer = ChoiceField(tr("Customer"), [(one.key, one.name) for one in customers])
        self.customer.setVisible(bool(customers))
        self.customer.set_value(customer or (customers[0].key if customers else ""))
        self._customer = customer
        self._activity = self._build_activity(first != last)
        self._item = self._build_item()
        self.add_button = button(tr("Plan it"), self.commit, kind="primary")
        column(
            row(self.activity_chip, self.item_chip, None, days, self.day),
            self.title,
            self.customer,
            self._activity,
            self._item,
            row(None, self.add_button),
            space=SPACE.m,
            margins=SPACE.s,
            parent=self,
        )
        self.setFocusProxy(self.title)
        self.customer.committed.connect(self._offer)
        group.buttonToggled.connect(lambda *_: self._turn())
        self._offer()
        self._turn()

    def set_times(self, starts_at: datetime, ends_at: datetime) -> None:
        """Offer these times, as long as they are; an end at midnight is the last minute of the day before."""
        self._length = ends_at - starts_at
        if ends_at.date() > starts_at.date():
            ends_at = datetime.combine(starts_at.date(), time(23, 59))
        self.begins.set_value(starts_at.time())
        self.ends.set_value(ends_at.time())

    def _build_activity(self, long: bool) -> QWidget:
        box = QWidget()
        self.kind = ChoiceField(tr("Kind"), ActivityKind)
        self.kind.set_value(ActivityKind.VISIT)
        self.begins, self.ends = TimeField(tr("From")), TimeField(tr("To"))
        self.begins.set_value(BEGINS)
        self._propose_end()
        if not long:
            for field in (self.kind, self.begins):
                field.committed.connect(lambda _: self._propose_end())
            self.ends.committed.connect(self._keep_length)
        self.all_day = QCheckBox(tr("Whole days"))
        for field in (self.begins, self.ends):
            self.all_day.toggled.connect(field.setDisabled)
        self.all_day.setChecked(long)
        self.people = PeopleField(tr("People of the customer"), tr("Add somebody"))
        self.members = PeopleField(tr("Our people"), tr("Add somebody"))
        times = row(self.begins, self.ends, self.all_day)
        times.setAlignment(self.all_day, Qt.AlignmentFlag.AlignBottom)
        column(self.kind, times, self.people, self.members, space=SPACE.m, parent=box)
        return box

    def _build_item(self) -> QWidget:
        box = QWidget()
        self.dimension = ChoiceField(tr("Dimension"), Dimension)
        self.dimension.set_value(Dimension.KEY)
        self.person = ChoiceField(tr("About whom"), [], empty=tr("Nobody in particular"))
        levels = [(level, label(level)) for level in Level if level is not Level.NOT_CONTACTED]
        self.to_level = ChoiceField(tr("Level to reach"), levels, empty=tr("No level"))
        column(self.dimension, self.person, self.to_level, space=SPACE.m, parent=box)
        return box

    def commit(self) -> bool:
        """Say what is planned; False, and what is missing marked, when something is."""
        title = self.title.value()
        if not title:
            self.title.complain(tr("Give it a title."))
            self.title.setFocus()
            return False
        if not self.day.commit():
            return False
        customer = self.customer.value() if not self._customer else self._customer
        if self.item_chip.isChecked():
            new = NewItem(
                customer,
                title,
                self.dimension.value(),
                self._last,
                self.person.value(),
                self.to_level.value(),
            )
            self.done.emit(new)
            return True
        if not (self.begins.commit() and self.ends.commit()):
            return False
        self.done.emit(self._new_activity(customer, title))
        return True

    def _new_activity(self, customer: str, title: str) -> NewActivity:
        whole = self.all_day.isChecked()
        begins, ends = (time(), time()) if whole else (self.begins.value(), self.ends.value())
        last = self._last + timedelta(days=1) if whole else self._last
        return NewActivity(
            customer,
            title,
            self.kind.value(),
            datetime.combine(self._first, begins),
            datetime.combine(last, ends),
            whole,
            self.people.value(),
            self.members.value(),
        )

    def _set_day(self, day: date | None) -> None:
        """Another day, or the one there was when it is left blank."""
        self._first = self._last = day or self._first
        self.day.set_value(self._first)

    def _keep_length(self, ends: time) -> None:
        """Somebody said when it ends: from then on it is as long as that."""
        begins = self.begins.value()
        if ends > begins:
            self._length = datetime.combine(self._first, ends) - datetime.combine(self._first, begins)

    def _propose_end(self) -> None:
        """As long as was said, else as is usual for its kind; on the same day."""
        try:
            begins = datetime.combine(self._first, self.begins.value())
        except ValueError:
            return
        length = self._length or timedelta(minutes=self._minutes_of(self.kind.value()))
        ends = begins + length
        self.ends.set_value(ends.time() if ends.date() == self._first else time(23, 59))

    def _turn(self) -> None:
        item = self.item_chip.isChecked()
        self._activity.setVisible(not item)
        self._item.setVisible(item)
        self.add_button.setText(tr("Add the item") if item else tr("Plan it"))
        self.adjustSize()
        holder = self.parentWidget()
        if holder is not None:
            holder.adjustSize()

    def _offer(self) -> None:
        customer = self._customer or self.customer.value()
        if not customer:
            return
        found = self._options_of(customer)
        self.people.set_options(found.people)
        self.members.set_options(found.members)
        self.person.set_choices([(one.key, one.text) for one in found.people])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commit()
        else:
            super().keyPressEvent(event)
