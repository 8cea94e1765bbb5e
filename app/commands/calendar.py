"""``calendar``: activities and plan items as a calendar file."""

from __future__ import annotations

from argparse import Namespace

from app.commands.console import DONE, Console
from app.commands.exchange import for_export
from app.commands.options import Commands, command, day
from app.commands.targets import file_ending, require_place
from app.text import Text, tr


def add(commands: Commands) -> None:
    """Register ``calendar``."""
    parser = command(commands, "calendar", run, tr("write a calendar file for a phone or Outlook"))
    parser.add_argument(
        "--out", type=file_ending(".ics"), required=True, metavar="C.ics", help=tr("the calendar file")
    )
    parser.add_argument(
        "--customer", action="append", metavar="KEY_OR_NAME", help=tr("only this one; may be repeated")
    )
    parser.add_argument("--from", dest="first", type=day, metavar="DATE", help=tr("the first day"))
    parser.add_argument("--to", dest="last", type=day, metavar="DATE", help=tr("the last day"))


def run(arguments: Namespace, console: Console) -> int:
    """Write the calendar file and print where it is."""
    from app.exchange.ics.export import export_calendar

    require_place(arguments.out)
    with for_export(arguments) as transactions:
        report = export_calendar(
            transactions,
            arguments.out,
            customers=arguments.customer,
            first=arguments.first,
            last=arguments.last,
        )
    console.tell(
        Text(
            "{activities} activities and {items} plan items were written.",
            activities=report.activities,
            items=report.items,
        )
    )
    console.show(report.path)
    return DONE
