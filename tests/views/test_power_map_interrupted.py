"""The map becomes another one in the middle of something: undo, another lens, another customer."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.network.changes import Leaves
from app.operations import stakeholder
from app.power_map.perspective import Lens
from app.workspace import Workspace
from models.customer import Customer
from models.values import Closeness, Level, LineKind
from tests.views.asking import ask, asked_map
from tests.views.map_page import LEFT, NONE, MapPage
from views.power_map.canvas.proposal import Proposal
from views.power_map.questions.panel import Ask


@pytest.fixture
def page(workspace: Workspace) -> Iterator[MapPage]:
    made = asked_map(workspace)
    yield made
    made.close()


def begin_drag(page: MapPage, name: str, to: QPoint) -> None:
    """Take a card and hold it over a pixel."""
    start, view = page.pixel(name), page.canvas.viewport()
    QTest.mouseMove(view, start)
    QTest.mousePress(view, LEFT, NONE, start)
    page._move((start + to) / 2, NONE)
    page._move(to, NONE)
    assert page.canvas.gesture is not None


def let_go(page: MapPage, at: QPoint) -> None:
    QTest.mouseRelease(page.canvas.viewport(), LEFT, NONE, at)
    page.settle()


def turn_to_another_customer(page: MapPage, *names: str) -> None:
    def add(session) -> str:
        customer = Customer(name="Meridian")
        session.add(customer)
        session.flush()
        for name in names:
            stakeholder.add_person(session, customer.key, name)
        return customer.key

    page.page.show_customer(page.do(add))
    QApplication.processEvents()
    page.settle()


def test_a_card_that_is_taken_back_while_it_is_dragged_lands_nowhere(page: MapPage):
    page.edits.add_person("Zed")
    page.settle()
    page.canvas.fit()
    network = page.area("Network").rect().bottomLeft() + QPointF(5, -5)
    end = page.canvas.mapFromScene(network)
    begin_drag(page, "Zed", end)
    page.workspace.undo()
    assert page.canvas.gesture is None
    let_go(page, end)
    assert "Zed" not in page.names()


def test_turning_to_another_lens_ends_a_drag_and_places_nothing(page: MapPage):
    end = page.pixel("Marta Gil", (120, 90))
    begin_drag(page, "Marta Gil", end)
    page.page.look_through(Lens.CHAIN)
    let_go(page, end)
    assert page.power_map.person[page.key("Marta Gil")].placement is None
    stands = page.scene.arrangement.positions[page.key("Marta Gil")]
    assert page.card("Marta Gil").pos() == QPointF(*stands)


def test_a_line_from_somebody_who_is_gone_is_not_drawn(page: MapPage):
    page.edits.add_person("Zed")
    page.scene.select([page.key("Zed")])
    page.canvas.connecting.start()
    page.workspace.undo()
    assert page.canvas.connecting.source is None
    page.scene.select([page.key("Ana Ruiz")])
    page.canvas.connecting.finish()
    assert page.canvas.kind_menu is None


def test_a_line_is_not_drawn_from_one_customer_to_another(page: MapPage):
    page.scene.select([page.key("Ana Ruiz")])
    page.canvas.connecting.start()
    turn_to_another_customer(page, "Otto")
    page.scene.select([page.key("Otto")])
    page.canvas.connecting.finish()
    assert page.canvas.kind_menu is None


def test_a_line_is_drawn_to_somebody_in_a_folded_department(page: MapPage):
    ana = page.key("Ana Ruiz")
    page.page.deeds.looking.fold(page.power_map.departments[0].key)
    panel = page.panel("Marta Gil")
    panel.line_wanted.emit(ana)
    page.choose_kind(LineKind.INFLUENCE)
    assert ("Marta Gil", LineKind.INFLUENCE, "Ana Ruiz") in page.lines()


def test_a_second_nudge_puts_the_first_proposal_back(page: MapPage):
    page.look_through(Lens.CLOSENESS)
    page.scene.select([page.key("Ana Ruiz")])
    for _ in range(2):
        page.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    shown = [each for each in page.canvas.viewport().findChildren(Proposal) if not each.isHidden()]
    assert shown == [page.canvas.proposal]


def test_a_nudge_does_not_throw_away_evidence_that_is_being_typed(page: MapPage):
    page.look_through(Lens.CLOSENESS)
    page.drag_into_cell("Ana Ruiz", Level.SUPPORT, Closeness.PRIVATE)
    proposal = page.canvas.proposal
    assert proposal is not None
    proposal.quote.set_value("We trust you")
    page.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert page.canvas.proposal is proposal
    assert not proposal.isHidden()


def propose_with_words(page: MapPage) -> Proposal:
    """Ana is put into another cell, and something is typed about it."""
    page.look_through(Lens.CLOSENESS)
    page.drag_into_cell("Ana Ruiz", Level.SUPPORT, Closeness.PRIVATE)
    proposal = page.canvas.proposal
    assert proposal is not None
    proposal.evidence.editor.setPlainText("Dinner on Friday")
    return proposal


def test_evidence_that_is_being_typed_outlives_an_edit_elsewhere(page: MapPage):
    proposal = propose_with_words(page)
    cell = page.area(page.cell(Level.SUPPORT, Closeness.PRIVATE))
    page.do(stakeholder.add_person, page.power_map.customer, "Zed")
    page.workspace.undo()
    page.settle()
    assert page.canvas.proposal is proposal
    assert proposal.isVisible()
    assert proposal.evidence.value() == "Dinner on Friday"
    assert cell.rect().contains(page.card("Ana Ruiz").rect().center())
    page.accept_rating("Dinner on Friday")
    assert page.power_map.person[page.key("Ana Ruiz")].closeness is Closeness.PRIVATE


def test_putting_back_after_a_refresh_goes_to_where_the_card_stands_now(page: MapPage):
    proposal = propose_with_words(page)
    page.do(stakeholder.add_person, page.power_map.customer, "Zed")
    proposal.back.click()
    page.settle()
    home = page.scene.arrangement.positions[page.key("Ana Ruiz")]
    assert page.card("Ana Ruiz").pos() == QPointF(*home)


def test_typed_evidence_that_another_lens_ends_is_spoken_of(page: MapPage):
    propose_with_words(page)
    page.page.look_through(Lens.POWER)
    assert page.canvas.proposal is None
    assert page.message == "The map is another one now. The rating that you were typing was not saved."


def test_typed_evidence_about_somebody_who_is_deleted_is_spoken_of(page: MapPage):
    propose_with_words(page)
    page.do(stakeholder.delete_people, [page.key("Ana Ruiz")])
    assert page.canvas.proposal is None
    assert "was not saved" in page.message


def test_a_proposal_without_a_word_goes_in_silence(page: MapPage):
    page.look_through(Lens.CLOSENESS)
    page.drag_into_cell("Ana Ruiz", Level.SUPPORT, Closeness.PRIVATE)
    page.page.look_through(Lens.POWER)
    assert page.canvas.proposal is None
    assert page.message == ""


def test_a_map_can_be_edited_again_when_undo_takes_away_what_was_supposed(page: MapPage):
    page.edits.add_person("Zed")
    panel = ask(page, Ask.WHAT_IF)
    panel.what_if.add(Leaves(page.key("Zed")))
    page.workspace.undo()
    assert panel.what_if.outcome is None
    assert page.edits.rename(page.key("Li Wei"), "Li")


@pytest.mark.parametrize("lens", list(Lens))
def test_a_map_of_nobody_is_looked_at_through_every_lens(page: MapPage, lens: Lens):
    """As the map of a past day is, on which nobody was there yet; the window is small."""
    page.frame.resize(500, 300)
    turn_to_another_customer(page)
    page.page.look_through(lens)
    page.page.look_through(Lens.POWER)
    page.canvas.first_look()
    assert not page.scene.cards


def test_a_count_that_ends_after_its_page_is_gone_is_heard_by_nobody(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
):
    """The window is made anew in another language while the network is counted."""
    monkeypatch.setattr("views.power_map.questions.significance.HERE", 0)
    page = asked_map(workspace)
    page.look_through(Lens.INFLUENCE)
    page.scene.select([page.key("Ana Ruiz")])
    assert workspace.jobs.running
    page.close()
    page.frame.deleteLater()
    del page
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    patience = QDeadlineTimer(5000)
    while workspace.jobs.running:
        assert not patience.hasExpired()
        QTest.qWait(5)
