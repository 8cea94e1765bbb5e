"""``backup`` and ``restore``."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from app.commands.console import DONE, Console
from app.commands.options import Commands, command, opened, passphrase
from app.errors import UserError
from app.text import Text, tr
from models.backups import Backup, backup_folder, backups_of
from models.book import Book


def add(commands: Commands) -> None:
    """Register ``backup`` and ``restore``."""
    command(commands, "backup", back_up, tr("write a verified backup beside the book"))
    parser = command(
        commands, "restore", restore, tr("put a backup in the place of the book; without one: list them")
    )
    parser.add_argument("backup", nargs="?", metavar="BACKUP", help=tr("a file, or its name in the list"))
    parser.add_argument("--json", action="store_true", help=tr("print the list for programs"))


def back_up(arguments: Namespace, console: Console) -> int:
    """Write a backup and print where it is."""
    with opened(arguments) as transactions:
        console.show(transactions.book.back_up("by-hand"))
    return DONE


def restore(arguments: Namespace, console: Console) -> int:
    """Restore a backup, or list those that are there, newest first."""
    book: Path = arguments.book
    if arguments.backup is None:
        _list(backups_of(book.absolute()), arguments.json, console)
        return DONE
    backup = _find(book, arguments.backup)
    kept = Book.restore(backup, book, passphrase(arguments))
    console.tell(Text("“{file}” is as it was in the backup.", file=book.name))
    if kept is not None:
        console.tell(Text("The book that was there is kept as “{file}”.", file=kept.name))
    return DONE


def _list(found: list[Backup], as_json: bool, console: Console) -> None:
    if as_json:
        console.show_json(
            [
                {
                    "path": str(each.path),
                    "at": each.at.isoformat(),
                    "reason": each.reason,
                    "size": each.size,
                    "verified": each.verified,
                }
                for each in found
            ]
        )
        return
    for each in found:
        console.show(each.path.name)
    if found:
        console.tell(Text("Name one of these backups to restore it."))
    else:
        console.tell(Text("There is no backup of this book yet."))


def _find(book: Path, named: str) -> Path:
    for path in (Path(named), backup_folder(book.absolute()) / named):
        if path.is_file():
            return path
    raise UserError(
        Text("There is no backup “{name}”. Leave the name out to see those that are there.", name=named)
    )
