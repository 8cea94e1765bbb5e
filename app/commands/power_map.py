"""``map``: the power map of one customer as a picture."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeAlias

from app.commands.console import DONE, Console
from app.commands.customers import customers_on
from app.commands.options import Commands, command, day, opened
from app.commands.targets import file_ending, require_place
from app.text import tr
from app.transactions import Transactions

Draw: TypeAlias = Callable[[Transactions, str, date | None, Path], None]
"""Draw the map of a customer (by key), as of a day or now, into a file of a kind by its name."""

ENDINGS = (".svg", ".png", ".pdf")


def add(commands: Commands, draw: Draw) -> None:
    """Register ``map``."""
    parser = command(
        commands, "map", lambda arguments, console: run(arguments, console, draw), tr("draw a power map")
    )
    parser.add_argument("--customer", required=True, metavar="KEY_OR_NAME", help=tr("whose map"))
    parser.add_argument(
        "--out", type=file_ending(*ENDINGS), required=True, metavar="M.svg|png|pdf", help=tr("the picture")
    )
    parser.add_argument("--as-of", type=day, metavar="DATE", help=tr("as it was at the end of that day"))


def run(arguments: Namespace, console: Console, draw: Draw) -> int:
    """Draw the map and print where it is."""
    require_place(arguments.out)
    with opened(arguments) as transactions:
        [customer] = customers_on(transactions, [arguments.customer], arguments.as_of)
        draw(transactions, customer, arguments.as_of, arguments.out)
    console.show(arguments.out)
    return DONE
