"""Summary, promises, opinions, care, templates of activities."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import timedelta
from decimal import Decimal

from PySide6.QtWidgets import QWidget
from sqlalchemy import select

from app.queries.calendar import ActivityEntry, calendar
from app.queries.calendar_entry import customers
from app.queries.summary import before_summary
from models.aftermath import Gift
from models.values import ActivityKind, Closeness, Level
from tests.gallery.studio import Studio
from views.activity.care import CareDialog
from views.activity.follow_list import OpinionList, PromiseList
from views.activity.summary_dialog import SummaryDialog, forget_draft

CROWDED = "Cordillera Telecom"


def empty_summary(studio: Studio) -> QWidget:
    return _dialog(studio)


def full_summary(studio: Studio) -> QWidget:
    """A visit that brought something of everything."""
    dialog = _dialog(studio)
    form = dialog.form
    who = form.met.people[0][0]
    form.met.add("Beatriz Soler Ibáñez")
    form.quotes.show_lines(
        [("We write your test plan into the tender.", who), ("Nordwind was here on Monday.", None)]
    )
    form.promised.show_lines(
        [("Send the test plan in Spanish", who, studio.clock.today() + timedelta(days=14))]
    )
    form.expected.show_lines([("Invite us to the trial", who, None)])
    form.opinions.show_lines([("Spare parts take longer than promised", who, form.before.team[0].key)])
    evidence = form.shown.lines[0]
    evidence.show_values((Level.EXCLUSIVE, Closeness.PRIVATE, "Refused to see Nordwind a second time"))
    form.gifts.show_lines([("Tea from Hangzhou", who, Decimal(640))])
    form.cost.set_value(Decimal("48.20"))
    form.quality.set_value(4)
    form.next_title.set_value("Trial of the test plan")
    form.next_day.set_value(studio.clock.today() + timedelta(days=18))
    form._follow_people()
    form.shown.follow_quotes()
    form._weigh_gifts()
    return dialog


def before_it(studio: Studio) -> QWidget:
    """An executive visit that is being prepared."""
    window = studio.window()
    key = _customer(studio)
    day = studio.clock.today()
    found = studio.workspace.ask(calendar, day, day + timedelta(days=90), customer=key, today=day)
    ahead = [one for one in found.activities if one.first > day]
    visit = next((one for one in ahead if one.kind is ActivityKind.EXECUTIVE_VISIT), ahead[0])
    window.navigator.open_customer(key, "plan", visit.key)
    return window


def after_it(studio: Studio) -> QWidget:
    """A visit whose summary was written: promises and opinions stand below it."""
    visit = _visit(studio)
    forget_draft(studio.workspace, visit.key)
    window = studio.window()
    window.navigator.open_customer(_customer(studio), "plan", visit.key)
    return window


def promise_list(studio: Studio) -> QWidget:
    page = PromiseList(studio.workspace)
    page.resize(1100, 640)
    page.show_customer(_customer(studio))
    return page


def opinion_list(studio: Studio) -> QWidget:
    page = OpinionList(studio.workspace)
    page.resize(1100, 640)
    page.show_customer("")
    return page


def no_promises(studio: Studio) -> QWidget:
    page = PromiseList(studio.workspace)
    page.resize(1100, 640)
    page.show_customer("nobody")
    return page


def care(studio: Studio) -> QWidget:
    """Days and gifts of the customer that was given most."""
    gifts = Counter(studio.workspace.ask(lambda session: list(session.scalars(select(Gift.customer_key)))))
    key = gifts.most_common(1)[0][0] if gifts else _customer(studio)
    dialog = CareDialog(studio.workspace, key)
    dialog.show()
    return dialog


def templates(studio: Studio) -> QWidget:
    window = studio.window()
    window.navigator.open_page("settings", "templates")
    return window


def _customer(studio: Studio) -> str:
    return next(one.key for one in studio.workspace.ask(customers) if one.name == CROWDED)


def _visit(studio: Studio) -> ActivityEntry:
    day = studio.clock.today()
    found = studio.workspace.ask(
        calendar, day - timedelta(days=60), day, customer=_customer(studio), today=day
    )
    return next(one for one in reversed(found.activities) if one.people)


def _dialog(studio: Studio) -> SummaryDialog:
    """The summary of the newest visit at the crowded customer that somebody took part in."""
    day, visit = studio.clock.today(), _visit(studio)
    forget_draft(studio.workspace, visit.key)
    before = studio.workspace.ask(before_summary, visit.key, day)
    assert before is not None
    dialog = SummaryDialog(studio.workspace, before)
    dialog.show()
    return dialog


SHOTS: Mapping[str, Callable[[Studio], QWidget]] = {
    "summary-empty": empty_summary,
    "summary": full_summary,
    "activity-before": before_it,
    "activity-after": after_it,
    "promises": promise_list,
    "promises-none": no_promises,
    "opinions": opinion_list,
    "care": care,
    "activity-templates": templates,
}
