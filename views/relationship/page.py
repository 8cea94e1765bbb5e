"""The relationship tab: its segments, one beneath the other's button."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol, cast

from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QWidget

from app.text import Text
from app.tokens import SPACE
from views.tabbed_page import CustomerTab
from views.widgets.buttons import Chip
from views.widgets.layout import column, row

if TYPE_CHECKING:
    from app.changes import ChangeSet
    from app.workspace import Workspace
    from views.navigation import Navigator


class Segment(Protocol):
    """What a part of the tab is to the tab: a widget that shows one customer when it is told to."""

    def show_customer(self, key: str) -> None:
        """Another customer from now on; ``refresh`` comes before it is seen."""

    def refresh(self) -> None:
        """Ask and show."""

    def open_record(self, key: str) -> bool:
        """Bring the record ``key`` into sight; False when it is not one of this segment."""

    def help_text(self) -> str:
        """What one does on this segment and how, for F1."""


@dataclass(frozen=True)
class SegmentEntry:
    """``module.name(workspace, navigator)`` makes the segment when it is first shown."""

    id: str
    title: Text
    module: str
    name: str

    def make(self, workspace: Workspace, navigator: Navigator) -> Segment:
        made: Callable[..., Any] = getattr(import_module(self.module), self.name)
        return cast(Segment, made(workspace, navigator))


SEGMENTS: tuple[SegmentEntry, ...] = (
    SegmentEntry(
        "dimensions", Text("Three dimensions"), "views.relationship.dimensions", "DimensionsSegment"
    ),
    SegmentEntry("organisation", Text("Organisation"), "views.organisation.panel", "OrganisationPanel"),
)


class RelationshipPage(CustomerTab):
    """How it stands with one customer: one segment at a time, each made when it is first shown."""

    tables = frozenset(
        {
            "activity",
            "activity_participant",
            "agreement",
            "agreement_project",
            "assessment",
            "customer",
            "customer_rating",
            "department",
            "innovation_centre",
            "innovation_topic",
            "meeting_topic",
            "plan_item",
            "rating",
            "seat",
            "seat_tenure",
            "series_exception",
            "setting",
            "stakeholder",
        }
    )
    shows_key_score = True
    shows_overall = True

    def __init__(self, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__(workspace, navigator)
        self._made: dict[str, Segment] = {}
        self._fresh: set[str] = set()
        self._stack = QStackedWidget()
        self.chips = {entry.id: Chip(str(entry.title)) for entry in SEGMENTS}
        group = QButtonGroup(self)
        for name, chip in self.chips.items():
            group.addButton(chip)
            chip.clicked.connect(lambda _=False, name=name: self.turn_to(name))
        bar = QWidget()
        row(*self.chips.values(), None, margins=(SPACE.xl, SPACE.s, SPACE.xl, 0), parent=bar)
        bar.setVisible(len(SEGMENTS) > 1)
        column(bar, self._stack, space=0, parent=self)
        self.at = SEGMENTS[0].id
        self.chips[self.at].setChecked(True)

    def help_text(self) -> str:
        return self.segment.help_text()

    @property
    def segment(self) -> Segment:
        """The segment in sight."""
        if self.at not in self._made:
            entry = next(each for each in SEGMENTS if each.id == self.at)
            self._made[self.at] = entry.make(self.workspace, self.navigator)
            self._stack.addWidget(cast(QWidget, self._made[self.at]))
        return self._made[self.at]

    def refresh(self, change_set: ChangeSet | None) -> None:
        self._fresh.clear()
        self._show()

    def turn_to(self, name: str) -> None:
        """Show the segment ``name``."""
        self.at = name
        self.chips[name].setChecked(True)
        self._show()

    def open_record(self, key: str) -> None:
        """Show a segment by its id, or the one that has the record ``key``."""
        if key in self.chips:
            self.turn_to(key)
            return
        before = self.at
        for name in (before, *(each for each in self.chips if each != before)):
            self.turn_to(name)
            if self.segment.open_record(key):
                return
        self.turn_to(before)

    def _show(self) -> None:
        segment = self.segment
        self._stack.setCurrentWidget(cast(QWidget, segment))
        if self.at not in self._fresh:
            self._fresh.add(self.at)
            segment.show_customer(self.customer)
            segment.refresh()
