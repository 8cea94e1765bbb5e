"""Options that commands share, and opening the book that they name."""

from __future__ import annotations

import argparse
import getpass
import os
from argparse import ArgumentParser, ArgumentTypeError, Namespace, _SubParsersAction
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from app.clock import SystemClock
from app.commands.console import Console
from app.errors import UserError
from app.operations.moments import require_day
from app.text import LANGUAGES, Text, tr
from models.errors import FolderNotWritable

if TYPE_CHECKING:
    from app.transactions import Transactions

PASSPHRASE = "LOAM_PASSPHRASE"

Commands: TypeAlias = "_SubParsersAction[ArgumentParser]"
Run: TypeAlias = Callable[[Namespace, Console], int]


def shared() -> ArgumentParser:
    """Options that may stand before and after the command."""
    parser = ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    parser.add_argument("--book", type=Path, metavar="FILE", help=tr("the book"))
    parser.add_argument(
        "--passphrase-file", type=Path, metavar="FILE", help=tr("a file whose first line opens the book")
    )
    parser.add_argument("--language", choices=sorted(LANGUAGES), help=tr("the language of what is said"))
    parser.add_argument("--author", metavar="NAME", help=tr("who makes the changes"))
    return parser


def command(commands: Commands, name: str, run: Run, about: str, *, book: bool = True) -> ArgumentParser:
    """A new command; ``book``: it cannot do without ``--book``."""
    parser = commands.add_parser(name, help=about, description=about, parents=[shared()])
    parser.set_defaults(run=run, needs_book=book)
    return parser


def day(text: str) -> date:
    """A date such as 2026-03-02 that a calendar can show, for argparse."""
    try:
        return require_day(date.fromisoformat(text))
    except ValueError:
        raise ArgumentTypeError(tr("“{text}” is not a date such as 2026-03-31", text=text)) from None
    except UserError as error:
        raise ArgumentTypeError(str(error)) from None


def passphrase(arguments: Namespace) -> str | None:
    """The passphrase of a file or of the environment; None for a plain book.

    Raises:
        UserError: the file cannot be read.
    """
    path: Path | None = getattr(arguments, "passphrase_file", None)
    if path is None:
        return os.environ.get(PASSPHRASE) or None
    try:
        with path.open(encoding="utf-8") as file:
            return file.readline().rstrip("\r\n") or None
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(
            Text("The passphrase file “{file}” cannot be read. Check its name.", file=path.name)
        ) from error


def author(arguments: Namespace) -> str:
    """The name that changes are recorded under: the one given, else that of the login."""
    given: str | None = getattr(arguments, "author", None)
    if given:
        return given
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


@contextmanager
def opened(arguments: Namespace, *, write: bool = False) -> Iterator[Transactions]:
    """The book of ``--book``; only read unless ``write``, beside a window that has it open.

    Raises:
        UserError, or any ``BookError`` of opening.
    """
    from app.transactions import Transactions
    from models.book import Book

    path: Path = arguments.book
    try:
        book = Book.open(path, passphrase=passphrase(arguments), read_only=not write)
    except FolderNotWritable as error:
        if write:
            raise
        raise UserError(
            Text("“{file}” may not be read. Ask for the right to read it.", file=path.name)
        ) from error
    with book:
        yield Transactions(book, SystemClock(), author(arguments))
