"""The outline: every section with its state and its words, and what is not written yet."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu, QWidget

from app.formats import number
from app.labels import label
from app.queries.insight import Insight, SectionFact
from app.text import tr
from app.tokens import SPACE
from models.values import SectionState
from views.icons import picture
from views.theme import theme
from views.widgets.buttons import button
from views.widgets.layout import column, row
from views.widgets.text import ElidedLabel, PlainLabel

WIDTH = 248

GLYPHS = {
    SectionState.DRAFT: "pencil",
    SectionState.FINANCE_CHECK: "gauge",
    SectionState.ROUND_1: "eye",
    SectionState.ROUND_2: "eye",
    SectionState.APPROVED: "circle-check",
}


class Outline(QWidget):
    """Sections to choose, add, move and delete; the signals carry a section's key, or a new one's kind."""

    chosen = Signal(str)
    added = Signal(object)
    moved = Signal(str, int)
    deleted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(theme().size(WIDTH))
        self.list = QListWidget()
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Sections"))
        self.list.setStyleSheet(
            "QListWidget { background: transparent; border: none; } QListWidget::item { padding: 0; }"
        )
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(lambda at: self._offer(self.list.itemAt(at), at))
        self.list.currentItemChanged.connect(self._hear)
        self.add = button(tr("Add a section"), self._offer_kinds, kind="quiet", icon="plus")
        self.total = PlainLabel("", "caption")
        foot = column(row(self.add, None), row(self.total, margins=(SPACE.m, 0)), space=SPACE.xs)
        column(self.list, foot, space=SPACE.s, margins=(SPACE.s, SPACE.m), parent=self)
        self._insight: Insight | None = None
        for keys, steps in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda steps=steps: self._move(steps))
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._delete)

    @property
    def current(self) -> str | None:
        """The key of the selected section."""
        item = self.list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item is not None else None

    def show_insight(self, insight: Insight, current: str | None) -> None:
        """Show the sections, ``current`` selected, without emitting ``chosen``."""
        self._insight = insight
        self.list.blockSignals(True)
        self.list.clear()
        for section in insight.sections:
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, section.key)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, _said(section))
            line = _line(section)
            item.setSizeHint(QSize(0, line.sizeHint().height()))
            self.list.addItem(item)
            self.list.setItemWidget(item, line)
            if section.key == current:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self.add.setVisible(bool(insight.absent))
        words = sum(section.words for section in insight.sections)
        self.total.setText(
            tr("1 word in all") if words == 1 else tr("{count} words in all", count=number(words))
        )

    def kinds_menu(self) -> QMenu:
        """The kinds that have no section yet, those that the grade requires with their points."""
        menu = QMenu(self)
        insight = self._insight
        for kind in insight.absent if insight is not None else ():
            points = insight.points.get(kind) if insight is not None else None
            name = label(kind)
            text = tr("{part}: {points} points", part=name, points=number(points)) if points else name
            menu.addAction(text.replace("&", "&&"), lambda kind=kind: self.added.emit(kind))
        return menu

    def _offer_kinds(self) -> None:
        self.kinds_menu().popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))

    def _offer(self, item: QListWidgetItem | None, at: QPoint) -> None:
        if item is None:
            return
        key = item.data(Qt.ItemDataRole.UserRole)
        menu = QMenu(self)
        menu.addAction(tr("Move up"), lambda: self.moved.emit(key, -1))
        menu.addAction(tr("Move down"), lambda: self.moved.emit(key, 1))
        menu.addSeparator()
        menu.addAction(tr("Delete"), lambda: self.deleted.emit(key))
        menu.popup(self.list.viewport().mapToGlobal(at))

    def _move(self, steps: int) -> None:
        if self.current is not None:
            self.moved.emit(self.current, steps)

    def _delete(self) -> None:
        if self.current is not None:
            self.deleted.emit(self.current)

    def _hear(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))


def state_ink(section: SectionFact) -> str:
    """The colour of a section's state: approved is good, stale or sent back wants attention."""
    tokens = theme().tokens
    if section.stale or section.rejection:
        return tokens.warn
    return tokens.good if section.state is SectionState.APPROVED else tokens.ink_3


def _line(section: SectionFact) -> QWidget:
    made = QWidget()
    made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    mark = PlainLabel()
    glyph = "clock" if section.stale else GLYPHS[section.state]
    mark.setPixmap(picture(glyph, 16, state_ink(section)))
    words = PlainLabel(number(section.words), "caption")
    line = row(mark, ElidedLabel(label(section.kind)), words, margins=(SPACE.s, 7), parent=made)
    line.setStretch(1, 1)
    return made


def _said(section: SectionFact) -> str:
    return tr(
        "{part}: {state}, {count} words",
        part=label(section.kind),
        state=label(section.state),
        count=section.words,
    )
