"""``export`` and ``import``: workbooks."""

from __future__ import annotations

from argparse import Namespace
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.commands.console import DONE, REFUSED, WRONG_USAGE, Console
from app.commands.differences import lines_of
from app.commands.options import Commands, command, opened
from app.commands.targets import file_ending, require_place
from app.exchange.acceptance import AcceptanceReport
from app.exchange.plan import ImportPlan, ProposalKind
from app.text import Text, tr
from app.transactions import Transactions
from models.errors import BookInUse, BookReadOnly, FolderNotWritable


def add(commands: Commands) -> None:
    """Register ``export`` and ``import``."""
    parser = command(commands, "export", export, tr("write a workbook"))
    parser.add_argument(
        "--out", type=file_ending(".xlsx"), required=True, metavar="W.xlsx", help=tr("the workbook")
    )
    parser.add_argument(
        "--customer", action="append", metavar="KEY_OR_NAME", help=tr("only this one; may be repeated")
    )
    parser = command(
        commands, "import", import_, tr("compare a workbook or a calendar file with the book, and take it in")
    )
    parser.add_argument("workbook", type=Path, metavar="W.xlsx|C.ics")
    parser.add_argument("--dry-run", action="store_true", help=tr("show the differences, change nothing"))
    parser.add_argument(
        "--accept",
        choices=("all", "clean"),
        default="clean",
        help=tr("take everything, or what is neither conflict nor problem"),
    )
    parser.add_argument(
        "--mapping",
        metavar="NAME",
        help=tr(
            "for a workbook of another program: the mapping that the book remembers under this name;"
            " if there is none, its columns are guessed, shown, and remembered so"
        ),
    )
    parser.add_argument(
        "--customer",
        metavar="KEY_OR_NAME",
        help=tr("with --mapping or a calendar file: whose these are, where the file does not say it"),
    )
    parser.add_argument("--json", action="store_true", help=tr("print the differences for programs"))


def export(arguments: Namespace, console: Console) -> int:
    """Write a workbook and print where it is."""
    from app.exchange.export import export_workbook

    require_place(arguments.out)
    with for_export(arguments) as transactions:
        report = export_workbook(transactions, arguments.out, customers=arguments.customer)
    for each in report.withheld:
        console.tell(each.text)
    console.show(report.path)
    return DONE


@contextmanager
def for_export(arguments: Namespace) -> Iterator[Transactions]:
    """The book, open for writing (the export is written down in it) unless that cannot be."""
    try:
        book = opened(arguments, write=True)
        transactions = book.__enter__()
    except (BookInUse, BookReadOnly, FolderNotWritable):
        with opened(arguments) as transactions:
            yield transactions
        return
    with transactions.book:
        yield transactions


def import_(arguments: Namespace, console: Console) -> int:
    """Compare, print the differences and, without ``--dry-run``, take in what ``--accept`` says.

    Conflicts and problems that are left make the exit status 1.
    """
    from app.commands.foreign import compare, remember
    from app.exchange.arrival import BACKUP_REASON
    from app.exchange.import_ import accept, as_json

    is_calendar = arguments.workbook.suffix.lower() == ".ics"
    if arguments.customer is not None and arguments.mapping is None and not is_calendar:
        console.tell(
            Text("--customer goes with --mapping or a calendar file; workbooks of Loam know their customers.")
        )
        return WRONG_USAGE
    with opened(arguments, write=not arguments.dry_run) as transactions:
        arrived = compare(transactions, arguments.workbook, arguments.mapping, arguments.customer)
        plan = arrived.plan
        for note in arrived.notes:
            console.tell(note)
        if arguments.json:
            console.show_json(as_json(plan))
        else:
            show_differences(plan, console)
        if arguments.dry_run:
            return REFUSED if plan.counts["problems"] else DONE
        chosen = plan.everything() if arguments.accept == "all" else plan.clean()
        if chosen:
            transactions.book.back_up(BACKUP_REASON)
        report = accept(transactions, plan, chosen)
        if arrived.new is not None and report.change_set is not None:
            remember(transactions, arrived.new)
            console.tell(Text("The mapping is remembered as “{name}”.", name=arrived.new.name))
    _tell_taken(report, console)
    for refusal in report.refused:
        console.tell(refusal.text)
    return REFUSED if _tell_what_is_left(plan, chosen, console) or report.refused else DONE


def _tell_taken(report: AcceptanceReport, console: Console) -> None:
    console.tell(
        Text(
            "Taken in: {created} new rows, {changed} cells, {deleted} rows deleted.",
            created=report.created,
            changed=report.changed,
            deleted=report.deleted,
        )
    )


def _tell_what_is_left(plan: ImportPlan, chosen: frozenset[str], console: Console) -> bool:
    """Say what was not taken; whether conflicts or problems are among it."""
    left = Counter(each.kind for each in plan.proposals if each.id not in chosen)
    if missing := left[ProposalKind.MISSING]:
        console.tell(Text("{count} rows are missing in the workbook and stay in the book.", count=missing))
    if conflicts := left[ProposalKind.CONFLICTING]:
        console.tell(Text("{count} cells were edited on both sides and stay as they are.", count=conflicts))
    if problems := left[ProposalKind.PROBLEM]:
        console.tell(Text("{count} cells could not be understood and were left out.", count=problems))
    return bool(conflicts or problems)


def show_differences(plan: ImportPlan, console: Console) -> None:
    """Print every difference with sheet and cell, and how many there are."""
    for line in lines_of(plan):
        console.show(line)
    for note in plan.notes:
        console.tell(note)
    console.show(", ".join(f"{name} {count}" for name, count in plan.counts.items()))
