"""The inspector's panels about a line, or several cards."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.labels import label
from app.queries.power_map import MapLine, PersonCard, PowerMap
from app.text import tr
from app.tokens import SPACE
from models.values import Level
from views.power_map.edits import MapEdits
from views.power_map.painting.sentences import said_of
from views.widgets.badges import Badge
from views.widgets.buttons import button
from views.widgets.fields import ChoiceField
from views.widgets.layout import SectionHeading, column, row
from views.widgets.text import PlainLabel, WrappedLabel

MARGINS = (SPACE.l, SPACE.xs, SPACE.l, SPACE.xl)
STRENGTHS = (1, 2, 3)
NAMED = 12
ABREAST = 6


class LinePanel(QWidget):
    """A line: its kind, strength, and the way out."""

    def __init__(self, edits: MapEdits, power_map: PowerMap, line: MapLine) -> None:
        super().__init__()
        people = power_map.person
        said = said_of(line.kind, people[line.source].name, people[line.target].name)
        strengths = [
            (strength, f"{'●' * strength}{'○' * (3 - strength)}  {strength}") for strength in STRENGTHS
        ]
        self.strength = ChoiceField(tr("Strength"), strengths, empty=tr("Not known"))
        self.strength.set_value(line.strength)
        self.strength.committed.connect(lambda value: edits.set_strength(line, value))
        column(
            PlainLabel(label(line.kind), "caption"),
            WrappedLabel(said),
            self.strength,
            row(button(tr("Remove the line"), lambda: edits.remove_line(line), kind="danger"), None),
            None,
            space=SPACE.m,
            margins=MARGINS,
            parent=self,
        )


class SeveralPanel(QWidget):
    """Several cards: where they stand, and what one does to all of them."""

    delete = Signal()
    merge_wanted = Signal(str, str)
    """The keys of two records that are about the same person."""

    def __init__(self, edits: MapEdits, power_map: PowerMap, keys: list[str]) -> None:
        super().__init__()
        cards = [power_map.person[key] for key in keys if key in power_map.person]
        people = [card.key for card in cards]
        names = [card.name for card in cards]
        seats = [power_map.seat[key].title for key in keys if key in power_map.seat]
        departments = [(each.key, each.name) for each in power_map.departments]
        self.department = ChoiceField(tr("Move all to"), departments, empty=tr("Choose a department"))
        self.department.committed.connect(lambda value: value and edits.move_to_department(people, value))
        others = [(each.key, each.name) for each in power_map.present if each.key not in people]
        self.manager = ChoiceField(tr("All report to"), others, empty=tr("Choose somebody"))
        self.manager.committed.connect(lambda value: value and edits.hang_under(people, value))
        team = list(power_map.team.items())
        self.contact = ChoiceField(tr("Our contact for all"), team, empty=tr("Choose one of us"))
        self.contact.committed.connect(lambda value: value and edits.entrust(people, value))
        self.left = button(tr("Mark all as left"), lambda: edits.leave(people))
        pinned = [key for key in keys if _placement(power_map, key) is not None]
        unpin = button(tr("Let the layout place them"), lambda: edits.unpin(pinned))
        unpin.setVisible(bool(pinned))
        self.merge = button(tr("Same person: merge…"), lambda: self.merge_wanted.emit(*people))
        self.merge.setVisible(len(people) == 2)
        of_people: tuple[QWidget, ...] = (self.department, self.manager, self.contact)
        for each in (*of_people, self.left):
            each.setVisible(bool(people))
        column(
            *([_standing(cards), _facts(cards)] if people else []),
            WrappedLabel("\n".join(_shortened([*names, *seats])), "quiet"),
            SectionHeading(tr("All of them")),
            *of_people,
            row(self.merge, None),
            row(unpin, None),
            row(self.left, None),
            row(button(tr("Delete…"), self.delete.emit, kind="danger"), None),
            None,
            space=SPACE.m,
            margins=MARGINS,
            parent=self,
        )


def _standing(cards: Iterable[PersonCard]) -> QWidget:
    """How many stand at which level."""
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(SPACE.m)
    counts = Counter(card.level for card in cards)
    for place, level in enumerate(level for level in Level if counts[level]):
        count = PlainLabel(str(counts[level]), "strong")
        count.setAccessibleName(tr("{what}: {count}", what=label(level), count=counts[level]))
        grid.addLayout(row(Badge(level), count, space=SPACE.xs), place // ABREAST, place % ABREAST)
    grid.setColumnStretch(ABREAST, 1)
    return made


def _facts(cards: list[PersonCard]) -> QWidget:
    stale, against = sum(card.stale for card in cards), sum(card.blocks for card in cards)
    lines = [tr("Stale ratings: {count}", count=stale)] if stale else []
    if against:
        lines.append(tr("Decide, and are against us: {count}", count=against))
    made = PlainLabel("\n".join(lines), "quiet", wrap=True)
    made.setVisible(bool(lines))
    return made


def _shortened(names: list[str]) -> list[str]:
    return [*names[:NAMED], "…"] if len(names) > NAMED else names


def _placement(power_map: PowerMap, key: str) -> tuple[float, float] | None:
    card = power_map.person.get(key) or power_map.seat.get(key)
    return card.placement if card is not None else None
