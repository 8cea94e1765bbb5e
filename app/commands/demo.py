"""``demo``: make the demo book."""

from __future__ import annotations

from argparse import Namespace

from app.clock import SystemClock
from app.commands.console import DONE, Console
from app.commands.options import Commands, command, day, passphrase
from app.commands.targets import require_place
from app.demo.making import create_demo
from app.text import Text, tr


def add(commands: Commands) -> None:
    """Register ``demo``."""
    parser = command(commands, "demo", run, tr("make the demo book"))
    parser.add_argument(
        "--today", type=day, metavar="DATE", help=tr("the day on which the demo takes place (today)")
    )


def run(arguments: Namespace, console: Console) -> int:
    """Make the book; the same for the same day."""
    require_place(arguments.book)
    today = arguments.today or SystemClock().today()
    create_demo(arguments.book, today, passphrase=passphrase(arguments)).close()
    console.tell(Text("The demo book is ready: {file}", file=arguments.book))
    return DONE
