"""What may stand between a person and a book, for those who know no errors of the book itself."""

from __future__ import annotations

from enum import Enum, auto

from models.errors import BookInUse, DamagedBook, PassphraseNeeded, WrongPassphrase


class Trouble(Enum):
    """A reason why a book did not open that a person can do something about at once."""

    PASSPHRASE_NEEDED = auto()
    WRONG_PASSPHRASE = auto()
    IN_USE = auto()
    DAMAGED = auto()


def trouble(error: BaseException) -> Trouble | None:
    """Which trouble ``error`` is, None when it is another."""
    match error:
        case PassphraseNeeded():
            return Trouble.PASSPHRASE_NEEDED
        case WrongPassphrase():
            return Trouble.WRONG_PASSPHRASE
        case BookInUse():
            return Trouble.IN_USE
        case DamagedBook():
            return Trouble.DAMAGED
    return None
