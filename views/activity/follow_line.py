"""A line of what is still to be done: what, about whom, until when, and one deed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.text import tr
from app.tokens import SPACE
from views.icons import picture
from views.theme import theme
from views.widgets.buttons import LineButton, button, icon_button
from views.widgets.layout import column, row
from views.widgets.text import ElidedLabel, PlainLabel, WrappedLabel

Deed = tuple[str, Callable[[], Any]]


@dataclass(frozen=True)
class Follow:
    """What a line shows. ``open`` leads to it; ``deed`` is the usual step, ``others`` are in its menu."""

    key: str
    icon: str
    what: str
    about: str
    when: str
    late: bool
    open: Callable[[], Any]
    deed: Deed | None
    others: Sequence[Deed]
    quiet: bool = False


class FollowLine(LineButton):
    """One line; Up and Down go to its neighbours, the menu key offers what else can be done.

    ``narrow`` puts what belongs to it below it, for an inspector.
    """

    def __init__(self, follow: Follow, *, narrow: bool = False) -> None:
        parts = (follow.what, follow.about, follow.when)
        super().__init__(", ".join(part for part in parts if part), follow.open, wraps=True)
        self.follow = follow
        self._mark = PlainLabel()
        self._mark.setAlignment(Qt.AlignmentFlag.AlignTop)
        what = WrappedLabel(follow.what, "quiet" if follow.quiet else "")
        about = ElidedLabel(follow.about, "caption")
        when = PlainLabel(follow.when, "bad" if follow.late else "caption")
        for label in (self._mark, what, about, when):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        about.setVisible(bool(follow.about))
        when.setVisible(bool(follow.when))
        self.deed_button = button(follow.deed[0], follow.deed[1], kind="quiet") if follow.deed else None
        more = icon_button("ellipsis", tr("More for “{title}”", title=follow.what), self._offer_below)
        more.setVisible(bool(follow.others))
        self._more = more
        self.body.setContentsMargins(SPACE.xs, SPACE.xs, 0, SPACE.xs)
        self.body.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        if narrow:
            below = row(when, None, space=SPACE.s)
            if self.deed_button is not None:
                below.addWidget(self.deed_button)
            self.body.addLayout(column(what, about, below, space=2), 1)
        else:
            self.body.addLayout(column(what, about, space=0), 1)
            self.body.addWidget(when)
            if self.deed_button is not None:
                self.body.addWidget(self.deed_button)
        self.body.addWidget(more, 0, Qt.AlignmentFlag.AlignTop if narrow else Qt.AlignmentFlag.AlignVCenter)
        theme().changed.connect(self._paint_mark)
        self._paint_mark()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._offer(event.globalPos())

    def _offer_below(self) -> None:
        self._offer(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _offer(self, at: QPoint) -> None:
        menu = QMenu(self)
        for text, deed in (*((self.follow.deed,) if self.follow.deed else ()), *self.follow.others):
            menu.addAction(text.replace("&", "&&"), deed)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _paint_mark(self) -> None:
        tokens = theme().tokens
        ink = tokens.bad if self.follow.late else tokens.ink_3 if self.follow.quiet else tokens.accent
        self._mark.setPixmap(picture(self.follow.icon, 16, ink))


def show_lines(box: QVBoxLayout, lines: Sequence[QWidget]) -> None:
    """Put ``lines`` into ``box`` instead of what it holds."""
    while (item := box.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
    for line in lines:
        box.addWidget(line)
        line.show()
