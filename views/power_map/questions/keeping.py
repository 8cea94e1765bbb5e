"""Advice becomes plan items, and the plan is shown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.network.plain import Draft
from app.operations.drafts import add_drafts
from app.queries.drafts import planned
from app.text import Text, tr
from models.values import Dimension
from views.attempt import attempt, message_bar
from views.power_map.questions.planning import DUE, is_planned

if TYPE_CHECKING:
    from app.workspace import Workspace
    from views.navigation import Navigator


class Keeping:
    """Makes plan items of one ``customer``; what happened is said in the message bar around ``where``."""

    def __init__(self, workspace: Workspace, navigator: Navigator, where: QWidget) -> None:
        self.customer = ""
        self._workspace, self._navigator, self._where = workspace, navigator, where

    def keep(
        self, drafts: Sequence[Draft], due_on: date | None, dimension: Dimension = Dimension.KEY
    ) -> bool:
        """Add all of them in one step; True when they are in the plan."""
        if len(drafts) == 1:
            text = Text("Plan: {title}", title=drafts[0].title)
        else:
            text = Text("Add {count} items to the plan", count=len(drafts))

        def say(keys: Sequence[str]) -> None:
            one = tr("1 item is in the plan now.")
            self._say(
                one if len(keys) == 1 else tr("{count} items are in the plan now.", count=len(keys)), keys
            )

        return attempt(
            self._where,
            lambda: self._workspace.edit(text, add_drafts, self.customer, drafts, due_on, dimension),
            say,
        )

    def keep_step(self, draft: Draft, dimension: Dimension = Dimension.KEY) -> None:
        """Add the cheapest next step of a score; when it is in the plan already, that is said."""
        if is_planned(draft, self._workspace.ask(planned, self.customer)):
            self._say(tr("This step is in the plan already."))
        else:
            self.keep([draft], self._workspace.today() + DUE, dimension)

    def show_plan(self, item: str | None = None) -> None:
        self._navigator.open_customer(self.customer, "plan", item)

    def _say(self, said: str, keys: Sequence[str] = ()) -> None:
        bar = message_bar(self._where)
        if bar is not None:
            bar.say(said, tr("Show the plan"), partial(self.show_plan, next(iter(keys), None)))
