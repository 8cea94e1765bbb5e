"""Above the text: what the section is called, where its review stands, and who may read it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from app.formats import day
from app.labels import label
from app.queries.insight import SectionFact
from app.text import Text, tr
from app.tokens import SPACE, TYPE
from models.values import Confidentiality, SectionState
from views.icons import picture
from views.insight.outline import GLYPHS, state_ink
from views.theme import theme
from views.widgets.buttons import button
from views.widgets.fields import ChoiceField, NotesField
from views.widgets.layout import column, row
from views.widgets.text import PlainLabel

DEEDS: Mapping[tuple[SectionState, SectionState], Text] = {
    (SectionState.DRAFT, SectionState.FINANCE_CHECK): Text("Send to the finance check"),
    (SectionState.DRAFT, SectionState.ROUND_1): Text("Send to review round 1"),
    (SectionState.FINANCE_CHECK, SectionState.ROUND_1): Text("Pass the finance check"),
    (SectionState.ROUND_1, SectionState.ROUND_2): Text("Pass round 1"),
    (SectionState.ROUND_2, SectionState.APPROVED): Text("Approve"),
    (SectionState.FINANCE_CHECK, SectionState.DRAFT): Text("Send back…"),
    (SectionState.ROUND_1, SectionState.DRAFT): Text("Send back…"),
    (SectionState.ROUND_2, SectionState.DRAFT): Text("Send back…"),
    (SectionState.APPROVED, SectionState.DRAFT): Text("Reopen"),
}


class StatusBar(QWidget):
    """``stepped(state)``, ``titled(text)`` and ``classed(Confidentiality)`` are what the user wants."""

    stepped = Signal(object)
    titled = Signal(str)
    classed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLineEdit()
        self.title.setAccessibleName(tr("Title of the section"))
        self.title.setTextMargins(-2, 0, 0, 0)
        self.title.editingFinished.connect(self._hear_title)
        self.state = PlainLabel()
        self._glyph = PlainLabel()
        self.note = PlainLabel(tone="caption")
        self.warning = PlainLabel(tone="warn", wrap=True)
        self.confidentiality = ChoiceField("", Confidentiality)
        self.confidentiality.editor.setAccessibleName(tr("Confidentiality"))
        self.confidentiality.editor.setToolTip(tr("Who may read this section"))
        self.confidentiality.committed.connect(self.classed)
        self._deeds = row()
        self._shown = ""
        self._section: SectionFact | None = None
        state = row(
            self._glyph, self.state, self.note, None, self._deeds, self.confidentiality, space=SPACE.s
        )
        self._box = column(self.title, state, self.warning, space=SPACE.xs, parent=self)
        self.align(SPACE.xl)
        theme().changed.connect(self._dress)
        self._dress()

    def show_section(self, section: SectionFact) -> None:
        """Show where ``section`` stands, and the steps that it may take."""
        self._section = section
        self.title.setPlaceholderText(label(section.kind))
        if not (self.title.hasFocus() and self.title.isModified()):
            self.title.setText(section.title)
            self.title.setCursorPosition(0)
        self._shown = section.title
        self.title.setReadOnly(not section.is_open)
        self.state.setText(label(section.state))
        approved = section.approved_on if section.state is SectionState.APPROVED else None
        self.note.setText(tr("on {day}", day=day(approved)) if approved else "")
        self.warning.setText(_warning(section))
        self.warning.setVisible(bool(self.warning.text()))
        self.confidentiality.set_value(section.confidentiality)
        self._offer_steps(section)
        self._dress()

    def align(self, side: int) -> None:
        """Begin where the text begins, ``side`` pixels from the left."""
        self._box.setContentsMargins(side, SPACE.m, SPACE.xl, SPACE.s)

    def steps(self) -> list[str]:
        """The deeds that are offered now."""
        return [widget.text() for widget in self._step_buttons()]

    def press(self, deed: str) -> None:
        """Press the button that says ``deed``."""
        next(widget for widget in self._step_buttons() if widget.text() == deed).click()

    def _step_buttons(self) -> list:
        return [self._deeds.itemAt(place).widget() for place in range(self._deeds.count())]

    def _offer_steps(self, section: SectionFact) -> None:
        while self._deeds.count():
            old = self._deeds.takeAt(0).widget()
            old.hide()
            old.deleteLater()
        for to in reversed(section.steps):
            text = DEEDS[section.state, to]
            kind = "quiet" if to is SectionState.DRAFT else ""
            self._deeds.addWidget(button(str(text), lambda to=to: self.stepped.emit(to), kind=kind))

    def _hear_title(self) -> None:
        text = self.title.text().strip()
        if text != self._shown:
            self._shown = text
            self.titled.emit(text)

    def _dress(self) -> None:
        tokens = theme().tokens
        self.title.setFont(theme().font(TYPE.title, strong=True))
        self.title.setStyleSheet(
            "QLineEdit { background: transparent; border: none; border-bottom: 2px solid transparent;"
            " padding: 0; border-radius: 0; min-height: 28px; }"
            f" QLineEdit:focus {{ border-bottom-color: {tokens.accent}; padding: 0; }}"
        )
        if self._section is not None:
            glyph = "clock" if self._section.stale else GLYPHS[self._section.state]
            self._glyph.setPixmap(picture(glyph, 16, state_ink(self._section)))


class ReasonDialog(QDialog):
    """Asks why a section goes back to its writer; ``given(reason)``."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Send back"))
        self.setMinimumWidth(440)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.reason = NotesField(tr("What is missing, so that the writer can mend it"))
        send = button(tr("Send back to the writer"), self.send, kind="primary")
        column(
            PlainLabel(tr("Send this section back?"), "section"),
            self.reason,
            row(None, button(tr("Cancel"), self.reject), send),
            space=SPACE.m,
            margins=SPACE.xl,
            parent=self,
        )
        self.reason.setFocus()

    def send(self) -> None:
        """Give the reason, and close; without one the dialog says that it is needed."""
        reason = self.reason.value()
        if not reason:
            self.reason.complain(tr("Say what is missing."))
            return
        self.accept()
        self.given.emit(reason)


def _warning(section: SectionFact) -> str:
    if section.rejection:
        return tr("Sent back: {reason}", reason=section.rejection)
    if section.stale:
        return tr("This was approved too long ago. Read it again, and reopen it where it no longer holds.")
    return ""
