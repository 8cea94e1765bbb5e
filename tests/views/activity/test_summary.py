"""The two-minute summary, written by keyboard alone."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.operations import stakeholder
from app.operations.activity import add_activity
from app.operations.gift import give
from app.text import Text, use_language
from app.workspace import Workspace
from models.activity import Activity
from models.aftermath import Gift, Opinion, Promise
from models.rating import Rating
from models.stakeholder import Stakeholder
from models.values import ActivityKind, ActivityState, Level, PromiseSide, RatingKind
from tests.views.calendars import Keys, small_plan
from views.activity.summary_dialog import SummaryDialog, ask_how_it_went, has_draft
from views.activity.summary_form import SummaryForm

MINUTES = 2
STROKES_A_MINUTE = 200
"""A slow typist."""


class Typist:
    """Types into whatever has the keyboard, and counts the strokes."""

    def __init__(self) -> None:
        self.strokes = 0

    def type(self, text: str) -> Typist:
        where = QApplication.focusWidget()
        assert where is not None
        for letter in text:
            QTest.keyClicks(where, letter)
        self.strokes += len(text)
        return self

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> Typist:
        for key in keys:
            where = QApplication.focusWidget()
            assert where is not None
            QTest.keyClick(where, key, held)
            self.strokes += 1
        return self

    def tab(self, times: int = 1) -> Typist:
        return self.press(*[Qt.Key.Key_Tab] * times)

    def enter(self, times: int = 1) -> Typist:
        return self.press(*[Qt.Key.Key_Return] * times)

    def save(self) -> None:
        self.press(Qt.Key.Key_Return, held=Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def keys(workspace: Workspace) -> Keys:
    """Cordillera on the afternoon of the visit to Ana."""
    made = small_plan(workspace)
    workspace.clock.advance(days=2)  # type: ignore[attr-defined]
    return made


@pytest.fixture
def dialog(qtbot: QtBot, workspace: Workspace, keys: Keys) -> SummaryDialog:
    return shown(qtbot, workspace, keys.visit)


def shown(qtbot: QtBot, workspace: Workspace, key: str) -> SummaryDialog:
    made = ask_how_it_went(workspace, key)
    assert made is not None
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None and made.isActiveWindow())
    return made


def all_of(workspace: Workspace, kind):
    return workspace.ask(lambda session: list(session.scalars(select(kind).order_by(kind.key))))


def stored(workspace: Workspace, key: str) -> Activity:
    return workspace.ask(lambda session: session.get_one(Activity, key))


def test_a_whole_visit_is_written_down_in_two_minutes(
    workspace: Workspace, keys: Keys, dialog: SummaryDialog
) -> None:
    typist = Typist()
    typist.type("Agreed on the test plan.").tab()
    typist.type("We write your test plan into the tender.").enter()
    typist.type("No second supplier.").enter().enter()
    typist.type("Send the plan in Spanish").tab(2).type("+2w").enter()
    typist.type("Call the laboratory").tab(2).type("fri").enter().enter()
    typist.type("Invite us to the trial").enter().enter()
    typist.type("Spare parts take too long").tab(2).type("L").enter().enter()
    typist.type("2").tab(2).type("Refused Nordwind").enter()
    typist.type("Tea").tab(2).type("12.5").enter().enter()
    typist.type("4").tab().type("48").tab()
    typist.type("Trial").tab(2).type("20 mar")
    typist.save()
    assert typist.strokes < MINUTES * STROKES_A_MINUTE

    visit = stored(workspace, keys.visit)
    assert visit.state is ActivityState.DONE
    assert (visit.quality, visit.cost) == (4, Decimal(48))
    assert visit.summary == (
        "Agreed on the test plan.\n\n"
        "> We write your test plan into the tender.\n> — Ana Ruiz\n\n"
        "> No second supplier.\n> — Ana Ruiz"
    )
    promises = all_of(workspace, Promise)
    assert [(one.side, one.title, one.due_on) for one in promises] == [
        (PromiseSide.OURS, "Send the plan in Spanish", date(2026, 3, 18)),
        (PromiseSide.OURS, "Call the laboratory", date(2026, 3, 6)),
        (PromiseSide.THEIRS, "Invite us to the trial", None),
    ]
    assert {one.stakeholder_key for one in promises} == {keys.person}
    [opinion] = all_of(workspace, Opinion)
    assert (opinion.text, opinion.passed_to_key) == ("Spare parts take too long", keys.member)
    [gift] = all_of(workspace, Gift)
    assert (gift.title, gift.value, gift.stakeholder_key) == ("Tea", Decimal("12.50"), keys.person)
    [following] = [one for one in all_of(workspace, Activity) if one.title == "Trial"]
    assert following.starts_at == datetime(2026, 3, 20, 9)
    # The item aims at level 2: it has the evidence, and the level waits.
    assert not [one for one in all_of(workspace, Rating) if one.value == "2"]
    assert dialog.isHidden()


def test_it_is_one_step_to_undo(workspace: Workspace, keys: Keys, dialog: SummaryDialog) -> None:
    Typist().type("Good").tab().type("Yes").enter(2).type("Call").save()
    assert all_of(workspace, Promise)
    workspace.undo()
    assert not all_of(workspace, Promise)
    assert stored(workspace, keys.visit).state is ActivityState.PLANNED


def test_somebody_new_is_typed_and_can_be_quoted(
    workspace: Workspace, keys: Keys, dialog: SummaryDialog
) -> None:
    form = dialog.form
    form.met.setFocus()
    typist = Typist().type("Bea Soler").enter()
    assert [name for _, name in form.met.people] == ["Ana Ruiz", "Bea Soler"]
    typist.enter().enter().tab().type("I decide.").tab().type("B").save()
    [bea] = [one for one in all_of(workspace, Stakeholder) if one.name == "Bea Soler"]
    assert bea.customer_key == keys.customer
    assert stored(workspace, keys.visit).summary == "> I decide.\n> — Bea Soler"


def test_a_known_name_is_found_by_a_part_of_it(qtbot: QtBot, workspace: Workspace, keys: Keys) -> None:
    workspace.edit(Text("Add"), stakeholder.add_person, keys.customer, "José Núñez")
    form = shown(qtbot, workspace, keys.visit).form
    form.met.add("nunez")
    assert [name for _, name in form.met.people] == ["Ana Ruiz", "José Núñez"]
    assert form.met.newcomers == {}


def test_what_was_typed_is_there_again_after_escape(
    qtbot: QtBot, workspace: Workspace, keys: Keys, dialog: SummaryDialog
) -> None:
    Typist().type("Good").tab().type("Yes").enter(2).type("Call").tab(2).type("+1w").press(Qt.Key.Key_Escape)
    assert not all_of(workspace, Promise)
    assert has_draft(workspace, keys.visit)
    again = shown(qtbot, workspace, keys.visit)
    assert again.form.notes.value() == "Good"
    assert [line.words.value() for line in again.form.quotes.filled] == ["Yes"]
    assert [line.due.value() for line in again.form.promised.filled] == [date(2026, 3, 11)]
    Typist().save()
    assert not has_draft(workspace, keys.visit)
    assert len(all_of(workspace, Promise)) == 1


def test_one_can_start_over(qtbot: QtBot, workspace: Workspace, keys: Keys, dialog: SummaryDialog) -> None:
    Typist().type("Good").press(Qt.Key.Key_Escape)
    again = shown(qtbot, workspace, keys.visit)
    assert again.form.notes.value() == "Good"
    again._start_over()
    assert not has_draft(workspace, keys.visit)
    assert again.isHidden()


def test_escape_keeps_nothing_when_nothing_was_typed(
    workspace: Workspace, keys: Keys, dialog: SummaryDialog
) -> None:
    Typist().press(Qt.Key.Key_Escape)
    assert dialog.isHidden()
    assert not has_draft(workspace, keys.visit)


def test_a_day_that_is_none_is_marked_and_nothing_is_stored(
    workspace: Workspace, keys: Keys, dialog: SummaryDialog
) -> None:
    line = dialog.form.promised.lines[0]
    line.setFocus()
    Typist().type("Call").tab(2).type("soonish").save()
    assert not all_of(workspace, Promise)
    assert dialog.isVisible()
    assert line.due.isAncestorOf(QApplication.focusWidget())
    assert "not a day" in line.due._wrong.text()


def test_a_refusal_is_said_in_the_form(workspace: Workspace, keys: Keys, dialog: SummaryDialog) -> None:
    dialog.form.promised.lines[0].setFocus()
    Typist().type("Call").tab(2).type("2026-03-01").save()
    assert dialog.isVisible()
    assert "due before" in dialog.message_bar.text


def test_what_comes_next_needs_a_day(workspace: Workspace, dialog: SummaryDialog) -> None:
    dialog.form.next_title.setFocus()
    Typist().type("Trial").save()
    assert dialog.isVisible()
    assert dialog.form.next_day.isAncestorOf(QApplication.focusWidget())


def test_a_level_is_set_with_the_words_of_the_person(
    workspace: Workspace, keys: Keys, dialog: SummaryDialog
) -> None:
    form = dialog.form
    form.quotes.setFocus()
    form.quotes.lines[0].setFocus()
    Typist().type("I drew this chart for you.")
    [line] = form.shown.lines
    line.level.setFocus()
    Typist().type("3")
    Typist().save()
    [rating] = [one for one in all_of(workspace, Rating) if one.value == Level.COACH.value]
    assert (rating.kind, rating.quote, rating.activity_key) == (
        RatingKind.LEVEL,
        "I drew this chart for you.",
        keys.visit,
    )


def test_gifts_over_the_limit_are_said_and_not_refused(
    qtbot: QtBot, workspace: Workspace, keys: Keys
) -> None:
    def before(session) -> None:
        give(session, keys.customer, "Book", person=keys.person, value=Decimal(450))
        stakeholder.set_fields(session, keys.person, no_private_activities=True)

    workspace.edit(Text("Before"), before)
    form: SummaryForm = shown(qtbot, workspace, keys.visit).form
    form.gifts.lines[0].setFocus()
    typist = Typist().type("Tea").tab(2).type("60").enter()
    assert form.gift_note.text().splitlines() == [
        "Ana Ruiz takes part in no private activities; a gift may embarrass.",
        "Gifts to Ana Ruiz in 2026 come to 510.00; the limit is 500.00.",
    ]
    typist.save()
    assert len(all_of(workspace, Gift)) == 2


@pytest.mark.parametrize("language", ["zh_CN", "es"])
def test_the_form_speaks_every_language(
    qtbot: QtBot, workspace: Workspace, keys: Keys, language: str
) -> None:
    use_language(language)
    dialog = shown(qtbot, workspace, keys.visit)
    Typist().type("Bien").save()
    assert stored(workspace, keys.visit).summary == "Bien"
    assert dialog.isHidden()


def test_an_activity_that_is_planned_again_keeps_its_kind(
    qtbot: QtBot, workspace: Workspace, keys: Keys
) -> None:
    key = workspace.edit(
        Text("Plan"), add_activity, keys.customer, ActivityKind.CALL, "Call", datetime(2026, 3, 3, 9)
    )
    form = shown(qtbot, workspace, key).form
    assert form.next_kind.value() is ActivityKind.CALL
