"""Reads the command line and runs the command; without one, the window."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.commands.console import DONE, REFUSED, Console
from app.commands.options import author, shared
from app.commands.parser import Parser
from app.errors import describe
from app.machine import has_display
from app.text import Text, language, tr, use_language
from models.errors import PassphraseNeeded

if TYPE_CHECKING:
    from app.commands.itinerary import Photographer
    from app.commands.power_map import Draw

# The commands are imported when one is asked for: the window does not wait for them.


@dataclass(frozen=True)
class Screens:
    """What needs Qt, handed in by main.py, which imports it only when it is called."""

    window: Callable[[Path | None, str | None], int]
    """Show the window on a book, in a language; the exit status."""
    draw_map: Draw
    photographer: Callable[[], Photographer]


def run(arguments: Sequence[str], screens: Screens, console: Console | None = None) -> int:
    """Run one command and return its exit status: 0 done, 1 refused or problems.

    Raises:
        SystemExit: wrong usage (2), or help that was asked for (0).
    """
    console = console or Console()
    spoken, rest = shared().parse_known_args([each for each in arguments if each not in ("-h", "--help")])
    before = language()
    use_language(getattr(spoken, "language", before))
    for_window = len(rest) == 0 and not {"-h", "--help"}.intersection(arguments)
    chosen = spoken if for_window else _command(arguments, screens)
    try:
        status: int = _window(chosen, console, screens) if for_window else chosen.run(chosen, console)
        console.flush()
    except BrokenPipeError:
        console.stop()
        status = DONE
    except Exception as error:
        said = describe(error)
        if said is None:
            raise
        console.tell(said)
        if isinstance(error, PassphraseNeeded):
            console.tell(Text("Give it with --passphrase-file FILE, or in LOAM_PASSPHRASE."))
        status = REFUSED
    return status


def _command(arguments: Sequence[str], screens: Screens) -> Namespace:
    parser = _parser(screens)
    chosen = parser.parse_args(arguments)
    if chosen.needs_book and getattr(chosen, "book", None) is None:
        parser.error(tr("{command} needs --book FILE", command=chosen.command))
    return chosen


def _parser(screens: Screens) -> ArgumentParser:
    from app.commands import backup, calendar, check, demo, exchange, history, power_map, scores, tour

    parser: ArgumentParser = Parser(
        prog="main.py",
        parents=[shared()],
        description=tr("Loam: the people of a customer, the plan, what is known, and workbooks."),
        epilog=tr("Without a command the window opens. Exit status: 0 done, 1 refused, 2 wrong usage."),
    )
    commands = parser.add_subparsers(dest="command", metavar=tr("COMMAND"), required=True)
    for module in (demo, check, backup, exchange, calendar, history, scores):
        module.add(commands)
    power_map.add(commands, screens.draw_map)
    tour.add(commands, screens.photographer)
    return parser


def _window(chosen: Namespace, console: Console, screens: Screens) -> int:
    if has_display():
        return screens.window(getattr(chosen, "book", None), getattr(chosen, "language", None))
    from app.commands import tour

    console.tell(tr("There is no display here, so Loam shows itself in pictures instead of a window."))
    return tour.without_display(console, screens.photographer, author(chosen))
