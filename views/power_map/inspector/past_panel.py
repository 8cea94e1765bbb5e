"""What was known on a past day about a card, or the whole map: to be read, not edited."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.formats import day, listing
from app.labels import label
from app.queries.power_map import PersonCard, PowerMap, SeatCard
from app.text import tr
from app.tokens import SPACE
from models.values import Closeness, Level
from views.power_map.painting.sentences import said_of
from views.widgets.badges import Badge
from views.widgets.layout import SectionHeading, column, row
from views.widgets.text import PlainLabel


class PastPanel(QWidget):
    """``keys`` are the selected cards of ``power_map``."""

    chosen = Signal(object)

    def __init__(self, power_map: PowerMap, keys: list[str]) -> None:
        super().__init__()
        self._map = power_map
        self._box = column(
            PlainLabel(tr("As it was on {day}", day=day(power_map.day)), "quiet", wrap=True),
            space=SPACE.m,
            margins=(SPACE.l, SPACE.xs, SPACE.l, SPACE.xl),
            parent=self,
        )
        if len(keys) == 1 and keys[0] in power_map.person:
            self.title = power_map.person[keys[0]].name
            self._show_person(power_map.person[keys[0]])
        elif len(keys) == 1 and keys[0] in power_map.seat:
            self.title = power_map.seat[keys[0]].title
            self._show_facts(self._seat_facts(power_map.seat[keys[0]]))
        else:
            self.title = tr("This map")
            self._show_whole()
        self._box.addStretch(1)

    def _show_person(self, person: PersonCard) -> None:
        badges = [Badge(person.level)] + ([Badge(person.role)] if person.role else [])
        self._box.addLayout(row(*badges, None, space=SPACE.s))
        self._show_facts(self._person_facts(person))
        people = self._map.person
        lines = [
            said_of(line.kind, people[line.source].name, people[line.target].name)
            for line in self._map.lines_of(person.key)
        ]
        if lines:
            self._box.addWidget(SectionHeading(tr("Lines")))
            for line in lines:
                self._box.addWidget(PlainLabel(line, wrap=True))

    def _person_facts(self, person: PersonCard) -> Iterator[tuple[str, str]]:
        yield tr("Job title"), person.title
        yield tr("Department"), person.department_name
        yield tr("Level"), label(person.level)
        yield tr("Target level"), label(person.target) if person.target else ""
        yield tr("Closeness"), label(person.closeness) if person.closeness is not Closeness.UNKNOWN else ""
        yield tr("Power"), label(person.power) if person.power else ""
        yield tr("Decision role"), label(person.role) if person.role else ""
        yield tr("Our contact"), person.contact_name
        yield tr("Seats"), listing(self._map.seat[key].title for key in person.seats)
        ties = ((self._map.rivals.get(rival, ""), label(tie)) for rival, tie in person.ties)
        yield tr("Ties to rivals"), listing(f"{name}: {tie}" for name, tie in ties)

    def _seat_facts(self, seat: SeatCard) -> Iterator[tuple[str, str]]:
        yield tr("Decision role"), label(seat.role)
        yield tr("Department"), seat.department_name
        yield tr("Holder"), self._map.person[seat.holder].name if seat.holder else tr("Nobody")
        yield tr("Signs"), listing(label(each) for each in seat.signs)

    def _show_facts(self, facts: Iterator[tuple[str, str]]) -> None:
        for what, value in facts:
            if value:
                self._box.addLayout(
                    column(PlainLabel(what, "caption"), PlainLabel(value, wrap=True), space=0)
                )

    def _show_whole(self) -> None:
        counted = Counter(person.level for person in self._map.present)
        self._box.addWidget(SectionHeading(tr("Where they stand")))
        for level in Level:
            if counted[level]:
                self._box.addLayout(
                    row(
                        Badge(level), PlainLabel(label(level)), None, PlainLabel(str(counted[level]), "quiet")
                    )
                )
        if self._map.empty_seats:
            seats = PlainLabel(str(len(self._map.empty_seats)), "quiet")
            self._box.addLayout(row(Badge(None), PlainLabel(tr("Empty seats")), None, seats))
