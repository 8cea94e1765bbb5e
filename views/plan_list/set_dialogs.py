"""Dialogs about several plan items: which stay and why, one value for all, evidence for each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QWidget

from app.labels import label
from app.queries.plan_list import PlanRow, Sorted
from app.text import tr
from app.tokens import SPACE
from views.widgets.buttons import button
from views.widgets.fields import Field, NotesField
from views.widgets.layout import column, row, scrolling
from views.widgets.text import PlainLabel, WrappedLabel

WIDTH, TALLEST = 480, 320


class SetDialog(QDialog):
    """A question, something below it, and one deed."""

    def __init__(
        self, question: str, content: QWidget, deed: str, note: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Loam"))
        self.setMinimumWidth(WIDTH)
        self.deed = button(deed, self.accept, kind="primary")
        note_label = PlainLabel(note, "quiet", wrap=True)
        note_label.setVisible(bool(note))
        column(
            PlainLabel(question, "section", wrap=True),
            note_label,
            content,
            row(None, button(tr("Leave it as it is"), self.reject), self.deed),
            space=SPACE.m,
            margins=SPACE.xl,
            parent=self,
        )


class StayingDialog(SetDialog):
    """Names those that cannot go, each with its reason, before the others go."""

    def __init__(self, found: Sorted, deed: str, parent: QWidget | None = None) -> None:
        lines = QWidget()
        column(
            *(
                column(
                    WrappedLabel(one.entry.title, "strong"),
                    PlainLabel(str(why), "caption", wrap=True),
                    space=2,
                )
                for one, why in found.staying
            ),
            None,
            space=SPACE.m,
            parent=lines,
        )
        area = scrolling(lines)
        area.setFixedHeight(min(TALLEST, lines.sizeHint().height() + SPACE.l))
        count, total = len(found.going), len(found.going) + len(found.staying)
        question = tr("{count} of {total} can go on.", count=count, total=total)
        if count == 1:
            question = tr("One of {total} can go on.", total=total)
        super().__init__(question, area, deed, tr("What stays as it is, and why:"), parent)


class ValueDialog(SetDialog):
    """One field for all; ``value`` is what was entered."""

    def __init__(self, question: str, field: Field, deed: str, parent: QWidget | None = None) -> None:
        super().__init__(question, field, deed, parent=parent)
        self._field = field
        field.setFocus()

    @property
    def value(self) -> object:
        return self._field.value()

    def accept(self) -> None:
        if self._field.commit():
            super().accept()


class EvidenceDialog(SetDialog):
    """Room for what shows each new level; items left without words are not verified."""

    def __init__(self, rows: Sequence[PlanRow], deed: str, parent: QWidget | None = None) -> None:
        self.fields: dict[str, NotesField] = {}
        box = QWidget()
        lines = column(space=SPACE.m, parent=box)
        for one in rows:
            entry = one.entry
            assert entry.to_level is not None
            asked = tr("{name}: “{level}”", name=entry.person, level=label(entry.to_level))
            field = self.fields[one.key] = NotesField(asked, entry.title, lines=2)
            lines.addWidget(field)
        area = scrolling(box)
        area.setFixedHeight(min(TALLEST, box.sizeHint().height() + SPACE.l))
        super().__init__(
            tr("What shows that they are there now?"),
            area,
            deed,
            tr("A level changes only with evidence. Items without it wait."),
            parent,
        )
        next(iter(self.fields.values())).setFocus()

    @property
    def evidence(self) -> dict[str, str]:
        """What was written, by item; those left blank are not there."""
        found = {key: field.value() for key, field in self.fields.items()}
        return {key: words for key, words in found.items() if words}
