"""The summary in its own window: Ctrl+Enter saves everything as one edit, Escape keeps a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.formats import day_and_time, day_of_week, listing
from app.operations.summary import Saved, summarise
from app.queries.care import gift_year
from app.queries.summary import Before, before_summary
from app.text import Text, tr
from app.tokens import SPACE
from views.activity.summary_form import Draft, SummaryForm
from views.attempt import attempt, message_bar
from views.theme import theme
from views.widgets.buttons import button
from views.widgets.layout import column, hairline, row, scrolling
from views.widgets.message_bar import MessageBar
from views.widgets.text import ElidedLabel, PlainLabel

if TYPE_CHECKING:
    from app.workspace import Workspace

WIDTH, HEIGHT = 980, 728

_drafts: WeakKeyDictionary[Workspace, dict[str, Draft]] = WeakKeyDictionary()


class SummaryDialog(QDialog):
    """Asks how an activity went. What was typed and not saved is there again the next time."""

    def __init__(self, workspace: Workspace, before: Before, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._before = workspace, before
        today, key = workspace.today(), before.entry.key
        self.setWindowTitle(tr("How did it go?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        day = before.entry.starts_at.date()
        self.form = SummaryForm(before, today, lambda person: workspace.ask(gift_year, person, day))
        draft = _drafts.get(workspace, {}).get(key)
        if draft is not None:
            self.form.take_up(draft)
        self.save = button(tr("Save the summary"), self.store, kind="primary")
        later = button(tr("Go on later"), self.reject)
        over = button(tr("Start over"), self._start_over, kind="quiet")
        over.setVisible(draft is not None)
        heading = column(
            ElidedLabel(before.entry.title, "title"),
            ElidedLabel(" · ".join((before.entry.customer_name, _when(before))), "quiet"),
            space=2,
            margins=(SPACE.xl, SPACE.l, SPACE.xl, SPACE.m),
        )
        inner = QWidget()
        column(self.form, None, margins=(SPACE.xl, SPACE.l), parent=inner)
        self.message_bar = MessageBar()
        keys = PlainLabel(tr("Enter: next line · Ctrl+Enter: save · Esc: go on later"), "caption")
        foot = row(keys, None, over, later, self.save, margins=(SPACE.xl, SPACE.m))
        self._area = scrolling(inner)
        column(heading, hairline(), self._area, hairline(), self.message_bar, foot, space=0, parent=self)
        for sequence in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(sequence), self, self.store)
        room = self.screen().availableGeometry()
        self.resize(
            min(theme().size(WIDTH), room.width() - SPACE.xxl), min(theme().size(HEIGHT), room.height() - 40)
        )
        self.form.setFocus()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._bring_into_sight)

    def store(self) -> None:
        """Store all as one edit, and close; what is refused is said here and nothing is lost."""
        if not self.form.check():
            return
        text = Text("Summary of “{title}”", title=self._before.entry.title)
        summary, key = self.form.summary(), self._before.entry.key
        attempt(self, lambda: self._workspace.edit(text, summarise, key, summary), self._saved)

    def reject(self) -> None:
        """Leave; what was typed is kept until the program ends."""
        draft = self.form.draft()
        kept = _drafts.setdefault(self._workspace, {})
        if draft is not None:
            kept[self._before.entry.key] = draft
        super().reject()

    def _start_over(self) -> None:
        """Forget what was typed, and ask anew."""
        workspace, key, parent = self._workspace, self._before.entry.key, self.parentWidget()
        super().reject()
        forget_draft(workspace, key)
        ask_how_it_went(workspace, key, parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses no button here: it goes from line to line."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _bring_into_sight(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.form.isAncestorOf(now):
            self._area.ensureWidgetVisible(now, 0, SPACE.xxl)

    def _saved(self, saved: Saved) -> None:
        forget_draft(self._workspace, self._before.entry.key)
        bar = message_bar(self.parentWidget())
        sentence = _said(saved)
        self.accept()
        if bar is not None and sentence:
            bar.say(sentence)


def has_draft(workspace: Workspace, key: str) -> bool:
    """Whether a summary of this activity was begun and not saved."""
    return key in _drafts.get(workspace, {})


def forget_draft(workspace: Workspace, key: str) -> None:
    """What was typed about this activity and not saved is not wanted any more."""
    _drafts.get(workspace, {}).pop(key, None)


def ask_how_it_went(workspace: Workspace, key: str, parent: QWidget | None = None) -> SummaryDialog | None:
    """Open the summary of the activity ``key`` over ``parent``; None when there is no such activity."""
    before = workspace.ask(before_summary, key, workspace.today())
    if before is None:
        return None
    dialog = SummaryDialog(workspace, before, parent or QApplication.activeWindow())
    dialog.open()
    return dialog


def _when(before: Before) -> str:
    entry = before.entry
    day = day_of_week(entry.first)
    if entry.all_day:
        return day
    return day_and_time(day, f"{entry.starts_at:%H:%M}\u2013{entry.ends_at:%H:%M}")


def _said(saved: Saved) -> str:
    if saved.done:
        return tr("Done with this: {titles}. A manager verifies it.", titles=listing(saved.done))
    if saved.unapproved:
        return tr(
            "The evidence stands in {titles}, which nobody approved yet.", titles=listing(saved.unapproved)
        )
    return ""
