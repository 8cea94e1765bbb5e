"""Everything that the map can be filtered by, as chips to press."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from enum import Enum
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.labels import label, short
from app.power_map.filter import SIGN_NAMES, Filter, Sign, with_all_below
from app.queries.power_map import DepartmentNode
from app.text import tr
from app.tokens import SPACE
from models.values import Level, Rank, Role
from views.power_map.inspector.whole_panel import nested
from views.widgets.buttons import Chip
from views.widgets.fields import ChoiceField
from views.widgets.layout import column, row
from views.widgets.text import PlainLabel

COLUMNS = 3


class FilterPanel(QWidget):
    """Shows a ``Filter`` and tells each change of it at once."""

    changed = Signal(object)

    def __init__(self, shown: Filter, departments: Sequence[DepartmentNode], team: Mapping[str, str]) -> None:
        super().__init__()
        self._filter = shown
        self.chips: dict[Enum, Chip] = {}
        self.department = ChoiceField(
            tr("Department"),
            [(each.key, "    " * depth + each.name) for each, depth in nested(departments)],
            empty=tr("All departments"),
        )
        self.contact = ChoiceField(tr("Our contact"), list(team.items()), empty=tr("Anybody"))
        self._show_choices(departments)
        column(
            *self._group("signs", tr("Who needs us"), Sign, lambda sign: str(SIGN_NAMES[sign])),
            *self._group("levels", tr("Level"), Level, _numbered),
            *self._group("roles", tr("Decision role"), Role, _numbered),
            *self._group("ranks", tr("Rank"), Rank, label),
            row(self.department, self.contact, space=SPACE.m),
            space=SPACE.s,
            margins=SPACE.s,
            parent=self,
        )

    def _show_choices(self, departments: Sequence[DepartmentNode]) -> None:
        below = {each.key: with_all_below(departments, each.key) for each in departments}
        chosen = self._filter.departments
        self.department.set_value(next((key for key, all_ in below.items() if all_ == chosen), None))
        self.contact.set_value(next(iter(self._filter.contacts), None))
        self.department.committed.connect(
            lambda key: self._change(departments=below[key] if key else frozenset())
        )
        self.contact.committed.connect(
            lambda key: self._change(contacts=frozenset({key}) if key else frozenset())
        )

    def _group(
        self, name: str, title: str, members: Iterable[Enum], text: Callable[[Any], str]
    ) -> tuple[QWidget, QWidget]:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, SPACE.xs)
        grid.setSpacing(SPACE.xs)
        for place, member in enumerate(members):
            chip = self.chips[member] = Chip(text(member), on=member in getattr(self._filter, name))
            chip.toggled.connect(lambda on, member=member: self._tick(name, member, on))
            grid.addWidget(chip, place // COLUMNS, place % COLUMNS)
        return PlainLabel(title, "caption"), box

    def _tick(self, name: str, member: Enum, on: bool) -> None:
        ticked = getattr(self._filter, name)
        self._change(**{name: ticked | {member} if on else ticked - {member}})

    def _change(self, **groups: Any) -> None:
        self._filter = replace(self._filter, **groups)
        self.changed.emit(self._filter)


def _numbered(member: Enum) -> str:
    if member is Level.NOT_CONTACTED:
        return label(member)
    return tr("{value} {name}", value=short(member), name=label(member))
