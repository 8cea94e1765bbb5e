"""The way of an edit and of a question, without a screen.

Every edit runs in one transaction together with the record of what it did; a question opens a
session, runs one reading function and closes it. The window adds an undo stack and a signal
(``app.workspace``); the command line uses this class as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import history
from app.changes import ChangeSet
from app.clock import Clock
from app.errors import UserError
from app.recorder import Recorder
from app.reverting import Kept, revert
from app.text import Text
from app.time_travel import as_of as book_as_of
from models.book import Book
from models.change import ChangeSetRow
from models.keys import new_key
from models.values import ChangeKind, TeamRole

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True)
class Outcome(Generic[T]):
    """What an edit returned, and what it changed; no change set when nothing changed."""

    result: T
    change_set: ChangeSet | None


class Transactions:
    """Edits of and questions to one open book."""

    def __init__(self, book: Book, clock: Clock, author: str = "") -> None:
        self.book = book
        self.clock = clock
        self.author = author
        self.role: TeamRole | None = None
        """Who acts. The operations refuse what the role may not do; None refuses nothing."""

    def edit(
        self,
        text: Text,
        operation: Callable[Concatenate[Session, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Outcome[T]:
        """Run ``operation(session, *args, **kwargs)`` and store what it changed as ``text``.

        Raises:
            UserError: the operation refuses; nothing is stored.
        """
        return self._run(text, ChangeKind.EDIT, (), lambda session: operation(session, *args, **kwargs))

    def import_(self, text: Text, operation: Callable[[Session], T]) -> Outcome[T]:
        """As ``edit``, told apart in the history as an import."""
        return self._run(text, ChangeKind.IMPORT, (), operation)

    def note_export(self, text: Text, operation: Callable[[Session], T]) -> Outcome[T]:
        """As ``edit``, for what was sent out: it stands in the history and is no step to undo."""
        return self._run(text, ChangeKind.EXPORT, (), operation)

    def take_back(
        self, revisions: Sequence[int], kind: ChangeKind, text: Text | None = None
    ) -> Outcome[list[Kept]]:
        """Take the edits of ``revisions`` back as one new edit; what stays is the result.

        Raises:
            UserError: one of the revisions is not in the book.
        """
        found = self.ask(history.load, list(revisions))
        if len(found) < len(set(revisions)):
            raise UserError(Text("This change is not in the history of this book. Nothing was changed."))
        text = text or Text("Took back: {text}", text=found[0].text)
        return self._run(text, kind, tuple(revisions), lambda session: revert(session, found))

    def ask(
        self,
        query: Callable[Concatenate[Session, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run ``query(session, *args, **kwargs)`` on the book as it is now."""
        with self.book.session() as session:
            return query(session, *args, **kwargs)

    def ask_then(
        self,
        revision: int,
        query: Callable[Concatenate[Session, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run ``query`` on the book as it was at ``revision``."""
        with (
            self.book.engine.connect() as connection,
            book_as_of(connection, revision),
            Session(connection, close_resets_only=False) as session,
        ):
            return query(session, *args, **kwargs)

    def ask_on(
        self,
        day: date | None,
        query: Callable[Concatenate[Session, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run ``query`` on the book as it was at the end of ``day``; None asks the book of now."""
        if day is None:
            return self.ask(query, *args, **kwargs)
        return self.ask_then(self.ask(history.revision_at, day), query, *args, **kwargs)

    @contextmanager
    def frozen(self) -> Iterator[Transactions]:
        """For long work: the book as it is now, to ask as often and as long as it takes.

        All answers are of one moment, and nobody who edits meanwhile waits (see ``Book.frozen``).
        """
        with self.book.frozen() as book:
            frozen = Transactions(book, self.clock, self.author)
            frozen.role = self.role
            yield frozen

    def clock_is_behind(self) -> bool:
        """The computer's clock shows a time before the last entry of the book."""
        newest = select(ChangeSetRow.at).order_by(ChangeSetRow.revision.desc()).limit(1)
        last = self.ask(lambda session: session.scalar(newest))
        return last is not None and history.stamp(self.clock.now()) < last

    def _run(
        self,
        text: Text,
        kind: ChangeKind,
        undoes: Sequence[int],
        operation: Callable[[Session], T],
    ) -> Outcome[T]:
        with self.book.writing() as session:
            recorder = Recorder(session)
            session.info["clock"] = self.clock
            session.info["author"] = self.author
            session.info["role"] = self.role
            result = operation(session)
            changes = recorder.finish()
            change_set = None
            if changes:
                change_set = history.store(
                    session,
                    key=new_key(),
                    at=self.clock.now(),
                    author=self.author,
                    kind=kind,
                    text=text,
                    changes=changes,
                    undoes=undoes,
                )
        return Outcome(result, change_set)


def today(session: Session) -> date:
    """The user's calendar day within an edit."""
    clock: Any = session.info["clock"]
    day: date = clock.today()
    return day


def role(session: Session) -> TeamRole | None:
    """As whom the edit of this session is made; None where nobody said, which refuses nothing."""
    found: TeamRole | None = session.info.get("role")
    return found


def author(session: Session) -> str:
    """Who makes the edit of this session."""
    return str(session.info["author"])
