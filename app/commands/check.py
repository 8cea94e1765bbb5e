"""``check``: is the book sound?"""

from __future__ import annotations

from argparse import Namespace

from app.commands.console import DONE, REFUSED, Console
from app.commands.options import Commands, command, opened
from app.history_check import history_faults
from app.text import Text, tr
from models.errors import DamagedBook


def add(commands: Commands) -> None:
    """Register ``check``."""
    parser = command(commands, "check", run, tr("check file, schema and history of a book"))
    parser.add_argument("--json", action="store_true", help=tr("print findings for programs"))


def run(arguments: Namespace, console: Console) -> int:
    """Print what is wrong; ``--json``: ``{"sound", "findings": [{"kind", "detail"}]}``."""
    try:
        with opened(arguments) as transactions:
            found = [(finding.kind.value, finding.detail) for finding in transactions.book.check()]
            if not found:
                found = [("broken_history", fault) for fault in transactions.ask(history_faults)]
    except DamagedBook as damage:
        found = [("damage", damage.detail)]
    if arguments.json:
        rows = [{"kind": kind, "detail": detail} for kind, detail in found]
        console.show_json({"sound": not found, "findings": rows})
    else:
        for kind, detail in found:
            console.show(f"{kind}: {detail}")
    if found:
        console.tell(
            Text(
                "“{file}” is damaged. Restore the newest backup; it stays as it is.", file=arguments.book.name
            )
        )
        return REFUSED
    console.tell(Text("“{file}” is sound.", file=arguments.book.name))
    return DONE
