"""What the questions have in common: what they are asked of, and how they answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QLayout, QWidget

from app.network.plain import Habits, Network
from app.queries.drafts import Planned
from app.queries.power_map import PowerMap
from views.power_map.items.overlay import NOTHING, Overlay


@dataclass(frozen=True)
class Asked:
    """The map in sight, as the questions need it. ``planned`` says what is in the plan already."""

    power_map: PowerMap
    network: Network
    habits: Habits
    planned: Planned


class Question(QWidget):
    """A question with its answer, in the panel. ``show_map`` is called whenever the map is another."""

    answered = Signal()
    """``overlay`` is another one."""
    seen = Signal(object)
    """Keys of cards that the user wants to see; they are selected."""
    looked_for = Signal(object)
    """Keys of cards that the answer is about; they come into sight."""
    plan_wanted = Signal(object, object)
    """Drafts that are to become plan items, and the day when they are due."""
    plan_shown = Signal()
    """The plan is to be seen."""

    def overlay(self) -> Overlay:
        """What the answer marks on the map."""
        return NOTHING

    def show_map(self, asked: Asked) -> None:
        raise NotImplementedError

    def about(self, people: Sequence[str]) -> None:
        """The question is asked about these people; nobody: about whom it likes."""

    def minimumSizeHint(self) -> QSize:
        """What has no room scrolls instead of being squeezed."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())


def empty(box: QLayout) -> None:
    """Take everything out of ``box``, and delete it."""
    while (item := box.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            empty(inner)
            inner.deleteLater()
