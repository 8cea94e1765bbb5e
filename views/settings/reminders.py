"""Whether and how one is reminded of activities. Kept on this computer."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from app.text import tr
from views.preferences import preferences
from views.widgets.fields import ChoiceField
from views.widgets.layout import Card
from views.widgets.text import PlainLabel

FIELD_WIDTH = 320


class RemindersCard(Card):
    """The switch, the usual time, and whether names are shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Reminders"), parent)
        about = tr(
            "While Loam runs it reminds you of your activities beside the clock of the system, and sums"
            " the day up in the morning."
        )
        self.reminds = QCheckBox(tr("Remind me"))
        self.usual = ChoiceField(
            tr("Activities without a reminder of their own"),
            [
                (0, tr("When it begins")),
                (15, tr("15 minutes before")),
                (60, tr("1 hour before")),
                (24 * 60, tr("1 day before")),
            ],
            empty=tr("No reminder"),
        )
        self.usual.setMaximumWidth(FIELD_WIDTH)
        self.names = QCheckBox(tr("Show names of customers and people in reminders"))
        note = tr("A reminder shows title and time. Others may see it: on a shared screen, for instance.")
        self.body.addWidget(PlainLabel(about, "quiet", wrap=True))
        self.body.addWidget(self.reminds)
        self.body.addWidget(self.usual)
        self.body.addWidget(self.names)
        self.body.addWidget(PlainLabel(note, "caption", wrap=True))
        self.reminds.toggled.connect(self._switch)
        self.usual.committed.connect(lambda minutes: setattr(preferences(), "usual_reminder", minutes))
        self.names.toggled.connect(lambda on: setattr(preferences(), "reminders_name", on))

    def refresh(self) -> None:
        """Show what is chosen."""
        chosen = preferences()
        self.reminds.setChecked(chosen.reminds)
        self.usual.set_value(chosen.usual_reminder)
        self.names.setChecked(chosen.reminders_name)
        self._enable(chosen.reminds)

    def _switch(self, on: bool) -> None:
        preferences().reminds = on
        self._enable(on)

    def _enable(self, on: bool) -> None:
        self.usual.setEnabled(on)
        self.names.setEnabled(on)
