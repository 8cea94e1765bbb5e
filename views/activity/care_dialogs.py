"""One day to remember, one gift."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from app.almanac.lunar import to_lunar
from app.operations.gift import give, set_gift_fields
from app.operations.memorable_date import remember, set_date_fields
from app.queries.calendar_entry import options
from app.queries.care import Care, DateFact, GiftFact, gift_year
from app.text import Text, tr
from app.tokens import SPACE
from views.activity.words import over_limit
from views.attempt import attempt
from views.widgets.buttons import button
from views.widgets.date_field import DateField
from views.widgets.fields import AmountField, ChoiceField, LineField
from views.widgets.layout import column, row
from views.widgets.message_bar import MessageBar
from views.widgets.text import PlainLabel

if TYPE_CHECKING:
    from app.workspace import Workspace

WIDTH = 440


class DateDialog(QDialog):
    """A new day of whoever ``care`` is about, or ``date`` to be changed."""

    def __init__(
        self, workspace: Workspace, care: Care, date: DateFact | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._care, self._date = workspace, care, date
        self.setWindowTitle(tr("Day to remember"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        self.title = LineField(tr("What it is"), tr("Wedding day, day of founding …"))
        self.day = DateField(tr("Day"))
        self.lunar = QCheckBox(tr("By the lunar calendar"))
        self.yearly = QCheckBox(tr("Every year"))
        self.yearly.setChecked(date.yearly if date else True)
        self.moon = PlainLabel("", "caption")
        if date is not None:
            self.title.set_value(date.title)
            self.day.set_value(date.day)
            self.lunar.setChecked(date.by_lunar)
        self.message_bar = MessageBar()
        self.save = button(tr("Remember it"), self.store, kind="primary")
        self.save.setDefault(True)
        column(
            PlainLabel(tr("Day to remember"), "section"),
            self.title,
            self.day,
            row(self.yearly, self.lunar, None, space=SPACE.l),
            self.moon,
            self.message_bar,
            row(None, button(tr("Cancel"), self.reject), self.save),
            space=SPACE.m,
            margins=SPACE.xl,
            parent=self,
        )
        self.lunar.toggled.connect(lambda _: self._tell())
        self.day.committed.connect(lambda _: self._tell())
        self._tell()
        self.title.setFocus()

    def _tell(self) -> None:
        """The lunar day of what was typed."""
        try:
            day = self.day.value()
        except ValueError:
            day = None
        lunar = to_lunar(day) if day is not None and self.lunar.isChecked() else None
        self.moon.setText(str(lunar) if lunar is not None else "")
        self.moon.setVisible(lunar is not None)

    def store(self) -> None:
        """Store it and close; what is refused is said here."""
        if not self.day.commit():
            return
        day = self.day.value()
        if day is None:
            self.day.complain(tr("Choose the day."))
            return
        title, lunar, yearly = self.title.value(), self.lunar.isChecked(), self.yearly.isChecked()
        text = Text("Remember “{title}”", title=title)
        if self._date is not None:
            key = self._date.key
            fields = {"title": title, "day": day, "lunar": lunar, "yearly": yearly}
            done = attempt(self, lambda: self._workspace.edit(text, set_date_fields, key, **fields))
        else:
            care = self._care
            done = attempt(
                self,
                lambda: self._workspace.edit(
                    text, remember, care.customer, title, day, person=care.person, lunar=lunar, yearly=yearly
                ),
            )
        if done:
            self.accept()


class GiftDialog(QDialog):
    """A new gift to whoever ``care`` is about, or ``gift`` to be changed."""

    def __init__(
        self, workspace: Workspace, care: Care, gift: GiftFact | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._care, self._gift = workspace, care, gift
        self.setWindowTitle(tr("Gift"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        people = workspace.ask(options, care.customer).people
        self.what = LineField(tr("What was given"))
        self.person = ChoiceField(
            tr("To whom"), [(one.key, one.text) for one in people], empty=tr("Nobody named")
        )
        self.worth = AmountField(tr("Worth"), (gift.currency if gift else "") or care.currency)
        self.given_on = DateField(tr("Given on"))
        self.person.set_value(gift.person if gift else care.person)
        self.given_on.set_value(gift.given_on if gift else workspace.today())
        if gift is not None:
            self.what.set_value(gift.title)
            self.worth.set_value(gift.value)
        self.note = PlainLabel("", "warn", wrap=True)
        self.message_bar = MessageBar()
        self.save = button(tr("Note the gift"), self.store, kind="primary")
        self.save.setDefault(True)
        column(
            PlainLabel(tr("Gift"), "section"),
            self.what,
            self.person,
            row(self.worth, self.given_on),
            self.note,
            self.message_bar,
            row(None, button(tr("Cancel"), self.reject), self.save),
            space=SPACE.m,
            margins=SPACE.xl,
            parent=self,
        )
        for field in (self.person, self.worth, self.given_on):
            field.committed.connect(lambda _: self._weigh())
        self._weigh()
        self.what.setFocus()

    def _weigh(self) -> None:
        """Say what the gift does to the limit of its year; giving it is never refused."""
        person, said = self.person.value(), []
        try:
            worth, day = self.worth.value() or 0, self.given_on.value() or self._workspace.today()
        except ValueError:
            return
        if person is not None:
            year = self._workspace.ask(gift_year, person, day)
            known = self._gift is not None and self._gift.person == person
            before = (self._gift.value if known else None) or Decimal()
            name = self.person.editor.currentText().partition(" · ")[0]  # type: ignore[attr-defined]
            if self._care.no_private and person == self._care.person:
                said.append(
                    tr("{name} takes part in no private activities; a gift may embarrass.", name=name)
                )
            if year.spent + worth - before > year.limit:
                said.append(over_limit(name, year, worth - before))
        self.note.setText("\n".join(said))
        self.note.setVisible(bool(said))

    def store(self) -> None:
        """Store it and close; what is refused is said here."""
        if not (self.worth.commit() and self.given_on.commit()):
            return
        title, person, worth = self.what.value(), self.person.value(), self.worth.value()
        day = self.given_on.value() or self._workspace.today()
        text = Text("Note the gift “{title}”", title=title)
        if self._gift is not None:
            key = self._gift.key
            fields = {"title": title, "stakeholder_key": person, "value": worth, "given_on": day}
            done = attempt(self, lambda: self._workspace.edit(text, set_gift_fields, key, **fields))
        else:
            customer = self._care.customer
            done = attempt(
                self,
                lambda: self._workspace.edit(
                    text, give, customer, title, person=person, value=worth, given_on=day
                ),
            )
        if done:
            self.accept()
