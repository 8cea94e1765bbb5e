"""What the views need from outside, handed in by main.py, so that they know neither ORM nor files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.workspace import Workspace


@dataclass(frozen=True)
class FoundCustomer:
    """One line of "Find a customer"; ``note`` is shown small beside the name."""

    key: str
    name: str
    note: str = ""


class OpenBook(Protocol):
    """Opens a book; ``author`` is the name that changes are recorded under."""

    def __call__(
        self, path: Path, author: str, passphrase: str | None = None, read_only: bool = False, /
    ) -> Workspace: ...


class MakeBook(Protocol):
    """Makes a book, encrypted when there is a passphrase."""

    def __call__(self, path: Path, author: str, passphrase: str | None = None, /) -> Workspace: ...


@dataclass(frozen=True)
class Desk:
    """Deeds on books. Each raises ``UserError`` or a ``BookError`` when it cannot be done.

    What is None is not offered.
    """

    open_book: OpenBook
    create_book: MakeBook
    create_demo: Callable[[Path, str], Workspace]
    close_book: Callable[[Workspace], None]
    demo_path: Path
    find_customers: Callable[[Workspace, str], Sequence[FoundCustomer]] | None = None
    back_up: Callable[[Workspace], Path] | None = None
    """Write a backup and say where it is."""
    restore: Callable[[Path, Path, str | None], Path | None] | None = None
    """``restore(backup, book, passphrase)``: put a backup in the place of the closed book; where the
    file went that was there."""
