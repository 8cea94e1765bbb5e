"""Where a command writes what it makes."""

from __future__ import annotations

from argparse import ArgumentTypeError
from collections.abc import Callable
from pathlib import Path

from app.errors import UserError
from app.text import Text, tr


def file_ending(*endings: str) -> Callable[[str], Path]:
    """For argparse: the name of a file that ends in one of ``endings``, such as ``.xlsx``."""

    def parse(text: str) -> Path:
        path = Path(text)
        if path.suffix.lower() not in endings:
            raise ArgumentTypeError(
                tr("“{text}” does not end in {endings}", text=text, endings=" / ".join(endings))
            )
        return path

    return parse


def require_place(path: Path) -> None:
    """Make sure that a file can be made at ``path``: its folder is there, and it is no folder itself.

    Raises:
        UserError: it cannot.
    """
    if path.is_dir():
        raise UserError(Text("“{file}” is a folder. Give the name of a file in it.", file=path.name))
    if not path.absolute().parent.is_dir():
        raise UserError(Text("The folder of “{file}” is not there. Choose another one.", file=path.name))
