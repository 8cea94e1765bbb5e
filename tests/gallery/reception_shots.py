"""Receptions: the overview, the editor of an agenda, and what is printed of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from app.operations import reception
from app.operations.activity import add_activity
from app.operations.stakeholder import add_person
from app.operations.team import add_member
from app.queries.calendar_entry import customers
from app.queries.reception import reception_details, receptions
from app.text import Text
from models.values import ActivityKind
from tests.app.reception.journey import AGENDA, at
from tests.gallery.studio import Studio
from views.main_window import MainWindow
from views.reception.editor import ReceptionEditor
from views.reception.page import ReceptionPage
from views.reception.paper_dialog import PROGRAMME, RUN_SHEET, PaperDialog
from views.reception.side import GUESTS as GUESTS_PANEL

EMPTY = "Headquarters visit of the planning department"


def overview(studio: Studio) -> QWidget:
    _activity(studio)
    window = studio.window()
    window.navigator.open_page("reception")
    return window


def editor(studio: Studio) -> QWidget:
    """A crowded day with two things to mend."""
    return _open(studio)[0]


def guests(studio: Studio) -> QWidget:
    """Who is in the chosen line of a parallel track."""
    window, opened = _open(studio)
    opened.table.show_line(next(line.key for line in opened.details.agenda.lines if line.track))
    opened.side.turn(GUESTS_PANEL)
    return window


def empty(studio: Studio) -> QWidget:
    """A reception without a line yet."""
    window = studio.window()
    window.navigator.open_page("reception", _activity(studio, EMPTY))
    return window


def programme(studio: Studio) -> QWidget:
    return _paper(studio, PROGRAMME)


def run_sheet(studio: Studio) -> QWidget:
    return _paper(studio, RUN_SHEET)


def _paper(studio: Studio, kind: str) -> QWidget:
    details = studio.workspace.ask(reception_details, _activity(studio))
    assert details is not None
    dialog = PaperDialog(details, (), kind)
    dialog.show()
    return dialog


def _open(studio: Studio) -> tuple[MainWindow, ReceptionEditor]:
    window = studio.window()
    window.navigator.open_page("reception", _activity(studio))
    assert isinstance(window.page, ReceptionPage)
    return window, window.page.editor


def _activity(studio: Studio, title: str = AGENDA.title) -> str:
    """The reception of journey 4, or the one without lines; both are made when first asked for."""
    if not any(one.title == AGENDA.title for one in studio.workspace.ask(receptions)):
        studio.workspace.transactions.edit(Text("Fill"), _fill, studio)
    return next(one.activity for one in studio.workspace.ask(receptions) if one.title == title)


def _fill(session, studio: Studio) -> None:
    customer = next(one.key for one in studio.workspace.ask(customers) if one.name == "Cordillera Telecom")
    people = {one.key: add_person(session, customer, one.name, title=one.title) for one in AGENDA.guests}
    team = {}
    for one in AGENDA.hosts:
        team[one.key] = add_member(session, one.name)
    activity = add_activity(
        session,
        customer,
        ActivityKind.EXECUTIVE_VISIT,
        AGENDA.title,
        at("8:30"),
        at("20:45"),
        owner=team["lin"],
        people=list(people.values()),
        place=AGENDA.place,
    )
    reception.make_reception(session, activity)
    for line in AGENDA.lines:
        key = reception.add_line(
            session,
            activity,
            line.starts_at,
            line.ends_at,
            line.title,
            line.kind,
            track=line.track,
            place=line.place,
            host_key=team.get(line.host or ""),
            transport=line.transport,
            menu=line.menu,
            drinks=line.drinks,
            internal=line.internal,
        )
        if line.guests is not None:
            reception.set_line_guests(session, key, [people[guest] for guest in sorted(line.guests)])
    for ends, minutes in AGENDA.transfers.items():
        one, other = sorted(ends)
        reception.set_transfer(session, one, other, minutes)
    later = add_activity(session, customer, ActivityKind.HEADQUARTERS_VISIT, EMPTY, at("9:00"), at("17:00"))
    reception.make_reception(session, later)


SHOTS: Mapping[str, Callable[[Studio], QWidget]] = {
    "receptions": overview,
    "reception": editor,
    "reception-guests": guests,
    "reception-empty": empty,
    "reception-programme": programme,
    "reception-run-sheet": run_sheet,
}
