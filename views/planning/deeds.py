"""The ways to a plan of one customer: from its gaps, from a template; and the plan kept as a template."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from app.text import tr
from views.attempt import attempt, message_bar
from views.plan.cadence_dialog import CadenceDialog
from views.planning.gaps_dialog import GapsDialog
from views.planning.save_template import SaveTemplateDialog
from views.planning.template_dialog import TemplateDialog
from views.widgets.buttons import Button, button

if TYPE_CHECKING:
    from app.workspace import Workspace
    from views.navigation import Navigator


class PlanningDeeds:
    """Opens the dialogs around ``where`` for ``customer``, and says there what came of them."""

    def __init__(self, workspace: Workspace, navigator: Navigator, where: QWidget) -> None:
        self.customer = ""
        self._workspace, self._navigator, self._where = workspace, navigator, where

    def button(self, selected: Callable[[], Sequence[str]] = tuple) -> Button:
        """A quiet button with a menu of all the ways; ``selected`` items are those to be kept."""
        made = button(tr("Plan from…"), kind="quiet", icon="lightbulb")
        menu = QMenu(made)
        for text, deed in (
            (tr("Plan from gaps…"), self.plan_from_gaps),
            (tr("Plan from a template…"), self.plan_from_template),
        ):
            menu.addAction(text).triggered.connect(lambda _=False, deed=deed: attempt(self._where, deed))
        menu.addAction(tr("Contacts in rhythm…")).triggered.connect(self.show_cadences)
        menu.addSeparator()
        menu.addAction(tr("Save the plan as a template…")).triggered.connect(
            lambda: attempt(self._where, lambda: self.save_template(selected()))
        )
        made.setMenu(menu)
        return made

    def plan_from_gaps(self, duty: str = "") -> None:
        """Propose what is missing; ``duty`` (the id of one) keeps what that duty lacks."""
        dialog = GapsDialog(self._workspace, self.customer, duty, self._where.window())
        self._open(dialog, lambda: self._planned(dialog.added))

    def plan_from_template(self) -> None:
        dialog = TemplateDialog(self._workspace, self.customer, self._where.window())
        self._open(dialog, lambda: self._planned(dialog.added))

    def show_cadences(self) -> None:
        """What is due so many weeks after the last contact."""
        dialog = CadenceDialog(self._workspace, self.customer, self._where.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def save_template(self, items: Sequence[str] = ()) -> None:
        """Keep ``items`` as a template; none given, those that are open are offered."""
        dialog = SaveTemplateDialog(self._workspace, self.customer, items, self._where.window())
        self._open(dialog, lambda: self._say(tr("The template “{name}” is kept.", name=dialog.name.value())))

    def _open(self, dialog: QDialog, accepted: Callable[[], None]) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(accepted)
        dialog.open()

    def _planned(self, keys: Sequence[str]) -> None:
        one = tr("1 item is in the plan now.")
        said = one if len(keys) == 1 else tr("{count} items are in the plan now.", count=len(keys))
        self._say(said, keys[0])

    def _say(self, said: str, item: str = "") -> None:
        bar = message_bar(self._where)
        if bar is not None and item:
            show = partial(self._navigator.open_customer, self.customer, "plan", item)
            bar.say(said, tr("Show the plan"), show)
        elif bar is not None:
            bar.say(said)
