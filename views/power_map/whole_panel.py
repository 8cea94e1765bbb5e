"""The inspector when nothing is selected: the map at a glance, and its departments."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.labels import label
from app.queries.likeness import Likeness
from app.queries.power_map import DepartmentNode, PowerMap
from app.text import tr
from app.tokens import SPACE
from models.values import Level
from views.power_map.department_lines import DepartmentEditor, DepartmentLine
from views.power_map.duplicates import DuplicateLines
from views.power_map.edits import MapEdits
from views.power_map.rating_history import BADGE
from views.power_map.signatures import SignatureLines
from views.theme import theme
from views.widgets.badges import Badge
from views.widgets.buttons import LineButton, button, icon_button
from views.widgets.layout import SectionHeading, column, row
from views.widgets.text import PlainLabel


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

    def __init__(self, edits: MapEdits, power_map: PowerMap, alike: Sequence[Likeness] = ()) -> None:
        """``alike`` are people of the map who are probably one."""
        super().__init__()
        self._edits, self._map = edits, power_map
        self.lines: dict[str, DepartmentLine] = {}
        self.editor: DepartmentEditor | None = None
        self._box = column(space=2, margins=(SPACE.s, SPACE.xs, SPACE.s, SPACE.xl), parent=self)
        self._add_heading(tr("Where they stand"))
        for level in Level:
            count = sum(person.level is level for person in power_map.present)
            if count:
                self._box.addWidget(self._count(Badge(level), label(level), count, level))
        if power_map.empty_seats:
            self._box.addWidget(self._count(Badge(None), tr("Empty seats"), len(power_map.empty_seats), None))
        if any(seat.signs for seat in power_map.seats):
            self._add_heading(tr("Who signs"))
            signatures = SignatureLines(power_map)
            signatures.chosen.connect(self.chosen)
            self._box.addWidget(signatures)
        if alike:
            self._add_heading(tr("Perhaps the same person"))
            duplicates = DuplicateLines(power_map, alike)
            duplicates.merge_wanted.connect(self.merge_wanted)
            self._box.addWidget(duplicates)
        heading = self._add_heading(tr("Departments"))
        heading.add(
            icon_button("plus", tr("Add a department"), lambda: edits.add_department(tr("New department")))
        )
        self._list = column(space=0)
        self._box.addLayout(self._list)
        self._fill()
        gone = [person for person in power_map.people if person.left]
        if gone:
            self._add_heading(tr("Have left"))
        for person in gone:
            back = button(tr("Bring back"), lambda key=person.key: edits.come_back(key), kind="quiet")
            self._box.addLayout(row(PlainLabel(person.name), None, back, margins=(SPACE.s, 0)))
        self._box.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """Lines are as high as they are: what has no room scrolls instead of being squeezed."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def edit(self, key: str) -> None:
        """Turn the line of a department into fields."""
        self._close()
        department = next(each for each in self._map.departments if each.key == key)
        line = self.lines[key]
        editor = self.editor = DepartmentEditor(self._edits, department, self._map.departments)
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
        people = Counter(person.department for person in self._map.present)
        for department, depth in nested(self._map.departments):
            line = DepartmentLine(department, people[department.key], depth)
            key = department.key
            line.clicked.connect(lambda _=False, key=key: self.department_wanted.emit(key))
            line.edit_wanted.connect(self.edit)
            line.add_wanted.connect(
                lambda parent: self._edits.add_department(tr("New department"), parent=parent)
            )
            line.delete_wanted.connect(self._edits.delete_department)
            self.lines[key] = line
            self._list.addWidget(line)
        if not self._map.departments:
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
            seats = [seat.key for seat in self._map.empty_seats]
            line.clicked.connect(lambda: self.chosen.emit(seats))
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
