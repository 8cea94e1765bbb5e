"""The inspector's panels about a seat, a line, or several cards."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.labels import label
from app.queries.power_map import MapLine, PowerMap, SeatCard
from app.text import tr
from app.tokens import SPACE
from models.values import Level, Role
from views.power_map.edits import MapEdits
from views.power_map.rating_form import numbered
from views.power_map.sentences import said_of
from views.widgets.buttons import button
from views.widgets.fields import ChoiceField, LineField
from views.widgets.layout import SectionHeading, column, row
from views.widgets.text import PlainLabel

MARGINS = (SPACE.l, SPACE.xs, SPACE.l, SPACE.xl)
STRENGTHS = (1, 2, 3)


class SeatPanel(QWidget):
    """A seat: what it is, and who holds it or takes it."""

    def __init__(self, edits: MapEdits, power_map: PowerMap, seat: SeatCard) -> None:
        super().__init__()
        self.name = LineField(tr("Seat"))
        self.name.set_value(seat.title)
        self.name.committed.connect(
            lambda value: None if edits.rename(seat.key, value) else self.name.set_value(seat.title)
        )
        self.role = ChoiceField(tr("Decision role"), [(role, numbered(role)) for role in Role])
        self.role.set_value(seat.role)
        self.role.committed.connect(lambda value: edits.set_seat_field(seat.key, role=value))
        targets = [(level, numbered(level)) for level in Level if level is not Level.NOT_CONTACTED]
        self.target = ChoiceField(tr("Target level"), targets, empty=tr("As the role says"))
        self.target.set_value(seat.target)
        self.target.committed.connect(lambda value: edits.set_seat_field(seat.key, target=value))
        departments = [(each.key, each.name) for each in power_map.departments]
        self.department = ChoiceField(tr("Department"), departments, empty=tr("None"))
        self.department.set_value(seat.department)
        self.department.committed.connect(lambda value: edits.set_seat_field(seat.key, department_key=value))
        people = [(person.key, person.name) for person in power_map.present]
        self.manager = ChoiceField(tr("Reports to"), people, empty=tr("Nobody"))
        self.manager.set_value(seat.reports_to)
        self.manager.committed.connect(lambda value: edits.set_seat_field(seat.key, reports_to_key=value))
        self.holder = ChoiceField(tr("Who holds this seat"), people, empty=tr("Nobody yet"))
        self.holder.set_value(seat.holder)
        self.holder.committed.connect(lambda person: edits.assign_holder(seat.key, person))
        empty = PlainLabel(
            tr("Nobody is known to hold this seat. While it is empty it scores 0 in K."), "quiet", wrap=True
        )
        empty.setVisible(seat.empty)
        column(
            empty,
            self.holder,
            SectionHeading(tr("Seat")),
            self.name,
            self.role,
            self.target,
            self.department,
            self.manager,
            row(button(tr("Delete the seat"), lambda: edits.delete_seat(seat.key), kind="danger"), None),
            None,
            space=SPACE.m,
            margins=MARGINS,
            parent=self,
        )


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
            PlainLabel(said, wrap=True),
            self.strength,
            row(button(tr("Remove the line"), lambda: edits.remove_line(line), kind="danger"), None),
            None,
            space=SPACE.m,
            margins=MARGINS,
            parent=self,
        )


class SeveralPanel(QWidget):
    """Several cards: what one does to all of them."""

    delete = Signal()

    def __init__(self, edits: MapEdits, power_map: PowerMap, keys: list[str]) -> None:
        super().__init__()
        people = [key for key in keys if key in power_map.person]
        departments = [(each.key, each.name) for each in power_map.departments]
        self.department = ChoiceField(tr("Move all to"), departments, empty=tr("Choose a department"))
        self.department.committed.connect(lambda value: value and edits.move_to_department(people, value))
        others = [(each.key, each.name) for each in power_map.present if each.key not in people]
        self.manager = ChoiceField(tr("All report to"), others, empty=tr("Choose somebody"))
        self.manager.committed.connect(lambda value: value and edits.hang_under(people, value))
        pinned = [key for key in keys if _placement(power_map, key) is not None]
        unpin = button(tr("Let the layout place them"), lambda: edits.unpin(pinned))
        unpin.setVisible(bool(pinned))
        names = [power_map.person[key].name for key in people]
        column(
            PlainLabel("\n".join(names[:12]) + ("\n…" if len(names) > 12 else ""), "quiet", wrap=True),
            self.department,
            self.manager,
            row(unpin, None),
            row(button(tr("Delete…"), self.delete.emit, kind="danger"), None),
            None,
            space=SPACE.m,
            margins=MARGINS,
            parent=self,
        )


def _placement(power_map: PowerMap, key: str) -> tuple[float, float] | None:
    card = power_map.person.get(key) or power_map.seat.get(key)
    return card.placement if card is not None else None
