"""What is pictured: a name and a function that makes the widget to grab. Add yours to ``SHOTS``.

A shot may show its widget itself, for instance to open a menu or select something; otherwise the
studio shows it at the size of the picture.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget

from models.values import Grade, Level, Role, TeamRole
from tests.gallery import (
    activity_shots,
    asking_shots,
    customer_shots,
    exchange_shots,
    history_shots,
    map_shots,
    opening_shots,
    organisation_shots,
    outlet_shots,
    plan_list_shots,
    plan_shots,
    planning_shots,
    reception_shots,
    relationship_shots,
    settings_shots,
    today_shots,
)
from tests.gallery.studio import Studio
from views.welcome.welcome import Welcome
from views.widgets.badges import Badge
from views.widgets.buttons import Chip, button, icon_button
from views.widgets.choice import ChoiceDialog
from views.widgets.date_field import DateField
from views.widgets.empty_state import EmptyState
from views.widgets.error_dialog import ErrorDialog
from views.widgets.fields import AmountField, ChoiceField, LineField, NotesField
from views.widgets.inspector import Inspector
from views.widgets.layout import Card, SectionHeading, column, row
from views.widgets.message_bar import MessageBar
from views.widgets.score_badge import ScoreBadge, Why
from views.widgets.table import Table
from views.widgets.text import PlainLabel


def welcome(studio: Studio) -> QWidget:
    return Welcome(studio.shelf())


def welcome_back(studio: Studio) -> QWidget:
    for name in (
        "Cuentas estratégicas de la región sur, con un nombre que no cabe",
        "北方区客户",
        "My accounts",
    ):
        path = studio.folder / f"{name}.loam"
        path.touch()
        studio.preferences.remember_book(path)
    return Welcome(studio.shelf())


def shell(studio: Studio) -> QWidget:
    return studio.window()


def widgets(studio: Studio) -> QWidget:
    """Every widget on one sheet."""
    sheet = QWidget()
    left = column(_type(), _buttons(), _badges(), _scores(), None, space=24)
    middle = column(_fields(), None, space=24)
    inspector = Inspector()
    facts = QWidget()
    facts.setLayout(column(_fact("Department", "Network Board"), _fact("Level", "Coach"), None, margins=16))
    inspector.set_content("顾明棠 Gu Mingtang", facts)
    good, bad = MessageBar(), MessageBar()
    good.say("Moved 顾明棠 to Network Board.", "Undo", lambda: None)
    bad.warn("“Demo.loam” is open in another window. Close it there first.")
    body = row(left, middle, _table(), inspector, space=24, margins=(24, 24, 0, 0))
    column(body, good, bad, space=0, parent=sheet)
    return sheet


def empty_state(studio: Studio) -> QWidget:
    sentence = "There are no customers yet. Bring them in from a workbook, or add the first one by hand."
    return EmptyState("users", sentence, "Add a customer", lambda: None)


def error_dialog(studio: Studio) -> QWidget:
    try:
        return {}["Gu Mingtang"]
    except KeyError as error:
        dialog = ErrorDialog(error)
        dialog.show()
        return dialog


def choice_dialog(studio: Studio) -> QWidget:
    dialog = ChoiceDialog(
        "Remove 顾明棠 and 14 notes about this person?",
        [("remove", "Remove the person"), ("left", "Mark as left instead")],
        note="It can be undone from the history.",
        dangerous=True,
    )
    dialog.show()
    return dialog


def why(studio: Studio) -> QWidget:
    score = ScoreBadge("R", "Three dimensions")
    rule = "R is 48 % key, 23 % organisational and 29 % general relationship."
    inputs = [
        ("Key relationship", "51"),
        ("Organisational relationship", "69"),
        ("General relationship", "72"),
    ]
    score.set_score(61.44, Why(rule, inputs, "Find out who holds the empty evaluator seat: + 4 points."))
    popover = score.explain()
    assert popover is not None
    score.setParent(None)
    return popover


def _type() -> QWidget:
    box = QWidget()
    tones = ("figure", "title", "section", "lead", "", "quiet", "caption", "good", "warn", "bad")
    column(*(PlainLabel(f"Relationship 关系 128 · {tone or 'body'}", tone) for tone in tones), parent=box)
    return box


def _buttons() -> QWidget:
    box = QWidget()
    first = row(
        button("Verify level 2", kind="primary"),
        button("Edit"),
        button("Remove", kind="danger", icon="trash-2"),
    )
    off = button("Submit", kind="primary")
    off.setEnabled(False)
    second = row(
        button("Add a person", kind="quiet", icon="user-plus"), off, icon_button("ellipsis", "More"), None
    )
    chips = row(Chip("Overdue 4", on=True), Chip("Mine"), Chip("This week"), None)
    column(first, second, chips, space=12, parent=box)
    return box


def _badges() -> QWidget:
    box = QWidget()
    levels = row(*(Badge(level) for level in Level), Badge(None), None, space=4)
    named = row(Badge(Level.EXCLUSIVE, long=True), Badge(Level.NOT_CONTACTED, long=True), None)
    letters = row(*(Badge(one) for one in (*Grade, *Role, TeamRole.ACCOUNT)), None, space=4)
    column(levels, named, letters, parent=box)
    return box


def _scores() -> QWidget:
    card = Card("Three dimensions")
    for name, score in (("R", 61.44), ("K", 38.0), ("O", 68.75), ("G", 84.0)):
        badge = ScoreBadge(name, large=name == "R")
        badge.set_score(score, Why("", []) if name == "R" else None)
        card.body.addWidget(badge)
    return card


def _fields() -> QWidget:
    box = QWidget()
    box.setFixedWidth(260)
    name, amount, wrong = LineField("Name"), AmountField("Revenue this year", "CNY"), DateField("Due")
    name.set_value("顾明棠 Gu Mingtang")
    amount.set_value(1250000)
    wrong.editor.setText("tomorrow")  # type: ignore[attr-defined]
    wrong.commit()
    role, notes = ChoiceField("Decision role", Role), NotesField("Notes", "What should the next one know?")
    role.set_value(Role.DECIDER)
    heading = SectionHeading("Person", "changed 3 days ago")
    heading.add(icon_button("pencil", "Edit"))
    empty = DateField("Birthday", empty="Not known")
    column(heading, name, role, amount, wrong, empty, notes, None, space=12, parent=box)
    return box


def _fact(what: str, value: str) -> QWidget:
    box = QWidget()
    column(PlainLabel(what, "caption"), PlainLabel(value), space=2, parent=box)
    return box


def _table() -> Table:
    model = QStandardItemModel(0, 4)
    model.setHorizontalHeaderLabels(["Customer", "Market type", "R", "Revenue"])
    for line in (
        ("Cordillera Telecom", "Mature", "61", "186 m CNY"),
        ("华北电力设计研究院有限责任公司第三分院", "Saline-alkali", "38", "–"),
        ("Banco del Sur", "Breakthrough", "84", "12.4 m EUR"),
    ):
        items = [QStandardItem(text) for text in line]
        items[3].setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        model.appendRow(items)
    table = Table()
    model.setParent(table)
    table.setModel(model)
    table.setColumnWidth(0, 180)
    table.selectRow(1)
    return table


SHOTS: Mapping[str, Callable[[Studio], QWidget]] = {
    "welcome": welcome,
    "welcome-back": welcome_back,
    "shell": shell,
    "widgets": widgets,
    "empty-state": empty_state,
    "error-dialog": error_dialog,
    "choice-dialog": choice_dialog,
    "why": why,
    **map_shots.SHOTS,
    **asking_shots.SHOTS,
    **outlet_shots.SHOTS,
    **organisation_shots.SHOTS,
    **customer_shots.SHOTS,
    **plan_shots.SHOTS,
    **activity_shots.SHOTS,
    **plan_list_shots.SHOTS,
    **planning_shots.SHOTS,
    **reception_shots.SHOTS,
    **relationship_shots.SHOTS,
    **exchange_shots.SHOTS,
    **history_shots.SHOTS,
    **opening_shots.SHOTS,
    **settings_shots.SHOTS,
    **today_shots.SHOTS,
}
