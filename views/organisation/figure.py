"""A figure that says why when it is pressed."""

from __future__ import annotations

from app.text import tr
from app.tokens import SPACE, TYPE
from views.theme import theme
from views.widgets.buttons import LineButton
from views.widgets.popover import Popover
from views.widgets.score_badge import Why, explanation
from views.widgets.text import PlainLabel


class FigureButton(LineButton):
    """``meaning`` is the figure's full name, for the popover's title and screen readers."""

    def __init__(self, meaning: str) -> None:
        super().__init__(meaning, self.explain)
        self._meaning = meaning
        self._why: Why | None = None
        self._figure = PlainLabel("–")
        self.body.setContentsMargins(0, 2, SPACE.xs, 2)
        self.body.addWidget(self._figure)
        self.body.addWidget(PlainLabel(tr("Why?"), "good"))
        theme().changed.connect(self._dress)
        self._dress()

    @property
    def figure(self) -> str:
        """What is shown."""
        return self._figure.text()

    def show_figure(self, figure: str, why: Why, tone: str = "") -> None:
        """Show ``figure`` and keep its reason; ``tone`` is "good", "bad", "warn" or ""."""
        self._why = why
        self._figure.setText(figure)
        self._figure.set_tone(tone)
        self.setAccessibleName(tr("{name}: {value}", name=self._meaning, value=figure))
        self.updateGeometry()

    def explain(self) -> Popover | None:
        """Open the popover that says why."""
        if self._why is None:
            return None
        popover = Popover(explanation(self._meaning, self.figure, self._why), self)
        popover.open()
        return popover

    def _dress(self) -> None:
        self._figure.setFont(theme().font(TYPE.title, strong=True, figures=True))
