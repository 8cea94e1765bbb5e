"""The map of past days: the line of days, what is read-only, two days compared."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.clock import FixedClock
from app.operations import influence, seat, stakeholder
from app.operations.copying import Listed, add_listed
from app.operations.rating import rate
from app.power_map.perspective import Lens
from app.queries.map_differences import Topic
from app.queries.power_map import power_map
from app.text import Text
from app.workspace import Workspace
from models.values import Level, LineKind, RatingKind, Role
from tests.books import dump
from tests.views.map_page import fill
from tests.views.time_page import TimePage
from views.power_map.inspector.past_panel import PastPanel
from views.power_map.inspector.person_panel import PersonPanel
from views.power_map.items.overlay import NOTHING, Tone
from views.power_map.time.comparison_panel import ComparisonPanel
from views.widgets.buttons import Button
from views.widgets.text import PlainLabel

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
BEGAN, CHANGED, TODAY = date(2025, 12, 1), date(2026, 1, 10), date(2026, 3, 2)
STEP = Text("A step")


@pytest.fixture
def page(workspace: Workspace, clock: FixedClock) -> Iterator[TimePage]:
    """Since December: Li left, Marta warmed, Ana reports to Marta, a line is new, Jo came; today is March."""
    clock.set(datetime(2025, 12, 1, 12, tzinfo=UTC))
    customer = workspace.edit(STEP, fill)
    people = {person.name: person.key for person in workspace.ask(power_map, customer, BEGAN).people}
    clock.set(datetime(2026, 1, 10, 12, tzinfo=UTC))
    workspace.edit(STEP, stakeholder.leave, [people["Li Wei"]])
    workspace.edit(STEP, rate, people["Marta Gil"], RatingKind.LEVEL, Level.NEUTRAL)
    workspace.edit(STEP, influence.set_manager, people["Ana Ruiz"], people["Marta Gil"])
    workspace.edit(STEP, influence.connect, people["Ana Ruiz"], people["顾明棠"], LineKind.DOTTED)
    workspace.edit(STEP, stakeholder.add_person, customer, "Jo Park")
    workspace.edit(STEP, seat.add_seat, customer, "COO", Role.APPROVER)
    clock.set(datetime(2026, 3, 2, 9, tzinfo=UTC))
    made = TimePage(workspace, customer)
    yield made
    made.close()


# -- the line of days ----------------------------------------------------------------------------


def test_time_is_a_button_until_it_is_wanted(page: TimePage):
    assert page.bar.open_button.isVisible()
    assert not page.track.isVisible()
    page.open()
    assert page.track.isVisible()
    assert not page.bar.open_button.isVisible()
    assert page.track.hasFocus()
    page.bar.closed.emit()
    assert page.bar.open_button.isVisible()


def test_the_line_runs_from_the_first_day_to_today_with_the_days_of_change(page: TimePage):
    page.open()
    assert (page.track.days.first, page.track.days.last) == (BEGAN, TODAY)
    assert set(page.track.days.counts) == {BEGAN, CHANGED}
    assert page.track.day == TODAY


def test_dragging_the_handle_shows_the_people_of_that_day(page: TimePage):
    page.open()
    assert page.names() >= {"Jo Park", "COO"}
    assert "Li Wei" not in page.names()
    page.go(date(2025, 12, 20))
    assert "Li Wei" in page.names()
    assert not {"Jo Park", "COO"} & page.names()
    assert page.card("Marta Gil").card.level is Level.OPPOSED
    assert page.manager("Ana Ruiz") == "顾明棠"


def test_the_map_of_a_day_is_that_of_the_command_line(page: TimePage, workspace: Workspace):
    page.open()
    day = date(2025, 12, 20)
    page.go(day)
    assert page.power_map == workspace.ask_on(day, power_map, page.power_map.customer, day)


def test_a_handle_near_a_day_of_change_goes_to_it(page: TimePage):
    page.open()
    page.track._drag_to(page.track._x(CHANGED) + 3)
    page.until_shown(CHANGED)
    assert page.track.day == CHANGED


def test_a_large_map_is_shown_where_the_handle_rests(page: TimePage, workspace: Workspace):
    people = [Listed(f"Person {place}") for place in range(320)]
    workspace.edit(STEP, add_listed, page.power_map.customer, people)
    page.open()
    QTest.mousePress(page.track, Qt.MouseButton.LeftButton, pos=QPoint(round(page.track._x(CHANGED)), 18))
    for day in (date(2026, 1, 20), date(2025, 12, 20)):
        page.track._drag_to(page.track._x(day))
    assert page.bar.words.text() == "20 Dec 2025"
    assert page.power_map.day == TODAY
    page.until_shown(date(2025, 12, 20))


def test_keys_go_from_change_to_change(page: TimePage):
    page.open()
    for key, day in (
        (Key.Key_Left, CHANGED),
        (Key.Key_Left, BEGAN),
        (Key.Key_Right, CHANGED),
        (Key.Key_PageUp, CHANGED - timedelta(days=30)),
        (Key.Key_Home, BEGAN),
        (Key.Key_PageDown, BEGAN + timedelta(days=30)),
        (Key.Key_End, TODAY),
    ):
        QTest.keyClick(page.track, key)
        page.until_shown(day)
    assert not page.time.is_past


def test_escape_on_the_line_goes_back_to_today_and_then_folds_it_away(page: TimePage):
    page.open()
    page.go(CHANGED)
    QTest.keyClick(page.track, Key.Key_Escape)
    assert page.power_map.day == TODAY
    assert page.bar.is_open
    QTest.keyClick(page.track, Key.Key_Escape)
    assert not page.bar.is_open


def test_a_history_that_is_one_day_old_has_nowhere_to_go(workspace: Workspace):
    page = TimePage(workspace, workspace.edit(STEP, fill))
    page.open()
    QTest.keyClick(page.track, Key.Key_Left)
    QTest.keyClick(page.track, Key.Key_Home)
    page.bar.compare.click()
    assert page.power_map.day == TODAY
    assert page.time.since is None
    page.close()


# -- nothing is edited in the past ---------------------------------------------------------------


def test_a_past_day_is_said_and_can_be_left_by_a_button(page: TimePage):
    page.open()
    assert not page.bar.today.isVisible()
    page.go(CHANGED)
    assert page.bar.words.text() == "Map of 10 Jan 2026. Nothing can be edited here."
    page.bar.today.click()
    assert page.power_map.day == TODAY
    assert not page.bar.today.isVisible()


def test_nothing_can_be_edited_on_a_past_day(page: TimePage, workspace: Workspace):
    page.open()
    page.go(date(2025, 12, 20))
    before = workspace.ask(dump)
    page.drag("Ana Ruiz", onto="Marta Gil")
    page.drag("Ana Ruiz", by=(300, 0))
    page.select("Ana Ruiz")
    for key in (Key.Key_Delete, Key.Key_N, Key.Key_F2, Key.Key_L):
        page.press(key)
    assert workspace.ask(dump) == before
    assert page.manager("Ana Ruiz") == "顾明棠"
    page.bar.today.click()
    page.settle()
    page.drag("Ana Ruiz", onto="顾明棠")
    assert page.manager("Ana Ruiz") == "顾明棠"
    assert workspace.ask(dump) != before


def test_the_panel_tells_what_was_known_then(page: TimePage):
    page.open()
    page.go(date(2025, 12, 20))
    page.select("Marta Gil")
    panel = page.page.inspector.panel
    assert isinstance(panel, PastPanel)
    said = [label.text() for label in panel.findChildren(PlainLabel)]
    assert "As it was on 20 Dec 2025" in said
    assert "Opposed" in said
    page.bar.today.click()
    assert isinstance(page.page.inspector.panel, PersonPanel)


def test_an_edit_elsewhere_keeps_the_day(page: TimePage, workspace: Workspace):
    page.open()
    page.go(CHANGED)
    workspace.edit(STEP, stakeholder.add_person, page.power_map.customer, "Somebody")
    assert page.power_map.day == CHANGED
    assert "Somebody" not in page.names()
    page.until(lambda: TODAY in page.track.days.counts)
    page.bar.today.click()
    assert "Somebody" in page.names()


def test_lenses_and_the_table_work_on_a_past_day(page: TimePage):
    page.open()
    page.go(date(2025, 12, 20))
    page.page.look_through(Lens.CLOSENESS)
    page.settle()
    assert page.power_map.day == date(2025, 12, 20)
    assert "Li Wei" in page.names()
    page.page.stage._turn(True)
    assert page.bar.isVisible()
    assert page.page.table.isVisible()


def test_another_customer_is_shown_as_it_is_now(page: TimePage, workspace: Workspace):
    page.open()
    page.go(CHANGED)
    page.page.show_customer(workspace.edit(STEP, fill))
    assert page.power_map.day == TODAY
    assert not page.bar.is_open
    assert not page.canvas.read_only


def test_a_page_that_closes_before_a_day_has_arrived_leaves_nothing_behind(workspace: Workspace):
    customer = workspace.edit(STEP, fill)
    for _ in range(5):
        page = TimePage(workspace, customer)
        page.bar.opened.emit()
        page.time.go(BEGAN)
        page.close()
        page.frame.deleteLater()
        del page
        QTest.qWait(5)
    assert workspace.jobs.stop_all()
    QTest.qWait(5)
    assert workspace.jobs.running == []


def test_a_book_that_closes_under_the_page_is_asked_no_more(page: TimePage, workspace: Workspace):
    page.open()
    page.time.maps.want(*(BEGAN + timedelta(days=place) for place in range(5)))
    workspace.close()
    QTest.qWait(200)
    assert workspace.jobs.running == []


# -- two days compared ---------------------------------------------------------------------------


def test_today_is_compared_with_a_quarter_ago(page: TimePage):
    page.open()
    page.compare()
    assert (page.time.since, page.power_map.day) == (BEGAN, TODAY)
    assert page.bar.words.text() == "2 Mar 2026 compared with 1 Dec 2025"
    assert not page.canvas.read_only


def test_a_past_day_is_compared_with_today(page: TimePage):
    page.open()
    page.go(date(2025, 12, 20))
    page.compare()
    assert (page.time.since, page.power_map.day) == (date(2025, 12, 20), TODAY)


def test_the_map_marks_who_came_moved_and_warmed_and_where_somebody_left(page: TimePage):
    page.open()
    page.compare()
    overlay = page.scene.overlay
    marks = {
        page.power_map.person[key].name: mark
        for key, mark in overlay.marks.items()
        if key in page.power_map.person
    }
    assert (marks["Jo Park"].text, marks["Jo Park"].tone) == ("new", Tone.ACCENT)
    assert (marks["Ana Ruiz"].text, marks["Ana Ruiz"].tone) == ("moved", Tone.WARN)
    assert (marks["Marta Gil"].text, marks["Marta Gil"].tone) == ("−1 → 0", Tone.GOOD)
    assert "顾明棠" not in marks
    [ghost] = overlay.ghosts
    assert ghost.name == "Li Wei"
    assert all(abs(x - ghost.place[0]) >= 236 or abs(y - ghost.place[1]) >= 78 for x, y in _places(page))
    [way] = overlay.ways
    assert (way.source, way.target, way.dashed) == (page.key("Ana Ruiz"), page.key("顾明棠"), False)


def test_a_line_that_is_gone_is_dashed(page: TimePage, workspace: Workspace):
    dotted = next(line for line in page.power_map.lines if line.kind is LineKind.DOTTED)
    page.open()
    workspace.edit(STEP, influence.remove_lines, dotted.key)
    page.time.go(CHANGED)
    page.until_shown(CHANGED)
    page.compare()
    assert [way.dashed for way in page.scene.overlay.ways] == [True]


def test_the_list_tells_each_difference_and_a_click_brings_it_into_sight(page: TimePage):
    page.open()
    page.compare()
    assert "Li Wei left." in page.listed()
    assert "Ana Ruiz reports to Marta Gil now, before to 顾明棠." in page.listed()
    line = next(line for line in page.list.lines if line.accessibleName().startswith("Jo Park"))
    line.click()
    assert page.selected() == {"Jo Park"}
    assert isinstance(page.page.inspector.panel, ComparisonPanel)


def test_topics_narrow_the_list_and_the_map(page: TimePage):
    page.open()
    page.compare()
    page.list.chips[Topic.OPINIONS].click()
    assert page.listed() == ["Marta Gil: Opposed → Neutral"]
    assert set(page.scene.overlay.marks) == {page.key("Marta Gil")}
    page.list.chips[Topic.OPINIONS].click()
    assert len(page.scene.overlay.marks) > 1


def test_the_list_can_be_copied(page: TimePage):
    page.open()
    page.compare()
    page.list.copy.click()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0] == "From 1 Dec 2025 to 2 Mar 2026"
    assert "Left\tLi Wei left." in copied


def test_a_long_list_is_shown_piece_by_piece(page: TimePage, workspace: Workspace):
    people = [Listed(f"Person {place}") for place in range(130)]
    workspace.edit(STEP, add_listed, page.power_map.customer, people)
    page.open()
    page.compare()

    def arrived() -> int:
        return sum(text.endswith("is on the map now.") for text in page.listed())

    counts = [arrived()]
    for _ in range(2):
        more = next(each for each in page.list.findChildren(Button) if each.text().startswith("Show "))
        more.click()
        counts.append(arrived())
    assert counts == [25, 125, 131]
    assert more.isHidden()


def test_both_handles_move_and_stay_in_their_order(page: TimePage):
    page.open()
    page.compare()
    QTest.keyClick(page.track, Key.Key_Right, SHIFT)
    assert page.time.since == CHANGED
    QTest.keyClick(page.track, Key.Key_Left)
    page.until_shown(CHANGED + timedelta(days=1))
    assert page.time.since == CHANGED
    page.until(lambda: not page.time.differences)
    assert page.listed() == []


def test_marks_follow_the_lens_and_what_is_folded(page: TimePage):
    page.open()
    page.compare()
    page.page.look_through(Lens.POWER)
    page.settle()
    assert page.key("Jo Park") in page.scene.overlay.marks
    page.page.look_through(Lens.ORGANISATION)
    network = page.power_map.departments[0].key
    page.page.deeds.looking.fold(network)
    assert page.scene.overlay.marks[f"fold:{network}"].text == "changed: 1"


def test_an_edit_while_comparing_is_marked_at_once(page: TimePage, workspace: Workspace):
    page.open()
    page.compare()
    workspace.edit(STEP, stakeholder.add_person, page.power_map.customer, "Somebody")
    assert page.scene.overlay.marks[page.key("Somebody")].text == "new"


def test_marks_of_other_days_go_while_a_day_to_compare_is_on_its_way(page: TimePage):
    page.open()
    page.compare()
    assert page.scene.overlay.ghosts
    page.time.compare_with(BEGAN + timedelta(days=17))
    assert page.scene.overlay is NOTHING
    page.page.look_through(Lens.POWER)
    assert page.scene.overlay is NOTHING
    page.until(lambda: page.scene.overlay is not NOTHING)
    assert page.key("Jo Park") in page.scene.overlay.marks


def test_stopping_takes_marks_and_list_away(page: TimePage):
    page.open()
    page.compare()
    page.bar.end_compare.click()
    assert page.scene.overlay is NOTHING
    assert not isinstance(page.page.inspector.panel, ComparisonPanel)


def _places(page: TimePage) -> list[tuple[float, float]]:
    return list(page.scene.arrangement.positions.values())
