"""The bar over the canvas: search, filters, what can be added, map or table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QMenu, QWidget

from app.labels import label
from app.power_map.arrangement import Card
from app.queries.power_map import PersonCard, SeatCard
from app.text import tr
from app.tokens import SPACE
from models.values import Level, LineKind, Role
from views.icons import set_icon
from views.widgets.buttons import Chip, icon_button
from views.widgets.layout import hairline, row
from views.widgets.text import PlainLabel, set_tooltip

SEARCH_WIDTH = 150
EXTRA_LINES = (LineKind.DOTTED, LineKind.INFLUENCE, LineKind.CONFLICT)


@dataclass(frozen=True)
class Filter:
    """What is to be seen; the rest fades. Empty sets mean no limit."""

    words: tuple[str, ...] = ()
    roles: frozenset[Enum] = field(default_factory=frozenset)
    levels: frozenset[Enum] = field(default_factory=frozenset)
    stale: bool = False
    not_contacted: bool = False

    @property
    def filters(self) -> bool:
        return bool(self.words or self.roles or self.levels or self.stale or self.not_contacted)

    def takes(self, card: Card) -> bool:
        """Whether ``card`` is to be seen."""
        if isinstance(card, SeatCard):
            limited = self.levels or self.stale or self.not_contacted
            return not limited and self._has_words(card.title, card.department_name) and self._has_role(card)
        wanted = (not self.stale and not self.not_contacted) or (
            (self.stale and card.stale) or (self.not_contacted and not card.contacted)
        )
        return (
            wanted
            and (not self.levels or card.level in self.levels)
            and self._has_role(card)
            and self._has_words(card.name, card.title, card.department_name)
        )

    def _has_role(self, card: PersonCard | SeatCard) -> bool:
        return not self.roles or card.role in self.roles

    def _has_words(self, *texts: str) -> bool:
        text = " ".join(texts).casefold()
        return all(word in text for word in self.words)


class FilterBar(QFrame):
    """Search and filters. ``changed`` carries the ``Filter``; ``next_found`` wants the next match."""

    changed = Signal(object)
    next_found = Signal()
    add_wanted = Signal()
    table_wanted = Signal(bool)
    lines_wanted = Signal(object)
    """The kinds of lines to be shown besides reporting lines."""
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("popover")
        self.add = icon_button("user-plus", tr("Add people, seats or departments"), self.add_wanted.emit)
        self.table = icon_button("table-2", tr("Show the people as a table"), checkable=True)
        self.table.toggled.connect(self.table_wanted)
        self.search = _Search()
        self.search.setPlaceholderText(tr("Find people"))
        self.search.setAccessibleName(tr("Find people"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(SEARCH_WIDTH)
        glass = QAction(self.search)
        set_icon(glass, "search")
        self.search.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self.search.entered.connect(self.next_found)
        self._roles = _ChoiceChip(tr("Role"), Role)
        self._levels = _ChoiceChip(tr("Level"), Level)
        self._stale = Chip(tr("Stale"))
        self._not_contacted = Chip(tr("Not contacted"))
        self.lines = _ChoiceChip(tr("Lines"), EXTRA_LINES, ticked=True)
        set_tooltip(self.lines, tr("Which lines are drawn besides reporting lines"))
        self.lines.chosen.connect(lambda: self.lines_wanted.emit(self.lines.members))
        self._count = PlainLabel("", "caption")
        self._bar = row(
            self.search,
            self._roles,
            self._levels,
            self._stale,
            self._not_contacted,
            self._count,
            hairline(vertical=True),
            self.lines,
            self.add,
            self.table,
            space=SPACE.xs + 2,
            margins=(SPACE.s, SPACE.xs + 2),
            parent=self,
        )
        self.search.textChanged.connect(self._tell)
        self._roles.chosen.connect(self._tell)
        self._levels.chosen.connect(self._tell)
        self._stale.toggled.connect(self._tell)
        self._not_contacted.toggled.connect(self._tell)

    @property
    def filter(self) -> Filter:
        return Filter(
            tuple(self.search.text().casefold().split()),
            self._roles.members,
            self._levels.members,
            self._stale.isChecked(),
            self._not_contacted.isChecked(),
        )

    def show_only_stale(self) -> None:
        """Fade all but those whose rating is stale."""
        self._stale.setChecked(True)

    def show_only_level(self, level: Level) -> None:
        """Fade all but those at ``level``; once more, and all are seen again."""
        again = self._levels.members == {level}
        self._levels.clear()
        self._levels.tick(level, not again)

    def say_count(self, shown: int, whole: int) -> None:
        """How many cards the filter leaves."""
        filters = self.filter.filters
        self._count.setText(tr("{shown} of {whole}", shown=shown, whole=whole) if filters else "")
        self._count.setVisible(filters)
        self.resized.emit()

    def clear(self) -> None:
        """No filter."""
        self.blockSignals(True)
        self.search.clear()
        self._roles.clear()
        self._levels.clear()
        self._stale.setChecked(False)
        self._not_contacted.setChecked(False)
        self.blockSignals(False)
        self._tell()

    def _tell(self, *_: object) -> None:
        self.changed.emit(self.filter)


class _Search(QLineEdit):
    """Enter goes to the next match, Escape clears."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class _ChoiceChip(Chip):
    """A chip with a menu of members to tick. It is on while it limits what is seen."""

    chosen = Signal()

    def __init__(self, text: str, members: Iterable[Enum], *, ticked: bool = False) -> None:
        """``ticked``: all members at first, and the chip is on while one of them is not."""
        super().__init__(text)
        self._text, self._ticked = text, ticked
        self._menu = QMenu(self)
        self._actions: dict[Enum, QAction] = {}
        for member in members:
            action = self._menu.addAction(label(member))
            action.setCheckable(True)
            action.setChecked(ticked)
            action.toggled.connect(self._renew)
            self._actions[member] = action
        self.clicked.connect(self._open)

    @property
    def members(self) -> frozenset[Enum]:
        return frozenset(member for member, action in self._actions.items() if action.isChecked())

    def clear(self) -> None:
        for action in self._actions.values():
            action.setChecked(self._ticked)

    def tick(self, member: Enum, on: bool) -> None:
        self._actions[member].setChecked(on)

    def _open(self) -> None:
        self._renew_look()
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _renew(self) -> None:
        self._renew_look()
        self.chosen.emit()

    def _renew_look(self) -> None:
        members = self.members
        limits = len(members) < len(self._actions) if self._ticked else bool(members)
        self.setChecked(limits)
        if not limits:
            self.setText(self._text)
        elif len(members) == 1:
            self.setText(tr("{what}: {value}", what=self._text, value=label(next(iter(members)))))
        else:
            self.setText(tr("{filter}: {count}", filter=self._text, count=len(members)))
