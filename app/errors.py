"""Errors that are told to people. Anything else is ours."""

from __future__ import annotations

from pathlib import Path

from app.text import Text
from models import errors
from models.errors import book_error


class UserError(Exception):
    """What happened and what to do, as one or two sentences for the message bar."""

    def __init__(self, text: Text) -> None:
        super().__init__(text.source)
        self.text = text

    def __str__(self) -> str:
        return str(self.text)


class ManagersOnly(UserError):
    """What only a manager does; who has that role too can take it with one click."""


class Cancelled(Exception):
    """The user stopped a long piece of work; nothing of it is left behind."""


def describe(error: BaseException) -> Text | None:
    """What an error says to people, whole sentences; ``None`` when it is a mistake of ours.

    Knows ``UserError``, every ``BookError``, and what SQLite, SQLAlchemy or the file system say when the
    disk is full, the folder refuses writing or the file is damaged.
    """
    if isinstance(error, UserError):
        return error.text
    meant = book_error(error, Path(getattr(error, "filename", None) or "."))
    if isinstance(meant, errors.BookError):
        return _about_opening(meant) or _about_writing(meant)
    return None


def _about_opening(error: errors.BookError) -> Text | None:
    name = error.path.name
    match error:
        case errors.BookMissing():
            return Text("“{file}” is not there any more. Look for it in another folder.", file=name)
        case errors.NotABook():
            return Text("“{file}” is not a Loam book. Choose a file that Loam made.", file=name)
        case errors.PassphraseNeeded():
            return Text("“{file}” is encrypted. Enter its passphrase to open it.", file=name)
        case errors.WrongPassphrase():
            return Text(
                "This passphrase does not open “{file}”. Check the keyboard layout and try again.",
                file=name,
            )
        case errors.NewerBook():
            return Text(
                "“{file}” was written by a newer Loam. Update Loam on this computer to open it;"
                " the book was not touched.",
                file=name,
            )
        case errors.OlderBook():
            return Text(
                "“{file}” was written by an older Loam. Open it for editing once to bring it up to date.",
                file=name,
            )
        case errors.MigrationFailed():
            return Text(
                "“{file}” could not be brought up to date and is as it was. Open it with the Loam that"
                " wrote it, or restore a backup.",
                file=name,
            )
        case errors.DamagedBook():
            return Text(
                "Parts of “{file}” are damaged and cannot be read. Restore the newest backup;"
                " the damaged file is kept.",
                file=name,
            )
    return None


def _about_writing(error: errors.BookError) -> Text | None:
    name = error.path.name
    match error:
        case errors.BookInUse(holder=errors.Holder() as holder):
            return Text(
                "“{file}” is open in another window of Loam on {computer}. Use that window,"
                " or open the book for reading only.",
                file=name,
                computer=holder.host,
            )
        case errors.BookInUse():
            return Text("The book is being used by another program. Wait a moment and try again.")
        case errors.BookExists():
            return Text("There is already a file “{file}”. Choose another name.", file=name)
        case errors.BookReadOnly():
            return Text("This book can only be read. Open it for editing, or save a copy and edit that.")
        case errors.FolderNotWritable():
            return Text(
                "Nothing can be written in this folder. Choose another folder, or ask for the right to"
                " write here."
            )
        case errors.DiskFailed():
            return Text(
                "The disk could not be read or written, and nothing was saved. Check that the drive is"
                " connected and has room, and try again."
            )
        case errors.DiskFull():
            return Text("The disk is full, and nothing was saved. Make room and try again.")
    return None
