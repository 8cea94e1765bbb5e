"""What the calendar marks and reminds of: hours of work, public holidays. Kept on this computer."""

from __future__ import annotations

from datetime import time

from PySide6.QtWidgets import QWidget

from app.queries.days_off import country_of
from app.text import tr
from views.plan.entry_fields import TimeField
from views.preferences import preferences
from views.settings.reminders import RemindersCard
from views.settings.section import Section
from views.widgets.fields import LineField
from views.widgets.layout import Card, row
from views.widgets.text import PlainLabel

FIELD_WIDTH = 320
LAST_MINUTE = 24 * 60 - 1


class CalendarSection(Section):
    """Hours of work, and the countries whose public holidays are marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.begins, self.ends = TimeField(tr("From")), TimeField(tr("To"))
        for field in (self.begins, self.ends):
            field.setMaximumWidth(FIELD_WIDTH // 2)
            field.committed.connect(lambda _: self._keep_hours())
        self.countries = LineField(tr("Public holidays of"), tr("China, Spain"))
        self.countries.setMaximumWidth(FIELD_WIDTH)
        self.countries.committed.connect(self._keep_countries)
        self.reminders = RemindersCard()
        hours, days = Card(tr("Hours of work")), Card(tr("Public holidays"))
        hours.body.addWidget(PlainLabel(tr("Weeks and days show these hours lighter."), "quiet", wrap=True))
        hours.body.addLayout(row(self.begins, self.ends, None))
        about = tr(
            "The plan of a customer shows the holidays of its country. The calendar of everything shows those"
            " of these countries: names or codes, parted by commas. “ES-MD” is Spain with the days of Madrid."
        )
        days.body.addWidget(PlainLabel(about, "quiet", wrap=True))
        days.body.addWidget(self.countries)
        self.body.addWidget(hours)
        self.body.addWidget(days)
        self.body.addWidget(self.reminders)
        self.body.addStretch(1)

    def refresh(self) -> None:
        begin, end = preferences().working_hours
        self.begins.set_value(_time(begin))
        self.ends.set_value(_time(end))
        self.countries.set_value(preferences().holiday_countries)
        self.reminders.refresh()

    def _keep_hours(self) -> None:
        try:
            begin, end = _minutes(self.begins.value()), _minutes(self.ends.value())
        except ValueError:
            return
        if begin >= end:
            self.refresh()
            self.ends.complain(tr("Work ends after it begins. The earlier hours stay."))
            return
        preferences().working_hours = (begin, end)

    def _keep_countries(self, text: str) -> None:
        unknown = [part.strip() for part in text.split(",") if part.strip() and not country_of(part)]
        if unknown:
            self.countries.complain(
                tr("“{name}” is not a country we know. Write its name or its code.", name=unknown[0])
            )
            return
        preferences().holiday_countries = text


def _time(minute: int) -> time:
    return time(*divmod(min(minute, LAST_MINUTE), 60))


def _minutes(moment: time) -> int:
    return moment.hour * 60 + moment.minute
