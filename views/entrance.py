"""The way into a book: past its passphrase, another window that has it open, or damage."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from app.errors import describe
from app.formats import moment
from app.opening import Trouble, trouble
from app.text import tr
from views.attempt import report
from views.desk import Desk
from views.passphrase_dialog import ask_passphrase
from views.widgets.choice import ask

if TYPE_CHECKING:
    from app.workspace import Workspace


class Keeper(Protocol):
    """Who opens the books: the shelf."""

    desk: Desk

    def enter(self, path: Path, way: Callable[[Path, str], Workspace]) -> None: ...
    def tell_restored(self, kept: Path | None) -> None: ...


class Entrance:
    """The way of one person into the book at ``path``; dialogs stand over ``where``."""

    def __init__(self, shelf: Keeper, where: QWidget, path: Path, passphrase: str | None = None) -> None:
        self._shelf, self._where, self._path = shelf, where, path
        self._passphrase = passphrase
        self._read_only = False

    def enter(self, error: Exception | None = None) -> bool:
        """Open the book, asking for what it takes; True when its window is asked for.

        ``error`` is what opening it said a moment ago, to begin with.
        """
        while True:
            error = error or self._try()
            if error is None:
                return True
            if not self._solve(error):
                return False
            error = None

    def restore(self, backup: Path) -> bool:
        """Put ``backup`` in the place of the closed book, asking for its passphrase where it has one."""
        restore = self._shelf.desk.restore
        assert restore is not None
        while True:
            try:
                kept = restore(backup, self._path, self._passphrase)
            except Exception as error:
                if not self._ask_passphrase(trouble(error)):
                    if trouble(error) not in _LOCKED:
                        report(error, self._where)
                    return False
            else:
                self._shelf.tell_restored(kept)
                return True

    def _try(self) -> Exception | None:
        open_book = self._shelf.desk.open_book
        try:
            self._shelf.enter(
                self._path,
                lambda path, author: open_book(path, author, self._passphrase, self._read_only),
            )
        except Exception as error:
            return error
        return None

    def _solve(self, error: Exception) -> bool:
        found = trouble(error)
        if found in _LOCKED:
            return self._ask_passphrase(found)
        if found is Trouble.IN_USE and not self._read_only:
            return self._offer_reading(error)
        if found is Trouble.DAMAGED and self._shelf.desk.restore is not None:
            return self._offer_backup(error)
        report(error, self._where)
        return False

    def _ask_passphrase(self, found: Trouble | None) -> bool:
        if found not in _LOCKED:
            return False
        wrong = found is Trouble.WRONG_PASSPHRASE
        self._passphrase = ask_passphrase(self._where, self._path.stem, wrong=wrong)
        return self._passphrase is not None

    def _offer_reading(self, error: Exception) -> bool:
        answer = ask(
            self._where,
            tr("“{book}” is open elsewhere", book=self._path.stem),
            ("read", tr("Open for reading only")),
            note=str(describe(error)),
        )
        self._read_only = answer is not None
        return self._read_only

    def _offer_backup(self, error: Exception) -> bool:
        from app.book_care import newest_good_backup

        backup = newest_good_backup(self._path)
        if backup is None:
            report(error, self._where)
            return False
        answer = ask(
            self._where,
            tr("“{book}” is damaged", book=self._path.stem),
            ("restore", tr("Restore the backup of {moment}", moment=moment(backup.at))),
            note=tr(
                "Parts of the file cannot be read; nothing was written to it. The newest backup that is"
                " whole is of {moment}. What was changed since is lost. The damaged file is kept beside"
                " the book.",
                moment=moment(backup.at),
            ),
        )
        return answer is not None and self.restore(backup.path)


_LOCKED = (Trouble.PASSPHRASE_NEEDED, Trouble.WRONG_PASSPHRASE)
