"""A customer on one page: who decides, how it stands, what is due, what is missing, what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget

from app.formats import amount, number
from app.labels import label
from app.method.periods import period_name
from app.method.three_dimensions import LETTERS, NAMES, ORDER
from app.queries.customer import CustomerHead, Overview, overview
from app.queries.gaps import duties
from app.text import tr
from app.tokens import SPACE
from models.values import Dimension, SectionKind
from views.activity.care import CareDialog
from views.customers.overview_lists import DUE, DUE_WIDE, ChangedList, DueList, MissingList
from views.customers.scores import minimum, said, since
from views.customers.seat_strip import SeatStrip
from views.planning.deeds import PlanningDeeds
from views.planning.duty_list import DutyList
from views.tabbed_page import CustomerTab
from views.widgets.buttons import button
from views.widgets.empty_state import EmptyState
from views.widgets.layout import SectionHeading, column, hairline, row, scrolling
from views.widgets.score_badge import ScoreBadge
from views.widgets.text import ElidedLabel, PlainLabel

if TYPE_CHECKING:
    from app.changes import ChangeSet
    from app.workspace import Workspace
    from views.navigation import Navigator

THREE_COLUMNS = 1500
"""Width from which the three lists stand beside one another."""


class OverviewTab(CustomerTab):
    """What matters about one customer, each part one click from where it is kept."""

    tables = None
    shows_overall = True

    def __init__(self, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__(workspace, navigator)
        self.overall = ScoreBadge("R", tr("Overall relationship"), large=True)
        self.minimum = PlainLabel("", "caption")
        self.dimensions = {each: ScoreBadge(LETTERS[each], str(NAMES[each])) for each in ORDER}
        self.completeness = ScoreBadge(tr("Completeness"))
        self.to_relationship = button(
            tr("Open the relationship"), lambda: self._go("relationship"), kind="quiet"
        )
        self.facts = ElidedLabel(tone="quiet")
        self.owner = ElidedLabel(tone="caption")
        self.to_care = button(tr("Days and gifts"), self._open_care, kind="quiet", icon="gift")
        self.to_team = button(tr("Team and duties"), self._open_team, kind="quiet", icon="users")
        self.strip = SeatStrip(lambda key: self._go("map", key))
        self._heading = SectionHeading(tr("Who decides"))
        self.to_map = button(tr("Open the map"), lambda: self._go("map"), kind="quiet")
        self._heading.add(self.to_map)
        self.strip.left_out.connect(self._name_map_button)
        self.nobody = PlainLabel(
            tr("No decision seat is known yet. Put the first one on the map: K starts there."), "quiet"
        )
        self.due = DueList(lambda key: self._go("plan", key))
        self.missing = MissingList(self._go_to_part)
        self.planning = PlanningDeeds(workspace, navigator, self)
        self.duties = DutyList(self.planning.plan_from_gaps, lambda: self._go("plan"))
        self._wanting = QWidget()
        column(self.duties, self.missing, None, space=SPACE.l, parent=self._wanting)
        self.changed = ChangedList(lambda revision: self.navigator.open_page("history", str(revision)))
        self._lists = QGridLayout()
        self._lists.setContentsMargins(0, 0, 0, 0)
        self._lists.setHorizontalSpacing(SPACE.xxl)
        self._lists.setVerticalSpacing(SPACE.l)
        self._wide: bool | None = None
        self._found: Overview | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(scrolling(self._build()))
        self._stack.addWidget(
            EmptyState("building-2", tr("This customer is no longer in the book. Undo brings it back."))
        )
        column(self._stack, parent=self)

    def help_text(self) -> str:
        return tr(
            "The few things that matter about this customer. Each line leads to where it is kept: the "
            "people to the map, what is due to the plan, what is missing to the insight."
        )

    def refresh(self, change_set: ChangeSet | None) -> None:
        found = self.workspace.ask(overview, self.customer, self.workspace.today())
        self._stack.setCurrentIndex(1 if found is None else 0)
        if found is not None:
            self._show(found)
            owed = self.workspace.ask(duties, self.customer, self.workspace.today())
            self.planning.customer = self.customer
            self.duties.show_duties(found.head.grade, owed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_lists()

    def _build(self) -> QWidget:
        content = QWidget()
        who = column(self.facts, self.owner, space=2)
        figures = row(self.overall, *self.dimensions.values(), self.completeness, space=SPACE.xl)
        figures.addWidget(self.to_relationship)
        figures.addStretch(1)
        figures.addWidget(self.to_team)
        column(
            column(who, column(figures, self.minimum, space=2), space=SPACE.m),
            column(self._heading, self.strip, self.nobody, space=SPACE.s),
            hairline(),
            self._lists,
            None,
            space=SPACE.l,
            margins=(SPACE.xl, SPACE.m, SPACE.xl, SPACE.l),
            parent=content,
        )
        self._place_lists()
        return content

    def _place_lists(self) -> None:
        wide = self.width() >= THREE_COLUMNS
        if wide == self._wide:
            return
        self._wide = wide
        self.due.limit = DUE_WIDE if wide else DUE
        self.duties.widen(wide)
        if self._found is not None:
            self.due.show_entries(self._found.due, self.workspace.today())
        places = [(0, 0, 1), (0, 1, 1), (0, 2, 1)] if wide else [(0, 0, 2), (0, 1, 1), (1, 1, 1)]
        for part, (line, at, lines) in zip((self.due, self._wanting, self.changed), places, strict=True):
            self._lists.addWidget(part, line, at, lines, 1)
        for at in range(3):
            self._lists.setColumnStretch(at, 1 if wide or at < 2 else 0)

    def _show(self, found: Overview) -> None:
        self._found = found
        head = found.head
        score, overall = head.key_score, head.overall
        self.overall.set_score(overall.value, said(overall.why))
        self.minimum.setText(_minimum(head))
        reasons = {
            Dimension.KEY: score.why,
            Dimension.ORGANISATIONAL: head.organisational,
            Dimension.GENERAL: head.general,
        }
        for dimension, badge in self.dimensions.items():
            badge.set_score(overall.scores[dimension], said(reasons[dimension]))
        self.completeness.set_score(head.completeness.value, said(head.completeness.why))
        self.facts.setText(_facts(head))
        self.facts.setVisible(bool(self.facts.text()))
        self.owner.setText(_owner(head))
        self.strip.set_seats(found.seats)
        self.strip.setVisible(bool(found.seats))
        self.nobody.setVisible(not found.seats)
        empty = sum(each.position.holder is None for each in found.seats)
        self._heading.note.setText(_seat_note(len(found.seats), empty, len(score.opposed)))
        self.due.show_entries(found.due, self.workspace.today())
        self.missing.show_parts(head.completeness)
        self.changed.show_changes(found.recent, self.workspace.today())

    def _name_map_button(self, left_out: int) -> None:
        more = tr("{count} more on the map", count=left_out)
        self.to_map.setText(more if left_out else tr("Open the map"))

    def _open_care(self) -> None:
        dialog = CareDialog(self.workspace, self.customer, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _open_team(self) -> None:
        from views.customers.team_dialog import TeamDialog

        name = self._found.head.name if self._found is not None else ""
        dialog = TeamDialog(self.workspace, self.customer, name, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _go(self, tab: str, focus: str | None = None) -> None:
        self.navigator.open_customer(self.customer, tab, focus)

    def _go_to_part(self, kind: SectionKind) -> None:
        match kind:
            case SectionKind.ORGANISATION:
                self._go("map")
            case SectionKind.BASICS:
                self.navigator.open_page("customers", self.customer)
            case _:
                self._go("insight", kind.value)


def _minimum(head: CustomerHead) -> str:
    notes = [minimum(head.overall)]
    if head.last is not None:
        notes.append(since(head.overall.value, head.last.overall, period_name(head.last.period)))
    if head.key_score.value is not None:
        notes.append(tr("Gap {gap}", gap=number(head.key_score.gap)))
    return " · ".join(note for note in notes if note)


def _facts(head: CustomerHead) -> str:
    facts = [
        label(head.sector) if head.sector else "",
        head.region,
        label(head.market_type) if head.market_type else "",
        tr("{amount} a year", amount=amount(head.revenue, head.currency)) if head.revenue is not None else "",
    ]
    return " · ".join(fact for fact in facts if fact)


def _owner(head: CustomerHead) -> str:
    facts = [
        tr("Account manager: {name}", name=head.owner_name)
        if head.owner_name
        else tr("No account manager yet"),
        tr("Belongs to {name}", name=head.parent_name) if head.parent_name else "",
    ]
    return " · ".join(fact for fact in facts if fact)


def _seat_note(seats: int, empty: int, opposed: int) -> str:
    notes = [
        tr("{count} seats", count=seats) if seats > 1 else "",
        tr("{count} empty", count=empty) if empty else "",
        tr("{count} deciding against us", count=opposed) if opposed else "",
    ]
    return " · ".join(note for note in notes if note)
