"""What a customer of its grade is owed and lacks; each line leads to what would mend it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.queries.gaps import Owed
from app.text import tr
from app.tokens import SPACE
from models.values import Grade
from views.widgets.buttons import LineButton
from views.widgets.layout import SectionHeading, column
from views.widgets.text import ElidedLabel, PlainLabel, set_tooltip

FEW, MANY = 5, 9
"""Lines of the list where there is little room, and where there is more."""
TOLD = 5


class DutyList(QWidget):
    """``chosen(id)`` is called for a duty that is pressed, "" for all of them; ``show_plan`` for one that is
    in the plan."""

    def __init__(
        self, chosen: Callable[[str], Any], show_plan: Callable[[], Any], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._chosen, self._show_plan = chosen, show_plan
        self._limit = FEW
        self._shown: tuple[Grade | None, Sequence[Owed]] = (None, ())
        self.heading = SectionHeading("")
        self._lines = column(space=0)
        column(self.heading, self._lines, space=SPACE.xs, parent=self)

    def lines(self) -> list[LineButton]:
        """The lines in sight, top to bottom."""
        places = (self._lines.itemAt(place).widget() for place in range(self._lines.count()))
        return [line for line in places if isinstance(line, LineButton)]

    def widen(self, wide: bool) -> None:
        """Say whether there is room for many lines."""
        self._limit = MANY if wide else FEW
        self.show_duties(*self._shown)

    def show_duties(self, grade: Grade | None, owed: Sequence[Owed]) -> None:
        """Show what is missing of ``owed``; what is planned already stands last."""
        self._shown = grade, owed
        while self._lines.count():
            widget = self._lines.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        missing = sorted((each for each in owed if not each.standing.is_met), key=lambda each: each.planned)
        self.heading.title.setText(
            tr("Missing for a customer of grade {grade}", grade=grade.value)
            if grade is not None
            else tr("Missing for a customer without a grade")
        )
        self.heading.note.setText(
            tr("{met} of {count} duties met", met=len(owed) - len(missing), count=len(owed))
        )
        for each in missing[: self._limit]:
            self._add(each)
        if len(missing) > self._limit:
            more = tr("{count} more duties", count=len(missing) - self._limit)
            self._line(more, [_words(more, "good")], lambda: self._chosen(""))
        if not missing:
            self._lines.addWidget(PlainLabel(tr("Every duty of this grade is met."), "quiet", wrap=True))

    def _add(self, each: Owed) -> None:
        duty, gaps = each.standing.duty, each.standing.gaps
        name = str(duty.name)
        if each.planned:
            said, state = tr("{duty}: in the plan", duty=name), PlainLabel(tr("in the plan"), "good")
            line = self._line(said, [_words(name), state], self._show_plan)
        else:
            count = tr("1 gap") if len(gaps) == 1 else tr("{count} gaps", count=len(gaps))
            said = tr("{duty}: {count}", duty=name, count=count)
            deed = PlainLabel(tr("Plan it"), "good")
            words = [_words(name), PlainLabel(count, "caption"), deed]
            line = self._line(said, words, lambda: self._chosen(duty.id))
        set_tooltip(line, "\n".join([str(duty.policy), *(str(gap.text) for gap in gaps[:TOLD])]))

    def _line(self, said: str, words: Sequence[QWidget], pressed: Callable[[], Any]) -> LineButton:
        line = LineButton(said, pressed)
        line.body.setContentsMargins(0, 5, SPACE.xs, 5)
        line.body.setSpacing(SPACE.m)
        for place, word in enumerate(words):
            word.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            line.body.addWidget(word, 0 if place else 1)
        self._lines.addWidget(line)
        return line


def _words(text: str, tone: str = "") -> ElidedLabel:
    return ElidedLabel(text, tone)
