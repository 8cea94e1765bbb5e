"""Which lens the map is looked at through."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QWidget

from app.power_map.perspective import LENS_NAMES, Lens
from app.tokens import SPACE
from views.widgets.buttons import icon_button
from views.widgets.layout import row

ICONS = {
    Lens.ORGANISATION: "network",
    Lens.POWER: "gauge",
    Lens.CLOSENESS: "handshake",
    Lens.INFLUENCE: "nodes",
    Lens.CHAIN: "columns",
}


class LensBar(QFrame):
    """Five buttons; the one that is on says its name. Ctrl+Page Down goes to the next."""

    chosen = Signal(object)
    """The ``Lens`` that the user wants."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("popover")
        self._group = QButtonGroup(self)
        self.buttons: dict[Lens, QToolButton] = {}
        for lens in Lens:
            made = icon_button(ICONS[lens], str(LENS_NAMES[lens]), checkable=True, size=20)
            made.setAccessibleName(str(LENS_NAMES[lens]))
            made.clicked.connect(lambda _=False, lens=lens: self.chosen.emit(lens))
            self._group.addButton(made)
            self.buttons[lens] = made
        row(*self.buttons.values(), space=2, margins=SPACE.xs, parent=self)
        self.show_lens(Lens.ORGANISATION)

    def show_lens(self, lens: Lens) -> None:
        """``lens`` is the one that the map is looked at through now."""
        for each, made in self.buttons.items():
            on = each is lens
            made.setChecked(on)
            made.setText(str(LENS_NAMES[each]) if on else "")
            style = (
                Qt.ToolButtonStyle.ToolButtonTextBesideIcon if on else Qt.ToolButtonStyle.ToolButtonIconOnly
            )
            made.setToolButtonStyle(style)
        self.adjustSize()
