"""What the user is needed for, as lines: what it is, whose, since when, and the deed that settles it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from app.formats import short_day, short_day_of_week
from app.labels import label
from app.operations import plan, support
from app.queries.cadences import CadenceDue
from app.queries.calendar import ActivityEntry, PlanEntry
from app.queries.day_marks import MarkKind
from app.queries.promises import PromiseRow
from app.queries.support import SupportRow
from app.queries.today.c_visits import CustomerDue
from app.queries.today.days_ahead import DayAhead
from app.queries.today.stale import StaleRating
from app.text import Text, tr
from models.values import ActivityKind, PlanState, PromiseSide, SupportState
from views.activity.promise_hand import PromiseHand
from views.attempt import attempt
from views.plan.bar_painting import KIND_ICONS, PLAN_ICON
from views.plan.describing import levels, times
from views.plan.edits import Edits
from views.plan.steps import offers
from views.support.asking import open_request
from views.support.request_dialog import step_name, step_text
from views.today.booking import book
from views.today.lines import Line

if TYPE_CHECKING:
    from app.workspace import Workspace
    from views.navigation import Navigator

Deed = Callable[[], Any]


class Needs:
    """Makes the lines. Each deed is one edit; what is refused is said near ``where``."""

    def __init__(self, workspace: Workspace, navigator: Navigator, where: QWidget) -> None:
        self._workspace, self._navigator, self._where = workspace, navigator, where
        self._edits = Edits(workspace)
        self._promises = PromiseHand(workspace, where)

    def meeting(self, entry: ActivityEntry, *, dated: bool = False) -> Line:
        """An activity of the agenda; ``dated`` says its day instead of its time."""
        when = short_day_of_week(entry.first) if dated else times(entry)
        return self._activity(entry, joined(entry.customer_name, *entry.people), when or tr("whole day"))

    def unclosed(self, entry: ActivityEntry) -> Line:
        words, deed = self._edits.next_deeds(entry)[0]
        return self._activity(entry, entry.customer_name, short_day(entry.first), True, words, deed)

    def item(self, item: PlanEntry) -> Line:
        """A plan item with the usual next step; a step that is a manager's is not offered to others."""
        offered = offers(item, self._workspace.role)
        if not offered or offered[0].closed is not None:
            return self._item(item, label(item.state))
        return self._item(item, "", offered[0].words, self._edits.next_deeds(item)[0][1])

    def changed(self, item: PlanEntry) -> Line:
        """An item that was changed since it was approved, for who approves."""
        text = Text("Approve “{title}” as it is now", title=item.title)
        return self._item(
            item,
            "",
            tr("Approve again"),
            lambda: self._workspace.edit(text, plan.approve_again, item.key),
        )

    def waiting(self, item: PlanEntry) -> Line:
        """An item about which a manager has to say something."""
        states = {PlanState.SUBMITTED: tr("to be approved"), PlanState.DONE: tr("to be verified")}
        return self._item(item, states.get(item.state, tr("changed since approval")))

    def promise(self, row: PromiseRow) -> Line:
        about = tr("They promised") if row.side is PromiseSide.THEIRS else tr("We promised")
        deed = self._promises.deed(row)
        words = tr("They confirmed it") if row.waits_for_word else deed[0] if deed is not None else ""
        return Line(
            row.key,
            "inbox" if row.side is PromiseSide.THEIRS else "handshake",
            "accent",
            row.title,
            joined(about, row.person_name or row.customer_name),
            short_day(row.due_on),
            lambda: self._promises.edit(row),
            late=row.overdue,
            button=words,
            deed=deed[1] if deed is not None else None,
        )

    def cadence(self, one: CadenceDue) -> Line:
        """A contact in rhythm; booking it plans it at the first free time."""
        with_whom = one.person_name or one.customer_name
        what = tr("{kind}: {name}", kind=label(one.kind), name=with_whom)
        people = (one.person,) if one.person is not None else ()
        return Line(
            one.key,
            KIND_ICONS[one.kind],
            "ink_2",
            what,
            joined(
                one.customer_name if one.person_name else "",
                tr("last on {day}", day=short_day(one.last)) if one.last is not None else tr("none yet"),
            ),
            short_day(one.due),
            self.going("plan", one.customer),
            late=one.due < self._workspace.today(),
            button=tr("Book it"),
            deed=self._doing(lambda: book(self._workspace, one.customer, one.kind, what, people=people)),
        )

    def support(self, row: SupportRow) -> Line:
        """A request with its next step; an answer is rated where its words are."""
        to = {SupportState.RAISED: SupportState.ACCEPTED, SupportState.ACCEPTED: SupportState.DELIVERED}.get(
            row.state, SupportState.RATED
        )
        show: Deed = lambda: open_request(self._workspace, row.key)  # noqa: E731
        step = self._doing(
            lambda: self._workspace.edit(step_text(row, to), support.step_request, row.key, to)
        )
        return Line(
            row.key,
            "message-square",
            "accent",
            row.title,
            joined(row.customer_name, row.raised_by_name),
            short_day(row.due_on),
            show,
            late=row.overdue,
            button=step_name(row, to),
            deed=show if to is SupportState.RATED else step,
        )

    def rating(self, one: StaleRating) -> Line:
        go = self.going("map", one.customer, one.person)
        return Line(
            one.person,
            "clock",
            "warn",
            joined(one.name, label(one.role)),
            one.customer_name,
            tr("{count} days", count=one.age),
            go,
            button=tr("Rate again"),
            deed=go,
        )

    def day_ahead(self, one: DayAhead) -> Line:
        """A birthday or a day to remember; a call is booked for it unless something is planned."""
        mark = one.mark
        what = _of_day(one)
        title = tr("Birthday of {name}", name=mark.title) if mark.kind is MarkKind.BIRTHDAY else mark.title
        people = (mark.person,) if mark.person is not None else ()
        may_call = mark.person is not None and not one.planned
        deed = self._doing(
            lambda: book(
                self._workspace, mark.customer, ActivityKind.CALL, title, people=people, near=mark.day
            )
        )
        return Line(
            mark.key,
            "cake" if mark.kind is MarkKind.BIRTHDAY else "star",
            "ink_2",
            what,
            mark.customer_name,
            short_day_of_week(mark.day),
            self.going("map" if mark.person else "plan", mark.customer, mark.person),
            button=tr("Book a call") if may_call else "",
            deed=deed if may_call else None,
        )

    def visit(self, due: CustomerDue) -> Line:
        """A C customer to see, and why this one."""
        seen = (
            tr("last seen {day}", day=short_day(due.last_visit))
            if due.last_visit is not None
            else tr("never seen")
        )
        near = ""
        if due.trip is not None:
            day = short_day_of_week(due.trip.entry.first)
            near = tr("near the trip to {city}, {day}", city=due.trip.where, day=day)
        elif due.booked is not None:
            near = tr("visit planned for {day}", day=short_day_of_week(due.booked))
        return Line(
            due.customer,
            "building-2",
            "ink_2",
            due.name,
            near,
            seen,
            self.going("plan", due.customer),
            button=tr("Book it"),
            deed=self._doing(lambda: self.book_visit(due)),
            shares=(2, 3),
        )

    def book_visit(self, due: CustomerDue) -> str:
        """Plan a visit at the first free time, or around the trip that comes near it."""
        title = tr("Visit to {customer}", customer=due.name)
        near = due.trip.entry.first if due.trip is not None else None
        return book(self._workspace, due.customer, ActivityKind.VISIT, title, near=near)

    def going(self, tab: str, customer: str, key: str | None = None) -> Deed:
        """Leads to a record on a tab of its customer."""
        return lambda: self._navigator.open_customer(customer, tab, key)

    def _activity(
        self,
        entry: ActivityEntry,
        whose: str,
        when: str,
        late: bool = False,
        words: str = "",
        deed: Deed | None = None,
    ) -> Line:
        return Line(
            entry.key,
            KIND_ICONS[entry.kind],
            entry.dimension.value if entry.dimension else "ink_2",
            entry.title,
            whose,
            when,
            self.going("plan", entry.customer, entry.key),
            late,
            words,
            self._doing(deed) if deed is not None else None,
        )

    def _item(self, item: PlanEntry, state: str, words: str = "", deed: Deed | None = None) -> Line:
        person = "" if item.person in item.title else item.person
        return Line(
            item.key,
            PLAN_ICON,
            item.dimension.value,
            joined(item.title, levels(item)),
            joined(state, item.customer_name, person),
            short_day(item.due_on),
            self.going("plan", item.customer, item.key),
            item.overdue,
            words,
            self._doing(deed) if deed is not None else None,
        )

    def _doing(self, deed: Deed) -> Deed:
        return lambda: attempt(self._where, deed)


def _of_day(one: DayAhead) -> str:
    """What comes on that day."""
    mark = one.mark
    if mark.kind is not MarkKind.BIRTHDAY:
        return mark.title
    if mark.lunar is not None:
        what = tr("{name}, lunar birthday ({day})", name=mark.title, day=mark.lunar)
    else:
        what = tr("{name} turns {age}", name=mark.title, age=mark.years)
    return joined(what, tr("working contact only") if one.working_contact_only else "")


def joined(*parts: str) -> str:
    """Facts beside one another."""
    return " · ".join(part for part in parts if part)
