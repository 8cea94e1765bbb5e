"""``history`` and ``revert``."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.changes import ChangeSet
from app.chronicle.staying import staying
from app.commands.console import DONE, REFUSED, Console
from app.commands.options import Commands, command, opened
from app.errors import UserError
from app.history import change_sets
from app.labels import label
from app.text import Text, tr
from models.change import ChangeSetRow
from models.values import ChangeKind

MOST_SENTENCES = 20
MOST_DIGITS = 18
"""SQLite counts no further."""


def add(commands: Commands) -> None:
    """Register ``history`` and ``revert``."""
    parser = command(commands, "history", show, tr("list the changes of a book, newest first"))
    parser.add_argument("--json", action="store_true", help=tr("print all of them for programs"))
    parser = command(commands, "revert", revert, tr("take a change back, however old"))
    parser.add_argument("change_set", metavar="CHANGE_SET", help=tr("its number or key in the history"))


def show(arguments: Namespace, console: Console) -> int:
    """Print the history, newest first."""
    with opened(arguments) as transactions:
        found = transactions.ask(change_sets)
    if arguments.json:
        console.show_json([_as_json(each) for each in found])
        return DONE
    for each in found:
        number = len(each.changes)
        console.show(
            f"{each.revision:>6}  {each.at[:16].replace('T', ' ')}  {each.author}  "
            f"{label(each.kind)}: {each.text}  ({number})"
        )
    return DONE


def revert(arguments: Namespace, console: Console) -> int:
    """Take one change set back and say what stays because it was edited since.

    The exit status is 1 when nothing was taken back because all of it stays.
    """
    with opened(arguments, write=True) as transactions:
        revision = transactions.ask(_revision, arguments.change_set)
        outcome = transactions.take_back([revision], ChangeKind.REVERT)
        stays = transactions.ask(staying, outcome.result)
    if outcome.change_set is None:
        console.tell(Text("There was nothing left to take back."))
    else:
        console.show(outcome.change_set.key)
        console.tell(outcome.change_set.text)
    for sentence in stays[:MOST_SENTENCES]:
        console.tell(sentence)
    if len(stays) > MOST_SENTENCES:
        console.tell(Text("And {count} more entries stay.", count=len(stays) - MOST_SENTENCES))
    return REFUSED if stays and outcome.change_set is None else DONE


def _revision(session: Session, named: str) -> int:
    is_number = named.isdecimal() and len(named) <= MOST_DIGITS
    by = ChangeSetRow.revision == int(named) if is_number else ChangeSetRow.key == named
    found = session.scalar(select(ChangeSetRow.revision).where(by))
    if found is None:
        raise UserError(Text("There is no change “{name}” in this book. See the history.", name=named))
    return found


def _as_json(change_set: ChangeSet) -> dict[str, Any]:
    return {
        "key": change_set.key,
        "revision": change_set.revision,
        "at": change_set.at,
        "author": change_set.author,
        "kind": change_set.kind.value,
        "text": str(change_set.text),
        "changes": [
            {
                "table": change.table,
                "record": change.record,
                "action": change.action.value,
                "before": change.before,
                "after": change.after,
            }
            for change in change_set.changes
        ],
    }
