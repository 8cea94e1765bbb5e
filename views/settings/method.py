"""The method as a form: every weight and limit, what it does, and the way back to its default."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.chronicle.fields import figure
from app.labels import label, short
from app.method.completeness import NAMES
from app.method.explanations import EXPLANATIONS, GROUPS, ParameterGroup
from app.method.parameters import PARAMETERS, Parameter, ParameterKind
from app.operations.setting import reset_parameters, set_parameters
from app.queries.settings_page import own_parameters
from app.text import Text, tr
from app.tokens import SPACE
from models.values import Level, SectionKind
from views.attempt import attempt
from views.plan.entry_fields import NumberField
from views.settings.section import Section
from views.widgets.buttons import button, icon_button
from views.widgets.fields import ChoiceField, Field
from views.widgets.layout import Card, SectionHeading, column
from views.widgets.text import PlainLabel

if TYPE_CHECKING:
    from app.workspace import Workspace

FIELD_WIDTH = 190
NOTE_WIDTH = 150
REQUIRED = "required_"


class MethodSection(Section):
    """Edits of a setting are edits of the book: they travel with it, and can be undone."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.fields: dict[str, Field] = {}
        self._resets: dict[str, QWidget] = {}
        head = SectionHeading(tr("Method"))
        self.reset_all = button(tr("Return everything to its default"), self._reset_all, icon="rotate-ccw")
        head.add(self.reset_all)
        about = tr("These weights and limits belong to the book: everyone who opens it counts the same way.")
        self.body.addWidget(head)
        self.body.addWidget(PlainLabel(about, "quiet", wrap=True))
        for group in GROUPS:
            self.body.addWidget(self._card(group))
        self.body.addStretch(1)

    def refresh(self) -> None:
        own = self._workspace.ask(own_parameters)
        for name, field in self.fields.items():
            field.set_value(own.get(name, PARAMETERS[name].default))
            self._resets[name].setEnabled(name in own)
        self.reset_all.setEnabled(bool(own))

    def show_parameter(self, name: str) -> None:
        """Put the keyboard on a setting."""
        if name in self.fields:
            self.fields[name].setFocus(Qt.FocusReason.OtherFocusReason)

    def _card(self, group: ParameterGroup) -> Card:
        card = Card(str(group.title))
        card.body.addWidget(PlainLabel(str(group.about), "quiet", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.m)
        grid.setVerticalSpacing(SPACE.s)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(2, NOTE_WIDTH)
        for line, name in enumerate(group.names):
            self._add(grid, line, PARAMETERS[name])
        card.body.addLayout(grid)
        return card

    def _add(self, grid: QGridLayout, line: int, parameter: Parameter) -> None:
        name = parameter.name
        words = [PlainLabel(_name(parameter), wrap=True)]
        if name in EXPLANATIONS:
            words.append(PlainLabel(str(EXPLANATIONS[name]), "caption", wrap=True))
        grid.addLayout(column(*words, space=2), line, 0, Qt.AlignmentFlag.AlignVCenter)
        field = self.fields[name] = _field(parameter)
        field.editor.setAccessibleName(_name(parameter))
        field.setFixedWidth(FIELD_WIDTH)
        field.committed.connect(lambda value: self._set(parameter, value))
        grid.addWidget(field, line, 1)
        note = tr("Default {value}", value=_said(parameter, parameter.default))
        if not _choices(parameter):
            low, high = figure(parameter.low), figure(parameter.high)
            note = tr(
                "Default {value}, from {low} to {high}", value=figure(parameter.default), low=low, high=high
            )
        default = PlainLabel(note, "caption")
        grid.addWidget(default, line, 2)
        reset = icon_button(
            "rotate-ccw",
            tr("Return “{setting}” to its default", setting=_name(parameter)),
            lambda: self._set(parameter, None),
        )
        self._resets[name] = reset
        grid.addWidget(reset, line, 3)

    def _set(self, parameter: Parameter, value: float | None) -> None:
        text = (
            Text("Return “{setting}” to its default", setting=parameter.label)
            if value is None
            else Text("Set “{setting}” to {value}", setting=parameter.label, value=figure(value))
        )
        values = {parameter.name: value}
        if not attempt(self, lambda: self._workspace.edit(text, set_parameters, values)):
            self.refresh()

    def _reset_all(self) -> None:
        text = Text("Return the method to its defaults")
        attempt(self, lambda: self._workspace.edit(text, reset_parameters))


def _name(parameter: Parameter) -> str:
    """The label in the form, where a list says what the numbers of ``required_…`` mean."""
    if parameter.kind is ParameterKind.GRADE:
        return str(NAMES[SectionKind(parameter.name.removeprefix(REQUIRED))])
    return str(parameter.label)


def _choices(parameter: Parameter) -> list[tuple[float, str]]:
    if parameter.kind is ParameterKind.LEVEL:
        rated = [level for level in Level if level is not Level.NOT_CONTACTED]
        return [(int(level.value), f"{short(level)}  {label(level)}") for level in rated]
    if parameter.kind is ParameterKind.GRADE:
        return [
            (0, tr("Not required")),
            (1, tr("Required of S and A")),
            (2, tr("Required of S, A and B")),
            (3, tr("Required of everyone")),
        ]
    return []


def _field(parameter: Parameter) -> Field:
    choices = _choices(parameter)
    if choices:
        return ChoiceField("", choices)
    return NumberField("", parameter.low, parameter.high, whole=parameter.kind.is_whole)


def _said(parameter: Parameter, value: float) -> str:
    words = dict(_choices(parameter)).get(value)
    if parameter.kind is ParameterKind.LEVEL:
        return figure(value)
    return words or figure(value)
