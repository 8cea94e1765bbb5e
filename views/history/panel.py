"""At the right of the history: one edit, what it changed, and taking it back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.chronicle.details import Detail
from app.formats import moment
from app.labels import label
from app.text import Text, tr
from app.tokens import SPACE
from views.history.record_card import RecordCard
from views.widgets.buttons import Button, button
from views.widgets.layout import Card, column, row, scrolling
from views.widgets.text import PlainLabel

WIDTH = 460


class EditPanel(QWidget):
    """Shows one ``Detail``; ``taken_back``, ``more_wanted`` and the deeds of the cards are its signals."""

    taken_back = Signal(int)
    more_wanted = Signal()
    brought_back = Signal(object, object)
    gone_to = Signal(object)
    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setMinimumWidth(320)
        self.revision: int | None = None
        self.take_back: Button | None = None
        self.cards: list[RecordCard] = []
        self._box = column(space=0, parent=self)
        self._content: QWidget | None = None

    def clear(self) -> None:
        """Show nothing."""
        self.revision, self.take_back, self.cards = None, None, []
        if self._content is not None:
            self._box.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
            self._content = None

    def show_detail(self, detail: Detail, staying: Sequence[Text] = ()) -> None:
        """Show ``detail``; ``staying`` says what stayed when it was taken back just now."""
        same = detail.revision == self.revision
        self.clear()
        self.revision = detail.revision
        body = QWidget()
        column(
            self._head(detail),
            *self._staying(staying),
            *self._cards(detail),
            *self._more(detail),
            None,
            space=SPACE.m,
            margins=SPACE.l,
            parent=body,
        )
        self._content = scrolling(body)
        self._box.addWidget(self._content)
        if same and self.take_back is not None and not staying:
            self.take_back.setFocus()

    def _head(self, detail: Detail) -> QWidget:
        about = [label(detail.kind), moment(detail.at), detail.author]
        head = QWidget()
        box = column(
            PlainLabel(str(detail.text), "section", wrap=True),
            PlainLabel(" · ".join(part for part in about if part), "caption", wrap=True),
            space=SPACE.xs,
            parent=head,
        )
        box.addSpacing(SPACE.s)
        if detail.taken_back:
            box.addWidget(PlainLabel(tr("This change was taken back later."), "quiet", wrap=True))
        else:
            self.take_back = button(
                tr("Take this change back"),
                lambda: self.taken_back.emit(detail.revision),
                icon="rotate-ccw",
            )
            box.addLayout(row(self.take_back, None))
        return head

    def _staying(self, sentences: Sequence[Text]) -> list[QWidget]:
        if not sentences:
            return []
        card = Card(tr("What stays"))
        for sentence in sentences:
            card.body.addWidget(PlainLabel(str(sentence), wrap=True))
        return [card]

    def _cards(self, detail: Detail) -> list[QWidget]:
        for record in detail.records:
            card = RecordCard(record)
            card.brought_back.connect(self.brought_back)
            card.gone_to.connect(self.gone_to)
            card.followed.connect(self.followed)
            self.cards.append(card)
        return list(self.cards)

    def _more(self, detail: Detail) -> list[QWidget]:
        left = detail.total - len(detail.records)
        if left <= 0:
            return []
        return [button(tr("Show more of the other {count} records", count=left), self.more_wanted.emit)]
