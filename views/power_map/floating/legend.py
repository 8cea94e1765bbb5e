"""The legend of the lens in sight; it folds to one button."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from app.power_map.arrangement import Routing
from app.text import tr
from app.tokens import SPACE
from views.power_map.items.scene import MapScene
from views.power_map.painting.legend_signs import Sign, SignGroup, sign_groups
from views.theme import theme
from views.widgets.buttons import button
from views.widgets.layout import column, row
from views.widgets.text import PlainLabel

SIGN = QSize(40, 20)


class Legend(QFrame):
    """What the colours, letters and lines of the map in ``scene`` mean."""

    resized = Signal()

    def __init__(self, scene: MapScene, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("popover")
        self._scene = scene
        self._shown: list[tuple[str, ...]] = []
        self._button = button(tr("Legend"), self.toggle, kind="quiet", icon="info")
        self._body: QWidget | None = None
        self._box = column(row(self._button, None), space=SPACE.s, margins=SPACE.xs, parent=self)
        scene.shown.connect(self._follow)

    @property
    def is_open(self) -> bool:
        return self._body is not None

    def toggle(self) -> None:
        """Open it, or fold it away."""
        self._show(None if self.is_open else sign_groups(self._scene.arrangement))

    def _follow(self) -> None:
        """Another lens may have other signs."""
        if self.is_open:
            groups = sign_groups(self._scene.arrangement)
            if _words(groups) != self._shown:
                self._show(groups)

    def _show(self, groups: list[SignGroup] | None) -> None:
        if self._body is not None:
            self._body.hide()
            self._box.removeWidget(self._body)
            self._body.deleteLater()
            self._body = None
        if groups is not None:
            self._shown = _words(groups)
            self._body = self._made(groups)
            self._box.insertWidget(0, self._body)
            self._body.show()
        margin = SPACE.m if self.is_open else SPACE.xs
        self._box.setContentsMargins(margin, margin, margin, SPACE.xs)
        self._box.activate()
        self.adjustSize()
        self.resized.emit()

    def _made(self, groups: list[SignGroup]) -> QWidget:
        body = QWidget()
        stacks = [groups[:1] + groups[2:-1], groups[1:2], groups[-1:]] if groups else []
        columns = row(
            *(column(*(_grid(group) for group in stack), None, space=SPACE.s) for stack in stacks),
            space=SPACE.l,
        )
        columns.setAlignment(Qt.AlignmentFlag.AlignTop)
        if not groups:
            columns.addWidget(PlainLabel(tr("Nothing is marked on this map."), "quiet"))
        if groups and self._scene.arrangement.routing is Routing.ON_DEMAND:
            hint = PlainLabel(tr("Lines show for the person under the pointer."), "caption")
            column(columns, hint, space=SPACE.s, parent=body)
        else:
            body.setLayout(columns)
        return body


def _words(groups: list[SignGroup]) -> list[tuple[str, ...]]:
    return [(group.title, *(sign.text for sign in group.signs)) for group in groups]


def _grid(group: SignGroup) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(SPACE.s)
    grid.setVerticalSpacing(SPACE.xs)
    grid.addWidget(PlainLabel(group.title, "caption"), 0, 0, 1, 2)
    for place, sign in enumerate(group.signs, 1):
        grid.addWidget(_Sample(sign), place, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(PlainLabel(sign.text), place, 1)
    grid.setRowStretch(len(group.signs) + 1, 1)
    grid.setColumnStretch(1, 1)
    return made


class _Sample(QWidget):
    """A sign as it stands on the map."""

    def __init__(self, sign: Sign) -> None:
        super().__init__()
        self._sign = sign
        self.setFixedSize(SIGN)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(1, 0)
        self._sign.paint(painter, theme().tokens, self.height() / 2)
