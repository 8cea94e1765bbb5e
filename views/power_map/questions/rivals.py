"""The rival's view: whom of those who decide a rival has, and whom we have."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.formats import percentage
from app.labels import short
from app.network.rivals import RivalPlace, RivalView, Side, rival_view
from app.text import Text, tr
from app.tokens import SPACE
from models.values import Tie
from views.power_map.items.overlay import Mark, Overlay, Tone
from views.power_map.questions.parts import why_button
from views.power_map.questions.question import Asked, Question, empty
from views.theme import theme
from views.widgets.badges import Badge
from views.widgets.buttons import LineButton, button
from views.widgets.fields import ChoiceField, LineField
from views.widgets.layout import SectionHeading, column, row
from views.widgets.text import ElidedLabel, PlainLabel

SIDES = {
    Side.RIVAL: Text("Theirs"),
    Side.CONTESTED: Text("Both have"),
    Side.OPEN: Text("Still open"),
    Side.OURS: Text("Ours"),
}
WORDS = {
    Tie.BEHIND: Text("+2 behind"),
    Tie.LEANING: Text("+1 leaning"),
    Tie.NONE: Text("0 no tie"),
    Tie.RESERVED: Text("−1 reserved"),
    Tie.AGAINST: Text("−2 against"),
}
"""What stands on a card: how its person stands to the rival."""
TONES = {
    Tie.BEHIND: Tone.BAD,
    Tie.LEANING: Tone.WARN,
    Tie.NONE: Tone.QUIET,
    Tie.RESERVED: Tone.ACCENT,
    Tie.AGAINST: Tone.GOOD,
}


class RivalsQuestion(Question):
    """A rival chosen above; shares of the decision, sentences, and every position below."""

    rival_named = Signal(str)
    """A rival that is to be added."""

    def __init__(self) -> None:
        super().__init__()
        self._asked: Asked | None = None
        self.view: RivalView | None = None
        self.lines: list[LineButton] = []
        self.rival = ChoiceField(tr("Rival"), [])
        self.rival.committed.connect(lambda _: self._show())
        self.name = LineField(tr("Name of the rival"))
        self.add = button(tr("Add the rival"), self._add, icon="plus")
        self._none = QWidget()
        sentence = tr("No rivals are known yet. Add the one whom this customer compares us with.")
        column(PlainLabel(sentence, wrap=True), self.name, row(self.add, None), parent=self._none)
        self._answer = column(space=SPACE.s)
        column(self.rival, self._none, self._answer, None, space=SPACE.m, parent=self)

    def show_map(self, asked: Asked) -> None:
        self._asked = asked
        before, rivals = self.rival.value(), asked.network.rivals
        self.rival.set_choices(list(rivals.items()))
        self.rival.set_value(before if before in rivals else _best_known(asked))
        self.rival.setVisible(bool(rivals))
        self._none.setVisible(not rivals)
        self._show()

    def _add(self) -> None:
        name = self.name.value()
        if name:
            self.rival_named.emit(name)

    def _show(self) -> None:
        assert self._asked is not None
        empty(self._answer)
        self.lines = []
        chosen = self.rival.value()
        view = self.view = rival_view(self._asked.network, chosen) if chosen is not None else None
        if view is not None:
            self._answer.addWidget(_Shares(view))
            told, our_own, rest = (percentage(percent / 100) for percent in view.percents)
            theirs = PlainLabel(tr("Theirs {percent}", percent=told), "bad")
            open_ = PlainLabel(tr("Open {percent}", percent=rest), "quiet")
            ours = PlainLabel(tr("Ours {percent}", percent=our_own), "good")
            self._answer.addLayout(row(theirs, None, open_, None, ours))
            for sentence in view.sentences:
                self._answer.addWidget(PlainLabel(str(sentence), wrap=True))
            why = why_button(tr("Shares of the decision"), told, view.why)
            self._answer.addLayout(row(why, None))
            if view.next_step is not None:
                self._answer.addWidget(PlainLabel(tr("Cheapest next step"), "caption"))
                self._answer.addWidget(PlainLabel(str(view.next_step), "good", wrap=True))
            for side, title in SIDES.items():
                self._list(str(title), [place for place in view.places if place.side is side])
        self.answered.emit()

    def _list(self, title: str, places: list[RivalPlace]) -> None:
        if not places:
            return
        self._answer.addWidget(SectionHeading(title, str(len(places))))
        for place in places:
            self._answer.addWidget(self._line(place))

    def _line(self, place: RivalPlace) -> QWidget:
        position = place.position
        holder = position.holder
        name = holder.name if holder is not None else tr("Nobody sits there")
        tie = tr("tie {tie}", tie=short(place.tie)) if place.tie is not None else tr("tie not known")
        key = holder.key if holder is not None else position.key
        said = tr("Show {name} on the map", name=holder.name if holder is not None else position.title)
        line = LineButton(said, lambda: self.seen.emit([key]))
        line.body.addWidget(Badge(position.role))
        note = tr("{title}, {tie}", title=position.title, tie=tie) if holder is not None else position.title
        line.body.addLayout(column(ElidedLabel(name, "strong"), ElidedLabel(note, "caption"), space=0), 1)
        if place.level is not None:
            line.body.addWidget(Badge(place.level))
        self.lines.append(line)
        return line

    def overlay(self) -> Overlay:
        """Everybody whose tie is known, with its number and word."""
        if self.view is None:
            return Overlay()
        return Overlay({key: Mark(str(WORDS[tie]), TONES[tie]) for key, tie in self.view.ties.items()})


class _Shares(QWidget):
    """Theirs, open and ours as one bar; its words stand below it."""

    def __init__(self, view: RivalView) -> None:
        super().__init__()
        self._view = view
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(100, 10)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, view = theme().tokens, self._view
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        room = QRectF(self.rect())
        painter.setBrush(QColor(tokens.line_strong))
        painter.drawRoundedRect(room, 3, 3)
        theirs, ours = room.width() * view.theirs, room.width() * view.ours
        for ink, left, width in ((tokens.bad, 0.0, theirs), (tokens.good, room.width() - ours, ours)):
            painter.setBrush(QColor(ink))
            painter.drawRoundedRect(QRectF(left, 0, width, room.height()), 3, 3)


def _best_known(asked: Asked) -> str | None:
    """The rival of whom most ties are known here."""
    rivals = list(asked.network.rivals)
    known = [rival for person in asked.network.people for rival in person.ties]
    return max(rivals, key=known.count, default=None)
