"""The inspector's panel about a seat: who holds it and held it, what it signs, where it takes part."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QSizePolicy, QWidget

from app.formats import day
from app.labels import label
from app.queries.power_map import PowerMap, SeatCard
from app.queries.stakeholder import Holder
from app.text import tr
from app.tokens import SPACE
from models.values import Level, Role, Signature
from views.power_map.edits import MapEdits
from views.power_map.inspector.scale_field import LEVELS, ScaleField, numbered
from views.widgets.buttons import button
from views.widgets.date_field import DateField
from views.widgets.fields import ChoiceField, LineField
from views.widgets.layout import SectionHeading, column, row
from views.widgets.text import PlainLabel, WrappedLabel, set_tooltip

MARGINS = (SPACE.l, SPACE.xs, SPACE.l, SPACE.xl)
BACK = 210
"""Pixels for the words of the way back."""
BOX = 32
"""Pixels of a tick that are not words."""


class SeatPanel(QWidget):
    """Everything about a seat, editable. ``show_seat`` updates it in place."""

    back = Signal()
    """The user wants to see the person again from whom the seat was opened."""

    def __init__(self, edits: MapEdits, key: str) -> None:
        super().__init__()
        self.key = key
        self._edits = edits
        self._back = button("", self.back.emit, kind="quiet", icon="arrow-left")
        self._empty = PlainLabel(
            tr("Nobody is known to hold this seat. While it is empty it scores 0 in K."), "quiet", wrap=True
        )
        self._make_holder()
        self._make_fields()
        self._make_signing()
        self._make_steps()
        self._past = column(space=SPACE.s)
        delete = button(tr("Delete the seat"), lambda: edits.delete_seat(key), kind="danger")
        column(
            row(self._back, None),
            self._empty,
            self.holder,
            self._handing,
            SectionHeading(tr("Seat")),
            self.name,
            self.role,
            self.target,
            self.department,
            self.manager,
            SectionHeading(tr("Signs")),
            self._signing,
            SectionHeading(tr("Takes part in")),
            self._steps,
            self.new_step,
            SectionHeading(tr("Who held it")),
            self._past,
            row(delete, None),
            None,
            space=SPACE.m,
            margins=MARGINS,
            parent=self,
        )

    def _make_holder(self) -> None:
        self.holder = ChoiceField(tr("Who holds this seat"), [], empty=tr("Nobody yet"))
        self.holder.committed.connect(self._offer_handing)
        self._consequence = WrappedLabel(tone="quiet")
        self.since = DateField(tr("From"), empty=tr("Today"))
        self.hand_over = button("", self._hand_over, kind="primary")
        self._handing = QWidget()
        column(
            self.since,
            self._consequence,
            row(None, button(tr("Discard"), self._discard), self.hand_over),
            parent=self._handing,
        )
        self._handing.hide()

    def _make_fields(self) -> None:
        edits, key = self._edits, self.key
        self.name = LineField(tr("Name of the seat"))
        self.role = ChoiceField(tr("Decision role"), [(role, numbered(role)) for role in Role])
        targets = [level for level in LEVELS if level is not Level.NOT_CONTACTED]
        self.target = ScaleField(tr("Target level"), targets)
        self.department = ChoiceField(tr("Department"), [], empty=tr("None"))
        self.manager = ChoiceField(tr("Reports to"), [], empty=tr("Nobody"))
        self.name.committed.connect(lambda value: self._keep(edits.rename(key, value)))
        self.role.committed.connect(lambda value: self._set(role=value))
        self.target.picked.connect(self._set_target)
        self.department.committed.connect(lambda value: self._set(department_key=value))
        self.manager.committed.connect(lambda value: self._set(reports_to_key=value))

    def _make_signing(self) -> None:
        self._signing = QWidget()
        grid = QGridLayout(self._signing)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(SPACE.xs)
        self.signs = {each: QCheckBox(label(each)) for each in Signature}
        for place, (signature, tick) in enumerate(self.signs.items()):
            grid.addWidget(tick, place // 2, place % 2)
            tick.clicked.connect(
                lambda on, signature=signature: self._set(**{f"signs_{signature.value}": on})
            )

    def _make_steps(self) -> None:
        self._steps = QWidget()
        self._ticks = column(space=SPACE.xs, parent=self._steps)
        self.steps: dict[str, _ElidedTick] = {}
        self.new_step = LineField("", tr("Add a buying step"))
        self.new_step.editor.setAccessibleName(tr("Add a buying step"))
        self.new_step.committed.connect(self._add_step)

    # -- showing ---------------------------------------------------------------------------------

    def show_seat(
        self, power_map: PowerMap, seat: SeatCard, holders: Sequence[Holder], came_from: str = ""
    ) -> None:
        """``holders`` are newest first; ``came_from`` names the person to go back to."""
        self._map, self._seat = power_map, seat
        self._say_back(tr("Back to {name}", name=came_from))
        self._back.setVisible(bool(came_from))
        self._empty.setVisible(seat.empty)
        people = [(person.key, person.name) for person in power_map.present]
        self.holder.set_choices(people)
        self.manager.set_choices(people)
        self.department.set_choices([(each.key, each.name) for each in power_map.departments])
        self.holder.set_value(seat.holder)
        self._handing.hide()
        self._show_fields()
        self._show_steps()
        self._show_past(holders, power_map.day)

    def _say_back(self, said: str) -> None:
        shown = self.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, BACK)
        self._back.setText(shown.replace("&", "&&"))
        set_tooltip(self._back, said if shown != said else "")

    def _show_fields(self) -> None:
        seat = self._seat
        self.name.set_value(seat.title)
        self.role.set_value(seat.role)
        self.target.set_value(seat.target)
        self.target.set_expected(None, tr("As the role says"))
        self.department.set_value(seat.department)
        self.manager.set_value(seat.reports_to)
        for signature, tick in self.signs.items():
            tick.setChecked(signature in seat.signs)

    def _show_steps(self) -> None:
        found = {step.key: step.name for step in self._map.steps}
        if list(found) != list(self.steps):
            while (item := self._ticks.takeAt(0)) is not None:
                if (widget := item.widget()) is not None:
                    widget.hide()
                    widget.deleteLater()
            self.steps = {key: _ElidedTick() for key in found}
            for key, tick in self.steps.items():
                tick.clicked.connect(lambda on, key=key: self._take_part(key, on))
                self._ticks.addWidget(tick)
        for key, tick in self.steps.items():
            tick.say(found[key])
            tick.setChecked(key in self._seat.steps)
        self._steps.setVisible(bool(found))

    def _show_past(self, holders: Sequence[Holder], today: date) -> None:
        while (item := self._past.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for each in holders:
            line = QWidget()
            time = PlainLabel(time_of(each.since, each.until, today), "caption")
            column(WrappedLabel(each.name), time, space=0, parent=line)
            self._past.addWidget(line)
        if not holders:
            self._past.addWidget(PlainLabel(tr("Nobody is known to have held it."), "quiet", wrap=True))

    # -- editing ---------------------------------------------------------------------------------

    def _set(self, **fields: object) -> None:
        self._keep(self._edits.set_seat_field(self.key, **fields))

    def _set_target(self, level: Level) -> None:
        """Choosing the level that is chosen already gives the target back to the role."""
        self._set(target=None if level is self._seat.target else level)

    def _keep(self, made: bool) -> None:
        """What was refused goes back to what it was."""
        if not made:
            self._show_fields()

    def _take_part(self, step: str, on: bool) -> None:
        seats: dict[str, tuple[str, ...]] = {self.key: () if on else (step,)}
        if not self._edits.take_part([self.key], step if on else None, seats):
            self._show_steps()

    def _add_step(self, name: str) -> None:
        if not name:
            return
        self.new_step.set_value("")
        self._edits.add_step(name, seat=self.key)

    def _offer_handing(self, person: str | None) -> None:
        """Ask from when; nothing is stored yet."""
        people, seat = self._map.person, self._seat
        if person == seat.holder:
            self._handing.hide()
            return
        if seat.holder is not None:
            self._consequence.setText(
                tr("{name} held it until the day before, and keeps that.", name=people[seat.holder].name)
            )
        self._consequence.setVisible(seat.holder is not None)
        if person is None:
            said = tr("Leave the seat empty")
        elif seat.holder is None:
            said = tr("Give the seat")
        else:
            said = tr("Hand the seat over")
        self.hand_over.setText(said)
        self.since.set_value(None)
        self._handing.show()
        self.since.setFocus()

    def _hand_over(self) -> None:
        try:
            since = self.since.value()
        except ValueError as error:
            self.since.complain(str(error))
            return
        if self._edits.assign_holder(self.key, self.holder.value(), since):
            self._handing.hide()

    def _discard(self) -> None:
        self.holder.set_value(self._seat.holder)
        self._handing.hide()


class _ElidedTick(QCheckBox):
    """A tick whose long words end in an ellipsis; the whole of them is then the tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def say(self, words: str) -> None:
        self._words = words
        self.setAccessibleName(words)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - BOX
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
        set_tooltip(self, self._words if shown != self._words else "")


def time_of(since: date | None, until: date | None, today: date) -> str:
    """When somebody holds or held a seat; ``until`` is the last day."""
    began = day(since) if since else "…"
    if until is None or until >= today:
        return tr("since {day}", day=began)
    return tr("{since} to {until}", since=began, until=day(until))
