"""A workbook to decide on: its notes, the counts that filter, the list, and what the button will do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QLineEdit, QWidget

from app.exchange.decisions import Side
from app.exchange.plan import ProposalKind
from app.text import Text, tr
from app.tokens import SPACE
from views.attempt import message_bar
from views.exchange.import_desk import ImportDesk, OpenImport
from views.exchange.plan_detail import PlanDetail
from views.exchange.plan_model import PlanModel
from views.exchange.plan_notes import PlanNotes
from views.exchange.plan_view import PlanView
from views.exchange.plan_words import deed, open_conflicts, origin_line
from views.widgets.buttons import Chip, button
from views.widgets.layout import column, hairline, row
from views.widgets.text import ElidedLabel, PlainLabel, set_tooltip

SEARCH_MS = 150

FILTERS: tuple[tuple[ProposalKind, Callable[[int], str]], ...] = (
    (ProposalKind.CREATED, lambda count: tr("New {count}", count=count)),
    (ProposalKind.CHANGED, lambda count: tr("Changed {count}", count=count)),
    (ProposalKind.CONFLICTING, lambda count: tr("Conflicts {count}", count=count)),
    (ProposalKind.MISSING, lambda count: tr("Missing {count}", count=count)),
    (ProposalKind.PROBLEM, lambda count: tr("Problems {count}", count=count)),
)


class ImportPanel(QWidget):
    """Shows ``held``, which lies on ``desk``. ``left`` when the user goes away; decisions stay."""

    left = Signal()

    def __init__(self, desk: ImportDesk, held: OpenImport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.held = desk, held
        self.model = PlanModel(held.index, held.decisions)
        self.model.setParent(self)
        self.view = PlanView()
        self.view.setModel(self.model)
        self.detail = PlanDetail(self.model)
        self.notes = PlanNotes(held.plan.notes)
        self.kind: ProposalKind | None = None
        self._soon = QTimer(self, singleShot=True, interval=SEARCH_MS)
        self._soon.timeout.connect(self.refilter)
        column(self._head(), hairline(), self._middle(), self._foot(), space=0, parent=self)
        self.model.decided.connect(self._tell)
        self.model.refused.connect(self._refuse)
        self.view.looked_at.connect(self.detail.show_proposal)
        desk.busy.connect(self._tell)
        for keys, act in (("Ctrl+F", self.search.setFocus), ("Ctrl+Return", self.press_accept)):
            made = QShortcut(QKeySequence(keys), self)
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(act)
        self.setFocusProxy(self.view)
        self.refilter()
        self._tell()

    def show_kind(self, kind: ProposalKind | None) -> None:
        """Filter by a kind of difference, None for all."""
        self.kind = kind
        self.chips[kind].setChecked(True)
        self.refilter()

    @Slot()
    def refilter(self) -> None:
        self._soon.stop()
        self.view.show_lines(self.held.index.lines(self.kind, self.search.text()))
        shown = {each.kind for each in self.model.shown()}
        self._nothing.setVisible(not shown)
        self.view.setVisible(bool(shown))
        free = bool(shown - {ProposalKind.PROBLEM, ProposalKind.CONFLICTING})
        self.tick_all.setVisible(free)
        self.untick_all.setVisible(free)
        for each in (self.keep_all, self.take_all):
            each.setVisible(ProposalKind.CONFLICTING in shown)

    def tick_shown(self, on: bool) -> None:
        """Tick or untick everything in the list; conflicts are decided, not ticked."""
        self.model.take([e for e in self.model.shown() if e.kind is not ProposalKind.CONFLICTING], on)

    def decide_shown(self, side: Side) -> None:
        """Decide every conflict in the list for one side."""
        self.model.decide(self.model.shown(), side)

    def press_accept(self) -> None:
        if self.accept_button.isEnabled():
            self._desk.accept()

    def _head(self) -> QWidget:
        head = QWidget()
        back = button(tr("Decide later"), self.left.emit, kind="quiet", icon="arrow-left")
        away = button(tr("Put away"), self._desk.put_away, kind="quiet", icon="x")
        where = ElidedLabel(origin_line(self.held.plan), "quiet")
        top = row(back, where, None, away, space=SPACE.m)
        top.setStretch(1, 1)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find in the differences"))
        self.search.setAccessibleName(tr("Find in the differences"))
        self.search.setClearButtonEnabled(True)
        set_tooltip(self.search, "Ctrl+F")
        self.search.setMinimumWidth(220)
        self.search.setMaximumWidth(320)
        self.search.textChanged.connect(lambda _: self._soon.start())
        filters = row(*self._chips(), None, self.search, space=SPACE.s)
        column(top, filters, self.notes, space=SPACE.s, margins=(SPACE.l, SPACE.m), parent=head)
        return head

    def _chips(self) -> list[QWidget]:
        plan = self.held.plan
        self.chips: dict[ProposalKind | None, Chip] = {}
        group = QButtonGroup(self)
        every = len(plan.proposals)
        offers: list[tuple[ProposalKind | None, str, int]] = [(None, tr("All {count}", count=every), every)]
        for offered, say in FILTERS:
            count = sum(1 for _ in plan.of(offered))
            offers.append((offered, say(count), count))
        for kind, text, count in offers:
            chip = Chip(text, on=kind is None)
            chip.setEnabled(bool(count))
            chip.clicked.connect(lambda _=False, kind=kind: self.show_kind(kind))
            group.addButton(chip)
            self.chips[kind] = chip
        chips: list[QWidget] = list(self.chips.values())
        if plan.notes:
            self.notes_chip = Chip(tr("Notes {count}", count=len(plan.notes)), on=True)
            self.notes_chip.toggled.connect(self.notes.setVisible)
            chips.append(self.notes_chip)
        return chips

    def _middle(self) -> QWidget:
        middle = QWidget()
        self._nothing = PlainLabel("", "quiet", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty = not self.held.plan.proposals
        self._nothing.setText(
            tr("The workbook says what the book says. There is nothing to take over.")
            if empty
            else tr("No difference has these words.")
        )
        self.detail.setVisible(not empty)
        box = row(self._nothing, self.view, self.detail, space=0, parent=middle)
        box.setStretch(0, 1)
        box.setStretch(1, 1)
        return middle

    def _foot(self) -> QWidget:
        foot = QFrame()
        foot.setObjectName("bar")
        self.tick_all = button(tr("Tick all shown"), lambda: self.tick_shown(True), kind="quiet")
        self.untick_all = button(tr("Untick all shown"), lambda: self.tick_shown(False), kind="quiet")
        self.keep_all = button(tr("Keep mine"), lambda: self.decide_shown(Side.BOOK), kind="quiet")
        self.take_all = button(tr("Take theirs"), lambda: self.decide_shown(Side.WORKBOOK), kind="quiet")
        for deed_, said in (
            (self.keep_all, tr("Keep the book's side in every conflict shown")),
            (self.take_all, tr("Take the workbook's side in every conflict shown")),
        ):
            set_tooltip(deed_, said)
        self.waiting = button("", self.view.go_to_open, kind="quiet", icon="git-merge")
        self.accept_button = button("", self.press_accept, kind="primary")
        row(
            self.tick_all,
            self.untick_all,
            self.keep_all,
            self.take_all,
            None,
            self.waiting,
            self.accept_button,
            margins=(SPACE.m, SPACE.s, SPACE.l, SPACE.s),
            parent=foot,
        )
        return foot

    @Slot()
    def _tell(self) -> None:
        outlook = self.held.decisions.outlook()
        waits = open_conflicts(outlook)
        self.waiting.setText(waits)
        self.waiting.setVisible(bool(waits))
        self.accept_button.setText(deed(outlook))
        self.accept_button.setEnabled(
            outlook.does_something and not outlook.undecided and not self._desk.is_busy
        )

    @Slot(object)
    def _refuse(self, sentence: Text) -> None:
        bar = message_bar(self)
        if bar is not None:
            bar.warn(str(sentence))
