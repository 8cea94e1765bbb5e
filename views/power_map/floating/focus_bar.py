"""Whose surroundings the map is limited to, and how far they reach."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QWidget

from app.power_map.perspective import FURTHEST
from app.text import tr
from app.tokens import SPACE
from views.power_map.items.scene import MapScene
from views.theme import theme
from views.widgets.buttons import Chip, icon_button
from views.widgets.layout import row
from views.widgets.text import ElidedLabel, PlainLabel, set_tooltip

NAME_WIDTH = 220


class FocusBar(QFrame):
    """In sight while the map of ``scene`` shows one person's surroundings only."""

    reach_wanted = Signal(int)
    """Surroundings of so many degrees, 1–3."""
    left = Signal()
    """Everybody is wanted again."""
    resized = Signal()

    def __init__(self, scene: MapScene, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("popover")
        self._scene = scene
        self._name = ElidedLabel("", "strong")
        self._name.setMaximumWidth(theme().size(NAME_WIDTH))
        self._count = PlainLabel("", "caption")
        group = QButtonGroup(self)
        texts = (tr("1st degree"), tr("2nd degree"), tr("3rd degree"))
        self.degrees = {number: Chip(text) for number, text in enumerate(texts, 1)}
        for number, chip in self.degrees.items():
            group.addButton(chip)
            set_tooltip(chip, tr("Who is reached over {number} lines ({number})", number=number))
            chip.clicked.connect(lambda _=False, number=number: self.reach_wanted.emit(number))
        assert len(self.degrees) == FURTHEST
        self.close_button = icon_button("x", tr("Show everybody again (Esc)"), self.left.emit, size=14)
        self._box = row(
            self._name,
            *self.degrees.values(),
            self._count,
            self.close_button,
            space=SPACE.xs + 2,
            margins=(SPACE.m, SPACE.xs, SPACE.xs, SPACE.xs),
            parent=self,
        )
        self._box.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.hide()
        scene.shown.connect(self._follow)

    def _follow(self) -> None:
        made, power_map = self._scene.arrangement, self._scene.power_map
        focus = made.perspective.focus
        name = ""
        if power_map is not None and focus is not None:
            if focus in power_map.person and not power_map.person[focus].left:
                name = power_map.person[focus].name
            elif focus in power_map.seat and power_map.seat[focus].empty:
                name = power_map.seat[focus].title
        if name:
            self._name.setText(tr("Around {name}", name=name))
            self.degrees[made.perspective.degrees].setChecked(True)
            others = len(made.cards) - 1
            self._count.setText(tr("1 other") if others == 1 else tr("{count} others", count=others))
        if bool(name) == self.isHidden():
            self.setVisible(bool(name))
            self.resized.emit()
        self.adjustSize()
