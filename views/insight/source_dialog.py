"""A source: cite one that is there, add a new one, or mend one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from app.formats import day
from app.labels import label
from app.queries.insight import SourceFact
from app.text import tr
from app.tokens import SPACE
from models.values import Reliability, SourceKind
from views.widgets.buttons import button
from views.widgets.date_field import DateField
from views.widgets.fields import ChoiceField, LineField, NotesField
from views.widgets.layout import column, row
from views.widgets.message_bar import MessageBar
from views.widgets.text import PlainLabel

PUBLIC_KINDS = frozenset(
    {
        SourceKind.INDUSTRY_REPORT,
        SourceKind.ANALYST_MEETING,
        SourceKind.WEBSITE,
        SourceKind.JOURNAL,
        SourceKind.ANNUAL_REPORT,
    }
)
"""Channels that are public unless one says otherwise."""


class SourceDialog(QDialog):
    """``chosen(key, passage)``: a source that is there; ``filled(fields, passage)``: a new or mended one.

    ``passage`` is "" for the whole section. Who listens closes the dialog, so that what is refused
    can be mended.
    """

    chosen = Signal(str, str)
    filled = Signal(dict, str)

    def __init__(
        self,
        sources: Sequence[SourceFact] = (),
        *,
        passage: str = "",
        mended: SourceFact | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._passage = passage
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(520)
        self.message_bar = MessageBar()
        heading = tr("Change the source") if mended else tr("Cite a source")
        self.setWindowTitle(heading)
        self.kind = ChoiceField(tr("Kind"), SourceKind)
        self.title = LineField(tr("Title"))
        self.published = DateField(tr("Date"))
        self.reliability = ChoiceField(tr("Reliability"), Reliability, empty=tr("Not judged"))
        self.public = QCheckBox(tr("Public: anybody may read it"))
        self.address = LineField(tr("File or address, as text"))
        self.notes = NotesField(tr("Notes"), lines=2)
        self._form = self._build_form()
        pairs = [(each.key, source_line(each)) for each in sources]
        self.existing = ChoiceField(tr("Source"), pairs, empty=tr("A new source"))
        self.existing.setVisible(bool(pairs) and mended is None)
        self.existing.committed.connect(lambda key: self._form.setVisible(key is None))
        self.only_passage = QCheckBox(tr("Only for the selected passage"))
        self.only_passage.setChecked(bool(passage))
        self.only_passage.setVisible(bool(passage))
        self._quote = PlainLabel(_shortened(passage), "quiet", wrap=True)
        self._quote.setVisible(bool(passage))
        deed = tr("Save the source") if mended else tr("Cite this source")
        self.deed = button(deed, self.submit, kind="primary")
        self.deed.setDefault(True)
        body = column(
            PlainLabel(heading, "title"),
            self._quote,
            self.only_passage,
            self.existing,
            self._form,
            None,
            row(None, button(tr("Cancel"), self.reject), self.deed),
            space=SPACE.m,
            margins=SPACE.xl,
        )
        column(body, self.message_bar, space=0, parent=self)
        if mended is not None:
            self._fill(mended)
        self.title.setFocus()

    def submit(self) -> None:
        """Cite or save; a missing title is said in the dialog."""
        passage = self._passage if self.only_passage.isChecked() else ""
        key = self.existing.value()
        if key is not None:
            self.chosen.emit(key, passage)
            return
        if not self.title.value():
            self.title.complain(tr("A source needs a title, so that others find it."))
            self.title.setFocus()
            return
        if self.published.commit():
            self.filled.emit(self.values(), passage)

    def values(self) -> dict[str, Any]:
        """The fields of the source as the form says them."""
        return {
            "kind": self.kind.value(),
            "title": self.title.value(),
            "public": self.public.isChecked(),
            "published_on": self.published.value(),
            "reliability": self.reliability.value(),
            "address": self.address.value(),
            "notes": self.notes.value(),
        }

    def _build_form(self) -> QWidget:
        form = QWidget()
        self.kind.set_value(SourceKind.MEETING)
        self.kind.committed.connect(lambda kind: self.public.setChecked(kind in PUBLIC_KINDS))
        column(
            self.title,
            row(self.kind, self.published, self.reliability, space=SPACE.m),
            self.public,
            self.address,
            self.notes,
            space=SPACE.m,
            parent=form,
        )
        return form

    def _fill(self, source: SourceFact) -> None:
        self.kind.set_value(source.kind)
        self.title.set_value(source.title)
        self.published.set_value(source.published_on)
        self.reliability.set_value(source.reliability)
        self.public.setChecked(source.public)
        self.address.set_value(source.address)
        self.notes.set_value(source.notes)


def source_line(source: SourceFact) -> str:
    """A source in one line: title and date."""
    return f"{source.title} · {day(source.published_on)}" if source.published_on else source.title


def source_note(source: SourceFact) -> str:
    """What is known of a source, small: kind, public or not, date, reliability."""
    facts = [
        label(source.kind),
        tr("public") if source.public else tr("not public"),
        day(source.published_on),
        tr("reliability: {level}", level=label(source.reliability)) if source.reliability else "",
    ]
    return " · ".join(fact for fact in facts if fact)


def _shortened(passage: str) -> str:
    line = " ".join(passage.split())
    return tr("“{passage}”", passage=line if len(line) <= 160 else line[:159] + "…")
