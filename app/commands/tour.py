"""``tour``: the main job from the demo book to undo, without a screen, step by step."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from app.clock import SystemClock
from app.commands.console import DONE, Console
from app.commands.itinerary import Photographer, Tour
from app.commands.options import Commands, author, command
from app.errors import UserError
from app.text import Text, tr

__all__ = ["Photographer", "add", "without_display"]


def add(commands: Commands, photographer: Callable[[], Photographer]) -> None:
    """Register ``tour``."""
    parser = command(
        commands,
        "tour",
        lambda arguments, console: run(arguments, console, photographer),
        tr("the main job without a screen, with pictures and workbooks left in a folder"),
        book=False,
    )
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help=tr("the folder"))


def run(arguments: Namespace, console: Console, photographer: Callable[[], Photographer]) -> int:
    """Take the tour; what is told is left as ``story.txt`` too."""
    return take(arguments.out, console, photographer, author(arguments))


def take(folder: Path, console: Console, photographer: Callable[[], Photographer], name: str) -> int:
    """Take the tour into ``folder``, which is made when it is missing."""
    if folder.exists() and not folder.is_dir():
        raise UserError(Text("“{file}” is a file. Give the name of a folder.", file=folder.name))
    folder.mkdir(parents=True, exist_ok=True)
    for earlier in ("demo.loam", "cordillera.xlsx", "cordillera-edited.xlsx"):
        (folder / earlier).unlink(missing_ok=True)
    for picture in folder.glob("[0-9][0-9]-*.png"):
        picture.unlink()
    story: list[str] = []

    def tell(line: str) -> None:
        story.append(line)
        console.show(line)

    Tour(folder, SystemClock(), name, photographer(), tell).take()
    (folder / "story.txt").write_text("\n".join(story) + "\n", encoding="utf-8")
    console.tell(Text("Pictures, workbooks and the story are in {folder}.", folder=folder))
    return DONE


def without_display(console: Console, photographer: Callable[[], Photographer], name: str) -> int:
    """The tour where a window was asked for and cannot be shown."""
    return take(Path("tour"), console, photographer, name)
