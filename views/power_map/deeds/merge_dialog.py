"""Two records of one person side by side: what differs is chosen, then they become one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QDialog, QGridLayout, QRadioButton, QSizePolicy, QWidget

from app.queries.merging import FieldPair, MergePreview, merge_preview
from app.text import tr
from app.tokens import SPACE
from views.power_map.edits import MapEdits
from views.widgets.buttons import button
from views.widgets.layout import column, hairline, row, scrolling
from views.widgets.text import PlainLabel, WrappedLabel, set_tooltip

if TYPE_CHECKING:
    from app.workspace import Workspace

WIDTH, HEIGHT = 680, 560
_LONGEST = 44
_SIGN = 32
"""What the round sign of a choice takes of its width."""


class MergeDialog(QDialog):
    """Asks which record stays and, where both say different things, whose word counts.

    ``merged`` is called with the key of the record that stayed.
    """

    def __init__(
        self,
        workspace: Workspace,
        edits: MapEdits,
        one: str,
        other: str,
        merged: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._edits, self._merged = workspace, edits, merged
        self._pair = (one, other)
        self._stays = one
        self._preview: MergePreview | None = None
        self.choices: dict[str, tuple[QRadioButton, QRadioButton]] = {}
        self._groups: list[QButtonGroup] = []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Merge two records"))
        self.resize(WIDTH, HEIGHT)
        self._content: QWidget | None = None
        self.merge = button("", self._commit, kind="primary")
        self.merge.setDefault(True)
        question = PlainLabel(tr("Are these two records the same person?"), "section", wrap=True)
        note = PlainLabel(
            tr("One record stays and takes over everything; the other goes. Undo brings it back."),
            "quiet",
            wrap=True,
        )
        self._box = column(space=0)
        column(
            column(question, note, space=SPACE.xs),
            self._box,
            row(None, button(tr("Cancel"), self.reject), self.merge),
            space=SPACE.m,
            margins=SPACE.xl,
            parent=self,
        )
        self._fill()

    def keep(self, stays: str) -> None:
        """``stays`` is the record that the other goes into."""
        if stays != self._stays:
            self._stays = stays
            self._fill()

    @property
    def chosen(self) -> dict[str, Any]:
        """By field the value of the record whose word counts."""
        preview = self._preview
        pairs = {pair.field: pair for pair in preview.fields} if preview is not None else {}
        return {
            name: pairs[name].one if own.isChecked() else pairs[name].other
            for name, (own, _) in self.choices.items()
        }

    def _fill(self) -> None:
        goes = next(key for key in self._pair if key != self._stays)
        preview = self._preview = self._workspace.ask(merge_preview, self._stays, goes)
        if preview is None:
            self.merge.setEnabled(False)
            return
        self.choices, self._groups = {}, []
        content = QWidget()
        column(self._grid(preview), hairline(), self._moves(preview), None, space=SPACE.m, parent=content)
        if self._content is not None:
            self._content.hide()
            self._content.deleteLater()
        self._content = scrolling(content)
        self._box.addWidget(self._content, 1)
        self.merge.setText(tr("Merge into {name}", name=_told_apart(preview)).replace("&", "&&"))

    def _grid(self, preview: MergePreview) -> QWidget:
        """The record that stays at the left, the one that goes at the right."""
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.l)
        grid.setVerticalSpacing(SPACE.s)
        for place in (1, 2):
            grid.setColumnStretch(place, 1)
        grid.addWidget(PlainLabel(tr("Stays"), "caption"), 0, 1)
        swap = button(tr("Let this one stay"), lambda: self.keep(preview.goes), kind="quiet")
        grid.addLayout(row(PlainLabel(tr("Goes"), "caption"), None, swap), 0, 2)
        told = [pair for pair in preview.fields if pair.one_said or pair.other_said]
        for place, pair in enumerate(told, 1):
            grid.addWidget(PlainLabel(str(pair.heading), "quiet"), place, 0)
            if pair.conflicts:
                for at, choice in enumerate(self._choice(pair), 1):
                    grid.addWidget(choice, place, at)
            else:
                for at, text in enumerate((pair.one_said, pair.other_said), 1):
                    grid.addWidget(WrappedLabel(text or "–", "" if text else "quiet"), place, at)
        return made

    def _choice(self, pair: FieldPair) -> tuple[QRadioButton, QRadioButton]:
        own, other = (_radio(pair, text) for text in (pair.one_said, pair.other_said))
        (own if pair.proposed == pair.one else other).setChecked(True)
        group = QButtonGroup(self)
        group.addButton(own)
        group.addButton(other)
        self._groups.append(group)
        self.choices[pair.field] = (own, other)
        return own, other

    def _moves(self, preview: MergePreview) -> QWidget:
        """What comes over, one line each, and what cannot."""
        counted = (
            (preview.lines, tr("lines to others: {count}", count=preview.lines)),
            (preview.ratings, tr("ratings: {count}", count=preview.ratings)),
            (preview.ties, tr("ties to rivals: {count}", count=preview.ties)),
            (preview.seats, tr("entries about seats: {count}", count=preview.seats)),
            (preview.activities, tr("activities: {count}", count=preview.activities)),
            (preview.plan_items, tr("plan items: {count}", count=preview.plan_items)),
        )
        parts = [PlainLabel(f"– {text}") for count, text in counted if count]
        made = QWidget()
        heading = tr("This comes over:") if parts else tr("Nothing else hangs on the record that goes.")
        warnings = [PlainLabel(str(each), "warn", wrap=True) for each in preview.left_out]
        column(PlainLabel(heading), *parts, *warnings, space=SPACE.xs, parent=made)
        return made

    def _commit(self) -> None:
        preview = self._preview
        if preview is not None and self._edits.merge(preview.stays, preview.goes, self.chosen):
            self.accept()
            self._merged(preview.stays)


class _Choice(QRadioButton):
    """A value to choose, cut where there is no room; the whole is then in the tooltip."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._whole = text
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - _SIGN
        line = " ".join(self._whole.split())
        shown = self.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
        set_tooltip(self, self._whole if shown != self._whole else "")


def _radio(pair: FieldPair, text: str) -> QRadioButton:
    shown = text or tr("none")
    made = _Choice(shown)
    made.setAccessibleName(tr("{what}: {value}", what=str(pair.heading), value=shown))
    return made


def _told_apart(preview: MergePreview) -> str:
    """The name of the record that stays, with the title or department that its namesake does not have."""
    fields = {pair.field: pair for pair in preview.fields}
    name = fields["name"].one_said
    for pair in (fields["title"], fields["department_key"]):
        if pair.one_said and pair.one_said != pair.other_said:
            told = tr("{name} · {title}", name=name, title=pair.one_said)
            return told if len(told) <= _LONGEST else told[:_LONGEST].rstrip() + "…"
    return name
