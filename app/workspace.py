"""The open book as the window sees it: edits with an undo stack, questions, one signal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from sqlalchemy.orm import Session

from app import history
from app.changes import ChangeSet
from app.clock import Clock
from app.errors import UserError
from app.history import Heading
from app.jobs import Jobs
from app.reverting import Kept
from app.text import Text
from app.transactions import Transactions
from models.book import Book
from models.values import ChangeKind, TeamRole

P = ParamSpec("P")
T = TypeVar("T")

STEPS_REMEMBERED = 100
"""Undo steps that survive closing the window."""
PATIENCE = 0.1
"""Seconds for which the window waits until it may write."""


class Workspace(QObject):
    """One open book on one screen. Not to be used from other threads, except ``transactions``."""

    changed = Signal(object)
    """A ``ChangeSet`` was stored: the one signal that views listen to."""
    acting = Signal()
    """The user edits in another role from now on."""
    kept = Signal(object)
    """Undo or redo left a list of ``Kept`` as they are, because they were edited since."""

    def __init__(self, book: Book, clock: Clock, author: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.book = book
        self.clock = clock
        self.transactions = Transactions(book, clock, author)
        self.jobs = Jobs(self)
        self.undo_stack = QUndoStack(self)
        for heading in reversed(_undoable(self.ask(history.latest_headings, 2 * STEPS_REMEMBERED), author)):
            self.undo_stack.push(_Step(heading.revision, _done(heading)))

    @property
    def author(self) -> str:
        return self.transactions.author

    @author.setter
    def author(self, name: str) -> None:
        self.transactions.author = name

    @property
    def role(self) -> TeamRole | None:
        """As whom the user edits (see ``Transactions.role``)."""
        return self.transactions.role

    @role.setter
    def role(self, role: TeamRole | None) -> None:
        if role is not self.transactions.role:
            self.transactions.role = role
            self.acting.emit()

    def today(self) -> date:
        return self.clock.today()

    def edit(
        self,
        text: Text,
        operation: Callable[Concatenate[Session, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run one operation as one stored, undoable step, and tell the views.

        Raises:
            UserError: the operation refuses, or a job is storing something just now; nothing is stored
                and there is no step.
        """
        self._require_turn()
        outcome = self.transactions.edit(text, operation, *args, **kwargs)
        self.adopt(outcome.change_set)
        return outcome.result

    def edit_merging(
        self,
        merge: str,
        text: Text,
        operation: Callable[Concatenate[Session, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """As ``edit``; steps in a row with the same ``merge`` (typing into one field) undo together."""
        self._require_turn()
        outcome = self.transactions.edit(text, operation, *args, **kwargs)
        self.adopt(outcome.change_set, merge)
        return outcome.result

    def adopt(self, change_set: ChangeSet | None, merge: str | None = None) -> None:
        """Make a stored edit (of a job, say) the newest undo step and tell the views."""
        if change_set is not None:
            self.undo_stack.push(_Step(change_set.revision, change_set.text, merge))
            self.changed.emit(change_set)

    def revert(self, revision: int) -> list[Kept]:
        """Take one earlier edit back, as a new step; what stays because it was edited since is returned."""
        self._require_turn()
        outcome = self.transactions.take_back([revision], ChangeKind.REVERT)
        self.adopt(outcome.change_set)
        return outcome.result

    def ask(self, query: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        return self.transactions.ask(query, *args, **kwargs)

    def ask_on(
        self, day: date | None, query: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        return self.transactions.ask_on(day, query, *args, **kwargs)

    def close(self) -> None:
        """Stop the jobs and close the book."""
        self.jobs.stop_all()
        self.undo_stack.clear()
        self.book.close()

    def undo(self) -> None:
        """Take the newest step back. When that fails the step stays where it was.

        Raises:
            UserError: it cannot be stored.
        """
        if self.undo_stack.canUndo():
            self._replay(self.undo_stack.index() - 1, ChangeKind.UNDO)
            self.undo_stack.undo()

    def redo(self) -> None:
        """Do the step again that was taken back last.

        Raises:
            UserError: it cannot be stored.
        """
        if self.undo_stack.canRedo():
            self._replay(self.undo_stack.index(), ChangeKind.REDO)
            self.undo_stack.redo()

    def undo_text(self) -> Text | None:
        """What ``undo`` would take back."""
        return self._step(self.undo_stack.index() - 1).text_of_step if self.undo_stack.canUndo() else None

    def redo_text(self) -> Text | None:
        """What ``redo`` would do again."""
        return self._step(self.undo_stack.index()).text_of_step if self.undo_stack.canRedo() else None

    def _require_turn(self) -> None:
        """The window never stands still while a job stores something: it says so instead."""
        if not self.book.is_free(PATIENCE):
            raise UserError(Text("Another change is being stored. Try again in a moment."))

    def _step(self, index: int) -> _Step:
        step = self.undo_stack.command(index)
        assert isinstance(step, _Step)
        return step

    def _replay(self, index: int, kind: ChangeKind) -> None:
        step = self._step(index)
        if not step.revisions:
            return
        text = (
            Text("Undo: {text}", text=step.text_of_step)
            if kind is ChangeKind.UNDO
            else Text("Redo: {text}", text=step.text_of_step)
        )
        self._require_turn()
        outcome = self.transactions.take_back(step.revisions, kind, text)
        step.revisions = [outcome.change_set.revision] if outcome.change_set else []
        if outcome.change_set is not None:
            self.changed.emit(outcome.change_set)
        if outcome.result:
            self.kept.emit(outcome.result)


class _Step(QUndoCommand):
    """One place on the undo stack. It holds revisions, never widgets, and does nothing by itself:

    ``Workspace.undo`` takes ``revisions`` back first, which may fail, and moves the stack after. Then
    ``revisions`` holds that undo, which a redo takes back in turn.
    """

    def __init__(self, revision: int, text: Text, merge: str | None = None) -> None:
        super().__init__()
        self.text_of_step = text
        self.revisions = [revision]
        self._merge = merge

    def id(self) -> int:
        return -1 if self._merge is None else hash(self._merge) & 0x7FFFFFFF

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Step) or other._merge != self._merge:
            return False
        self.revisions += other.revisions
        return True


def _done(heading: Heading) -> Text:
    """What was done: of a redo that which it did again."""
    again = heading.text.values.get("text") if heading.kind is ChangeKind.REDO else None
    return again if isinstance(again, Text) else heading.text


def _undoable(newest_first: Sequence[Heading], author: str) -> list[Heading]:
    """The edits that the undo stack of ``author`` would still hold.

    Nothing that was undone and not redone, nothing that was sent out, and nothing from before somebody
    else's edit: what others did is taken back in the history, knowingly.
    """
    taken_back: set[int] = set()
    steps: list[Heading] = []
    for heading in newest_first:
        if heading.author != author:
            break
        gone = heading.revision in taken_back
        if heading.kind in (ChangeKind.UNDO, ChangeKind.REDO):
            taken_back.update(heading.undoes)  # a redo stands for the edit whose undo it took back
        if not gone and heading.kind not in (ChangeKind.UNDO, ChangeKind.EXPORT):
            steps.append(heading)
    return steps[:STEPS_REMEMBERED]
