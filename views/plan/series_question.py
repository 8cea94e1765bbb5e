"""Only this one, this and the following, or all of them: what a change of a series means."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.operations.series import Scope
from app.queries.calendar import ActivityEntry, Entry
from app.text import tr
from views.widgets.choice import ask


def scope_choices() -> tuple[tuple[Scope, str], ...]:
    """The scopes in words, the smallest first."""
    return (
        (Scope.THIS, tr("Only this one")),
        (Scope.FOLLOWING, tr("This and the following")),
        (Scope.ALL, tr("All of them")),
    )


def ask_to_move(where: QWidget, entry: Entry) -> Scope | None:
    """What of its series moves with ``entry``; an entry by itself is not asked about. None: nothing."""
    question = tr("“{title}” repeats. What is to be moved?", title=entry.title)
    return _ask(where, entry, question, dangerous=False)


def ask_to_delete(where: QWidget, entry: Entry) -> Scope | None:
    """What of its series is deleted with ``entry``, as ``ask_to_move``."""
    question = tr("“{title}” repeats. What is to be deleted?", title=entry.title)
    return _ask(where, entry, question, dangerous=True)


def _ask(where: QWidget, entry: Entry, question: str, *, dangerous: bool) -> Scope | None:
    if not isinstance(entry, ActivityEntry) or entry.series is None:
        return Scope.THIS
    note = tr("What was done already stays.") if dangerous else ""
    answers = [(scope.value, words) for scope, words in scope_choices()]
    answer = ask(where.window(), question, *answers, note=note)
    return Scope(answer) if answer is not None else None
