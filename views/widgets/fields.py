"""Labelled form fields. Each has ``value()``, ``set_value(value)`` and ``committed(value)``.

``committed`` comes when the user has finished with a field and its value differs from the last one
set or committed: on Enter, or when the field is left. ``set_value`` never emits it. A value that
cannot be read is marked and said below the field, and is not committed.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
    QWidget,
)

from app.formats import exact_amount
from app.labels import label as label_of
from app.text import tr
from app.tokens import SPACE
from views.widgets.layout import column
from views.widgets.text import ElidedLabel, PlainLabel, plain_tooltip, set_property

MOST = Decimal(10) ** 15
"""No amount of money is larger; the book could not keep it."""


class Field(QWidget):
    """A label above an editor, and room for what is wrong with it."""

    committed = Signal(object)

    def __init__(self, label: str, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.label = ElidedLabel(label, "caption")
        self.label.setBuddy(editor)
        self._wrong = PlainLabel("", "bad", wrap=True)
        self._wrong.hide()
        self._kept: Any = None
        editor.setAccessibleName(label)
        self.setFocusProxy(editor)
        column(self.label, editor, self._wrong, space=SPACE.xs, parent=self)
        self.label.setVisible(bool(label))

    def value(self) -> Any:
        """What the editor says now; raises ``ValueError`` with a sentence when it cannot be read."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show ``value``, silently."""
        self._show(value)
        self._kept = value
        self.complain("")

    def complain(self, sentence: str) -> None:
        """Say below the field what is wrong with it; "" takes it back."""
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        set_property(self.editor, "wrong", bool(sentence))

    def revert(self) -> None:
        """Show the value last set or committed again, for instance after an edit was refused."""
        self.set_value(self._kept)

    def commit(self) -> bool:
        """Commit now if the value differs; False when it cannot be read."""
        try:
            value = self.value()
        except ValueError as error:
            self.complain(str(error))
            return False
        self.complain("")
        if value != self._kept:
            self._show(value)
            self._kept = value
            self.committed.emit(value)
        return True

    def _show(self, value: Any) -> None:
        raise NotImplementedError


class LineField(Field):
    """One line of text, ends trimmed; value ``str``."""

    editor: QLineEdit

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        self._line = QLineEdit()
        super().__init__(label, self._line, parent)
        self._line.setPlaceholderText(hint)
        self._line.editingFinished.connect(self.commit)
        self._kept = ""

    def value(self) -> Any:
        return self._line.text().strip()

    def _show(self, value: Any) -> None:
        self._line.setText(value or "")
        self._line.setCursorPosition(0)


class AmountField(LineField):
    """An amount of money; value ``Decimal`` or None when empty. ``currency`` is shown after it."""

    def __init__(self, label: str, currency: str = "", parent: QWidget | None = None) -> None:
        self._currency = currency
        super().__init__(label, parent=parent)
        self._kept = None

    def set_currency(self, currency: str) -> None:
        self._currency = currency
        self.revert()

    def value(self) -> Any:
        text = self._line.text().replace(self._currency, "") if self._currency else self._line.text()
        return read_amount(text)

    def _show(self, value: Any) -> None:
        self._line.setText(exact_amount(value, self._currency))
        self._line.setCursorPosition(0)


def read_amount(text: str) -> Decimal | None:
    """The amount that a person typed: "1,250.50", "1.250,50", "1 250", "-3.5"; None when blank.

    Raises:
        ValueError: with a sentence, when it is no amount.
    """
    kept = "".join(text.split()).replace("\u2212", "-")
    if not kept:
        return None
    if "," in kept and "." in kept:
        group, point = (".", ",") if kept.rfind(",") > kept.rfind(".") else (",", ".")
        kept = kept.replace(group, "").replace(point, ".")
    else:
        mark = "," if "," in kept else "."
        parts = kept.split(mark)
        grouped = len(parts) > 2 or (len(parts) == 2 and len(parts[1]) == 3 and _groups(mark))
        kept = kept.replace(mark, "" if grouped else ".")
    try:
        amount = Decimal(kept)
    except InvalidOperation:
        amount = Decimal("NaN")
    if not amount.is_finite() or not -MOST <= amount <= MOST:
        raise ValueError(
            tr("“{text}” is not an amount. Write it in digits, such as 1250.50.", text=text.strip())
        )
    return amount.quantize(Decimal("0.01"))


def _groups(mark: str) -> bool:
    """Whether ``mark`` parts thousands in the current language."""
    return exact_amount(1000)[1] == mark


class NotesField(Field):
    """Several lines of plain text; value ``str``. Ctrl+Enter commits."""

    editor: QPlainTextEdit

    def __init__(self, label: str, hint: str = "", lines: int = 4, parent: QWidget | None = None) -> None:
        self._text = QPlainTextEdit()
        super().__init__(label, self._text, parent)
        self._kept = ""
        self._text.setPlaceholderText(hint)
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(self._text.fontMetrics().lineSpacing() * lines + 18)
        self._text.installEventFilter(self)

    def value(self) -> Any:
        return self._text.toPlainText().strip()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            if event.reason() is not Qt.FocusReason.PopupFocusReason:
                self.commit()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.commit()
                return True
        return super().eventFilter(watched, event)

    def _show(self, value: Any) -> None:
        if self._text.toPlainText() != (value or ""):
            self._text.setPlainText(value or "")


class CalmCombo(QComboBox):
    """A combo box that the wheel scrolls past, not through, and that no long answer is cut off in.

    What it shows ends in an ellipsis where it is short of room; its list is as wide as what it offers.
    """

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def showPopup(self) -> None:
        scroll_bar = self.view().verticalScrollBar().sizeHint().width()
        wanted = self.view().sizeHintForColumn(0) + scroll_bar + 2 * SPACE.s
        widest = self.screen().availableGeometry().width() // 2
        self.view().window().setMinimumWidth(max(self.width(), min(wanted, widest)))
        super().showPopup()

    def shown_text(self) -> str:
        """What of the answer fits."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        combo, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(combo, option, field, self).width() - SPACE.xs
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and self.shown_text() != self.currentText():
            assert isinstance(event, QHelpEvent)
            QToolTip.showText(event.globalPos(), plain_tooltip(self.currentText()), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.isEditable():
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self.shown_text()
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class ChoiceField(Field):
    """One of several values; value is the chosen one. ``choices``: an enumeration, or (value, text) pairs.

    ``empty`` is the text of an additional first line whose value is None.
    """

    def __init__(
        self,
        label: str,
        choices: type[Enum] | Sequence[tuple[Any, str]],
        *,
        empty: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._combo = CalmCombo()
        self._combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._combo.setMinimumContentsLength(6)
        super().__init__(label, self._combo, parent)
        self._empty = empty
        self.set_choices(choices)
        self._kept = self.value()
        self._combo.activated.connect(lambda _: self.commit())

    def set_choices(self, choices: type[Enum] | Sequence[tuple[Any, str]]) -> None:
        """Offer other values; the present one stays chosen when it is among them."""
        pairs = [(one, label_of(one)) for one in choices] if isinstance(choices, type) else list(choices)
        self._values = ([None] if self._empty else []) + [value for value, _ in pairs]
        self._combo.clear()
        self._combo.addItems(([self._empty] if self._empty else []) + [text for _, text in pairs])
        self._show(self._kept)

    def value(self) -> Any:
        place = self._combo.currentIndex()
        return self._values[place] if place >= 0 else None

    def _show(self, value: Any) -> None:
        self._combo.setCurrentIndex(self._values.index(value) if value in self._values else -1)
