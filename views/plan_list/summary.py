"""Above the list: how much of what is due is done, and how the plan is balanced over the four supports."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.formats import number, percentage
from app.labels import label, short
from app.queries.plan_list import Balance
from app.text import tr
from app.tokens import SPACE
from models.values import Dimension, Support
from views.customers.scores import said
from views.theme import theme
from views.widgets.layout import column, row
from views.widgets.score_badge import ScoreBadge
from views.widgets.text import ElidedLabel, PlainLabel

BAR, LEAST = 8, 160
SHADES = (1.0, 0.72, 0.48, 0.28)
"""How strong each support is painted: one ink, so that no colour pretends to mean something."""


class BalanceBar(QWidget):
    """The shares of the four supports beside one another; what names none is left empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: list[float] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_shares(self, shares: list[float]) -> None:
        """In the order of ``Support``, 0–1 each."""
        self._shares = shares
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().size(240), theme().size(BAR))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme().tokens.line))
        left = 0.0
        for share, shade in zip(self._shares, SHADES, strict=False):
            ink = QColor(theme().tokens.ink_2)
            ink.setAlphaF(shade)
            width = share * self.width()
            painter.fillRect(QRectF(left, 0, max(0.0, width - 1), self.height()), ink)
            left += width


class Summary(QWidget):
    """Completion with its why, per dimension; the balance; the sum of weights."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.completion = ScoreBadge(tr("Completion"), tr("Plan completion"))
        self.dimensions = {one: ScoreBadge(short(one), label(one)) for one in Dimension}
        self.weight = PlainLabel("", "caption")
        self.bar = BalanceBar()
        self.bar.setMinimumWidth(theme().size(LEAST))
        self.supports = ElidedLabel("", "caption")
        scores = row(self.completion, *self.dimensions.values(), None, self.weight, space=SPACE.l)
        column(scores, row(self.bar, self.supports, space=SPACE.m), space=SPACE.s, parent=self)

    def show_balance(self, balance: Balance) -> None:
        """Show the figures of the items in question."""
        done = balance.completion
        self.completion.set_score(done.total.value, said(done.why))
        for one, badge in self.dimensions.items():
            badge.set_score(done.dimensions[one].value)
        self.weight.setText(
            tr("{count} items, weight {weight}", count=balance.items, weight=_figure(balance.weight))
        )
        shares = {one: _share(balance.weights[one], balance.weight) for one in (*Support, None)}
        self.bar.set_shares([shares[one] for one in Support])
        words = [f"{label(one)} {percentage(shares[one])}" for one in Support]
        if shares[None]:
            words.append(tr("not said {share}", share=percentage(shares[None])))
        self.supports.setText(" · ".join(words))
        self.bar.setAccessibleName(tr("Balance of the four supports: {shares}", shares=", ".join(words)))


def _share(weight: float, total: float) -> float:
    return weight / total if total else 0.0


def _figure(weight: float) -> str:
    return number(weight, 0 if weight == int(weight) else 1)
