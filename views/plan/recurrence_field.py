"""How an activity repeats: chosen in words, and said as a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.almanac.occurrences import last_occurrence_day
from app.almanac.rule import Frequency, Rule, WeekdayOf, nth_weekdays
from app.almanac.rule_words import describe, nth_weekday
from app.formats import weekday
from app.text import tr
from app.tokens import SPACE
from views.plan.entry_fields import NumberField
from views.widgets.buttons import Chip
from views.widgets.date_field import DateField
from views.widgets.fields import CalmCombo, ChoiceField, Field
from views.widgets.layout import column, row
from views.widgets.text import PlainLabel

MOST_APART, MOST_TIMES = 99, 999
USUAL_TIMES = 10
APART_WIDTH = 112
USUAL_SPAN = timedelta(days=364)
A_MONDAY = date(2024, 1, 1)


class Ends(StrEnum):
    """When a series ends."""

    NEVER = "never"
    ON = "on"
    AFTER = "after"


class RecurrenceField(Field):
    """Value: a ``Rule``, or None for what takes place once. Set ``set_first`` before the value.

    Each choice is committed at once. A rule that the choices cannot say (from a calendar file) is shown
    as its sentence and kept until something else is chosen.
    """

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        self._often = CalmCombo()
        super().__init__(label, self._often, parent)
        self._first = A_MONDAY
        self._rule: Rule | None = None
        self.apart = NumberField(tr("Days apart"), 1, MOST_APART, whole=True)
        self.days = _DayChips()
        self.day_of_month = ChoiceField(tr("On"), [])
        self.ends = ChoiceField(
            tr("Ends"),
            ((Ends.NEVER, tr("Never")), (Ends.ON, tr("On a day")), (Ends.AFTER, tr("By number"))),
        )
        self.until = DateField(tr("Last day"))
        self.times = NumberField(tr("How many times"), 1, MOST_TIMES, whole=True)
        self.sentence = PlainLabel("", "quiet", wrap=True)
        self._build()
        self._offer_often(foreign=False)
        self._show(None)

    def _build(self) -> None:
        self._more = QWidget()
        self.apart.setFixedWidth(APART_WIDTH)
        apart = row(self.apart, self.day_of_month)
        end = row(self.ends, self.until, self.times)
        top = Qt.AlignmentFlag.AlignTop
        apart.setAlignment(self.apart, top | Qt.AlignmentFlag.AlignLeft)
        apart.setAlignment(self.day_of_month, top)
        apart.setStretch(1, 1)
        for field in (self.ends, self.until, self.times):
            end.setAlignment(field, top)
        for place in range(3):
            end.setStretch(place, 1)
        below = (0, SPACE.s, 0, 0)
        column(apart, self.days, end, self.sentence, space=SPACE.s, margins=below, parent=self._more)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(2, self._more)
        self._often.activated.connect(lambda _: self._choose_often())
        self.days.chosen.connect(self._read)
        for field in (self.apart, self.day_of_month, self.until, self.times):
            field.committed.connect(lambda _: self._read())
        self.ends.committed.connect(lambda _: self._choose_end())

    def set_first(self, day: date) -> None:
        """The day on which the series begins, or would."""
        self._first = day

    def value(self) -> Any:
        return self._rule

    def _show(self, value: Any) -> None:
        self._rule = value
        foreign = value is not None and not self._can_say(value)
        self._offer_often(foreign)
        self._often.setCurrentIndex(self._often.findData("foreign" if foreign else _often(value)))
        self._more.setVisible(value is not None)
        if value is None:
            return
        self._show_choices(value, foreign)
        self.sentence.setText(str(describe(value, self._first)))

    def _offer_often(self, foreign: bool) -> None:
        choices = [
            ("", tr("Not at all")),
            (Frequency.DAILY.value, tr("Daily")),
            (Frequency.WEEKLY.value, tr("Weekly")),
            (Frequency.MONTHLY.value, tr("Monthly")),
            (Frequency.YEARLY.value, tr("Yearly")),
        ]
        if foreign:
            choices.append(("foreign", tr("By a rule of its own")))
        self._often.clear()
        for value, text in choices:
            self._often.addItem(text, value)

    def _show_choices(self, rule: Rule, foreign: bool) -> None:
        apart = {
            Frequency.DAILY: tr("Days apart"),
            Frequency.WEEKLY: tr("Weeks apart"),
            Frequency.MONTHLY: tr("Months apart"),
            Frequency.YEARLY: tr("Years apart"),
        }
        self.apart.label.setText(apart[rule.frequency])
        self.apart.editor.setAccessibleName(apart[rule.frequency])
        self.apart.set_value(rule.interval)
        self.apart.setVisible(not foreign)
        full = rule.completed(self._first)
        self.days.setVisible(rule.frequency is Frequency.WEEKLY and not foreign)
        self.days.set_days({one.day for one in full.weekdays})
        self.day_of_month.setVisible(rule.frequency is Frequency.MONTHLY and not foreign)
        self.day_of_month.set_choices(_days_of_month(self._first))
        self.day_of_month.set_value(_day_of_month(full))
        ends = Ends.AFTER if rule.count is not None else Ends.NEVER if rule.until is None else Ends.ON
        self.ends.set_value(ends)
        self.until.setVisible(ends is Ends.ON)
        self.until.set_value(rule.until)
        self.times.setVisible(ends is Ends.AFTER)
        self.times.set_value(rule.count)

    def _can_say(self, rule: Rule) -> bool:
        return self._made(_often(rule), rule.interval, rule.completed(self._first), rule) == rule.completed(
            self._first
        )

    def _made(self, often: str, apart: int, full: Rule, end: Rule) -> Rule:
        """The rule that the choices say."""
        match often:
            case Frequency.WEEKLY.value:
                made = Rule.weekly([one.day for one in full.weekdays], apart)
            case Frequency.MONTHLY.value:
                chosen = _day_of_month(full)
                offered = [value for value, _ in _days_of_month(self._first)]
                made = Rule.monthly(chosen if chosen in offered else self._first.day, apart)
            case Frequency.YEARLY.value:
                made = Rule.yearly(apart).completed(self._first)
            case _:
                made = Rule.daily(apart)
        return made.ending(count=end.count, until=end.until)

    def _choose_often(self) -> None:
        often = self._often.currentData()
        if often == "foreign":
            return
        rule = {
            Frequency.DAILY.value: Rule.daily(),
            Frequency.WEEKLY.value: Rule.weekly([self._first.weekday()]),
            Frequency.MONTHLY.value: Rule.monthly(self._first.day),
            Frequency.YEARLY.value: Rule.yearly(),
        }.get(often)
        if rule is not None and self._rule is not None:
            rule = rule.ending(count=self._rule.count, until=self._rule.until)
        self._commit_rule(rule)

    def _choose_end(self) -> None:
        rule = self._rule
        if rule is None:
            return
        match self.ends.value():
            case Ends.ON:
                last = last_occurrence_day(self._first, rule) or self._first + USUAL_SPAN
                self._commit_rule(rule.ending(until=last))
            case Ends.AFTER:
                self._commit_rule(rule.ending(count=USUAL_TIMES))
            case _:
                self._commit_rule(rule.ending())

    def _read(self) -> None:
        """Take what the choices say now; what cannot be read is marked at its own field."""
        if self._rule is None:
            return
        try:
            apart, times, until = self.apart.value(), self._times(), self.until.value()
        except ValueError:
            return
        ends = self.ends.value()
        if not self._can_say(self._rule):
            full = self._rule
        else:
            full = self._rule.completed(self._first)
            if full.frequency is Frequency.WEEKLY:
                full = Rule.weekly(self.days.days() or [self._first.weekday()])
            elif full.frequency is Frequency.MONTHLY:
                full = Rule.monthly(self.day_of_month.value())
            full = self._made(_often(full), apart, full, full)
        count = times if ends is Ends.AFTER else None
        last = (until or self._rule.until) if ends is Ends.ON else None
        self._commit_rule(full.ending(count=count, until=last))

    def _times(self) -> int | None:
        return self.times.value() if self.ends.value() is Ends.AFTER else None

    def _commit_rule(self, rule: Rule | None) -> None:
        self._show(rule)
        if rule != self._kept:
            self._kept = rule
            self.committed.emit(rule)


class _DayChips(Field):
    """The days of the week; ``chosen`` when one is pressed."""

    def __init__(self) -> None:
        box = QWidget()
        super().__init__(tr("On these days"), box)
        self.chosen = self.committed
        names = [weekday(A_MONDAY + timedelta(days=day)) for day in range(7)]
        self.chips = [Chip(name) for name in names]
        for chip in self.chips:
            chip.setProperty("dense", True)
            chip.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            chip.clicked.connect(lambda _: self.committed.emit(self.days()))
        row(*self.chips, space=SPACE.xs, parent=box)

    def days(self) -> list[int]:
        """The days that are on, Monday is 0."""
        return [day for day, chip in enumerate(self.chips) if chip.isChecked()]

    def set_days(self, days: set[int]) -> None:
        for day, chip in enumerate(self.chips):
            chip.setChecked(day in days)


def _often(rule: Rule | None) -> str:
    return rule.frequency.value if rule is not None else ""


def _days_of_month(first: date) -> Sequence[tuple[int | WeekdayOf, str]]:
    """How the day of ``first`` may come back: by its number, as the last, or as a weekday."""
    choices: list[tuple[int | WeekdayOf, str]] = [(first.day, tr("day {number}", number=first.day))]
    if (first + timedelta(days=1)).day == 1:
        choices.append((-1, tr("the last day")))
    return [*choices, *((one, str(nth_weekday(one))) for one in nth_weekdays(first))]


def _day_of_month(full: Rule) -> int | WeekdayOf | None:
    if len(full.month_days) == 1 and not full.weekdays:
        return full.month_days[0]
    return full.weekdays[0] if len(full.weekdays) == 1 and not full.month_days else None
