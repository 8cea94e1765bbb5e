"""Commands as scripts run them, in this process: exit status and what is printed."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.changes import ChangeSet
from app.commands.command_line import Screens
from app.commands.command_line import run as run_command
from app.commands.console import Console
from app.commands.power_map import Draw
from app.transactions import Transactions


@dataclass(frozen=True)
class Result:
    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Loam = Callable[..., Result]


class NoPictures:
    """A camera without film: there are no pages to take."""

    def open(self, transactions: Transactions) -> None:
        pass

    def follow(self, change_set: ChangeSet) -> None:
        pass

    def take(self, view: str, customer: str, path: Path, focus: str | None = None) -> bool:
        return False

    def close(self) -> None:
        pass


def commands(draw: Draw) -> Loam:
    """``loam("check", "--book", path)`` runs a command; no window and no tour pictures are to be had."""

    def run(*arguments: str | Path) -> Result:
        out, err = io.StringIO(), io.StringIO()
        screens = Screens(lambda book, language: 0, draw, NoPictures)
        status = run_command([str(each) for each in arguments], screens, Console(out, err))
        return Result(status, out.getvalue(), err.getvalue())

    return run
