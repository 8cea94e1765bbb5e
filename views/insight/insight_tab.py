"""The insight of a customer: outline, text, margin notes, and the way of review."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.formats import number
from app.labels import LABELS, label
from app.operations import insight as operations
from app.prose import word_count
from app.queries.insight import Insight, SectionFact, insight
from app.text import Text, tr
from app.tokens import SPACE
from models.values import Confidentiality, SectionKind, SectionState
from views.attempt import attempt
from views.insight.autosave import Autosave
from views.insight.editor import SectionEditor
from views.insight.margin import Margin
from views.insight.outline import Outline
from views.insight.source_dialog import SourceDialog
from views.insight.status import ReasonDialog, StatusBar
from views.tabbed_page import CustomerTab
from views.widgets.empty_state import EmptyState
from views.widgets.layout import column, hairline, row
from views.widgets.text import PlainLabel

if TYPE_CHECKING:
    from app.changes import ChangeSet
    from app.workspace import Workspace
    from views.navigation import Navigator


COUNTS_AFTER_MS = 150


class InsightTab(CustomerTab):
    """Writes what is known about one customer, section by section, with its sources."""

    tables = frozenset({"insight_section", "source", "citation", "customer", "setting"})

    def __init__(self, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__(workspace, navigator)
        self._insight: Insight | None = None
        self._wanted: str | None = None
        self.outline = Outline()
        self.status = StatusBar()
        self.editor = SectionEditor()
        self.margin = Margin()
        self.autosave = Autosave(workspace, self.editor)
        self.count = PlainLabel("", "caption")
        self._counting = QTimer(self, singleShot=True, interval=COUNTS_AFTER_MS)
        self.empty = EmptyState("notebook-pen", "", tr("Begin"), self._begin)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._build())
        self._stack.addWidget(self.empty)
        column(self._stack, parent=self)
        self._connect()

    @property
    def section(self) -> SectionFact | None:
        """The section in sight."""
        return self._insight.section(self._wanted) if self._insight and self._wanted else None

    def help_text(self) -> str:
        return tr(
            "Write what is known about the customer, section by section, and cite where it comes from. "
            "What you type is saved by itself. Headings begin with #, points with a hyphen, quotes with >; "
            "Ctrl+B makes bold. Select a passage and cite a source for it."
        )

    def refresh(self, change_set: ChangeSet | None) -> None:
        self._insight = self.workspace.ask(insight, self.customer, self.workspace.today())
        self._show()

    def open_record(self, key: str) -> None:
        """Show a section: by its key, by its kind (added when it is absent), or by what it cites."""
        found = self._insight
        if found is None or not found.sections:
            return
        if found.section(key) is not None:
            self._choose(key)
        elif key in set(SectionKind):
            self.add_section(SectionKind(key))
        else:
            citing = (s.key for s in found.sections for c in s.citations if key in (c.key, c.source.key))
            self._choose(next(citing, ""))

    def show_customer(self, key: str) -> None:
        self.autosave.flush()
        super().show_customer(key)

    def add_section(self, kind: SectionKind) -> None:
        """Add a section of ``kind`` and go there."""
        if self._insight is None:
            return
        text = Text("Add “{section}” for {name}", section=LABELS[SectionKind][kind], name=self._insight.name)

        def go(key: str) -> None:
            self._choose(key)
            self.editor.setFocus()

        attempt(
            self,
            lambda: self.workspace.edit(text, operations.add_section, self.customer, kind),
            then=go,
        )

    def step_to(self, to: SectionState) -> None:
        """Take the section in sight to another state; a reason is asked for when it is sent back."""
        section = self.section
        if section is None:
            return
        self.autosave.flush()
        if to is SectionState.DRAFT and section.state is not SectionState.APPROVED:
            dialog = ReasonDialog(self.window())
            dialog.given.connect(lambda reason: self._step(section, to, reason))
            dialog.open()
        else:
            self._step(section, to)

    def cite(self) -> None:
        """Ask for a source and cite it, for the selected passage if there is one."""
        section = self.section
        if section is None or self._insight is None:
            return
        self.autosave.flush()
        dialog = SourceDialog(
            self._insight.sources, passage=self.editor.selected_passage(), parent=self.window()
        )
        text = Text("Cite a source in “{section}” of {name}", **self._names(section))
        store = self._stored_from(dialog, text)
        dialog.chosen.connect(lambda key, passage: store(operations.cite, section.key, key, passage or None))
        dialog.filled.connect(
            lambda fields, passage: store(operations.cite_new, section.key, passage or None, **fields)
        )
        dialog.open()

    def mend_source(self, key: str) -> None:
        """Change a source."""
        sources = self._insight.sources if self._insight else ()
        source = next((each for each in sources if each.key == key), None)
        if source is None:
            return
        dialog = SourceDialog(mended=source, parent=self.window())
        text = Text("Change the source “{title}”", title=source.title)
        store = self._stored_from(dialog, text)
        dialog.filled.connect(lambda fields, _: store(operations.set_source, key, **fields))
        dialog.open()

    def hideEvent(self, event: QHideEvent) -> None:
        self.autosave.flush()
        super().hideEvent(event)

    def _build(self) -> QWidget:
        made = QWidget()
        foot = row(None, self.count, margins=(SPACE.xl, SPACE.xs, SPACE.xl, SPACE.s))
        middle = column(self.status, self.editor, foot, space=0)
        middle.setStretch(1, 1)
        whole = row(
            self.outline,
            hairline(vertical=True),
            middle,
            hairline(vertical=True),
            self.margin,
            space=0,
            parent=made,
        )
        whole.setStretch(2, 1)
        return made

    def _connect(self) -> None:
        self.outline.chosen.connect(self._choose)
        self.outline.added.connect(self.add_section)
        self.outline.moved.connect(self._move)
        self.outline.deleted.connect(self._delete)
        self.status.stepped.connect(self.step_to)
        self.status.titled.connect(self._entitle)
        self.status.classed.connect(self._class)
        self.margin.cite.connect(self.cite)
        self.margin.mended.connect(self.mend_source)
        self.margin.uncited.connect(self._uncite)
        self.margin.shown.connect(self.editor.find_passage)
        self.editor.column_moved.connect(self.status.align)
        self.editor.cite_wanted.connect(self.cite)
        self.autosave.saved.connect(lambda _: self._counting.start())
        self._counting.timeout.connect(self._count)

    def _show(self) -> None:
        found = self._insight
        if found is None or not found.sections:
            self.autosave.attach(None, Text("Write"))
            self._stack.setCurrentIndex(1)
            self._describe_empty(found)
            return
        self._stack.setCurrentIndex(0)
        section = self.section or found.sections[0]
        self._wanted = section.key
        self.outline.show_insight(found, section.key)
        self.status.show_section(section)
        text = Text("Write “{section}” of {name}", **self._names(section))
        self.autosave.attach(section, text)
        self.editor.setReadOnly(not section.is_open)
        self.editor.setPlaceholderText(tr("Write here. What you type is saved by itself."))
        self.editor.set_passages([each.passage for each in section.citations if each.passage])
        self.margin.show_section(section, found)
        self._count()

    def _describe_empty(self, found: Insight | None) -> None:
        if found is None:
            self.empty.set_sentence(tr("This customer is no longer in the book. Undo brings it back."))
            self.empty.button.hide()
            return
        self.empty.set_sentence(tr("Nothing is written about this customer yet."))
        self.empty.button.setText(tr("Begin with “{section}”", section=label(found.begin_with)))
        self.empty.button.show()

    def _begin(self) -> None:
        if self._insight is not None:
            self.add_section(self._insight.begin_with)

    def _choose(self, key: str) -> None:
        self.autosave.flush()
        found = self._insight.section(key) if self._insight else None
        if found is not None:
            self._wanted = found.key
            self._show()

    def _step(self, section: SectionFact, to: SectionState, reason: str | None = None) -> None:
        text = Text(
            "Set “{section}” of {name} to “{state}”",
            state=LABELS[SectionState][to],
            **self._names(section),
        )
        self._edit(text, operations.step_to, section.key, to, reason)

    def _entitle(self, title: str) -> None:
        if self.section is not None:
            text = Text("Name “{section}” of {name}", **self._names(self.section))
            self._edit(text, operations.set_fields, self.section.key, title=title)

    def _class(self, chosen: Confidentiality) -> None:
        if self.section is not None:
            text = Text("Say who may read “{section}” of {name}", **self._names(self.section))
            self._edit(text, operations.set_fields, self.section.key, confidentiality=chosen)

    def _move(self, key: str, steps: int) -> None:
        section = self._insight.section(key) if self._insight else None
        if section is not None:
            text = Text("Move “{section}” of {name}", **self._names(section))
            self._edit(text, operations.move_section, key, steps)

    def _delete(self, key: str) -> None:
        self.autosave.flush()
        section = self._insight.section(key) if self._insight else None
        if section is not None:
            text = Text("Delete “{section}” of {name}", **self._names(section))
            self._edit(text, operations.delete_section, key)

    def _uncite(self, key: str) -> None:
        if self.section is not None:
            text = Text("Take a citation out of “{section}” of {name}", **self._names(self.section))
            self._edit(text, operations.uncite, key)

    def _edit(self, text: Text, operation: Callable[..., Any], *args: Any, **fields: Any) -> bool:
        return attempt(self, lambda: self.workspace.edit(text, operation, *args, **fields))

    def _stored_from(self, dialog: SourceDialog, text: Text) -> Callable[..., bool]:
        """Edits that close ``dialog``; what is refused is said in it, and it stays."""

        def store(operation: Callable[..., Any], *args: Any, **fields: Any) -> bool:
            return attempt(
                dialog,
                lambda: self.workspace.edit(text, operation, *args, **fields),
                then=lambda _: dialog.accept(),
            )

        return store

    def _names(self, section: SectionFact) -> dict[str, Any]:
        """What undo steps say of ``section``."""
        return {"section": _section_name(section), "name": self._insight.name if self._insight else ""}

    def _count(self) -> None:
        count = word_count(self.editor.toPlainText())
        words = tr("1 word") if count == 1 else tr("{count} words", count=number(count))
        state = tr("not saved yet") if self.autosave.pending else tr("saved")
        readable = self.section is not None and not self.section.is_open
        self.count.setText(words if readable else f"{words} · {state}")


def _section_name(section: SectionFact) -> Text | str:
    """What undo steps call a section: its own title, else that of its kind."""
    return section.title or LABELS[SectionKind][section.kind]
