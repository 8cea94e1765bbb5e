"""Between filters and table: what can be done with the lines that are selected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from app.method.plan_state import MANAGERS_STEPS, is_return, may, why_not
from app.queries.plan_list import PlanRow
from app.text import tr
from app.tokens import SPACE
from models.values import PlanState
from views.acting import act_as_manager
from views.plan_list.deeds import SetDeeds
from views.plan_list.set_words import set_words
from views.theme import theme
from views.widgets.buttons import Button, button
from views.widgets.layout import row
from views.widgets.text import ElidedLabel, set_tooltip

if TYPE_CHECKING:
    from app.workspace import Workspace

STEPS = (
    PlanState.SUBMITTED,
    PlanState.APPROVED,
    PlanState.DRAFT,
    PlanState.DONE,
    PlanState.VERIFIED,
)
"""Steps that stand as buttons, in the order of the way; the others stand in the menu."""

HEIGHT = 36


class DeedBar(QWidget):
    """Buttons with the number of items that each can take on; it keeps its height when there are none."""

    def __init__(self, workspace: Workspace, deeds: SetDeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._deeds = workspace, deeds
        self._rows: Sequence[PlanRow] = ()
        self.said = ElidedLabel("", "quiet")
        self.more = button(tr("More"))
        self.more.setMenu(QMenu(self.more))
        self.act = button(tr("Act as manager"), act_as_manager, icon="user", kind="quiet")
        self._buttons = row(space=SPACE.xs)
        self._made: dict[PlanState, Button] = {}
        self.again = button("", lambda: self._deeds.approve_again(self._rows))
        row(self.said, self._buttons, self.again, self.more, self.act, None, space=SPACE.s, parent=self)
        self.setFixedHeight(theme().size(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for state in STEPS:
            made = self._made[state] = button("", self._stepping(state))
            self._buttons.addWidget(made)
        self._fill_menu()
        self.show_rows(())

    def button_for(self, to: PlanState) -> Button:
        """The button that takes the selection to ``to``."""
        return self._made[to]

    def show_rows(self, rows: Sequence[PlanRow]) -> None:
        """Offer what applies to ``rows``."""
        self._rows = rows
        role = self._workspace.role
        self.said.setText(
            tr("{count} selected", count=len(rows))
            if rows
            else tr("Select several with Shift or Ctrl: what can be done with them at once stands here.")
        )
        closed = False
        for to, made in self._made.items():
            allowed = self._allowed(to)
            going = [row for row in allowed if may(role, row.state, to)]
            returning = is_return(role, PlanState.SUBMITTED, to)
            made.setText(set_words(to, going or allowed, returning).deed)
            if to is PlanState.DRAFT and allowed and allowed[0].state is PlanState.CANCELLED:
                made.setText(tr("Take {count} up again", count=len(allowed)))
            made.setVisible(bool(allowed))
            made.setEnabled(bool(going))
            reason = next((MANAGERS_STEPS.get((row.state, to)) for row in allowed), None)
            set_tooltip(made, str(reason) if reason and not going else "")
            closed = closed or bool(allowed and not going)
        changed = [row for row in rows if row.changed]
        agrees = may(role, PlanState.SUBMITTED, PlanState.APPROVED)
        self.again.setText(tr("Approve {count} changed", count=len(changed)))
        self.again.setVisible(bool(changed))
        self.again.setEnabled(agrees)
        self.act.setVisible(closed or bool(changed and not agrees))
        self.more.setVisible(bool(rows))

    def _allowed(self, to: PlanState) -> list[PlanRow]:
        """Those that the step is for; what was cancelled is taken up again only when nothing else is."""
        allowed = [row for row in self._rows if why_not(None, row.state, to) is None]
        living = [row for row in allowed if row.state is not PlanState.CANCELLED]
        return living if to is PlanState.DRAFT and len(allowed) < len(self._rows) else allowed

    def _stepping(self, to: PlanState) -> Callable[[], None]:
        def step() -> None:
            self._deeds.step(self._allowed(to) if to is PlanState.DRAFT else self._rows, to)

        return step

    def _fill_menu(self) -> None:
        menu = self.more.menu()
        for words, deed in (
            (tr("Set the due date…"), self._deeds.set_due),
            (tr("Set the owner…"), self._deeds.set_owner),
            (tr("Set the weight…"), self._deeds.set_weight),
        ):
            menu.addAction(words, lambda deed=deed: deed(self._rows))
        menu.addSeparator()
        menu.addAction(tr("Start work"), self._stepping(PlanState.IN_PROGRESS))
        menu.addAction(tr("Cancel with a reason…"), self._stepping(PlanState.CANCELLED))
        menu.addAction(tr("Export to a calendar file…"), lambda: self._deeds.export(self._rows))
        menu.addSeparator()
        menu.addAction(tr("Delete"), lambda: self._deeds.delete(self._rows))
