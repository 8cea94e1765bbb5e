"""The next steps of an entry as lines of a menu."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.queries.calendar import Entry, PlanEntry
from app.text import tr
from views.acting import act_as_manager
from views.attempt import attempt
from views.icons import icon
from views.plan.edits import Edits
from views.plan.stepping import take_step
from views.plan.steps import offers
from views.widgets.text import plain_tooltip

if TYPE_CHECKING:
    from app.workspace import Workspace


def add_next_steps(menu: QMenu, where: QWidget, workspace: Workspace, entry: Entry) -> None:
    """Offer in ``menu`` what the state of ``entry`` allows next; a refusal is said near ``where``.

    A step that is a manager's is there, disabled, with the reason as its tooltip and the one line that
    opens it.
    """

    def add(words: str, deed: Callable[[], object]) -> QAction:
        return menu.addAction(words.replace("&", "&&"), lambda: attempt(where, deed))

    if not isinstance(entry, PlanEntry):
        for words, deed in Edits(workspace).next_deeds(entry):
            add(words, deed)
        return
    offered = offers(entry, workspace.role)
    for offer in offered:
        line = add(offer.words, lambda to=offer.to: take_step(workspace, entry, to))
        if offer.closed is not None:
            line.setEnabled(False)
            line.setToolTip(plain_tooltip(str(offer.closed)))
    if any(offer.closed is not None for offer in offered):
        menu.setToolTipsVisible(True)
        menu.addAction(icon("user"), tr("Act as manager"), act_as_manager)
