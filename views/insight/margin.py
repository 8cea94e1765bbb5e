"""The margin: what belongs into the section, and the sources that it stands on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.formats import percentage
from app.labels import label
from app.queries.insight import PUBLIC_SHARE, CitationFact, Insight, SectionFact
from app.text import tr
from app.tokens import SPACE
from models.values import SectionKind
from views.insight.guidance import GUIDANCE
from views.insight.source_dialog import source_note
from views.theme import theme
from views.widgets.buttons import LineButton, button, icon_button
from views.widgets.layout import SectionHeading, column, hairline, row, scrolling
from views.widgets.text import ElidedLabel, PlainLabel, set_property

WIDTH = 296


class Margin(QWidget):
    """``cite`` wants a source; ``mended``, ``uncited`` and ``shown`` name a citation's key."""

    cite = Signal()
    mended = Signal(str)
    uncited = Signal(str)
    shown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(theme().size(WIDTH))
        self._kind: SectionKind | None = None
        self._guidance = column(space=SPACE.xs)
        self._notes = column(space=0)
        self.share = PlainLabel("", "caption", wrap=True)
        heading = SectionHeading(tr("Sources"))
        self.add = button(tr("Cite"), self.cite.emit, kind="quiet", icon="plus")
        heading.add(self.add)
        content = QWidget()
        column(
            SectionHeading(tr("What belongs here")),
            self._guidance,
            hairline(),
            heading,
            self._notes,
            self.share,
            None,
            space=SPACE.s,
            margins=(SPACE.l, SPACE.m, SPACE.m, SPACE.l),
            parent=content,
        )
        column(scrolling(content), parent=self)

    def show_section(self, section: SectionFact, insight: Insight) -> None:
        """Show the guidance and the citations of ``section``."""
        if section.kind is not self._kind:
            self._kind = section.kind
            _clear(self._guidance)
            for hint in GUIDANCE[section.kind]:
                self._guidance.addWidget(PlainLabel(str(hint), "quiet", wrap=True))
        _clear(self._notes)
        for citation in section.citations:
            self._notes.addWidget(self._note(citation, citation.passage in section.text))
        if not section.citations:
            none = tr("No source yet. What has no source earns nothing in completeness.")
            self._notes.addWidget(PlainLabel(none, "quiet", wrap=True))
        self._tell_share(insight)

    def citations(self) -> list[CitationNote]:
        """The notes in sight, top to bottom."""
        widgets = (self._notes.itemAt(place).widget() for place in range(self._notes.count()))
        return [widget for widget in widgets if isinstance(widget, CitationNote)]

    def _note(self, citation: CitationFact, there: bool) -> CitationNote:
        note = CitationNote(citation, there)
        note.mend.clicked.connect(lambda: self.mended.emit(citation.source.key))
        note.remove.clicked.connect(lambda: self.uncited.emit(citation.key))
        if note.show_passage is not None:
            note.show_passage.clicked.connect(lambda: self.shown.emit(citation.passage))
        return note

    def _tell_share(self, insight: Insight) -> None:
        share = insight.public_share
        self.share.setVisible(share is not None)
        if share is not None:
            self.share.setText(
                tr(
                    "Public sources of this customer: {share}. The method expects {expected}.",
                    share=percentage(share),
                    expected=percentage(PUBLIC_SHARE),
                )
            )
            set_property(self.share, "tone", "caption" if share >= PUBLIC_SHARE else "warn")


class CitationNote(QFrame):
    """One citation: the source, what it is worth, and the passage it stands for."""

    def __init__(self, citation: CitationFact, there: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        source = citation.source
        self.title = PlainLabel(source.title, wrap=True)
        self.mend = icon_button("pencil", tr("Change the source"))
        self.remove = icon_button("unlink", tr("Take the citation away"))
        head = row(self.title, self.mend, self.remove, space=0)
        head.setStretch(0, 1)
        facts = PlainLabel(source_note(source), "caption", wrap=True)
        body = column(head, facts, space=0, margins=(0, SPACE.xs, 0, SPACE.s), parent=self)
        if source.expired:
            body.addWidget(PlainLabel(tr("Expired: look whether it still holds."), "warn", wrap=True))
        if source.address:
            body.addWidget(PlainLabel(source.address, "caption", wrap=True))
        self.show_passage: LineButton | None = None
        if citation.passage and there:
            self.show_passage = LineButton(tr("Show the passage"))
            self.show_passage.body.setContentsMargins(0, 2, 0, 2)
            passage = ElidedLabel(citation.passage, "quiet")
            font = passage.font()
            font.setItalic(True)
            passage.setFont(font)
            self.show_passage.body.addWidget(passage, 1)
            body.addWidget(self.show_passage)
        elif citation.passage:
            gone = tr("The passage is no longer in the text: {passage}", passage=citation.passage)
            body.addWidget(PlainLabel(gone, "warn", wrap=True))
        self.setAccessibleName(tr("{kind}: {title}", kind=label(source.kind), title=source.title))


def _clear(box: QVBoxLayout) -> None:
    while box.count():
        widget = box.takeAt(0).widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
