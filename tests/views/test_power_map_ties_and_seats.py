"""Ties to rivals, seats, and several people at once, in the inspector."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle

from app.operations import buying, department, rival, seat, stakeholder
from app.queries.stakeholder import holders
from app.text import LANGUAGES, Text
from app.workspace import Workspace
from models.team import TeamMember
from models.values import Level, RatingKind, Signature, TeamRole, Tie
from tests.views.map_page import MapPage, fill
from views.power_map.inspector.other_panels import SeveralPanel
from views.power_map.inspector.person_panel import PersonPanel
from views.power_map.inspector.seat_panel import SeatPanel
from views.speaking import speak
from views.widgets.inspector import WIDTH

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(workspace: Workspace) -> Iterator[MapPage]:
    made = MapPage(workspace, workspace.edit(Text("Fill"), fill))
    made.frame.activateWindow()
    assert QTest.qWaitForWindowActive(made.frame)
    yield made
    made.close()


# -- rivals --------------------------------------------------------------------------------------


def test_a_rival_is_added_in_place_and_the_tie_to_it_rated(page: MapPage):
    ties = page.panel("Ana Ruiz").ties
    ties.add()
    QTest.keyClicks(ties.name.editor, "Kestra")
    QTest.keyClick(ties.name.editor, Key.Key_Return)
    [(key, name)] = page.power_map.rivals.items()
    line = ties.rows[key]
    assert name == "Kestra"
    assert line.scale.value() is None
    QApplication.processEvents()
    line.scale.choose(Tie.LEANING)
    line.evidence.editor.setPlainText("Praised their rollout")
    QTest.keyClick(line.evidence.editor, Key.Key_Return, CONTROL)
    assert page.power_map.person[page.key("Ana Ruiz")].ties == ((key, Tie.LEANING),)
    [fact] = page.details("Ana Ruiz").ties
    assert (fact.evidence, fact.author) == ("Praised their rollout", "Lin")


def test_a_tie_is_never_overwritten_and_a_slip_can_go(page: MapPage):
    key = page.do(rival.add_rival, "Kestra")
    ana = page.key("Ana Ruiz")
    page.do(rival.tie, ana, key, Tie.BEHIND, rated_on=date(2025, 5, 1))
    line = page.panel("Ana Ruiz").ties.rows[key]
    assert line.scale.value() is Tie.BEHIND
    line.scale.choose(Tie.RESERVED)
    line.save.click()
    assert [fact.tie for fact in page.details("Ana Ruiz").ties] == [Tie.RESERVED, Tie.BEHIND]
    page.page.edits.delete_tie(ana, key, page.details("Ana Ruiz").ties[0].key)
    assert line.scale.value() is Tie.BEHIND


def test_of_many_rivals_those_without_a_tie_wait(page: MapPage):
    keys = [page.do(rival.add_rival, f"Rival {number}") for number in range(6)]
    page.do(rival.tie, page.key("Ana Ruiz"), keys[4], Tie.LEANING)
    ties = page.panel("Ana Ruiz").ties
    assert [key for key, line in ties.rows.items() if not line.isHidden()] == [keys[4]]
    ties.others.click()
    assert not any(line.isHidden() for line in ties.rows.values())


# -- seats ---------------------------------------------------------------------------------------


def open_seat(page: MapPage, key: str) -> SeatPanel:
    page.page.inspector.show_seat(key)
    panel = page.page.inspector.panel
    assert isinstance(panel, SeatPanel)
    return panel


def test_a_seat_is_handed_over_on_a_day_and_both_histories_are_kept(page: MapPage):
    key = page.power_map.seats[0].key
    page.do(seat.assign_holder, key, page.key("Ana Ruiz"), date(2025, 1, 1))
    panel = open_seat(page, key)
    people = [panel.holder.editor.itemText(place) for place in range(panel.holder.editor.count())]
    page.choose(panel.holder, people.index("Li Wei"))
    assert page.power_map.seats[0].holder == page.key("Ana Ruiz"), "nothing happens before the button"
    panel.since.editor.setText("2026-02-01")
    panel.hand_over.click()
    li, ana = page.workspace.ask(holders, key)
    assert (li.name, li.since, li.until) == ("Li Wei", date(2026, 2, 1), None)
    assert (ana.name, ana.since, ana.until) == ("Ana Ruiz", date(2025, 1, 1), date(2026, 1, 31))


def test_what_a_seat_signs_and_where_it_takes_part_is_ticked(page: MapPage):
    key = page.power_map.seats[0].key
    tender, contract = page.do(buying.add_steps, page.power_map.customer, ["Tender", "Contract"])
    panel = open_seat(page, key)
    panel.signs[Signature.CONTRACT].click()
    panel.steps[contract].click()
    panel.steps[tender].click()
    panel.steps[tender].click()
    found = page.power_map.seats[0]
    assert (found.signs, found.steps) == ((Signature.CONTRACT,), (contract,))
    assert page.page.inspector.panel is panel, "the panel stays, and the keyboard with it"


def test_a_buying_step_is_added_from_a_seat_in_one_step(page: MapPage):
    panel = open_seat(page, page.power_map.seats[0].key)
    panel.new_step.editor.setText("Budget")
    panel.new_step.commit()
    [step] = page.power_map.steps
    assert (step.name, page.power_map.seats[0].steps) == ("Budget", (step.key,))
    page.workspace.undo()
    assert page.power_map.steps == ()


def test_from_a_seat_one_goes_back_to_its_holder(page: MapPage):
    key = page.power_map.seats[0].key
    page.do(seat.assign_holder, key, page.key("Ana Ruiz"))
    page.panel("Ana Ruiz").seat_wanted.emit(key)
    panel = page.page.inspector.panel
    assert isinstance(panel, SeatPanel)
    panel.back.emit()
    again = page.page.inspector.panel
    assert isinstance(again, PersonPanel)
    assert again.key == page.key("Ana Ruiz")


# -- several -------------------------------------------------------------------------------------


def several(page: MapPage, *names: str) -> SeveralPanel:
    page.scene.select([page.key(name) for name in names])
    panel = page.page.inspector.panel
    assert isinstance(panel, SeveralPanel)
    return panel


def test_two_records_of_one_person_can_be_wanted_as_one(page: MapPage):
    wanted: list[tuple[str, str]] = []
    page.page.inspector.merge_wanted.connect(lambda one, other: wanted.append((one, other)))
    panel = several(page, "Ana Ruiz", "Li Wei", "Marta Gil")
    assert panel.merge.isHidden()
    several(page, "Ana Ruiz", "Li Wei").merge.click()
    assert {*wanted[0]} == {page.key("Ana Ruiz"), page.key("Li Wei")}


def test_several_people_leave_in_one_step(page: MapPage):
    several(page, "Ana Ruiz", "Li Wei").left.click()
    assert page.names().isdisjoint({"Ana Ruiz", "Li Wei"})
    page.workspace.undo()
    assert {"Ana Ruiz", "Li Wei"} <= page.names()


def test_several_people_are_entrusted_to_one_of_us(page: MapPage):
    def hire(session) -> str:
        member = TeamMember(name="Lin", role=TeamRole.ACCOUNT)
        session.add(member)
        return member.key

    lin = page.do(hire)
    panel = several(page, "Ana Ruiz", "Li Wei")
    page.choose(panel.contact, 1)
    contacts = {person.name: person.contact for person in page.power_map.people}
    assert (contacts["Ana Ruiz"], contacts["Li Wei"], contacts["Marta Gil"]) == (lin, lin, None)


# -- room ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", LANGUAGES)
def test_panels_fit_into_the_inspector_whatever_is_written(page: MapPage, code: str):
    speak(code)
    long = "Extraordinarily long department of procurement and shared services " * 3
    key = page.power_map.seats[0].key
    page.do(seat.assign_holder, key, page.key("Ana Ruiz"))
    page.do(rival.add_rival, long[:199])
    page.do(buying.add_step, page.power_map.customer, long[:199], seat=key)
    page.do(department.rename_department, page.power_map.departments[0].key, long[:199])
    page.do(stakeholder.rename, page.key("Ana Ruiz"), "Ana" * 60)
    inspector = page.page.inspector
    room = WIDTH - inspector.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
    person = page.panel("Ana" * 60)
    person.rating.choose(RatingKind.LEVEL, Level.COACH)
    assert person.minimumSizeHint().width() < room
    person.rating.ask_questions()
    assert person.minimumSizeHint().width() < room
    panel = open_seat(page, key)
    page.choose(panel.holder, 2)
    assert panel.minimumSizeHint().width() < room
    assert several(page, "Li Wei", "Marta Gil").minimumSizeHint().width() < room


def test_same_person_opens_what_merging_would_do(page: MapPage):
    several(page, "Ana Ruiz", "Li Wei").merge.click()
    dialog = page.page.deeds.dialog
    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()
