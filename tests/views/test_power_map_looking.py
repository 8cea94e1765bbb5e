"""Where the map opens, the mini map, and one person's surroundings."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from app.jobs import Job
from app.operations import stakeholder
from app.operations.rating import rate
from app.power_map.arrangement import NOTHING_MORE
from app.power_map.grid import cell_values
from app.power_map.lenses import arrange
from app.power_map.perspective import Lens
from app.text import Text
from app.workspace import Workspace
from models.values import Level, Power, RatingKind
from tests.views.map_page import MapPage, fill
from views.power_map.ahead import LARGE
from views.widgets.text import PlainLabel


@pytest.fixture
def page(workspace: Workspace) -> Iterator[MapPage]:
    made = MapPage(workspace, workspace.edit(Text("Fill"), fill))
    yield made
    made.close()


@pytest.fixture
def crowd(workspace: Workspace) -> Iterator[MapPage]:
    """300 people under one."""

    def more(session) -> str:
        customer = fill(session)
        chief = stakeholder.add_person(session, customer, "Chief")
        for number in range(300):
            stakeholder.add_below(session, chief, f"Report {number}")
        return customer

    made = MapPage(workspace, workspace.edit(Text("Fill"), more))
    yield made
    made.close()


@pytest.mark.parametrize("lens", Lens)
def test_a_small_map_opens_whole_in_every_lens(page: MapPage, lens: Lens):
    page.page.look_through(lens)
    page.settle()
    mini_map = page.page.stage.mini_map
    assert mini_map.in_sight.contains(page.scene.bounds)
    assert mini_map.isHidden()


@pytest.mark.parametrize("lens", [Lens.ORGANISATION, Lens.POWER, Lens.CLOSENESS, Lens.INFLUENCE])
def test_a_large_map_opens_on_cards_in_every_lens(crowd: MapPage, lens: Lens):
    crowd.page.look_through(lens)
    crowd.settle()
    mini_map = crowd.page.stage.mini_map
    seen = mini_map.in_sight
    assert not mini_map.isHidden()
    assert sum(seen.intersects(item.rect()) for item in crowd.scene.cards.values()) > 3


def test_a_press_on_the_mini_map_goes_there(crowd: MapPage):
    crowd.canvas.set_zoom(1.0)
    mini_map = crowd.page.stage.mini_map
    corner = QPoint(mini_map.width() - 8, mini_map.height() - 8)
    QTest.mousePress(mini_map, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, corner)
    bounds, seen = crowd.scene.bounds, mini_map.in_sight
    assert seen.contains(bounds.bottomRight())
    assert not seen.contains(bounds.topLeft())


def test_the_mini_map_folds_away(crowd: MapPage):
    stage = crowd.page.stage
    stage.zoom_bar.mini_map.click()
    assert stage.mini_map.isHidden()
    stage.zoom_bar.mini_map.click()
    assert not stage.mini_map.isHidden()


def test_the_surroundings_say_whose_they_are_and_how_far_they_reach(page: MapPage):
    bar = page.page.stage.focus
    assert bar.isHidden()
    page.select("Ana Ruiz")
    page.press(Qt.Key.Key_F)
    assert not bar.isHidden()
    assert bar._name.text() == "Around Ana Ruiz"
    bar.degrees[1].click()
    assert page.page.perspective.degrees == 1
    assert len(page.scene.cards) == 2
    assert bar._count.text() == "1 other"
    bar.degrees[2].click()
    assert len(page.scene.cards) == 3
    bar.close_button.click()
    assert bar.isHidden()
    assert page.page.perspective.focus is None


def test_nobody_is_focused_on_once_they_are_gone(page: MapPage):
    page.select("Ana Ruiz")
    page.press(Qt.Key.Key_F)
    page.workspace.edit(Text("Delete"), stakeholder.delete_people, [page.key("Ana Ruiz")])
    page.settle()
    assert page.page.stage.focus.isHidden()
    assert "Ana Ruiz" not in page.names()


def test_the_network_shows_influence_on_its_cards(page: MapPage):
    page.page.look_through(Lens.INFLUENCE)
    page.settle()
    chief, clerk = page.card("顾明棠"), page.card("Marta Gil")
    assert chief.note.significance == 100
    assert clerk.note.significance == 0
    page.canvas.set_zoom(1.0)
    page.canvas.bring_into_sight(chief.key)
    with_it = page.canvas.grab().toImage()
    chief.set_card(chief.card, NOTHING_MORE, {})
    assert page.canvas.grab().toImage() != with_it


# -- search and legend ---------------------------------------------------------------------------


def test_typing_brings_the_first_match_to_the_middle_and_selects_nobody(crowd: MapPage):
    crowd.canvas.set_zoom(1.0)
    crowd.page.filters.search.setText("Report 297")
    place = crowd.card("Report 297").rect().center()
    seen = crowd.page.stage.mini_map.in_sight
    assert seen.adjusted(200, 200, -200, -200).contains(place)
    assert crowd.selected() == set()


@pytest.mark.parametrize(
    ("lens", "sign", "other"),
    [
        (Lens.CHAIN, "Nobody sits there", "Influence, 0 to 100"),
        (Lens.INFLUENCE, "Influence, 0 to 100", "Nobody sits there"),
        (Lens.ORGANISATION, "The thicker, the stronger", "Influence, 0 to 100"),
    ],
)
def test_the_legend_follows_the_lens(page: MapPage, lens: Lens, sign: str, other: str):
    legend = page.page.stage.legend
    legend.toggle()
    page.page.look_through(lens)
    words = {each.text() for each in legend.findChildren(PlainLabel) if each.isVisible()}
    assert sign in words
    assert other not in words
    legend.toggle()
    assert not legend.is_open


def test_cells_of_powerful_people_who_are_not_won_stand_out(page: MapPage):
    page.page.look_through(Lens.POWER)
    stressed = {each.area.key for each in page.scene.areas if each.area.stressed}
    values = {cell_values(Lens.POWER, key) for key in stressed}
    assert (Level.OPPOSED, Power.DECISIVE) in values
    assert all(level.score <= 0 and power.score >= 4 for level, power in values)
    assert not any(level in (Level.SUPPORT, Level.COACH) for level, _ in values)


# -- from afar -----------------------------------------------------------------------------------


ONE = "Report 150"


def test_from_afar_dots_show_every_change(crowd: MapPage, qtbot):
    page, canvas, one = crowd, crowd.canvas, crowd.key(ONE)
    canvas.set_zoom(0.2)
    canvas.bring_to_middle(page.card(ONE).rect().center())
    qtbot.wait(50)
    seen = [_sight(page)]
    for change in (
        lambda: page.scene.select([one]),
        lambda: page.scene.select([]),
        lambda: page.scene.dim_except([]),
        lambda: page.scene.dim_except(None),
        lambda: page.scene.cards[one].set_target(True),
        lambda: page.scene.cards[one].set_target(False),
        lambda: page.do(rate, one, RatingKind.LEVEL, Level.OPPOSED),
        page.workspace.undo,
    ):
        change()
        qtbot.wait(50)
        seen.append(_sight(page))
    whole, selected, _, dimmed, _, target, _, opposed, _ = seen
    assert all(each == whole for each in seen[::2])
    assert len({bytes(each.constBits()) for each in (whole, selected, dimmed, target, opposed)}) == 5
    canvas.set_zoom(0.5)
    qtbot.wait(50)
    assert _sight(page) != whole


def _sight(page: MapPage) -> QImage:
    """What is on the screen around that card, not painted for this."""
    card = page.canvas.mapFromScene(page.card(ONE).rect().adjusted(-20, -20, 20, 20)).boundingRect()
    corner = page.canvas.viewport().mapTo(page.frame, card.topLeft())
    shot = page.frame.screen().grabWindow(
        page.frame.winId(), corner.x(), corner.y(), card.width(), card.height()
    )
    return shot.toImage()


def test_a_person_who_is_deleted_is_not_focused_on_when_they_come_back(page: MapPage):
    page.scene.select([page.key("Marta Gil")])
    page.page.deeds.looking.focus_on_selected()
    assert "Ana Ruiz" not in page.names()
    page.do(stakeholder.delete_people, [page.key("Marta Gil")])
    assert page.page.perspective.focus is None
    page.workspace.undo()
    assert page.names() >= {"Ana Ruiz", "Marta Gil"}


# -- large networks ------------------------------------------------------------------------------


@pytest.fixture
def multitude(workspace: Workspace) -> Iterator[MapPage]:
    """More people than are laid out at once."""

    def more(session) -> str:
        customer = fill(session)
        chief = stakeholder.add_person(session, customer, "Chief")
        for number in range(LARGE):
            stakeholder.add_below(session, chief, f"Report {number}")
        return customer

    made = MapPage(workspace, workspace.edit(Text("Fill"), more))
    yield made
    made.close()


def test_a_large_network_is_laid_out_in_the_background_and_then_looked_at(multitude: MapPage, qtbot):
    page = multitude.page
    page.stage.lenses.buttons[Lens.INFLUENCE].click()
    assert _laying_out(page.workspace)
    assert page.perspective.lens is Lens.ORGANISATION
    qtbot.waitUntil(lambda: page.perspective.lens is Lens.INFLUENCE, timeout=20_000)
    page.look_through(Lens.ORGANISATION)
    page.look_through(Lens.INFLUENCE)
    assert page.perspective.lens is Lens.INFLUENCE, "it is known already"


def test_who_turns_back_while_a_network_is_laid_out_stays_there(multitude: MapPage, qtbot):
    page = multitude.page
    page.look_through(Lens.INFLUENCE)
    page.look_through(Lens.ORGANISATION)
    qtbot.waitUntil(lambda: not _laying_out(page.workspace), timeout=20_000)
    assert page.perspective.lens is Lens.ORGANISATION


def test_people_of_a_large_network_stay_where_they_stand_until_an_edit_is_laid_out(multitude: MapPage, qtbot):
    page = multitude.page
    page.look_through(Lens.INFLUENCE)
    qtbot.waitUntil(lambda: page.perspective.lens is Lens.INFLUENCE, timeout=20_000)
    before = dict(page.scene.arrangement.positions)
    multitude.do(stakeholder.add_below, multitude.key("Chief"), "Zed")
    assert _laying_out(page.workspace)
    now = dict(page.scene.arrangement.positions)
    waits = now.pop(multitude.key("Zed"))
    assert waits[1] > max(y for _, y in before.values())
    assert now == before
    qtbot.waitUntil(lambda: not _laying_out(page.workspace), timeout=20_000)
    laid_out = arrange(multitude.power_map, page.perspective).positions
    assert page.scene.arrangement.positions == laid_out
    assert laid_out[multitude.key("Zed")] != waits


def test_a_large_customer_opens_as_organisation_until_its_network_is_laid_out(multitude: MapPage, qtbot):
    page = multitude.page
    large = multitude.power_map.customer
    page.show_customer(multitude.do(fill))
    page.look_through(Lens.INFLUENCE)
    page.show_customer(large)
    assert page.scene.arrangement.perspective.lens is Lens.ORGANISATION
    assert page.stage.lenses.buttons[Lens.ORGANISATION].isChecked()
    qtbot.waitUntil(lambda: page.perspective.lens is Lens.INFLUENCE, timeout=20_000)
    assert len(page.scene.cards) > LARGE


def test_cancelling_the_laying_out_leaves_the_lens(multitude: MapPage, qtbot):
    page = multitude.page
    page.stage.lenses.buttons[Lens.INFLUENCE].click()
    _laying_out(page.workspace)[0].cancel()
    qtbot.waitUntil(lambda: not _laying_out(page.workspace), timeout=20_000)
    assert page.perspective.lens is Lens.ORGANISATION
    assert page.stage.lenses.buttons[Lens.ORGANISATION].isChecked()


def _laying_out(workspace: Workspace) -> list[Job]:
    return [job for job in workspace.jobs.running if str(job.text) == "Laying out the network"]


def test_the_first_look_goes_to_where_gliding_cards_will_be(page: MapPage):
    page.page.look_through(Lens.POWER)
    expected = page.scene.heart()
    page.settle()
    assert page.scene.heart() == expected
