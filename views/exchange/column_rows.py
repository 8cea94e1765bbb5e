"""The columns of a foreign sheet: heading, examples, and the field that each one means."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from app.exchange.drafting import SheetDraft, field_name, fields_of
from app.exchange.workbook import column_letters
from app.formats import listing
from app.text import tr
from app.tokens import SPACE
from views.exchange.words_dialog import WordsDialog
from views.widgets.buttons import button
from views.widgets.fields import ChoiceField
from views.widgets.text import ElidedLabel, PlainLabel

AS_GUESSED = "as guessed"
SURE = 0.95
LIKELY = 0.6


class ColumnRows(QWidget):
    """One line a column of ``draft``; ``changed`` after each choice."""

    changed = Signal()

    def __init__(self, draft: SheetDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, SPACE.s, 0)
        self._grid.setHorizontalSpacing(SPACE.m)
        self._grid.setVerticalSpacing(SPACE.xs)
        for at, stretch in enumerate((0, 3, 4, 3, 1, 0)):
            self._grid.setColumnStretch(at, stretch)
        self.choices: list[ChoiceField] = []
        self._sureness: list[PlainLabel] = []
        self._words: list[QPushButton] = []
        for place in range(len(draft.columns)):
            self._add(place)
        self._grid.setRowStretch(len(draft.columns), 1)

    def _add(self, place: int) -> None:
        draft = self._draft
        told = draft.columns[place]
        pairs = [(name, str(text)) for name, text in fields_of(draft.subject)]
        guessed = told.marks or len(told.fields) > 1
        if guessed:
            pairs.insert(0, (AS_GUESSED, self._guessed(place)))
        choice = ChoiceField("", pairs, empty=tr("Leave out"))
        choice.editor.setAccessibleName(tr("What column “{heading}” means", heading=told.heading))
        choice.set_value(AS_GUESSED if guessed else next(iter(told.fields), None))
        choice.committed.connect(lambda name: self._choose(place, name))
        words = button(tr("Words…"), lambda: self._ask_words(place), kind="quiet")
        sure = PlainLabel("", "caption")
        self.choices.append(choice)
        self._sureness.append(sure)
        self._words.append(words)
        samples = ElidedLabel(" · ".join(draft.samples(place)), "quiet")
        letter = PlainLabel(column_letters(told.column), "caption")
        heading = ElidedLabel(told.heading or tr("No heading"))
        for at, widget in enumerate((letter, heading, samples, choice, sure, words)):
            self._grid.addWidget(widget, place, at)
        self._tell(place)

    def _guessed(self, place: int) -> str:
        told, subject = self._draft.columns[place], self._draft.subject
        names = [str(field_name(subject, name)) for name in told.fields if name]
        if told.marks:
            return tr("{field}, where it is ticked", field=names[0])
        return tr("{fields}, parted by “{mark}”", fields=listing(names), mark=told.separator)

    def _choose(self, place: int, name: str | None) -> None:
        if name != AS_GUESSED:
            self._draft.set_field(place, name or "")
        self._tell(place)
        self.changed.emit()

    def _ask_words(self, place: int) -> None:
        told = self._draft.columns[place]
        name = str(field_name(self._draft.subject, told.fields[0]))
        words = self._draft.unknown_words(place)
        dialog = WordsDialog(told.fields[0], name, words, told.values, self)
        dialog.accepted.connect(lambda: self._translate(place, dialog.values))
        dialog.open()

    def _translate(self, place: int, values: dict[str, str]) -> None:
        self._draft.translate(place, values)
        self._tell(place)
        self.changed.emit()

    def _tell(self, place: int) -> None:
        told, certain = self._draft.columns[place], self._draft.certain[place]
        if not told.fields:
            said = ""
        elif certain >= SURE:
            said = tr("certain")
        else:
            said = tr("likely") if certain >= LIKELY else tr("a guess")
        self._sureness[place].setText(said)
        words = self._draft.unknown_words(place)
        open_words = [word for word in words if word not in told.values]
        self._words[place].setVisible(bool(words))
        self._words[place].setText(
            tr("Words… {count} unknown", count=len(open_words)) if open_words else tr("Words…")
        )
