"""Days to remember and gifts, in the inspector of the map and for a whole customer."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.operations import stakeholder
from app.operations.gift import give
from app.operations.memorable_date import remember
from app.text import Text
from app.workspace import Workspace
from models.customer import Customer
from tests.views.calendars import Keys, small_plan
from views.activity.care import CareDialog, CareSection
from views.activity.care_dialogs import DateDialog, GiftDialog

CLOSED = Text("The map of an earlier day cannot be changed.")


@pytest.fixture
def keys(workspace: Workspace) -> Keys:
    made = small_plan(workspace)

    def operation(session) -> None:
        session.get_one(Customer, made.customer).currency = "EUR"
        stakeholder.set_fields(session, made.person, birthday=date(1980, 10, 4), lunar_birthday=True)
        remember(session, made.customer, "Founded", date(1999, 3, 5))

    workspace.edit(Text("Fill"), operation)
    return made


def opened(kind: type[QDialog]) -> QDialog:
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
    return found[-1]


def test_a_lunar_birthday_is_said_in_words_with_its_next_day(
    qtbot: QtBot, workspace: Workspace, keys: Keys
) -> None:
    section = CareSection(workspace)
    qtbot.addWidget(section)
    section.show_person(keys.person)
    [line] = section.lines
    assert line.follow.what == "Birthday"
    assert line.follow.about == "26th day of the 8th lunar month, born 4 Oct 1980"
    assert line.follow.when == "Tue 6 Oct"


def test_a_gift_is_noted_and_counts_for_the_year(qtbot: QtBot, workspace: Workspace, keys: Keys) -> None:
    section = CareSection(workspace)
    qtbot.addWidget(section)
    section.show()
    section.show_person(keys.person)
    section.give.click()
    dialog = opened(GiftDialog)
    assert isinstance(dialog, GiftDialog)
    dialog.what.editor.setText("Book")
    dialog.worth.editor.setText("480")
    dialog.worth.commit()
    assert not dialog.note.isVisible()
    dialog.worth.editor.setText("620")
    dialog.worth.commit()
    assert (
        dialog.note.text()
        == "Gifts to Ana Ruiz in 2026 come to 620.00\u00a0EUR; the limit is 500.00\u00a0EUR."
    )
    dialog.store()
    section.show_person(keys.person)
    assert [line.follow.what for line in section.lines] == ["Birthday", "Book"]
    assert section.year.text() == dialog.note.text()


def test_what_is_within_the_limit_is_said_quietly(qtbot: QtBot, workspace: Workspace, keys: Keys) -> None:
    workspace.edit(Text("Give"), give, keys.customer, "Tea", person=keys.person, value=Decimal(40))
    section = CareSection(workspace)
    qtbot.addWidget(section)
    section.show_person(keys.person)
    assert section.year.text() == "2026: 40.00\u00a0EUR of 500.00\u00a0EUR"


def test_who_takes_part_in_nothing_private_is_marked(qtbot: QtBot, workspace: Workspace, keys: Keys) -> None:
    workspace.edit(Text("Set"), stakeholder.set_fields, keys.person, no_private_activities=True)
    section = CareSection(workspace)
    qtbot.addWidget(section)
    section.show()
    section.show_person(keys.person)
    assert section.note.isVisible()
    section.give.click()
    dialog = opened(GiftDialog)
    assert isinstance(dialog, GiftDialog)
    assert "private" in dialog.note.text()


def test_a_day_is_remembered_for_the_customer(qtbot: QtBot, workspace: Workspace, keys: Keys) -> None:
    care = CareDialog(workspace, keys.customer)
    qtbot.addWidget(care)
    care.show()
    care.section.remember.click()
    dialog = opened(DateDialog)
    assert isinstance(dialog, DateDialog)
    dialog.title.editor.setText("New headquarters")
    dialog.day.editor.setText("1899-01-01")
    dialog.store()
    assert "out of reach" in dialog.message_bar.text
    dialog.day.editor.setText("2026-06-01")
    dialog.yearly.setChecked(False)
    dialog.store()
    assert [line.follow.what for line in care.section.lines] == ["Founded", "New headquarters"]


def test_a_dialog_that_was_closed_is_gone(qtbot: QtBot, workspace: Workspace, keys: Keys) -> None:
    section = CareSection(workspace)
    qtbot.addWidget(section)
    section.show()
    section.show_person(keys.person)
    for ask in (section.give, section.remember):
        ask.click()
    for dialog in section.findChildren(QDialog):
        dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert section.findChildren(QDialog) == []


def test_what_is_closed_is_not_edited(qtbot: QtBot, workspace: Workspace, keys: Keys) -> None:
    section = CareSection(workspace, lambda: CLOSED)
    qtbot.addWidget(section)
    section.show()
    section.show_person(keys.person)
    section.give.click()
    section.remember.click()
    assert not [
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, GiftDialog | DateDialog) and one.parentWidget() is section
    ]
