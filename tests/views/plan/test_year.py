"""The year strip: what it shows, where its cells lead, and how it goes onto paper."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.operations import activity
from app.queries.year_strip import RowKind, YearStrip
from app.text import Text
from models.stakeholder import Stakeholder
from models.values import ActivityKind, Dimension
from tests.views.calendar_page import titles
from views.calendar.modes import Mode
from views.calendar.plan_page import CalendarPage, PlanPage
from views.navigation import Navigator
from views.plan.year.printing import YearPrint
from views.plan.year.strip_view import StripView, point_of
from views.plan.year.year_view import Horizon
from views.widgets.message_bar import MessageBar


@pytest.fixture
def strip(page: PlanPage) -> StripView:
    page.calendar.show_mode(Mode.YEAR)
    QApplication.processEvents()
    return page.calendar.year.view


def shown(page: PlanPage | CalendarPage) -> YearStrip:
    found = page.calendar.year.view.strip
    assert found is not None
    return found


def names(page: PlanPage | CalendarPage) -> list[str]:
    return [row.about.name for row in shown(page).rows]


def crowd(workspace, keys, count: int) -> None:
    """``count`` people, each met once this year."""

    def operation(session) -> None:
        people = [Stakeholder(customer_key=keys.customer, name=f"Person {i:03}") for i in range(count)]
        session.add_all(people)
        session.flush()
        for i, person in enumerate(people):
            when = datetime(2026, 1, 5, 9) + timedelta(days=i * 2)
            activity.add_activity(
                session, keys.customer, ActivityKind.CALL, "Call", when, people=[person.key]
            )

    workspace.edit(Text("A step"), operation)


def test_people_stand_with_what_was_planned_for_them(page, strip):
    assert page.calendar.header.title.text() == "2026"
    assert names(page) == ["Ana Ruiz"]
    march = shown(page).rows[0].cells[2]
    assert {mark.dimension for mark in march} == {None, Dimension.KEY}


def test_a_click_on_a_cell_shows_that_month_of_that_row(page, strip, workspace, keys):
    crowd(workspace, keys, 3)
    row = names(page).index("Ana Ruiz")
    QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=point_of(strip, row, 2).toPoint())
    assert page.calendar.sight.mode is Mode.MONTH
    assert page.calendar.header.title.text() == "March 2026"
    assert titles(page) == ["Site visit", "Win Ana"]
    assert "Ana Ruiz" in page.calendar.header.filters.about.text()
    page.calendar.header.filters.about.click()
    page.calendar.go_to(date(2026, 1, 5))
    assert titles(page) == ["Call", "Call", "Call"]


def test_what_is_planned_for_them_meanwhile_is_kept_too(page, strip, workspace, keys):
    QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=point_of(strip, 0, 2).toPoint())
    when = datetime(2026, 3, 20, 9)
    for people in ([keys.person], []):
        workspace.edit(
            Text("A step"),
            activity.add_activity,
            keys.customer,
            ActivityKind.CALL,
            "Call",
            when,
            people=people,
        )
    assert titles(page).count("Call") == 1


def test_the_name_of_a_row_keeps_it_alone(page, strip, workspace, keys):
    crowd(workspace, keys, 3)
    row = names(page).index("Ana Ruiz")
    at = point_of(strip, row, 0).toPoint()
    at.setX(40)
    QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert names(page) == ["Ana Ruiz"]
    assert page.calendar.sight.mode is Mode.YEAR
    page.calendar.header.filters.about.click()
    assert len(names(page)) == 4


def test_the_keyboard_walks_opens_and_turns_years(page, strip, workspace, keys):
    strip.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(strip, key)
    assert strip.accessibleDescription() == "Ana Ruiz, Mar 2026: 1 done, 1 ahead, 0 late"
    QTest.keyClick(strip, Qt.Key.Key_PageDown)
    assert page.calendar.header.title.text() == "2027"
    assert page.calendar.year.empty.isVisible()
    page.calendar.go_to(date(2026, 3, 2))
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_Return)
    assert page.calendar.sight.mode is Mode.MONTH


def test_twelve_months_ahead_begin_with_this_one(page, strip):
    year = page.calendar.year
    year.horizon.set_value(Horizon.COMING)
    year.horizon.committed.emit(Horizon.COMING)
    assert page.calendar.header.title.text() == "Mar 2026 \u2013 Feb 2027"
    assert shown(page).months[0] == date(2026, 3, 1)


def test_of_everything_customers_are_the_rows_and_one_leads_to_its_own(qtbot, workspace, keys):
    page = CalendarPage(workspace, Navigator())
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    page.calendar.show_mode(Mode.YEAR)
    assert [row.about.kind for row in shown(page).rows] == [RowKind.CUSTOMER]
    page.calendar.year.view.cell_wanted.emit(shown(page).rows[0].about, date(2026, 3, 1))
    assert titles(page) == ["Site visit", "Win Ana"]


def test_filters_hold_in_the_year_too(page, strip):
    page.calendar.header.filters.activities.click()
    assert {mark.dimension for mark in shown(page).rows[0].marks} == {Dimension.KEY}


def test_a_hundred_and_fifty_people_scroll_under_their_heading(page, strip, workspace, keys):
    crowd(workspace, keys, 150)
    assert len(shown(page).rows) == 151
    strip.verticalScrollBar().setValue(strip.verticalScrollBar().maximum())
    assert strip.grid.visible().stop == 151
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_Down)
    assert strip.grid.top(strip.current[0]) >= strip.grid.head


def test_the_year_is_written_as_a_pdf_of_several_pages(page, strip, workspace, keys, tmp_path: Path):
    crowd(workspace, keys, 40)
    path = tmp_path / "Year.pdf"
    assert page.calendar.year.save(path)
    written = path.read_bytes()
    assert written.startswith(b"%PDF")
    paper = page.calendar.year.paper()
    assert len(re.findall(rb"/Type\s*/Page\b", written)) == len(paper.pages) == 3
    width, height = map(float, re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", written)[0])
    assert width > height


def test_a_folder_that_takes_nothing_is_said(page, strip, tmp_path: Path):
    bar = page.message_bar = MessageBar()
    assert not page.calendar.year.save(tmp_path / "missing" / "Year.pdf")
    assert "Year.pdf" in bar.text


def test_the_year_is_printed_on_the_page_that_is_chosen(page, strip, workspace, keys, tmp_path: Path):
    crowd(workspace, keys, 20)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog = YearPrint(page.calendar.year.paper(), page)
    dialog.paint(printer)
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
    dialog.deleteLater()
