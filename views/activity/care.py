"""Care for key people (row 43): days to remember, and gifts against the limit of the year."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from app.errors import UserError
from app.formats import day, exact_amount, short_day_of_week
from app.operations import gift, memorable_date
from app.queries.care import Care, DateFact, GiftFact, GiftYear, care_of_customer, care_of_person
from app.text import Text, tr
from app.tokens import SPACE
from views.activity.care_dialogs import DateDialog, GiftDialog
from views.activity.follow_line import Follow, FollowLine, show_lines
from views.activity.words import over_limit
from views.attempt import attempt
from views.theme import theme
from views.widgets.buttons import button
from views.widgets.layout import column, row, scrolling
from views.widgets.message_bar import MessageBar
from views.widgets.text import ElidedLabel, PlainLabel

if TYPE_CHECKING:
    from app.workspace import Workspace

TABLES = frozenset({"gift", "memorable_date"})
WIDTH, HEIGHT = 520, 560


class CareSection(QWidget):
    """Days and gifts of a person or of a customer, with lines to change them.

    ``closed`` says why nothing can be edited just now, None when it can.
    """

    def __init__(self, workspace: Workspace, closed: Callable[[], Text | None] = lambda: None) -> None:
        super().__init__()
        self.care: Care | None = None
        self._workspace, self._closed = workspace, closed
        self.note = PlainLabel("", "warn", wrap=True)
        self.dates, self.gifts = column(space=0), column(space=0)
        self.year = PlainLabel("", "caption", wrap=True)
        self.remember = button(tr("Remember a day"), self._remember, kind="quiet", icon="plus")
        self.give = button(tr("Note a gift"), self._give, kind="quiet", icon="gift")
        column(
            self.note,
            _heading(tr("Days to remember"), self.remember),
            self.dates,
            _heading(tr("Gifts"), self.give),
            self.gifts,
            self.year,
            space=SPACE.s,
            parent=self,
        )

    def show_person(self, key: str) -> None:
        self._show(self._workspace.ask(care_of_person, key, self._workspace.today()))

    def show_customer(self, key: str) -> None:
        self._show(self._workspace.ask(care_of_customer, key, self._workspace.today()))

    @property
    def lines(self) -> list[FollowLine]:
        """The lines, days before gifts."""
        places = [box.itemAt(place) for box in (self.dates, self.gifts) for place in range(box.count())]
        found = (place.widget() for place in places)
        return [line for line in found if isinstance(line, FollowLine)]

    def _show(self, care: Care | None) -> None:
        self.care = care
        if care is None:
            return
        self.note.setText(tr("Takes part in no private activities: congratulate at work."))
        self.note.setVisible(care.no_private)
        birthday = [care.birthday] if care.birthday is not None else []
        show_lines(self.dates, [self._date_line(each) for each in (*birthday, *care.dates)])
        show_lines(self.gifts, [self._gift_line(each) for each in care.gifts])
        year = care.gift_year
        self.year.setVisible(year is not None and bool(care.gifts))
        if year is not None:
            self.year.setText(over_limit(care.name, year) if year.over else _within(year))
            self.year.set_tone("warn" if year.over else "caption")

    def _date_line(self, fact: DateFact) -> QWidget:
        birthday = fact.key == fact.person
        title = tr("Birthday") if birthday else fact.title
        about = (
            fact.person_name if self.care is not None and self.care.person is None else "",
            date_words(fact),
        )
        deeds = (
            []
            if birthday
            else [(tr("Edit"), lambda: self._edit_date(fact)), (tr("Delete it"), lambda: self._forget(fact))]
        )
        follow = Follow(
            fact.key,
            "cake" if birthday else "star",
            title,
            " · ".join(each for each in about if each),
            "" if fact.next is None else short_day_of_week(fact.next),
            False,
            (lambda: None) if birthday else (lambda: self._edit_date(fact)),
            None,
            deeds,
            quiet=fact.next is None,
        )
        return FollowLine(follow)

    def _gift_line(self, fact: GiftFact) -> QWidget:
        whose = fact.person_name if self.care is not None and self.care.person is None else ""
        giver = tr("given by {name}", name=fact.giver_name) if fact.giver_name else ""
        worth = exact_amount(fact.value, fact.currency) if fact.value is not None else tr("no value noted")
        follow = Follow(
            fact.key,
            "gift",
            fact.title,
            " · ".join(each for each in (whose, worth, giver) if each),
            day(fact.given_on),
            False,
            lambda: self._edit_gift(fact),
            None,
            [(tr("Edit"), lambda: self._edit_gift(fact)), (tr("Delete it"), lambda: self._take_back(fact))],
        )
        return FollowLine(follow)

    def _remember(self) -> None:
        if self.care is not None and self._is_open():
            DateDialog(self._workspace, self.care, None, self.window()).open()

    def _edit_date(self, fact: DateFact) -> None:
        if self.care is not None and self._is_open():
            DateDialog(self._workspace, self.care, fact, self.window()).open()

    def _forget(self, fact: DateFact) -> None:
        text = Text("Forget “{title}”", title=fact.title)
        if self._is_open():
            attempt(self, lambda: self._workspace.edit(text, memorable_date.forget_dates, fact.key))

    def _give(self) -> None:
        if self.care is not None and self._is_open():
            GiftDialog(self._workspace, self.care, None, self.window()).open()

    def _edit_gift(self, fact: GiftFact) -> None:
        if self.care is not None and self._is_open():
            GiftDialog(self._workspace, self.care, fact, self.window()).open()

    def _take_back(self, fact: GiftFact) -> None:
        text = Text("Delete the gift “{title}”", title=fact.title)
        if self._is_open():
            attempt(self, lambda: self._workspace.edit(text, gift.delete_gifts, fact.key))

    def _is_open(self) -> bool:
        """Whether one can edit now; says why not otherwise."""

        def check() -> None:
            why = self._closed()
            if why is not None:
                raise UserError(why)

        return attempt(self, check)


class CareDialog(QDialog):
    """Days and gifts of a customer and all of its people."""

    def __init__(self, workspace: Workspace, customer: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._customer = workspace, customer
        self.setWindowTitle(tr("Days and gifts"))
        self.resize(theme().size(WIDTH), theme().size(HEIGHT))
        self.section = CareSection(workspace)
        self.message_bar = MessageBar()
        inner = QWidget()
        column(self.section, None, margins=(SPACE.xl, 0), parent=inner)
        heading = PlainLabel(tr("Days and gifts"), "section")
        heading.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.s)
        close = row(None, button(tr("Close"), self.accept), margins=(SPACE.xl, SPACE.m))
        column(heading, scrolling(inner), self.message_bar, close, space=0, parent=self)
        workspace.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        self.section.show_customer(self._customer)


def date_words(fact: DateFact) -> str:
    """The day in words: the lunar day when it goes by the moon, and whether it comes only once."""
    if fact.lunar is not None:
        return (
            tr("{lunar}, born {day}", lunar=fact.lunar, day=day(fact.day))
            if fact.key == fact.person
            else str(fact.lunar)
        )
    if fact.by_lunar:
        return tr("before the lunar calendar known here; the solar day counts")
    return day(fact.day) if fact.yearly else tr("once, {day}", day=day(fact.day))


def _within(year: GiftYear) -> str:
    said = tr(
        "{year}: {spent} of {limit}",
        year=str(year.year),
        spent=exact_amount(year.spent, year.currency),
        limit=exact_amount(year.limit, year.currency),
    )
    if not year.elsewhere:
        return said
    return said + " · " + tr("gifts in other currencies: {count}", count=year.elsewhere)


def _heading(text: str, deed: QWidget) -> QHBoxLayout:
    """What the lines below are, and the deed that adds one; the words give way."""
    made = row(ElidedLabel(text, "quiet"), deed)
    made.setStretch(0, 1)
    return made
