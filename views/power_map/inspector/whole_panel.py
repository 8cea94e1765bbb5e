"""The inspector when nothing is selected: the map at a glance, and its departments."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.labels import label
from app.queries.likeness import Likeness
from app.queries.power_map import DepartmentNode, PowerMap
from app.text import tr
from app.tokens import SPACE
from models.values import Level
from views.power_map.edits import MapEdits
from views.power_map.inspector.department_lines import DepartmentEditor, DepartmentLine
from views.power_map.inspector.duplicates import DuplicateLines
from views.power_map.inspector.rating_history import BADGE
from views.power_map.inspector.signatures import SignatureLines, Signing, signing
from views.theme import theme
from views.widgets.badges import Badge
from views.widgets.buttons import LineButton, button, icon_button
from views.widgets.layout import SectionHeading, column, row
from views.widgets.text import PlainLabel


@dataclass(frozen=True)
class Glance:
    """What the panel says of ``power_map``: two maps of which it says the same are equal here.

    ``levels`` are how many people stand where, ``alike`` pairs of people who are probably one, with their
    ``names``; ``people`` are in each department, ``gone`` are keys and names of who has left.
    """

    power_map: PowerMap = field(compare=False)
    levels: tuple[tuple[Level, int], ...]
    empty_seats: tuple[str, ...]
    signing: tuple[Signing, ...]
    alike: tuple[Likeness, ...]
    names: tuple[str, ...]
    departments: tuple[DepartmentNode, ...]
    people: tuple[tuple[str | None, int], ...]
    gone: tuple[tuple[str, str], ...]


def glance(power_map: PowerMap, alike: Sequence[Likeness] = ()) -> Glance:
    """``power_map`` at a glance; ``alike`` are people on it who are probably one."""
    levels = Counter(person.level for person in power_map.present)
    people = Counter(person.department for person in power_map.present)
    return Glance(
        power_map,
        tuple((level, levels[level]) for level in Level if levels[level]),
        tuple(seat.key for seat in power_map.empty_seats),
        tuple(signing(power_map)) if any(seat.signs for seat in power_map.seats) else (),
        tuple(alike),
        tuple(power_map.person[key].name for pair in alike for key in (pair.one, pair.other)),
        power_map.departments,
        tuple(people.items()),
        tuple((person.key, person.name) for person in power_map.people if person.left),
    )


class WholePanel(QWidget):
    """Where people stand, departments as a list, and who has left; no boxes until something is edited."""

    chosen = Signal(object)
    """Keys of cards that the user wants to see."""
    level_wanted = Signal(object)
    """A ``Level``: only people at it are to be seen."""
    department_wanted = Signal(str)
    """A department is to be brought to the middle of the map."""

    merge_wanted = Signal(str, str)
    """Two records that are probably one person are to be compared."""

    def __init__(self, edits: MapEdits, seen: Glance) -> None:
        super().__init__()
        self._edits, self.seen = edits, seen
        self.lines: dict[str, DepartmentLine] = {}
        self.editor: DepartmentEditor | None = None
        self._box = column(space=2, margins=(SPACE.s, SPACE.xs, SPACE.s, SPACE.xl), parent=self)
        self._add_heading(tr("Where they stand"))
        for level, count in seen.levels:
            self._box.addWidget(self._count(Badge(level), label(level), count, level))
        if seen.empty_seats:
            self._box.addWidget(self._count(Badge(None), tr("Empty seats"), len(seen.empty_seats), None))
        if seen.signing:
            self._add_heading(tr("Who signs"))
            signatures = SignatureLines(seen.signing)
            signatures.chosen.connect(self.chosen)
            self._box.addWidget(signatures)
        if seen.alike:
            self._add_heading(tr("Perhaps the same person"))
            duplicates = DuplicateLines(seen.power_map, seen.alike)
            duplicates.merge_wanted.connect(self.merge_wanted)
            self._box.addWidget(duplicates)
        heading = self._add_heading(tr("Departments"))
        heading.add(
            icon_button("plus", tr("Add a department"), lambda: edits.add_department(tr("New department")))
        )
        self._list = column(space=0)
        self._box.addLayout(self._list)
        self._fill()
        if seen.gone:
            self._add_heading(tr("Have left"))
        for key, name in seen.gone:
            back = button(tr("Bring back"), lambda key=key: edits.come_back(key), kind="quiet")
            self._box.addLayout(row(PlainLabel(name), None, back, margins=(SPACE.s, 0)))
        self._box.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """Lines are as high as they are: what has no room scrolls instead of being squeezed."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def edit(self, key: str) -> None:
        """Turn the line of a department into fields."""
        self._close()
        departments = self.seen.departments
        department = next(each for each in departments if each.key == key)
        line = self.lines[key]
        editor = self.editor = DepartmentEditor(self._edits, department, departments)
        editor.closed.connect(self._close)
        self._list.insertWidget(self._list.indexOf(line), editor)
        line.hide()
        editor.name.setFocus()
        editor.name.selectAll()

    def _close(self) -> None:
        if self.editor is not None:
            line = self.lines[self.editor.key]
            self.editor.hide()
            self.editor.deleteLater()
            self.editor = None
            line.show()
            line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        people = dict(self.seen.people)
        for department, depth in nested(self.seen.departments):
            line = DepartmentLine(department, people.get(department.key, 0), depth)
            key = department.key
            line.clicked.connect(lambda _=False, key=key: self.department_wanted.emit(key))
            line.edit_wanted.connect(self.edit)
            line.add_wanted.connect(
                lambda parent: self._edits.add_department(tr("New department"), parent=parent)
            )
            line.delete_wanted.connect(self._edits.delete_department)
            self.lines[key] = line
            self._list.addWidget(line)
        if not self.seen.departments:
            self._list.addWidget(PlainLabel(tr("No departments yet."), "quiet"))

    def _add_heading(self, text: str) -> SectionHeading:
        heading = SectionHeading(text)
        heading.setContentsMargins(SPACE.s, SPACE.s, 0, 0)
        self._box.addWidget(heading)
        return heading

    def _count(self, badge: QWidget, text: str, count: int, level: Level | None) -> QWidget:
        line = LineButton(tr("{what}: {count}", what=text, count=count))
        badge.setMinimumWidth(theme().size(BADGE))
        for part in (badge, PlainLabel(text)):
            line.body.addWidget(part)
        line.body.addStretch(1)
        line.body.addWidget(PlainLabel(str(count), "quiet"))
        if level is not None:
            line.clicked.connect(lambda: self.level_wanted.emit(level))
        else:
            line.clicked.connect(lambda: self.chosen.emit(list(self.seen.empty_seats)))
        return line


def nested(departments: Sequence[DepartmentNode]) -> Iterator[tuple[DepartmentNode, int]]:
    """The departments with their depth, each followed by those that belong to it."""
    known = {department.key for department in departments}
    below: dict[str | None, list[DepartmentNode]] = {}
    for department in departments:
        below.setdefault(department.parent if department.parent in known else None, []).append(department)
    waiting = [(department, 0) for department in reversed(below.get(None, []))]
    while waiting:
        department, depth = waiting.pop()
        yield department, depth
        waiting += [(each, depth + 1) for each in reversed(below.get(department.key, []))]
