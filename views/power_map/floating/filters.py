"""The bar over the canvas: search, filters, what can be added, map or table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from enum import Enum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QMenu, QWidget

from app.labels import label
from app.power_map.filter import Filter, Sign
from app.queries.power_map import DepartmentNode, PowerMap
from app.text import tr
from app.tokens import SPACE
from models.values import Level, LineKind
from views.icons import set_icon
from views.power_map.floating.filter_panel import FilterPanel
from views.widgets.buttons import Chip, icon_button
from views.widgets.layout import hairline, row
from views.widgets.popover import Popover
from views.widgets.text import PlainLabel, set_tooltip

SEARCH_WIDTH = 150
EXTRA_LINES = (LineKind.DOTTED, LineKind.INFLUENCE, LineKind.CONFLICT)


class FilterBar(QFrame):
    """Search and filters. ``changed`` carries the ``Filter``; ``next_found`` wants the next match."""

    changed = Signal(object)
    searched = Signal()
    """Words were typed that limit what is seen."""
    next_found = Signal()
    add_wanted = Signal()
    table_wanted = Signal(bool)
    lines_wanted = Signal(object)
    """The kinds of lines to be shown besides reporting lines."""
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("popover")
        self._filter = Filter()
        self._departments: Sequence[DepartmentNode] = ()
        self._team: Mapping[str, str] = {}
        self.panel: FilterPanel | None = None
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
        self.chip = Chip(tr("Filter"))
        set_icon(self.chip, "list-filter")
        self.chip.setIconSize(QSize(14, 14))
        self.chip.clicked.connect(self.open_panel)
        self._none = icon_button("x", tr("Show everybody again"), self.clear, size=14)
        self.lines = _LinesChip(tr("Lines"), EXTRA_LINES)
        set_tooltip(self.lines, tr("Which lines are drawn besides reporting lines"))
        self.lines.chosen.connect(lambda: self.lines_wanted.emit(self.lines.members))
        self._count = PlainLabel("", "caption")
        row(
            self.search,
            self.chip,
            self._count,
            self._none,
            self.lines,
            hairline(vertical=True),
            self.add,
            self.table,
            space=SPACE.xs + 2,
            margins=(SPACE.s, SPACE.xs + 2),
            parent=self,
        )
        self.search.textChanged.connect(self._read_words)
        self._count.hide()
        self._none.hide()

    @property
    def filter(self) -> Filter:
        return self._filter

    def show_map(self, power_map: PowerMap) -> None:
        """What can be filtered by on this map."""
        self._departments, self._team = power_map.departments, power_map.team
        self._filter = replace(self._filter, day=power_map.day)

    def open_panel(self) -> None:
        """Show everything that can be filtered by."""
        self.chip.setChecked(self._filter.count > 0)
        self.panel = FilterPanel(self._filter, self._departments, self._team)
        self.panel.changed.connect(self._take)
        popover = Popover(self.panel, self.chip)
        popover.open()
        self.panel.setFocus()

    def set_filter(self, wanted: Filter) -> None:
        """Filter like that, the words apart."""
        self._take(wanted)

    def show_only_stale(self) -> None:
        """Fade all but those whose rating is stale."""
        self._take(replace(self._filter, signs=frozenset({Sign.STALE})))

    def show_only_level(self, level: Level) -> None:
        """Fade all but those at ``level``; once more, and all are seen again."""
        again = self._filter.levels == {level}
        self._take(replace(self._filter, levels=frozenset() if again else frozenset({level})))

    def say_count(self, shown: int, whole: int) -> None:
        """How many cards the filter leaves."""
        filters = self._filter.filters
        self._count.setText(tr("{shown} of {whole}", shown=shown, whole=whole) if filters else "")
        self._count.setVisible(filters)
        self._none.setVisible(filters)
        self.resized.emit()

    def clear(self) -> None:
        """No filter."""
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self._take(Filter(day=self._filter.day), words=())

    def _read_words(self, text: str) -> None:
        self._take(self._filter, words=tuple(text.casefold().split()))
        if self._filter.words:
            self.searched.emit()

    def _take(self, wanted: Filter, words: tuple[str, ...] | None = None) -> None:
        kept = self._filter.words if words is None else words
        self._filter = replace(wanted, words=kept, day=self._filter.day)
        count = self._filter.count
        self.chip.setChecked(count > 0)
        self.chip.setText(
            tr("{filter}: {count}", filter=tr("Filter"), count=count) if count else tr("Filter")
        )
        self.changed.emit(self._filter)


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


class _LinesChip(Chip):
    """A chip with a menu of members, all ticked at first. It is on while one of them is not."""

    chosen = Signal()

    def __init__(self, text: str, members: Iterable[Enum]) -> None:
        super().__init__(text)
        self._text = text
        self._menu = QMenu(self)
        self._actions: dict[Enum, QAction] = {}
        for member in members:
            action = self._menu.addAction(label(member))
            action.setCheckable(True)
            action.setChecked(True)
            action.toggled.connect(self._renew)
            self._actions[member] = action
        self.clicked.connect(self._open)

    @property
    def members(self) -> frozenset[Enum]:
        return frozenset(member for member, action in self._actions.items() if action.isChecked())

    def tick(self, member: Enum, on: bool) -> None:
        self._actions[member].setChecked(on)

    def _open(self) -> None:
        self._renew_look()
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _renew(self) -> None:
        self._renew_look()
        self.chosen.emit()

    def _renew_look(self) -> None:
        shown = self.members
        limits = len(shown) < len(self._actions)
        self.setChecked(limits)
        counted = tr("{filter}: {count}", filter=self._text, count=len(shown))
        self.setText(counted if limits else self._text)
