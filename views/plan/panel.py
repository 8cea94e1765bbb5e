"""What the forms of activities and plan items share."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.queries.calendar_entry import ActivityDetails, Options, PlanDetails
from app.text import Text, tr
from app.tokens import SPACE
from views.attempt import attempt
from views.navigation import CUSTOMER
from views.plan.describing import state
from views.plan.edits import Edits
from views.widgets.buttons import button, icon_button
from views.widgets.fields import Field
from views.widgets.layout import column, row
from views.widgets.text import ElidedLabel, PlainLabel

if TYPE_CHECKING:
    from app.workspace import Workspace
    from views.navigation import Navigator

NARROW = 60

Details = ActivityDetails | PlanDetails


class EntryPanel(QWidget):
    """A form that stores each field when it is left. ``show_details`` fills it without losing the cursor."""

    leave = Signal()
    """Escape was pressed: back to the calendar."""
    delete_wanted = Signal(str)
    renamed = Signal(str)
    """The entry goes on under another key, as one of a series does that is changed by itself."""
    heading = ""

    def __init__(self, key: str, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__()
        self.key = key
        self.storing = False
        """An edit of this form is on its way; the entry may be gone under its key until it ends."""
        self._workspace, self._navigator = workspace, navigator
        self._details: Details | None = None
        self._options: Options | None = None
        self._state: object = None
        self._customer = ElidedLabel()
        self._customer_line = QWidget()
        go = icon_button("arrow-right", tr("Open the customer"), self._open_customer)
        row(self._customer, None, go, parent=self._customer_line)
        self._said = PlainLabel("", "quiet")
        self._steps = column(space=SPACE.s)
        self._fields: QVBoxLayout = column(space=SPACE.m)
        foot = row(button(tr("Delete"), lambda: self.delete_wanted.emit(self.key), kind="quiet"), None)
        column(
            self._customer_line,
            self._said,
            self._steps,
            self._fields,
            foot,
            None,
            space=SPACE.m,
            margins=(SPACE.l, 0, SPACE.l, SPACE.l),
            parent=self,
        )

    def show_details(self, details: Details, options: Options) -> None:
        """Show what the book says now."""
        self._details, self._options = details, options
        place = self._navigator.place
        self._customer.setText(details.entry.customer_name)
        self._customer_line.setVisible(place is None or place.page != CUSTOMER)
        self._said.setText(state(details.entry))
        self._said.set_tone("bad" if details.entry.overdue else "quiet")
        self._fill(details, options)
        if self._step_state(details) != self._state:
            self._state = self._step_state(details)
            self._rebuild_steps(details)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave.emit()
        else:
            super().keyPressEvent(event)

    def _fill(self, details: Any, options: Options) -> None:
        raise NotImplementedError

    def _step_state(self, details: Any) -> object:
        """What the buttons for the next steps depend on."""
        return details.entry.state, details.entry.title

    def _step_buttons(self, details: Any) -> list[QWidget]:
        """A button for each state that the entry can go to, the usual one first."""
        deeds = Edits(self._workspace).next_deeds(details.entry)
        return [
            button(text, lambda deed=deed: attempt(self, deed), kind="" if place else "primary")
            for place, (text, deed) in enumerate(deeds)
        ]

    def _rebuild_steps(self, details: Details) -> None:
        _empty(self._steps)
        for widget in self._step_buttons(details):
            self._steps.addWidget(widget)

    def _add(self, *fields: QWidget, shares: tuple[int, ...] = (), to: QVBoxLayout | None = None) -> None:
        """Fields beside one another in ``shares`` of the room; long choices do not widen the panel.

        ``to`` is the part of the form that they are added to.
        """
        to = to or self._fields
        for field in fields:
            for box in field.findChildren(QComboBox):
                box.setMinimumWidth(NARROW)
        if len(fields) == 1:
            to.addWidget(fields[0])
            return
        line: QHBoxLayout = row(*fields)
        for place, share in enumerate(shares):
            line.setStretch(place, share)
        for field in fields:
            at = Qt.AlignmentFlag.AlignTop if isinstance(field, Field) else Qt.AlignmentFlag.AlignBottom
            line.setAlignment(field, at)
        to.addLayout(line)

    def _keep(self, field: Field, name: Text, deed: Callable[[Any], Callable[[], object]]) -> Field:
        """Run ``deed(value)`` when ``field`` is committed; what is refused is shown as it was."""

        def commit(value: Any) -> None:
            if not attempt(self, deed(value)) and self._details is not None and self._options is not None:
                self._fill(self._details, self._options)

        field.committed.connect(commit)
        return field

    def _changing(self, name: Text) -> Text:
        """What the history calls a change of the field ``name``."""
        title = self._details.entry.title if self._details is not None else ""
        return Text("Change “{title}”: {field}", title=title, field=name)

    def _do(self, text: Text, operation: Callable[..., object], *args: Any, **fields: Any) -> None:
        attempt(self, lambda: self._workspace.edit(text, operation, self.key, *args, **fields))

    def _open_customer(self) -> None:
        if self._details is not None:
            self._navigator.open_customer(self._details.entry.customer, "plan", self.key)


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
