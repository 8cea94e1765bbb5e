"""Promises or opinions of a customer or of all, as a list: what waits on top, what is closed below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.queries.opinions import OpinionStep, opinions
from app.queries.promises import promises
from app.text import tr
from app.tokens import SPACE
from models.values import PromiseSide
from views.activity.follow_line import Follow, FollowLine, show_lines
from views.activity.opinion_hand import OpinionHand
from views.activity.promise_hand import PromiseHand
from views.theme import theme
from views.widgets.buttons import button
from views.widgets.empty_state import EmptyState
from views.widgets.folding import Section
from views.widgets.layout import column, row, scrolling

if TYPE_CHECKING:
    from app.workspace import Workspace

WIDTH = 920
CLOSED = 50
"""So many of what is closed are shown, the newest."""


class FollowList(QWidget):
    """Sections of lines. ``show_customer(key)`` shows a customer's, "" everybody's."""

    def __init__(self, workspace: Workspace, *, add: str, empty: EmptyState) -> None:
        super().__init__()
        self.customer = ""
        self._workspace = workspace
        self.add_button = button(add, self.add, icon="plus")
        self._sections: dict[str, tuple[Section, QWidget]] = {}
        inner = QWidget()
        inner.setMaximumWidth(theme().size(WIDTH))
        self._body = column(space=SPACE.l, parent=inner)
        around = QWidget()
        lines = row(inner, None, margins=(SPACE.xl, SPACE.l), parent=around)
        lines.setStretch(0, 100)
        self._stack = QStackedWidget()
        self._stack.addWidget(scrolling(around))
        self._stack.addWidget(empty)
        head = row(None, self.add_button, margins=(SPACE.xl, SPACE.s, SPACE.xl, 0))
        column(head, self._stack, space=0, parent=self)

    def show_customer(self, key: str) -> None:
        """Show what is of this customer, "" of all."""
        self.customer = key
        self.refresh()

    def refresh(self) -> None:
        """Ask the book again."""
        raise NotImplementedError

    def add(self) -> None:
        """Note a new one."""
        raise NotImplementedError

    def select(self, key: str) -> bool:
        """Give the keyboard to the line of ``key``; False when there is none."""
        for section, box in self._sections.values():
            for line in box.findChildren(FollowLine):
                if line.follow.key == key and not line.isHidden():
                    section.unfold()
                    line.setFocus()
                    return True
        return False

    @property
    def lines(self) -> list[FollowLine]:
        """The lines in sight, top to bottom."""
        return [line for line in self.findChildren(FollowLine) if line.isVisibleTo(self)]

    def _show(self, parts: Sequence[tuple[str, Sequence[Follow]]]) -> None:
        """Show sections by title, empty ones not at all; the last one is of what is closed."""
        self.add_button.setVisible(bool(self.customer))
        anything = any(lines for _, lines in parts)
        self._stack.setCurrentIndex(0 if anything else 1)
        for title, follows in parts:
            section, box = self._section(title)
            layout = box.layout()
            assert layout is not None
            show_lines(layout, [FollowLine(one) for one in follows[:CLOSED]])  # type: ignore[arg-type]
            section.set_note(str(len(follows) or ""))
            section.setVisible(bool(follows))

    def _section(self, title: str) -> tuple[Section, QWidget]:
        if title not in self._sections:
            box = QWidget()
            column(space=0, parent=box)
            section = Section(title, box)
            if not self._sections:
                self._body.addStretch(1)
            self._body.insertWidget(self._body.count() - 1, section)
            self._sections[title] = section, box
        return self._sections[title]


class PromiseList(FollowList):
    """What we promised, what they promised, and what is closed."""

    tables = frozenset({"promise", "customer", "stakeholder", "team_member", "activity"})

    def __init__(self, workspace: Workspace) -> None:
        sentence = tr("No promise is noted yet. Write down what was promised, and it is not forgotten.")
        empty = EmptyState("handshake", sentence, tr("Note the first promise"), self.add)
        super().__init__(workspace, add=tr("Note a promise"), empty=empty)
        self._empty = empty
        self._hand = PromiseHand(workspace, self)

    def refresh(self) -> None:
        rows = self._workspace.ask(promises, self.customer or None, self._workspace.today())
        self._empty.button.setVisible(bool(self.customer))
        parts = []
        for title, side in ((tr("We promised"), PromiseSide.OURS), (tr("They promised"), PromiseSide.THEIRS)):
            found = [row for row in rows if row.side is side and row.state.is_open]
            parts.append((title, [self._follow(row) for row in found]))
        closed = [row for row in rows if not row.state.is_open]
        self._show([*parts, (tr("Closed"), [self._follow(row) for row in closed])])

    def add(self) -> None:
        self._hand.add(self.customer)

    def _follow(self, row) -> Follow:
        return self._hand.follow(row, with_customer=not self.customer)


class OpinionList(FollowList):
    """What customers think of us, by how far it has come."""

    tables = frozenset({"opinion", "customer", "stakeholder", "team_member"})

    def __init__(self, workspace: Workspace) -> None:
        sentence = tr(
            "No opinion is noted yet. What customers say about us changes what we do, once it is told."
        )
        empty = EmptyState("message-square", sentence, tr("Note the first opinion"), self.add)
        super().__init__(workspace, add=tr("Note an opinion"), empty=empty)
        self._empty = empty
        self._hand = OpinionHand(workspace, self)

    def refresh(self) -> None:
        rows = self._workspace.ask(opinions, self.customer or None, self._workspace.today())
        self._empty.button.setVisible(bool(self.customer))
        titles = {
            OpinionStep.NOTED: tr("To be passed on"),
            OpinionStep.PASSED_ON: tr("To be decided"),
            OpinionStep.DECIDED: tr("To be answered to the customer"),
            OpinionStep.ANSWERED: tr("Answered"),
        }
        self._show(
            [(titles[step], [self._follow(row) for row in rows if row.step is step]) for step in titles]
        )

    def add(self) -> None:
        self._hand.add(self.customer)

    def _follow(self, row) -> Follow:
        return self._hand.follow(row, with_customer=not self.customer)
